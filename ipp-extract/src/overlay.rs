//! What was found where, drawn over the words of each page, for a person who wants to see it.

use std::fmt::Write as _;

use ipp_sdk::model::{FieldLocation, FieldLocations};

use crate::document::{Page, Word};
use crate::source::contain::contained;
use crate::source::pdf;
use crate::{Error, Options, extract};

/// Points in an inch.
const POINTS: f64 = 72.0;
/// The colours of header fields and of the cells of line items.
const FIELD: &str = "#c2185b";
const CELL: &str = "#00796b";

/// An SVG picture of each page: its words in grey, and a box with its name around each field that has a
/// place.
///
/// # Errors
/// As [`extract`].
pub fn overlay(document: &[u8], options: &Options) -> Result<Vec<String>, Error> {
    let mut options = options.clone();
    options.field_locations = true;
    let found = extract(document, &options)?
        .field_locations
        .unwrap_or_default();
    let pages = contained(|| pdf::read(document))?.pages;
    Ok(pages.iter().map(|page| picture(page, &found)).collect())
}

fn picture(page: &Page, found: &FieldLocations) -> String {
    let (width, height) = (page.width, page.height);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for word in &page.words {
        draw_word(&mut svg, word);
    }
    for (name, location) in &found.fields {
        draw_box(&mut svg, page, name, location, FIELD);
    }
    for (row, cells) in (1..).zip(&found.line_items) {
        for (name, location) in cells {
            draw_box(&mut svg, page, &format!("{row} {name}"), location, CELL);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn draw_word(svg: &mut String, word: &Word) {
    let _ = writeln!(
        svg,
        "<text x=\"{:.2}\" y=\"{:.2}\" font-size=\"{:.2}\" fill=\"#777\" textLength=\"{:.2}\" \
         lengthAdjust=\"spacingAndGlyphs\">{}</text>",
        word.rect.x0,
        word.baseline,
        word.size,
        word.rect.width(),
        escaped(&word.text)
    );
}

fn draw_box(svg: &mut String, page: &Page, name: &str, location: &FieldLocation, color: &str) {
    if location.page != Some(page.number) {
        return;
    }
    let points: Vec<String> = location
        .polygon
        .0
        .iter()
        .map(|p| format!("{:.2},{:.2}", p.x * POINTS, p.y * POINTS))
        .collect();
    let score = location
        .confidence
        .map_or_else(String::new, |c| format!(" {c}"));
    let start = location.polygon.0.first();
    let (x, y) = start.map_or((0.0, 0.0), |p| (p.x * POINTS, p.y * POINTS));
    let _ = writeln!(
        svg,
        "<polygon points=\"{}\" fill=\"{color}\" fill-opacity=\"0.12\" stroke=\"{color}\" \
         stroke-width=\"0.6\"/>\n<text x=\"{x:.2}\" y=\"{:.2}\" font-size=\"4\" fill=\"{color}\">{}{score}</text>",
        points.join(" "),
        y - 0.8,
        escaped(name)
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
