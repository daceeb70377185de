//! The upload form: multipart, read piece by piece, never more of it than is allowed.

mod batch;

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use ipp_sdk::model::ExportMode;
use percent_encoding::percent_decode_str;

use super::App;
use super::observe::Seen;
use crate::cause::innermost;
use crate::decisions::{D, alternative};
use crate::service::{
    Error, FileProblem, LONGEST_EXTERNAL_ID, MOST_FILES, Result, Service, UNKNOWN_FIELD, Upload,
    UploadOptions,
};

pub(super) use batch::{BatchForm, read_batch};

/// What a form may hold beside the largest file: other fields, boundaries, headers.
const OVERHEAD: u64 = 1024 * 1024;
/// How much of a form is read at least. What is over the limit of a file is not kept, but behind it may stand
/// the `external_id` of a replay, for which the file does not count (contract D1, D26).
const READ_AT_LEAST: u64 = 64 * 1024 * 1024;
/// The longest file name that is kept, in characters, as file systems have it.
const LONGEST_FILE_NAME: usize = 255;
/// The longest extension that is kept when a file name is shortened.
const LONGEST_EXTENSION: usize = 16;
/// The longest value of a field that is no file, in bytes.
const LONGEST_TEXT: usize = 8 * 1024;
const FORM: &str = "multipart/form-data";
const NO_BOUNDARY: &str =
    "The Content-Type of the upload form names no boundary; let the HTTP client write that header.";

/// How many bytes a form and each of its files may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    form: u64,
    file: u64,
}

impl Bounds {
    /// Those of a form with one document.
    pub(super) fn of_invoice(service: &Service) -> Self {
        Self::of_files(1, service)
    }

    /// Those of a form with the documents of a batch.
    pub(super) fn of_batch(service: &Service) -> Self {
        Self::of_files(MOST_FILES as u64, service)
    }

    fn of_files(number: u64, service: &Service) -> Self {
        let file = service.settings.max_file_bytes;
        let files = file.saturating_mul(number);
        let form = files.saturating_add(OVERHEAD).max(READ_AT_LEAST);
        Self { form, file }
    }

    /// Has no more of a form read.
    pub(super) fn layer(self) -> DefaultBodyLimit {
        DefaultBodyLimit::max(usize::try_from(self.form).unwrap_or(usize::MAX))
    }

    fn form_too_large(self) -> Error {
        let Self { form, file } = self;
        FileProblem::FormTooLarge { form, file }.into()
    }
}

/// How many bytes of a request are kept at most: those of one file, however many it has.
pub(super) fn most_kept(request: &Request, limit: u64) -> u64 {
    announced(request).map_or(limit, |length| length.min(limit))
}

fn announced(request: &Request) -> Option<u64> {
    let length = request.headers().get(CONTENT_LENGTH)?;
    length.to_str().ok()?.parse().ok()
}

/// The form of an upload of one document. Malformed parameters are errors; a bad file is part of the answer, for
/// it counts only after other things (contract D1).
pub(super) struct InvoiceForm {
    pub(super) file: Result<Upload, FileProblem>,
    pub(super) options: UploadOptions,
    pub(super) external_id: Option<String>,
    /// Whether the answer is to be the result itself (contract D70).
    pub(super) answers_json: bool,
}

/// Reads the form of an upload of one document.
pub(super) async fn read_invoice(request: Request, app: &App, seen: &Seen) -> Result<InvoiceForm> {
    let service = &app.service;
    let multipart = open(request, "file", Bounds::of_invoice(service)).await?;
    let fields = Fields::read(multipart, service, seen).await?;
    fields.into_form()
}

/// The form of a request that has one of bearable size, with a field for what is uploaded.
async fn open(request: Request, field: &str, bounds: Bounds) -> Result<Multipart> {
    let announced = announced(&request);
    let is_form = request.headers().get(CONTENT_TYPE).is_some_and(says_form);
    let multipart = Multipart::from_request(request, &()).await;
    let multipart = multipart.map_err(|_| match is_form {
        true => malformed(15, NO_BOUNDARY),
        false => Error::no_form(field),
    })?;
    if announced.is_some_and(|length| length > bounds.form) {
        return Err(bounds.form_too_large());
    }
    Ok(multipart)
}

fn says_form(content_type: &HeaderValue) -> bool {
    let beginning = content_type.as_bytes().get(..FORM.len());
    beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(FORM.as_bytes()))
}

