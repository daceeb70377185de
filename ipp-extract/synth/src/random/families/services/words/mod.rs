//! The words of these families: other names than the first families use, wherever real invoices have them.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod own;
mod pt;

pub(super) use own::{BOOK, COUNSEL, ERP, FORWARD, HOTEL, SAAS, TILL, UTILITY, WORKS};

use crate::random::manner::Habit;
use crate::random::words::Table;

/// Tables by tag or language.
pub(super) type List = &'static [(&'static str, Table)];

/// The words that all of them share.
pub(super) const SHARED: List = &[
    ("en", en::WORDS),
    ("en-GB", en::BRITISH),
    ("en-IE", en::BRITISH),
    ("en-US", en::AMERICAN),
    ("en-AU", en::AUSTRALIAN),
    ("en-NZ", en::ZEALAND),
    ("en-IN", en::INDIAN),
    ("en-ZA", en::SOUTH_AFRICAN),
    ("de", de::WORDS),
    ("de-CH", de::SWISS),
    ("nl", nl::WORDS),
    ("fr", fr::WORDS),
    ("fr-BE", fr::BELGIAN),
    ("fr-CA", fr::CANADIAN),
    ("es", es::WORDS),
    ("es-MX", es::MEXICAN),
    ("it", it::WORDS),
    ("pt", pt::WORDS),
    ("pt-BR", pt::BRAZILIAN),
];

/// Dates in figures, as systems print them.
#[rustfmt::skip]
pub(super) const SYSTEM_DATES: Habit<&'static str> = &[
    ("en-US", &["%m/%d/%Y", "%Y-%m-%d", "%m.%d.%Y", "%m-%d-%y", "%d-%b-%y"]),
    ("en-CA", &["%Y-%m-%d", "%Y/%m/%d", "%d-%b-%Y"]),
    ("en-SE", &["%Y-%m-%d", "%d-%m-%Y"]),
    ("en-ZA", &["%Y/%m/%d", "%Y-%m-%d", "%d/%m/%Y"]),
    ("en", &["%d/%m/%Y", "%d.%m.%Y", "%d-%b-%Y", "%Y-%m-%d", "%d/%m/%y", "%d-%m-%y"]),
    ("de", &["%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%d.%m.%Y"]),
    ("fr-CA", &["%Y-%m-%d", "%Y/%m/%d", "%d-%m-%Y"]),
    ("fr", &["%d/%m/%Y", "%d.%m.%y", "%d/%m/%y", "%Y-%m-%d"]),
    ("es", &["%d/%m/%Y", "%d-%m-%y", "%d.%m.%y", "%Y-%m-%d"]),
    ("it", &["%d/%m/%Y", "%d.%m.%y", "%d/%m/%y", "%Y-%m-%d"]),
    ("nl", &["%d-%m-%Y", "%d.%m.%y", "%d/%m/%y", "%Y-%m-%d"]),
    ("pt", &["%d/%m/%Y", "%Y-%m-%d", "%d-%m-%y", "%d.%m.%y"]),
];

/// Dates with the month's name.
#[rustfmt::skip]
pub(super) const LONG_DATES: Habit<&'static str> = &[
    ("en-US", &["%B %d, %Y", "%b %d, %Y", "%B %o, %Y", "%d %b %Y", "%B %e, %Y"]),
    ("en-CA", &["%B %d, %Y", "%b %d, %Y", "%e %b %Y"]),
    ("en", &["%e %b %Y", "%d %B %Y", "%o %b %Y", "%d %b, %Y", "%e-%b-%Y", "%b %e, %Y"]),
    ("de", &["%d. %B %Y", "%e. %b %Y", "%d. %b %Y", "%e. %B %Y"]),
    ("fr", &["%d %b %Y", "%e %b %Y", "%d %B %Y", "%e %B %Y"]),
    ("es", &["%d de %B de %Y", "%e %b %Y", "%d %B %Y", "%e de %b de %Y"]),
    ("it", &["%d %B %Y", "%e %b %Y", "%d %b %Y"]),
    ("nl", &["%d %B %Y", "%e %b %Y", "%e %B %Y"]),
    ("pt", &["%d de %B de %Y", "%e %b %Y", "%d %b %Y"]),
];

/// Dates of all kinds.
#[rustfmt::skip]
pub(super) const MIXED_DATES: Habit<&'static str> = &[
    ("en-US", &["%n/%d/%Y", "%B %d, %Y", "%m/%d/%y", "%b-%d-%Y", "%d-%b-%Y"]),
    ("en-CA", &["%Y/%m/%d", "%b %d, %Y", "%d-%b-%y"]),
    ("en", &["%d-%b-%Y", "%e/%m/%Y", "%o %B, %Y", "%d %b %y", "%d/%b/%Y", "%e.%n.%Y"]),
    ("de", &["%e.%n.%y", "%d. %b %Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y"]),
    ("fr", &["%e/%n/%Y", "%d %b %Y", "%d-%m-%y", "%Y/%m/%d"]),
    ("es", &["%e/%n/%Y", "%d/%b/%Y", "%d-%b-%y", "%d.%m.%Y"]),
    ("it", &["%e/%n/%Y", "%d-%b-%Y", "%d.%m.%Y", "%d-%m-%y"]),
    ("nl", &["%e-%n-%y", "%d/%m/%Y", "%e %b %Y", "%d.%m.%Y"]),
    ("pt", &["%e/%n/%Y", "%d/%b/%Y", "%d-%m-%Y", "%Y/%m/%d"]),
];

/// Figures as other firms of the country write them.
#[rustfmt::skip]
pub(super) const NUMBERS: Habit<(char, &'static str)> = &[
    ("de-DE", &[(',', "."), (',', ""), (',', " "), (',', "\u{a0}")]),
    ("fr-FR", &[(',', "\u{a0}"), (',', " "), (',', ""), ('.', " ")]),
    ("es-ES", &[(',', "."), (',', " "), (',', "")]),
    ("it", &[(',', "."), (',', ""), (',', " ")]),
    ("nl", &[(',', "."), (',', ""), (',', " ")]),
    ("pt-PT", &[(',', "\u{a0}"), (',', "."), (',', " ")]),
    ("en-US", &[('.', ","), ('.', ",")]),
    ("en-GB", &[('.', ","), ('.', "")]),
];
