//! Why the signature of a delivery is right, or why not.
//!
//! The SDK decides, form by form; this module asks it about what was given, and about what may have been meant.

use std::time::Duration;

use ipp_sdk::model::WebhookSecret;
use ipp_sdk::schemars::{self, JsonSchema};
use ipp_sdk::webhook::{Headers as _, Verifier, VerifyError, header};
use jiff::Timestamp;
use serde::Serialize;

use super::repair;

/// A tolerance that no time is beyond.
const ANY_AGE: Duration = Duration::from_secs(1 << 60);

/// A delivery, and what it is to be verified with.
pub(crate) struct Given {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) keys: Vec<Key>,
    pub(crate) tolerance: Duration,
    pub(crate) now: Timestamp,
}

/// A secret, and where it is from.
pub(crate) struct Key {
    pub(crate) origin: String,
    pub(crate) secret: WebhookSecret,
}

/// The four forms of signatures (contract D56).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scheme {
    StandardWebhooks,
    Sha256,
    Hex,
    Timestamped,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Report {
    pub(crate) verified: bool,
    /// The first that matched.
    pub(crate) scheme: Option<Scheme>,
    /// The secret that matched, by where it is from.
    pub(crate) secret: Option<String>,
    /// If the signature has a time.
    pub(crate) signed_at: Option<String>,
    /// The size of the body that was verified.
    pub(crate) body_bytes: usize,
    pub(crate) schemes: Vec<Attempt>,
    /// What is likely to be wrong, the likeliest first.
    pub(crate) hints: Vec<String>,
}

/// What one form of signature says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Attempt {
    pub(crate) scheme: Scheme,
    pub(crate) finding: Finding,
    pub(crate) message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Finding {
    Matched,
    /// There is no signature of this form.
    Absent,
    Mismatch,
    TooOld,
    TooNew,
    Malformed,
    /// No secret can be used for it.
    UnusableSecret,
}

/// Finds out.
pub(crate) fn diagnose(given: &Given) -> Report {
    let tries: Vec<Try<'_>> = SCHEMES
        .iter()
        .map(|scheme| given.try_scheme(*scheme))
        .collect();
    let matched = tries.iter().find(|t| t.attempt.finding == Finding::Matched);
    let verified = given.is_verified();
    Report {
        verified,
        scheme: matched.map(|t| t.attempt.scheme),
        secret: matched.and_then(|t| t.key).map(|key| key.origin.clone()),
        signed_at: tries.iter().find_map(|t| Some(t.signed_at?.to_string())),
        body_bytes: given.body.len(),
        hints: match verified {
            true => Vec::new(),
            false => given.hints(&tries),
        },
        schemes: tries.into_iter().map(|t| t.attempt).collect(),
    }
}

/// The first decides where it can, as for receivers that use the SDK.
const SCHEMES: [Scheme; 4] = [
    Scheme::StandardWebhooks,
    Scheme::Sha256,
    Scheme::Hex,
    Scheme::Timestamped,
];

struct Try<'a> {
    attempt: Attempt,
    key: Option<&'a Key>,
    signed_at: Option<Timestamp>,
}

impl Given {
    /// What a receiver with all the secrets does.
    fn is_verified(&self) -> bool {
        let mut secrets = self.keys.iter().map(|key| &key.secret);
        let Some(first) = secrets.next() else {
            return false;
        };
        let verifier = secrets.fold(Verifier::new(first), Verifier::also_accept);
        let verifier = verifier.tolerance(self.tolerance);
        verifier
            .verify_at(self.now, &self.headers[..], &self.body)
            .is_ok()
    }

    /// The headers of a form, if they are there.
    fn headers_of(&self, scheme: Scheme) -> Option<Vec<(&str, &str)>> {
        let is_documented = |name: &str| name.eq_ignore_ascii_case(header::SIGNATURE);
        let wants_documented = scheme != Scheme::StandardWebhooks;
        let is_there = match wants_documented {
            true => form_of(self.headers[..].header(header::SIGNATURE)?) == scheme,
            false => self.headers[..]
                .header(header::STANDARD_SIGNATURE)
                .is_some(),
        };
        let all = self.headers.iter().map(|(name, value)| (&**name, &**value));
        let of_form = all.filter(|(name, _)| is_documented(name) == wants_documented);
        is_there.then(|| of_form.collect())
    }

