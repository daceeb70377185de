//! German: figures that are no sum of the document.

use super::{Role, Table};

pub(super) const LABELS: Table = &[(
    Role::OtherSum,
    "taragewicht ladegewicht sendungsgewicht versandgewicht transportgewicht frachtgewicht \
         frachtpflichtigesgewicht liefergewicht gewichtgesamt gewichttotal gewichtsumme \
         gewichtnetto gewichtbrutto gewichtinkg gewichtkg mengegesamt mengetotal mengesumme \
         mengenetto mengebrutto mengeinkg mengekg anzahltotal anzahlsumme anzahlnetto \
         anzahlbrutto anzahlinkg anzahlkg stundentotal stundensumme stundennetto stundenbrutto \
         stundeninkg stundenkg stuckzahlgesamt stuckzahltotal stuckzahlsumme stuckzahlnetto \
         stuckzahlbrutto stuckzahlinkg stuckzahlkg volumengesamt volumentotal volumensumme \
         volumennetto volumenbrutto volumeninkg volumenkg kolligesamt kollitotal kollisumme \
         kollinetto kollibrutto kolliinkg kollikg colligesamt collitotal collisumme collinetto \
         collibrutto colliinkg collikg packstuckegesamt packstucketotal packstuckesumme \
         packstuckenetto packstuckebrutto packstuckeinkg packstuckekg paketegesamt paketetotal \
         paketesumme paketenetto paketebrutto paketeinkg paketekg palettengesamt palettentotal \
         palettensumme palettennetto palettenbrutto paletteninkg palettenkg positionensumme \
         positionenbrutto positioneninkg positionenkg artikelgesamt artikeltotal artikelnetto \
         artikelbrutto artikelinkg artikelkg arbeitsstundengesamt arbeitsstundentotal \
         arbeitsstundensumme arbeitsstundennetto arbeitsstundenbrutto arbeitsstundeninkg \
         arbeitsstundenkg lademetergesamt lademetertotal lademetersumme lademeternetto \
         lademeterbrutto lademeterinkg lademeterkg verbrauchgesamt verbrauchtotal verbrauchsumme \
         verbrauchnetto verbrauchbrutto verbrauchinkg verbrauchkg kilometergesamt kilometertotal \
         kilometersumme kilometernetto kilometerbrutto kilometerinkg kilometerkg kmgesamt kmtotal \
         kmsumme kmnetto kmbrutto kminkg kmkg nachtegesamt nachtetotal nachtesumme nachtenetto \
         nachtebrutto nachteinkg nachtekg personengesamt personentotal personensumme \
         personennetto personenbrutto personeninkg personenkg tagegesamt tagetotal tagesumme \
         tagenetto tagebrutto tageinkg tagekg einheitengesamt einheitentotal einheitensumme \
         einheitennetto einheitenbrutto einheiteninkg einheitenkg gesamtstuckzahl gesamtvolumen \
         gesamtcolli gesamtpackstucke gesamtpakete gesamtpaletten gesamtarbeitsstunden \
         gesamtlademeter gesamtkilometer gesamtkm gesamtnachte gesamttage gesamtkg gesamtkwh \
         gesamtstd gesamtstk gesamteinheiten gesamtarbeitszeit summegewicht summeanzahl \
         summestuckzahl summevolumen summekolli summecolli summepackstucke summepakete \
         summepaletten summearbeitsstunden summelademeter summeverbrauch summekilometer summekm \
         summenachte summetage summekg summekwh summestd summestk summeeinheiten totalgewicht \
         totalmenge totalanzahl totalstunden totalstuckzahl totalvolumen totalkolli \
         totalpackstucke totalpakete totalpaletten totalarbeitsstunden totallademeter \
         totalverbrauch totalkilometer totalnachte totaltage totalstd totalstk totaleinheiten \
         totalarbeitszeit summedergewicht summedermenge summederanzahl summederstunden \
         summederstuckzahl summedervolumen summederkolli summedercolli summederpackstucke \
         summederpakete summederpaletten summederarbeitsstunden summederlademeter \
         summederverbrauch summederkilometer summederkm summedernachte summedertage summederkg \
         summederkwh summederstd summederstk summedereinheiten summederarbeitszeit anzahlgewicht \
         anzahlmenge anzahlstunden anzahlstuckzahl anzahlvolumen anzahlkolli \
         anzahlcolli anzahlpackstucke anzahlpakete anzahlpaletten anzahlarbeitsstunden \
         anzahllademeter anzahlverbrauch anzahlkilometer anzahlkm anzahlnachte anzahltage \
         anzahlkwh anzahlstd anzahlstk anzahleinheiten anzahlarbeitszeit gesamtsummestunden \
         stundensummestunden arbeitsstundensummestunden arbeitszeitsummestunden zeitsummestunden \
         mengensummestunden gewichtssummestunden stucksummestunden mengensumme gesamtdauer \
         gesamtzeit gesamth anzahlpositionen anzahlartikel volumen lademeter ersparnis \
         ihreersparnis siesparen siehabengespart ihrvorteil ihrpreisvorteil preisvorteil \
         einsparung ihreeinsparung gesamtersparnis sparbetrag davongespart \
         rabattbereitsberucksichtigt skontobetrag skontofahigerbetrag skontofahig \
         davonskontofahig skontofahigerrechnungsbetrag skontierfahig skontierbarerbetrag \
         skontierfahigerbetrag skontierbar skontobasis skontobasisbetrag skontosumme skontowert \
         nichtskontofahig nichtskontierbar nichtskontofahigerbetrag skontoabzugsfahig \
         moglicherskonto moglichesskonto skontomoglich skontoinhohevon skontoertrag \
         skontobetragbrutto skontobetragnetto betragskonto davonskontierfahig zahlbetragmitskonto \
         zahlbetragbeiskonto zahlbetragabzglskonto zahlbetragabzuglichskonto zahlbetragnachskonto \
         zahlbetragnachskontoabzug zahlbetragbeiskontoabzug betragmitskonto betragbeiskonto \
         betragabzglskonto betragabzuglichskonto betragnachskonto betragnachskontoabzug \
         betragbeiskontoabzug rechnungsbetragmitskonto rechnungsbetragbeiskonto \
         rechnungsbetragabzglskonto rechnungsbetragabzuglichskonto rechnungsbetragnachskonto \
         rechnungsbetragnachskontoabzug rechnungsbetragbeiskontoabzug gesamtbetragmitskonto \
         gesamtbetragbeiskonto gesamtbetragabzglskonto gesamtbetragabzuglichskonto \
         gesamtbetragnachskonto gesamtbetragnachskontoabzug gesamtbetragbeiskontoabzug \
         uberweisungsbetragmitskonto uberweisungsbetragbeiskonto uberweisungsbetragabzglskonto \
         uberweisungsbetragabzuglichskonto uberweisungsbetragnachskonto \
         uberweisungsbetragnachskontoabzug uberweisungsbetragbeiskontoabzug zuzahlenmitskonto \
         zuzahlenbeiskonto zuzahlenabzglskonto zuzahlenabzuglichskonto zuzahlennachskonto \
         zuzahlennachskontoabzug zuzahlenbeiskontoabzug skontozahlbetrag skontierterbetrag \
         betragbeizahlunginnerhalb zahlbetragbeizahlungbis beizahlunginnerhalb beizahlunginnert \
         beiskontozahlung skontozahlung zahlbetragbeiskontozahlung ruckgeld wechselgeld zuruck \
         herausgeld gegeben bargegeben gegebenbar ruckgeldbar erhaltenbar zahlungbargegeben \
         davonlohnkosten davonlohnanteil davonlohnkostenanteil davonlohnundfahrtkosten \
         davonarbeitskosten davonarbeitskostenanteil davonmaterialkosten davonmaterialanteil \
         davonfahrtkostenanteil davonhaushaltsnahedienstleistungen \
         davonhaushaltsnahedienstleistung davonhandwerkerleistungen davonstromsteuer \
         davonenergiesteuer davonnetzentgelte davonnetzentgelt davonnetznutzung \
         davonnetznutzungsentgelt davonkonzessionsabgabe davonumlagen davoneegumlage \
         davonkwkumlage davonsteuernundabgaben davonsteuernabgabenundumlagen \
         davonmessstellenbetrieb davonpfand davontransportkosten davonverpackungskosten \
         davonfremdleistungsanteil davonlohnnebenkosten davonmaschinenkosten \
         davonlohnundmaschinenkosten davonarbeitsundfahrtkosten darinenthaltenelohnkosten \
         darinenthaltenelohnanteil darinenthaltenelohnkostenanteil \
         darinenthaltenelohnundfahrtkosten darinenthaltenearbeitskosten \
         darinenthaltenearbeitskostenanteil darinenthaltenematerialkosten \
         darinenthaltenematerialanteil darinenthaltenefahrtkostenanteil \
         darinenthaltenehaushaltsnahedienstleistungen darinenthaltenehaushaltsnahedienstleistung \
         darinenthaltenehandwerkerleistungen darinenthaltenestromsteuer \
         darinenthalteneenergiesteuer darinenthaltenenetzentgelte darinenthaltenenetzentgelt \
         darinenthaltenenetznutzung darinenthaltenenetznutzungsentgelt \
         darinenthaltenekonzessionsabgabe darinenthalteneumlagen darinenthalteneeegumlage \
         darinenthaltenekwkumlage darinenthaltenesteuernundabgaben \
         darinenthaltenesteuernabgabenundumlagen darinenthaltenemessstellenbetrieb \
         darinenthaltenepfand darinenthaltenetransportkosten darinenthalteneverpackungskosten \
         darinenthaltenefremdleistungsanteil darinenthaltenelohnnebenkosten \
         darinenthaltenemaschinenkosten darinenthaltenelohnundmaschinenkosten \
         darinenthaltenearbeitsundfahrtkosten enthaltenelohnkosten enthaltenelohnanteil \
         enthaltenelohnkostenanteil enthaltenelohnundfahrtkosten enthaltenearbeitskosten \
         enthaltenearbeitskostenanteil enthaltenematerialkosten enthaltenematerialanteil \
         enthaltenefahrtkostenanteil enthaltenehaushaltsnahedienstleistungen \
         enthaltenehaushaltsnahedienstleistung enthaltenehandwerkerleistungen \
         enthaltenestromsteuer enthalteneenergiesteuer enthaltenenetzentgelte \
         enthaltenenetzentgelt enthaltenenetznutzung enthaltenenetznutzungsentgelt \
         enthaltenekonzessionsabgabe enthalteneumlagen enthalteneeegumlage enthaltenekwkumlage \
         enthaltenesteuernundabgaben enthaltenesteuernabgabenundumlagen \
         enthaltenemessstellenbetrieb enthaltenepfand enthaltenetransportkosten \
         enthalteneverpackungskosten enthaltenefremdleistungsanteil enthaltenelohnnebenkosten \
         enthaltenemaschinenkosten enthaltenelohnundmaschinenkosten \
         enthaltenearbeitsundfahrtkosten lohnkosten lohnanteil lohnkostenanteil \
         lohnundfahrtkosten arbeitskosten arbeitskostenanteil materialanteil fahrtkostenanteil \
         haushaltsnahedienstleistungen haushaltsnahedienstleistung handwerkerleistungen \
         stromsteuer energiesteuer netzentgelte netzentgelt netznutzung netznutzungsentgelt \
         konzessionsabgabe umlagen eegumlage kwkumlage steuernundabgaben steuernabgabenundumlagen \
         messstellenbetrieb fremdleistungsanteil lohnnebenkosten lohnundmaschinenkosten \
         arbeitsundfahrtkosten lohnkostennach35aestg anrechenbarelohnkosten \
         begunstigteaufwendungen aufwendungennach35a steuerlichabsetzbar \
         steuerlichabsetzbarerbetrag anteilnach35a davonnach35aestgbegunstigt neuerabschlag \
         neuerabschlagsbetrag neuerteilbetrag ihrneuerabschlag ihrneuerabschlagsbetrag \
         ihrneuerteilbetrag kunftigerabschlag kunftigerabschlagsbetrag kunftigerteilbetrag \
         zukunftigerabschlag zukunftigerabschlagsbetrag zukunftigerteilbetrag monatlicherabschlag \
         monatlicherabschlagsbetrag monatlicherteilbetrag nachsterabschlag \
         nachsterabschlagsbetrag nachsterteilbetrag neuermonatlicherabschlag \
         neuermonatlicherabschlagsbetrag neuermonatlicherteilbetrag abschlagbrutto abschlagnetto \
         abschlagsbetrag abschlagshohe abschlagsbetragbrutto abschlagsbetragnetto monatsabschlag \
         monatlicherate monatsrate rateab teilzahlungsbetragmonatlich ratenbetrag nachsterate \
         jahresverbrauch vorjahresverbrauch ihrverbrauch verbrauch zahlerstandalt zahlerstandneu \
         verbrauchvorjahr durchschnittsverbrauch ihrverbrauchinkwh streitwert gegenstandswert \
         geschaftswert verfahrenswert objektwert versicherungssumme haftungssumme deckungssumme \
         warenwertfurzoll zollwert statistischerwert statwert versicherungswert deklarierterwert \
         nachnahmebetrag mindestbestellwert kreditlimit kreditlimite limit bonuspunkte \
         punktestand treuepunkte gesammeltepunkte stammkapital grundkapital gesellschaftskapital \
         aktienkapital wechselkurs umrechnungskurs kurs tageskurs devisenkurs umrechnungskurseur \
         kurseurchf gegenwert gegenwertineur gegenwertinchf entspricht entsprichteur \
         entsprichtineur betraginfremdwahrung nettobetragineurzumkurs vergleichspreis \
         vorjahresbetrag vorjahr uvp kumuliert leistungsstand vertragssumme auftragsvolumen \
         restauftragswert budget restbudget kontingent restkontingent guthabenstunden bonusstand \
         kalkulationssumme pfandkonto pfandkontostand buchwert ankaufswert",
)];
