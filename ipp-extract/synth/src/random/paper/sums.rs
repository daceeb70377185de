//! The rows below the lines: which sums are printed, what they are called, and where the currency is told.

use rust_decimal::Decimal;

use super::meta::tells_currency;
use super::writer::Writer;
use super::{Column, Grid, Sum};
use crate::random::deal::TaxPart;
use crate::random::figures::{Place, to_cents};
use crate::random::plan::Story;
use crate::random::words::Term;

/// What is printed of the sums, and what of it the truth may hold.
pub(super) struct Written {
    pub(super) rows: Vec<Sum>,
    pub(super) tax_table: Option<Grid>,
    pub(super) other_currency: Vec<(String, String)>,
    pub(super) currency_in_meta: bool,
    pub(super) currency_note: bool,
    pub(super) subtotal: Option<Decimal>,
    pub(super) amount_due: Option<Decimal>,
    pub(super) rates_told: bool,
    pub(super) bases_told: bool,
}

pub(super) fn write(w: &mut Writer, columns: &[Column]) -> Written {
    let mut made = Written {
        rows: Vec::new(),
        tax_table: None,
        other_currency: Vec::new(),
        currency_in_meta: false,
        currency_note: false,
        subtotal: None,
        amount_due: None,
        rates_told: false,
        bases_told: false,
    };
    let late = w.plan.story == Story::SubtotalAfterTax && !w.deal.sums.taxes.is_empty();
    if w.deal.sums.inclusive {
        inclusive(w, &mut made);
    } else if late {
        after_tax(w, &mut made);
    } else {
        net_first(w, &mut made);
    }
    let sums = &w.deal.sums;
    let other = sums.due();
    let repeats =
        other.is_none() && sums.previous.is_none() && !w.plan.is_credit() && w.rng.chance(10);
    total(w, &mut made, other.is_some() || repeats);
    below_total(w, &mut made, repeats);
    tell_currency(w, &mut made, columns);
    made
}

fn row(w: &mut Writer, made: &mut Written, term: Term, label: String, amount: Decimal) {
    let value = w.figures.money(w.flip(amount), w.sums);
    made.rows.push(Sum { term, label, value });
}

fn say_row(w: &mut Writer, made: &mut Written, term: Term, amount: Decimal) {
    let label = w.say(term);
    row(w, made, term, label, amount);
}

/// Net, what changes it, tax.
fn net_first(w: &mut Writer, made: &mut Written) {
    let sums = w.deal.sums.clone();
    let adjusted = sums.discount.is_some() || sums.shipping.is_some();
    let wrong = w.plan.must_flag();
    if adjusted || wrong || sums.taxes.len() > 1 || w.rng.chance(86) {
        say_row(w, made, Term::Subtotal, sums.lines);
        made.subtotal = Some(sums.lines);
    }
    if let Some(discount) = sums.discount {
        discount_row(w, made, discount, sums.discount_percent);
    }
    if let Some(shipping) = sums.shipping {
        let term = if w.plan.shipping {
            Term::Shipping
        } else {
            Term::Fee
        };
        w.case(if w.plan.shipping { "shipping" } else { "fee" });
        let label = w.say(term);
        row(w, made, Term::Shipping, label, shipping);
    }
    if adjusted && !sums.taxes.is_empty() && w.rng.chance(45) {
        say_row(w, made, Term::NetAfter, sums.net);
    }
    taxes(w, made);
}

fn discount_row(w: &mut Writer, made: &mut Written, discount: Decimal, percent: Option<Decimal>) {
    let mut label = w.say(Term::Discount);
    if let Some(percent) = percent {
        let percent = w.figures.percent(percent);
        label = if w.rng.chance(50) {
            format!("{label} {percent}")
        } else {
            format!("{label} ({percent})")
        };
        w.case("discount-percent");
    } else {
        w.case("discount-amount");
    }
    let shown = if w.rng.chance(75) {
        -discount
    } else {
        discount
    };
    row(w, made, Term::Discount, label, shown);
}

