//! The words of letters that are bills: labels where there are any, and sentences.

use super::super::Tongues;
use crate::random::words::Term::*;
use crate::random::words::{Table, Wording};

pub(in super::super) const HANDYMAN: Wording = Wording(&[&[
    ("en", EN),
    ("de", DE),
    ("de-CH", CH),
    ("fr", FR),
    ("fr-CA", CA),
    ("es", ES),
    ("it", IT),
    ("nl", NL),
    ("pt", PT),
]]);

#[rustfmt::skip]
const EN: Table = &[
    (Title, &["Invoice", "Bill for work done", "Account", "Invoice for services", "My invoice", "Bill"]),
    (CreditTitle, &["Credit note", "Credit Note", "Credit for overpayment - credit note"]),
    (Number, &["Invoice no.", "My ref. / invoice no.", "Bill no.", "Invoice", "No."]),
    (CreditNumber, &["Credit note no.", "No.", "Credit no."]),
    (Date, &["Date", "Dated", "Invoice date"]),
    (Due, &["To be paid by", "Payment by", "Due"]),
    (BillTo, &["To", "", "For", "Customer"]),
    (Subtotal, &["Together", "Total before tax", "Sum", "Net", "Total of the above"]),
    (Total, &["Total", "Total to pay", "Altogether", "Amount payable", "Total bill", "In total"]),
    (TotalPlain, &["Total", "Altogether", "Total bill"]),
    (CreditTotal, &["Total credit", "To be refunded", "Credited in total"]),
    (Prepaid, &["less cash received", "less your part payment", "already paid", "Deposit received with thanks"]),
    (AmountDue, &["Still to pay", "leaves", "Remaining to pay", "Balance"]),
    (TaxRow, &["plus {rate} {name}", "{name} {rate}", "{name} at {rate}", "and {name} ({rate})"]),
    (Included, &["of which {name} {rate}", "including {rate} {name}", "this includes {name} at {rate}"]),
    (Discount, &["less discount as agreed", "Discount", "less goodwill"]),
    (Shipping, &["Delivery", "Fuel and travel"]),
    (Fee, &["Tip charges", "Parking", "Skip hire"]),
    (Deduction, &["less credit for unused material", "less allowance as discussed"]),
    (TermsSentence, &["Please pay within {n} days.", "I should be grateful for payment within {n} days.", "Payment within {n} days of the above date, please."]),
    (Greeting, &["For services rendered I charge you as follows:", "Please find below my charges for the work at your premises:", "for the work carried out at your property I make the following charges:",
        "I have completed the jobs we discussed and my charges are as follows:"]),
    (Closing, &["Yours sincerely", "Kind regards", "Many thanks and best wishes", "Yours faithfully"]),
    (Thanks, &["Thank you for asking me to do this work.", "It was a pleasure working for you.", "Please recommend me to your neighbours!"]),
    (Distraction, &["I am away from 24 December {year} until 6 January.", "My hourly rate will be 38.00 from 1 {month} {year}.", "The guarantee on the work is 12 months.", "I can offer to do the fence for 480.00."]),
    (PayTitle, &["Bank details", "Please pay to", "My account"]),
];

