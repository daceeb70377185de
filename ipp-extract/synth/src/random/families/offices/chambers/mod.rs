//! A letter of lawyers, consultants or agencies: time by the hour in a table without rules, or what was done in words
//! with its fee at the edge; sums as lines that end at the right; the account in one sentence.

mod body;
mod head;

use super::words::chambers::{self as words, Said};
use super::{is_credit, is_statement, kit};
use crate::pdf::{Align, Canvas, Face, MM, Style};
use crate::random::draw::{Look, Sheet};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: words::trades,
        columns: &[
            (4, &[Date, Code, Description, Quantity, Price, Amount]),
            (3, &[Date, Description, Quantity, Price, Amount]),
            (5, &[Description, Amount]),
            (2, &[Date, Description, Amount]),
            (1, &[Description, Quantity, Price, Amount]),
            (1, &[Date, Code, Quantity, Description, Price, Amount]),
            (1, &[Date, Description, Quantity, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// A time sheet names those who worked where a shop names its goods: no code of a product.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    if rng.chance(35) {
        super::add_period(paper, speech, rng, &[1, 1, 3]);
    }
    let coded = paper
        .columns
        .iter()
        .position(|column| column.kind == Kind::Code);
    if let Some(place) = coded {
        paper.columns[place].head = rng.pick(said.keeper).to_owned();
        for row in &mut paper.rows {
            if let Row::Item { cells, .. } = row
                && !cells[place].is_empty()
            {
                cells[place] = rng.pick(words::INITIALS).to_owned();
            }
        }
        for line in &mut paper.truth.line_items {
            line.product_code = None;
        }
    }
    let letter = !is_statement(paper) && !is_credit(paper);
    if letter && paper.greeting.is_none() && rng.chance(65) {
        paper.greeting = Some(speech.say(Term::Greeting).to_owned());
        paper.closing = Some(speech.say(Term::Closing).to_owned());
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    Centre,
    Right,
    /// People and addresses in a column beside the letter.
    Side,
}

/// How sums stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sums {
    /// Labels end before the values.
    RightLabels,
    /// Label and value in one line of text.
    OneLine,
    /// Labels begin in the middle of the page.
    Middle,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Serif, Face::Serif, Face::Sans, Face::Grotesk];
    let look = Look::draw(rng, &faces, 8.5, 11.0);
    let margin = rng.measure(20.0, 27.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let full = rng.chance(45);
    let told = kit::Told::of(paper, full, " ");
    let wide = paper.columns.len() > 5;
    let head = match rng.of(&[Head::Centre, Head::Right, Head::Side]) {
        // So many columns need the whole page.
        Head::Side if wide => Head::Right,
        head => head,
    };
    let small = look.small(0.78).color(look.grey);
    let mut draft = Draft {
        said: words::said(paper.figures.language),
        rng,
        told,
        head,
        small,
    };
    let number = draft
        .rng
        .of(&[Some(Align::Center), Some(Align::Right), None]);
    let beside = head == Head::Side && draft.told.foot.iter().flatten().count() < 8;
    let foot = if beside {
        kit::Foot::beside(&sheet, &[], small)
    } else if draft.rng.chance(50) {
        let align = draft.rng.of(&[Align::Center, Align::Left]);
        kit::Foot::running(&sheet, &draft.told, small, (" \u{2013} ", align))
    } else {
        kit::Foot::beside(&sheet, &draft.told.foot, small)
    };
    let foot = foot.numbered(number);
    foot.reserve(&mut sheet);
    draft.masthead(&mut sheet, beside);
    draft.address(&mut sheet);
    draft.opening(&mut sheet);
    draft.work(&mut sheet);
    draft.sums(&mut sheet);
    draft.ending(&mut sheet);
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}
