//! Counts and shares, as numbers in any form: `1`, `1.0`, `"1"`.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::Deserializer;
use serde::de::Error as _;

use super::ExactNumber;

/// A whole number that is not negative and may be absent.
pub(super) fn count<'de, D, T>(d: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<u64>,
{
    let Some(number) = ExactNumber::deserialize(d)? else {
        return Ok(None);
    };
    let whole = Some(number)
        .filter(Decimal::is_integer)
        .and_then(|n| n.to_u64());
    match whole.map(T::try_from) {
        Some(Ok(count)) => Ok(Some(count)),
        _ => Err(D::Error::custom(format!("{number} is no count"))),
    }
}

/// A measure that may be absent.
pub(super) fn measure<'de, D: Deserializer<'de>>(d: D) -> Result<Option<f64>, D::Error> {
    Ok(ExactNumber::deserialize(d)?.and_then(|n| n.to_f64()))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Numbers {
        #[serde(default, deserialize_with = "super::count")]
        n: Option<u16>,
        #[serde(default, deserialize_with = "super::measure")]
        f: Option<f64>,
    }

    #[test]
    fn integers_floats_and_strings_are_the_same_number() {
        for form in ["402", "402.0", "\"402\""] {
            let numbers: Numbers =
                serde_json::from_str(&format!(r#"{{"n":{form},"f":{form}}}"#)).unwrap();
            assert_eq!((numbers.n, numbers.f), (Some(402), Some(402.0)), "{form}");
        }
        let absent: Numbers = serde_json::from_str(r#"{"n":null}"#).unwrap();
        assert_eq!((absent.n, absent.f), (None, None));
    }

    #[test]
    fn parts_negatives_and_overflows_are_no_counts() {
        for form in ["1.5", "-1", "70000", "\"many\""] {
            assert!(
                serde_json::from_str::<Numbers>(&format!(r#"{{"n":{form}}}"#)).is_err(),
                "{form}"
            );
        }
    }
}
