//! What an error body says.

use serde_json::Value;

use crate::model::ErrorCode;

/// Reads reason and words from an error body: the documented envelope, a framework's `detail`, or
/// nothing that is JSON.
pub(super) fn read(raw: &[u8]) -> (Option<ErrorCode>, Option<Box<str>>) {
    let Ok(body) = serde_json::from_slice::<Value>(raw) else {
        return (None, None);
    };
    let detail = body.get("error").or(body.get("detail")).unwrap_or(&body);
    let text = |name| detail.get(name).and_then(Value::as_str);
    let message = match detail {
        Value::Object(_) => text("message").map(Into::into),
        Value::String(message) => Some(message.as_str().into()),
        Value::Null => None,
        other => Some(other.to_string().into()),
    };
    (text("code").map(ErrorCode::from), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_error_body_is_read() {
        let cases: [(&str, Option<&str>, Option<&str>); 8] = [
            (
                r#"{"success":false,"error":{"code":"TIER_REQUIRED","message":"no","http_status":403}}"#,
                Some("TIER_REQUIRED"),
                Some("no"),
            ),
            (r#"{"error":{"code":"NEW_ONE"}}"#, Some("NEW_ONE"), None),
            (r#"{"error":"no"}"#, None, Some("no")),
            (r#"{"detail":"Not Found"}"#, None, Some("Not Found")),
            (
                r#"{"detail":[{"loc":["body"]}]}"#,
                None,
                Some(r#"[{"loc":["body"]}]"#),
            ),
            (r#"{"detail":null}"#, None, None),
            ("<html>502 Bad Gateway</html>", None, None),
            ("", None, None),
        ];
        for (body, code, message) in cases {
            let (c, m) = read(body.as_bytes());
            assert_eq!(c.as_ref().map(ErrorCode::as_str), code, "{body}");
            assert_eq!(m.as_deref(), message, "{body}");
        }
    }
}
