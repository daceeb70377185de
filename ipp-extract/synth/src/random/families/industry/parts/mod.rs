//! A maker of machine parts: the letter of a large system. Details as a list under the letterhead or in ruled boxes,
//! at each position a line of references, the drawing and the figures, prices for one or a hundred, a sub-total
//! carried over each page, sums in line with the values.

mod shape;

use super::draw::{aside, conditions, start};
use super::goods::parts as goods;
use super::words;
use crate::pdf::{Align, Canvas, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, parties, payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::PARTS,
    dates: &[("de", &["%d.%m.%Y", "%d.%m.%Y", "%Y-%m-%d"])],
    columns: {
        use Kind::*;
        &[
            (5, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Description, Quantity, Unit, Price, Amount]),
            (3, &[Position, Quantity, Unit, Code, Description, Price, Amount]),
            (2, &[Position, Code, Description, Quantity, Price, Amount]),
        ]
    },
    trades: goods::trades,
    stories: super::STORIES,
    plan: bend,
    shape: shape::shape,
    ..Manner::PLAIN
};

fn bend(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
    if plan.story == Story::Plain && rng.chance(12) {
        plan.story = Story::Long;
    }
}

/// Positions: figures in line with the name, all that is told below it.
struct Positions {
    cols: Cols,
    /// Where references and what is told of a part begin.
    from: f32,
    wide: bool,
    rules: bool,
    apart: f32,
    faint: bool,
}

impl Positions {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let laying = Laying {
            area: sheet.area,
            gap: rng.of(&[5.0, 7.0, 9.0]),
            least: 0.24,
        };
        let cols = laying.lay(sheet, |_| true);
        let second = cols.list.get(1).map_or(sheet.area.x, |col| col.area.x);
        Self {
            from: rng.of(&[
                second,
                start(&cols, Kind::Description, second),
                sheet.area.x,
            ]),
            cols,
            wide: rng.chance(45),
            rules: rng.chance(30),
            apart: rng.measure(2.0, 8.0),
            faint: rng.chance(30),
        }
    }
}

