//! Whether a delivery is the API's.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use subtle::{Choice, ConstantTimeEq as _};

use super::event::{self, Event, EventError};
use super::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use super::mac::{Keys, Mac, Tag, from_base64, from_hex, tag};
use crate::model::WebhookSecret;

/// How far from now the time of a signature may be, unless it is set.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// How many elements of a header are looked at. A rotation needs two; the bound keeps a header of thousands,
/// which anybody can send, from costing more than the body does.
const MAX_ELEMENTS: usize = 16;

/// Verifies deliveries with the secrets of a webhook.
///
/// Make one and keep it: it holds the keys prepared, verifying allocates nothing, and a clone shares the keys.
/// All secrets are tried on all signatures of a header, up to 16, in constant time, whichever matches.
#[derive(Clone)]
pub struct Verifier {
    secrets: Arc<Vec<Keys>>,
    tolerance: Duration,
}

impl Verifier {
    /// A verifier with the secret of a webhook. An empty secret verifies nothing.
    #[must_use]
    pub fn new(secret: &WebhookSecret) -> Self {
        Self {
            secrets: Arc::new(Keys::new(secret).into_iter().collect()),
            tolerance: TOLERANCE,
        }
    }

    /// Accepts what was signed with this secret too, for the time of a rotation.
    #[must_use]
    pub fn also_accept(mut self, secret: &WebhookSecret) -> Self {
        Arc::make_mut(&mut self.secrets).extend(Keys::new(secret));
        self
    }

    /// How far from now, before or after, the time of a signature may be; 5 minutes unless set.
    ///
    /// It bounds for how long a recorded delivery can be replayed. The forms `sha256=<hex>` and `<hex>` have no
    /// time: see [`Verified::signed_at`], and remember the events that were acted on, as
    /// [`ReplayGuard`](super::ReplayGuard) does.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a delivery. The body is the bytes as they came: JSON that was parsed and written again has
    /// another signature.
    ///
    /// # Errors
    ///
    /// If the delivery has no signature, or none that one of the secrets made of this body within the
    /// tolerance. Answer with 401 and take nothing from the body.
    pub fn verify<'a, H, B>(&self, headers: &'a H, body: &'a B) -> Result<Verified<'a>, VerifyError>
    where
        H: Headers + ?Sized,
        B: AsRef<[u8]> + ?Sized,
    {
        self.check(None, headers, body.as_ref())
    }

