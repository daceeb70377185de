//! Adds up what drawing the pages of a PDF would take, before it is done.
//!
//! A page is drawn by operators, and some of them name other objects: forms, which are drawings again and
//! are unfolded and drawn each time they are named, states, patterns, shadings. So a few hundred bytes can
//! ask for more than any machine can do. What an operator costs is the size of what it names, with all that
//! unfolds from there.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{
    Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Stream,
};
use hayro_interpret::hayro_syntax::page::{Page, Resources};

use super::budget::Budget;
use super::operators::{self, Cost, Kind, LOOKUP, MAX_WORK, Price, Prices};
use super::weigh::{Scales, Use};
use crate::Error;

/// Drawings are not followed deeper than the reader of PDFs does.
const MAX_NESTING: usize = 50;
/// How much more a byte of a shading takes in memory: it may be a triangle of a mesh.
const MESH: usize = 64;

/// Whether the pages of a document can be drawn in bounded time and memory.
pub(super) fn check(pdf: &Pdf) -> Result<(), Error> {
    let mut work = Work::new();
    let mut left = Budget::new(MAX_WORK);
    for page in pdf.pages().iter() {
        let cost = work.page(page)?;
        left.spend(cost.bytes)?;
    }
    left.spend(work.once)
}

struct Work {
    forms: HashMap<(ObjectIdentifier, *const u8), Option<Cost>>,
    scales: Scales,
    /// What fonts and colour spaces cost, which are read once.
    once: usize,
    met: HashSet<ObjectIdentifier>,
}

impl Work {
    fn new() -> Self {
        Self {
            forms: HashMap::new(),
            scales: Scales::new(),
            once: 0,
            met: HashSet::new(),
        }
    }

    fn page(&mut self, page: &Page<'_>) -> Result<Cost, Error> {
        self.scales.check(&contents(page))?;
        let mut cost = Cost::default();
        if let Some(bytes) = page.page_stream() {
            cost.add(Cost::of(bytes.len()));
            cost.add(self.drawing(bytes, page.resources(), 0)?);
        }
        let annotations = page.raw().get::<Array<'_>>("Annots");
        for annotation in annotations.iter().flat_map(|a| a.iter::<Dict<'_>>()) {
            for appearance in appearances(&annotation) {
                cost.add(self.form(&appearance, page.resources(), 0)?);
            }
            cost.add(Cost::of(LOOKUP + annotation.data().len()));
        }
        Ok(cost)
    }

    /// What a drawing costs beside its own size.
    fn drawing(
        &mut self,
        bytes: &[u8],
        resources: &Resources<'_>,
        depth: usize,
    ) -> Result<Cost, Error> {
        self.scales.measured.spend(bytes.len())?;
        let prices = self.prices(resources, depth)?;
        operators::cost(bytes, &prices)
    }

    /// What a form costs each time that it is drawn.
    fn form(
        &mut self,
        form: &Stream<'_>,
        outer: &Resources<'_>,
        depth: usize,
    ) -> Result<Cost, Error> {
        let dict = form.dict();
        let own = dict.get::<Dict<'_>>("Resources").map(Resources::new);
        let resources = own.as_ref().unwrap_or(outer);
        let key = (form.obj_id(), resources.x_objects.data().as_ptr());
        match self.forms.entry(key) {
            // A form that draws itself is drawn again and again; that it can name itself is no harm.
            Entry::Occupied(known) => return Ok(known.get().unwrap_or(Cost::of(usize::MAX))),
            Entry::Vacant(new) => new.insert(None),
        };
        self.scales.check(std::slice::from_ref(form))?;
        let bytes = form.decoded_data().unwrap_or_default();
        let mut cost = Cost::of(bytes.len().saturating_add(dict.data().len()));
        if depth < MAX_NESTING {
            cost.add(self.drawing(&bytes, resources, depth + 1)?);
        }
        cost.add(Cost::of(size_of_resources(resources)));
        self.forms.insert(key, Some(cost));
        Ok(cost)
    }

