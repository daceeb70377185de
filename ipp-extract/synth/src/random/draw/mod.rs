//! What the layouts of random documents are made of. Every piece measures what it draws and gives its lower edge, so
//! that nothing touches anything, whatever is said.

mod foot;
mod head;
mod laid;
mod look;
mod meta;
mod sheet;
mod sums;
mod table;

pub(crate) use foot::{Foot, FootStyle};
pub(crate) use head::{Card, cards, seller_block, sender_line};
pub(crate) use look::{Look, tint};
pub(crate) use meta::MetaStyle;
pub(crate) use sheet::{Area, Sheet};
pub(crate) use sums::{Side, SumStyle};
pub(crate) use table::{HeadStyle, Rules, TableStyle};
