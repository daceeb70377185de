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
        "notanummer notanr factuurnummer factuurnr factuurno factuur# nummerfactuur factuurnum \
         factuurid factnr factno",
    ),
    (Role::DocumentNumber, "documentnummer"),
    (
        Role::CreditNumber,
        "creditnotanummer creditfactuurnummer creditnummer creditnotanr creditnr",
    ),
    (
        Role::OrderNumber,
        "bestelnummer inkoopordernummer uwordernummer bestelling bestelnr inkooporder uwbestelling \
         uworder inkoopnummer uwordernr uwbestelnummer inkoopordernr ponummer uwbestelnr uwbestelbon \
         bestelbon bestelbonnummer klantordernummer uwpo ponr klantorder",
    ),
    (
        Role::OtherNumber,
        "klantnummer debiteurnummer klantnr debiteurnr relatienummer pakbonnummer pakbon kvk \
         kvknummer kvknr kvkno tel telefoon fax mobiel projectnummer contractnummer onzereferentie \
         referentie onskenmerk kenmerk betalingskenmerk offertenummer leverbonnummer opfactuur \
         oorspronkelijkefactuur betreftfactuur debiteur ondernemingsnummer crediteurnummer relatienr \
         projectnr pagina zendingnummer ritnummer vrachtbrief cmrnummer containernummer polisnummer \
         dossiernummer dossier leveranciersnummer opdrachtnummer onsordernummer onzeorder ordernummer \
         ordernr",
    ),
    (
        Role::InvoiceDate,
        "factuurdatum datumfactuur notadatum creditnotadatum creditdatum datumvanuitgifte \
         creditfactuurdatum datumvanfactuur opgesteldop",
    ),
    (Role::Date, "datum van dd"),
    (
        Role::DueDate,
        "vervaldatum vervaldag tebetalenvoor uiterstebetaaldatum betalenvoor betaaldatum betalingvoor \
         vervalt uiterstebetaaldag voldoenvoor tevoldoenvoor betaalvoor uiterlijktebetalenop \
         betalenuiterlijk vervaltop tebetalenuiterlijk betalingstermijntot betaaltermijntot \
         incassodatum uiterstevervaldatum tebetalenop betalenvooruiterlijk betalingsdatum",
    ),
    (
        Role::ServiceDate,
        "periode prestatiedatum facturatieperiode dienstperiode werkperiode leverperiode dienstdatum \
         datumprestatie leveringsperiode",
    ),
    (
        Role::OtherDate,
        "besteldatum orderdatum printdatum geldigtot offertedatum verzenddatum leverdatum \
         leveringsdatum datumlevering",
    ),
    (Role::LineSum, "goederenbedrag totaalregels regeltotaal"),
    (
        Role::Subtotal,
        "subtotaal totaalexclbtw totaalexclusiefbtw nettobedrag bedragexclbtw nettototaal totaalnetto \
         totaalbedragexclbtw netto subtotaalexclbtw exclbtw totaalexbtw totaalzonderbtw \
         bedragexclusiefbtw totaalbedragexclusiefbtw totaalexcl grondslagtotaal nettofactuurbedrag \
         totaalnettobedrag subtotaalexclusiefbtw totaalgoederen totaalexclusief nettobedragexclbtw \
         totaalzonderbelasting subtotaalnetto factuurbedragexclbtw nettowaarde nettobedragtotaal \
         totaalvoorbtw bedragzonderbtw bedragexbtw subtotaalexbtw nettonakorting belastbaarbedrag \
         maatstafvanheffingtotaal totaalbelastbaar totaalartikelen goederenwaarde",
    ),
    (
        Role::Tax,
        "btw btwbedrag totaalbtw btwtotaal omzetbelasting btwhoog btwlaag bedragbtw plusbtw btwinbegrepen \
         waarvanbtw btwinclusief totaalbedragbtw bedragaanbtw verschuldigdebtw btwverschuldigd \
         btwlaagtarief btwhoogtarief vermeerderdmetbtw totaalbelasting belasting",
    ),
    (
        Role::PlainTotal,
        "som totaal totaalbedrag bedrag totaaleur totaaleuro",
    ),
    (
        Role::Total,
        "totaalinclbtw totaalinclusiefbtw factuurbedrag brutobedrag totaalfactuur totaalbedraginclbtw \
         eindtotaal bedraginclbtw factuurtotaal totaalincl inclbtw totaalbedraginclusiefbtw totaalcredit \
         creditbedrag totaaltecrediteren bruto totaalbruto totaalmetbtw totaalinclusief eindbedrag \
         factuurbedraginclbtw factuurtotaalinclbtw totaalfactuurbedrag totaalfactuurinclbtw \
         totaalbtwinbegrepen inclusiefbtw totaalbedragincl factuurbedraginclusiefbtw totaalinclbelasting \
         creditnotabedrag totaalcreditnota terugbetaling totaalprijs totaalprijsinclbtw eindtotaalinclbtw",
    ),
    (
        Role::AmountDue,
        "tebetalen totaaltebetalen tebetalenbedrag openstaandbedrag tevoldoen nogtebetalen restantbedrag \
         openstaand saldo tebetaleneur terugteontvangen teontvangen teverrekenen nogtevoldoen \
         totaaltevoldoen saldotebetalen restbedrag resterendbedrag tebetalenbedraginclbtw tebetalentotaal \
         nogopenstaand verschuldigd verschuldigdbedrag totaalverschuldigd nieuwsaldo eindsaldo \
         teincasseren resterend doorutebetalen teontvangenbedrag totaalopenstaand openstaandtotaal \
         nettotebetalen",
    ),
    (
        Role::Prepaid,
        "aanbetaling reedsbetaald voorschot albetaald vooruitbetaald voldaan betaald reedsvoldaan \
         reedsontvangen ontvangen ontvangenbetaling minaanbetaling voorschotten betalingontvangen \
         eerderbetaald vooruitbetaling vooruitbetalingen betaaldbedrag aanbetalingen alvoldaan \
         aftrekvoorschot",
    ),
    (
        Role::Discount,
        "korting factuurkorting totaalkorting betalingskorting kortingbedrag handelskorting \
         klantenkorting actiekorting minkorting kortingen rabat kortingcontant staffelkorting \
         extrakorting projectkorting",
    ),
    (
        Role::Shipping,
        "verzendkosten vrachtkosten porto transportkosten verzending bezorgkosten leveringskosten vracht \
         verzendenadministratie verpakkingenverzending verzendkostenexclbtw bezorging \
         vrachtkostenverpakking porti portokosten leverkosten levering verpakking verpakkingskosten \
         voorrijkosten",
    ),
    (
        Role::Charge,
        "toeslag administratiekosten orderkosten kosten afronding brandstoftoeslag behandelingskosten \
         afrondingsverschil energietoeslag dieseltoeslag kleineordertoeslag milieutoeslag recupel bebat \
         auvibel statiegeld behandeling betalingskosten servicekosten administratie toeslagen \
         transactiekosten milieubijdrage verwijderingsbijdrage",
    ),
    (
        Role::Withholding,
        "bronbelasting loonheffing ingehouden inhouding bedrijfsvoorheffing",
    ),
    (
        Role::Balance,
        "vorigsaldo beginsaldo openstaandsaldo openstaandefacturen oudsaldo vorigefactuur achterstand",
    ),
    (
        Role::OtherSum,
        "totaaluren totaalaantal totaalgewicht brutogewicht nettogewicht totaalstuks totaalcolli \
         aantalartikelen totaaldagen totaalverbruik",
    ),
    (
        Role::VendorHead,
        "leverancier verkoper afzender opdrachtnemer gefactureerddoor",
    ),
    (
        Role::CustomerHead,
        "klant factuuradres koper factuuraan opdrachtgever aan gefactureerdaan afnemer gegevensklant \
         klantgegevens geadresseerde voor creditnotaaan factureraan factuurgegevens debiteurgegevens",
    ),
    (
        Role::OtherPartyHead,
        "afleveradres leveradres leveringsadres contactpersoon bezorgadres contact tennamevan tnv \
         rekeninghouder verkoopcontact tav",
    ),
    (Role::Name, "naam bedrijfsnaam bedrijf"),
    (
        Role::TaxId,
        "btwnummer btwnr btwid btwidnr btwidentificatienummer btwidnummer btwno onsbtwnummer \
           ob btwidentificatienr btwidentificatie onsbtwnr onzebtwnr \
         btwidcode ondernemingsnummer ondernemingsnr btwondernemingsnummer vatnummer \
         vatnr omzetbelastingnummer btwn btwregistratienummer btwnrleverancier \
         btwnummerleverancier fiscaalnummer",
    ),
    (
        Role::CustomerTaxId,
        "uwbtwnummer btwnummerklant btwnrklant uwbtwnr btwnummerafnemer btwklant klantbtwnummer \
         btwidklant uwbtwid btwnummervanklant btwnrafnemer btwidafnemer uwbtwidnummer \
         btwnummervandeklant btwnummerkoper klantbtwnr klantbtw uwbtw btwnummerontvanger",
    ),
    (
        Role::Iban,
        "iban ibannr ibannummer ibanrekening ibanrekeningnummer rekeningnummeriban ibanrek ibanno",
    ),
    (
        Role::Bic,
        "bic swift bicswift biccode swiftbic bicnummer swiftcode swiftbiccode bicswiftcode bicnr",
    ),
    (
        Role::Account,
        "rekeningnummer bankrekening rekening rekeningnr bankrekeningnummer rekeningno rekno \
         reknr bankrek bankrekeningnr banknummer",
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
    (Role::ColUnit, "verpakking eenheid ehd per eenh"),
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
    (
        Role::OtherTitle,
        "offerte pakbon orderbevestiging aanmaning betalingsherinnering",
    ),
    (
        Role::YourReference,
        "uwreferentie uwkenmerk uwref klantreferentie",
    ),
    (
        Role::Register,
        "kvk kvknummer kvknr rpr handelsregister statutairgevestigd",
    ),
    (
        Role::AccountHolder,
        "tennamevan tnv rekeninghouder begunstigde",
    ),
    (Role::BareNumber, "nummer nr"),
];
