//! German.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "beitragsrechnung rechnung handelsrechnung schlussrechnung teilrechnung abschlagsrechnung honorarrechnung \
         faktura baurechnung mietrechnung sammelrechnung proformarechnung dauerrechnung \
         anzahlungsrechnung endabrechnung quittung monatsrechnung kostenrechnung warenrechnung \
         kaufrechnung einzelrechnung",
    ),
    (
        Role::CreditTitle,
        "gutschrift stornorechnung rechnungsgutschrift warengutschrift storno gutschriftsanzeige",
    ),
    (
        Role::CorrectionTitle,
        "rechnungskorrektur korrekturrechnung berichtigterechnung",
    ),
    (
        Role::StatementTitle,
        "kontoauszug saldenbestatigung offenepostenliste",
    ),
    (
        Role::InvoiceNumber,
        "rechnungsnummer rechnungsnr rechnungnr rechnungnummer rechnr rgnr renr rechnung# fakturanummer \
         fakturanr fakturnr rechnungno rechnungid rechnungsno unsererechnungsnr",
    ),
    (
        Role::DocumentNumber,
        "belegnummer belegnr dokumentnummer beleg vorgangsnummer",
    ),
    (
        Role::CreditNumber,
        "gutschriftsnummer gutschriftsnr gutschriftnr gutschriftnummer stornonummer stornonr",
    ),
    (
        Role::OrderNumber,
        "bestellung bestellnummer bestellnr ihrebestellung ihrebestellnummer ihrebestellnr \
         auftragsnummer auftragsnr auftrag ihrauftrag kundenbestellung kundenbestellnr bestellungnr \
         bestellreferenz ihrebestellungnr bestellungsnummer kundenbestellnummer ihreauftragsnr",
    ),
    (
        Role::OtherNumber,
        "kundennummer kundennr kdnr ihrekundennummer ihrekundennr lieferscheinnummer lieferscheinnr \
         lieferschein lieferavis vertragsnummer vertragsnr projektnummer projektnr projekt aktenzeichen \
         lieferantennummer lieferantennr liefnr ihrzeichen unserzeichen ihrereferenz unserereferenz \
         referenz weiterereferenz zahlungsreferenz buchungsreferenz globalenummer nummer \
         handelsregisternummer gln telefon tel fax telefax mobil fon angebotsnummer angebotnr \
         angebotsnr steuernummer steuernr stnr zuunsererrechnung zurrechnung ursprungsrechnung \
         ursprungsbelegnr bezugsrechnung ihrenummer objekt zahlernummer vsnr versicherungsnummer \
         mandatsreferenz glaubigerid artikelnummer reklamationsnummer filialnummer abteilung hrb hra \
         kontonummer ktonr blz referenzdeskaufers stornierterechnung",
    ),
    (
        Role::InvoiceDate,
        "rechnungsdatum rechnungdatum belegdatum ausstellungsdatum fakturadatum rechnungvom \
         gutschriftsdatum gutschriftdatum datumderrechnung ausgestelltam rgdatum erstelltam",
    ),
    (Role::Date, "datum vom von den"),
    (
        Role::DueDate,
        "falligam falligkeit falligkeitsdatum zahlbarbis zahlbarbiszum zahlungsziel biszum fallig \
         zufallig zahlungszielbis zahlenbis zahlungbis zahlungsfrist zahlbarohneabzugbis \
         zahlbarohneabschlagbis zuzahlenbis fallligbis \
         fristbis zahlungfalligam zahlungsfalligkeit nettobis",
    ),
    (
        Role::ServiceDate,
        "leistungsdatum lieferdatum lieferundleistungsdatum lieferleistungsdatum leistungszeitraum leistungsperiode \
         lieferbzwleistungsdatum lieferzeitraum leistungsundlieferdatum zeitraum abrechnungszeitraum \
         lieferleistungszeitraum lieferung leistung liefertermin leistungsmonat",
    ),
    (
        Role::OtherDate,
        "bestelldatum auftragsdatum druckdatum versanddatum lieferscheindatum gultigbis auftragvom \
         bestellungvom angebotsdatum nummerdatum lieferscheinnrdatum geburtsdatum skontobis",
    ),
    (
        Role::LineSum,
        "positionssumme warenwert summepositionen summederpositionen gesamtpositionen summeartikel \
         warensumme",
    ),
    (
        Role::Subtotal,
        "nettobetrag summenetto nettosumme gesamtnetto zwischensumme zwischentotal nettogesamt netto \
         rechnungssummeohneust gesamtbetragnetto zwischensummenetto nettogesamtbetrag nettowarenwert \
         gesamtsummenetto summeohneust nettorechnungsbetrag rechnungsbetragnetto summeohnemwst \
         totalnetto nettoentgelt entgelt betragnetto summeexklmwst totalohnemwst totalexklmwst",
    ),
    (
        Role::Tax,
        "mwst ust umsatzsteuer mehrwertsteuer steuerbetrag zzglmwst zzglust zuzuglichust zuzuglichmwst \
         mwstbetrag ustbetrag ustgesamt mwstgesamt gesamtmwst umsatzsteuerbetrag steuer summeust \
         summemwst zuzglmwst zuzglust zuzuglichumsatzsteuer zuzuglichmehrwertsteuer \
         mehrwertsteuerbetrag gesamtust steuerngesamt steuern zuzuglmwst zuzuglust zzglumsatzsteuer \
         zzglmehrwertsteuer enthaltenemwst inklmwst steuerbetragin versicherungsteuer \
         versicherungssteuer mwstsumme steuersumme",
    ),
    (
        Role::PlainTotal,
        "gesamt summe total betrag gesamtsumme gesamtbeitrag gesamtbetrag",
    ),
    (
        Role::Total,
        "bruttobetrag bruttosumme gesamtbrutto rechnungsbetrag rechnungsbeitrag rechnungssumme endbetrag summebrutto \
         gesamtbetragbrutto summeinklust summeinklmwst gesamtsummebrutto rechnungsendbetrag brutto \
         rechnungsgesamtbetrag gesamtbetraginklmwst gesamtbetraginklust endsumme rechnungsbetragbrutto \
         gutschriftsbetrag gutschriftbetrag bruttogesamt totalinklmwst gesamtinklmwst \
         bruttorechnungsbetrag bruttogesamtbetrag gesamtpreis summeinkl gesamtgutschrift rechnungstotal \
         totalchf",
    ),
    (
        Role::AmountDue,
        "zahlbetrag zuzahlen zuzahlenderbetrag offenerbetrag restbetrag falligerbetrag nochzuzahlen \
         uberweisungsbetrag zahlungsbetrag zuzahlenbetrag forderungsbetrag nachzahlung \
         auszahlungsbetrag verbleibenderbetrag zuuberweisen restforderung",
    ),
    (
        Role::Prepaid,
        "anzahlung erhalteneanzahlungen anzahlungen bereitsbezahlt bereitsgezahlt abzuglichanzahlung \
         vorauszahlung vorauszahlungen abschlagszahlung abschlagszahlungen gezahlt abzglanzahlung \
         geleistetevorauszahlungen geleisteteanzahlung",
    ),
    (
        Role::Discount,
        "rabatt nachlass gesamtrabatt abzuglichrabatt gesamtbetragderabschlage skonto abzglrabatt \
         sonderrabatt sondernachlass preisnachlass treuerabatt mengenrabatt",
    ),
    (
        Role::Shipping,
        "versand versandkosten fracht frachtkosten porto lieferkosten portoundverpackung \
         versandundverpackung versandkostenpauschale lieferpauschale transportkosten versandpauschale",
    ),
    (
        Role::Charge,
        "zuschlag zuschlage gesamtbetragderzuschlage gebuhr bearbeitungsgebuhr verpackung rundung \
         mindermengenzuschlag",
    ),
    (
        Role::VendorHead,
        "rechnungsersteller verkaufer lieferant rechnungssteller absender leistungserbringer aussteller \
         leistenderunternehmer rechnungsaussteller vonfirma auftragnehmer",
    ),
    (
        Role::CustomerHead,
        "kaufer rechnungsempfanger kunde kauferleistungsempfanger leistungsempfanger rechnungsadresse \
         empfanger rechnungan auftraggeber rechnungsanschrift firma an kundenadresse besteller \
         gutschriftan",
    ),
    (
        Role::OtherPartyHead,
        "lieferadresse lieferanschrift warenempfanger abweichenderwarenempfanger \
         abweichenderzahlungsempfanger zahlungsempfanger steuerbevollmachtigterdesverkaufers \
         ansprechpartner lieferungan bearbeiter sachbearbeiter kontoinhaber lieferort geschaftsfuhrer \
         steuervertreter inkassostelle ihransprechpartner",
    ),
    (Role::Name, "name firmenname"),
    (
        Role::TaxId,
        "ustid ustidnr ustidentnr umsatzsteuerid umsatzsteueridentifikationsnummer \
         ustidentifikationsnummer uid uidnr uidnummer ustidno unsereustidnr umsatzsteuerident \
         umsatzsteueridnr ustidentnummer mwstnr cheuid ustnr vatnr",
    ),
    (
        Role::CustomerTaxId,
        "ihreustidnr ihreustid ustidnrdeskunden ustidkunde kundenustid kundenustidnr ihreuid ihreuidnr \
         ustidnrkunde ustiddeskunden ihreumsatzsteuerid ustidnrkaufer",
    ),
    (Role::Iban, "iban"),
    (Role::Bic, "bic swift bicswift swiftbic"),
    (Role::Account, "kontonummer konto kontonr ktonr kto"),
    (
        Role::PaymentTerm,
        "zahlungsbedingungen zahlungsbedingung zahlungskonditionen zahlungsziel konditionen zahlung \
         zahlungsweise zahlbar",
    ),
    (Role::Currency, "wahrung rechnungswahrung belegwahrung"),
    (Role::ColPosition, "pos nr position posnr lfdnr zeile lfd"),
    (
        Role::ColCode,
        "artikelnr artikelnummer artnr art artikel artikelno materialnr bestellnr artnrkunde artnrlief \
         eannr ean produktnr",
    ),
    (
        Role::ColDescription,
        "beschreibung bezeichnung artikelbezeichnung produkt leistung text artikel ware \
         leistungsbeschreibung artikelbeschreibung materialbeschreibung positionsbeschreibung \
         produktbezeichnung tatigkeit gegenstand materialbezeichnung",
    ),
    (Role::ColQuantity, "menge anzahl anz stuck stk stunden std"),
    (Role::ColUnit, "einheit me einh mengeneinheit eh"),
    (
        Role::ColUnitPrice,
        "einzelpreis preis stuckpreis epreis ep einheitspreis nettopreis einzel preiseinheit \
         einzelpreisnetto preisnetto stundensatz satz epnetto preisstuck einzelpreiseur einzelpreiseuro \
         epeur einzeleuro ansatz stkpreis",
    ),
    (
        Role::ColTaxRate,
        "mwst ust steuersatz mwst% ust% mwstsatz ustsatz steuer steuer% st% mwstin% %",
    ),
    (
        Role::ColTaxAmount,
        "mwstbetrag ustbetrag steuerbetrag mwsteur steuer",
    ),
    (Role::ColDiscount, "rabatt rabatt% nachlass rab rab%"),
    (
        Role::ColAmount,
        "entgelt beitrag betrag gesamt gesamtpreis summe nettobetrag gpreis gp positionsbetrag gesamtbetrag \
         positionsbetragohneust wert gesamtnetto nettowert betrageur gesamteur betragnetto \
         gesamtpreisnetto summenetto netto gesamteuro betrageuro positionssumme gesamtpreiseur \
         zeilensumme gpeur gpnetto eurobetrag",
    ),
    (
        Role::ColOther,
        "brutto bruttobetrag gesamtbrutto bruttopreis",
    ),
    (
        Role::TaxBase,
        "basisbetrag bemessungsgrundlage nettobetrag netto nettopreis basis warenwert steuerbasis \
         grundlage entgelt",
    ),
    (
        Role::Carried,
        "ubertrag zwischensummeseite seitenubertrag ubertragvonseite ubertragaufseite seitensumme \
         ubertragsumme",
    ),
];
