//! Printed labels: where they stand and what they say of the value beside or below them.

use std::ops::Range;

use super::joint;
pub(crate) use super::region::{Region, region_words};
use crate::document::Rect;
use crate::layout::{Layout, Segment, Spot, around};
use crate::locale::fold;
use crate::locale::labels::{LONGEST, Role, compose, roles_of, roles_of_compound, roles_of_words};
use crate::locale::sums::{LESS, PLUS};
use crate::locale::words::{MARKERS, OF_LABELS};

/// A piece of a word that takes part in the comparison with labels.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub text: String,
    pub word: usize,
    /// The bytes of the word that it covers.
    pub bytes: Range<usize>,
}

/// Parts a segment into runs of letters and digits; `#` and `%` stand alone.
pub(crate) fn tokens_of(segment: &Segment) -> Vec<Token> {
    let mut tokens = Vec::new();
    for (word, w) in segment.words.iter().enumerate() {
        let mut start = None;
        for (at, c) in w.text.char_indices().chain([(w.text.len(), ' ')]) {
            if c.is_alphanumeric() {
                start.get_or_insert(at);
                continue;
            }
            if let Some(from) = start.take() {
                tokens.push(token(&w.text, word, from..at));
            }
            if matches!(c, '#' | '%') {
                tokens.push(token(&w.text, word, at..at + 1));
            }
        }
    }
    tokens
}

fn token(text: &str, word: usize, bytes: Range<usize>) -> Token {
    Token {
        text: fold(&text[bytes.clone()]),
        word,
        bytes,
    }
}

/// A label on the page.
#[derive(Debug, Clone)]
pub(crate) struct Label {
    pub roles: &'static [Role],
    pub spot: Spot,
    /// The words that it touches.
    pub words: Range<usize>,
    /// The first word and byte after it.
    pub end: (usize, usize),
    pub rect: Rect,
    /// Letters of the phrase: longer labels say more.
    pub letters: usize,
    /// Whether it starts its segment.
    pub leads: bool,
    /// Whether nothing but punctuation follows it in its segment.
    pub ends: bool,
    /// Whether a colon follows it.
    pub colon: bool,
}

impl Label {
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub(crate) fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|&r| self.has(r))
    }

    /// Whether the label is all that its segment says.
    pub(crate) fn alone(&self) -> bool {
        self.leads && self.ends
    }

    /// Whether it stands where labels stand, alone or before a colon, rather than in a sentence.
    pub(crate) fn announces(&self) -> bool {
        self.leads && (self.ends || self.colon)
    }
}

/// Every label of a document in reading order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labels(pub Vec<Label>);

impl Labels {
    pub(crate) fn find(layout: &Layout) -> Self {
        let found = layout.segments().flat_map(|(spot, s)| labels_in(spot, s));
        Self(found.collect())
    }

    pub(crate) fn with(&self, role: Role) -> impl Iterator<Item = &Label> {
        self.0.iter().filter(move |l| l.has(role))
    }

    /// The labels of one line, from left to right.
    pub(crate) fn on_line(&self, line: usize) -> impl Iterator<Item = &Label> {
        let start = self.0.partition_point(|l| l.spot.line < line);
        self.0[start..]
            .iter()
            .take_while(move |l| l.spot.line == line)
    }

    /// The labels within one segment, from left to right.
    pub(crate) fn in_segment(&self, spot: Spot) -> impl Iterator<Item = &Label> {
        let start = self.0.partition_point(|l| l.spot < spot);
        self.0[start..].iter().take_while(move |l| l.spot == spot)
    }

    /// Whether a segment is a label and nothing else.
    pub(crate) fn is_label(&self, spot: Spot) -> bool {
        self.in_segment(spot).any(Label::alone)
    }
}

/// The longest labels of a segment that do not overlap, from left to right.
fn labels_in(spot: Spot, segment: &Segment) -> Vec<Label> {
    let all = tokens_of(segment);
    let tokens = &all[joint::lead_in(segment, &all)..];
    if let Some(label) = numbered_title(spot, segment, tokens) {
        return vec![label];
    }
    let mut labels: Vec<Label> = composed(spot, segment, tokens).into_iter().collect();
    let mut at = labels
        .first()
        .map_or(0, |_| compose::known(&texts_of(tokens)));
    while at < tokens.len() {
        if is_percent_of_number(tokens, at) {
            at += 1;
            continue;
        }
        match longest_phrase(segment, &tokens[at..]) {
            Some((count, roles, letters)) => {
                labels.push(label(spot, segment, tokens, at..at + count, roles, letters));
                at += count;
            }
            None => at += 1,
        }
    }
    joint::join(&mut labels, segment, tokens);
    one_label(&mut labels, tokens);
    labels
}

