//! Small documents that ask for more time or memory than there is are refused before they get it.
//!
//! Each is a known way to make a reader of PDFs explode. That a test ends at all shows the bound on time.

#![allow(clippy::unwrap_used)]

mod common;

use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use common::{CATALOG, FONT, PAGES, deflated, pdf, stream};
use ipp_extract::{Error, Options, extract, inspect};
use miniz_oxide::deflate::compress_to_vec_zlib;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What reading any document takes at most.
const MAX_MEMORY: usize = 512 << 20;

/// The peak of memory is the whole process's: one at a time.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    MEMORY.reset_peak_usage();
    turn
}

/// Reads a document within the bound on memory; gives how it failed.
fn failure(document: &[u8]) -> Option<Error> {
    let _turn = alone();
    let before = MEMORY.current_usage();
    let failure = extract(document, &Options::default()).err();
    let taken = MEMORY.peak_usage() - before;
    assert!(taken < MAX_MEMORY, "{} MB", taken >> 20);
    failure
}

#[track_caller]
fn assert_refused(document: &[u8]) {
    assert!(document.len() < 4 << 20, "a bomb is small");
    assert_eq!(failure(document), Some(Error::TooComplex));
}

/// A page with these resources and further objects, numbered from 5.
fn page(contents: Vec<u8>, resources: &str, more: Vec<Vec<u8>>) -> Vec<u8> {
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>"
    );
    let mut objects: Vec<Vec<u8>> = vec![CATALOG.into(), PAGES.into(), page.into(), contents];
    objects.extend(more);
    pdf(&objects, "")
}

fn drawing(drawing: &str) -> Vec<u8> {
    deflated("", drawing.as_bytes())
}

#[test]
fn a_drawing_that_unfolds_to_far_more_than_any_page_is_refused() {
    assert_refused(&page(deflated("", &vec![b' '; 64 << 20]), "", vec![]));
}

#[test]
fn a_drawing_that_is_deflated_twice_is_refused() {
    let once = compress_to_vec_zlib(&vec![b' '; 256 << 20], 9);
    let twice = compress_to_vec_zlib(&once, 9);
    let contents = stream("/Filter [/FlateDecode /FlateDecode]", &twice);
    assert_refused(&page(contents, "", vec![]));
}

#[test]
fn a_drawing_of_run_lengths_that_unfold_to_far_more_is_refused() {
    let contents = stream("/Filter /RunLengthDecode", &[129, b' '].repeat(1 << 20));
    assert_refused(&page(contents, "", vec![]));
}

#[test]
fn an_lzw_drawing_that_unfolds_to_far_more_is_refused() {
    // Each code is the one that comes into being by it, a byte longer than the last, over and over.
    let mut bits = Vec::new();
    let mut push =
        |code: u32, width: u32| bits.extend((0..width).rev().map(|b| code >> b & 1 == 1));
    for _ in 0..8 {
        push(256, 9);
        push(u32::from(b' '), 9);
        for code in 258_u32..4095 {
            push(code, 32 - (code).leading_zeros().min(23));
        }
    }
    let bytes: Vec<u8> = bits
        .chunks(8)
        .map(|byte| byte.iter().fold(0, |all, bit| all << 1 | u8::from(*bit)))
        .collect();
    assert_refused(&page(stream("/Filter /LZWDecode", &bytes), "", vec![]));
}

#[test]
fn pages_that_together_unfold_to_far_more_are_refused() {
    let kids = "3 0 R 5 0 R 6 0 R 7 0 R 8 0 R 9 0 R 10 0 R";
    let tree = format!("<< /Type /Pages /Kids [{kids}] /Count 7 >>");
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>";
    let mut objects: Vec<Vec<u8>> = vec![CATALOG.into(), tree.into(), page.into()];
    objects.push(deflated("", &vec![b' '; 15 << 20]));
    objects.extend(vec![Vec::from(page); 6]);
    assert_refused(&pdf(&objects, ""));
}

#[test]
fn forms_that_draw_one_another_many_times_are_refused() {
    let form = |n: usize| {
        let drawn = format!("/F{n} Do ").repeat(10);
        let next = format!(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F{n} {} 0 R >> >>",
            n + 1
        );
        deflated(&next, drawn.as_bytes())
    };
    let forms = (5..20).map(form).collect();
    let drawn = drawing("/F5 Do");
    assert_refused(&page(drawn, "/XObject << /F5 5 0 R >>", forms));
}

#[test]
fn a_form_that_draws_itself_is_not_drawn_again() {
    let form = deflated(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>",
        b"/F Do /F Do",
    );
    let document = page(drawing("/F Do"), "/XObject << /F 5 0 R >>", vec![form]);
    assert_eq!(failure(&document), Some(Error::NoText));
}

