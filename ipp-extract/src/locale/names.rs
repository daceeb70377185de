//! Words that tell the names of firms and people from other text, folded.

/// Forms of address that are no part of a name.
#[rustfmt::skip]
pub(crate) const SALUTATIONS: &[&str] = &[
    "herr", "herrn", "frau", "firma", "mr", "mrs", "ms", "messrs", "m", "mme", "mlle", "monsieur",
    "madame", "ste", "societe", "sig", "sigra", "spett", "spettle", "spettabile", "sr", "sra",
    "sres", "dhr", "mevr", "mevrouw", "heer", "attn", "exmo", "exma", "herren", "familie", "fam",
    "eheleute", "mw", "tav", "srs", "sras", "senor", "senora", "senores", "senhor", "senhora",
    "senhores", "exmos", "exmas", "ilmo", "ilma", "illmo", "gentmo", "gentma", "gent", "egr", "spettmo",
    "pregmo", "preg",
];

/// What stands before the person or department that a letter is for, without spaces and points.
#[rustfmt::skip]
pub(crate) const ATTENTION: &[&str] = &[
    "attn", "att", "attention", "attentionof", "fao", "forattention", "forattentionof",
    "forattnof", "fortheattentionof", "c/o", "careof", "zh", "zhd", "zhv", "zuhanden",
    "zuhandenvon", "tav", "terattentievan", "alattentionde", "alattention", "auxbonssoinsde",
    "alaatencionde", "alaatencion", "ala/a", "atencion", "atn", "allacadi", "allacortesead",
    "allattenzionedi", "allacorteseattenzionedi", "aocuidadode", "aoscuidadosde", "a/c",
];

/// Departments that invoices are sent to, without spaces.
#[rustfmt::skip]
pub(crate) const DEPARTMENTS: &[&str] = &[
    "accounts", "accountspayable", "accountpayable", "accountsdept", "purchaseledger", "purchasing", "finance",
    "procurement", "buchhaltung", "finanzbuchhaltung", "kreditorenbuchhaltung", "rechnungswesen", "rechnungsprufung",
    "rechnungseingang", "einkauf", "zentraleinkauf", "verwaltung", "kreditoren", "servicecomptabilite", "comptabilite",
    "comptabilitefournisseurs", "servicecomptabilitefournisseurs", "serviceachats", "serviceachat",
    "servicefacturation", "servicefournisseurs", "servicefinancier", "directionfinanciere", "amministrazione",
    "contabilita", "contabilitafornitori", "administracion", "contabilidad", "compras", "proveedores",
    "cuentasporpagar", "administratie", "crediteuren", "crediteurenadministratie", "financieleadministratie",
    "inkoop", "boekhouding", "contabilidade", "contasapagar", "servicosfinanceiros", "financeiro", "setorfinanceiro",
];

/// Words that the names of departments start with.
#[rustfmt::skip]
pub(crate) const DEPARTMENT_HEADS: &[&str] = &[
    "department", "dept", "abteilung", "abt", "ufficio", "uff", "afdeling", "afd", "departamento", "dpto",
    "depto", "departement",
];

/// Small words that a name may start with: "de Vries".
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "de", "van", "von", "vom", "zum", "zur", "der", "den", "di", "da", "do", "dos", "du", "del",
    "della", "dello", "la", "le", "les", "lo", "el", "al", "ter", "ten", "t", "d", "l",
];

/// Providers whose domains say nothing about the sender.
#[rustfmt::skip]
pub(crate) const MAIL_PROVIDERS: &[&str] = &[
    "gmail", "googlemail", "hotmail", "outlook", "yahoo", "web", "gmx", "icloud", "aol",
    "tonline", "orange", "wanadoo", "free", "live", "msn", "libero", "ziggo", "telenet", "sapo",
    "freenet", "proton", "protonmail", "btinternet", "bigpond", "comcast",
    "uol", "terra", "telefonica", "prodigy", "eircom", "optusnet", "rediffmail", "singnet", "mweb",
];

/// Second-level suffixes under which names are registered: "firm.co.uk".
#[rustfmt::skip]
pub(crate) const SUFFIXES: &[&str] = &[
    "co", "com", "org", "net", "gv", "ac", "gov", "edu", "ltd", "gob", "nom", "govt",
];

