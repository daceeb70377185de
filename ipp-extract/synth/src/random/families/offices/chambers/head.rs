//! Letterhead, address, references, subject.

use super::super::{Block, is_statement, kit, references};
use super::{Draft, Head};
use crate::pdf::Align;
use crate::random::draw::{Area, Sheet};

impl Draft<'_> {
    pub(super) fn masthead(&mut self, sheet: &mut Sheet<'_>, beside: bool) {
        let look = sheet.look;
        let tracked = if self.rng.chance(50) { 1.4 } else { 0.0 };
        let size = look.size * self.rng.measure(1.4, 2.1);
        let name = look.bold().size(size).color(look.accent).tracked(tracked);
        let align = match self.head {
            Head::Centre => Align::Center,
            Head::Right => Align::Right,
            Head::Side => Align::Left,
        };
        let shown = self.told.name.clone().unwrap_or_default();
        let shown = if tracked > 0.0 {
            shown.to_uppercase()
        } else {
            shown
        };
        let mut made = Block::line(sheet, name, align, sheet.area, &shown);
        if shown.is_empty() {
            made = Block::space(10.0);
        }
        if self.head == Head::Side {
            made.pad(0.0, 16.0).place(sheet);
            self.column(sheet, beside);
            return;
        }
        let mark = self.rng.of(&[" \u{b7} ", ", ", " | "]);
        let running = self.rng.chance(60);
        let lines = if running {
            vec![self.told.lines.join(mark)]
        } else {
            self.told.lines.clone()
        };
        made = made.then(Block::paras(sheet, self.small, align, sheet.area, lines));
        if self.rng.chance(45) {
            made = made.pad(0.0, 4.0).under(look.accent, 0.8, sheet.area);
        }
        made.pad(0.0, 20.0).place(sheet);
    }

    /// People and addresses at the right of the first page; all pages keep its room.
    fn column(&mut self, sheet: &mut Sheet<'_>, beside: bool) {
        let (body, side) = sheet.area.split(0.74, 20.0);
        let mut column = Block::default();
        for person in self.said.people {
            let role = self.rng.pick(self.said.roles);
            column = column
                .then(Block::para(
                    sheet,
                    self.small.bold(),
                    Align::Left,
                    side,
                    person,
                ))
                .then(Block::para(sheet, self.small, Align::Left, side, role).pad(0.0, 5.0));
        }
        let groups = if beside {
            self.told.foot.as_slice()
        } else {
            &[]
        };
        for group in std::iter::once(&self.told.lines).chain(groups) {
            column = column
                .then(Block::paras(sheet, self.small, Align::Left, side, group).pad(6.0, 0.0));
        }
        let post = self.rng.chance(40);
        let column = if post {
            column.post(sheet.look.accent, 0.7, side.x - 9.0)
        } else {
            column
        };
        column.put(sheet, sheet.y);
        sheet.area = body;
    }

    /// The customer, and the references of both sides in a line, a list or beside.
    pub(super) fn address(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (left, right) = sheet.area.split(0.54, 16.0);
        let styles = (self.small, look.body(), look.body());
        let sender = self.told.sender(sheet, look.small(0.7), left, " \u{b7} ");
        let cards = kit::parties(sheet.paper).into_iter();
        let cards = cards.fold(sender, |made, card| {
            made.then(kit::card(sheet, left, card, styles).pad(0.0, 8.0))
        });
        let mut rows = kit::rows(sheet, &sheet.paper.meta);
        let most = self.rng.below(4);
        rows.extend(
            references(self.said.refs, most, self.rng)
                .into_iter()
                .map(|(label, value)| (look.beside(&label), value)),
        );
        match self.rng.below(5) {
            0 | 1 => {
                let pairs = kit::Pairs {
                    share: 0.55,
                    ..kit::Pairs::plain(look.label(), look.body())
                };
                cards
                    .beside(pairs.draw(sheet, right, &rows))
                    .pad(0.0, 18.0)
                    .place(sheet);
            }
            2 => {
                cards.pad(0.0, 10.0).place(sheet);
                let pairs = kit::Pairs {
                    gap: 16.0,
                    ..kit::Pairs::plain(look.body(), look.body())
                };
                pairs
                    .draw(sheet, sheet.area, &rows)
                    .pad(0.0, 16.0)
                    .place(sheet);
            }
            _ => {
                cards.pad(0.0, 12.0).place(sheet);
                let line = self.run_in(sheet, &rows);
                let line = if self.rng.chance(50) {
                    line.pad(4.0, 4.0)
                        .over(look.grey, 0.5, sheet.area)
                        .under(look.grey, 0.5, sheet.area)
                } else {
                    line
                };
                line.pad(0.0, 16.0).place(sheet);
            }
        }
    }

    /// References one after the other, each kept together.
    pub(super) fn run_in(&mut self, sheet: &Sheet<'_>, rows: &[(String, String)]) -> Block {
        let style = sheet.look.body().size(sheet.look.size * 0.92);
        let gap = self.rng.measure(14.0, 26.0);
        let (mut made, mut line, mut x) = (Block::default(), Block::default(), sheet.area.x);
        for (label, value) in rows {
            let text = format!("{label} {value}");
            let width = sheet.canvas.width(style, &text).min(sheet.area.width) + 0.5;
            if x + width > sheet.area.right() + 0.5 && x > sheet.area.x {
                made = made.then(std::mem::take(&mut line));
                x = sheet.area.x;
            }
            line = line.beside(Block::line(
                sheet,
                style,
                Align::Left,
                Area::new(x, width),
                &text,
            ));
            x += width + gap;
        }
        made.then(line)
    }

    /// Title, subject, greeting.
    pub(super) fn opening(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let centre = self.rng.chance(35);
        let align = if centre { Align::Center } else { Align::Left };
        let title = look.bold().size(look.size * self.rng.measure(1.1, 1.6));
        Block::para(sheet, title, align, sheet.area, &paper.title)
            .pad(0.0, 8.0)
            .place(sheet);
        let buyer = paper
            .buyer
            .lines
            .first()
            .map(String::as_str)
            .unwrap_or_default();
        if self.rng.chance(75) && !is_statement(paper) {
            let subject = self.rng.pick(self.said.subject).replace("{buyer}", buyer);
            Block::para(sheet, look.bold(), align, sheet.area, &subject)
                .pad(0.0, 8.0)
                .place(sheet);
        }
        if let Some(greeting) = &paper.greeting {
            Block::para(sheet, look.body(), Align::Left, sheet.area, greeting)
                .pad(0.0, 12.0)
                .place(sheet);
        }
    }
}