impl Ledger for Positions {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = if self.faint {
            self.cols.style
        } else {
            self.cols.style.bold()
        };
        let heads = self.cols.heads(sheet, style).pad(2.5, 2.5);
        heads
            .over(sheet.look.grey, 0.6, sheet.area)
            .under(sheet.look.grey, 0.6, sheet.area)
            .pad(0.0, 4.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let (first, rest) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, style, Align::Left, area, first);
        let line = self.cols.figures(sheet, style, item.cells).beside(text);
        // What is told of a part goes on below the figures too, or stays in its column.
        let room = match self.wide {
            true => Area::new(area.x, (sheet.area.right() - area.x) * 0.9),
            false => area,
        };
        let made = line
            .then(Block::paras(sheet, style, Align::Left, room, rest))
            .pad(0.0, self.apart);
        match self.rules {
            true => made
                .under(tint(sheet.look.grey, 0.6), 0.35, sheet.area)
                .pad(0.0, 2.5),
            false => made,
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let room = Area::new(self.from, sheet.area.right() - self.from);
        Block::para(sheet, self.cols.style, Align::Left, room, text).pad(0.0, 1.5)
    }

    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.sum(sheet, style, label, value).pad(2.5, 2.5);
        made.over(sheet.look.grey, 0.4, sheet.area).pad(0.0, 3.0)
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Grotesk, Face::Mono];
    let mut look = Look::draw(rng, &faces, 7.75, 9.75);
    if look.face == Face::Mono {
        look.size = look.size.min(8.25);
    }
    look.leading = rng.measure(1.18, 1.34);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(40.0, 62.0));
    let told = Told::of(paper, rng.chance(35), rng.of(&[" ", ": "]));
    let foot = foot(&sheet, &told, rng);
    foot.reserve(&mut sheet);
    sheet.later_head = rng.of(&[None, Some(later as fn(&mut Sheet<'_>)), Some(later)]);
    sheet.y = rng.measure(28.0, 44.0);
    head(&mut sheet, &told, rng);
    let small = look.small(0.95);
    aside(&mut sheet, small, paper.greeting.as_ref());
    let positions = Positions::new(&sheet, rng);
    let turn = Turn {
        heads: true,
        carry: true,
    };
    run(&mut sheet, &positions, turn);
    sheet.y += 2.0;
    sums(&mut sheet, &positions, rng);
    let area = sheet.area;
    let body = look.body();
    let pairs = Pairs::plain(body, body);
    payment(&sheet, area.split(0.66, 0.0).0, look.bold(), pairs)
        .pad(4.0, 6.0)
        .place(&mut sheet);
    notes(&mut sheet, area, look.small(0.92), Align::Left);
    aside(&mut sheet, small, paper.closing.as_ref());
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// What later pages begin with: the seller, and the document by its number, over a rule.
fn later(sheet: &mut Sheet<'_>) {
    let (style, area) = (sheet.look.small(0.95), sheet.area);
    let (left, right) = area.split(0.5, 10.0);
    let own = Block::para(
        sheet,
        style,
        Align::Left,
        left,
        sheet.paper.seller.display(),
    );
    let named = Block::para(
        sheet,
        style.bold(),
        Align::Right,
        right,
        &sheet.paper.reference(),
    );
    own.beside(named)
        .pad(0.0, 3.0)
        .under(sheet.look.grey, 0.5, area)
        .pad(0.0, 8.0)
        .place(sheet);
}

fn foot(sheet: &Sheet<'_>, told: &Told, rng: &mut Rng) -> Foot {
    let style = sheet.look.small(0.75).color(sheet.look.grey);
    let style = style.size(style.size.min(6.75));
    let page = rng.of(&[Some(Align::Right), Some(Align::Right), Some(Align::Left)]);
    Foot::beside(sheet, &told.foot, style)
        .numbered(page)
        .ruled(sheet)
}

/// The letterhead, then the address beside a list of details, or over boxes of them.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let large = look.bold().size(look.size * rng.measure(1.5, 2.2));
    let align = rng.of(&[Align::Right, Align::Right, Align::Left]);
    told.head(
        sheet,
        (large.color(look.accent), look.small(0.85)),
        align,
        area,
    )
    .pad(0.0, rng.measure(8.0, 24.0))
    .place(sheet);
    let title = look.bold().size(look.size * rng.measure(1.25, 1.7));
    if rng.chance(55) {
        listed(sheet, told, title, rng);
    } else {
        boxed(sheet, told, title, rng);
    }
}

fn addresses(sheet: &Sheet<'_>, told: &Told, area: Area) -> Block {
    let look = sheet.look;
    let small = look.small(0.78).color(look.grey);
    let sender = told.sender(sheet, small.size(small.size.min(6.75)), area, ", ");
    let styles = (small, look.body(), look.body());
    let list = parties(sheet.paper).into_iter();
    list.fold(sender, |made, party| {
        made.then(card(sheet, area, party, styles).pad(0.0, 9.0))
    })
}

fn listed(sheet: &mut Sheet<'_>, told: &Told, title: Style, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(rng.measure(0.46, 0.54), 16.0);
    let pairs = Pairs {
        share: 0.55,
        apart: rng.measure(0.0, 1.5),
        ..Pairs::plain(look.label(), look.body())
    };
    let heading = Block::para(sheet, title, Align::Left, area, &sheet.paper.title);
    let over = rng.chance(40);
    let list = pairs.draw(sheet, right, &rows(sheet, &sheet.paper.meta));
    let list = match over {
        true => Block::para(sheet, title, Align::Left, right, &sheet.paper.title)
            .pad(0.0, 5.0)
            .then(list),
        false => list,
    };
    addresses(sheet, told, left)
        .beside(list)
        .pad(0.0, 10.0)
        .place(sheet);
    if !over {
        heading.pad(0.0, 8.0).place(sheet);
    }
}

/// Boxes with small labels, as on printed forms.
fn boxed(sheet: &mut Sheet<'_>, told: &Told, title: Style, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let (left, right) = area.split(0.55, 16.0);
    let heading = Block::para(sheet, title, Align::Left, right, &sheet.paper.title);
    addresses(sheet, told, left)
        .beside(heading)
        .pad(0.0, 8.0)
        .place(sheet);
    let styles = (look.small(0.72).color(look.grey), look.small(0.97));
    let per_row = rng.range(3, 4) as usize;
    let grey = tint(look.grey, 0.2);
    let entries = &sheet.paper.meta;
    cells(sheet, area, entries, per_row, styles, |block, room| {
        block.boxed(grey, 0.4, room)
    })
    .pad(0.0, 10.0)
    .place(sheet);
}

/// Sums in line with the values, over the whole width or from the description on; taxes below.
fn sums(sheet: &mut Sheet<'_>, positions: &Positions, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let from = rng.of(&[
        area.x,
        positions
            .cols
            .text_area(sheet)
            .x
            .min(area.x + area.width * 0.4),
        area.x + area.width * 0.42,
    ]);
    let edge = positions.cols.edge(sheet) + 4.0;
    let room = Area::new(
        from,
        (edge - from).max(230.0).min(area.right() + 4.0 - from),
    );
    let told = sheet.paper.sums.iter().any(|sum| {
        let figures = &sheet.paper.figures;
        sum.value.contains(figures.code) || sum.value.contains(figures.symbol)
    });
    let code = sheet.paper.figures.code;
    let made = Sums {
        stress: rng.of(&[Stress::Rule, Stress::Between, Stress::Rule, Stress::None]),
        apart: rng.measure(0.0, 3.0),
        code: (!told && rng.chance(60)).then_some(code),
        ..Sums::plain(sheet)
    };
    let block = made.draw(sheet, room);
    block.over(look.grey, 0.6, area).pad(0.0, 8.0).place(sheet);
    let small = look.small(0.92);
    taxes(sheet, area.split(0.6, 0.0).0, small, rng.chance(30))
        .pad(0.0, 8.0)
        .place(sheet);
    other_currency(sheet, area.split(0.6, 0.0).0, small)
        .pad(0.0, 6.0)
        .place(sheet);
}
