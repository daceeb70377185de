//! Title, details, parties, and what is to pay in large type.

use super::super::{Block, kit, references};
use super::{Draft, Head};
use crate::pdf::Align;
use crate::random::draw::{Area, Sheet, tint};

impl Draft<'_> {
    /// Title, brand and details.
    pub(super) fn top(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let large = look.bold().size(look.size * self.rng.measure(1.8, 2.6));
        let brand = look
            .bold()
            .size(look.size * self.rng.measure(1.4, 2.2))
            .color(look.accent);
        let (left, right) = sheet.area.split(0.56, 16.0);
        let title = Block::para(sheet, large, Align::Left, left, &sheet.paper.title);
        let name = self.told.name.clone().unwrap_or_default();
        let name = Block::para(sheet, brand, Align::Right, right, &name);
        if self.head == Head::Rail && self.rng.chance(50) {
            let shown = self.told.name.clone().unwrap_or_default();
            let name = Block::para(sheet, brand, Align::Left, left, &shown);
            let title = Block::para(sheet, large, Align::Right, right, &sheet.paper.title);
            name.beside(title).pad(0.0, 14.0).place(sheet);
        } else {
            title.beside(name).pad(0.0, 12.0).place(sheet);
        }
        let rows = self.details(sheet);
        match self.head {
            Head::Split => {
                let gap = self.rng.measure(10.0, 26.0);
                let bold = self.rng.chance(50);
                let label = if bold {
                    look.bold()
                } else {
                    look.body().color(look.grey)
                };
                let pairs = kit::Pairs {
                    gap,
                    ..kit::Pairs::plain(label, look.body())
                };
                pairs.draw(sheet, left, &rows).pad(0.0, 16.0).place(sheet);
            }
            Head::Band => {
                let count = self.rng.of(&[3, 4, 4, 5]);
                let band = self.across(sheet, sheet.area, &rows, count).pad(8.0, 8.0);
                let band = if self.rng.chance(40) {
                    band.on(
                        tint(look.accent, 0.92),
                        Area::new(sheet.area.x - 6.0, sheet.area.width + 12.0),
                    )
                } else {
                    band.over(tint(look.grey, 0.6), 0.5, sheet.area)
                };
                band.pad(0.0, 14.0).place(sheet);
            }
            Head::Rail => {}
        }
    }

    /// The details of the document and references of the trade among them.
    pub(super) fn details(&mut self, sheet: &Sheet<'_>) -> Vec<(String, String)> {
        let mut rows = kit::rows(sheet, &sheet.paper.meta);
        let most = self.rng.below(4);
        for reference in references(self.said.refs, most, self.rng) {
            let place = 1.min(rows.len()) + self.rng.below(rows.len());
            rows.insert(place.min(rows.len()), reference);
        }
        rows
    }

    /// A label above its value.
    pub(super) fn over(
        &self,
        sheet: &Sheet<'_>,
        area: Area,
        (label, value): &(String, String),
    ) -> Block {
        Block::para(sheet, self.label, Align::Left, area, label).then(Block::para(
            sheet,
            self.value,
            Align::Left,
            area,
            value,
        ))
    }

    pub(super) fn across(
        &self,
        sheet: &Sheet<'_>,
        area: Area,
        rows: &[(String, String)],
        count: usize,
    ) -> Block {
        rows.chunks(count).fold(Block::default(), |made, row| {
            let areas = area.columns(count, 14.0);
            let line = areas
                .iter()
                .zip(row)
                .fold(Block::default(), |line, (area, pair)| {
                    line.beside(self.over(sheet, *area, pair))
                });
            made.then(line.pad(0.0, 7.0))
        })
    }

    /// Seller, customer and others beside each other, or below each other beside the details.
    pub(super) fn parties(&mut self, sheet: &mut Sheet<'_>) {
        let own = usize::from(!self.told.lines.is_empty());
        let count = own + kit::parties(sheet.paper).len();
        if self.head != Head::Rail {
            let areas = sheet.area.columns(count.max(2), 18.0);
            let made = areas
                .iter()
                .take(count)
                .enumerate()
                .fold(Block::default(), |made, (index, area)| {
                    made.beside(self.party(sheet, *area, index + 1 - own))
                });
            made.pad(0.0, 16.0).place(sheet);
            return;
        }
        let (side, rest) = sheet.area.split(0.3, 22.0);
        let rows = self.details(sheet);
        let rail = rows.iter().fold(Block::default(), |made, row| {
            made.then(self.over(sheet, side, row).pad(0.0, 5.0))
        });
        let cards = (0..count).fold(Block::default(), |made, index| {
            made.then(self.party(sheet, rest, index + 1 - own).pad(0.0, 10.0))
        });
        rail.beside(cards).pad(0.0, 10.0).place(sheet);
    }

    /// The seller at 0, then the customer and the others.
    fn party(&self, sheet: &Sheet<'_>, area: Area, place: usize) -> Block {
        let look = sheet.look;
        let seller = &sheet.paper.seller;
        let Some(index) = place.checked_sub(1) else {
            // With a brand the lines hold the name.
            let name = if seller.brand.is_none() {
                seller.name.as_str()
            } else {
                ""
            };
            let lines = Block::paras(sheet, look.body(), Align::Left, area, &self.told.lines);
            return Block::para(sheet, look.bold(), Align::Left, area, name).then(lines);
        };
        let small = look.small(0.75).color(look.grey);
        let sender = self.told.sender.as_ref().filter(|_| index == 0);
        let line = sender.map(|pieces| pieces.join(", ")).unwrap_or_default();
        let styles = (self.label, look.bold(), look.body());
        Block::para(sheet, small, Align::Left, area, &line).then(kit::card(
            sheet,
            area,
            kit::parties(sheet.paper)[index],
            styles,
        ))
    }

    pub(super) fn headline(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let style = look.bold().size(look.size * self.rng.measure(1.5, 2.2));
        let (link, linked) = (self.rng.pick(self.said.links), self.rng.chance(55));
        let link = self.rng.pattern(link);
        let Some(text) = &sheet.paper.greeting else {
            return;
        };
        let mut block = Block::para(sheet, style, Align::Left, sheet.area, text);
        if linked {
            let small = look.body().color(look.accent);
            block = block.then(Block::para(sheet, small, Align::Left, sheet.area, &link));
        }
        block.pad(2.0, 14.0).place(sheet);
    }
}
