//! What stands around a name: an address, ways to get in touch, the line of a sender.

use super::address::is_contact;
use super::names::{is_attention, is_name_like, is_street};
use super::sender::{name_of, whole_line};
use crate::candidates::Facts;
use crate::layout::{Block, Spot};
use crate::locale::country;
use crate::locale::labels::Role;

/// Whether the line of a sender stands right over a name.
pub(super) fn under_sender(facts: &Facts<'_>, spot: Spot) -> bool {
    let rect = facts.layout.segment(spot).rect;
    let lines = (spot.line.saturating_sub(4)..spot.line).rev();
    let spots = lines.flat_map(|line| {
        let segments = facts.layout.lines[line].segments.len();
        (0..segments).map(move |segment| Spot { line, segment })
    });
    spots.into_iter().any(|s| {
        let above = facts.layout.segment(s).rect;
        let near = (above.x0 - rect.x0).abs() < 14.0 && rect.y0 - above.y1 < 3.0 * rect.height();
        near && rect.y0 > above.y1 - 2.0 && name_of(&whole_line(facts, s)).1
    })
}

/// Whether a line that an address follows is itself part of one, below the name: "The Old Forge, London".
pub(super) fn is_house(facts: &Facts<'_>, spot: Spot) -> bool {
    let rect = facts.layout.segment(spot).rect;
    let first = spot.line.saturating_sub(3);
    let lines = (first..spot.line).rev();
    let spots = lines.flat_map(|line| {
        let segments = facts.layout.lines[line].segments.len();
        (0..segments).map(move |segment| Spot { line, segment })
    });
    let mut above = spots.filter(|&above| {
        let s = facts.layout.segment(above);
        let step = rect.y1 - s.rect.y1;
        let aligned = (s.rect.x0 - rect.x0).abs() < 2.0
            || (s.rect.x1 - rect.x1).abs() < 2.0
            || (s.rect.center_x() - rect.center_x()).abs() < 2.0;
        aligned && step > 0.0 && step < 1.8 * s.rect.height().max(rect.height())
    });
    above.next().is_some_and(|above| {
        let labelled = facts.labels.in_segment(above).any(|l| l.alone());
        is_name_like(&facts.layout.segment(above).text) && !labelled
    })
}

/// The share of the page above the columns of a footer, and the most lines of these.
const FOOTER: f64 = 0.88;
const FOOTER_LINES: usize = 5;

/// Whether a name starts a column of a footer whose other columns tell the account or the register.
pub(super) fn in_footer(facts: &Facts<'_>, spot: Spot) -> bool {
    const OWN: [Role; 5] = [
        Role::Iban,
        Role::Bic,
        Role::Account,
        Role::Register,
        Role::TaxId,
    ];
    let page = facts.layout.lines[spot.line].page;
    let height = facts.layout.pages.first().map_or(842.0, |p| p.1);
    let low = facts.layout.segment(spot).rect.y0 > FOOTER * height;
    let lines = spot.line..(spot.line + FOOTER_LINES).min(facts.layout.lines.len());
    low && lines
        .filter(|&line| facts.layout.lines[line].page == page)
        .any(|line| {
            let mut labels = facts.labels.on_line(line);
            labels.any(|l| l.leads && l.spot.segment != spot.segment && l.has_any(&OWN))
        })
}

/// What stands under a name that starts a block.
#[derive(Default)]
pub(super) struct Under {
    pub address: bool,
    /// A telephone, a bank account or a register entry.
    pub contact: bool,
    pub tax_id: bool,
    /// A tax id that its label calls the customer's.
    pub customer: bool,
}

pub(super) fn block_under(facts: &Facts<'_>, spot: Spot) -> Under {
    let blocks = &facts.layout.blocks;
    // A heading may stand over the name.
    let starts = |b: &&Block| b.spots.iter().take(2).any(|&s| s == spot);
    let Some(block) = blocks.iter().find(starts) else {
        return Under::default();
    };
    let at = block.spots.iter().position(|&s| s == spot).unwrap_or(0);
    let contact = [Role::Iban, Role::OtherNumber, Role::Register];
    let mut under = Under::default();
    let mut attention = false;
    for &line in &block.spots[at + 1..] {
        let text = &facts.layout.segment(line).text;
        under.address |= country::postcode(text).is_some() || is_street(text);
        attention |= is_attention(text);
        under.customer |= facts
            .labels
            .in_segment(line)
            .any(|l| l.has(Role::CustomerTaxId));
        let leads = |role: Role| {
            let mut labels = facts.labels.in_segment(line);
            labels.any(|l| l.leads && l.has(role))
        };
        under.tax_id |= leads(Role::TaxId);
        under.contact |= is_contact(text) || contact.into_iter().any(leads);
    }
    // A firm that tells its own numbers may live "c/o" another.
    under.customer |= attention && !under.contact && !under.tax_id;
    under
}
