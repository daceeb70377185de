//! The notice of an authority, a chamber, an association: a letter with place and date, the sum in a sentence, a boxed
//! table, and at the foot of the page a slip for the bank.

mod body;
mod head;
mod naming;

use super::words::levy::{self as words, Said};
use super::{is_credit, kit};
use crate::pdf::{Align, Canvas, Face, MM, Style};
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
            ("en-US", &["%B %e, %Y"]),
            ("en", &["%e %B %Y", "%e %B %Y", "%d %B %Y", "%d/%m/%Y"]),
            ("de", &["%e. %B %Y", "%e. %B %Y", "%d.%m.%Y"]),
            ("fr", &["%e %B %Y", "%d %B %Y", "%d/%m/%Y"]),
            ("es", &["%e de %B de %Y", "%e de %B de %Y", "%d/%m/%Y"]),
            ("it", &["%e %B %Y", "%d/%m/%Y"]),
            ("nl", &["%e %B %Y", "%e %B %Y", "%d-%m-%Y"]),
            ("pt", &["%e de %B de %Y", "%d/%m/%Y"]),
        ],
        columns: &[
            (4, &[Position, Description, Amount]),
            (4, &[Description, Amount]),
            (3, &[Description, Quantity, Price, Amount]),
            (1, &[Code, Description, Amount]),
            (1, &[Position, Description, Quantity, Price, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Amount]),
            (1, &[Date, Description, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    naming::rename(paper, rng.pick(said.names));
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    if rng.chance(30) {
        super::add_period(paper, speech, rng, &[3, 6, 12, 12]);
    }
    if rng.chance(70) {
        let label = rng.pick(said.places).replace("{city}", &paper.seller.city);
        naming::date_line(paper, label);
    }
    paper.greeting = rng
        .chance(80)
        .then(|| speech.say(Term::Greeting).to_owned());
    paper.closing = rng.chance(75).then(|| speech.say(Term::Closing).to_owned());
    super::tell_payable(paper);
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    /// A sign, the name and the office at the left, questions at the right.
    Left,
    Centre,
    /// The office in a column at the right, over the details.
    Block,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    /// What to quote when paying.
    key: (String, String),
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Serif, Face::Mono];
    let look = Look::draw(rng, &faces, 8.25, 10.5);
    let margin = rng.measure(19.0, 25.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let said = words::said(paper.figures.language);
    let (label, pattern) = said.key[rng.below(said.key.len())];
    let small = look.small(0.8);
    let mut draft = Draft {
        said,
        told: kit::Told::of(paper, rng.chance(25), " "),
        head: rng.of(&[Head::Left, Head::Centre, Head::Block]),
        key: (label.to_owned(), rng.pattern(pattern)),
        small,
        rng,
    };
    let number = draft
        .rng
        .of(&[Some(Align::Center), Some(Align::Right), None]);
    let foot = kit::Foot::beside(&sheet, &draft.told.foot, small).numbered(number);
    let foot = if draft.rng.chance(50) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    foot.reserve(&mut sheet);
    draft.letterhead(&mut sheet);
    draft.window(&mut sheet);
    draft.opening(&mut sheet);
    draft.fees(&mut sheet);
    let slip = !paper.payment.is_empty() && !is_credit(paper) && draft.rng.chance(70);
    draft.ending(&mut sheet, slip);
    if slip {
        draft.slip(&mut sheet);
    }
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}
