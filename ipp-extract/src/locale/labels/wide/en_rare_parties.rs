//! English: rarer parties, identifiers and terms, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Register,
        "registrationnocompany coreg coregistration coregistrationnumber \
         companyregistrationnumberuk coreno companyhouseno companieshouse companieshouseno \
         companyhouse cro crono cronumber croregno registeredinrepublicofireland \
         registeredindublin registeredinaustralia registeredinsouthafrica registeredinsingapore \
         registeredinhongkong registeredinnewzealand registeredinindia registeredincanada \
         cknumber ckregno ccregno ptyreg regnocompany rcno rcnumber businessregistration bizregno \
         charityregno charityregistrationno registeredcharityscotland authorisedandregulatedby \
         regulatedby sraid srano srnumber srauthorised sranumber fcano fcafirmreference frn \
         fcaauthorised licensedby directorsnames limitedliabilitypartnership registeredofficeat \
         registeredofficeis regaddress registeredofficeandplaceofbusiness registeredaddressof \
         corporateidentityno corporateidentificationno corporateidentitynumber \
         corporateidentificationnumber companyidentificationno corporateoffice corpoffice \
         headofficeaddress",
    ),
    (
        Role::VendorHead,
        "consignorseller suppliedfrom supplyfrom detailsofsupplierofgoods serviceprovidedby \
         servicesprovidedby workdoneby performedby carriedoutby invoicedfrom dealer dealername \
         dealerdetails claimant claimantdetails respondentpayee payeesupplier beneficiaryvendor \
         billoriginator issuername issuerdetails fromdetails fromparty fromvendor tradername \
         suppliersname suppliersdetails issuingcompany sellingcompany sellingparty \
         legalentityissuer exporterseller shipperseller",
    ),
    (
        Role::PayeeHead,
        "remitallto remitpayto remitalltothebelow remitwireto remitachto remittoaddr mailpayto \
         mailcheque mailchequesto postchequesto postpaymentto sendchequepayments \
         pleaseforwardpaymentto forwardpaymentto forwardremittanceto pleasemakecheckpayable \
         makecheckspayable makechequespayable chequepayable checkpayable checksto eftto \
         directdepositto directcreditto depositto pleasedepositto pleasetransferto transferto \
         transferfundsto paymentshouldbesentto paymentinfavourof crossedchequepayableto \
         chequestobedrawninfavourof chequeddinfavourof chequeinfavourof dddrawninfavourof \
         ddinfavourof drawcheque drawchequesinfavourof allchequespayableto assignedandpayableto \
         factoredto payassignee",
    ),
    (
        Role::CustomerHead,
        "accountholdercustomer customerdetail custname custdetails clientaccount billtodetailsof \
         billingpartydetails billtonameaddress billtocustomername debtorname debtordetails \
         debtorsname accountdebtor invoiceaccount invoiceaccountname accountcustomername \
         respondentdetails claimon claimto employerclient guestdetails nameofthebuyer patient \
         patientname patientdetails nameofpatient guarantor responsibleparty policyholdername \
         insuredname nameofinsured studentname pupilname parentname parentguardian membername \
         memberdetails subscriber subscribername subscriberdetails ratepayer ratepayername \
         ratepayers registeredowner ownername ownerdetails vehicleowner tenantname tenantdetails \
         lesseename lesseedetails hirername hirerdetails renter rentername charterer \
         chartererdetails bookedfor reservedfor bookername servicefor servicerenderedto \
         servicesrenderedfor servicesuppliedto suppliedfor goodssoldto merchandisesoldto \
         soldandbilledto soldtocustomer invoicedcustomer invoicetocustomer invoicetoaddress \
         billedentity billedcompany billingcompanyname billingaddr billaddr billaddress \
         billtoaddr custaddress customeraddr addressbill addresstoinvoice detailsofbuyerbilled \
         partydetails partyname partysname messrsname msmessrs",
    ),
    (
        Role::OtherPartyHead,
        "sitename sitecontact siteref jobsite jobsiteaddress joblocation worksite worksiteaddress \
         worklocation locationofwork locationofjob serviceat servicelocation servicesite \
         supplyaddress supplyat supplypremises premisesaddress propertyaddress propertyname \
         installationat installat installedat equipmentlocation machinelocation deliveryaddr \
         deliveryat deliverat deliverysite deliverypoint deliverypointaddress dropoff \
         dropofflocation dropoffaddress dropat collectfrom collectionaddress collectionfrom \
         collectedfrom pickupaddress pickupat picksite receivedby receivedbyname \
         customerssignature customersignature preparedbyname enteredby takenby salesby servedby \
         yourserver serviceadviser serviceconsultant supervisor sitemanager sitesupervisor \
         clerkofworks quantitysurveyor contractadministrator buyercontact requisitioner requestor \
         requester deliverycontact apcontact attnaccounts billingenquiries billingqueries \
         accountsqueries accountenquiries accountsreceivablecontact arcontact creditcontroller \
         creditcontrol creditmanager collectorname billingattorney responsibleattorneys \
         originatingattorney timekeepername matterdescription inthematterof estateof courtcase \
         opposingparty insurancecarrier insuranceco claimadjuster adjustername lossaddress \
         propertymanager bodycorporate stratamanager ownerscorporation factorname bookingagent \
         travelagent travelagency travelconsultant touroperator groupname eventname \
         conferencename venuename hotelname carriername deliverycarrier truckingcompany \
         vesselname loadport dischargeport placeofissue exporterbank remittingbank advisingbank \
         banknamebranch banknamebranchname bankersname bankbranchname branchaddress",
    ),
    (
        Role::Name,
        "tradename registeredcompanyname legalbusinessname companyorganisation businesslegalname \
         nameoffirm nameoforganisation",
    ),
    (
        Role::TaxId,
        "vatidregistration vatregistrationcode companyvatregistrationno companyvat companyvatid \
         companyvatnumber companyvatreg vatnoie vatregnoie vatregza vatnoza vatvendorno \
         vatvendornumber vendorvatregno vendorvatregistrationno suppliervatregistrationno \
         suppliervatregistrationnumber suppliersvatregistrationno ourvatregistrationnumber \
         sellersgstin sellergstno sellerabn supplierabn supplierabnno vendorabn vendorgstin \
         companyabn abnofsupplier ourabn ourabnno abngstno ourgstin ourein ourfein ourfederalid \
         ourtin taxidtin tinfederal tinein einfederalid eintaxidno federaltin fedtin taxidnoein \
         taxpayeridentification hstrtno hstbnno gsthstrt gstrtno gstregistrationrt \
         qstregistrationnotvq tpstvqno tvqregistration tpsregistration gsttps gsttpsno qsttvq \
         qsttvqno gstrno gstrregno gstregistrationuen gstuenno gstregistrationnumbersg \
         gstnosingapore brnumber businessregno businessregistrationhk taxdistrictno nzgst nzgstno \
         gstnz gstnzno irdnogst irdnumbergst gstirdnumber gstirdno sarsno sarsvatno taxrefno \
         taxreferenceno taxreferencenumber taxnoie taxregnoie gstinofthesupplier gstnofsupplier \
         gstinnoofsupplier companygstinno companysgstinno panofcompany panofsupplier supplierpan \
         sellerpan permanentaccountno permanentaccountnumber vattincst",
    ),
    (
        Role::CustomerTaxId,
        "customersvatregno customervatregistrationnumber customersvatregistrationno \
         clientvatregno clientvatregistrationno clientvatreg customervatreg buyervatregno \
         buyervatregistrationno purchaservatregno purchaservatnumber yourvatregistrationnumber \
         yourvatreg yourvatregistration yourabnno yourgstnr recipientsvatno recipientsgstin \
         recipientvatregno recipientvatnumber recipienttaxid recipientabnno recipientvat \
         billtovat billtovatnumber billtovatid billtotaxid billtogstinno buyersgstin buyersgstno \
         buyersvatnumber buyerspan buyerpan customerpan partypan panofbuyer clientpan clienttin \
         clientein clienttaxnumber clientgst clientgstno clientgstnumber customeruen clientuen \
         customersabn clientsabn customersgstin clientsgstin customersgst customersvat clientsvat \
         vatregnoofcustomer vatregistrationnoofcustomer customervatinno customerirdno debtorvatno \
         debtorsvatno debtorvatregno consigneegstno consigneepan shiptogstin shiptogst guestgstin \
         guestgstno customersvatregistrationnumber",
    ),
    (
        Role::Account,
        "accountnobsb bsbacno bsbacct bsbandac directcreditaccount directdeposit \
         directdepositaccount directdebitaccount eftaccountno bankaccountdetailsno chequeaccount \
         currentaccountno currentaccountnumber currentacno currentac savingsaccount \
         savingsaccountno transmissionaccount transmissionaccountno businesschequeaccount \
         businessaccountnumber beneficiaryaccountno beneficiaryaccountnumber beneficiaryacno \
         beneficiarysaccountno beneficiarysaccountnumber creditaccount creditaccountno \
         receivingaccount receivingaccountno wireaccountno wireaccountnumber achaccountno \
         achaccountnumber checkingaccountno checkingaccountnumber depositaccountno accountforeft \
         accounttocredit fundstransferaccount trustaccountno trustaccount trustaccountnumber \
         officeaccountno officeaccount generalaccount generalaccountno overdraftacno ccacno \
         odacno caacno collectionaccount collectionaccountno virtualaccount virtualaccountno \
         bankaccountusd bankaccounteur bankaccountgbp nzdaccount audaccount sgdaccount hkdaccount \
         hkdaccountno usdaccountno suffixaccount nzaccount nzbankaccount",
    ),
    (
        Role::PaymentTerm,
        "tradeterms paymenttermsis ourpaymentterms ourterms ourtermsare ourtermsofpayment \
         ourtradingterms standardterms standardpaymentterms agreedterms agreedpaymentterms \
         yourterms yourpaymentterms customerterms accountterms creditfacility termscondition \
         termsofpaymentare termsstrictly30days settlementinstructions paymentcondition \
         paymenttermnetdays paymentrequiredwithin paymentsdue paymentstrictlywithin \
         paymentistobemadewithin paymentis netpaymentterms billingterms termsdayscredit \
         freightterms salesterms saleterms contractterms conditionsofsale invpayterms \
         paymentmethodused paymentchannel methodofsettlementis wayspay howtopay \
         paymentdetailsmethod creditpolicy",
    ),
    (
        Role::Currency,
        "invoicecurrencycode invoicecurrencyis currencyusdollar billcurrency billcurrencycode \
         denominated denominatedin quotedin pricedin pricescurrency allpricesquotedin \
         allamountsusd amountscurrency paymentincurrency settlementccy doccurrency documentccy \
         doccurr invoicecurr invoiceccy tradeccy",
    ),
    (
        Role::AccountHolder,
        "accountinname beneficiarycompanyname creditaccountname payeesname nameofaccountpayee \
         beneficiarysfullname trustaccountname accountrecipient accountregisteredto",
    ),
];
