//! Looks into JSON texts without turning their numbers into others: every value stays as the server wrote it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

type Object<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;

/// What stands at a path such as `result.line_items.0.amount`; the text itself for an empty path.
pub(crate) fn at<'a>(json: &'a str, path: &str) -> Option<&'a str> {
    let mut names = path.split('.').filter(|name| !name.is_empty());
    names.try_fold(json, member)
}

fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let value = match object(json) {
        Some(mut fields) => fields.remove(name),
        None => array(json)?.get(name.parse::<usize>().ok()?).copied(),
    };
    value.map(RawValue::get)
}

fn object(json: &str) -> Option<Object<'_>> {
    serde_json::from_str(json).ok()
}

fn array(json: &str) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json).ok()
}

/// The elements of a list.
pub(crate) fn elements(json: &str) -> Option<Vec<&str>> {
    Some(array(json)?.into_iter().map(RawValue::get).collect())
}

/// A value for programs that read no JSON: a text without its quotes, nothing for null, anything nested as JSON.
pub(crate) fn plain(json: &str) -> String {
    match json.as_bytes().first() {
        Some(b'"') => serde_json::from_str(json).unwrap_or_default(),
        Some(b'n') => String::new(),
        Some(b'{' | b'[') => super::json::compact(json),
        _ => json.to_owned(),
    }
}

/// A value as people read it.
pub(crate) fn words(json: &str) -> String {
    match json.as_bytes().first() {
        Some(b'"') => plain(json),
        Some(b't') => "yes".to_owned(),
        Some(b'f') => "no".to_owned(),
        Some(b'{') => fields_words(json),
        Some(b'[') => {
            let items = array(json).unwrap_or_default();
            let items: Vec<String> = items.iter().map(|item| item_words(item.get())).collect();
            or_dash(items.join(", "))
        }
        None | Some(b'n') => or_dash(String::new()),
        _ => json.to_owned(),
    }
}

fn or_dash(text: String) -> String {
    if text.is_empty() {
        "–".to_owned()
    } else {
        text
    }
}

fn fields_words(json: &str) -> String {
    let fields = object(json).unwrap_or_default();
    let fields = fields.iter().map(|(name, value)| match value.get() {
        "true" => name.to_string(),
        value if value.starts_with('{') => format!("{name} ({})", words(value)),
        value => format!("{name} {}", words(value)),
    });
    or_dash(fields.collect::<Vec<_>>().join(", "))
}

/// One of several: by its name where it has one.
fn item_words(json: &str) -> String {
    match at(json, "name") {
        Some(name) => words(name),
        None => words(json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_value_as_it_was_written() {
        let json = r#"{"a": {"b\u0041": [1.00, {"c": 1E3}]}, "s": "x"}"#;
        assert_eq!(at(json, "a.bA.0"), Some("1.00"));
        assert_eq!(at(json, "a.bA.1.c"), Some("1E3"));
        assert_eq!(at(json, "s"), Some("\"x\""));
        assert_eq!(at(json, ""), Some(json));
        for path in ["a.none", "s.x", "a.bA.2", "a.bA.x"] {
            assert_eq!(at(json, path), None, "{path}");
        }
    }

    #[test]
    fn values_are_shown_as_people_read_them() {
        for (value, expected) in [
            ("null", "–"),
            ("true", "yes"),
            ("{}", "–"),
            ("[]", "–"),
            ("1100.00", "1100.00"),
            (r#"{"after":"1m 30s"}"#, "after 1m 30s"),
            (
                r#"[{"name":"sliding","meaning":"m"},{"name":"x"}]"#,
                "sliding, x",
            ),
            (r#"{"reset":{"at":100},"x":true}"#, "reset (at 100), x"),
        ] {
            assert_eq!(words(value), expected);
        }
    }

    #[test]
    fn values_are_plain_for_programs_that_read_no_json() {
        for (value, expected) in [
            ("null", ""),
            ("false", "false"),
            ("1100.00", "1100.00"),
            (r#""a\nb""#, "a\nb"),
            (r#"{ "a": [1.0] }"#, r#"{"a":[1.0]}"#),
        ] {
            assert_eq!(plain(value), expected);
        }
    }
}
