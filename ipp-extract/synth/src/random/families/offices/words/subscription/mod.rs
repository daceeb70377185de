//! Subscriptions: software, hosting, telephone lines.

mod terms;

pub(in crate::random::families::offices) use terms::WORDING;

use super::super::{Lines, Refs};
use crate::random::content::Trade;

/// What stands around the invoice.
pub(in crate::random::families::offices) struct Said {
    /// With the date when it is due, and without.
    pub(in crate::random::families::offices) headline: Lines,
    pub(in crate::random::families::offices) plain: Lines,
    /// Below the name of what was sold.
    pub(in crate::random::families::offices) details: Lines,
    /// A quantity and a price that stand in one line of text; `{unit}` may be empty.
    pub(in crate::random::families::offices) times: Lines,
    pub(in crate::random::families::offices) links: Lines,
    pub(in crate::random::families::offices) refs: Refs,
    pub(in crate::random::families::offices) groups: Lines,
}

pub(in crate::random::families::offices) fn said(language: &str) -> &'static Said {
    match language {
        "de" => &SAID_DE,
        "fr" => &SAID_FR,
        "es" => &SAID_ES,
        "it" => &SAID_IT,
        "nl" => &SAID_NL,
        "pt" => &SAID_PT,
        _ => &SAID_EN,
    }
}

#[rustfmt::skip]
static SAID_EN: Said = Said {
    headline: &["{amount} due {due}", "{amount} due by {due}", "Amount due {amount} on {due}", "{amount} will be charged on {due}"],
    plain: &["{amount} due", "Amount due: {amount}"],
    details: &["Workspace team-####", "Plan: Business, billed monthly", "Region eu-west-#, SKU C####-##",
        "Number 0800 ### ####", "## included, overage metered", "Reserved term #/3, renews yearly", "Domain shop-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} @ {price}", "{qty} {unit} at {price} each", "Qty {qty}, {price} per unit"],
    links: &["Pay online at pay.billing.example/i/####-####", "View usage details in your dashboard.",
        "Scan the code in the app to pay.", "This amount will be charged to the card ending in ####."],
    refs: &[("Subscription ID", "sub_1N#kQ####"), ("Line", "0161 496 0###"), ("Tax ID type", "eu_vat"), ("Login", "user####"),
        ("Support PIN", "####"), ("Mandate", "MD-########"), ("Transaction", "txn_########")],
    groups: &["Recurring charges", "Usage charges", "One-time charges"],
};

#[rustfmt::skip]
static SAID_DE: Said = Said {
    headline: &["{amount} fällig am {due}", "{amount} zahlbar bis {due}", "Wir buchen {amount} am {due} ab", "Zu zahlen: {amount} bis {due}"],
    plain: &["{amount} fällig", "Zu zahlen: {amount}"],
    details: &["Arbeitsbereich team-####", "Tarif: Business, monatliche Abrechnung", "Region eu-central-#, SKU C####-##",
        "Rufnummer 0800 ### ####", "## inklusive, Mehrverbrauch nach Preisliste", "Domain laden-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} zu je {price}", "{qty} {unit} à {price}", "Menge {qty}, {price} pro Einheit"],
    links: &["Online bezahlen unter pay.rechnung.example/i/####-####", "Den Einzelverbindungsnachweis finden Sie im Kundenportal.",
        "Der Betrag wird von Ihrer Karte mit der Endung #### abgebucht."],
    refs: &[("Abo-ID", "sub_1N#kQ####"), ("Rufnummer", "0221 555 0###"), ("Mandatsreferenz", "MD-########"), ("Benutzer", "user####"),
        ("Telefon-PIN", "####"), ("Transaktion", "txn_########"), ("Servicenummer", "S-####-##")],
    groups: &["Monatliche Beträge", "Nutzungsabhängige Beträge", "Einmalige Beträge"],
};

