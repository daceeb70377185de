//! Which uploads can be refused at sight (contract D16–D20).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ipp_extract::Inspection;

use super::{MOST_FILES, Upload};
use crate::decisions::D;

/// Looks at a document before it is accepted. [`ipp_extract::inspect`] unless the builder of the server is given
/// another.
pub(crate) type Inspector =
    Arc<dyn Fn(&[u8]) -> Result<Inspection, ipp_extract::Error> + Send + Sync>;

/// Why a file is not accepted. The text is what the caller is told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileProblem {
    #[error("The form has no part `file`. Send the document as a file in the form field `file`.")]
    Missing,
    #[error(
        "The part `{part}` has no file name. Send the document as a file upload, with its name."
    )]
    Unnamed { part: String },
    #[error("The form has more than one part `file`. Send one document per request.")]
    Several,
    #[error("The file is larger than {limit} bytes. Split or compress it.")]
    TooLarge { limit: u64 },
    #[error(
        "The upload form is larger than {form} bytes, and a file may have {file}. Send documents and their options \
         only."
    )]
    FormTooLarge { form: u64, file: u64 },
    #[error("The file is empty.")]
    Empty,
    #[error("Unsupported file name `{0}`: its extension must be pdf, png, jpg, jpeg or webp.")]
    Extension(String),
    #[error(
        "The file is a {0} image, and this version reads PDF only. Upload the PDF that the invoice came as; a \
         picture saved as PDF has no text to read."
    )]
    Image(&'static str),
    #[error(
        "The {says} says `{said}`, but the content is {content}. Send the document under its own type."
    )]
    Mismatch {
        says: &'static str,
        said: String,
        content: &'static str,
    },
    #[error(
        "The form has {0} parts `files`. Send 1 to {most} documents, each as a file in the form field `files`.",
        most = MOST_FILES
    )]
    Count(usize),
    #[error("A batch takes pdf, png, jpg and jpeg; upload webp documents one by one.")]
    WebpInBatch,
    #[error("The file cannot be read: {0}")]
    Unreadable(#[source] ipp_extract::Error),
    #[error("The file cannot be read: the engine stopped unexpectedly when it looked at it.")]
    Inscrutable,
}

impl FileProblem {
    /// The decision of the contract that the refusal rests on.
    pub(crate) fn decision(&self) -> D {
        D(match self {
            Self::Missing | Self::Unnamed { .. } => 16,
            Self::Several => 17,
            Self::TooLarge { .. } | Self::FormTooLarge { .. } => 20,
            Self::Extension(_)
            | Self::Image(_)
            | Self::Mismatch { .. }
            | Self::Unreadable(ipp_extract::Error::UnknownFormat) => 18,
            Self::Empty | Self::Unreadable(_) | Self::Inscrutable => 19,
            Self::Count(_) => 41,
            Self::WebpInBatch => 42,
        })
    }
}

/// Refuses what is no readable document of an allowed kind.
///
/// `is_strict`: extension and content type must name what the content is.
pub(super) fn check(
    inspector: &Inspector,
    file: &Upload,
    is_strict: bool,
) -> Result<Inspection, FileProblem> {
    let bytes = &file.bytes;
    if !has_allowed_extension(&file.name) {
        return Err(FileProblem::Extension(file.name.clone()));
    }
    if bytes.is_empty() {
        return Err(FileProblem::Empty);
    }
    if is_strict {
        check_type(file)?;
    }
    if let Some(format) = image_format(bytes) {
        return Err(FileProblem::Image(format));
    }
    // The inspector gets a shared reference and leaves nothing behind: nothing half-done is seen.
    catch_unwind(AssertUnwindSafe(|| inspector(bytes)))
        .map_err(|_| FileProblem::Inscrutable)?
        .map_err(FileProblem::Unreadable)
}

/// Whether a file's name or type says something else than its content, so that the strict reading of D18 refuses it.
pub(crate) fn is_mislabelled(file: &Upload) -> bool {
    has_allowed_extension(&file.name) && check_type(file).is_err()
}

/// Whether a file is WebP by its name or by its first bytes.
pub(crate) fn is_webp(file: &Upload) -> bool {
    type_of_extension(&file.name) == Some("image/webp") || image_format(&file.bytes) == Some("WEBP")
}

