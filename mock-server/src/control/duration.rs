//! Durations as people write them: `10s`, `1h 30m`, or a number of seconds.

use std::time::Duration;

use jiff::SignedDuration;
use serde::{Deserialize, Deserializer, Serializer};

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Seconds(f64),
    Text(String),
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Duration, D::Error> {
    let written = Written::deserialize(deserializer)?;
    read(written).ok_or_else(|| {
        serde::de::Error::custom(
            "a duration is a number of seconds or a text such as `10s`, `75h`, `1h 30m`",
        )
    })
}

pub(crate) fn serialize<S: Serializer>(
    duration: &Duration,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let duration = SignedDuration::try_from(*duration).unwrap_or(SignedDuration::MAX);
    serializer.collect_str(&format_args!("{duration:#}"))
}

fn read(written: Written) -> Option<Duration> {
    match written {
        Written::Seconds(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        Written::Text(text) => match text.parse::<f64>() {
            Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
            Err(_) => Duration::try_from(text.parse::<SignedDuration>().ok()?).ok(),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize)]
    struct Wait(#[serde(with = "super")] Duration);

    #[test]
    fn a_duration_is_read_as_people_write_it() {
        for (text, seconds) in [
            ("10", 10.0),
            ("0.5", 0.5),
            ("\"10s\"", 10.0),
            ("\"75h\"", 270_000.0),
            ("\"1h 30m\"", 5400.0),
            ("\"5\"", 5.0),
        ] {
            let read: Wait = serde_json::from_str(text).unwrap();
            assert_eq!(read.0.as_secs_f64(), seconds, "{text}");
        }
        for text in ["-1", "\"-5s\"", "\"soon\"", "1e300", "null"] {
            assert!(serde_json::from_str::<Wait>(text).is_err(), "{text}");
        }
        assert_eq!(
            serde_json::to_string(&Wait(Duration::from_secs(90))).unwrap(),
            "\"1m 30s\""
        );
    }
}