#[rustfmt::skip]
static SAID_FR: Said = Said {
    headline: &["{amount} à payer avant le {due}", "{amount} dus le {due}", "{amount} seront prélevés le {due}", "Montant dû : {amount} au {due}"],
    plain: &["{amount} à payer", "Montant dû : {amount}"],
    details: &["Espace de travail equipe-####", "Offre Business, facturation mensuelle", "Région eu-west-#, réf. C####-##",
        "Ligne 09 70 ## ## ##", "## inclus, dépassement facturé à l'usage", "Domaine boutique-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} à {price}", "{qty} {unit} au prix de {price}", "Qté {qty}, {price} l'unité"],
    links: &["Payer en ligne sur payer.facture.example/i/####-####", "Le détail de vos communications est dans votre espace client.",
        "Montant prélevé sur la carte se terminant par ####."],
    refs: &[("ID d'abonnement", "sub_1N#kQ####"), ("Votre ligne", "09 70 ## ## ##"), ("RUM", "MD########"), ("Identifiant", "user####"),
        ("Code assistance", "####"), ("Transaction", "txn_########")],
    groups: &["Abonnements", "Consommations", "Opérations ponctuelles"],
};

#[rustfmt::skip]
static SAID_ES: Said = Said {
    headline: &["{amount} a pagar antes del {due}", "{amount} con vencimiento el {due}", "Se cargarán {amount} el {due}"],
    plain: &["{amount} a pagar", "Importe adeudado: {amount}"],
    details: &["Espacio equipo-####", "Plan Business, facturación mensual", "Región eu-south-#, ref. C####-##",
        "Línea 900 ### ###", "## incluidos, exceso según consumo", "Dominio tienda-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} a {price}", "{qty} {unit} a {price} c/u", "Cant. {qty}, {price} por unidad"],
    links: &["Paga en línea en pagar.factura.example/i/####-####", "Consulta el detalle de consumos en tu área de cliente.",
        "Se cargará en la tarjeta terminada en ####."],
    refs: &[("ID de suscripción", "sub_1N#kQ####"), ("Línea", "900 ### ###"), ("Mandato SEPA", "MD########"), ("Usuario", "user####"),
        ("PIN de soporte", "####"), ("Transacción", "txn_########")],
    groups: &["Cuotas mensuales", "Consumos", "Cargos puntuales"],
};

#[rustfmt::skip]
static SAID_IT: Said = Said {
    headline: &["{amount} da pagare entro il {due}", "{amount} in scadenza il {due}", "{amount} verranno addebitati il {due}"],
    plain: &["{amount} da pagare", "Importo dovuto: {amount}"],
    details: &["Workspace team-####", "Piano Business, fatturazione mensile", "Regione eu-south-#, SKU C####-##",
        "Linea 02 5555 ####", "## inclusi, eccedenze a consumo", "Dominio negozio-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} a {price}", "{qty} {unit} a {price} cad.", "Qtà {qty}, {price} per unità"],
    links: &["Paga online su paga.fattura.example/i/####-####", "Il dettaglio del traffico è nell'area clienti.",
        "Addebito sulla carta che termina con ####."],
    refs: &[("ID abbonamento", "sub_1N#kQ####"), ("Linea", "02 5555 ####"), ("Mandato SDD", "MD########"), ("Utente", "user####"),
        ("PIN assistenza", "####"), ("Transazione", "txn_########")],
    groups: &["Canoni", "Consumi", "Importi una tantum"],
};

#[rustfmt::skip]
static SAID_NL: Said = Said {
    headline: &["{amount} te betalen vóór {due}", "{amount} verschuldigd op {due}", "Wij schrijven {amount} af op {due}"],
    plain: &["{amount} te betalen", "Verschuldigd bedrag: {amount}"],
    details: &["Werkruimte team-####", "Pakket Business, maandelijkse facturatie", "Regio eu-west-#, SKU C####-##",
        "Nummer 088 555 ####", "## inbegrepen, meerverbruik apart", "Domein winkel-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} à {price}", "{qty} {unit} voor {price} per stuk", "Aantal {qty}, {price} per eenheid"],
    links: &["Betaal online via betaal.factuur.example/i/####-####", "De specificatie van uw gesprekken staat in Mijn Account.",
        "Dit bedrag wordt afgeschreven van de kaart eindigend op ####."],
    refs: &[("Abonnements-ID", "sub_1N#kQ####"), ("Nummer", "088 555 ####"), ("Machtigingskenmerk", "MD########"), ("Gebruiker", "user####"),
        ("Servicecode", "####"), ("Transactie", "txn_########")],
    groups: &["Abonnementskosten", "Verbruikskosten", "Eenmalige kosten"],
};