#[rustfmt::skip]
const DE: Table = &[
    (Title, &["Rechnung", "Rechnung über erbrachte Leistungen", "Liquidation", "Rechnung", "Honorarrechnung", "RECHNUNG"]),
    (CreditTitle, &["Gutschrift", "Rechnungskorrektur", "Storno der Rechnung - Gutschrift"]),
    (Number, &["Rechnung Nr.", "Rechnungsnummer", "Re.-Nr.", "Nr.", "Meine Rechnung Nr."]),
    (CreditNumber, &["Gutschrift Nr.", "Nr.", "Korrektur Nr."]),
    (Date, &["Datum", "Rechnungsdatum", "Datum der Rechnung"]),
    (Due, &["zahlbar bis", "Zahlung bis", "fällig am"]),
    (BillTo, &["An", "", "Herrn/Frau/Firma", "Empfänger"]),
    (Subtotal, &["Zusammen", "Summe", "Summe netto", "netto", "Zwischensumme"]),
    (Total, &["Gesamtbetrag", "zusammen", "Rechnungsbetrag", "Zu zahlen", "Endbetrag", "Gesamtsumme", "ergibt"]),
    (TotalPlain, &["Gesamtbetrag", "zusammen", "Rechnungsbetrag", "Gesamtsumme"]),
    (CreditTotal, &["Gutschriftsbetrag", "Gesamtgutschrift", "Sie erhalten zurück"]),
    (Prepaid, &["abzüglich Anzahlung", "bereits erhalten", "bar erhalten", "./. Vorauszahlung"]),
    (AmountDue, &["verbleiben", "noch zu zahlen", "Rest", "bleibt zu überweisen", "Restbetrag"]),
    (TaxRow, &["zzgl. {rate} {name}", "+ {rate} {name}", "zuzüglich {name} {rate}", "{rate} {name}"]),
    (Included, &["darin {rate} {name}", "inkl. {rate} {name}", "enthaltene {name} {rate}"]),
    (Discount, &["abzgl. Nachlass", "./. Rabatt wie vereinbart", "Stammkundenrabatt"]),
    (Shipping, &["Anfahrt", "Lieferung"]),
    (Fee, &["Deponiegebühr", "Parkgebühr", "Gerätemiete"]),
    (Deduction, &["abzgl. Gutschrift Restmaterial", "Nachlass wie besprochen"]),
    (TermsSentence, &["Bitte überweisen Sie den Betrag innerhalb von {n} Tagen.", "Ich bitte um Begleichung binnen {n} Tagen.", "Zahlbar in {n} Tagen ohne Abzug."]),
    (Greeting, &["für die bei Ihnen ausgeführten Arbeiten berechne ich wie folgt:", "für meine Leistungen erlaube ich mir, Ihnen in Rechnung zu stellen:", "hiermit stelle ich Ihnen folgende Arbeiten in Rechnung:",
        "wie besprochen berechne ich Ihnen:"]),
    (Closing, &["Mit freundlichen Grüßen", "Mit besten Grüßen", "Freundliche Grüße", "Hochachtungsvoll"]),
    (Thanks, &["Vielen Dank für Ihren Auftrag.", "Ich bedanke mich für das Vertrauen.", "Über eine Weiterempfehlung würde ich mich freuen."]),
    (Distraction, &["Vom 24. Dezember {year} bis 6. Januar bin ich im Urlaub.", "Ab 01.{month}.{year} beträgt mein Stundensatz 48,00.", "Auf meine Arbeit gebe ich 24 Monate Gewähr.", "Den Zaun könnte ich für ca. 480,00 richten."]),
    (PayTitle, &["Meine Bankverbindung", "Bankverbindung", "Konto"]),
];

#[rustfmt::skip]
const CH: Table = &[
    (Closing, &["Freundliche Grüsse", "Mit freundlichen Grüssen", "Beste Grüsse"]),
    (Subtotal, &["Zusammen", "Zwischentotal", "Total netto"]),
    (Total, &["Total", "Rechnungsbetrag", "Gesamttotal", "Total zu bezahlen"]),
    (TotalPlain, &["Total", "Rechnungsbetrag"]),
];

#[rustfmt::skip]
const FR: Table = &[
    (Title, &["Facture", "Note de frais et travaux", "Mémoire", "FACTURE", "Ma facture", "Note d'honoraires"]),
    (CreditTitle, &["Avoir", "Note de crédit", "Facture d'avoir"]),
    (Number, &["Facture n°", "N°", "Ma facture n°", "Réf."]),
    (CreditNumber, &["Avoir n°", "N°"]),
    (Date, &["Date", "Le", "Fait le"]),
    (Due, &["À régler avant le", "Payable le", "Échéance"]),
    (BillTo, &["À", "", "Doit", "Pour"]),
    (Subtotal, &["Ensemble", "Total hors taxes", "Soit HT", "Somme"]),
    (Total, &["Total", "Total à payer", "Soit au total", "Montant à régler", "Total dû"]),
    (TotalPlain, &["Total", "Total facture", "Soit au total"]),
    (CreditTotal, &["Total de l'avoir", "À vous rembourser"]),
    (Prepaid, &["acompte reçu", "moins votre acompte", "déjà versé"]),
    (AmountDue, &["reste à payer", "Reste dû", "soit un solde de"]),
    (TaxRow, &["{name} {rate}", "plus {name} {rate}", "{name} à {rate}"]),
    (Included, &["dont {name} {rate}", "y compris {name} à {rate}"]),
    (Discount, &["remise convenue", "Remise", "moins remise"]),
    (Shipping, &["Déplacement", "Livraison"]),
    (Fee, &["Frais de déchetterie", "Stationnement"]),
    (Deduction, &["reprise du matériel non utilisé", "réduction convenue"]),
    (TermsSentence, &["Merci de régler sous {n} jours.", "Je vous remercie de bien vouloir régler cette somme sous {n} jours."]),
    (Greeting, &["Pour les travaux effectués à votre domicile, je vous prie de trouver ma facture :", "veuillez trouver ci-dessous le détail de mes prestations :", "Comme convenu, voici le montant des travaux réalisés :"]),
    (Closing, &["Cordialement", "Veuillez agréer mes salutations distinguées.", "Bien à vous", "Avec mes remerciements"]),
    (Thanks, &["Je vous remercie de votre confiance.", "Avec tous mes remerciements."]),
    (Distraction, &["Absent du 24 décembre {year} au 6 janvier.", "À partir du 01/{month}/{year} mon tarif horaire sera de 42,00.", "Travaux garantis 12 mois."]),
    (PayTitle, &["Mes coordonnées bancaires", "RIB", "Virement à"]),
];