    fn prices(&mut self, resources: &Resources<'_>, depth: usize) -> Result<Prices, Error> {
        let mut prices = Prices::new();
        let kinds = [
            (Kind::Form, &resources.x_objects),
            (Kind::State, &resources.ext_g_states),
            (Kind::Pattern, &resources.patterns),
            (Kind::Shading, &resources.shadings),
            (Kind::Color, &resources.color_spaces),
            (Kind::Properties, &resources.properties),
            (Kind::Font, &resources.fonts),
        ];
        for (kind, dict) in kinds {
            for (name, value) in dict.entries() {
                let mut price = match (kind, dict.get::<Object<'_>>(&name)) {
                    (_, None) => Price::default(),
                    (Kind::Form, Some(Object::Stream(stream))) => {
                        self.x_object(&stream, resources, depth)?
                    }
                    (_, Some(object)) => self.price(kind, &value, &object)?,
                };
                price.cost.bytes = price.cost.bytes.saturating_add(LOOKUP);
                prices.insert((kind, name.to_vec()), price);
            }
        }
        Ok(prices)
    }

    fn x_object(
        &mut self,
        stream: &Stream<'_>,
        outer: &Resources<'_>,
        depth: usize,
    ) -> Result<Price, Error> {
        let dict = stream.dict();
        let is_form = dict.get::<Name<'_>>("Subtype").as_deref() == Some(b"Form");
        let cost = if is_form {
            self.form(stream, outer, depth)?
        } else {
            // Of an image, only the colour space is read, and its profile once.
            let value = dict.get_raw::<Object<'_>>("ColorSpace");
            let object = dict.get::<Object<'_>>("ColorSpace");
            if let (Some(value), Some(object)) = (value, object) {
                self.read_once(&value, &object)?;
            }
            Cost::of(dict.data().len())
        };
        Ok(Price { cost, carried: 0 })
    }

    fn price(
        &mut self,
        kind: Kind,
        value: &MaybeRef<Object<'_>>,
        object: &Object<'_>,
    ) -> Result<Price, Error> {
        if matches!(kind, Kind::Color | Kind::Font) {
            self.read_once(value, object)?;
        }
        if matches!(kind, Kind::Color | Kind::Font | Kind::Properties) {
            return Ok(Price {
                cost: Cost::of(own_size(object)),
                carried: 0,
            });
        }
        let weight = self.scales.value(value, object, Use::Often, 0)?;
        let shades = matches!(kind, Kind::Pattern | Kind::Shading);
        let streams = weight.streams.saturating_mul(if shades { MESH } else { 1 });
        Ok(Price {
            cost: Cost::of(weight.bytes.saturating_add(streams)),
            carried: if kind == Kind::Shading { 0 } else { streams },
        })
    }

    /// Adds a font or colour space, unless it was met before.
    fn read_once(
        &mut self,
        value: &MaybeRef<Object<'_>>,
        object: &Object<'_>,
    ) -> Result<(), Error> {
        let is_new = match value {
            MaybeRef::Ref(reference) => self.met.insert((*reference).into()),
            MaybeRef::NotRef(_) => true,
        };
        if is_new {
            let weight = self.scales.weight(object, Use::Once, 0)?;
            self.once = self.once.saturating_add(weight.bytes);
        }
        Ok(())
    }
}

fn own_size(object: &Object<'_>) -> usize {
    match object {
        Object::Dict(dict) => dict.data().len(),
        Object::Array(array) => array.data().len(),
        Object::Stream(stream) => stream.dict().data().len(),
        _ => 0,
    }
}

fn size_of_resources(resources: &Resources<'_>) -> usize {
    [
        &resources.x_objects,
        &resources.ext_g_states,
        &resources.patterns,
        &resources.shadings,
        &resources.color_spaces,
        &resources.properties,
        &resources.fonts,
    ]
    .iter()
    .map(|dict| dict.data().len())
    .sum()
}

fn contents<'a>(page: &Page<'a>) -> Vec<Stream<'a>> {
    if let Some(stream) = page.raw().get::<Stream<'a>>("Contents") {
        return vec![stream];
    }
    let streams = page.raw().get::<Array<'a>>("Contents");
    streams
        .iter()
        .flat_map(|array| array.iter::<Object<'a>>())
        .filter_map(Object::into_stream)
        .collect()
}

/// The normal appearances of an annotation, of which one is drawn.
fn appearances<'a>(annotation: &Dict<'a>) -> Vec<Stream<'a>> {
    let normal = annotation
        .get::<Dict<'a>>("AP")
        .and_then(|states| states.get::<Object<'a>>("N"));
    match normal {
        Some(Object::Stream(stream)) => vec![stream],
        Some(Object::Dict(states)) => {
            let streams = states
                .keys()
                .filter_map(|key| states.get::<Stream<'a>>(&key));
            streams.collect()
        }
        _ => Vec::new(),
    }
}
