//! Tables in Markdown whose columns stand below each other, so that they can be read in a terminal too.

use std::fmt;

/// A table; the first column is words, the others are figures.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new<T: Into<String>>(head: impl IntoIterator<Item = T>) -> Self {
        Self {
            rows: vec![head.into_iter().map(Into::into).collect()],
        }
    }

    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|r| r.get(column));
        cells.map(|c| c.chars().count()).max().unwrap_or(0).max(3)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, row) in self.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let width = self.width(column);
                match column {
                    0 => write!(f, "| {cell:<width$} |")?,
                    _ => write!(f, " {cell:>width$} |")?,
                }
            }
            writeln!(f)?;
            if number == 0 {
                let rule = |column| match column {
                    0 => format!("|{}|", "-".repeat(self.width(0) + 2)),
                    _ => format!("{}:|", "-".repeat(self.width(column) + 1)),
                };
                writeln!(f, "{}", (0..row.len()).map(rule).collect::<String>())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn columns_stand_below_each_other() {
        let mut table = Table::new(["what", "ü"]);
        table.row(["größer".to_owned(), "98.5 %".to_owned()]);
        let lines = "| what   |      ü |\n|--------|-------:|\n| größer | 98.5 % |\n";
        assert_eq!(table.to_string(), lines);
    }
}
