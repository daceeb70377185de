//! The bill on its pages.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::super::goods::parcels::trades;
use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, light,
    notes, other_currency, parties, payment, run, taxes,
};
use super::super::words::parcels::{LIST, List};
use super::super::{aside, conditions, is_credit, is_statement, pairs_of, said, shape};
use crate::pdf::{Align, Canvas, Color, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::Term;

struct Draft<'a> {
    told: Told,
    list: &'static List,
    rng: &'a mut Rng,
    small: Style,
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Grotesk, Face::Sans, Face::Sans, Face::Mono];
    let look = Look::draw(rng, &faces, 7.25, 9.0);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(13.0, 19.0) * MM);
    let told = Told::of(paper, rng.chance(25), rng.of(&[" ", ": "]));
    let small = look.small(0.82).color(look.grey);
    let mark = rng.of(&[" | ", " \u{b7} ", "  "]);
    let align = rng.of(&[Align::Left, Align::Center]);
    let page = rng.of(&[Align::Right, Align::Center]);
    let foot = Foot::running(&sheet, &told, small, (mark, align)).numbered(Some(page));
    foot.reserve(&mut sheet);
    let mut draft = Draft {
        told,
        list: said(&LIST, paper.figures.language),
        rng,
        small,
    };
    draft.masthead(&mut sheet);
    draft.people(&mut sheet);
    let cover = paper.rows.len() > 9 && !is_statement(paper) && draft.rng.chance(60);
    if cover {
        draft.summary(&mut sheet);
        draft.below(&mut sheet);
        sheet.next_page();
        let title = draft.rng.pick(draft.list.details);
        let style = look.bold().size(look.size * 1.2);
        Block::para(&sheet, style, Align::Left, sheet.area, title)
            .pad(2.0, 6.0)
            .place(&mut sheet);
        draft.shipments(&mut sheet);
    } else {
        draft.shipments(&mut sheet);
        draft.below(&mut sheet);
    }
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// What the band over the customer tells.
fn is_leading(entry: &Entry) -> bool {
    let terms = [
        Term::Number,
        Term::Date,
        Term::CreditDate,
        Term::Due,
        Term::CustomerNo,
    ];
    terms.contains(&entry.term)
}

