//! The supplier's country where no address names it: by the telephone, the web address, the account.

use super::domain::top_levels;
use super::section::governed;
use crate::candidates::{Facts, ids};
use crate::locale::labels::Role;
use crate::locale::{country, dialling};

/// The country that the document's own telephone, mail and account belong to.
pub(crate) fn origin(facts: &Facts<'_>) -> Option<&'static str> {
    let mut others = governed(facts, Role::CustomerHead);
    others.extend(governed(facts, Role::OtherPartyHead));
    let own = || {
        facts
            .layout
            .segments()
            .filter(|(spot, _)| !others.contains(spot))
    };
    let dialled = own().find_map(|(_, s)| dialling::country(&s.text));
    let hosted = || {
        let levels = own().flat_map(|(_, s)| top_levels(s));
        levels
            .into_iter()
            .find_map(|level| country::country_code(&level.to_uppercase()))
    };
    let banked = || {
        let accounts = ids::ibans(facts);
        accounts
            .first()
            .and_then(|i| country::country_code(i.value.get(..2)?))
    };
    dialled.or_else(hosted).or_else(banked)
}
