//! Where each field stands on the page, as `field_locations` gives it.

use std::collections::BTreeMap;

use ipp_sdk::model::{Extra, FieldLocation, FieldLocations, LengthUnit, Point, Polygon};

use crate::candidates::items::Items;
use crate::candidates::{Found, Place};
use crate::layout::{Layout, around, joined};

/// Points in an inch.
const POINTS: f64 = 72.0;

/// Collects places as they are decided on.
pub(crate) struct Locations<'a> {
    layout: &'a Layout,
    found: FieldLocations,
}

impl<'a> Locations<'a> {
    pub(crate) fn new(layout: &'a Layout) -> Self {
        Self {
            layout,
            found: FieldLocations::default(),
        }
    }

    pub(crate) fn add<T>(&mut self, field: &str, found: Option<&Found<T>>) {
        let Some((found, place)) = found.and_then(|f| f.place.as_ref().map(|p| (f, p))) else {
            return;
        };
        let location = self.location(place, Some(found.score));
        self.found.fields.insert(field.to_owned(), location);
    }

    pub(crate) fn add_items(&mut self, items: &Items) {
        for row in &items.rows {
            let cells = [
                ("description", &row.description_place),
                ("amount", &row.amount_place),
            ];
            let places = cells
                .into_iter()
                .filter_map(|(name, place)| Some((name, place.as_ref()?)));
            let located: BTreeMap<String, FieldLocation> = places
                .map(|(name, place)| (name.to_owned(), self.location(place, None)))
                .collect();
            self.found.line_items.push(located);
        }
    }

    pub(crate) fn finish(self) -> FieldLocations {
        self.found
    }

    fn location(&self, place: &Place, confidence: Option<f64>) -> FieldLocation {
        let words = &self.layout.segment(place.spot).words[place.words.clone()];
        let rect = around(words);
        let page = self.layout.lines[place.spot.line].page;
        let (width, height) = self
            .layout
            .pages
            .get(page as usize - 1)
            .copied()
            .unwrap_or_default();
        let corners = [
            (rect.x0, rect.y0),
            (rect.x1, rect.y0),
            (rect.x1, rect.y1),
            (rect.x0, rect.y1),
        ];
        let points = corners.map(|(x, y)| Point {
            x: inches(x),
            y: inches(y),
        });
        FieldLocation {
            page: Some(page),
            polygon: Polygon(points.to_vec()),
            confidence: confidence.map(|c| (c.clamp(0.0, 1.0) * 100.0).round() / 100.0),
            content: Some(joined(words)),
            unit: Some(LengthUnit::Inch),
            page_width: Some(inches(width)),
            page_height: Some(inches(height)),
            extra: Extra::default(),
        }
    }
}

/// Inches with four decimals.
fn inches(points: f64) -> f64 {
    (points / POINTS * 10_000.0).round() / 10_000.0
}
