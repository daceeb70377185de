//! English: parties, identifiers and terms.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Register,
        "registerednumber registeredno registeredcompany registeredcompanyno \
         registeredcompanynumber registeredcharity registeredcharityno registeredcharitynumber \
         registeredaddress registeredbusinessname registeredofficeaddress registeredinireland \
         registeredinscotland registeredinwales registeredinnorthernireland \
         registeredinenglandandwales registeredinenglandwales registeredinenglandno \
         registeredinenglandnumber registeredinirelandno registeredinscotlandno companyreg \
         companyregnumber companyregisteredno companyregisterednumber companyregisteredin \
         companynoreg companyincorporatedin coregno cono coregistrationno coregnumber \
         incorporatedinengland incorporatedinscotland incorporatedinireland registeredas \
         directors companydirectors cin cinno rocno regoffice regdoffice regdno \
         registrationnumbercompany businessregistrationno businessregistrationnumber cipcno ckno \
         nzbn nzbnno companyuen charityno charitynumber placeofregistration traderegister",
    ),
    (
        Role::VendorHead,
        "soldfrom sellernameandaddress selleraddress suppliernameandaddress supplieraddress \
         supplieraddressdetails vendoraddress vendornameandaddress invoiceissuedby issuedbyseller \
         serviceproviderdetails serviceprovidername providerdetails providername \
         providerinformation merchant merchantdetails contractor contractordetails contractorname \
         exporter exporterdetails shipperexporter landlord lessor licensor consultant \
         consultantdetails billingcompany billingentity companyinformation nameofsupplier \
         nameofseller nameandaddressofsupplier detailsofsupplier detailsofseller ourcompany \
         ourcompanydetails ouraddress companyaddress businessdetails businessname tradingas \
         tradingname supplierofgoods retailer retailerdetails beneficiarycompany freelancer \
         creditordetails invoiceby billedfrom billingfromaddress sender senderdetails \
         senderaddress yoursupplier fromaddress fromcompany fromname manufacturer",
    ),
    (
        Role::PayeeHead,
        "remitaddress remittoaddress remitpayment remitchequeto remitchequesto remitchecksto \
         remitcheckto remitbymailto remitbycheckto remitallpaymentsto remitpaymentbycheckto \
         remittonameandaddress remitviamailto \
         pleaseremitpaymentto pleaseremitpaymentsto pleaseremitallpaymentsto pleasesendpaymentto \
         pleasesendpaymentsto pleasemailpaymentto pleasemailpaymentsto pleasesendremittanceto \
         pleasemakechequespayableto pleasemakecheckspayableto pleasemakepaymentto \
         pleasemakepaymentsto pleasemakechequepayableto pleasemakecheckpayableto \
         pleasepaydirectlyto pleasesendcheckto pleasemakeallpaymentsto makecheckpayableto \
         makepayableto makeremittanceto makeallpaymentsto makepaymentpayableto \
         makeyourchequepayableto makeyourcheckpayableto makeallchequesto makeallchecksto \
         makechequesto chequespayableto chequesshouldbemadepayableto chequestobemadepayableto \
         chequesmadepayableto chequesmadeoutto chequesto checksshouldbemadepayableto \
         checkstobemadepayableto checksmadepayableto chequepayableto chequeshouldbemadepayableto \
         chequetobemadepayableto checkpayableto checkshouldbemadepayableto sendpaymentto \
         sendpaymentsto sendchecksto sendchequesto sendremittanceto sendallpaymentsto sendcheckto \
         sendpaymentbymailto mailpaymentto mailpaymentsto mailchecksto mailcheckto \
         mailremittanceto mailpaymentbycheckto paymentsto paymentspayableto \
         paymentsshouldbesentto paymentsmadeto paymentto paymentpayableto paymentaddress \
         paymentshouldbemadeto paymentremittanceaddress paymentmailingaddress paybycheckto \
         paybychequeto payinfavourof payinfavorof infavourof infavorof remittanceto \
         remittancedetailsto remittanceaddressdetails remittanceadviceto \
         remittanceaddressforchecks lockboxaddress lockbox wiretransferto wirefundsto \
         wirepaymentto wireto banktransferto payeedetails payeename paymentsbychequeto \
         mailingaddressforpayments",
    ),
    (
        Role::CustomerHead,
        "billtoname billtoclient billtodetails billtonameandaddress billtocompany billedtoname \
         billedtoaddress billedtocustomer soldtoname soldtoaddress invoicetoname chargedto \
         customerinfo customeraddress customernameandaddress customernameaddress \
         customeraddressdetails customercompany clientinfo buyerinformation purchasername \
         purchaserdetails recipientname billingname invoicename invoicingname nameofcustomer \
         nameofclient nameofbuyer nameofrecipient nameofpurchaser nameandaddressofcustomer \
         nameandaddressofbuyer nameandaddressofrecipient nameaddressofcustomer nameofdebtor \
         nameofthecustomer nameofguest nameofconsigneebuyer nameofparty detailsofrecipient \
         detailsofcustomer detailsofclient detailsofbuyer detailsofpurchaser \
         detailsofreceiverbilledto detailsofreceiverbillto detailsoftherecipient \
         detailsofreceiverconsignee detailsofbuyerbillto detailsofservicerecipient \
         detailsofinvoicerecipient receiverbilledto receiverbillto receivername receiveraddress \
         buyerotherthanconsignee buyerifotherthanconsignee buyerifnotconsignee buyerbilltoparty \
         buyerinvoiceto buyersname soldtoparty payerparty debtor importer importerofrecord \
         invoicee addressee invoiceaddressedto invoicecustomer invoiceissuedto invoiceparty \
         invoicereceiver invoicepreparedfor invoiceaddresseedetails invoicetoparty invoicecontact \
         invoicerecipientaddress invoicedebtor billfor billclient billtoinfo billtocontact \
         billingparty billingcustomer billingclient billingcontact billingaccountname \
         billingrecipient billingaddressee billinginformationaddress billingentityto \
         billingandshippingaddress billtoshipto billtoandshipto billtosoldto soldtobillto \
         customerbillto clientbillto customerclient customerbilling customersoldto customerbilled \
         customercompanyname customerinvoiceto customeraccountname customeroffice clientbilling \
         clientsoldto clientbilled youraddress yourdetails yourbillingaddress yourcompany \
         yourcompanydetails yourcompanyname guest guestname guests policyholder insured \
         accountnameandaddress accountofcustomer accountcustomer accountto recipientofinvoice \
         recipientofservice recipientofservices recipientofsupply recipientoftheinvoice \
         recipientcompany recipientcustomer servicerecipient servicesprovidedto servicesto \
         servicesfor servicesrenderedto suppliedto supplyto providedto deliveredandinvoicedto \
         workdonefor workperformedfor workfor projectfor forcustomer forclient onaccountof \
         onbehalfof fortheattentionofcustomer orderby messrs tocustomer toclient tocompany toms \
         tomessrs toname towhom purchasedby boughtby payer payername payor renderedto hirer \
         hiredby lessee tenant owner employer inaccountwith drto",
    ),
    (
        Role::OtherPartyHead,
        "shiptoaddress shiptoname shiplocation shipsite shipcontact shipaddressdetails \
         shipnameandaddress shippedtoaddress shippedtoname shippedtoparty delivertoaddress \
         delivertoname deliveredtoaddress deliveryto shippingto dispatchto despatchto \
         despatchedto shiptodetails shiptoinformation shiptocontact shiptolocation shiptocustomer \
         shiptonameandaddress shiptonameaddress shippedtodetails shippedtoinformation \
         delivertodetails deliveryname projectaddress consigneeshipto consigneedetails \
         consigneename consigneenameandaddress consigneeaddress consigneeshippedto \
         consigneedeliveryaddress consigneeifotherthanbuyer detailsofconsignee \
         detailsofconsigneeshippedto placeofdelivery placeofreceipt placeofloading \
         placeofdischarge placeofsupply placeofservice placeofperformance placeofdestination \
         portofloading portofdischarge portoflading portofunlading portofentry portoforigin \
         portofdestination finaldestination countryoforigin countryofdestination \
         countryoforiginofgoods countryoffinaldestination countryofsupply ultimateconsignee \
         enduser endcustomer endclient forwarder freightforwarder forwardingagent customsbroker \
         haulier driver deliveredby shippedvia shipvia shipmethod shippingmethod deliverymethod \
         deliveryterms termsofdelivery incoterms incoterm shippingterms fob fobpoint \
         modeoftransport modeofshipment modeofdespatch modeofdispatch notifypartyaddress \
         alsonotify salesagent salesman saleswoman salesexecutive salesconsultant salesoffice \
         salesteam salesmanager salesassociate salesengineer salesadvisor salesclerk \
         salesemployee salescontactname salesrepname salespersonname salessupport salesterritory \
         salesdistrict salespersoncode soldbyrep rep repname accountexecutive accountrep \
         accountrepresentative accounthandler accountdirector accountmanagername customercontact \
         customerservicecontact customerservicerep customercontactperson customercontactname \
         customerservicerepresentative clientcontact clientservicecontact clientservicerep \
         clientcontactperson ourcontact ourcontactperson ourcontactname ourrepresentative \
         ourmanager ourofficer ourbuyer ourconsultant ouragent yourcontact yourcontactperson \
         yourcontactname yourrepresentative invoicecontactperson invoicecontactname \
         billingcontactperson accountscontact projectcontact technicalcontact ordercontact \
         financecontact contactperson contactname contactdetails contactinformation contactus \
         contactatcustomer contactinfo contactyour contactforqueries contactforquestions \
         contactnumber forqueries forenquiries forquestions forinquiries forbillinginquiries \
         forbillingenquiries forquestionscontact foranyqueries questions queries enquiries \
         needhelp requestedbyname requestedbyperson requestedbycustomer requestedby orderedbyname \
         orderedbyperson orderedbycustomer orderedby placedbyname placedbyperson placedbycustomer \
         approvedbyname approvedbyperson authorisedbyname authorizedbyname checkedbyname \
         createdbyname enteredbyname authorizedsignatory authorizedsignature authorizedby attnto \
         attnmr attnms attnmrs attentionto attentionof attentionmr attentionms co careof \
         fortheattentionofmr fortheattentionofms projectmanager projectname projectlocation \
         projectleader projectarchitect projectengineer partnerincharge feeearner \
         responsiblelawyer responsibleattorney responsiblepartner responsibleperson attorney \
         architect engineer surveyor technician engineername servicedby mechanic serviceadvisor \
         servicewriter stylist therapist doctor physician practitioner referringprovider \
         renderingprovider trainer server cashier operator host branchname branchmanager \
         branchoffice officeaddress storename storemanager department costcenter costcentre \
         insurer insurancecompany brokername lettingagent managingagent factoringcompany bankname \
         bankdetails bankaddress banknameandaddress bankinformation bankbranch bankaccountdetails \
         bank banker bankers ourbank ourbankers ourbankdetails paymentdetails paymentinformation \
         remittancedetails bankofbeneficiary beneficiarybank beneficiarybankaddress \
         intermediarybank correspondentbank receivingbank subcontractor thirdpartypayer \
         parentcompany secondaryinsurance primaryinsurance",
    ),
    (
        Role::Name,
        "nameandaddress fullname legalname nameofcompany companynameandaddress registeredname \
         organisation organization organisationname organizationname firm firmname \
         contactnameperson legalentityname legalentity nameaddress nameofbusiness",
    ),
    (
        Role::TaxId,
        "ourvat# ourvatnr ourvatcode ourvat ourgstno ourgstnumber ourgstid ourgst# ourtaxno \
         ourtaxnumber ourvatregnumber ourvatregistrationno ourgstregistrationno ourgstregno \
         ourtaxregistrationno ourtaxregno suppliervat# suppliergstno suppliergstnumber \
         suppliertaxno suppliervatregno suppliersvatno suppliersvatnumber suppliersvatid \
         suppliersgstno supplierstaxno vendorvatnumber vendorgstno vendorsvatno sellersvatno \
         companysvatno vatregnr vatreg# vatregcode vatregnum vatregistrationnr vatregistration# \
         vatregisteredno vatregisterednumber vatregisterednr vatidentno vatidentityno vatrefno \
         vatreferenceno vataccountno gstregnumber gstregnr gstreg# gstregisteredno \
         gstidentificationno taxregnr taxregisteredno hstregnumber hstregistrationno pstregno \
         rstregno salestaxregno vatnum vatn vatidnr vatid# vatidcode gstnum gstn gstidnr taxnr \
         taxnum taxn hstnr hstnum pstnr rstnr vatnumbergb vatgb vatie vatnumberis vatidie \
         vatregie vatreggb vatregnogb vatnoeu vatidentification vatidgb vatregnnumber \
         vattaxnumber vattaxid vattaxno vatssid gstidentificationnumber gstid gsttin gstuin \
         gstnoin gstidno gstaccountnumber gstaccountno gstrt gstbusinessnumber \
         gsthstbusinessnumber gstregisterednumber gstregn gsthstnumberbn gsthstaccount \
         gsthstregistration gsthstid gstqstnumber federaltaxidno federaltaxidnumber \
         federaltaxidentificationnumber federalidno federalidnumber federalemployerid \
         federalemployeridentificationnumber federaltaxnumber federalid# federaltaxid# fedid \
         fedidno fedid# fedtaxidno fedtaxidnumber fedein fedtaxid# fedtaxno fein# feinnumber \
         employerid employeridno employeridnumber employeridentificationno employeridentification \
         irsno irsnumber irstaxid irseinno taxpayerid taxpayeridentificationnumber taxpayeridno \
         taxpayeridnumber taxpayerno taxpayernumber taxpayeridentificationno taxpayerregno \
         taxidein taxidssn taxidfein taxfilenumber taxfileno taxidentitynumber taxofficenumber \
         taxregistryno taxregistrationid ssn ssnein einssn eintaxid salestaxlicense \
         salestaxlicenseno salestaxpermitno salestaxpermitnumber salestaxaccountno \
         salestaxregistration salestaxaccountnumber businessnumberbn businessno businessnumbergst \
         businessnumberhst businessnumberno businessidnumber businessidentificationnumber bn bnno \
         bnnumber hstid hstregistration hstregistrationnumber hstaccount hstreg hstrt \
         qstregistration qstregistrationno qstregistrationnumber qstid qstregistration# qstreg \
         pstno pst# pstnumber pstregistrationno abn# abnacn abnnoacn abnnos abnnumberacn gstabn \
         abngst irdgst irdgstno irdgstnumber ird# irdregno uennumber uen# uennogst uengstregno \
         uencoregno uengst gstregnouen coreggstno coregnogst companygstno rocgstregno roc \
         gstinuinno gstinnumberno gstinid gstinpan gstinuinnumber gstinofsupplier gstinsupplier \
         gstinisd gstincode panitno pannoit pancardno pan# companyspan companyspanno \
         companysgstin companysgstinuin companysvattin companysvattinno companyscstno \
         companysservicetaxno vattin vattinno cstno csttin servicetaxno servicetaxregno \
         servicetaxregistrationno tan tanno uidno trn# trntaxregistrationnumber trnid \
         taxregistrationnumbertrn vatregistrationtrn pinno krapin krapinno tin# tinvatno tinnovat \
         tinnumbervat tinid tpin npwp sstno sstregno sstregistrationno rn utr utrno utrnumber \
         cisutr taxnumbervat taxvatno taxnovat companytaxid companytaxno corporatetaxid",
    ),
    (
        Role::CustomerTaxId,
        "yourvat# yourvatnr yourvatcode yourvatnum yourvatidno yourvatidnumber yourgstno \
         yourgstnumber yourgstid yourgst# yourtaxno yourtaxnumber yourvatregnumber \
         yourvatregistrationno yourgstregistrationno yourgstregno yourtaxregistrationno \
         yourtaxregno customervat# customersvatno customersvatnumber customersvatid \
         customersgstno customerstaxno clientsvatno buyersvatno youracn yourgstin yourgstinuin \
         yourein yourfein yourtin yourtinno customeracn customergstinuin clientacn clientgstin \
         buyerabn buyeracn recipientabn purchaserabn consigneeabn receiverabn billtoabn \
         vatnoofcustomer vatnumberofcustomer vatidofcustomer vatidcustomer vatnocustomer \
         vatnumbercustomer vatnobuyer vatnoclient vatnumberbuyer vatregnocustomer \
         vatnumberofrecipient vatnumberofbuyer vatnoofrecipient vatnoofbuyer vatidbuyer \
         vatidofthecustomer vatnumberofthecustomer vatnumberclient vatcustomer vatnoofclient \
         gstinofcustomer gstinofbuyer gstinofrecipient gstinofclient gstinoftherecipient \
         gstinofthecustomer gstinofconsignee gstinofreceiver trnofcustomer trnofbuyer \
         trnofrecipient trnofclient abnofcustomer abnofbuyer abnofrecipient tinofcustomer \
         tinofbuyer gstnoofcustomer gstinuinofcustomer panofcustomer taxidofcustomer \
         taxnoofcustomer gstinrecipient gstinbuyer gstincustomer gstinconsignee gstinreceiver \
         taxidcustomer taxidbuyer taxidclient resalecertificateno resaleno resalenumber \
         resalecertificate taxexemptno taxexemptnumber taxexemptid taxexemptcertificateno \
         taxexemptionno taxexemptionnumber taxexemptioncertificate exemptioncertificateno \
         exemptionno exemptionnumber exemptioncertificatenumber",
    ),
    (
        Role::Iban,
        "iban# ibannumbergbp ibannumbereur ibaneur ibangbp ibanusd ibanchf ibaneuro ibanaccno \
         ibanacctno ibancodeno ibannoeur ibaninternationalbankaccountnumber ibanbankaccount \
         ibanaccount# ibanid bankiban bankibannumber bankibanno bankaccountiban \
         bankaccountnumberiban accountibanno accountibannumber accountnooriban \
         accountnumberoriban accountnoibanno accountnumberandiban accountibaneur \
         internationalbankaccountnumber internationalbankaccountno \
         internationalbankaccountnumberiban euroiban euriban ouriban beneficiaryiban \
         ibanofbeneficiary ibanbeneficiary beneficiaryaccountiban accnoiban acctiban aciban \
         acnoiban bankacciban companyiban",
    ),
    (
        Role::Bic,
        "bicnumber bicbank bicorswiftcode bicswiftno bicswiftnumber bicswiftid bicnoswift bicid \
         bicaddress biccodeswift biceur bicofbank biccodebank bicswiftaddress bic# swift# swiftnr \
         swiftbicno swiftbicnumber swiftorbic swiftcodeno swiftcodenumber swiftaddresscode \
         swiftroutingcode swiftbicaddress swiftidbic swiftnum swiftkey swiftbankcode swiftbicid \
         swiftnobic swiftcodeofbank swiftbiceur swiftorbiccode swiftbiccodeno swiftrefcode \
         swiftrouting bankbic bankbiccode bankidentifiercode bankidentifiercodebic bankswiftbic \
         bankbicswift bankidentificationcode bankswiftno bankswiftid bankswiftbiccode bankbicno \
         businessidentifiercode beneficiaryswift beneficiarybankswift beneficiarybankswiftcode \
         ourbic ourswift ourswiftcode internationalswiftcode swiftcodeusd wireswiftcode",
    ),
    (
        Role::Account,
        "bankaccount# bankacctno bankacct# bankacctnumber ouraccount ouraccount# companyaccount \
         companyaccountno companyaccountnumber businessaccount businessaccountno \
         beneficiaryaccount depositaccount currentaccount checkingaccount chequingaccount \
         accountnumberusd accountnumbereur accountnumbergbp accountnousd accountnoeur \
         accountnogbp accountnumberbank accountnobank accountforpayment accountforpayments \
         accountnoforpayment accountnumberforpayment accountdetailsnumber accountwithbank acc# \
         accnum accnr accnumberno acctnum acctnr ac# acnum acnr acnumberno bankacdetails bankac \
         bankaccountnr bankaccountnum bankaccountid bsbandaccount bsbaccount bsbaccountno \
         bsbaccountnumber bsbandaccountnumber bsbacc bsbaccno bsbandaccountno bsbandacct \
         sortcodeandaccount sortcodeaccount sortcodeaccountno sortcodeandaccountno \
         sortcodeandaccountnumber sortcodeaccountnumber routingandaccountnumber accountpayeeno",
    ),
    (
        Role::BpayBiller,
        "bpaybillernumber bpaybillerid bpaycodeno bpaybillercodeno billercodeno billercodenumber \
         billercodebpaycode",
    ),
    (
        Role::BpayReference,
        "bpayrefnumber bpayref# bpayrefcode bpayreferenceid bpaycrnno bpaycustomerreference \
         bpaycustomerreferenceno bpaycustomerrefno bpaypaymentreference crnnumber crnref \
         crnreference crn# customerreferencenumberbpay",
    ),
    (
        Role::PaymentTerm,
        "paymenttermsare paymenttermsdays paymenttermsandconditions paymenttermscode \
         paymentperiod paymenttermdays paymenttermsnet payterm payterms paytermsare paytermsdays \
         creditterm credittermsare settlementterm invoiceterm billingterm tradingterm \
         customerterm accountterm termsofsale termsofsettlement termsofcredit termsnet \
         termsandconditionsofpayment termsconditions termscode termsdescription termsoftrade \
         termsofsaleandpayment termsstrictly termsdue termsindays termsofpaymentdays termsnetdays \
         termsofbusiness termsdaysnet termsofinvoice termsdeliverypayment termsstrictlynet \
         termsdiscount termsis termsare termspayment termsofpaymentdue termsofpaymentdelivery \
         termsofdeliveryandpayment termsofpaymentanddelivery termsofsalepayment modeofpayment \
         modeofpay modeofsettlement modeofpaymentterms methodofpayment methodofpay \
         methodofsettlement methodofpaymentterms formofpayment formofpay formofsettlement \
         typeofpayment typeofpay meansofpayment mannerofpayment wayofpayment modetermsofpayment \
         modeandtermsofpayment paymentmethod paymentmode paymenttype paymentinstructions \
         paymentinstruction paymentdetailsterms paymentduein paymentduewithin paymentwithin \
         paymenttermsdaysnet paymentperioddays paymentduedays paymentbyterms paymentdays \
         paymentschedule paymentconditionsdue paymenttermsduedate paymentmeans paymentmethodterms \
         paymenttermsmethod paymenttermsdate paymenttermsdiscount paymentnotes paymentpolicy \
         paymentarrangement paymentarrangements paymentwindow paymentnet paymenttypeterms \
         paymentoption paymentoptions paymentrequirements paymenttermdescription \
         paymentinformationterms paymenttermnet paymethod paywithin pleasepaywithin \
         pleasesettlewithin duewithin duein duedays dueuponreceiptterms creditdays creditperiod \
         creditperioddays credittermdays credittermsdays settlementperiod settlementmethod \
         settlementdays netdays payablewithin discountterms cashdiscountterms earlypaymentterms \
         paymentisduewithin pymtterms pmtterms pmtmethod pymtmethod paymtterms tradingterms \
         invoicepayablewithin paidby tobepaidwithin",
    ),
    (
        Role::Currency,
        "billingcurrency billingcurrencycode billingcurr billingccy paymentcurrency \
         paymentcurrencycode paymentcurr paymentccy ordercurrency ordercurrencycode ordercurr \
         transactioncurrency transactioncurrencycode tradingcurrency settlementcurrency \
         localcurrency basecurrency contractcurrency currencyofinvoice currencyofpayment \
         currencytype currencyused currencyid currencyisocode currencyunit currencyofdocument \
         currencyofaccount currencyofbilling currencyname currencyoftransaction \
         currencyofsettlement curr ccy cur curcode currcode amountsin allamountsin \
         allamountsarein amountsarein allpricesin allpricesarein pricesin pricesarein \
         allfiguresin allamountsshownin allvaluesin allamountsstatedin amountsshownin \
         amountsexpressedin allamountsexpressedin valuesin statedin expressedin payableincurrency \
         isocurrency",
    ),
    (
        Role::AccountHolder,
        "accountholdername accountholdersname accountinthenameof accounttitle accountowner \
         accountbeneficiary accountnameis accountpayee accountnamed accountholderdetails \
         accountnameholder acholder actitle acholdername accname accholder acctname acctholder \
         accttitle nameofaccountholder nameofbeneficiary nameoftheaccount nameonbankaccount \
         nameofpayee beneficiaryaccountname beneficiarysname beneficiarynameandaddress \
         beneficiarydetails beneficiarycustomer beneficiarynameaddress beneficiaryinformation \
         beneficiaryofpayment bankaccountholder bankaccounttitle bankacname bankaccname \
         bankaccountinthenameof bankaccountnameis bankacctname bankaccountholdername payeename \
         payeeaccountname favouring inthenameof companyaccountname businessaccountname \
         beneficiarysaccountname",
    ),
];