#[rustfmt::skip]
const CA: Table = &[
    (Subtotal, &["Sous-total", "Ensemble"]),
    (Total, &["Total", "Total à payer", "Montant dû"]),
    (PayTitle, &["Coordonnées bancaires", "Virement à"]),
];

#[rustfmt::skip]
const ES: Table = &[
    (Title, &["Factura", "Minuta", "FACTURA", "Factura por trabajos realizados"]),
    (CreditTitle, &["Abono", "Factura rectificativa", "Nota de abono"]),
    (Number, &["Factura nº", "Nº", "Mi factura nº", "Fra."]),
    (CreditNumber, &["Abono nº", "Nº"]),
    (Date, &["Fecha", "Con fecha"]),
    (Due, &["A pagar antes del", "Vence", "Pago hasta el"]),
    (BillTo, &["A", "", "Sr./Sra.", "Cliente"]),
    (Subtotal, &["Suma", "Total sin impuestos", "Importa", "Base"]),
    (Total, &["Total", "Total a pagar", "En total", "Asciende a", "Total a abonar"]),
    (TotalPlain, &["Total", "En total", "Total factura"]),
    (CreditTotal, &["Total abono", "A devolver"]),
    (Prepaid, &["menos lo entregado a cuenta", "ya pagado", "entregado a cuenta"]),
    (AmountDue, &["queda por pagar", "resta", "pendiente"]),
    (TaxRow, &["más {name} {rate}", "{name} {rate}", "{name} al {rate}"]),
    (Included, &["incluye {name} {rate}", "{name} {rate} incluido"]),
    (Discount, &["descuento acordado", "menos descuento"]),
    (Shipping, &["Desplazamiento", "Transporte"]),
    (Fee, &["Tasa de vertedero", "Aparcamiento"]),
    (Deduction, &["abono de material sobrante", "rebaja acordada"]),
    (TermsSentence, &["Ruego el pago en {n} días.", "Agradeceré su pago en el plazo de {n} días."]),
    (Greeting, &["por los trabajos realizados en su domicilio le paso la siguiente cuenta:", "Por los servicios prestados le facturo lo siguiente:", "Según lo acordado, le detallo los trabajos:"]),
    (Closing, &["Atentamente", "Un cordial saludo", "Reciba un cordial saludo"]),
    (Thanks, &["Gracias por su confianza.", "Quedo a su disposición."]),
    (Distraction, &["Cerrado por vacaciones del 24 de diciembre de {year} al 6 de enero.", "Desde el 01/{month}/{year} la hora será a 28,00.", "Trabajos garantizados 12 meses."]),
    (PayTitle, &["Mi cuenta", "Datos para la transferencia"]),
];

