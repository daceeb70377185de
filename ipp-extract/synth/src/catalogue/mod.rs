//! The samples: whose invoice it is, and the layout it comes in. Every company, person, address and account
//! is invented.

mod au_discount_shipping;
mod ch_landscape;
mod credit_note;
mod de_two_vat_rates;
mod does_not_add_up;
mod es_wholesale;
mod facturx;
mod fr_services;
mod gb_workshop;
mod it_vat_per_line;
mod multi_page;
mod nl_studio;
mod us_services;

use crate::data::Document;
use crate::layout::{
    Layout, Look, banner, beside, boxed, centred, grid, hero, landscape, ledger, letter, memo,
    sidebar,
};
use crate::pdf::{Color, Face};

/// Data, layout and look of one sample.
pub(crate) struct Recipe {
    pub(crate) name: &'static str,
    pub(crate) document: fn() -> Document,
    pub(crate) layout: Layout,
    pub(crate) look: Look,
    /// Whether the PDF holds the invoice as Factur-X XML too.
    pub(crate) facturx: bool,
}

impl Recipe {
    const fn new(
        name: &'static str,
        document: fn() -> Document,
        layout: Layout,
        face: Face,
        accent: Color,
    ) -> Self {
        Self {
            name,
            document,
            layout,
            look: Look { face, accent },
            facturx: false,
        }
    }

    const fn with_facturx(self) -> Self {
        Self {
            facturx: true,
            ..self
        }
    }
}

const NAVY: Color = Color(0x1d, 0x3a, 0x5f);
const STEEL: Color = Color(0x2b, 0x4c, 0x7e);
const PINE: Color = Color(0x1f, 0x5f, 0x4a);
const WINE: Color = Color(0x7a, 0x1f, 0x3d);
const TERRACOTTA: Color = Color(0xa2, 0x4a, 0x2a);
const TEAL: Color = Color(0x12, 0x5e, 0x6b);
const INK: Color = Color(0x22, 0x22, 0x22);

/// Every sample, in the order of its name.
#[rustfmt::skip]
pub(crate) const RECIPES: &[Recipe] = &[
    Recipe::new("au-discount-shipping", au_discount_shipping::document, hero::draw, Face::Grotesk, TEAL),
    Recipe::new("ch-landscape", ch_landscape::document, landscape::draw, Face::Sans, STEEL),
    Recipe::new("credit-note", credit_note::document, memo::draw, Face::Serif, INK),
    Recipe::new("de-two-vat-rates", de_two_vat_rates::document, letter::draw, Face::Sans, PINE),
    Recipe::new("does-not-add-up", does_not_add_up::document, memo::draw, Face::Sans, PINE),
    Recipe::new("es-wholesale", es_wholesale::document, centred::draw, Face::Serif, WINE),
    Recipe::new("facturx", facturx::document, letter::draw, Face::Serif, NAVY).with_facturx(),
    Recipe::new("fr-services", fr_services::document, boxed::draw, Face::Sans, WINE),
    Recipe::new("gb-workshop", gb_workshop::document, banner::draw, Face::Grotesk, NAVY),
    Recipe::new("it-vat-per-line", it_vat_per_line::document, grid::draw, Face::Serif, TERRACOTTA),
    Recipe::new("multi-page", multi_page::document, ledger::draw, Face::Mono, INK),
    Recipe::new("nl-studio", nl_studio::document, sidebar::draw, Face::Grotesk, TEAL),
    Recipe::new("us-services", us_services::document, beside::draw, Face::Grotesk, STEEL),
];
