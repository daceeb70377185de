//! Words of one trade do not stand on the invoices of another: no advertiser is called a member.

use crate::random::paper::{Kind, Paper};
use crate::random::words::{Speech, Term};

/// What words of dues, subscriptions, advertisements hold.
const STEMS: [&[&str]; 3] = [
    &[
        "member",
        "dues",
        "mitglied",
        "beitr",
        "adhér",
        "cotisation",
        "fédération",
        "socio",
        "sócio",
        "cuota",
        "quota",
        "associ",
        "asociac",
        "lid",
        "contributi",
        "vereniging",
    ],
    &[
        "subscri", "reader", "abonn", "suscri", "assin", "abbon", "leser", "renewal", "bezug",
        "título", "titre", "title", "titel", "testata", "copies", "exempl",
    ],
    &[
        "advert",
        "inser",
        "agenc",
        "agent",
        "anzeig",
        "annonc",
        "publici",
        "pubbli",
        "anunci",
        "plaatsing",
        "motif",
        "schaltung",
        "bureau",
        "media",
        "uscit",
        "etat",
    ],
];

fn suits(text: &str, trade: usize) -> bool {
    let text = text.to_lowercase();
    let others = STEMS.iter().enumerate().filter(|(of, _)| *of != trade);
    !others
        .flat_map(|(_, stems)| stems.iter())
        .any(|stem| text.contains(stem))
}

/// Another word for what has a word of another trade.
fn retell(text: &mut String, term: Term, speech: &mut Speech, trade: usize) {
    let known = speech.variants(term).contains(&text.as_str());
    if !known || suits(text, trade) {
        return;
    }
    for _ in 0..24 {
        let word = speech.say(term);
        if suits(word, trade) {
            word.clone_into(text);
            return;
        }
    }
}

/// Makes the words of a document those of its trade.
pub(super) fn suit(paper: &mut Paper, speech: &mut Speech, trade: usize) {
    retell(&mut paper.title, Term::Title, speech, trade);
    retell(&mut paper.buyer.heading, Term::BillTo, speech, trade);
    retell(&mut paper.payment_title, Term::PayTitle, speech, trade);
    for entry in &mut paper.meta {
        retell(&mut entry.label, entry.term, speech, trade);
    }
    for sum in &mut paper.sums {
        retell(&mut sum.label, sum.term, speech, trade);
    }
    let texts = paper.columns.iter_mut();
    for column in texts.filter(|column| column.kind == Kind::Description) {
        retell(&mut column.head, Term::Description, speech, trade);
    }
    if let Some(greeting) = &mut paper.greeting {
        retell(greeting, Term::Greeting, speech, trade);
    }
    paper.greeting = paper.greeting.take().filter(|text| suits(text, trade));
    let foreign = speech.variants(Term::Thanks);
    let odd = |note: &String| foreign.contains(&note.as_str()) && !suits(note, trade);
    paper.notes.retain(|note| !odd(note));
}