/// The taxes as rows, or as a table beside the sums.
fn taxes(w: &mut Writer, made: &mut Written) {
    let sums = w.deal.sums.clone();
    let parts = &sums.taxes;
    match parts.len() {
        0 => return,
        1 => {}
        _ => w.case(if parts[0].name.is_some() {
            "several-taxes"
        } else {
            "several-rates"
        }),
    }
    let table = parts[0].name.is_none() && w.rng.chance(if parts.len() > 1 { 35 } else { 12 });
    if table {
        tax_table(w, made, parts);
        let total_row = w.rng.chance(85) || parts.len() > 1;
        if total_row {
            say_row(w, made, Term::TaxTotal, sums.tax);
            return;
        }
    }
    tax_rows(w, made, parts);
    if parts.len() > 1 && w.rng.chance(40) {
        say_row(w, made, Term::TaxTotal, sums.tax);
    }
}

fn tax_rows(w: &mut Writer, made: &mut Written, parts: &[TaxPart]) {
    let name = w.say(Term::TaxName);
    let patterns = w.speech.variants(Term::TaxRow);
    let usable: Vec<&str> = patterns
        .iter()
        .copied()
        .filter(|pattern| parts.len() == 1 || pattern.contains("{rate}"))
        .collect();
    let pattern = w.rng.of(&usable);
    made.rates_told |= pattern.contains("{rate}");
    made.bases_told |= pattern.contains("{base}");
    for part in parts {
        let base = w.figures.money(w.flip(part.base), w.sums);
        let label = pattern
            .replace("{name}", part.name.unwrap_or(&name))
            .replace("{rate}", &w.figures.percent(part.rate))
            .replace("{base}", &base);
        row(w, made, Term::TaxRow, label, part.amount);
    }
}

fn tax_table(w: &mut Writer, made: &mut Written, parts: &[TaxPart]) {
    w.case("tax-table");
    made.rates_told = true;
    made.bases_told = true;
    let gross = w.rng.chance(45);
    let mut heads = vec![
        w.say(Term::TaxRate),
        w.say(Term::TaxBase),
        w.say(Term::TaxAmount),
    ];
    if gross {
        heads.push(w.say(Term::TaxGross));
    }
    let money = |amount: Decimal| w.figures.money(w.flip(amount), w.cells);
    let rows = parts.iter().map(|part| {
        let mut cells = vec![
            w.figures.percent(part.rate),
            money(part.base),
            money(part.amount),
        ];
        if gross {
            cells.push(money(part.base + part.amount));
        }
        cells
    });
    let rows = rows.collect();
    let caption = if w.rng.chance(50) {
        w.say(Term::TaxCaption)
    } else {
        String::new()
    };
    made.tax_table = Some(Grid {
        caption,
        heads,
        rows,
    });
}

/// Prices hold the tax: the total comes first or after its parts.
fn inclusive(w: &mut Writer, made: &mut Written) {
    w.case("tax-inclusive");
    let sums = w.deal.sums.clone();
    if w.rng.chance(45) {
        say_row(w, made, Term::Subtotal, sums.net);
        made.subtotal = Some(sums.net);
        taxes(w, made);
        return;
    }
    let name = w.say(Term::TaxName);
    let pattern = w.speech.say(Term::Included);
    made.rates_told = true;
    for part in &sums.taxes {
        let label = pattern
            .replace("{name}", part.name.unwrap_or(&name))
            .replace("{rate}", &w.figures.percent(part.rate));
        row(w, made, Term::Included, label, part.amount);
    }
}

/// The sum that is called a subtotal holds the tax.
fn after_tax(w: &mut Writer, made: &mut Written) {
    w.case("subtotal-after-tax");
    let sums = w.deal.sums.clone();
    if sums.late_shipping.is_some() {
        say_row(w, made, Term::NetAfter, sums.lines);
        if let Some(last) = made.rows.last_mut() {
            last.term = Term::Subtotal;
        }
        made.subtotal = Some(sums.lines);
    }
    tax_rows(w, made, &sums.taxes);
    say_row(w, made, Term::GrossSubtotal, sums.lines + sums.tax);
    if let Some(freight) = sums.late_shipping {
        say_row(w, made, Term::Shipping, freight);
    }
}

