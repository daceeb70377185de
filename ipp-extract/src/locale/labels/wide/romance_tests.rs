use crate::locale::fold;
use crate::locale::labels::Role;
use crate::locale::labels::{compose, roles_of_words};

/// The roles of a printed label, by the tables or by the grammar.
fn roles(label: &str) -> &'static [Role] {
    let folded = fold(label);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && !matches!(c, '#' | '%'))
        .filter(|w| !w.is_empty())
        .collect();
    let known = roles_of_words(&words);
    if known.is_empty() {
        compose::roles(&words)
    } else {
        known
    }
}

#[test]
fn french_labels_have_their_roles() {
    for (label, role) in [
        ("N° de votre facture", Role::InvoiceNumber),
        ("Réf. facture", Role::InvoiceNumber),
        ("Note d'honoraires n°", Role::InvoiceNumber),
        ("N° d'engagement juridique", Role::OrderNumber),
        ("V/Bon de commande", Role::OrderNumber),
        ("Date de délivrance", Role::InvoiceDate),
        ("À régler au plus tard le", Role::DueDate),
        ("Date limite de règlement", Role::DueDate),
        ("Prestations réalisées du", Role::ServiceDate),
        ("Montant total hors T.V.A.", Role::Subtotal),
        ("Total T.T.C.", Role::Total),
        ("Solde à acquitter", Role::AmountDue),
        ("Net à verser", Role::AmountDue),
        ("Acomptes déjà réglés", Role::Prepaid),
        ("Frais de port et emballage", Role::Shipping),
        ("Montant de la T.P.S.", Role::Tax),
        ("Maître d'ouvrage", Role::CustomerHead),
        ("P.U. net", Role::ColUnitPrice),
        ("Nature des travaux", Role::ColDescription),
    ] {
        assert!(roles(label).contains(&role), "{label}: {:?}", roles(label));
    }
}

#[test]
fn italian_labels_have_their_roles() {
    for (label, role) in [
        ("Num. parcella", Role::InvoiceNumber),
        ("Fattura elettronica n.", Role::InvoiceNumber),
        ("Vs. ord. n.", Role::OrderNumber),
        ("Rif. Vs. ordine", Role::OrderNumber),
        ("Data di compilazione", Role::InvoiceDate),
        ("Da saldare entro e non oltre il", Role::DueDate),
        ("Mese di competenza", Role::ServiceDate),
        ("Importo al netto di I.V.A.", Role::Subtotal),
        ("Tot. documento", Role::Total),
        ("Importo totale IVA compresa", Role::Total),
        ("Netto da versare", Role::AmountDue),
        ("Acconti già versati", Role::Prepaid),
        ("Contributo spese di spedizione", Role::Shipping),
        ("IVA in split payment", Role::Withholding),
        ("Cessionario / committente", Role::CustomerHead),
        ("Natura e qualità dei beni", Role::ColDescription),
        ("Prz. unit.", Role::ColUnitPrice),
    ] {
        assert!(roles(label).contains(&role), "{label}: {:?}", roles(label));
    }
}

#[test]
fn labels_of_other_things_have_not_the_roles_that_they_resemble() {
    for (label, role) in [
        ("N° de la facture d'origine", Role::InvoiceNumber),
        ("Annule et remplace la facture n°", Role::InvoiceNumber),
        ("N° de bon de livraison", Role::OrderNumber),
        ("N° de confirmation de commande", Role::OrderNumber),
        ("Date de la commande", Role::InvoiceDate),
        ("Date du prochain relevé", Role::ServiceDate),
        ("Solde précédent", Role::AmountDue),
        ("Indemnité forfaitaire de recouvrement", Role::Charge),
        ("Montant du marché", Role::Subtotal),
        ("Vous avez économisé", Role::Discount),
        ("Numero fattura di riferimento", Role::InvoiceNumber),
        ("Nr. conferma d'ordine", Role::OrderNumber),
        ("Codice univoco ufficio", Role::InvoiceNumber),
        ("Data inizio trasporto", Role::ServiceDate),
        ("Saldo precedente", Role::AmountDue),
        ("Valore dichiarato", Role::Total),
        ("Interessi di mora", Role::Charge),
    ] {
        assert!(!roles(label).contains(&role), "{label}: {:?}", roles(label));
    }
}
