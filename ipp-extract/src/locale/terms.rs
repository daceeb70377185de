//! Words of terms of payment, folded.

/// Words that say that the full amount is meant, as words and before the figure: "net30", "N30".
pub(crate) const NET: &[&str] = &["net", "netto", "nett"];
pub(crate) const GLUED_NET: &[&str] = &["netto", "net", "n"];

/// Units of time with their days.
pub(crate) const UNITS: &[(i32, &[&str])] = &[
    (
        1,
        &[
            "days",
            "day",
            "tage",
            "tagen",
            "tag",
            "jours",
            "jour",
            "dias",
            "dia",
            "giorni",
            "giorno",
            "gg",
            "dagen",
            "dgn",
            "dag",
            "kalendertage",
            "kalendertagen",
            "kalenderdagen",
            "tg",
            "dager",
            "dage",
            "dagar",
            "dni",
            "gun",
            "paivaa",
            "pv",
            "d",
            "j",
            "jrs",
            "calendar",
        ],
    ),
    (
        7,
        &[
            "weeks",
            "week",
            "wochen",
            "woche",
            "semaines",
            "semaine",
            "semanas",
            "semana",
            "settimane",
            "settimana",
            "weken",
        ],
    ),
];

/// Numbers in words, as terms of payment use them.
pub(crate) const NUMBERS: &[(i32, &[&str])] = &[
    (1, &["one", "einer", "une", "una", "uma", "een"]),
    (2, &["two", "zwei", "deux", "dos", "due", "twee", "duas"]),
    (3, &["three", "drei", "trois", "tres", "tre", "drie"]),
    (
        4,
        &["four", "vier", "quatre", "cuatro", "quattro", "quatro"],
    ),
    (6, &["sechs", "zes"]),
    (
        7,
        &["seven", "sieben", "sept", "siete", "sette", "zeven", "sete"],
    ),
    (5, &["five", "funf", "cinq", "cinco", "cinque", "vijf"]),
    (8, &["eight", "acht", "huit", "ocho", "otto", "oito"]),
    (10, &["ten", "zehn", "dix", "diez", "dieci", "tien", "dez"]),
    (12, &["zwolf", "twaalf"]),
    (
        14,
        &[
            "fourteen",
            "vierzehn",
            "quatorze",
            "catorce",
            "quattordici",
            "veertien",
        ],
    ),
    (
        15,
        &[
            "fifteen", "quinze", "quince", "quindici", "funfzehn", "vijftien",
        ],
    ),
    (21, &["einundzwanzig", "eenentwintig"]),
    (28, &["achtundzwanzig"]),
    (
        20,
        &[
            "twenty", "zwanzig", "vingt", "veinte", "venti", "vinte", "twintig",
        ],
    ),
    (90, &["ninety", "neunzig", "noventa", "novanta", "negentig"]),
    (
        30,
        &[
            "thirty", "dreissig", "trente", "treinta", "trenta", "dertig", "trinta",
        ],
    ),
    (45, &["funfundvierzig", "vijfenveertig"]),
    (
        60,
        &[
            "sixty", "sechzig", "soixante", "sesenta", "sessanta", "zestig", "sessenta",
        ],
    ),
];

/// Words that say that a text is about paying, in full unless a discount is granted.
#[rustfmt::skip]
pub(crate) const PAYING: &[&str] = &[
    "net", "netto", "nett", "terms", "term", "payable", "pay", "paid", "remit", "remittance",
    "settle", "settlement", "transfer", "due", "payment", "zahlbar", "zahlungsziel", "zahlung",
    "zahlungsbedingungen", "zahlungsbedingung", "zahlen", "bezahlen", "uberweisen", "uberweisung",
    "begleichen", "ausgleich", "rein", "fallig", "falligkeit", "zahlungseingang", "reglement",
    "regler", "paiement", "payer", "virement", "fin", "echeance", "pago", "plazo", "pagar",
    "abonar", "transferencia", "pagamento", "pagare", "bonifico", "versare", "prazo", "betaling",
    "betalen", "betaal", "voldoen", "overmaken", "termijn", "betaaltermijn", "betalingstermijn",
    "vencimiento", "scadenza", "vencimento", "pagable", "zahlungsfrist", "zahlungskonditionen",
    "pagavel", "payables", "betalingsbetingelser", "betalningsvillkor", "betalas", "betales",
    "maksuehto", "platnosc", "termin", "vade", "odeme", "gg", "zahlungen", "zahlbarkeit",
    "zahlfrist", "zahlungsmodalitaten", "zahlungseingange", "entrichten", "einzahlen",
    "einzuzahlen", "uberwiesen", "rechnungsausgleich", "overschrijven", "overschrijving", "storten",
    "vereffenen", "betaalbaar", "overmaking", "betalingen", "vervalt", "betaalvoorwaarden",
    "betalingscondities", "pagadero", "pagadera", "paguese", "liquidar", "vence", "liquidacao",
    "verser", "acquitter", "prelevement", "preleve", "saldo", "saldare", "versamento", "pagabile",
    "rimessa", "riba", "addebito", "dilazione", "scad", "incasso", "rid", "sdd", "reglable",
    "cheque", "assegno", "comptant", "delai", "delais", "conditions", "condizioni", "termini",
    "exigible", "versement", "abone", "abonen", "ruego", "liquide", "paguen", "pague", "betaalt", "overmaakt",
];

