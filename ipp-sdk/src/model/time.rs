//! Timestamps and dates as the API prints them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::Serializer;

/// RFC 3339 in UTC with milliseconds and `Z` (contract §1).
const TIMESTAMP: &str = "%Y-%m-%dT%H:%M:%S%.3fZ";

fn non_empty<'de, D: Deserializer<'de>>(d: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(d)?.filter(|s| !s.trim().is_empty()))
}

/// A point in time; one without an offset is UTC. For `#[serde(with)]`.
pub(crate) enum UtcTimestamp {}

impl UtcTimestamp {
    pub(crate) fn serialize<S: Serializer>(v: &Option<Timestamp>, s: S) -> Result<S::Ok, S::Error> {
        match v {
            Some(t) => s.collect_str(&t.strftime(TIMESTAMP)),
            None => s.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        d: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        let Some(text) = non_empty(d)? else {
            return Ok(None);
        };
        if let Ok(t) = text.parse::<Timestamp>() {
            return Ok(Some(t));
        }
        text.parse::<DateTime>()
            .and_then(|t| t.to_zoned(TimeZone::UTC))
            .map(|z| Some(z.timestamp()))
            .map_err(|_| D::Error::custom(format!("{text:?} is no RFC 3339 timestamp")))
    }
}

/// A calendar date, `YYYY-MM-DD`; the time of a date-time is dropped. For `#[serde(with)]`.
pub(crate) enum IsoDate {}

impl IsoDate {
    pub(crate) fn serialize<S: Serializer>(v: &Option<Date>, s: S) -> Result<S::Ok, S::Error> {
        match v {
            Some(date) => s.collect_str(date),
            None => s.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Date>, D::Error> {
        let Some(text) = non_empty(d)? else {
            return Ok(None);
        };
        let day = text.split(['T', ' ']).next().unwrap_or_default();
        day.parse()
            .map(Some)
            .map_err(|_| D::Error::custom(format!("{text:?} is no date of the form YYYY-MM-DD")))
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::Date;
    use serde::{Deserialize, Serialize};

    #[derive(Serialize, Deserialize)]
    struct When {
        #[serde(default, with = "super::UtcTimestamp")]
        at: Option<Timestamp>,
        #[serde(default, with = "super::IsoDate")]
        on: Option<Date>,
    }

    fn round_trip(json: &str) -> String {
        serde_json::to_string(&serde_json::from_str::<When>(json).unwrap()).unwrap()
    }

    #[test]
    fn timestamps_keep_three_decimals_and_z() {
        let exact = r#"{"at":"2026-04-11T14:00:00.000Z","on":"2026-01-15"}"#;
        assert_eq!(round_trip(exact), exact);
        for other in [
            "2026-04-11T14:00:00Z",
            "2026-04-11T16:00:00.000+02:00",
            "2026-04-11T14:00:00",
        ] {
            let json = format!(r#"{{"at":"{other}","on":"2026-01-15T00:00:00"}}"#);
            assert_eq!(round_trip(&json), exact, "{other}");
        }
    }

    #[test]
    fn null_empty_and_absent_are_none_and_garbage_is_an_error() {
        for json in ["{}", r#"{"at":null,"on":null}"#, r#"{"at":"","on":" "}"#] {
            assert_eq!(round_trip(json), r#"{"at":null,"on":null}"#, "{json}");
        }
        assert!(serde_json::from_str::<When>(r#"{"at":"yesterday"}"#).is_err());
        assert!(serde_json::from_str::<When>(r#"{"on":"15/01/2026"}"#).is_err());
    }
}
