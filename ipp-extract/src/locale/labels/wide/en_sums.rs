//! English: the sums of a document.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "lineitemstotal totallineitems sumoflineitems sumofitems linetotalsum linestotalnet \
         totaloflineitems itemstotalamount totallineamount lineamounttotal itemsum \
         grossvalueofgoods goodstotalbeforediscount totalgoodsbeforediscount totalbeforediscount \
         subtotalbeforediscount amountbeforediscount totallistprice grossbeforediscount \
         valueoflines linenettotal totalorderlines extendedtotal listtotal sumoflinesnet",
    ),
    (
        Role::Subtotal,
        "totalexcltaxes totalexclhst totalexclsalestax totalexclgsthst totalexclvatamount \
         totalexclvattax totalextax totalexcvat totalexcgst totalbeforevat totalexcludedvat \
         subtotalexclgst subtotalexcltax subtotalexcltaxes subtotalexcludingvat subtotalexcvat \
         amountexclgst amountexcltax netamountexclvat netamountexclgst netamountexcludingvat \
         totalamountexclvat invoicetotalexclvat netexclvat valueexclvat priceexclvat totalusdnet \
         totalusdexclvat totalusdexvat totalusdexcltax totalusdexgst totalusdbeforetax \
         totaleurnet totaleurexclvat totaleurexvat totaleurexcltax totalgbpnet totalgbpexclvat \
         totalgbpexvat totalcadnet totalcadexclvat totalaudnet totalnzdnet totalchfnet \
         totalzarnet totalsgdnet subtotalusdnet subtotalusdexclvat subtotalusdexvat \
         subtotalusdexcltax subtotaleurnet subtotaleurexclvat subtotalgbpnet subtotalcadnet \
         nettotalusdnet nettotalusdexclvat nettotalusdexvat nettotaleurnet nettotalgbpnet \
         netamountusdnet netamountusdexclvat netamounteurnet netusdnet subtotalnetusdnet \
         totalnetusdnet amountusdnet subtotalusd subtotaleur subtotalgbp subtotalcad subtotalaud \
         subtotalnzd subtotalchf subtotalzar subtotalsgd nettotalusd nettotaleur nettotalgbp \
         nettotalcad netamountusd netamounteur netamountgbp totalnetusd totalneteur \
         totalexclvatusd totalexvatusd totalexclgstusd totalexgstusd taxableamountusd \
         subtotalamount subtotalvalue subtotals subtotalofinvoice subtotalthisinvoice \
         subtotalnetamount subtotalnetofdiscount subtotalnetofvat subtotalnetoftax \
         subtotallessdiscounts subtotalafterdiscounts subtotaltaxable subtotalnontaxable \
         subtotalgoods subtotalservices subtotallabour subtotalparts subtotalofcharges \
         subtotalcharges subtotalofitems subtotalitems subtotalofservices \
         subtotalafteradjustments subtotalextax subtotalexworks subtotalwithouttaxes subtotalex \
         invoicenet invoicenettotal invoicenetamount invoicenetvalue invoicetotalnet \
         invoicetotalexcl invoicesubtotalexclvat invoicevalueexclvat invoicetotalexvat \
         invoicetotalexgst invoiceamountnet invoiceamountexvat invoicesubtotalamount \
         totalbeforetaxes totalbeforegst totalbeforesalestax totalbeforegsthst totalextaxes \
         totalexempt totalnetofvat totalnetoftax totalnetofgst totalnetprice totalnetcharges \
         totalnetgoods totalnetsales totalnetofdiscount totaltaxablecharges totaltaxablesales \
         totaltaxablebase totalvatable totalvatableamount totalnetexclvat totalnetbeforetax \
         totalnetbeforevat totalnetinvoice totalnetinvoicevalue totalnetinvoiceamount \
         totalgoodsvalue totalgoodsnet totalvalueofgoods totalvalueofsupply totalvalueofsupplies \
         totalnetservices totalamountnet totalbasicamount totalbasicvalue totalassessablevalue \
         totalfees totalprofessionalfees totaltime totallabour totallabor totallabourandmaterials \
         totallaborandmaterials totalparts totalpartsandlabour totalpartsandlabor totalmaterials \
         totalservices totalworkdone totalroomcharges totalnewchargesexclvat \
         totalcurrentchargesexclvat totalcurrentcharges totalthisperiod totalmerchandise \
         totalsale totalsales totalnettamount totalnettvalue totallessdiscount \
         totalafterdiscounts totalnetafterdiscount totalproduct totalproducts totalproductcost \
         totalpriceexclvat totalexcl totalexcluding totalexctax totalofitems totalitemamount \
         totalitemsvalue totalrental totalrent nettotalexcltax netexvat netofvat netoftax \
         netofgst netgoods netgoodsvalue netgoodstotal netcharges netcharge netfees netfee \
         netpricetotal netsales netsale netsum netamountexvat netamounttotal netamountbeforevat \
         netamountbeforegst netamounttaxable nettotalbeforetax nettotalbeforevat netinvoice \
         nettotalofinvoice netvalueofinvoice netvalueexclvat nettotaldueexclvat netgoodsamount \
         netordervalue nettaxableamount nettaxablevalue networth netcost nettotalvalue \
         netservicecharges netmerchandise netlinetotal netttotal nettamount nettvalue nettgoods \
         nettinvoice nettpricetotal nettgoodsvalue nettinvoicevalue nettinvoiceamount \
         netttotalamount taxablesales taxablesubtotal taxablecharges taxabletotalamount \
         taxablesupplies taxablesupply taxablevalueofsupply taxablevaluetotal taxableturnover \
         vatableamount vatablevalue vatabletotal vatablesales vatablegoods vatablesubtotal \
         vatablesupplies amountnet amountnetofvat amountnetoftax amountnetofgst \
         amountsubjecttovat amountsubjecttogst amountbeforegst amountbeforevat amountwithouttax \
         amountwithoutvat amountexclusiveoftax amountliabletovat amounttaxable valueofgoods \
         valueofsupply valueofsupplies valuenetofvat valueforvat valueoftaxablesupply \
         valueofservices valuebeforetax valueofwork valueexcludingtax valueofworkdone \
         goodsvaluenet goodsvalueexclvat goodsamount goodsexclvat goodstotalexclvat goodstotalnet \
         goodsservicestotal goodsandservicestotal goodsandservices goodsandservicesnet \
         vatexclusivetotal vatbasistotal vatnet exvattotal exgsttotal extaxtotal exclvattotal \
         exclvat excltax exclgst excludingvat excludingtax excludinggst basicamount basicvalue \
         basictotal basicprice assessablevalue assessableamount pretaxamount pretaxsubtotal \
         pretaxvalue beforetax beforevat beforegst beforetaxes beforesalestax productsubtotal \
         producttotal productnettotal productssubtotal productstotal servicesubtotal servicetotal \
         servicechargestotal servicechargessubtotal servicessubtotal servicestotal laborsubtotal \
         labortotal laboursubtotal labourtotal partstotal partssubtotal materialstotal \
         materialssubtotal itemssubtotal itemsnet itemsnettotal ordersubtotal cartsubtotal \
         basketsubtotal bagsubtotal merchandisesubtotal feesubtotal feessubtotal chargessubtotal \
         chargesubtotal timeandmaterialssubtotal hourssubtotal expensessubtotal roomsubtotal \
         partsandlaborsubtotal professionalfeestotal ourcharges ourfees feesexclvat \
         forprofessionalservicesrendered totalforprofessionalservices totalforservices \
         totalforservicesrendered totalnewcharges newchargestotal thismonthscharges \
         currentmonthscharges currentperiodcharges chargesthisperiod chargesforthisperiod \
         totalchargesforthisperiod totalchargesthisperiod totalchargesthismonth \
         totalchargesthisbill chargesexclvat totalchargesbeforetax discountedtotal discountednet \
         discountedamount discountedprice totalaftertradediscount totalafterrebate \
         totalafterallowance totalafterallowances amountafterdiscounts amountaftertradediscount \
         netofdiscount netofdiscounts netoftaxes sumnet sumexclvat sumbeforetax sumofnetamounts \
         sumofamounts sumofcharges sumofgoods sumtotalnet salesubtotal saleamountnet \
         salessubtotal salesamount salestotal salesamountnet salestotalnet supplytotal \
         supplyvalue supplycharges invoiceamountbeforetax grosssubtotal contractsumtodate \
         workcompletedtodate grossfee grossfees exclusivetotal exclusiveofvat exclusiveofgst \
         priceexvat pricebeforetax priceexcludingvat pricenet totalhoursamount totaltimecharges \
         recurringcharges totalrecurringcharges usagechargestotal netusagecharges",
    ),
    (
        Role::Tax,
        "totalvatcharge totalvatcharges totalvatvalue totalvattotal totalvatdue totalvatpayable \
         totalvatcharged totalgstamount totalgstcharge totalgstcharges totaltaxcharge \
         plusvatamount plusvatcharge plusvatcharges plusgstamount plustax addvatamount \
         addvatcharge addtax addonvat addonvatamount addongst lessvat inputvat standardvat \
         reducedvat vatamountusd vatamounteur vatamountgbp vatamountcad vatamountaud vatamountnzd \
         vatamountchf vatamountzar vatamountsgd vattotalusd vattotaleur vattotalgbp vattotalcad \
         vatchargeusd vatchargeeur vatchargegbp vatvalueusd vatvalueeur gstamountusd gstamounteur \
         gstamountgbp gstamountcad gsttotalusd gsttotaleur gstchargeusd gstvalueusd taxamountusd \
         taxamounteur taxamountgbp taxtotalusd taxchargeusd salestaxamountusd salestaxamounteur \
         salestaxtotalusd hstamountusd totalvatusd totalvateur totalvatgbp totalvatcad \
         totalvataud totalvatnzd totalvatchf totalvatzar totalvatsgd totalgstusd totalgsteur \
         totalgstgbp totalgstcad totaltaxusd totaltaxeur totaltaxgbp statetaxes statetaxamount \
         citytaxes citytaxamount countytaxes countytaxamount localtaxes municipaltax districttax \
         federaltax provincialtax occupancytax salestaxamount salestaxtotal salestaxdue \
         salestaxcollected salestaxpayable salestaxestimated salestaxrate salestaxonitems \
         salestaxapplied salestaxesamount salestaxestotal salestaxesdue salestaxescollected \
         estimatedtaxes estimatedsalestax estimatedvat estimatedgst estimatedtaxtobecollected ipt \
         insurancepremiumtax cgstamount cgsttotal cgstamt cgstpayable cgstoutput cgstcharged \
         cgstcollected cgstonsales cgstdue sgstamount sgsttotal sgstamt sgstpayable igstamount \
         igsttotal igstamt utgstamount utgsttotal hstamount pstamount qstamount cessamount \
         gstqstamount outputcgst outputsgst outputigst outputtaxcgst outputtaxsgst outputtaxigst \
         outputcgstac outputsgstac outputigstac centraltax centralgst centralgoodsandservicestax \
         stategst stategoodsandservicestax statevat integratedtax integratedgst \
         integratedgoodsandservicestax totalcgst totalsgst totaligst totalhst totalpst totalqst \
         totalsalestaxes totaltaxesandfees addcgst addsgst addigst addhst pluscgst plussgst \
         plusigst taxesandfees taxesfees taxesandsurcharges taxesfeesandsurcharges taxesandduties \
         taxessurcharges taxestotalamount taxessum taxesduties taxandfees taxfees \
         taxandsurcharges taxfeesandsurcharges includestax includeshst includessalestax \
         includesvatof includesgstof includestaxof includesvatamount includinggst includingtax \
         includinghst incltax incgst includestotalvat totalincludesvat amountincludesvat \
         priceincludesvat vatincludedintotal vatincludedinprice vatintotal vatinprice \
         vatincludedabove vatincludedinthetotal vatincludedamount vatinclusiveamount \
         vatinclintotal gstincludedintotal gstincludedinprice gstintotal gstinprice \
         taxincludedintotal taxincludedinprice taxintotal reversechargevat vatreversecharge \
         vatonmargin marginvat customsduty customsduties customsvat importduty importduties \
         dutiesandtaxes duty exciseduty excise stampduty fireserviceslevy esl vatmoss ossvat nhil \
         getfund covidlevy sscl vatnbt withholdingvat vatzeroratedamount zerovat vat0 exemptvat \
         gstfreeamount hston vaton gston taxon",
    ),
    (
        Role::PlainTotal,
        "sumtotal totalsumusd totalsumeur totalus sumusd sumeur sumgbp sumcad sumaud sumnzd \
         sumchf sumzar sumsgd suminr sumus amountusd amounteur amountgbp amountcad amountaud \
         amountnzd amountchf amountzar amountsgd amountinr amountus amountinusd amountineur \
         amountingbp amountincad amountinaud amountinnzd amountinchf amountinzar amountinsgd \
         amountininr amountinus totalinusd totalineur totalingbp totalincad totalinaud totalinnzd \
         totalinchf totalinzar totalinsgd totalininr totalinus totalamountusd totalamounteur \
         totalamountgbp totalamountcad totalamountaud totalamountnzd totalamountchf \
         totalamountzar totalamountsgd totalamountinr totalamountus totalamountinusd \
         totalamountineur totalamountingbp totalamountincad totalamountinaud totalamountinnzd \
         totalamountinchf totalamountinzar totalamountinsgd totalamountininr totalamountinus \
         subgrandtotal invoicesum saletotal salestotalamount documenttotalamount totals \
         amounttotal totalvalue invoicetotalsamount totalofdocument totalinwords billvalue \
         totaldocument",
    ),
    (
        Role::Total,
        "grandtotalusd grandtotaleur grandtotalgbp grandtotalcad grandtotalaud grandtotalnzd \
         grandtotalchf grandtotalzar grandtotalsgd invoicetotalusd invoicetotaleur \
         invoicetotalgbp invoicetotalcad totalinvoiceusd totalinvoiceeur totalinvoicegbp \
         totalinvoiceamountusd totalinvoiceamounteur invoiceamountusd totalgrossusd grosstotalusd \
         grossamountusd totalinclvatusd totalinclhst totalinclsalestax totalinclgsthst \
         totalinclpst totalinclvatamount totalinclusiveofgst totalaftervat totalinclusivevat \
         totalplusvat totalandvat amountinclgst amountincltaxes amountincludinggst amountincvat \
         amountinclusiveofvat grandtotalinclgst grandtotalincltax grandtotalincludingvat \
         invoicetotalinclgst invoicetotalincludingvat invoiceamountinclvat grossinclvat \
         grosstotalinclvat totalgstinclusive totalvatinclusive totalinclusive totalincl totalinc \
         totalincluding totalinclusivetax totaltaxinclusiveamount totalgstincluded \
         totalvatincluded totaltaxesincluded totalbillamount totalbillvalue totalinvoiceprice \
         totalforinvoice totalofinvoice totalforthisbill totalthisbill totalthisdocument \
         totalofthisbill totalgrossvalue totalgrossprice totalgrosssum totalgrossinvoice \
         totalgrossinvoiceamount totalgrossamountdue totalnetplusvat totalincludingalltaxes \
         totalwithtaxes totalofallcharges totalsaleamount totalsaleprice totalsalesamount \
         totalpriceinclvat totalcontractprice totalorderamount totalordervalue totalorder \
         totalordercost totalpurchase totalpurchaseamount totalpurchaseprice totalstay totalfare \
         totalamountofinvoice totalamountofbill totalamountofthisinvoice totalamountinvoiced \
         totalamountbilled totalamountcharged totalforpaymentinclvat totalbilled \
         totalbilledamount totalbilledcharges totalcharged totalfee totalrounded totalroundedoff \
         totalafterrounding totalrounding totalafterroundoff totalinvoiceamt totalinvamount \
         totalinvvalue totalamtincltax totalinclvatdue totalaftergst totalaftertaxes totalafttax \
         totalnettamountinclvat totalcreditnote totalcreditnoteamount totalcreditmemo \
         totalcreditnotevalue totalcreditinclvat totalcreditinclgst totalrefunded \
         totalamountrefunded totalrefundamount totalreimbursement totalcreditdue \
         totalincludingtaxesandfees grandamount grandtotalamount grandsum grandtotalvalue \
         grandtotalofinvoice grandtotalrounded grandtotalinclusive grandtotaldueinclvat \
         grossinvoiceamount grossinvoicetotal grossinvoicevalue grossvalue grosssum grossinvoice \
         grosstotalamount grosstotalvalue grossbillamount grosspricetotal grosstotalofinvoice \
         grossamountdueinclvat grosscharges grosstotalinvoice invoicegross invoicegrosstotal \
         invoicegrossamount invoicevalueinclvat invoiceamountincgst invoiceamt invoiceprice \
         invoicetotalgross invoicegrossvalue invoicetotalamount invoicetotalvalue \
         invoicetotaldueinclvat invoicetotalcharge invoicetotalrounded invoicecost \
         invoicetotalinc invoicetotalincludingtax invoicesumtotal invtotal invamount invamt \
         invvalue invtotalinclvat billamt billamountincltax billgrossamount billgrandtotal \
         billfinalamount billnetamount billedamount billedtotal amountofinvoice \
         amountofthisinvoice amountofbill amountofthisbill amountinvoiced amountbilled \
         amountcharged amountofcredit amountofcreditnote amountofthiscreditnote \
         amountincludingtax amountincgst amountinctax amountgross amountcreditedinclvat \
         amountrefunded amountofrefund amounttoberefunded amounttocredit amounttorefund \
         amountaftertax amountwithvat amountthisinvoice amountofsale amountinclusiveofgst \
         overallamount overallsum overallinvoiceamount overallprice finalinvoiceamount \
         finalbillamount finalprice finalsum finalinvoicetotal finaltotalamount \
         finaltotalpayableinclvat finalbill thisbill thisbilltotal thisinvoiceamount \
         thismonthstotal thisbillamount thisbillcharges thismonthtotal currentbill \
         currentbilltotal currentinvoiceamount currentinvoicetotal totalthismonth \
         vatinclusivetotal vatincltotal vatincludedtotal taxinclusivetotal taxinclusiveamount \
         taxincludedtotal taxinvoicetotal taxinvoiceamount gstinclusivetotal gstinclusiveamount \
         gstincltotal incvattotal incgsttotal inclvattotal inclgsttotal incltaxtotal \
         includingvattotal includinggsttotal includingtaxtotal creditnoteamount creditnotevalue \
         creditmemototal creditmemoamount creditvalue creditinvoicetotal creditnotetotalamount \
         creditnotetotalinclvat creditnotetotalincvat credittotalinclvat creditnotegrandtotal \
         creditamounttotal creditduetoyou credittotalamount creditnotetotalaud valueofinvoice \
         valueofthisinvoice valueinclvat valueincludingtax valueinclusiveoftax valueofcreditnote \
         valueofcredit allinclusivetotal totalinclalltaxes saletotalincltax saletotalamount \
         fullamount fullprice fullinvoiceamount fulltotal payabletotalinclvat contracttotal \
         jobtotal projecttotal estimatedtotal transactionamount transactiontotal purchasetotal \
         purchaseamount chargetotal accounttotalforthisinvoice refundamount refundtotalamount \
         refundvalue refunddue totalofthisdocument totalofallitems totalofthiscreditnote \
         totalofbill sumtotalinclvat pricetotalinclvat",
    ),
    (
        Role::AmountDue,
        "amountowed amountpayablenow balanceowing currentdue amounttobetransferred \
         amounttotransfer amounttoberemitted amounttocollect amounttobecollected amountforpayment \
         amounttosettle amounttobesettled amountlefttopay amountencloseddue amountwewillcollect \
         amountwillbedebited amounttobedebited amountyouowe amountunpaid amountopen \
         amountremaining amountoutstandingusd amountoutstandingeur amountoutstandinggbp \
         amountoutstandingcad amountoutstandingaud amountoutstandingnzd amountoutstandingchf \
         amountoutstandingzar amountoutstandingsgd amountoutstandinginr amountoutstandingus \
         amountrequired amountrequested amountremainingtobepaid amounttopaynow amountyouneedtopay \
         amountduetous amountduefromyou amountduetosupplier amountduefromcustomer \
         amountthiscertificate amountcertifiedforpayment amounttobededucted amounttopayusd \
         amounttopayeur amounttopaygbp amounttopaycad amounttopayaud amounttopaynzd \
         amounttopaychf amounttopayzar amounttopaysgd amounttopayinr amounttopayus amountdemanded \
         amtdue amtpayable amtoutstanding amtowing amtduenow amtremaining baldue balowing \
         baloutstanding balpayable balancetobepaid balancepaymentdue balancetofinish \
         balanceremainingdue balanceleft balancelefttopay balanceunpaid balanceopen \
         balanceafterpayment balanceafterdeposit balanceafterpayments balanceafteradvance \
         balanceowed balanceonaccount balancenow balancepayableusd balancepayableeur \
         balancepayablegbp balancepayablecad balancepayableaud balancepayablenzd \
         balancepayablechf balancepayablezar balancepayablesgd balancepayableinr balancepayableus \
         balanceduethisinvoice balancethisinvoice balanceofinvoice balanceofaccount balanceatdate \
         balanceamount balanceamountdue balancetocollect balanceasoftoday balanceremainingtopay \
         balancestilldue balancestilloutstanding balancecarried balancedueoninvoice \
         balanceoutstandingoninvoice totalstilldue totalstilltopay totalremaining totalunpaid \
         totalopen totaloutstandingamount totaloutstandingbalance totaltoremit totaltoberemitted \
         totaltobetransferred totaltosettle totalforsettlement totalforpayment totalrequested \
         totalpayment totalpaymentsdue totalpaymentrequired totalpaymentamount totalyouowe \
         totalyoupay totalowingnow totaltopayusd totaltopayeur totaltopaygbp totaltopaycad \
         totaltopayaud totaltopaynzd totaltopaychf totaltopayzar totaltopaysgd totaltopayinr \
         totaltopayus totaltopaynow totalnowtopay totaldueusd totaldueeur totalduegbp totalduecad \
         totaldueaud totalduenzd totalduechf totalduezar totalduesgd totaldueinr totaldueus \
         totalowed totalamounttopay totalamounttobepaid totalamountowing totalamountowed \
         totalamountoutstanding totalamountremaining totalamountunpaid totaldueonorbefore \
         totaldueby totalduethismonth totaldueuponreceipt totalnetpayable totalnetdue \
         totalcurrentlydue totallefttopay totalremainingbalance totalremainingdue totalbalance \
         totalaccountdue totalaccountbalancedue totaldueafterpayments totalbalanceoutstanding \
         totalbalanceowing totalbalancepayable totalinvoicebalance totalinvoicedue \
         totalinvoicepayable totaldirectdebit totaldebit totaltocollect totalduetocontractor \
         totalduethisapplication totalinvoiceamountdue totalinvoiceamountpayable netamounttopay \
         netamounttobepaid netpayableusd netpayableeur netpayablegbp netpayablecad netpayableaud \
         netpayablenzd netpayablechf netpayablezar netpayablesgd netpayableinr netpayableus \
         netbillamountdue netinvoicepayable netoutstanding netamountoutstanding netowing \
         netamountowing netbalance netdueamount netamountpayableusd netamountpayableeur \
         netamountpayablegbp netamountpayablecad netamountpayableaud netamountpayablenzd \
         netamountpayablechf netamountpayablezar netamountpayablesgd netamountpayableinr \
         netamountpayableus nettotaldue nettotalpayable netpaymentdue netpayment \
         netamountremitted netremit netremittance netduenow netpayablerounded dueamountusd \
         dueamounteur dueamountgbp dueamountcad dueamountaud dueamountnzd dueamountchf \
         dueamountzar dueamountsgd dueamountinr dueamountus duenowusd duenoweur duenowgbp \
         duenowcad duenowaud duenownzd duenowchf duenowzar duenowsgd duenowinr duenowus duetotal \
         duetoday duethisinvoice duenowtotal dueonthisinvoice dueimmediately dueonaccount duetous \
         duetotalamount dueuponreceiptamount paymentdueamount paymentamountdue paymentrequired \
         paymentrequested paymenttotal paymentduenow paymentoutstanding paymenttobemade \
         paymentnowdue paymentbalance paymentamountrequired paymentduethisinvoice paymentdueusd \
         paymentdueeur paymentduegbp paymentduecad paymentdueaud paymentduenzd paymentduechf \
         paymentduezar paymentduesgd paymentdueinr paymentdueus paymenttomake payamount paytotal \
         paytheamountof payus payexactly paynow paythesumof payamountdue pleasepayamount \
         pleasepaytotal pleasepaytheamountof pleasepaythesumof pleasepayexactly pleasepayus \
         pleasepaytotalamount pleaseremitamount pleaseremittotal pleasetransfer pleasepaybalance \
         topay tobepaid topaynow tobecollected tobetransferred topaytotal topayamount topayusd \
         topayeur topaygbp topaycad topayaud topaynzd topaychf topayzar topaysgd topayinr topayus \
         tobesettled tobepaidtotal tobepaidnow toremit tosettle outstandingtotal \
         outstandingbalancedue outstandingdue outstandingamountdue outstandinginvoiceamount \
         outstandingsum outstandingtopay outstandingnow outstandingonthisinvoice \
         outstandinginvoicebalance outstandingamountpayable unpaidamount unpaidtotal \
         unpaidinvoicebalance unpaidinvoiceamount openamount openbalance opentotal \
         openinvoicebalance openamountdue remainingamount remainingdue remainingtopay \
         remainingtotal remainingbalancedue remainingunpaid remaininginvoicebalance \
         remainingtobepaid remainingsum remainingpayment remainingamounttopay remainderdue \
         remaindertopay remainderpayable stilltopay stillowing stilloutstanding stilltobepaid \
         stillpayable lefttopay owing owed youowe yourbalance yournewbalance yourtotalbalance \
         yourcurrentbalance youraccountbalance yourbalancedue yourtotaldue youramountdue \
         newaccountbalancedue newamountdue newtotaldue newtotalbalance newclosingbalance \
         newbalancedue newbalanceowing closingaccountbalance closingbalancedue endingbalance \
         endbalance finalbalance finalbalancedue finalamountdue finalamountpayable \
         finalpaymentamount finalpayableamount finalamounttopay finalpayment currentamountdue \
         currentbalancedue currentpaymentdue currentamountpayable currenttotaldue \
         currentoutstanding currentpaymentcertificate accountbalancedue accounttotal \
         accountamountdue payablenow payabletotal payablebyyou payablesum payabletous \
         payabletosupplier payableinvoiceamount payablebalance payableusd payableeur payablegbp \
         payablecad payableaud payablenzd payablechf payablezar payablesgd payableinr payableus \
         sumpayable sumtopay sumtobepaid sumnowdue sumpayablenow sumrequested sumowed \
         minimumpaymentdue minimumpayment minimumamountdue cashdue cashtopay cashbalance \
         directdebitamount amountofdirectdebit debitamount transferamount remittanceamount \
         remitamount remitthisamount remitbalance invoicebalance invoicepayable \
         invoicepayableamount invoiceoutstanding invoicedueamount invoicepaymentamount \
         invoiceamountoutstanding invoiceamountpayablenow invoicetotalpayableby invoicenetpayable \
         invoiceopenamount invoiceremaining banktransferamount wiretransferamount customerbalance \
         customerbalancedue customerowes customeramountdue customerresponsibility customertopay \
         clientbalance clientbalancedue clientowes clientamountdue guestbalance guestbalancedue \
         guestowes patientbalance patientbalancedue patientresponsibility amountduefromclient \
         amountduefrompatient creditbalancedue creditbalanceremaining refundduetoyou \
         refundduetocustomer amountduetoyou amountduetocustomer owingtous netduetocontractor \
         netduetosupplier netduetous settlementamount settlementtotal settlementamountdue \
         totalsettlementamount",
    ),
];