    fn try_scheme(&self, scheme: Scheme) -> Try<'_> {
        let Some(headers) = self.headers_of(scheme) else {
            return Try {
                attempt: Attempt {
                    scheme,
                    finding: Finding::Absent,
                    message: "there is no such signature".to_owned(),
                },
                key: None,
                signed_at: None,
            };
        };
        let tries = self
            .keys
            .iter()
            .map(|key| self.try_key(scheme, key, &headers));
        // What comes nearest to a match says most.
        let nearest = tries.min_by_key(|t| nearness(t.attempt.finding));
        nearest.unwrap_or_else(|| Try {
            attempt: attempt(scheme, &VerifyError::NoSecret, self.now),
            key: None,
            signed_at: None,
        })
    }

    fn try_key<'a>(&'a self, scheme: Scheme, key: &'a Key, headers: &[(&str, &str)]) -> Try<'a> {
        let verifier = Verifier::new(&key.secret).tolerance(self.tolerance);
        let verified = verifier.verify_at(self.now, headers, &self.body);
        match verified {
            Ok(verified) => Try {
                attempt: Attempt {
                    scheme,
                    finding: Finding::Matched,
                    message: match verified.signed_at() {
                        Some(at) => format!("it matches, signed {}", ago(self.now, at)),
                        None => "it matches; it has no time".to_owned(),
                    },
                },
                key: Some(key),
                signed_at: verified.signed_at(),
            },
            Err(error) => Try {
                attempt: attempt(scheme, &error, self.now),
                key: None,
                signed_at: None,
            },
        }
    }

    fn hints(&self, tries: &[Try<'_>]) -> Vec<String> {
        let found = |finding| tries.iter().find(|t| t.attempt.finding == finding);
        if tries.iter().all(|t| t.attempt.finding == Finding::Absent) {
            return vec![self.unsigned()];
        }
        if found(Finding::TooOld).is_some() {
            return vec!["the delivery was repeated, or the clock of this machine is ahead; to verify a recorded one, give its \
                         age with --tolerance"
                .to_owned()];
        }
        if found(Finding::TooNew).is_some() {
            return vec!["the clock of this machine is behind".to_owned()];
        }
        let mut hints: Vec<String> = self.repaired().into_iter().collect();
        if hints.is_empty() && found(Finding::Mismatch).is_some() {
            hints.push(
                "it was made with another secret, or of another body: verify the bytes as they came, before a JSON parser or \
                 a proxy has them"
                    .to_owned(),
            );
        }
        hints.extend(found(Finding::Malformed).map(|t| self.malformed(t.attempt.scheme)));
        if found(Finding::UnusableSecret).is_some() {
            hints.push("the secret is not `whsec_` and base64: it may be cut off".to_owned());
        }
        hints
    }

    fn unsigned(&self) -> String {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| &**name).collect();
        match &names[..] {
            [] => "give the headers of the delivery, with --header or --headers".to_owned(),
            names => format!(
                "none of these headers holds a signature: {}; a proxy may have taken it away",
                names.join(", ")
            ),
        }
    }

    fn malformed(&self, scheme: Scheme) -> String {
        let value = |name| self.headers[..].header(name).unwrap_or_default().trim();
        let is_standard = scheme == Scheme::StandardWebhooks;
        let value_of_time = match is_standard {
            true => value(header::STANDARD_TIMESTAMP),
            false => time_in(value(header::SIGNATURE)),
        };
        if value_of_time.len() >= MILLISECONDS && value_of_time.bytes().all(|b| b.is_ascii_digit())
        {
            return "the time of the signature is in milliseconds; it must be in seconds"
                .to_owned();
        }
        match is_standard {
            true => "webhook-timestamp must be in seconds since 1970, and webhook-signature v1, with base64".to_owned(),
            false => malformed_digits(value(header::SIGNATURE)),
        }
    }

    /// What was done to the body or the secret, if undoing it makes a signature right.
    fn repaired(&self) -> Option<String> {
        let matches = |secret: &WebhookSecret, body: &[u8]| {
            let verifier = Verifier::new(secret).tolerance(ANY_AGE);
            SCHEMES.iter().any(|scheme| {
                let headers = self.headers_of(*scheme);
                headers.is_some_and(|h| verifier.verify_at(self.now, &h[..], body).is_ok())
            })
        };
        let mut keys: Vec<(Option<String>, WebhookSecret)> = Vec::new();
        for key in &self.keys {
            keys.push((None, key.secret.clone()));
            for repair in repair::secrets(key.secret.expose()) {
                let cause = format!("{} ({})", repair.cause, key.origin);
                keys.push((Some(cause), WebhookSecret::new(repair.value)));
            }
        }
        let bodies = repair::bodies(&self.body);
        keys.iter().find_map(|(secret_cause, secret)| {
            if let Some(cause) = secret_cause
                .as_ref()
                .filter(|_| matches(secret, &self.body))
            {
                return Some(cause.clone());
            }
            let body = bodies.iter().find(|body| matches(secret, &body.value))?;
            let causes = [Some(body.cause), secret_cause.as_deref()];
            Some(
                causes
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(", and "),
            )
        })
    }
}

