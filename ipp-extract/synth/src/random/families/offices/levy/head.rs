//! Letterhead, address, place and date, and the sum in a sentence.

use super::super::{Block, entry, is_statement, kit, payable, references, spoken};
use super::{Draft, Head, naming};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::words::Term;

impl Draft<'_> {
    pub(super) fn letterhead(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let name = look.bold().size(look.size * self.rng.measure(1.35, 1.9));
        let office = self.rng.pick(self.said.departments);
        let area = sheet.area;
        sheet.y = 40.0;
        match self.head {
            Head::Left => {
                let (left, right) = area.split(0.62, 18.0);
                let sign = look.size * 3.2;
                let text = Area::new(left.x + sign + 9.0, left.width - sign - 9.0);
                let crest = Block::space(sign).on(look.accent, Area::new(left.x, sign));
                let body = self.office(sheet, text, Align::Left, (name, office));
                let desk = self.desk(sheet, right);
                crest.beside(body).beside(desk).pad(0.0, 22.0).place(sheet);
            }
            Head::Centre => {
                let made = self.office(sheet, area, Align::Center, (name, office));
                made.pad(0.0, 5.0)
                    .under(look.grey, 0.6, area)
                    .pad(0.0, 18.0)
                    .place(sheet);
            }
            Head::Block => {
                let name = name.color(look.accent);
                self.office(sheet, area, Align::Right, (name, office))
                    .pad(0.0, 18.0)
                    .place(sheet);
            }
        }
    }

    /// Name, department, address.
    fn office(
        &self,
        sheet: &Sheet<'_>,
        area: Area,
        align: Align,
        (name, office): (Style, &str),
    ) -> Block {
        let shown = self.told.name.as_deref().unwrap_or_default();
        let lines = match align {
            Align::Center => vec![self.told.lines.join(" - ")],
            _ => self.told.lines.clone(),
        };
        Block::para(sheet, name, align, area, shown)
            .then(Block::para(sheet, sheet.look.body(), align, area, office))
            .then(Block::paras(sheet, self.small, align, area, lines))
    }

    /// Who answers questions.
    pub(super) fn desk(&mut self, sheet: &Sheet<'_>, area: Area) -> Block {
        let rows = references(self.said.desk, 4, self.rng);
        let rows: Vec<(String, String)> = rows
            .into_iter()
            .map(|(label, value)| (format!("{label}:"), value))
            .collect();
        let pairs = kit::Pairs {
            share: 0.48,
            ..kit::Pairs::plain(self.small.color(sheet.look.grey), self.small)
        };
        pairs.draw(sheet, area, &rows)
    }

    /// The customer, and the references: beside, or in a row below as old letters have them; then place and date.
    pub(super) fn window(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let (left, right) = sheet.area.split(0.52, 18.0);
        let styles = (self.small.color(look.grey), look.body(), look.body());
        let sender = self.told.sender(sheet, look.small(0.7), left, " \u{b7} ");
        let cards = kit::parties(paper).into_iter();
        let cards = cards.fold(sender, |made, card| {
            made.then(kit::card(sheet, left, card, styles).pad(0.0, 8.0))
        });
        let dated = paper
            .meta
            .iter()
            .find(|entry| naming::is_place(paper, entry));
        let mut rows: Vec<(String, String)> = Vec::new();
        for entry in &paper.meta {
            if dated.is_none_or(|dated| !std::ptr::eq(dated, entry)) {
                rows.push((look.beside(&entry.label), entry.value.clone()));
            }
        }
        let most = self.rng.below(3);
        let mut others = references(self.said.refs, most, self.rng);
        others.insert(0, self.key.clone());
        for (label, value) in others {
            let place = self.rng.below(rows.len() + 1);
            rows.insert(place, (look.beside(&label), value));
        }
        if self.rng.chance(55) || rows.len() > 8 {
            let framed = self.rng.chance(35);
            let inner = if framed { right.inset(6.0) } else { right };
            let pairs = kit::Pairs {
                share: 0.55,
                ..kit::Pairs::plain(look.label(), look.body())
            };
            let mut block = pairs.draw(sheet, inner, &rows);
            if self.head == Head::Block {
                block = self.desk(sheet, inner).pad(0.0, 6.0).then(block);
            }
            let block = if framed {
                block.pad(5.0, 3.0).boxed(look.grey, 0.7, right)
            } else {
                block
            };
            cards.beside(block).pad(0.0, 12.0).place(sheet);
        } else {
            cards.pad(0.0, 10.0).place(sheet);
            self.row(sheet, &rows);
        }
        if let Some(entry) = dated {
            let align = self.rng.of(&[Align::Right, Align::Right, Align::Left]);
            let text = format!("{} {}", entry.label, entry.value);
            Block::para(sheet, look.body(), align, sheet.area, &text)
                .pad(0.0, 14.0)
                .place(sheet);
        }
    }

    /// Labels above their values in one row or two.
    pub(super) fn row(&mut self, sheet: &mut Sheet<'_>, rows: &[(String, String)]) {
        let look = sheet.look;
        let count = rows.len().clamp(1, 4);
        let mut made = Block::default();
        for chunk in rows.chunks(count) {
            let areas = sheet.area.columns(count, 10.0);
            let line =
                areas
                    .iter()
                    .zip(chunk)
                    .fold(Block::default(), |line, (area, (label, value))| {
                        let cell = Block::para(
                            sheet,
                            self.small.color(look.grey),
                            Align::Left,
                            *area,
                            label,
                        )
                        .then(Block::para(
                            sheet,
                            look.body(),
                            Align::Left,
                            *area,
                            value,
                        ));
                        line.beside(cell)
                    });
            made = made.then(line.pad(0.0, 6.0));
        }
        made.pad(0.0, 8.0).place(sheet);
    }

    /// Subject, greeting, and the sum in a sentence.
    pub(super) fn opening(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let area = sheet.area;
        let title = look.bold().size(look.size * self.rng.measure(1.15, 1.6));
        Block::para(sheet, title, Align::Left, area, &paper.title)
            .pad(0.0, 2.0)
            .place(sheet);
        let subject = self.rng.pick(self.said.subjects);
        let subject = if is_statement(paper) { "" } else { subject };
        Block::para(sheet, look.bold(), Align::Left, area, subject)
            .pad(0.0, 10.0)
            .place(sheet);
        if let Some(greeting) = &paper.greeting {
            Block::para(sheet, look.body(), Align::Left, area, greeting)
                .pad(0.0, 7.0)
                .place(sheet);
        }
        let Some(sum) = payable(paper) else {
            return;
        };
        let due = entry(paper, Term::Due).map(|entry| entry.value.clone());
        let text = match due {
            Some(due) => self.rng.pick(self.said.asks).replace("{due}", &due),
            None => self.rng.pick(self.said.plain).to_owned(),
        };
        let text = text.replace("{amount}", &spoken(paper, sum));
        Block::para(sheet, look.body(), Align::Left, area, &text)
            .pad(0.0, 12.0)
            .place(sheet);
    }
}
