//! English.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "invoice taxinvoice salesinvoice commercialinvoice proformainvoice bill vatinvoice \
         originalinvoice invoicebill receipt",
    ),
    (
        Role::CreditTitle,
        "creditnote creditmemo creditinvoice taxcreditnote creditmemorandum",
    ),
    (
        Role::CorrectionTitle,
        "correctedinvoice correctiveinvoice invoicecorrection",
    ),
    (
        Role::StatementTitle,
        "statement statementofaccount accountstatement customerstatement",
    ),
    (
        Role::InvoiceNumber,
        "invoicenumber invoiceno invoicenr invoicenum invoice# invoiceid invno inv# invnumber \
         taxinvoiceno taxinvoicenumber taxinvoice# billno billnumber bill# invoicereference invoiceref \
         ourinvoiceno numberofinvoice",
    ),
    (
        Role::DocumentNumber,
        "documentnumber documentno docno receiptnumber receiptno voucherno",
    ),
    (
        Role::CreditNumber,
        "creditnoteno creditnotenumber creditnote# creditmemono creditmemonumber creditmemo# creditno \
         creditnr",
    ),
    (
        Role::OrderNumber,
        "ponumber pono po# po purchaseorder purchaseorderno purchaseordernumber purchaseorder# \
         yourorder yourorderno yourordernumber orderreference customerpo customerpono customerponumber \
         custpo buyersorderno buyerorderno customerorder customerorderno customerordernumber yourpo \
         yourponumber poref poreference ordernumber orderno order# orderref",
    ),
    (
        Role::OtherNumber,
        "customernumber customerno customerid customer# customercode accountnumber accountno account# \
         acctno clientno clientid clientnumber deliverynote deliverynoteno deliverynotenumber \
         deliveryno shipmentno shipmentid trackingno trackingnumber contractno contractnumber jobno \
         jobnumber projectno projectnumber project quoteno quotenumber quote# ourreference ourref \
         yourreference yourref reference ref refno referenceno referencenumber salesorder salesorderno \
         ticketno loadno load# tripno containerno bookingno awbno supplierno vendorno vendornumber \
         suppliernumber companyno companynumber companyregno companyregistration companyregistrationno \
         companyregistrationnumber registrationno registrationnumber regno tel phone telephone fax \
         mobile originalinvoice originalinvoiceno originalinvoicenumber relatesto relatedinvoice \
         againstinvoice correctsinvoice billoflading bol routingnumber routingno sortcode abn acn \
         serialno",
    ),
    (
        Role::InvoiceDate,
        "invoicedate dateofinvoice dateofissue issuedate dateissued issued issuedon billdate \
         billingdate documentdate taxinvoicedate invdate creditnotedate creditdate creditmemodate \
         taxpoint taxpointdate taxdate dated",
    ),
    (Role::Date, "date"),
    (
        Role::DueDate,
        "duedate datedue paymentdue paymentduedate dueon dueby due payby payableby paymentdueby \
         pleasepayby invoiceduedate paybefore maturitydate paymentdueon pleasepaybefore",
    ),
    (
        Role::ServiceDate,
        "servicedate deliverydate dateofdelivery dateofsupply supplydate dateofservice serviceperiod \
         billingperiod periodofservice performancedate period serviceperiodfrom",
    ),
    (
        Role::OtherDate,
        "orderdate shipdate shippingdate shippeddate dateshipped printdate printedon statementdate \
         podate purchaseorderdate startdate enddate orderedon dateofbirth validuntil quotedate \
         dispatchdate pickupdate originalinvoicedate",
    ),
    (
        Role::LineSum,
        "itemstotal linetotal totallines goodstotal sumofpositions merchandisetotal itemsubtotal \
         goodsvalue totalgoods merchandise",
    ),
    (
        Role::Subtotal,
        "subtotal subtotalexvat nettotal totalnet netamount totalexvat totalexcludingvat totalexclvat \
         totalexgst totalexcludinggst totalexclgst totalbeforetax amountbeforetax totalexclusiveofvat \
         taxableamount totaltaxableamount taxablevalue totaltaxablevalue net netvalue totalnetamount \
         totalexcltax totalexcludingtax subtotalexcludingtax subtotalexclvat amountexclvat \
         amountexcludingvat nettotalamount netinvoicevalue subtotalexgst amountexvat totalwithoutvat \
         totalwithouttax subtotalnet netsubtotal goodsnet totalnett nett nettotalexvat invoicesubtotal \
         pretaxtotal",
    ),
    (
        Role::Tax,
        "tax vat gst salestax totaltax totalvat vatamount taxamount totalgst gstamount hst pst qst cgst \
         sgst igst utgst cess statetax citytax countytax vattotal taxtotal plusvat addvat outputvat \
         taxes totaltaxes totaltaxamount totalvatamount valueaddedtax addgst plusgst statesalestax \
         localtax includesgst vatat taxdue incvat gsthst localsalestax countysalestax",
    ),
    (
        Role::PlainTotal,
        "total totalamount sum amount totalusd totaleur totalgbp",
    ),
    (
        Role::Total,
        "grandtotal invoicetotal totalinvoice totalincvat totalinclvat totalincludingvat \
         totalinclusiveofvat totalincgst totalincludinggst totalinclgst grossamount totalgross \
         grosstotal totalincludingtax totalincltax totalinvoiceamount invoiceamount totalwithvat \
         totalwithtax totalaftertax amountinclvat gross totalinvoicevalue invoicevalue finaltotal \
         amountincludingvat overalltotal creditnotetotal totalcredit creditamount totalcreditamount \
         totalcredited amountcredited totalgrossamount totalaudincgst totalincltaxes credittotal",
    ),
    (
        Role::AmountDue,
        "amountdue balancedue totaldue amountpayable totalpayable balance payableamount nettopay \
         amounttopay outstandingamount amountoutstanding totalamountdue totalamountpayable \
         balanceoutstanding pleasepay duepayable totaltopay netpayable totalbalancedue \
         outstandingbalance currentbalance amountowing netamountdue duenow paythisamount",
    ),
    (
        Role::Prepaid,
        "prepaid deposit depositpaid amountpaid paid paymentreceived paymentsreceived lesspaid \
         lessdeposit payments paidtodate advance advancepayment lessadvance totalpaid alreadypaid \
         downpayment amountreceived lesspayments",
    ),
    (
        Role::Discount,
        "discount lessdiscount totaldiscount tradediscount discountamount rebate allowance \
         invoicediscount earlydiscount loyaltydiscount volumediscount totalallowances",
    ),
    (
        Role::Shipping,
        "shipping freight shippinghandling shippingandhandling delivery deliverycharge carriage postage \
         postagepacking postageandpacking shippingcost shippingcosts freightcharge freightcharges \
         shippingcharges deliveryfee handling sh shippingfee",
    ),
    (
        Role::Charge,
        "surcharge fuelsurcharge fee servicefee adminfee handlingfee roundoff rounding charges \
         totalcharges environmentalfee bookingfee servicecharge",
    ),
    (
        Role::VendorHead,
        "from seller vendor supplier soldby billedby issuedby invoicefrom sellerdetails supplierdetails \
         issuer billfrom serviceprovider biller",
    ),
    (
        Role::PayeeHead,
        "remitto payto payableto makechecksto makecheckspayableto remitpaymentto",
    ),
    (
        Role::CustomerHead,
        "billto billedto soldto invoiceto customer client buyer to invoicedto chargeto billingaddress \
         invoiceaddress recipient customerdetails buyerdetails customername preparedfor invoicefor \
         billtoparty purchaser creditto clientname issuedto billingto consigneebuyer",
    ),
    (
        Role::OtherPartyHead,
        "shipto deliverto deliveryaddress shippingaddress shippedto consignee deliveredto shipfrom \
         notify notifyparty payee contact attention attn shiptoparty salesperson projectsite \
         serviceaddress jobaddress siteaddress",
    ),
    (Role::Name, "name companyname company"),
    (
        Role::TaxId,
        "vatid vatno vatnumber vatregno vatregistrationno vatregistrationnumber vatregistration vatreg \
         vatidno taxid taxidno taxno taxnumber ein fein gstin gstno gstnumber gstregno abn tin taxregno \
         gsthstno taxregistrationnumber trn federaltaxid gstinuin sellervatid suppliervatno ourvatno \
         companyvatno gsthst gstregistrationno vatnr",
    ),
    (
        Role::CustomerTaxId,
        "customervatno customervatid customervatnumber yourvatno yourvatid yourvatnumber customertaxid \
         clientvatno buyervatno clientvatid clientvatnumber customervat customergstin buyergstin \
         recipientvatid customerabn",
    ),
    (Role::Iban, "iban ibanno ibannumber"),
    (
        Role::Bic,
        "bic swift swiftcode swiftbic bicswift swiftno biccode",
    ),
    (
        Role::Account,
        "accountno accountnumber acno bankaccount bankaccountno bankaccountnumber account acctno \
         acnumber account#",
    ),
    (Role::BpayBiller, "bpaybillercode billercode bpaybiller"),
    (Role::BpayReference, "bpayref bpayreference bpaycrn crn"),
    (
        Role::PaymentTerm,
        "paymentterms terms termsofpayment paymentterm paymentconditions conditionsofpayment \
         creditterms termsdays paymentdetails paymentinstructions",
    ),
    (
        Role::Currency,
        "currency invoicecurrency documentcurrency currencycode payablein",
    ),
    (
        Role::ColPosition,
        "pos no # line item lineno sno srno slno itemno position ln line#",
    ),
    (
        Role::ColCode,
        "code sku itemcode productcode partno partnumber articleno item# itemno productno stockcode \
         article part# catalogno hsn hsnsac hsncode sac ref productid itemnumber materialno itemid \
         articlenumber part",
    ),
    (
        Role::ColDescription,
        "description item items itemdescription product details particulars descriptionofgoods \
         descriptionofservices service services activity productdescription goodsdescription work \
         articledescription goods itemsandservices productservice itemanddescription descriptionofwork \
         servicedescription material productsservices itemdetails productname \
         descriptionofgoodsservices workperformed task",
    ),
    (
        Role::ColQuantity,
        "qty quantity hours hrs units pcs days qtyhours quantityhours hrsqty qtyhrs count shipped \
         qtyshipped noofunits qtyordered",
    ),
    (Role::ColUnit, "unit uom um unitofmeasure per"),
    (
        Role::ColUnitPrice,
        "unitprice price rate unitcost priceunit unitrate priceperunit priceeach each netprice cost \
         hourlyrate unitpriceexvat unitnetprice listprice pricenet unitpricenet unitpriceexcltax \
         dayrate unitpricenetto priceea ratehr",
    ),
    (
        Role::ColTaxRate,
        "vat% tax% vatrate taxrate gst% vat tax gst gstrate %vat % %tax taxcode vatcode",
    ),
    (
        Role::ColTaxAmount,
        "vatamount taxamount gstamount vat tax gst vatamt taxamt vattotal salestax",
    ),
    (
        Role::ColDiscount,
        "disc discount disc% discount% %disc discamt rebate",
    ),
    (
        Role::ColAmount,
        "amount total linetotal netamount extendedprice extension extended amountusd linenet value \
         netvalue lineamount totalprice nettotal net subtotal totalnet totalamount ext totalexvat \
         amountexvat extprice taxablevalue taxableamount amountexclvat totalnetamount linevalue \
         amountnet pricetotal totalcost charge charges extamount sum itemtotal netlineamount amounteur \
         amountgbp amountaud credit totalexclvat",
    ),
    (
        Role::ColOther,
        "gross grossamount totalincvat totalinclvat grosstotal amountincvat totalincgst grossprice \
         totalgross amountinclvat totalincltax",
    ),
    (
        Role::TaxBase,
        "taxbase taxableamount taxable basis base netamount taxablebase net taxablevalue goods \
         baseamount",
    ),
    (
        Role::Carried,
        "carriedforward broughtforward balancecarriedforward balancebroughtforward \
         subtotalcarriedforward carryforward carryover carriedover pagetotal continued \
         continuedonnextpage continuedoverleaf subtotalbroughtforward transferred totalcarriedforward \
         totalbroughtforward amountcarriedforward amountbroughtforward",
    ),
];
