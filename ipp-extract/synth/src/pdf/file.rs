//! The PDF file around the pages: fonts, metadata, attachment, cross-reference table.

use jiff::civil::Date;
use miniz_oxide::deflate::compress_to_vec_zlib;
use pdf_writer::types::{
    AssociationKind, CidFontType, FontFlags, OutputIntentSubtype, SystemInfo, UnicodeCmap,
};
use pdf_writer::{Filter, Finish, Name, Pdf, Ref, Str, TextStr};

use super::canvas::{Canvas, Page, resource};
use super::font::Font;
use super::xmp;

/// The hardest zlib level; the samples are made once and fetched often.
const LEVEL: u8 = 9;
const IDENTITY: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// What a file says about itself.
#[derive(Debug, Clone)]
pub(crate) struct Meta {
    pub(crate) title: String,
    pub(crate) author: String,
    /// A BCP 47 tag such as `de-DE`.
    pub(crate) language: &'static str,
    /// The day of creation; the time is always 09:00 UTC.
    pub(crate) date: Date,
}

/// An e-invoice inside the file. Its presence makes the file a PDF/A-3.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) xml: String,
}

/// Hands out object numbers.
struct Refs(Ref);

impl Refs {
    fn next(&mut self) -> Ref {
        self.0.bump()
    }
}

/// Turns the pages into a PDF file. The same pages give the same bytes.
pub(crate) fn write(canvas: Canvas, meta: &Meta, attachment: Option<&Attachment>) -> Vec<u8> {
    let mut pdf = Pdf::new();
    pdf.set_version(1, 7);
    pdf.set_binary_marker(b"\xE2\xE3\xCF\xD3");
    let mut refs = Refs(Ref::new(1));
    let (catalog, tree) = (refs.next(), refs.next());
    let mut fonts = Vec::new();
    for font in canvas.fonts.iter().filter(|font| font.is_used()) {
        fonts.push((resource(font.face), write_font(&mut pdf, &mut refs, font)));
    }
    let size = (canvas.size.width, canvas.size.height);
    let pages: Vec<Ref> = canvas
        .pages
        .into_iter()
        .map(|page| write_page(&mut pdf, &mut refs, tree, page))
        .collect();
    let mut node = pdf.pages(tree);
    node.count(i32::try_from(pages.len()).unwrap_or(i32::MAX));
    node.kids(pages);
    node.media_box(pdf_writer::Rect::new(0.0, 0.0, size.0, size.1));
    let mut resources = node.resources();
    let mut dict = resources.fonts();
    for (name, id) in &fonts {
        dict.pair(Name(name), *id);
    }
    dict.finish();
    resources.finish();
    node.finish();
    write_info(&mut pdf, &mut refs, meta);
    let xmp = xmp::packet(meta, attachment);
    let metadata = refs.next();
    pdf.metadata(metadata, xmp.as_bytes());
    let embedded = attachment.map(|a| (a.name, write_attachment(&mut pdf, &mut refs, meta, a)));
    let profile = attachment.map(|_| write_profile(&mut pdf, &mut refs));
    let mut root = pdf.catalog(catalog);
    root.pages(tree)
        .metadata(metadata)
        .lang(TextStr(meta.language));
    if let Some((name, id)) = embedded {
        root.names()
            .embedded_files()
            .names()
            .insert(Str(name.as_bytes()), id);
        root.insert(Name(b"AF")).array().item(id);
    }
    if let Some(profile) = profile {
        root.output_intents()
            .push()
            .subtype(OutputIntentSubtype::PDFA)
            .output_condition_identifier(TextStr("sRGB"))
            .info(TextStr("sRGB"))
            .dest_output_profile(profile);
    }
    root.finish();
    let id = file_id(meta);
    pdf.set_file_id((id.clone(), id));
    pdf.finish()
}

/// Sixteen bytes from the title: a file id has to be there, and the same each time.
fn file_id(meta: &Meta) -> Vec<u8> {
    let mut id = [0u8; 16];
    for (index, byte) in meta.title.bytes().chain(meta.author.bytes()).enumerate() {
        let cell = &mut id[index % 16];
        *cell = cell.wrapping_mul(31).wrapping_add(byte);
    }
    id.to_vec()
}

