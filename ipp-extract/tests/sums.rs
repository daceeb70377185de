//! The sums of an invoice in every setting: which figures are read, which are flagged, and which are not
//! believed.

#![allow(clippy::unwrap_used)]

mod common;

use common::invoice::{HEAD, Line, TABLE};
use common::pages;
use ipp_extract::{Options, extract};
use ipp_sdk::model::{DocumentType, Invoice, TotalSource, ValidationStatus, WarningSeverity};
use rust_decimal::Decimal;

type Row<'a> = (&'a str, &'a str);

fn read(further: &[Line<'_>]) -> Invoice {
    let lines = [&HEAD[..], &TABLE, further].concat();
    extract(&pages(&[&lines]), &Options::default()).unwrap()
}

/// An invoice with rows of sums under its table.
fn with(rows: &[Row<'_>]) -> Invoice {
    let lines = (0_u32..).zip(rows).flat_map(|(i, &(label, amount))| {
        let y = 580 - 15 * i;
        [(250, y, label), (480, y, amount)]
    });
    read(&lines.collect::<Vec<_>>())
}

fn money(text: &str) -> Option<Decimal> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// Subtotal, tax and total, of which an empty text stands for none.
fn assert_sums(invoice: &Invoice, [subtotal, tax, total]: [&str; 3], case: &str) {
    assert_eq!(invoice.subtotal, money(subtotal), "subtotal: {case}");
    assert_eq!(invoice.tax, money(tax), "tax: {case}");
    assert_eq!(invoice.total, money(total), "total: {case}");
}

#[test]
fn sums_that_add_up_are_read_however_they_are_labelled() {
    let cases: [&[Row<'_>]; 12] = [
        &[
            ("Subtotal", "100.00"),
            ("VAT 20%", "20.00"),
            ("Total", "120.00"),
        ],
        &[
            ("Nettobetrag", "100,00"),
            ("zzgl. 20 % MwSt.", "20,00"),
            ("Gesamtbetrag", "120,00"),
        ],
        &[
            ("Summe netto", "100,00 \u{a3}"),
            ("20 % USt auf 100,00", "20,00"),
            ("Endbetrag", "120,00"),
        ],
        &[
            ("Total HT", "100,00"),
            ("TVA 20,00 %", "20,00"),
            ("Total TTC", "120,00"),
        ],
        &[
            ("Base imponible", "100,00"),
            ("IVA 20% s/ 100,00", "20,00"),
            ("Total factura", "120,00"),
        ],
        &[
            ("Imponibile", "100,00"),
            ("IVA 20%", "20,00"),
            ("Totale documento", "120,00"),
        ],
        &[
            ("Subtotaal", "100,00"),
            ("21% btw over 95,24", "20,00"),
            ("Te betalen", "120,00"),
        ],
        &[
            ("Total s/ IVA", "100,00"),
            ("IVA 20%", "20,00"),
            ("Total a pagar", "120,00"),
        ],
        &[
            ("Sub Total", "***100.00"),
            ("Plus VAT 20%", "20.00"),
            ("Total ..........", "***120.00***"),
        ],
        &[
            ("Taxable Amount", "100.00"),
            ("20% VAT on 100.00", "20.00"),
            ("Balance due", "120.00"),
        ],
        &[
            ("Total net", "100.00"),
            ("VAT (20.00 %):", "20.00"),
            ("Total payable", "120.00 Dr"),
        ],
        &[
            ("Total excl. VAT", "100.00"),
            ("Total VAT", "20.00"),
            ("Total incl. VAT", "120.00"),
        ],
    ];
    for rows in cases {
        let invoice = with(rows);
        assert_sums(
            &invoice,
            ["100.00", "20.00", "120.00"],
            &format!("{rows:?}"),
        );
        assert_eq!(
            invoice.warning_severity, None,
            "{rows:?} {:?}",
            invoice.validation_explanation
        );
    }
}

#[test]
fn several_discounts_and_charges_lead_from_subtotal_to_total() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("Trade discount 5%", "-5.00"),
        ("Loyalty discount", "(3.00)"),
        ("Shipping", "10.00"),
        ("Fuel surcharge", "2.50"),
        ("VAT 20%", "20.90"),
        ("Rounding", "-0.40"),
        ("Total", "125.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.90", "125.00"], "several parts");
    assert_eq!(invoice.discount.map(|d| d.normalize()), money("8.4"));
    assert_eq!(invoice.shipping, money("12.50"));
    assert_eq!(invoice.validation_status, ValidationStatus::Valid);
}

#[test]
fn a_deduction_under_a_name_of_its_own_is_found_by_the_arithmetic() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("Goodwill for late arrival", "-10.00"),
        ("VAT 20%", "18.00"),
        ("Total", "108.00"),
    ]);
    assert_sums(&invoice, ["100.00", "18.00", "108.00"], "unnamed");
    assert_eq!(invoice.discount, money("10.00"));
}

