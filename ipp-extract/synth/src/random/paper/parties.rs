//! Who sells and who buys.

use super::writer::Writer;
use super::{Card, Masthead, Seller};
use crate::random::content::{COINED, Trade, trades};
use crate::random::ids;
use crate::random::pack::Pack;
use crate::random::plan::Story;
use crate::random::rng::Rng;
use crate::random::words::Term;

/// A firm or person with an address.
struct Firm {
    name: String,
    /// The name without its legal form.
    short: String,
    address: Vec<String>,
    city: String,
}

pub(super) fn write(w: &mut Writer, rng: &mut Rng) -> (Seller, Card, Vec<Card>) {
    let firm = firm(w.pack, w.trade, true, rng);
    let seller = seller(w, &firm, rng);
    let abroad = w.plan.story == Story::ReverseCharge;
    let customer_trade = &trades(w.pack.language)[rng.below(trades(w.pack.language).len())];
    let customer = self::firm(w.pack, customer_trade, false, rng);
    let buyer = buyer(w, &customer, abroad, rng);
    let mut others = Vec::new();
    if rng.chance(22) {
        let mut lines = vec![customer.name.clone()];
        lines.extend(place(w.pack, rng).0);
        w.case("ship-to");
        others.push(card(w, Term::ShipTo, lines));
    }
    if w.pack.letter && seller.masthead == Masthead::Full && rng.chance(22) {
        let (address, _) = place(w.pack, rng);
        let mut lines = vec![seller.name.clone()];
        lines.extend(address);
        w.case("remit-to");
        others.push(card(w, Term::RemitTo, lines));
    }
    (seller, buyer, others)
}

fn card(w: &mut Writer, term: Term, lines: Vec<String>) -> Card {
    Card {
        heading: w.say(term),
        lines,
        ids: Vec::new(),
    }
}

fn place(pack: &Pack, rng: &mut Rng) -> (Vec<String>, String) {
    let people = pack.people;
    let number = rng.range(2, 189).to_string();
    let street = rng.of(people.streets).replace("{n}", &number);
    let line = rng.of(people.cities);
    let (line, city) = line.split_once('|').unwrap_or((line, line));
    (vec![street, rng.pattern(line)], city.to_owned())
}

fn firm(pack: &Pack, trade: &Trade, may_be_person: bool, rng: &mut Rng) -> Firm {
    let people = pack.people;
    let (address, city) = place(pack, rng);
    if may_be_person && rng.chance(7) {
        let name = format!("{} {}", rng.of(people.first), rng.of(people.last));
        return Firm {
            short: name.clone(),
            name,
            address,
            city,
        };
    }
    let core = match rng.below(5) {
        0 | 1 => rng.of(people.last).to_owned(),
        2 => format!("{} & {}", rng.of(people.last), rng.of(people.last)),
        _ => rng.of(COINED).to_owned(),
    };
    let short = rng.of(trade.names).replace("{}", &core);
    let name = rng.of(people.forms).replace("{}", &short);
    Firm {
        name,
        short,
        address,
        city,
    }
}

fn seller(w: &mut Writer, firm: &Firm, rng: &mut Rng) -> Seller {
    let mut address = firm.address.clone();
    if w.plan.story == Story::ReverseCharge || rng.chance(30) {
        address.push(rng.of(w.pack.country_names).to_owned());
    }
    let mut ids = Vec::new();
    if w.plan.story != Story::Exempt && rng.chance(90) {
        ids.push((w.say(Term::SellerTaxId), ids::tax_id(w.pack.country, rng)));
    }
    let masthead = rng.weighted(&[
        (11, Masthead::Full),
        (3, Masthead::Logo),
        (1, Masthead::Footer),
        (2, Masthead::SenderLine),
    ]);
    let branded = firm.name != firm.short && masthead != Masthead::Footer && rng.chance(14);
    let brand = branded.then(|| {
        rng.of(&[&*firm.short, &*firm.short.to_uppercase()])
            .to_owned()
    });
    if brand.is_some() {
        w.case("brand-and-legal-name");
    }
    if firm.name == firm.short {
        w.case("vendor-without-legal-form");
    }
    Seller {
        masthead,
        brand,
        name: firm.name.clone(),
        address,
        city: firm.city.clone(),
        ids,
        contact: contact(w, firm, rng),
        register: register(w, firm, rng),
    }
}

