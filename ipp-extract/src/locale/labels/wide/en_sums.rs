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
