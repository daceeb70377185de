//! A request as a line for curl. The key is not in it: the shell that runs the line has it in `IPP_API_KEY`.

use std::path::Path;

use super::secrets::without_secrets;
use super::shell::quoted;
use crate::commands::{ApiRequest, Content, Part};

/// The line, which works where it is pasted.
pub(crate) fn curl(request: &ApiRequest, base_url: Option<&str>) -> String {
    let base = base_url
        .unwrap_or(ipp_sdk::DEFAULT_BASE_URL)
        .trim_end_matches('/');
    let url = format!("{base}/{}", request.path.trim_start_matches('/'));
    let mut words = vec![
        "curl".to_owned(),
        "--fail-with-body".to_owned(),
        // The address is as it stands: no patterns of curl's, no `..` taken away.
        "--globoff".to_owned(),
        "--path-as-is".to_owned(),
        "-X".to_owned(),
        request.method.to_string(),
        quoted(&url),
        match request.is_for_people() {
            true => "-b \"session=$IPP_SESSION_TOKEN\"".to_owned(),
            false => "-H \"Authorization: Bearer $IPP_API_KEY\"".to_owned(),
        },
    ];
    for (name, value) in &request.headers {
        words.push(format!("-H {}", quoted(&format!("{name}: {value}"))));
    }
    match &request.content {
        Content::None => {}
        Content::Body { media_type, bytes } => {
            words.push(format!(
                "-H {}",
                quoted(&format!("Content-Type: {media_type}"))
            ));
            let text = String::from_utf8_lossy(bytes);
            // A text may begin with @, which other flags take for a file.
            words.push(format!("--data-raw {}", quoted(&text)));
        }
        Content::Form(fields) => {
            words.extend(fields.iter().map(|(name, part)| form_field(name, part)));
        }
    }
    without_secrets(&words.join(" ")) + "\n"
}

fn form_field(name: &str, part: &Part) -> String {
    match part {
        // A text may begin with @ or <, which curl would take for files.
        Part::Text(text) => format!("--form-string {}", quoted(&format!("{name}={text}"))),
        Part::File(file) => format!("-F {}", quoted(&format!("{name}=@{}", file_word(file)))),
    }
}

/// A file's name as curl takes it: in quotes, so that `;` and `,` in it are its own.
fn file_word(file: &Path) -> String {
    let name = file.to_string_lossy();
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_names_the_variable_of_the_key_and_quotes_what_shells_read() {
        let request = ApiRequest {
            method: http::Method::POST,
            path: "/invoices?x=a b".to_owned(),
            headers: vec![("X-Note".to_owned(), "it's $HOME".to_owned())],
            content: Content::Form(vec![
                ("file".to_owned(), Part::File("my; invoice.pdf".into())),
                ("external_id".to_owned(), Part::Text("@a".to_owned())),
            ]),
        };
        assert_eq!(
            curl(&request, Some("http://127.0.0.1:1/api/v1/")),
            "curl --fail-with-body --globoff --path-as-is -X POST 'http://127.0.0.1:1/api/v1/invoices?x=a b' \
             -H \"Authorization: Bearer $IPP_API_KEY\" -H 'X-Note: it'\\''s $HOME' \
             -F 'file=@\"my; invoice.pdf\"' --form-string external_id=@a\n"
        );
    }
}
