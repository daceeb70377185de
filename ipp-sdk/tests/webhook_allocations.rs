//! Verifying allocates nothing. The counter takes the place of the allocator, which is why this test is a program of
//! its own, and counts for each thread apart, so that tests that run beside it do not matter.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;

use http::HeaderMap;
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use ipp_sdk::webhook::{Headers, Signer, Verifier};
use jiff::Timestamp;

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const OTHER: &str = "whsec_0000000000000000000000000000000000000000000000000000000000000000";

fn allocations<H: Headers + ?Sized>(headers: &H, body: &[u8], verified: bool) -> u64 {
    let old = WebhookSecret::new(OTHER);
    let verifier = Verifier::new(&WebhookSecret::new(SECRET)).also_accept(&old);
    let counted = allocation_counter::measure(|| {
        assert_eq!(black_box(verifier.verify(headers, body)).is_ok(), verified);
    });
    counted.count_total
}

/// Each form of a signature of the body, made now.
fn forms(body: &[u8]) -> Vec<Vec<(&'static str, String)>> {
    let (signer, now) = (
        Signer::new(&WebhookSecret::new(SECRET)).unwrap(),
        Timestamp::now(),
    );
    let trio = vec![
        (STANDARD_ID, "evt_01".to_owned()),
        (STANDARD_TIMESTAMP, now.as_second().to_string()),
        (STANDARD_SIGNATURE, signer.standard("evt_01", now, body)),
    ];
    vec![
        vec![(SIGNATURE, signer.sha256(body))],
        vec![(SIGNATURE, signer.bare_hex(body))],
        vec![(SIGNATURE, signer.timestamped(now, body))],
        trio,
    ]
}

#[test]
fn the_counter_counts() {
    let counted = allocation_counter::measure(|| drop(black_box(vec![0; 100])));
    assert_eq!(counted.count_total, 1);
}

#[test]
fn verifying_a_delivery_allocates_nothing() {
    let body = vec![b'x'; 2048];
    for headers in forms(&body) {
        let mut map = HeaderMap::new();
        for (name, value) in &headers {
            map.insert(*name, value.parse().unwrap());
        }
        assert_eq!(allocations(&map, &body, true), 0, "{headers:?}");
        assert_eq!(
            allocations(headers.as_slice(), &body, true),
            0,
            "{headers:?}"
        );
    }
}

#[test]
fn refusing_a_delivery_allocates_nothing() {
    let body = vec![b'x'; 2048];
    for headers in forms(&body) {
        assert_eq!(
            allocations(headers.as_slice(), b"another", false),
            0,
            "{headers:?}"
        );
    }
    let unsigned: &[(&str, &str)] = &[];
    assert_eq!(allocations(unsigned, &body, false), 0);
    let many = [(SIGNATURE, "0,".repeat(10_000))];
    assert_eq!(allocations(many.as_slice(), &body, false), 0);
}
