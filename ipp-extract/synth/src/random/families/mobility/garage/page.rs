//! The bill on the paper.

use super::super::kit::{
    Block, Foot, Pairs, Stress, Sums, Told, Turn, card, cells, light, notes, other_currency,
    parties, payment, run, taxes,
};
use super::super::words::garage::{VEHICLE, Vehicle};
use super::super::{aside, conditions, is_statement, pairs_of, row, said};
use super::lines::Jobs;
use crate::pdf::{Align, Canvas, Color, Face, MM};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::paper::{Entry, Paper, Sum};
use crate::random::rng::Rng;
use crate::random::words::Term;

struct Draft<'a> {
    told: Told,
    known: &'static Vehicle,
    rng: &'a mut Rng,
    /// The vehicle stands beside the customer, and not in a block of its own.
    beside: bool,
}

pub(in super::super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Grotesk, Face::Mono];
    let look = Look::draw(rng, &faces, 7.75, 9.5);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(15.0, 22.0) * MM);
    let told = Told::of(paper, rng.chance(30), rng.of(&[" ", ": "]));
    let in_foot = rng.chance(45) && paper.payment.len() < 6;
    let mut groups = told.foot.clone();
    if in_foot && !paper.payment.is_empty() {
        let entries = paper.payment.iter();
        let lines = entries.map(|entry| format!("{} {}", look.beside(&entry.label), entry.value));
        groups.push(lines.collect());
    }
    let small = look.small(0.76).color(look.grey);
    let page = rng.of(&[Align::Right, Align::Center, Align::Left]);
    let foot = Foot::beside(&sheet, &groups, small).ruled(&sheet);
    let foot = foot.numbered(Some(page));
    foot.reserve(&mut sheet);
    let mut draft = Draft {
        told,
        known: said(&VEHICLE, paper.figures.language),
        beside: rng.chance(45),
        rng,
    };
    draft.masthead(&mut sheet);
    draft.people(&mut sheet);
    draft.vehicle(&mut sheet);
    draft.work(&mut sheet);
    draft.sums(&mut sheet);
    draft.ending(&mut sheet, in_foot);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn is_vehicle(entry: &&Entry) -> bool {
    entry.term == Term::Container
}