/// Words that tell that an amount is collected from the customer's account on a day.
#[rustfmt::skip]
pub(crate) const COLLECTED: &[&str] = &[
    "eingezogen", "abgebucht", "abbuchen", "einziehen", "belastet", "debited", "collected",
    "collect", "debit", "lastschrift", "prelevee", "preleve", "prelevement", "cargado", "cargara",
    "adeudo", "addebitato", "addebito", "geincasseerd", "afgeschreven", "debitado",
    "abbuchung", "bankeinzug", "lastschrifteinzug", "einzug", "einziehung", "lsv", "belastung",
    "incasso", "incasseren", "domiciliering", "afschrijven", "afschrijving", "cargaremos",
    "adeudara", "adeudaremos", "domiciliado", "domiciliara", "debitaremos", "prelevees", "preleves",
    "addebitata", "addebitare", "debite", "debitee", "debites",
];

/// Words behind a date that say that payment falls due on it.
#[rustfmt::skip]
pub(crate) const FALLS_DUE: &[&str] = &[
    "fallig", "due", "payable", "zahlbar", "exigible", "payer",
    "echeance", "scadenza", "esigibile", "pagabile",
    "betaalbaar", "opeisbaar", "eisbaar", "vervalt",
];

/// Words before the day until which payment is asked for.
#[rustfmt::skip]
pub(crate) const UNTIL: &[&str] = &[
    "until", "by", "before", "on", "bis", "zum", "am", "spatestens", "avant", "au", "le", "entro",
    "il", "el", "antes", "del", "de", "hasta", "voor", "op", "uiterlijk", "ate", "em", "a",
    "than", "dia", "per", "datum", "fallig", "due", "latest", "senest", "senast",
    "spaetestens", "langstens", "tegen", "tot", "laatste",
];

/// Words of a clause that grants a discount for early payment.
#[rustfmt::skip]
pub(crate) const DISCOUNT: &[&str] = &[
    "skonto", "discount", "escompte", "korting", "sconto", "descuento", "desconto", "abzuglich",
    "nachlass", "betalingskorting", "remise",
];

/// Words that speak of a bill or an instalment to come.
#[rustfmt::skip]
pub(crate) const NEXT: &[&str] = &[
    "next", "following", "nachste", "nachster", "nachsten", "folgende", "kommende", "prochain", "prochaine",
    "suivante", "proximo", "proxima", "siguiente", "prossimo", "prossima", "successiva", "volgende", "komende",
    "seguinte",
];

/// Words before a discount that say that none is granted.
#[rustfmt::skip]
pub(crate) const WITHOUT: &[&str] = &[
    "without", "no", "ohne", "kein", "sans", "sin", "senza", "zonder", "geen", "sem",
];

/// Words that speak of returning, delivering or being late rather than of paying.
#[rustfmt::skip]
pub(crate) const OTHER_MATTERS: &[&str] = &[
    "returned", "return", "returns", "delivery", "delivered", "delivers", "warranty", "guarantee",
    "complaints", "claims", "disputes", "ruckgabe", "widerruf", "lieferung", "lieferzeit",
    "gewahrleistung", "retour", "livraison", "reclamation", "devolucion", "entrega", "weight",
    "overdue", "late", "interest", "verzug", "verzugszinsen", "mahnung", "retard", "penalites",
    "reklamation", "reklamationen", "valid", "gultig", "kundigung", "cancelled", "cancellation",
    "widerrufsrecht", "ruckgaberecht", "rucksendung", "umtausch", "beanstandungen", "beanstandung",
    "einspruch", "widerspruch", "garantie", "levertijd", "herroeping", "klachten", "bezwaar",
    "reklamaties", "aanmaning", "nalatigheid", "nalatigheidsintresten", "verwijlintresten",
    "verwijlinteresten", "opzegging", "geldig", "ruckstand", "mahngebuhr", "mahnspesen",
    "kundigungsfrist", "devoluciones", "devolucao", "devolucoes", "reclamaciones", "reclamacoes",
    "garantia", "demora", "moratorios", "validez", "validade", "mora", "reclamo", "reclami",
    "consegna", "recesso", "reso", "garanzia", "litige", "contestation", "contestazione", "penali",
    "ritardo", "resiliation", "appeal", "objection", "object", "recours", "recurso", "ricorso", "beroep",
    "impugnacion", "opposition", "deposit", "refunded", "kaution", "caution", "fianza", "cauzione", "waarborg",
    "borg", "caucao", "erstattet", "restituee",
];