impl Draft<'_> {
    /// The name over two stripes, the title at the other side, and the leading details in a band below.
    fn masthead(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        sheet.y = self.rng.measure(26.0, 38.0);
        let size = look.size * self.rng.measure(1.8, 2.8);
        let name = look.bold().size(size).color(look.accent);
        let title = look.bold().size(look.size * self.rng.measure(1.4, 2.0));
        let (left, right) = area.split(0.6, 14.0);
        let own = self.told.head(sheet, (name, self.small), Align::Left, left);
        let head = own.beside(Block::para(sheet, title, Align::Right, right, &paper.title));
        let head = head
            .pad(0.0, 4.0)
            .under(look.accent, self.rng.of(&[2.0, 3.5]), area);
        let head = if self.rng.chance(50) {
            head.pad(0.0, 3.5).under(tint(look.accent, 0.5), 1.0, area)
        } else {
            head
        };
        head.pad(0.0, 6.0).place(sheet);
        let leading: Vec<Entry> = paper
            .meta
            .iter()
            .filter(|e| is_leading(e))
            .cloned()
            .collect();
        let per_row = leading.len().clamp(1, 5);
        let ground = tint(look.accent, self.rng.of(&[0.85, 0.9]));
        let filled = self.rng.chance(65);
        let dress = |cell: Block, area| match filled {
            true => cell.on(ground, area),
            false => cell.boxed(light(look.grey), 0.5, area),
        };
        let styles = (self.small, look.bold());
        cells(sheet, area, &leading, per_row, styles, dress)
            .pad(0.0, 14.0)
            .place(sheet);
    }

    fn people(&mut self, sheet: &mut Sheet<'_>) {
        let (look, paper) = (sheet.look, sheet.paper);
        let sides = sheet.area.split(self.rng.measure(0.5, 0.58), 22.0);
        let (left, right) = if self.rng.chance(75) {
            sides
        } else {
            (sides.1, sides.0)
        };
        let styles = (self.small, look.bold(), look.body());
        let mut who = self.told.sender(sheet, look.small(0.74), left, " - ");
        for one in parties(paper) {
            who = who.then(card(sheet, left, one, styles).pad(0.0, 6.0));
        }
        let rest = pairs_of(sheet, paper.meta.iter().filter(|entry| !is_leading(entry)));
        let pairs = Pairs {
            apart: self.rng.measure(0.0, 1.5),
            label_align: self.rng.of(&[Align::Left, Align::Left, Align::Right]),
            ..Pairs::plain(look.label(), look.body())
        };
        let made = who.beside(pairs.draw(sheet, right, &rest));
        made.pad(0.0, 10.0).place(sheet);
        aside(sheet, sheet.area, look.body(), paper.greeting.as_ref(), 8.0);
    }

    /// How many shipments of each service, and what they come to.
    fn summary(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        let rows = by_service(paper);
        if is_credit(paper) || rows.is_empty() {
            return;
        }
        let title = self.rng.pick(self.list.summary);
        let (room, count) = area.split(0.62, 0.0);
        let sums = count.split(0.4, 8.0).1;
        let count = count.split(0.4, 8.0).0;
        let line = |sheet: &Sheet<'_>, style: Style, texts: [&str; 3]| {
            Block::line(sheet, style, Align::Left, room.inset(3.0), texts[0])
                .beside(Block::line(sheet, style, Align::Right, count, texts[1]))
                .beside(Block::line(
                    sheet,
                    style,
                    Align::Right,
                    sums.inset(3.0),
                    texts[2],
                ))
                .pad(2.0, 2.0)
        };
        let heads = self.list.heads.map(|names| self.rng.pick(names));
        let lined = self.rng.chance(60);
        let style = look.bold().size(look.size * 1.1);
        let mut made = Block::para(sheet, style, Align::Left, area, title).pad(0.0, 3.0);
        let head = line(sheet, look.bold(), heads);
        made = made.then(head.over(look.grey, 0.6, area).under(look.grey, 0.6, area));
        for (name, (number, sum)) in &rows {
            let number = if *number > 0 {
                number.to_string()
            } else {
                String::new()
            };
            let row = line(sheet, look.body(), [name, &number, &paper.amount(*sum)]);
            made = made.then(if lined {
                row.under(light(look.grey), 0.3, area)
            } else {
                row
            });
        }
        made.pad(0.0, 10.0).place(sheet);
    }

    fn shipments(&mut self, sheet: &mut Sheet<'_>) {
        let laying = Laying {
            area: sheet.area.inset(2.0),
            gap: self.rng.measure(6.0, 11.0),
            least: 0.2,
        };
        let ledger = Shipments {
            cols: laying.lay(sheet, |_| true),
            ground: self.rng.of(&[
                Some(sheet.look.accent),
                Some(tint(sheet.look.grey, 0.8)),
                None,
            ]),
            lined: self.rng.chance(45),
            pad: self.rng.measure(0.3, 2.2),
        };
        let turn = Turn {
            heads: self.rng.chance(90),
            carry: self.rng.chance(55) && !is_statement(sheet.paper),
        };
        run(sheet, &ledger, turn);
        sheet.y += 8.0;
    }

    /// Sums, taxes, the account, sentences.
    fn below(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        let (left, right) = area.split(self.rng.measure(0.44, 0.54), 18.0);
        let stress = [
            Stress::Rule,
            Stress::Between,
            Stress::Ground(look.accent, Color::WHITE),
            Stress::Ground(tint(look.accent, 0.85), Color::BLACK),
            Stress::Framed,
        ];
        let sums = Sums {
            stress: self.rng.of(&stress),
            rules: self.rng.chance(40),
            apart: self.rng.measure(1.5, 4.0),
            ..Sums::plain(sheet)
        };
        let framed = self.rng.chance(50);
        let pairs = Pairs {
            share: 0.42,
            ..Pairs::plain(self.small, look.body())
        };
        let money = sums.draw(sheet, right);
        let money = money.then(other_currency(sheet, right, look.small(0.9)).pad(4.0, 0.0));
        let pay = payment(sheet, left, look.bold(), pairs);
        if self.rng.chance(60) {
            let table = taxes(sheet, left, look.small(0.88), framed);
            table
                .pad(0.0, 8.0)
                .then(pay)
                .beside(money)
                .pad(0.0, 10.0)
                .place(sheet);
        } else {
            money.pad(0.0, 8.0).place(sheet);
            let half = area.split(0.7, 0.0).0;
            taxes(sheet, half, look.small(0.88), framed)
                .pad(0.0, 8.0)
                .place(sheet);
            pay.pad(0.0, 8.0).place(sheet);
        }
        notes(sheet, area, look.small(0.9), Align::Left);
        aside(sheet, area, look.body(), paper.closing.as_ref(), 4.0);
    }
}

/// Shipments and sums of each service, and what is none by its own name; in the order of their names.
fn by_service(paper: &Paper) -> BTreeMap<String, (usize, Decimal)> {
    let goods = trades(paper.figures.language);
    let mut made: BTreeMap<String, (usize, Decimal)> = BTreeMap::new();
    let rows = paper.rows.iter().filter_map(|row| match row {
        Row::Item { amount, .. } => Some(*amount),
        _ => None,
    });
    for (line, amount) in paper.truth.line_items.iter().zip(rows) {
        let found = shape::good(line, goods);
        let own = || line.description.clone().unwrap_or_default();
        let name = found.map_or_else(own, |(_, (name, ..))| (*name).to_owned());
        let entry = made.entry(name).or_default();
        entry.0 += usize::from(found.is_some());
        entry.1 += amount;
    }
    made
}

/// The shipments in small type.
struct Shipments {
    cols: Cols,
    ground: Option<Color>,
    lined: bool,
    pad: f32,
}

impl Ledger for Shipments {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (look, area) = (sheet.look, sheet.area);
        let style = match self.ground {
            Some(ground) if ground == look.accent => self.cols.style.bold().color(Color::WHITE),
            _ => self.cols.style.bold(),
        };
        let made = self.cols.heads(sheet, style).pad(2.5, 2.5);
        let made = match self.ground {
            Some(ground) => made.on(ground, area),
            None => made.under(look.accent, 1.0, area),
        };
        made.pad(0.0, 2.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let made = Block::paras(sheet, style, Align::Left, area, item.text)
            .beside(self.cols.figures(sheet, style, item.cells))
            .pad(self.pad, self.pad);
        if self.lined {
            made.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            made
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = Area::new(sheet.area.x + 2.0, sheet.area.width - 4.0);
        let style = self.cols.style.bold().color(sheet.look.accent);
        let made = Block::para(sheet, style, Align::Left, area, text);
        made.pad(5.0, 2.0)
            .under(light(sheet.look.accent), 0.5, sheet.area)
    }
}
