//! A supplier's bill: on the first page the customer's number in large type, a summary and what to pay; meter readings
//! and the single charges on later pages.

mod charges;
mod front;

use super::words::metered::{self as words, Said};
use super::{is_statement, kit};
use crate::pdf::{Align, Canvas, Face, MM, Style};
use crate::random::draw::{Look, Sheet};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Speech;

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: words::trades,
        columns: &[
            (4, &[Description, Quantity, Unit, Price, Amount]),
            (3, &[Description, Quantity, Price, Amount]),
            (2, &[Description, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Amount]),
            (1, &[Date, Description, Quantity, Unit, Price, Amount]),
            (1, &[Quantity, Unit, Description, Price, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// The summary prints what is to pay beside the total.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    super::label_date(paper, speech);
    if rng.chance(80) {
        super::add_period(paper, speech, rng, &[1, 2, 3, 3, 12]);
    }
    super::tell_payable(paper);
}

/// Whether it is cover that is billed, and no supply.
fn insures(paper: &Paper) -> bool {
    let trades = words::trades(paper.figures.language).iter().skip(1);
    let mut goods = trades.flat_map(|trade| trade.goods);
    goods.any(|(name, ..)| {
        paper.rows.iter().any(|row| match row {
            Row::Item { text, .. } => text.iter().any(|text| text.starts_with(name)),
            _ => false,
        })
    })
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    insurer: bool,
    /// Whether the summary has all sums, and not the last of them only.
    whole: bool,
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let look = Look::draw(rng, &[Face::Grotesk, Face::Sans, Face::Sans], 7.5, 9.75);
    let margin = rng.measure(13.0, 20.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let said = words::said(paper.figures.language);
    let small = look.small(0.8).color(look.grey);
    let mut draft = Draft {
        said,
        told: kit::Told::of(paper, false, " "),
        insurer: insures(paper),
        whole: rng.chance(40),
        small,
        rng,
    };
    let number = draft.rng.of(&[Align::Right, Align::Left, Align::Center]);
    let foot = if draft.rng.chance(50) {
        kit::Foot::beside(&sheet, &draft.told.foot, small)
    } else {
        kit::Foot::running(&sheet, &draft.told, small, (" | ", Align::Left))
    };
    let foot = foot.numbered(Some(number)).ruled(&sheet);
    foot.reserve(&mut sheet);
    draft.band(&mut sheet);
    draft.window(&mut sheet);
    if is_statement(paper) {
        draft.charges(&mut sheet);
        draft.sums(&mut sheet, &paper.sums);
    } else {
        draft.first_page(&mut sheet);
        draft.later_pages(&mut sheet);
    }
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}
