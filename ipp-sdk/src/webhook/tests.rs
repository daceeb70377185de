//! The vectors of contract D56, and what a verifier must refuse.

use std::cell::Cell;
use std::time::Duration;

use jiff::Timestamp;

use super::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use super::mac::{Keys, Tag, tag};
use super::verify::authentic;
use super::{InvalidSecret, Signer, Verifier, VerifyError};
use crate::model::WebhookSecret;

mod event;

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const OTHER: &str = "whsec_0000000000000000000000000000000000000000000000000000000000000000";
const ID: &str = "evt_01";
const UNIX: &str = "1775916151";
const BODY: &str = r#"{"id":"evt_01","event":"job.completed","type":"job.completed","timestamp":"2026-04-11T14:02:31.802Z","data":{"job_id":"550e8400-e29b-41d4-a716-446655440000","status":"completed"}}"#;
const HEX: &str = "6decd4e47572fe01c78b46821a407f7d89b30378237abc34973f1540c018a5d6";
const TIMED: &str =
    "t=1775916151,v1=310b5fe6fcf37bc5ae9c60ab7b136ffe486129fb60e145a99f476ce9f003e269";
const STANDARD: &str = "v1,WsUYrwB/5iNnSTAezdJMFrBIYKXu3axYI2GAWh6E1zc=";

type Pairs<'a> = [(&'a str, &'a str)];

fn secret(text: &str) -> WebhookSecret {
    WebhookSecret::new(text)
}

fn signer() -> Signer {
    Signer::new(&secret(SECRET)).unwrap()
}

/// The time of the vectors, and so many seconds.
fn after(seconds: i64) -> Timestamp {
    Timestamp::from_second(UNIX.parse::<i64>().unwrap() + seconds).unwrap()
}