/// Words with a small letter that stand within names.
#[rustfmt::skip]
pub(crate) const CONNECTIVES: &[&str] = &[
    "and", "of", "the", "for", "und", "fur", "der", "die", "das", "von", "et", "de", "du", "des",
    "la", "le", "les", "l", "d", "y", "e", "del", "della", "di", "da", "dos", "do", "van", "den",
    "het", "en", "voor", "a", "au", "aux", "&", "+", "in", "i", "dba",
];

/// Names of streets and places to post to: a line with one of these and a number is an address.
#[rustfmt::skip]
pub(crate) const STREETS: &[&str] = &[
    "warehouse", "office", "shop", "plot", "flat", "level", "block", "tower", "zone",
    "apartments", "lote", "lot", "parcela", "nave", "za", "zi", "industrial", "street", "st",
    "road", "rd", "lane", "ln", "avenue", "ave", "av", "drive", "dr", "boulevard", "blvd", "way",
    "court", "square", "close", "park", "parkway", "highway", "hwy", "suite", "floor", "unit",
    "building", "box", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer",
    "postfach", "rue", "chemin", "place", "quai", "bis", "cedex", "bp", "calle", "avda",
    "avenida", "paseo", "plaza", "poligono", "carrer", "via", "viale", "piazza", "corso", "largo",
    "straat", "laan", "plein", "gracht", "kade", "postbus", "rua", "travessa", "praca", "estrada",
    "carretera", "ctra", "carrera", "jiron", "rambla", "ronda", "glorieta", "alameda", "rodovia", "colonia", "urbanizacion", "impasse", "route", "cours",
    "passage", "sentier", "montee", "faubourg", "esplanade", "hameau", "lotissement", "zac", "traverse", "cad", "caddesi", "sokak", "bairro", "terrace", "quay", "house", "estate", "crescent", "row", "hill", "gate", "wharf", "yard", "dock", "chaussee", "steig", "markt", "steenweg", "straatweg", "dreef", "singel", "dijk", "kai", "pfad", "stieg", "zeile", "promenade", "landstrasse", "industriezone", "bedrijventerrein", "industrieterrein", "industriepark", "gewerbepark", "gewerbegebiet", "businesspark", "boul", "bd", "cad", "cd", "mah", "rod",
];

/// Words before a telephone, a mail address or a web address, without points.
#[rustfmt::skip]
pub(crate) const CONTACTS: &[&str] = &[
    "tel", "tlf", "telefon", "telefono", "telefone", "telefoon", "telephone", "phone", "ph", "fon",
    "fone", "fax", "mobil", "mobile", "mob", "cell", "gsm", "mail", "email", "internet", "web",
    "website", "homepage", "sitoweb", "correo", "courriel", "t", "tf", "telf", "tfno", "tfn",
];

/// Words with which the registration of a firm starts, behind its address.
#[rustfmt::skip]
pub(crate) const REGISTRATION: &[&str] = &[
    "registered", "regno", "company", "companyno", "vat", "vatno", "vatreg", "reg", "crn", "abn", "acn", "ein", "gst", "gstin",
    "sitz", "hrb", "hra", "amtsgericht", "handelsregister", "ust", "ustid", "ustidnr", "uid", "steuernr",
    "steuernummer", "stnr", "geschaftsfuhrer", "fn", "siret", "siren", "rcs", "tva", "capital", "ape", "naf",
    "piva", "partitaiva", "cf", "codfisc", "rea", "capitale", "iscritta", "nif", "cif", "inscrita", "registro",
    "kvk", "btw", "rpr", "contribuinte", "nipc", "cnpj", "capitalsocial", "matriculada", "rfc", "eori", "iban",
];

/// Phrases before the seat of a firm in a sentence about it.
#[rustfmt::skip]
pub(crate) const SEATS: &[&str] = &[
    "registeredoffice", "registeredaddress", "headoffice", "officeaddress", "sitz", "firmensitz", "sitzdergesellschaft",
    "hauptsitz", "siegesocial", "siege", "sedelegale", "sede", "sedesociale", "domiciliosocial", "sedesocial",
    "domicilio", "domiciliofiscal", "zetel", "maatschappelijkezetel", "gevestigdte", "kantoor", "adres", "adresse",
    "address", "anschrift", "indirizzo", "direccion", "morada", "endereco",
];