fn total(w: &mut Writer, made: &mut Written, another_follows: bool) {
    let amount = w.deal.sums.total;
    let plain = another_follows || w.deal.sums.previous.is_some();
    let term = match (w.plan.is_credit(), plain) {
        (true, _) => Term::CreditTotal,
        (_, true) => Term::TotalPlain,
        _ => Term::Total,
    };
    let label = w.say(term);
    let term = if w.plan.is_credit() {
        Term::CreditTotal
    } else {
        Term::Total
    };
    let place = made.rows.iter().position(|row| row.term == Term::Included);
    let value = w.figures.money(w.flip(amount), w.sums);
    // "Includes VAT" stands below its total as often as above.
    let place = place
        .filter(|_| w.rng.chance(60))
        .unwrap_or(made.rows.len());
    made.rows.insert(place, Sum { term, label, value });
}

fn below_total(w: &mut Writer, made: &mut Written, repeats: bool) {
    let sums = w.deal.sums.clone();
    if let Some(prepaid) = sums.prepaid {
        w.case("prepaid");
        let shown = if w.rng.chance(75) { -prepaid } else { prepaid };
        say_row(w, made, Term::Prepaid, shown);
    }
    if let Some((rate, amount)) = sums.withheld {
        w.case("withholding");
        let rate = w.figures.percent(rate);
        let label = w.speech.fill(Term::Withholding, &[("{rate}", &rate)]);
        row(w, made, Term::Withholding, label, -amount);
    }
    if let Some(due) = sums.due().or(repeats.then_some(sums.total)) {
        say_row(w, made, Term::AmountDue, due);
        made.amount_due = Some(due);
    }
    if let Some(previous) = sums.previous {
        w.case("previous-balance");
        say_row(w, made, Term::PreviousBalance, previous);
        say_row(w, made, Term::AccountBalance, previous + sums.total);
    }
    if w.plan.story == Story::TwoCurrencies {
        other_currency(w, made);
    }
}

fn other_currency(w: &mut Writer, made: &mut Written) {
    w.case("two-currencies");
    let own = w.figures.code;
    let others: Vec<&str> = ["USD", "EUR", "GBP", "CHF"]
        .into_iter()
        .filter(|code| *code != own)
        .collect();
    let code = w.rng.of(&others);
    let rate = Decimal::new(w.rng.range(7_811, 13_944), 4);
    let amount = to_cents(w.deal.sums.total * rate);
    let rate_text = w.figures.digits(rate);
    let label = w.speech.fill(Term::OtherCurrency, &[("{code}", code)]);
    let value = format!("{code} {}", w.figures.digits(amount));
    let rate = w.speech.fill(
        Term::ExchangeRate,
        &[("{rate}", &rate_text), ("{code}", code), ("{from}", own)],
    );
    made.other_currency = vec![(label, value), (rate, String::new())];
}

/// Where no amount tells its currency, something else does.
fn tell_currency(w: &mut Writer, made: &mut Written, columns: &[Column]) {
    let code = w.figures.code;
    let told = tells_currency(w.sums);
    let in_heads = columns.iter().any(|column| column.head.contains(code));
    if told {
        if matches!(
            w.sums,
            Place::Before | Place::BeforeSpaced | Place::After | Place::AfterTight
        ) && w.figures.symbol == "$"
            && code != "USD"
        {
            w.case("bare-dollar");
        }
        // Two signs that could be misread: the code stands in the head too.
        made.currency_in_meta = w.rng.chance(8);
        made.currency_note = w.rng.chance(6);
        return;
    }
    let choice = w.rng.below(4);
    match choice {
        0 if !in_heads => made.currency_in_meta = true,
        1 => made.currency_note = true,
        _ if in_heads && choice > 1 => {}
        _ => {
            let mut totals = made.rows.iter_mut().filter(|row| row.is_total());
            if let Some(row) = totals.next().filter(|row| !row.label.contains(code)) {
                row.label = format!("{} {code}", row.label);
            }
        }
    }
    w.case("currency-not-at-amounts");
}
