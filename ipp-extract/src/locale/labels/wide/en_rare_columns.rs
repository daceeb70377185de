//! English: rarer heads of columns, as `words.rs` spells them.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "lineitemnumber lineitemnum lineitem lineitem# linenoitem itemlineno slnoitem srnoitem \
         sernum serialno# itemsrno itemslno itemserialno entry recno record recordno rowid rownum \
         item1 itemn",
    ),
    (
        Role::ColCode,
        "itemcode# itemnocode itemcodeno itemcoderef itemcodeupc codeitem codeproduct codesku \
         codehsn itempartno itempartnumber itemskuno partcode partref partnocode part#sku \
         productpartno prodref prodno# prodnumber stockref stockitem stockitemno stockitemcode \
         stocknumber stocksku stockreference catnumber catref cataloguecode cataloguenumber \
         catalognumber catalogcode vendorpartno vendorpartnumber vendorpart vendorstyle \
         vendoritem vendoritemno vendorsku vendorcode supplierpartno supplierpartnumber \
         supplieritem supplieritemno suppliercode suppliersku supplierproductcode mfgpart \
         mfgpartno mfgpart# mfrpartno mfrpart# mfrpartnumber mfgpn mfgcode manufacturerpartno \
         manufacturerpartnumber manufacturerno oemno oempartno customeritem customeritemno \
         customerpart customerpartno customerpart# custpart custpartno custpart# custitem custsku \
         yourpartno yourpart yourpart# yourproductcode yourstockcode ourpartno ourpart ourpart# \
         ourproductcode hsnsaccodes hscodeno schedb scheduleb commoditycode tariffheading \
         tariffno taric isbnean isbnno ndcno ndccode cptcode procedurecode proccode \
         servicecodehcpcs hcpcs hcpcscode diagnosiscode icd10 dxcode billcode billingcode feecode \
         tariffcodeno nappicode itemtariffcode glaccount glacct costcode bincode binno \
         binlocation colour color sizecode articlecode# artcode artnumber style# styleno \
         stylenumber stylecode patternno model# modelno modelnumber modelcode serial# imeino \
         assetno assettag assetid tagno barcodeno upccode upcno eanno barcodeean plucode \
         lotnumber batch# batchlot batchlotno fleetno unit# unitno ticket# docketno docket# \
         delnote runno wono connote connoteno connote# timesheetno expensecode payrollcode \
         ratecode plancode",
    ),
    (
        Role::ColDescription,
        "descriptionofitemsservices descriptionoflegalservices descriptionofprofessionalservices \
         descriptionofservicesorgoods descriptionofgoodssupplied descriptionofgoodssold \
         descriptionofgoodsservice descriptionofproductsservices descriptionofproductorservice \
         descriptionofproductservice descriptionproductservice descriptionofitemservice \
         descriptionofloads descriptionofload descriptionofcargo descriptionofcontents \
         descriptionofshipment descriptionofpackages descriptionoffreight \
         descriptionofmedicalservices descriptionofcourse descriptionoftask descriptionoftasks \
         descriptionoftime descriptionofproperty descriptionofvehicle descriptionofmachine \
         descriptionofhire descriptionofrental descriptionofpartsandlabor descriptionnotes \
         descriptiontask descriptionactivity descriptionwork descriptioncomments descriptionofday \
         description1 description2 descriptionbrand descriptionsize descriptionmodel \
         descriptionserialno descriptionlocation descriptionperiod descriptiondates linedesc \
         linedetails linetext linememo itemanddesc itemdescriptioncode itemdescriptionno itemtask \
         itemchargedescription itemparticular itemsdetails itemsdetail itemstext itemsprovided \
         itemssupplied itemsshipped itemspecification itemorservicedescription itemserviceproduct \
         itemservicedescription itemdesciption itemdesription goodsorservicesupplied \
         goodsservicesupplied goodsdesc goodsdetail goodsname suppliesdescription suppliedgoods \
         workdesc worktodo workrequired workprovided workundertaken worksperformed \
         worksdescription worksdone worksrendered workitems taskdesc tasktitle taskactivity \
         tasktype activityname activitydesc timeactivity timeentry timenotes narrativedescription \
         narrationdescription detailsofservice detailsofservices detailsofwork detailsofgoods \
         detailsofcharges detailsofcharge detailsoftransaction detailsofsupply detailsofproducts \
         detailsofclaim detailsofexpenses detailsoffees detailsofhire particularsofwork \
         particularsofservice professionalservices professionalservicesrendered \
         professionalservice legalservices feesdescription feeitem feename feefor \
         servicesrequested servicesoffered servicesitem servicesdetails servicesanddescription \
         servicedetail servicetext servicelevel serviceproductdescription serviceorproduct \
         servicesproductsdescription serviceandproduct costdescription costitem costtype \
         costelement costcategory billingdescription billingitem billeditem chargetext \
         chargedescription chargedetails chargesdetails chargefor chargesdetail \
         expensedescription expensedetails expensename paymentfor tariffdescription ratename \
         rateplan roomdescription roomtypedescription roomcharges folioitem outletdescription \
         menuitem itemordered itemconsumed foodbeverage fooditem drinkitem adtitle \
         mediadescription planname plandescription planservice packagename packagedescription \
         licensename licencename subscriptionname subscriptionplan subscriptiondescription \
         featurename usertype seattype assetdescription equipmentdescription equipmenthired \
         hireitem hiredescription rentalitem rentaldescription plantdescription plantitem \
         machinedescription vehicledescription vehicledetails makeandmodel makemodel materialname \
         materialdesc materialsdescription materialused materialsused partdescription partdesc \
         partname partsandservices partsdesc partsused partsandmaterials componentdescription \
         colourdescription styledescription productstyle cargodescription loaddescription \
         loaddetails routing fromto originanddestination journeydetails tripdescription \
         tripdetails passengername traveller travellername flightdetails servicecategory \
         servicearea tradeclass labourtype labourcategory laborcategory labourclass laborclass \
         workername employeename staffname consultantrole candidatename studentname coursename \
         coursetitle coursedescription procedurename treatmentdescription treatmentdetails \
         testname drugname medicinename productmedicine bookname publicationtitle authortitle \
         issuetitle propertydescription propertydetails unitdescription plotdescription \
         certificatedescription scheduleofrates scheduleofworks billitem billofquantities boqitem \
         boqdescription valuationitem elementofwork worksection sectionofwork stageofwork \
         stagedescription phasedescription milestonedescription deliverabledescription \
         paymentmilestone",
    ),
    (
        Role::ColQuantity,
        "quantity1 quantityorhours quantityhour quantityperiod quantityreceived quantityrequired \
         quantitychargeable quantitym quantitym3 quantitysqm quantitysqft quantityltr \
         quantitylitres quantitytons quantitytonnes quantitylbs quantityeaches quantitycases \
         quantitycs quantityctn quantitybox quantityboxes quantitypallets quantitykgs quantitykwh \
         quantitytoinvoice quantitytobill quantitybilling quantitycurrent quantitythis \
         quantitythisperiod quantitycompleted quantityday quantityofhours quantityofdays \
         quantitymonths quantitynights quantityitems quantityunitofmeasure quantityqty \
         qtyhrsunits qtyhoursunits qtyinvoice qtybill qtyreceived qtyrec qtyrcvd qtypicked \
         qtyalloc qtysuppl qtyshpd qtycs qtyctn qtybox qtypkg qtypkt qtyset qtypr qtydoz qtylbs \
         qtyton qtytons qtytonnes qtyltrs qtylitres qtygal qtykwh qtym3 qtysqft qtyft qtymtr \
         qtymtrs qtyinkg qtyinmt qtyinpcs qtyinnos qtymonths qtynights qtyweeks qtysessions \
         qtypax qtymins qtyhrsdays qtydayshrs qtyhrsworked qtytobill qtycurrent shipqty shpqty \
         shppd shpd shipquantity invqty invoiceqty invoicequantity billqty billquantity \
         billingqty billinghours billableunits billabletime billablehours billhours delqty dlvqty \
         delvqty deliverqty desqty despqty despatchqty dispqty dispatchqty suppqty supplyqty \
         soldqty saleqty salesqty recqty recvqty receivedqty retqty returnqty returnedqty \
         creditqty credited usedqty consumedqty usageqty unitcount unitsold unitscharged \
         unitsofwork unitsperformed unitsprovided unitsreturned unitsinvoiced unitsperday \
         unitshrs unitsdays hrscharged hrstotal hrsspent hrsperday hrsday hoursdecimal \
         hoursandminutes hourstime hoursnumber hoursquantity hoursunit hourspent hourlyqty \
         labourhours laborhours labhrs manhours mandays persondays workhours workinghours \
         workeddays workingdays worktime timeworked timeinhours timeunits timecharged timehhmm \
         timebilled timeqty durationmins durationminutes durationdays durationhr durationqty \
         lengthoftime nohours nohrs nodays nounits nopcs nopieces nonights nopersons nopax \
         noguests nooff nopeople nopackages nopkgs nocartons noofpax noofguests noofrooms \
         noofnightsstay noofweeks noofmonths noofsessions noofvisits nooftrips noofloads \
         noofboxes noofpallets noofbags noofsets noofusers nooflicenses noofseats noofpages \
         noofwords noofcopies noofcases noofbottles noofemployees noofstudents noofmen noofstaff \
         numberofnights numberofmonths numberofweeks numberofpersons numberofpeople \
         numberofguests numberofusers numberofseats numberofwords numberofpages numberofcopies \
         numberoflicences numberoflicenses numbertimes netqty netwtkg netweightlbs weightmt \
         weighttons weighttonnes weightcharged chargewt chgwt billwt carton bales rolls reels \
         sheets pairs dozen bottles drums packets packsqty trays bundles metres meters linft \
         sqfeet sqyds cuyds cbm hectares roomnights weekshired dayshired hiredays hireweeks \
         gigabytes therms ccf mcf mwh kva kilolitres cubicmetres unitsm3 volumem3 volumelitres \
         ltrs gals tonnage tonne",
    ),
    (
        Role::ColUnit,
        "unitsuom unitum uomunit uofm unitmea unitofmsr unitms unitt untms unitsof unitof \
         unitsofmeasure unitsofmeasurement measureunits salesuom sellinguom billinguom orderuom \
         stockuom invoiceuom pricingunit priceunitofmeasure priceunits perunitof qtyunitofmeasure \
         qtytype quantitytype ordermultiple packtype packagetype packagingunit packagingtype \
         packunit packsizeuom casepack casepacksize casesz pksize ctnsize boxsize innerpack \
         unitbase basisofcharge chargebasis billingbasis ratetype ratebasis ratebase \
         ratebasisunit billingfrequency periodunit timeunit eachpack eauom msr",
    ),
    (
        Role::ColUnitPrice,
        "unitprice1 unitpriceexclusive unitpriceexvatgst unitpriceafterdisc unitpricelessdisc \
         unitpriceafterdisc% unitpricedisc unitpricecurrency unitpricedollars unitpricepounds \
         unitpricein unitpricehkd unitpricers unitpriceperkg unitpriceperton unitpricekg \
         unitpricelb unitprice100 unitprice1000 unitpriceea unitpricefob unitpricecif \
         unitpricefobusd unitpricepc unitpricepcs unitpriceday unitpricesgdollars unitpricecost \
         unitsellprice unitsellingrate unitsalesrate unittradeprice unitlist unitprce unitexcl \
         unitexvat unitexclvat unitnetrate unitnetvalue unitchargerate unitrateexvat \
         unitrateexclgst unitratehour unitrateper unitratenet unitcharges costunitprice \
         costprunit costperday costpernight costperhr costperkg costperuser costpermonth \
         costperperson costperhead costperlb costpereach costperpc costofunit costexcl costexgst \
         costunitusd costcur costnett costhour costrateper priceexcl pricenett pricenetunit \
         pricenetexclvat pricevatexcl pricevatexclusive pricewithouttax pricenovat pricenet1 \
         priceafterdiscount priceafterdisc pricelessdiscount pricelistunit pricelistnet pricebook \
         priceunitexcl priceunitvat priceus priceusdollar pricedollars pricehkd pricenzd pricesgd \
         pricezar pricers pricein pricelb pricecwt priceton pricepertonne pricetonne priceperton \
         priceperlb pricepercwt pricelitre priceperlitre pricepergallon pricegal pricepergal \
         pricem pricem3 priceperm priceperm3 pricepersqm pricesqm pricesqft pricepersqft \
         pricepermetre pricebox priceperbox pricecase pricepercase pricecarton pricecrtn \
         pricepercarton priceperpack pricepack priceperpair priceperset priceperdozen pricedoz \
         priceperbottle priceperroll priceperpallet priceperhead priceperperson priceperpax \
         priceperseat priceperword priceperpage pricepersession pricepervisit pricepertrip \
         priceperload pricemile pricepermile priceperkm pricekm priceperkwh pricekwh pricek \
         pricepence pencekwh ppkwh penceperkwh centskwh centsperkwh kwhrate kwhprice \
         ratepriceunit ratepriceper ratepermeasure rateperlb rateperton ratepertonne ratepersqm \
         ratepersqft rateperm rateperm3 rateperlitre ratepergallon ratepermile rateperkm ratemile \
         rateperperson rateperhead rateperuser rateperitemnet rateperpiece ratepercase rateperbox \
         rateperbag ratepercbm ratepercft rateperload ratepertrip ratepershift rateperword \
         ratepersession rateperunitexclvat rateexcl rateexcltax rateexclgst ratewithouttax \
         ratebeforetax ratenett ratenet ratewk ratemonth ratemth ratecwt ratelb ratekg rateton \
         ratecharge ratecharged rateapplied rateused rateunitprice ratehrday ratehourday \
         ratehrlydaily ratehkd ratenzd ratesgd ratecad ratechf rateus ratein billingrateusd \
         billableprice billedrate billedhourlyrate stdrate standardrate agreedrate contractrate \
         hirerate rentalrate rentalprice rentperday dayratenet dailyhirerate weeklyhirerate \
         weeklyhire dailyhire perhire perwk permonth peryear perannum perton pertonne permetre \
         perkg perlitre perkwh perday pernight perweek perperson perhead per100 per1000 hourlyfee \
         hourlycharge hourlychargeout chargeoutrate chargeperunit chargeperhour chargeperday \
         chargeper chargekwh feeperhour feeperday feeperitem feeperperson feeeach perdiemrate \
         unitfare fareper tradeprice tradeprc sellprice sellingprice sellrate sellingrate \
         salesprice saleprice salesrate retailprice retailpriceeach listpriceeach listrate \
         listprc catalogprice catalogueprice basicrate basicunitprice discountedrate discprc \
         discountedunitprice specialprice promoprice finalrate finalunitprice effectiveprice \
         effectiverate netteach neteach netea netitemprice netprc netrateunit netunitrate \
         netunitvalue exvatprice exvatunitprice exgstprice extaxprice exclvatprice exclusiveprice \
         exclprice amountper amteach amteachnet eachcost eachexvat eaexvat eacost eachnet eachex \
         singlecost singlerate valueeach valueper valueeachusd indivprice individualprice \
         itemrate itemcost itemunitprice itempriceeach itemunitcost itempricenet piecerate \
         pieceprice pcprice",
    ),
    (
        Role::ColTaxRate,
        "vatratepercent vatcodeno vat%rate vatstatus vattype vatcat vatcategory vatband vatclass \
         vatrates vatinfo vatexempt taxratepercent taxrt taxrateno taxat taxtype taxcategory \
         taxcat taxclass taxgroup taxstatus taxind taxflag taxablestatus taxper tax%rate tax%age \
         taxes1 taxtypecode taxschedule taxinfo taxcode% taxrates taxperc taxpct taxpercentage \
         taxgst taxhst taxvat gstcode gsttype gsttaxrate gstperc gstpercentage gstpct gstfree \
         gststatus gsthst% hstrate hstcode pstrate pstgst gstpst txcode txtype txrate taxableitem \
         taxyesno taxornon nontax vatratein vatpc cgstrate sgstrate igstrate cgst%rate igstutgst \
         rateofcgst rateofsgst rateofigst rateofigst% totalgst% totaltax% cgstsgst% percentvat \
         percenttax percentgst rateoftax% rate%vat rate% ratepercent cessrate cess%",
    ),
    (
        Role::ColDiscount,
        "discountamountusd discountcode discountperc discountin discount1 discount2 discount1% \
         discount2% disc1% disc2 disc2% discr discrs disclvl discline disclessvat discgiven \
         discinperc discpc discper discperunit discr% discnt discnt% discunt discon discunt% \
         discs discounts% disccnt ldisc linediscount% linediscountamount itemdisc itemdisc% \
         itemdiscount% itemdiscountamount lessdisc% less%disc lessamt rebateamount rebateper \
         dealdisc schemedisc schdisc tradedisct trdisc splitdisc voldisc custdisc% allowanceamt \
         promodisc promo% markdown% offpercent %offlist percentoff offinvoice oidisc",
    ),
];
