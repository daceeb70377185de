//! Dutch: what comes off a sum.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Prepaid,
        "reedsvoorschotfacturen reedsdeelbetaling reedsdeelbetalingen reedstermijnbedragen \
         reedsvoorschotbedragen reedsdeelfacturen reedstermijnfacturen reedswaarborg \
         reedsprovisie reedsprovisies reedsvoorschotnota reedsvoorschotnotas \
         reedsontvangenaanbetaling reedsontvangenaanbetalingen reedsontvangenvoorschot \
         reedsontvangenvoorschotten reedsontvangenvooruitbetaling reedsontvangenvooruitbetalingen \
         reedsontvangenvoorschotfactuur reedsontvangenvoorschotfacturen \
         reedsontvangendeelbetaling reedsontvangendeelbetalingen reedsontvangentermijnbedragen \
         reedsontvangenvoorschotbedragen reedsontvangenaanbetalingsfactuur \
         reedsontvangendeelfacturen reedsontvangentermijnfacturen reedsontvangenwaarborg \
         reedsontvangenprovisie reedsontvangenprovisies reedsontvangenvoorschotnota \
         reedsontvangenvoorschotnotas reedsbetaaldeaanbetaling reedsbetaaldeaanbetalingen \
         reedsbetaaldevoorschot reedsbetaaldevoorschotten reedsbetaaldevooruitbetaling \
         reedsbetaaldevooruitbetalingen reedsbetaaldevoorschotfactuur \
         reedsbetaaldevoorschotfacturen reedsbetaaldedeelbetaling reedsbetaaldedeelbetalingen \
         reedsbetaaldetermijnbedragen reedsbetaaldevoorschotbedragen \
         reedsbetaaldeaanbetalingsfactuur reedsbetaaldedeelfacturen reedsbetaaldetermijnfacturen \
         reedsbetaaldewaarborg reedsbetaaldeprovisie reedsbetaaldeprovisies \
         reedsbetaaldevoorschotnota reedsbetaaldevoorschotnotas betaaldeaanbetaling \
         betaaldeaanbetalingen betaaldevoorschot betaaldevoorschotten betaaldevooruitbetaling \
         betaaldevooruitbetalingen betaaldevoorschotfactuur betaaldevoorschotfacturen \
         betaaldedeelbetaling betaaldedeelbetalingen betaaldetermijnbedragen \
         betaaldevoorschotbedragen betaaldeaanbetalingsfactuur betaaldedeelfacturen \
         betaaldetermijnfacturen betaaldewaarborg betaaldeprovisie betaaldeprovisies \
         betaaldevoorschotnota betaaldevoorschotnotas ontvangenaanbetaling ontvangenaanbetalingen \
         ontvangenvoorschot ontvangenvoorschotten ontvangenvooruitbetaling \
         ontvangenvooruitbetalingen ontvangenvoorschotfactuur ontvangenvoorschotfacturen \
         ontvangendeelbetaling ontvangendeelbetalingen ontvangentermijnbedragen \
         ontvangenvoorschotbedragen ontvangenaanbetalingsfactuur ontvangendeelfacturen \
         ontvangentermijnfacturen ontvangenwaarborg ontvangenprovisie ontvangenprovisies \
         ontvangenvoorschotnota ontvangenvoorschotnotas inminderingaanbetaling \
         inminderingaanbetalingen inminderingvoorschot inminderingvoorschotten \
         inminderingvooruitbetaling inminderingvooruitbetalingen inminderingvoorschotfactuur \
         inminderingvoorschotfacturen inminderingdeelbetaling inminderingdeelbetalingen \
         inminderingtermijnbedragen inminderingvoorschotbedragen inminderingaanbetalingsfactuur \
         inminderingdeelfacturen inminderingtermijnfacturen inminderingwaarborg \
         inminderingprovisie inminderingprovisies inminderingvoorschotnota \
         inminderingvoorschotnotas verrekendeaanbetaling verrekendeaanbetalingen \
         verrekendevoorschot verrekendevoorschotten verrekendevooruitbetaling \
         verrekendevooruitbetalingen verrekendevoorschotfactuur verrekendevoorschotfacturen \
         verrekendedeelbetaling verrekendedeelbetalingen verrekendetermijnbedragen \
         verrekendevoorschotbedragen verrekendeaanbetalingsfactuur verrekendedeelfacturen \
         verrekendetermijnfacturen verrekendewaarborg verrekendeprovisie verrekendeprovisies \
         verrekendevoorschotnota verrekendevoorschotnotas verrekeningaanbetaling \
         verrekeningaanbetalingen verrekeningvoorschot verrekeningvoorschotten \
         verrekeningvooruitbetaling verrekeningvooruitbetalingen verrekeningvoorschotfactuur \
         verrekeningvoorschotfacturen verrekeningdeelbetaling verrekeningdeelbetalingen \
         verrekeningtermijnbedragen verrekeningvoorschotbedragen verrekeningaanbetalingsfactuur \
         verrekeningdeelfacturen verrekeningtermijnfacturen verrekeningwaarborg \
         verrekeningprovisie verrekeningprovisies verrekeningvoorschotnota \
         verrekeningvoorschotnotas gefactureerdeaanbetaling gefactureerdeaanbetalingen \
         gefactureerdevoorschot gefactureerdevoorschotten gefactureerdevooruitbetaling \
         gefactureerdevooruitbetalingen gefactureerdevoorschotfactuur \
         gefactureerdevoorschotfacturen gefactureerdedeelbetaling gefactureerdedeelbetalingen \
         gefactureerdetermijnbedragen gefactureerdevoorschotbedragen \
         gefactureerdeaanbetalingsfactuur gefactureerdedeelfacturen gefactureerdetermijnfacturen \
         gefactureerdewaarborg gefactureerdeprovisie gefactureerdeprovisies \
         gefactureerdevoorschotnota gefactureerdevoorschotnotas reedsgefactureerdeaanbetaling \
         reedsgefactureerdeaanbetalingen reedsgefactureerdevoorschot \
         reedsgefactureerdevoorschotten reedsgefactureerdevooruitbetaling \
         reedsgefactureerdevooruitbetalingen reedsgefactureerdevoorschotfactuur \
         reedsgefactureerdevoorschotfacturen reedsgefactureerdedeelbetaling \
         reedsgefactureerdedeelbetalingen reedsgefactureerdetermijnbedragen \
         reedsgefactureerdevoorschotbedragen reedsgefactureerdeaanbetalingsfactuur \
         reedsgefactureerdedeelfacturen reedsgefactureerdetermijnfacturen \
         reedsgefactureerdewaarborg reedsgefactureerdeprovisie reedsgefactureerdeprovisies \
         reedsgefactureerdevoorschotnota reedsgefactureerdevoorschotnotas aftrekaanbetaling \
         aftrekaanbetalingen aftrekvoorschotten aftrekvooruitbetaling aftrekvooruitbetalingen \
         aftrekvoorschotfactuur aftrekvoorschotfacturen aftrekdeelbetaling aftrekdeelbetalingen \
         aftrektermijnbedragen aftrekvoorschotbedragen aftrekaanbetalingsfactuur \
         aftrekdeelfacturen aftrektermijnfacturen aftrekwaarborg aftrekprovisie aftrekprovisies \
         aftrekvoorschotnota aftrekvoorschotnotas totaalvoorschotfacturen totaaldeelbetaling \
         totaaldeelbetalingen totaaltermijnbedragen totaalvoorschotbedragen totaaldeelfacturen \
         totaaltermijnfacturen totaalwaarborg totaalprovisie totaalprovisies totaalvoorschotnota \
         totaalvoorschotnotas eerdergefactureerdeaanbetaling eerdergefactureerdeaanbetalingen \
         eerdergefactureerdevoorschot eerdergefactureerdevoorschotten \
         eerdergefactureerdevooruitbetaling eerdergefactureerdevooruitbetalingen \
         eerdergefactureerdevoorschotfactuur eerdergefactureerdevoorschotfacturen \
         eerdergefactureerdedeelbetaling eerdergefactureerdedeelbetalingen \
         eerdergefactureerdetermijnbedragen eerdergefactureerdevoorschotbedragen \
         eerdergefactureerdeaanbetalingsfactuur eerdergefactureerdedeelfacturen \
         eerdergefactureerdetermijnfacturen eerdergefactureerdewaarborg \
         eerdergefactureerdeprovisie eerdergefactureerdeprovisies \
         eerdergefactureerdevoorschotnota eerdergefactureerdevoorschotnotas betaaldaanbetaling \
         betaaldaanbetalingen betaaldvoorschot betaaldvoorschotten betaaldvooruitbetaling \
         betaaldvooruitbetalingen betaaldvoorschotfactuur betaaldvoorschotfacturen \
         betaalddeelbetaling betaalddeelbetalingen betaaldtermijnbedragen \
         betaaldvoorschotbedragen betaaldaanbetalingsfactuur betaalddeelfacturen \
         betaaldtermijnfacturen betaaldwaarborg betaaldprovisie betaaldprovisies \
         betaaldvoorschotnota betaaldvoorschotnotas uwaanbetaling uwaanbetalingen uwvoorschot \
         uwvoorschotten uwvooruitbetaling uwvooruitbetalingen uwvoorschotfactuur \
         uwvoorschotfacturen uwdeelbetaling uwdeelbetalingen uwtermijnbedragen \
         uwvoorschotbedragen uwaanbetalingsfactuur uwdeelfacturen uwtermijnfacturen uwwaarborg \
         uwprovisie uwprovisies uwvoorschotnota uwvoorschotnotas voorschotfactuur \
         voorschotfacturen deelbetaling deelbetalingen termijnbedragen voorschotbedragen \
         aanbetalingsfactuur deelfacturen termijnfacturen waarborg provisie provisies \
         voorschotnota voorschotnotas minbetaald minvoldaan minontvangen minbetaling \
         minbetalingen minbetaaldebedragen minbetaaldbedrag minvereffend mingestort \
         mingefactureerd minafgerekend minusontvangen minusbetaling minusbetalingen \
         minusbetaaldebedragen minusvereffend minusgestort minusgefactureerd minusafgerekend \
         reedsbetaling reedsbetalingen reedsbetaaldebedragen reedsvereffend reedsgestort \
         reedsgefactureerd reedsafgerekend alontvangen albetaling albetalingen albetaaldebedragen \
         alvereffend algestort algefactureerd alafgerekend eerderontvangen eerderbetaling \
         eerderbetalingen eerderbetaaldebedragen eerdervereffend eerdergestort eerdergefactureerd \
         eerderafgerekend afbetaald afvoldaan afontvangen afbetaling afbetalingen \
         afbetaaldebedragen afbetaaldbedrag afvereffend afgestort afgefactureerd afafgerekend \
         totaalontvangen totaalbetaling totaalbetalingen totaalbetaaldebedragen totaalvereffend \
         totaalgestort totaalafgerekend ontvangenbetaald ontvangenvoldaan ontvangenontvangen \
         ontvangenbetalingen ontvangenbetaaldebedragen ontvangenbetaaldbedrag ontvangenvereffend \
         ontvangengestort ontvangengefactureerd ontvangenafgerekend uwbetaald uwvoldaan \
         uwontvangen uwbetaling uwbetalingen uwbetaaldebedragen uwbetaaldbedrag uwvereffend \
         uwgestort uwgefactureerd uwafgerekend reedsontvangenbetaald reedsontvangenvoldaan \
         reedsontvangenontvangen reedsontvangenbetaling reedsontvangenbetalingen \
         reedsontvangenbetaaldebedragen reedsontvangenbetaaldbedrag reedsontvangenvereffend \
         reedsontvangengestort reedsontvangengefactureerd reedsontvangenafgerekend \
         verwerktebetaald verwerktevoldaan verwerkteontvangen verwerktebetaling \
         verwerktebetalingen verwerktebetaaldebedragen verwerktebetaaldbedrag verwerktevereffend \
         verwerktegestort verwerktegefactureerd verwerkteafgerekend gedanebetaald gedanevoldaan \
         gedaneontvangen gedanebetaling gedanebetalingen gedanebetaaldebedragen \
         gedanebetaaldbedrag gedanevereffend gedanegestort gedanegefactureerd gedaneafgerekend \
         reedsontvangenbedrag reedsgefactureerdbedrag reedsinrekeninggebracht reedsverrekend \
         eerderontvangenbedrag eerdergefactureerdbedrag eerderinrekeninggebracht eerderverrekend \
         alontvangenbedrag algefactureerdbedrag alinrekeninggebracht alverrekend \
         vooruitbetaaldbedrag vooruitbetaaldebedragen vooruitontvangenbedrag \
         vooruitgefactureerdbedrag vooruitinrekeninggebracht vooruitverrekend betaaldmet \
         betaaldper betaaldvia betaaldop betaaldviaideal betaaldmetpin betaaldperpin \
         betaaldperbank betaaldperideal betaaldcontant betaaldviabancontact betaaldmetbancontact \
         betaaldmetpaypal betaaldviapaypal betaaldpercreditcard betaaldmetcreditcard \
         betaaldviamollie betaaldperoverschrijving betaaldbijbestelling betalingvan \
         betalingperideal betalingcontant betalingvia betalingperbank betalingop \
         betalingontvangenop betalingperpin betalingmet betalingdd voldaanper voldaanvia \
         voldaanop voldaanmet voldaanmetpin voldaanperpin voldaancontant voldaanperkas \
         voldaanperideal voldaanperbank betalingentot ontvangenbedrag bedragontvangen \
         contantebetaling contantbetaald contantvoldaan pinbetaling gepind sombetalingen \
         verrekendvoorschot voorschotbetaald voorschotdd voorschottenbetaald \
         inrekeninggebrachtevoorschotten aangerekendevoorschotten \
         aangerekendetussentijdsefacturen tussentijdsefacturen cadeaubon waardebon tegoedbon \
         tegoed verrekendtegoed cadeaukaart afvoorschot 1eaanbetaling 1etermijn 2etermijn \
         eerstetermijn reedsaangerekend vorigevorderingsstaten vorderingsstaatvorige",
    ),
    (
        Role::Discount,
        "extraklantkortingen extrafactuurkortingen extracontantkortingen extrahandelskortingen \
         extrastaffelkortingen extraprojectkortingen extraactiekortingen extrabetalingskortingen \
         extrakwantumkortingen extravolumekortingen extrahoeveelheidskortingen \
         extraseizoenskortingen extraintroductiekortingen extravastekortingen \
         extravroegboekkortingen extragroepskortingen extraledenkortingen \
         extrapersoneelskortingen extraartikelkortingen extraregelkortingen extraorderkortingen \
         extratotaalkortingen extrawelkomstkortingen extraonlinekortingen extrapartnerkortingen \
         extradealerkortingen extrawederverkoopkortingen extraloyaliteitskortingen \
         extratrouwkortingen extracombikortingen extrapakketkortingen extrajaarkortingen \
         extrabijzonderekortingen extraspecialekortingen extracommercielekortingen \
         extrafunctiekortingen extraexportkortingen extrawebkortingen extrapromokortingen \
         extrapromotiekortingen extrawinterkortingen extrazomerkortingen extraeenmaligekortingen \
         extraextrakortingen extravoorraadkortingen extraafhaalkortingen \
         extravooruitbetalingskortingen extraomzetkortingen extrakaskortingen \
         extrafinancielekortingen extrabasiskortingen extralijstkortingen \
         extramarktkortingkortingen totaleklantkortingen totalefactuurkortingen \
         totalecontantkortingen totalehandelskortingen totalestaffelkortingen \
         totaleprojectkortingen totaleactiekortingen totalebetalingskortingen \
         totalekwantumkortingen totalevolumekortingen totalehoeveelheidskortingen \
         totaleseizoenskortingen totaleintroductiekortingen totalevastekortingen \
         totalevroegboekkortingen totalegroepskortingen totaleledenkortingen \
         totalepersoneelskortingen totaleartikelkortingen totaleregelkortingen \
         totaleorderkortingen totaletotaalkortingen totalewelkomstkortingen totaleonlinekortingen \
         totalepartnerkortingen totaledealerkortingen totalewederverkoopkortingen \
         totaleloyaliteitskortingen totaletrouwkortingen totalecombikortingen \
         totalepakketkortingen totalejaarkortingen totalebijzonderekortingen \
         totalespecialekortingen totalecommercielekortingen totalefunctiekortingen \
         totaleexportkortingen totalewebkortingen totalepromokortingen totalepromotiekortingen \
         totalewinterkortingen totalezomerkortingen totaleeenmaligekortingen totaleextrakortingen \
         totalevoorraadkortingen totaleafhaalkortingen totalevooruitbetalingskortingen \
         totaleomzetkortingen totalekaskortingen totalefinancielekortingen totalebasiskortingen \
         totalelijstkortingen totalemarktkortingkortingen klantkortingen factuurkortingen \
         contantkortingen handelskortingen staffelkortingen projectkortingen actiekortingen \
         betalingskortingen kwantumkortingen volumekortingen hoeveelheidskortingen \
         seizoenskortingen introductiekortingen vastekortingen vroegboekkortingen groepskortingen \
         ledenkortingen personeelskortingen artikelkortingen regelkortingen orderkortingen \
         totaalkortingen welkomstkortingen onlinekortingen partnerkortingen dealerkortingen \
         wederverkoopkortingen loyaliteitskortingen trouwkortingen combikortingen pakketkortingen \
         jaarkortingen bijzonderekortingen specialekortingen commercielekortingen \
         functiekortingen exportkortingen webkortingen promokortingen promotiekortingen \
         winterkortingen zomerkortingen eenmaligekortingen extrakortingen voorraadkortingen \
         afhaalkortingen vooruitbetalingskortingen omzetkortingen kaskortingen \
         financielekortingen basiskortingen lijstkortingen marktkortingkortingen extrarabat \
         extradisconto extraremise extraristorno totalerabat totaledisconto totaleristorno \
         totaalrabat totaaldisconto totaalristorno toegekendekorting toegekendekortingen \
         toegekenderabat toegekendedisconto toegekenderemise toegekenderistorno verleendekorting \
         verleendekortingen verleenderabat verleendedisconto verleenderemise verleenderistorno \
         kortingeur kortingeuro kortingexclbtw kortinginclbtw kortingopgoederen kortingoparbeid \
         kortingopmateriaal kortingartikelen kortingcontantebetaling kortingklant kortingcode \
         kortingpercentage kortingnetto kortingregel kortingscode kortingsbon actiecode \
         waardecoupon kortingsactie disconto ristorno jaarbonus omzetbonus prijsvermindering \
         vermindering minwerk aftrek afslag afprijzing tegemoetkoming coulance inhoudingwaarborg \
         waarborginhouding ingehoudenwaarborg borginhouding promo financielekorting",
    ),
    (
        Role::Withholding,
        "ingehoudenloonheffing ingehoudenbedrijfsvoorheffing ingehoudenbronbelasting \
         ingehoudenroerendevoorheffing ingehoudeninhouding ingehoudeninhoudingen \
         ingehoudendividendbelasting ingehoudeninhoudingrsz ingehoudeninhoudingsplicht \
         ingehoudenrszinhouding ingehoudenfiscaleinhouding ingehoudengrekening \
         ingehoudenloonbelasting inhoudingloonheffing inhoudingbedrijfsvoorheffing \
         inhoudingbronbelasting inhoudingroerendevoorheffing inhoudinginhouding \
         inhoudinginhoudingen inhoudingdividendbelasting inhoudinginhoudingrsz \
         inhoudinginhoudingsplicht inhoudingrszinhouding inhoudingfiscaleinhouding \
         inhoudinggrekening inhoudingloonbelasting minloonheffing minbedrijfsvoorheffing \
         minbronbelasting minroerendevoorheffing mininhouding mininhoudingen mindividendbelasting \
         mininhoudingrsz mininhoudingsplicht minrszinhouding minfiscaleinhouding mingrekening \
         minloonbelasting afloonheffing afbedrijfsvoorheffing afbronbelasting \
         afroerendevoorheffing afinhouding afinhoudingen afdividendbelasting afinhoudingrsz \
         afinhoudingsplicht afrszinhouding affiscaleinhouding afgrekening afloonbelasting \
         roerendevoorheffing inhoudingen dividendbelasting inhoudingrsz inhoudingsplicht \
         rszinhouding fiscaleinhouding grekening loonbelasting",
    ),
];
