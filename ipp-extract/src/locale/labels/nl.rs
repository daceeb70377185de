//! Dutch.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "factuur verkoopfactuur eindfactuur verzamelfactuur nota proformafactuur rekening",
    ),
    (
        Role::CreditTitle,
        "creditnota creditfactuur creditnotafactuur kredietnota",
    ),
    (
        Role::StatementTitle,
        "rekeningoverzicht openstaandepostenlijst",
    ),
    (
        Role::InvoiceNumber,
        "notanummer notanr factuurnummer factuurnr factuurno factuur# nummerfactuur factuurnum factuurid",
    ),
    (Role::DocumentNumber, "documentnummer"),
    (
        Role::CreditNumber,
        "creditnotanummer creditfactuurnummer creditnummer creditnotanr creditnr",
    ),
    (
        Role::OrderNumber,
        "ordernummer bestelnummer inkoopordernummer uwordernummer bestelling ordernr bestelnr \
         inkooporder uwbestelling uworder inkoopnummer uwordernr uwbestelnummer inkoopordernr ponummer",
    ),
    (
        Role::OtherNumber,
        "klantnummer debiteurnummer klantnr debiteurnr relatienummer pakbonnummer pakbon kvk kvknummer \
         kvknr kvkno tel telefoon fax mobiel projectnummer contractnummer uwreferentie onzereferentie \
         referentie uwkenmerk onskenmerk kenmerk betalingskenmerk offertenummer leverbonnummer \
         opfactuur oorspronkelijkefactuur betreftfactuur debiteur ondernemingsnummer crediteurnummer \
         relatienr projectnr",
    ),
    (
        Role::InvoiceDate,
        "factuurdatum datumfactuur notadatum creditnotadatum creditdatum datumvanuitgifte \
         creditfactuurdatum",
    ),
    (Role::Date, "datum van dd"),
    (
        Role::DueDate,
        "vervaldatum vervaldag tebetalenvoor uiterstebetaaldatum betalenvoor uiterlijk betaaldatum \
         betalingvoor vervalt uiterstebetaaldag voldoenvoor tevoldoenvoor betaalvoor \
         uiterlijktebetalenop betalenuiterlijk vervaltop",
    ),
    (
        Role::ServiceDate,
        "leverdatum leveringsdatum periode prestatiedatum datumlevering facturatieperiode dienstperiode \
         werkperiode",
    ),
    (
        Role::OtherDate,
        "besteldatum orderdatum printdatum geldigtot offertedatum verzenddatum",
    ),
    (
        Role::LineSum,
        "totaalregels totaalartikelen regeltotaal goederenwaarde",
    ),
    (
        Role::Subtotal,
        "subtotaal totaalexclbtw totaalexclusiefbtw nettobedrag bedragexclbtw nettototaal totaalnetto \
         totaalbedragexclbtw netto subtotaalexclbtw exclbtw totaalexbtw totaalzonderbtw \
         bedragexclusiefbtw totaalbedragexclusiefbtw totaalexcl grondslagtotaal",
    ),
    (
        Role::Tax,
        "btw btwbedrag totaalbtw btwtotaal omzetbelasting btwhoog btwlaag bedragbtw plusbtw",
    ),
    (
        Role::PlainTotal,
        "totaal totaalbedrag bedrag totaaleur totaaleuro",
    ),
    (
        Role::Total,
        "totaalinclbtw totaalinclusiefbtw factuurbedrag brutobedrag totaalfactuur totaalbedraginclbtw \
         eindtotaal bedraginclbtw factuurtotaal totaalincl inclbtw totaalbedraginclusiefbtw \
         totaalcredit creditbedrag totaaltecrediteren bruto totaalbruto totaalmetbtw",
    ),
    (
        Role::AmountDue,
        "tebetalen totaaltebetalen tebetalenbedrag openstaandbedrag tevoldoen nogtebetalen \
         restantbedrag openstaand saldo tebetaleneur terugteontvangen teontvangen teverrekenen \
         nogtevoldoen",
    ),
    (
        Role::Prepaid,
        "aanbetaling reedsbetaald voorschot albetaald vooruitbetaald voldaan betaald",
    ),
    (
        Role::Discount,
        "korting factuurkorting totaalkorting betalingskorting kortingbedrag",
    ),
    (
        Role::Shipping,
        "verzendkosten vrachtkosten porto transportkosten verzending bezorgkosten leveringskosten \
         vracht",
    ),
    (
        Role::Charge,
        "toeslag administratiekosten orderkosten kosten afronding brandstoftoeslag behandelingskosten",
    ),
    (
        Role::VendorHead,
        "leverancier verkoper afzender opdrachtnemer gefactureerddoor",
    ),
    (
        Role::CustomerHead,
        "klant factuuradres koper factuuraan opdrachtgever aan gefactureerdaan afnemer gegevensklant \
         klantgegevens geadresseerde voor creditnotaaan factureraan",
    ),
    (
        Role::OtherPartyHead,
        "afleveradres leveradres leveringsadres contactpersoon bezorgadres contact tennamevan tnv \
         rekeninghouder verkoopcontact tav",
    ),
    (Role::Name, "naam bedrijfsnaam bedrijf"),
    (
        Role::TaxId,
        "btwnummer btwnr btwid btwidnr btwidentificatienummer btwidnummer btwno onsbtwnummer btwbe \
         btwnl ob",
    ),
    (
        Role::CustomerTaxId,
        "uwbtwnummer btwnummerklant btwnrklant uwbtwnr btwnummerafnemer btwklant klantbtwnummer \
         btwidklant uwbtwid",
    ),
    (Role::Iban, "iban ibannr ibannummer"),
    (Role::Bic, "bic swift bicswift biccode swiftbic"),
    (
        Role::Account,
        "rekeningnummer bankrekening rekening rekeningnr bankrekeningnummer",
    ),
    (
        Role::PaymentTerm,
        "betalingsvoorwaarden betalingscondities betaaltermijn betalingstermijn betaling \
         betalingsconditie betaalwijze betalingswijze betaalvoorwaarden betalingsconditiesnetto",
    ),
    (Role::Currency, "valuta munteenheid"),
    (Role::ColPosition, "nr regel pos"),
    (
        Role::ColCode,
        "artikelnummer artikelcode artikelnr code artnr productcode art",
    ),
    (
        Role::ColDescription,
        "omschrijving beschrijving artikel product artikelomschrijving dienst werkzaamheden \
         productomschrijving specificatie omschrijvingartikel dienstomschrijving productdienst",
    ),
    (
        Role::ColQuantity,
        "aantal hoeveelheid uren aant stuks dagen",
    ),
    (Role::ColUnit, "eenheid ehd per eenh"),
    (
        Role::ColUnitPrice,
        "prijs stukprijs eenheidsprijs prijsperstuk tarief prijspereenheid stuksprijs uurtarief \
         prijsexclbtw prijsstuk prijseenheid nettoprijs eenhprijs",
    ),
    (
        Role::ColTaxRate,
        "btw btw% %btw btwtarief btwpercentage btwcode",
    ),
    (Role::ColTaxAmount, "btwbedrag btw bedragbtw"),
    (Role::ColDiscount, "korting korting% %korting krt kort"),
    (
        Role::ColAmount,
        "bedrag totaal regeltotaal totaalprijs nettobedrag subtotaal bedragexclbtw totaalexclbtw \
         totaalexcl netto bedrageur bedragexcl totaalbedrag regelbedrag waarde totaaleur",
    ),
    (
        Role::ColOther,
        "totaalinclbtw bedraginclbtw totaalincl bruto bedragincl",
    ),
    (
        Role::TaxBase,
        "grondslag btwgrondslag bedragexclbtw basis maatstafvanheffing maatstaf over",
    ),
    (
        Role::Carried,
        "transport transporteren overbrengen tetransporteren overdracht subtotaalpagina \
         transportvorigepagina paginatotaal vervolg",
    ),
];