#[test]
fn a_form_that_could_draw_itself_but_does_not_is_read() {
    let form = deflated(
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
        b"BT /T 10 Tf 50 700 Td (Invoice 7) Tj ET",
    );
    let resources = "/XObject << /F 5 0 R >> /Font << /T 6 0 R >>";
    let document = page(drawing("/F Do"), resources, vec![form, FONT.into()]);
    assert_eq!(failure(&document), None);
}

#[test]
fn a_large_form_that_is_drawn_often_is_refused() {
    let form = deflated(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9]",
        &vec![b' '; 4 << 20],
    );
    let drawn = drawing(&"/F Do ".repeat(20_000));
    assert_refused(&page(drawn, "/XObject << /F 5 0 R >>", vec![form]));
}

#[test]
fn a_large_mask_that_is_set_often_is_refused() {
    let state = "<< /SMask << /S /Alpha /G 6 0 R >> >>";
    let group = deflated(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >>",
        &vec![b' '; 8 << 20],
    );
    let drawn = drawing(&"/G gs ".repeat(20_000));
    assert_refused(&page(
        drawn,
        "/ExtGState << /G 5 0 R >>",
        vec![state.into(), group],
    ));
}

#[test]
fn a_tree_of_functions_that_share_their_branches_is_refused() {
    let function = |n: usize| {
        let next = n + 1;
        format!("<< /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions [{next} 0 R {next} 0 R] >>").into_bytes()
    };
    let mut objects = vec![b"<< /TR 6 0 R >>".to_vec()];
    objects.extend((6..40).map(function));
    objects.push(b"<< /FunctionType 2 /Domain [0 1] /N 1 >>".to_vec());
    let document = page(drawing("/G gs"), "/ExtGState << /G 5 0 R >>", objects);
    assert_refused(&document);
}

#[test]
fn colour_spaces_on_colour_spaces_do_not_exhaust_the_stack() {
    let space = |n: usize| format!("[/Indexed {} 0 R 1 <00>]", n + 1).into_bytes();
    let document = page(
        drawing("/C cs"),
        "/ColorSpace << /C 5 0 R >>",
        (5..20_000).map(space).collect(),
    );
    assert_refused(&document);
}

#[test]
fn objects_that_nest_without_end_do_not_exhaust_the_stack() {
    for (open, close) in [("[", "]"), ("<< /A ", ">>"), ("[<< /A ", ">>]")] {
        let nested = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let document = page(drawing(&nested), "", vec![nested.clone().into_bytes()]);
        assert!(failure(&document).is_some());
    }
}

#[test]
fn a_page_tree_without_end_does_not_exhaust_the_stack() {
    let node = |n: usize| format!("<< /Type /Pages /Kids [{} 0 R] /Count 1 >>", n + 1).into_bytes();
    let mut objects: Vec<Vec<u8>> = vec![CATALOG.into()];
    objects.extend((2..50_000).map(node));
    assert!(failure(&pdf(&objects, "")).is_some());
}

#[test]
fn objects_that_stand_in_one_another_are_refused() {
    let mut document = b"%PDF-1.7\n".to_vec();
    for n in 1..30_000 {
        document.extend(format!("{n} 0 obj (").bytes());
    }
    assert_refused(&document);
}

#[test]
fn dictionaries_without_end_are_refused() {
    let document = [b"%PDF-1.7\n".to_vec(), b"<< /A ( ".repeat(50_000)].concat();
    assert_refused(&document);
}

#[test]
fn streams_without_end_are_refused() {
    let document = [
        b"%PDF-1.7\n".to_vec(),
        b"1 0 obj <<>> stream\n".repeat(20_000),
    ]
    .concat();
    assert_refused(&document);
}

/// A document whose only cross-reference is a stream of this many entries of a byte.
fn with_entries(entries: usize) -> Vec<u8> {
    let mut document = b"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n".to_vec();
    let start = document.len();
    let dict = format!("/Type /XRef /Size {entries} /W [0 1 0] /Root 1 0 R");
    document.extend(b"9 0 obj ");
    document.extend(deflated(&dict, &vec![9; entries]));
    document.extend(format!(" endobj\nstartxref\n{start}\n%%EOF\n").bytes());
    document
}

#[test]
fn a_cross_reference_stream_of_millions_of_entries_is_refused() {
    assert_refused(&with_entries(64 << 20));
}

#[test]
fn an_object_stream_that_unfolds_to_far_more_is_refused() {
    let objects = deflated("/Type /ObjStm /N 1 /First 4", &vec![b' '; 128 << 20]);
    assert_refused(&page(drawing(""), "", vec![objects]));
    let hidden = deflated("/Type /Obj#53tm /N 1 /F#69rst 4", &vec![b' '; 128 << 20]);
    assert_refused(&page(drawing(""), "", vec![hidden]));
}

