//! What these programs call things. Data, not code.

mod infoblock;
mod online;
mod regions;
mod suite;
mod template;

use crate::random::words::Wording;
use regions::REGIONS;

pub(super) const INFOBLOCK: Wording = Wording(&[REGIONS, infoblock::LIST]);
pub(super) const ONLINE: Wording = Wording(&[REGIONS, online::LIST]);
pub(super) const SUITE: Wording = Wording(&[REGIONS, suite::LIST]);
pub(super) const TEMPLATE: Wording = Wording(&[REGIONS, template::LIST]);
