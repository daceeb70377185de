//! One label in several spellings: "Fec. de vto.", "Fecha del vencimiento", "FECHA VENCIMIENTO" are one phrase
//! of the tables once articles are left out and abbreviations are written out.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::{CURRENCIES, DIALECTS, Dialect, QUIET};
use super::{Role, roles_of};

/// What a dialect makes of a word.
#[derive(Debug, Clone, Copy)]
enum Says {
    /// Nothing, between two words: an article, "of".
    Link,
    /// Nothing, behind another word.
    Quiet,
    Same(&'static str),
}

type Words = HashMap<&'static str, Says>;

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| DIALECTS.iter().map(words_of).collect());

fn words_of(dialect: &Dialect) -> Words {
    let same = dialect.same.iter().flat_map(|&(word, others)| {
        let others = others.split_whitespace();
        others.map(move |other| (other, Says::Same(word)))
    });
    let links = dialect.links.split_whitespace().map(|w| (w, Says::Link));
    let quiet = QUIET.split_whitespace().map(|w| (w, Says::Quiet));
    same.chain(links).chain(quiet).collect()
}

/// A phrase as the tables of one language spell it, put together word by word.
#[derive(Debug, Clone, Default)]
struct Spelling {
    phrase: String,
    /// Letters that stand alone, as in "I.V.A." or "n.º".
    letters: String,
    /// Whether it differs from what is printed.
    changed: bool,
    /// Whether its last word is a link.
    open: bool,
    /// Whether its first word is one, so that it never becomes a label.
    headless: bool,
}

impl Spelling {
    fn push(&mut self, words: &Words, word: &str) {
        let mut letters = word.chars();
        if letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none() {
            self.letters.push_str(word);
            return;
        }
        self.settle(words);
        self.append(words, word);
    }

    /// Takes letters that stood alone as one word.
    fn settle(&mut self, words: &Words) {
        if !self.letters.is_empty() {
            let letters = std::mem::take(&mut self.letters);
            self.append(words, &letters);
        }
    }

    fn append(&mut self, words: &Words, word: &str) {
        let (said, link) = match words.get(word) {
            Some(Says::Link) => ("", true),
            Some(Says::Quiet) if !self.phrase.is_empty() => ("", false),
            Some(Says::Same(same)) => (*same, false),
            _ => (word, false),
        };
        self.headless |= link && self.phrase.is_empty();
        self.open = link;
        self.changed |= said != word;
        self.phrase.push_str(said);
    }

    /// The roles of the whole phrase, where its spelling is another than the printed one.
    fn roles(&self, words: &Words) -> &'static [Role] {
        if self.headless || !self.changed && self.letters.is_empty() {
            return &[];
        }
        let mut whole = self.clone();
        whole.settle(words);
        if whole.headless || whole.open || !whole.changed {
            return &[];
        }
        roles_of(&whole.phrase)
    }
}

/// The spellings of a phrase that grows.
#[derive(Debug, Default)]
pub(crate) struct Spellings {
    each: [Spelling; DIALECTS.len()],
    /// The words so far; a single one is in the tables in all its spellings.
    words: usize,
}

impl Spellings {
    pub(crate) fn push(&mut self, word: &str) {
        self.words += 1;
        for (spelling, words) in self.each.iter_mut().zip(WORDS.iter()) {
            spelling.push(words, word);
        }
    }

    /// The roles of the first spelling that is a label; none if the phrase is no label however it is spelt.
    pub(crate) fn roles(&self) -> &'static [Role] {
        if self.words < 2 {
            return &[];
        }
        let mut roles = self.each.iter().zip(WORDS.iter()).map(|(s, w)| s.roles(w));
        roles.find(|r| !r.is_empty()).unwrap_or(&[])
    }
}

/// The roles of the head of a column, which may name the currency behind what it says.
pub(crate) fn roles_of_head(words: &[&str]) -> &'static [Role] {
    let is_money = |w: &&&str| CURRENCIES.split_whitespace().any(|c| c == **w);
    let money = words.iter().rev().take_while(is_money).count();
    let told = &words[..words.len() - money];
    if money > 0 && !told.is_empty() {
        let roles = roles_of(&told.concat());
        if !roles.is_empty() {
            return roles;
        }
    }
    // Heads are short: one word is spelt as freely as several.
    let mut spellings = Spellings {
        words: 1,
        ..Spellings::default()
    };
    for word in told {
        spellings.push(word);
    }
    spellings.roles()
}

#[cfg(test)]
mod tests {
    use super::{Spellings, roles_of_head};
    use crate::locale::labels::Role;

    fn roles(words: &str) -> &'static [Role] {
        let mut spellings = Spellings::default();
        for word in words.split(' ') {
            spellings.push(word);
        }
        spellings.roles()
    }

    #[test]
    fn abbreviations_and_articles_leave_a_label_what_it_is() {
        for (words, role) in [
            ("fec de vto", Role::DueDate),
            ("fecha del vencimiento", Role::DueDate),
            ("n o de la fra", Role::InvoiceNumber),
            ("nro de factura electronica", Role::InvoiceNumber),
            ("dt de venc", Role::DueDate),
            ("n o da fat", Role::InvoiceNumber),
            ("base imponible i g v", Role::Subtotal),
            ("date of the inv", Role::InvoiceDate),
            ("customer p o number", Role::OrderNumber),
        ] {
            assert!(roles(words).contains(&role), "{words}: {:?}", roles(words));
        }
    }

    #[test]
    fn a_phrase_that_ends_in_an_article_is_no_label() {
        for words in ["fecha de", "de la fra", "total de los", "vto de"] {
            assert!(roles(words).is_empty(), "{words}: {:?}", roles(words));
        }
    }

    #[test]
    fn heads_of_columns_may_name_the_currency() {
        for (words, role) in [
            ("vlr total r", Role::ColAmount),
            ("cantidades", Role::ColQuantity),
            ("precio unit s", Role::ColUnitPrice),
            ("importe mxn", Role::ColAmount),
        ] {
            let words: Vec<&str> = words.split(' ').collect();
            assert!(roles_of_head(&words).contains(&role), "{words:?}");
        }
        assert!(roles_of_head(&["r"]).is_empty());
    }
}