#[test]
fn a_discount_that_is_only_offered_is_none() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
        ("2% discount within 10 days", "2.40"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"], "offer");
    assert_eq!(invoice.discount, None);
    assert_eq!(invoice.warning_severity, None);
}

#[test]
fn a_tax_in_the_total_is_read_as_such() {
    for row in [
        ("incl. 25% VAT", "20.00"),
        ("of which VAT 25%", "20.00"),
        ("inkl. 25 % MwSt", "20,00"),
        ("dont TVA 25 %", "20,00"),
        ("VAT included (25%)", "20.00"),
        ("Total includes VAT of", "20.00"),
        ("enthaltene MwSt", "(20,00)"),
    ] {
        let invoice = with(&[("Total", "100.00"), row]);
        assert_sums(&invoice, ["", "20.00", "100.00"], row.0);
    }
}

#[test]
fn a_subtotal_behind_the_tax_is_not_the_net_amount() {
    let invoice = with(&[
        ("VAT 25%", "20.00"),
        ("Sub Total", "100.00"),
        ("Total", "100.00"),
    ]);
    assert_sums(&invoice, ["", "20.00", "100.00"], "behind");
}

#[test]
fn several_taxes_add_up_and_their_total_is_not_counted_again() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("CGST 9%", "9.00"),
        ("SGST 9%", "9.00"),
        ("Total tax", "18.00"),
        ("Grand total", "118.00"),
    ]);
    assert_sums(&invoice, ["100.00", "18.00", "118.00"], "GST");
    assert_eq!(invoice.taxes.len(), 2);
    assert_eq!(invoice.warning_severity, None);
}

#[test]
fn a_table_of_taxes_beside_the_sums_is_told_from_them() {
    let lines = [
        (50, 580, "VAT %"),
        (120, 580, "Net"),
        (180, 580, "VAT"),
        (50, 565, "20%"),
        (120, 565, "60.00"),
        (180, 565, "12.00"),
        (50, 550, "5%"),
        (120, 550, "40.00"),
        (180, 550, "2.00"),
        (350, 565, "Subtotal"),
        (480, 565, "100.00"),
        (350, 550, "Total VAT"),
        (480, 550, "14.00"),
        (350, 535, "Total"),
        (480, 535, "114.00"),
    ];
    let invoice = read(&lines);
    assert_sums(&invoice, ["100.00", "14.00", "114.00"], "table");
    let rates: Vec<_> = invoice.taxes.iter().filter_map(|t| t.rate).collect();
    assert_eq!(rates, [Decimal::from(20), Decimal::from(5)]);
}

#[test]
fn a_strip_of_heads_has_its_values_below() {
    let heads = ["Net", "Delivery", "VAT 20%", "Total"];
    let values = ["100.00", "10.00", "22.00", "132.00"];
    let line = |y: u32, texts: [&'static str; 4]| {
        let places = [60, 180, 300, 440];
        places
            .into_iter()
            .zip(texts)
            .map(move |(x, text)| (x, y, text))
    };
    let lines: Vec<Line<'_>> = line(560, heads).chain(line(545, values)).collect();
    let invoice = read(&lines);
    assert_sums(&invoice, ["100.00", "22.00", "132.00"], "strip");
    assert_eq!(invoice.shipping, money("10.00"));
}

#[test]
fn what_is_withheld_is_due_less_but_no_part_of_the_total() {
    let invoice = with(&[
        ("Base imponible", "100,00"),
        ("IVA 21%", "21,00"),
        ("Total factura", "121,00"),
        ("Retencion IRPF 15%", "-15,00"),
        ("Total a pagar", "106,00"),
    ]);
    assert_sums(&invoice, ["100.00", "21.00", "121.00"], "withheld");
    assert_eq!(invoice.amount_due, money("106.00"));
    assert_eq!(invoice.total_source, TotalSource::ExplicitTotal);
}

