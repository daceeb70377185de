//! The template that freelancers and small firms fill in: a large coloured title, to whom and where to ship, a row of
//! salesperson, job and terms, a table with rows left blank, the sums in its last columns, a line of thanks.

mod head;

use rust_decimal::Decimal;

use super::lines::{Head, Lines};
use super::{
    Names, STORIES, conditions, goods, is_statement, name, tell_due, with_letterhead, words,
};
use crate::pdf::{Align, Canvas, Color, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Told, Turn, light, notes, other_currency, payment, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Entry, Paper, Sum};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::TEMPLATE,
    columns: {
        use crate::random::paper::Kind::*;
        &[
            (6, &[Quantity, Description, Price, Amount]),
            (4, &[Description, Quantity, Price, Amount]),
            (3, &[Quantity, Code, Description, Price, Amount]),
            (2, &[Code, Description, Quantity, Price, Amount]),
            (2, &[Description, Amount]),
            (2, &[Date, Description, Quantity, Price, Amount]),
            (2, &[Position, Description, Quantity, Price, Amount]),
            (1, &[Quantity, Unit, Description, Price, Amount]),
            (1, &[Description, Price, Quantity, Amount]),
        ]
    },
    trades: goods::works,
    stories: STORIES,
    plan,
    shape,
    ..Manner::PLAIN
};

/// Which template was filled in.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    /// Title at the right, a row of boxes, a grid.
    Classic,
    /// Coloured bands over the parts.
    Banded,
    /// A page of much white and a coloured title.
    Airy,
}

/// How one document looks throughout.
#[derive(Debug, Clone, Copy)]
struct Dress {
    form: Form,
    /// Ground of heads and bands, and the type on it.
    ground: Color,
    ink: Color,
}

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    if plan.story == Story::Plain && rng.chance(8) {
        plan.story = Story::Exempt;
    }
    // Who fills in a template by hand has few lines of one kind.
    if plan.story == Story::Long && rng.chance(65) {
        plan.story = Story::Plain;
    }
    plan.groups &= rng.chance(20);
    plan.group_sums &= plan.groups;
    plan.several_rates &= rng.chance(40);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    with_letterhead(paper, rng);
    if rng.chance(80) {
        (paper.greeting, paper.closing) = (None, None);
    }
    if is_statement(paper) {
        return;
    }
    if rng.chance(25) {
        tell_due(paper, speech, rng);
    }
    let told = paper.meta.iter().any(|one| one.term == Term::Contact);
    if !told && rng.chance(35) {
        let label = speech.say(Term::Contact).to_owned();
        let value = rng.of(PEOPLE).to_owned();
        let term = Term::Contact;
        paper.meta.push(Entry { term, label, value });
    }
    // Templates print a word for thanks whether anybody meant it or not.
    if rng.chance(50)
        && !paper
            .notes
            .iter()
            .any(|note| speech.variants(Term::Thanks).contains(&note.as_str()))
    {
        paper.notes.push(speech.say(Term::Thanks).to_owned());
    }
}

const PEOPLE: &[&str] = &[
    "L.K.", "Martin", "Anna", "J. R.", "Eva M.", "Paul", "S. Costa", "Web", "C.B.",
];

#[rustfmt::skip]
const PAYABLE: Names = [
    &["Make all checks payable to {s}", "Please make payment to {s}", "Make checks payable to: {s}"],
    &["Bitte überweisen Sie den Betrag an {s}", "Zahlbar an {s}"],
    &["Paiement à l'ordre de {s}", "Tous les chèques doivent être établis à l'ordre de {s}"],
    &["Extender los cheques a nombre de {s}", "Pagadero a {s}"],
    &["Intestare i pagamenti a {s}", "Pagamento a favore di {s}"],
    &["Gelieve te betalen aan {s}", "Betaalbaar aan {s}"],
    &["Pagamentos à ordem de {s}", "Pagar a {s}"],
];
#[rustfmt::skip]
const COMMENTS: Names = [
    &["OTHER COMMENTS", "Notes", "Special notes and instructions", "Comments"], &["Bemerkungen", "Hinweise", "Anmerkungen"],
    &["Commentaires", "Remarques", "Autres commentaires"], &["Observaciones", "Comentarios", "Notas"],
    &["Note", "Osservazioni", "Altri commenti"], &["Opmerkingen", "Notities"], &["Observações", "Comentários", "Notas"],
];

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let form = rng.weighted(&[(5, Form::Classic), (4, Form::Banded), (3, Form::Airy)]);
    let faces = [Face::Sans, Face::Grotesk, Face::Grotesk, Face::Serif];
    let mut look = Look::draw(rng, &faces, 8.0, 10.25);
    look.capitals = rng.chance(if form == Form::Classic { 55 } else { 25 });
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(40.0, 66.0));
    let pale = rng.chance(45);
    let dress = Dress {
        form,
        ground: if pale {
            tint(look.accent, 0.82)
        } else {
            look.accent
        },
        ink: if pale { Color::BLACK } else { Color::WHITE },
    };
    let told = Told::of(paper, rng.chance(70), rng.of(&[" ", ": "]));
    let small = look.small(0.82);
    let foot = Foot::running(
        &sheet,
        &told,
        small,
        (rng.of(&[" | ", ", ", "  "]), Align::Center),
    );
    let page = rng.of(&[None, None, Some(Align::Right), Some(Align::Center)]);
    let foot = foot.numbered(page);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(32.0, 54.0);
    head::draw(&mut sheet, &told, dress, rng);
    super::aside(&mut sheet, look.body(), paper.greeting.as_ref());
    body(&mut sheet, dress, rng);
    super::signed(&mut sheet, look.body(), 18.0);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// The table with its blank rows, the sums below its last columns, and what follows.
