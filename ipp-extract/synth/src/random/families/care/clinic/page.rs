//! The bill on the paper.

use super::super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, light,
    notes, other_currency, payment, rows, run, taxes,
};
use super::super::{case_meta, conditions, of_tongue, plain_meta, trade_of};
use super::{cases, goods};
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Paper};
use crate::random::rng::Rng;

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[Face::Sans, Face::Grotesk, Face::Serif, Face::Grotesk];
    let look = Look::draw(rng, faces, 8.0, 10.0);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(16.0, 25.0) * MM);
    let mark = if look.colon { ": " } else { " " };
    let told = Told::of(paper, rng.chance(50), mark);
    let style = look.small(0.78).color(look.grey);
    let foot = if rng.chance(50) {
        Foot::beside(&sheet, &told.foot, style)
    } else {
        Foot::running(&sheet, &told, style, (" \u{b7} ", Align::Center))
    };
    let number = rng.of(&[Some(Align::Right), Some(Align::Center), Some(Align::Left)]);
    let foot = foot.numbered(number).ruled(&sheet);
    foot.reserve(&mut sheet);
    let work = of_tongue(cases::LINES_OF_WORK, paper.figures.language);
    let work = rng.of(work[trade_of(paper, goods::trades(paper.figures.language))]);
    head(&mut sheet, &told, work, rng);
    opening(&mut sheet, &told, rng);
    let acts = Acts::new(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(80),
        carry: rng.chance(50),
    };
    run(&mut sheet, &acts, turn);
    acts.sums(&mut sheet, rng);
    ending(&mut sheet, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// The practice: in the middle, beside a bar, or with its address at the other side.
fn head(sheet: &mut Sheet<'_>, told: &Told, work: &str, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let big = look.size * rng.measure(1.5, 2.2);
    let name = look.bold().size(big).color(look.accent);
    let small = look.small(0.88);
    let shown = told.name.as_deref().unwrap_or_default();
    let titled = |area: Area, align: Align| {
        let work = Block::para(sheet, small.color(look.grey), align, area, work);
        Block::para(sheet, name, align, area, shown).then(work)
    };
    let made = match rng.below(3) {
        0 => {
            let lines = told.lines.join(" \u{b7} ");
            let lines = Block::para(sheet, small, Align::Center, area, &lines);
            let made = titled(area, Align::Center).then(lines).pad(0.0, 4.0);
            let thin = Block::space(2.0).under(look.accent, 0.4, area);
            made.under(look.accent, 1.2, area).then(thin)
        }
        1 => {
            let inner = Area::new(area.x + 10.0, area.width - 10.0);
            let lines = Block::paras(sheet, small, Align::Left, inner, &told.lines);
            let made = titled(inner, Align::Left).then(lines.pad(3.0, 2.0));
            made.post(look.accent, 3.0, area.x + 1.5)
        }
        _ => {
            let (left, right) = area.split(0.6, 16.0);
            let lines = Block::paras(sheet, small, Align::Right, right, &told.lines);
            let made = titled(left, Align::Left).beside(lines).pad(0.0, 5.0);
            made.under(light(look.grey), 0.6, area)
        }
    };
    sheet.y = rng.measure(30.0, 46.0);
    made.pad(0.0, rng.measure(14.0, 30.0)).place(sheet);
}

/// The customer, the title, the details, the case.
fn opening(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let (left, right) = area.split(rng.measure(0.48, 0.56), 20.0);
    let styles = (look.small(0.82).color(look.grey), look.body(), look.body());
    let buyer = card(sheet, left, &paper.buyer, styles);
    let window = told.sender(sheet, look.small(0.72), left, " \u{2022} ");
    let window = window.then(buyer);
    let meta = plain_meta(paper);
    let beside = rng.chance(40);
    let window = if beside {
        window.beside(details(sheet, right, &meta, 0))
    } else {
        window
    };
    window.pad(0.0, rng.measure(14.0, 24.0)).place(sheet);
    for other in &paper.others {
        card(sheet, left, other, styles).pad(0.0, 8.0).place(sheet);
    }
    let title = look.bold().size(look.size * rng.measure(1.25, 1.8));
    let align = rng.of(&[Align::Left, Align::Left, Align::Center]);
    Block::para(sheet, title, align, area, &paper.title)
        .pad(0.0, 6.0)
        .place(sheet);
    if !beside {
        let manner = rng.range(1, 3) as usize;
        details(sheet, area, &meta, manner)
            .pad(0.0, 8.0)
            .place(sheet);
    }
    case(sheet, rng).pad(0.0, 10.0).place(sheet);
    if let Some(greeting) = &paper.greeting {
        Block::para(sheet, look.body(), Align::Left, area, greeting)
            .pad(0.0, 8.0)
            .place(sheet);
    }
}

/// Number and dates: below each other, with labels above, in a running line, or in two columns.
fn details(sheet: &Sheet<'_>, area: Area, meta: &[Entry], manner: usize) -> Block {
    let look = sheet.look;
    let pairs = Pairs::plain(look.label(), look.body());
    let told = rows(sheet, meta);
    match manner {
        0 => pairs.draw(sheet, area, &told),
        1 => {
            let styles = (look.small(0.8).color(look.grey), look.body());
            let made = cells(sheet, area, meta, 4, styles, |block, _| block);
            let grey = light(look.grey);
            made.over(grey, 0.5, area).under(grey, 0.5, area)
        }
        2 => {
            let texts = told.iter().map(|(label, value)| format!("{label} {value}"));
            let text = texts.collect::<Vec<_>>().join("    ");
            Block::para(sheet, look.body(), Align::Left, area, &text)
        }
        _ => {
            let (left, right) = area.split(0.5, 20.0);
            let (first, second) = told.split_at(told.len().div_ceil(2));
            let second = pairs.draw(sheet, right, second);
            pairs.draw(sheet, left, first).beside(second)
        }
    }
}

/// Who or what was treated.
fn case(sheet: &Sheet<'_>, rng: &mut Rng) -> Block {
    let (look, area) = (sheet.look, sheet.area);
    let list = case_meta(sheet.paper);
    if list.is_empty() {
        return Block::default();
    }
    let told = rows(sheet, &list);
    match rng.below(3) {
        0 => {
            let styles = (look.small(0.78).color(look.grey), look.bold());
            let grey = light(look.grey);
            let per_row = rng.range(3, 4) as usize;
            cells(sheet, area, &list, per_row, styles, |block, cell| {
                block.boxed(grey, 0.5, cell)
            })
        }
        1 => {
            let inner = area.inset(6.0);
            let (left, right) = inner.split(0.5, 16.0);
            let pairs = Pairs::plain(look.body(), look.body());
            let (first, second) = told.split_at(told.len().div_ceil(2));
            let first = pairs.draw(sheet, left, first);
            let made = first.beside(pairs.draw(sheet, right, second));
            made.pad(5.0, 5.0).on(tint(look.accent, 0.9), area)
        }
        _ => {
            let texts = told.iter().map(|(label, value)| format!("{label} {value}"));
            let text = texts.collect::<Vec<_>>().join(", ");
            Block::para(sheet, look.body(), Align::Left, area, &text)
        }
    }
}

/// Treatments, a row each.
struct Acts {
    cols: Cols,
    pad: f32,
    filled: bool,
    rules: bool,
    /// Lines between the columns.
    posts: bool,
}

impl Acts {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let gap = rng.measure(8.0, 15.0);
        let laying = Laying {
            area: sheet.area.inset(gap / 2.0),
            gap,
            least: 0.26,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            pad: rng.measure(1.0, 3.5),
            filled: rng.chance(35),
            rules: rng.chance(40),
            posts: rng.chance(25),
        }
    }

    fn posted(&self, sheet: &Sheet<'_>, block: Block) -> Block {
        if !self.posts {
            return block;
        }
        let (grey, area) = (light(sheet.look.grey), sheet.area);
        let half = (self.cols.list[0].area.x - area.x).max(1.0);
        let ends = [area.x, area.right()].into_iter();
        let inner = self.cols.list.iter().skip(1).map(|col| col.area.x - half);
        ends.chain(inner)
            .fold(block, |block, x| block.post(grey, 0.4, x))
    }

    /// The sums below their column, at the right, or beside each other.
    fn sums(&self, sheet: &mut Sheet<'_>, rng: &mut Rng) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        sheet.y += 5.0;
        let (left, right) = area.split(rng.measure(0.42, 0.52), 18.0);
        let small = look.small(0.88);
        let made = match rng.below(5) {
            0 | 1 => {
                let style = self.cols.style;
                let rows = paper.sums.iter().map(|sum| {
                    let style = if sum.is_total() { style.bold() } else { style };
                    let label = look.beside(&sum.label);
                    let row = self.cols.sum(sheet, style, &label, &sum.value);
                    row.pad(2.0, 2.0)
                });
                let made = rows.fold(Block::default(), Block::then);
                made.over(look.grey, 0.7, area).under(look.grey, 0.7, area)
            }
            2 if (2..=5).contains(&paper.sums.len()) => {
                let entries = paper.sums.iter().map(|sum| Entry {
                    term: sum.term,
                    label: sum.label.clone(),
                    value: sum.value.clone(),
                });
                let entries: Vec<Entry> = entries.collect();
                let grey = look.grey;
                cells(
                    sheet,
                    area,
                    &entries,
                    5,
                    (small, look.bold()),
                    |block, cell| block.boxed(grey, 0.5, cell),
                )
            }
            _ => Sums {
                stress: rng.of(&[Stress::Between, Stress::Rule, Stress::Framed]),
                rules: rng.chance(30),
                ..Sums::plain(sheet)
            }
            .draw(sheet, right),
        };
        made.pad(0.0, 8.0).place(sheet);
        let room = Area::new(left.x, area.width * 0.6);
        taxes(sheet, room, small, rng.chance(40))
            .pad(0.0, 6.0)
            .place(sheet);
        other_currency(sheet, room, look.body())
            .pad(0.0, 6.0)
            .place(sheet);
    }
}

