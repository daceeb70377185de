//! Parameters in the query of a request.

use std::num::IntErrorKind;
use std::ops::RangeInclusive;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::App;
use super::observe::Seen;
use crate::decisions::{D, alternative};
use crate::service::{Error, MOST_ROWS, ROWS, Result, Service, UNKNOWN_PARAMETER};

/// The query of an endpoint that has no parameters.
pub(super) struct NoParameters;

impl FromRequestParts<App> for NoParameters {
    type Rejection = super::Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, super::Error> {
        let seen = Seen::from_request_parts(parts, app).await?;
        Query::new(parts.uri.query(), &[], &app.service, &seen)?;
        Ok(Self)
    }
}

/// The parameters of a query; of several of one name the last counts.
pub(super) struct Query<'a> {
    pairs: Vec<(String, String)>,
    service: &'a Service,
    seen: &'a Seen,
}

impl<'a> Query<'a> {
    /// Takes a query apart. A parameter that is not among the known ones is ignored, or else refused (contract
    /// D11).
    pub(super) fn new(
        query: Option<&str>,
        known: &[&str],
        service: &'a Service,
        seen: &'a Seen,
    ) -> Result<Self> {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let pairs: Vec<(String, String)> = pairs.into_owned().collect();
        let unknown = pairs
            .iter()
            .find(|(name, _)| !known.contains(&name.as_str()));
        if let Some((name, _)) = unknown {
            seen.ignore(service, UNKNOWN_PARAMETER, name)?;
        }
        Ok(Self {
            pairs,
            service,
            seen,
        })
    }

    /// How many rows a page of a list is to have, and how many rows come before it.
    pub(super) fn page(&self) -> Result<(u32, u64)> {
        let limit = self.number("limit", ROWS, 1..=MOST_ROWS)?;
        let offset = self.number("offset", 0, 0..=u64::MAX)?;
        Ok((u32::try_from(limit).unwrap_or(u32::MAX), offset))
    }

    /// A number within a range. One outside is refused, or else moved into it (contract D38).
    fn number(&self, name: &str, default: u64, range: RangeInclusive<u64>) -> Result<u64> {
        let Some((_, text)) = self.pairs.iter().rev().find(|(n, _)| n == name) else {
            return Ok(default);
        };
        let number = text.parse::<i128>().or_else(|e| match e.kind() {
            IntErrorKind::PosOverflow => Ok(i128::MAX),
            IntErrorKind::NegOverflow => Ok(i128::MIN),
            _ => Err(e),
        });
        let number = number.ok();
        let (first, last) = (i128::from(*range.start()), i128::from(*range.end()));
        if let Some(number) = number.and_then(|n| u64::try_from(n).ok())
            && range.contains(&number)
        {
            return Ok(number);
        }
        if self.service.choices.has(&alternative::CLAMP) {
            self.seen.rests_on(D(38));
            let clamped = number.map(|n| n.clamp(first, last));
            return Ok(clamped
                .and_then(|n| u64::try_from(n).ok())
                .unwrap_or(default));
        }
        Err(Error::number(name, &range))
    }
}
