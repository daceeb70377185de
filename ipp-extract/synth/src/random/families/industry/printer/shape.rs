//! What printers and textile suppliers tell of an article: colours, sizes, motifs, steps of the price.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::super::goods::printer as goods;
use super::super::{below, detail, insert, is_list, name, place};
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;
use crate::random::words::Speech;

pub(super) fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    if is_list(paper) {
        return;
    }
    let language = paper.figures.language;
    if rng.chance(30) {
        let label = name(&goods::PROJECT, language, rng);
        let value = rng.of(&["A. M.", "K-24 / 3", "web2print", "P. S."]);
        paper.meta.push(detail(label, value.to_owned()));
    }
    let columns = paper.columns.len() <= 6 && rng.chance(35);
    match place(paper, Kind::Description).filter(|_| columns) {
        Some(at) => {
            let head = name(&goods::COLOUR, language, rng);
            let texts: Vec<&str> = colours(paper, rng);
            insert(paper, at + 1, (Kind::Remark, head), |index| {
                texts.get(index).copied().unwrap_or_default().to_owned()
            });
        }
        None => colours_below(paper, rng),
    }
    sizes(paper, rng);
    if rng.chance(35) {
        let text = name(&goods::MOTIF, language, rng);
        below(paper, |_, quantity| {
            let goods = quantity > Decimal::ONE && rng.chance(50);
            goods.then(|| rng.pattern(text)).into_iter().collect()
        });
    }
    if rng.chance(25) {
        let text = name(&goods::STEPS, language, rng);
        below(paper, |_, quantity| {
            let goods = quantity > Decimal::from(20) && rng.chance(60);
            goods.then(|| text.to_owned()).into_iter().collect()
        });
    }
}

/// Whether an article is worn.
fn is_worn(text: &str) -> bool {
    let text = text.to_lowercase();
    goods::WORN.iter().any(|word| text.contains(word))
}

/// Whether an article is of cloth.
fn is_cloth(text: &str) -> bool {
    let lower = text.to_lowercase();
    is_worn(text) || goods::CARRIED.iter().any(|word| lower.contains(word))
}

/// A colour for each line, of cloth or of ink; none for what is charged once.
fn colours(paper: &Paper, rng: &mut Rng) -> Vec<&'static str> {
    let language = paper.figures.language;
    let lines = paper.truth.line_items.iter();
    lines
        .map(|line| match line.quantity {
            Some(_) if line.description.as_deref().is_some_and(is_cloth) => {
                name(&goods::COLOURS, language, rng)
            }
            Some(quantity) if quantity > Decimal::ONE => name(&goods::INKS, language, rng),
            _ => "",
        })
        .collect()
}

fn colours_below(paper: &mut Paper, rng: &mut Rng) {
    if !rng.chance(60) {
        return;
    }
    let label = name(&goods::COLOUR, paper.figures.language, rng);
    let texts = colours(paper, rng);
    let mark = rng.of(&[": ", " "]);
    below(paper, |index, _| {
        let text = texts.get(index).copied().unwrap_or_default();
        let told = !text.is_empty();
        told.then(|| format!("{label}{mark}{text}"))
            .into_iter()
            .collect()
    });
}

/// How many of each size, which together are the quantity.
fn sizes(paper: &mut Paper, rng: &mut Rng) {
    if !rng.chance(55) {
        return;
    }
    let label = name(&goods::SIZE, paper.figures.language, rng);
    let form = rng.below(3);
    let lists: [&[&str]; 2] = [
        &["S", "M", "L", "XL", "XXL"],
        &["46", "48", "50", "52", "54"],
    ];
    let list = rng.of(&lists);
    let lines = paper.truth.line_items.iter();
    let worn: Vec<bool> = lines
        .map(|line| line.description.as_deref().is_some_and(is_worn))
        .collect();
    below(paper, |index, quantity| {
        let count = quantity.to_i64().filter(|_| worn[index]);
        let Some(count) = count.filter(|n| (10..=400).contains(n)) else {
            return Vec::new();
        };
        let mut rest = count;
        let mut parts = Vec::new();
        for (index, size) in list.iter().enumerate() {
            let last = index + 1 == list.len();
            let some = if last { rest } else { rng.range(0, rest / 2) };
            rest -= some;
            if some > 0 {
                parts.push(match form {
                    0 => format!("{size}/{some}"),
                    1 => format!("{some} x {size}"),
                    _ => format!("{size}: {some}"),
                });
            }
        }
        vec![format!("{label} {}", parts.join("  "))]
    });
}
