//! What holds for every random document, checked from the truth and from the drawn pages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::paper::{Kind, Paper, Row};
use super::{Family, Generated, families};
use crate::pdf::{Canvas, Font, Rect};

/// Seeds that the slow checks look at, a family each.
const SEEDS: std::ops::Range<u64> = 0..40;

/// A document with its pages and words.
struct Drawn {
    name: String,
    must_flag: bool,
    papers: Vec<Paper>,
    canvas: Canvas,
}

fn drawn(family: &Family, seed: u64) -> Drawn {
    let (pack, papers, must_flag) = family.papers(seed);
    let canvas = family.canvas(pack, &papers, seed);
    Drawn {
        name: format!("{}-{seed}", family.name),
        must_flag,
        papers,
        canvas,
    }
}

/// Drawn once for all tests.
fn all() -> &'static [Drawn] {
    static ALL: LazyLock<Vec<Drawn>> = LazyLock::new(|| {
        let documents = families()
            .iter()
            .flat_map(|family| SEEDS.map(move |seed| drawn(family, seed)));
        documents.collect()
    });
    &ALL
}

fn close(a: Decimal, b: Decimal) -> bool {
    (a - b).abs() < Decimal::new(5, 3)
}

#[test]
fn names_are_unique_and_plain() {
    let names: BTreeSet<&str> = families().iter().map(|family| family.name).collect();
    assert_eq!(names.len(), families().len());
    assert!(
        names
            .iter()
            .all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
    );
}

#[test]
fn a_document_is_the_same_each_time_and_another_for_another_seed() {
    for family in families() {
        let (first, second, other) = (family.document(7), family.document(7), family.document(8));
        assert!(first.pdf == second.pdf, "{}", first.name);
        assert_eq!(first.truth, second.truth, "{}", first.name);
        assert_ne!(first.truth, other.truth, "{}", first.name);
    }
}

#[test]
fn figures_add_up_but_where_they_are_meant_not_to() {
    for Drawn {
        name,
        must_flag,
        papers,
        ..
    } in all()
    {
        let truth = &papers[0].truth;
        let (Some(total), false) = (truth.total, *must_flag) else {
            continue;
        };
        let taxes: Decimal = truth.taxes.iter().filter_map(|tax| tax.amount).sum();
        assert!(close(truth.tax.unwrap_or_default(), taxes), "{name}: taxes");
        let lines: Decimal = truth.line_items.iter().filter_map(|line| line.amount).sum();
        let net = truth.subtotal.unwrap_or(lines) - truth.discount.unwrap_or_default()
            + truth.shipping.unwrap_or_default();
        let gross = net + taxes;
        let inclusive = papers[0].cases.contains(&"tax-inclusive");
        assert!(
            close(gross, total) || (inclusive && close(net, total)),
            "{name}: {gross} {total}"
        );
        let fits = truth
            .subtotal
            .is_some_and(|subtotal| close(lines, subtotal))
            || close(lines, total)
            || close(lines, total - taxes);
        assert!(fits, "{name}: lines {lines}");
        for line in &truth.line_items {
            let (Some(quantity), Some(price), Some(amount)) =
                (line.quantity, line.unit_price, line.amount)
            else {
                continue;
            };
            let share =
                (Decimal::ONE_HUNDRED - line.discount.unwrap_or_default()) / Decimal::ONE_HUNDRED;
            assert!(
                (quantity * price * share - amount).abs() <= Decimal::new(5, 3),
                "{name}: {line:?}"
            );
        }
    }
}

#[test]
fn figures_that_are_meant_to_be_wrong_are_wrong() {
    for Drawn { name, papers, .. } in all() {
        let (truth, cases) = (&papers[0].truth, &papers[0].cases);
        let (Some(total), Some(net)) = (truth.total, truth.subtotal) else {
            continue;
        };
        let sum = net + truth.tax.unwrap_or_default();
        let lines: Decimal = truth.line_items.iter().filter_map(|line| line.amount).sum();
        if cases.contains(&"wrong-total") || cases.contains(&"wrong-tax") {
            assert!((sum - total).abs() > Decimal::ONE, "{name}");
        }
        if cases.contains(&"wrong-lines") {
            assert!((lines - net).abs() > Decimal::ONE, "{name}");
        }
    }
}

/// All drawn text, without spaces, so that broken lines do not matter.
fn ink(canvas: &Canvas) -> String {
    let placed = canvas.pages.iter().flat_map(|page| &page.placed);
    let text: String = placed.map(|placed| placed.text.as_str()).collect();
    text.chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_lowercase()
}

fn printed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_lowercase()
}

/// The price of a hundred, as it is printed.
fn hundredfold(price: Decimal) -> Decimal {
    let mut made = (price * Decimal::ONE_HUNDRED).normalize();
    made.rescale(made.scale().max(2));
    made
}

