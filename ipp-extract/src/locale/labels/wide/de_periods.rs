//! German: periods of service and other dates.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ServiceDate,
        "lieferungsperiode rechnungsperiode verrechnungszeitraum verrechnungsperiode \
         fakturierungszeitraum fakturierungsperiode fakturierungzeitraum fakturierungperiode \
         verbrauchsperiode ablesezeitraum ableseperiode bezugszeitraum bezugsperiode \
         belieferungszeitraum belieferungsperiode nutzungsperiode mietperiode vermietungszeitraum \
         vermietungsperiode pachtzeitraum pachtperiode leasingzeitraum leasingperiode \
         lizenzzeitraum lizenzperiode wartungszeitraum wartungsperiode vertragszeitraum \
         vertragsperiode versicherungsperiode pramienzeitraum pramienperiode beitragszeitraum \
         beitragsperiode abozeitraum aboperiode abonnementszeitraum abonnementsperiode \
         abonnementzeitraum abonnementperiode mitgliedschaftszeitraum mitgliedschaftsperiode \
         einsatzzeitraum einsatzperiode projektzeitraum projektperiode tatigkeitszeitraum \
         tatigkeitsperiode bearbeitungszeitraum bearbeitungsperiode beratungszeitraum \
         beratungsperiode behandlungszeitraum behandlungsperiode therapiezeitraum therapieperiode \
         reisezeitraum reiseperiode aufenthaltszeitraum aufenthaltsperiode ubernachtungszeitraum \
         ubernachtungsperiode seminarzeitraum seminarperiode kurszeitraum kursperiode \
         schulungszeitraum schulungsperiode veranstaltungszeitraum veranstaltungsperiode \
         ausfuhrungszeitraum ausfuhrungsperiode bauzeitraum bauperiode arbeitszeitraum \
         arbeitsperiode montagezeitraum montageperiode unterrichtszeitraum unterrichtsperiode \
         betreuungszeitraum betreuungsperiode pflegezeitraum pflegeperiode schaltzeitraum \
         schaltperiode kampagnenzeitraum kampagnenperiode insertionszeitraum insertionsperiode \
         anzeigenzeitraum anzeigenperiode buchungszeitraum buchungsperiode gebuhrenzeitraum \
         gebuhrenperiode hostingzeitraum hostingperiode domainzeitraum domainperiode \
         erfassungszeitraum erfassungsperiode berichtszeitraum berichtsperiode honorarzeitraum \
         honorarperiode berechnungszeitraum berechnungsperiode messzeitraum messperiode \
         erbringungszeitraum erbringungsperiode leistungserbringungsperiode \
         lieferungsundleistungszeitraum lieferungsundleistungsperiode leistungsbzwlieferzeitraum \
         leistungsbzwlieferperiode lieferoderleistungszeitraum lieferoderleistungsperiode \
         lieferbzwleistungszeitraum lieferbzwleistungsperiode rechnungsmonat verrechnungsmonat \
         verbrauchsmonat mietmonat beitragsmonat nutzungsmonat fakturierungsmonat einsatzmonat \
         leistungserbringungsmonat leistungserbringungsdatum erbringungsdatum behandlungsdatum \
         seminardatum kursdatum schulungsdatum veranstaltungsdatum ausfuhrungsdatum einsatzdatum \
         transportdatum eventdatum montagedatum reparaturdatum konzertdatum mietdatum \
         lieferungsundleistungsdatum leistungsbzwlieferdatum lieferungsbzwleistungsdatum \
         lieferoderleistungsdatum reisedatum konsumationsdatum leistungstermin leistungszeitpunkt \
         lieferundleistungstermin lieferundleistungszeitpunkt lieferleistungstermin \
         lieferleistungszeitpunkt ausfuhrungstag ausfuhrungstermin ausfuhrungszeitpunkt \
         einsatztag einsatztermin einsatzzeitpunkt veranstaltungstag veranstaltungstermin \
         veranstaltungszeitpunkt kurstag kurstermin kurszeitpunkt seminartag seminartermin \
         seminarzeitpunkt behandlungstag behandlungstermin behandlungszeitpunkt \
         leistungserbringungstag leistungserbringungstermin leistungserbringungszeitpunkt \
         leistungswoche leistungsjahr leistungsdauer leistungszeitraumvonbis \
         leistungserbringungsquartal leistungserbringungswoche leistungserbringungsjahr \
         leistungserbringungszeit leistungserbringungsdauer leistungserbringungsdatumzeitraum \
         leistungserbringungszeitraumdatum leistungserbringungszeitraumvonbis lieferzeitpunkt \
         lieferzeitpunktleistungszeitpunkt datumderleistungserbringung \
         datumderlieferungbzwleistung datumderlieferungoderleistung \
         datumderlieferungsonstigenleistung datumderausfuhrung datumderbehandlung \
         datumderveranstaltung datumdererbringung datumdernutzung tagderleistungserbringung \
         tagderlieferungbzwleistung tagderlieferungoderleistung tagderlieferungsonstigenleistung \
         tagderausfuhrung tagderbehandlung tagderveranstaltung tagdererbringung tagdernutzung \
         zeitpunktderleistung zeitpunktderlieferung zeitpunktderleistungserbringung \
         zeitpunktderlieferungleistung zeitpunktderleistunglieferung \
         zeitpunktderlieferungbzwleistung zeitpunktderlieferungoderleistung \
         zeitpunktderlieferungundleistung zeitpunktderlieferungsonstigenleistung \
         zeitpunktderausfuhrung zeitpunktderbehandlung zeitpunktderveranstaltung \
         zeitpunktdererbringung zeitpunktdernutzung zeitpunktderabrechnung \
         zeitraumderleistungserbringung zeitraumderlieferungbzwleistung \
         zeitraumderlieferungoderleistung zeitraumderlieferungsonstigenleistung \
         zeitraumderausfuhrung zeitraumderbehandlung zeitraumderveranstaltung \
         zeitraumdererbringung zeitraumdernutzung monatderleistungserbringung \
         monatderlieferungbzwleistung monatderlieferungoderleistung \
         monatderlieferungsonstigenleistung monatderausfuhrung monatderbehandlung \
         monatderveranstaltung monatdererbringung monatdernutzung terminderleistung \
         terminderlieferung terminderleistungserbringung terminderlieferungleistung \
         terminderleistunglieferung terminderlieferungbzwleistung terminderlieferungoderleistung \
         terminderlieferungundleistung terminderlieferungsonstigenleistung terminderausfuhrung \
         terminderbehandlung terminderveranstaltung termindererbringung termindernutzung \
         terminderabrechnung periodederleistungserbringung periodederlieferungbzwleistung \
         periodederlieferungoderleistung periodederlieferungsonstigenleistung \
         periodederausfuhrung periodederbehandlung periodederveranstaltung periodedererbringung \
         periodedernutzung leistungvom leistungim leistungbis leistungam leistungimzeitraum \
         leistunginderzeitvom leistungerbrachtam leistungerbrachtim leistungerbrachtvom \
         leistungerbrachtimzeitraum leistungausgefuhrtam leistungausgefuhrtim leistungfur \
         leistungenvon leistungenim leistungenbis leistungenam leistungenimzeitraum \
         leistungenfurdenzeitraum leistungeninderzeitvom leistungenzeitraum leistungenerbrachtam \
         leistungenerbrachtim leistungenerbrachtvom leistungenerbrachtimzeitraum \
         leistungenausgefuhrtam leistungenausgefuhrtim leistungenfur lieferungleistungvom \
         lieferungleistungvon lieferungleistungim lieferungleistungbis lieferungleistungam \
         lieferungleistungimzeitraum lieferungleistunginderzeitvom lieferungleistungerbrachtam \
         lieferungleistungerbrachtim lieferungleistungerbrachtvom \
         lieferungleistungerbrachtimzeitraum lieferungleistungausgefuhrtam \
         lieferungleistungausgefuhrtim lieferungleistungfur arbeitenvom arbeitenvon arbeitenim \
         arbeitenbis arbeitenam arbeitenimzeitraum arbeitenfurdenzeitraum arbeiteninderzeitvom \
         arbeitenzeitraum arbeitenerbrachtam arbeitenerbrachtim arbeitenerbrachtvom \
         arbeitenerbrachtimzeitraum arbeitenausgefuhrtam arbeitenausgefuhrtim arbeitenfur \
         lieferungenleistungenvom lieferungenleistungenvon lieferungenleistungenim \
         lieferungenleistungenbis lieferungenleistungenam lieferungenleistungenimzeitraum \
         lieferungenleistungenfurdenzeitraum lieferungenleistungeninderzeitvom \
         lieferungenleistungenzeitraum lieferungenleistungenerbrachtam \
         lieferungenleistungenerbrachtim lieferungenleistungenerbrachtvom \
         lieferungenleistungenerbrachtimzeitraum lieferungenleistungenausgefuhrtam \
         lieferungenleistungenausgefuhrtim lieferungenleistungenfur lieferungenundleistungenvom \
         lieferungenundleistungenvon lieferungenundleistungenim lieferungenundleistungenbis \
         lieferungenundleistungenam lieferungenundleistungenimzeitraum \
         lieferungenundleistungenfurdenzeitraum lieferungenundleistungenzeitraum \
         lieferungenundleistungenerbrachtam lieferungenundleistungenerbrachtim \
         lieferungenundleistungenerbrachtvom lieferungenundleistungenerbrachtimzeitraum \
         lieferungenundleistungenausgefuhrtam lieferungenundleistungenausgefuhrtim \
         lieferungenundleistungenfur leistunglieferungvom leistunglieferungvon \
         leistunglieferungim leistunglieferungbis leistunglieferungam leistunglieferungimzeitraum \
         leistunglieferunginderzeitvom leistunglieferungerbrachtam leistunglieferungerbrachtim \
         leistunglieferungerbrachtvom leistunglieferungerbrachtimzeitraum \
         leistunglieferungausgefuhrtam leistunglieferungausgefuhrtim leistunglieferungfur \
         erbrachtam erbrachtim erbrachtvom erbrachtvon leistungerbracht leistungserbringungam \
         leistungserbringungim leistungserbringungvom ausgefuhrtam ausgefuhrtim ausgefuhrtvom \
         ausfuhrungam ausfuhrungvom ausfuhrungszeit bauzeit mietdauer mietzeit nutzungsdauer \
         vertragslaufzeit laufzeit lizenzlaufzeit abolaufzeit abonnementslaufzeit zeitraumvon \
         zeitraumvom zeitraumvonbis imzeitraum imzeitraumvom furdenzeitraum furdenzeitraumvom \
         furdiezeitvom inderzeitvom furdenmonat abrechnungszeitraumvom abrechnungfur \
         abrechnungvombis abrechnungvonbis rechnungszeitraumvom leistungszeitraumvom \
         leistungszeitraumvon leistungszeitraumim periodevon periodevom periodevonbis \
         gultigkeitszeitraum beitragsjahr ihraufenthalt aufenthalt aufenthaltvom aufenthaltvonbis \
         reisetermin reisezeit veranstaltungam behandlungvom behandlungenvom energielieferungvom \
         lieferungimzeitraum verbrauchvom erscheinungstermin lieferungleistung \
         leistungsbeginnundende wennnichtandersangegebenleistungsdatum",
    ),
    (
        Role::OtherDate,
        "bestellungsdatum auftragseingangsdatum auslieferdatum auslieferungsdatum lsdatum \
         wunschdatum wunschlieferdatum offertdatum vertragsabschlussdatum kundigungsdatum \
         ausdruckdatum zahlungseingangsdatum skontodatum mahndatum gultigkeitsdatum \
         reservierungsdatum anreisedatum abreisedatum beladedatum abladedatum verladedatum \
         zustelldatum ankunftsdatum abfahrtsdatum retourendatum warenausgangsdatum \
         wareneingangsdatum abnahmedatum zulassungsdatum erstzulassungsdatum annahmedatum \
         fertigstellungsdatum preisdatum ursprungsrechnungsdatum originalrechnungsdatum \
         bezugsrechnungsdatum protokolldatum registrierungsdatum mandatsdatum schadensdatum \
         schadendatum unfalldatum abholungsdatum bereitstellungsdatum kommissionierdatum \
         prufdatum hudatum ihrauftragvom unserauftragvom ihrebestellungvom lieferscheinvom \
         angebotvom unserangebotvom offertevom vertragvom abrufvom ihrabrufvom anfragevom \
         ihreanfragevom ihrenachrichtvom ihrschreibenvom unserenachrichtvom unserschreibenvom \
         auftragsbestatigungvom reservierungvom buchungvom zahlungvom ihrezahlungvom \
         uberweisungvom zahlungseingangvom mahnungvom preislistevom protokollvom rapportvom \
         mandatvom lieferungvom letzterechnungvom ursprunglicherechnungvom originalrechnungvom \
         stornierterechnungvom zurechnungvom bezugsrechnungvom abnahmevom versandtam versendetam \
         ausgeliefertam geliefertam gebuchtam reserviertam bezahltam gezahltam beglichenam \
         erhaltenam zahlungerhaltenam eingegangenam eingezahltam registriertam ausgedrucktam \
         abgelesenam abgenommenam abgeholtam zugestelltam bestatigtam beauftragtam storniertam \
         verschicktam aufgenommenam angenommenam geschlossenam eroffnetam fertiggestelltam \
         ausgechecktam anreise abreise anreisetag abreisetag anreiseam abreiseam anreiseabreise \
         anabreise ankunftstag ankunftam abfahrtam auftragseingang gultigab gultigvon gultigvom \
         gultigbiszum gultigkeit gultigkeitbis angebotgultigbis preisegultigbis preisstand \
         standvom standper stichtag vertragsbeginn vertragsende mietbeginn mietende \
         laufzeitbeginn laufzeitende vertragslaufzeitbis kundigungsfrist kundigungstermin \
         kundbarbis mindestlaufzeitbis nachsteablesung nachsteabrechnung nachsterabschlag \
         nachsteabschlagszahlung nachsterechnung nachstefalligkeitabschlag nachstertermin \
         nachstewartung erstzulassung tuvbis hubis aubis hufallig geburtstag geboren gebam gebdat \
         skontobiszum skontofrist skontofristbis skontotermin skontoziel skontofahigbis \
         mitskontobis zahlbarmitskontobis zahlungmitskontobis beizahlungbis beizahlungbiszum \
         beizahlungseingangbis skontofalligbis abzglskontobis skontobeizahlungbis \
         unterabzugvonskontobis liefertag lieferwoche lieferwunsch lieferdatumgeplant \
         wunschtermin wunschliefertermin voraussichtlicherliefertermin bestatigterliefertermin \
         abholtermin ladetermin entladetermin beladenam entladenam verladenam abholungam \
         zustellungam lieferungam auslieferungam lieferdatumlautlieferschein gewahrleistungbis \
         garantiebis widerrufbis ruckgabebis ablesungam letzteablesung ablesung \
         letzterzahlungseingang letztezahlungam zahlungseingangebis buchungenbis \
         berucksichtigtbis zahlungenberucksichtigtbis datumdeslieferscheins \
         datumderursprungsrechnung datumderoriginalrechnung auftragsdatumkunde bestelldatumkunde \
         ihrbestelldatum datumihrerbestellung einwilligungvom unfalltag schadentag eintrittsdatum \
         austrittsdatum abgelaufenam mahnfrist fristwiderspruch widerspruchbis einspruchsfrist",
    ),
];
