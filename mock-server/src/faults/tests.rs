//! Rules as they are written, and which requests they take.

use axum::http::{HeaderMap, Method};
use serde_json::json;

use super::{
    Call, Delivery, DeliveryEffect, Effect, EnumField, Fault, FaultError, Faults, MOST, Phase,
};

fn parse(fault: serde_json::Value) -> Fault {
    serde_json::from_value(fault).unwrap()
}

/// A request to upload.
fn upload(headers: &HeaderMap) -> Call<'_> {
    Call {
        method: &Method::POST,
        path: "/api/v1/invoices",
        headers,
        account: Some("demo@ipp.test"),
        key: Some("key_7f3a9c"),
    }
}

/// Which of so many uploads meet a fault.
fn struck(faults: &Faults, uploads: usize) -> Vec<usize> {
    let none = HeaderMap::new();
    let hits = |n: &usize| faults.on_call(&upload(&none)).map(|_| *n);
    (1..=uploads).filter_map(|n| hits(&n)).collect()
}

fn of(fault: Fault) -> Faults {
    let faults = Faults::new(7);
    faults.add(fault).unwrap();
    faults
}

#[test]
fn the_builder_and_json_make_the_same_rules() {
    let pairs = [
        (
            json!({"match": {"route": "POST /invoices", "probability": 0.3}, "phase": "after_commit", "action": {"reset": true}}),
            Fault::reset_after_commit()
                .on("POST /invoices")
                .probability(0.3),
        ),
        (
            json!({"match": {"account": "a@b.c", "key": "key_1", "times": 1}, "action": {"status": 503, "code": "INTERNAL_ERROR", "message": "no", "headers": {"Retry-After": "3"}}}),
            Fault::status(503)
                .code("INTERNAL_ERROR".into())
                .message("no")
                .with_header("Retry-After", "3")
                .account("a@b.c")
                .key("key_1")
                .once(),
        ),
        (
            json!({"match": {"header": {"name": "User-Agent", "value": "curl*"}, "every": 2}, "action": {"rate_limited": {"retry_after": 3}}}),
            Fault::rate_limited(Some(std::time::Duration::from_secs(3)))
                .header("User-Agent", "curl*")
                .every(2),
        ),
        (
            json!({"match": {}, "action": {"rate_limited": true}}),
            Fault::rate_limited(None),
        ),
        (
            json!({"match": {"nth": 3}, "action": {"eof": {"at": 10}}}),
            Fault::eof_at(10).nth(3),
        ),
        (
            json!({"match": {}, "action": {"unknown_enum": "status"}}),
            Fault::unknown_enum(EnumField::Status),
        ),
        (
            json!({"match": {"event": "job.*", "url": "https://x/*"}, "action": {"duplicate": true}}),
            Fault::duplicate_delivery()
                .event("job.*")
                .url("https://x/*"),
        ),
    ];
    for (json, fault) in pairs {
        assert_eq!(parse(json.clone()), fault);
        assert_eq!(serde_json::to_value(&fault).unwrap(), json);
        Faults::new(0).add(fault).unwrap();
    }
}

#[test]
fn a_field_that_no_rule_has_is_refused_by_its_name() {
    for (fault, told) in [
        (json!({"macth": {}, "action": {"reset": true}}), "`macth`"),
        (
            json!({"match": {"path": "/x"}, "action": {"reset": true}}),
            "`route`",
        ),
        (json!({"match": {}, "action": {"rest": true}}), "`reset`"),
        (
            json!({"match": {}, "phase": "later", "action": {"reset": true}}),
            "`after_commit`",
        ),
        (json!({"match": {}}), "`action`"),
        (json!({"action": {"reset": false}}), "{\"at\": …}"),
        (
            json!({"action": {"reset": {"at": 1, "to": 2}}}),
            "{\"at\": …}",
        ),
        (json!({"action": {"eof": {"at": -1}}}), "{\"at\": …}"),
        (json!({"action": {"drop": false}}), "left out"),
        (
            json!({"action": {"rate_limited": {"seconds": 1}}}),
            "retry_after",
        ),
        (json!({"action": {"html": "502"}}), "{\"status\": …}"),
        (
            json!({"action": {"unknown_enum": "vendor"}}),
            "`confidence`",
        ),
        (
            json!({"action": {"slow_body": 7}}),
            "{\"bytes_per_second\": …}",
        ),
        (json!({"action": {"delay": "1s"}}), "milliseconds"),
    ] {
        let error = serde_json::from_value::<Fault>(fault)
            .unwrap_err()
            .to_string();
        assert!(error.contains(told), "{error}");
    }
}

