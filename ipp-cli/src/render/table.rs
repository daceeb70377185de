//! Tables with a head.

use comfy_table::{ContentArrangement, LineStyle, Table, TableStyle};

/// An empty table of so many columns at most, with a line below its head and no other.
pub(super) fn new_table(width: usize) -> Table {
    let style = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
    let mut table = Table::new();
    table
        .load_style(style)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width.try_into().unwrap_or(u16::MAX));
    table
}
