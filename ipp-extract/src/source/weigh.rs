//! How much an object unfolds to with all that it refers to.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use hayro_interpret::hayro_syntax::object::{Dict, MaybeRef, Object, ObjectIdentifier, Stream};

use super::budget::Budget;
use super::unfold;
use crate::Error;

/// The most that the drawing of a page, or another stream, unfolds to.
const MAX_STREAM: usize = 16 << 20;
/// How many deflated bytes of fonts are not measured, and how many damaged ones cannot be: they hold at most a
/// thousand times as much, and less than 128 MB, at which a buffer would double.
const MAX_UNMEASURED: usize = 120 << 10;
/// Nor other objects than any font or colour goes.
const MAX_DEPTH: usize = 24;
/// What is unfolded at most to see how much it is.
const MAX_MEASURED: usize = 256 << 20;

/// What an object unfolds to with all that it refers to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Weight {
    pub bytes: usize,
    /// Of which in streams.
    pub streams: usize,
}

impl Weight {
    /// Of an object that refers to itself.
    const ENDLESS: Self = Self {
        bytes: usize::MAX,
        streams: 0,
    };

    fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.streams = self.streams.saturating_add(other.streams);
    }
}

/// How often an object is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Use {
    Once,
    Often,
}

pub(super) struct Scales {
    weights: HashMap<(ObjectIdentifier, Use), Option<Weight>>,
    /// How much of what is read once may go unmeasured.
    unmeasured: Budget,
    /// How much may be damaged.
    damaged: Budget,
    /// How much may still be unfolded.
    pub measured: Budget,
}

impl Scales {
    pub(super) fn new() -> Self {
        Self {
            weights: HashMap::new(),
            unmeasured: Budget::new(MAX_UNMEASURED),
            damaged: Budget::new(MAX_UNMEASURED),
            measured: Budget::new(MAX_MEASURED),
        }
    }

    /// Whether streams that are drawn hold no more than any page.
    pub(super) fn check(&mut self, streams: &[Stream<'_>]) -> Result<(), Error> {
        match unfold::check(streams, MAX_STREAM) {
            Err(Error::Corrupt) => self.damaged(streams).map(drop),
            checked => checked,
        }
    }

    /// Accepts damaged streams, of which nobody knows how much they hold, as long as they are small.
    fn damaged(&mut self, streams: &[Stream<'_>]) -> Result<usize, Error> {
        let packed = unfold::packed_size(streams);
        let fits = self.damaged.spend(packed);
        fits.map_err(|_| Error::Corrupt)?;
        Ok(packed)
    }

    /// What a value weighs, each object weighed once.
    pub(super) fn value(
        &mut self,
        value: &MaybeRef<Object<'_>>,
        object: &Object<'_>,
        used: Use,
        depth: usize,
    ) -> Result<Weight, Error> {
        let MaybeRef::Ref(reference) = value else {
            return self.weight(object, used, depth);
        };
        let key = (ObjectIdentifier::from(*reference), used);
        match self.weights.entry(key) {
            Entry::Occupied(known) => return Ok(known.get().unwrap_or(Weight::ENDLESS)),
            Entry::Vacant(new) => new.insert(None),
        };
        let weight = self.weight(object, used, depth)?;
        self.weights.insert(key, Some(weight));
        Ok(weight)
    }

    pub(super) fn weight(
        &mut self,
        object: &Object<'_>,
        used: Use,
        depth: usize,
    ) -> Result<Weight, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::TooComplex);
        }
        match object {
            Object::Dict(dict) => self.weight_of_dict(dict, used, depth),
            Object::Stream(stream) => {
                let size = self.size(stream, used)?;
                let mut weight = self.weight_of_dict(stream.dict(), used, depth)?;
                weight.add(Weight {
                    bytes: size,
                    streams: size,
                });
                Ok(weight)
            }
            Object::Array(array) => {
                let mut weight = Weight {
                    bytes: array.data().len(),
                    streams: 0,
                };
                let resolved = array.raw_iter().zip(array.iter::<Object<'_>>());
                for (value, object) in resolved {
                    if is_compound(&object) {
                        weight.add(self.value(&value, &object, used, depth + 1)?);
                    }
                }
                Ok(weight)
            }
            _ => Ok(Weight::default()),
        }
    }

    /// What a stream holds. Measuring takes as long as reading, so that small fonts are left out: together
    /// they cannot hold too much.
    fn size(&mut self, stream: &Stream<'_>, used: Use) -> Result<usize, Error> {
        let packed = stream.raw_data().len();
        if used == Use::Once && unfold::is_deflated(stream)? && packed <= self.unmeasured.left() {
            self.unmeasured.spend(packed)?;
            return Ok(packed);
        }
        let size = match (unfold::size_of(stream, MAX_STREAM), used) {
            (Err(Error::Corrupt), Use::Once) => self.damaged(std::slice::from_ref(stream))?,
            (size, _) => size?,
        };
        self.measured.spend(size)?;
        Ok(size)
    }

    fn weight_of_dict(
        &mut self,
        dict: &Dict<'_>,
        used: Use,
        depth: usize,
    ) -> Result<Weight, Error> {
        let mut weight = Weight {
            bytes: dict.data().len(),
            streams: 0,
        };
        for (key, value) in dict.entries() {
            if let Some(object) = dict.get::<Object<'_>>(&key)
                && is_compound(&object)
                && !NOT_FOLLOWED.contains(&&*key)
            {
                weight.add(self.value(&value, &object, used, depth + 1)?);
            }
        }
        Ok(weight)
    }
}

/// Entries that lead back, or to what is not read with the object.
const NOT_FOLLOWED: [&[u8]; 7] = [
    b"CharProcs",
    b"Metadata",
    b"OC",
    b"P",
    b"Parent",
    b"Pg",
    b"Resources",
];

fn is_compound(object: &Object<'_>) -> bool {
    matches!(
        object,
        Object::Dict(_) | Object::Array(_) | Object::Stream(_)
    )
}