#[rustfmt::skip]
const IT: Table = &[
    (Title, &["Fattura", "Parcella", "FATTURA", "Nota lavori", "Fattura per lavori eseguiti"]),
    (CreditTitle, &["Nota di credito", "NOTA DI CREDITO"]),
    (Number, &["Fattura n.", "N.", "Parcella n.", "Rif. fattura"]),
    (CreditNumber, &["Nota di credito n.", "N."]),
    (Date, &["Data", "In data"]),
    (Due, &["Da pagare entro il", "Scadenza", "Pagamento entro"]),
    (BillTo, &["A", "", "Gent.mo", "Egregio Signore", "Spett.le"]),
    (Subtotal, &["Sommano", "Totale senza imposte", "Insieme", "Netto"]),
    (Total, &["Totale", "Totale da pagare", "In totale", "Totale dovuto"]),
    (TotalPlain, &["Totale", "In totale", "Totale fattura"]),
    (CreditTotal, &["Totale a credito", "Totale rimborsato"]),
    (Prepaid, &["meno acconto ricevuto", "già versato", "dedotto acconto"]),
    (AmountDue, &["resta da pagare", "a saldo", "rimangono"]),
    (TaxRow, &["più {name} {rate}", "{name} {rate}", "{name} al {rate}"]),
    (Included, &["comprensivo di {name} {rate}", "di cui {name} {rate}"]),
    (Discount, &["sconto concordato", "meno sconto"]),
    (Shipping, &["Trasferta", "Consegna"]),
    (Fee, &["Discarica", "Parcheggio"]),
    (Deduction, &["storno materiale non usato", "riduzione concordata"]),
    (TermsSentence, &["La prego di saldare entro {n} giorni.", "Pagamento gradito entro {n} giorni."]),
    (Greeting, &["per i lavori eseguiti presso di Voi espongo quanto segue:", "come d'accordo Le invio il conto dei lavori svolti:", "Per le mie prestazioni fatturo:"]),
    (Closing, &["Cordiali saluti", "Distinti saluti", "Un cordiale saluto"]),
    (Thanks, &["Ringrazio per la fiducia.", "Resto a disposizione."]),
    (Distraction, &["Chiuso per ferie dal 24 dicembre {year} al 6 gennaio.", "Dal 01/{month}/{year} la tariffa oraria sarà di 32,00.", "Lavori garantiti 12 mesi."]),
    (PayTitle, &["Le mie coordinate", "Bonifico a"]),
];

#[rustfmt::skip]
const NL: Table = &[
    (Title, &["Factuur", "Rekening", "Nota", "FACTUUR", "Declaratie", "Nota voor verrichte werkzaamheden"]),
    (CreditTitle, &["Creditnota", "CREDITNOTA"]),
    (Number, &["Factuur nr.", "Nota nr.", "Nr.", "Mijn factuurnummer"]),
    (CreditNumber, &["Creditnota nr.", "Nr."]),
    (Date, &["Datum", "d.d.", "Opgemaakt"]),
    (Due, &["Te betalen vóór", "Graag betalen vóór", "Uiterlijk"]),
    (BillTo, &["Aan", "", "De heer/mevrouw", "Voor"]),
    (Subtotal, &["Samen", "Totaal zonder btw", "Som", "Tezamen excl."]),
    (Total, &["Totaal", "Totaal te betalen", "Alles bij elkaar", "Te voldoen", "Samen"]),
    (TotalPlain, &["Totaal", "Alles bij elkaar", "Totaal nota"]),
    (CreditTotal, &["Totaal credit", "Krijgt u terug"]),
    (Prepaid, &["af: reeds ontvangen", "al betaald", "voorschot ontvangen"]),
    (AmountDue, &["blijft te betalen", "rest", "nog te voldoen"]),
    (TaxRow, &["plus {rate} {name}", "{name} {rate}", "{rate} {name}"]),
    (Included, &["waarvan {rate} {name}", "inclusief {name} {rate}"]),
    (Discount, &["af: korting", "afgesproken korting"]),
    (Shipping, &["Voorrijkosten", "Bezorging"]),
    (Fee, &["Stortkosten", "Parkeerkosten"]),
    (Deduction, &["af: retour materiaal", "afgesproken vermindering"]),
    (TermsSentence, &["Graag betaling binnen {n} dagen.", "Ik verzoek u het bedrag binnen {n} dagen over te maken."]),
    (Greeting, &["voor de bij u verrichte werkzaamheden breng ik u het volgende in rekening:", "hierbij mijn nota voor de uitgevoerde klussen:", "zoals afgesproken bereken ik u:"]),
    (Closing, &["Met vriendelijke groet", "Hoogachtend", "Hartelijke groet", "Groetend"]),
    (Thanks, &["Dank voor de opdracht.", "Graag tot een volgende keer."]),
    (Distraction, &["Met vakantie van 24 december {year} tot 6 januari.", "Vanaf 01-{month}-{year} is mijn uurtarief 46,00.", "Op het werk geef ik 12 maanden garantie."]),
    (PayTitle, &["Mijn rekening", "Over te maken op"]),
];

