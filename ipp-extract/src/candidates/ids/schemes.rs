//! The tax numbers of the world, as data: form, check digits, and what kind of number it is.

use super::{europe as eu, world};

/// What a number identifies; of several, the first kind is the tax id of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A registration for VAT, GST or their like.
    Vat,
    /// Another number of a tax office.
    Tax,
    /// A number of a register of companies.
    Register,
}

/// One kind of number of one country.
#[derive(Debug)]
pub(super) struct Scheme {
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    pub kind: Kind,
    /// The letters that may stand before the number.
    pub prefix: &'static str,
    /// The forms behind the prefix: `9` a digit, `a` a letter, `*` either, all else itself.
    pub forms: &'static str,
    /// Whether the check digits of a number of one of the forms are right; `None` if it has none.
    pub check: Option<fn(&str) -> bool>,
}

const fn vat(
    country: &'static str,
    forms: &'static str,
    check: Option<fn(&str) -> bool>,
) -> Scheme {
    Scheme {
        country,
        kind: Kind::Vat,
        prefix: country,
        forms,
        check,
    }
}

const fn own(
    kind: Kind,
    country: &'static str,
    forms: &'static str,
    check: Option<fn(&str) -> bool>,
) -> Scheme {
    Scheme {
        country,
        kind,
        prefix: "",
        forms,
        check,
    }
}

pub(super) const SCHEMES: &[Scheme] = &[
    vat("AT", "U99999999", Some(|n| eu::austria(&n[1..]))),
    vat("BE", "0999999999 1999999999", Some(eu::belgium)),
    // The form before 2023, without the leading zero.
    vat("BE", "999999999", Some(|n| eu::belgium(&format!("0{n}")))),
    vat("BG", "999999999", Some(eu::bulgaria)),
    vat("BG", "9999999999", Some(eu::bulgaria_person)),
    vat("CY", "99999999a", Some(eu::cyprus)),
    vat("CZ", "99999999", Some(eu::czechia)),
    vat("CZ", "999999999 9999999999", None),
    vat("DE", "999999999", Some(eu::germany)),
    vat("DK", "99999999", Some(eu::denmark)),
    vat("EE", "999999999", Some(eu::estonia)),
    Scheme {
        prefix: "EL",
        ..vat("GR", "999999999", Some(eu::greece))
    },
    vat("ES", "*9999999*", Some(eu::spain)),
    vat("FI", "99999999", Some(eu::finland)),
    vat("FR", "**999999999", Some(eu::france)),
    vat("GB", "999999999 999999999999", Some(eu::britain)),
    vat("GB", "GD999 HA999", Some(eu::britain_public)),
    Scheme {
        prefix: "XI",
        ..vat("GB", "999999999 999999999999", Some(eu::britain))
    },
    vat("HR", "99999999999", Some(super::checksum::mod_11_10)),
    vat("HU", "99999999", Some(eu::hungary)),
    own(Kind::Tax, "HU", "99999999999", Some(eu::hungary)),
    vat("IE", "9999999a 9999999aa 9a99999a", Some(eu::ireland)),
    vat("IT", "99999999999", Some(eu::italy)),
    own(
        Kind::Tax,
        "IT",
        "aaaaaa99a99a999a",
        Some(eu::codice_fiscale),
    ),
    vat("LT", "999999999 999999999999", Some(eu::lithuania)),
    vat("LU", "99999999", Some(eu::luxembourg)),
    vat("LV", "99999999999", Some(eu::latvia)),
    vat("MT", "99999999", Some(eu::malta)),
    vat("NL", "999999999B99", Some(eu::netherlands)),
    vat("PL", "9999999999", Some(eu::poland)),
    vat("PT", "999999999", Some(eu::portugal)),
    vat(
        "RO",
        "999999 9999999 99999999 999999999 9999999999",
        Some(eu::romania),
    ),
    vat("SE", "999999999999", Some(eu::sweden)),
    vat("SI", "99999999", Some(eu::slovenia)),
    vat("SK", "9999999999", Some(eu::slovakia)),
    Scheme {
        prefix: "CHE",
        ..vat(
            "CH",
            "999999999 999999999MWST 999999999TVA 999999999IVA 999999999VAT",
            Some(eu::switzerland),
        )
    },
    vat("NO", "999999999MVA", Some(eu::norway)),
    Scheme {
        kind: Kind::Register,
        ..vat("NO", "999999999", Some(eu::norway))
    },
    own(
        Kind::Register,
        "FR",
        "999999999 99999999999999",
        Some(eu::siren),
    ),
    own(
        Kind::Tax,
        "DE",
        "9999999999 99999999999 9999999999999",
        None,
    ),
    own(Kind::Vat, "AU", "99999999999", Some(world::abn)),
    own(Kind::Register, "AU", "999999999", Some(world::acn)),
    own(
        Kind::Vat,
        "NZ",
        "99999999 999999999",
        Some(world::new_zealand),
    ),
    own(Kind::Vat, "IN", "99aaaaa9999a*a*", Some(world::gstin)),
    own(Kind::Tax, "IN", "aaaaa9999a", None),
    own(Kind::Vat, "US", "999999999", Some(world::ein)),
    own(
        Kind::Vat,
        "CA",
        "999999999 999999999RT9999",
        Some(world::canada),
    ),
    own(Kind::Tax, "CA", "9999999999TQ9999", None),
    own(Kind::Vat, "BR", "99999999999999", Some(world::cnpj)),
    own(Kind::Tax, "BR", "99999999999", Some(world::cpf)),
    own(Kind::Vat, "MX", "aaa999999*** aaaa999999***", None),
    own(Kind::Vat, "ZA", "4999999999", Some(world::south_africa)),
    own(Kind::Vat, "SG", "M999999999 M99999999a MR9999999a", None),
    own(
        Kind::Register,
        "SG",
        "99999999a 999999999a T99aa9999a S99aa9999a",
        None,
    ),
    own(Kind::Vat, "TR", "9999999999", Some(world::turkey)),
    own(Kind::Vat, "AE", "199999999999999", None),
    own(
        Kind::Vat,
        "JP",
        "T9999999999999",
        Some(|n| world::japan(&n[1..])),
    ),
];

