//! The numbers of bills, by which accounting programs tell which rows belong together.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::Record;
use crate::text::{neutral, one_line, tail};

/// Gives each bill of one file a number of its own.
pub(super) struct Numbers<'a> {
    /// How many characters a number may have.
    longest: usize,
    taken: HashSet<String>,
    /// The file in which a number of a vendor was seen first.
    seen: HashMap<(String, String), &'a str>,
}

/// The number of a bill.
pub(super) struct Number<'a> {
    /// As the file shows it.
    pub(super) shown: String,
    /// As the document has it, on one line.
    pub(super) printed: Option<String>,
    /// Another file with this number of this vendor.
    pub(super) also_in: Option<&'a str>,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(longest: usize) -> Self {
        Self {
            longest,
            taken: HashSet::new(),
            seen: HashMap::new(),
        }
    }

    /// The number of the next bill: the printed one, or else the name of the file, by which the document can be
    /// found.
    pub(super) fn next(&mut self, record: &'a Record, vendor: &str) -> Number<'a> {
        let printed = record.invoice.invoice_number.as_deref().map(one_line);
        let printed = printed.filter(|n| !n.is_empty());
        let also_in = printed.as_ref().and_then(|number| {
            let key = (vendor.to_lowercase(), number.to_lowercase());
            match self.seen.entry(key) {
                Entry::Occupied(first) => Some(*first.get()),
                Entry::Vacant(free) => {
                    free.insert(&record.filename);
                    None
                }
            }
        });
        let name = printed.clone().unwrap_or_else(|| stem(&record.filename));
        Number {
            shown: self.own(&name),
            printed,
            also_in,
        }
    }

    /// The number, or the number with the first suffix that no bill has yet.
    fn own(&mut self, number: &str) -> String {
        let mut suffix = String::new();
        let mut n = 1_usize;
        loop {
            let room = self.longest.saturating_sub(suffix.len());
            let candidate = format!("{}{suffix}", fitted(number, room));
            if self.taken.insert(candidate.to_lowercase()) {
                return candidate;
            }
            n += 1;
            suffix = format!("-{n}");
        }
    }
}

/// The end of a number, which tells more than its beginning, short enough to be neutralised.
fn fitted(number: &str, room: usize) -> &str {
    let ends = (0..=room).rev().map(|kept| tail(number, kept));
    let mut fitting = ends.filter(|end| neutral(end).chars().count() <= room);
    fitting.next().unwrap_or_default()
}

/// The name of a file without its extension.
fn stem(filename: &str) -> String {
    let stem = filename.rsplit_once('.').map_or(filename, |(stem, _)| stem);
    match one_line(stem) {
        empty if empty.is_empty() => "bill".to_owned(),
        stem => stem,
    }
}

#[cfg(test)]
mod tests {
    use ipp_sdk::model::Invoice;

    use super::Numbers;
    use crate::Record;
    use crate::text::neutral;

    fn record(filename: &str, number: Option<&str>) -> Record {
        let invoice_number = number.map(str::to_owned);
        let invoice = Invoice {
            invoice_number,
            ..Invoice::default()
        };
        Record::new(filename, invoice)
    }

    #[test]
    fn a_number_that_another_bill_has_gets_a_suffix() {
        let records = ["A-1", "a-1", "A-1", "A-1-2"].map(|n| record("a.pdf", Some(n)));
        let mut numbers = Numbers::new(21);
        let shown = records.each_ref().map(|r| numbers.next(r, "Acme").shown);
        assert_eq!(shown, ["A-1", "a-1-2", "A-1-3", "A-1-2-2"]);
    }

    #[test]
    fn a_long_number_keeps_its_end_and_room_for_what_is_put_to_it() {
        let records = [
            "2026/INVOICES/NORTH/000123",
            "INVOICES/NORTH/000123",
            "------------------------",
        ]
        .map(|n| record("a.pdf", Some(n)));
        let mut numbers = Numbers::new(21);
        let shown = records.each_ref().map(|r| numbers.next(r, "Acme").shown);
        assert_eq!(
            shown,
            [
                "INVOICES/NORTH/000123",
                "VOICES/NORTH/000123-2",
                "--------------------"
            ]
        );
        assert!(shown.iter().all(|n| neutral(n).chars().count() <= 21));
    }

    #[test]
    fn a_document_without_a_number_goes_by_the_name_of_its_file() {
        let records = [record("scan 7.pdf", None), record("", Some(" \n"))];
        let mut numbers = Numbers::new(21);
        let shown = records.each_ref().map(|r| numbers.next(r, "Acme").shown);
        assert_eq!(shown, ["scan 7", "bill"]);
    }

    #[test]
    fn the_same_number_of_the_same_vendor_is_noticed_and_of_another_is_not() {
        let records = [record("a.pdf", Some("7")), record("b.pdf", Some("7"))];
        let mut numbers = Numbers::new(21);
        assert_eq!(numbers.next(&records[0], "Acme").also_in, None);
        assert_eq!(numbers.next(&records[1], "ACME").also_in, Some("a.pdf"));
        assert_eq!(numbers.next(&records[1], "Bolt").also_in, None);
    }
}
