//! Whether a polygon lies on the print: the glyphs are drawn again here, apart from the engine, and those whose ink
//! lies under a polygon must spell the text that the engine says stands there.

mod ink;

use hayro_interpret::hayro_syntax::Pdf;
use ipp_sdk::model::{FieldLocation, Invoice};

use crate::fields::FIELDS;
use crate::text::{compact, letters};
use ink::{Ink, Sheet};

/// Points in an inch.
const POINTS: f64 = 72.0;
/// How far, in points, ink may lie outside: polygons are rounded and some glyphs lean out of their line.
const MARGIN: f64 = 1.0;

/// How many located fields lie where they are said to lie.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    pub located: usize,
    /// The polygon lies on its page, and the ink under it spells what the engine says it does.
    pub on_print: usize,
    /// Values that can be looked for in print as they are: texts and amounts.
    pub literal: usize,
    /// Those whose print holds the value itself.
    pub shown: usize,
    /// What does not lie on the print: the field, what should be there, what is.
    pub off: Vec<Off>,
}

/// A field that does not lie where it is said to lie.
#[derive(Debug, Clone)]
pub(crate) struct Off {
    pub field: String,
    /// The value, if the polygon lies on the print but that does not hold it.
    pub value: Option<String>,
    pub said: String,
    pub printed: String,
}

impl Places {
    pub(crate) fn add(&mut self, other: &Self) {
        self.located += other.located;
        self.on_print += other.on_print;
        self.literal += other.literal;
        self.shown += other.shown;
    }

    fn check(
        &mut self,
        field: &str,
        value: Option<&str>,
        location: &FieldLocation,
        pages: &[Sheet],
    ) {
        let said = location.content.clone().unwrap_or_default();
        let printed = under(location, pages).unwrap_or_default();
        let on_print = spells(&printed, &said);
        self.located += 1;
        self.on_print += usize::from(on_print);
        let shown = value.is_none_or(|value| shows(&printed, value));
        self.literal += usize::from(value.is_some());
        self.shown += usize::from(value.is_some() && shown);
        if !on_print || !shown {
            self.off.push(Off {
                field: field.to_owned(),
                value: value.filter(|_| on_print).map(str::to_owned),
                said,
                printed,
            });
        }
    }
}

/// Checks every polygon of a reading.
pub(crate) fn check(document: &[u8], read: &Invoice) -> Places {
    let mut places = Places::default();
    let Some(locations) = &read.field_locations else {
        return places;
    };
    let Ok(pdf) = Pdf::new(document.to_vec()) else {
        return places;
    };
    let pages = ink::sheets(&pdf);
    for (name, location) in &locations.fields {
        let value = literal(read, name);
        places.check(name, value.as_deref(), location, &pages);
    }
    for (line, cells) in read.line_items.iter().zip(&locations.line_items) {
        for (name, location) in cells {
            let amount = line.amount.filter(|_| name == "amount");
            let value = amount.map(|a| a.normalize().to_string());
            places.check(&format!("line {name}"), value.as_deref(), location, &pages);
        }
    }
    places
}

/// The value of a field that is printed as it is. Dates, kinds and currencies are printed in other words, and terms
/// may be put together from several.
fn literal(read: &Invoice, name: &str) -> Option<String> {
    let translated = [
        "date",
        "currency",
        "document_type",
        "country",
        "term",
        "address",
        "taxes",
    ];
    let field = FIELDS.iter().find(|f| f.name == name)?;
    let literal = !translated.iter().any(|word| name.contains(word));
    literal.then(|| (field.value)(read)).flatten()
}

/// The text whose ink lies under a polygon, `None` if the polygon is not on its page.
fn under(location: &FieldLocation, pages: &[Sheet]) -> Option<String> {
    let page = pages.get(usize::try_from(location.page?).ok()?.checked_sub(1)?)?;
    if !page.measures(
        location.page_width? * POINTS,
        location.page_height? * POINTS,
    ) {
        return None;
    }
    let corners = &location.polygon.0;
    let (xs, ys) = (corners.iter().map(|p| p.x), corners.iter().map(|p| p.y));
    let (left, right) = (xs.clone().reduce(f64::min)?, xs.reduce(f64::max)?);
    let (top, bottom) = (ys.clone().reduce(f64::min)?, ys.reduce(f64::max)?);
    let inside = left >= 0.0
        && top >= 0.0
        && right * POINTS <= page.width + MARGIN
        && bottom * POINTS <= page.height + MARGIN;
    let holds = |ink: &&Ink| {
        (left * POINTS - MARGIN..=right * POINTS + MARGIN).contains(&ink.x)
            && (top * POINTS - MARGIN..=bottom * POINTS + MARGIN).contains(&ink.y)
    };
    inside.then(|| {
        page.ink
            .iter()
            .filter(holds)
            .map(|i| i.text.as_str())
            .collect()
    })
}