impl Draft<'_> {
    /// The name on a bar, beside its address, or at the right over a thick rule.
    fn masthead(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area) = (sheet.look, sheet.area);
        let size = look.size * self.rng.measure(1.7, 2.6);
        let name = look.bold().size(size).color(look.accent);
        let small = look.small(0.86);
        sheet.y = self.rng.measure(28.0, 44.0);
        let made = match self.rng.below(3) {
            0 => {
                let (left, right) = area.split(0.56, 14.0);
                let shown = self.told.name.clone().unwrap_or_default();
                let lines = &self.told.lines;
                Block::para(sheet, name, Align::Left, left, &shown)
                    .beside(Block::paras(sheet, small, Align::Right, right, lines))
                    .pad(0.0, 5.0)
            }
            1 => self.told.head(sheet, (name, small), Align::Right, area),
            _ => {
                let white = name.color(Color::WHITE);
                let shown = self.told.name.clone().unwrap_or_default();
                let bar = Block::para(sheet, white, Align::Left, area.inset(8.0), &shown);
                let mark = self.rng.of(&[" \u{b7} ", ", ", "  |  "]);
                let line = self.told.lines.join(mark);
                let bar = if bar.height > 0.0 {
                    bar.pad(6.0, 4.0).on(look.accent, area)
                } else {
                    Block::default()
                };
                bar.pad(0.0, 3.0)
                    .then(Block::para(sheet, small, Align::Left, area, &line))
            }
        };
        let made = made.pad(0.0, 5.0);
        let made = if self.rng.chance(55) {
            made.under(look.accent, self.rng.of(&[0.7, 1.6, 3.0]), area)
        } else {
            made
        };
        made.pad(0.0, self.rng.measure(10.0, 26.0)).place(sheet);
    }

    /// The customer at one side; the title with the details, or the vehicle, at the other.
    fn people(&mut self, sheet: &mut Sheet<'_>) {
        let (look, paper) = (sheet.look, sheet.paper);
        let (left, right) = sheet.area.split(self.rng.measure(0.48, 0.56), 20.0);
        let styles = (look.small(0.82).color(look.grey), look.bold(), look.body());
        let mut who = self.told.sender(sheet, look.small(0.74), left, " \u{b7} ");
        for one in parties(paper) {
            who = who.then(card(sheet, left, one, styles).pad(0.0, 7.0));
        }
        let size = look.size * self.rng.measure(1.3, 1.9);
        let title = look.bold().size(size);
        let rest: Vec<&Entry> = paper
            .meta
            .iter()
            .filter(|entry| !is_vehicle(entry))
            .collect();
        if self.beside && paper.meta.iter().any(|entry| is_vehicle(&entry)) {
            let block = self.vehicle_list(sheet, right);
            who.beside(block).pad(0.0, 10.0).place(sheet);
            let align = self.rng.of(&[Align::Left, Align::Center, Align::Right]);
            let head = Block::para(sheet, title, align, sheet.area, &paper.title);
            head.pad(0.0, 5.0).place(sheet);
            self.strip(sheet, &rest);
        } else {
            let value_align = self.rng.of(&[Align::Left, Align::Left, Align::Right]);
            let pairs = Pairs {
                value_align,
                apart: self.rng.measure(0.0, 2.0),
                ..Pairs::plain(look.label(), look.body())
            };
            let list = pairs_of(sheet, rest.into_iter());
            let details = Block::para(sheet, title, Align::Left, right, &paper.title)
                .pad(0.0, 6.0)
                .then(pairs.draw(sheet, right, &list));
            let details = if self.rng.chance(30) {
                let inner = details.pad(5.0, 5.0);
                inner.boxed(
                    light(look.grey),
                    0.6,
                    Area::new(right.x - 7.0, right.width + 7.0),
                )
            } else {
                details
            };
            who.beside(details).pad(0.0, 10.0).place(sheet);
        }
        aside(sheet, sheet.area, look.body(), paper.greeting.as_ref(), 8.0);
    }

    /// The details in a row over the whole width.
    fn strip(&mut self, sheet: &mut Sheet<'_>, rest: &[&Entry]) {
        let look = sheet.look;
        let entries: Vec<Entry> = rest.iter().map(|entry| (*entry).clone()).collect();
        let per_row = self.rng.range(4, 5) as usize;
        let styles = (look.small(0.8).color(look.grey), look.body());
        let framed = self.rng.chance(60);
        let dress = |cell: Block, area| match framed {
            true => cell.boxed(look.grey, 0.4, area),
            false => cell.under(light(look.grey), 0.4, area),
        };
        let area = sheet.area;
        let made = cells(sheet, area, &entries, per_row, styles, dress);
        made.pad(0.0, 10.0).place(sheet);
    }

    fn vehicle_list(&mut self, sheet: &Sheet<'_>, area: Area) -> Block {
        let look = sheet.look;
        let inner = area.inset(6.0);
        let title = self.rng.pick(self.known.heading);
        let pairs = Pairs::plain(look.small(0.92).color(look.grey), look.small(0.96));
        let list = pairs_of(sheet, sheet.paper.meta.iter().filter(is_vehicle));
        let head = Block::para(sheet, look.bold(), Align::Left, inner, title).pad(3.0, 2.0);
        let head = match self.rng.chance(60) {
            true => head.on(tint(look.accent, 0.85), area),
            false => head.under(look.grey, 0.5, area),
        };
        let made = head.then(pairs.draw(sheet, inner, &list).pad(4.0, 4.0));
        made.boxed(look.grey, 0.5, area)
    }

    /// The vehicle in a block of its own, in boxes or in two lists.
    fn vehicle(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area) = (sheet.look, sheet.area);
        let list: Vec<Entry> = sheet
            .paper
            .meta
            .iter()
            .filter(is_vehicle)
            .cloned()
            .collect();
        if self.beside || list.is_empty() {
            return;
        }
        let made = if self.rng.chance(60) {
            let per_row = self.rng.range(3, 5) as usize;
            let label = look.small(0.78).color(look.grey);
            let shade = self.rng.chance(40);
            let dress = |cell: Block, area| {
                let cell = cell.boxed(look.grey, 0.45, area);
                if shade {
                    cell.on(tint(look.grey, 0.92), area)
                } else {
                    cell
                }
            };
            cells(sheet, area, &list, per_row, (label, look.bold()), dress)
        } else {
            let title = self.rng.pick(self.known.heading);
            let head = Block::para(sheet, look.bold(), Align::Left, area, title).pad(0.0, 2.0);
            let pairs = Pairs::plain(look.label(), look.body());
            let (first, second) = list.split_at(list.len().div_ceil(2));
            let sides = area.columns(2, 22.0);
            let first = pairs.draw(sheet, sides[0], &pairs_of(sheet, first.iter()));
            let second = pairs.draw(sheet, sides[1], &pairs_of(sheet, second.iter()));
            let lists = first.beside(second).pad(3.0, 3.0);
            head.then(lists.over(look.grey, 0.5, area).under(look.grey, 0.5, area))
        };
        made.pad(0.0, 10.0).place(sheet);
    }

    fn work(&mut self, sheet: &mut Sheet<'_>) {
        let jobs = Jobs::new(sheet, self.rng);
        let turn = Turn {
            heads: self.rng.chance(80),
            carry: self.rng.chance(60) && !is_statement(sheet.paper),
        };
        run(sheet, &jobs, turn);
        sheet.y += 4.0;
    }

    fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let (look, area) = (sheet.look, sheet.area);
        let count = sheet.paper.sums.len();
        let (left, right) = area.split(self.rng.measure(0.46, 0.58), 16.0);
        let small = look.small(0.88);
        if (2..=6).contains(&count) && self.rng.chance(50) {
            let boxes = self.boxes(sheet);
            boxes.pad(2.0, 8.0).place(sheet);
            taxes(sheet, left, small, true).pad(0.0, 6.0).place(sheet);
            other_currency(sheet, left, small)
                .pad(0.0, 6.0)
                .place(sheet);
            return;
        }
        let stress = [
            Stress::Rule,
            Stress::Framed,
            Stress::Between,
            Stress::Ground(look.accent, Color::WHITE),
            Stress::Ground(tint(look.grey, 0.82), Color::BLACK),
        ];
        let sums = Sums {
            stress: self.rng.of(&stress),
            rules: self.rng.chance(30),
            apart: self.rng.measure(1.0, 4.0),
            ..Sums::plain(sheet)
        };
        let made = sums.draw(sheet, right);
        let made = made.then(other_currency(sheet, right, small).pad(4.0, 0.0));
        let table = taxes(sheet, left, small, self.rng.chance(60));
        made.beside(table).pad(4.0, 8.0).place(sheet);
    }

    /// The sums beside each other, each below its name.
    fn boxes(&mut self, sheet: &Sheet<'_>) -> Block {
        let look = sheet.look;
        let sums = &sheet.paper.sums;
        let areas = sheet.area.columns(sums.len(), 0.0);
        let align = self.rng.of(&[Align::Left, Align::Right, Align::Center]);
        let ground = self.rng.chance(60).then(|| tint(look.accent, 0.88));
        let last = sums.iter().rposition(Sum::is_total);
        let cells = areas.iter().zip(sums).map(|(area, sum)| {
            let inner = area.inset(4.0);
            let style = if sum.is_total() {
                look.bold()
            } else {
                look.body()
            };
            let label = look.small(0.82).color(look.grey);
            let made = Block::para(sheet, label, align, inner, &look.above(&sum.label))
                .then(Block::line(sheet, style, align, inner, &sum.value));
            (*area, made.pad(3.0, 3.0))
        });
        let strong = last.map(|at| areas[at].x);
        row(cells.collect(), |cell, area| {
            let cell = cell.boxed(look.grey, 0.5, area);
            match ground.filter(|_| strong == Some(area.x)) {
                Some(color) => cell.on(color, area),
                None => cell,
            }
        })
    }

    fn ending(&mut self, sheet: &mut Sheet<'_>, in_foot: bool) {
        let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
        if !in_foot {
            let pairs = Pairs {
                share: 0.3,
                ..Pairs::plain(look.label(), look.body())
            };
            payment(sheet, area, look.bold(), pairs)
                .pad(2.0, 8.0)
                .place(sheet);
        }
        notes(sheet, area, look.small(0.92), Align::Left);
        aside(sheet, area, look.body(), paper.closing.as_ref(), 4.0);
        if self.rng.chance(30) && !is_statement(paper) {
            let (left, _) = area.split(0.42, 0.0);
            let text = self.rng.pick(self.known.signed);
            Block::space(26.0)
                .under(look.grey, 0.5, left)
                .then(Block::para(sheet, look.small(0.8), Align::Left, left, text).pad(2.0, 0.0))
                .place(sheet);
        }
    }
}