    /// [`verify`](Self::verify) at another time than now, for tests and recorded deliveries.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_at<'a, H, B>(
        &self,
        now: Timestamp,
        headers: &'a H,
        body: &'a B,
    ) -> Result<Verified<'a>, VerifyError>
    where
        H: Headers + ?Sized,
        B: AsRef<[u8]> + ?Sized,
    {
        self.check(Some(now), headers, body.as_ref())
    }

    /// Verifies at this time, or now; the clock is asked only if the signature has a time.
    fn check<'a, H: Headers + ?Sized>(
        &self,
        now: Option<Timestamp>,
        headers: &'a H,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        // A delivery may have both headers. That with the time decides where it can: it says more.
        let standard = match self.standard(now, headers, body) {
            Err(e) if !e.is_about_time() => e,
            decided => return decided,
        };
        self.documented(now, headers, body)
            .map_err(|documented| match (standard, documented) {
                (VerifyError::Unsigned, documented) => documented,
                (standard, VerifyError::Unsigned | VerifyError::Malformed(_)) => standard,
                (_, documented) => documented,
            })
    }

    /// The three headers of Standard Webhooks.
    fn standard<'a, H: Headers + ?Sized>(
        &self,
        now: Option<Timestamp>,
        headers: &'a H,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        let given = headers
            .header(STANDARD_SIGNATURE)
            .ok_or(VerifyError::Unsigned)?;
        let required = |name| headers.header(name).ok_or(VerifyError::MissingHeader(name));
        let (id, unix) = (required(STANDARD_ID)?, required(STANDARD_TIMESTAMP)?);
        let message = [id.as_bytes(), b".", unix.as_bytes(), b".", body];
        let keys = self.secrets.iter().filter_map(|keys| keys.decoded.as_ref());
        if keys.clone().next().is_none() && !self.secrets.is_empty() {
            return Err(VerifyError::SecretNotBase64);
        }
        let signed_at = unix_time(unix, STANDARD_TIMESTAMP)?;
        let tags = given
            .split_ascii_whitespace()
            .take(MAX_ELEMENTS)
            .filter_map(|e| from_base64(e.strip_prefix("v1,")?));
        authentic(keys, &message, tags, STANDARD_SIGNATURE)?;
        self.recent(signed_at, now)?;
        Ok(Verified {
            body,
            id: Some(id),
            signed_at: Some(signed_at),
        })
    }

    /// The header that the reference documents, in its three forms.
    fn documented<'a, H: Headers + ?Sized>(
        &self,
        now: Option<Timestamp>,
        headers: &'a H,
        body: &'a [u8],
    ) -> Result<Verified<'a>, VerifyError> {
        let given = headers.header(SIGNATURE).ok_or(VerifyError::Unsigned)?;
        let elements = given.split(',').take(MAX_ELEMENTS).map(str::trim);
        let keys = self.secrets.iter().map(|keys| &keys.whole);
        let unix = elements.clone().find_map(|e| e.strip_prefix("t="));
        let signed_at = unix.map(|unix| unix_time(unix, SIGNATURE)).transpose()?;
        if let (Some(unix), Some(signed_at)) = (unix, signed_at) {
            let tags = elements.filter_map(|e| from_hex(e.strip_prefix("v1=")?));
            let message = [unix.as_bytes(), b".", body];
            authentic(keys, &message, tags, SIGNATURE)?;
            self.recent(signed_at, now)?;
        } else {
            let tags = elements.filter_map(|e| from_hex(e.strip_prefix("sha256=").unwrap_or(e)));
            authentic(keys, &[body], tags, SIGNATURE)?;
        }
        Ok(Verified {
            body,
            id: None,
            signed_at,
        })
    }

    fn recent(&self, signed_at: Timestamp, now: Option<Timestamp>) -> Result<(), VerifyError> {
        let now = now.unwrap_or_else(Timestamp::now);
        let age = now.duration_since(signed_at);
        let tolerance = self.tolerance;
        match age.unsigned_abs() > tolerance {
            false => Ok(()),
            true if age.is_positive() => Err(VerifyError::TooOld {
                signed_at,
                tolerance,
            }),
            true => Err(VerifyError::TooNew {
                signed_at,
                tolerance,
            }),
        }
    }
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

/// Whether one of the keys made one of the tags. Every key is tried on every tag, whichever matches, so that the
/// time taken tells nothing of the keys.
pub(super) fn authentic<'k>(
    keys: impl Iterator<Item = &'k Mac>,
    message: &[&[u8]],
    tags: impl Iterator<Item = Tag> + Clone,
    header: &'static str,
) -> Result<(), VerifyError> {
    let (mut keyless, mut tagless) = (true, true);
    let mut found = Choice::from(0);
    for key in keys {
        keyless = false;
        let expected = tag(key, message);
        for given in tags.clone() {
            tagless = false;
            found |= equal(&expected, &given);
        }
    }
    match bool::from(found) {
        true => Ok(()),
        false if keyless => Err(VerifyError::NoSecret),
        false if tagless => Err(VerifyError::Malformed(header)),
        false => Err(VerifyError::Mismatch),
    }
}

/// Whether two tags are equal, in constant time: by words, since `subtle` puts a barrier after each comparison.
fn equal(one: &Tag, other: &Tag) -> Choice {
    one.chunks_exact(8)
        .zip(other.chunks_exact(8))
        .fold(Choice::from(1), |equal, (one, other)| {
            equal & word(one).ct_eq(&word(other))
        })
}

fn word(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |word, byte| word << 8 | u64::from(*byte))
}