/// Whether characters, in the order in which they are drawn, are those of a text, in the order in which it is read.
fn spells(printed: &str, said: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = letters(text).chars().collect();
        letters.sort_unstable();
        letters
    };
    match sorted(said).as_slice() {
        // A sign of a currency, for example.
        [] => !said.trim().is_empty() && compact(printed).contains(&compact(said)),
        letters => letters == sorted(printed),
    }
}

/// Whether the print holds the value. An amount's digits are enough, as its marks differ by country.
fn shows(printed: &str, value: &str) -> bool {
    let number = value.parse::<rust_decimal::Decimal>();
    if let Ok(number) = number {
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let wanted = digits(&number.normalize().to_string());
        return digits(printed).contains(&wanted);
    }
    letters(printed).contains(&letters(value))
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::{FieldLocation, Point, Polygon};

    use super::ink::{Ink, Sheet};
    use super::{Places, check, shows};
    use crate::reading::{Pace, options, read};

    fn location(x: f64, y: f64, content: &str) -> FieldLocation {
        let corners = [(x, y), (x + 1.0, y), (x + 1.0, y + 0.2), (x, y + 0.2)];
        FieldLocation {
            page: Some(1),
            polygon: Polygon(corners.map(|(x, y)| Point { x, y }).to_vec()),
            content: Some(content.to_owned()),
            page_width: Some(8.5),
            page_height: Some(11.0),
            ..FieldLocation::default()
        }
    }

    /// `12.50` half an inch from the left and 1.1 inches from the top.
    fn page() -> Sheet {
        let ink = "12.50".chars().zip(0..).map(|(c, i)| Ink {
            text: c.to_string(),
            x: 36.0 + 6.0 * f64::from(i),
            y: 79.0,
        });
        Sheet {
            width: 612.0,
            height: 792.0,
            ink: ink.collect(),
        }
    }

    fn checked(location: &FieldLocation) -> Places {
        let mut places = Places::default();
        places.check("total", Some("12.5"), location, &[page()]);
        places
    }

    #[test]
    fn a_polygon_on_its_text_is_right() {
        let places = checked(&location(0.45, 1.0, "12.50"));
        assert_eq!((places.on_print, places.shown, places.off.len()), (1, 1, 0));
    }

    #[test]
    fn a_polygon_beside_its_text_or_on_half_of_it_or_off_the_page_is_wrong() {
        for (x, y) in [(3.0, 1.0), (0.45, 1.4), (0.6, 1.0), (-0.2, 1.0), (8.0, 1.0)] {
            let places = checked(&location(x, y, "12.50"));
            assert_eq!((places.located, places.on_print), (1, 0), "{x} {y}");
            assert_eq!(places.off.len(), 1);
        }
    }

    #[test]
    fn a_polygon_on_a_text_that_is_not_the_value_is_on_print_but_does_not_show_it() {
        let mut places = Places::default();
        places.check(
            "total",
            Some("99"),
            &location(0.45, 1.0, "12.50"),
            &[page()],
        );
        assert_eq!((places.on_print, places.shown, places.literal), (1, 0, 1));
    }

    #[test]
    fn what_the_engine_locates_lies_on_the_print_and_beside_it_once_it_is_moved() {
        let sample = ipp_synth::samples().remove(0);
        let mut read = read(&sample.pdf, &options(true), Pace::Fast)
            .result
            .unwrap();
        let places = check(&sample.pdf, &read);
        assert!(
            places.located > 10 && places.on_print == places.located,
            "{:?}",
            places.off
        );
        let locations = read.field_locations.as_mut().unwrap();
        for location in locations.fields.values_mut() {
            location.polygon.0.iter_mut().for_each(|p| p.y += 0.3);
        }
        locations.line_items.clear();
        let places = check(&sample.pdf, &read);
        assert!(places.located > 5);
        assert_eq!(places.on_print, 0, "{:?}", places.off);
    }

    #[test]
    fn an_amount_is_shown_with_the_marks_of_any_country() {
        assert!(shows("1.234,50 €", "1234.5"));
        assert!(shows("(1'234.50)", "-1234.5"));
        assert!(!shows("1.234,05", "1234.5"));
        assert!(shows("Harbour & Sons Ltd.", "HARBOUR & SONS LTD"));
    }
}
