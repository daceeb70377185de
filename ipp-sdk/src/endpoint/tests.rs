use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;

use super::*;
use crate::error::ErrorKind;

/// The ways in which an attempt fails that may pass, as the table of the documentation names them.
fn failures() -> Vec<(&'static str, Error)> {
    let network = || Error::new(ErrorKind::Network).with_attempts(1, false);
    let timeout = Error::new(ErrorKind::Timeout(Duration::from_secs(1)));
    let mut failures = vec![
        ("no connection", network().unsent()),
        ("connection lost", network()),
        ("no answer in time", timeout.with_attempts(1, false)),
    ];
    for (name, status) in [
        ("408", 408),
        ("429", 429),
        ("500", 500),
        ("502", 502),
        ("503", 503),
        ("504", 504),
    ] {
        failures.push((name, Error::api(status, Bytes::new())));
    }
    failures
}

fn table() -> String {
    let failures = failures();
    let mut table = "| request |".to_owned();
    for (name, _) in &failures {
        write!(table, " {name} |").unwrap();
    }
    table += "\n|---|";
    table += &"---|".repeat(failures.len());
    table += "\n";
    for endpoint in ALL {
        write!(table, "| `{} {}` |", endpoint.method, endpoint.template).unwrap();
        for (_, error) in &failures {
            let mark = match endpoint.repeat.allows(error) {
                true => "yes",
                false => "no",
            };
            write!(table, " {mark} |").unwrap();
        }
        table += "\n";
    }
    table
}

/// `IPP_BLESS=1` writes it anew.
#[test]
fn the_documentation_prints_the_table_of_what_is_repeated() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/retries.md");
    if std::env::var_os("IPP_BLESS").is_some() {
        std::fs::write(&path, table()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), table());
}

#[test]
fn what_is_no_failure_that_may_pass_is_repeated_nowhere() {
    for status in [400, 401, 402, 403, 404, 409, 413, 422, 501] {
        let error = Error::api(status, Bytes::new());
        assert!(ALL.iter().all(|e| !e.repeat.allows(&error)), "{status}");
    }
}

#[test]
fn after_a_doubtful_attempt_nothing_that_doubles_is_repeated() {
    let refused = Error::new(ErrorKind::Network)
        .unsent()
        .with_attempts(2, true);
    assert!(Repeat::Harmless.allows(&refused));
    assert!(!Repeat::Doubles.allows(&refused));
}