fn timestamp(date: Date) -> pdf_writer::Date {
    pdf_writer::Date::new(date.year().unsigned_abs())
        .month(date.month().unsigned_abs())
        .day(date.day().unsigned_abs())
        .hour(9)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn write_page(pdf: &mut Pdf, refs: &mut Refs, tree: Ref, page: Page) -> Ref {
    let (id, content) = (refs.next(), refs.next());
    pdf.page(id).parent(tree).contents(content);
    let data = compress_to_vec_zlib(&page.content.finish(), LEVEL);
    pdf.stream(content, &data).filter(Filter::FlateDecode);
    id
}

fn write_info(pdf: &mut Pdf, refs: &mut Refs, meta: &Meta) {
    let date = timestamp(meta.date);
    pdf.document_info(refs.next())
        .title(TextStr(&meta.title))
        .author(TextStr(&meta.author))
        .producer(TextStr(xmp::PRODUCER))
        .creation_date(date)
        .modified_date(date);
}

fn write_attachment(pdf: &mut Pdf, refs: &mut Refs, meta: &Meta, attachment: &Attachment) -> Ref {
    let (spec, file) = (refs.next(), refs.next());
    let data = compress_to_vec_zlib(attachment.xml.as_bytes(), LEVEL);
    let mut stream = pdf.embedded_file(file, &data);
    stream.filter(Filter::FlateDecode);
    stream.subtype(Name(b"text/xml"));
    stream
        .params()
        .size(i32::try_from(attachment.xml.len()).unwrap_or(i32::MAX))
        .modification_date(timestamp(meta.date));
    stream.finish();
    pdf.file_spec(spec)
        .path(Str(attachment.name.as_bytes()))
        .unic_file(TextStr(attachment.name))
        .description(TextStr(attachment.description))
        .association_kind(AssociationKind::Alternative)
        .embedded_file_with_unicode(file);
    spec
}

fn write_profile(pdf: &mut Pdf, refs: &mut Refs) -> Ref {
    let id = refs.next();
    let profile = include_bytes!("../../color/sRGB-v2-magic.icc");
    pdf.icc_profile(id, profile).n(3);
    id
}

fn write_font(pdf: &mut Pdf, refs: &mut Refs, font: &Font) -> Ref {
    let (id, cid, descriptor) = (refs.next(), refs.next(), refs.next());
    let (cmap, program) = (refs.next(), refs.next());
    let name = format!("IPPSYN+{}", font.face.name());
    let name = Name(name.as_bytes());
    pdf.type0_font(id)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(cmap);
    let mut cid_font = pdf.cid_font(cid);
    cid_font
        .subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(descriptor)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    cid_font
        .widths()
        .consecutive(1, font.used().map(|(_, advance)| advance));
    cid_font.finish();
    write_descriptor(pdf, font, descriptor, program, name);
    let mut unicode = UnicodeCmap::new(Name(b"Custom"), IDENTITY);
    for (glyph, (character, _)) in (1u16..).zip(font.used()) {
        unicode.pair(glyph, character);
    }
    let unicode = compress_to_vec_zlib(&unicode.finish(), LEVEL);
    pdf.cmap(cmap, &unicode).filter(Filter::FlateDecode);
    let outlines = font.subset();
    let data = compress_to_vec_zlib(&outlines, LEVEL);
    pdf.stream(program, &data).filter(Filter::FlateDecode).pair(
        Name(b"Length1"),
        i32::try_from(outlines.len()).unwrap_or(i32::MAX),
    );
    id
}

fn write_descriptor(pdf: &mut Pdf, font: &Font, id: Ref, program: Ref, name: Name) {
    let parsed = font.parsed();
    let scale = |units: i16| font.milli_em(f32::from(units));
    let bounds = parsed.global_bounding_box();
    let mut flags = FontFlags::SYMBOLIC;
    flags.set(FontFlags::FIXED_PITCH, parsed.is_monospaced());
    pdf.font_descriptor(id)
        .name(name)
        .flags(flags)
        .bbox(pdf_writer::Rect::new(
            scale(bounds.x_min),
            scale(bounds.y_min),
            scale(bounds.x_max),
            scale(bounds.y_max),
        ))
        .italic_angle(0.0)
        .ascent(scale(parsed.ascender()))
        .descent(scale(parsed.descender()))
        .cap_height(scale(parsed.capital_height().unwrap_or(parsed.ascender())))
        .stem_v(if parsed.is_bold() { 140.0 } else { 80.0 })
        .font_file2(program);
}
