//! German: titles and the document's own numbers.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "erechnung elektronischerechnung xrechnung zugferdrechnung onlinerechnung ihrerechnung \
         unsererechnung originalrechnung rechnungoriginal rechnungskopie rechnungkopie \
         kopierechnung rechnungsduplikat rechnungduplikat zweitschriftrechnung \
         rechnungszweitschrift rechnungsoriginal honorarnote kostennote gebuhrennote \
         gebuhrenrechnung liquidation arztrechnung privatliquidation vergutungsrechnung \
         abrechnung jahresabrechnung verbrauchsabrechnung stromabrechnung gasabrechnung \
         energieabrechnung turnusabrechnung jahresverbrauchsabrechnung stromrechnung gasrechnung \
         wasserrechnung energierechnung telefonrechnung mobilfunkrechnung verbrauchsrechnung \
         abwasserabrechnung barrechnung kassenbeleg kassabon kassenbon kassenzettel barverkauf \
         kassarechnung barbeleg bewirtungsrechnung bewirtungsbeleg hotelrechnung zimmerrechnung \
         gastrechnung reiserechnung buchungsrechnung reisebestatigungrechnung \
         rechnunglieferschein lieferscheinrechnung rechnungundlieferschein rechnungquittung \
         einnahmebeleg kaufbeleg verkaufsrechnung belastungsanzeige lastschriftanzeige belastung \
         leistungsrechnung dienstleistungsrechnung wartungsrechnung reparaturrechnung \
         werkstattrechnung materialrechnung regierechnung handwerkerrechnung projektrechnung \
         mitgliedsrechnung beitragsbescheid gebuhrenbescheid kostenbescheid gebuhrenvorschreibung \
         vorschreibung zahlungsaufforderungrechnung pramienrechnung versicherungsrechnung \
         beitragsnachweis nachforderungsrechnung nachberechnung zusatzrechnung folgerechnung \
         ersatzrechnung teilschlussrechnung schlussabrechnung akontorechnung acontorechnung \
         zwischenrechnung vorausrechnung vorauszahlungsrechnung vorabrechnung \
         kleinbetragsrechnung tagesrechnung wochenrechnung quartalsrechnung jahresrechnung \
         auslandsrechnung exportrechnung ausfuhrrechnung zollrechnung transportrechnung \
         lieferantenrechnung debitorenrechnung mandantenrechnung lizenzrechnung \
         provisionsrechnung provisionsabrechnung abonnementsrechnung aborechnung leasingrechnung \
         seminarrechnung kursrechnung lehrgangsrechnung pachtrechnung nebenkostenabrechnung \
         heizkostenabrechnung betriebskostenabrechnung nebenkostenrechnung fakturierung \
         fakturarechnung rechnungfaktura rechnunginvoice invoicerechnung rechnungfacture \
         rechnungnach14ustg rechnungimoriginal endrechnung honorarabrechnung rechnungsstellung \
         internetrechnung festnetzrechnung auktionsrechnung rechnungsbeleg",
    ),
    (
        Role::CreditTitle,
        "gutschriftrechnung gutschriftsrechnung gutschriftsbeleg gutschriftbeleg kundengutschrift \
         lieferantengutschrift retourengutschrift retourgutschrift bonusgutschrift wertgutschrift \
         preisgutschrift teilgutschrift rabattgutschrift rechnungsstorno stornobeleg stornierung \
         stornogutschrift rechnungsstornierung stornierungsrechnung stornofaktura gutschriftkopie \
         gutschriftduplikat gutschriftskopie kreditrechnung ruckvergutung ruckrechnung \
         retourenbeleggutschrift gutschriftstorno gutschriftcreditnote creditnotegutschrift \
         erstattungsbeleg teilstorno umsatzbonusgutschrift gutschriftnote rechnungstorno \
         minusrechnung gutschriftausretoure",
    ),
    (
        Role::CorrectionTitle,
        "korrigierterechnung rechnungsberichtigung berichtigungsrechnung korrekturzurrechnung \
         rechnungkorrektur rechnungberichtigt geanderterechnung rechnungsanderung korrekturbeleg",
    ),
    (
        Role::StatementTitle,
        "opliste postenubersicht kontoubersicht saldenubersicht saldoubersicht \
         offenepostenubersicht ubersichtoffenerposten aufstellungoffenerposten \
         aufstellungoffeneposten offenepostenaufstellung ubersichtoffeneposten debitorenauszug \
         debitorenkontoauszug kontokorrentauszug kontokorrent kundenkontoubersicht \
         forderungsaufstellung forderungsubersicht rechnungsubersicht rechnungsaufstellung \
         rechnungsliste saldobestatigung saldoliste saldoauszug kontoblatt personenkontoauszug \
         zahlungsubersicht kontoauszugdebitoren auszugkundenkonto auszugausdemkundenkonto \
         kontenubersicht listeoffenerposten ubersichtihreroffenenrechnungen \
         ubersichtoffenerrechnungen aufstellungoffenerrechnungen monatsauszug \
         kontostandsmitteilung",
    ),
    (
        Role::OtherTitle,
        "kostenangebot preisangebot angebotnr kostenschatzung richtofferte \
         bestellungauftragsbestatigung lieferavis avis versandanzeige packliste packzettel \
         kommissionierschein warenbegleitschein retourenschein rucksendeschein rapport \
         arbeitsrapport regierapport stundennachweis stundenzettel leistungsnachweis \
         arbeitsbericht servicebericht montagebericht tatigkeitsnachweis tatigkeitsbericht \
         abnahmeprotokoll speditionsauftrag transportauftrag ladeliste frachtbrief rollkarte \
         bordero reservierungsbestatigung buchungsbestatigung 1mahnung 2mahnung 3mahnung \
         erstemahnung zweitemahnung drittemahnung letztemahnung mahnbescheid mahnschreiben \
         zahlungsaufforderung letztezahlungsaufforderung 1zahlungserinnerung 2zahlungserinnerung \
         freundlichezahlungserinnerung mahnstufe1 vorkalkulation rahmenvertrag kaufvertrag \
         mietvertrag anfrage preisanfrage bestellschein zahlungsbestatigung \
         zahlungseingangsbestatigung preisliste",
    ),
    (
        Role::InvoiceNumber,
        "rechngsnummer rechngsnr rechngsno rechngsnum rechngs# rechngsnrn rechnungssnummer \
         rechnungssnr rechnungssno rechnungssnum rechnungss# rechnungssnrn rchgnummer rchgnr \
         rchgno rchgnum rchg# rchgnrn rchnnummer rchnnr rchnno rchnnum rchn# rchnnrn rngnummer \
         rngnr rngno rngnum rng# rngnrn rechgsnummer rechgsnr rechgsno rechgsnum rechgs# \
         rechgsnrn rngsnummer rngsnr rngsno rngsnum rngs# rngsnrn rnnummer rnnr rnno rnnum rn# \
         rnnrn rnummer rechnungsnum fakturacode fakturabelegnr fakturencode fakturenbelegnr \
         faktcode faktbelegnr faid fakennung facode fabelegnummer fabelegnr fano fanum fa# \
         honornotennummer honornotennr honornotenno kostennotennummer kostennotennr kostennotenno \
         gebuhrennotennummer gebuhrennotennr gebuhrennotenno gebuhrenrechnungsnummer \
         gebuhrenrechnungsnr gebuhrenrechnungsno gebuhrenrechnungnummer gebuhrenrechnungnr \
         gebuhrenrechnungno liquidationsnummer liquidationsnr liquidationsno \
         honorarrechnungsnummer honorarrechnungsnr honorarrechnungsno honorarrechnungnummer \
         honorarrechnungnr honorarrechnungno kostenrechnungsnummer kostenrechnungsnr \
         kostenrechnungsno kostenrechnungnummer kostenrechnungnr kostenrechnungno \
         barrechnungsnummer barrechnungsnr barrechnungsno barrechnungnummer barrechnungnr \
         barrechnungno sammelrechnungsnummer sammelrechnungsnr sammelrechnungsno \
         sammelrechnungnummer sammelrechnungnr sammelrechnungno monatsrechnungsnummer \
         monatsrechnungsnr monatsrechnungsno monatsrechnungnummer monatsrechnungnr \
         monatsrechnungno teilrechnungsnummer teilrechnungsnr teilrechnungsno \
         schlussrechnungsnummer schlussrechnungsnr schlussrechnungsno schlussrechnungnummer \
         schlussrechnungnr schlussrechnungno abschlagsrechnungsnummer abschlagsrechnungsnr \
         abschlagsrechnungsno abschlagsrechnungnummer abschlagsrechnungnr abschlagsrechnungno \
         ausgangsrechnungsnummer ausgangsrechnungsnr ausgangsrechnungsno ausgangsrechnungnummer \
         ausgangsrechnungnr ausgangsrechnungno verkaufsrechnungsnummer verkaufsrechnungsnr \
         verkaufsrechnungsno verkaufsrechnungnummer verkaufsrechnungnr verkaufsrechnungno \
         einzelrechnungsnummer einzelrechnungsnr einzelrechnungsno handelsrechnungsnummer \
         handelsrechnungsnr handelsrechnungsno handelsrechnungnummer handelsrechnungnr \
         handelsrechnungno frachtrechnungsnummer frachtrechnungsnr frachtrechnungsno \
         proformarechnungsnummer proformarechnungsnr proformarechnungsno proformarechnungnummer \
         proformarechnungnr proformarechnungno proformanummer proformanr mietrechnungsnummer \
         mietrechnungsnr mietrechnungsno jahresrechnungsnummer jahresrechnungsnr \
         jahresrechnungsno quartalsrechnungsnummer quartalsrechnungsnr quartalsrechnungsno \
         pramienrechnungsnummer pramienrechnungsnr pramienrechnungsno beitragsrechnungsnummer \
         beitragsrechnungsnr beitragsrechnungsno beitragsrechnungnummer beitragsrechnungnr \
         beitragsrechnungno lieferantenrechnungsnummer lieferantenrechnungsnr \
         lieferantenrechnungsno kundenrechnungsnummer kundenrechnungsnr kundenrechnungsno \
         hotelrechnungsnummer hotelrechnungsnr hotelrechnungsno reiserechnungsnummer \
         reiserechnungsnr reiserechnungsno zimmerrechnungsnummer zimmerrechnungsnr \
         zimmerrechnungsno stromrechnungsnummer stromrechnungsnr stromrechnungsno \
         verbrauchsrechnungsnummer verbrauchsrechnungsnr verbrauchsrechnungsno \
         werkstattrechnungsnummer werkstattrechnungsnr werkstattrechnungsno erechnungsnummer \
         erechnungsnr erechnungsno originalrechnungsno exportrechnungsnummer exportrechnungsnr \
         exportrechnungsno endrechnungsnummer endrechnungsnr endrechnungsno arnr arnummer arno \
         ausgangsrgnr argnr abrechnungsnummer abrechnungsnr abrechnungsno abrechnungsid \
         verbrauchsabrechnungsnummer verbrauchsabrechnungsnr verbrauchsabrechnungsno \
         verbrauchsabrechnungsid jahresabrechnungsnummer jahresabrechnungsnr jahresabrechnungsno \
         jahresabrechnungsid laufenderechnungsnummer laufenderechnungsnr laufenderechnungnr \
         laufendefakturanummer laufendefakturanr fortlaufenderechnungsnummer \
         fortlaufenderechnungsnr fortlaufenderechnungnr fortlaufendefakturanummer \
         fortlaufendefakturanr lfdrechnungsnummer lfdrechnungsnr lfdrechnungnr lfdfakturanummer \
         lfdfakturanr eindeutigerechnungsnummer eindeutigerechnungsnr eindeutigerechnungnr \
         eindeutigefakturanummer eindeutigefakturanr unserefakturanr ihreaktuellerechnungsnummer \
         ihreaktuellerechnungsnr ihreaktuellerechnungnr ihreaktuellefakturanummer \
         ihreaktuellefakturanr dieserechnungsnr diesefakturanr rechnungmitdernummer \
         rechnungsnrbitteangeben rechnungsnummerbitteangeben \
         rechnungsnummerbeizahlungbitteangeben beizahlungbitteangebenrechnungsnummer \
         rechnungsnummerverwendungszweck verwendungszweckrechnungsnummer rechnungsnrinvoiceno \
         rechnungsnrinvoicenr invoicenorechnungsnr rechnungnrbelegnr rechnungsidentifikation \
         rechnungsidentifikationsnummer rechnungsschlussel rechnungskontrollnummer \
         rechnungslaufnummer rechnungsfolgenummer belastungsanzeigenummer belastungsanzeigenr \
         lastschriftanzeigenummer lastschriftanzeigenr nachberechnungsnummer nachberechnungsnr \
         gebuhrenvorschreibungsnummer gebuhrenvorschreibungsnr vorschreibungsnummer \
         vorschreibungsnr",
    ),
    (
        Role::DocumentNumber,
        "dokunummer dokunr dokuno dokuid doku# verkaufsbelegnummer verkaufsbelegnr \
         verkaufsbelegno verkaufsbelegid verkaufsbeleg# kassenbelegnummer kassenbelegnr \
         kassenbelegno kassenbelegid kassenbeleg# kassabelegnummer kassabelegnr kassabelegno \
         kassabelegid kassabeleg# kassenbonnummer kassenbonnr kassenbonno kassenbonid kassenbon# \
         kassabonnummer kassabonnr kassabonno kassabonid kassabon# bonnummer bonnr bonno bonid \
         bon# quittungsnummer quittungsnr quittungsno quittungsid quittungs# quittungnummer \
         quittungnr quittungno quittungid quittung# bescheidsnummer bescheidsnr bescheidsno \
         bescheidsid bescheids# gebuhrenbescheidnummer gebuhrenbescheidnr gebuhrenbescheidno \
         gebuhrenbescheidid gebuhrenbescheid# buchungsbelegnummer buchungsbelegnr buchungsbelegno \
         buchungsbelegid buchungsbeleg# schriftstucknummer schriftstucknr schriftstuckno \
         schriftstuckid schriftstuck# vorgangsno vorgangsid vorgangsnum vorgangs# vorgangsnr \
         vorgangskennung vorgangno vorgangid vorgangnum vorgang# vorgangnummer vorgangnr \
         vorgangkennung unserebelegnr folionr folionummer guestfolionr guestfolionummer \
         zahlscheinnummer",
    ),
    (
        Role::CreditNumber,
        "gutschriftsno gutschriftsid gutschrifts# gutschriftsnum gutschriftsbelegnummer \
         gutschriftsbelegnr gutschriftskennung gutschriftbelegnr gutschriftennummer \
         gutschriftennr gutschriftenno gutschriftenid gutschriften# gutschriftennum \
         gutschriftenbelegnummer gutschriftenbelegnr gutschriftenkennung gsnummer gsnr gsno gsid \
         gs# gsnum gsbelegnummer gsbelegnr gskennung stornobelegnr stornorechnungsnummer \
         stornorechnungsnr stornorechnungsno stornorechnungsid stornorechnungs# \
         stornorechnungsnum stornorechnungsbelegnummer stornorechnungsbelegnr \
         stornorechnungskennung stornorechnungnummer stornorechnungnr stornorechnungno \
         stornorechnungid stornorechnung# stornorechnungnum stornorechnungbelegnummer \
         stornorechnungbelegnr stornorechnungkennung \
         rechnungsgutschriftnummer rechnungsgutschriftnr rechnungsgutschriftno \
         rechnungsgutschriftid rechnungsgutschrift# rechnungsgutschriftnum \
         rechnungsgutschriftbelegnummer rechnungsgutschriftbelegnr rechnungsgutschriftkennung \
         rechnungsgutschriftsnummer rechnungsgutschriftsnr rechnungsgutschriftsno \
         rechnungsgutschriftsid rechnungsgutschrifts# rechnungsgutschriftsnum \
         rechnungsgutschriftsbelegnummer rechnungsgutschriftsbelegnr rechnungsgutschriftskennung \
         warengutschriftnummer warengutschriftnr warengutschriftno warengutschriftid \
         warengutschrift# warengutschriftnum warengutschriftbelegnummer warengutschriftbelegnr \
         warengutschriftkennung warengutschriftsnummer warengutschriftsnr warengutschriftsno \
         warengutschriftsid warengutschrifts# warengutschriftsnum warengutschriftsbelegnummer \
         warengutschriftsbelegnr warengutschriftskennung kreditnotennummer kreditnotennr \
         kreditnotenno kreditnotenid kreditnoten# kreditnotennum kreditnotenbelegnummer \
         kreditnotenbelegnr kreditnotenkennung gutschriftsanzeigenummer gutschriftsanzeigenr \
         gutschriftsanzeigeno gutschriftsanzeigeid gutschriftsanzeige# gutschriftsanzeigenum \
         gutschriftsanzeigebelegnummer gutschriftsanzeigebelegnr gutschriftsanzeigekennung \
         laufendegutschriftsnummer",
    ),
];
