//! Danish, Swedish, Norwegian, Finnish, Polish and Turkish: the labels of a head.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::InvoiceTitle,
        "faktura lasku fakturavat fakturasprzedazy fatura",
    ),
    (
        Role::CreditTitle,
        "kreditnota kreditfaktura kreditnote hyvityslasku fakturakorygujaca iadefaturasi",
    ),
    (
        Role::InvoiceNumber,
        "fakturanummer fakturanr fakturano laskunnumero laskunro numerfaktury nrfaktury fakturanumer \
         faturano faturanumarasi fakturavatnr",
    ),
    (Role::CreditNumber, "kreditnotanummer kreditnotanr"),
    (
        Role::OrderNumber,
        "ordrenummer ordrenr ordernr bestallningsnummer inkopsordernummer rekvisitionsnr tilausnumero \
         ostotilaus numerzamowienia nrzamowienia siparisno siparisnumarasi bestillingsnr",
    ),
    (
        Role::YourReference,
        "deresreference deresref erreferens viitteenne dinreferanse deresreferanse",
    ),
    (
        Role::OtherNumber,
        "kundenummer kundenr kundnummer kundnr ocrnummer ocr bankgiro plusgiro asiakasnumero viitenumero \
         cvr cvrnr orgnr organisationsnummer ytunnus numerklienta regon krs musterino vergidairesi \
         mersisno varreferens vorreference vorref",
    ),
    (
        Role::InvoiceDate,
        "fakturadato fakturadatum laskunpaivays laskunpvm datawystawienia datafaktury faturatarihi \
         duzenlemetarihi",
    ),
    (Role::Date, "dato paivays paivamaara tarih"),
    (
        Role::DueDate,
        "forfaldsdato betalingsdato forfaldsdag forfallodatum forfallodag forfallsdato forfall erapaiva \
         terminplatnosci platnedo vadetarihi sonodemetarihi betalesstest",
    ),
    (
        Role::ServiceDate,
        "leveringsdato leveransdatum toimituspaiva datasprzedazy datadostawy teslimtarihi",
    ),
    (
        Role::VendorHead,
        "sprzedawca satici myyja saljare saelger selger",
    ),
    (
        Role::CustomerHead,
        "liableparty partyliable ratepayer personliable invoicedparty invoicedcustomer thesecretary thetreasurer \
         abgabenschuldner abgabenpflichtiger steuerschuldner zahlungsverpflichteter assujetti redevable \
         personneredevable obligadotributario sujetopasivo obligadoalpago contribuyente soggettopassivo \
         obbligato contribuente belastingplichtige schuldenaar heffingsplichtige sujeitopassivo contribuinte \
         obrigadotributario nabywca alici sayin asiakas laskutusosoite fakturaadresse fakturaadress faktureringsadress kunde \
         kund kober",
    ),
    (
        Role::OtherPartyHead,
        "leveringsadresse leveransadress toimitusosoite odbiorca",
    ),
    (
        Role::PaymentTerm,
        "betalingsbetingelser betalningsvillkor maksuehto maksuehdot odemekosullari warunkiplatnosci \
         sposobplatnosci",
    ),
    (Role::BareNumber, "numer nummer nro numara"),
];
