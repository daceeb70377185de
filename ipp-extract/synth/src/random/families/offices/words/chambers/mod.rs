//! Lawyers, consultants, agencies.

mod goods;
mod terms;

pub(in crate::random::families::offices) use goods::trades;
pub(in crate::random::families::offices) use terms::WORDING;

use super::super::{Lines, Refs};

/// What stands around the note of fees.
pub(in crate::random::families::offices) struct Said {
    /// What the matter is about; `{buyer}` is the customer.
    pub(in crate::random::families::offices) subject: Lines,
    pub(in crate::random::families::offices) refs: Refs,
    /// The head of the column of those who worked.
    pub(in crate::random::families::offices) keeper: Lines,
    pub(in crate::random::families::offices) roles: Lines,
    pub(in crate::random::families::offices) people: Lines,
    /// Small print that every letter has.
    pub(in crate::random::families::offices) legal: Lines,
    pub(in crate::random::families::offices) groups: Lines,
}

pub(in crate::random::families::offices) fn said(language: &str) -> &'static Said {
    match language {
        "de" => &DE,
        "fr" => &FR,
        "es" => &ES,
        "it" => &IT,
        "nl" => &NL,
        "pt" => &PT,
        _ => &EN,
    }
}

/// Those who worked, as time sheets name them.
pub(in crate::random::families::offices) const INITIALS: Lines = &[
    "JHM", "KB", "TLS", "MvR", "AP", "EW", "RGD", "CS", "NOB", "PF",
];

#[rustfmt::skip]
static EN: Said = Said {
    subject: &["Re: {buyer} - share purchase agreement", "Our advice in the matter of {buyer} v. Tarnhill Estates",
        "Professional services rendered: {buyer}", "Subject: Lease renewal, Units 4 and 5", "RE: General corporate advice {buyer}",
        "Project Bluebell - interim billing"],
    refs: &[("Our ref", "JHM/##/####-#"), ("Matter no.", "####.0###"), ("File", "##/0###"),
        ("Claim no.", "QB-20##-00####"), ("DX", "####### City #"), ("Ledger code", "##-###")],
    keeper: &["Timekeeper", "Fee earner", "Atty", "By", "TK", "Staff", "Lawyer", "Consultant"],
    roles: &["Partner", "Managing Partner", "Senior Associate", "Principal Consultant", "Of Counsel"],
    people: &["Harriet J. Marlowe", "Kenneth Boyle", "Dr. Ruth Adeyemi", "T. L. Sandford"],
    legal: &["Authorised and regulated under no. 00#####. A list of partners is open to inspection at the office above.",
        "You may be entitled to have our charges reviewed; complaints should be made within 3 months of the date of this bill.",
        "Interest is payable on unpaid bills at 8.00% per annum from one month after delivery.",
        "Rates are reviewed on 1 April each year. Professional indemnity cover: 3,000,000.00 per claim."],
    groups: &["Fees for professional services", "Disbursements not subject to tax", "Court and filing"],
};

#[rustfmt::skip]
static DE: Said = Said {
    subject: &["In Sachen {buyer} ./. Nordlicht Immobilien", "Betreff: Beratung Gesellschafterwechsel", "Mandat: {buyer} wegen Forderung",
        "wegen: Mietvertrag Lagerhalle, Prüfung und Verhandlung", "Beratungsleistungen Projekt Phoenix", "Laufende Rechtsberatung {buyer}"],
    refs: &[("Unser Zeichen", "###/## KB-st"), ("Aktenzeichen", "# O ###/##"), ("Akte", "00###/##"),
        ("Diktatzeichen", "kb/##"), ("D-Nr.", "D#/####-##"), ("Gerichtsfach-Nr.", "###")],
    keeper: &["Bearb.", "Sachb.", "Kürzel", "RA", "Berater", "Mitarbeiter", "SB"],
    roles: &["Rechtsanwältin", "Rechtsanwalt und Notar", "Steuerberater", "Fachanwalt für Arbeitsrecht", "Partner"],
    people: &["Dr. Katharina Brühl", "Thomas L. Seiffert", "Dr. Martin von Reden", "Anna Pohl"],
    legal: &["Zuständige Kammer: Rechtsanwaltskammer; Berufshaftpflicht bis 2.500.000,00 je Schadensfall.",
        "Der Gegenstandswert beträgt 48.500,00.", "Abgerechnet wird nach Zeithonorarvereinbarung vom 14.01.2021 im Takt von 6 Minuten.",
        "Sammelanderkonto auf Anfrage. Sprechzeiten Mo-Do 9.00-17.00 Uhr nach Vereinbarung."],
    groups: &["Honorar", "Auslagen", "Gerichtskosten und Gebühren"],
};

#[rustfmt::skip]
static FR: Said = Said {
    subject: &["Affaire : {buyer} c/ SCI des Tilleuls", "Objet : assistance juridique annuelle", "Dossier {buyer} - bail commercial",
        "Nos diligences dans le dossier {buyer}", "Objet : mission de conseil, phase 2"],
    refs: &[("N/Réf.", "KB/####-##"), ("N° RG", "##/0####"), ("Dossier", "20##0###"), ("Toque", "@ ####"),
        ("Palais", "@###")],
    keeper: &["Intervenant", "Avocat", "Collab.", "Consultant", "Init."],
    roles: &["Avocat associé", "Avocate à la Cour", "Expert-comptable", "Consultante senior", "Associé gérant"],
    people: &["Me Claire Vasseur", "Me Antoine Delorme", "Sophie Lambert", "Jean-Marc Perrin"],
    legal: &["Membre d'une association agréée, le règlement des honoraires par chèque est accepté.",
        "Taux horaire convenu par convention d'honoraires du 14/01/2021.", "Indemnité forfaitaire pour frais de recouvrement : 40,00 euros.",
        "Toute contestation relève du Bâtonnier dans un délai de 5 ans."],
    groups: &["Honoraires", "Frais et débours", "Frais de procédure"],
};