/// The countries whose numbers a label announces, by a part of the label's phrase. A label without an
/// entry may announce a number of any country.
const COUNTRIES_OF_LABELS: &[(&str, &str)] = &[
    ("abn", "AU"),
    ("gst", "AU NZ CA IN SG"),
    ("hst", "CA"),
    ("qst", "CA"),
    ("tvq", "CA"),
    ("tps", "CA"),
    ("ird", "NZ"),
    ("ein", "US"),
    ("employer", "US"),
    ("fed", "US"),
    ("trn", "AE"),
    ("vat", "GB IE ZA AE"),
    ("ustid", "DE AT"),
    ("ustnr", "DE AT"),
    ("umsatzsteuer", "DE AT"),
    ("steuern", "DE"),
    ("stnr", "DE"),
    ("uid", "AT CH"),
    ("mwst", "CH DE AT"),
    ("tva", "FR BE LU CH"),
    ("nif", "ES PT"),
    ("cif", "ES"),
    ("dni", "ES"),
    ("rfc", "MX"),
    ("contribuinte", "PT"),
    ("nipc", "PT"),
    ("cnpj", "BR"),
    ("cpf", "BR"),
    ("piva", "IT"),
    ("partita", "IT"),
    ("codicefiscale", "IT"),
    ("cf", "IT"),
    ("btw", "NL BE"),
    ("ondernemingsn", "BE"),
    ("entreprise", "BE"),
    ("nip", "PL"),
    ("mva", "NO"),
    ("cvr", "DK"),
    ("moms", "DK SE"),
    ("ytunnus", "FI"),
    ("vergi", "TR"),
    ("taxoffice", "TR"),
    ("vkn", "TR"),
];

/// The same for labels of numbers in a register of companies.
const REGISTERS_OF_LABELS: &[(&str, &str)] = &[
    ("acn", "AU"),
    ("siren", "FR"),
    ("siret", "FR"),
    ("uen", "SG"),
    ("orgnr", "NO"),
    ("orgno", "NO"),
];

