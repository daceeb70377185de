//! Other names that the API may use for a field.
//!
//! serde's own `alias` refuses an object that holds both names, as the API might send that renames a
//! field and keeps the old name for a while. Here the first of them counts and the second is passed
//! over.

use std::collections::HashSet;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, IgnoredAny, IntoDeserializer as _, MapAccess, Visitor,
};

/// Other names, each with the documented one.
pub(super) type Aliases = &'static [(&'static str, &'static str)];

/// A type whose derived reader knows the documented names only.
pub(super) trait Documented<'de>: Sized {
    /// Its other names.
    const ALIASES: Aliases;

    /// The derived reader.
    fn read<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error>;
}

/// Reads an object by its documented and its other names.
pub(super) fn deserialize<'de, D, T>(d: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Documented<'de>,
{
    d.deserialize_map(Object(std::marker::PhantomData))
}

struct Object<T>(std::marker::PhantomData<T>);

impl<'de, T: Documented<'de>> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let renamed = Renamed {
            map,
            aliases: T::ALIASES,
            seen: HashSet::new(),
        };
        T::read(MapAccessDeserializer::new(renamed))
    }
}

/// An object with its keys replaced and each kept once. Values pass through untouched, so that amounts
/// keep their digits.
struct Renamed<A> {
    map: A,
    aliases: Aliases,
    seen: HashSet<String>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Renamed<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        while let Some(key) = self.map.next_key::<String>()? {
            let documented = self.aliases.iter().find(|(other, _)| *other == key);
            let key = documented.map_or(key, |(_, name)| (*name).to_owned());
            if self.seen.insert(key.clone()) {
                return seed.deserialize(key.into_deserializer()).map(Some);
            }
            self.map.next_value::<IgnoredAny>()?;
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Gives a type with `#[serde(remote = "Self")]` its other names.
macro_rules! aliases {
    ($name:ident { $($other:literal => $documented:literal,)+ }) => {
        impl<'de> $crate::model::alias::Documented<'de> for $name {
            const ALIASES: $crate::model::alias::Aliases = &[$(($other, $documented),)+];

            fn read<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::deserialize(d)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::model::alias::deserialize(d)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, s)
            }
        }
    };
}
pub(super) use aliases;