#[test]
fn an_object_stream_of_objects_in_one_another_is_refused() {
    let count = 100_000;
    let mut header = String::new();
    for n in 0..count {
        write!(header, "{} {n} ", n + 10).unwrap();
    }
    let dict = format!("/Type /ObjStm /N {count} /First {}", header.len());
    let objects = deflated(&dict, format!("{header}{}", "(".repeat(count)).as_bytes());
    assert_refused(&page(drawing(""), "", vec![objects]));
}

#[test]
fn a_predictor_with_rows_wider_than_the_memory_is_refused() {
    let parameters =
        "/DecodeParms << /Predictor 2 /Colors 3 /BitsPerComponent 1 /Columns 99999999999999 >>";
    assert_refused(&page(deflated(parameters, b"q Q"), "", vec![]));
    let first = format!("/Type /ObjStm /N 1 /First 4 {parameters}");
    assert_refused(&page(drawing(""), "", vec![deflated(&first, b"7 0 null")]));
}

#[test]
fn an_image_within_a_drawing_that_seems_to_end_everywhere_is_refused() {
    let drawn = format!("BI /W 1 /H 1 ID {} \u{ff}", "EI ".repeat(100_000));
    assert_refused(&page(drawing(&drawn), "", vec![]));
}

#[test]
fn more_text_than_a_document_has_is_refused() {
    let drawn = format!(
        "BT /T 1 Tf 50 700 Td {} ET",
        "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ".repeat(20_000)
    );
    let zero_width = format!("0 0 0 1 0 0 {drawn}");
    let document = page(
        drawing(&zero_width),
        "/Font << /T 5 0 R >>",
        vec![
            FONT.replace(
                "/Encoding",
                "/FirstChar 97 /LastChar 97 /Widths [0] /Encoding",
            )
            .into(),
        ],
    );
    assert_refused(&document);
}

#[test]
fn one_text_of_millions_of_characters_is_refused() {
    let drawn = format!("BT /T 1 Tf ({}) Tj ET", "a".repeat(8 << 20));
    assert_refused(&page(
        drawing(&drawn),
        "/Font << /T 5 0 R >>",
        vec![FONT.into()],
    ));
}

#[test]
fn text_as_a_clip_is_refused_when_there_is_much_of_it() {
    let drawn = format!("BT /T 1 Tf 7 Tr {} ET", "(aaaaaaaaaa) Tj ".repeat(20_000));
    assert_refused(&page(
        drawing(&drawn),
        "/Font << /T 5 0 R >>",
        vec![FONT.into()],
    ));
}

#[test]
fn characters_that_each_mean_a_book_are_refused() {
    let meaning = "0041".repeat(8_000);
    let map = format!("1 beginbfchar <61> <{meaning}> endbfchar");
    let font = FONT.replace("/Encoding", "/ToUnicode 6 0 R /Encoding");
    let drawn = format!(
        "BT /T 1 Tf 50 700 Td {} ET",
        "(aaaaaaaaaa) Tj ".repeat(2_000)
    );
    let more = vec![font.into(), deflated("", map.as_bytes())];
    assert_refused(&page(drawing(&drawn), "/Font << /T 5 0 R >>", more));
}

#[test]
fn a_map_of_all_characters_there_could_be_is_read_in_no_time() {
    let map = "1 beginbfrange <00000000> <ffffffff> [<0041>] endbfrange 1 begincidrange <00000000> <ffffffff> 0 endcidrange";
    let font = FONT.replace("/Encoding", "/ToUnicode 6 0 R /Encoding");
    let more = vec![font.into(), deflated("", map.as_bytes())];
    let document = page(
        drawing("BT /T 10 Tf 50 700 Td (Hello) Tj ET"),
        "/Font << /T 5 0 R >>",
        more,
    );
    assert_eq!(failure(&document), None);
}

#[test]
fn operators_that_do_nothing_are_read_in_bounded_memory() {
    for operators in [
        "q ",
        "/A BMC ",
        "0 0 m 1 1 l ",
        "q () Tj Q ",
        "0 0 1 1 re W n ",
        "/N 1 Tf ",
    ] {
        let drawn = operators.repeat((4 << 20) / operators.len());
        failure(&page(drawing(&drawn), "", vec![]));
    }
}

#[test]
fn a_document_that_is_refused_is_refused_at_upload_where_that_can_be_seen() {
    let bomb = with_entries(64 << 20);
    assert_eq!(inspect(&bomb), Err(Error::TooComplex));
    assert!(Error::TooComplex.is_invalid_file());
}