/// Labels of one meaning that are all that a segment says are one: "Buyer (Bill to)".
fn one_label(labels: &mut Vec<Label>, tokens: &[Token]) {
    let Some((first, [.., last])) = labels.split_first() else {
        return;
    };
    let alike = labels.iter().all(|l| l.roles.iter().any(|&r| first.has(r)));
    let within = |t: &Token| {
        let at = labels.partition_point(|l| l.words.end <= t.word);
        labels.get(at).is_some_and(|l| l.words.contains(&t.word))
    };
    let covered = tokens.iter().all(within) && first.leads && last.ends;
    if alike && covered {
        let (end, rect) = (last.end, first.rect.union(&last.rect));
        let words = first.words.start..last.words.end;
        labels.truncate(1);
        let merged = &mut labels[0];
        (merged.end, merged.rect, merged.words) = (end, rect, words);
        (merged.ends, merged.colon) = (true, false);
    }
}

/// Whether a percent sign belongs to the number before it: "20 % VAT" names the VAT, not a rate.
fn is_percent_of_number(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| tokens[i].text.as_str());
    tokens[at].text == "%" && before.is_some_and(|b| b.bytes().all(|b| b.is_ascii_digit()))
}

/// The most words of a title with the mark of a number.
const MAX_TITLE: usize = 6;

/// "Our invoice", "N. nota": a segment, up to its colon, that says of a document that this is its number.
fn numbered_title(spot: Spot, segment: &Segment, tokens: &[Token]) -> Option<Label> {
    let colon = (0..tokens.len()).find(|&at| colon_follows(segment, &tokens[at]));
    let end = colon.map_or(tokens.len(), |at| at + 1);
    let telling = |t: &&Token| !OF_LABELS.contains(&t.text.as_str());
    let names: Vec<&Token> = tokens[..end]
        .iter()
        .filter(telling)
        .filter(|t| !MARKERS.contains(&t.text.as_str()))
        .collect();
    let all = texts_of(&tokens[..end]);
    let marked = names.len() < end;
    if !(1..=MAX_TITLE).contains(&end) || !marked || !roles_of_words(&all).is_empty() {
        return None;
    }
    let phrase: Vec<&str> = names.iter().map(|t| t.text.as_str()).collect();
    let mut roles = roles_of_words(&phrase);
    let ends_in_marker = MARKERS.contains(&tokens[end - 1].text.as_str());
    if roles.is_empty() && ends_in_marker && is_qualified(&names) {
        // "Facture commerciale n°"
        roles = roles_of(&names[0].text);
    }
    let number: &'static [Role] = if roles.contains(&Role::InvoiceTitle) {
        &[Role::InvoiceNumber]
    } else if roles.contains(&Role::CreditTitle) {
        &[Role::CreditNumber]
    } else {
        return None;
    };
    Some(label(
        spot,
        segment,
        tokens,
        0..end,
        number,
        all.concat().len(),
    ))
}

/// Whether only words that no table knows follow the first of some words.
fn is_qualified(names: &[&Token]) -> bool {
    let unknown =
        |t: &&Token| roles_of(&t.text).is_empty() && t.text.chars().all(char::is_alphabetic);
    let short = (2..=QUALIFIED).contains(&names.len());
    short && names[1..].iter().all(unknown) && compose::known(&[&names[1].text]) == 0
}

/// The most words of a title with a number.
const QUALIFIED: usize = 3;

fn texts_of(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(|t| t.text.as_str()).collect()
}

