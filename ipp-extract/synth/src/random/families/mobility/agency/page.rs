//! The invoice on its page.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Stress, Sums, Told, Turn, card, cells, light, notes,
    other_currency, run, taxes,
};
use super::super::words::agency::{STUDIO, Studio};
use super::super::{aside, conditions, is_statement, said};
use crate::pdf::{Align, Canvas, Color, Face, MM, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Card, Entry, Paper};
use crate::random::rng::Rng;
use crate::random::words::Term;

struct Draft<'a> {
    told: Told,
    studio: &'static Studio,
    rng: &'a mut Rng,
    small: Style,
    /// Where names stand, and what they name.
    margin: Area,
    main: Area,
    /// Heads in the margin are in the colour of the house.
    coloured: bool,
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [
        Face::Grotesk,
        Face::Grotesk,
        Face::Sans,
        Face::Serif,
        Face::Mono,
    ];
    let mut look = Look::draw(rng, &faces, 7.75, 9.25);
    look.leading = rng.measure(1.35, 1.6);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(16.0, 24.0) * MM);
    let told = Told::of(paper, rng.chance(35), rng.of(&[" ", ": "]));
    let small = look.small(0.8).color(look.grey);
    let mark = rng.of(&[" \u{b7} ", "   ", " / "]);
    let align = rng.of(&[Align::Left, Align::Center]);
    let page = rng.of(&[Some(Align::Right), Some(Align::Right), None]);
    let foot = Foot::running(&sheet, &told, small, (mark, align)).numbered(page);
    foot.reserve(&mut sheet);
    let whole = sheet.area;
    let (margin, main) = whole.split(rng.measure(0.17, 0.28), 18.0);
    let mut draft = Draft {
        told,
        studio: said(&STUDIO, paper.figures.language),
        coloured: rng.chance(50),
        rng,
        small,
        margin,
        main,
    };
    draft.masthead(&mut sheet);
    draft.people(&mut sheet);
    draft.work(&mut sheet);
    draft.sums(&mut sheet);
    sheet.area = whole;
    draft.band(&mut sheet);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

