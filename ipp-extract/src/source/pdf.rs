//! PDF documents, read with hayro.

use std::sync::Arc;

use hayro_interpret::hayro_syntax::object::{Dict, Object, Stream};
use hayro_interpret::hayro_syntax::page::Page as PdfPage;
use hayro_interpret::hayro_syntax::{DecryptionError, Filter, LoadPdfError, Pdf};
use hayro_interpret::kurbo::Rect as KurboRect;
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt as _, interpret_page,
};

use super::contain::Watched;
use super::glyphs::GlyphCollector;
use super::words::words_of;
use super::{structure, unfold, work};
use crate::Error;
use crate::document::{Attachment, Document, Page};

/// The most pages that are read of one document.
pub(crate) const MAX_PAGES: usize = 100;
/// Embedded files over this size are no e-invoice and are passed over.
const MAX_ATTACHMENT: usize = 8 << 20;
/// The most embedded files that are looked at.
const MAX_ATTACHMENTS: usize = 16;
/// The most glyphs of one document.
const MAX_GLYPHS: usize = 500_000;
/// The most of one page: ten times as many as a page of small print has.
const MAX_PAGE_GLYPHS: usize = 60_000;
/// A PDF header may stand behind some leading bytes; viewers accept up to 1,024 of them.
const HEADER_WINDOW: usize = 1024;

/// Opens a PDF and checks that its pages can be counted.
pub(crate) fn open(bytes: &[u8]) -> Result<Pdf, Error> {
    let head = &bytes[..bytes.len().min(HEADER_WINDOW)];
    if !head.windows(5).any(|w| w == b"%PDF-") {
        return Err(Error::UnknownFormat);
    }
    structure::check(bytes)?;
    let pdf = Pdf::new(Arc::new(Watched::new(bytes))).map_err(|e| match e {
        LoadPdfError::Decryption(DecryptionError::InvalidEncryption) | LoadPdfError::Invalid => {
            Error::Corrupt
        }
        LoadPdfError::Decryption(_) => Error::Encrypted,
    })?;
    match pdf.pages().len() {
        0 => Err(Error::Corrupt),
        pages if pages > MAX_PAGES => Err(Error::TooManyPages {
            pages,
            limit: MAX_PAGES,
        }),
        _ => Ok(pdf),
    }
}

/// Reads every page and every embedded file.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Error> {
    let pdf = open(bytes)?;
    work::check(&pdf)?;
    let cache = InterpreterCache::new();
    let mut room = MAX_GLYPHS;
    let pages = (1..).zip(pdf.pages().iter());
    Ok(Document {
        pages: pages
            .map(|(n, page)| read_page(n, page, &cache, &mut room))
            .collect(),
        attachments: attachments(&pdf),
    })
}

fn read_page<'a>(
    number: u32,
    page: &PdfPage<'a>,
    cache: &InterpreterCache<'a>,
    room: &mut usize,
) -> Page {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let bounds = KurboRect::new(0.0, 0.0, width, height);
    let settings = InterpreterSettings::default();
    let transform = page.initial_transform(true).to_kurbo();
    let mut context = Context::new(transform, bounds, cache, page.xref(), settings);
    let mut collector = GlyphCollector::new(bounds, MAX_PAGE_GLYPHS.min(*room));
    interpret_page(page, &mut context, &mut collector);
    let rules = collector.take_rules();
    let glyphs = collector.into_glyphs();
    *room = room.saturating_sub(glyphs.len());
    words_of(glyphs, rules, number, width, height)
}

/// The embedded files: file specifications anywhere in the document whose `EF` names a stream. There are
/// few, and together they are not larger than one may be.
fn attachments(pdf: &Pdf) -> Vec<Attachment> {
    let dicts = pdf.objects().into_iter().filter_map(Object::into_dict);
    let mut room = MAX_ATTACHMENT;
    let files = dicts.filter(|d| d.contains_key("EF")).take(MAX_ATTACHMENTS);
    let files = files.filter_map(|spec| {
        let file = attachment(&spec, room)?;
        room -= file.bytes.len();
        Some(file)
    });
    files.collect()
}

fn attachment(spec: &Dict<'_>, room: usize) -> Option<Attachment> {
    let files = spec.get::<Dict<'_>>("EF")?;
    let stream = files.get::<Stream<'_>>("UF").or_else(|| files.get("F"))?;
    let bytes = inflated(&stream, room)?;
    Some(Attachment { bytes })
}

/// The content of an embedded file, if it is not larger than the room for it. The limit holds while
/// inflating: a small stream may expand to gigabytes.
fn inflated(stream: &Stream<'_>, room: usize) -> Option<Vec<u8>> {
    let raw = stream.raw_data();
    match stream.filters().as_slice() {
        [] => (raw.len() <= room).then(|| raw.into_owned()),
        [Filter::FlateDecode] => unfold::inflated(&raw, room).ok(),
        _ => None,
    }
}

/// A PDF text string: UTF-16 with a byte-order mark, else taken as Latin-1, with which
/// PDFDocEncoding agrees for the characters that file names use.
pub(super) fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|&b| char::from(b)).collect(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|c| unit([c[0], c[1]]));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}