/// A label that no table has but that follows from its words: all that stands before a colon, before a value
/// with digits, or in the segment.
fn composed(spot: Spot, segment: &Segment, tokens: &[Token]) -> Option<Label> {
    let texts = texts_of(tokens);
    let colon = (0..tokens.len()).find(|&at| colon_follows(segment, &tokens[at]));
    let end = colon.map_or(tokens.len(), |at| at + 1);
    let end = joint::first_half(segment, &tokens[..end]).unwrap_or(end);
    let count = compose::known(&texts[..end]);
    let last = tokens.get(count.checked_sub(1)?)?;
    let valued = tokens
        .get(count)
        .is_none_or(|next| next.text.contains(|c: char| c.is_ascii_digit()));
    if !(valued || colon_follows(segment, last)) || starts_identifier(segment, last) {
        return None;
    }
    let words = &texts[..count];
    let roles = compose::roles(words);
    let new = !roles.is_empty() && roles_of_words(words).is_empty();
    let letters = words.concat().len();
    new.then(|| label(spot, segment, tokens, 0..count, roles, letters))
}

/// Whether a token is the start of an identifier such as "PO-88213" rather than a word.
fn starts_identifier(segment: &Segment, token: &Token) -> bool {
    let rest = &segment.words[token.word].text.as_bytes()[token.bytes.end..];
    matches!(rest, [b'-' | b'/' | b'_', digit, ..] if digit.is_ascii_digit())
}

fn longest_phrase(segment: &Segment, tokens: &[Token]) -> Option<(usize, &'static [Role], usize)> {
    let texts = texts_of(&tokens[..tokens.len().min(LONGEST)]);
    let (mut letters, mut found) = (0, None);
    // With more words behind it than a label has, a slash parts no two names.
    let tokens = &tokens[..tokens.len().min(2 * LONGEST + 1)];
    let tokens = &tokens[..joint::first_half(segment, tokens).unwrap_or(tokens.len())];
    for (count, token) in (1..).zip(tokens.iter().take(LONGEST)) {
        letters += token.text.len();
        let roles = roles_of_words(&texts[..count]);
        if !roles.is_empty() && !starts_identifier(segment, token) {
            found = Some((count, roles, letters));
        }
        if colon_follows(segment, token) {
            break;
        }
    }
    found.or_else(|| {
        let first = tokens.first()?;
        let roles = roles_of_compound(&first.text);
        let label = !roles.is_empty() && !starts_identifier(segment, first);
        label.then_some((1, roles, first.text.len()))
    })
}

fn label(
    spot: Spot,
    segment: &Segment,
    tokens: &[Token],
    span: Range<usize>,
    roles: &'static [Role],
    letters: usize,
) -> Label {
    let (first, last) = (&tokens[span.start], &tokens[span.end - 1]);
    let words = first.word..last.word + 1;
    Label {
        roles,
        spot,
        rect: around(&segment.words[words.clone()]),
        words,
        end: (last.word, last.bytes.end),
        letters,
        leads: span.start == 0
            || (is_part_of_sum(roles) && is_lead_in(&tokens[..span.start], spot)),
        ends: span.end == tokens.len(),
        colon: colon_follows(segment, last),
    }
}

/// Whether a label names what comes to a sum or off it.
fn is_part_of_sum(roles: &[Role]) -> bool {
    let parts = [
        Role::Tax,
        Role::Discount,
        Role::Shipping,
        Role::Charge,
        Role::Prepaid,
        Role::Withholding,
    ];
    roles.iter().any(|r| parts.contains(r))
}

/// Whether the words before such a label say "plus" or "less", with its rate or without, or are its rate
/// at the start of a line: "Plus VAT", "20 % VAT". Elsewhere a rate and its tax may be a cell of a table.
fn is_lead_in(tokens: &[Token], spot: Spot) -> bool {
    let signs = |t: &str| PLUS.contains(&t) || LESS.contains(&t);
    let mut words = tokens.iter().map(|t| t.text.as_str());
    let lead = |t: &str| t == "%" || t.bytes().all(|b| b.is_ascii_digit()) || signs(t);
    words.clone().all(lead) && (spot.segment == 0 || words.any(signs))
}

pub(super) fn colon_follows(segment: &Segment, last: &Token) -> bool {
    let tail = segment.words[last.word].text[last.bytes.end..].trim_start_matches(['.', ')', ']']);
    let next = segment.words.get(last.word + 1);
    tail.starts_with(':') || tail.is_empty() && next.is_some_and(|w| w.text.starts_with(':'))
}