/// Words of the names of houses, farms and estates, which stand over a street or instead of it.
#[rustfmt::skip]
pub(crate) const HOUSES: &[&str] = &[
    "forge", "mill", "mills", "barn", "hall", "centre", "center", "chambers", "farm", "works",
    "cottage", "manor", "lodge", "villa", "hof", "muhle", "haus", "huis", "hoeve", "maison",
    "chateau", "domaine", "batiment", "immeuble", "residence", "tour", "casa", "cascina", "edificio",
    "palazzo", "torre", "quinta", "finca", "parc", "parque", "parco", "free", "complex", "mall",
    "phase", "sector", "nagar", "colony", "layout",
];

/// Words that only streets start with.
#[rustfmt::skip]
pub(crate) const STREET_STARTS: &[&str] = &[
    "via", "viale", "piazza", "corso", "largo", "vicolo", "rue", "chemin", "quai", "avda",
    "avenida", "calle", "paseo", "carrer", "rua", "travessa", "praca", "estrada", "ul", "aleja",
    "carretera", "ctra", "ronda", "rambla", "jiron", "rodovia", "alameda", "travesia",
];

/// Endings of streets that are written in one word.
#[rustfmt::skip]
pub(crate) const STREET_ENDINGS: &[&str] = &[
    "strasse", "str", "weg", "platz", "allee", "gasse", "straat", "laan", "plein", "gracht",
    "kade", "singel", "dijk", "damm", "ufer", "gatan", "vagen", "vej", "gade", "veien", "katu",
    "steenweg", "straatweg", "dreef", "chaussee", "steig", "stieg", "pfad", "zeile", "promenade",
];

/// Words of the names of banks, which stand beside accounts.
#[rustfmt::skip]
pub(crate) const BANKS: &[&str] = &[
    "bank", "banque", "banco", "banca", "sparkasse", "volksbank", "raiffeisenbank", "caixa",
    "caisse", "credit", "kreditbank", "bancaire", "barclays", "hsbc", "lloyds", "natwest",
    "rabobank", "ing", "commerzbank", "postbank", "deutschebank", "unicredit", "intesa",
    "santander", "bbva", "abn", "amro", "kbc", "belfius", "fortis", "argenta", "bunq", "triodos",
    "postfinance", "ubs", "kantonalbank", "hypovereinsbank", "bawag", "oberbank", "raiffeisen",
    "landesbank", "kreissparkasse", "stadtsparkasse", "caixabank", "sabadell", "bankinter",
    "unicaja", "ibercaja", "abanca", "bancolombia", "banorte", "citibanamex", "scotiabank",
    "bradesco", "itau", "novobanco", "montepio", "millenniumbcp", "westpac", "kiwibank", "ocbc",
    "hdfc", "icici", "nedbank", "absa",
];

/// Words that no firm is called by: headings, notes and marks of documents.
#[rustfmt::skip]
pub(crate) const NO_NAMES: &[&str] = &[
    "page", "seite", "pagina", "thank", "thanks", "danke", "vielen", "merci", "gracias", "grazie",
    "bedankt", "obrigado", "copy", "original", "duplicate", "kopie", "duplikat", "paid",
    "bezahlt", "overdue", "draft", "terms", "conditions", "details", "information",
    "informationen", "notes", "note", "bemerkung", "hinweis", "hinweise", "remarks", "comments",
    "description", "summary", "payment", "zahlung", "paiement", "pagamento", "pago", "betaling",
    "bankverbindung", "zahlungsinformationen", "uhr", "sehr", "dear", "estimado", "gentile",
    "geachte", "freundliche", "grusse", "sincerely", "regards", "cordialement", "we", "wir",
    "nous", "please", "bitte", "veuillez", "this", "diese", "welcome", "since", "seit", "depuis",
    "desde", "dal", "sinds", "your", "ihr", "ihre", "votre", "order", "total", "subtotal",
    "steuernummer", "registered", "telephone", "email", "www", "http", "https",
    "amount", "due", "date", "number", "account", "iban", "bic", "vat", "questions", "contact",
    "observaciones", "observacoes", "notas", "condiciones", "condicoes", "terminos", "resumen",
    "resumo", "pagado", "copia", "duplicado", "triplicado", "rascunho", "borrador", "obrigada",
    "delivery", "shipping", "ship", "address", "reference", "period", "we're",
    "zwischensumme", "lieferadresse", "rechnungsadresse", "kundennummer", "klantnummer",
    "factuurnummer", "rechnungsnummer", "betreft", "betreff", "zahlungsziel",
    "zahlungsbedingungen", "betalingsvoorwaarden", "hartelijk",
];