/// What a compact text is, as far as its form and check digits tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recognised {
    pub kind: Kind,
    /// `None` if several countries have such numbers.
    pub country: Option<&'static str>,
    pub prefixed: bool,
    pub check: Check,
}

/// How the check digits came out, best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Check {
    Wrong,
    /// The scheme has none.
    Absent,
    Right,
}

/// Recognises a number without separators, in capitals. `phrase` is its label, folded and without spaces,
/// which tells the countries whose numbers may stand there without their prefix; without a label only
/// numbers with letters of their own are known.
pub(super) fn recognise(text: &str, phrase: Option<&str>) -> Option<Recognised> {
    if text.bytes().filter(u8::is_ascii_digit).count() < LEAST_DIGITS {
        return None;
    }
    let mut best: Option<Recognised> = None;
    let mut countries: Vec<&str> = Vec::new();
    for scheme in SCHEMES {
        let Some((number, prefixed)) = scheme.number_in(text, phrase) else {
            continue;
        };
        let check = match scheme.check {
            None => Check::Absent,
            Some(check) if check(number) => Check::Right,
            Some(_) => Check::Wrong,
        };
        countries.push(scheme.country);
        let rank = |r: &Recognised| (r.prefixed, r.check, std::cmp::Reverse(r.kind));
        let found = Recognised {
            kind: scheme.kind,
            country: Some(scheme.country),
            prefixed,
            check,
        };
        if best.is_none_or(|known| rank(&known) < rank(&found)) {
            best = Some(found);
        }
    }
    best.map(|best| {
        // Bare digits tell a country only if no other country's numbers look alike.
        let told = best.prefixed || countries.windows(2).all(|pair| pair[0] == pair[1]);
        Recognised {
            country: best.country.filter(|_| told),
            ..best
        }
    })
}

impl Scheme {
    /// The part of the text that is the scheme's number, and whether letters before it name its country.
    fn number_in<'a>(&self, text: &'a str, phrase: Option<&str>) -> Option<(&'a str, bool)> {
        let of_form = |number: &str| self.forms.split(' ').any(|form| matches(number, form));
        if !self.prefix.is_empty() {
            let number = text.strip_prefix(self.prefix).filter(|n| of_form(n));
            if let Some(number) = number {
                return Some((number, true));
            }
        }
        let expected = || match phrase {
            Some(phrase) => self.is_announced_by(phrase),
            None => text.bytes().any(|b| b.is_ascii_uppercase()),
        };
        (of_form(text) && expected()).then_some((text, false))
    }

    fn is_announced_by(&self, phrase: &str) -> bool {
        let names = |table: &[(&str, &str)]| {
            let mut entries = table.iter().filter(|(part, _)| phrase.contains(part));
            entries.any(|(_, countries)| countries.split(' ').any(|c| c == self.country))
        };
        match self.kind {
            Kind::Register => names(REGISTERS_OF_LABELS),
            Kind::Vat | Kind::Tax => names(COUNTRIES_OF_LABELS) || is_open(phrase),
        }
    }
}

/// Whether a label leaves the country of its number open.
pub(super) fn is_open(phrase: &str) -> bool {
    let mut entries = COUNTRIES_OF_LABELS.iter().chain(REGISTERS_OF_LABELS);
    !entries.any(|(part, _)| phrase.contains(part))
}

/// Whether a text starts with the letters that stand before a country's numbers.
pub(super) fn starts_with_prefix(text: &str) -> bool {
    SCHEMES
        .iter()
        .any(|s| !s.prefix.is_empty() && text.starts_with(s.prefix))
}

/// Whether a word is such a prefix and nothing else.
pub(super) fn is_prefix(word: &str) -> bool {
    SCHEMES
        .iter()
        .any(|s| !s.prefix.is_empty() && s.prefix == word)
}

/// The fewest digits of a number: "GD123".
const LEAST_DIGITS: usize = 3;

fn matches(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(c, f)| match f {
            b'9' => c.is_ascii_digit(),
            b'a' => c.is_ascii_uppercase(),
            b'*' => c.is_ascii_uppercase() || c.is_ascii_digit(),
            other => c == other,
        })
}
