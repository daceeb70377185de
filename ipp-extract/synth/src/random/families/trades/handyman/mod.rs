//! A letter that is a bill: a sentence, a few lines with amounts set by tabs, the total in a line or a sentence, the bank
//! at the foot of the page. No table, no heads.

mod letter;
mod tabs;

use ipp_sdk::model::DocumentType;

use super::{drop_column, goods, is_statement, of_tongue, tell_currency, words};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};
use crate::random::{Family, Split};

pub(in crate::random::families) const HANDYMAN: Family = Family {
    name: "handyman",
    split: Split::Tuned,
    manner: Manner {
        wording: words::HANDYMAN,
        dates: &[
            ("en-US", &["%B %e, %Y", "%b %e, %Y", "%m/%d/%Y"]),
            ("en-GB", &["%e %B %Y", "%o %B %Y", "%d/%m/%Y"]),
            ("de", &["%e. %B %Y", "%d.%m.%Y", "%e.%n.%Y"]),
            ("fr", &["%e %B %Y", "%d/%m/%Y"]),
            ("es", &["%e de %B de %Y", "%d/%m/%Y"]),
            ("it", &["%e %B %Y", "%d/%m/%Y"]),
            ("nl", &["%e %B %Y", "%d-%m-%Y"]),
            ("pt", &["%e de %B de %Y", "%d/%m/%Y"]),
        ],
        columns: {
            use Kind::*;
            &[
                (6, &[Description, Amount]),
                (4, &[Description, Quantity, Unit, Price, Amount]),
                (1, &[Date, Description, Amount]),
                (1, &[Date, Description, Quantity, Unit, Price, Amount]),
            ]
        },
        trades: goods::handyman,
        plan,
        shape,
        ..Manner::PLAIN
    },
    landscape: false,
    draw: letter::draw,
};

/// Short and simple.
fn plan(plan: &mut Plan, _: &Pack, _: &mut Rng) {
    if matches!(plan.story, Story::Long | Story::TaxPerLine | Story::Freight) {
        plan.story = Story::Plain;
    }
    (plan.groups, plan.group_sums, plan.line_discounts) = (false, false, false);
    plan.long_descriptions = false;
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    (paper.carried, paper.continued) = (None, None);
    let language = paper.figures.language;
    place_of_date(paper, rng);
    if is_statement(paper) {
        return;
    }
    let said = [Term::Greeting, Term::Closing].map(|term| speech.say(term).to_owned());
    let [greeting, closing] = said;
    (paper.greeting, paper.closing) = (Some(greeting), Some(closing));
    for kind in [Kind::Rate, Kind::Tax, Kind::Gross] {
        drop_column(paper, kind);
    }
    let credit = paper.truth.document_type == Some(DocumentType::CreditNote);
    if credit {
        let gives = of_tongue(words::GIVES, language).unwrap_or(&[""]);
        paper.greeting = Some(rng.of(gives).to_owned());
    } else {
        say_period(paper, rng);
        say_due(paper, rng);
    }
    say_subject(paper, rng);
    tell_currency(paper, speech);
    if !credit && rng.chance(38) {
        say_total(paper, rng);
    }
}

/// The date stands after the place where the letter was written, without a label.
fn place_of_date(paper: &mut Paper, rng: &mut Rng) {
    let places = of_tongue(words::PLACES, paper.figures.language).unwrap_or(&[""]);
    let label = rng.of(places).replace("{city}", &paper.seller.city);
    if !rng.chance(65) {
        return;
    }
    if let Some(entry) = paper.meta.iter_mut().find(|entry| letter::is_date(entry)) {
        entry.label = label;
        if !paper.cases.contains(&"unlabelled-date") {
            paper.cases.push("unlabelled-date");
        }
    }
}

/// The days of the work stand in the first sentence.
fn say_period(paper: &mut Paper, rng: &mut Rng) {
    let dates = paper
        .truth
        .service_start_date
        .zip(paper.truth.service_end_date);
    let sentences = of_tongue(words::PERIODS, paper.figures.language).unwrap_or(&[]);
    let (Some((from, to)), false) = (dates, sentences.is_empty() || rng.chance(25)) else {
        return;
    };
    let sentence = rng
        .of(sentences)
        .replace("{from}", &paper.figures.date(from));
    paper.greeting = Some(sentence.replace("{to}", &paper.figures.date(to)));
    paper.meta.retain(|entry| entry.term != Term::Period);
}

/// When to pay stands in a sentence below.
fn say_due(paper: &mut Paper, rng: &mut Rng) {
    let place = paper.meta.iter().position(|entry| entry.term == Term::Due);
    let sentences = of_tongue(words::DUES, paper.figures.language).unwrap_or(&[]);
    let (Some(place), false) = (place, sentences.is_empty() || rng.chance(35)) else {
        return;
    };
    let entry = paper.meta.remove(place);
    let sentence = rng.of(sentences).replace("{date}", &entry.value);
    paper.notes.insert(0, sentence);
}

/// The number stands in the title, and perhaps the date with it.
fn say_subject(paper: &mut Paper, rng: &mut Rng) {
    let place = paper
        .meta
        .iter()
        .position(|entry| entry.term == Term::Number);
    let subject = of_tongue(words::SUBJECTS, paper.figures.language);
    let (Some(place), Some((marks, of))) = (place, subject.filter(|_| rng.chance(60))) else {
        return;
    };
    let number = paper.meta.remove(place).value;
    paper.title = format!("{}{}{number}", paper.title, rng.of(marks));
    if !paper.cases.contains(&"number-in-title") {
        paper.cases.push("number-in-title");
    }
    if rng.chance(35) {
        let date = paper.figures.date(paper.date);
        paper.title = format!("{}{of}{date}", paper.title);
        paper.meta.retain(|entry| !letter::is_date(entry));
    }
}

/// The total is told by a sentence instead of a line, where no other sum could be taken for it.
fn say_total(paper: &mut Paper, rng: &mut Rng) {
    let totals = paper.sums.iter().filter(|sum| sum.is_total()).count();
    let last = paper.sums.last().is_some_and(|sum| sum.term == Term::Total);
    let sentences = of_tongue(words::TOTALS, paper.figures.language).unwrap_or(&[]);
    if totals != 1 || !last || sentences.is_empty() {
        return;
    }
    if let Some(sum) = paper.sums.pop() {
        let (code, sign) = (paper.figures.code, paper.figures.symbol);
        let told = sum.value.contains(code) || sum.value.contains(sign);
        let value = if told {
            sum.value
        } else {
            format!("{code} {}", sum.value)
        };
        paper
            .notes
            .insert(0, rng.of(sentences).replace("{total}", &value));
    }
}
