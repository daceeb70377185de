//! A garage's, a hirer's or a lessor's bill: a block about the vehicle, labour and parts under their own heads or a
//! monthly rate, and sums in a strip of boxes as often as below each other.

mod lines;
mod page;

pub(super) use page::draw;

use ipp_sdk::model::LineItem;
use jiff::ToSpan as _;

use super::goods::garage::{LABOUR, trades};
use super::words::garage::{VEHICLE, Vehicle, WORDING};
use super::{is_credit, is_statement, said, shape};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Entry, Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: WORDING,
    columns: {
        use Kind::*;
        &[
            (4, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (4, &[Code, Description, Quantity, Price, Amount]),
            (3, &[Position, Description, Quantity, Unit, Price, Amount]),
            (2, &[Description, Quantity, Price, Amount]),
            (2, &[Quantity, Code, Description, Price, Amount]),
            (2, &[Description, Quantity, Unit, Price, Amount]),
            (2, &[Description, Amount]),
            (1, &[Quantity, Unit, Description, Price, Amount]),
        ]
    },
    trades,
    stories: &[
        (44, Story::Plain), (6, Story::Credit), (4, Story::Withholding), (1, Story::TwoCurrencies), (2, Story::PreviousBalance),
        (8, Story::Prepaid), (2, Story::NoNumber), (3, Story::Long), (2, Story::Several), (2, Story::Statement), (2, Story::WrongTotal),
        (1, Story::WrongTax), (1, Story::WrongLines), (2, Story::ReverseCharge), (1, Story::ZeroRated), (3, Story::Exempt),
        (9, Story::Inclusive), (5, Story::TaxPerLine), (2, Story::SubtotalAfterTax),
    ],
    plan,
    shape,
    ..Manner::PLAIN
};

/// Labour and parts stand under heads of their own; nobody gives a vehicle away.
fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
    plan.free_line &= rng.chance(30);
    plan.percent_line |= rng.chance(6);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let language = paper.figures.language;
    let known = said(&VEHICLE, language);
    let goods = trades(language);
    let trade = shape::trade_of(paper, goods);
    shape::plain_names(paper, goods);
    if is_statement(paper) {
        return;
    }
    entitle(paper, known.title, known.titles[trade], rng);
    vehicle(paper, known, trade, rng);
    let labour = |line: &LineItem| {
        shape::good(line, goods).is_none_or(|(_, (_, unit, ..))| LABOUR.contains(unit))
    };
    if trade > 0 {
        lent(paper, trade, speech, rng);
        shape::drop_column(paper, Kind::Code);
        reword(paper, known, speech, rng);
        shape::drop_empty(paper);
        return;
    }
    if rng.chance(60) {
        let sums = rng.chance(65).then_some(speech);
        shape::sections(paper, &known.labour, |line| !labour(line), sums);
    }
    if rng.chance(70) {
        shape::drop_codes(paper, labour);
    }
    shape::drop_empty(paper);
}

/// A title of the trade, where there is a plain one.
fn entitle(paper: &mut Paper, plain: &str, own: &'static [&'static str], rng: &mut Rng) {
    if let Some(rest) = paper.title.strip_prefix(plain).filter(|_| rng.chance(45)) {
        paper.title = format!("{}{rest}", rng.pick(own));
    }
}

/// Who lends has heads and sentences of his own.
fn reword(paper: &mut Paper, known: &Vehicle, speech: &mut Speech, rng: &mut Rng) {
    let head = rng.pick(known.charges);
    shape::rehead(paper, Kind::Description, head);
    let quantities = speech.variants(Term::Quantity).iter();
    if let Some(plain) = quantities.copied().find(|head| !head.contains('/')) {
        shape::rehead(paper, Kind::Quantity, plain);
    }
    let garage: Vec<&str> = speech.variants(Term::Distraction).to_vec();
    let month = format!("{:02}", paper.date.month());
    let year = (paper.date.year() + 1).to_string();
    for note in &mut paper.notes {
        let start: String = note.chars().take(10).collect();
        if garage.iter().any(|text| text.starts_with(&start)) {
            let text = rng.pick(known.lent);
            *note = text.replace("{month}", &month).replace("{year}", &year);
        }
    }
    paper.notes.dedup();
}

/// Hire and lease tell a period; a hire the days out and in.
fn lent(paper: &mut Paper, trade: usize, speech: &mut Speech, rng: &mut Rng) {
    if is_credit(paper) {
        return;
    }
    if trade == 2 {
        if rng.chance(85) {
            let period = shape::month(paper.date, rng.of(&[0, 0, 1]));
            shape::set_period(paper, period, speech, rng);
        }
        return;
    }
    let back = paper.date.saturating_sub(rng.range(0, 4).days());
    let out = back.saturating_sub(rng.range(1, 27).days());
    if rng.chance(70) {
        shape::set_period(paper, (out, back), speech, rng);
    }
}

const MODELS: &[&str] = &[
    "Corvan T4 1.6 TDi",
    "Meridia Estate 2.0",
    "Lumo E-City 58 kWh",
    "Halden Cargo L3H2",
    "Vektor 3 Hybrid",
    "Brisa 1.2 Tourer",
    "Tarn 180 d Allrad",
    "Ostara Van 35 CDI",
    "Quantis SW 1.5",
    "Norda TGX 18.460",
];

