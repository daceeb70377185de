//! Notices of authorities, chambers, associations, universities.

mod goods;
mod terms;

pub(in crate::random::families::offices) use goods::trades;
pub(in crate::random::families::offices) use terms::WORDING;

use super::super::{Lines, Refs};

/// What stands around the notice.
pub(in crate::random::families::offices) struct Said {
    /// Who writes; `{city}` is the place.
    pub(in crate::random::families::offices) names: Lines,
    pub(in crate::random::families::offices) departments: Lines,
    /// What stands before the date.
    pub(in crate::random::families::offices) places: Lines,
    /// The reference to quote when paying: no number of the document.
    pub(in crate::random::families::offices) key: Refs,
    pub(in crate::random::families::offices) refs: Refs,
    /// Who answers questions: labels with values.
    pub(in crate::random::families::offices) desk: Refs,
    pub(in crate::random::families::offices) subjects: Lines,
    /// With `{amount}` and `{due}`, and without the date.
    pub(in crate::random::families::offices) asks: Lines,
    pub(in crate::random::families::offices) plain: Lines,
    pub(in crate::random::families::offices) remedy: Lines,
    pub(in crate::random::families::offices) signs: Lines,
    /// Heading of the slip, who is paid, who pays, what.
    pub(in crate::random::families::offices) slip: [&'static str; 4],
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

#[rustfmt::skip]
static EN: Said = Said {
    names: &["{city} City Council", "University of {city}", "{city} Chamber of Commerce", "{city} Borough Licensing Office", "Guild of Surveyors, {city} Branch",
        "{city} Port Authority", "{city} School of Music"],
    departments: &["Revenues and Benefits", "Finance Department - Accounts Receivable", "Registry", "Membership Services", "Environmental Health and Licensing"],
    places: &["{city},"],
    key: &[("Our ref", "REV/####/####-#"), ("Payment reference", "7### #### ####"), ("Debtor account", "D-######"), ("Our reference", "LIC/##/0####")],
    refs: &[("Student ID", "20######"), ("Membership no.", "M-#####"), ("Licence no.", "PL/####/##"), ("File", "##.###"), ("Period code", "20##/##")],
    desk: &[("Enquiries to", "Mrs P. Whitlock"), ("Direct line", "01632 960###"), ("Room", "2.##"), ("Office hours", "Mon-Thu 9.00-16.30")],
    subjects: &["Annual licence fee", "Membership renewal", "Charges under section 24 of the Fees Order", "Tuition and examination fees", "Street works permit"],
    asks: &["You are required to pay the sum of {amount} no later than {due}.", "The fee of {amount} is payable by {due}.",
        "Please arrange payment of {amount} so that it reaches us by {due}."],
    plain: &["A fee of {amount} is payable in respect of the above.", "The amount payable is {amount}.", "You are required to pay the sum of {amount}."],
    remedy: &["You may appeal against this notice in writing within 28 days of its date. An appeal does not suspend the duty to pay.",
        "Fees are set by the Fees and Charges Order 2019, schedule 2.", "If payment is not received a penalty of 50.00 may be added."],
    signs: &["Head of Finance", "Registrar", "for the Director of Resources", "Honorary Treasurer"],
    slip: ["Bank giro credit - please detach", "Payee", "From", "Amount"],
    groups: &["Statutory fees", "Inspections", "Other charges"],
};

#[rustfmt::skip]
static DE: Said = Said {
    names: &["Stadt {city}", "Landratsamt {city}", "Universität {city}", "Industrie- und Handelskammer {city}", "Gemeindeverwaltung {city}",
        "Zweckverband Abfallwirtschaft {city}", "Studierendenwerk {city}", "Kaufmännischer Verein {city} e.V."],
    departments: &["Stadtkasse", "Amt für öffentliche Ordnung", "Fachbereich Finanzen", "Beitragsabteilung", "Bauaufsicht - Gebührenstelle", "Mitgliederverwaltung"],
    places: &["{city}, den", "{city}, den", "{city},", "{city}, am"],
    key: &[("Kassenzeichen", "#.####.######.#"), ("Buchungszeichen", "5.3###.#######"), ("Kassenzeichen", "20##/######-##"), ("Zahlungsnummer", "##########")],
    refs: &[("Aktenzeichen", "##.#-###/##"), ("Unser Zeichen", "32.##-Ke"), ("Mitglieds-Nr.", "M-#####"), ("Matrikelnummer", "#######"),
        ("Objekt-Nr.", "####-##"), ("Steuerjahr", "20##")],
    desk: &[("Auskunft erteilt", "Frau Keller"), ("Zimmer", "2##"), ("Durchwahl", "0#### 51-2##"), ("Sprechzeiten", "Mo-Fr 8.00-12.00, Do 14.00-18.00")],
    subjects: &["Festsetzung von Verwaltungsgebühren", "Sondernutzung öffentlicher Flächen", "Jahresbeitrag", "Abfallentsorgung Gewerbe", "Vollzug der Gebührenordnung"],
    asks: &["Die Gebühr wird auf {amount} festgesetzt und ist bis zum {due} zu zahlen.", "Wir bitten Sie, den Betrag von {amount} bis {due} auf das unten genannte Konto zu überweisen.",
        "Der Gesamtbetrag in Höhe von {amount} ist am {due} fällig."],
    plain: &["Für die genannte Amtshandlung sind {amount} zu zahlen.", "Zu entrichten sind {amount}.", "Wir bitten um Überweisung von {amount}."],
    remedy: &["Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
        "Rechtsgrundlage: Gebührensatzung vom 12.12.2019, zuletzt geändert am 08.11.2022.", "Bei Überschreitung entsteht ein Säumniszuschlag von 1 v. H. je angefangenem Monat.",
        "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig."],
    signs: &["Im Auftrag", "gez. Keller", "Der Kassenleiter", "i. A. Baumann"],
    slip: ["SEPA-Überweisung / Zahlschein", "Begünstigter", "Angaben zum Zahler", "Betrag"],
    groups: &["Gebühren", "Beiträge", "Auslagen"],
};

#[rustfmt::skip]
static FR: Said = Said {
    names: &["Commune de {city}", "Ville de {city}", "Université de {city}", "Chambre de métiers de {city}", "Syndicat intercommunal de {city}",
        "Association des commerçants de {city}", "Centre hospitalier de {city}"],
    departments: &["Direction des finances", "Service de la voirie", "Régie de recettes", "Service des adhésions", "Bureau des taxes et redevances"],
    places: &["{city}, le", "Fait à {city}, le", "{city}, le"],
    key: &[("Référence à rappeler", "## #### ### ###"), ("Réf. paiement", "20##-T-####"), ("Compte débiteur", "D######"), ("Référence dette", "########-#")],
    refs: &[("N/Réf.", "DF/##/###"), ("Exercice", "20##"), ("N° d'adhérent", "A#####"), ("Budget", "##00"), ("Dossier", "AOT-##-###")],
    desk: &[("Affaire suivie par", "Mme Lefort"), ("Poste", "2##"), ("Bureau", "B ##"), ("Accueil", "du lundi au vendredi, 9h-12h")],
    subjects: &["Redevance d'occupation du domaine public", "Cotisation annuelle", "Droits d'inscription", "Participation aux frais de collecte", "Taxe locale"],
    asks: &["La somme de {amount} est à régler au plus tard le {due}.", "Vous êtes redevable de la somme de {amount}, payable avant le {due}.",
        "Nous vous prions de bien vouloir acquitter {amount} pour le {due}."],
    plain: &["Vous êtes redevable de la somme de {amount}.", "La somme due s'élève à {amount}.", "Arrêté le présent avis à la somme de {amount}, à payer sans délai."],
    remedy: &["Voies de recours : contestation possible dans un délai de deux mois à compter de la réception du présent avis.",
        "Délibération du conseil du 12 décembre 2019, tarif n° 48.", "À défaut de paiement, une majoration de 10 % pourra être appliquée."],
    signs: &["Le régisseur", "Pour le Maire et par délégation", "La trésorière", "L'agent comptable"],
    slip: ["Talon à joindre au paiement", "Créancier", "Débiteur", "Montant"],
    groups: &["Redevances", "Contrôles", "Frais divers"],
};

#[rustfmt::skip]
static ES: Said = Said {
    names: &["Ayuntamiento de {city}", "Universidad de {city}", "Cámara de Comercio de {city}", "Colegio de Economistas de {city}", "Consorcio de Residuos de {city}",
        "Asociación de Comerciantes de {city}"],
    departments: &["Tesorería", "Negociado de Tasas", "Área de Hacienda", "Secretaría de Socios", "Sección de Recaudación"],
    places: &["{city}, a", "En {city}, a", "{city},"],
    key: &[("Referencia de cobro", "############"), ("Referencia", "20##-####-##"), ("Nº de expediente", "TAS/##/####"), ("Identificación", "##########")],
    refs: &[("N/Ref.", "HAC/##/##"), ("Ejercicio", "20##"), ("Nº colegiado", "#####"), ("Objeto tributario", "####-##"), ("Emisora", "######")],
    desk: &[("Tramita", "Sra. Gil"), ("Extensión", "2##"), ("Despacho", "##"), ("Horario", "de lunes a viernes, 9 a 14 h")],
    subjects: &["Tasa por ocupación de vía pública", "Cuota anual", "Tasa de residuos comerciales", "Derechos de examen y matrícula", "Licencia de actividad"],
    asks: &["Deberá ingresar la cantidad de {amount} antes del {due}.", "El importe de {amount} deberá abonarse con fecha límite {due}.",
        "Rogamos abonen la cantidad de {amount} hasta el {due}."],
    plain: &["La cantidad a ingresar asciende a {amount}.", "Se liquida la cantidad de {amount}, que deberá ingresar."],
    remedy: &["Contra el presente acto cabe recurso de reposición en el plazo de un mes.", "Ordenanza fiscal nº 14, aprobada el 12/12/2019.",
        "Transcurrido el plazo se exigirá el recargo del 5 %."],
    signs: &["El Tesorero", "La Secretaria", "Por delegación, la Concejala de Hacienda"],
    slip: ["Carta de pago - ejemplar para la entidad", "Organismo", "Obligado al pago", "Importe"],
    groups: &["Tasas", "Inspecciones", "Otros conceptos"],
};

#[rustfmt::skip]
static IT: Said = Said {
    names: &["Comune di {city}", "Università degli Studi di {city}", "Camera di Commercio di {city}", "Ordine degli Ingegneri di {city}", "Consorzio di Bonifica di {city}",
        "Associazione Commercianti di {city}"],
    departments: &["Ufficio Tributi", "Servizio Ragioneria", "Segreteria Studenti", "Ufficio Iscrizioni", "Settore Attività Produttive"],
    places: &["{city}, lì", "{city},", "{city}, il"],
    key: &[("Codice di pagamento", "3## #### #### #### ####"), ("IUV", "0# #### #### #### ###"), ("Codice contribuente", "######"), ("Rif. pagamento", "20##/####")],
    refs: &[("Prot. n.", "#####/20##"), ("Anno", "20##"), ("N. iscrizione albo", "####"), ("Codice utenza", "#####-##"), ("Matricola", "######")],
    desk: &[("Responsabile del procedimento", "Dott.ssa Neri"), ("Interno", "2##"), ("Stanza", "##"), ("Orario", "lun-ven 9.00-12.30")],
    subjects: &["Canone unico patrimoniale", "Quota associativa annuale", "Diritti di segreteria", "Contributo consortile", "Tassa rifiuti utenze non domestiche"],
    asks: &["L'importo di {amount} dovrà essere versato entro il {due}.", "Si invita a versare la somma di {amount} entro il {due}.",
        "La somma dovuta, pari a {amount}, scade il {due}."],
    plain: &["La somma dovuta è pari a {amount}.", "Si richiede il versamento di {amount}.", "Importo complessivo da versare: {amount}."],
    remedy: &["Avverso il presente avviso è ammesso ricorso entro 60 giorni.", "Tariffe approvate con delibera n. 148 del 12/12/2019.",
        "In caso di ritardo si applica la sanzione del 30%."],
    signs: &["Il Funzionario responsabile", "Il Segretario generale", "Il Tesoriere"],
    slip: ["Tagliando per il versamento", "Ente creditore", "Eseguito da", "Importo"],
    groups: &["Diritti e canoni", "Sopralluoghi", "Altre voci"],
};

#[rustfmt::skip]
static NL: Said = Said {
    names: &["Gemeente {city}", "Universiteit {city}", "Waterschap {city}", "Ondernemersvereniging {city}", "Havenbedrijf {city}", "Regionale Belastinggroep {city}"],
    departments: &["Afdeling Belastingen", "Team Vergunningen", "Financiële administratie", "Ledenadministratie", "Bureau Leges"],
    places: &["{city},", "{city},", "Te {city},"],
    key: &[("Betalingskenmerk", "#### #### #### ####"), ("Kenmerk", "BEL/##/####"), ("Kenmerk betaling", "##.##.####"), ("Vorderingsnummer", "V########")],
    refs: &[("Ons kenmerk", "Z-##-####"), ("Lidnummer", "L#####"), ("Belastingjaar", "20##"), ("Subjectnummer", "######"), ("Zaaknummer", "20##-####")],
    desk: &[("Behandeld door", "mw. Postma"), ("Doorkiesnummer", "14 0## ###"), ("Kamer", "##"), ("Bezoektijden", "ma-vr 9.00-12.30")],
    subjects: &["Leges omgevingsvergunning", "Precariobelasting", "Contributie", "Reinigingsrecht bedrijven", "Collegegeld en inschrijving"],
    asks: &["U dient het bedrag van {amount} uiterlijk {due} te voldoen.", "Wij verzoeken u {amount} vóór {due} over te maken.",
        "De leges bedragen {amount} en moeten op {due} zijn betaald."],
    plain: &["De verschuldigde leges bedragen {amount}.", "U bent {amount} verschuldigd.", "Het te betalen bedrag is {amount}."],
    remedy: &["U kunt binnen zes weken na dagtekening bezwaar maken.", "Legesverordening 2019, tarieventabel titel 2.",
        "Bij niet tijdige betaling volgen aanmaningskosten van 9,00."],
    signs: &["De invorderingsambtenaar", "Namens burgemeester en wethouders", "De penningmeester"],
    slip: ["Betaalopdracht", "Begunstigde", "Opdrachtgever", "Bedrag"],
    groups: &["Leges", "Controles", "Overige kosten"],
};

#[rustfmt::skip]
static PT: Said = Said {
    names: &["Município de {city}", "Universidade de {city}", "Associação Comercial de {city}", "Ordem dos Engenheiros - Região de {city}", "Porto de {city}"],
    departments: &["Divisão Financeira", "Secção de Taxas e Licenças", "Tesouraria", "Serviços Académicos", "Secretaria de Sócios"],
    places: &["{city},", "{city}, em", "{city}, aos"],
    key: &[("Referência", "### ### ###"), ("Entidade / Referência", "2#### / ### ### ###"), ("N.º do processo", "TX/##/####")],
    refs: &[("N/ Ref.", "DF-##/##"), ("Ano", "20##"), ("N.º de sócio", "#####"), ("Alvará", "###/##"), ("Requerimento", "####/##")],
    desk: &[("Contacto", "Dra. Leal"), ("Extensão", "2##"), ("Gabinete", "##"), ("Atendimento", "dias úteis, 9h-16h")],
    subjects: &["Taxa de ocupação da via pública", "Quota anual", "Licenciamento de atividade", "Propinas e inscrições", "Tarifa de resíduos"],
    asks: &["Deverá proceder ao pagamento de {amount} até {due}.", "A importância de {amount} deve ser liquidada até {due}.", "O valor de {amount} vence em {due}."],
    plain: &["A importância a pagar é de {amount}.", "Fica notificado para o pagamento de {amount}.", "O valor devido é de {amount}."],
    remedy: &["Da presente liquidação cabe reclamação no prazo de 30 dias.", "Regulamento de taxas n.º 148, de 12/12/2019.",
        "Findo o prazo acrescem juros de mora à taxa de 4%."],
    signs: &["O Tesoureiro", "A Chefe de Divisão", "Pela Direção"],
    slip: ["Talão para pagamento", "Credor", "Devedor", "Valor"],
    groups: &["Taxas", "Vistorias", "Outros"],
};
