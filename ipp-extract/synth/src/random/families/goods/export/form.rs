//! The boxes at the head of the form, and those for the signature at its foot.

use super::names;
use crate::pdf::{Align, Color};
use crate::random::draw::{Area, Sheet};
use crate::random::families::goods::name;
use crate::random::families::kit::{Block, Told, card};
use crate::random::paper::{Card, Entry};
use crate::random::rng::Rng;

/// Counts the boxes, where they are numbered.
struct Numbers(Option<usize>);

impl Numbers {
    fn put(&mut self, label: &str) -> String {
        let Some(next) = self.0.as_mut() else {
            return label.to_owned();
        };
        *next += 1;
        format!("{next}. {label}")
    }
}

/// Boxes beside each other, as high as the highest.
fn row(boxes: Vec<(Area, Block)>, line: Color) -> Block {
    let height = boxes
        .iter()
        .map(|(_, block)| block.height)
        .fold(0.0, f32::max);
    boxes
        .into_iter()
        .fold(Block::default(), |made, (area, block)| {
            made.beside(block.at_least(height).boxed(line, 0.6, area))
        })
}

fn cell(sheet: &Sheet<'_>, area: Area, label: &str, value: &str) -> Block {
    let look = sheet.look;
    let inner = area.inset(3.0);
    let small = look.small(0.78);
    Block::para(sheet, small, Align::Left, inner, &look.above(label))
        .then(Block::para(sheet, look.body(), Align::Left, inner, value))
        .pad(2.0, 3.0)
}

/// Title, parties and questions.
pub(super) fn head(sheet: &mut Sheet<'_>, told: &Told, line: Color, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(1.5, 2.2));
    let align = rng.of(&[Align::Center, Align::Center, Align::Left, Align::Right]);
    Block::para(sheet, title, align, area, &sheet.paper.title)
        .pad(0.0, 5.0)
        .place(sheet);
    let mut numbers = Numbers(rng.chance(45).then_some(0));
    let heading = name(&names::SELLER, sheet.paper.figures.language, rng);
    let (left, right) = area.split(rng.of(&[0.5, 0.5, 0.55]), 0.0);
    let seller = seller(sheet, told, left, &numbers.put(heading));
    let entries: Vec<Entry> = sheet.paper.meta.clone();
    let first = entries.len().min(rng.range(4, 6) as usize);
    let (beside, rest) = entries.split_at(first);
    let questions = cells(sheet, right, beside, 2, &mut numbers, line);
    let height = seller.height.max(questions.height);
    let open = questions.at_least(height).boxed(line, 0.6, right);
    seller
        .at_least(height)
        .boxed(line, 0.6, left)
        .beside(open)
        .place(sheet);
    let paper = sheet.paper;
    let parties: Vec<Card> = std::iter::once(&paper.buyer)
        .chain(&paper.others)
        .cloned()
        .collect();
    for pair in parties.chunks(2) {
        let areas = [left, right];
        let boxes = pair
            .iter()
            .zip(areas)
            .map(|(party, area)| (area, party_box(sheet, party, area, &mut numbers)));
        let mut boxes: Vec<(Area, Block)> = boxes.collect();
        if boxes.len() == 1 {
            boxes.push((right, Block::default()));
        }
        row(boxes, line).place(sheet);
    }
    let per_row = rng.range(3, 4) as usize;
    cells(sheet, area, rest, per_row, &mut numbers, line).place(sheet);
    sheet.y += rng.of(&[0.0, 0.0, 6.0]);
}

fn seller(sheet: &Sheet<'_>, told: &Told, area: Area, heading: &str) -> Block {
    let look = sheet.look;
    let inner = area.inset(3.0);
    let label = Block::para(
        sheet,
        look.small(0.78),
        Align::Left,
        inner,
        &look.above(heading),
    );
    label
        .then(told.head(sheet, (look.bold(), look.body()), Align::Left, inner))
        .pad(2.0, 4.0)
}

fn party_box(sheet: &Sheet<'_>, party: &Card, area: Area, numbers: &mut Numbers) -> Block {
    let look = sheet.look;
    let party = Card {
        heading: match party.heading.is_empty() {
            true => String::new(),
            false => numbers.put(&party.heading),
        },
        ..party.clone()
    };
    card(
        sheet,
        area.inset(3.0),
        &party,
        (look.small(0.78), look.body(), look.body()),
    )
    .pad(2.0, 5.0)
}

fn cells(
    sheet: &Sheet<'_>,
    area: Area,
    entries: &[Entry],
    per_row: usize,
    numbers: &mut Numbers,
    line: Color,
) -> Block {
    entries
        .chunks(per_row)
        .fold(Block::default(), |made, part| {
            let areas = area.columns(part.len(), 0.0);
            let boxes = areas.into_iter().zip(part).map(|(area, entry)| {
                let label = numbers.put(&entry.label);
                (area, cell(sheet, area, &label, &entry.value))
            });
            made.then(row(boxes.collect(), line))
        })
}

/// The declaration, and room to sign.
pub(super) fn signature(sheet: &mut Sheet<'_>, line: Color, rng: &mut Rng) {
    if !rng.chance(75) {
        return;
    }
    let (look, language) = (sheet.look, sheet.paper.figures.language);
    let (left, right) = sheet.area.split(0.55, 0.0);
    let declared = name(&names::DECLARED, language, rng);
    let signed = name(&names::SIGNED, language, rng);
    let text = Block::para(
        sheet,
        look.small(0.85),
        Align::Left,
        left.inset(4.0),
        declared,
    )
    .pad(4.0, 4.0);
    let place = format!(
        "{}, {}",
        sheet.paper.seller.city,
        sheet.paper.figures.date(sheet.paper.date)
    );
    let sign = Block::para(
        sheet,
        look.small(0.8),
        Align::Left,
        right.inset(4.0),
        signed,
    )
    .then(Block::para(
        sheet,
        look.body(),
        Align::Left,
        right.inset(4.0),
        &place,
    ))
    .pad(4.0, 22.0);
    row(vec![(left, text), (right, sign)], line)
        .pad(4.0, 4.0)
        .place(sheet);
}