#[test]
fn a_total_before_a_withholding_that_is_not_printed_is_derived_and_never_ready() {
    let invoice = with(&[
        ("Base imponible", "100,00"),
        ("IVA 21%", "21,00"),
        ("Retencion IRPF 15%", "-15,00"),
        ("Total a pagar", "106,00"),
    ]);
    assert_sums(&invoice, ["100.00", "21.00", "121.00"], "derived");
    assert_eq!(invoice.amount_due, money("106.00"));
    assert_eq!(invoice.total_source, TotalSource::DerivedFromGst);
    assert!(!invoice.automation_ready);
}

#[test]
fn payments_lead_to_the_amount_due_and_an_old_balance_does_not() {
    let good = [
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ];
    for (rows, due) in [
        (
            &[
                ("Deposit", "30.00"),
                ("Payment received", "-40.00"),
                ("Amount due", "50.00"),
            ][..],
            "50.00",
        ),
        (
            // What the whole account owes is none of this invoice.
            &[("Previous balance", "35.00"), ("Account balance", "155.00")],
            "",
        ),
        (&[("Paid", "120.00"), ("Balance due", "0.00")], "0.00"),
    ] {
        let invoice = with(&[&good[..], rows].concat());
        assert_sums(&invoice, ["100.00", "20.00", "120.00"], due);
        assert_eq!(invoice.amount_due, money(due));
        assert_eq!(invoice.warning_severity, None, "{due}");
    }
}

#[test]
fn figures_that_do_not_add_up_are_flagged_with_what_is_wrong() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "150.00"),
    ]);
    assert_eq!(invoice.validation_status, ValidationStatus::TotalMismatch);
    assert_eq!(invoice.warning_severity, Some(WarningSeverity::Risk));
    let explanation = invoice.validation_explanation.unwrap();
    for figure in ["100.00", "20.00", "120.00", "150.00", "30.00"] {
        assert!(explanation.contains(figure), "{explanation}");
    }
}

#[test]
fn figures_that_count_no_money_are_no_sums() {
    let invoice = with(&[
        ("Total hours", "12.50"),
        ("Total weight", "140.25"),
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"], "hours");
}

#[test]
fn a_credit_note_with_negative_freight_has_positive_figures() {
    let mut lines: Vec<Line<'_>> = vec![(350, 805, "Credit Note No: CN-7")];
    for (y, label, amount) in [
        (580, "Subtotal", "-100.00"),
        (565, "Shipping", "-10.00"),
        (550, "VAT 20%", "-22.00"),
        (535, "Total", "-132.00"),
    ] {
        lines.extend([(250, y, label), (480, y, amount)]);
    }
    let invoice = read(&lines);
    assert_eq!(invoice.document_type, Some(DocumentType::CreditNote));
    assert_sums(&invoice, ["100.00", "22.00", "132.00"], "credit");
    assert_eq!(invoice.shipping, money("10.00"));
    assert_eq!(invoice.validation_status, ValidationStatus::Valid);
}

#[test]
fn the_currency_of_a_converted_total_is_not_the_invoices() {
    let lines = [
        (250, 580, "Subtotal"),
        (480, 580, "100.00"),
        (250, 565, "VAT 20%"),
        (480, 565, "20.00"),
        (250, 550, "Total EUR"),
        (480, 550, "120.00"),
        (250, 520, "Amount payable in USD"),
        (480, 520, "USD 130.08"),
        (250, 505, "Exchange rate 1 EUR = 1.0840 USD"),
    ];
    let invoice = read(&lines);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"], "converted");
    assert_eq!(invoice.currency.as_deref(), Some("EUR"));
}

#[test]
fn a_total_without_a_subtotal_is_valid_if_its_tax_is_that_of_its_rate() {
    let invoice = with(&[("VAT 20%", "20.00"), ("Total incl. VAT", "120.00")]);
    assert_sums(&invoice, ["", "20.00", "120.00"], "no subtotal");
    assert_eq!(invoice.validation_status, ValidationStatus::Valid);
    assert_eq!(invoice.warning_severity, None);
}

#[test]
fn an_amount_due_with_an_open_balance_is_none_of_the_invoice() {
    let invoice = with(&[
        ("Subtotal", "100.00"),
        ("VAT 20%", "20.00"),
        ("Total", "120.00"),
        ("Last statement balance", "30.00"),
        ("Account balance", "150.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"], "account");
    assert_eq!(invoice.amount_due, None);
    assert_eq!(invoice.warning_severity, None);
}

#[test]
fn a_total_after_tax_is_no_tax() {
    let invoice = with(&[
        ("Taxable Amount", "100.00"),
        ("GST 20%", "20.00"),
        ("Total Amount After Tax", "120.00"),
    ]);
    assert_sums(&invoice, ["100.00", "20.00", "120.00"], "after tax");
}
