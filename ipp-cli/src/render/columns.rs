//! Objects as people read them: each below the other, or many in a table.

use comfy_table::{CellAlignment, ColumnConstraint, Width};
use unicode_width::UnicodeWidthStr as _;

use super::clean;
use super::rows::Rows;
use super::table::new_table;

/// A title, and the path to the value below it; an empty path is the value itself.
pub(crate) type Field = (&'static str, &'static str);

/// The space between two columns, of which the table's style draws one.
const GAP: u16 = 2;
const NO_BREAK: char = '\u{a0}';
/// The longest word that is never broken, in columns: the path of a job or an invoice.
const LONGEST_WORD: usize = 46;

/// Values below each other, each with its title.
pub(super) fn rows<'a>(values: impl Iterator<Item = (&'a str, String)>, width: usize) -> String {
    let mut rows = Rows::default();
    for (title, words) in values {
        rows.add(title, &words);
    }
    rows.print(width)
}

/// Several rows of words: a table where the words have room in it, else one below the other.
///
/// Where there is no room for all columns, ids and times are cut short first: the beginning of an id is enough to name
/// it. Then those columns go whose titles are `dispensable`, in this order.
pub(super) fn table(
    titles: &[&str],
    words: &[Vec<String>],
    dispensable: &[&str],
    width: usize,
) -> String {
    let clean_row = |row: &Vec<String>| row.iter().map(|cell| in_one(clean(cell))).collect();
    let cells: Vec<Vec<String>> = words.iter().map(clean_row).collect();
    let short = |row: &Vec<String>| row.iter().map(|cell| shortened(cell)).collect();
    let short: Vec<Vec<String>> = cells.iter().map(short).collect();
    let whole = with_room(columns(titles, &cells), &[], width);
    let whole = whole.filter(|columns| columns.len() == titles.len());
    match whole.or_else(|| with_room(columns(titles, &short), dispensable, width)) {
        Some(columns) => grid(&columns, width),
        None => {
            let blocks = words.iter().map(|row| {
                let titles = titles.iter().copied();
                rows(titles.zip(row.iter().cloned()), width)
            });
            blocks.collect::<Vec<_>>().join("\n")
        }
    }
}

/// An amount with its currency is one word.
fn in_one(cell: String) -> String {
    match cell.split_once(' ') {
        Some((number, unit)) if is_number(number) && !unit.contains(' ') => {
            format!("{number}{NO_BREAK}{unit}")
        }
        _ => cell,
    }
}

fn is_number(word: &str) -> bool {
    word.parse::<rust_decimal::Decimal>().is_ok()
}

fn columns<'a>(titles: &[&'a str], cells: &'a [Vec<String>]) -> Vec<Column<'a>> {
    let column = |(n, title): (usize, &&'a str)| Column {
        title,
        cells: cells.iter().map(|row| row[n].as_str()).collect(),
    };
    titles.iter().enumerate().map(column).collect()
}

/// A UUID's first digits, a time to the minute, and anything else as it is.
fn shortened(cell: &str) -> String {
    if let Ok(at) = cell.parse::<jiff::Timestamp>() {
        return at.strftime("%Y-%m-%d %H:%MZ").to_string();
    }
    let groups: Vec<&str> = cell.split('-').collect();
    let is_uuid = groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.concat().bytes().all(|b| b.is_ascii_hexdigit());
    match is_uuid {
        true => groups[0].to_owned(),
        false => cell.to_owned(),
    }
}

struct Column<'a> {
    title: &'a str,
    cells: Vec<&'a str>,
}

impl Column<'_> {
    /// What its words need.
    fn least_width(&self) -> usize {
        let texts = self.cells.iter().chain([&self.title]);
        let words = texts.flat_map(|text| text.split(' ')).map(str::width);
        words.max().unwrap_or_default().min(LONGEST_WORD)
    }

    /// Whether it has numbers, or amounts with their currency.
    fn is_of_numbers(&self) -> bool {
        let is_number = |cell: &&str| is_number(cell.split(NO_BREAK).next().unwrap_or_default());
        let is_empty = |cell: &&str| *cell == "–";
        self.cells.iter().any(is_number)
            && self
                .cells
                .iter()
                .all(|cell| is_number(cell) || is_empty(cell))
    }

    /// Whether it says the same of several rows.
    fn is_monotonous(&self) -> bool {
        self.cells.len() > 1 && self.cells.windows(2).all(|pair| pair[0] == pair[1])
    }
}