/// The name as part of an address on the internet.
fn domain(short: &str) -> String {
    let plain: String = short
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            'ä' => Some('a'),
            'ö' | 'ó' | 'ø' => Some('o'),
            'ü' | 'ú' => Some('u'),
            'é' | 'è' | 'ê' => Some('e'),
            ' ' => Some('-'),
            c if c.is_ascii_alphanumeric() => Some(c),
            _ => None,
        })
        .collect();
    plain.replace("--", "-")
}

fn contact(w: &mut Writer, firm: &Firm, rng: &mut Rng) -> Vec<String> {
    let mut lines = Vec::new();
    let domain = domain(&firm.short);
    if rng.chance(70) {
        let phone = rng.of(w.pack.people.phone);
        let label = w.say(Term::Phone);
        lines.push(format!("{label} {}", rng.pattern(phone)));
    }
    if rng.chance(65) {
        let user = rng.of(&["info", "accounts", "office", "billing", "mail", "hello"]);
        let label = w.say(Term::Email);
        let address = format!("{user}@{domain}.example");
        lines.push(if rng.chance(50) {
            address
        } else {
            format!("{label}: {address}")
        });
    }
    if rng.chance(45) {
        lines.push(format!("www.{domain}.example"));
    }
    lines
}

fn register(w: &mut Writer, firm: &Firm, rng: &mut Rng) -> Vec<String> {
    let mut lines = Vec::new();
    if rng.chance(60) {
        let text = w.say(Term::Register);
        let number = rng.digits(6);
        let text = text.replace("{n}", &number).replace("{city}", &firm.city);
        lines.push(rng.pattern(&text));
    }
    if rng.chance(35) {
        let people = w.pack.people;
        let name = format!("{} {}", rng.of(people.first), rng.of(people.last));
        lines.push(match w.pack.language {
            "de" => format!(
                "{}: {name}",
                rng.of(&["Geschäftsführer", "Geschäftsführung", "Inhaber", "Vorstand"])
            ),
            "fr" => format!("{} : {name}", rng.of(&["Gérant", "Président", "Dirigeant"])),
            "nl" => format!("Directie: {name}"),
            "it" => "Cap. soc. € 50.000,00 i.v.".to_owned(),
            "es" => format!("Administrador único: {name}"),
            "pt" => format!("Gerência: {name}"),
            _ => format!(
                "{} {name}",
                rng.of(&["Director:", "Directors:", "Prop.", "Managing Director"])
            ),
        });
    }
    if let Some(extra) = second_number(w.pack.country, rng) {
        lines.push(extra);
    }
    lines
}

/// Another number that the tax or company office knows the firm by.
fn second_number(country: &str, rng: &mut Rng) -> Option<String> {
    let pattern = match country {
        "DE" => "Steuernummer 2##/5###/0###",
        "FR" => "SIRET 4## ### ### 000##",
        "IT" => "Codice SDI M5UX@##",
        "AT" => "DVR 0######",
        "GB" => "EORI GB1########000",
        "ES" => "CNAE 4###",
        "PT" => "CAE 62###",
        _ => return None,
    };
    rng.chance(40).then(|| rng.pattern(pattern))
}

fn buyer(w: &mut Writer, firm: &Firm, abroad: bool, rng: &mut Rng) -> Card {
    let mut lines = vec![firm.name.clone()];
    let people = w.pack.people;
    if rng.chance(22) {
        let attention = w.say(Term::Attention);
        let name = format!("{} {}", rng.of(people.first), rng.of(people.last));
        lines.push(
            match attention.contains("ccounts") || attention.contains("administratie") {
                true => attention,
                false => format!("{attention} {name}"),
            },
        );
    }
    lines.extend(firm.address.clone());
    if abroad || rng.chance(15) {
        lines.push(rng.of(w.pack.country_names).to_owned());
    }
    let mut ids = Vec::new();
    if abroad || rng.chance(28) {
        ids.push((w.say(Term::BuyerTaxId), ids::tax_id(w.pack.country, rng)));
        w.case("customer-tax-id");
    }
    let heading = if rng.chance(82) {
        w.say(Term::BillTo)
    } else {
        String::new()
    };
    Card {
        heading,
        lines,
        ids,
    }
}
