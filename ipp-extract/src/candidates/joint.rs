//! What stands around the words of a label and belongs to it: the number of its box in a form, a possessive
//! before a title, a second name behind a slash.

use super::label::{Label, Token, colon_follows};
use crate::layout::Segment;
use crate::locale::labels::{Role, compose, roles_of};
use crate::locale::words::POSSESSIVES;

/// The most words of a label in a numbered box: longer texts are clauses of conditions.
const BOX_WORDS: usize = 7;
/// The most words of a line that is a title with its number.
const TITLE_WORDS: usize = 4;
/// The most words behind a slash that belong to the label before it.
const SECOND_NAME: usize = 3;

/// Labels that say what a value is, and those that say less of the same value.
const NUMBERS: [&[Role]; 2] = [
    &[
        Role::InvoiceNumber,
        Role::CreditNumber,
        Role::DocumentNumber,
    ],
    &[Role::OtherNumber, Role::YourReference],
];
const DATES: [&[Role]; 2] = [
    &[Role::InvoiceDate, Role::Date],
    &[Role::ServiceDate, Role::OtherDate],
];

/// How many tokens stand before the first label of a segment: "2. Invoice no.", "My invoice 42".
pub(super) fn lead_in(segment: &Segment, tokens: &[Token]) -> usize {
    let [first, second, ..] = tokens else {
        return 0;
    };
    let word = segment.words[first.word].text.as_str();
    let digits = word.trim_start_matches('(').trim_end_matches(['.', ')']);
    let ordinal = digits.len() <= 2
        && digits.bytes().all(|b| b.is_ascii_digit())
        && word.ends_with(['.', ')'])
        && second.text.starts_with(char::is_alphabetic);
    let length = segment.words.len();
    let own = POSSESSIVES.contains(&first.text.as_str())
        && roles_of(&second.text).contains(&Role::InvoiceTitle)
        && roles_of(&format!("{}{}", first.text, second.text)).is_empty();
    usize::from(ordinal && length <= BOX_WORDS || own && length <= TITLE_WORDS)
}

/// Where the second of two names of a value starts among some tokens: "Invoice date / Delivery date".
pub(super) fn first_half(segment: &Segment, tokens: &[Token]) -> Option<usize> {
    let at = (1..tokens.len()).find(|&at| parted(segment, &tokens[at - 1], &tokens[at]))?;
    let means = |tokens: &[Token]| {
        let texts: Vec<&str> = tokens.iter().map(|t| t.text.as_str()).collect();
        let table = roles_of(&texts.concat());
        let roles = if table.is_empty() {
            compose::roles(&texts)
        } else {
            table
        };
        let told = |r: &Role| [NUMBERS, DATES].iter().flatten().any(|set| set.contains(r));
        roles.iter().any(told)
    };
    (means(&tokens[..at]) || means(&tokens[at..])).then_some(at)
}

/// Whether a slash or a sign of equality parts two tokens.
fn parted(segment: &Segment, left: &Token, right: &Token) -> bool {
    let marks = |text: &str| text.contains(['/', '=']);
    let word = |i: usize| segment.words[i].text.as_str();
    if left.word == right.word {
        return marks(&word(left.word)[left.bytes.end..right.bytes.start]);
    }
    marks(&word(left.word)[left.bytes.end..])
        || (left.word + 1..right.word).any(|i| marks(word(i)))
        || marks(&word(right.word)[..right.bytes.start])
}

/// Makes one label of two names for one value, which then has the meaning of the one that says more:
/// "Rechnungsdatum = Leistungsdatum", "Our ref. / invoice no.".
pub(super) fn join(labels: &mut Vec<Label>, segment: &Segment, tokens: &[Token]) {
    for [strong, weak] in [NUMBERS, DATES] {
        let Some(at) = labels.iter().position(|l| l.has_any(strong)) else {
            continue;
        };
        if at == 1 && labels[0].has_any(weak) && follows(&labels[0], &labels[1], segment, tokens) {
            let first = labels.remove(0);
            labels[0].leads = first.leads;
            labels[0].words.start = first.words.start;
            labels[0].rect = labels[0].rect.union(&first.rect);
        }
        extend(labels, segment, tokens, weak);
    }
}

/// Whether nothing but a slash stands between two labels.
fn follows(first: &Label, second: &Label, segment: &Segment, tokens: &[Token]) -> bool {
    let left = tokens.iter().position(|t| ends_at(t, first));
    left.and_then(|l| Some((&tokens[l], tokens.get(l + 1)?)))
        .is_some_and(|(l, r)| r.word == second.words.start && parted(segment, l, r))
}

fn ends_at(token: &Token, label: &Label) -> bool {
    (token.word, token.bytes.end) == label.end
}

/// Takes a second name, up to the colon or the end of the segment, into the label that leads it.
fn extend(labels: &mut Vec<Label>, segment: &Segment, tokens: &[Token], weak: &[Role]) {
    let Some(label) = labels.first().filter(|l| l.leads && !l.colon) else {
        return;
    };
    let last = tokens.iter().position(|t| ends_at(t, label));
    let Some(next) = last.map(|l| l + 1).filter(|&n| n < tokens.len()) else {
        return;
    };
    let colon = (next..tokens.len()).find(|&at| colon_follows(segment, &tokens[at]));
    let end = colon.map_or(tokens.len(), |at| at + 1);
    let second = &tokens[next..end];
    let wordy = second
        .iter()
        .all(|t| t.text.chars().all(char::is_alphabetic));
    let kin = [Role::Shipping, Role::ColOther];
    let other = labels[1..]
        .iter()
        .filter(|l| l.words.start <= tokens[end - 1].word);
    let same = other
        .clone()
        .all(|l| l.has_any(weak) || l.has_any(&kin) || l.roles.iter().any(|&r| label.has(r)));
    let named = parted(segment, &tokens[next - 1], &tokens[next]);
    if !(named && wordy && same && second.len() <= SECOND_NAME) {
        return;
    }
    let taken = 1 + other.count();
    let last = &tokens[end - 1];
    labels.drain(1..taken);
    let label = &mut labels[0];
    label.end = (last.word, last.bytes.end);
    label.words.end = last.word + 1;
    for word in &segment.words[label.words.clone()] {
        label.rect = label.rect.union(&word.rect);
    }
    label.colon = colon.is_some();
    label.ends = end == tokens.len();
}
