//! What shops print beside the invoice: the order, how it was paid and sent, prices before tax, whose market it is.

use rust_decimal::Decimal;

use super::goods::{BEFORE_TAX, BELOW, DELIVERIES, MARKETS, ORDER, ORDERED, PAID_BY, SENT_BY};
use crate::random::families::goods::{detail, insert, name, place};
use crate::random::figures::{Place, to_cents};
use crate::random::paper::{Card, Kind, Masthead, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

pub(super) fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    // A block of its own tells who sells.
    paper.seller.masthead = Masthead::Full;
    paper.cases.retain(|case| *case != "vendor-in-footer");
    if paper.truth.line_items.is_empty() {
        return;
    }
    if rng.chance(28) {
        paper.seller.brand = Some(rng.of(MARKETS).to_owned());
        paper.cases.push("marketplace");
    }
    if rng.chance(55) {
        paper.payment.clear();
        paper.truth.payment_details.clear();
        paper.cases.retain(|case| *case != "bpay");
    }
    addresses(paper, speech, rng);
    order(paper, rng);
    few_deliveries(paper);
    deliveries_last(paper);
    if place(paper, Kind::Code).is_none() && rng.chance(45) {
        below(paper, rng);
    }
    before_tax(paper, rng);
}

fn addresses(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if paper.buyer.heading.is_empty() {
        paper.buyer.heading = speech.say(Term::BillTo).to_owned();
    }
    if paper.others.is_empty() && rng.chance(60) {
        paper.others.push(Card {
            heading: speech.say(Term::ShipTo).to_owned(),
            lines: paper.buyer.lines.clone(),
            ids: Vec::new(),
        });
    }
}

fn order(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    // Where orders are the customer's own word, the order is what the purchase is known by.
    let customers = language != "en";
    let known = customers && paper.truth.po_number.is_some();
    let number = match rng.below(4) {
        0 if !customers => format!("#{}", rng.digits(4)),
        1 => rng.pattern("30#-#######-#######"),
        2 => rng.pattern("1000#####"),
        _ => rng.pattern("@@@@@####"),
    };
    let days = jiff::Span::new().days(-rng.range(0, 6));
    let ordered = paper.figures.date(paper.date.saturating_add(days));
    let paid = rng.of(&[
        "PayPal",
        "Visa **** 4242",
        "Mastercard",
        "Klarna",
        "Apple Pay",
        "SEPA",
        "Amazon Pay",
    ]);
    let sent = rng.of(&[
        "DHL 00340434########",
        "UPS 1Z####@@##",
        "DPD",
        "GLS",
        "PostNL 3S@@@@#########",
        "Standard",
    ]);
    let sent = rng.pattern(sent);
    let told = [
        (&ORDER, if known { 0 } else { 90 }, number),
        (&ORDERED, 60, ordered),
        (&PAID_BY, 60, paid.to_owned()),
        (&SENT_BY, 40, sent),
    ];
    let at = rng.below(paper.meta.len() + 1);
    let mut made = Vec::new();
    for (names, percent, value) in told {
        if rng.chance(percent) {
            if customers && std::ptr::eq(names, &ORDER) {
                paper.truth.po_number = Some(value.clone());
            }
            made.push(detail(name(names, language, rng), value));
        }
    }
    paper.meta.splice(at..at, made);
}

/// Delivery comes after the goods, where nothing stands between the lines.
fn deliveries_last(paper: &mut Paper) {
    if !paper.rows.iter().all(|row| matches!(row, Row::Item { .. })) {
        return;
    }
    let rows = std::mem::take(&mut paper.rows);
    let lines = std::mem::take(&mut paper.truth.line_items);
    let mut pairs: Vec<_> = rows.into_iter().zip(lines).collect();
    pairs.sort_by_key(|(row, _)| match row {
        Row::Item { text, .. } => text.first().is_some_and(|name| is_delivery(name)),
        _ => false,
    });
    (paper.rows, paper.truth.line_items) = pairs.into_iter().unzip();
}

/// An order is sent once or twice: further deliveries become goods of the same order.
fn few_deliveries(paper: &mut Paper) {
    let texts = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    let mut sent = 0;
    let mut goods: Option<String> = None;
    for (text, line) in texts.zip(&mut paper.truth.line_items) {
        let Some(first) = text.first_mut() else {
            continue;
        };
        if !is_delivery(first) {
            goods = Some(first.clone());
            continue;
        }
        sent += 1;
        if let (true, Some(other)) = (sent > 2, &goods) {
            first.clone_from(other);
            line.description = Some(text.join(" "));
        }
    }
}

fn is_delivery(text: &str) -> bool {
    DELIVERIES.iter().any(|known| text.starts_with(known))
}

/// A line about each item below its name.
fn below(paper: &mut Paper, rng: &mut Rng) {
    let pattern = name(&BELOW, paper.figures.language, rng);
    let texts = paper.rows.iter_mut().filter_map(|row| match row {
        Row::Item { text, .. } => Some(text),
        _ => None,
    });
    for (text, line) in texts.zip(&mut paper.truth.line_items) {
        let goods = text.first().is_some_and(|name| !is_delivery(name));
        if line.quantity.is_some() && goods {
            text.push(rng.pattern(pattern));
            line.description = Some(text.join(" "));
        }
    }
}

/// Where prices hold the tax and rates are told, the price before tax beside them.
fn before_tax(paper: &mut Paper, rng: &mut Rng) {
    let inclusive = paper.cases.contains(&"tax-inclusive");
    let (Some(at), true) = (place(paper, Kind::Price), inclusive) else {
        return;
    };
    if place(paper, Kind::Rate).is_none() || !rng.chance(60) {
        return;
    }
    let figures = paper.figures;
    let prices: Vec<Option<Decimal>> = paper
        .truth
        .line_items
        .iter()
        .map(|line| {
            let share = Decimal::ONE + line.tax_rate? / Decimal::ONE_HUNDRED;
            Some(to_cents(line.unit_price? / share))
        })
        .collect();
    let head = name(&BEFORE_TAX, figures.language, rng);
    insert(paper, at, Kind::Figure, head, |index| {
        let price = prices.get(index).copied().flatten();
        price
            .map(|price| figures.money(price, Place::Bare))
            .unwrap_or_default()
    });
}