/// The next field of a form.
async fn next_field(multipart: &mut Multipart, bounds: Bounds) -> Result<Option<Field<'_>>> {
    let next = multipart.next_field().await;
    next.map_err(|e| broken(&e, bounds))
}

/// The fields of the form as they came.
#[derive(Default)]
struct Fields {
    file: Option<Result<Upload, FileProblem>>,
    export_mode: String,
    bounding_boxes: String,
    external_id: String,
    response_format: String,
}

impl Fields {
    async fn read(mut multipart: Multipart, service: &Service, seen: &Seen) -> Result<Self> {
        let bounds = Bounds::of_invoice(service);
        let choices = &service.choices;
        let mut fields = Self::default();
        while let Some(mut field) = next_field(&mut multipart, bounds).await? {
            match field.name().unwrap_or_default() {
                "file" if fields.file.is_some() => {
                    seen.rests_on(D(17));
                    if !choices.has(&alternative::FIRST_WINS) {
                        fields.file = Some(Err(FileProblem::Several));
                    }
                }
                "file" => fields.file = Some(file(&mut field, bounds).await?),
                "export_mode" => {
                    fields.export_mode = text(&mut field, bounds).await?;
                    note_empty(&fields.export_mode, D(21), seen);
                }
                "include_bounding_boxes" => {
                    fields.bounding_boxes = text(&mut field, bounds).await?;
                    if !["true", "false"].contains(&fields.bounding_boxes.as_str()) {
                        seen.rests_on(D(22));
                    }
                }
                "external_id" => {
                    fields.external_id = text(&mut field, bounds).await?;
                    note_empty(&fields.external_id, D(23), seen);
                }
                "response_format" => {
                    seen.rests_on(D(70));
                    if choices.has(&alternative::JSON_HONOURED) {
                        fields.response_format = text(&mut field, bounds).await?;
                    } else {
                        seen.ignore(service, UNKNOWN_FIELD, "response_format")?;
                    }
                }
                unknown => seen.ignore(service, UNKNOWN_FIELD, unknown)?,
            }
        }
        Ok(fields)
    }

    fn into_form(self) -> Result<InvoiceForm> {
        let answers_json = response_format(&self.response_format)?;
        Ok(InvoiceForm {
            options: UploadOptions {
                export_mode: export_mode(&self.export_mode)?,
                bounding_boxes: boolean(&self.bounding_boxes)?,
                has_files: !answers_json,
            },
            external_id: external_id(self.external_id)?,
            file: self.file.unwrap_or(Err(FileProblem::Missing)),
            answers_json,
        })
    }
}

/// Reads the part of a file. What is over the limit is not kept; the form is read on for its other fields.
async fn file(field: &mut Field<'_>, bounds: Bounds) -> Result<Result<Upload, FileProblem>> {
    let Some(name) = file_name(field) else {
        let part = field.name().unwrap_or_default().to_owned();
        return Ok(Err(FileProblem::Unnamed { part }));
    };
    let limit = bounds.file;
    let content_type = field.content_type().map(str::to_owned);
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|e| broken(&e, bounds))? {
        if (bytes.len() + chunk.len()) as u64 > limit {
            return Ok(Err(FileProblem::TooLarge { limit }));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Ok(Upload {
        name,
        content_type,
        bytes,
    }))
}

/// The last component of the part's file name; Windows clients may send a whole path.
fn file_name(field: &Field<'_>) -> Option<String> {
    let name = field
        .file_name()
        .map(str::to_owned)
        .or_else(|| extended_file_name(field))?;
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    (!name.is_empty()).then(|| shortened(name.chars().filter(|c| !c.is_control()).collect()))
}

/// A name of bearable length. It only labels the document, so a long one is no reason to refuse that; the
/// extension tells the kind and stays.
fn shortened(name: String) -> String {
    if name.chars().count() <= LONGEST_FILE_NAME {
        return name;
    }
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if name[dot..].chars().count() <= LONGEST_EXTENSION => name.split_at(dot),
        _ => (name.as_str(), ""),
    };
    let kept = LONGEST_FILE_NAME - extension.chars().count();
    stem.chars().take(kept).chain(extension.chars()).collect()
}