#[rustfmt::skip]
static ES: Said = Said {
    subject: &["Asunto: {buyer} contra Promociones Altavia", "Ref.: asesoramiento mercantil recurrente", "Expediente {buyer} - arrendamiento",
        "Asunto: auditoría de procesos, fase 2", "Servicios profesionales prestados a {buyer}"],
    refs: &[("N/Ref.", "KB-####/##"), ("Autos", "###/20##"), ("Expte.", "####/##"), ("Col. nº", "##.###"),
        ("Procedimiento", "PO ###/##")],
    keeper: &["Letrado", "Profesional", "Abogado", "Inic.", "Consultor"],
    roles: &["Socia directora", "Abogado", "Economista", "Asesor fiscal", "Socio"],
    people: &["Elena Márquez Ruiz", "Javier Ortega Sanz", "Carmen Vidal", "Luis Prieto"],
    legal: &["Tarifa horaria según hoja de encargo de 14/01/2021.", "Póliza de responsabilidad civil hasta 600.000,00 por siniestro.",
        "Horario de despacho: 9.00 a 14.00 y 16.00 a 19.00.", "Protección de datos: sus datos se conservan 5 años."],
    groups: &["Honorarios", "Suplidos y gastos", "Tasas y procurador"],
};

#[rustfmt::skip]
static IT: Said = Said {
    subject: &["Oggetto: {buyer} c/ Immobiliare Altavia", "Pratica: consulenza societaria continuativa", "Oggetto: contratto di locazione {buyer}",
        "Prestazioni professionali svolte in favore di {buyer}", "Oggetto: progetto di riorganizzazione, fase 2"],
    refs: &[("Ns. rif.", "KB/####/##"), ("R.G.", "####/20##"), ("Pratica", "##/0###"), ("Fascicolo", "@###"),
        ("Protocollo", "####/@")],
    keeper: &["Professionista", "Avv.", "Sigla", "Collaboratore"],
    roles: &["Avvocato", "Dottore Commercialista", "Partner", "Consulente senior"],
    people: &["Avv. Chiara Fontana", "Avv. Marco Bellini", "Dott. Paolo Greco", "Dott.ssa Anna Riva"],
    legal: &["Compenso pattuito con incarico del 14/01/2021.", "Polizza RC professionale massimale 1.000.000,00.",
        "Operazione senza applicazione della ritenuta se regime forfetario.", "Orario di studio: 9.00-13.00 e 15.00-19.00."],
    groups: &["Compensi", "Spese imponibili", "Spese esenti e contributi"],
};

#[rustfmt::skip]
static NL: Said = Said {
    subject: &["Inzake: {buyer} / Altavia Vastgoed", "Betreft: juridische ondersteuning", "Dossier {buyer} - huurovereenkomst",
        "Verrichte werkzaamheden voor {buyer}", "Betreft: adviestraject fase 2"],
    refs: &[("Onze ref.", "KB/####.##"), ("Zaaknummer", "C/##/######"), ("Dossier", "20##0###"), ("Rolnr.", "##-###"),
        ("Behandeld door", "mr. K. Bos")],
    keeper: &["Medewerker", "Advocaat", "Initialen", "Behandelaar", "Consultant"],
    roles: &["Advocaat", "Partner", "Belastingadviseur", "Senior adviseur"],
    people: &["mr. K. Bos", "mr. dr. A. van Rijn", "drs. P. Mulder", "mr. E. Wiersma"],
    legal: &["Uurtarief conform opdrachtbevestiging van 14-01-2021, exclusief 6% kantoorkosten.",
        "Onze aansprakelijkheid is beperkt tot 500.000,00 per gebeurtenis.", "Derdengeldenrekening op aanvraag.",
        "Klachten over declaraties binnen 3 maanden na declaratiedatum."],
    groups: &["Honorarium", "Verschotten", "Griffierecht en leges"],
};

#[rustfmt::skip]
static PT: Said = Said {
    subject: &["Assunto: {buyer} c/ Imobiliária Altavia", "Assunto: assessoria jurídica corrente", "Processo {buyer} - arrendamento",
        "Serviços profissionais prestados a {buyer}", "Assunto: projeto de consultoria, fase 2"],
    refs: &[("N/Ref.", "KB/####-##"), ("Proc. n.º", "####/##.#T8"), ("Dossiê", "##/0###"), ("Cédula", "#####L")],
    keeper: &["Advogado", "Profissional", "Iniciais", "Consultor"],
    roles: &["Advogada", "Sócio", "Consultor sénior", "Contabilista certificado"],
    people: &["Marta Figueiredo", "João Pacheco", "Rui Sampaio", "Ana Teles"],
    legal: &["Honorários conforme proposta de 14/01/2021.", "Seguro de responsabilidade civil até 150.000,00.",
        "Horário: 9h30-13h00 e 14h30-18h30.", "Inscrição na Ordem n.º #####."],
    groups: &["Honorários", "Despesas e encargos", "Custas"],
};