#[rustfmt::skip]
const PT: Table = &[
    (Title, &["Fatura", "Fatura-recibo", "FATURA", "Nota de honorários"]),
    (CreditTitle, &["Nota de crédito", "NOTA DE CRÉDITO"]),
    (Number, &["Fatura n.º", "N.º", "A minha fatura n.º"]),
    (CreditNumber, &["Nota de crédito n.º", "N.º"]),
    (Date, &["Data", "Em"]),
    (Due, &["A pagar até", "Vencimento", "Pagamento até"]),
    (BillTo, &["A", "", "Exmo. Senhor", "Para"]),
    (Subtotal, &["Soma", "Total sem imposto", "Perfaz"]),
    (Total, &["Total", "Total a pagar", "No total", "Tudo somado"]),
    (TotalPlain, &["Total", "No total", "Total da fatura"]),
    (CreditTotal, &["Total a creditar", "A devolver"]),
    (Prepaid, &["menos o sinal recebido", "já pago", "adiantado"]),
    (AmountDue, &["falta pagar", "resta", "fica por pagar"]),
    (TaxRow, &["mais {name} {rate}", "{name} {rate}", "{name} a {rate}"]),
    (Included, &["inclui {name} {rate}", "{name} {rate} incluído"]),
    (Discount, &["desconto combinado", "menos desconto"]),
    (Shipping, &["Deslocação", "Entrega"]),
    (Fee, &["Vazadouro", "Estacionamento"]),
    (Deduction, &["devolução de material", "redução combinada"]),
    (TermsSentence, &["Agradeço o pagamento no prazo de {n} dias.", "Peço o favor de pagar em {n} dias."]),
    (Greeting, &["pelos trabalhos realizados apresento a seguinte conta:", "Conforme combinado, os trabalhos efetuados importam em:", "Pelos serviços prestados faturo o seguinte:"]),
    (Closing, &["Com os melhores cumprimentos", "Atenciosamente", "Cumprimentos"]),
    (Thanks, &["Obrigado pela confiança.", "Fico ao dispor."]),
    (Distraction, &["Fechado de 24 de dezembro de {year} a 6 de janeiro.", "A partir de 01/{month}/{year} a hora será a 18,00.", "Trabalhos com garantia de 12 meses."]),
    (PayTitle, &["A minha conta", "Transferência para"]),
];

/// How letters begin.
#[rustfmt::skip]
pub(in super::super) const SALUTATIONS: Tongues<&[&str]> = &[
    ("en", &["Dear Sirs,", "Dear Sir or Madam,", "Dear customer,", "Hello,"]),
    ("de", &["Sehr geehrte Damen und Herren,", "Guten Tag,", "Sehr geehrter Kunde,"]),
    ("fr", &["Madame, Monsieur,", "Messieurs,", "Cher client,"]),
    ("es", &["Muy señores míos:", "Estimado cliente:", "Estimados señores:"]),
    ("it", &["Egregi Signori,", "Gentile cliente,", "Spettabile ditta,"]),
    ("nl", &["Geachte heer, mevrouw,", "Geachte klant,", "Beste klant,"]),
    ("pt", &["Exmos. Senhores,", "Estimado cliente,", "Caro cliente,"]),
];

/// What is said first where the days of the work are told.
#[rustfmt::skip]
pub(in super::super) const PERIODS: Tongues<&[&str]> = &[
    ("en", &["For services rendered from {from} to {to} I charge you as follows:", "for the work done between {from} and {to} my charges are:"]),
    ("de", &["für die in der Zeit vom {from} bis {to} ausgeführten Arbeiten berechne ich:", "für meine Leistungen vom {from} bis {to} erlaube ich mir zu berechnen:"]),
    ("fr", &["Pour les travaux effectués du {from} au {to}, je vous prie de trouver le détail :", "voici ma facture pour la période du {from} au {to} :"]),
    ("es", &["por los trabajos realizados del {from} al {to} le facturo:", "Por los servicios prestados desde el {from} hasta el {to}:"]),
    ("it", &["per i lavori eseguiti dal {from} al {to} fatturo quanto segue:", "Per le prestazioni dal {from} al {to}:"]),
    ("nl", &["voor de werkzaamheden van {from} tot en met {to} breng ik u in rekening:", "Hierbij de nota voor het werk van {from} t/m {to}:"]),
    ("pt", &["pelos trabalhos realizados de {from} a {to} faturo o seguinte:", "Pelos serviços prestados entre {from} e {to}:"]),
];

