//! The properties, tried on random inputs that are not too far from right ones.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What the parts of an input are made of: pieces of right ones among anything.
fn text() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "ipp_live_x",
        "https://",
        "http://",
        "api.example.com",
        "[::1]",
        ":8080",
        "/api/v1",
        "/..",
        "%2e",
        "user:pw@",
        "attachment; ",
        "filename=",
        "filename*=UTF-8''",
        "\"",
        ".csv",
        "..",
        "\\",
        "Thu, 01 Jan 2026 00:00:00 GMT",
        "1e400",
        "NaN",
        "-",
        "0.5",
        "99999999999999999999",
        "sha256=",
        "t=",
        "v1=",
        "v1,",
        ",",
        " ",
        "0000000000000000000000000000000000000000000000000000000000000000",
    ])
    .prop_map(str::to_owned);
    prop::collection::vec(prop_oneof![known, any::<String>()], 0..5).prop_map(|t| t.concat())
}

fn input() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(text(), 0..6).prop_map(|texts| texts.join("\0").into_bytes())
}

/// Any JSON, not deep.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop_oneof![
            "1100.00",
            "2026-02-30",
            "2026-01-01T00:00:00Z",
            "-0",
            "1e3",
            ".*"
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{0,8}", inner, 0..3)
                .prop_map(|map| Value::from(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// An answer of the API, or a delivery's body, in which some values are others.
fn answer() -> impl Strategy<Value = Value> {
    let [job, batch] = [
        include_str!("../model/fixtures/job.json"),
        include_str!("../model/fixtures/batch.json"),
    ]
    .map(|text| serde_json::from_str::<Value>(text).unwrap());
    let event = json!({"id": "evt_1", "event": "job.completed", "timestamp": "2026-01-01T00:00:00Z", "data": job});
    let changes = prop::collection::vec((any::<prop::sample::Index>(), value()), 0..4);
    (prop::sample::select(vec![job, batch, event]), changes).prop_map(|(mut answer, changes)| {
        for (place, value) in changes {
            let mut places = Vec::new();
            collect(&answer, String::new(), &mut places);
            if let Some(old) = answer.pointer_mut(place.get::<String>(&places)) {
                *old = value;
            }
        }
        answer
    })
}

/// The JSON pointers of all that is in a value, itself included.
fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{place}/{key}"), places);
            }
        }
        Value::Array(list) => {
            for (n, value) in list.iter().enumerate() {
                collect(value, format!("{place}/{n}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

proptest! {
    #[test]
    fn what_can_be_read_is_written_the_same(answer in answer()) {
        super::json(answer.to_string().as_bytes());
    }

    #[cfg(feature = "webhook")]
    #[test]
    fn forged_headers_never_pass_and_signed_bodies_always_do(mut input in input(), body in answer()) {
        super::signatures(&input);
        input = [b"\0\0\0\0", body.to_string().as_bytes()].concat();
        super::signatures(&input);
    }

    #[cfg(feature = "client")]
    #[test]
    fn no_header_makes_a_long_pause_or_leaves_the_directory(input in input()) {
        super::headers(&input);
    }

    #[cfg(feature = "client")]
    #[test]
    fn settings_are_a_client_or_an_error_that_says_so(input in input()) {
        super::config(&input);
    }
}
