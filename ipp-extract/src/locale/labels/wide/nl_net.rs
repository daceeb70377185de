//! Dutch: what the tax is charged on, and the tax.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "totaallijnen totaalposten totaalarbeid totaalmateriaal totaalmaterialen \
         totaalurenenmateriaal totaalwerkuren totaalonderdelen totaalartikelenbruto totaalloon \
         totaalarbeidsloon totaalbrutoprijs totaalbrutogoederen totaalvoorkorting \
         totaalzonderkorting lijntotaal goederentotaal posttotaal artikeltotaal arbeidstotaal \
         materiaaltotaal lijnentotaal regelstotaal somvanderegels somvandelijnen somvandeposten \
         somvandeartikelen totaalvanderegels totaalvandelijnen totaalvandeposten \
         totaalvandeartikelen somregels somlijnen somartikelen somposten subtotaalvoorkorting \
         nettobedragvoorkorting bedragvoorkorting goederenbedragvoorkorting \
         brutobedragvoorkorting subtotaalarbeid subtotaalmateriaal subtotaalmaterialen \
         subtotaalloon subtotaalgroep subtotaalhoofdstuk subtotaaluren subtotaalonderdelen \
         brutobedraggoederen brutogoederenbedrag brutogoederenwaarde brutowaardegoederen \
         arbeidsloontotaal totaalhoofdstuk totaalgroep totaalrubriek",
    ),
    (
        Role::Subtotal,
        "totaalexcl21btw totaalvoorbelasting totaalexclbelasting totaalexclusiefbelasting \
         totaalexclbelastingen totaalexclomzetbelasting totaalvrijvanbtw totaalex \
         totaalbedragexbtw totaalbedragvoorbtw totaalbedragexcl totaalbedragexclusief \
         totaalbedragexcl21btw totaalbedragvoorbelasting totaalbedragexclbelasting \
         totaalbedragexclusiefbelasting totaalbedragexclbelastingen totaalbedragzonderbelasting \
         totaalbedragexclomzetbelasting totaalbedragvrijvanbtw totaalbedragex subtotaalvoorbtw \
         subtotaalexcl subtotaalexclusief subtotaalexcl21btw subtotaalvoorbelasting \
         subtotaalexclbelasting subtotaalexclusiefbelasting subtotaalexclbelastingen \
         subtotaalzonderbelasting subtotaalexclomzetbelasting subtotaalvrijvanbtw subtotaalex \
         bedragvoorbtw bedragexcl bedragexclusief bedragexcl21btw bedragvoorbelasting \
         bedragexclbelasting bedragexclusiefbelasting bedragexclbelastingen bedragzonderbelasting \
         bedragexclomzetbelasting bedragvrijvanbtw bedragex factuurbedragexbtw \
         factuurbedragvoorbtw factuurbedragexcl factuurbedragexclusief factuurbedragexcl21btw \
         factuurbedragvoorbelasting factuurbedragexclbelasting factuurbedragexclusiefbelasting \
         factuurbedragexclbelastingen factuurbedragzonderbelasting \
         factuurbedragexclomzetbelasting factuurbedragvrijvanbtw factuurbedragex \
         factuurtotaalexbtw factuurtotaalvoorbtw factuurtotaalexcl factuurtotaalexclusief \
         factuurtotaalexclbtw factuurtotaalexcl21btw factuurtotaalvoorbelasting \
         factuurtotaalexclbelasting factuurtotaalexclusiefbelasting factuurtotaalexclbelastingen \
         factuurtotaalzonderbelasting factuurtotaalexclomzetbelasting factuurtotaalvrijvanbtw \
         factuurtotaalex totaalfactuurexbtw totaalfactuurvoorbtw totaalfactuurexcl \
         totaalfactuurexclusief totaalfactuurexclbtw totaalfactuurexcl21btw \
         totaalfactuurvoorbelasting totaalfactuurexclbelasting totaalfactuurexclusiefbelasting \
         totaalfactuurexclbelastingen totaalfactuurzonderbelasting \
         totaalfactuurexclomzetbelasting totaalfactuurvrijvanbtw totaalfactuurex nettoexbtw \
         nettovoorbtw nettoexcl nettoexclusief nettoexclbtw nettoexcl21btw nettovoorbelasting \
         nettoexclbelasting nettoexclusiefbelasting nettoexclbelastingen nettozonderbelasting \
         nettoexclomzetbelasting nettovrijvanbtw nettoex nettohtva nettobedragexbtw \
         nettobedragvoorbtw nettobedragexcl nettobedragexclusief nettobedragexcl21btw \
         nettobedragvoorbelasting nettobedragexclbelasting nettobedragexclusiefbelasting \
         nettobedragexclbelastingen nettobedragzonderbelasting nettobedragexclomzetbelasting \
         nettobedragvrijvanbtw nettobedragex nettototaalexbtw nettototaalvoorbtw nettototaalexcl \
         nettototaalexclusief nettototaalexclbtw nettototaalexcl21btw nettototaalvoorbelasting \
         nettototaalexclbelasting nettototaalexclusiefbelasting nettototaalexclbelastingen \
         nettototaalzonderbelasting nettototaalexclomzetbelasting nettototaalvrijvanbtw \
         nettototaalex totaalprijsexclbtw totaalprijsexclusiefbtw totaalprijsexbtw \
         totaalprijszonderbtw totaalprijsvoorbtw totaalprijsexcl totaalprijsexclusief \
         totaalprijsexcl21btw totaalprijsvoorbelasting totaalprijsexclbelasting \
         totaalprijsexclusiefbelasting totaalprijsexclbelastingen totaalprijszonderbelasting \
         totaalprijsexclomzetbelasting totaalprijsvrijvanbtw totaalprijsex totaalprijsexcltva \
         totaalprijshtva totaalprijsbtwexcl totaalprijsbtwexclusief prijsexclbtw \
         prijsexclusiefbtw prijsexbtw prijszonderbtw prijsvoorbtw prijsexcl prijsexclusief \
         prijsexcl21btw prijsvoorbelasting prijsexclbelasting prijsexclusiefbelasting \
         prijsexclbelastingen prijszonderbelasting prijsexclomzetbelasting prijsvrijvanbtw \
         prijsex prijsexcltva prijshtva prijsbtwexcl prijsbtwexclusief totaalgoederenexclbtw \
         totaalgoederenexclusiefbtw totaalgoederenexbtw totaalgoederenzonderbtw \
         totaalgoederenvoorbtw totaalgoederenexcl totaalgoederenexclusief totaalgoederenexcl21btw \
         totaalgoederenvoorbelasting totaalgoederenexclbelasting totaalgoederenexclusiefbelasting \
         totaalgoederenexclbelastingen totaalgoederenzonderbelasting \
         totaalgoederenexclomzetbelasting totaalgoederenvrijvanbtw totaalgoederenex \
         totaalgoederenexcltva totaalgoederenhtva totaalgoederenbtwexcl \
         totaalgoederenbtwexclusief goederenbedragexclbtw goederenbedragexclusiefbtw \
         goederenbedragexbtw goederenbedragzonderbtw goederenbedragvoorbtw goederenbedragexcl \
         goederenbedragexclusief goederenbedragexcl21btw goederenbedragvoorbelasting \
         goederenbedragexclbelasting goederenbedragexclusiefbelasting \
         goederenbedragexclbelastingen goederenbedragzonderbelasting \
         goederenbedragexclomzetbelasting goederenbedragvrijvanbtw goederenbedragex \
         goederenbedragexcltva goederenbedraghtva goederenbedragbtwexcl \
         goederenbedragbtwexclusief totaalnettoexbtw totaalnettovoorbtw totaalnettoexcl \
         totaalnettoexclusief totaalnettoexclbtw totaalnettoexcl21btw totaalnettovoorbelasting \
         totaalnettoexclbelasting totaalnettoexclusiefbelasting totaalnettoexclbelastingen \
         totaalnettozonderbelasting totaalnettoexclomzetbelasting totaalnettovrijvanbtw \
         totaalnettoex eindtotaalexclbtw eindtotaalexclusiefbtw eindtotaalexbtw \
         eindtotaalzonderbtw eindtotaalvoorbtw eindtotaalexcl eindtotaalexclusief \
         eindtotaalexcl21btw eindtotaalvoorbelasting eindtotaalexclbelasting \
         eindtotaalexclusiefbelasting eindtotaalexclbelastingen eindtotaalzonderbelasting \
         eindtotaalexclomzetbelasting eindtotaalvrijvanbtw eindtotaalex eindtotaalexcltva \
         eindtotaalhtva eindtotaalbtwexcl eindtotaalbtwexclusief waardeexclbtw waardeexclusiefbtw \
         waardeexbtw waardezonderbtw waardevoorbtw waardeexcl waardeexclusief waardeexcl21btw \
         waardevoorbelasting waardeexclbelasting waardeexclusiefbelasting waardeexclbelastingen \
         waardezonderbelasting waardeexclomzetbelasting waardevrijvanbtw waardeex waardeexcltva \
         waardehtva waardebtwexcl waardebtwexclusief goederenwaardeexclbtw \
         goederenwaardeexclusiefbtw goederenwaardeexbtw goederenwaardezonderbtw \
         goederenwaardevoorbtw goederenwaardeexcl goederenwaardeexclusief goederenwaardeexcl21btw \
         goederenwaardevoorbelasting goederenwaardeexclbelasting goederenwaardeexclusiefbelasting \
         goederenwaardeexclbelastingen goederenwaardezonderbelasting \
         goederenwaardeexclomzetbelasting goederenwaardevrijvanbtw goederenwaardeex \
         goederenwaardeexcltva goederenwaardehtva goederenwaardebtwexcl \
         goederenwaardebtwexclusief honorariumexclbtw honorariumexclusiefbtw honorariumexbtw \
         honorariumzonderbtw honorariumvoorbtw honorariumexcl honorariumexclusief \
         honorariumexcl21btw honorariumvoorbelasting honorariumexclbelasting \
         honorariumexclusiefbelasting honorariumexclbelastingen honorariumzonderbelasting \
         honorariumexclomzetbelasting honorariumvrijvanbtw honorariumex honorariumexcltva \
         honorariumhtva honorariumbtwexcl honorariumbtwexclusief ereloonexclbtw \
         ereloonexclusiefbtw ereloonexbtw ereloonzonderbtw ereloonvoorbtw ereloonexcl \
         ereloonexclusief ereloonexcl21btw ereloonvoorbelasting ereloonexclbelasting \
         ereloonexclusiefbelasting ereloonexclbelastingen ereloonzonderbelasting \
         ereloonexclomzetbelasting ereloonvrijvanbtw ereloonex ereloonexcltva ereloonhtva \
         ereloonbtwexcl ereloonbtwexclusief kostenexclbtw kostenexclusiefbtw kostenexbtw \
         kostenzonderbtw kostenvoorbtw kostenexcl kostenexclusief kostenexcl21btw \
         kostenvoorbelasting kostenexclbelasting kostenexclusiefbelasting kostenexclbelastingen \
         kostenzonderbelasting kostenexclomzetbelasting kostenvrijvanbtw kostenex kostenexcltva \
         kostenhtva kostenbtwexcl kostenbtwexclusief totaleprijsexclbtw totaleprijsexclusiefbtw \
         totaleprijsexbtw totaleprijszonderbtw totaleprijsvoorbtw totaleprijsexcl \
         totaleprijsexclusief totaleprijsexcl21btw totaleprijsvoorbelasting \
         totaleprijsexclbelasting totaleprijsexclusiefbelasting totaleprijsexclbelastingen \
         totaleprijszonderbelasting totaleprijsexclomzetbelasting totaleprijsvrijvanbtw \
         totaleprijsex totaleprijsexcltva totaleprijshtva totaleprijsbtwexcl \
         totaleprijsbtwexclusief eindbedragexclbtw eindbedragexclusiefbtw eindbedragexbtw \
         eindbedragzonderbtw eindbedragvoorbtw eindbedragexcl eindbedragexclusief \
         eindbedragexcl21btw eindbedragvoorbelasting eindbedragexclbelasting \
         eindbedragexclusiefbelasting eindbedragexclbelastingen eindbedragzonderbelasting \
         eindbedragexclomzetbelasting eindbedragvrijvanbtw eindbedragex eindbedragexcltva \
         eindbedraghtva eindbedragbtwexcl eindbedragbtwexclusief somexclbtw somexclusiefbtw \
         somexbtw somzonderbtw somvoorbtw somexcl somexclusief somexcl21btw somvoorbelasting \
         somexclbelasting somexclusiefbelasting somexclbelastingen somzonderbelasting \
         somexclomzetbelasting somvrijvanbtw somex somexcltva somhtva sombtwexcl sombtwexclusief \
         totaalcreditnotaexclbtw totaalcreditnotaexclusiefbtw totaalcreditnotaexbtw \
         totaalcreditnotazonderbtw totaalcreditnotavoorbtw totaalcreditnotaexcl \
         totaalcreditnotaexclusief totaalcreditnotaexcl21btw totaalcreditnotavoorbelasting \
         totaalcreditnotaexclbelasting totaalcreditnotaexclusiefbelasting \
         totaalcreditnotaexclbelastingen totaalcreditnotazonderbelasting \
         totaalcreditnotaexclomzetbelasting totaalcreditnotavrijvanbtw totaalcreditnotaex \
         totaalcreditnotaexcltva totaalcreditnotahtva totaalcreditnotabtwexcl \
         totaalcreditnotabtwexclusief creditbedragexclbtw creditbedragexclusiefbtw \
         creditbedragexbtw creditbedragzonderbtw creditbedragvoorbtw creditbedragexcl \
         creditbedragexclusief creditbedragexcl21btw creditbedragvoorbelasting \
         creditbedragexclbelasting creditbedragexclusiefbelasting creditbedragexclbelastingen \
         creditbedragzonderbelasting creditbedragexclomzetbelasting creditbedragvrijvanbtw \
         creditbedragex creditbedragexcltva creditbedraghtva creditbedragbtwexcl \
         creditbedragbtwexclusief totaaldienstenexclbtw totaaldienstenexclusiefbtw \
         totaaldienstenexbtw totaaldienstenzonderbtw totaaldienstenvoorbtw totaaldienstenexcl \
         totaaldienstenexclusief totaaldienstenexcl21btw totaaldienstenvoorbelasting \
         totaaldienstenexclbelasting totaaldienstenexclusiefbelasting \
         totaaldienstenexclbelastingen totaaldienstenzonderbelasting \
         totaaldienstenexclomzetbelasting totaaldienstenvrijvanbtw totaaldienstenex \
         totaaldienstenexcltva totaaldienstenhtva totaaldienstenbtwexcl \
         totaaldienstenbtwexclusief totalewaardeexclbtw totalewaardeexclusiefbtw \
         totalewaardeexbtw totalewaardezonderbtw totalewaardevoorbtw totalewaardeexcl \
         totalewaardeexclusief totalewaardeexcl21btw totalewaardevoorbelasting \
         totalewaardeexclbelasting totalewaardeexclusiefbelasting totalewaardeexclbelastingen \
         totalewaardezonderbelasting totalewaardeexclomzetbelasting totalewaardevrijvanbtw \
         totalewaardeex totalewaardeexcltva totalewaardehtva totalewaardebtwexcl \
         totalewaardebtwexclusief omzetexclbtw omzetexclusiefbtw omzetexbtw omzetzonderbtw \
         omzetvoorbtw omzetexcl omzetexclusief omzetexcl21btw omzetvoorbelasting \
         omzetexclbelasting omzetexclusiefbelasting omzetexclbelastingen omzetzonderbelasting \
         omzetexclomzetbelasting omzetvrijvanbtw omzetex omzetexcltva omzethtva omzetbtwexcl \
         omzetbtwexclusief huurexclbtw huurexclusiefbtw huurexbtw huurzonderbtw huurvoorbtw \
         huurexcl huurexclusief huurexcl21btw huurvoorbelasting huurexclbelasting \
         huurexclusiefbelasting huurexclbelastingen huurzonderbelasting huurexclomzetbelasting \
         huurvrijvanbtw huurex huurexcltva huurhtva huurbtwexcl huurbtwexclusief \
         vergoedingexclbtw vergoedingexclusiefbtw vergoedingexbtw vergoedingzonderbtw \
         vergoedingvoorbtw vergoedingexcl vergoedingexclusief vergoedingexcl21btw \
         vergoedingvoorbelasting vergoedingexclbelasting vergoedingexclusiefbelasting \
         vergoedingexclbelastingen vergoedingzonderbelasting vergoedingexclomzetbelasting \
         vergoedingvrijvanbtw vergoedingex vergoedingexcltva vergoedinghtva vergoedingbtwexcl \
         vergoedingbtwexclusief totaalhonorariumexclbtw totaalhonorariumexclusiefbtw \
         totaalhonorariumexbtw totaalhonorariumzonderbtw totaalhonorariumvoorbtw \
         totaalhonorariumexcl totaalhonorariumexclusief totaalhonorariumexcl21btw \
         totaalhonorariumvoorbelasting totaalhonorariumexclbelasting \
         totaalhonorariumexclusiefbelasting totaalhonorariumexclbelastingen \
         totaalhonorariumzonderbelasting totaalhonorariumexclomzetbelasting \
         totaalhonorariumvrijvanbtw totaalhonorariumex totaalhonorariumexcltva \
         totaalhonorariumhtva totaalhonorariumbtwexcl totaalhonorariumbtwexclusief \
         leveringenexclbtw leveringenexclusiefbtw leveringenexbtw leveringenzonderbtw \
         leveringenvoorbtw leveringenexcl leveringenexclusief leveringenexcl21btw \
         leveringenvoorbelasting leveringenexclbelasting leveringenexclusiefbelasting \
         leveringenexclbelastingen leveringenzonderbelasting leveringenexclomzetbelasting \
         leveringenvrijvanbtw leveringenex leveringenexcltva leveringenhtva leveringenbtwexcl \
         leveringenbtwexclusief nettogoederen nettogoederenbedrag nettogoederenwaarde \
         nettoprijstotaal nettotefactureren nettoomzet nettosom nettoorderbedrag \
         nettofactuurwaarde nettomaatstaf nettohonorarium nettoeindbedrag goederennetto \
         factuurnetto somnetto honorariumnetto orderbedragnetto tefacturerennetto \
         goederenwaardenetto creditbedragnetto eindbedragnetto totaalineur totaalineuro bedrageur \
         bedrageuro bedragineur bedragineuro nettoeur nettoeuro nettoineur nettoineuro \
         totaalexcleur totaalexcleuro totaalexclineur totaalexclineuro totaaldiensten \
         totaalproducten totaalwerken totaalwerkzaamheden totaalprestaties totaalleveringen \
         totaalhonoraria totaalhonorarium totaalereloon totaalerelonen totaalkosten totaalhuur \
         totaalarbeidsuren totaalnettowaarde totaalbelastbaarbedrag totaalbelastbarebasis \
         totaalmaatstaf totaalmaatstafvanheffing totaalgrondslag totaalverzekering \
         totaalgoederenendiensten totaalnakorting totaalexempt totaalvrijgesteld \
         totaalbestellingexclbtw totaalverkopenexclbtw totaaltefacturerenexclbtw subtot subt \
         subtotaalnakorting subtotaalgoederen subtotaaldiensten subtotaalartikelen \
         subtotaalhonorarium subtotaalkosten subtotaalbestelling subtotaalproducten \
         subtotaalwinkelwagen subtotaalbtwbasis tussentotaal tussensom tussentelling deeltotaal \
         exclusiefbtw exbtw zonderbtw btwexcl btwexclusief belastbarebasis belastbaar \
         belastbarewaarde btwplichtigbedrag btwgrondslag btwbasis grondslagbtw basisbtw \
         maatstafvanheffing maatstafheffing mvh belasteomzet belastbedrag heffingsgrondslag \
         bedragnakorting nettobedragnakorting waardegoederen goederenbedragnetto \
         verkoopbedragexclbtw orderbedragexclbtw orderwaardeexclbtw opdrachtsomexclbtw \
         opdrachtsom aanneemsomexclbtw aanneemsom brutohonorarium ereloon honorarium \
         totalekostenexclbtw factuurwaarde totaalwaardeexclbtw totalemaatstaf belastbaresom",
    ),
    (
        Role::Tax,
        "plusomzetbelasting inclomzetbelasting inclusiefomzetbelasting inbegrepenbtw \
         inbegrepenomzetbelasting waarvanomzetbelasting metbtw metomzetbelasting \
         vermeerderdmetomzetbelasting verhoogdmetbtw verhoogdmetomzetbelasting bijbtw \
         bijomzetbelasting totaalomzetbelasting sombtw somomzetbelasting tebetalenbtw \
         tebetalenomzetbelasting verschuldigdeomzetbelasting aftedragenbtw \
         aftedragenomzetbelasting aftrekbarebtw aftrekbareomzetbelasting hoogbtw \
         hoogomzetbelasting laagbtw laagomzetbelasting verlegdebtw verlegdeomzetbelasting \
         bedragomzetbelasting totaleomzetbelasting totalebtw totaalaanbtw totaalaanomzetbelasting \
         tariefbtw tariefomzetbelasting zijndebtw zijndeomzetbelasting waarinbegrepenbtw \
         waarinbegrepenomzetbelasting hierinbegrepenbtw hierinbegrepenomzetbelasting \
         totaalbedragomzetbelasting minbtw minomzetbelasting gecrediteerdebtw \
         gecrediteerdeomzetbelasting btweur btweuro btwineuro btwineur btwtebetalen btwbedragen \
         btwnul btwover btwop btwstandaard btwnormaal btwverlaagd btwverlaagdtarief btwfactuur \
         btwinbegrepenintotaal btwinbegrepenindeprijs btwbegrepen btwafgedragen btwtariefhoog \
         btwtarieflaag btwsom btwmedecontractant btwoverbedrag omzetbelastingbedrag \
         omzetbelastingtotaal omzetbelastingtotaalbedrag omzetbelastinghoog omzetbelastinglaag \
         omzetbelastinghoogtarief omzetbelastinglaagtarief omzetbelastingeur omzetbelastingeuro \
         omzetbelastingineuro omzetbelastingineur omzetbelastingtebetalen \
         omzetbelastingbedragtotaal omzetbelastingbedragen omzetbelastingnul \
         omzetbelastingverschuldigd omzetbelastinginbegrepen omzetbelastinginclusief \
         omzetbelastingover omzetbelastingop omzetbelastingstandaard omzetbelastingnormaal \
         omzetbelastingverlaagd omzetbelastingverlaagdtarief omzetbelastingbedrageur \
         omzetbelastingfactuur omzetbelastinginbegrepenintotaal omzetbelastinginbegrepenindeprijs \
         omzetbelastingbegrepen omzetbelastingafgedragen omzetbelastingtariefhoog \
         omzetbelastingtarieflaag omzetbelastingsom omzetbelastingmedecontractant \
         omzetbelastingoverbedrag btwtotaalbedrag btwbedragtotaal btwbedrageur belastingbedrag \
         totaalbelastingen belastingen btwtva tvabtw btwvat vatbtw hiervanbtw \
         inditbedragisbegrepenbtw assurantiebelasting verzekeringstaks taksopverzekeringen taks \
         taksen",
    ),
    (
        Role::PlainTotal,
        "totaalsom totaalwaarde totaalbedragsom totaalbedragkosten totaalbedragprijs \
         totaalbedragwaarde bedragsom bedragkosten bedragprijs bedragwaarde someur \
         someuro somineur somineuro sombedrag somsom somkosten somprijs somwaarde totalesom \
         totalekosten totaleprijs totalewaarde totaalgeneraal algemeentotaal generaaltotaal \
         totaalaantaleuro totalen totaaldocument totaalbon totaalticket bontotaal bonbedrag \
         documenttotaal ordertotaal totaalorder",
    ),
];