impl Draft<'_> {
    /// A small name with much room below, and the title in thin large type.
    fn masthead(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area) = (sheet.look, sheet.area);
        sheet.y = self.rng.measure(38.0, 60.0);
        let size = look.size * self.rng.measure(1.2, 1.8);
        let name = look.bold().size(size).color(look.accent);
        let small = look.small(0.88);
        let shown = self.told.name.clone().unwrap_or_default();
        let brand = Block::para(sheet, name, Align::Left, area.split(0.6, 10.0).0, &shown);
        let lines = &self.told.lines;
        let made = if self.rng.chance(50) {
            let right = area.split(0.62, 10.0).1;
            let align = self.rng.of(&[Align::Left, Align::Right]);
            brand.beside(Block::paras(sheet, small, align, right, lines))
        } else {
            brand
                .then(Block::para(sheet, small, Align::Left, area, &lines.join(", ")).pad(3.0, 0.0))
        };
        made.pad(0.0, self.rng.measure(24.0, 52.0)).place(sheet);
        let title = look.body().size(look.size * self.rng.measure(1.9, 3.2));
        let title = if self.coloured {
            title.color(look.accent)
        } else {
            title
        };
        let place = if self.rng.chance(65) { self.main } else { area };
        Block::para(sheet, title, Align::Left, place, &sheet.paper.title)
            .pad(0.0, self.rng.measure(12.0, 24.0))
            .place(sheet);
    }

    /// Something with its name in the margin.
    fn named(&self, sheet: &mut Sheet<'_>, name: &str, block: Block, below: f32) {
        let look = sheet.look;
        let style = if self.coloured {
            look.small(0.88).color(look.accent)
        } else {
            self.small
        };
        let name = look.above(name);
        let label = Block::para(sheet, style, Align::Left, self.margin, &name);
        label.beside(block).pad(0.0, below).place(sheet);
    }

    fn people(&mut self, sheet: &mut Sheet<'_>) {
        let (look, paper) = (sheet.look, sheet.paper);
        let styles = (self.small, look.bold(), look.body());
        let below = self.rng.measure(10.0, 18.0);
        let sender = self
            .told
            .sender(sheet, look.small(0.74), self.main, " \u{b7} ");
        sender.place(sheet);
        for one in std::iter::once(&paper.buyer).chain(&paper.others) {
            let bare = Card {
                heading: String::new(),
                ..one.clone()
            };
            let block = card(sheet, self.main, &bare, styles);
            self.named(sheet, &one.heading, block, below);
        }
        if let Some(entry) = paper.meta.iter().find(|entry| entry.term == Term::Project) {
            let style = look.bold().size(look.size * self.rng.measure(1.2, 1.6));
            let block = Block::para(sheet, style, Align::Left, self.main, &entry.value);
            self.named(sheet, &entry.label, block, below);
        }
        let kept = paper
            .meta
            .iter()
            .filter(|entry| entry.term != Term::Project);
        let rest: Vec<Entry> = kept.cloned().collect();
        let per_row = self.rng.range(2, 4) as usize;
        let place = Area::new(self.main.x - 4.0, self.main.width + 8.0);
        let styles = (self.small, look.body());
        let block = cells(sheet, place, &rest, per_row, styles, |cell, _| cell);
        let name = self.rng.pick(self.studio.details);
        self.named(sheet, name, block, below + 4.0);
        aside(sheet, self.main, look.body(), paper.greeting.as_ref(), 10.0);
    }

    fn work(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let wide = sheet.paper.columns.len() > 5 || self.rng.chance(45);
        if !wide {
            sheet.area = self.main;
        }
        let name = self.rng.pick(self.studio.work);
        if wide && !is_statement(sheet.paper) {
            self.named(sheet, name, Block::default(), 4.0);
        }
        let laying = Laying {
            area: sheet.area,
            gap: self.rng.measure(10.0, 20.0),
            least: 0.28,
        };
        let ledger = Work {
            cols: laying.lay(sheet, |_| true),
            small: look.small(0.86).color(look.grey),
            rule: self.rng.of(&[0.0, 0.4, 1.2]),
            lined: self.rng.chance(35),
            pad: self.rng.measure(2.5, 6.0),
        };
        let turn = Turn {
            heads: self.rng.chance(60),
            carry: self.rng.chance(30) && !is_statement(sheet.paper),
        };
        run(sheet, &ledger, turn);
        sheet.y += 6.0;
    }

    fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        let share = self.rng.measure(0.42, 0.56);
        let right = Area::new(
            area.right() - area.width * share - 4.0,
            area.width * share + 8.0,
        );
        let sums = Sums {
            stress: self
                .rng
                .of(&[Stress::None, Stress::Rule, Stress::Rule, Stress::Between]),
            strong: look.bold().size(look.size * self.rng.of(&[1.0, 1.15, 1.4])),
            apart: self.rng.measure(3.0, 7.0),
            label: self.rng.of(&[Align::Left, Align::Left, Align::Right]),
            ..Sums::plain(sheet)
        };
        sums.draw(sheet, right).pad(2.0, 10.0).place(sheet);
        taxes(sheet, right, look.small(0.86), false)
            .pad(0.0, 8.0)
            .place(sheet);
        other_currency(sheet, right, look.small(0.9))
            .pad(0.0, 8.0)
            .place(sheet);
        let place = self.main;
        notes(sheet, place, look.small(0.92), Align::Left);
        aside(sheet, place, look.body(), paper.closing.as_ref(), 6.0);
    }

    /// The account in a band over the whole width, at the foot of the page as often as below the sums.
    fn band(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        if paper.payment.is_empty() {
            return;
        }
        let dark = self.rng.chance(25);
        let ink = if dark { Color::WHITE } else { Color::BLACK };
        let label = look
            .small(0.8)
            .color(if dark { Color::WHITE } else { look.grey });
        let inner = area.inset(8.0);
        let title = look.small(0.92).bold().color(ink);
        let per_row = paper.payment.len().min(self.rng.range(2, 4) as usize);
        let styles = (label, look.body().color(ink));
        let entries = cells(sheet, inner, &paper.payment, per_row, styles, |cell, _| {
            cell
        });
        let text = look.above(&paper.payment_title);
        let made = Block::para(sheet, title, Align::Left, inner.inset(4.0), &text).then(entries);
        let ground = if dark {
            look.accent
        } else {
            tint(look.accent, 0.9)
        };
        let made = made.pad(7.0, 5.0).on(ground, area);
        sheet.y += 10.0;
        if sheet.fits(made.height) && self.rng.chance(55) {
            sheet.y = sheet.bottom - made.height;
        }
        made.place(sheet);
    }
}

/// Hours and costs with room around them.
struct Work {
    cols: Cols,
    /// What stands below the name of a task.
    small: Style,
    /// How thick the rule below the heads is.
    rule: f32,
    lined: bool,
    pad: f32,
}

impl Ledger for Work {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let style = if self.rule > 0.0 {
            self.cols.style.bold()
        } else {
            self.cols.style.color(sheet.look.grey)
        };
        let made = self.cols.heads(sheet, style).pad(0.0, 4.0);
        let made = if self.rule > 0.0 {
            made.under(sheet.look.accent, self.rule, sheet.area)
        } else {
            made
        };
        made.pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let (first, more) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, first);
        let text = text.then(Block::paras(sheet, self.small, Align::Left, area, more));
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        let made = text.beside(figures).pad(self.pad, self.pad);
        if self.lined {
            made.under(light(sheet.look.grey), 0.3, sheet.area)
        } else {
            made
        }
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold().color(sheet.look.accent);
        Block::para(sheet, style, Align::Left, sheet.area, text).pad(8.0, 3.0)
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        self.cols.sum(sheet, style, label, value).pad(3.0, 4.0)
    }
}
