use super::*;
use ipp_sdk::webhook::Signer;

const SECRET: &str = "whsec_a3f2c1d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
const BODY: &str = r#"{"id":"evt_01","event":"job.completed","total":1100.00}"#;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_775_916_151 + second).unwrap()
}

fn signer() -> Signer {
    Signer::new(&WebhookSecret::new(SECRET)).unwrap()
}

fn sha256() -> Vec<(String, String)> {
    vec![(
        "X-IPP-Signature".to_owned(),
        signer().sha256(BODY.as_bytes()),
    )]
}

fn standard() -> Vec<(String, String)> {
    let pairs = [
        (header::STANDARD_ID, "evt_01".to_owned()),
        (header::STANDARD_TIMESTAMP, at(0).as_second().to_string()),
        (
            header::STANDARD_SIGNATURE,
            signer().standard("evt_01", at(0), BODY.as_bytes()),
        ),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value)).into()
}

fn given(headers: Vec<(String, String)>, secret: &str, body: &str) -> Given {
    Given {
        headers,
        body: body.as_bytes().to_vec(),
        keys: vec![Key {
            origin: "key.txt".to_owned(),
            secret: WebhookSecret::new(secret),
        }],
        tolerance: Duration::from_secs(300),
        now: at(60),
    }
}

fn finding(report: &Report, scheme: Scheme) -> Finding {
    report
        .schemes
        .iter()
        .find(|a| a.scheme == scheme)
        .unwrap()
        .finding
}

#[test]
fn each_form_that_matches_is_named() {
    let value = |value: String| vec![("x-ipp-signature".to_owned(), value)];
    for (headers, scheme) in [
        (sha256(), Scheme::Sha256),
        (value(signer().bare_hex(BODY.as_bytes())), Scheme::Hex),
        (
            value(signer().timestamped(at(0), BODY.as_bytes())),
            Scheme::Timestamped,
        ),
        (standard(), Scheme::StandardWebhooks),
    ] {
        let report = diagnose(&given(headers, SECRET, BODY));
        assert!(report.verified, "{report:?}");
        assert_eq!(
            (report.scheme, report.secret.as_deref()),
            (Some(scheme), Some("key.txt"))
        );
        assert_eq!(report.hints, [""; 0]);
        let others = report.schemes.iter().filter(|a| a.scheme != scheme);
        assert!(others.into_iter().all(|a| a.finding == Finding::Absent));
    }
}

#[test]
fn a_signature_that_is_too_old_says_by_how_much() {
    let mut given = given(standard(), SECRET, BODY);
    given.now = at(3723);
    let report = diagnose(&given);
    let attempt = &report.schemes[0];
    assert_eq!(attempt.finding, Finding::TooOld);
    assert!(
        attempt.message.contains("1h 2m 3s ago, not within 5m"),
        "{}",
        attempt.message
    );
    assert!(!report.verified && report.hints[0].contains("--tolerance"));
    given.tolerance = Duration::from_secs(3723);
    assert!(diagnose(&given).verified);
}

#[test]
fn what_was_done_to_the_body_or_the_secret_is_told() {
    let pretty =
        "{\n  \"id\": \"evt_01\",\n  \"event\": \"job.completed\",\n  \"total\": 1100.00\n}\n";
    for (secret, body, cause) in [
        (SECRET, format!("{BODY}\n"), "a line end was put at the end"),
        (SECRET, pretty.to_owned(), "parsed and printed again"),
        (
            &SECRET["whsec_".len()..],
            BODY.to_owned(),
            "lacks its whsec_ (key.txt)",
        ),
        (&format!("\"{SECRET}\""), BODY.to_owned(), "in quotes"),
        (
            &format!("X={SECRET}"),
            format!("{BODY}\r\n"),
            "at the end of the body, and the secret has the name",
        ),
    ] {
        let report = diagnose(&given(sha256(), secret, &body));
        let is_told = report
            .hints
            .first()
            .is_some_and(|hint| hint.contains(cause));
        assert!(!report.verified && is_told, "{report:?}");
    }
}

#[test]
fn another_secret_or_body_is_told_with_both_possibilities() {
    let other = SECRET.replace('a', "b");
    for (secret, body) in [(other.as_str(), BODY), (SECRET, "{}")] {
        let report = diagnose(&given(sha256(), secret, body));
        assert_eq!(finding(&report, Scheme::Sha256), Finding::Mismatch);
        assert!(report.hints[0].contains("another secret"), "{report:?}");
    }
}

#[test]
fn signatures_that_are_none_are_told_apart() {
    let value = |value: &str| vec![("X-IPP-Signature".to_owned(), value.to_owned())];
    let whole = signer().bare_hex(BODY.as_bytes());
    let cut = format!("sha256={}", &whole[..40]);
    for (headers, hint) in [
        (value(&cut), "40 hexadecimal digits"),
        (
            value(&format!("hmac={whole}")),
            "stands before the 64 digits",
        ),
        (value("nonsense!"), "it must be sha256="),
        (vec![("X-Other".to_owned(), "1".to_owned())], "X-Other"),
        (Vec::new(), "--header"),
    ] {
        let report = diagnose(&given(headers, SECRET, BODY));
        assert!(!report.verified);
        let hints = report.hints.join("; ");
        assert!(hints.contains(hint), "{hint}: {report:?}");
    }
}

#[test]
fn a_time_in_milliseconds_is_told() {
    let millis = format!("{}000", at(0).as_second());
    let mut delivery = standard();
    delivery[1].1.clone_from(&millis);
    let timestamped = signer().timestamped(at(0), BODY.as_bytes());
    let seconds = at(0).as_second().to_string();
    let header = timestamped.replace(&seconds, &millis);
    for headers in [delivery, vec![("X-IPP-Signature".to_owned(), header)]] {
        let report = diagnose(&given(headers, SECRET, BODY));
        assert!(!report.verified);
        assert!(report.hints[0].contains("milliseconds"), "{report:?}");
    }
}

#[test]
fn a_missing_header_is_told() {
    let mut headers = standard();
    headers.remove(1);
    let report = diagnose(&given(headers, SECRET, BODY));
    assert_eq!(
        finding(&report, Scheme::StandardWebhooks),
        Finding::Malformed
    );
    assert!(report.schemes[0].message.contains("webhook-timestamp"));
}

#[test]
fn the_report_shows_no_secret() {
    let report = diagnose(&given(sha256(), &format!("\"{SECRET}\""), "{}"));
    let shown = format!("{report:?}{}", serde_json::to_string(&report).unwrap());
    assert!(!shown.contains("a3f2c1d4"), "{shown}");
}
