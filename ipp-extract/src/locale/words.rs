//! Small words around numbers and dates, folded.

/// Words between the parts of a date: "15 de enero de 2026", "the 3rd of March".
#[rustfmt::skip]
pub(crate) const DATE_FILLERS: &[&str] = &[
    "de", "of", "del", "the", "den", "le", "d", "em",
];

/// Names of days, which may stand before a date.
#[rustfmt::skip]
pub(crate) const WEEKDAYS: &[&str] = &[
    "monday", "mon", "tuesday", "tue", "wednesday", "wed", "thursday", "thu", "friday", "fri",
    "saturday", "sat", "sunday", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica",
    "segunda", "terca", "quarta", "quinta", "sexta", "feira", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag",
];

/// Words before a date that stands alone: "den 24. Januar 2014".
pub(crate) const ARTICLES: &[&str] = &["den", "le", "li", "il", "the", "el", "a", "am"];

/// Words that make "P.O." a post office.
pub(crate) const POST_OFFICE: &[&str] = &["box", "bag"];

/// Words that lead from the first day of a period to its last.
#[rustfmt::skip]
pub(crate) const RANGE: &[&str] = &[
    "to", "until", "till", "through", "thru", "bis", "au", "jusquau", "al", "a", "hasta", "ate",
    "tot", "tm", "til", "and", "zum",
];

/// Words between a document's number and its date: "Nr. 42 vom 1. Mai".
#[rustfmt::skip]
pub(crate) const DATED: &[&str] = &[
    "vom", "of", "dated", "du", "del", "van", "de", "em", "dd", "on", "av", "z", "fra",
];

/// Words that announce a number: "Nr.", "No", "n°", "#".
#[rustfmt::skip]
pub(crate) const MARKERS: &[&str] = &[
    "nr", "no", "n", "num", "number", "nummer", "numero", "#", "numer", "id", "nro", "nbr", "doc",
];

/// Words that belong to a label that names a document and its number: "Our invoice", "N° de facture".
#[rustfmt::skip]
pub(crate) const OF_LABELS: &[&str] = &[
    "our", "unsere", "notre", "nuestra", "nostra", "ns", "onze", "nossa", "de", "di", "da", "del",
    "do", "der", "of", "the", "la", "van", "s", "d", "o",
    "unser", "ons", "uw",
];

/// Words before "invoice no." that make it the number of another document: the one that is corrected,
/// paid or answered.
#[rustfmt::skip]
pub(crate) const RELATIONS: &[&str] = &[
    "original", "against", "corrects", "correcting", "cancels", "relating", "related", "relates",
    "reference", "ref", "regarding", "re", "credited", "for", "to", "on", "zu", "zur",
    "ursprungliche", "originale", "storniert", "korrigiert", "betrifft", "betreft", "bezug",
    "origine", "dorigine", "annule", "rectifie", "sur", "rectifica", "corrige", "rif",
    "riferimento", "relativa", "op", "oorspronkelijke", "referente", "refa", "anterior",
    "previous", "prior", "your", "ihre",
    "ursprunglichen", "stornierte", "stornierten", "stornierung", "korrigierte", "korrektur",
    "vorherige", "vorherigen", "letzte", "letzten", "gecrediteerde", "originele", "oorspronkelijk",
    "vorige", "annulatie", "correctie", "rectificada", "anula", "modifica", "afecta", "sustituye",
    "origen", "retifica", "retificada", "corrigida", "substitui", "relativo",
];

/// Words before the title of a document that say whose it is: "My invoice 42".
#[rustfmt::skip]
pub(crate) const POSSESSIVES: &[&str] = &[
    "my", "our", "your", "mein", "meine", "unsere", "ihre", "ma", "notre", "votre", "mi", "su",
    "nuestra", "tu", "mia", "nostra", "vostra", "mijn", "onze", "uw", "minha", "nossa", "sua",
];

/// Words between the title of a document and what it is for: "Invoice for works 42".
#[rustfmt::skip]
pub(crate) const PURPOSES: &[&str] = &[
    "for", "uber", "fur", "pour", "por", "per", "voor", "de", "para",
    "concerne", "concernant", "annulation", "remplace", "storna", "stornata", "storno", "annulla",
    "annullamento", "rettifica", "sostituisce", "relativo", "collegata", "originaria", "concernee",
    "initiale", "credite",
    "ursprunglichen", "stornierte", "stornierten", "stornierung", "korrigierte", "korrektur",
    "vorherige", "vorherigen", "letzte", "letzten", "gecrediteerde", "originele",
    "oorspronkelijk", "vorige", "annulatie", "correctie",
];

/// Words that ask for a number to be quoted with the payment.
#[rustfmt::skip]
pub(crate) const QUOTED: &[&str] = &[
    "quote", "quoting", "remittance", "verwendungszweck", "zahlungsreferenz", "zahlungszweck", "angeben",
    "betreff", "rappeler", "rappel", "motif", "libelle", "concepto", "indicar", "indique", "indiquen",
    "causale", "indicare", "mededeling", "vermelden", "vermelding", "betalingskenmerk", "vermeld",
    "descritivo", "mencionar", "rappelant", "mentionner", "indiquer", "citar", "citare", "motivo",
];

/// How words begin that make a number the customer's, a contract's or an order's.
#[rustfmt::skip]
pub(crate) const HOLDERS: &[&str] = &[
    "custom", "client", "account", "acct", "contract", "member", "order", "purchase", "policy", "meter", "kund",
    "debit", "vertrag", "mitglied", "bestell", "auftrag", "polic", "zahler", "compte", "contrat", "commande",
    "abonn", "cuenta", "pedido", "poliz", "contador", "conto", "ordin", "utenza", "klant", "polis", "opdracht",
    "bestel", "conta", "encomenda", "apolice", "contribu", "gast", "guest", "tel", "fax", "vat", "tva", "ust",
];

/// How words of a reference begin, and words of paying: "Payment ref.", "Referentie betaling". "Pagina" is a page.
pub(crate) const REFERRING: &[&str] = &["ref", "rif"];
#[rustfmt::skip]
pub(crate) const PAYING: &[&str] = &[
    "pay", "betal", "zahl", "pago", "pagam", "pagar", "paiem", "regle", "remit",
];

/// Words before the number of a page, and between it and the number of pages.
#[rustfmt::skip]
pub(crate) const PAGES: &[&str] = &[
    "page", "p", "pg", "seite", "s", "blatt", "feuillet", "feuille", "pagina", "pag", "hoja", "foglio", "fl",
    "bladzijde", "blz", "blad", "folha", "sheet",
];
pub(crate) const PAGES_OF: &[&str] = &["of", "von", "sur", "de", "di", "van"];
