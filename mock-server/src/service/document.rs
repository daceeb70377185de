//! Which uploads can be refused at sight (contract D16–D20).

/// The longest stretch at the start of a file in which a PDF header counts, as readers of PDF take it.
const PDF_HEADER_WITHIN: usize = 1024;

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
    #[error("The file is empty.")]
    Empty,
    #[error("Unsupported file name `{0}`: its extension must be pdf, png, jpg, jpeg or webp.")]
    Extension(String),
    #[error("The file is neither a PDF nor a PNG, JPEG or WEBP image, whatever its name says.")]
    UnknownFormat,
    #[error(
        "The file is a {0} image, and this version reads PDF only. Upload the PDF that the invoice came as; a \
         picture saved as PDF has no text to read."
    )]
    Image(&'static str),
    #[error("The file cannot be read: {0}")]
    Unreadable(#[source] ipp_extract::Error),
}

impl FileProblem {
    /// The decision of the contract that the refusal rests on.
    pub(crate) fn decision(&self) -> &'static str {
        match self {
            Self::Missing | Self::Unnamed => "D16",
            Self::Several => "D17",
            Self::TooLarge { .. } => "D20",
            Self::Extension(_) | Self::UnknownFormat | Self::Image(_) => "D18",
            Self::Empty | Self::Unreadable(_) => "D19",
        }
    }
}

/// Refuses what is no readable document of an allowed kind.
pub(crate) fn check(name: &str, bytes: &[u8]) -> Result<(), FileProblem> {
    if !has_allowed_extension(name) {
        return Err(FileProblem::Extension(name.to_owned()));
    }
    if bytes.is_empty() {
        return Err(FileProblem::Empty);
    }
    match kind(bytes) {
        Some(Kind::Pdf) => ipp_extract::inspect(bytes).map_err(FileProblem::Unreadable),
        Some(Kind::Image(name)) => Err(FileProblem::Image(name)),
        None => Err(FileProblem::UnknownFormat),
    }
}

fn has_allowed_extension(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase());
    matches!(
        extension.as_deref(),
        Some("pdf" | "png" | "jpg" | "jpeg" | "webp")
    )
}

#[derive(Debug, PartialEq)]
enum Kind {
    Pdf,
    Image(&'static str),
}

/// What the first bytes say. The extension need not agree: a PDF named `.png` is a PDF.
fn kind(bytes: &[u8]) -> Option<Kind> {
    let start = &bytes[..bytes.len().min(PDF_HEADER_WITHIN)];
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Kind::Image("PNG")),
        [0xff, 0xd8, 0xff, ..] => Some(Kind::Image("JPEG")),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some(Kind::Image("WEBP")),
        _ if start.windows(5).any(|w| w == b"%PDF-") => Some(Kind::Pdf),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FileProblem, Kind, check, has_allowed_extension, kind};

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
    fn the_first_bytes_tell_the_format() {
        assert_eq!(kind(b"%PDF-1.7"), Some(Kind::Pdf));
        assert_eq!(kind(b"\xef\xbb\xbf\n%PDF-1.4"), Some(Kind::Pdf));
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n rest"), Some(Kind::Image("PNG")));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Some(Kind::Image("JPEG")));
        assert_eq!(kind(b"RIFF1234WEBPVP8 "), Some(Kind::Image("WEBP")));
        for other in [&b"MZ"[..], b"hello", b"RIFF1234WAVE", b"\xff\xd8"] {
            assert_eq!(kind(other), None);
        }
    }

    #[test]
    fn an_image_is_refused_with_what_to_do_whatever_its_name() {
        for name in ["a.png", "a.pdf"] {
            let problem = check(name, b"\x89PNG\r\n\x1a\n").unwrap_err();
            assert!(matches!(problem, FileProblem::Image("PNG")), "{problem}");
            assert!(problem.to_string().contains("PDF only"));
        }
    }
}
