//! English: titles, numbers and dates.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "einvoice electronicinvoice digitalinvoice digitaltaxinvoice retailinvoice cashinvoice \
         cashsale cashmemo billofsupply gstinvoice gsttaxinvoice exportinvoice exporttaxinvoice \
         customsinvoice feenote noteoffees feeinvoice invoicecopy copyinvoice duplicateinvoice \
         duplicatetaxinvoice copytaxinvoice originaltaxinvoice rentalinvoice hireinvoice \
         subscriptioninvoice recurringinvoice standardinvoice simplifiedinvoice \
         simplifiedtaxinvoice fulltaxinvoice utilitybill electricitybill gasbill waterbill \
         phonebill telephonebill mobilebill energybill broadbandbill yourbill yourinvoice \
         guestinvoice guestfolio roominvoice informationinvoice carrierinvoice transportinvoice \
         haulageinvoice deliveryinvoice shippinginvoice recipientcreatedtaxinvoice rcti \
         buyercreatedtaxinvoice selfbillinginvoice selfbilledinvoice selfbillingtaxinvoice \
         projectinvoice stageinvoice progressinvoice depositinvoice advanceinvoice balanceinvoice \
         accountinvoice periodicinvoice monthlyinvoice labourinvoice laborinvoice partsinvoice \
         repairinvoice maintenanceinvoice contractorinvoice subcontractorinvoice \
         consultinginvoice medicalinvoice hospitalbill legalinvoice billofcosts \
         taxinvoicecumreceipt taxinvoicereceipt invoicereceipt invoicecumreceipt progressclaim \
         paymentclaim tuitioninvoice membershipinvoice insuranceinvoice premiuminvoice \
         premiumnotice renewalinvoice hotelinvoice hotelbill debitinvoice customerinvoice \
         supplierinvoice zeroratedinvoice exemptinvoice invoicestatement",
    ),
    (
        Role::CreditTitle,
        "credittaxinvoice salescreditnote salescredit creditmemoinvoice selfbilledcreditnote \
         selfbillingcreditnote refundnote refundreceipt creditvoucher customercreditmemo \
         customercreditnote vatcreditnote gstcreditnote taxadjustmentnote taxcreditmemo \
         salescreditmemo salesreturn cancellationinvoice invoicecancellation refundinvoice \
         negativeinvoice reversalinvoice creditbill creditnotice suppliercreditnote \
         returncreditnote copycreditnote gstadjustmentnote invoicecreditnote invoicecredit \
         returncreditmemo",
    ),
    (
        Role::CorrectionTitle,
        "revisedinvoice amendedinvoice replacementinvoice invoiceamendment revisedtaxinvoice \
         amendedtaxinvoice supplementaryinvoice correctedtaxinvoice",
    ),
    (
        Role::StatementTitle,
        "accountsummarystatement summaryofaccount statementofyouraccount agedstatement \
         openaccountstatement debtorstatement monthlyaccountstatement activitystatement \
         statementofoutstandinginvoices outstandingstatement transactionstatement",
    ),
    (
        Role::InvoiceNumber,
        "invoicen taxinvoicenr vatinvoiceno vatinvoicenr vatinvoicenum gstinvoiceno gstinvoicenr \
         salesinvoiceno commercialinvoiceno supplierinvoiceno vendorinvoiceno invoicedocnumber \
         invoicedoc# invoicedocid invoicedocref invoicedocnum invoicedocumentnumber \
         invoicedocument# invoicedocumentid invoiceserialnumber invoiceslno invoiceslnumber \
         invoicesrno invoicesrnumber invoicesno invoicesnumber invoiceidentifier \
         invoiceidentification invoiceidentificationnumber invoiceidentificationno \
         invoicereferencenumber invoicerefno invoicerefnumber invoicecontrolnumber \
         invoicecontrolno invoiceuniquenumber invoicefilenumber invoicekey invoiceseries \
         invoicenos invoiceident invoiceidnumber invoicecodeno invoicereference# invoiceref# \
         invoicesequence invoicesequencenumber invoiceunitnumber invoicefolio invoicevoucherno \
         einvoiceno einvoicenumber numberoftheinvoice numberofthisinvoice numberoftaxinvoice \
         yourinvoiceno yourinvoicenumber yourinvoiceid invoicecreditno invoicecreditnumber \
         invoicecreditnoteno invoicecreditnotenumber invoicereceiptno invoicereceiptnumber \
         invoicebillno invoicebillnumber invoiceandrefno billid billref billreference billnr \
         billnum billnos billserialno billrefno billreferencenumber billidentifier billinvoiceno \
         billinvoicenumber billdocno billdocumentno billofsupplyno ourbillno ourbillnumber \
         yourbillno yourbillnumber yourbillid billingno billingnumber billingdoc billingdocument \
         billingdocumentno billingdocumentnumber billingid billingreference billingref \
         billinginvoicenumber billingdocno billofsupplynumber invref invreference invid invnr \
         invnum invdocno invrefno invnumber# invcode invserialno invn invcno invc# invcnumber \
         invcnum invoicenbr invnbr billnbr ourinvno taxinvno taxinv# taxinvnumber salesinvno \
         salesinv# feenoteno feenotenumber feenoteref feenotereference cashmemono cashmemonumber \
         cashbillno consecutiveserialno serialnoofinvoice rctino rctinumber rcti# salesbillno \
         invoiceregno invoiceregistrationnumber folioinvoiceno",
    ),
    (
        Role::DocumentNumber,
        "documentnr documentnum documentid documentref documentreference documentrefno \
         documentcode documentreferenceno documentidentifier docnr docnumber docid docref \
         docreference receipt# receiptid receiptnr receiptnum receiptreference taxreceiptno \
         voucher# vouchernumber voucherid voucherref foliono folionumber folio# folionum \
         guestfoliono debitnoteno debitnotenumber debitnote# thisdocumentno ourdocumentno \
         ourdocumentnumber documentserialno salesdocumentno salesdocumentnumber \
         transactiondocumentno",
    ),
    (
        Role::CreditNumber,
        "creditnotenum creditnotereference creditnotedocno creditmemonr creditmemonum \
         creditmemorandumno creditmemorandumnr creditmemorandumnum creditinvoiceno \
         creditinvoicenr creditadviceno salescreditnoteno salescreditnotenumber salescreditnote# \
         salescreditnoteref salescreditmemono salescreditmemonumber salescreditmemo# \
         salescreditmemoref ourcreditnoteno ourcreditnotenumber ourcreditnote# ourcreditnoteref \
         ourcreditmemono ourcreditmemonumber taxcreditnoteno taxcreditnotenumber taxcreditnote# \
         taxcreditmemono vatcreditnoteno vatcreditnotenumber vatcreditmemono customercreditnoteno \
         gstcreditnoteno crnoteno crnotenumber crnote# crno crmemono crmemo# cnref cnid cnnr \
         cnnum cmno cm# cmnumber refundno refundnumber refund# refundid adjustmentnote# \
         adjustmentnoteid adjustmentnoteref creditadjustmentno creditadjustmentnumber \
         cancellationinvoiceno cancellationinvoicenumber creditnum creditid creditreference \
         creditnbr numberofcreditnote creditdocumentno creditdocumentnumber",
    ),
    (
        Role::OrderNumber,
        "yourponr yourponum yourpo# yourporef yourporeference yourpoid yourpurchaseorder \
         yourpurchaseorderno yourpurchaseordernr yourpurchaseordernum yourordernr customerponr \
         customerponum customerpurchaseorder customerpurchaseorderno customerspo customerspono \
         customersponr customerspurchaseorder customersorder clientspo buyerpo buyerspo poid \
         ponbr purchaseordernum purchaseno purchasenumber purchaseref purchasereference \
         purchaseorderpo purchaseorderpono purchaseorderponumber purchaseorderpo# purchaseorders \
         purchaseordercontractno purchaseorderporef blanketpo blanketorder blanketpono \
         blanketorderno blanketponumber blanketpurchaseorder officialorderno officialordernumber \
         officialorderref officialorder callofforder calloffno calloffnumber callofforderno \
         calloffordernumber yourorderpo yourorders yourordercode yourordernum yourorderrefno \
         orderplacedref customerrefpo customerpoorderno customerposono refpo poref# \
         ourrefyourorder clientpurchaseorder purchaseorderyourref ordernocustomer yourreferencepo \
         yourreferenceorderno customerreforderno orderpo ordernopo ordernumberpo poorderno \
         poorder ordernoclient porderno powono powo pojobno poanddate ponoanddate buyersorderref \
         customerorderid procurementref porequisitionno customerreleaseno",
    ),
    (
        Role::OtherNumber,
        "ordernum orderidno orderrefno orderreferenceno orderreferencenumber orderdocno ordernbr \
         ordercode orderconfirmationno orderconfirmationnumber weborderno webordernumber \
         weborder# weborderid weborderref weborderreference onlineorderno onlineordernumber \
         onlineorder# onlineorderid internetorderno internetordernumber internetorder# \
         shoporderno shopordernumber storeorderno websiteorderno ecommerceorderno ebayorderno \
         amazonorderno order#s originalorderno originalordernumber amazonorderid shopifyorder",
    ),
    (
        Role::YourReference,
        "yourrefno yourrefnumber yourref# yourrefnr yourreferenceno yourreferencenumber \
         yourreference# customerrefno customerrefnr customerrefnum customerref# customerrefcode \
         customerrefnumber customerreferenceno customerreferencenr customerreferencenum \
         clientrefno clientrefnr clientrefnum clientreferenceno buyerrefno buyerrefnr buyersref \
         buyersrefno buyersreference clientsref customersref externaldocumentno \
         externaldocumentnumber externaldocno externaldocnumber extdocno yourrefanddate \
         yourreferences yourorderreferenceref yourreforderno yourjobref yourrefs",
    ),
    (
        Role::OtherNumber,
        "customernr customernum custnr custnum custnumber clientnr clientnum debtorno creditorno \
         deliverynr deliverynum deliverynumber delivery# deliveryid deliveryref deliveryreference \
         deliverynbr deliverynotenr deliverynotenum deliverydocketno deliverydocketnr \
         deliverydocketnum deliveryticketno deliveryticketnr deliveryorderno despatchno \
         dispatchnoteno meternr meter# meterid meterref meterreference metercode nmino nminr \
         nminumber nmi# mpanno mpannr mpannumber mprnno mprnnr mirnno icpno esino esiidno \
         supplypointno salesordernr salesordernum salesorder# salesorderid salesorderref \
         salesorderreference salesordercode sonr sonum sonumber ourordernr oursono proposalno \
         paymentno paymentnr paymentnumber payment# paymentid transactionnr transactionnumber \
         traceno tracenr tracenumber authorisationno authorisationnr authorizationno authno \
         approvalno licenceno licencenr licencenumber licence# licenceid licencecode licensenr \
         licensenumber license# permitno permitnr permitnumber importno importnr exportno entryno \
         customsno customsentryno declarationno yourcustomerno yourcustomernumber yourcustomerref \
         yourcustomerreference yourcustomerid yourcustomercode youraccountno youraccountnumber \
         youraccountref youraccountreference yourclientno yourclientnumber yourclientref \
         yourvendorno yourvendornumber yoursupplierno yourjobno yourfileno yourquoteno \
         yourquotationno ourcustomerno ourcustomernumber ourcustomerref ourcustomerreference \
         ouraccountno ouraccountnumber ourclientno ourvendorno ourrefno ourreferenceno \
         ourreferencenumber ourrefnumber ourref# ourjob ourquote ourquotation ourdeliverynote \
         ourdn ourfile ourorderref ourorderreference yourvendorcode yoursuppliercode ref# refnum \
         refnr refcode refid refnbr referencenum referencenr referencecode referenceid \
         paymentreferencenumber paymentreferenceno paymentrefno pleasequoteref \
         pleasequotereference pleasequotethisreference quotethisref remittancereference \
         depositreference bsb bsbno aba abarouting achrouting wirerouting ifsc micr swiftref \
         bankcode branchcode branchno mrn npi nmi mpan mprn mirn rego vin vinno irn irnno ackno \
         acknumber ewaybill lrno skucount uei cagecode cin cinno udyamno msmeno msmeregno \
         druglicno dlno fssai fssaino iecno ieccode lutno lutarn arnno statecode \
         placeofsupplycode dispatchedthrough despatchedthrough motorvehicleno vehicleregno \
         vehicleregistration vehicleregistrationnumber registrationmark drivername otherreference \
         otherreferences referencenodate referencenoanddate modetermsofpaymentref \
         deliverynotedateref customeraccountnumber customeraccount# customeraccountref \
         customeraccountid customeraccountcode accountid accountcode accountrefno \
         accountreferencenumber customeridno customerreferenceid customercodeno masteraccountno \
         mastercustomerno relatingtoinvoiceno relatingtoinvoicenumber relatingtoinvoice# \
         relatingtoinvoice relatestoinvoiceno relatestoinvoicenumber relatestoinvoice# \
         relatestoinvoice relatedtoinvoiceno relatedtoinvoicenumber relatedtoinvoice# \
         relatedinvoiceno relatedinvoicenumber originalinvoicenr originalinvoice# \
         originalinvoiceref originalinvoicereference originalinvoiceid originaltaxinvoiceno \
         originaltaxinvoicenr originaltaxinvoicenumber originaltaxinvoice# originalinvno \
         originalinvnr originalinvnumber creditedinvoiceno creditedinvoicenr \
         creditedinvoicenumber creditedinvoice# creditedtaxinvoiceno creditedtaxinvoicenr \
         creditedinvno correctedinvoiceno correctedinvoicenr correctedinvoicenumber \
         correctedtaxinvoiceno correctedinvno reversedinvoiceno reversedinvoicenr \
         reversedtaxinvoiceno cancelledinvoiceno previousinvoiceno appliedtoinvoiceno \
         parentinvoiceno linkedinvoiceno againstinvoiceno againstinvoicenumber againstinvoice# \
         againstinvno againstinvnumber againstinv# forinvoiceno forinvoicenumber forinvoice# \
         forinvno forinvnumber reinvoiceno reinvoicenumber reinvoice# reinvno refinvoiceno \
         refinvoicenumber refinvno toinvoiceno originalinv originaldocumentno \
         originaldocumentnumber originalbillno originaldocument applytoinvoice previousinvoice \
         invoicecorrected invoicebeingcredited creditagainstinvoice previousdocument proformano \
         proformanumber proforma# proformaref",
    ),
    (
        Role::InvoiceDate,
        "vatinvoicedate gstinvoicedate salesinvoicedate ourinvoicedate commercialinvoicedate \
         supplierinvoicedate einvoicedate serviceinvoicedate freightinvoicedate dateoftaxinvoice \
         dateoftheinvoice dateofsalesinvoice dateofbill dateofthisbill dateofthebill \
         dateofdocument dateofcreditnote dateofcreditmemo dateofissuance dateofinvoiceissue \
         dateofinvoicetaxpoint dateofbilling dateofcredit dateofreceipt dateofissuetaxpoint \
         invoicedatetaxpoint invoicedateandtaxpoint invoicetaxpoint invoiceissue invoicedt \
         invoicecreated invoicecreatedon invoicecreationdate invoicegenerated invoicegeneratedon \
         invoicedatetime invoicedateandtime invoiceissuancedate invoicedated invoicedateofissue \
         invoiceraised invoiceraisedon invoicedates invoiceissueddate invoicedocdate \
         invoicedocumentdate invoicedateissued invoicesent invoicesenton invoicedateis invoiceday \
         invoicepostingdate issuedt issuedatetaxpoint issuedatetime issueday issueddate issuedat \
         issuedthe issuedondate invdt invissued invissuedon invissuedate invcreated billdt \
         billissued billissuedon billissuedate billingdt billingissued billingissuedon docdt \
         docissued documentdt invdated docdate dateofinv datebilled dateinv datedoc datedocument \
         datebill datetaxpoint dateandtaxpoint datetaxinvoice dateofdoc dateissue billgeneratedon \
         billdated billraised billeddate billedondate issuancedate creationdate datecreated \
         createdon createddate createdat creditnoteissuedate creditmemodt creditnotedt \
         creditinvoicedate creditissuedate creditissued creditnotedated creditmemoissued \
         creditmemoissuedate creditadvicedate creditdocumentdate cndate crnotedate crdate \
         feenotedate cashmemodate taxpointandinvoicedate taxpointinvoicedate \
         taxpointdateinvoicedate taxpointtimeofsupply dateofthisstatement dateofthistaxinvoice \
         dateofthisdocument claimdate foliodate raisedon raised",
    ),
    (
        Role::Date,
        "postingdate transactiondate saledate salesdate dateofsale voucherdate receiptdt dt \
         datetime dateandtime entrydate todaysdate currentdate",
    ),
    (
        Role::DueDate,
        "invoicedueby invoicedueon invoiceduedt billduedate billdueby billdueon amountduedate \
         amountdueby balanceduedate totalduedate finalduedate latestduedate duedt \
         duedateofpayment dueforpaymentby duedatepayment dueonorbefore duebefore duenolaterthan \
         duedatenet dueforsettlement dueday duepaymentdate dueinfullby dueinfullon dueat \
         duedateis duedateon dueforcollection dueforcollectionon dueimmediatelyby duelatest \
         duedateinvoice dueuntil duenotlaterthan dateforpayment dateduepayment dateofpaymentdue \
         dateofmaturity datedueforpayment datepayable dateduenet datedueon dateofexpirypayment \
         dateofpayment paymentdeadlinedate paymentrequiredby paymentexpectedby paymenttargetdate \
         paymentexpected paymentmustbereceivedby paymenttobereceivedby paymenttobemadeby \
         paymentbydate paymentisdueby paymentisdueon paymentisdue paymentduebefore \
         paymentduedateby paymentlastdate paymentlatestby paymentuntil paymentnolaterthan \
         paymentbefore paymentdatedue paymentdatedeadline paymentonorbefore paymentdueat \
         paymentby paymentduenolaterthan payonorbefore paynolaterthan paybydate payon payuntil \
         payinvoiceby payinfullby paythisbillby payamountby paythisamountby payyourbillby \
         paynotlaterthan pleasepayonorbefore pleasepaynolaterthan pleasepayinvoiceby \
         pleasepayinfullby pleasesettleby pleaseremitby pleasepayuntil pleasemakepaymentby \
         pleaseensurepaymentby pleasepaytheamountby pleasepaytotalby pleasepaythisamountby \
         tobepaidby tobepaidbefore tobepaidon tobepaiduntil tobepaidonorbefore \
         tobepaidnolaterthan topayby payableon payablebefore payablenolaterthan payableonorbefore \
         payableuntil payablelatest payablenotlaterthan settleby settlebefore settleonorbefore \
         settlementdate settlementby settlementduedate settlementdueby settlementdueon \
         settlementdeadline maturity maturitydt matureson deadline deadlineforpayment \
         lastdateforpayment lastdateofpayment lastdayforpayment lastdaytopay lastdatetopay \
         latestpayment latestdateofpayment latestdateforpayment finalpaymentdue \
         finaldateforpayment finalpaydate expectedpaymentdate scheduledpaymentdate autopaydate \
         autopayon autodebitdate directdebiton directdebitdue dddate debitdate debitedon \
         chargedon tobedebitedon tobecollectedon willbecollectedon willbedebitedon \
         duedateddmmyyyy remitby remittancedue remittanceduedate payabledate valuedate netby \
         netdate paydate netpayableby termsduedate amountpayableby balancepayableby \
         totalpayableby cashduedate invoicedue invoicepayableby invoicetobepaidby \
         invoicepaymentdue invoicepaymentdate invoicematurity invoicepaymentduedate \
         invoicesettlementdate directdebitduedate directdebitpaymentdate cardpaymentduedate \
         autopayduedate autopaypaymentdate afterduedateamountdate \
         overdueafter overduefrom lateafter pastdueafter penaltyafter onorbefore",
    ),
    (
        Role::ServiceDate,
        "serviceterm servicestartdate serviceperiodstart servicedatefrom servicesdate \
         servicesdates servicesperiod servicesmonth supplydates performancedates workdate \
         deliveryandservicedate renderedservicedate engagementdate treatmentdate periodofsupply \
         periodofperformance periodfrom periodto periodofcover periodcoveredbyinvoice periodstart \
         periodstarting periodending periodbeginning periodbilled periodinvoiced periodcharged \
         periodofservicefrom periodofusage periodofconsumption periodofrental periodofwork \
         periodofsubscription periodofvalidity periodoftime periodofhire periodofengagement \
         perioddates periodmonth periodfromto billingcycle billingperiodfrom billingdates \
         billingfortheperiod billingperiodcovered billingforperiod billingperiodstart billcycle \
         billperiodfrom billmonth invoicecycle invoiceperiodfrom invoicingperiod invoicingcycle \
         chargesperiod chargingperiod accountingperiod claimperiod fortheperiodof forthemonthof \
         fortheserviceperiod forthebillingperiod fortheperiodfrom fortheservicesperiod \
         forthemonth forserviceperiod forservicesfrom forservicesrendered forservicesrenderedfrom \
         forservicesperformed forservicesin forservicefrom forservicesprovided forworkdone \
         forworkperformed dateofwork dateofservices datesupplied dateofevent dateworkcompleted \
         dateofattendance dateoftreatment dateofvisit dateofjob dateofserviceprovision \
         dateofservicefrom dateserviceperformed dateservicesrendered dateservicesprovided \
         dateworkperformed datecompleted dateofcompletion dateofhire dateoftaxablesupply \
         dateofrendering dateofprovisionofservices dateofstay servicedatesfrom servicedaterange \
         serviceperiodcovered servicedatesperiod serviceperformed serviceperformedon \
         servicecompletedon serviceprovidedon serviceprovided servicedelivered \
         serviceprovidedfrom servicethrough servicerendered servicerenderedon servicecompleted \
         servicebetween serviceon serviceinterval servicemonthyear serviceduration serviceyear \
         servicesprovided servicesfromto servicesprovidedfrom servicesprovidedduring \
         servicesthrough servicesperiodfrom servicesfortheperiod servicesdelivered \
         servicesperformedfrom servicescompleted servicesrenderedperiod servicesforperiod \
         supplydatefrom supplymonth supplymadeon supplymade timeofsupply timeofservice \
         taxablesupplydate completiondate workcompleted workperformed workperiod workcarriedout \
         workcarriedouton workdone workweek workmonth workcompletedon workperformedon \
         workexecuted worksperiod subscriptionfrom subscriptionterm subscriptiondates \
         subscriptionfromto subscriptionmonth subscriptioncycle subscriptionvalid validperiod \
         validityperiod usagecycle usagedates usagemonth usageinterval consumptionperiod \
         consumptioncycle consumptiondates consumptionmonth readingperiod readingcycle \
         readingdates meteringperiod meteringcycle meterreadingperiod meterperiod chargesfrom \
         chargesforperiod chargesfortheperiod monthofservice monthofsupply monthbilled \
         monthcovered timesheetperiod timeperiod stayperiod stay staydates datesofstay hirefrom \
         hiredates weekending wedate weekcommencing payperiod traveldate traveldates dateoftravel \
         eventdates valuationperiod workfrom",
    ),
    (
        Role::OtherDate,
        "orderdt sodate sodt salesorderdate salesorderdt purchasedate purchasedt ourorderdate \
         yourorderdate customerorderdate buyersorderdate dateordered dateoforder dateofpurchase \
         dateofquote dateofquotation dateofshipment dateofdispatch dateofdespatch datedispatched \
         datedespatched dateofprint dateprinted dateofprinting dateofstatement dateofdeliverynote \
         dateofreceiptofgoods dateoforiginalinvoice dateofarrival dateofdeparture dateofloading \
         dateofexpiry dateofloss dateofaccident daterequired datepromised dateoflastpayment \
         dateofpaymentreceived datepaid datewanted daterequested dateout datein dateopened \
         dateclosed dateofcontract dateofagreement dateofadmission dateofdischarge \
         dateofmanufacture dateduein dateofremoval datetimeofremoval checkin checkout arrival \
         departure arrive depart arrived departed etadate etddate readydate cutoff printedat \
         printedtime printeddatetime printeddateandtime printeddt printat printtime printdatetime \
         printdateandtime ordereddate orderedbydate orderplaced orderplacedon orderreceived \
         ordercreated orderdated ordertaken originvdate originalinvdate originalorderdate \
         originalbilldate invoicetodate quotevaliduntil quotevalidto quoteexpires quoteexpireson \
         offervaliduntil offervalidto offerexpires offerexpireson pricevaliduntil pricevalidto \
         priceexpires pricesvaliduntil pricesvalidto ratevaliduntil validto validtill validthru \
         validthrough validfrom validupto asof asat statementasat statementperiod statementfrom \
         statementto nextinvoiceon nextbillon nextbill nextbilling nextpaymenton nextrenewalon \
         nextmeterreading nextscheduledreading nextread renewson renews renewalon lastinvoicedate \
         lastbilldate laststatementdate lastbilled lastpayment lastpaymentreceived lastpaymenton \
         previousbilldate previousinvoicedate previousstatementdate dateoflastbill \
         dateoflastinvoice paidon paymentpostedon paymentreceiveddate paymentprocessedon pickedup \
         deliveredon delivereddate deliverydt deliveryon deliverydatetime deliverydaterequested \
         deliveryby deliverydatefrom deliveryweek deliverydaterequired estdeliverydate \
         estdelivery estimateddeliverydate estimateddelivery expecteddeliverydate \
         expecteddelivery requesteddeliverydate requesteddelivery scheduleddeliverydate \
         actualdeliverydate promiseddeliverydate estshipdate estshippingdate estarrivaldate \
         estdeparturedate estimatedshipdate estimatedshippingdate estimatedarrivaldate \
         estimateddeparturedate expectedshipdate expectedshippingdate expectedarrivaldate \
         shippedon yourorderdated yourorderof podated poorderdate purchaseorderdt \
         purchaseorderdated dispatchedon dispatcheddate despatchedon \
         dndate deliverynotedt earlypaymentdate earlypaymentby earlypaymentdiscountdate \
         earlypaymentdeadline discountdate discountduedate discountuntil discountvaliduntil \
         discountby discountifpaidby discountexpires discountdeadline cashdiscountdate \
         cashdiscountuntil ifpaidby ifpaidbefore startingdate endingdate start enddatetime \
         datefrom dateto fromdate todate membersince customersince",
    ),
    (
        Role::OtherTitle,
        "salesquotation salesquote pricequote pricequotation costestimate jobestimate \
         repairestimate proposal salesorderconfirmation orderform ordersummary serviceorder \
         jobcard jobsheet worksheet jobticket deliverydocket deliveryorder deliveryadvice \
         deliveryticket deliverychallan deliveryconfirmation despatchadvice goodsreceivednote \
         goodsreceipt proofofdelivery packingnote picklist pickinglist pickticket airwaybill \
         paymentadvice paymentreceipt receiptvoucher paymentvoucher paymentconfirmation \
         finalreminder paymentdemand firstreminder secondreminder overduenotice pastduenotice \
         collectionnotice finalnotice dunningletter finaldemand letterbeforeaction \
         requestforquotation requestforpayment timesheet certificateoforigin remittanceslip \
         purchaserequisition bankstatement rentalagreement applicationforpayment servicereport \
         expensereport bookingconfirmation reservationconfirmation returnnote returnauthorization \
         goodsreturnnote salesagreement shippingorder",
    ),
    (Role::BareNumber, "nos"),
];
