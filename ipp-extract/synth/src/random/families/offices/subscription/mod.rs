//! A subscription: what is to pay in large type, small grey labels above their values, and lines of text that say how
//! many at what price where others have columns.

mod body;
mod head;

use super::words::subscription::{self as words, Said};
use super::{kit, payable, spoken};
use crate::pdf::{Align, Canvas, Face, Style};
use crate::random::draw::{Look, Sheet};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: words::trades,
        dates: &[
            ("en-US", &["%B %e, %Y", "%b %e, %Y", "%b %d, %Y", "%m/%d/%Y"]),
            ("en", &["%e %B %Y", "%e %b %Y", "%d %b %Y", "%Y-%m-%d"]),
            ("de", &["%e. %B %Y", "%d.%m.%Y", "%e. %b %Y"]),
            ("fr", &["%e %B %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("es", &["%e de %B de %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("it", &["%e %B %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("nl", &["%e %B %Y", "%d-%m-%Y", "%e %b %Y"]),
            ("pt", &["%e de %B de %Y", "%d/%m/%Y", "%Y-%m-%d"]),
        ],
        columns: &[
            (5, &[Description, Quantity, Price, Amount]),
            (3, &[Description, Amount]),
            (2, &[Description, Price, Quantity, Amount]),
            (2, &[Description, Quantity, Unit, Price, Amount]),
            (1, &[Code, Description, Quantity, Price, Amount]),
            (1, &[Description, Quantity, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// The greeting's place holds the headline.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    if rng.chance(70) {
        super::add_period(paper, speech, rng, &[1, 1, 1, 3, 12]);
    }
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    super::label_date(paper, speech);
    let period = super::entry(paper, Term::Period).map(|entry| entry.value.clone());
    match period.filter(|_| rng.chance(70)) {
        Some(period) => super::add_detail(paper, || rng.chance(80).then(|| period.clone())),
        None if rng.chance(60) => super::add_detail(paper, || {
            let detail = rng.pick(said.details);
            rng.chance(50).then(|| rng.pattern(detail))
        }),
        None => {}
    }
    paper.greeting = None;
    paper.closing = None;
    let Some(due) = payable(paper)
        .filter(|_| rng.chance(80))
        .map(|sum| spoken(paper, sum))
    else {
        return;
    };
    let date = super::entry(paper, Term::Due).map(|entry| entry.value.clone());
    let text = match date {
        Some(date) => rng.pick(said.headline).replace("{due}", &date),
        None => rng.pick(said.plain).to_owned(),
    };
    paper.greeting = Some(text.replace("{amount}", &due));
    super::tell_payable(paper);
}

/// Where the details of the invoice stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    /// Labels with values below the title, the brand at the right.
    Split,
    /// Small labels above values across the page.
    Band,
    /// A column of details at the side of the parties.
    Rail,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    label: Style,
    value: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Grotesk, Face::Grotesk], 8.0, 10.0);
    look.colon = false;
    let margin = rng.measure(34.0, 64.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let label = look.small(rng.measure(0.78, 0.95)).color(look.grey);
    let mut draft = Draft {
        said: words::said(paper.figures.language),
        told: kit::Told::of(paper, rng.chance(50), " "),
        head: rng.of(&[Head::Split, Head::Split, Head::Band, Head::Rail]),
        label,
        value: if rng.chance(40) {
            look.bold()
        } else {
            look.body()
        },
        rng,
    };
    let align = draft.rng.of(&[Align::Left, Align::Center]);
    let mark = draft.rng.of(&[" \u{b7} ", " | ", ", "]);
    let small = look.small(0.75).color(look.grey);
    let number = draft
        .rng
        .of(&[Align::Right, Align::Right, Align::Left, Align::Center]);
    let foot = kit::Foot::running(&sheet, &draft.told, small, (mark, align)).numbered(Some(number));
    foot.reserve(&mut sheet);
    draft.top(&mut sheet);
    draft.parties(&mut sheet);
    draft.headline(&mut sheet);
    draft.items(&mut sheet);
    draft.sums(&mut sheet);
    draft.payment(&mut sheet);
    let area = sheet.area;
    kit::notes(&mut sheet, area, small.size(look.size * 0.88), Align::Left);
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}