/// What is said first where money is given back.
#[rustfmt::skip]
pub(in super::super) const GIVES: Tongues<&[&str]> = &[
    ("en", &["I credit you with the following:", "as agreed I am refunding you for:"]),
    ("de", &["hiermit schreibe ich Ihnen gut:", "wie besprochen erstatte ich Ihnen:"]),
    ("fr", &["je porte à votre crédit :", "comme convenu, je vous rembourse :"]),
    ("es", &["le abono lo siguiente:", "según lo acordado le devuelvo:"]),
    ("it", &["Le accredito quanto segue:", "come d'accordo Le rimborso:"]),
    ("nl", &["hierbij crediteer ik u voor:", "zoals afgesproken ontvangt u terug:"]),
    ("pt", &["credito-lhe o seguinte:", "conforme combinado devolvo:"]),
];

/// When to pay, in a sentence.
#[rustfmt::skip]
pub(in super::super) const DUES: Tongues<&[&str]> = &[
    ("en", &["Please let me have your payment by {date}.", "I would ask you to settle this bill by {date}."]),
    ("de", &["Bitte überweisen Sie den Betrag bis zum {date} auf mein Konto.", "Ich bitte um Zahlung bis {date}."]),
    ("fr", &["Merci de régler cette somme avant le {date}.", "Je vous prie de bien vouloir payer pour le {date}."]),
    ("es", &["Le ruego abone esta cantidad antes del {date}.", "Agradeceré el pago hasta el {date}."]),
    ("it", &["La prego di versare l'importo entro il {date}.", "Attendo il pagamento entro il {date}."]),
    ("nl", &["Graag het bedrag vóór {date} overmaken.", "Ik verzoek u te betalen uiterlijk op {date}."]),
    ("pt", &["Agradeço o pagamento até {date}.", "Peço que liquide esta quantia até {date}."]),
];

/// The total in a sentence.
#[rustfmt::skip]
pub(in super::super) const TOTALS: Tongues<&[&str]> = &[
    ("en", &["The total amount payable is {total}.", "This comes to {total} in total.", "I therefore ask you to pay a total of {total}."]),
    ("de", &["Der Gesamtbetrag beläuft sich auf {total}.", "Ich bitte Sie, den Rechnungsbetrag von {total} zu überweisen.", "Das ergibt einen Gesamtbetrag von {total}."]),
    ("fr", &["Le montant total à payer s'élève à {total}.", "Soit un total de {total}.", "Arrêté la présente facture à la somme totale de {total}."]),
    ("es", &["El importe total asciende a {total}.", "Hacen un total de {total}.", "El total a pagar es de {total}."]),
    ("it", &["L'importo totale da pagare è di {total}.", "Per un totale di {total}."]),
    ("nl", &["Het totaalbedrag komt op {total}.", "In totaal te betalen: {total}.", "Dat is samen een totaal van {total}."]),
    ("pt", &["O valor total a pagar é de {total}.", "Perfaz o total de {total}."]),
];

/// The place before the date.
#[rustfmt::skip]
pub(in super::super) const PLACES: Tongues<&[&str]> = &[
    ("en", &[""]),
    ("de", &["{city}, den", "{city}, am", "{city},"]),
    ("fr", &["{city}, le", "Fait à {city}, le"]),
    ("es", &["{city}, a", "En {city}, a", "{city},"]),
    ("it", &["{city}, lì", "{city},"]),
    ("nl", &["{city},"]),
    ("pt", &["{city},"]),
];

/// Between a title and the number in it, and between that and the date.
#[rustfmt::skip]
pub(in super::super) const SUBJECTS: Tongues<(&[&str], &str)> = &[
    ("en", (&[" no. ", " ", " No ", " #"], " of ")),
    ("de", (&[" Nr. ", " ", " Nr: ", " - Nr. "], " vom ")),
    ("fr", (&[" n° ", " ", " no "], " du ")),
    ("es", (&[" nº ", " ", " núm. "], " de fecha ")),
    ("it", (&[" n. ", " ", " nr. "], " del ")),
    ("nl", (&[" nr. ", " ", " nummer "], " d.d. ")),
    ("pt", (&[" n.º ", " "], " de ")),
];

/// Between a number and a price.
#[rustfmt::skip]
pub(in super::super) const EACH: Tongues<&[&str]> = &[
    ("en", &[" at ", " @ ", " x "]), ("de", &[" à ", " x ", " je ", " zu "]), ("fr", &[" à ", " x "]), ("es", &[" a ", " x "]),
    ("it", &[" a ", " x "]), ("nl", &[" à ", " x "]), ("pt", &[" a ", " x "]),
];
