//! English: rarer sums of a document, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "totalofline sumofline totalbeforeadjustments goodsgross",
    ),
    (
        Role::Subtotal,
        "totalexclvatandshipping subtotalexcl invoiceamountexclvat subtotalexclusive \
         totalchargesexclvat totalvatexcl vatexcl vatexclamount vatexcltotal vatexclusivevalue \
         totalnovat totalvatableitems vatableamountexcl taxexcl taxexclamount totaltaxexcl \
         subtotaltaxexcl totalsupply totalsupplies totalvalueexclvat netbeforetax netbeforevat \
         netbill nettotalexclvat nettamountexclvat totalbasic basicsubtotal fareexclvat basefare \
         basefaretotal totalfaresexclvat roomtotal accommodationtotal totalaccommodation \
         totalroomcharge foodandbeveragetotal totallabourcharges totallabourcost totalpartscost \
         partsandlabour partslaborsubtotal partslabour labourandparts labourparts \
         totalpartslabour labourtotalexcl materialstotalexcl worksubtotal jobsubtotal jobcharges \
         totaljobcharges sumofwork valueofworksexecuted valueofworksdone workdonetodate \
         grossvaluation grossvaluationtodate totalvalueofwork netvaluation nettvaluation \
         netcertified amountcertified currentmonth currentmonthcharges currentchargestotal \
         thismonthcharges monthlychargestotal totalmonthlycharges totalmonthlyrecurring \
         totalusagecharges totalenergycharges energytotal totalelectricitycharges totalgascharges \
         totalwatercharges supplyandusage totaluseandsupply totalusageandsupply chargestotal \
         totalservicecharges totalprofessionalservices professionalservicestotal \
         professionalcharges totallegalfees legalfeestotal feesandexpensestotal \
         totalfeesandexpenses totalfeesandcosts totalfeesanddisbursements totaltimeandexpenses \
         feesubtotalexcl ourfeesexclvat feesforservices netsalesamount netsalevalue merchtotal \
         merchsubtotal goodsubtotal itemssubtotalexcl subtot subttl sbttl subtotl partialtotal \
         intermediatetotal",
    ),
    (
        Role::Tax,
        "stateandlocaltax transittax transportationtax usestax excisetax federalexcisetax \
         luxurytax hoteltax roomtax lodgingtax transientoccupancytax bedtax cityoccupancytax \
         stateoccupancytax tourismlevy tourismtax municipalaccommodationtax accommodationtax \
         touristtax fueltax statefueltax federalfueltax telecomtax communicationstax utilitytax \
         utilityuserstax regulatoryfeetax retailsalestax retst provincialsalestaxpst pstbc bcpst \
         mbpst skpst gstpst gsthstpayable gstcharged gstcontent gstcollected hst13 hst15 gst5 \
         gst10 gst15 gst9 gst8 gst7 gst18 pst7 qst9975 vat5 vat15 vat20 vat135 vat23 vat9 vat14 \
         cgst9 sgst9 igst18 totalcess compensationcess outputtax servicetax educationcess \
         swachhbharatcess krishikalyancess addtcs tcsamount stateuttax centraltaxamount \
         integratedtaxamount totaltaxamountgst gstonservices gstonfreight vatonfreight \
         taxonfreight taxonshipping shippingtax freighttax vatoncarriage vatondelivery \
         vatatstandardrate vatatreducedrate vatstandardrate vatstd vatreduced vatzero \
         vatzerorated vattotalamount vatelement vatsum vatchargeable vatchargedat vatonabove \
         vatonfees vatonservices vatoncharges vatongoods vattobepaid",
    ),
    (
        Role::Total,
        "amountincl netamountinclvat invoicetotalincl grandtotalincl totalvatincl vatinclamount \
         taxincltotal taxinclamount totaltaxincl billtotalinclvat totalandtax totalplustax \
         totalplusgst totalaftertaxamount totalwithgst totalroundedvalue totalinvoicevalueinr \
         totalvalueincltax totalinvoicevalueincltax invoicevalueincltax totalamountaftertax \
         totalamountaftertaxes totalestimatedcost totalsaleamountincl totalofsale sumofinvoice \
         completetotal roundedtotal totalinvoicerounded accounttotalincl totalaccount totalclaim \
         totalclaimed thisclaimtotal totalthisclaim amountofclaim amountofthisclaim claimamount \
         claimtotal totalapplication totalcertificate chargesincl totalchargesinclvat \
         totalchargesincltax chargestotalincl totalfolio foliototal roomandtax totalforstay \
         totalcharter freightbilltotal loadtotal totalcarriercharges totalcreditmemoamount \
         totalcreditnotes totaladjustmentnote refundgrandtotal ordergrandtotal cartgrandtotal \
         checkouttotal invoicefinaltotal invtotalincl invtotalincltax documenttotalincl doctotal \
         totaldoc demandtotal totaldemand",
    ),
    (
        Role::AmountDue,
        "totalnetamountpayable balancedueus balanceduezar balancedueusd balancedueeur \
         balanceduegbp balanceduecad balancedueaud balanceduenzd balanceduesgd balancedueinr \
         balanceduehkd amountdueusd amountdueeur amountduegbp amountduecad amountdueaud \
         amountduenzd amountduechf amountduezar amountduesgd amountdueinr amountduehkd \
         amountdueus totalduenowusd totalamountdueusd totalamountduecad totalamountdueaud \
         totalamountduegbp paymentdueinfull pleasepaytotalof thisamountisdue \
         amountdueonthisinvoice amountdueforthisinvoice dueonthisbill duethisbill duethisperiod \
         totaldueperiod totalduethisinvoice totalduethisbill totalduethisperiod \
         amountduethisinvoice amountduethisperiod amountduebydate paymentduetotal paytotalamount \
         totaltopayby amounttobepaidby amountduebefore amountpayablebyduedate \
         payableonorbeforeduedate totalpayablebyduedate netcurrentpaymentdue \
         currentpaymentduethisapplication nettopayable netpayabletotal finaldue finalamt \
         finalpayable totalpatientresponsibility patientowes patientdue patientportion \
         patienttotal insureddue excessdue excesspayable youpay youneedtopay youshouldpay \
         wewilldebit wewilltake wewillcollect amountwewilldebit directdebitofamount \
         youraccountwillbedebited tobedebited totaldebited autopayamount autopaytotal \
         amounttobecharged amounttobecollectedbydirectdebit balancetopaynow balancetosettle \
         balanceoninvoice balancedueonthisinvoice balanceafterretainer balanceaftertrust \
         netafterretainer totalnowpayable totaloutstandingdue sumoutstanding sumdue totalsumdue \
         tobalance accountdue accountbalancenow totalaccountbalancenow",
    ),
    (
        Role::Prepaid,
        "lessreceipt lessonaccount lessretainer lesstrust lesstrustfunds lesstransferfromtrust \
         transferfromtrust lesspriorpayments lesspreviouspayments lesspreviouspayment \
         lesspreviousclaims lesspreviouscertificates lesspreviouslycertified \
         lesspreviousapplications lesspreviouslybilled lesspreviousbillings lesspreviousbilling \
         lesspreviousprogress lesspriorbillings lesspriorbilling previousbillings previouslypaid \
         previouscertificates priorpayments priorpayment priordeposits lessmobilisation \
         lessadvancereceived lessinsurance insurancepaidamount lessinsurancepayment \
         lesscreditcardpayment lesspaymentbycard bookingdeposit bookingdepositpaid holdingdeposit \
         reservationdeposit securitydepositpaid initialpayment firstpayment firstinstalment \
         instalmentpaid instalmentspaid installmentpaid partpayment partpaymentreceived partpaid \
         paidpart amountpaidupfront amountpaidon amountpaidbydeposit amountcollected \
         amountcaptured tendered eftposvisa visadebit codamount chargedtocard chargedtoroom \
         paymentbyeft paymentbycheque paymentbycheck paymentbydirectdebit paymentbywire \
         paymentviapaypal paymentviacard paymentbydeposit settledbycard walletused walletcredit \
         walletbalanceused pointsused pointspayment loyaltypayment lesspointsredeemed creditused \
         creditsused lesscredits lesscredit lesscreditapplied lesscreditnotes lesscreditsapplied \
         priorcredit priorcredits depositonaccount moneyonaccount fundsonaccount fundsreceived \
         fundsapplied retainerbalanceapplied retainerused retainercredit advancetaken advanceused \
         advanceagainstinvoice advancetowardsinvoice advancereceivedtowards paidviaupi paidbyupi \
         neftreceived paymentreceivedneft advancerecovery recoveryofadvance \
         mobilisationadvancerecovery tradeinallowance tradeinvalue lesspartexchange \
         lessdownpayment downpaymentpaid",
    ),
    (
        Role::Discount,
        "discountsapplied discountgranted discountreceived netdiscount cashdiscountallowed \
         spotdiscount schemediscount schemedisc splediscount splddiscount specialdisc specdisc \
         addldiscount addldisc addnldiscount additionaldisc flatdiscount festivaldiscount \
         dealerdiscount distributordiscount turnoverdiscount quantitydiscount qtydiscount \
         volumerebate yearendrebate contractdiscount agreementdiscount corporatediscount \
         groupdiscount multibuydiscount bundlediscount bundlesavings loyaltysavings \
         memberdiscount memberssavings membersavings staffdiscount employeediscount \
         seniordiscount seniorsdiscount studentdiscount charitydiscount nonprofitdiscount \
         governmentdiscount educationdiscount militarydiscount veteransdiscount nhsdiscount \
         tradecustomerdiscount accountdiscount onlinediscount webdiscount ebillingdiscount \
         paperlessdiscount directdebitdiscount dddiscount autopaydiscount autopaycredit \
         dualfueldiscount earlybird earlybookingdiscount introductoryoffer welcomeoffer \
         welcomediscount newcustomerdiscount firstorderdiscount referralcredit referraldiscount \
         goodwilldiscount courtesydiscount courtesywriteoff professionaldiscount \
         professionalcourtesy attorneydiscount feediscount feeadjustment lesscourtesydiscount \
         pensionerrebate concessionrebate governmentrebate hardshipcredit energyrebate \
         energybillrelief energybillsupport warmhomediscount contractualadjustment \
         contractualallowance insurancewriteoff insurancediscount networkdiscount networksavings \
         plandiscount adjustmentdiscount lessadjustment lessallowances lesscontra retentionmonies \
         retentionthisperiod cashretention lesscashretention retention5 retention10 \
         retainagewithheld retainageheld holdback lessholdback holdbackamount statutoryholdback \
         lienholdback",
    ),
    (
        Role::Shipping,
        "shippingcharge shippingtotal shippingamount shippinganddelivery shippingdelivery \
         shippingestimated shippingstandard shippingexpress shippingground shippingair \
         shippingfreight shippingpacking shippingpackaging shippinginsurance shippingandinsurance \
         shiphandling shiphandlingfee shiphandle shipandhandling shiphndlg shpghdlg sandhcharge \
         shippinghandlingfee shippingandhandlingfee handlingcharge handlingcharges handlingcost \
         freightcost freightcosts freightfee freightexclvat freightoutward outwardfreight \
         inwardfreight freightrecovery freightpackingforwarding freightonsale freighttotal \
         totalfreightamount airfreight oceanfreight seafreight roadfreight roadtransport \
         inlandfreight inlandhaulage inlandtransport localcartage cartagefee trucking \
         deliverytosite sitedelivery kerbsidedelivery homedelivery samedaydelivery \
         nextdaydelivery expressdelivery urgentdelivery standarddelivery specialdelivery \
         specialhandling deliveryamount deliverycharged deliverynet deliveryexclvat \
         deliverysurcharge deliveryfees deliverycourier couriercharge couriercharges courierfees \
         couriercost courierdelivery courierandhandling courierpostage postagecharge \
         postagecharges postageamount postagecourier postagepackaging postageandpackaging \
         postageinsurance postandpack packagepost packpost packforward pandf packingforwarding \
         packaginghandling crating cratingcharge palletdelivery tailliftdelivery tailliftcharge \
         carriagenetamount carriagecharges carriagecost carriageout carriagevatable \
         transporttosite transportationcharge transportationcharges transportationcost \
         transportationfee dispatchcharge dispatchcharges despatchcharge dispatchfee mailing \
         mailingfee mailingcost mailingcosts linehaulamount linehaulrate",
    ),
    (
        Role::Charge,
        "fuelsurchargefsc fuelsc fuelsurchargeamount fueltotal fuelrecovery fuelcostadjustment \
         bunkeradjustmentfactor peakseason terminalhandling terminalhandlingcharge \
         terminalhandlingcharges documentationfee docfee docsfee documentfee blfee amsfee isffee \
         customsclearance customsclearancefee customsentryfee customsfee brokeragefee brokerage \
         disbursementfee dutydisbursement advancefee chassisfee chassisusage perdiem lumper \
         lumperfee layover detentionfee detentioncharge waitingtime waitingtimecharge stopoff \
         stopofffee stopcharge extrastop trucknotused tarpfee liftgate liftgatefee residentialfee \
         residentialsurcharge residentialdelivery remoteareasurcharge extendedarea ruralsurcharge \
         outofarea congestion congestionfee congestionsurcharge tollcharges tollscharges \
         ulezcharge cleanairzone airportfee airportsurcharge stampcharge stampcharges \
         registrationfee filingfee courtfee courtfees searchfees searchfee landregistryfee \
         swearingfee agencyfee agencydisbursements otherdisbursements costsadvanced advancedcosts \
         totalcostsadvanced totalexpensesanddisbursements photocopying photocopyingcharges \
         printingandpostage sundriesandpostage telephoneandpostage officeexpenses \
         administrativefee admincharge admincharges administrationcharge administrationcharges \
         administrativecharge accountfee accountkeepingfee monthlyaccountfee billingfee \
         paperbillfee paperinvoicefee invoicefee invoicingfee invoicecharge processingcharge \
         processingcharges bankcharge bankcharges bankfee bankfees wirefee merchantfee \
         merchantservicefee merchantsurcharge cardpaymentfee cardprocessingfee cardcharge ccfee \
         ccsurcharge creditcardcharge creditcardprocessingfee paymentsurcharge \
         paymentprocessingfee eftpossurcharge amexsurcharge visasurcharge paypalfee \
         paypalsurcharge publicholidaysurcharge weekendsurcharge sundaysurcharge afterhoursfee \
         afterhourssurcharge callout calloutcharge callcharge servicecallfee servicecall \
         tripcharge tripfee travelcharge travelcharges travelfee traveltime travelcost \
         travelcosts mileagecharges mileagefee subsistence diagnosticfee inspectionfee \
         environmentalhandlingfee environmentalhandlingcharge ecofees enviro envirofee envirolevy \
         environmentfee environmentaldisposalfee oildisposal tiredisposal tyredisposal tyrelevy \
         tirefee wastedisposal wastelevy wastefee disposalcharge landfilltax landfilllevy \
         aggregateslevy hazmat hazmatcharge hazardousmaterials shopsupplies shopsuppliesfee \
         shopcharge shopmaterials shopfee workshopsupplies workshopconsumables sundryitems \
         materialssurcharge metalsurcharge alloysurcharge energysurchargefee steelsurcharge \
         coppersurcharge toolingcharge setupcharge setupfee setupfees onboardingfee activationfee \
         activationcharge connectionfee connectioncharge reconnectionfee installationfee \
         restockingfee restockingcharge restock cancellationfee cancellationcharge noshowfee \
         changefee amendmentfee rushfee rushcharge expeditefee expeditingfee urgencyfee \
         minimumfee minimumorderfee minimumorder lowordervaluecharge smallordersurcharge \
         belowminimumfee resortfee facilityfee amenityfee destinationfee cityfee cityledgerfee \
         servicechg svcchg svccharge svcchrg servicecharge10 servicecharge125 \
         optionalservicecharge gratuityservicecharge discretionaryservicecharge tipgratuity \
         corkage delayedpaymentcharge delayedpaymentcharges interestondelayedpayment \
         interestonarrears overdueinterest overduefee overduecharge dishonourfee dishonorfee \
         returnedcheckfee returnedchequefee nsffee bouncedchequefee collectionfee recoveryfee \
         regulatoryrecoveryfee regulatoryfee regulatorycharges regulatorycharge \
         federaluniversalservicefund universalservicefee universalservicefund 911fee 911surcharge \
         telecomrelay administrativerecoveryfee networkcharge networkcharges standingchargetotal \
         supplycharge dailysupply servicetoproperty fixedcharge fixedcharges demandcharge \
         demandcharges capacitycharge capacitycharges meterrent meterrental meterfee \
         meteringcharge wheelingcharges electricityduty electricitylevy nuclearlevy renewablelevy \
         publicserviceobligationlevy psolevy roundingoffset roundingdown roundingup \
         roundingcorrection roundingvalue roundingadjust roundadjustment rndoff rupeeroundoff \
         cashroundingadjustment containerdepositfee containerdepositlevy bottledepositfee \
         bottledeposits kegdeposit kegdeposits cylinderrental cylinderrent demurragecharge \
         pallethire palletcharges crate cratedeposit coredeposit corechargeamount coredep \
         sugarlevy sugarbeverage healthpromotionlevy plasticbaglevy plasticbagcharge bagcharge \
         bagfee carrierbag insurancesurcharge damagewaiver damagewaiverfee collisiondamagewaiver \
         lossdamagewaiver vehiclelicensefee refuelingcharge refuellingcharge refuelling \
         additionaldriver bondfee variationstotal changeorders netchangeorders dayworks \
         contingencies escalation cpaescalation",
    ),
    (
        Role::Withholding,
        "wht5 wht10 whtamount whtdeducted whtdeduction withholdingamount withholdingtaxamount \
         withholdingtaxdeducted withholdingtax5 withholdingtax10 whtonservices ewt \
         expandedwithholdingtax creditablewithholdingtax cwt lessewt lesscwt \
         lessexpandedwithholdingtax tds10 tds194c tds194j tds194q tdsamount tdsdeduction \
         tdsundersection tdsreceivable lesstdsdeducted lessincometax cisdeduction20 \
         cisdeduction30 cistax cisdeducted cisdeductionat20 cisdeductionat30 lesscisdeducted \
         lesscisat20 lesscisat30 taxdeductedcis lesstaxdeducted deductcis rctdeduction \
         taxtodeduct paygwithheld paygwithholding payg scheduleartax schedulepayments \
         withholdingtaxwt nrwt nonresidentwithholdingtax vatwithheld6 gstwithheld gsttds",
    ),
    (
        Role::Balance,
        "priorinvoices previousinvoices priorinvoicebalance openingbal previousbal prevbalance \
         prevbal priorbal balforward balancelastbill balancelastmonth lastmonthsbalance \
         lastmonthbalance lastaccount lastaccountamount amountoflastaccount amountonlastaccount \
         totaloflastaccount youraccountlasttime lastinvoice lastinvoiceamount lastbillamount \
         lastbilltotal balancefromlastaccount overdueamount overduebalance overduetotal \
         totaloverduebalance amountsoverdue arrearstotal totalinarrears inarrears unpaidinvoices \
         outstandingbills outstandingfromlastmonth outstandingfromprevious priordue previousdue \
         prevdue previousunpaid previouscharges previouschargesunpaid priorcharges priorunpaid \
         unpaidfromprevious broughtforwardamount bfwd bfbalance balancebroughtforwardfromlastbill \
         creditbalancebroughtforward debitbalancebroughtforward debtbroughtforward \
         statementopeningbalance accountopeningbalance",
    ),
    (
        Role::OtherSum,
        "totaltimehrs totalhr totalmins totalsqyd totalsqm2 totalacres totalhectares totalpax \
         totalcovers noofcovers noofguests guestsno noofrooms totalpallet totalskus totalsku \
         totalpos totalnopackages noofpackage totalbales totalrolls totalbundles totalreels \
         totalsheets totalcoils totaldozens totaldozen totalpairs totalsets totalbottles \
         totalkegs totalcrates totaltonnage totaltonneskm totalcft cbm grossweightinkg \
         netweightinkg volumeweight volweight weightcharged chargedweight ratedweight dimweight \
         loyaltypointsbalance pointsbalancetotal rewardsbalance carbonfootprint carbonemissions \
         averagedailycost averagedailyusage averagedailyuse averagecostperday dailyaverage \
         youraveragedailyusage usagecomparison sametimelastyear thistimelastyear creditavailable \
         creditremaining creditlimitavailable overtimehours trustbalance trustaccountbalance \
         balanceintrust trustfundsremaining retainerbalance remainingretainer retainerremaining \
         minimumretainer ytdtotal yeartodate yeartodatetotal totalyeartodate totalytd \
         budgetremaining budgettotal originalcontractsum originalcontractamount contractsum \
         contractsumadjusted revisedcontractsum revisedcontractvalue contractamount contractprice \
         adjustedcontractsum balancetofinishincludingretainage balanceofcontract \
         totalcompletedandstored totalcompletedandstoredtodate totalretainage insuredvalue \
         declaredvalue customsvalue valueforcustoms valueforcustomspurposesonly statisticalvalue \
         codvalue exciseassessable mrpvalue amountinwords inwords amountchargeableinwords \
         taxamountinwords totalinvoiceamountinwords invoicevalueinwords 031days",
    ),
];