fn trio(signature: &str) -> [(&'static str, &str); 3] {
    [
        (STANDARD_ID, ID),
        (STANDARD_TIMESTAMP, UNIX),
        (STANDARD_SIGNATURE, signature),
    ]
}

fn verify(headers: &Pairs<'_>) -> Result<(), VerifyError> {
    verify_with(&Verifier::new(&secret(SECRET)), headers, after(0))
}

fn verify_with(
    verifier: &Verifier,
    headers: &Pairs<'_>,
    now: Timestamp,
) -> Result<(), VerifyError> {
    verifier.verify_at(now, headers, BODY).map(drop)
}

/// Every form of the contract's vector.
fn vectors() -> [Vec<(&'static str, String)>; 4] {
    let own = |value: &str| vec![(SIGNATURE, value.to_owned())];
    [
        own(&format!("sha256={HEX}")),
        own(HEX),
        own(TIMED),
        trio(STANDARD).map(|(n, v)| (n, v.to_owned())).to_vec(),
    ]
}

#[test]
fn the_signer_makes_the_vectors_of_the_contract() {
    let (signer, body) = (signer(), BODY.as_bytes());
    assert_eq!(signer.sha256(body), format!("sha256={HEX}"));
    assert_eq!(signer.bare_hex(body), HEX);
    assert_eq!(signer.timestamped(after(0), body), TIMED);
    assert_eq!(signer.standard(ID, after(0), body), STANDARD);
}

#[test]
fn the_verifier_accepts_the_vectors_of_the_contract() {
    let verifier = Verifier::new(&secret(SECRET));
    for headers in vectors() {
        let verified = verifier
            .verify_at(after(0), headers.as_slice(), BODY)
            .unwrap();
        assert_eq!(verified.body(), BODY.as_bytes());
        let has_time = headers
            .iter()
            .any(|(name, value)| *name == STANDARD_ID || value.starts_with("t="));
        assert_eq!(verified.signed_at(), has_time.then(|| after(0)));
    }
}

#[test]
fn a_changed_body_header_or_secret_is_a_mismatch() {
    for headers in vectors() {
        let verify = |key: &str, body: &str| {
            let headers = headers.as_slice();
            let verified = Verifier::new(&secret(key)).verify_at(after(0), headers, body);
            verified.map(drop)
        };
        assert_eq!(verify(SECRET, BODY), Ok(()));
        assert_eq!(
            verify(SECRET, &BODY.replace("evt_01", "evt_02")),
            Err(VerifyError::Mismatch)
        );
        assert_eq!(
            verify(SECRET, &format!("{BODY}\n")),
            Err(VerifyError::Mismatch)
        );
        assert_eq!(verify(OTHER, BODY), Err(VerifyError::Mismatch));
    }
    let timed = TIMED.replace(UNIX, "1775916152");
    assert_eq!(verify(&[(SIGNATURE, &timed)]), Err(VerifyError::Mismatch));
    let mut headers = trio(STANDARD);
    headers[0].1 = "evt_02";
    assert_eq!(verify(&headers), Err(VerifyError::Mismatch));
}

#[test]
fn header_names_and_hex_digits_may_have_any_case() {
    let upper = HEX.to_uppercase();
    assert_eq!(verify(&[("X-IPP-Signature", &upper)]), Ok(()));
    let mut map = http::HeaderMap::new();
    for (name, value) in trio(STANDARD) {
        map.insert(name, value.parse().unwrap());
    }
    let verifier = Verifier::new(&secret(SECRET));
    let verified = verifier.verify_at(after(0), &map, BODY).unwrap();
    assert_eq!(verified.signed_at(), Some(after(0)));
}

#[test]
fn during_a_rotation_either_secret_and_either_signature_will_do() {
    let signer = Signer::new(&secret(OTHER)).unwrap();
    let new = signer.standard(ID, after(0), BODY.as_bytes());
    let rotating = Verifier::new(&secret(SECRET)).also_accept(&secret(OTHER));
    for signature in [new.as_str(), STANDARD] {
        assert_eq!(verify_with(&rotating, &trio(signature), after(0)), Ok(()));
    }
    for both in [
        format!("{new} {STANDARD}"),
        format!("v1a,x {STANDARD} {new}"),
    ] {
        assert_eq!(verify(&trio(&both)), Ok(()), "{both}");
    }
    let (_, tag) = TIMED.split_once("v1=").unwrap();
    let both = format!("t={UNIX}, v1={HEX}, v1={tag}");
    assert_eq!(verify(&[(SIGNATURE, &both)]), Ok(()));
}

#[test]
fn every_secret_is_tried_on_every_signature_whichever_matches() {
    let texts = [SECRET, OTHER, "whsec_dGhlIHRoaXJkIHNlY3JldA=="];
    let macs = texts.map(|text| Keys::new(&secret(text)).unwrap().whole);
    let mut tags = [Tag::default(); 4];
    for right in [None, Some(0), Some(1), Some(3)] {
        for signer in 0..macs.len() {
            tags.fill(Tag::default());
            if let Some(right) = right {
                tags[right] = tag(&macs[signer], &[BODY.as_bytes()]);
            }
            let (keys_tried, tags_tried) = (Cell::new(0), Cell::new(0));
            let keys = macs
                .iter()
                .inspect(|_| keys_tried.set(keys_tried.get() + 1));
            let given = tags
                .into_iter()
                .inspect(|_| tags_tried.set(tags_tried.get() + 1));
            let authentic = authentic(keys, &[BODY.as_bytes()], given, SIGNATURE);
            assert_eq!(authentic.is_ok(), right.is_some());
            assert_eq!((keys_tried.get(), tags_tried.get()), (3, 3 * 4));
        }
    }
}

#[test]
fn only_the_first_sixteen_elements_of_a_header_are_looked_at() {
    let plain = format!("sha256={HEX}");
    let (_, timed) = TIMED.split_once(',').unwrap();
    let cases = [
        (SIGNATURE, "", plain.as_str(), ","),
        (SIGNATURE, "t=1775916151,", timed, ","),
        (STANDARD_SIGNATURE, "", STANDARD, " "),
    ];
    for (header, start, right, separator) in cases {
        let free = 16 - usize::from(!start.is_empty());
        for (before, expected) in [
            (0, Ok(())),
            (free - 1, Ok(())),
            (free, Err(VerifyError::Malformed(header))),
            (100_000, Err(VerifyError::Malformed(header))),
        ] {
            let others = format!("x{separator}").repeat(before);
            let mut headers = trio("").to_vec();
            let value = format!("{start}{others}{right}");
            headers[2] = (header, &value);
            assert_eq!(verify(&headers), expected, "{before} in {header}");
        }
    }
}

#[test]
fn what_a_clone_is_taught_the_original_does_not_accept() {
    let verifier = Verifier::new(&secret(SECRET));
    let rotating = verifier.clone().also_accept(&secret(OTHER));
    let other = Signer::new(&secret(OTHER)).unwrap().sha256(BODY.as_bytes());
    let headers = [(SIGNATURE, other.as_str())];
    assert_eq!(verify_with(&rotating, &headers, after(0)), Ok(()));
    let refused = verify_with(&verifier, &headers, after(0));
    assert_eq!(refused, Err(VerifyError::Mismatch));
}

#[test]
fn a_time_outside_the_tolerance_is_refused_and_the_tolerance_can_be_set() {
    let verifier = Verifier::new(&secret(SECRET));
    for headers in [&[(SIGNATURE, TIMED)][..], &trio(STANDARD)] {
        for within in [-300, 0, 300] {
            assert_eq!(verify_with(&verifier, headers, after(within)), Ok(()));
        }
        let late = verify_with(&verifier, headers, after(301));
        assert!(
            matches!(late, Err(VerifyError::TooOld { signed_at, .. }) if signed_at == after(0))
        );
        let early = verify_with(&verifier, headers, after(-301));
        assert!(matches!(early, Err(VerifyError::TooNew { .. })));
        let patient = verifier.clone().tolerance(Duration::from_secs(3600));
        assert_eq!(verify_with(&patient, headers, after(3600)), Ok(()));
    }
}

#[test]
fn a_late_delivery_is_refused_also_if_it_has_a_signature_without_time() {
    let plain = format!("sha256={HEX}");
    let mut headers = trio(STANDARD).to_vec();
    headers.push((SIGNATURE, &plain));
    assert_eq!(verify(&headers), Ok(()));
    let late = verify_with(&Verifier::new(&secret(SECRET)), &headers, after(301));
    assert!(matches!(late, Err(VerifyError::TooOld { .. })), "{late:?}");
}

#[test]
fn one_right_header_makes_up_for_one_that_cannot_be_verified() {
    let plain = format!("sha256={HEX}");
    let mut headers = trio("v1,garbage").to_vec();
    headers.push((SIGNATURE, &plain));
    assert_eq!(verify(&headers), Ok(()));
    let mut headers = trio(STANDARD).to_vec();
    headers.push((SIGNATURE, "md5=garbage"));
    assert_eq!(verify(&headers), Ok(()));
}

#[test]
fn an_error_says_what_is_wrong() {
    use VerifyError::{InvalidTime, Malformed, MissingHeader, Unsigned};
    let cases: [(&Pairs<'_>, VerifyError); 10] = [
        (&[], Unsigned),
        (&[(STANDARD_ID, ID), (STANDARD_TIMESTAMP, UNIX)], Unsigned),
        (&trio(STANDARD)[1..], MissingHeader(STANDARD_ID)),
        (
            &[(STANDARD_ID, ID), (STANDARD_SIGNATURE, STANDARD)],
            MissingHeader(STANDARD_TIMESTAMP),
        ),
        (&trio("v2,abc"), Malformed(STANDARD_SIGNATURE)),
        (&trio("v1,AAAA"), Malformed(STANDARD_SIGNATURE)),
        (&[(SIGNATURE, "sha256=")], Malformed(SIGNATURE)),
        (&[(SIGNATURE, "sha1=ab")], Malformed(SIGNATURE)),
        (&[(SIGNATURE, "t=noon,v1=ab")], InvalidTime(SIGNATURE)),
        (
            &[(SIGNATURE, "t=99999999999999,v1=ab")],
            InvalidTime(SIGNATURE),
        ),
    ];
    for (headers, error) in cases {
        assert_eq!(verify(headers), Err(error), "{headers:?}");
    }
}

#[test]
fn an_empty_secret_verifies_nothing() {
    for empty in ["", " \n", "whsec_"] {
        let verifier = Verifier::new(&secret(empty));
        for headers in vectors() {
            let verified = verifier.verify_at(after(0), headers.as_slice(), BODY);
            assert_eq!(verified.map(drop), Err(VerifyError::NoSecret), "{empty:?}");
        }
        assert_eq!(
            Signer::new(&secret(empty)).err(),
            Some(InvalidSecret::Empty)
        );
    }
}

#[test]
fn a_secret_that_is_not_base64_verifies_the_other_forms() {
    let text = "whsec_not-base64!";
    assert_eq!(
        Signer::new(&secret(text)).err(),
        Some(InvalidSecret::NotBase64)
    );
    let verifier = Verifier::new(&secret(text));
    let refused = verify_with(&verifier, &trio(STANDARD), after(0));
    assert_eq!(refused, Err(VerifyError::SecretNotBase64));
    let refused = verify_with(&verifier, &[(SIGNATURE, HEX)], after(0));
    assert_eq!(refused, Err(VerifyError::Mismatch));
}

#[test]
fn white_space_around_a_secret_does_not_count() {
    let verifier = Verifier::new(&secret(&format!("{SECRET}\n")));
    for headers in vectors() {
        assert!(
            verifier
                .verify_at(after(0), headers.as_slice(), BODY)
                .is_ok()
        );
    }
}

#[test]
fn nothing_that_prints_shows_the_secret_or_the_body() {
    let verifier = Verifier::new(&secret(SECRET));
    let headers = trio(STANDARD);
    let verified = verifier
        .verify_at(after(0), headers.as_slice(), BODY)
        .unwrap();
    let late = verify_with(&verifier, &headers, after(999)).unwrap_err();
    let printed = format!("{verifier:?} {:?} {verified:?} {late:?} {late}", signer());
    assert!(!printed.contains("a3f2c1"), "{printed}");
    assert!(!printed.contains("550e8400"), "{printed}");
}
