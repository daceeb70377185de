//! Parts of invoices, for tests of what stands around them.

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

/// A letterhead alone.
pub(crate) const VENDOR: [Line<'_>; 4] = [
    (50, 790, "Northgate Tools Ltd"),
    (50, 777, "4 Mill Lane"),
    (50, 764, "Ashby WX4 9QT"),
    (50, 751, "Tel: 01632 960 100"),
];
/// A table of one item over 100.00 with its tax and total.
pub(crate) const BODY: [Line<'_>; 12] = [
    (50, 500, "Description"),
    (300, 500, "Qty"),
    (380, 500, "Unit Price"),
    (480, 500, "Amount"),
    (50, 480, "Torque wrench"),
    (300, 480, "2"),
    (380, 480, "50.00"),
    (480, 480, "100.00"),
    (300, 440, "VAT 20%"),
    (480, 440, "£20.00"),
    (300, 425, "Total"),
    (480, 425, "£120.00"),
];