impl Ledger for Acts {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let look = sheet.look;
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(3.0, 2.5);
        let heads = if self.filled {
            heads.on(tint(look.accent, 0.82), sheet.area)
        } else {
            heads.under(look.accent, 0.8, sheet.area)
        };
        self.posted(sheet, heads)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, style, Align::Left, area, item.text);
        let row = text.beside(self.cols.figures(sheet, style, item.cells));
        let row = row.pad(self.pad, self.pad);
        let row = if self.rules {
            row.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            row
        };
        self.posted(sheet, row)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = self.cols.list.first().map_or(sheet.area, |col| {
            Area::new(col.area.x, sheet.area.right() - col.area.x)
        });
        let style = self.cols.style.bold().color(sheet.look.accent);
        Block::para(sheet, style, Align::Left, area, text).pad(5.0, 1.5)
    }
}

/// Where to pay, what else is to be said, who signs.
fn ending(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let first = rng.chance(50);
    if first {
        notes(sheet, area, look.body(), Align::Left);
    }
    let pairs = Pairs::plain(look.label(), look.body());
    if !paper.payment.is_empty() {
        let framed = rng.chance(45);
        let inner = if framed { area.inset(7.0) } else { area };
        let made = payment(sheet, inner, look.bold(), pairs);
        let made = if framed {
            made.pad(5.0, 5.0).boxed(look.grey, 0.6, area)
        } else {
            made
        };
        made.pad(6.0, 8.0).place(sheet);
    }
    if !first {
        notes(sheet, area, look.small(0.9), Align::Left);
    }
    if let Some(closing) = &paper.closing {
        let rule = Area::new(area.x, 130.0);
        Block::para(sheet, look.body(), Align::Left, area, closing)
            .pad(6.0, 26.0)
            .under(light(look.grey), 0.5, rule)
            .place(sheet);
    }
}
