//! What verifying a webhook of 2 KB costs over the raw MAC, in this run and on this machine. The goal is a ratio of
//! at most 1.15. Prints a line for each form of the signature:
//!
//! ```text
//! cargo bench -p ipp-sdk --features webhook --bench webhook
//! ```
//!
//! Both sides have their keys prepared, and the peer is given the signed message in one piece, so it is as fast as
//! `hmac` and `sha2` can be. They take turns in short
//! rounds, and the fastest round of each counts: what else the machine does can only slow a round down.

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]
#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use hmac::{Hmac, Mac as _};
use http::HeaderMap;
use ipp_sdk::model::WebhookSecret;
use ipp_sdk::webhook::header::{SIGNATURE, STANDARD_ID, STANDARD_SIGNATURE, STANDARD_TIMESTAMP};
use ipp_sdk::webhook::{Signer, Verifier};
use jiff::Timestamp;
use sha2::Sha256;

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const BODY: [u8; 2048] = [b'x'; 2048];
/// What a delivery has beside its signature.
const OTHER_HEADERS: [(&str, &str); 8] = [
    ("host", "receiver.example"),
    ("user-agent", "InvoiceParserPro-Webhooks/1.0"),
    ("accept", "*/*"),
    ("content-type", "application/json"),
    ("content-length", "2048"),
    ("x-forwarded-for", "192.0.2.1"),
    ("x-ipp-event", "job.completed"),
    ("x-ipp-delivery", "dlv_01"),
];
const ROUNDS: usize = 2_000;
const CALLS: u32 = 50;

/// The time of one call in this round.
fn round(mut call: impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        call();
    }
    start.elapsed() / CALLS
}

fn main() {
    let secret = WebhookSecret::new(SECRET);
    let (signer, verifier) = (Signer::new(&secret).unwrap(), Verifier::new(&secret));
    let verifier = verifier.tolerance(Duration::from_secs(3600));
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    let now = Timestamp::now();
    let unix = now.as_second().to_string();
    let standard = signer.standard("evt_01", now, &BODY);
    let timed = [unix.as_bytes(), b".", &BODY].concat();
    let forms = [
        (
            "sha256=<hex>",
            vec![(SIGNATURE, signer.sha256(&BODY))],
            BODY.to_vec(),
        ),
        (
            "<hex>",
            vec![(SIGNATURE, signer.bare_hex(&BODY))],
            BODY.to_vec(),
        ),
        (
            "t=<unix>,v1=<hex>",
            vec![(SIGNATURE, signer.timestamped(now, &BODY))],
            timed.clone(),
        ),
        (
            "webhook-signature",
            vec![
                (STANDARD_ID, "evt_01".to_owned()),
                (STANDARD_TIMESTAMP, unix),
                (STANDARD_SIGNATURE, standard),
            ],
            [b"evt_01.", timed.as_slice()].concat(),
        ),
    ];
    for (form, headers, message) in forms {
        let mut map = HeaderMap::new();
        let all = OTHER_HEADERS.map(|(name, value)| (name, value.to_owned()));
        for (name, value) in all.into_iter().chain(headers) {
            map.insert(name, value.parse().unwrap());
        }
        let (mut ours, mut raw) = (Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            raw = raw.min(round(|| {
                let mut mac = keyed.clone();
                mac.update(black_box(&message));
                black_box(mac.finalize());
            }));
            ours = ours.min(round(|| {
                black_box(verifier.verify(black_box(&map), black_box(&BODY)).is_ok());
            }));
        }
        assert!(verifier.verify(&map, &BODY).is_ok());
        let ratio = ours.as_secs_f64() / raw.as_secs_f64();
        println!("verify 2 KB, {form}: {ratio:.2} of the raw MAC ({ours:?}, {raw:?}); goal 1.15");
    }
}