#[rustfmt::skip]
static SAID_PT: Said = Said {
    headline: &["{amount} a pagar até {due}", "{amount} com vencimento em {due}", "{amount} serão debitados em {due}"],
    plain: &["{amount} a pagar", "Valor devido: {amount}"],
    details: &["Espaço equipa-####", "Plano Business, faturação mensal", "Região eu-west-#, ref. C####-##",
        "Linha 800 ### ###", "## incluídos, excedente por consumo", "Domínio loja-###.example"],
    times: &["{qty} {unit} x {price}", "{qty} {unit} a {price}", "{qty} {unit} a {price} cada", "Qtd. {qty}, {price} por unidade"],
    links: &["Pague em pagar.fatura.example/i/####-####", "Veja o detalhe de consumos na área de cliente.",
        "Será debitado no cartão terminado em ####."],
    refs: &[("ID da assinatura", "sub_1N#kQ####"), ("Linha", "800 ### ###"), ("Autorização de débito", "MD########"), ("Utilizador", "user####"),
        ("PIN de apoio", "####"), ("Transação", "txn_########")],
    groups: &["Mensalidades", "Consumos", "Valores pontuais"],
};

pub(in crate::random::families::offices) fn trades(language: &str) -> &'static [Trade] {
    match language {
        "de" => GOODS_DE,
        "fr" => GOODS_FR,
        "es" => GOODS_ES,
        "it" => GOODS_IT,
        "nl" => GOODS_NL,
        "pt" => GOODS_PT,
        _ => GOODS_EN,
    }
}

const FIRMS: &[&str] = &[
    "{} Cloud",
    "{} Hosting",
    "{} Software",
    "{} Telecom",
    "{}.io",
    "{} Mobile",
    "{} Labs",
    "{} Networks",
];

#[rustfmt::skip]
const GOODS_EN: &[Trade] = &[Trade::new(FIRMS, &[
    ("Team plan", "seats", 900, 3_900), ("Business Essentials, annual", "users", 4_900, 14_900),
    ("Compute instance c5.large", "hrs", 8, 42), ("Object storage, standard tier", "GB", 2, 9),
    ("Outbound data transfer", "GB", 5, 12), ("Managed database db-2, high availability", "month", 8_900, 42_000),
    ("Fibre 1000/500 business", "month", 4_900, 11_900), ("Mobile line Unlimited M", "lines", 1_500, 3_900),
    ("Wildcard SSL certificate", "year", 7_900, 24_900), ("API calls over allowance", "calls", 1, 4),
    ("Priority support", "month", 9_900, 49_000), ("Text messages", "SMS", 4, 11), ("Static IPv4 address", "month", 200, 900),
]).periodic()];

#[rustfmt::skip]
const GOODS_DE: &[Trade] = &[Trade::new(FIRMS, &[
    ("Team-Tarif", "Nutzer", 900, 3_900), ("Webhosting Paket L", "Monat", 790, 2_490), ("Rechenleistung vCPU", "h", 3, 19),
    ("Objektspeicher Standard", "GB", 2, 9), ("Managed Server XL", "Monat", 8_900, 42_000),
    ("Glasfaser 500 Geschäftskunden", "Monat", 4_900, 9_900), ("Mobilfunk Flat M", "Karten", 1_500, 3_900),
    ("Gespräche Ausland", "Min.", 9, 89), ("SSL-Zertifikat Wildcard", "Jahr", 7_900, 24_900),
    ("Domain .de Verlängerung", "Jahr", 590, 1_490), ("E-Mail-Archivierung", "Postfächer", 150, 450),
]).periodic()];

