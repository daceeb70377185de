//! What the operators of a drawing cost, by the prices of what they name.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::content::UntypedIter;
use hayro_interpret::hayro_syntax::object::{Name, Object};
use memchr::memmem;

use super::budget::Budget;
use crate::Error;

/// What all pages may cost together.
pub(super) const MAX_WORK: usize = 64 << 20;
/// What looking up a resource costs at least.
pub(super) const LOOKUP: usize = 64;
/// The longest text that one operator draws.
const MAX_TEXT: usize = 1 << 17;
/// What a search for the end of an image within a drawing may read.
const MAX_IMAGE_SEARCH: usize = 1 << 29;
/// Making up a font where none is set.
const FALLBACK_FONT: usize = 4000;
/// The outline of a glyph that text is clipped to.
const OUTLINE: usize = 2000;

/// What a drawing costs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cost {
    pub bytes: usize,
    /// How many operators paint, each of which may use a pattern that was set before.
    pub paints: usize,
}

impl Cost {
    pub(super) fn of(bytes: usize) -> Self {
        Self { bytes, paints: 0 }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.paints = self.paints.saturating_add(other.paints);
    }
}

/// What naming a resource costs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Price {
    pub cost: Cost,
    /// What each painting costs as long as the resource is set.
    pub carried: usize,
}

impl Price {
    /// Of a name that stands for nothing.
    fn of_unknown(kind: Kind) -> Self {
        let cost = Cost::of(if kind == Kind::Font {
            FALLBACK_FONT
        } else {
            LOOKUP
        });
        Self { cost, carried: 0 }
    }
}

/// The resources that a drawing may name: their kind and name.
pub(super) type Prices = HashMap<(Kind, Vec<u8>), Price>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Form,
    State,
    Pattern,
    Shading,
    Color,
    Properties,
    Font,
}

/// What the operators of a drawing cost by what they name.
pub(super) fn cost(bytes: &[u8], prices: &Prices) -> Result<Cost, Error> {
    searches_for_images(bytes)?;
    let mut cost = Cost::default();
    let mut carried = 0_usize;
    let mut state = TextState::default();
    let mut operators = UntypedIter::new(bytes);
    while let Some(operator) = operators.next() {
        let operands = Operands::of(operator.operands());
        if operands.text > MAX_TEXT {
            return Err(Error::TooComplex);
        }
        cost.bytes = cost
            .bytes
            .saturating_add(state.cost(operator.operator, &operands));
        let named = operands.name.zip(kind_named_by(operator.operator));
        let price = named.map_or_else(Price::default, |(name, kind)| {
            let known = prices.get(&(kind, name.to_vec()));
            known.copied().unwrap_or_else(|| Price::of_unknown(kind))
        });
        carried = carried.max(price.carried);
        let paints = price.cost.paints.saturating_add(1);
        let painted = carried.saturating_mul(paints);
        cost.add(Cost {
            bytes: price.cost.bytes.saturating_add(painted),
            paints,
        });
        Budget::new(MAX_WORK).spend(cost.bytes)?;
    }
    Ok(cost)
}

/// What matters of an operator's operands.
struct Operands<'b, 'a> {
    name: Option<&'b Name<'a>>,
    text: usize,
    number: i64,
}

impl<'b, 'a: 'b> Operands<'b, 'a> {
    fn of(operands: impl Iterator<Item = &'b Object<'a>>) -> Self {
        let mut all = Self {
            name: None,
            text: 0,
            number: 0,
        };
        for operand in operands {
            match operand {
                Object::String(string) => all.text = all.text.saturating_add(string.len()),
                Object::Array(array) => all.text = all.text.saturating_add(array.data().len()),
                Object::Name(name) => all.name = Some(name),
                Object::Number(number) => all.number = number.as_i64(),
                _ => {}
            }
        }
        all
    }
}

/// What makes text dear: clips made of it, and a font that has to be made up because none is set.
#[derive(Default)]
struct TextState {
    clips: bool,
    has_font: bool,
    saved: Vec<bool>,
}

impl TextState {
    fn cost(&mut self, operator: &[u8], operands: &Operands<'_, '_>) -> usize {
        match operator {
            b"q" => self.saved.push(self.has_font),
            b"Q" => self.has_font = self.saved.pop().unwrap_or(self.has_font),
            b"Tf" => self.has_font = true,
            b"Tr" => self.clips |= operands.number > 3,
            b"Tj" | b"TJ" | b"'" | b"\"" => {
                let outlines = if self.clips { operands.text } else { 0 };
                let fallback = if self.has_font { 0 } else { FALLBACK_FONT };
                self.has_font = true;
                return outlines.saturating_mul(OUTLINE).saturating_add(fallback);
            }
            _ => {}
        }
        0
    }
}

fn kind_named_by(operator: &[u8]) -> Option<Kind> {
    Some(match operator {
        b"Do" => Kind::Form,
        b"gs" => Kind::State,
        b"SCN" | b"scn" => Kind::Pattern,
        b"sh" => Kind::Shading,
        b"CS" | b"cs" => Kind::Color,
        b"BDC" | b"DP" => Kind::Properties,
        b"Tf" => Kind::Font,
        _ => return None,
    })
}

/// An image within a drawing ends at an `EI` that has to be searched for, and at each the rest is read.
fn searches_for_images(bytes: &[u8]) -> Result<(), Error> {
    let starts = memmem::find_iter(bytes, b"BI").count();
    if starts > 0 {
        let searches = starts + memmem::find_iter(bytes, b"EI").count();
        Budget::new(MAX_IMAGE_SEARCH).spend(searches.saturating_mul(bytes.len()))?;
    }
    Ok(())
}
