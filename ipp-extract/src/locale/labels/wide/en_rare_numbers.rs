//! English: rarer titles, numbers and dates, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "feeaccount accountrendered accountforservices memorandumoffees memorandumofcosts \
         billofsale hirepurchaseinvoice ratesnotice ratesinvoice waterrates councilrates \
         councilinvoice municipalinvoice municipalaccount taxinvoiceaccount vatinvoicereceipt \
         taxinvoicebillofsupply salesbill cashbill workinvoice workshopinvoice \
         serviceandrepairinvoice repairbill repairorderinvoice fieldserviceinvoice timeinvoice \
         timeandmaterialsinvoice retainerinvoice milestoneinvoice progressbilling progressbill \
         certifiedinvoice drawrequest interimapplication interimbill stagepayment \
         groundrentdemand servicechargedemand rentdemand rentinvoice leaseinvoice \
         demandforpayment noteofcharges chargesnote demandnote billingnotice \
         billingstatementinvoice salesslip tillreceipt salesreceipt vatreceipt officialreceipt \
         taxreceipt orderinvoice drinvoice debitmemo debitadvice debittaxinvoice feereceipt \
         statementinvoice invoicenotice invoicepackinglist invoiceandpackinglist \
         taxinvoiceanddeliverynote invoicedeliverynote freightbill freightbillinvoice \
         linehaulinvoice carrierfreightbill proofofdeliveryinvoice intercompanyinvoice \
         exciseinvoice retailtaxinvoice customerbill energyinvoice wasteinvoice legalfeenote \
         professionalfeenote invoiceforlegalservices invoiceforprofessionalservices \
         invoiceforservices invoiceforservicesrendered billforservices salesledgerinvoice \
         collectiveinvoice monthlybill quarterlybill annualinvoice",
    ),
    (
        Role::CreditTitle,
        "creditdocket creditslip creditreceipt creditadjustmentnote negativetaxinvoice \
         taxcreditadjustmentnote returnsnote goodsreturncredit allowancenote feecredit \
         creditcorrection reversalnote invoicereversal rebatenote rebatecredit \
         supplementarycreditnote",
    ),
    (
        Role::OtherTitle,
        "pickupslip grn challan fixedprice quotationform latepaymentnotice pod letterofengagement \
         proformabill proformataxinvoice",
    ),
    (
        Role::InvoiceNumber,
        "invoicedocketno invoiceticketno bookinvoiceno invoicebookno invoiceseq invoicesequenceno \
         invoiceledgerno invoiceandaccountno accountinvoiceno billserial memono \
         statementinvoiceno accountrenderedno feeaccountno invoiceslip fbno frtbillno \
         freightinvoiceno freightinvoice# progressinvoiceno progressbillno applicationno \
         applicationnumber interimcertificateno claimno claimnumber progressclaimno \
         paymentclaimno billingstatementno pleasequoteinvoiceno quoteinvoiceno invoicetoquote \
         invoiceidno ourinvoiceref ourinvoicenumber ourinvoicenr ourinvoice invrefnumber \
         vendorinvoice vendorinvoiceref supplierinvoicenumber supplierinvoiceref sellerinvoiceno \
         taxdocumentno taxdocumentnumber invoicebatchno invoicedocument thisinvoiceno \
         thisinvoicenumber exportinvoiceno proformainvoicereference gstbillno taxbillno \
         rentinvoiceno demandno demandnumber invoiceuniqueid clientinvoiceno customerinvoiceno",
    ),
    (
        Role::DocumentNumber,
        "docketno docketnumber slipno slipnumber noteno notenumber memonumber ticketinvoiceno \
         transactionreceiptno salesreceiptno salesreceiptnumber documentdetailsno \
         confirmationreceiptno debitmemono debitmemonumber debitadviceno taxreceiptnumber \
         officialreceiptno printno",
    ),
    (
        Role::CreditNumber,
        "creditdocketno creditslipno crnotenr creditadvicenumber adjnoteno adjustmentno \
         adjustmentnumber returnno rmacreditno creditreceiptno rebatenoteno creditnotereferenceno \
         cnnumberanddate ourcreditref ourcreditno",
    ),
    (
        Role::OrderNumber,
        "custorder customerorder# customersorderno customersordernumber custpono custpo# \
         custpurchaseorder customerpurchaseordernumber clientpono clientponumber clientpo# \
         clientpurchaseorderno clientordernumber clientorderref purchaserorderno purchaserpo \
         purchaserpono buyersorder buyersordernumber buyerponumber buyerspono poreferenceno \
         porefno poand releaseno releasenumber poreleaseno purchaseorderrelease \
         purchaseorderreleaseno contractpo contractpono pocontractno blanketrelease standingorder \
         standingorderno standingorderref workauthorizationpo authorisationpo requisition \
         requisitionno requisitionnumber requisition# reqno req# purchaserequisitionno indentno \
         indentnumber indent supplyorderno supplyordernumber woorderno lpo lpono lponumber \
         localpurchaseorder localpurchaseorderno agreementpo engagementpo releaseorder \
         releaseorderno callofforderref calloff pojob poandjobno poreq yourorder# \
         yourordernumberref yourofficialorder yourofficialorderno yourpurchaseordernumber \
         yourpurchaseorderref customerordernoref ordernumberref ordernumbercustomer orderref# \
         orderreferencenoyour requestororder orderreferencecustomer orderdocumentno",
    ),
    (
        Role::YourReference,
        "yourfileref yourmatterref yourfilereference customerfileref clientmatterref \
         clientsreference clientsreferenceno customersreference customersreferenceno \
         customersreferencenumber customerreference# customerrefs custrefno custref# \
         buyerreferenceno buyersreferenceno recipientreference payerreference attentionref \
         yourcontactref yourorderreference yourpaymentref purchaserreference purchaserref \
         endcustomerref",
    ),
    (
        Role::OtherNumber,
        "accountreference accountsref payeref policy# certificateno certificatenumber filenumber \
         fileno file# filereference fileref matterref matter# clientmatterno clientmatter \
         clientmatternumber matterid matterreference caseref casereference courtno workorder# \
         wono workorderid repairorder repairorderno ronumber jobcardno jobsheetno jobreference \
         jobid servicecallno servicecallnumber servicerequest servicetag calloutno callno \
         callnumber ticketnumber ticket# ticketref incidentno requestno requestnumber rmano \
         rmanumber rma returnauthorisationno grano deliverydocketnumber docketref podno \
         podreference pod proofofdeliveryno packslipno pickslipno pickno despatchnotenumber \
         despatchref despatchadviceno challanno deliverychallanno challannumber ewaybillno \
         ewaybillnumber ewayno vehiclenumber registrationnovehicle assetno assettag equipmentno \
         machineno machineserialno chassisno engineno odometer odometerin odometerout mileagein \
         mileageout fleetno registrationnovehicleno premisesno premisesid standno erfno \
         propertyno propertyref propertyreference propertyid assessmentno assessmentnumber \
         valuationno ratesaccount councilref supplyno supplynumber supplyaddressref supplypoint \
         supplypointid meterserialno meterserialnumber meterpointno meterpointref gprn icpnumber \
         mpancore accountcodecust membershipnumber membernumber memberid patientno patientnumber \
         patientid mrnno claimref claimreference employeeno employeeid staffno studentno \
         studentid studentnumber roomno roomnumber room# confirmationno confirmationnumber \
         confirmation# confirmationcode reservationno reservationnumber reservation# itineraryno \
         bookingid bookingrefno recordlocator ticketnos flightno registrationcardno guestno \
         groupcode ratecode taxcertificateno importerno importercode exportercode \
         customsregistrationno customsref eorinumber entrynumber hawbno mawbno hawb# mawb# \
         houseawb masterawb houseawbno mblnumber hblnumber housebl masterbl vesselvoyage \
         containernos sealnos unitnumber routeno stopno depotno storeno storenumber store# tillno \
         registerno terminalid merchantid merchantno approvalcode authcode authorizationcode \
         cardno cardnumber chequenumber checknumber check# depositslip ddnumber mandateref \
         mandatereference ddref directdebitref directdebitreference payid payerid \
         customerpaymentreference billpaymentref accesscode onlinecode webcode promocoderef \
         salesrepno salesrepcode salespersonid repno agreementid subscriptionid subscriptionno \
         subscriptionnumber licencekey licensekey acknowledgementno acknowledgmentno \
         acknowledgement# ourorder# ourjobno ourjobref ourfileno ourfileref ourmatterno \
         ourquoteno ourdocketno ourdeliveryno projectcode projectref project# projectid contract# \
         contractid contractcode costcentreno costcode glcode nominalcode departmentcode \
         budgetcode dunsnumber naics siccode glnno dotno usdot usdotno mcdot interstateno \
         contractorlicense contractorlicenseno contractorlicence contractorslicenseno liclicno \
         license electricallicence builderslicence gasfitterno plumberslicence qbccno nicno \
         niregno csdno csdnumber maaano beeno beelevel beecertificateno bbbeelevel vendorcsdno \
         taxclearanceno supplierdatabaseno supplierregno supplierregistrationno customeraccno \
         debtorscode debtorcode creditorcode debtoraccountno yourdebtorcode oldinvoiceno \
         replacesinvoice replacesinvoiceno replacementforinvoice correctioninvoiceto \
         originalinvoicerefno invoicebeingcorrected relatedinvoiceref precedingdocumentno \
         referencedocument referencedocumentno parentorder shopreference ebayitemno listingid \
         etsyorderid paypaltransactionid stripeid",
    ),
    (
        Role::InvoiceDate,
        "invoiceanddate taxpt datetaxpt billingon datebilling invoiceraiseddate \
         dateofissueofinvoice dateofissueofdocument docissuedate statementinvoicedate \
         dateofaccount accountdate dateofaccountrendered dateofdemand demanddate \
         progressclaimdate applicationdate dateofapplication adjustmentnotedate \
         invoicedatemmddyyyy invoicedateddmmyyyy datemade sentdate datesent senton \
         documentissuedate invoicedateofsupply dateofinvoiceandsupply dateofinvoiceanddelivery \
         memodate bookingdateinvoice salesinvoicedt",
    ),
    (
        Role::DueDate,
        "dateduefor dateforsettlement invoicedueonorbefore grossduedate duefor \
         payinfullonorbefore payabledatedue collectedon dddue debitdateon takepaymenton \
         willbetakenon wewilltakeon wewillcollecton amountcollectedon paymentcollectiondate \
         lastdayofpayment lastdateofpayingwithoutpenalty lastpaydate lastdate \
         duedatewithoutpenalty finalduedateforpayment paymentrequireddate datepaymentrequired \
         datepayablebefore paymentreceivedby remitbefore remitonorbefore remittanceby pleasepayon \
         duedateofinvoice creditduedate creditexpirydate accountdueby accountduedate \
         duedateoninvoice mustbepaidby payablenotlater",
    ),
    (
        Role::ServiceDate,
        "forperiodending forperiodcovering forservicesthrough forservicesthru \
         forservicesrenderedthrough forservicesrenderedthru servicesrenderedthrough \
         servicesrenderedthru servicesthru throughdate thrudate billthroughdate billthrudate \
         billedthrough billingthrough timethrough workthrough workthru feesthrough feesthru \
         periodended periodend periodendingdate applicationperiod periodofapplication claimfor \
         claimperiodto workfortheperiod workcompletedthrough weekendingdate weekof wkending wkend \
         wending monthending monthend quarterending billingquarter billmonthof chargesforthemonth \
         rentalfrom rentalmonth rentperiod rentfor rentfortheperiod leaseperiod leasemonth \
         tenancyperiod hireperiod hirefromto onhire offhire onhiredate offhiredate coverageperiod \
         coverperiod policyperiod policyterm periodofinsurance insuranceperiod membershipperiod \
         membershipterm membershipyear supportperiod maintenanceperiod contractperiod \
         contractterm licenseperiod licenceperiod licenseterm licenceterm planperiod termdates \
         academicyear schoolterm courseperiod coursedates sessiondates attendancedates \
         sessiondate lessondates dateofservicerendered servicedatesto servicedt serviceddate \
         performedon dateperformed dateserviced dateofrepair repairdate jobdate jobcompleted \
         jobcompleteddate jobcompletedon datejobcompleted datework dayworked daysworkedfrom \
         workeddates shiftdate shiftdates fromto fromdatetodate startandenddate travelperiod \
         roomnights nightsfrom arrivaldeparture arrivaldeparturedate datesofhire consumptionfrom \
         usagefrom usageperiodfrom readingfrom meterreadfrom meterreaddates readperiod \
         servicefromto serviceto supplyfrom deliveryperiod deliverymonth deliverydates tripdate \
         tripdates activityperiod activitymonth activitydate",
    ),
    (
        Role::OtherDate,
        "despatchdate pickupdatetime expirydateofquote rundate reportdate agreementdate \
         commencementdate dateadmitted datedischarged accidentdate lossdate incidentdate \
         lastreaddate lastread readdate meterreaddate nextreaddate estimatedreaddate \
         nextmeterreaddate nextbillingdate nextpaymentdate nextduedate renewaldate receivedon \
         dateentered enteredon datetaken datewritten bookdate bookingdate bookedon datebooked \
         reservationdate checkindate checkoutdate contractstart contractstartdate contractend \
         contractenddate contractexpiry contractexpires leasestart leaseend planexpires \
         planexpiry cardexpiry cardexpires warrantyexpires warrantyexpiry warrantydate rodate \
         rointime dateinservice latefeeafter latefeeifpaidafter disconnectiondate disconnecton \
         lastpaiddate ackdate irndate podatereceived lrdate ewaybilldate challandate dcdate \
         deliverynotedate despatchdocdate podeliverydate receiveddt uploaddate emaildate \
         approveddate approvaldate dateapproved certificatedate dateoforiginal relatedinvoicedate \
         previousreaddate currentreaddate presentreaddate prevreaddate",
    ),
];