#[test]
fn a_rule_that_cannot_be_is_refused_with_what_to_do() {
    for (fault, error) in [
        (json!({"action": {}}), FaultError::NoAction),
        (
            json!({"action": {"reset": true, "status": 503}}),
            FaultError::TwoActions("status", "reset"),
        ),
        (
            json!({"action": {"reset": true, "drop": true}}),
            FaultError::TwoActions("reset", "drop"),
        ),
        (
            json!({"action": {"reset": true, "code": "X"}}),
            FaultError::Detail("code", "status"),
        ),
        (
            json!({"match": {"event": "job.failed"}, "action": {"reset": true}}),
            FaultError::Mixed { condition: "event" },
        ),
        (
            json!({"match": {"route": "*"}, "action": {"drop": true}}),
            FaultError::Mixed { condition: "route" },
        ),
        (
            json!({"match": {"key": "k", "url": "*"}, "action": {"delay": 1}}),
            FaultError::Mixed { condition: "key" },
        ),
        (
            json!({"phase": "after_commit", "action": {"drop": true}}),
            FaultError::Mixed { condition: "phase" },
        ),
        (
            json!({"phase": "before_commit", "action": {"unknown_enum": "status"}}),
            FaultError::NeedsAnswer("unknown_enum"),
        ),
        (
            json!({"phase": "before_commit", "action": {"reset": {"at": 0}}}),
            FaultError::NeedsAnswer("reset"),
        ),
        (
            json!({"match": {"route": "POST /invoces"}, "action": {"reset": true}}),
            FaultError::Endpoint(
                crate::route::check("POST", "/invoces", |_, _| false).unwrap_err(),
            ),
        ),
        (
            json!({"match": {"route": "/invoices"}, "action": {"reset": true}}),
            FaultError::Route("/invoices".to_owned()),
        ),
        (
            json!({"match": {"event": "job.done"}, "action": {"drop": true}}),
            FaultError::Event("job.done".to_owned()),
        ),
        (
            json!({"match": {"header": {"name": "a b"}}, "action": {"reset": true}}),
            FaultError::Header("a b".to_owned()),
        ),
        (
            json!({"action": {"status": 503, "headers": {"a": "\n"}}}),
            FaultError::Header("a: \n".to_owned()),
        ),
        (
            json!({"action": {"status": 200}}),
            FaultError::Status(200, 300),
        ),
        (
            json!({"action": {"html": {"status": 302}}}),
            FaultError::Status(302, 400),
        ),
        (
            json!({"action": {"slow_body": {"bytes_per_second": 0}}}),
            FaultError::Zero("bytes_per_second"),
        ),
        (
            json!({"match": {"times": 0}, "action": {"reset": true}}),
            FaultError::Zero("times"),
        ),
        (
            json!({"match": {"nth": 0}, "action": {"reset": true}}),
            FaultError::Zero("nth"),
        ),
        (
            json!({"match": {"probability": 0.0}, "action": {"reset": true}}),
            FaultError::Probability,
        ),
        (
            json!({"match": {"probability": 30}, "action": {"reset": true}}),
            FaultError::Probability,
        ),
        (
            json!({"match": {"nth": 1, "every": 2}, "action": {"reset": true}}),
            FaultError::TwoChoices,
        ),
        (
            json!({"match": {"nth": 1, "times": 2}, "action": {"reset": true}}),
            FaultError::TwoChoices,
        ),
    ] {
        let faults = Faults::new(0);
        assert_eq!(faults.add(parse(fault.clone())), Err(error), "{fault}");
        assert!(faults.is_idle() && faults.list().is_empty());
    }
}

#[test]
fn the_first_rule_that_takes_a_request_wins_and_a_spent_one_lets_it_pass() {
    let faults = Faults::new(0);
    let first = faults.add(Fault::reset().times(2)).unwrap();
    let second = faults.add(Fault::hang().nth(2)).unwrap();
    let none = HeaderMap::new();
    let rules: Vec<_> = (0..5)
        .map(|_| faults.on_call(&upload(&none)).map(|s| s.rule))
        .collect();
    // The second rule has seen only what the first one left.
    assert_eq!(rules, [Some(first), Some(first), None, Some(second), None]);
    assert!(faults.is_idle());
    let counts: Vec<_> = faults
        .list()
        .iter()
        .map(|r| (r.seen, r.taken, r.is_spent))
        .collect();
    assert_eq!(counts, [(2, 2, true), (2, 1, true)]);
}

#[test]
fn nth_every_and_times_count_what_the_rest_means() {
    assert_eq!(struck(&of(Fault::reset()), 3), [1, 2, 3]);
    assert_eq!(struck(&of(Fault::reset().nth(3)), 9), [3]);
    assert_eq!(struck(&of(Fault::reset().every(3)), 9), [3, 6, 9]);
    assert_eq!(struck(&of(Fault::reset().every(3).times(2)), 12), [3, 6]);
    assert_eq!(struck(&of(Fault::reset().once()), 3), [1]);
    assert!(struck(&of(Fault::reset().on("GET *")), 3).is_empty());
}

#[test]
fn chance_is_as_likely_as_told_and_the_same_in_every_run() {
    let run = |seed| {
        let faults = Faults::new(seed);
        faults.add(Fault::reset().probability(0.3)).unwrap();
        struck(&faults, 2_000)
    };
    let taken = run(1);
    assert!((540..660).contains(&taken.len()), "{}", taken.len());
    assert_eq!(taken, run(1));
    assert_ne!(taken, run(2));
    let always = of(Fault::reset().probability(1.0));
    assert_eq!(struck(&always, 100).len(), 100);
}