/// Words that make "net" speak of weight.
pub(crate) const WEIGHT: &[&str] = &[
    "weight",
    "poids",
    "gewicht",
    "peso",
    "masse",
    "mass",
    "massa",
    "nettogewicht",
];

/// Phrases for the end of the month, without spaces.
#[rustfmt::skip]
pub(crate) const END_OF_MONTH: &[&str] = &[
    "endofmonth", "eom", "monthend", "endofthemonth", "monatsende", "endedesmonats", "findemois",
    "findumois", "findemes", "finedelmese", "finemese", "dffm", "fm", "eindemaand",
    "eindevandemaand", "fimdomes", "fimdemes", "ultimo",
    "monatsultimo", "eindedermaand", "eindvandemaand", "endemonat", "finmois", "finmeseprossimo",
    "finemesedatafattura", "finemesedf", "dfm", "findemoiscivil", "fmdf", "findelmes", "finaldemes",
    "ultimodiadelmes", "ultimodiadomes",
];

/// What asks for payment at once behind a label, where it is all that stands there, without spaces.
#[rustfmt::skip]
pub(crate) const AT_ONCE_LABELLED: &[&str] = &[
    "cod", "cash", "immediate", "immediately", "onreceipt", "uponreceipt", "receipt", "prompt", "promptnetto",
    "sofort", "sofortnetto", "bar", "comptant", "aucomptant", "immediat", "contado", "alcontado", "inmediato",
    "contanti", "immediato", "avista", "vista", "direct", "directtevoldoen", "contant", "imediato",
    "prontopagamento", "cia", "prepaid", "cashinadvance", "onpresentation", "onpresentationofinvoice", "ondelivery",
    "ondemand", "beierhalt", "falligbeierhalt", "nacherhalt", "beivorlage", "beilieferung", "areception",
    "alacommande", "alalivraison", "surpresentation", "alaentrega", "alarecepcion", "alpresentar", "allaconsegna",
    "alricevimento", "allordine", "vistafattura", "onmiddellijk", "bijontvangst", "bijlevering", "noato", "naentrega",
    "contraentrega", "acontraentrega", "avistafatura", "withorder", "cashwithorder", "vorkasse", "vorauskasse",
    "preavis", "anticipado", "anticipato", "vooruitbetaling", "antecipado",
];

/// Words after which a term of payment goes on in the next line.
#[rustfmt::skip]
pub(crate) const LEADING_ON: &[&str] = &[
    "date", "data", "fecha", "datum", "from", "after", "of", "the", "within", "in", "if", "nach", "ohne",
    "ab", "innerhalb", "innert", "von", "der", "de", "la", "a", "compter", "sans", "sous", "apres", "fin", "desde",
    "sin", "del", "los", "dalla", "da", "dopo", "entro", "senza", "fine", "na", "vanaf", "binnen", "zonder", "apos",
    "sem", "em", "otherwise", "sonst", "sinon", "si", "altrimenti", "anders", "or", "oder", "ou", "o",
    "invoice", "rein", "less", "strictly", "discount",
];

/// Phrases that ask for payment at once, without spaces.
#[rustfmt::skip]
pub(crate) const AT_ONCE: &[&str] = &[
    "dueonreceipt", "dueuponreceipt", "payableonreceipt", "payableuponreceipt", "uponreceipt",
    "paymentdueonreceipt", "dueimmediately", "payableimmediately", "immediatepayment",
    "sofortfallig", "sofortzahlbar", "zahlbarsofort", "falligsofort", "sofortohneabzug",
    "zahlungsofort", "sofortnacherhalt", "zahlbarbeierhalt", "fallignacherhalt", "areception",
    "dereception", "paiementcomptant", "alcontado", "pagoinmediato", "alarecepcion",
    "vistafattura", "pagamentoimmediato", "rimessadiretta", "directbetalen", "bijontvangst",
    "directnaontvangst", "prontopagamento", "apronto", "pagamentoimediato", "cashondelivery",
    "netcash", "sofortreinnetto", "sofortnetto", "promptnetto", "zahlbarprompt", "promptzahlbar",
    "promptrein", "beirechnungserhalt", "beierhaltderrechnung", "nachrechnungserhalt",
    "sofortnachrechnungserhalt", "umgehendzahlbar", "zahlbarumgehend", "perommegaande",
    "naontvangstvandefactuur", "contantebetaling", "directtevoldoen", "directtebetalen",
    "onmiddellijkbetaalbaar", "betaalbaarbijontvangst", "pagocontado", "pagodecontado", "alavista",
    "pagamentoavista", "contraentrega", "contrareembolso", "alrecibirlafactura",
    "contraapresentacao", "adinheiro", "payablecomptant", "reglementcomptant", "aucomptant",
    "payabledessuite", "paiementimmediat", "reglementimmediat", "areceptiondefacture",
    "desreception", "avista", "alricevimento", "alladata", "ricevimentofattura",
    "datafatturaavista", "allordine", "saldoimmediato",
];
