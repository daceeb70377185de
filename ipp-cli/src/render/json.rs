//! JSON laid out anew without being read as values: every digit, field and order of the server's stays.

/// One value a line, indented by two spaces, as `jq` prints it. The text must be valid JSON.
pub(crate) fn pretty(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0;
    let mut opened = false;
    for (c, in_string) in marks(json) {
        let closes = !in_string && matches!(c, '}' | ']');
        if closes {
            depth -= 1;
        }
        // Inside brackets that hold something, not in empty ones.
        if opened != closes {
            break_line(&mut out, depth);
        }
        out.push(c);
        opened = !in_string && matches!(c, '{' | '[');
        match c {
            _ if in_string => {}
            '{' | '[' => depth += 1,
            ',' => break_line(&mut out, depth),
            ':' => out.push(' '),
            _ => {}
        }
    }
    out
}

/// Without any space between values. The text must be valid JSON.
pub(crate) fn compact(json: &str) -> String {
    marks(json).map(|(c, _)| c).collect()
}

/// Moves a JSON text two columns to the right. It holds no line breaks but those of its layout.
pub(crate) fn indent(json: &str) -> String {
    let lines: Vec<String> = json.lines().map(|l| format!("  {l}")).collect();
    lines.join("\n")
}

fn break_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// The characters of a JSON text without the space between values, and whether each is inside a string.
fn marks(json: &str) -> impl Iterator<Item = (char, bool)> {
    let mut in_string = false;
    let mut escaped = false;
    json.chars().filter_map(move |c| {
        if in_string {
            in_string = escaped || c != '"';
            escaped = c == '\\' && !escaped;
            return Some((c, true));
        }
        in_string = c == '"';
        (!c.is_ascii_whitespace()).then_some((c, in_string))
    })
}

#[cfg(test)]
mod tests {
    use super::{compact, pretty};

    const ODD: &str = r#" { "a" : [ ] , "b":{}, "t":1100.00,"big":90071992547409931.10,
        "s":"{[ \"x\\\" , : ]}","n":[1,[2, null],{"u":true}],"t":1E3 } "#;

    #[test]
    fn a_text_is_laid_out_and_nothing_in_it_changes() {
        let expected = r#"{
  "a": [],
  "b": {},
  "t": 1100.00,
  "big": 90071992547409931.10,
  "s": "{[ \"x\\\" , : ]}",
  "n": [
    1,
    [
      2,
      null
    ],
    {
      "u": true
    }
  ],
  "t": 1E3
}"#;
        assert_eq!(pretty(ODD), expected);
        assert_eq!(pretty(&pretty(ODD)), expected);
        assert_eq!(
            compact(expected),
            r#"{"a":[],"b":{},"t":1100.00,"big":90071992547409931.10,"s":"{[ \"x\\\" , : ]}","n":[1,[2,null],{"u":true}],"t":1E3}"#
        );
    }

    #[test]
    fn the_layout_is_that_of_serde_json() {
        let value = serde_json::json!({"a": [1, {}, [], "x y"], "b": {"c": null}, "d": []});
        let text = serde_json::to_string(&value).unwrap();
        assert_eq!(pretty(&text), serde_json::to_string_pretty(&value).unwrap());
        assert_eq!(compact(&pretty(&text)), text);
        assert_eq!(pretty("7"), "7");
    }
}