#[test]
fn after_a_reset_the_same_rules_have_the_same_luck() {
    let faults = of(Fault::reset().probability(0.5));
    let taken = struck(&faults, 50);
    faults.reset();
    faults.add(Fault::reset().probability(0.5)).unwrap();
    assert_eq!(struck(&faults, 50), taken);
}

#[test]
fn account_key_and_header_are_compared_with_the_request() {
    let mut headers = HeaderMap::new();
    headers.insert("user-agent", "python-requests/2.32".parse().unwrap());
    for (fault, is_meant) in [
        (Fault::reset().account("demo@ipp.test"), true),
        (Fault::reset().account("*@ipp.test"), true),
        (Fault::reset().account("other@ipp.test"), false),
        (Fault::reset().key("key_7f3a9c"), true),
        (Fault::reset().key("key_7f*"), false),
        (Fault::reset().header("User-Agent", "python*"), true),
        (Fault::reset().header("user-agent", "python"), false),
        (Fault::reset().header("accept", "*"), false),
        (
            parse(json!({"match": {"header": {"name": "USER-AGENT"}}, "action": {"reset": true}})),
            true,
        ),
    ] {
        let strike = of(fault.clone()).on_call(&upload(&headers));
        assert_eq!(strike.is_some(), is_meant, "{fault:?}");
    }
    let anonymous = Call {
        account: None,
        key: None,
        ..upload(&headers)
    };
    assert!(
        of(Fault::reset().account("*"))
            .on_call(&anonymous)
            .is_none()
    );
}

#[test]
fn what_needs_the_handlers_answer_comes_after_it_without_being_told() {
    let none = HeaderMap::new();
    let phase = |fault| of(fault).on_call(&upload(&none)).unwrap().phase;
    assert_eq!(phase(Fault::reset()), Phase::BeforeCommit);
    assert_eq!(phase(Fault::reset_after_commit()), Phase::AfterCommit);
    assert_eq!(phase(Fault::reset_at(0)), Phase::AfterCommit);
    assert_eq!(phase(Fault::slow_body(1)), Phase::AfterCommit);
    assert_eq!(phase(Fault::malformed_json()), Phase::BeforeCommit);
    assert_eq!(
        phase(Fault::malformed_json().after_commit()),
        Phase::AfterCommit
    );
}

#[test]
fn webhook_rules_take_deliveries_and_leave_requests_alone() {
    let faults = of(Fault::drop_delivery()
        .event("job.*")
        .url("https://a.test/*")
        .once());
    let delivery = |event, url| {
        let delivery = Delivery {
            event,
            url,
            account: "demo@ipp.test",
        };
        faults.on_delivery(&delivery).map(|strike| strike.effect)
    };
    assert!(faults.on_call(&upload(&HeaderMap::new())).is_none());
    assert_eq!(delivery("batch.completed", "https://a.test/x"), None);
    assert_eq!(delivery("job.failed", "https://b.test/x"), None);
    let dropped = Some(Some(DeliveryEffect::Drop));
    assert_eq!(delivery("job.failed", "https://a.test/x"), dropped);
    assert_eq!(delivery("job.failed", "https://a.test/x"), None);
    faults
        .add(parse(
            json!({"match": {"event": "*"}, "action": {"delay": 20}}),
        ))
        .unwrap();
    assert_eq!(delivery("job.failed", "https://a.test/x"), Some(None));
}

#[test]
fn rules_are_listed_as_they_were_written_and_deleted_by_their_id() {
    let faults = Faults::new(0);
    let first = faults.add(Fault::reset().once()).unwrap();
    let second = faults
        .add(Fault::delay(std::time::Duration::from_millis(5)))
        .unwrap();
    let listed = serde_json::to_value(faults.list()).unwrap();
    let counts = |id| json!({"id": id, "seen": 0, "taken": 0, "is_spent": false});
    let mut expected = [counts(first), counts(second)];
    expected[0]["match"] = json!({"times": 1});
    expected[0]["action"] = json!({"reset": true});
    expected[1]["match"] = json!({});
    expected[1]["action"] = json!({"delay": 5});
    assert_eq!(listed, json!(expected));
    assert!(faults.remove(first));
    assert!(!faults.remove(first));
    let strike = faults.on_call(&upload(&HeaderMap::new())).unwrap();
    assert_eq!((strike.rule, strike.effect), (second, None::<Effect>));
    assert!(faults.remove(second) && faults.is_idle());
}

#[test]
fn spent_rules_make_room_and_others_do_not() {
    let faults = Faults::new(0);
    for _ in 0..MOST {
        faults.add(Fault::reset().once()).unwrap();
    }
    assert_eq!(faults.add(Fault::reset()), Err(FaultError::TooMany(MOST)));
    assert_eq!(struck(&faults, 3), [1, 2, 3]);
    faults.add(Fault::reset()).unwrap();
    assert_eq!(faults.list().len(), MOST - 2);
}