fn unix_time(text: &str, header: &'static str) -> Result<Timestamp, VerifyError> {
    let seconds = text.parse().ok();
    seconds
        .and_then(|s| Timestamp::from_second(s).ok())
        .ok_or(VerifyError::InvalidTime(header))
}

/// Where the headers of a delivery are looked up.
pub trait Headers {
    /// The value of a header whose name is given in lower case; the first of several. None if it is not
    /// text.
    fn header(&self, name: &str) -> Option<&str>;
}

/// By a walk over the headers: for as many as a delivery has it takes less time than parsing and hashing a name.
impl Headers for http::HeaderMap {
    fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.iter().find(|(given, _)| given.as_str() == name)?;
        // Faster than `to_str`, which looks at each byte for itself.
        std::str::from_utf8(value.as_bytes()).ok()
    }
}

/// Pairs of name, in any case, and value.
impl<N: AsRef<str>, V: AsRef<str>> Headers for [(N, V)] {
    fn header(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(n, _)| n.as_ref().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_ref())
    }
}

/// A delivery that is the API's.
#[derive(Clone, Copy)]
pub struct Verified<'a> {
    body: &'a [u8],
    id: Option<&'a str>,
    signed_at: Option<Timestamp>,
}

impl<'a> Verified<'a> {
    /// The body that was verified.
    #[must_use]
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// When the delivery was signed, if its signature covers a time.
    #[must_use]
    pub fn signed_at(&self) -> Option<Timestamp> {
        self.signed_at
    }

    /// Reads the event. One whose body has no id takes that of the header `webhook-id`, if it was signed.
    ///
    /// # Errors
    ///
    /// If the body is no event, or holds a job or batch that cannot be read.
    pub fn parse(&self) -> Result<Event, EventError> {
        event::read(self.body, self.id)
    }
}

/// Without the body, which is a customer's.
impl std::fmt::Debug for Verified<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verified")
            .field("id", &self.id)
            .field("signed_at", &self.signed_at)
            .finish_non_exhaustive()
    }
}

/// Why a delivery was not verified.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The request has no header with a signature.
    #[error("the request has no signature: neither `{SIGNATURE}` nor `{STANDARD_SIGNATURE}`")]
    Unsigned,
    /// The request lacks a header that the signature covers.
    #[error("the request lacks the header `{0}`, which its signature covers")]
    MissingHeader(&'static str),
    /// The header holds no signature in a known form, among its first 16 elements.
    #[error("the header `{0}` holds no signature in a known form")]
    Malformed(&'static str),
    /// The time of the signature, in this header, is no Unix time.
    #[error("the time of the signature, in `{0}`, is not in seconds of Unix time")]
    InvalidTime(&'static str),
    /// The verifier was made with empty secrets only.
    #[error("there is no secret to verify with: it is empty")]
    NoSecret,
    /// The signature is that of Standard Webhooks, and no secret is base64.
    #[error("no secret is `whsec_` and base64, as the signature of Standard Webhooks requires")]
    SecretNotBase64,
    /// The signature was made with another secret or of another body.
    #[error(
        "the signature does not match: it was made with another secret, or the body is not the bytes that were \
         signed"
    )]
    Mismatch,
    /// The signature is right and too old.
    #[error(
        "the delivery was signed at {signed_at}, more than {tolerance:?} ago: it is repeated, or the clock is \
         ahead"
    )]
    #[non_exhaustive]
    TooOld {
        /// When the delivery was signed.
        signed_at: Timestamp,
        /// How long ago that may be.
        tolerance: Duration,
    },
    /// The signature is right and from the future.
    #[error(
        "the delivery was signed at {signed_at}, more than {tolerance:?} from now: the clock is behind"
    )]
    #[non_exhaustive]
    TooNew {
        /// When the delivery was signed.
        signed_at: Timestamp,
        /// How far ahead that may be.
        tolerance: Duration,
    },
}

impl VerifyError {
    /// Whether the signature is right and only its time is not.
    fn is_about_time(&self) -> bool {
        matches!(self, Self::TooOld { .. } | Self::TooNew { .. })
    }
}
