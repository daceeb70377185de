//! Which uploads can be refused at sight (contract D16–D20).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use ipp_extract::Inspection;

/// Looks at a document before it is accepted. [`ipp_extract::inspect`] unless the builder of the server is given
/// another.
pub(crate) type Inspector =
    Arc<dyn Fn(&[u8]) -> Result<Inspection, ipp_extract::Error> + Send + Sync>;

/// Why a file is not accepted. The text is what the caller is told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileProblem {
    #[error("The form has no part `file`. Send the document as a file in the form field `file`.")]
    Missing,
    #[error("The part `file` has no file name. Send the document as a file upload, with its name.")]
    Unnamed,
    #[error("The form has more than one part `file`. Send one document per request.")]
    Several,
    #[error("The file is larger than {limit} bytes. Split or compress it.")]
    TooLarge { limit: u64 },
    #[error(
        "The upload form is larger than {form_limit} bytes, and its file may have {limit}. Send the document and its \
         options only."
    )]
    FormTooLarge { form_limit: u64, limit: u64 },
    #[error("The file is empty.")]
    Empty,
    #[error("Unsupported file name `{0}`: its extension must be pdf, png, jpg, jpeg or webp.")]
    Extension(String),
    #[error(
        "The file is a {0} image, and this version reads PDF only. Upload the PDF that the invoice came as; a \
         picture saved as PDF has no text to read."
    )]
    Image(&'static str),
    #[error("The file cannot be read: {0}")]
    Unreadable(#[source] ipp_extract::Error),
    #[error("The file cannot be read: the engine stopped unexpectedly when it looked at it.")]
    Inscrutable,
}

impl FileProblem {
    /// The decision of the contract that the refusal rests on.
    pub(crate) fn decision(&self) -> &'static str {
        match self {
            Self::Missing | Self::Unnamed => "D16",
            Self::Several => "D17",
            Self::TooLarge { .. } | Self::FormTooLarge { .. } => "D20",
            Self::Extension(_) | Self::Image(_) => "D18",
            Self::Unreadable(ipp_extract::Error::UnknownFormat) => "D18",
            Self::Empty | Self::Unreadable(_) | Self::Inscrutable => "D19",
        }
    }
}

/// Refuses what is no readable document of an allowed kind.
pub(crate) fn check(
    inspector: &Inspector,
    name: &str,
    bytes: &[u8],
) -> Result<Inspection, FileProblem> {
    if !has_allowed_extension(name) {
        return Err(FileProblem::Extension(name.to_owned()));
    }
    if bytes.is_empty() {
        return Err(FileProblem::Empty);
    }
    if let Some(format) = image_format(bytes) {
        return Err(FileProblem::Image(format));
    }
    // The inspector gets a shared reference and leaves nothing behind: nothing half-done is seen.
    catch_unwind(AssertUnwindSafe(|| inspector(bytes)))
        .map_err(|_| FileProblem::Inscrutable)?
        .map_err(FileProblem::Unreadable)
}

fn has_allowed_extension(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
    matches!(
        extension.as_deref(),
        Some("pdf" | "png" | "jpg" | "jpeg" | "webp")
    )
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

    use super::{FileProblem, Inspector, check, has_allowed_extension, image_format};

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

    #[test]
    fn an_image_is_refused_with_what_to_do_whatever_its_name() {
        let inspector: Inspector = Arc::new(ipp_extract::inspect);
        for name in ["a.png", "a.pdf"] {
            let problem = check(&inspector, name, b"\x89PNG\r\n\x1a\n").unwrap_err();
            assert!(matches!(problem, FileProblem::Image("PNG")), "{problem}");
            assert!(problem.to_string().contains("PDF only"));
        }
    }
}