fn body(sheet: &mut Sheet<'_>, dress: Dress, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let mut lines = Lines::new(sheet, rng.measure(8.0, 12.0), 0.32);
    lines.pad = rng.measure(2.5, 5.0);
    lines.centred = rng.chance(45);
    lines.head = Head::Ground(dress.ground, dress.ink);
    let edge = rng.of(&[light(look.grey), look.grey, tint(look.accent, 0.4)]);
    match dress.form {
        Form::Classic => lines.grid = Some(edge),
        Form::Banded => {
            lines.grid = rng.chance(45).then_some(edge);
            lines.zebra = rng.chance(55).then_some(tint(look.accent, 0.92));
        }
        Form::Airy => {
            lines.head = rng.of(&[Head::Ruled(1.0), lines.head, Head::Plain]);
            lines.rule = Some((light(look.grey), 0.5));
        }
    }
    let turn = Turn {
        heads: rng.chance(70),
        carry: false,
    };
    run(sheet, &lines, turn);
    if !is_statement(paper) && paper.rows.len() < 14 && rng.chance(68) {
        let most = if dress.form == Form::Airy { 4 } else { 12 };
        let count = (rng.range(2, most) as usize).saturating_sub(paper.rows.len() / 2);
        let nothing = paper.figures.money(Decimal::new(0, 2), paper.cells);
        let mark = rng.weighted(&[(8, ""), (1, "-"), (1, nothing.as_str())]);
        lines.blanks(sheet, count, 190.0, mark);
    }
    below(sheet, &lines, dress, rng);
}

fn below(sheet: &mut Sheet<'_>, lines: &Lines, dress: Dress, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let small = look.small(0.95);
    let sums = sums(sheet, lines, dress, rng);
    let room = lines.last_cell().x - area.x - 130.0;
    let boxed = dress.form == Form::Banded && room > 120.0 && rng.chance(60);
    let boxed = boxed && !paper.notes.is_empty();
    if boxed {
        let place = Area::new(area.x, room);
        let heading = Block::para(
            sheet,
            look.bold().color(dress.ink),
            Align::Left,
            place.inset(5.0),
            name(&COMMENTS, paper, rng),
        );
        let texts = Block::paras(sheet, small, Align::Left, place.inset(5.0), &paper.notes);
        let made = heading
            .pad(2.0, 2.0)
            .on(dress.ground, place)
            .then(texts.pad(3.0, 4.0));
        sums.beside(made.boxed(light(look.grey), 0.5, place).pad(8.0, 0.0))
            .pad(0.0, 8.0)
            .place(sheet);
    } else {
        sums.pad(0.0, 10.0).place(sheet);
    }
    let grid = taxes(sheet, area.split(0.6, 0.0).0, small, true);
    grid.pad(0.0, 8.0).place(sheet);
    other_currency(sheet, area.split(0.45, 0.0).1, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.3,
        ..Pairs::plain(small, small)
    };
    payment(sheet, area, small.bold(), pairs)
        .pad(4.0, 6.0)
        .place(sheet);
    let align = if rng.chance(50) {
        Align::Center
    } else {
        Align::Left
    };
    if !paper.payment.is_empty() && rng.chance(30) {
        let text = name(&PAYABLE, paper, rng).replace("{s}", &paper.seller.name);
        Block::para(sheet, small, align, area, &text)
            .pad(2.0, 2.0)
            .place(sheet);
    }
    if !boxed {
        notes(sheet, area, small, align);
    }
}

/// Each sum a row below the table, its value in the last column.
fn sums(sheet: &Sheet<'_>, lines: &Lines, dress: Dress, rng: &mut Rng) -> Block {
    let (look, paper) = (sheet.look, sheet.paper);
    let cell = lines.last_cell();
    let widest = paper
        .sums
        .iter()
        .map(|sum| sheet.canvas.width(look.bold(), &sum.value));
    let width = widest.fold(cell.width, |most, width| most.max(width + 10.0));
    let value = Area::new(cell.right() - width, width);
    let label = Area::new(value.x - 126.0, 120.0);
    let edge = lines.grid.unwrap_or(light(look.grey));
    let framed = dress.form == Form::Classic || rng.chance(40);
    let last = paper.sums.iter().rposition(Sum::is_total);
    let filled = rng.chance(45);
    let rows = paper.sums.iter().enumerate();
    rows.fold(Block::default(), |made, (index, sum)| {
        let strong = sum.is_total();
        let style = if strong { look.bold() } else { look.body() };
        let text = Block::para(sheet, style, Align::Right, label, &look.beside(&sum.label));
        let on = filled && Some(index) == last;
        let ink = if on { style.color(dress.ink) } else { style };
        let figure = Block::line(sheet, ink, Align::Right, value.inset(5.0), &sum.value);
        let height = text.height.max(figure.height) + 5.0;
        let mut figure = figure.pad(2.5, 0.0).at_least(height);
        if on {
            figure = figure.on(dress.ground, value);
        }
        if framed {
            figure = figure.boxed(edge, 0.5, value);
        } else if strong {
            figure = figure.over(look.grey, 0.6, value);
        }
        made.then(text.pad(2.5, 0.0).beside(figure))
    })
}
