//! Amounts as JSON numbers, exact in both directions.
//!
//! Binary floats cannot hold most amounts, so a number is read from its printed digits (`1100.00`
//! keeps its two decimals) and written back the same way. `serde_json` hands the digits over through
//! its raw-value protocol. Where the input has already become a float (inside the buffer of a
//! `#[serde(flatten)]`, or in another format) the shortest decimal that names that float is taken,
//! which is exact for up to 15 significant digits. Numbers in strings (`"1100.00"`, `"18 %"`) are
//! accepted; an empty string is no amount. `serde_json`'s `arbitrary_precision` is neither needed nor
//! in the way.

use std::fmt;
use std::str::FromStr as _;

use rust_decimal::Decimal;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

/// The name under which `serde_json` offers the raw text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";
/// The prefix of that name and of the one that `arbitrary_precision` uses.
const PRIVATE: &str = "$serde_json::private::";

/// An amount that may be absent, null or empty, written with the digits it has. For `#[serde(with)]`.
///
/// A type rather than a module, so that it can have a JSON Schema.
pub(crate) enum ExactNumber {}

impl ExactNumber {
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        d: D,
    ) -> Result<Option<Decimal>, D::Error> {
        d.deserialize_newtype_struct(RAW_VALUE, DecimalVisitor)
    }

    pub(crate) fn serialize<S: Serializer>(
        value: &Option<Decimal>,
        s: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            None => s.serialize_none(),
            Some(v) => RawValue::from_string(v.to_string())
                .map_err(S::Error::custom)?
                .serialize(s),
        }
    }
}

struct DecimalVisitor;

impl<'de> Visitor<'de> for DecimalVisitor {
    type Value = Option<Decimal>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, a number in a string, or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
        d.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
        d.deserialize_any(self)
    }

    fn visit_i64<E: de::Error>(self, v: i64) -> Result<Self::Value, E> {
        Ok(Some(v.into()))
    }

    fn visit_u64<E: de::Error>(self, v: u64) -> Result<Self::Value, E> {
        Ok(Some(v.into()))
    }

    fn visit_f64<E: de::Error>(self, v: f64) -> Result<Self::Value, E> {
        // `{:?}` prints the fewest digits that read back as the same float.
        self.visit_str(&format!("{v:?}"))
    }

    fn visit_str<E: de::Error>(self, v: &str) -> Result<Self::Value, E> {
        let text = v.trim().trim_end_matches('%').trim_end();
        if text.is_empty() {
            return Ok(None);
        }
        let number = if text.contains(['e', 'E']) {
            Decimal::from_scientific(text)
        } else {
            Decimal::from_str(text)
        };
        number
            .map(Some)
            .map_err(|_| E::invalid_value(de::Unexpected::Str(v), &self))
    }

    /// The raw-value protocol, or that of `arbitrary_precision`: a map with one private key.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let key: Option<String> = map.next_key()?;
        if !key.is_some_and(|k| k.starts_with(PRIVATE)) {
            return Err(de::Error::invalid_type(de::Unexpected::Map, &self));
        }
        let text: String = map.next_value()?;
        match text.as_str() {
            "null" => Ok(None),
            text => self.visit_str(text.trim_matches('"')),
        }
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(default)]
    struct Amount {
        #[serde(with = "super::ExactNumber")]
        v: Option<Decimal>,
    }

    #[derive(Deserialize)]
    struct Buffered {
        #[serde(flatten)]
        inner: Amount,
    }

    fn read(json: &str) -> Option<Decimal> {
        serde_json::from_str::<Amount>(json).unwrap().v
    }

    #[test]
    fn digits_survive_a_round_trip_as_printed() {
        for digits in [
            "1000",
            "1000.0",
            "1100.00",
            "-0.10",
            "0.005",
            "9007199254740993.01",
        ] {
            let json = format!("{{\"v\":{digits}}}");
            let amount: Amount = serde_json::from_str(&json).unwrap();
            assert_eq!(amount.v.unwrap().to_string(), digits);
            assert_eq!(serde_json::to_string(&amount).unwrap(), json);
        }
    }

    #[test]
    fn integers_floats_strings_and_exponents_are_equal_amounts() {
        let thousand = Some(Decimal::from(1000));
        for form in [
            "1000",
            "1000.0",
            "1000.00",
            "\"1000.00\"",
            "\" 1000 \"",
            "1e3",
            "\"1000 %\"",
        ] {
            assert_eq!(read(&format!("{{\"v\":{form}}}")), thousand, "{form}");
        }
    }

    #[test]
    fn absent_null_and_empty_are_no_amount() {
        for json in ["{}", r#"{"v":null}"#, r#"{"v":""}"#] {
            assert_eq!(read(json), None, "{json}");
        }
    }

    #[test]
    fn what_is_no_number_is_an_error_that_names_it() {
        for json in [
            r#"{"v":"abc"}"#,
            r#"{"v":[1]}"#,
            r#"{"v":{"a":1}}"#,
            r#"{"v":true}"#,
        ] {
            assert!(serde_json::from_str::<Amount>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn values_and_flattened_buffers_are_read_too() {
        let from_value: Amount = serde_json::from_value(json!({"v": 1100.1})).unwrap();
        assert_eq!(from_value.v, Some(Decimal::new(11001, 1)));
        for json in [
            r#"{"v":1100.10}"#,
            r#"{"v":1100}"#,
            r#"{"v":null}"#,
            r#"{"v":"7"}"#,
        ] {
            let buffered: Buffered = serde_json::from_str(json).unwrap();
            assert_eq!(buffered.inner.v, read(json), "{json}");
        }
    }
}
