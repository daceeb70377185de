//! The table of lines as cells, and the same lines as the truth holds them.

use ipp_sdk::model::LineItem;
use rust_decimal::Decimal;

use super::meta::tells_currency;
use super::writer::Writer;
use super::{Column, Kind, Row};
use crate::random::deal::{Item, Line};
use crate::random::figures::{Place, to_cents};
use crate::random::plan::Story;
use crate::random::words::Term;

/// Columns and rows.
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
}

/// How cells of the same meaning differ between documents.
struct Habits {
    unit_in_quantity: bool,
    quantity_decimals: bool,
    percent_sign: bool,
    position_step: usize,
    price_sign: bool,
    /// Which figures of a line are negative on a credit note.
    negative: usize,
}

#[rustfmt::skip]
const SETS: &[(u64, &[Kind])] = {
    use Kind::*;
    &[
        (2, &[Description, Amount]),
        (5, &[Description, Quantity, Price, Amount]),
        (3, &[Quantity, Description, Price, Amount]),
        (4, &[Position, Description, Quantity, Unit, Price, Amount]),
        (3, &[Position, Description, Quantity, Price, Amount]),
        (4, &[Code, Description, Quantity, Price, Amount]),
        (3, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
        (2, &[Date, Description, Quantity, Price, Amount]),
        (1, &[Date, Description, Amount]),
        (2, &[Quantity, Unit, Description, Price, Amount]),
        (2, &[Quantity, Unit, Code, Description, Price, Amount]),
        (1, &[Date, Code, Description, Quantity, Price, Amount]),
        (2, &[Description, Price, Quantity, Amount]),
        (2, &[Code, Description, Unit, Quantity, Price, Amount]),
        (2, &[Position, Quantity, Unit, Description, Price, Amount]),
        (1, &[Quantity, Code, Description, Unit, Price, Amount]),
        (1, &[Position, Quantity, Description, Amount]),
    ]
};

pub(super) fn write(w: &mut Writer) -> (Table, Vec<LineItem>) {
    let kinds = kinds(w);
    let columns = columns(w, &kinds);
    let habits = Habits {
        unit_in_quantity: !kinds.contains(&Kind::Unit) && w.rng.chance(25),
        quantity_decimals: w.rng.chance(30),
        percent_sign: w.rng.chance(65),
        position_step: w.rng.of(&[1, 1, 1, 1, 10]),
        price_sign: w.rng.chance(50),
        negative: w.rng.below(3),
    };
    let mut rows = Vec::new();
    let mut flat = Vec::new();
    let items = w.deal.items.clone();
    let groups = group_names(w);
    for item in &items {
        let row = match item {
            Item::Group(index) => {
                w.case("groups");
                Row::Group(groups[index % groups.len()].to_owned())
            }
            Item::GroupSum { group, amount } => {
                w.case("group-sums");
                let group = groups[group % groups.len()];
                let label = w.speech.fill(Term::GroupSum, &[("{group}", group)]);
                Row::GroupSum {
                    label,
                    value: w.figures.money(w.flip(*amount), w.cells),
                }
            }
            Item::Text => {
                w.case("text-line");
                Row::Text(w.say(Term::TextLine))
            }
            Item::Line(line) | Item::Percent { line, .. } | Item::Deduction(line) => {
                let mut line = line.clone();
                name_special(w, item, &mut line);
                let position = (flat.len() + 1) * habits.position_step;
                flat.push(truth(w, &kinds, &habits, &line));
                let cells = kinds
                    .iter()
                    .map(|&kind| cell(w, &habits, kind, position, &line))
                    .collect();
                Row::Item {
                    cells,
                    amount: w.flip(line.amount),
                    text: line.text,
                }
            }
        };
        rows.push(row);
    }
    tell_cases(w, &kinds, &flat);
    (Table { columns, rows }, flat)
}

fn name_special(w: &mut Writer, item: &Item, line: &mut Line) {
    match item {
        Item::Percent { percent, .. } => {
            w.case("percent-line");
            let rate = w.figures.percent(*percent);
            line.text = vec![w.speech.fill(Term::PercentLine, &[("{rate}", &rate)])];
        }
        Item::Deduction(_) => {
            w.case("negative-line");
            line.text = vec![w.say(Term::Deduction)];
        }
        _ if line.amount.is_zero() => w.case("free-line"),
        _ => {}
    }
}

fn tell_cases(w: &mut Writer, kinds: &[Kind], lines: &[LineItem]) {
    if kinds.contains(&Kind::Tax) {
        w.case("tax-per-line");
    }
    if kinds.contains(&Kind::Discount) {
        w.case("line-discount");
    }
    if w.figures.lakh {
        w.case("lakh");
    }
    if lines.len() > 25 {
        w.case("long");
    }
}

fn kinds(w: &mut Writer) -> Vec<Kind> {
    let sets = if w.columns.is_empty() {
        SETS
    } else {
        w.columns
    };
    let mut kinds = w.rng.weighted(sets).to_vec();
    let mut before_amount = |kind: Kind| {
        let place = kinds
            .iter()
            .position(|k| *k == Kind::Amount)
            .unwrap_or(kinds.len());
        kinds.insert(place, kind);
    };
    if w.plan.line_discounts && w.deal.lines().any(|line| line.discount.is_some()) {
        before_amount(Kind::Discount);
    }
    let rated = w.deal.lines().any(|line| !line.rate.is_zero());
    let by_line = w.plan.story == Story::TaxPerLine && rated;
    let told = kinds.contains(&Kind::Rate);
    if told && (by_line || !rated) {
        kinds.retain(|kind| *kind != Kind::Rate);
    }
    if by_line {
        if w.rng.chance(50) {
            kinds.extend([Kind::Rate, Kind::Tax]);
        } else {
            let place = kinds.len() - 1;
            kinds.splice(place..place, [Kind::Rate]);
            kinds.push(Kind::Tax);
        }
        if w.rng.chance(65) {
            kinds.push(Kind::Gross);
        }
    } else if rated && !told && w.rng.chance(if w.plan.several_rates { 75 } else { 15 }) {
        match w.rng.below(3) {
            0 => kinds.push(Kind::Rate),
            _ => {
                let place = kinds.len() - 1;
                kinds.insert(place, Kind::Rate);
            }
        }
    }
    // A discount is only understood beside a price.
    let discount = kinds.iter().position(|k| *k == Kind::Discount);
    if let Some(place) = discount.filter(|_| !kinds.contains(&Kind::Price)) {
        kinds.insert(place, Kind::Price);
    }
    // More than nine columns do not fit on a page with a description that can be read.
    if kinds.len() > 8 {
        kinds.retain(|k| !matches!(k, Kind::Position | Kind::Unit));
    }
    kinds
}

fn term(kind: Kind, inclusive: bool) -> Term {
    match kind {
        Kind::Position => Term::Pos,
        Kind::Code => Term::Code,
        Kind::Date => Term::LineDate,
        Kind::Description | Kind::Remark | Kind::Figure => Term::Description,
        Kind::Quantity => Term::Quantity,
        Kind::Unit => Term::Unit,
        Kind::Price if inclusive => Term::PriceGross,
        Kind::Price => Term::Price,
        Kind::Discount => Term::LineDiscount,
        Kind::Rate => Term::TaxRate,
        Kind::Tax => Term::TaxAmount,
        Kind::Amount => Term::Amount,
        Kind::Gross => Term::Gross,
    }
}

fn columns(w: &mut Writer, kinds: &[Kind]) -> Vec<Column> {
    let in_heads = !tells_currency(w.cells) && w.rng.chance(22);
    let mark = w
        .rng
        .of(&[w.figures.code, w.figures.code, w.figures.symbol]);
    let mut made: Vec<Column> = Vec::new();
    for &kind in kinds {
        let term = term(kind, w.deal.sums.inclusive && w.rng.chance(70));
        let mut head = w.say(term);
        // Two columns of one name would be a riddle.
        for _ in 0..8 {
            if made.iter().all(|column| column.head != head) {
                break;
            }
            head = w.say(term);
        }
        if in_heads && matches!(kind, Kind::Amount) {
            head = if w.rng.chance(50) {
                format!("{head} ({mark})")
            } else {
                format!("{head} {mark}")
            };
        }
        made.push(Column { kind, head });
    }
    if w.rng.chance(15) {
        for column in &mut made {
            column.head = column.head.to_uppercase();
        }
    }
    made
}

fn cell(w: &Writer, habits: &Habits, kind: Kind, position: usize, line: &Line) -> String {
    let negative = w.plan.prints_negative();
    let signed = |value: Decimal, which: usize| {
        if negative && habits.negative == which {
            -value
        } else {
            value
        }
    };
    let price_place = if habits.price_sign {
        w.cells
    } else {
        Place::Bare
    };
    match kind {
        Kind::Position => position.to_string(),
        Kind::Code => line.code.clone(),
        Kind::Date => w.figures.date(w.days(-line.days_ago)),
        Kind::Description | Kind::Remark | Kind::Figure => String::new(),
        Kind::Unit => line.unit.to_owned(),
        Kind::Quantity => {
            let Some(quantity) = line.quantity else {
                return String::new();
            };
            let mut shown = quantity.normalize();
            if habits.quantity_decimals || shown.scale() > 0 {
                shown.rescale(2.max(shown.scale()));
            }
            let text = w.figures.number(signed(shown, 1));
            if glued(habits, line) {
                format!("{text} {}", line.unit)
            } else {
                text
            }
        }
        Kind::Price => line
            .price
            .map(|price| w.figures.money(signed(price, 2), price_place))
            .unwrap_or_default(),
        Kind::Discount => match line.discount {
            Some(percent) if habits.percent_sign => w.figures.percent(percent),
            Some(percent) => w.figures.digits(percent),
            None => String::new(),
        },
        Kind::Rate if habits.percent_sign => w.figures.percent(line.rate),
        Kind::Rate => w.figures.digits(line.rate.normalize()),
        Kind::Tax => w.figures.money(w.flip(tax(line)), w.cells),
        Kind::Amount => w.figures.money(w.flip(line.amount), w.cells),
        Kind::Gross => w.figures.money(w.flip(line.amount + tax(line)), w.cells),
    }
}

fn tax(line: &Line) -> Decimal {
    to_cents(line.amount * line.rate / Decimal::ONE_HUNDRED)
}

/// Whether the unit stands in the cell of the quantity.
fn glued(habits: &Habits, line: &Line) -> bool {
    habits.unit_in_quantity && line.unit.starts_with(char::is_alphabetic)
}

fn truth(w: &Writer, kinds: &[Kind], habits: &Habits, line: &Line) -> LineItem {
    let has = |kind| kinds.contains(&kind);
    let unit = has(Kind::Unit) || (has(Kind::Quantity) && glued(habits, line));
    LineItem {
        description: Some(line.text.join(" ")),
        quantity: line.quantity.filter(|_| has(Kind::Quantity)),
        unit_price: line.price.filter(|_| has(Kind::Price)),
        tax_amount: has(Kind::Tax).then(|| tax(line)),
        amount: Some(line.amount),
        product_code: (has(Kind::Code) && !line.code.is_empty()).then(|| line.code.clone()),
        unit: (unit && !line.unit.is_empty()).then(|| line.unit.to_owned()),
        tax_rate: has(Kind::Rate).then_some(line.rate),
        discount: line.discount.filter(|_| has(Kind::Discount)),
        date: has(Kind::Date).then(|| w.days(-line.days_ago)),
        ..LineItem::default()
    }
}

fn group_names(w: &Writer) -> &'static [&'static str] {
    match w.pack.language {
        "de" => &["Erdgeschoss", "Obergeschoss", "Titel 3 Außenanlagen"],
        "fr" => &["Lot 1 - Bureaux", "Lot 2 - Atelier", "Divers"],
        "es" => &["Capítulo 1", "Capítulo 2", "Varios"],
        "it" => &["Sede", "Magazzino", "Varie"],
        "nl" => &["Begane grond", "Verdieping", "Overig"],
        "pt" => &["Edifício A", "Edifício B", "Diversos"],
        _ => &["Main building", "Workshop", "Additional items"],
    }
}
