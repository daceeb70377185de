//! The words of German and Dutch labels that the common list of parts lacks.

use super::parts::Part;

/// Each word under the one part that it has.
pub(super) const PARTS: &[(Part, &str)] = &[
    (
        Part::Account,
        "mandant mandanten mitglied patient patienten abonnement abo akte akten auftraggeber \
         objekt baustelle baustellen buchung reservierung fahrzeug fahrgestell filiale filial \
         frachtbrief gast geschafts kasse kassen kommission liegenschaft lizenz mieter nutzer \
         paket tour sendung tracking transaktion vorgangs versicherung versicherungsschein \
         zahlpunkt marktlokation messlokation anlage anlagen anschluss angebot offerte offert \
         kostenvoranschlag rapport chargen serien gerate maschinen vermittler vertreter \
         geschaftspartner partner register dossier zaak polis relatie leverbon werf machtiging \
         incasso kenteken chassis reservering boeking kamer zending lading kostenstelle \
         kostenstellen schaden polizze polizzen teilnehmer",
    ),
    (
        Part::Already,
        "bereits schon bisher bisherige bisheriger geleistete geleisteter erhaltene erhaltener \
         verrechnete angerechnete vereinnahmte eingegangene reeds eerder abzgl abzuglich abzugl abz minus",
    ),
    (Part::Amount, "entgelt"),
    (Part::Balance, "restlicher restliche offenes"),
    (Part::Discount, "kortingen rabatte nachlasse"),
    (Part::Document, "dokumenten dok boekstuk"),
    (Part::Due, "falliger fallige falliges opeisbaar vervallend"),
    (Part::Excluding, "exklusive vor"),
    (
        Part::Filler,
        "gesetzl gesetzliche gesetzlicher gesetzlichen ges aller dieser diese deze dit sie door",
    ),
    (Part::Gross, "bruttosumme"),
    (Part::Including, "inklusive"),
    (
        Part::Invoice,
        "honorarnote honorarnoten kostennote abrechnung liquidation declaratie afrekening \
         fakturen rechg rechng faktuur fct",
    ),
    (Part::Number, "kenmerk kennzahl nrn"),
    (
        Part::Pay,
        "uberweisung zahlender zahlende zahlbarer uberweisender begleichender begleichen \
         entrichtender entrichten bezahlen bezahlender voldoen vereffenen overmaken storten",
    ),
    (Part::Period, "quartal kwartaal tijdvak"),
    (
        Part::Prepaid,
        "anzahlungen vorauszahlungen abschlagszahlung abschlagszahlungen akontozahlung \
         akontozahlungen akontorechnung akontorechnungen acontozahlung \
         acontozahlungen abschlage abschlagen vorkasse akonti ratenzahlungen teilzahlung teilzahlungen aanbetalingen voorschotten vooruitbetaling \
         vooruitbetalingen betaald",
    ),
    (Part::Terms, "zahlungsbedingungen"),
    (Part::Until, "bis spatestens langstens uiterlijk tot tegen"),
];
