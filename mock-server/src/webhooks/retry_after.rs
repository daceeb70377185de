//! The header `Retry-After` of an answer to a delivery (contract D58).

use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::HeaderValue;

/// The longest delay that an answer can ask for; points in time have an end.
const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// When the other side wants to be asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    In(Duration),
    At(Timestamp),
}

impl RetryAfter {
    /// Reads the header's value; one that is neither seconds nor a date says nothing.
    pub(super) fn parse(value: &HeaderValue) -> Option<Self> {
        let text = value.to_str().ok()?;
        if let Ok(seconds) = text.parse() {
            return Some(Self::In(Duration::from_secs(seconds)));
        }
        let date = httpdate::parse_http_date(text).ok()?;
        // Such a date is never too early.
        Some(Self::At(date.try_into().unwrap_or(Timestamp::MAX)))
    }

    /// How long to wait from now on; a year at most.
    pub(crate) fn delay(self, now: Timestamp) -> Duration {
        let delay = match self {
            Self::In(delay) => delay,
            Self::At(time) => time.duration_since(now).try_into().unwrap_or_default(),
        };
        delay.min(YEAR)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use reqwest::header::HeaderValue;

    use super::RetryAfter;

    #[test]
    fn retry_after_is_seconds_or_a_date_in_any_of_its_forms() {
        let now: Timestamp = "1994-11-06T08:49:30Z".parse().unwrap();
        for (text, seconds) in [
            ("0", Some(0)),
            ("120", Some(120)),
            ("99999999999", Some(365 * 24 * 3600)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(7)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(7)),
            ("Sun Nov  6 08:49:37 1994", Some(7)),
            ("Sun, 06 Nov 1994 08:49:00 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(365 * 24 * 3600)),
            ("-1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ] {
            let value = HeaderValue::from_static(text);
            let delay = RetryAfter::parse(&value).map(|asked| asked.delay(now).as_secs());
            assert_eq!(delay, seconds, "{text:?}");
        }
    }
}