#[test]
fn everything_in_the_truth_is_printed() {
    for Drawn {
        name,
        papers,
        canvas,
        ..
    } in all()
    {
        let (paper, ink) = (&papers[0], ink(canvas));
        let truth = &paper.truth;
        let figures = &paper.figures;
        let by_hundred = paper.cases.contains(&"price-per-hundred");
        let mut wanted: Vec<String> = Vec::new();
        let texts = [
            &truth.vendor,
            &truth.vendor_tax_id,
            &truth.customer_name,
            &truth.customer_tax_id,
            &truth.invoice_number,
            &truth.po_number,
            &truth.payment_term,
        ];
        wanted.extend(texts.into_iter().flatten().cloned());
        wanted.extend(paper.seller.address.clone());
        let amounts = [
            truth.subtotal,
            truth.tax.filter(|_| truth.taxes.len() == 1),
            truth.total,
            truth.amount_due,
            truth.shipping,
            truth.discount,
        ];
        wanted.extend(
            amounts
                .into_iter()
                .flatten()
                .map(|amount| figures.digits(amount)),
        );
        wanted.extend(
            [
                truth.invoice_date,
                truth.service_start_date,
                truth.service_end_date,
            ]
            .into_iter()
            .flatten()
            .map(|date| figures.date(date)),
        );
        for line in &truth.line_items {
            wanted.extend(line.amount.map(|amount| figures.digits(amount)));
            let price = line.unit_price.map(|amount| figures.digits(amount));
            let hundred = line
                .unit_price
                .map(|amount| figures.digits(hundredfold(amount)));
            if !hundred.is_some_and(|hundred| by_hundred && ink.contains(&printed(&hundred))) {
                wanted.extend(price);
            }
            wanted.extend(line.description.clone());
            wanted.extend(line.product_code.clone());
        }
        for payment in &truth.payment_details {
            let values = [
                &payment.iban,
                &payment.swift,
                &payment.bank_account_number,
                &payment.bpay_biller_code,
                &payment.bpay_reference,
            ];
            wanted.extend(values.into_iter().flatten().cloned());
        }
        for text in wanted {
            assert!(
                ink.contains(&printed(&text)),
                "{name}: {text:?} is not on the page"
            );
        }
        let currency = truth.currency.as_deref().unwrap_or_default().to_lowercase();
        let told = ink.contains(&currency) || ink.contains(&printed(figures.symbol));
        assert!(told, "{name}: no currency");
    }
}

fn overlap(a: Rect, b: Rect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

#[test]
fn no_text_touches_another_or_leaves_the_page() {
    for Drawn { name, canvas, .. } in all() {
        for page in &canvas.pages {
            for (index, text) in page.placed.iter().enumerate() {
                let Rect {
                    x,
                    y,
                    width,
                    height,
                } = text.area;
                let inside = x > 12.0
                    && y > 12.0
                    && x + width < canvas.size.width - 12.0
                    && y + height < canvas.size.height - 12.0;
                assert!(inside, "{name}: {:?} leaves the page", text.text);
                for other in &page.placed[..index] {
                    assert!(
                        !overlap(text.area, other.area),
                        "{name}: {:?} on {:?}",
                        text.text,
                        other.text
                    );
                }
            }
        }
    }
}

#[test]
fn every_character_has_a_glyph() {
    for Drawn { name, canvas, .. } in all() {
        for text in canvas.pages.iter().flat_map(|page| &page.placed) {
            let font: &Font = &canvas.fonts[text.face as usize];
            let missing = text.text.chars().find(|&c| !font.has(c));
            assert_eq!(missing, None, "{name}: {:?}", text.text);
        }
    }
}

#[test]
fn every_case_turns_up() {
    let known = [
        "bare-dollar",
        "bpay",
        "conditions-page",
        "brand-and-legal-name",
        "credit-note-brackets",
        "credit-note-cr",
        "credit-note-minus",
        "credit-note-trailing-minus",
        "credit-note-unsigned",
        "currency-not-at-amounts",
        "customer-tax-id",
        "discount-amount",
        "discount-percent",
        "distraction",
        "due-from-terms",
        "early-payment",
        "number-in-title",
        "unlabelled-date",
        "exempt",
        "factoring",
        "fee",
        "foreign-charges",
        "free-line",
        "freight",
        "group-sums",
        "groups",
        "lakh",
        "line-discount",
        "long",
        "marketplace",
        "negative-line",
        "no-number",
        "percent-line",
        "po-like-number",
        "prepaid",
        "previous-balance",
        "price-per-hundred",
        "remit-to",
        "reverse-charge",
        "service-period",
        "several-invoices",
        "several-rates",
        "several-taxes",
        "ship-to",
        "shipping",
        "statement",
        "subtotal-after-tax",
        "tax-inclusive",
        "tax-per-line",
        "tax-table",
        "text-line",
        "two-currencies",
        "vendor-in-footer",
        "vendor-without-legal-form",
        "withholding",
        "wrong-lines",
        "wrong-tax",
        "wrong-total",
        "zero-rated",
    ];
    let mut missing: BTreeSet<&str> = known.into();
    for family in families() {
        for seed in 0..250 {
            let (_, papers, _) = family.papers(seed);
            for case in super::cases(&papers) {
                assert!(known.contains(&case), "{case} is not in the list");
                missing.remove(case);
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_row_has_a_cell_for_every_column() {
    for Drawn { name, papers, .. } in all() {
        for row in &papers[0].rows {
            if let Row::Item { cells, .. } = row {
                assert_eq!(cells.len(), papers[0].columns.len(), "{name}: {cells:?}");
            }
        }
    }
}

#[test]
fn the_truth_tells_of_a_line_what_a_column_tells() {
    for Drawn { name, papers, .. } in all() {
        let paper = &papers[0];
        let has = |kind| paper.columns.iter().any(|column| column.kind == kind);
        for line in &paper.truth.line_items {
            let told = [
                (line.quantity.is_some(), Kind::Quantity),
                (line.unit_price.is_some(), Kind::Price),
                (line.tax_amount.is_some(), Kind::Tax),
                (line.tax_rate.is_some(), Kind::Rate),
                (line.product_code.is_some(), Kind::Code),
                (line.date.is_some(), Kind::Date),
            ];
            for (told, kind) in told {
                assert!(!told || has(kind), "{name}: no {kind:?} for {line:?}");
            }
        }
    }
}

#[test]
fn a_document_that_must_be_refused_is_not_called_ready() {
    for family in families() {
        for seed in SEEDS {
            let Generated {
                name,
                must_flag,
                truth,
                ..
            } = family.document(seed);
            assert!(!(must_flag && truth.automation_ready), "{name}");
        }
    }
}
