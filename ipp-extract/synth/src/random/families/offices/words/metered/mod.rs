//! Bills of suppliers: energy, water, telephone, insurance.

mod goods;
mod terms;

pub(in crate::random::families::offices) use goods::trades;
pub(in crate::random::families::offices) use terms::WORDING;

use super::super::{Lines, Refs};

/// What stands around the bill.
pub(in crate::random::families::offices) struct Said {
    /// The heading of the summary on the first page.
    pub(in crate::random::families::offices) glance: Lines,
    /// A bill before this one, what was paid of it, and nothing that is left.
    pub(in crate::random::families::offices) last: Lines,
    pub(in crate::random::families::offices) paid: Lines,
    pub(in crate::random::families::offices) left: Lines,
    /// What is to pay, where the total alone is told.
    pub(in crate::random::families::offices) owed: Lines,
    /// `{due}` is when to pay.
    pub(in crate::random::families::offices) by: Lines,
    pub(in crate::random::families::offices) refs: Refs,
    /// References of those who insure.
    pub(in crate::random::families::offices) policy: Refs,
    /// The number of the meter, the readings before and now, the factor, what was used.
    pub(in crate::random::families::offices) meter: [&'static str; 5],
    pub(in crate::random::families::offices) registers: Lines,
    pub(in crate::random::families::offices) usage: Lines,
    pub(in crate::random::families::offices) details: Lines,
    pub(in crate::random::families::offices) slip: Lines,
    pub(in crate::random::families::offices) hours: Lines,
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
    glance: &["Your bill at a glance", "Account summary", "Summary of your account", "Bill summary", "What you owe"],
    last: &["Balance on your last bill", "Amount of last bill", "Opening balance", "Last statement"],
    paid: &["Payment received, thank you", "Payments since last bill", "Direct Debit received", "Less payments received"],
    left: &["Balance carried forward", "Balance before this bill", "Arrears"],
    owed: &["Amount to pay", "To pay now", "You pay"],
    by: &["Please pay by {due}", "We will collect this amount by Direct Debit on {due}", "To avoid late charges pay before {due}", "Payment is due {due}"],
    refs: &[("Supply number", "S ## ### ### 10 #### ####"), ("MPRN", "##########"), ("Meter point", "########01"), ("Tariff", "Business Fixed ##"),
        ("Premise no.", "#######"), ("Service ID", "SVC-######"), ("Contract", "KV-####-##"), ("Route", "## / ###")],
    policy: &[("Policy number", "CP-####-######"), ("Certificate", "##/######"), ("Cover", "Commercial combined"), ("Broker ref.", "BR####"),
        ("Renewal no.", "##")],
    meter: ["Meter number", "Previous reading", "Present reading", "Multiplier", "Units used"],
    registers: &["Day", "Night", "Standard", "Peak"],
    usage: &["Your average daily use was 14.6 units, 4% less than in the same period last year.", "Your next reading is due around the 18th.",
        "Readings marked E are estimates."],
    details: &["How we worked out your bill", "Details of charges", "Your charges in detail", "Charges explained"],
    slip: &["Payment slip - please detach and return with your payment", "Bank giro credit", "Remittance stub"],
    hours: &["Lines open Mon-Fri 8am-6pm, Sat 9am-1pm. Power cut? Call 105.", "Customer care 24 hours: 0800 555 0199."],
    groups: &["Electricity", "Gas", "Other services"],
};

#[rustfmt::skip]
static DE: Said = Said {
    glance: &["Ihre Rechnung auf einen Blick", "Übersicht", "Rechnungsübersicht", "Das Wichtigste auf einen Blick", "Kontostand"],
    last: &["Vorherige Rechnung", "Saldo letzte Rechnung", "Forderung Vorperiode", "Alter Kontostand"],
    paid: &["Ihre Zahlung, vielen Dank", "Zahlungseingang", "Lastschrift eingezogen", "Bezahlt"],
    left: &["Verbleibender Vortrag", "Kontostand vor dieser Rechnung", "Rückstand"],
    owed: &["Von Ihnen zu zahlen", "Ihr Zahlbetrag", "Fälliger Betrag"],
    by: &["Bitte überweisen Sie bis zum {due}.", "Wir buchen den Betrag am {due} von Ihrem Konto ab.", "Fällig zum {due}", "Zahlungseingang bis {due}"],
    refs: &[("Zählpunkt", "DE000 ##### ##### 00000 ######## ##"), ("Marktlokation", "5#########8"), ("Vertragskonto", "20########"), ("Verbrauchsstelle", "7######"),
        ("Tarif", "Gewerbe Fix ##"), ("Geschäftspartner", "1#######"), ("Kassenzeichen", "##.####.###"), ("Anschluss", "02##/55####")],
    policy: &[("Versicherungsschein", "GH ##/######/#"), ("Vertrag", "HV-####.####"), ("Sparte", "Betriebshaftpflicht"), ("Vermittler", "###/####"),
        ("Risikoort", "Lager #")],
    meter: ["Zählernummer", "Stand alt", "Stand neu", "Faktor", "Verbrauch"],
    registers: &["HT", "NT", "ET", "Arbeit"],
    usage: &["Ihr Verbrauch ist gegenüber dem Vorjahr um 4 % gesunken.", "Strommix: 62,4 % erneuerbare Energien, CO2 182 g/kWh.",
        "g = geschätzt, a = abgelesen, k = Kundenablesung."],
    details: &["So setzt sich Ihr Rechnungsbetrag zusammen", "Einzelheiten zur Abrechnung", "Ihre Rechnung im Detail", "Berechnung im Einzelnen"],
    slip: &["Zahlungsbeleg - bitte abtrennen", "Überweisungsvordruck", "Einzahlungsschein"],
    hours: &["Kundencenter Mo-Fr 8.00-18.00 Uhr, Störungsdienst 0800 555 0199.", "Servicezeiten Mo-Sa 7.00-20.00 Uhr."],
    groups: &["Strom", "Gas", "Sonstige Leistungen"],
};

#[rustfmt::skip]
static FR: Said = Said {
    glance: &["Votre facture en un coup d'œil", "L'essentiel de votre facture", "Résumé de votre compte", "Votre facture en bref", "Situation de votre compte"],
    last: &["Facture précédente", "Montant de la dernière facture", "Solde au dernier relevé"],
    paid: &["Votre règlement, merci", "Paiements reçus", "Prélèvement effectué"],
    left: &["Solde avant cette facture", "Report", "Impayés"],
    owed: &["Vous avez à payer", "Montant à régler", "Somme à payer"],
    by: &["À régler avant le {due}", "Ce montant sera prélevé le {due}", "Date limite de paiement : {due}", "Merci de payer pour le {due}"],
    refs: &[("Point de livraison", "## ### ### ### ###"), ("PCE", "GI######"), ("Compte de contrat", "00## ### ###"), ("Lieu de consommation", "#######"),
        ("Tarif", "Pro Fixe ##"), ("EAN", "5414###########"), ("Matricule compteur", "###"), ("Contrat", "KV-####-##")],
    policy: &[("N° de police", "RC ##.###.###"), ("Contrat", "MRP-######"), ("Garantie", "Multirisque professionnelle"), ("Intermédiaire", "###-##"),
        ("Sociétaire", "#######@")],
    meter: ["N° de compteur", "Ancien index", "Nouvel index", "Coef.", "Consommation"],
    registers: &["HP", "HC", "Base", "Pointe"],
    usage: &["Votre consommation a baissé de 4 % par rapport à l'an dernier.", "Prochain relevé vers le 18 du mois.", "e : index estimé, r : index relevé."],
    details: &["Le détail de votre facture", "Détail du montant", "Comment se compose votre facture", "Détail des consommations"],
    slip: &["Talon de paiement à détacher", "TIP - à joindre à votre règlement", "Bulletin de versement"],
    hours: &["Conseillers du lundi au vendredi de 8h à 18h. Urgence : 09 72 55 01 99.", "Espace client ouvert 24h/24."],
    groups: &["Électricité", "Gaz", "Autres prestations"],
};

#[rustfmt::skip]
static ES: Said = Said {
    glance: &["Resumen de la factura", "Su factura de un vistazo", "Resumen de su cuenta", "Lo esencial de su factura"],
    last: &["Factura anterior", "Importe último recibo", "Saldo del periodo anterior"],
    paid: &["Su pago, gracias", "Pagos recibidos", "Recibo cobrado"],
    left: &["Saldo antes de esta factura", "Atrasos"],
    owed: &["Total a abonar", "Debe pagar", "Importe a abonar"],
    by: &["Pague antes del {due}", "Se cargará en su cuenta el {due}", "Fecha límite de pago: {due}"],
    refs: &[("CUPS", "ES00##############@@0F"), ("Contrato de acceso", "00#########"), ("Nº de contador", "0########"), ("Nº de póliza", "######"),
        ("Tarifa", "3.0TD Fija ##"), ("Referencia catastral", "#######@@####@"), ("Contrato", "KV-####-##"), ("Potencia contratada", "##,# kW")],
    policy: &[("Póliza", "##-#######"), ("Suplemento", "##"), ("Ramo", "Multirriesgo comercio"), ("Mediador", "#####"), ("Certificado", "###/##")],
    meter: ["Nº de contador", "Lectura anterior", "Lectura actual", "Factor", "Consumo"],
    registers: &["Punta", "Llano", "Valle", "P1"],
    usage: &["Su consumo medio diario ha sido de 14,6 unidades, un 4 % menos.", "Próxima lectura alrededor del día 18.", "Lecturas: R real, E estimada."],
    details: &["Detalle de la factura", "Cómo se calcula su factura", "Desglose de importes", "Conceptos facturados"],
    slip: &["Resguardo para el pago", "Talón de pago: entregar en la entidad"],
    hours: &["Atención al cliente de lunes a viernes de 8 a 20 h. Averías 900 555 199.", "Área de cliente disponible 24 horas."],
    groups: &["Electricidad", "Gas", "Otros servicios"],
};

#[rustfmt::skip]
static IT: Said = Said {
    glance: &["La bolletta in sintesi", "Riepilogo della bolletta", "Sintesi degli importi", "Situazione del conto"],
    last: &["Bolletta precedente", "Saldo precedente bolletta", "Importo ultima fattura"],
    paid: &["Pagamento ricevuto, grazie", "Pagamenti pervenuti", "Addebito eseguito"],
    left: &["Saldo prima di questa bolletta", "Morosità"],
    owed: &["Quanto devi pagare", "Da pagare", "Importo da versare"],
    by: &["Da pagare entro il {due}", "L'importo sarà addebitato il {due}", "Scadenza del pagamento: {due}"],
    refs: &[("POD", "IT001E########"), ("PDR", "00############"), ("Codice contratto", "KV######"), ("Matricola contatore", "########"),
        ("Offerta", "Impresa Fissa ##"), ("Codice utenza", "### ### ###"), ("Uso", "altri usi"), ("Potenza impegnata", "## kW")],
    policy: &[("Polizza n.", "###.###.########"), ("Agenzia", "####"), ("Ramo", "RC professionale"), ("Appendice", "##"), ("Codice subagente", "###")],
    meter: ["Matricola", "Lettura prec.", "Lettura attuale", "Coeff.", "Consumo"],
    registers: &["F1", "F2", "F3", "Fascia unica"],
    usage: &["Consumo medio giornaliero 14,6; consumo annuo 5.328.", "Prossima autolettura dal 18 al 22 del mese.", "R: rilevata, S: stimata."],
    details: &["Dettaglio degli importi", "Elementi di dettaglio", "Come si compone la bolletta", "Dettaglio fiscale e consumi"],
    slip: &["Tagliando di pagamento", "Bollettino - da staccare"],
    hours: &["Servizio clienti lun-ven 8-20, sab 8-13. Guasti 800 555 199.", "Sportello aperto il martedì 9-12."],
    groups: &["Luce", "Gas", "Altre partite"],
};

#[rustfmt::skip]
static NL: Said = Said {
    glance: &["Uw rekening in één oogopslag", "Samenvatting", "Overzicht van uw rekening", "Uw nota samengevat", "In het kort"],
    last: &["Vorige rekening", "Saldo vorige nota", "Bedrag laatste factuur"],
    paid: &["Uw betaling, dank u wel", "Ontvangen betalingen", "Geïncasseerd"],
    left: &["Saldo vóór deze rekening", "Achterstand"],
    owed: &["U betaalt", "Door u te betalen", "Nu te betalen"],
    by: &["Wilt u betalen vóór {due}", "Wij schrijven dit bedrag af op {due}", "Uiterste betaaldatum {due}"],
    refs: &[("EAN-code", "8716###########"), ("Aansluitnummer", "#######"), ("Meternummer", "E00########"), ("Contractrekening", "20########"),
        ("Tarief", "Zakelijk Vast ##"), ("Verbruiksadres-nr.", "######"), ("Contract", "KV-####-##")],
    policy: &[("Polisnummer", "P ##.###.###"), ("Volgnummer", "##"), ("Dekking", "Bedrijfsaansprakelijkheid"), ("Intermediair", "####"), ("Branche", "##")],
    meter: ["Meternummer", "Beginstand", "Eindstand", "Factor", "Verbruik"],
    registers: &["Normaal", "Dal", "Enkel", "Teruglevering"],
    usage: &["Uw verbruik was 4% lager dan vorig jaar.", "De volgende meteropname is rond de 18e.", "G = geschat, K = klantopname."],
    details: &["Zo is uw rekening opgebouwd", "Specificatie van de kosten", "Berekening van uw nota", "Uw kosten in detail"],
    slip: &["Betaalstrook", "Acceptgiro - hier afscheuren"],
    hours: &["Klantenservice ma-vr 8.00-18.00 uur. Storing? Bel 0800 5550199.", "Mijn omgeving is dag en nacht bereikbaar."],
    groups: &["Elektriciteit", "Gas", "Overige diensten"],
};

#[rustfmt::skip]
static PT: Said = Said {
    glance: &["A sua fatura em resumo", "Resumo da fatura", "Resumo da conta", "O essencial da sua fatura"],
    last: &["Fatura anterior", "Valor da última fatura", "Saldo da conta anterior"],
    paid: &["O seu pagamento, obrigado", "Pagamentos recebidos", "Débito efetuado"],
    left: &["Saldo antes desta fatura", "Atrasados"],
    owed: &["Quanto tem a pagar", "A pagar", "Montante a liquidar"],
    by: &["Pague até {due}", "O valor será debitado em {due}", "Data limite de pagamento: {due}"],
    refs: &[("CPE", "PT0002############@@"), ("CUI", "PT16##############@@"), ("Código do local", "#######"), ("N.º do contador", "########"),
        ("Tarifário", "Empresas Fixo ##"), ("Conta contrato", "00########"), ("Contrato", "KV-####-##"), ("Potência", "##,# kVA")],
    policy: &[("Apólice", "##.######"), ("Ramo", "Multirriscos empresas"), ("Mediador", "#####"), ("Recibo anterior", "#########"), ("Adesão", "####")],
    meter: ["N.º contador", "Leitura anterior", "Leitura atual", "Fator", "Consumo"],
    registers: &["Ponta", "Cheias", "Vazio", "Simples"],
    usage: &["O seu consumo médio diário foi de 14,6, menos 4% do que no ano anterior.", "Comunique a próxima leitura entre 18 e 22.", "R: real, E: estimada."],
    details: &["Detalhe da fatura", "Como se calcula a sua fatura", "Valores faturados", "Detalhe de consumos"],
    slip: &["Talão de pagamento - destacar", "Recibo para pagamento"],
    hours: &["Apoio ao cliente dias úteis das 8h às 20h. Avarias 800 555 199.", "Loja aberta das 9h às 16h."],
    groups: &["Eletricidade", "Gás", "Outros serviços"],
};
