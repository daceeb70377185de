//! Lines of items without heads, as on a till's slip or in a letter: texts with an amount each, above the sum
//! that they make. Nothing but that sum shows that they are items.

mod entry;
mod group;
mod run;
mod signs;

use super::Item;
use crate::candidates::{Facts, Place};
use crate::locale::labels::Role;
use entry::Entry;
use run::Run;
pub(super) use signs::is_times;

/// Items with their lines.
#[derive(Default)]
pub(super) struct Plain {
    pub rows: Vec<(Item, Vec<usize>)>,
    /// Whether they make a sum below them.
    pub proven: bool,
    /// That sum, if no label is known that names it.
    pub unnamed: Option<Place>,
}

/// The items above the sum that they make; none if no amounts add up.
pub(super) fn items(facts: &Facts<'_>) -> Plain {
    let Some(run) = Run::find(facts) else {
        return Plain::default();
    };
    let entries = group::entries(facts, &run);
    let coded = 2 * entries.iter().filter(|e| e.has_code()).count() > entries.len();
    let rows: Vec<(Item, Vec<usize>)> = entries
        .iter()
        .filter_map(|entry| Some((item(facts, entry, coded)?, entry.lines.clone())))
        .collect();
    let rows = with_taxes(&entries, rows);
    let counted = |(item, _): &&(Item, Vec<usize>)| item.quantity.is_some();
    let proven = run.proven && rows.len() == entries.len();
    if run.proven || 2 * rows.iter().filter(counted).count() > rows.len() {
        Plain {
            rows,
            proven,
            unnamed: run.unnamed,
        }
    } else {
        Plain::default()
    }
}

/// Rows of which each tells net amount and tax before the amount with its tax.
fn with_taxes(entries: &[Entry<'_>], mut rows: Vec<(Item, Vec<usize>)>) -> Vec<(Item, Vec<usize>)> {
    let nets: Option<Vec<_>> = entries.iter().map(Entry::net).collect();
    let Some(nets) = nets.filter(|nets| nets.len() == rows.len()) else {
        return rows;
    };
    for ((row, _), [net, tax]) in rows.iter_mut().zip(nets) {
        row.gross = row.amount.replace(net.0);
        row.tax_amount = Some(tax.0);
        for (role, _) in &mut row.places {
            *role = if *role == Role::ColAmount {
                Role::ColOther
            } else {
                *role
            };
        }
        row.places.push((Role::ColAmount, net.1));
        row.places.push((Role::ColTaxAmount, tax.1));
    }
    rows
}

fn item(facts: &Facts<'_>, entry: &Entry<'_>, coded: bool) -> Option<Item> {
    let count = entry.count();
    let (code, lines) = entry.description(count.as_ref(), coded);
    let letters = |t: &String| t.chars().filter(|c| c.is_alphabetic()).count();
    if lines.iter().map(|(t, _)| letters(t)).sum::<usize>() < 2 {
        return None;
    }
    let mut places: Vec<(Role, Place)> = vec![(Role::ColAmount, entry.amount.place.clone())];
    if let Some(count) = &count {
        places.push((Role::ColQuantity, count.quantity_place.clone()));
        places.push((Role::ColUnitPrice, count.price_place.clone()));
    }
    let all = &facts.layout.lines;
    Some(Item {
        text_places: lines.iter().map(|(_, place)| place.clone()).collect(),
        description: lines.into_iter().map(|(text, _)| text).collect(),
        quantity: count.as_ref().map(|c| c.quantity),
        unit_price: count.as_ref().map(|c| c.price),
        discount: count.as_ref().and_then(|c| c.discount),
        unit: count.and_then(|c| c.unit),
        amount: Some(entry.value),
        product_code: code,
        date: entry.date,
        page: all[entry.amount.place.spot.line].page,
        raw: entry.lines.iter().map(|&l| all[l].text()).collect(),
        places,
        ..Item::default()
    })
}
