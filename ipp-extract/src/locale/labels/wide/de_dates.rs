//! German: the dates of the document and terms of payment.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceDate,
        "rechngsdatum rechngsdat rchdatum rchdat rdatum rdat kostennotendatum kostennotendat \
         liquidationsdatum liquidationsdat abrechnungsdatum abrechnungsdat quittungsdatum \
         quittungsdat bondatum bondat ausstelldat ausfertigungsdatum ausfertigungsdat \
         ausgabedatum ausgabedat rechnungsstellungsdatum rechnungsstellungsdat \
         rechnungslegungsdatum rechnungslegungsdat fakturierungsdat stornorechnungsdatum \
         stornorechnungsdat korrekturdatum korrekturdat korrekturrechnungsdatum \
         korrekturrechnungsdat gutschriftsdat gsdatum gsdat vorschreibungsdatum vorschreibungsdat \
         verkaufsbelegdatum verkaufsbelegdat erstelldatum erstelldat erstellungsdatum \
         erstellungsdat rechnungserstellungsdatum rechnungserstellungsdat \
         datumderrechnungsstellung datumderrechnungslegung datumderausfertigung \
         datumderfakturierung tagderrechnungsstellung tagderrechnungslegung tagderausfertigung \
         tagderfakturierung datumdesbescheids datumdesbescheides datumdesbelegs datumdesbeleges \
         datumdesdokuments fakturavom belegvom gutschriftvom abrechnungvom bescheidvom \
         honorarnotevom stornorechnungvom kostennotevom ihrerechnungvom unsererechnungvom \
         rechnungausgestelltam rechnungerstelltam fakturaausgestelltam fakturaerstelltam \
         belegausgestelltam belegerstelltam ausgestellt ausgestelltamort ausfertigung \
         ausgefertigtam rechnungsstellungam rechnungsstellung rechnungslegungam \
         inrechnunggestelltam fakturiertam ausstellungszeitpunkt zeitpunktderausstellung \
         datumderrechnungvom rechnungsdatumtagderlieferung rechnungsdatumlieferdatum \
         rechnungsundlieferdatum rechnungslieferdatum rechnungsundleistungsdatum \
         rechnungsleistungsdatum rechnungsdatumleistungsdatum rechnungsdatumgleichlieferdatum \
         rechnungsdatumistlieferdatum rechnvom revom rgvom",
    ),
    (
        Role::Date,
        "tagesdatum datumdate datedatum ortdatum ortunddatum datumort datumuhrzeit datumzeit \
         datumunduhrzeit belegdatumuhrzeit datumden dat",
    ),
    (
        Role::DueDate,
        "verfallsdatum verfallsdat zahlungszieldatum zahlungszieldat zieldatum zieldat nettodatum \
         nettodat falligkdatum falligkdat falldatum falldat zahlungsfristdatum zahlungsfristdat \
         zahldat lastschriftdat einzugsdat abbuchungsdatum abbuchungsdat belastungsdatum \
         belastungsdat bankeinzugsdatum bankeinzugsdat lastschrifteinzugsdatum \
         lastschrifteinzugsdat falligkeitsdat falligkeitstermin letzterzahlungstermin \
         spatesterzahlungstermin bankeinzugstermin lastschrifttermin lastschrifteinzugstermin \
         belastungstermin nachsterabbuchungstermin zahlungsfalligkeitstermin zahltag \
         letzterzahltag spatesterzahltag letzterzahlungstag falligkeitszeitpunkt verfall \
         falligper falligambis falligab falligspatestensam fallignettoam fallignettozum \
         fallignettoper fallignettoden fallignettoambis fallignettoab fallignettospatestensam \
         fallignetto nettofalligzum nettofalligper nettofalligden nettofalligambis nettofalligab \
         nettofalligspatestensam reinnettofalligam reinnettofalligzum reinnettofalligbis \
         reinnettofalligper reinnettofalligden reinnettofalligbiszum reinnettofalligambis \
         reinnettofalligab reinnettofalligspatestensam reinnettofallig ohneabzugfalligam \
         ohneabzugfalligzum ohneabzugfalligbis ohneabzugfalligper ohneabzugfalligden \
         ohneabzugfalligbiszum ohneabzugfalligambis ohneabzugfalligab ohneabzugfalligspatestensam \
         ohneabzugfallig falligohneabzugam falligohneabzugzum falligohneabzugbis \
         falligohneabzugper falligohneabzugden falligohneabzugbiszum falligohneabzugambis \
         falligohneabzugab falligohneabzugspatestensam falligohneabzug zahlungfalligambis \
         zahlungfalligab zahlungfalligspatestensam betragfalligam betragfalligzum betragfalligper \
         betragfalligden betragfalligambis betragfalligab betragfalligspatestensam betragfallig \
         rechnungsbetragfalligam rechnungsbetragfalligzum rechnungsbetragfalligper \
         rechnungsbetragfalligden rechnungsbetragfalligambis rechnungsbetragfalligab \
         rechnungsbetragfalligspatestensam rechnungsbetragfallig gesamtbetragfalligam \
         gesamtbetragfalligzum gesamtbetragfalligper gesamtbetragfalligden \
         gesamtbetragfalligambis gesamtbetragfalligab gesamtbetragfalligspatestensam \
         gesamtbetragfallig rechnungfalligam rechnungfalligzum rechnungfalligper \
         rechnungfalligden rechnungfalligambis rechnungfalligab rechnungfalligspatestensam \
         rechnungfallig summefalligam summefalligzum summefalligper summefalligden \
         summefalligambis summefalligab summefalligspatestensam summefallig zahlungenfalligam \
         zahlungenfalligzum zahlungenfalligbis zahlungenfalligper zahlungenfalligden \
         zahlungenfalligbiszum zahlungenfalligambis zahlungenfalligab zahlungenfalligspatestensam \
         zahlungenfallig totalfalligam totalfalligzum totalfalligper totalfalligden \
         totalfalligambis totalfalligab totalfalligspatestensam totalfallig endbetragfalligam \
         endbetragfalligzum endbetragfalligper endbetragfalligden endbetragfalligambis \
         endbetragfalligab endbetragfalligspatestensam endbetragfallig falligkeitam falligkeitzum \
         falligkeitper falligkeitden falligkeitambis falligkeitab falligkeitspatestensam \
         falligkeitnettoam falligkeitnettozum falligkeitnettoper falligkeitnettoden \
         falligkeitnettoambis falligkeitnettoab falligkeitnettospatestensam nettofalligkeitam \
         nettofalligkeitzum nettofalligkeitper nettofalligkeitden nettofalligkeitambis \
         nettofalligkeitab nettofalligkeitspatestensam falligkeitderzahlungam \
         falligkeitderzahlungambis falligkeitderzahlungab falligkeitderzahlungspatestensam \
         falligkeitderrechnungam falligkeitderrechnungzum falligkeitderrechnungper \
         falligkeitderrechnungden falligkeitderrechnungambis falligkeitderrechnungab \
         falligkeitderrechnungspatestensam falligkeitderrechnung falligkeitrechnungam \
         falligkeitrechnungzum falligkeitrechnungper falligkeitrechnungden \
         falligkeitrechnungambis falligkeitrechnungab falligkeitrechnungspatestensam \
         falligkeitrechnung falligkeitdesbetragsam falligkeitdesbetragszum \
         falligkeitdesbetragsbis falligkeitdesbetragsper falligkeitdesbetragsden \
         falligkeitdesbetragsbiszum falligkeitdesbetragsambis falligkeitdesbetragsab \
         falligkeitdesbetragsspatestensam falligkeitdesbetrags zahlbarbisspatestensam zahlbaram \
         zahlbarzum zahlbarper zahlbarspatestensam zahlbarbisam zahlbarbiseinschliesslich \
         zahlbarnettobisspatestensam zahlbarnettoam zahlbarnettozum zahlbarnettoper \
         zahlbarnettospatestensam zahlbarnettobisam zahlbarnettobiseinschliesslich \
         nettozahlbarbisspatestensam nettozahlbaram nettozahlbarzum nettozahlbarper \
         nettozahlbarspatestensam nettozahlbarbisam nettozahlbarbiseinschliesslich \
         zahlbarreinnettobis zahlbarreinnettobiszum zahlbarreinnettobisspatestens \
         zahlbarreinnettobisspatestensam zahlbarreinnettoam zahlbarreinnettozum \
         zahlbarreinnettoper zahlbarreinnettospatestensam zahlbarreinnettospatestensbis \
         zahlbarreinnettospatestensbiszum zahlbarreinnettobisam \
         zahlbarreinnettobiseinschliesslich zahlbarreinnettobislangstens \
         zahlbarreinnettolangstensbis reinnettozahlbarbis reinnettozahlbarbiszum \
         reinnettozahlbarbisspatestens reinnettozahlbarbisspatestensam reinnettozahlbaram \
         reinnettozahlbarzum reinnettozahlbarper reinnettozahlbarspatestensam \
         reinnettozahlbarspatestensbis reinnettozahlbarspatestensbiszum reinnettozahlbarbisam \
         reinnettozahlbarbiseinschliesslich reinnettozahlbarbislangstens \
         reinnettozahlbarlangstensbis zahlbarohneabzugbiszum zahlbarohneabzugbisspatestens \
         zahlbarohneabzugbisspatestensam zahlbarohneabzugam zahlbarohneabzugzum \
         zahlbarohneabzugper zahlbarohneabzugspatestensam zahlbarohneabzugspatestensbis \
         zahlbarohneabzugspatestensbiszum zahlbarohneabzugbisam \
         zahlbarohneabzugbiseinschliesslich zahlbarohneabzugbislangstens \
         zahlbarohneabzuglangstensbis ohneabzugzahlbarbis ohneabzugzahlbarbiszum \
         ohneabzugzahlbarbisspatestens ohneabzugzahlbarbisspatestensam ohneabzugzahlbaram \
         ohneabzugzahlbarzum ohneabzugzahlbarper ohneabzugzahlbarspatestensam \
         ohneabzugzahlbarspatestensbis ohneabzugzahlbarspatestensbiszum ohneabzugzahlbarbisam \
         ohneabzugzahlbarbiseinschliesslich ohneabzugzahlbarbislangstens \
         ohneabzugzahlbarlangstensbis zahlbarohneskontobis zahlbarohneskontobiszum \
         zahlbarohneskontobisspatestens zahlbarohneskontobisspatestensam zahlbarohneskontoam \
         zahlbarohneskontozum zahlbarohneskontoper zahlbarohneskontospatestensam \
         zahlbarohneskontospatestensbis zahlbarohneskontospatestensbiszum zahlbarohneskontobisam \
         zahlbarohneskontobiseinschliesslich zahlbarohneskontobislangstens \
         zahlbarohneskontolangstensbis rechnungsbetragzahlbarbisspatestensam \
         rechnungsbetragzahlbaram rechnungsbetragzahlbarzum rechnungsbetragzahlbarper \
         rechnungsbetragzahlbarspatestensam rechnungsbetragzahlbarbisam \
         rechnungsbetragzahlbarbiseinschliesslich betragzahlbarbisspatestensam betragzahlbaram \
         betragzahlbarzum betragzahlbarper betragzahlbarspatestensam betragzahlbarbisam \
         betragzahlbarbiseinschliesslich gesamtbetragzahlbarbisspatestensam gesamtbetragzahlbaram \
         gesamtbetragzahlbarzum gesamtbetragzahlbarper gesamtbetragzahlbarspatestensam \
         gesamtbetragzahlbarbisam gesamtbetragzahlbarbiseinschliesslich zahlbarohneabzugebis \
         zahlbarohneabzugebiszum zahlbarohneabzugebisspatestens zahlbarohneabzugebisspatestensam \
         zahlbarohneabzugeam zahlbarohneabzugezum zahlbarohneabzugeper \
         zahlbarohneabzugespatestensam zahlbarohneabzugespatestensbis \
         zahlbarohneabzugespatestensbiszum zahlbarohneabzugebisam \
         zahlbarohneabzugebiseinschliesslich zahlbarohneabzugebislangstens \
         zahlbarohneabzugelangstensbis zahlbarspatestensbisspatestensam \
         zahlbarspatestensbisam zahlbarspatestensbiseinschliesslich \
         zahlbarsofortspatestensbis zahlbarsofortspatestensbiszum \
         zahlbarsofortspatestensbisspatestens \
         zahlbarsofortspatestensam zahlbarsofortspatestenszum zahlbarsofortspatestensper \
         zahlbarsofortspatestensbisam \
         zahlbarsofortspatestensbiseinschliesslich zahlbarsofortspatestensbislangstens \
         zahlbarsofortspatestenslangstensbis zahlbarbzwbis zahlbarbzwbiszum \
         zahlbarbzwbisspatestens zahlbarbzwbisspatestensam zahlbarbzwam zahlbarbzwzum \
         zahlbarbzwper zahlbarbzwspatestensam zahlbarbzwspatestensbis zahlbarbzwspatestensbiszum \
         zahlbarbzwbisam zahlbarbzwbiseinschliesslich zahlbarbzwbislangstens \
         zahlbarbzwlangstensbis zahlungbisspatestensam zahlungspatestensam zahlungenbis \
         zahlungenbiszum zahlungenbisspatestens zahlungenbisspatestensam zahlungenspatestensam \
         zahlungenspatestensbis zahlungenspatestensbiszum zahlungseingangbis \
         zahlungseingangbiszum zahlungseingangbisspatestens zahlungseingangbisspatestensam \
         zahlungseingangspatestensam zahlungseingangspatestensbis zahlungseingangspatestensbiszum \
         zahlungsfristbis zahlungsfristbiszum zahlungsfristbisspatestens \
         zahlungsfristbisspatestensam zahlungsfristspatestensam zahlungsfristspatestensbis \
         zahlungsfristspatestensbiszum zahlungszielbiszum zahlungszielbisspatestens \
         zahlungszielbisspatestensam zahlungszielspatestensam zahlungszielspatestensbis \
         zahlungszielspatestensbiszum zahlungszielnettobis zahlungszielnettobiszum \
         zahlungszielnettobisspatestens zahlungszielnettobisspatestensam \
         zahlungszielnettospatestensam zahlungszielnettospatestensbis \
         zahlungszielnettospatestensbiszum zahlungserwartungbis zahlungserwartungbiszum \
         zahlungserwartungbisspatestens zahlungserwartungbisspatestensam \
         zahlungserwartungspatestensam zahlungserwartungspatestensbis \
         zahlungserwartungspatestensbiszum zahlfristbis zahlfristbiszum zahlfristbisspatestens \
         zahlfristbisspatestensam zahlfristspatestensam zahlfristspatestensbis \
         zahlfristspatestensbiszum \
         zahlungsfristbisspatestensbis zahlungsfristbisspatestensbiszum geldeingangbis \
         geldeingangbiszum geldeingangbisspatestens geldeingangbisspatestensam \
         geldeingangspatestensam geldeingangspatestensbis geldeingangspatestensbiszum \
         eingangderzahlungbis eingangderzahlungbiszum eingangderzahlungbisspatestens \
         eingangderzahlungbisspatestensam eingangderzahlungspatestensam \
         eingangderzahlungspatestensbis eingangderzahlungspatestensbiszum \
         uberweisungbisspatestensam uberweisungspatestensam fristbiszum fristbisspatestens \
         fristbisspatestensam fristspatestensam fristspatestensbis fristspatestensbiszum \
         nettobiszum nettobisspatestens nettobisspatestensam nettospatestensam nettospatestensbis \
         nettospatestensbiszum reinnettobis reinnettobiszum reinnettobisspatestens \
         reinnettobisspatestensam reinnettospatestensam reinnettospatestensbis \
         reinnettospatestensbiszum nettokassebis nettokassebiszum nettokassebisspatestens \
         nettokassebisspatestensam nettokassespatestensam nettokassespatestensbis \
         nettokassespatestensbiszum ohneabzugbis ohneabzugbiszum ohneabzugbisspatestens \
         ohneabzugbisspatestensam ohneabzugspatestensam ohneabzugspatestensbis \
         ohneabzugspatestensbiszum zielbis zielbiszum zielbisspatestens zielbisspatestensam \
         zielspatestensam zielspatestensbis zielspatestensbiszum zahlungsterminbis \
         zahlungsterminbiszum zahlungsterminbisspatestens zahlungsterminbisspatestensam \
         zahlungsterminspatestensam zahlungsterminspatestensbis zahlungsterminspatestensbiszum \
         zahlungerwartetbis zahlungerwartetbiszum zahlungerwartetbisspatestens \
         zahlungerwartetbisspatestensam zahlungerwartetspatestensam zahlungerwartetspatestensbis \
         zahlungerwartetspatestensbiszum zahlungseingangerwartetbis zahlungseingangerwartetbiszum \
         zahlungseingangerwartetbisspatestens zahlungseingangerwartetbisspatestensam \
         zahlungseingangerwartetspatestensam zahlungseingangerwartetspatestensbis \
         zahlungseingangerwartetspatestensbiszum zahlungerbetenbis zahlungerbetenbiszum \
         zahlungerbetenbisspatestens zahlungerbetenbisspatestensam zahlungerbetenspatestensam \
         zahlungerbetenspatestensbis zahlungerbetenspatestensbiszum zahlungseingangerbetenbis \
         zahlungseingangerbetenbiszum zahlungseingangerbetenbisspatestens \
         zahlungseingangerbetenbisspatestensam zahlungseingangerbetenspatestensam \
         zahlungseingangerbetenspatestensbis zahlungseingangerbetenspatestensbiszum \
         zahlungspatestensbisspatestensam zahlungbittebis \
         zahlungbittebiszum zahlungbittebisspatestens zahlungbittebisspatestensam \
         zahlungbittespatestensam zahlungbittespatestensbis zahlungbittespatestensbiszum \
         zuzahlenbisspatestensam zuzahlenspatestensam zuzahlenam zubegleichenbisspatestensam \
         zubegleichenspatestensam zubegleichenam zuuberweisenbisspatestensam \
         zuuberweisenspatestensam zuuberweisenam zubezahlenbisspatestensam zubezahlenspatestensam \
         zubezahlenam zuentrichtenbisspatestensam zuentrichtenspatestensam zuentrichtenam \
         bittezahlenbiszum bittezahlenbisspatestens bittezahlenbisspatestensam \
         bittezahlenspatestensam bittezahlenspatestensbis bittezahlenspatestensbiszum \
         bittezahlenam bittezahlenspatestens bittebegleichenbis bittebegleichenbiszum \
         bittebegleichenbisspatestens bittebegleichenbisspatestensam bittebegleichenspatestensam \
         bittebegleichenspatestensbis bittebegleichenspatestensbiszum bittebegleichenam \
         bittebegleichenspatestens bitteuberweisenbis bitteuberweisenbiszum \
         bitteuberweisenbisspatestens bitteuberweisenbisspatestensam bitteuberweisenspatestensam \
         bitteuberweisenspatestensbis bitteuberweisenspatestensbiszum bitteuberweisenam \
         bitteuberweisenspatestens bittebezahlenbis bittebezahlenbiszum \
         bittebezahlenbisspatestens bittebezahlenbisspatestensam bittebezahlenspatestensam \
         bittebezahlenspatestensbis bittebezahlenspatestensbiszum bittebezahlenam \
         bittebezahlenspatestens bittezahlensiebis bittezahlensiebiszum \
         bittezahlensiebisspatestens bittezahlensiebisspatestensam bittezahlensiespatestensam \
         bittezahlensiespatestensbis bittezahlensiespatestensbiszum bittezahlensieam \
         bittezahlensiespatestens bitteuberweisensiebis bitteuberweisensiebiszum \
         bitteuberweisensiebisspatestens bitteuberweisensiebisspatestensam \
         bitteuberweisensiespatestensam bitteuberweisensiespatestensbis \
         bitteuberweisensiespatestensbiszum bitteuberweisensieam bitteuberweisensiespatestens \
         bittebegleichensiebis bittebegleichensiebiszum bittebegleichensiebisspatestens \
         bittebegleichensiebisspatestensam bittebegleichensiespatestensam \
         bittebegleichensiespatestensbis bittebegleichensiespatestensbiszum bittebegleichensieam \
         bittebegleichensiespatestens zahlensiebisspatestensam zahlensiespatestensam zahlensieam \
         zahlensiebittebis zahlensiebittebiszum zahlensiebittebisspatestens \
         zahlensiebittebisspatestensam zahlensiebittespatestensam zahlensiebittespatestensbis \
         zahlensiebittespatestensbiszum zahlensiebitteam zahlensiebittespatestens \
         zahlenbisspatestensam zahlenspatestensam zahlenam bezahlenbisspatestensam \
         bezahlenspatestensam bezahlenam uberweisenbisspatestensam uberweisenspatestensam \
         uberweisenam begleichenbisspatestensam begleichenspatestensam begleichenam abbuchungzum \
         abbuchungper abbuchungbis abbuchungab abbuchungfruhestensam abbuchung einzugam einzugzum \
         einzugper einzugbis einzugab einzugfruhestensam einzug bankeinzugam bankeinzugzum \
         bankeinzugper bankeinzugbis bankeinzugab bankeinzugfruhestensam bankeinzug \
         lastschrifteinzugam lastschrifteinzugzum lastschrifteinzugper lastschrifteinzugbis \
         lastschrifteinzugab lastschrifteinzugfruhestensam lastschrifteinzug lastschriftam \
         lastschriftzum lastschriftper lastschriftbis lastschriftab lastschriftfruhestensam \
         lastschrift sepalastschriftam sepalastschriftzum sepalastschriftper sepalastschriftbis \
         sepalastschriftab sepalastschriftfruhestensam sepalastschrift belastungam belastungzum \
         belastungper belastungbis belastungab belastungfruhestensam belastung kontobelastungam \
         kontobelastungzum kontobelastungper kontobelastungbis kontobelastungab \
         kontobelastungfruhestensam kontobelastung abgebuchtam abgebuchtzum abgebuchtper \
         abgebuchtbis abgebuchtab abgebuchtfruhestensam abgebucht eingezogenam eingezogenzum \
         eingezogenper eingezogenbis eingezogenab eingezogenfruhestensam eingezogen \
         wirdabgebuchtam wirdabgebuchtzum wirdabgebuchtper wirdabgebuchtbis wirdabgebuchtab \
         wirdabgebuchtfruhestensam wirdabgebucht wirdeingezogenam wirdeingezogenzum \
         wirdeingezogenper wirdeingezogenbis wirdeingezogenab wirdeingezogenfruhestensam \
         wirdeingezogen betragwirdabgebuchtam betragwirdabgebuchtzum betragwirdabgebuchtper \
         betragwirdabgebuchtbis betragwirdabgebuchtab betragwirdabgebuchtfruhestensam \
         betragwirdabgebucht einzugderlastschriftam einzugderlastschriftzum \
         einzugderlastschriftper einzugderlastschriftbis einzugderlastschriftab \
         einzugderlastschriftfruhestensam einzugderlastschrift sepaeinzugam sepaeinzugzum \
         sepaeinzugper sepaeinzugbis sepaeinzugab sepaeinzugfruhestensam sepaeinzug \
         kontoabbuchungam kontoabbuchungzum kontoabbuchungper kontoabbuchungbis kontoabbuchungab \
         kontoabbuchungfruhestensam kontoabbuchung zahlungszielam zahlfrist zahlungsfristam \
         falligamduedate letztezahlungsfrist zahlungszielfalligkeit nettozahlungsziel falligk \
         falligkam falligamnetto",
    ),
    (
        Role::PaymentTerm,
        "zahlungskondition zahlungsmodalitaten zahlungsvereinbarung zahlungsvereinbarungen \
         zahlungsart zahlungsmethode zahlungsform zahlungsmittel zahlungsweg zahlungsvorgabe \
         zahlungsvorgaben zahlungshinweis zahlbedingung zahlbedingungen zahlkonditionen \
         zahlkondition zahlmodalitaten zahlvereinbarung zahlvereinbarungen zahlbed zahlkond \
         zahlart zahlmethode zahlform zahlmittel zahlweg zahlweise zahlvorgabe zahlvorgaben \
         zahlhinweis ihrezahlungsbedingungen unserezahlungsbedingungen \
         vereinbartezahlungsbedingungen zahlungsbedingungennetto lieferundzahlungsbedingungen \
         zahlungsundlieferbedingungen zahlungsbeding kondition zahlungsfrist zahlfrist falligkeit \
         zahlungszielintagen ziel zahlungszieltage bezahlung zahlungstermin zahlungsmodus \
         begleichung regulierung",
    ),
];
