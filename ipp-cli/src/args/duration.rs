//! Durations as people write them: `90s`, `10m`, `1h 30m`, or seconds as a number.

use std::time::Duration;

use jiff::SignedDuration;

pub(super) fn parse(text: &str) -> Result<Duration, String> {
    let duration = match text.parse::<u64>() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => text
            .parse::<SignedDuration>()
            .ok()
            .and_then(|d| Duration::try_from(d).ok()),
    };
    duration
        .filter(|d| !d.is_zero())
        .ok_or_else(|| "give a time like 90s, 10m or 1h30m".to_owned())
}

#[cfg(test)]
mod tests {
    use super::parse;

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
        for text in ["", "0", "0s", "-5m", "soon", "10 parsecs"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
