//! What holds of any delivery: no bytes make the verifier panic, and no changed bit is verified.

#![allow(clippy::unwrap_used)]

use http::{HeaderMap, HeaderName, HeaderValue};
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use ipp_sdk::webhook::{Signer, Verifier};
use jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const HEADERS: [&str; 4] = [
    SIGNATURE,
    STANDARD_ID,
    STANDARD_TIMESTAMP,
    STANDARD_SIGNATURE,
];
const ID: &str = "evt_01";

fn now() -> Timestamp {
    Timestamp::from_second(1_775_916_151).unwrap()
}

fn verifies(secret: &str, headers: &[(&str, String)], body: &[u8]) -> bool {
    let verifier = Verifier::new(&WebhookSecret::new(secret));
    verifier.verify_at(now(), headers, body).is_ok()
}

/// The headers of a delivery in one of the four forms.
fn signed(form: usize, body: &[u8]) -> Vec<(&'static str, String)> {
    let signer = Signer::new(&WebhookSecret::new(SECRET)).unwrap();
    match form {
        0 => vec![(SIGNATURE, signer.sha256(body))],
        1 => vec![(SIGNATURE, signer.bare_hex(body))],
        2 => vec![(SIGNATURE, signer.timestamped(now(), body))],
        _ => vec![
            (STANDARD_ID, ID.to_owned()),
            (STANDARD_TIMESTAMP, now().as_second().to_string()),
            (STANDARD_SIGNATURE, signer.standard(ID, now(), body)),
        ],
    }
}

/// Turns one bit over.
fn flip(bytes: &mut [u8], bit: Index) {
    let bit = bit.index(8 * bytes.len());
    bytes[bit / 8] ^= 1 << (bit % 8);
}

/// What values are made of.
const PIECES: [&str; 10] = [
    "t=",
    "v1=",
    "v1,",
    "sha256=",
    ",",
    " ",
    "1775916151",
    "-",
    "+",
    "é",
];

/// Text as headers of signatures have it: pieces of the forms, and anything between them.
fn value() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(&PIECES[..]).prop_map(str::to_owned),
        1 => "[0-9a-fA-F]{64}",
        1 => "[0-9a-zA-Z+/]{43}=",
        1 => any::<String>(),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_header_body_or_secret_makes_the_verifier_panic_or_accept(
        headers in vec((select(&HEADERS[..]), value()), 0..6),
        body in vec(any::<u8>(), 0..200),
        secret in any::<String>(),
    ) {
        for secret in [SECRET, &secret, &format!("whsec_{secret}")] {
            prop_assert!(!verifies(secret, &headers, &body));
        }
    }

    #[test]
    fn no_bytes_in_a_header_make_the_verifier_panic(
        headers in vec((select(&HEADERS[..]), vec(any::<u8>(), 0..100)), 0..6),
        body in vec(any::<u8>(), 0..200),
    ) {
        let mut map = HeaderMap::new();
        for (name, value) in &headers {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                map.append(HeaderName::from_static(name), value);
            }
        }
        let verifier = Verifier::new(&WebhookSecret::new(SECRET));
        prop_assert!(verifier.verify_at(now(), &map, &body).is_err());
    }

    #[test]
    fn no_signed_body_makes_reading_it_panic(
        form in 0..4_usize,
        body in prop_oneof![
            vec(any::<u8>(), 0..200),
            r#"\{"(id|event|type|timestamp|data)":("[a-z.]{0,4}"|null|[0-9]{1,3}|\{"job_id":[^}]{0,9}\}),?[^}]{0,9}\}"#
                .prop_map(String::into_bytes),
        ],
    ) {
        let headers = signed(form, &body);
        let verifier = Verifier::new(&WebhookSecret::new(SECRET));
        let verified = verifier.verify_at(now(), headers.as_slice(), &body);
        prop_assert!(verified.is_ok());
        // Whether it is an event is not the question.
        let _ = verified.map(|verified| verified.parse());
    }

    #[test]
    fn a_body_with_one_bit_changed_is_never_verified(
        form in 0..4_usize,
        body in vec(any::<u8>(), 1..300),
        bit: Index,
    ) {
        let headers = signed(form, &body);
        prop_assert!(verifies(SECRET, &headers, &body));
        let mut changed = body;
        flip(&mut changed, bit);
        prop_assert!(!verifies(SECRET, &headers, &changed));
    }

    #[test]
    fn a_secret_with_one_bit_changed_never_verifies(
        form in 0..4_usize,
        body in vec(any::<u8>(), 0..300),
        bit: Index,
    ) {
        let mut changed = SECRET.as_bytes().to_vec();
        flip(&mut changed, bit);
        // A secret is text; a change that makes it something else cannot be tried.
        let Ok(changed) = String::from_utf8(changed) else {
            return Ok(());
        };
        prop_assert!(!verifies(&changed, &signed(form, &body), &body));
    }

    #[test]
    fn a_header_with_one_bit_changed_is_never_verified(
        form in 0..4_usize,
        header: Index,
        body in vec(any::<u8>(), 0..300),
        bit: Index,
    ) {
        let mut headers = signed(form, &body);
        let header = header.index(headers.len());
        let original = headers[header].1.clone();
        let mut changed = original.clone().into_bytes();
        flip(&mut changed, bit);
        let Ok(changed) = String::from_utf8(changed) else {
            return Ok(());
        };
        headers[header].1 = changed.clone();
        // Hexadecimal digits mean the same in upper and lower case; all else is another value.
        let same = header == 0 && form < 3 && means_the_same(&original, &changed);
        prop_assert_eq!(verifies(SECRET, &headers, &body), same, "{}", changed);
    }
}

/// Whether two values differ in nothing but the case of the digits of the signature.
fn means_the_same(original: &str, changed: &str) -> bool {
    let digits = original.len() - 64;
    changed.is_char_boundary(digits)
        && original[..digits] == changed[..digits]
        && original.eq_ignore_ascii_case(changed)
}
