//! The layouts. Each family is a drawing of its own; the seed varies its measures, typefaces and manners.
//!
//! What a document says is a [`Paper`]; a family draws all of it: the seller as its masthead wants (what
//! `seller_block` leaves out, `Foot` tells), every party, detail, row, sum, note and payment entry. The tests hold it to
//! that. A family kept out of tuning has drawing code and words of its own.

mod banner;
mod care;
mod centred;
mod classic;
mod coupon;
mod form;
mod goods;
mod grid;
mod industry;
mod kit;
mod ledger;
mod letter;
mod mobility;
mod offices;
mod services;
mod sidebar;
mod slim;
mod software;
mod stacked;
mod trades;
mod wide;

use super::draw::{Area, Card, HeadStyle, Rules, Sheet, TableStyle, sender_line};
use super::manner::Manner;
use super::paper::{self, Masthead, Paper};
use super::rng::Rng;
use super::{Family, Split};
use crate::pdf::{Align, Face};

const fn family(name: &'static str, split: Split, manner: Manner, draw: super::Draw) -> Family {
    Family {
        name,
        split,
        manner,
        landscape: false,
        draw,
    }
}

const fn tuned(name: &'static str, manner: Manner, draw: super::Draw) -> Family {
    family(name, Split::Tuned, manner, draw)
}

/// A family that writes as its country does.
const fn plain(name: &'static str, draw: super::Draw) -> Family {
    tuned(name, Manner::PLAIN, draw)
}

const fn lying(family: Family) -> Family {
    Family {
        landscape: true,
        ..family
    }
}

static FAMILIES: &[Family] = &[
    plain("banner", banner::draw),
    plain("centred", centred::draw),
    plain("classic", classic::draw),
    plain("coupon", coupon::draw),
    plain("form", form::draw),
    plain("grid", grid::draw),
    plain("ledger", ledger::draw),
    plain("letter", letter::draw),
    plain("sidebar", sidebar::draw),
    plain("slim", slim::draw),
    plain("stacked", stacked::draw),
    lying(plain("wide", wide::draw)),
    care::CLINIC,
    care::SEMINAR,
    care::SOCIETY,
    care::UPKEEP,
    goods::CARGO,
    goods::EXPORT,
    goods::FACTORY,
    goods::WEBSHOP,
    industry::PARTS,
    industry::PHARMACY,
    industry::PRINTER,
    industry::PRODUCE,
    mobility::AGENCY,
    mobility::GARAGE,
    mobility::PARCELS,
    mobility::TELECOM,
    offices::CHAMBERS,
    offices::LEVY,
    offices::METERED,
    offices::SUBSCRIPTION,
    services::COUNSEL,
    services::ERP,
    services::FORWARDER,
    services::HOTEL,
    services::SAAS,
    services::TAXFORM,
    services::TILL,
    services::UTILITY,
    services::WORKBOOK,
    services::WORKS,
    software::INFOBLOCK,
    software::ONLINE,
    software::SUITE,
    software::TEMPLATE,
    trades::BUILDER,
    trades::FOLIO,
    trades::HANDYMAN,
    trades::KIOSK,
];

/// All families, of every split.
#[must_use]
pub fn families() -> &'static [Family] {
    FAMILIES
}

const FACES: &[Face] = &[
    Face::Sans,
    Face::Sans,
    Face::Grotesk,
    Face::Serif,
    Face::Mono,
];

/// A table as most documents have it.
fn table_style(rng: &mut Rng) -> TableStyle {
    let rules = rng.of(&[
        Rules::None,
        Rules::Rows,
        Rules::Rows,
        Rules::Grid,
        Rules::Columns,
    ]);
    TableStyle {
        rules,
        head: rng.of(&[
            HeadStyle::Filled,
            HeadStyle::Tinted,
            HeadStyle::Ruled,
            HeadStyle::DoubleRuled,
            HeadStyle::Plain,
        ]),
        zebra: rng.chance(20) && rules != Rules::Grid,
        figures: rng.weighted(&[(8, Align::Right), (1, Align::Center), (1, Align::Left)]),
        gap: rng.of(&[3.0, 5.0, 7.0, 9.0, 12.0, 16.0]),
        pad: rng.measure(1.5, 5.0),
        stacked: false,
        repeat_head: rng.chance(75),
        carry: rng.chance(60),
    }
}

/// The customer, and where goods and money go.
fn parties(paper: &Paper) -> Vec<&paper::Card> {
    std::iter::once(&paper.buyer).chain(&paper.others).collect()
}

/// The seller's line where the masthead asks for it; gives the lower edge.
fn sender(sheet: &mut Sheet<'_>, area: Area, y: f32, rng: &mut Rng) -> f32 {
    let mark = rng.of(&[" \u{b7} ", ", ", " - ", " | ", " \u{2022} "]);
    match sheet.paper.seller.masthead {
        Masthead::SenderLine => sender_line(sheet, area, y, mark),
        _ => y,
    }
}

/// How blocks of parties look, drawn.
fn card(rng: &mut Rng) -> Card {
    Card {
        small_heading: rng.chance(45),
        bold_name: rng.chance(60),
        boxed: rng.chance(25),
        ruled: rng.chance(20),
    }
}
