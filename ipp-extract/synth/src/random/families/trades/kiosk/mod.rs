//! What a till or a waiter's printer hands out, on a roll, a long slip or half a sheet: the name of an item on a line,
//! how many at which price on another, letters for tax rates that are explained below.

mod page;
mod slip;

use rust_decimal::Decimal;

use super::{
    add_details, drop_column, each_line, fill, goods, is_statement, of_tongue, place_of,
    tell_currency, tells_rate, words,
};
use crate::pdf::{MM, Size};
use crate::random::manner::Manner;
use crate::random::pack::{Pack, Taxes};
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use crate::random::{Family, Split};

pub(in crate::random::families) const KIOSK: Family = Family {
    name: "kiosk",
    split: Split::Tuned,
    manner: Manner {
        wording: words::KIOSK,
        dates: &[
            ("en-US", &["%m/%d/%Y", "%m/%d/%y", "%b %e, %Y"]),
            ("en-GB", &["%d/%m/%Y", "%d/%m/%y", "%d %b %Y", "%d-%m-%Y"]),
            ("de", &["%d.%m.%Y", "%d.%m.%Y", "%d.%m.%y"]),
            ("fr-CA", &["%Y-%m-%d", "%d/%m/%Y"]),
            ("fr", &["%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y"]),
            ("es", &["%d/%m/%Y", "%d/%m/%y", "%d-%m-%Y"]),
            ("it", &["%d/%m/%Y", "%d-%m-%Y", "%d/%m/%y"]),
            ("nl", &["%d-%m-%Y", "%d/%m/%Y", "%d-%m-%y"]),
            ("pt", &["%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d"]),
        ],
        numbers: &[],
        columns: {
            use Kind::*;
            &[
                (6, &[Description, Quantity, Price, Amount]),
                (3, &[Description, Quantity, Unit, Price, Amount]),
                (2, &[Code, Description, Quantity, Price, Amount]),
                (1, &[Code, Description, Quantity, Unit, Price, Amount]),
            ]
        },
        trades: goods::kiosk,
        stories: &[],
        plan,
        shape,
        size: Some(size),
    },
    landscape: false,
    draw: page::draw,
};

/// Shops ask prices that hold the tax, where a country has such prices.
fn plan(plan: &mut Plan, pack: &Pack, rng: &mut Rng) {
    let rated = matches!(pack.taxes, Taxes::Vat | Taxes::Gst);
    if plan.story == Story::TaxPerLine {
        plan.story = Story::Inclusive;
    }
    if rated && plan.story == Story::Plain && rng.chance(75) {
        plan.story = Story::Inclusive;
    }
    if plan.story == Story::Inclusive {
        (plan.discount, plan.shipping, plan.fee) = (None, false, false);
        plan.several_rates |= pack.taxes == Taxes::Vat && rng.chance(55);
    }
    plan.long_descriptions &= rng.chance(30);
    plan.groups &= rng.chance(30);
    plan.group_sums &= plan.groups;
}

fn size(rng: &mut Rng) -> Size {
    let (width, height) = rng.of(&[
        (80.0, 297.0),
        (80.0, 240.0),
        (105.0, 297.0),
        (105.0, 210.0),
        (148.0, 210.0),
        (148.0, 210.0),
        (140.0, 216.0),
    ]);
    Size {
        width: width * MM,
        height: height * MM,
    }
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    paper.greeting = None;
    paper.closing = None;
    let language = paper.figures.language;
    let tills = of_tongue(words::TILLS, language).unwrap_or(&[]);
    add_details(paper, tills, rng.range(1, 4) as usize, rng);
    for list in [words::HOURS, words::SLOGANS] {
        let lines = of_tongue(list, language).unwrap_or(&[]);
        if rng.chance(40) && !lines.is_empty() {
            let line = fill(rng.of(lines), rng);
            paper.notes.push(line);
        }
    }
    if rng.chance(30) {
        let pattern = rng.of(&["*2#############*", "2#### ##### #####", "(01)0##########"]);
        paper.notes.push(rng.pattern(pattern));
    }
    if is_statement(paper) {
        return;
    }
    if rng.chance(45) {
        add_time(paper, rng);
    }
    drop_column(paper, Kind::Tax);
    drop_column(paper, Kind::Gross);
    paper.cases.retain(|case| *case != "tax-per-line");
    letters(paper, rng);
    tell_currency(paper, speech);
    if rng.chance(35) {
        single_items(paper);
    }
    if paper.rows.len() > 2 && rng.chance(30) {
        let label = speech.say(Term::Quantity);
        paper
            .notes
            .insert(0, format!("{label}: {}", paper.truth.line_items.len()));
    }
}

