//! English: heads of columns.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "sr# sl# serialno serialnumber srlno serno linenumber linenum linenr lineitemno lineid \
         lineno# lnno ln# posno pos# positionno positionnumber itemnbr itemnum it itm itmno nbr \
         row rowno seq seqno sequence index idx lineseq itemline indexno sl sn poline polineno \
         poitem poln orderline",
    ),
    (
        Role::ColCode,
        "itemnr itemnum itemref itemreference productnr productnum productnumber prodno prodnr \
         prodnum stockno stocknr catalogueno upc eancode gtin mpn barcode isbn plu asin ndc cpt \
         hscode htscode saccode hsnsaccode hsnsacno hsnno hsnofgoods hsnssn commodity tariffcode \
         productref prodcode prodid prod stock stockid catno cat# catalog# pn partnr mfr mfgno \
         model style skucode skuno skuid itemsku productsku jobcode activitycode servicecode \
         chargecode taskcode acctcode articlecode articleid artno yourcode ourcode yourrefcode \
         itemcodesku codeno codes batch lot serialnos serialnumbers ticket docket waybillnocol",
    ),
    (
        Role::ColDescription,
        "itemdesc itemdetail itemdescriptions itemname itemtitle itemparticulars itemsummary \
         productdesc productdetails productdetail servicedesc servicedetails servicesdescription \
         servicesdesc linedescription workdescription jobdescription taskdescription \
         descriptionofgoodsandservices descriptionofgoodsorservices descriptionofservicesrendered \
         descriptionofitems descriptionofitem descriptionofcharges descriptionofcharge chargedescription \
         descriptionofproduct descriptionofproducts descriptionofsupply descriptionofsupplies \
         descriptionofworkperformed descriptionofworkdone descriptionofworkcompleted \
         descriptionofworks descriptionoffees descriptionofmaterial descriptionofmaterials \
         descriptionofarticles descriptionofarticle descriptionofexpense descriptionofjob \
         descriptionofactivities descriptionofmerchandise descriptionofcommodity \
         descriptionofcommodities descriptionofpackagesandgoods descriptionofserviceprovided \
         descriptionofservicesprovided descriptionofservicesperformed descriptionoflabor \
         descriptionoflabour descriptionofgood descriptionanddetails descriptionandspecification \
         descriptionandnarration descriptiondetails descriptioncode descriptionitem \
         descriptionservice descriptionservices descriptionofsale descriptionofthegoods \
         descriptionoftheservice descriptionoftransaction descriptionofequipment \
         descriptionofparts descriptionofprocedure descriptionandquantity descriptionnarrative \
         descriptionoftreatment descriptionproduct descriptionspecification \
         descriptionofservicesgoods descriptionofusage descriptionparticulars descriptions desc \
         descr descrip detaileddescription itemanddetails itemservice itemservices itemactivity \
         itemorservice itemsdescription itemcodeanddescription itemnodescription \
         itemnumberdescription itemnamedescription itemtype itempurchased itemnoanddescription \
         itemcodedescription itemspurchased itemsservices itemsanddescription itemssold \
         itemsordered productservicedescription products productanddescription \
         productcodeanddescription productitem productorservice productservices \
         productdescriptioncode productservicename producttitle producttype productsandservices \
         productsservice productsdescription goodsandservices goodsorservices goodsservices \
         goodsanddescription goodsservicesdescription goodssupplied goodsdescriptionandquantity \
         servicesprovided servicesperformed servicesanditems servicesdescriptionrendered \
         servicesproducts servicesdelivered servicesorgoods serviceprovided servicetype \
         serviceperformed serviceproduct serviceproducts servicedatedescription serviceactivity \
         servicesrendered serviceplan serviceperioddescription servicename serviceitem \
         workdetails workcompleted workdone workcarriedout workitem worktype workscope \
         workcategory workorderdescription chargetype chargename chargeitem chargecategory \
         chargesdescription chargesfor chargestype natureofgoods natureofservice natureofservices \
         natureofsupply natureofwork natureofcharge narrative narration particular \
         particularsofgoods particularsofservices particularsofcharges particularsofclaim subject \
         specification specifications scope scopeofwork scopeofservices purpose title titles \
         content contents commoditydescription merchandise materials materialdescription parts \
         partsandlabor partsdescription labor labour labordescription activities activitytype \
         activitydetails activitydescription deliverable deliverables milestone milestones phase \
         taskname taskdetails tasks role resource consultantname employee timekeeper expensetype \
         expensecategory expenseitem category transactiondetails transactiontype typeofservice \
         typeofcharge typeofwork typeofgoods typeofexpense feetype feedetails fees plan package \
         subscription ratedescription roomtype event course procedure treatment publication \
         jobtitle jobname jobitem lineitems lineitemdescription lineitemname modeldescription \
         equipment vehicle articlename articletitle articletext reason explanation invoiceitems \
         comments memo nameofproduct nameofgoods nameofitem nameofservice nameofarticle \
         nameofcommodity pickupdeliverydescription orderitems concept marksandnumbersdescription \
         marksnosdescription",
    ),
    (
        Role::ColQuantity,
        "qtydelivered qtydel qtybilled qtyinvoiced qtysupplied qtyhrsordays qtyunits qtypcs \
         qtysold qtyused qtyeach qtyord qtyinv qtyship qtyuom qtyunit qtyperunit qtyhour qtyhr \
         qtydays qtyno qtykg qtykgs qtym qtyea qtydesp qtydespatched qtydispatched qtydlvd \
         qtysupp qtyshp qtysent qtyrate qtycredited qtyreturned qtyinunits qtynos qtymt qtyltr \
         qtysqm qtythisperiod qtyrequired qtydeliveredordered quantityordered quantityshipped \
         quantitydelivered quantityinvoiced quantitybilled quantitysupplied quantitysold \
         quantityused quantityunit quantityunits quantityuom quantitykg quantitypcs quantitynos \
         quantitydays quantityhrs quantityhoursorunits quantityeach quantitydispatched \
         quantitydespatched quantitythisinvoice quantityconsumed quantityinkg quantityreturned \
         quantitycredited quantityandunit quantityofunits quantitydeliveredkg quantitymt \
         quantityea quantityofgoods quantityinhours quantitym2 noofhours noofitems noofdays \
         noofpcs noofpieces noofnights noofpeople noofpersons numberofunits numberofhours \
         numberofitems numberofdays numofunits numofhours numofitems billedqty billedquantity \
         billedhours billedunits billedhrs billeddays deliveredqty deliveredquantity \
         deliveredhours deliveredunits invoicedqty invoicedquantity invoicedhours orderedqty \
         orderedquantity shippedqty suppliedqty actualqty billableqty workedqty unitsused \
         unitsordered unitsshipped unitssold unitsbilled unitsconsumed unitsdelivered \
         unitssupplied unitsqty unitshours hoursworked hoursdays hoursqty hoursbilled hoursunits \
         hoursorqty hoursrate hourshrs hoursspent hourslogged hoursmins hoursorunits hoursperday \
         hourscharged hrsdays hrsworked hrsorqty hrsunits hrsbilled hrsordays hour hr time \
         timehrs timespent timehours duration durationhours durationhrs daysworked dayshrs \
         dayshours daysqty daysbilled day nights night pieces piece pce pcsqty pc nos counts \
         volume usage usagekwh consumption kwh kwhused unitskwh minutes mins weightkg weight kg \
         kgs tonnes tons mt litres liters gallons miles km kms months weeks persons participants \
         copies words users seats licenses licences impressions clicks sqm sqft pax amountofunits \
         number qnt qtty quan ordqty delivered ordered invoiced supplied billed shippedordered \
         boxes cartons cases pallets packs bags packages noofpkgs",
    ),
    (
        Role::ColUnit,
        "units unitofmeasurement unittype unitofmeas unitmeasure unitname unitcode unitofissue \
         unitofsale unitqty unitsize unitbasis unitdesc unitid unitofquantity unitmeas unitperiod \
         uoms meas measurement measureunit packsize packqty packing packaging package qtyunit \
         quantityunit salesunit sellunit sellingunit orderunit billingunit priceuom \
         priceperunituom perunitbasis pkg pk ea unt unituom uomcode issueunit umcode casesize \
         size",
    ),
    (
        Role::ColUnitPrice,
        "unitpriceusd unitpriceeur unitpricegbp unitpriceaud unitpriceexclvat unitpriceexgst \
         unitpriceextax unitpriceexcludingvat unitpriceexcludingtax unitpricebeforetax \
         unitpricenett unitpricehour unitpricehourlyrate unitpricerate unitpriceperhour \
         unitpriceexclgst unitpriceincgst unitpriceinusd unitpriceineur unitpriceexcvat unitnet \
         unitcostprice unitcostusd unitcostexvat unitcostexclvat unitcosteur unitrateusd \
         unitrateexclvat unitvalue unitcharge unitfee unitamount unitprc unitprices unitlistprice \
         unitsell unitsellingprice unitsaleprice unitsalesprice unitpricesusd unitpricewithoutvat \
         unitpricewovat unitpricewotax unitpriceafterdiscount unitdiscountedprice unitpriceper \
         unitpriceeach unitpriceuom unitpr unitp unitpricecad unitpricechf unitpriceinr \
         unitpricezar unitpricenzd unitpricesgd unitpriceus unitpriceneteur unitpricewithouttax \
         unitnetcost unitpricegross unitpriceexcl priceperitem priceperpiece priceperpc \
         priceperunitnet priceperhour priceperday priceperkg priceperuniteur priceperunitusd \
         priceperunitexclvat priceaunit priceusd priceeur pricegbp priceaud pricechf pricecad \
         priceinr priceeachnet priceeachusd priceeacheur priceeanet priceexclvat priceexcltax \
         priceexvat priceexgst priceextax priceexcludingvat priceexcvat pricebeforetax \
         pricewithoutvat pricepc pricepiece pricehr pricehour priceday priceunitnet priceuniteur \
         priceuom priceper pricebasis pricerate price100 price1000 priceper100 priceper1000 \
         priceperm2 priceeachexclvat pricepereach priceperlicense priceperuser pricepermonth \
         pricepernight priceperuom priceamount pricelist priceineur priceinusd pricesingle \
         priceunitusd priceunitexclvat rateperhour rateperunit rateperday rateusd rateeur rategbp \
         rateprice ratehour rateday rateunit rateperhr rateperitem rateper rateeach rateexclvat \
         rateexvat rateexgst rateextax rateperkg rateamount rateincloftax rateinclusiveoftax \
         rateinr raters rateaud ratehourly ratedaily rateperkwh ratekwh ratepernight ratepermonth \
         ratecost rateckwh rateperweek rateeachusd ratezar hourlyprice hourlyunitprice hourlycost \
         hourlypriceusd hourlypriceeur hourlyrateusd hourlypriceeach hourlypriceexclvat dailyrate \
         dailyprice dailyunitprice dailycost dayprice dayunitprice weeklyrate weeklyprice \
         monthlyrate nightlyrate roomrate billingrate billrate costperunit costeach costprice \
         costperitem costperhour costunit costea costusd costexclvat costexvat costrate costper \
         costhr costperpiece chargerate uprice ucost up untprice eaprice eachprice eachusd \
         perunit perhour perpiece peritem hourly msrp rrp mrp rsp list prc pr priceqty feeperunit \
         feerate fee tariff tariffrate premiumrate dailycharge valueperunit netrate netunitcost \
         netunit netunitpriceeur nettprice nettunitprice singleprice amountperunit uomprice \
         rsunit priceitem pricemonth priceuser",
    ),
    (
        Role::ColTaxRate,
        "vatrate% vatpercent vatpercentage vatpct vatin% vatrt gstrate% gstpercent taxrate% \
         salestax% salestaxrate hst% cgst% sgst% igst% pst% tx txbl taxableyn taxyn taxed t tc vc \
         vatc vatcd taxcd tax1 rateofvat rateoftax rateofgst ratevat ratetax rategst %gst %ofvat \
         %oftax %age taxes% taxable hst pst qst cgst sgst igst gsthst",
    ),
    (
        Role::ColTaxAmount,
        "vatvalue vatusd vateur vatgbp vataud vatcharge gstamt gstvalue gsttotal taxvalue \
         salestaxamount salestaxamt hstamount cgstamount sgstamount igstamount pstamount \
         taxesamount taxamts amountofvat amountoftax amountofgst amountvat amounttax taxes hst \
         pst qst cgst sgst igst taxabletax valueofvat valueoftax vatineur totaltaxes",
    ),
    (
        Role::ColDiscount,
        "discpct discpercent discrate discvalue discprice discusd disceur disccode discamnt \
         disc%age discountpct discountpercent discountpercentage discountrate discountvalue \
         discountamt discountamount discountusd discounteur discountgbp discountapplied \
         discountperunit discounteach discountprice discountin% discountgiven discounttotal \
         discountrate% discountallowed discountnet discountlevel dis% dis dsc dsc% dct dct% disct \
         disct% less less% rebate% reduction reduction% allowance allowance% tradedisc tradedisc% \
         tradediscount linediscount linedisc linedisc% itemdiscount cashdisc savings off off% \
         promo promotion markdown disc1 custdisc deduction",
    ),
    (
        Role::ColAmount,
        "lineprice linecost lineamt linesum linecharge itemamount itemprice itemvalue exttotal \
         extdamount extdtotal extendedamount linenetamount amountcad amountnzd amountchf \
         amountinr amountzar totalusd totalgbp totalaud netamountusd netamounteur netamountgbp \
         linetotalusd linetotaleur totalpriceusd nettotalusd valueusd subtotalusd amt amts amnt \
         amounts extdprice extd extn extvalue extcost extendedcost extendedvalue extendednet \
         extendprice line linenett totals totalline totalperline totalperitem nett nettamount \
         nettvalue netttotal nettprice netpayable netcost netcharge netcharges netfee netsales \
         netextension nettotalamount netextended netlinevalue netlinetotal goodsvalue goodsnet \
         goodsamount goodstotal valueofgoods valueofsupply valueofsupplies valueeur taxableamt \
         taxabletotal assessablevalue billingamount billableamount billedamount chargeamount \
         charged chargesusd costtotal feetotal fees feeamount feesusd salesamount salespricetotal \
         salestotal salesvalue saleamount invoicevalue invoiceamount invoicedamount \
         amountinvoiced amountbilled amountthisinvoice amountpayable amountcharged amountclaimed \
         amountbeforetax thisclaim thisperiod workthisperiod currentamount yourprice \
         priceextension priceextended priceamount prem premium sub totalfee totalfees totalcharge \
         totalcharges totaldue payable totalsum totl tot totamt totamount totprice ttl ttlamount \
         ttlprice sumnet sumeur sumusd sumprice valueexclvat valueexvat valuenet discountedamount \
         discountedpricetotal amountafterdiscount totalafterdiscount totalnett totalnetprice \
         totalpricenet totalpriceexclvat totalpriceeur qtyxprice earnedamount balanceamount debit \
         debits debitamount",
    ),
    (
        Role::ColOther,
        "totalincludingvat totalinctax totalincludingtax totalinclgst totalincludinggst \
         amountincludingvat amountincltax grossinclvat grossincvat grossincludingvat \
         linetotalinclvat linetotalincvat valueinclvat priceinclvat netinclvat unitpriceinclvat \
         rateinclvat grossvalue grosssum grosslinetotal grosslineamount grossunitprice grossamt \
         grosstotalamount grossusd grosseur grossweight grosswt grossweightkg grosspriceunit \
         grosscharge grossfee netweight weightkgs nettweight unitweight backordered backorder bo \
         outstanding open remaining balance qtybackordered qtybo qtyopen quantitybackordered \
         qtytofollow tofollow qtyoutstanding qtyremaining onorder previouslybilled \
         previouslyinvoiced previouslycertified previouslyclaimed contractvalue scheduledvalue \
         workcompletedtodate totaltodate completedtodate %complete percentcomplete %completed \
         progress% previousclaims previousapplications retention retainage balancetofinish \
         listpricetotal originalprice date servicedate deliverydate orderdate startdate enddate \
         from until warehouse bin location countryoforigin origin coo weightlbs mtrreading \
         previousreading currentreading previous present multiplier openingreading closingreading \
         staff initials inits feeearner margin commission",
    ),
    (
        Role::TaxBase,
        "vatbase vatbasis vatable vatableamount vatablevalue vatbaseamount vatbasisamount vatnet \
         vatnetamount gstbase gstbasis gstable gstableamount taxbasis salestaxbase salestaxbasis \
         taxablesales taxabletotal taxablenet taxablesum taxablevaluers taxablebaseamount \
         taxablegoods taxableturnover taxableamt taxablesupply taxablesupplies taxablevalueamount \
         vatablenet vatablesales vatabletotal vatablegoods netgoods netvalue netbasis netbase \
         nettaxable nettotal netsales netvatable netamounteur netamt netbaseamount netexclvat \
         basevalue basetotal basenet baseforvat basefortax baseamt baseprice basisforvat \
         basisfortax basisamount basisofassessment basiseur amountsubjecttovat amountsubjecttotax \
         amountnet amountexclvat amounttaxable amountliabletovat amountbeforetax amountbeforevat \
         amountexcvat amountexvat amountwithoutvat amountonwhichvatischarged principal \
         assessablevalue assessableamount goodsvalue goodsamount goodsnet valueexclvat valuenet \
         valueforvat valueofsupply valueexvat valuebeforevat totaltaxable totalnet totalexclvat \
         totalexvat totaltaxablevalue totalbase nett nettamount exvat exclvat",
    ),
    (
        Role::Carried,
        "carriedovertonextpage carriedtonextpage carriedforwardtonextpage carriedforwardtotal \
         carriedfwd carriedtopage carriedforwardtopage carriedoverfrompage \
         carriedoverfrompreviouspage carriedovertotal broughtforwardfrompage \
         broughtforwardfrompreviouspage broughtdown broughtover cfwd subtotalcf subtotalcfwd \
         subtotalcarriedover subtotalpage subtotalthispage subtotalofpage subtotalbroughtfwd \
         subtotalcarried subtotalbf subtotalbroughtover subtotalofthispage totalthispage \
         totalofpage totalcf totalbf totalbfwd totalcarriedover totalofthispage \
         totalfrompreviouspage totalpreviouspage totalfrompage totalbroughtfwd totalforward \
         totalforwarded totaltopage pagesubtotal pagetotalamount pagesum balancecf balancecfwd \
         balancefrompreviouspage amountcf amountbf amountcarriedover amountbroughtover \
         amountcarried amountfrompreviouspage runningtotal runningbalance runningsum contd cont \
         continuedover continuednextpage continuedfrompreviouspage continuedfrompage \
         continuedonpage continuedtonextpage continuedfromprevious continuedonfollowingpage \
         continuedonreverse frompreviouspage previouspagetotal tobecontinued forwarded \
         seenextpage continuesonnextpage carryforwardtotal broughtfwdtotal totalcfwd",
    ),
];
