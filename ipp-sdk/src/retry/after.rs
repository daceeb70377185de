//! What `Retry-After` asks for.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use reqwest::header::{self, HeaderMap};

/// The longest pause that a server can ask for.
pub(crate) const LONGEST_PAUSE: Duration = Duration::from_secs(120);

/// What a `Retry-After` (or `retry-after-ms`) header asks for: seconds or an HTTP date, at most two
/// minutes. A date counts from the answer's own `Date`, so that a wrong clock here does no harm.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds = if let Some(ms) = text("retry-after-ms").and_then(|t| t.parse::<f64>().ok()) {
        ms / 1000.0
    } else {
        let value = text(header::RETRY_AFTER.as_str())?;
        match value.parse::<f64>() {
            Ok(seconds) => seconds,
            Err(_) => {
                let sent = text(header::DATE.as_str()).and_then(http_date);
                let until = http_date(value)?;
                until.duration_since(sent.unwrap_or(now)).as_secs_f64()
            }
        }
    };
    // Negative is at once; not a number, and more than the limit, is what the limit says.
    Some(if seconds.is_nan() {
        return None;
    } else {
        Duration::from_secs_f64(seconds.clamp(0.0, LONGEST_PAUSE.as_secs_f64()))
    })
}

fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap()))
            .collect()
    }

    #[test]
    fn retry_after_is_read_in_every_form() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let date = ("date", "Thu, 01 Jan 2026 00:00:00 GMT");
        let ms = Duration::from_millis;
        for (pairs, expected) in [
            (vec![("retry-after", "3")], Some(ms(3_000))),
            (vec![("retry-after", " 0.25 ")], Some(ms(250))),
            (vec![("retry-after", "-5")], Some(ms(0))),
            (vec![("retry-after", "99999999999")], Some(LONGEST_PAUSE)),
            (vec![("retry-after", "inf")], Some(LONGEST_PAUSE)),
            (vec![("retry-after", "NaN")], None),
            (vec![("retry-after", "soon")], None),
            (vec![], None),
            (
                vec![("retry-after-ms", "70"), ("retry-after", "9")],
                Some(ms(70)),
            ),
            (
                vec![("retry-after", "Thu, 01 Jan 2026 00:00:07 GMT")],
                Some(ms(7_000)),
            ),
            (
                vec![("retry-after", "Wed, 31 Dec 2025 00:00:00 GMT"), date],
                Some(ms(0)),
            ),
        ] {
            assert_eq!(retry_after(&headers(&pairs), now), expected, "{pairs:?}");
        }
        let wrong_clock = "2031-01-01T00:00:00Z".parse().unwrap();
        let asked = headers(&[date, ("retry-after", "Thu, 01 Jan 2026 00:00:07 GMT")]);
        assert_eq!(retry_after(&asked, wrong_clock), Some(ms(7_000)));
    }
}