/// `filename*=utf-8'de'…`, the language mostly missing, which old versions of Python's requests send for names that are
/// not ASCII (RFC 8187).
fn extended_file_name(field: &Field<'_>) -> Option<String> {
    let disposition =
        std::str::from_utf8(field.headers().get(CONTENT_DISPOSITION)?.as_bytes()).ok()?;
    let parameter = disposition
        .split(';')
        .find_map(|p| p.trim().strip_prefix("filename*="))?;
    let [_charset, _language, encoded] = parameter.splitn(3, '\'').collect::<Vec<_>>()[..] else {
        return None;
    };
    percent_decode_str(encoded)
        .decode_utf8()
        .ok()
        .map(String::from)
}

async fn text(field: &mut Field<'_>, bounds: Bounds) -> Result<String> {
    let name = field.name().unwrap_or_default().to_owned();
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|e| broken(&e, bounds))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LONGEST_TEXT {
            return Err(malformed(15, format!("The field `{name}` is too long.")));
        }
    }
    String::from_utf8(bytes)
        .map_err(|_| malformed(15, format!("The field `{name}` is not UTF-8 text.")))
}

/// That an empty field is an absent one is not in the reference.
fn note_empty(text: &str, decision: D, seen: &Seen) {
    if text.is_empty() {
        seen.rests_on(decision);
    }
}

/// Empty means the default (contract D21).
fn export_mode(text: &str) -> Result<ExportMode> {
    match ExportMode::from(text) {
        ExportMode::Unrecognized(empty) if empty.is_empty() => Ok(ExportMode::Standard),
        ExportMode::Unrecognized(_) => Err(Error::export_mode()),
        known => Ok(known),
    }
}

/// The forms that HTTP clients of all languages write (contract D22).
fn boolean(text: &str) -> Result<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "" | "false" | "0" | "no" | "off" => Ok(false),
        _ => Err(Error::bounding_boxes()),
    }
}

/// `json` asks for the result itself; empty means the default (contract D70).
fn response_format(text: &str) -> Result<bool> {
    match text {
        "" => Ok(false),
        "json" => Ok(true),
        _ => Err(Error::response_format()),
    }
}

fn external_id(text: String) -> Result<Option<String>> {
    if text.chars().count() > LONGEST_EXTERNAL_ID {
        return Err(Error::long_external_id());
    }
    Ok(Some(text).filter(|id| !id.is_empty()))
}

/// The form breaks off, is malformed, or is larger than is read.
fn broken(error: &MultipartError, bounds: Bounds) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return bounds.form_too_large();
    }
    let mut reason = error.body_text();
    // Why reading failed stands deeper.
    let cause = innermost(error);
    if cause != reason {
        reason = format!("{reason}: {cause}");
    }
    malformed(15, format!("The upload form is malformed: {reason}."))
}

fn malformed(decision: u8, message: impl Into<String>) -> Error {
    Error::invalid(decision, message)
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::ExportMode;

    use super::{boolean, export_mode, external_id, shortened};

    #[test]
    fn booleans_are_read_in_every_form_that_clients_write() {
        for text in ["true", "True", "1", "YES", "on"] {
            assert!(boolean(text).unwrap(), "{text}");
        }
        for text in ["false", "False", "0", "no", "OFF", ""] {
            assert!(!boolean(text).unwrap(), "{text}");
        }
        for text in ["maybe", "2", "t", " "] {
            assert!(boolean(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_empty_field_is_an_absent_one() {
        assert_eq!(export_mode("").unwrap(), ExportMode::Standard);
        assert_eq!(external_id(String::new()).unwrap(), None);
        assert!(export_mode("FULL").is_err());
    }

    #[test]
    fn a_long_file_name_is_shortened_and_keeps_its_extension() {
        let name = |stem: usize, rest: &str| format!("{}{rest}", "ü".repeat(stem));
        assert_eq!(shortened(name(251, ".pdf")), name(251, ".pdf"));
        assert_eq!(shortened(name(70_000, ".pdf")), name(251, ".pdf"));
        assert_eq!(shortened(name(0, &".".repeat(300))).len(), 255);
        assert_eq!(
            shortened(format!("a.{}", name(300, ""))),
            format!("a.{}", name(253, ""))
        );
    }

    #[test]
    fn an_external_id_is_counted_in_characters() {
        assert!(external_id("ü".repeat(255)).is_ok());
        assert!(external_id("ü".repeat(256)).is_err());
    }
}
