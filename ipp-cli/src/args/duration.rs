//! Durations as people write them: `90s`, `10m`, `1h 30m`, or seconds as a number.

use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};

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

const SINCE: &str =
    "give a time (2026-04-11T14:00:00Z), a date (2026-04-11), or how long ago (7d, 12h)";

/// A point in time: itself, the beginning of a day in UTC, or so long ago.
pub(super) fn since(text: &str) -> Result<Timestamp, &'static str> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time);
    }
    if let Ok(day) = text.parse::<Date>() {
        let begin = day.to_zoned(TimeZone::UTC);
        return begin.map(|begin| begin.timestamp()).map_err(|_| SINCE);
    }
    let ago = text.parse::<Span>().map_err(|_| SINCE)?;
    let now = Timestamp::now().to_zoned(TimeZone::UTC);
    match now.checked_sub(ago) {
        Ok(time) if time < now => Ok(time.timestamp()),
        _ => Err(SINCE),
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{parse, parse_any, since};

    #[test]
    fn a_point_in_time_is_read_as_people_write_it() {
        let at = |text: &str| since(text).unwrap();
        assert_eq!(at("2026-04-11").to_string(), "2026-04-11T00:00:00Z");
        assert_eq!(
            at("2026-04-11T14:02:31Z").to_string(),
            "2026-04-11T14:02:31Z"
        );
        for (text, hours) in [("7d", 168), ("12h", 12), ("1w", 168)] {
            let ago = Timestamp::now().duration_since(at(text)) - SignedDuration::from_hours(hours);
            assert!(ago.abs() < SignedDuration::from_secs(60), "{text}");
        }
        for text in ["", "yesterday", "-7d", "0d", "2026-13-01"] {
            assert!(since(text).is_err(), "{text}");
        }
    }

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
