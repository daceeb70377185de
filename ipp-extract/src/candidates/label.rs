//! Printed labels: where they stand and what they say of the value beside or below them.

use std::ops::Range;

use crate::document::Rect;
use crate::layout::{Layout, Segment, Spot, around};
use crate::locale::fold;
use crate::locale::labels::{LONGEST, Role, roles_of, roles_of_compound};

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
}

impl Label {
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the label is all that its segment says.
    pub(crate) fn alone(&self) -> bool {
        self.leads && self.ends
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
        self.on_line(spot.line).filter(move |l| l.spot == spot)
    }
}

/// The longest labels of a segment that do not overlap, from left to right.
fn labels_in(spot: Spot, segment: &Segment) -> Vec<Label> {
    let tokens = tokens_of(segment);
    let mut labels = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match longest_phrase(&tokens[at..]) {
            Some((count, ..)) if starts_identifier(segment, &tokens[at + count - 1]) => at += count,
            Some((count, roles, letters)) => {
                labels.push(label(
                    spot,
                    segment,
                    &tokens,
                    at..at + count,
                    roles,
                    letters,
                ));
                at += count;
            }
            None => at += 1,
        }
    }
    labels
}

/// Whether a token is the start of an identifier such as "PO-88213" rather than a word.
fn starts_identifier(segment: &Segment, token: &Token) -> bool {
    let rest = &segment.words[token.word].text.as_bytes()[token.bytes.end..];
    matches!(rest, [b'-' | b'/' | b'_', digit, ..] if digit.is_ascii_digit())
}

fn longest_phrase(tokens: &[Token]) -> Option<(usize, &'static [Role], usize)> {
    let mut phrase = String::new();
    let mut found = None;
    for (count, token) in (1..).zip(tokens.iter().take(LONGEST)) {
        phrase.push_str(&token.text);
        let roles = roles_of(&phrase);
        if !roles.is_empty() {
            found = Some((count, roles, phrase.len()));
        }
    }
    found.or_else(|| {
        let word = &tokens.first()?.text;
        let roles = roles_of_compound(word);
        (!roles.is_empty()).then_some((1, roles, word.len()))
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
        leads: span.start == 0,
        ends: span.end == tokens.len(),
    }
}

/// Where the value of a label may stand, as a reader would look for it.
#[derive(Debug, Clone)]
pub(crate) struct Region {
    pub spot: Spot,
    pub words: Range<usize>,
    /// How far the place can be trusted, 0 to 1.
    pub trust: f64,
}

/// How many line heights a value may stand below its label.
const REACH_BELOW: f64 = 2.6;
/// Left edges that differ by less than this, in points, are one edge.
const ALIGNED: f64 = 3.0;
/// A value further to the right of a label than this, in points, may belong to another column.
const FAR: f64 = 150.0;

impl Labels {
    /// The places of a label's value: behind it in its segment, to its right, below it.
    pub(crate) fn regions(&self, layout: &Layout, label: &Label) -> Vec<Region> {
        let segment = layout.segment(label.spot);
        let first = first_word_after(segment, label);
        let mut regions = Vec::new();
        if first < segment.words.len() {
            regions.push(Region {
                spot: label.spot,
                words: first..segment.words.len(),
                trust: 1.0,
            });
            return regions;
        }
        let line = &layout.lines[label.spot.line];
        let right = Spot {
            segment: label.spot.segment + 1,
            ..label.spot
        };
        let beside = line
            .segments
            .get(right.segment)
            .filter(|_| !self.is_label(right));
        regions.extend(beside.map(|s| {
            let far = s.rect.x0 - segment.rect.x1 > FAR && !segment.text.ends_with(':');
            Region {
                spot: right,
                words: 0..s.words.len(),
                trust: if far { 0.75 } else { 0.97 },
            }
        }));
        let reach = REACH_BELOW * segment.rect.height();
        let below = layout.below(label.spot, reach).find(|&s| !self.is_label(s));
        regions.extend(below.map(|spot| Region {
            spot,
            words: 0..layout.segment(spot).words.len(),
            trust: if (layout.segment(spot).rect.x0 - segment.rect.x0).abs() < ALIGNED {
                0.92
            } else {
                0.8
            },
        }));
        if regions.is_empty() {
            regions.extend(self.below_right(layout, label));
        }
        regions.sort_by(|a, b| b.trust.total_cmp(&a.trust));
        regions
    }

    /// The first segment of the next line that stands right of a label: a value set flush right in a box.
    fn below_right(&self, layout: &Layout, label: &Label) -> Option<Region> {
        let from = layout.segment(label.spot).rect;
        let line = label.spot.line + 1;
        let next = layout
            .lines
            .get(line)
            .filter(|l| l.page == layout.lines[label.spot.line].page)?;
        let segment = next
            .segments
            .iter()
            .position(|s| s.rect.x0 > from.x0 - 2.0)?;
        let spot = Spot { line, segment };
        let value = &next.segments[segment];
        let close = value.rect.y1 - from.y1 < 1.5 * from.height();
        let words = 0..value.words.len();
        (close && self.in_segment(spot).next().is_none()).then_some(Region {
            spot,
            words,
            trust: 0.8,
        })
    }

    /// Whether a segment is a label and nothing else.
    pub(crate) fn is_label(&self, spot: Spot) -> bool {
        self.in_segment(spot).any(Label::alone)
    }
}

/// The first word of a segment behind a label; the words may be part of the label's own word
/// ("Date:2026-01-15").
pub(crate) fn first_word_after(segment: &Segment, label: &Label) -> usize {
    let (word, byte) = label.end;
    let tail = &segment.words[word].text[byte..];
    if tail.contains(char::is_alphanumeric) {
        return word;
    }
    let rest = segment.words[word + 1..].iter();
    word + 1
        + rest
            .take_while(|w| {
                !w.text.contains(char::is_alphanumeric) && !w.text.contains(['€', '$', '£'])
            })
            .count()
}

/// The most words of a value.
const MAX_VALUE_WORDS: usize = 24;

/// The text of a region; of a word that a label shares, only what stands behind the label.
pub(crate) fn region_words<'a>(layout: &'a Layout, label: &Label, region: &Region) -> Vec<&'a str> {
    let segment = layout.segment(region.spot);
    let texts = region.words.clone().take(MAX_VALUE_WORDS).map(|i| {
        let text = segment.words[i].text.as_str();
        let shared = region.spot == label.spot && i == label.end.0;
        if shared { &text[label.end.1..] } else { text }
    });
    texts.collect()
}
