use crate::locale::labels::Role;
use crate::locale::labels::roles_of_words;

/// The roles of a label as it is printed, but for capitals, accents and punctuation.
fn roles(words: &str) -> &'static [Role] {
    let words: Vec<&str> = words.split(' ').collect();
    roles_of_words(&words)
}

fn assert_all(labels: &[(&str, Role)]) {
    for &(words, role) in labels {
        assert!(roles(words).contains(&role), "{words}: {:?}", roles(words));
    }
}

fn assert_none(labels: &[(&str, Role)]) {
    for &(words, role) in labels {
        assert!(!roles(words).contains(&role), "{words}: {role:?}");
    }
}

#[test]
fn spanish_labels_of_spain_and_of_latin_america_are_known() {
    assert_all(&[
        ("nro de fra", Role::InvoiceNumber),
        ("serie y folio", Role::InvoiceNumber),
        ("no de factura electronica de venta", Role::InvoiceNumber),
        ("comp nro", Role::DocumentNumber),
        ("fec limite de pago", Role::DueDate),
        ("fecha de vto para el pago", Role::DueDate),
        ("su n o de pedido", Role::OrderNumber),
        ("total op gravadas", Role::Subtotal),
        ("i g v", Role::Tax),
        ("monto total a pagar", Role::AmountDue),
        ("menos entregas a cuenta", Role::Prepaid),
        ("retencion en la fuente", Role::Withholding),
        ("datos del adquiriente", Role::CustomerHead),
        ("periodo facturado desde", Role::ServiceDate),
        ("suma y sigue", Role::Carried),
    ]);
}

#[test]
fn spanish_references_are_not_taken_for_what_they_resemble() {
    assert_all(&[
        ("folio fiscal", Role::OtherNumber),
        ("n o de certificado del sat", Role::OtherNumber),
        ("factura que se rectifica", Role::OtherNumber),
        ("nro de albaran", Role::OtherNumber),
        ("vto del cae", Role::OtherDate),
        ("segundo vencimiento", Role::OtherDate),
        ("saldo anterior", Role::Balance),
        ("tipo de cambio", Role::OtherSum),
    ]);
    assert_none(&[
        ("folio fiscal", Role::InvoiceNumber),
        ("n o de poliza", Role::InvoiceNumber),
        ("vto del cae", Role::DueDate),
        ("fecha del albaran", Role::InvoiceDate),
        ("saldo anterior", Role::AmountDue),
        ("rif", Role::TaxId),
        ("total", Role::Carried),
    ]);
}

#[test]
fn portuguese_labels_of_portugal_and_of_brazil_are_known() {
    assert_all(&[
        ("n o da fat", Role::InvoiceNumber),
        ("numero da nfs e", Role::InvoiceNumber),
        ("n o da nota fiscal", Role::InvoiceNumber),
        ("v encomenda", Role::OrderNumber),
        ("nota de empenho", Role::OrderNumber),
        ("data limite de pagamento", Role::DueDate),
        ("pagar ate ao dia", Role::DueDate),
        ("vlr total dos servicos", Role::Subtotal),
        ("total iliquido", Role::LineSum),
        ("ret na fonte irs", Role::Withholding),
        ("valor liquido da nota", Role::AmountDue),
        ("outras despesas acessorias", Role::Charge),
        ("tomador de servicos", Role::CustomerHead),
        ("prestador de servicos", Role::VendorHead),
        ("cpf cnpj do tomador", Role::CustomerTaxId),
        ("a transportar", Role::Carried),
    ]);
}

#[test]
fn portuguese_references_are_not_taken_for_what_they_resemble() {
    assert_all(&[
        ("chave de acesso", Role::OtherNumber),
        ("inscricao estadual", Role::OtherNumber),
        ("nosso numero", Role::OtherNumber),
        ("data da encomenda", Role::OtherDate),
        ("valor aproximado dos tributos", Role::OtherSum),
        ("base de calculo do icms st", Role::OtherSum),
    ]);
    assert_none(&[
        ("inscricao estadual", Role::TaxId),
        ("nosso numero", Role::InvoiceNumber),
        ("n o da guia de remessa", Role::InvoiceNumber),
        ("valor aproximado dos tributos", Role::Tax),
        ("saldo em atraso", Role::AmountDue),
    ]);
}

#[test]
fn english_labels_of_many_countries_are_known() {
    assert_all(&[
        ("progress claim no", Role::InvoiceNumber),
        ("lpo no", Role::OrderNumber),
        ("matter no", Role::OtherNumber),
        ("services rendered through", Role::ServiceDate),
        ("add cgst", Role::Tax),
        ("less holdback", Role::Discount),
        ("trust balance", Role::OtherSum),
    ]);
    assert_none(&[
        ("trust balance", Role::AmountDue),
        ("30 days", Role::OtherSum),
        ("accounts payable", Role::OtherPartyHead),
    ]);
}
