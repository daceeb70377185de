//! Dutch: totals and what is due.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Total,
        "totaalnabtw totaalinclusiefbelasting totaalinclbelastingen totaalinclomzetbelasting \
         totaaltvac totaalbedragmetbtw totaalbedraginclusief totaalbedragbtwinbegrepen \
         totaalbedragnabtw totaalbedraginclbelasting totaalbedraginclusiefbelasting \
         totaalbedraginclbelastingen totaalbedraginclomzetbelasting totaalbedragtvac bedragmetbtw \
         bedragincl bedraginclusief bedragbtwinbegrepen bedragnabtw bedraginclbelasting \
         bedraginclusiefbelasting bedraginclbelastingen bedraginclomzetbelasting bedragtvac \
         factuurbedragmetbtw factuurbedragincl factuurbedraginclusief factuurbedragbtwinbegrepen \
         factuurbedragnabtw factuurbedraginclbelasting factuurbedraginclusiefbelasting \
         factuurbedraginclbelastingen factuurbedraginclomzetbelasting factuurbedragtvac \
         factuurtotaalmetbtw factuurtotaalincl factuurtotaalinclusief factuurtotaalbtwinbegrepen \
         factuurtotaalnabtw factuurtotaalinclbelasting factuurtotaalinclusiefbelasting \
         factuurtotaalinclbelastingen factuurtotaalinclomzetbelasting factuurtotaaltvac \
         totaalfactuurmetbtw totaalfactuurincl totaalfactuurinclusief totaalfactuurbtwinbegrepen \
         totaalfactuurnabtw totaalfactuurinclbelasting totaalfactuurinclusiefbelasting \
         totaalfactuurinclbelastingen totaalfactuurinclomzetbelasting totaalfactuurtvac \
         eindtotaalinclusiefbtw eindtotaalincbtw eindtotaalmetbtw eindtotaalincl \
         eindtotaalinclusief eindtotaalbtwinbegrepen eindtotaalbtwinclusief eindtotaalbtwincl \
         eindtotaalnabtw eindtotaalinclbelasting eindtotaalinclusiefbelasting \
         eindtotaalinclbelastingen eindtotaalinclomzetbelasting eindtotaaltvac eindtotaalincltva \
         eindbedraginclbtw eindbedraginclusiefbtw eindbedragincbtw eindbedragmetbtw \
         eindbedragincl eindbedraginclusief eindbedragbtwinbegrepen eindbedragbtwinclusief \
         eindbedragbtwincl eindbedragnabtw eindbedraginclbelasting eindbedraginclusiefbelasting \
         eindbedraginclbelastingen eindbedraginclomzetbelasting eindbedragtvac eindbedragincltva \
         totaalprijsinclusiefbtw totaalprijsincbtw totaalprijsmetbtw totaalprijsincl \
         totaalprijsinclusief totaalprijsbtwinbegrepen totaalprijsbtwinclusief totaalprijsbtwincl \
         totaalprijsnabtw totaalprijsinclbelasting totaalprijsinclusiefbelasting \
         totaalprijsinclbelastingen totaalprijsinclomzetbelasting totaalprijstvac \
         totaalprijsincltva prijsinclbtw prijsinclusiefbtw prijsincbtw prijsmetbtw prijsincl \
         prijsinclusief prijsbtwinbegrepen prijsbtwinclusief prijsbtwincl prijsnabtw \
         prijsinclbelasting prijsinclusiefbelasting prijsinclbelastingen prijsinclomzetbelasting \
         prijstvac prijsincltva subtotaalinclbtw subtotaalinclusiefbtw subtotaalincbtw \
         subtotaalmetbtw subtotaalincl subtotaalinclusief subtotaalbtwinbegrepen \
         subtotaalbtwinclusief subtotaalbtwincl subtotaalnabtw subtotaalinclbelasting \
         subtotaalinclusiefbelasting subtotaalinclbelastingen subtotaalinclomzetbelasting \
         subtotaaltvac subtotaalincltva totaleprijsinclbtw totaleprijsinclusiefbtw \
         totaleprijsincbtw totaleprijsmetbtw totaleprijsincl totaleprijsinclusief \
         totaleprijsbtwinbegrepen totaleprijsbtwinclusief totaleprijsbtwincl totaleprijsnabtw \
         totaleprijsinclbelasting totaleprijsinclusiefbelasting totaleprijsinclbelastingen \
         totaleprijsinclomzetbelasting totaleprijstvac totaleprijsincltva orderbedraginclbtw \
         orderbedraginclusiefbtw orderbedragincbtw orderbedragmetbtw orderbedragincl \
         orderbedraginclusief orderbedragbtwinbegrepen orderbedragbtwinclusief orderbedragbtwincl \
         orderbedragnabtw orderbedraginclbelasting orderbedraginclusiefbelasting \
         orderbedraginclbelastingen orderbedraginclomzetbelasting orderbedragtvac \
         orderbedragincltva sominclbtw sominclusiefbtw somincbtw sommetbtw somincl sominclusief \
         sombtwinbegrepen sombtwinclusief sombtwincl somnabtw sominclbelasting \
         sominclusiefbelasting sominclbelastingen sominclomzetbelasting somtvac somincltva \
         honorariuminclbtw honorariuminclusiefbtw honorariumincbtw honorariummetbtw \
         honorariumincl honorariuminclusief honorariumbtwinbegrepen honorariumbtwinclusief \
         honorariumbtwincl honorariumnabtw honorariuminclbelasting honorariuminclusiefbelasting \
         honorariuminclbelastingen honorariuminclomzetbelasting honorariumtvac honorariumincltva \
         creditbedraginclbtw creditbedraginclusiefbtw creditbedragincbtw creditbedragmetbtw \
         creditbedragincl creditbedraginclusief creditbedragbtwinbegrepen \
         creditbedragbtwinclusief creditbedragbtwincl creditbedragnabtw creditbedraginclbelasting \
         creditbedraginclusiefbelasting creditbedraginclbelastingen \
         creditbedraginclomzetbelasting creditbedragtvac creditbedragincltva \
         totaalcreditnotainclbtw totaalcreditnotainclusiefbtw totaalcreditnotaincbtw \
         totaalcreditnotametbtw totaalcreditnotaincl totaalcreditnotainclusief \
         totaalcreditnotabtwinbegrepen totaalcreditnotabtwinclusief totaalcreditnotabtwincl \
         totaalcreditnotanabtw totaalcreditnotainclbelasting totaalcreditnotainclusiefbelasting \
         totaalcreditnotainclbelastingen totaalcreditnotainclomzetbelasting totaalcreditnotatvac \
         totaalcreditnotaincltva factuurmetbtw factuurincl factuurinclusief factuurinclbtw \
         factuurbtwinbegrepen factuurnabtw factuurinclbelasting factuurinclusiefbelasting \
         factuurinclbelastingen factuurinclomzetbelasting factuurtvac ordertotaalinclbtw \
         ordertotaalinclusiefbtw ordertotaalincbtw ordertotaalmetbtw ordertotaalincl \
         ordertotaalinclusief ordertotaalbtwinbegrepen ordertotaalbtwinclusief ordertotaalbtwincl \
         ordertotaalnabtw ordertotaalinclbelasting ordertotaalinclusiefbelasting \
         ordertotaalinclbelastingen ordertotaalinclomzetbelasting ordertotaaltvac \
         ordertotaalincltva totaaltefacturereninclbtw totaaltefacturereninclusiefbtw \
         totaaltefacturerenincbtw totaaltefacturerenmetbtw totaaltefacturerenincl \
         totaaltefacturereninclusief totaaltefacturerenbtwinbegrepen \
         totaaltefacturerenbtwinclusief totaaltefacturerenbtwincl totaaltefacturerennabtw \
         totaaltefacturereninclbelasting totaaltefacturereninclusiefbelasting \
         totaaltefacturereninclbelastingen totaaltefacturereninclomzetbelasting \
         totaaltefacturerentvac totaaltefacturerenincltva opdrachtsominclbtw \
         opdrachtsominclusiefbtw opdrachtsomincbtw opdrachtsommetbtw opdrachtsomincl \
         opdrachtsominclusief opdrachtsombtwinbegrepen opdrachtsombtwinclusief opdrachtsombtwincl \
         opdrachtsomnabtw opdrachtsominclbelasting opdrachtsominclusiefbelasting \
         opdrachtsominclbelastingen opdrachtsominclomzetbelasting opdrachtsomtvac \
         opdrachtsomincltva aanneemsominclbtw aanneemsominclusiefbtw aanneemsomincbtw \
         aanneemsommetbtw aanneemsomincl aanneemsominclusief aanneemsombtwinbegrepen \
         aanneemsombtwinclusief aanneemsombtwincl aanneemsomnabtw aanneemsominclbelasting \
         aanneemsominclusiefbelasting aanneemsominclbelastingen aanneemsominclomzetbelasting \
         aanneemsomtvac aanneemsomincltva waardeinclbtw waardeinclusiefbtw waardeincbtw \
         waardemetbtw waardeincl waardeinclusief waardebtwinbegrepen waardebtwinclusief \
         waardebtwincl waardenabtw waardeinclbelasting waardeinclusiefbelasting \
         waardeinclbelastingen waardeinclomzetbelasting waardetvac waardeincltva \
         totalekosteninclbtw totalekosteninclusiefbtw totalekostenincbtw totalekostenmetbtw \
         totalekostenincl totalekosteninclusief totalekostenbtwinbegrepen \
         totalekostenbtwinclusief totalekostenbtwincl totalekostennabtw totalekosteninclbelasting \
         totalekosteninclusiefbelasting totalekosteninclbelastingen \
         totalekosteninclomzetbelasting totalekostentvac totalekostenincltva omzetinclbtw \
         omzetinclusiefbtw omzetincbtw omzetmetbtw omzetincl omzetinclusief omzetbtwinbegrepen \
         omzetbtwinclusief omzetbtwincl omzetnabtw omzetinclbelasting omzetinclusiefbelasting \
         omzetinclbelastingen omzetinclomzetbelasting omzettvac omzetincltva algemeenbedrag \
         algemeentotaalbedrag groottotaal grootbedrag groottotaalbedrag generaalbedrag \
         generaaltotaalbedrag eindtotaalbedrag rekeningtotaal rekeningbedrag rekeningtotaalbedrag \
         notatotaal notabedrag notatotaalbedrag definitieftotaal definitiefbedrag \
         definitieftotaalbedrag totaalnota \
         totaalrekening totaaldezenota totaalalgemeen totaalgefactureerd totaalinrekeninggebracht \
         totaalverblijf totaalverkoop totaalnotainclbtw eindtotaaleur eindtotaaleuro \
         eindtotaalineur eindtotaalineuro eindbedrageur eindbedrageuro eindbedragineur \
         eindbedragineuro totaalincleur totaalincleuro totaalinclineur totaalinclineuro \
         uwfactuurbedrag bedragnota factuurwaardeinclbtw tecrediteren tecrediterenbedrag \
         gecrediteerdbedrag totaalterugtebetalen totaalterugbetaling restitutiebedrag eindsom \
         totalesomfactuur gefactureerdbedrag koopsom aankoopbedrag orderbedrag bestelbedrag \
         totaleaankoop premietotaal totalepremie totaalpremie jaarpremie jaarbedrag \
         maandbedragfactuur totalehuur",
    ),
    (
        Role::AmountDue,
        "totaalverschuldigde totaaltevereffenen totaaltestorten totaalovertemaken \
         totaalteontvangen totaaltebetaleneur totaaltebetaleneuro totaaltebetaleninclbtw \
         totaaltebetalenbedrag bedragtebetalen bedragtevoldoen bedragverschuldigd \
         bedragverschuldigde bedragtevereffenen bedragtestorten bedragovertemaken \
         bedragteontvangen bedragtebetaleneur bedragtebetaleneuro bedragtebetaleninclbtw \
         bedragtebetalenbedrag nettotevoldoen nettoverschuldigd nettoverschuldigde \
         nettotevereffenen nettoopenstaand nettotestorten nettoovertemaken nettoteontvangen \
         nettoopen nettotebetaleneur nettotebetaleneuro nettotebetaleninclbtw \
         nettotebetalenbedrag saldotevoldoen saldoverschuldigd saldoverschuldigde \
         saldotevereffenen saldoopenstaand saldotestorten saldoovertemaken saldoteontvangen \
         saldoopen saldotebetaleneur saldotebetaleneuro saldotebetaleninclbtw \
         saldotebetalenbedrag factuurbedragtebetalen factuurbedragtevoldoen \
         factuurbedragverschuldigd factuurbedragverschuldigde factuurbedragtevereffenen \
         factuurbedragtestorten factuurbedragovertemaken factuurbedragteontvangen \
         factuurbedragtebetaleneur factuurbedragtebetaleneuro factuurbedragtebetaleninclbtw \
         factuurbedragtebetalenbedrag totaalbedragtebetalen totaalbedragtevoldoen \
         totaalbedragverschuldigd totaalbedragverschuldigde totaalbedragtevereffenen \
         totaalbedragtestorten totaalbedragovertemaken totaalbedragteontvangen \
         totaalbedragtebetaleneur totaalbedragtebetaleneuro totaalbedragtebetaleninclbtw \
         totaalbedragtebetalenbedrag nogverschuldigd nogverschuldigde nogtevereffenen \
         nogtestorten nogovertemaken nogteontvangen nogopen nogtebetaleneur nogtebetaleneuro \
         nogtebetaleninclbtw nogtebetalenbedrag restbedragtebetalen restbedragtevoldoen \
         restbedragverschuldigd restbedragverschuldigde restbedragtevereffenen \
         restbedragtestorten restbedragovertemaken restbedragteontvangen restbedragtebetaleneur \
         restbedragtebetaleneuro restbedragtebetaleninclbtw restbedragtebetalenbedrag \
         resterendtebetalen resterendtevoldoen resterendverschuldigd resterendverschuldigde \
         resterendtevereffenen resterendopenstaand resterendtestorten resterendovertemaken \
         resterendteontvangen resterendopen resterendtebetaleneur resterendtebetaleneuro \
         resterendtebetaleninclbtw resterendtebetalenbedrag eindtotaaltebetalen \
         eindtotaaltevoldoen eindtotaalverschuldigd eindtotaalverschuldigde \
         eindtotaaltevereffenen eindtotaalopenstaand eindtotaaltestorten eindtotaalovertemaken \
         eindtotaalteontvangen eindtotaalopen eindtotaaltebetaleneur eindtotaaltebetaleneuro \
         eindtotaaltebetaleninclbtw eindtotaaltebetalenbedrag doorutevoldoen dooruverschuldigd \
         dooruverschuldigde doorutevereffenen dooruopenstaand doorutestorten dooruovertemaken \
         dooruteontvangen dooruopen doorutebetaleneur doorutebetaleneuro doorutebetaleninclbtw \
         doorutebetalenbedrag uheefttebetalen uheefttevoldoen uheeftverschuldigd \
         uheeftverschuldigde uheefttevereffenen uheeftopenstaand uheefttestorten \
         uheeftovertemaken uheeftteontvangen uheeftopen uheefttebetaleneur uheefttebetaleneuro \
         uheefttebetaleninclbtw uheefttebetalenbedrag udienttebetalen udienttevoldoen \
         udientverschuldigd udientverschuldigde udienttevereffenen udientopenstaand \
         udienttestorten udientovertemaken udientteontvangen udientopen udienttebetaleneur \
         udienttebetaleneuro udienttebetaleninclbtw udienttebetalenbedrag totaalnogtebetalen \
         totaalnogtevoldoen totaalnogverschuldigd totaalnogverschuldigde totaalnogtevereffenen \
         totaalnogopenstaand totaalnogtestorten totaalnogovertemaken totaalnogteontvangen \
         totaalnogopen totaalnogtebetaleneur totaalnogtebetaleneuro totaalnogtebetaleninclbtw \
         totaalnogtebetalenbedrag eindbedragtebetalen eindbedragtevoldoen eindbedragverschuldigd \
         eindbedragverschuldigde eindbedragtevereffenen eindbedragopenstaand eindbedragtestorten \
         eindbedragovertemaken eindbedragteontvangen eindbedragopen eindbedragtebetaleneur \
         eindbedragtebetaleneuro eindbedragtebetaleninclbtw eindbedragtebetalenbedrag nutebetalen \
         nutevoldoen nuverschuldigd nuverschuldigde nutevereffenen nuopenstaand nutestorten \
         nuovertemaken nuteontvangen nuopen nutebetaleneur nutebetaleneuro nutebetaleninclbtw \
         nutebetalenbedrag resttebetalen resttevoldoen restverschuldigd restverschuldigde \
         resttevereffenen restopenstaand resttestorten restovertemaken restteontvangen restopen \
         resttebetaleneur resttebetaleneuro resttebetaleninclbtw resttebetalenbedrag \
         openstaandtebetalen openstaandtevoldoen openstaandverschuldigd openstaandverschuldigde \
         openstaandtevereffenen openstaandtestorten openstaandovertemaken \
         openstaandteontvangen openstaandopen openstaandtebetaleneur openstaandtebetaleneuro \
         openstaandtebetaleninclbtw openstaandtebetalenbedrag totaalfactuurtebetalen \
         totaalfactuurtevoldoen totaalfactuurverschuldigd totaalfactuurverschuldigde \
         totaalfactuurtevereffenen totaalfactuurtestorten totaalfactuurovertemaken \
         totaalfactuurteontvangen totaalfactuurtebetaleneur totaalfactuurtebetaleneuro \
         totaalfactuurtebetaleninclbtw totaalfactuurtebetalenbedrag tevoldoenbedrag \
         tebetalensaldo tebetalenineur tebetaleneuro tebetalenineuro tebetaleninclbtw \
         tebetaleninclusiefbtw tebetalendooru tebetalenfactuurbedrag tevereffenen \
         tevereffenenbedrag testorten testortenbedrag teincasserenbedrag teverrekenenbedrag \
         tebetalenrestbedrag teinnen teinnenbedrag tebetalenrest tebetalenviaoverschrijving \
         tebetalenperoverschrijving tebetalennetto tebetalennu tevoldoensaldo tebetalensom \
         tebetalenopenstaandsaldo openstaandrestant nogopenstaandbedrag nogopenstaandsaldo \
         nogopenstaandtotaal nogopenstaandfactuurbedrag nogopenstaandtotaalbedrag \
         nogopenstaandrestbedrag nogopenstaandrestant resterendsaldo resterendrestant \
         verschuldigdsaldo verschuldigdtotaal verschuldigdfactuurbedrag verschuldigdtotaalbedrag \
         verschuldigdrestbedrag verschuldigdrestant uitstaandbedrag uitstaandsaldo \
         uitstaandtotaal uitstaandfactuurbedrag uitstaandtotaalbedrag uitstaandrestbedrag \
         uitstaandrestant onbetaaldbedrag onbetaaldsaldo onbetaaldtotaal onbetaaldfactuurbedrag \
         onbetaaldtotaalbedrag onbetaaldrestbedrag onbetaaldrestant achterstalligbedrag \
         achterstalligsaldo achterstalligtotaal achterstalligfactuurbedrag \
         achterstalligtotaalbedrag achterstalligrestbedrag achterstalligrestant nogtebetalensaldo \
         nogtebetalentotaal nogtebetalenfactuurbedrag nogtebetalentotaalbedrag \
         nogtebetalenrestbedrag nogtebetalenrestant nogtevoldoenbedrag nogtevoldoensaldo \
         nogtevoldoentotaal nogtevoldoenfactuurbedrag nogtevoldoentotaalbedrag \
         nogtevoldoenrestbedrag nogtevoldoenrestant nogverschuldigdbedrag nogverschuldigdsaldo \
         nogverschuldigdtotaal nogverschuldigdfactuurbedrag nogverschuldigdtotaalbedrag \
         nogverschuldigdrestbedrag nogverschuldigdrestant overtemakenbedrag overtemakensaldo \
         overtemakentotaal overtemakenfactuurbedrag overtemakentotaalbedrag overtemakenrestbedrag \
         overtemakenrestant afteschrijvenbedrag afteschrijvensaldo afteschrijventotaal \
         afteschrijvenfactuurbedrag afteschrijventotaalbedrag afteschrijvenrestbedrag \
         afteschrijvenrestant uittebetalenbedrag uittebetalensaldo uittebetalentotaal \
         uittebetalenfactuurbedrag uittebetalentotaalbedrag uittebetalenrestbedrag \
         uittebetalenrestant terugtebetalenbedrag terugtebetalensaldo terugtebetalentotaal \
         terugtebetalenfactuurbedrag terugtebetalentotaalbedrag terugtebetalenrestbedrag \
         terugtebetalenrestant teincasserensaldo teincasserentotaal teincasserenfactuurbedrag \
         teincasserentotaalbedrag teincasserenrestbedrag teincasserenrestant restsaldo \
         restantsaldo restanttebetalen incassobedrag incassosaldo incassobetaling \
         incassotebetalen afschrijvingsbedrag afschrijvingssaldo afschrijvingsbetaling \
         afschrijvingstebetalen slotbedrag slotsaldo slotbetaling slottebetalen \
         ubetaalt ubetaaltnog umoetbetalen umoetnogbetalen ukrijgtterug uontvangt uontvangtterug \
         wordtgeincasseerd wordtautomatischgeincasseerd wordtafgeschreven \
         automatischeincassobedrag afteschrijven gelievetebetalen gelievetestorten betaal rest \
         restant resteert resteerttebetalen resteertnogtebetalen blijfttebetalen \
         blijftverschuldigd saldofactuur saldoinuwvoordeel saldoinonsvoordeel inuwvoordeel \
         inonsvoordeel saldotengunstevanu openstaandnabetaling nieuwopenstaandsaldo \
         totaalverschuldigdbedrag betaalbedrag tebetalensaldofactuur",
    ),
    (
        Role::Balance,
        "vorigopenstaandsaldo vorigopenstaandbedrag vorigbalans oudopenstaandsaldo \
         oudopenstaandbedrag oudbalans beginopenstaandsaldo beginopenstaandbedrag beginbalans \
         openingssaldo openingsopenstaandsaldo openingsopenstaandbedrag openingsbalans \
         overgedragensaldo overgedragenopenstaandsaldo overgedragenopenstaandbedrag \
         overgedragenbalans vorigesaldo vorigeopenstaandsaldo vorigeopenstaandbedrag vorigebalans \
         eerdersaldo eerderopenstaandsaldo eerderopenstaandbedrag eerderbalans saldovorigefactuur \
         saldovorigeperiode saldovorigemaand saldovorige saldovorig saldobegin \
         saldovorigeafrekening saldooverdracht saldoovergedragen openstaandebedragen \
         openstaandeposten openstaandesaldi openstaanderekeningen openstaandevorigefacturen \
         achterstalligbedragen achterstalligfacturen achterstalligesaldo achterstalligebedrag \
         achterstalligebedragen achterstalligefacturen betalingsachterstand totaalachterstand \
         totaalachterstallig bedragvorigefactuur vorigenota laatstefactuur overdrachtvorigsaldo \
         overdrachtvorigeperiode saldovorigejaren nogopenstaandefacturen nogopenstaandeposten \
         onbetaaldefacturen vervallenfacturen vervallenbedrag",
    ),
    (
        Role::OtherSum,
        "totaalkg totaalkilo totaalpallets totaalvolume totaalkm totaalkilometers totaalkwh \
         totaalm3 totaaldozen totaaleenheden totaalregelsaantal totaalnachten totaalpersonen \
         totaalartikelenaantal totaalmanuren totaalm2 totaalbrutogewicht totaalnettogewicht \
         totaallaadmeters totaalpaginas brutouren brutoaantal nettouren nettoaantal totalegewicht \
         totaleuren totaleaantal tarragewicht tarrauren tarraaantal laadgewicht laaduren \
         laadaantal aantalcolli aantalpallets aantalstuks aantaluren aantalregels aantaldozen \
         aantalpakketten aantalkm aantalkilometers aantalnachten aantalpersonen aantaldagen \
         aantaluur urentotaal gewichttotaal gewicht ubespaart uwbesparing besparing \
         totalebesparing bespaard uwvoordeel uwkortingbedraagt bedragmetkorting \
         bedragbijcontantebetaling bedragbinnen tebetalenbinnenkorting kortingbijbetaling \
         betalingskortingindien bedragbetalingskorting tebetalenmetkorting \
         bedragnabetalingskorting bedragmetkredietbeperking bedraginclkredietbeperking \
         kredietbeperking kredietbeperkingstoeslag wisselgeld terug teruggave contantgegeven \
         gegeven waarvanarbeid waarvanloon waarvanloonkosten waarvanarbeidsloon waarvanmateriaal \
         waarvanmaterialen waarvanenergiebelasting waarvantransport waarvanheffingen \
         loonbestanddeel loonkostenbestanddeel grekeningdeel stortinggrekening bedraggrekening \
         grekeningbedrag nieuwtermijnbedrag nieuwmaandbedrag uwnieuwetermijnbedrag \
         uwnieuwemaandbedrag nieuwvoorschot nieuwvoorschotbedrag uwnieuwvoorschot voorschotbedrag \
         volgendvoorschot maandbedrag termijnbedrag termijnbedragpermaand verbruik uwverbruik \
         jaarverbruik verbruikvorigjaar jaarverbruikgeschat meterstand beginstand eindstand \
         verzekerdesom verzekerdbedrag verzekerdewaarde kapitaal maatschappelijkkapitaal \
         douanewaarde statistischewaarde waardevoordedouane wisselkoers koers tegenwaarde \
         tegenwaardeineur minimumbestelbedrag minimumorderbedrag kredietlimiet spaarpunten punten \
         adviesprijs adviesverkoopprijs btwverlegdbedrag standvanwerken gecumuleerd \
         vorigevordering contractsom budget resterendbudget strippenkaartsaldo resturen \
         resterendeuren franchise",
    ),
];
