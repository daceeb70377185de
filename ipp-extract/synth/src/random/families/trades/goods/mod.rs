//! What these trades sell, and what their firms are called. Data, not code.

mod builder;
mod folio;
mod handyman;
mod kiosk;

pub(super) use builder::builder;
pub(super) use folio::folio;
pub(super) use handyman::handyman;
pub(super) use kiosk::kiosk;

use crate::random::content::{Good, Trade};

/// A trade that tells no period and carries nothing for others.
const fn trade(names: &'static [&'static str], goods: &'static [Good]) -> Trade {
    Trade {
        names,
        goods,
        periodic: false,
        freight: false,
    }
}