/// Patterns of number plates, by currency and language.
const PLATES: &[(&str, &str, &[&str])] = &[
    ("GBP", "en", &["@@## @@@", "@@##@@@"]),
    ("USD", "en", &["@@@ ####", "#@@@###", "@@@-####"]),
    ("AUD", "en", &["@@@-##@", "#@@ #@@"]),
    ("INR", "en", &["MH 12 @@ ####", "KA 05 @@ ####"]),
    ("CHF", "de", &["ZH ### ###", "BE ## ###"]),
    ("CHF", "fr", &["VD ### ###", "GE ### ###"]),
    ("MXN", "es", &["@@@-##-##", "@@-##-###"]),
    ("BRL", "pt", &["@@@#@##", "@@@-####"]),
    ("CAD", "fr", &["@## @@@"]),
    (
        "EUR",
        "de",
        &["M-@@ ####", "HN @@ ###", "B-@@ ####", "W-#####@"],
    ),
    ("EUR", "fr", &["@@-###-@@"]),
    ("EUR", "es", &["#### @@@", "####-@@@"]),
    ("EUR", "it", &["@@###@@", "@@ ### @@"]),
    ("EUR", "nl", &["@@-###-@", "#-@@@-##"]),
    ("EUR", "pt", &["@@-##-@@", "##-@@-##"]),
    ("EUR", "en", &["##1-D-#####", "@@@ ###"]),
];

fn plate(paper: &Paper, rng: &mut Rng) -> String {
    let figures = &paper.figures;
    let own = |list: &&(&str, &str, &[&str])| list.0 == figures.code && list.1 == figures.language;
    let found = PLATES.iter().find(own);
    let patterns = found.map_or(&["@@@ ####", "@@ #####"][..], |(.., patterns)| patterns);
    let pattern = rng.of(patterns);
    rng.pattern(pattern)
}

/// Adds what is told of the vehicle: [`Term::Container`] marks it.
fn vehicle(paper: &mut Paper, known: &'static Vehicle, trade: usize, rng: &mut Rng) {
    if trade == 2 && paper.truth.line_items.len() > 3 {
        return fleet(paper, known, rng);
    }
    let model = rng.of(MODELS).to_owned();
    let mut made = vec![
        (rng.pick(known.plate), plate(paper, rng)),
        (rng.pick(known.model), model),
    ];
    if rng.chance(75) {
        made.push((rng.pick(known.vin), rng.pattern("W@@###@##@@######")));
    }
    if trade < 2 && rng.chance(85) {
        let unit = match paper.figures.code {
            "GBP" | "USD" => rng.of(&[" mi", "", " miles"]),
            _ => rng.of(&[" km", "", " km"]),
        };
        let read = rust_decimal::Decimal::from(rng.range(8_400, 214_000));
        made.push((
            rng.pick(known.mileage),
            format!("{}{unit}", paper.figures.digits(read)),
        ));
    }
    match trade {
        0 => workshop(paper, known, rng, &mut made),
        1 => hire(paper, known, rng, &mut made),
        _ => {
            made.push((known.contract[1], rng.pattern("L-######-##")));
            let months = rng.of(&["24", "36", "36", "48", "60"]);
            made.push((known.term.0, known.term.1.replace('#', months)));
        }
    }
    if rng.chance(40) {
        rng.shuffle(&mut made);
    }
    let list = made.into_iter();
    let entries = list.map(|(label, value)| shape::detail(Term::Container, label, value));
    let entries: Vec<Entry> = entries.collect();
    paper.meta.extend(entries);
}

type Facts = Vec<(&'static str, String)>;

fn workshop(paper: &Paper, known: &'static Vehicle, rng: &mut Rng, made: &mut Facts) {
    if rng.chance(55) {
        let first = paper.date.saturating_sub(rng.range(500, 4_000).days());
        made.push((rng.pick(known.registered), paper.figures.date(first)));
    }
    if rng.chance(60) {
        made.push((rng.pick(known.order), rng.pattern("##0###")));
    }
    if rng.chance(40) {
        let name = rng.of(&[
            "M. Kern",
            "J. Alvarez",
            "P. Rossi",
            "T. Baker",
            "L. Simon",
            "R. Jansen",
        ]);
        made.push((rng.pick(known.adviser), name.to_owned()));
    }
}

fn hire(paper: &Paper, known: &'static Vehicle, rng: &mut Rng, made: &mut Facts) {
    made.push((known.contract[0], rng.pattern("RA-#######")));
    let told = paper
        .truth
        .service_start_date
        .zip(paper.truth.service_end_date);
    if let Some((out, back)) = told.filter(|_| rng.chance(60)) {
        let clock = |rng: &mut Rng| format!("{:02}:{:02}", rng.range(7, 19), rng.range(0, 3) * 15);
        let date = |date| paper.figures.date(date);
        made.push((rng.pick(known.out), format!("{} {}", date(out), clock(rng))));
        made.push((
            rng.pick(known.back),
            format!("{} {}", date(back), clock(rng)),
        ));
    }
    if rng.chance(50) {
        let name = rng.of(&[
            "A. Winter",
            "C. Moreau",
            "S. Bianchi",
            "D. Hughes",
            "E. Vidal",
            "N. de Wit",
        ]);
        made.push((rng.pick(known.driver), name.to_owned()));
    }
}

/// A lessor of several vehicles tells at each rate which it is for.
fn fleet(paper: &mut Paper, known: &'static Vehicle, rng: &mut Rng) {
    let goods = trades(paper.figures.language);
    let count = rng.range(2, 5);
    let plates: Vec<String> = (0..count).map(|_| plate(paper, rng)).collect();
    let models: Vec<&str> = (0..count).map(|_| rng.of(MODELS)).collect();
    let lines = paper.truth.line_items.len().max(1);
    let mut line = 0;
    shape::add_below(paper, goods, |_| {
        let at = line * plates.len() / lines;
        line += 1;
        Some(format!("{} {}", plates[at], models[at]))
    });
    let contract = shape::detail(Term::Container, known.contract[1], rng.pattern("F-#####"));
    paper.meta.push(contract);
}