/// The type that an extension names.
fn type_of_extension(name: &str) -> Option<&'static str> {
    let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
    Some(match extension.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        _ => return None,
    })
}

fn has_allowed_extension(name: &str) -> bool {
    type_of_extension(name).is_some()
}

/// What clients send that do not know.
const UNSPECIFIED: &str = "application/octet-stream";

/// The strict reading of D18: extension, content type and content agree.
fn check_type(file: &Upload) -> Result<(), FileProblem> {
    let content = match image_format(&file.bytes) {
        Some("PNG") => "image/png",
        Some("JPEG") => "image/jpeg",
        Some(_) => "image/webp",
        None if file.bytes.starts_with(b"%PDF") => "application/pdf",
        // Whatever else it is, the inspector says so.
        None => return Ok(()),
    };
    let mismatch = |says, said: &str| FileProblem::Mismatch {
        says,
        said: said.to_owned(),
        content,
    };
    if type_of_extension(&file.name) != Some(content) {
        return Err(mismatch("file name", &file.name));
    }
    match &file.content_type {
        Some(said) if !said.eq_ignore_ascii_case(content) && said != UNSPECIFIED => {
            Err(mismatch("Content-Type", said))
        }
        _ => Ok(()),
    }
}

/// What the first bytes say of an image. The extension need not agree: a PDF named `.png` is a PDF.
fn image_format(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("PNG"),
        [0xff, 0xd8, 0xff, ..] => Some("JPEG"),
        [b'R', b'I', b'F', b'F', _, _, _, _, rest @ ..] if rest.starts_with(b"WEBP") => {
            Some("WEBP")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{
        FileProblem, Inspector, Upload, check, check_type, has_allowed_extension, image_format,
    };

    #[test]
    fn extensions_count_in_any_case_and_only_the_last_one() {
        for name in ["a.pdf", "a.PDF", "a.b.JpEg", ".webp"] {
            assert!(has_allowed_extension(name), "{name}");
        }
        for name in ["a", "pdf", "a.pdf.exe", "a.pdf ", "a."] {
            assert!(!has_allowed_extension(name), "{name}");
        }
    }

    #[test]
    fn the_first_bytes_tell_an_image() {
        assert_eq!(image_format(b"\x89PNG\r\n\x1a\n rest"), Some("PNG"));
        assert_eq!(image_format(b"\xff\xd8\xff\xe0"), Some("JPEG"));
        assert_eq!(image_format(b"RIFF1234WEBPVP8 "), Some("WEBP"));
        for other in [
            &b"MZ"[..],
            b"%PDF-1.7",
            b"RIFF1234WAVE",
            b"RIFF",
            b"\xff\xd8",
        ] {
            assert_eq!(image_format(other), None);
        }
    }

    fn upload(name: &str, content_type: Option<&str>, bytes: &[u8]) -> Upload {
        Upload {
            name: name.to_owned(),
            content_type: content_type.map(str::to_owned),
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn strictly_the_name_and_the_content_type_must_say_what_the_content_is() {
        let check = |name, content_type| check_type(&upload(name, content_type, b"%PDF-1.7"));
        assert!(check("a.PDF", None).is_ok());
        assert!(check("a.pdf", Some("Application/PDF")).is_ok());
        let by_name = check("a.png", None).unwrap_err().to_string();
        assert!(by_name.contains("`a.png`") && by_name.contains("application/pdf"));
        let by_type = check("a.pdf", Some("image/png")).unwrap_err().to_string();
        assert!(by_type.contains("`image/png`"), "{by_type}");
    }

    #[test]
    fn an_image_is_refused_with_what_to_do_whatever_its_name() {
        let inspector: Inspector = Arc::new(ipp_extract::inspect);
        for name in ["a.png", "a.pdf"] {
            let file = upload(name, None, b"\x89PNG\r\n\x1a\n");
            let problem = check(&inspector, &file, false).unwrap_err();
            assert!(matches!(problem, FileProblem::Image("PNG")), "{problem}");
            assert!(problem.to_string().contains("PDF only"));
        }
    }
}