/// The time stands after the date.
fn add_time(paper: &mut Paper, rng: &mut Rng) {
    let pattern = rng.of(&[
        " {time}",
        "  {time}:0#",
        "  {time}:3#",
        " - {time}",
        " {time} h",
    ]);
    let time = fill(pattern, rng);
    let dated = |term| matches!(term, Term::Date | Term::CreditDate);
    if let Some(entry) = paper.meta.iter_mut().find(|entry| dated(entry.term)) {
        entry.value.push_str(&time);
    }
}

/// One of a thing is printed without its number and price.
fn single_items(paper: &mut Paper) {
    let places = [Kind::Quantity, Kind::Unit, Kind::Price].map(|kind| place_of(paper, kind));
    each_line(paper, |cells, line| {
        let single = line.quantity == Some(Decimal::ONE)
            && line.unit_price == line.amount
            && line.discount.is_none();
        if single {
            for place in places.into_iter().flatten() {
                cells[place].clear();
            }
            (line.quantity, line.unit_price, line.unit) = (None, None, None);
        }
    });
}

const LETTERS: &[[&str; 4]] = &[
    ["A", "B", "C", "D"],
    ["A", "B", "C", "D"],
    ["B", "A", "C", "D"],
    ["1", "2", "3", "4"],
    ["T1", "T2", "T3", "T4"],
    ["a", "b", "c", "d"],
];

/// Rates of lines become letters, which the taxes below explain.
fn letters(paper: &mut Paper, rng: &mut Rng) {
    let (set, style) = (rng.of(LETTERS), rng.below(3));
    let rates = told_rates(paper);
    let place = place_of(paper, Kind::Rate);
    let (Some(rates), Some(place)) = (rates, place) else {
        return drop_column(paper, Kind::Rate);
    };
    let letter = |rate: Decimal| {
        let at = rates.iter().position(|known| *known == rate);
        at.map_or("", |at| set[at])
    };
    each_line(paper, |cells, line| {
        cells[place] = line.tax_rate.map(letter).unwrap_or_default().to_owned();
    });
    explain(paper, set, style);
}

/// The rates of the taxes, where the page names each of them and no line has another.
fn told_rates(paper: &Paper) -> Option<Vec<Decimal>> {
    let taxes = &paper.truth.taxes;
    let rates: Vec<Decimal> = taxes.iter().filter_map(|tax| tax.rate).collect();
    let shown = paper.sums.iter().filter(|sum| is_tax(sum.term)).count();
    let table = paper.tax_table.as_ref().map_or(0, |table| table.rows.len());
    let explained = rates.len() == taxes.len()
        && rates.iter().all(|rate| tells_rate(paper, *rate))
        && [shown, table].contains(&rates.len());
    let mut of_lines = paper.truth.line_items.iter().map(|line| line.tax_rate);
    let known = of_lines.all(|rate| rate.is_some_and(|rate| rates.contains(&rate)));
    (explained && known && rates.len() <= 4).then_some(rates)
}

/// Letters beside the rates, in their table or their rows.
fn explain(paper: &mut Paper, set: [&str; 4], style: usize) {
    let count = paper.truth.taxes.len();
    if let Some(grid) = paper
        .tax_table
        .as_mut()
        .filter(|grid| grid.rows.len() == count)
    {
        for (row, mark) in grid.rows.iter_mut().zip(set) {
            row[0] = match style {
                0 => format!("{mark} {}", row[0]),
                1 => format!("{mark}={}", row[0]),
                _ => format!("({mark}) {}", row[0]),
            };
        }
        return;
    }
    let taxed = paper.sums.iter_mut().filter(|sum| is_tax(sum.term));
    for (sum, mark) in taxed.zip(set) {
        sum.label = match style {
            0 => format!("{mark} {}", sum.label),
            1 => format!("{mark}: {}", sum.label),
            _ => format!("{} ({mark})", sum.label),
        };
    }
}

fn is_tax(term: Term) -> bool {
    matches!(term, Term::TaxRow | Term::Included)
}
