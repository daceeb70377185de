//! English: what comes to a sum or off it, and what is told beside it.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Prepaid,
        "lessdepositreceived lessdepositapplied lessdepositmade lessdeposittodate \
         lessdepositalreadypaid lessdepositalreadymade lessdepositcredit lessdepositspaid \
         lessdepositsreceived lessdepositsapplied lesspaymentpaid lesspaymentspaid \
         lessprepayments lessadvances minusdeposit minusdepositpaid minusdepositreceived \
         minusdepositapplied minusdeposits minusdepositspaid minuspayment minuspayments \
         deductdeposit deductdepositpaid deductdepositreceived deductdeposits deductpayment \
         deductingdeposit deductingdepositpaid deductingdeposits totaldeposit previousdeposit \
         priordeposit customerdeposit initialdeposit lessalreadypaid lesspreviouslypaid \
         lessamountreceived lessamountalreadypaid lessreceived lessreceipts lessamountsreceived \
         minusalreadypaid minuspaid minuspaidtodate minuspreviouslypaid deductalreadypaid \
         deductpaid deductpaidtodate totalalreadypaid paidbycreditcard paidbyvisa \
         paidbymastercard paidbycheque paidbycheck paidbypaypal paidbycash paidbybanktransfer \
         paidonline paidinfull paidinadvance paidalready paidwiththanks paidsofar paidbycustomer \
         paidbydirectdebit paidbyeft paidbyeftpos paidbystripe paidbyinsurance paidviacard \
         paidpreviously paidthankyou paidfromaccount paidatbooking paidupfront paidondeposit \
         paymentsapplied paymentstodate paymentsreceivedtodate paymentsalreadymade \
         paymentsandcredits paymentsandadjustments paymentsreceivedthankyou paymentsadjustments \
         paymentssincelastbill paymentsreceivedsincelastbill paymentstotal paymentscredited \
         paymentsanddeposits paymentsreceivedwiththanks paymentsreceivedsincelastinvoice \
         paymentstaken paymentsbycard paymentapplied paymenttodate paymentonaccount \
         paymentmadethankyou paymentreceivedwiththanks paymentreceivedthankyou paymentalreadymade \
         paymentalreadyreceived paymentinadvance paymentamountreceived paymentcredit \
         paymentcredits paymentbycard paymentbycreditcard paymenttaken paymentdeducted \
         paymentbyvisa paymentbymastercard paymentbypaypal paymentbycash paymentofdeposit \
         alreadypaidamount alreadyreceived alreadybilled alreadysettled alreadycharged \
         alreadyinvoicedamount alreadypaidbycard amountreceivedtodate amountprepaid \
         amountpreviouslypaid amountdeposited amountpaidbycard amountpaidonline \
         amountpaidinadvance amounttendered amountpaidbyinsurance amountalreadyreceived \
         amountalreadyinvoiced amountalreadybilled amountpreviouslybilled \
         amountpreviouslyinvoiced amountcreditedtoaccount amountchargedtocard amountapplied \
         amountsettled amountpaidsofar amountadvanced prepaidamount prepaidtotal prepaidcredit \
         prepaidbycustomer prepaiddeposit prepaidbalance receivedtodate receivedwiththanks \
         receivedonaccount receivedpayment receivedinadvance receivedamount receivedpayments \
         depositamount depositpaidon depositreceivedon depositalreadypaid depositdeducted \
         depositcredit depositcredited depositless depositpayment depositpayments \
         depositpaidbycard depositpaidatbooking deposittaken depositheld cashreceived \
         cashtendered cashpaid cashpayment cashdeposit visapayment visapaid visapaymentreceived \
         visareceived mastercardpayment mastercardpaid mastercardpaymentreceived \
         mastercardreceived americanexpresspayment americanexpresspaid \
         americanexpresspaymentreceived amexpayment amexpaid paypalpayment creditcardpayment \
         debitcardpayment cardpayment eftpospayment giftcardapplied giftcards giftcertificate \
         giftcertificates giftvoucher giftcardredeemed giftcardamount giftcardpayment storecredit \
         storecreditapplied storecreditused accountcredit accountcreditapplied accountcreditused \
         appliedcredits appliedcredit appliedbalance appliedpayments applieddeposits \
         appliedamount credits creditonaccountapplied creditfrompreviousinvoice unappliedcredit \
         trustaccountpayment trustfundsapplied trustpayment insurancepayment insurancepaid \
         insurancepayments moniesreceived moniesonaccount onaccountpayment sumsalreadypaid \
         sumspaid totalpreviouslypaid totalalreadybilled totalalreadyinvoiced totalpaidtodate \
         totalreceipts totalreceived totalamountpaid totalamountreceived totalpaidamount \
         totalpaymentsreceived totalpaymentsmade totalcreditsandpayments totalpaymentsandcredits \
         totalpaymentscredits totalpaymentreceived totalpaymentsapplied totalcreditsapplied \
         totaldepositsreceived totalprepaid totalapplied settledamount advanceadjusted \
         advanceamount advancededucted advancerecd advanceadjustment advancepaidamount \
         advanceapplied advancecredit customercredit customercredits customeradvance \
         customeradvances customerdepositsheld billedtodate previouslybilled previouslycertified \
         previouslyclaimed previouslypaidamount previouslyinvoicedamount previouslyinvoicednet \
         loyaltypointsredeemed pointsredeemed rewardsredeemed partexchange tradein lesstradein",
    ),
    (
        Role::Discount,
        "lessdiscountamount lessdiscounttotal lessdiscountapplied lessdiscountgiven \
         lessdiscountreceived lessdiscountvalue lessdiscountgranted lessdiscountallowed \
         lessdiscounts lessdiscountsamount lessdiscountstotal lessdiscountsapplied \
         lessrebateamount lessrebatetotal lessrebates lessrebatesamount minusdiscount \
         minusdiscountamount minusdiscounttotal minusdiscountapplied minusdiscounts \
         minusdiscountsamount minusrebate minusrebates totaldiscountamount totaldiscounttotal \
         totaldiscounts totalrebate yourdiscount yourdiscountamount yourdiscounts ourdiscount \
         additionaldiscount extradiscount agreeddiscount discamt discamount disctotal discontotal \
         discvalue discallowed lessdisc lesstradedisc lesspromotion lesspromotions lesscoupon \
         lessvoucher lessadjustments lesspricereduction lessreduction lessgoodwill lesscommission \
         lessspecialoffer lessloyalty lessmarkdown lessoffer lesssavings lesssaving \
         promotiondiscount promotioncodediscount promotionapplied promotions promotionsavings \
         promotionalcredit promotionalcredits promotionalsavings promotionalallowance \
         promotionaloffer couponapplied coupondiscountcode couponcredit coupons couponamount \
         voucherdiscount voucherapplied vouchercode voucherredeemed voucheramount pricereduction \
         priceadjustmentdiscount priceconcession priceallowance pricematch goodwillgesture \
         goodwillallowance goodwillcredit specialoffer specialpricereduction specialallowance \
         specialconcession markdown markdowns concession concessions savingstotal savingsapplied \
         savingsamount saving instantsavings totalsavingsdiscount totalreductions \
         totalconcessions totalpromotions totalcoupons totalpromotionalsavings \
         totalpricereductions totaldisc totaldiscountsandallowances totaldeductions \
         discountsandallowances discountsandcredits discountsandpromotions discountsallowances \
         discountspromotions discountsdeducted allowances allowancetotal allowanceamount \
         allowancetotalamount deductions retentionamount retentionheld retentiondeducted \
         retentionwithheld retentionmoney lessretentionheld lessretentionamount \
         lessretentionmoney retentions retainage lessretainage defectallowance contracharge \
         loyaltypointsdiscount loyaltyreward loyaltycredit rewarddiscount rewards rewardsdiscount \
         freeshippingdiscount bonusdiscount buyerdiscount promptpaydiscount promptpaymentdisc \
         feereduction feewaiver writeoff courtesyadjustment courtesycredit multibuysavings \
         rounddowndiscount",
    ),
    (
        Role::Shipping,
        "totalshipping totalshippingcharge totalshippingcharges totalshippingcost \
         totalshippingcosts totalshippingfee totalshippingfees totalshippingamount \
         totalshippingtotal totalfreight totalfreightcharge totalfreightcharges totalfreightcost \
         totaldelivery totaldeliverycharge totaldeliverycharges totalcarriage totalcarriagecharge \
         totalpostage totalcourier totaltransport totaltransportation totalcartage plusshipping \
         plusshippingcharge plusshippingcharges plusshippingcost plusfreight plusfreightcharge \
         plusdelivery pluscarriage addshipping addshippingcharge addshippingcharges addfreight \
         adddelivery ourshipping ourshippingcharge ourfreight estimatedshipping standardshipping \
         expressshipping overnightshipping nextdayshipping carriageandinsurance carriagepaid \
         carriageoutwards carriagenet carriagepacking carriageandhandling carriagetosite \
         carriageinsurance postandpacking postandpackaging postandhandling postpacking pandp \
         sandh shippingsh packingcharge packingcharges packingandforwardingcharges \
         packinganddelivery packingpostage packingandcarriage packingandpostage \
         packingandshipping packingandhandling packinghandling packingfee packingcost \
         packingcosts packagingcharge packagingcharges packagingcost packagingcosts \
         packaginganddelivery packagingandshipping packagingfee handlinganddelivery \
         handlingandfreight handlingandpacking handlingpacking handlingandshippingcharges \
         shippingpostage postalcharge postalcharges postalfees postalcosts postagestamps \
         postageandhandling postageanddelivery postagefee postagecost postagecosts \
         postagehandlingpacking forwardingcharge forwardingcharges pfcharges cartage haulage \
         drayage linehaul linehaulcharge mobilisation mobilization collectioncharge pickupcharge \
         collectionanddelivery truckage lorrycharges loadingcharges deliveryandinstallation \
         freightprepaid freightcollect freightamount freightandcartage freightanddelivery \
         freightandhandling freightandpacking freightinwards freightinsurancehandling \
         freighttodestination freightongoods freightin fobcharges cifcharges ukmainlanddelivery \
         royalmail fedex upsground dhlexpress ups dhl upsshipping fedexground fedexshipping \
         dhlshipping usps uspsprioritymail clickandcollect storepickup shippingmethodcharge \
         transportcost transportcosts transportfee transportcharge transportsurcharge \
         mileagecharge",
    ),
    (
        Role::Charge,
        "fuelsurcharges fuelcharge fuelcharges fuelfee fuelfees fueladjustment fuelrecoveryfee \
         energysurcharges energylevy energycharge carbonsurcharge carbonsurcharges carbonlevy \
         environmentalsurcharge environmentalsurcharges environmentsurcharge ecosurcharge \
         greensurcharge peaksurcharge peakseasonsurcharge roundingamount roundingadj \
         roundingdifferenceadjustment roundingoffamount roundingdiff roundingtotal \
         roundingontotal roundingcents roundingoninvoice roundedamount roundedup roundeddown \
         roundedadjustment roundoffamount roundadj roundoffdifference rounddown roundup \
         roundoffadjustment roundof roundoffdr roundoffcr cashrounding centrounding roundingcash \
         pennyrounding roff lessroundoff addroundoff differenceduetorounding adjustments \
         adjustmentamount adjustmenttotal adjustmentstotal otheradjustments otheradjustment \
         otherfees othercosts otherexpenses othercostsandcharges othersurcharges otheraddon \
         misccharge misccharges miscellaneous miscellaneouscharge miscellaneouscharges \
         miscellaneousfees sundries sundry disbursements disbursementstotal disbursementsvatable \
         disbursementsnonvatable disbursementsnovat disbursement totaldisbursements totalexpenses \
         totalfeesandcharges totalsurcharges totaladditionalcharges totalothercharges \
         totalfeesandsurcharges totalextras totaladjustments totalsurcharge expenses \
         expensereimbursement expenserecharge expenserecharges expensetotal outofpocketexpenses \
         reimbursableexpenses reimbursables reimbursementofexpenses rechargedexpenses \
         travelexpenses travelandexpenses travelandsubsistence tips gratuities servicegratuity \
         suggestedgratuity autogratuity carriercharges demurrage detention tolls toll parking \
         mileage pallets palletcharge depositbottles corecharge crv containerdeposit \
         containerdepositscheme cds weee weeefee weeecharge recyclingcharge recyclingcontribution \
         ecofee ecotax ecolevy carbonoffset carbonoffsets interest interestcharge interestcharges \
         interestonlatepayment interestonoverdueamounts interestonoverduebalance financecharge \
         financecharges lateinterest latepaymentfee latepaymentinterest latepaymentcharge penalty \
         penalties standingcharge standingcharges dailysupplycharge climatechangelevy ccl setup \
         expressfee expresshandling priorityfee priorityhandling insurancepremium insurancecost \
         insurancecharge insurancefee goodsintransitinsurance transitinsurance documentation \
         certificates certificateofconformity hardwarelevy minimumcharge minimuminvoicecharge \
         minimumchargeadjustment overtimepremium contingency preliminaries overheadandprofit \
         overheadprofit ohp managementcharge",
    ),
    (
        Role::Withholding,
        "lesswithholdingamount lesswithholdingdeducted lesswithholdingdeduction \
         lesswithholdingatsource lesswithholdingwithheld lesswithholdingonservices \
         lesswithholdingonlabour lesswithholdingpayable lesswithholdingtaxamount \
         lesswithholdingtaxdeducted lesswithholdingtaxdeduction lesswhtamount lesswhtdeducted \
         lesstdsamount lesstcs lesscisdeduction lesscistax lesswithheld minuswithholding \
         minuswithholdingamount minuswithholdingdeducted minuswithholdingdeduction \
         minuswithholdingtax minuswithholdingtaxamount minuswht minustds deductwithholding \
         deductwithholdingamount deductwithholdingdeducted deductwithholdingtax deductwht \
         deductionofwithholding deductionofwithholdingamount deductionofwithholdingtax \
         totalwithholding incomewithholding nonresidentwithholding contractorswithholding \
         contractorwithholding taxwithheld taxwithheldatsource taxdeductionatsource taxretained \
         taxdeducted taxretention incometaxwithheld incometaxdeducted incometaxdeductedatsource \
         incometaxwithholding rct rctdeducted lessrct psa relevantcontractstax \
         professionalserviceswithholdingtax pswt cistaxdeducted cisdeductions cislabourdeduction \
         cistaxdeduction constructionindustryschemededuction labourdeductioncis payewithheld \
         vatwithheld whtvat vds",
    ),
    (
        Role::Balance,
        "previousaccountbalance previousamount previousbalancedue previousoutstanding \
         previousoutstandingbalance previousbalanceowing previousbalanceforward \
         prioraccountbalance prioramount prioramountdue openingaccountbalance openingamount \
         lastaccountbalance oldbalance pastbalance broughtforwardbalance carriedforwardbalance \
         beginningbalance balancefromlastbill balancefrompreviousbill balancefrompreviousinvoice \
         balancefromlaststatement balancefrompriorbill balancebf balancebfwd balancebd \
         balancebroughtdown balancebroughtfwd balanceforwardfromlastinvoice balanceatlastinvoice \
         balanceatlastbill balanceprevious balanceprior balancepastdue balanceoverdue \
         balancecarriedover balancefrompriorinvoice balancefrompreviousstatement \
         balancebeforethisinvoice balancelastinvoice balanceatlaststatement \
         balanceonaccountbeforethisinvoice balancefwd balancefromlastmonth broughtfwd bf balbf \
         balfwd arrearsbroughtforward arrearsamount arrearsdue arrearsbalance overdue \
         overdueamounts overdueinvoices overdueaccountbalance overduecharges pastduecharges \
         pastdueinvoices pastduetotal pastdueinvoiceamount amountpastdue amountoverdue \
         amountfromlastbill amountoflastbill amountoflastinvoice amountonlastbill \
         amountduefromlastbill amountoflaststatement amountdueonlastbill amountofyourlastbill \
         amountforward totalarrears totalpastdue totaloverdue totalpreviousbalance \
         totalamountoflastbill totaloflastbill totalamountpastdue totalpriorbalance yourlastbill \
         yourlastinvoice yourlastbillamount yourlastaccount yourpreviousbill yourpreviousbalance \
         yourpreviousaccount yourpreviousinvoice unpaidpreviousbalance unpaidfromlastbill \
         unpaidpriorbalance unpaidcharges outstandingfromlastbill outstandingfromlastinvoice \
         outstandingfrompreviousbill outstandingpriorinvoices outstandingpreviousbalance \
         outstandinginvoices outstandingfrompreviousstatement otheropeninvoices \
         otheroutstandinginvoices openinvoices totalopeninvoices accountbalancebeforethisinvoice \
         accountbalanceforward accountbalancebroughtforward accountbalanceatlastinvoice dues \
         previousdues previousdebt previousbill previousbilltotal previousbillamount pendingdues \
         creditbroughtforward",
    ),
    (
        Role::OtherSum,
        "totalpiecesshipped totalcases totalparcels totalbags totaldrums totalskids totalpkgs \
         totalpackagesshipped totalweightkg totalweightkgs totalweightlbs totalkg totalkgs \
         totallbs totaltonnes totaltons totalnetweightkg totalgrossweightkg totalcbm totalcube \
         totalcubic totalm3 totalvolumecbm totallitres totalliters totalgallons totalminutes \
         totalcalls totalnights totalguests totalrooms totalmileage totalkilometres \
         totalkilometers totalmeters totalmetres totalsqm totalsqft totalmanhours \
         totallabourhours totallaborhours totalbillablehours totaltimehours totalnoofpackages \
         totalnumberofpackages totalnumberofpieces totalnumberofitems totalnumberofcartons \
         totalnumberofhours totalnumberofunits totalnumberofpallets totalnumberoflines \
         totalnoofitems totalnoofpieces totalnoofcartons totalnoofpallets totalnoofunits \
         totalunitsused totalusagekwh totalconsumption totalenergyused totalloyaltypoints \
         totalpoints totalpointsearned totalsaved totalyousaved totalsavingstoday totalcarbon \
         totalco2 totaldocuments totaltransactions totalorders totalinvoices totalshipments \
         totalloads totaltrips totaldrops totaldeliveries totalemployees totalusers totalseats \
         totallicenses totallicences totalsessions totalvisits totalordered totalshipped \
         totalpcsqty totalqtyshipped totalquantityshipped totalea totaleach totalcolli totalctns \
         totalplts totalchargeableweight totalcubicmetres totalpaymenttermsdays totalinstock \
         totalbackordered numberofitems numberofpieces numberofpackages numberofcartons \
         numberofpallets numberofunits numberofhours numberofparcels numberofboxes noofitems \
         noofpieces noofpackages noofcartons grosswt grossweightkg grossweightkgs grossweightlbs \
         grosswtkg grossweighttotal grossmass netwt netweightkg netweightkgs tareweight tarewt \
         tareweightkg chargeableweight chargeablewt billedweight shippingweight actualweight \
         volumetricweight dimensionalweight youhavesaved yousavetoday yoursavings pointsearned \
         pointsbalance pointstotal loyaltypoints loyaltypointsearned rewardpoints qtytotal \
         quantitytotal sumofhours hourstotal weighttotal weightkg weightlbs volume piecestotal \
         itemcount itemscount itemssold noitems packagestotal co2emissions exchangerate \
         rateofexchange conversionrate fxrate creditlimit availablecredit change changedue \
         changegiven cashchange",
    ),
];