/// The columns that there is room for: all, or all but those that can be done without, or that tell nothing at the end.
fn with_room<'a>(
    mut columns: Vec<Column<'a>>,
    dispensable: &[&str],
    width: usize,
) -> Option<Vec<Column<'a>>> {
    let has_room = |columns: &[Column]| {
        let words: usize = columns.iter().map(Column::least_width).sum();
        words + usize::from(GAP) * columns.len().saturating_sub(1) <= width
    };
    let mut dispensable = dispensable.iter();
    while !has_room(&columns) {
        if let Some(title) = dispensable.next() {
            columns.retain(|column| column.title != *title);
        } else if columns.last().is_some_and(Column::is_monotonous) && columns.len() > 1 {
            columns.pop();
            return has_room(&columns).then_some(columns);
        } else {
            return None;
        }
    }
    Some(columns)
}

fn grid(columns: &[Column], width: usize) -> String {
    let mut table = new_table(width);
    table.set_header(columns.iter().map(|column| column.title));
    let rows = columns.first().map_or(0, |column| column.cells.len());
    for n in 0..rows {
        table.add_row(columns.iter().map(|column| column.cells[n]));
    }
    for (n, column) in columns.iter().enumerate() {
        let padding = if n + 1 == columns.len() { 0 } else { GAP - 1 };
        let least = u16::try_from(column.least_width()).unwrap_or(u16::MAX);
        if let Some(drawn) = table.column_mut(n) {
            drawn.set_padding((0, padding));
            if column.is_of_numbers() {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
            let least = Width::Fixed(least.saturating_add(padding));
            drawn.set_constraint(ColumnConstraint::LowerBoundary(least));
        }
    }
    table.trim_fmt().replace(NO_BREAK, " ") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const JOB: [&str; 4] = ["Job", "File", "Status", "Account"];

    /// As long as a UUID, and none.
    const ID: &str = "job_of_thirty_six_characters_0000001";

    fn job(file: &str, account: &str) -> Vec<String> {
        let id = ID;
        [id, file, "processing", account]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn no_word_of_a_table_is_broken() {
        let jobs =
            ["invoice.pdf", "the invoice of last May.pdf"].map(|file| job(file, "demo@ipp.test"));
        for width in 40..140 {
            let shown = table(&JOB, &jobs, &[], width);
            assert!(
                shown.lines().all(|l| l.width() <= width),
                "{width}:\n{shown}"
            );
            for word in [ID, "invoice.pdf", "processing"] {
                assert!(shown.contains(word), "{width}:\n{shown}");
            }
        }
    }

    #[test]
    fn a_table_without_room_is_a_block_for_each_row() {
        let shown = table(&JOB, &[job("a.pdf", "x"), job("b.pdf", "y")], &[], 40);
        let blocks: Vec<&str> = shown.split("\n\n").collect();
        assert_eq!(blocks.len(), 2, "{shown}");
        assert!(blocks[1].contains("File     b.pdf"), "{shown}");
    }

    #[test]
    fn ids_and_times_are_cut_short_where_there_is_no_room() {
        let row = [
            "550e8400-e29b-41d4-a716-446655440000",
            "2026-11-23T07:41:02.750Z",
            "12.50 EUR",
        ];
        let rows = [row.map(str::to_owned).to_vec()];
        let titles = ["Job", "Uploaded", "Total"];
        let wide = table(&titles, &rows, &[], 80);
        assert!(wide.contains(row[0]) && wide.contains(row[1]), "{wide}");
        let narrow = table(&titles, &rows, &[], 40);
        assert!(
            narrow.contains("550e8400  2026-11-23 07:41Z  12.50 EUR"),
            "{narrow}"
        );
        let narrowest = table(&titles, &rows, &[], 30);
        assert!(narrowest.starts_with("  Job "), "{narrowest}");
    }

    #[test]
    fn the_last_column_makes_room_where_it_says_the_same_of_all_rows() {
        let width = 36 + 2 + 5 + 2 + 10;
        let shown = table(
            &JOB,
            &[job("a.pdf", "same"), job("b.pdf", "same")],
            &[],
            width,
        );
        assert!(
            shown.starts_with("Job ") && !shown.contains("same"),
            "{shown}"
        );
        let shown = table(
            &JOB,
            &[job("a.pdf", "one"), job("b.pdf", "other")],
            &[],
            width,
        );
        assert!(shown.contains("Account  other"), "{shown}");
    }

    #[test]
    fn columns_that_can_be_done_without_make_room_first() {
        let jobs = [job("a.pdf", "one"), job("b.pdf", "other")];
        let shown = table(&JOB, &jobs, &["Status", "Account"], 36 + 2 + 5 + 2 + 10);
        assert!(shown.starts_with("Job "), "{shown}");
        assert!(
            !shown.contains("Status") && shown.contains("other"),
            "{shown}"
        );
    }
}
