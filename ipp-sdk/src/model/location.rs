//! Where a field stands on the page.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::ser::SerializeSeq as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

#[cfg(feature = "schema")]
use super::schema::tidy;
use super::{Extra, LengthUnit, null_default, number};

/// The places of an invoice's fields, by field name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct FieldLocations {
    /// The places of the cells of each line item, in the order of
    /// [`Invoice::line_items`](super::Invoice::line_items).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub line_items: Vec<BTreeMap<String, FieldLocation>>,
    /// The places of the header fields.
    #[serde(flatten)]
    pub fields: BTreeMap<String, FieldLocation>,
    /// What is no place of a field in a form that this version of the SDK knows.
    #[serde(flatten)]
    pub extra: Extra,
}

impl<'de> Deserialize<'de> for FieldLocations {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let mut locations = Self::default();
        for (name, value) in Extra::deserialize(d)? {
            match value {
                Value::Array(rows) if name == "line_items" => {
                    locations.line_items = rows.into_iter().map(cells).collect();
                }
                value => match location(&value) {
                    Some(location) => drop(locations.fields.insert(name, location)),
                    None => drop(locations.extra.insert(name, value)),
                },
            }
        }
        Ok(locations)
    }
}

/// The places of a row's cells; what is no place is passed over.
fn cells(row: Value) -> BTreeMap<String, FieldLocation> {
    let Value::Object(cells) = row else {
        return BTreeMap::new();
    };
    let located = cells
        .into_iter()
        .filter_map(|(name, value)| Some((name, location(&value)?)));
    located.collect()
}

fn location(value: &Value) -> Option<FieldLocation> {
    value
        .is_object()
        .then(|| FieldLocation::deserialize(value).ok())
        .flatten()
}

/// The place of one field.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!from, transform = tidy))]
#[serde(from = "WireLocation")]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct FieldLocation {
    /// The page, from 1.
    pub page: Option<u32>,
    /// The outline, clockwise from the top left of the text. The API prints eight numbers.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub polygon: Polygon,
    /// How sure the extraction is of this field, 0 to 1.
    pub confidence: Option<f64>,
    /// The text as printed.
    pub content: Option<String>,
    /// The unit of the coordinates.
    pub unit: Option<LengthUnit>,
    /// The width of the page in `unit`.
    pub page_width: Option<f64>,
    /// The height of the page in `unit`.
    pub page_height: Option<f64>,
    /// Fields that this version of the SDK does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A point on a page, from its top left.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[cfg_attr(not(feature = "constructible"), non_exhaustive)]
pub struct Point {
    /// The distance from the left edge.
    pub x: f64,
    /// The distance from the top edge.
    pub y: f64,
}

/// An outline on a page; usually four points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Polygon(pub Vec<Point>);

impl Serialize for Polygon {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut seq = s.serialize_seq(Some(self.0.len() * 2))?;
        for point in &self.0 {
            seq.serialize_element(&point.x)?;
            seq.serialize_element(&point.y)?;
        }
        seq.end()
    }
}

impl<'de> Deserialize<'de> for Polygon {
    /// Reads eight numbers, pairs of numbers, or points. It goes through [`Value`] because serde's own
    /// buffer for untagged input loses numbers under `serde_json`'s `arbitrary_precision`.
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let mut flat = Vec::new();
        for element in Vec::<Value>::deserialize(d)? {
            match &element {
                Value::Array(pair) => flat.extend(pair.iter().map(Value::as_f64)),
                Value::Object(point) => {
                    flat.extend(["x", "y"].map(|k| point.get(k).and_then(Value::as_f64)));
                }
                number => flat.push(number.as_f64()),
            }
        }
        let numbers: Option<Vec<f64>> = flat.into_iter().collect();
        let numbers = numbers.filter(|n| n.len() % 2 == 0).ok_or_else(|| {
            D::Error::custom("a polygon is a list of numbers, of [x, y] or of {x, y}")
        })?;
        let points = numbers.chunks_exact(2).map(|p| Point { x: p[0], y: p[1] });
        Ok(Self(points.collect()))
    }
}

/// A location as it may come: flat, or with Azure's `boundingRegions`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct WireLocation {
    #[serde(deserialize_with = "number::count")]
    page: Option<u32>,
    polygon: Option<Polygon>,
    #[serde(
        rename = "boundingRegions",
        alias = "bounding_regions",
        deserialize_with = "null_default"
    )]
    regions: Vec<WireRegion>,
    #[serde(deserialize_with = "number::measure")]
    confidence: Option<f64>,
    content: Option<String>,
    unit: Option<LengthUnit>,
    #[serde(deserialize_with = "number::measure")]
    page_width: Option<f64>,
    #[serde(deserialize_with = "number::measure")]
    page_height: Option<f64>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WireRegion {
    #[serde(
        rename = "pageNumber",
        alias = "page_number",
        alias = "page",
        deserialize_with = "number::count"
    )]
    page: Option<u32>,
    polygon: Option<Polygon>,
}

impl From<WireLocation> for FieldLocation {
    fn from(wire: WireLocation) -> Self {
        let region = wire.regions.into_iter().next();
        let (page, polygon) = region.map_or((None, None), |r| (r.page, r.polygon));
        Self {
            page: wire.page.or(page),
            polygon: wire.polygon.or(polygon).unwrap_or_default(),
            confidence: wire.confidence,
            content: wire.content,
            unit: wire.unit,
            page_width: wire.page_width,
            page_height: wire.page_height,
            extra: wire.extra,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldLocation, FieldLocations};

    #[test]
    fn every_form_of_a_polygon_is_read_and_written_flat() {
        let forms = [
            r#"{"page":2,"polygon":[1.0,2.0,3.0,2.0,3.0,4.0,1.0,4.0]}"#,
            r#"{"page":2,"polygon":[[1,2],[3,2],[3,4],[1,4]]}"#,
            r#"{"page":2,"polygon":[{"x":1,"y":2},{"x":3,"y":2},{"x":3,"y":4},{"x":1,"y":4}]}"#,
            r#"{"boundingRegions":[{"pageNumber":2,"polygon":[1,2,3,2,3,4,1,4]}]}"#,
        ];
        for form in forms {
            let location: FieldLocation = serde_json::from_str(form).unwrap();
            assert_eq!(location.page, Some(2), "{form}");
            let json = serde_json::to_value(&location).unwrap();
            assert_eq!(
                json["polygon"],
                serde_json::json!([1.0, 2.0, 3.0, 2.0, 3.0, 4.0, 1.0, 4.0]),
                "{form}"
            );
        }
    }

    #[test]
    fn line_items_and_header_fields_are_told_apart() {
        let json = r#"{"total":{"page":1,"content":"1,100.00","unit":"inch"},
                       "line_items":[{"description":{},"amount":{"page":1}}]}"#;
        let locations: FieldLocations = serde_json::from_str(json).unwrap();
        assert_eq!(
            locations.fields["total"].content.as_deref(),
            Some("1,100.00")
        );
        assert_eq!(locations.line_items[0]["amount"].page, Some(1));
    }
}
