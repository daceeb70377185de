//! Durations as people write them: `90s`, `10m`, `1h 30m`, or seconds as a number.

use std::time::Duration;

use jiff::SignedDuration;

const EXPECTED: &str = "give a time like 90s, 10m or 1h30m";

/// A time that is longer than none.
pub(super) fn parse(text: &str) -> Result<Duration, &'static str> {
    match parse_any(text)? {
        Duration::ZERO => Err(EXPECTED),
        duration => Ok(duration),
    }
}

/// A time, or none at all.
pub(super) fn parse_any(text: &str) -> Result<Duration, &'static str> {
    let duration = match text.parse::<f64>() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
        Err(_) => text
            .parse::<SignedDuration>()
            .ok()
            .and_then(|d| Duration::try_from(d).ok()),
    };
    duration.ok_or(EXPECTED)
}

#[cfg(test)]
mod tests {
    use super::{parse, parse_any};

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, seconds) in [
            ("45", 45),
            ("90s", 90),
            ("10m", 600),
            ("1h30m", 5400),
            ("1h 30m", 5400),
        ] {
            assert_eq!(parse(text).unwrap().as_secs(), seconds, "{text}");
        }
        for text in ["", "0", "0s", "-5m", "soon", "10 parsecs", "nan", "inf"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert_eq!(parse_any("0s").unwrap().as_secs(), 0);
        assert_eq!(parse_any("0.5").unwrap().as_millis(), 500);
        assert!(parse_any("-5s").is_err());
    }
}
