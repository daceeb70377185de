//! English.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "invoice taxinvoice salesinvoice commercialinvoice proformainvoice bill vatinvoice \
         originalinvoice invoicebill receipt consolidatedinvoice serviceinvoice freightinvoice \
         summaryinvoice finalinvoice interiminvoice",
    ),
    (
        Role::CreditTitle,
        "creditnote creditmemo creditinvoice taxcreditnote creditmemorandum creditadvice \
         creditadjustment adjustmentnote",
    ),
    (
        Role::CorrectionTitle,
        "correctedinvoice correctiveinvoice invoicecorrection",
    ),
    (
        Role::StatementTitle,
        "statement statementofaccount accountstatement customerstatement monthlystatement \
         statementofaccounts openitemstatement accountsummary",
    ),
    (
        Role::InvoiceNumber,
        "invoicenumber invoiceno invoicenr invoicenum invoice# invoiceid invno inv# invnumber \
         taxinvoiceno taxinvoicenumber taxinvoice# billno billnumber bill# invoicereference \
         invoiceref ourinvoiceno numberofinvoice taxinvoicenum invoicenumbers invoicecode \
         invoicedocno invoiceserialno invoicenumberid freightbillno freightbill# freightbillnumber \
         invoicedocumentno",
    ),
    (
        Role::DocumentNumber,
        "documentnumber documentno docno receiptnumber receiptno voucherno docnum doc# document# \
         reference# invoicereferenceno",
    ),
    (
        Role::CreditNumber,
        "creditnoteno creditnotenumber creditnote# creditmemono creditmemonumber creditmemo# creditno \
         creditnr creditnoteid creditnoteref creditref creditnotenr credit# creditnumber \
         adjustmentnoteno adjustmentnotenumber cnno cn# cnnumber",
    ),
    (
        Role::OrderNumber,
        "ponumber pono po# po purchaseorder purchaseorderno purchaseordernumber purchaseorder# \
         yourorder yourorderno yourordernumber orderreference customerpo customerpono \
         customerponumber custpo buyersorderno buyerorderno customerorder customerorderno \
         customerordernumber yourpo yourponumber poref poreference purchaseordernr purchaseorderref \
         purchaseorderid ponum ponr yourpono yourorderref clientpo clientorder clientorderno cpo# \
         custorderno customerorderref customerorderreference customerporef pocontract# againstorder \
         orderref",
    ),
    (
        Role::OtherNumber,
        "customernumber customerno customerid customer# customercode accountnumber accountno account# \
         acctno clientno clientid clientnumber deliverynote deliverynoteno deliverynotenumber \
         deliveryno shipmentno shipmentid trackingno trackingnumber contractno contractnumber jobno \
         jobnumber projectno projectnumber project quoteno quotenumber quote# ourreference ourref \
         reference ref refno referenceno referencenumber ticketno loadno load# tripno containerno \
         bookingno awbno supplierno vendorno vendornumber suppliernumber companyno companynumber \
         companyregno companyregistration companyregistrationno companyregistrationnumber \
         registrationno registrationnumber regno tel phone telephone fax mobile originalinvoice \
         originalinvoiceno originalinvoicenumber relatesto relatedinvoice againstinvoice \
         correctsinvoice billoflading bol routingnumber routingno sortcode abn acn serialno pro prono \
         pro# pronumber probill load loadnumber loadid loadref trip tripnumber trip# tripid triporder \
         container container# containers bl blno bl# blnumber bolno bol# bolnumber billofladingno \
         billofladingnumber hbl hblno mbl mblno awb awbnumber hawb mawb bookingref bookingnumber \
         bookingreference booking shipment shipment# shipmentnumber shipmentref consignmentno \
         consignmentnumber consignmentnote waybill waybillno manifestno vessel voyage voyageno \
         supplierreference supplierref vendorreference vendorref carrierref carrierreference vendorid \
         supplierid trailerno trailer# truckno truck# vehicleno sealno seal# scac mcnumber mc# \
         dotnumber dot# quotation quotationno quotationnumber quoteref estimateno estimatenumber \
         estimate# caseno casenumber agreementno agreementnumber agreementref agreementreference \
         contract contractref contractreference job job# jobref workorder workorderno workordernumber \
         wo# matterno matternumber matter policyno policynumber meterno meternumber accountref \
         customeraccount customeraccountno cust# custno custid membershipno memberno registeredno \
         registeredin registeredinengland registeredincorporated dunsno duns statementno \
         statementnumber batchno batchnumber lotno receiptref transactionid transactionno \
         transaction# paymentreference paymentref checkno chequeno dispatchno dispatchnote \
         despatchnote despatchnoteno packinglistno packingslipno page pageno gln eori eorino \
         licenseno licence ourorder ourorderno ourordernumber salesorder salesorderno \
         salesordernumber so# sono dnno dn# offerno offernumber offer ordernumber orderno order# \
         orderid",
    ),
    (
        Role::InvoiceDate,
        "invoicedate dateofinvoice dateofissue issuedate dateissued issued issuedon billdate \
         billingdate documentdate taxinvoicedate invdate creditnotedate creditdate creditmemodate \
         taxpoint taxpointdate taxdate invoiceissuedate invoicedon invoiced dateofthisinvoice \
         dateinvoice invoiceissued invoiceissuedon dateofinvoicing billedon dateraised \
         creditnoteissued creditdated adjustmentdate",
    ),
    (Role::Date, "date dated issuedate"),
    (
        Role::DueDate,
        "duedate datedue paymentdue paymentduedate dueon dueby payby payableby paymentdueby \
         pleasepayby invoiceduedate paybefore maturitydate paymentdueon pleasepaybefore due \
         paymentdate paymentdeadline duedateforpayment datepaymentdue netdue netduedate netdueon \
         datedueby dueforpayment dueforpaymenton paymentduedt latestpaymentdate finalpaymentdate \
         directdebitdate collectiondate settlementdue paymentdateby",
    ),
    (
        Role::ServiceDate,
        "servicedate dateofsupply supplydate dateofservice serviceperiod billingperiod \
         periodofservice performancedate period serviceperiodfrom servicemonth billingmonth \
         invoiceperiod periodcovered serviceperiodto servicesrendered servicesperformed \
         performanceperiod supplyperiod servicedates dateofperformance billperiod chargeperiod \
         usageperiod subscriptionperiod rentalperiod servicefrom datesofservice dateofsupplyservice \
         forperiod fortheperiod servicesfrom",
    ),
    (
        Role::OtherDate,
        "orderdate shipdate shippingdate shippeddate dateshipped printdate printedon statementdate \
         podate purchaseorderdate startdate enddate orderedon dateofbirth validuntil quotedate \
         dispatchdate pickupdate originalinvoicedate quotationdate pickupon deliveredat receiveddate \
         receiptdate paymentreceivedon datereceived statementasof printed expirydate expirationdate \
         expires departuredate arrivaldate etd eta sailingdate loaddate podt contractdate \
         lastpaymentdate readingdate meterreading nextinvoicedate nextbilldate originaldate \
         loadingdate unloadingdate deliverydate dateofdelivery datedelivered",
    ),
    (Role::LineSum, "linetotal sumofpositions"),
    (
        Role::Subtotal,
        "subtotal subtotalexvat nettotal totalnet netamount totalexvat totalexcludingvat totalexclvat \
         totalexgst totalexcludinggst totalexclgst totalbeforetax amountbeforetax totalexclusiveofvat \
         taxableamount totaltaxableamount taxablevalue totaltaxablevalue net netvalue totalnetamount \
         totalexcltax totalexcludingtax subtotalexcludingtax subtotalexclvat amountexclvat \
         amountexcludingvat nettotalamount netinvoicevalue subtotalexgst amountexvat totalwithoutvat \
         totalwithouttax subtotalnet netsubtotal goodsnet totalnett nett nettotalexvat invoicesubtotal \
         pretaxtotal totalexcludingtaxes totalexclusiveoftax subtotalbeforetax netamountbeforetax \
         totalamountbeforetax totalnetvalue netinvoiceamount netpayableamount amountsubjecttotax \
         taxabletotal totaltaxable amountexgst subtotalexcludinggst totaltaxableamt newcharges \
         currentcharges subtotalafterdiscount netafterdiscount discountedsubtotal subtotallessdiscount \
         totalafterdiscount amountafterdiscount totalex totalexvatamount itemstotal totallines goodstotal \
         merchandisetotal itemsubtotal goodsvalue totalgoods merchandise sumoflines linestotal \
         totaloflines goodssubtotal assessablevalue totalassessablevalue basicamount basicvalue",
    ),
    (
        Role::Tax,
        "tax vat gst salestax totaltax totalvat vatamount taxamount totalgst gstamount hst pst qst cgst \
         sgst igst utgst cess statetax citytax countytax vattotal taxtotal plusvat addvat outputvat taxes \
         totaltaxes totaltaxamount totalvatamount valueaddedtax addgst plusgst statesalestax localtax \
         includesgst vatat taxdue incvat gsthst localsalestax countysalestax vatincluded includesvat \
         includingvat inclvat inclgst includedvat includedtax inclusivevat totalgsthst totalgstpayable \
         salestaxes statelocaltax provincialsalestax goodsandservicestax harmonizedsalestax \
         quebecsalestax vatcharged vatdue vatpayable totalsalestax estimatedtax gstpayable gstincluded \
         vatcontent taxincluded usetax moms mva alv dph afa ddv ppn sst kdv vatmoms mwst totalmoms \
         totalmva totalalv totalkdv momsbelopp momsbelob mvabelop",
    ),
    (
        Role::PlainTotal,
        "billamount billtotalamount total totalamount sum amount totalusd totaleur totalgbp totalcad totalaud totalchf \
         totalnzd totalzar totalsgd totalinr invoicetotals documenttotal",
    ),
    (
        Role::Total,
        "grandtotal invoicetotal totalinvoice totalincvat totalinclvat totalincludingvat \
         totalinclusiveofvat totalincgst totalincludinggst totalinclgst grossamount totalgross grosstotal \
         totalincludingtax totalincltax totalinvoiceamount invoiceamount totalwithvat totalwithtax \
         totalaftertax amountinclvat gross totalinvoicevalue invoicevalue finaltotal amountincludingvat \
         overalltotal creditnotetotal totalcredit creditamount totalcreditamount totalcredited \
         amountcredited totalgrossamount totalaudincgst totalincltaxes credittotal totaldocumentvalue \
         totalinvoiceincvat totalamountincvat totalamountinclvat totalamountincludingvat \
         totalamountincgst totalamountinclgst totalinctax totalincludingtaxes totaltaxincluded \
         totalcharges totalcharge totalforthisinvoice totalofthisinvoice totalthisinvoice thisinvoice \
         thisinvoicetotal totalinvoiced totalbill billtotal ordertotal totalprice netinvoicetotal \
         totalcost amountwithtax invoicegrandtotal totalrefund refundtotal amounttobecredited \
         totalinvoiceinclvat invoicetotalincvat invoicetotalinclvat totaltaxinclusive grandtotalincvat \
         grandtotalinclvat finalamount totalsum totalinvoiceincltax amountincltax",
    ),
    (
        Role::AmountDue,
        "amountdue balancedue totaldue amountpayable totalpayable balance payableamount nettopay \
         amounttopay outstandingamount amountoutstanding totalamountdue totalamountpayable \
         balanceoutstanding pleasepay duepayable totaltopay netpayable totalbalancedue outstandingbalance \
         currentbalance amountowing netamountdue duenow paythisamount amountduenow balancetopay \
         balancepayable netbalancedue pleasepaythisamount pleaseremit remittotal amounttobepaid \
         totalnowdue totalduenow paymentamount amounttoremit nowdue remainingbalance outstanding \
         balanceremaining duepayment netamountpayable amountnowdue accountbalance newbalance \
         totalaccountbalance closingbalance newaccountbalance totalamountnowdue amountdueinclvat \
         totaltobepaid duebalance stilldue amountstilldue totaloutstanding totalneedtopay totaldueamount \
         dueamount",
    ),
    (
        Role::Prepaid,
        "prepaid deposit depositpaid amountpaid paid paymentreceived paymentsreceived lesspaid \
         lessdeposit payments paidtodate advance advancepayment lessadvance totalpaid alreadypaid \
         downpayment amountreceived lesspayments lessdepositpaid depositreceived lessamountpaid \
         paymentmade paymentsmade prepayment prepayments lessprepayment advancepaid advancereceived \
         lessadvancepaid lesspaymentreceived lesspaymentsreceived paymentthankyou retainerapplied \
         retainer creditapplied creditsapplied depositapplied lessdeposits depositspaid paidbycard \
         paidamount lesspayment previouslyinvoiced lesspreviouslyinvoiced previouspayments \
         alreadyinvoiced paidcash giftcard paidonaccount paymentscredits lessadvancepayment \
         lesscreditnote downpaymentreceived amountalreadypaid amountpaidtodate lesspaidtodate",
    ),
    (
        Role::Discount,
        "discount lessdiscount totaldiscount tradediscount discountamount rebate allowance \
         invoicediscount earlydiscount loyaltydiscount volumediscount totalallowances lesstradediscount \
         tradedisc invoicedisc promodiscount couponcode coupon couponsavings promotion \
         promotionaldiscount specialdiscount lessrebate lessallowance cashdiscount customerdiscount \
         discountgiven discountapplied lessspecialdiscount promocode voucher earlypaymentdiscount \
         settlementdiscount prompt bulkdiscount membershipdiscount introductorydiscount discounts savings \
         creditallowance lessretention retention",
    ),
    (
        Role::Shipping,
        "shipping freight shippinghandling shippingandhandling delivery deliverycharge carriage postage \
         postagepacking postageandpacking shippingcost shippingcosts freightcharge freightcharges \
         shippingcharges deliveryfee handling sh shippingfee deliveryandhandling deliverycharges \
         deliverycost carriagecharge carriageandpacking pp packing packaging courier courierfee transport \
         transportcharges freighthandling freightout freightinsurance insuranceandfreight shippingfees \
         deliverycosts packingandforwarding forwarding packingandfreight postagehandling \
         handlingandshipping transportation",
    ),
    (
        Role::Charge,
        "surcharge fuelsurcharge fee servicefee adminfee handlingfee roundoff rounding charges \
         totalcharges environmentalfee bookingfee servicecharge roundingadjustment roundedoff \
         roundingdifference adjustment fuellevy smallordercharge smallorderfee minimumordercharge \
         creditcardfee creditcardsurcharge cardsurcharge paymentfee processingfee transactionfee \
         environmentallevy environmentalcharge disposalfee insurance energysurcharge congestioncharge \
         managementfee conveniencefee tip gratuity calloutfee surcharges fees otherscharges othercharges \
         additionalcharges administrationfee servicefees platformfee bottledeposit roundingoff \
         recyclingfee hazmatfee cardfee latefee latecharge",
    ),
    (
        Role::Withholding,
        "withholdingtax lesswithholdingtax wht lesswht withholding tds lesstds tdsdeducted \
         taxdeductedatsource cisdeduction lesscis cis backupwithholding lesswithholding retentiontax",
    ),
    (
        Role::Balance,
        "previousbalance priorbalance openingbalance balanceforward balancebroughtforward pastdue \
         pastduebalance pastdueamount priorunpaidbalance lastbalance balancefromlastinvoice \
         previousamountdue arrears outstandingfrompreviousinvoices lastbill previousinvoicebalance \
         unpaidbalance laststatementbalance previousstatementbalance",
    ),
    (
        Role::OtherSum,
        "totalhours totalhrs totalitems totalqty totalquantity totalweight totalunits totalpieces \
         totaldays totalpages totalcartons totalpallets totalpackages totalgrossweight totalnetweight \
         grossweight netweight totalvolume totalmiles totalkm totallines itemstotalqty totalnumber \
         totalkwh totalusage totalsavings yousave yousaved totalstock totalarticles totalcount totalboxes \
         totalhoursworked totalpcs totaldistance",
    ),
    (
        Role::VendorHead,
        "from seller vendor supplier soldby billedby issuedby invoicefrom sellerdetails \
         supplierdetails issuer billfrom serviceprovider biller companydetails providedby provider \
         suppliedby sellerinformation supplierinformation vendorinformation vendordetails \
         suppliername sellername vendorname invoicedby billingfrom ourdetails",
    ),
    (
        Role::PayeeHead,
        "remitto payto payableto makechecksto makecheckspayableto remitpaymentto remittanceaddress \
         remitpaymentsto makechequespayableto makechequepayableto pleaseremitto pleasemakechecksto \
         pleasepayto makeallcheckspayableto makeallchequespayableto makepaymentto makepaymentsto \
         checkspayableto",
    ),
    (
        Role::CustomerHead,
        "billto billedto soldto invoiceto customer client buyer to invoicedto chargeto billingaddress \
         invoiceaddress recipient customerdetails buyerdetails customername preparedfor invoicefor \
         billtoparty purchaser creditto clientname issuedto billingto consigneebuyer billtoaddress \
         invoiceaddressee invoicerecipient clientdetails customerinformation clientinformation \
         buyername billingdetails billinginformation billedparty billinginfo invoicedetailsfor \
         preparedforclient accountof foraccountof recipientdetails receiver for ms detailsofreceiver \
         receiverdetails billtocustomer buyerbillto",
    ),
    (
        Role::OtherPartyHead,
        "shipto deliverto deliveryaddress shippingaddress shippedto consignee deliveredto shipfrom \
         notify notifyparty payee contact attention attn shiptoparty salesperson projectsite \
         serviceaddress jobaddress siteaddress deliveredat deliverydetails shipper carrier \
         shippinginformation shippinginfo delivery deliverylocation installationaddress salesrep \
         salesrepresentative salescontact accountmanager preparedby issuedbyperson broker factor \
         agent origin destination pickup pickupfrom pickuplocation loadat unloadat consignor \
         thirdparty fao forattention fortheattentionof approvedby signedby authorisedsignatory",
    ),
    (Role::Name, "name companyname company"),
    (
        Role::TaxId,
        "vatid vatno vatnumber vatregno vatregistrationno vatregistrationnumber vatregistration vatreg \
         vatidno taxid taxidno taxno taxnumber ein fein gstin gstno gstnumber gstregno abn tin taxregno \
         gsthstno taxregistrationnumber trn federaltaxid gstinuin sellervatid suppliervatno ourvatno \
         companyvatno gsthst gstregistrationno vatnr vatregistered vatregistrationid vatregn vatregnno \
         vatregnumber vatcode vatregid vatidnumber vatidentificationnumber vatidentificationno vatin euvat \
         euvatno euvatnumber euvatid ukvatno gbvatno taxidnumber taxidentificationnumber taxidentificationno \
         taxregnumber taxregistration taxreference taxref salestaxid salestaxno salestaxpermit \
         employeridentificationnumber einno ein# einnumber feinno fedtaxid federalid federaltaxno federalein \
         irsein tinno tinnumber gstnr gstregistrationnumber gstregnno gstregistration gstreg gsthstnumber \
         gsthstregistrationno gsthstregno hstno hstnumber hstregno hst# gst# qstno qstnumber qst# qstregno \
         businessnumber abnno abnnumber acn acnno acnnumber irdno irdnumber gstinno gstinnumber pan panno \
         pannumber uen uenno uenregno trnno trnnumber vattrn taxregistrationno vendorvatno vendorvatid \
         vendortaxid suppliertaxid suppliervatid suppliervatnumber sellervatno sellervatnumber sellertaxid \
         suppliergstin sellergstin ourvatid ourvatnumber ourtaxid ourvatregno employerid employeridno \
         employeridnumber fedid fedidno fedidnumber federalidno federalidnumber taxpayerid taxpayeridno \
         taxpayeridnumber taxpayeridentificationnumber taxpayerno taxofficeno taxoffice nip nipno vateu \
         vateuno vkn vergino verginumarasi verginr vergikimlikno vergidairesi uidgst gstuin companytaxid \
         companytaxno companygstin orgnr orgno vatorgno momsnr momsregnr momsno cvr cvrnr cvrno ytunnus \
         vatregistrationn companytrn",
    ),
    (
        Role::CustomerTaxId,
        "customervatno customervatid customervatnumber yourvatno yourvatid yourvatnumber customertaxid \
         clientvatno buyervatno clientvatid clientvatnumber customervat customergstin buyergstin \
         recipientvatid customerabn customertaxno customertaxnumber buyervatid buyervatnumber buyertaxid \
         clienttaxid clientvat recipientvatno recipientgstin consigneegstin yourvatregno yourtaxid yourabn \
         yourvat customergstno customergstnumber clientabn customervatregno customervatregistration \
         purchaservatno billtovatno billtogstin buyervat customertin buyertin customerein customervatidno \
         customertrn customertrnno partygstin partytrn partyvatno partytaxid buyertrn clienttrn clientgstin \
         recipienttrn customergst customergstinno customergstregno customervkn clientvkn customernip \
         clienttaxno purchasergstin customeremployerid gstinofrecipient billtogst",
    ),
    (
        Role::Iban,
        "iban ibanno ibannumber ibancode ibanaccount ibannr accountiban ibanacno \
         accountnumberiban accountnoiban ibanaccountnumber ibanaccountno",
    ),
    (
        Role::Bic,
        "bic swift swiftcode swiftbic bicswift swiftno biccode swiftnumber swiftcodebic \
         bicswiftcode swiftbiccode bicorswift swiftaddress bankswift bankswiftcode swiftid bicno",
    ),
    (
        Role::Account,
        "accountno accountnumber acno bankaccount bankaccountno bankaccountnumber account acctno acnumber \
         account# accnumber accno acctnumber acct# bankacct bankacc bankaccno accountnum achaccount \
         wireaccount usdaccount euraccount gbpaccount eftaccount ourbankaccount accountnr bankac bankacno \
         bankacnumber bankaccnumber",
    ),
    (
        Role::BpayBiller,
        "bpaybillercode billercode bpaybiller bpaybillerno billerid billernumber bpaycode \
         billercodebpay",
    ),
    (
        Role::BpayReference,
        "bpayref bpayreference bpaycrn crn bpayrefno bpayreferenceno bpayreferencenumber \
         bpaycustomerreferencenumber customerreferencenumbercrn crnno bpaycustomerref",
    ),
    (
        Role::PaymentTerm,
        "paymentterms terms termsofpayment paymentterm paymentconditions conditionsofpayment \
         creditterms termsdays netterms settlementterms invoiceterms paymentdueterms dueterms \
         termsofpay payment conditions pmtterms pmtterm payterms",
    ),
    (
        Role::Currency,
        "currency invoicecurrency documentcurrency currencycode payablein",
    ),
    (
        Role::OtherTitle,
        "quotation quote estimate proforma orderconfirmation orderacknowledgement purchaseorder \
         deliverynote packingslip packinglist remittanceadvice paymentreminder reminder dunningnotice",
    ),
    (
        Role::YourReference,
        "yourreference yourref customerreference customerref clientref clientreference buyerreference \
         buyerref custref",
    ),
    (
        Role::Register,
        "registeredoffice registeredin registeredinengland companyno companynumber companyregno \
         companyregistration companyregistrationno companyregistrationnumber registrationno \
         registrationnumber regno incorporatedin abn acn",
    ),
    (
        Role::AccountHolder,
        "accountholder accountname nameofaccount nameonaccount beneficiary beneficiaryname acname \
         bankaccountname",
    ),
    (Role::BareNumber, "no nr n number num nbr # no# number#"),
];
