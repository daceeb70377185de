//! Dutch: parties, their identifiers and accounts.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::VendorHead,
        "verkochtdoor uitgereiktdoor factuurvan geleverddoor dienstverlener aannemer uitvoerder \
         uwleverancier onzegegevens bedrijfsgegevens gegevensleverancier gegevensverkoper \
         leveranciersgegevens verhuurder onderaannemer uitgeverfactuur opgemaaktdoor \
         factuurafzender verkoperleverancier leverancierverkoper opdrachtnemerleverancier \
         zorgverlener zorgaanbieder organisator afzenderfactuur factuuruitgereiktdoor",
    ),
    (
        Role::PayeeHead,
        "tebetalenaan betalingaan overtemakenaan betalenaan betaalbaaraan testortenopnaamvan \
         tengunstevan tgv overmakenaan stortenoprekeningvan factormaatschappij cessionaris",
    ),
    (
        Role::AccountHolder,
        "naamrekeninghouder rekeningopnaamvan opnaamvan onv ovv tnvrekening naambegunstigde \
         rekeninghoudster tengunstevan begunstigdenaam rekeningtnv",
    ),
    (
        Role::CustomerHead,
        "factuurvoor factuurtav facturatieaan facturatievoor facturatietav facturerenaan \
         facturerenvoor facturerentav gefactureerdvoor gefactureerdtav notaaan notavoor notatav \
         verkochtaan verkochtvoor verkochttav rekeningaan rekeningvoor rekeningtav creditnotavoor \
         creditnotatav creditfactuuraan creditfactuurvoor creditfactuurtav factuurgerichtaan \
         factuurgerichtvoor factuurgerichttav gerichtaan gerichtvoor gerichttav declaratieaan \
         declaratievoor declaratietav tefacturerenaan tefacturerenvoor tefacturerentav \
         factuurnaam factuurdetails facturatieadres facturatiegegevens facturatienaam \
         facturatiedetails factureringsadres factureringsgegevens factureringsnaam \
         factureringsdetails klantadres klantnaam klantdetails debiteuradres debiteurnaam \
         debiteurdetails debiteurenadres debiteurengegevens debiteurennaam debiteurendetails \
         koperadres kopergegevens kopernaam koperdetails rekenadres rekengegevens rekennaam \
         rekendetails uwadres uwgegevens uwnaam uwdetails notaadres notagegevens notanaam \
         notadetails klantenadres klantengegevens klantennaam klantendetails correspondentieadres \
         correspondentiegegevens correspondentienaam correspondentiedetails \
         factuurcorrespondentieadres factuurcorrespondentiegegevens factuurcorrespondentienaam \
         factuurcorrespondentiedetails opdrachtgeveradres opdrachtgevergegevens opdrachtgevernaam \
         opdrachtgeverdetails relatieadres relatiegegevens relatienaam relatiedetails klantkoper \
         naamklant naamvandeklant naamafnemer gegevensafnemer gegevenskoper gegevensdebiteur \
         gegevensopdrachtgever gegevensvandeklant gegevenshuurder gegevenscontractant klantclient \
         clientnaam debiteur deklant koperafnemer afnemerkoper ontvangerfactuur \
         ontvangervandefactuur factuurontvanger medecontractant contractant huurder huurster \
         verzekeringnemer verzekeringsnemer verzekerdeklant patient patiente gast gastnaam \
         naamgast cursist deelnemer abonnee titularis titulariscontract betaler bouwheer \
         opdrachtgeefster dienstafnemer begunstigdevandedienst geadresseerdefactuur bestemdvoor \
         billtofactuuradres factuuradresbillto clientklant klantcustomer kandidaatklant \
         cedentklant schuldenaar",
    ),
    (
        Role::OtherPartyHead,
        "afleverplaats afleverlocatie aflevergegevens afleverpunt leverplaats leverlocatie \
         levergegevens leverpunt leveringsplaats leveringslocatie leveringsgegevens leveringspunt \
         verzendadres verzendplaats verzendlocatie verzendgegevens verzendpunt bezorgplaats \
         bezorglocatie bezorggegevens bezorgpunt laadadres laadplaats laadlocatie laadgegevens \
         laadpunt losadres losplaats loslocatie losgegevens lospunt ophaaladres ophaalplaats \
         ophaallocatie ophaalgegevens ophaalpunt werkadres werkplaats werklocatie werkgegevens \
         werkpunt werfadres werfplaats werflocatie werfgegevens werfpunt projectadres \
         projectplaats projectlocatie projectgegevens projectpunt objectadres objectplaats \
         objectlocatie objectgegevens objectpunt bestemmingsadres bestemmingsplaats \
         bestemmingslocatie bestemmingsgegevens bestemmingspunt verbruiksadres verbruiksplaats \
         verbruikslocatie verbruiksgegevens verbruikspunt installatieadres installatieplaats \
         installatielocatie installatiegegevens installatiepunt montageadres montageplaats \
         montagelocatie montagegegevens montagepunt uitvoeringsadres uitvoeringsplaats \
         uitvoeringslocatie uitvoeringsgegevens uitvoeringspunt zendingadres zendingplaats \
         zendinglocatie zendinggegevens zendingpunt postbusafleveradres postbusafleverplaats \
         postbusafleverlocatie postbusaflevergegevens postbusafleverpunt afhaaladres afhaalplaats \
         afhaallocatie afhaalgegevens afhaalpunt retouradres retourplaats retourlocatie \
         retourgegevens retourpunt leveringsenfactuuradres leveringsenfactuurplaats \
         leveringsenfactuurlocatie leveringsenfactuurgegevens leveringsenfactuurpunt \
         vestigingsadres vestigingsplaats vestigingslocatie vestigingsgegevens vestigingspunt \
         uitvoeringadres uitvoeringplaats uitvoeringlocatie uitvoeringgegevens uitvoeringpunt \
         plaatsingsadres plaatsingsplaats plaatsingslocatie plaatsingsgegevens plaatsingspunt \
         onderhoudsadres onderhoudsplaats onderhoudslocatie onderhoudsgegevens onderhoudspunt \
         leverenaan leverenbij leverente leverenop geleverdaan geleverdbij geleverdte geleverdop \
         leveringaan leveringbij leveringte leveringop verzendenaan verzendenbij verzendente \
         verzendenop verzondenaan verzondenbij verzondente verzondenop verzendingaan \
         verzendingbij verzendingte verzendingop afleverenaan afleverenbij afleverente \
         afleverenop bezorgenaan bezorgenbij bezorgente bezorgenop zendingaan zendingbij \
         zendingte zendingop afgeleverdaan afgeleverdbij afgeleverdte afgeleverdop geleverdteaan \
         geleverdtebij geleverdtete geleverdteop kopieaan kopiebij kopiete kopieop televerenaan \
         televerenbij televerente televerenop ontvanger ontvangergoederen ontvangerzending \
         geadresseerdezending bestemmeling eindklant eindgebruiker eindafnemer verzender \
         afzenderzending afzendergoederen vervoerder chauffeur bestuurder plaatsvanlevering \
         plaatsvandedienst plaatsvanuitvoering plaatsuitvoering werf bouwplaats \
         contactpersoonklant contactpersonen uwcontactpersoon onzecontactpersoon uwcontact \
         onscontact terattentievan behandelddoor behandelaar dossierbeheerder dossierbehandelaar \
         opgestelddoor opgemaaktdoormedewerker medewerker verkopermedewerker verantwoordelijke \
         uwverkoper uwadviseur adviseur vertegenwoordiger uwvertegenwoordiger binnendienst \
         buitendienst bestelddoor aangevraagddoor aanvrager inkoper uwinkoper budgethouder \
         projectleider werfleider monteur technieker technicus uitgevoerddoor uitgevoerdopadres \
         behandelendarts huisarts docent reiziger kopienaar fiscaalvertegenwoordiger gastheer \
         balie kassier kassamedewerker uwerdgeholpendoor geholpendoor eigenaar syndicus \
         netbeheerder vme rekeninghouderklant vraagoverdezefactuur vragenoverdezefactuur \
         vragenoveruwfactuur",
    ),
    (
        Role::TaxId,
        "btwregnr btwreg btwnl btwbe btwbenr btwnummernl btwnummerbe onsbtwidentificatienummer \
         obnummer obnr omzetbelastingnr btwtva tvabtw eubtwnummer intracommunautairbtwnummer \
         fiscaalnr fiscaalidentificatienummer ondernemingsnummerbtw btwondernemingsnr btwrpr kbo \
         kbonr kbonummer kbobtw ondnr btwplichtige",
    ),
    (
        Role::CustomerTaxId,
        "uwbtwidentificatienummer uwbtwidentificatienr uwondernemingsnummer uwondernemingsnr \
         uwobnummer uwkbonummer jouwbtw jouwbtwnummer jouwbtwnr jouwbtwid jouwbtwidnr \
         jouwbtwidnummer jouwbtwidentificatienummer jouwbtwidentificatienr jouwvatnummer \
         jouwvatnr jouwvatno jouwondernemingsnummer jouwondernemingsnr jouwobnummer jouwbtwcode \
         jouwkbonummer klantbtwidentificatienummer klantbtwidentificatienr \
         klantondernemingsnummer klantondernemingsnr klantobnummer klantkbonummer klantenbtw \
         klantenbtwnummer klantenbtwnr klantenbtwid klantenbtwidnr klantenbtwidnummer \
         klantenbtwidentificatienummer klantenbtwidentificatienr klantenvatnummer klantenvatnr \
         klantenvatno klantenondernemingsnummer klantenondernemingsnr klantenobnummer \
         klantenbtwcode klantenkbonummer afnemerbtw afnemerbtwnummer afnemerbtwnr afnemerbtwid \
         afnemerbtwidnr afnemerbtwidnummer afnemerbtwidentificatienummer \
         afnemerbtwidentificatienr afnemervatnummer afnemervatnr afnemervatno \
         afnemerondernemingsnummer afnemerondernemingsnr afnemerobnummer afnemerbtwcode \
         afnemerkbonummer koperbtw koperbtwidentificatienummer koperbtwidentificatienr \
         koperondernemingsnummer koperondernemingsnr koperobnummer koperkbonummer koperbtwnr \
         debiteurbtw debiteurbtwidentificatienummer debiteurbtwidentificatienr \
         debiteurondernemingsnummer debiteurondernemingsnr debiteurobnummer debiteurkbonummer \
         debiteurbtwnr btwnummervandeafnemer btwnummeropdrachtgever btwnummermedecontractant \
         btwnummercocontractant btwnummercontractant btwnummerhuurder btwnummerfactuurontvanger \
         btwnrvandeafnemer btwnrontvanger btwnropdrachtgever btwnrmedecontractant \
         btwnrcocontractant btwnrcontractant btwnrhuurder btwnrfactuurontvanger btwidvandeafnemer \
         btwidontvanger btwidopdrachtgever btwidmedecontractant btwidcocontractant \
         btwidcontractant btwidhuurder btwidfactuurontvanger btwidentificatienummerklant \
         btwidentificatienummervandeklant btwidentificatienummervanklant \
         btwidentificatienummerafnemer btwidentificatienummervandeafnemer \
         btwidentificatienummerkoper btwidentificatienummervandekoper \
         btwidentificatienummerontvanger btwidentificatienummeropdrachtgever \
         btwidentificatienummerdebiteur btwidentificatienummermedecontractant \
         btwidentificatienummercocontractant btwidentificatienummercontractant \
         btwidentificatienummerclient btwidentificatienummerhuurder \
         btwidentificatienummerfactuurontvanger ondernemingsnummerklant \
         ondernemingsnummervandeklant ondernemingsnummervanklant ondernemingsnummerafnemer \
         ondernemingsnummervandeafnemer ondernemingsnummerkoper ondernemingsnummervandekoper \
         ondernemingsnummerontvanger ondernemingsnummeropdrachtgever ondernemingsnummerdebiteur \
         ondernemingsnummermedecontractant ondernemingsnummercocontractant \
         ondernemingsnummercontractant ondernemingsnummerclient ondernemingsnummerhuurder \
         ondernemingsnummerfactuurontvanger btwvandeklant btwvanklant btwafnemer btwvandeafnemer \
         btwkoper btwvandekoper btwontvanger btwopdrachtgever btwdebiteur btwmedecontractant \
         btwcocontractant btwcontractant btwclient btwhuurder btwfactuurontvanger vatnrafnemer \
         vatnrvandeafnemer vatnrontvanger vatnropdrachtgever vatnrmedecontractant \
         vatnrcocontractant vatnrcontractant vatnrhuurder vatnrfactuurontvanger btwidnrafnemer \
         btwidnrvandeafnemer btwidnrontvanger btwidnropdrachtgever btwidnrmedecontractant \
         btwidnrcocontractant btwidnrcontractant btwidnrhuurder btwidnrfactuurontvanger \
         btwidnummerafnemer btwidnummervandeafnemer btwidnummerontvanger btwidnummeropdrachtgever \
         btwidnummermedecontractant btwidnummercocontractant btwidnummercontractant \
         btwidnummerhuurder btwidnummerfactuurontvanger kbonummerklant kbonummervandeklant \
         kbonummervanklant kbonummerafnemer kbonummervandeafnemer kbonummerkoper \
         kbonummervandekoper kbonummerontvanger kbonummeropdrachtgever kbonummerdebiteur \
         kbonummermedecontractant kbonummercocontractant kbonummercontractant kbonummerclient \
         kbonummerhuurder kbonummerfactuurontvanger ondernemingsnrklant ondernemingsnrvandeklant \
         ondernemingsnrvanklant ondernemingsnrafnemer ondernemingsnrvandeafnemer \
         ondernemingsnrkoper ondernemingsnrvandekoper ondernemingsnrontvanger \
         ondernemingsnropdrachtgever ondernemingsnrdebiteur ondernemingsnrmedecontractant \
         ondernemingsnrcocontractant ondernemingsnrcontractant ondernemingsnrclient \
         ondernemingsnrhuurder ondernemingsnrfactuurontvanger",
    ),
    (
        Role::Iban,
        "ibanrekeningnr rekeningiban rekiban rekeningnriban bankrekeningiban ibanbankrekening \
         bankrekeningnummeriban ibanbank onsiban onzeiban ibannummerbank ibanbankrekeningnummer \
         reknriban ibanbicrekening onsibannummer onzeibanrekening",
    ),
    (Role::Bic, "bicswiftcodebank swiftnummer"),
    (
        Role::Account,
        "bankreknr rek bankrekeningno bankrekeningnummers giro gironummer gironr grekening \
         grekeningnummer onsrekeningnummer onzebankrekening onzerekening onzebank oprekening \
         oprekeningnummer opbankrekening naarrekening naarrekeningnummer oponzerekening \
         zichtrekening rekeningnummerbank bankgegevensrekening financielerekening banknr",
    ),
    (
        Role::Currency,
        "munt factuurvaluta valutacode muntcode munteenheidfactuur allebedragenin bedragenin \
         prijzenin valutafactuur uitgedruktin",
    ),
    (
        Role::Register,
        "kamervankoophandel kamervankoophandelnr kvkinschrijving hrnr hr handelsregisternr rpmrpr \
         rechtspersonenregister ondernemingsrechtbank rechtbankvankoophandel zetel \
         maatschappelijkezetel statutairezetel statutairgevestigdte zaakvoerder zaakvoerders \
         bestuurder gevestigdte rsin begnr",
    ),
    (
        Role::Name,
        "naamklantfirma naambedrijf bedrijfsnaamklant firmanaam firma naamfirma voornaamnaam \
         naamvoornaam naamenvoornaam handelsnaam",
    ),
];