#[rustfmt::skip]
const GOODS_FR: &[Trade] = &[Trade::new(FIRMS, &[
    ("Formule Équipe", "utilisateurs", 900, 3_900), ("Hébergement web Pro", "mois", 790, 2_490), ("Instance de calcul", "h", 3, 19),
    ("Stockage objet standard", "Go", 2, 9), ("Serveur dédié XL", "mois", 8_900, 42_000), ("Fibre Pro 1 Gbit/s", "mois", 4_900, 9_900),
    ("Forfait mobile 50 Go", "lignes", 1_500, 3_900), ("Appels vers l'international", "min", 9, 89),
    ("Certificat SSL", "an", 7_900, 24_900), ("Nom de domaine .fr", "an", 590, 1_490),
]).periodic()];

#[rustfmt::skip]
const GOODS_ES: &[Trade] = &[Trade::new(FIRMS, &[
    ("Plan Equipo", "usuarios", 900, 3_900), ("Alojamiento web Pro", "mes", 790, 2_490), ("Instancia de cómputo", "h", 3, 19),
    ("Almacenamiento de objetos", "GB", 2, 9), ("Servidor dedicado XL", "mes", 8_900, 42_000), ("Fibra 600 Mb empresas", "mes", 4_900, 9_900),
    ("Línea móvil ilimitada", "líneas", 1_500, 3_900), ("Llamadas internacionales", "min", 9, 89), ("Certificado SSL", "año", 7_900, 24_900),
    ("Dominio .es", "año", 590, 1_490),
]).periodic()];

#[rustfmt::skip]
const GOODS_IT: &[Trade] = &[Trade::new(FIRMS, &[
    ("Piano Team", "utenti", 900, 3_900), ("Hosting Linux Pro", "mese", 790, 2_490), ("Istanza di calcolo", "ore", 3, 19),
    ("Archiviazione oggetti", "GB", 2, 9), ("Server dedicato XL", "mese", 8_900, 42_000), ("Fibra FTTH 1000 business", "mese", 4_900, 9_900),
    ("Linea mobile illimitata", "SIM", 1_500, 3_900), ("Chiamate internazionali", "min", 9, 89), ("Certificato SSL", "anno", 7_900, 24_900),
    ("Casella PEC", "anno", 590, 1_990),
]).periodic()];

#[rustfmt::skip]
const GOODS_NL: &[Trade] = &[Trade::new(FIRMS, &[
    ("Teamabonnement", "gebruikers", 900, 3_900), ("Webhosting Pro", "maand", 790, 2_490), ("Rekenkracht vCPU", "uur", 3, 19),
    ("Objectopslag standaard", "GB", 2, 9), ("Dedicated server XL", "maand", 8_900, 42_000), ("Zakelijk glasvezel 1000", "maand", 4_900, 9_900),
    ("Mobiel onbeperkt", "simkaarten", 1_500, 3_900), ("Bellen buitenland", "min", 9, 89), ("SSL-certificaat", "jaar", 7_900, 24_900),
    ("Domeinnaam .nl", "jaar", 590, 1_490),
]).periodic()];

#[rustfmt::skip]
const GOODS_PT: &[Trade] = &[Trade::new(FIRMS, &[
    ("Plano Equipa", "utilizadores", 900, 3_900), ("Alojamento web Pro", "mês", 790, 2_490), ("Instância de computação", "h", 3, 19),
    ("Armazenamento de objetos", "GB", 2, 9), ("Servidor dedicado XL", "mês", 8_900, 42_000), ("Fibra 1 Gbps empresas", "mês", 4_900, 9_900),
    ("Linha móvel ilimitada", "cartões", 1_500, 3_900), ("Chamadas internacionais", "min", 9, 89), ("Certificado SSL", "ano", 7_900, 24_900),
    ("Registo de domínio .pt", "ano", 590, 1_490),
]).periodic()];
