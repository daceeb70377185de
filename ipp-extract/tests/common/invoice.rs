//! An invoice without its sums, for tests of what stands below its table.

/// A text at a place in points from the bottom left.
pub(crate) type Line<'a> = (u32, u32, &'a str);

/// The letterhead and what stands beside it; its last line tells the currency.
pub(crate) const HEAD: [Line<'_>; 7] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 775, "4 Mill Lane"),
    (50, 760, "Ashby WX4 9QT"),
    (350, 790, "Invoice No: INV-1001"),
    (350, 775, "Invoice Date: 15 January 2026"),
    (350, 760, "Bill to: Harbour Inns Ltd"),
    (350, 745, "Currency: EUR"),
];
/// A table of one item over 100.00.
pub(crate) const TABLE: [Line<'_>; 8] = [
    (50, 640, "Description"),
    (300, 640, "Qty"),
    (380, 640, "Unit Price"),
    (480, 640, "Amount"),
    (50, 620, "Torque wrench"),
    (300, 620, "2"),
    (380, 620, "50.00"),
    (480, 620, "100.00"),
];