fn form_of(value: &str) -> Scheme {
    let mut elements = value.split(',').map(str::trim);
    if elements.clone().any(|e| e.starts_with("t=")) {
        Scheme::Timestamped
    } else if elements.any(|e| e.contains('=')) {
        Scheme::Sha256
    } else {
        Scheme::Hex
    }
}

fn nearness(finding: Finding) -> u8 {
    match finding {
        Finding::Matched => 0,
        Finding::TooOld | Finding::TooNew => 1,
        Finding::Mismatch => 2,
        Finding::Malformed => 3,
        Finding::UnusableSecret => 4,
        Finding::Absent => 5,
    }
}

fn attempt(scheme: Scheme, error: &VerifyError, now: Timestamp) -> Attempt {
    let (finding, message) = match error {
        VerifyError::TooOld {
            signed_at,
            tolerance,
            ..
        } => (
            Finding::TooOld,
            format!(
                "the signature is right, and was made {}, not within {}",
                ago(now, *signed_at),
                words(*tolerance)
            ),
        ),
        VerifyError::TooNew {
            signed_at,
            tolerance,
            ..
        } => (
            Finding::TooNew,
            format!(
                "the signature is right, and was made {}, not within {}",
                ago(now, *signed_at),
                words(*tolerance)
            ),
        ),
        VerifyError::Mismatch => (
            Finding::Mismatch,
            "no secret makes this signature of this body".to_owned(),
        ),
        VerifyError::NoSecret | VerifyError::SecretNotBase64 => {
            (Finding::UnusableSecret, error.to_string())
        }
        _ => (Finding::Malformed, error.to_string()),
    };
    Attempt {
        scheme,
        finding,
        message,
    }
}

/// How long ago, or how far ahead.
fn ago(now: Timestamp, then: Timestamp) -> String {
    let age = now.duration_since(then);
    let length = words(age.unsigned_abs());
    match age.is_negative() {
        true => format!("{length} from now"),
        false => format!("{length} ago"),
    }
}

/// `1h 2m 3s`, to the second.
fn words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let parts = [
        (seconds / 86_400, "d"),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, unit)| format!("{n}{unit}"))
        .collect();
    match parts.is_empty() {
        true => "0s".to_owned(),
        false => parts.join(" "),
    }
}

/// How many digits a time has that counts milliseconds since 1970: a count of seconds has ten until 2286.
const MILLISECONDS: usize = 13;

/// The time of `t=<seconds>,v1=<digits>`.
fn time_in(signature: &str) -> &str {
    let mut parts = signature.split(',');
    parts
        .find_map(|part| part.trim().strip_prefix("t="))
        .unwrap_or_default()
}

/// What is wrong with a signature that should end with 64 digits.
fn malformed_digits(value: &str) -> String {
    let digits = value.rsplit('=').next().unwrap_or_default();
    let is_hex = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    match digits.len() {
        64 if is_hex => "what stands before the 64 digits is neither sha256= nor v1= with a t=".to_owned(),
        length if is_hex => format!("the signature has {length} hexadecimal digits, not 64: it is cut off or joined"),
        _ => "it must be sha256=<64 hexadecimal digits>, the digits alone, or t=<seconds>,v1=<digits>".to_owned(),
    }
}

#[cfg(test)]
mod tests;
