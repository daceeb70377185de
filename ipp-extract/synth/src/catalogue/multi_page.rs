//! United Kingdom: 60 lines on three pages, with sums carried forward; the totals stand on the last page.

use ipp_sdk::model::TaxType;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::data::{Bank, Column, Currency, Document, Line, Party, Terms, cents, ids, locale};

pub(super) fn document() -> Document {
    Document {
        seller: Party {
            name: "Stanwick Trade Fixings Ltd",
            address: &["Depot 3, Foundry Way", "Kelbrough", "WX11 5TF"],
            country: "GB",
            tax_id: Some(ids::vat_gb("4182736")),
            contact: &["Tel 01632 960 904", "sales.ledger@stanwickfixings.example"],
            register: vec![
                "Stanwick Trade Fixings Ltd, registered in England No 00418273".to_owned(),
            ],
        },
        buyer: Party {
            name: "Greyfriars Property Maintenance Ltd",
            address: &[
                "Stores Department",
                "9 Abbey Trading Estate",
                "Dunsworth",
                "WX12 8GH",
            ],
            country: "GB",
            ..Party::default()
        },
        number: "SI0093417",
        date: date(2026, 1, 30),
        due: Some(date(2026, 2, 28)),
        terms: Some(Terms {
            text: "End of month following",
            days: 29,
        }),
        po: Some("GPM-00781"),
        references: &[("Account No", "GRE0127"), ("Delivery Note", "DN-118204")],
        columns: &[
            Column::Position,
            Column::Code,
            Column::Description,
            Column::Quantity,
            Column::Price,
            Column::Rate,
            Column::Amount,
        ],
        lines: ARTICLES.iter().map(|&article| line(article)).collect(),
        bank: Bank {
            name: "Kelbrough Commercial Bank",
            branch: Some("00-41-82"),
            account: Some("73650418"),
            ..Bank::default()
        },
        note: "Shortages and damage must be reported within three working days of delivery. E & O \
               E.",
        ..Document::blank(&locale::GB, Currency::Gbp, TaxType::Vat)
    }
}

/// Code, description, quantity, price in pence.
type Article = (&'static str, &'static str, i64, i64);

fn line((code, description, quantity, price): Article) -> Line {
    Line {
        code,
        description,
        quantity: Decimal::from(quantity),
        unit: "",
        price: cents(price),
        rate: Decimal::from(20),
    }
}

const ARTICLES: &[Article] = &[
    ("HB-0147", "Hex bolt M6 x 30, zinc, box of 100", 4, 640),
    ("HB-0284", "Hex bolt M6 x 50, zinc, box of 100", 6, 715),
    ("HB-0331", "Hex bolt M8 x 40, zinc, box of 100", 10, 880),
    ("HB-0468", "Hex bolt M8 x 60, zinc, box of 100", 5, 965),
    ("HB-0515", "Hex bolt M10 x 50, zinc, box of 100", 9, 1240),
    ("HB-0652", "Hex bolt M10 x 80, zinc, box of 100", 4, 1525),
    ("HB-0789", "Hex bolt M12 x 60, zinc, box of 100", 8, 1890),
    (
        "WS-0136",
        "Wood screw 4.0 x 40, countersunk, box of 200",
        10,
        495,
    ),
    (
        "WS-0273",
        "Wood screw 4.0 x 60, countersunk, box of 200",
        12,
        610,
    ),
    (
        "WS-0320",
        "Wood screw 5.0 x 50, countersunk, box of 200",
        16,
        655,
    ),
    (
        "WS-0457",
        "Wood screw 5.0 x 70, countersunk, box of 200",
        11,
        790,
    ),
    (
        "WS-0594",
        "Wood screw 6.0 x 80, countersunk, box of 200",
        15,
        980,
    ),
    (
        "WS-0641",
        "Wood screw 6.0 x 100, countersunk, box of 200",
        10,
        1175,
    ),
    ("PL-0178", "Nylon wall plug 6 mm, bag of 50", 20, 185),
    ("PL-0225", "Nylon wall plug 8 mm, bag of 50", 22, 240),
    ("PL-0362", "Nylon wall plug 10 mm, bag of 50", 26, 310),
    ("PL-0499", "Nylon wall plug 12 mm, bag of 50", 21, 395),
    ("DB-0146", "Masonry drill bit 5 x 110 mm, SDS-plus", 6, 245),
    ("DB-0283", "Masonry drill bit 6 x 110 mm, SDS-plus", 8, 260),
    ("DB-0330", "Masonry drill bit 6 x 160 mm, SDS-plus", 12, 335),
    ("DB-0467", "Masonry drill bit 8 x 160 mm, SDS-plus", 7, 380),
    (
        "DB-0514",
        "Masonry drill bit 10 x 160 mm, SDS-plus",
        11,
        465,
    ),
    ("DB-0651", "Masonry drill bit 12 x 210 mm, SDS-plus", 6, 690),
    (
        "DB-0788",
        "Masonry drill bit 14 x 210 mm, SDS-plus",
        10,
        845,
    ),
    ("GL-0135", "Work glove size 8, nitrile palm, pair", 48, 210),
    ("GL-0272", "Work glove size 9, nitrile palm, pair", 50, 210),
    ("GL-0319", "Work glove size 10, nitrile palm, pair", 54, 210),
    ("GL-0456", "Work glove size 11, nitrile palm, pair", 49, 225),
    ("TP-0193", "PVC insulating tape black, 20 m roll", 50, 95),
    ("TP-0240", "PVC insulating tape red, 20 m roll", 52, 95),
    ("TP-0377", "PVC insulating tape blue, 20 m roll", 56, 95),
    ("TP-0424", "PVC insulating tape brown, 20 m roll", 51, 95),
    (
        "TP-0561",
        "PVC insulating tape green/yellow, 20 m roll",
        55,
        105,
    ),
    (
        "CB-0198",
        "Cable tie 100 x 2.5 mm, black, pack of 100",
        25,
        110,
    ),
    (
        "CB-0245",
        "Cable tie 200 x 3.6 mm, black, pack of 100",
        27,
        215,
    ),
    (
        "CB-0382",
        "Cable tie 300 x 4.8 mm, black, pack of 100",
        31,
        390,
    ),
    (
        "CB-0429",
        "Cable tie 370 x 7.6 mm, black, pack of 100",
        26,
        745,
    ),
    ("PB-0166", "Paint brush 25 mm, synthetic", 18, 155),
    ("PB-0213", "Paint brush 38 mm, synthetic", 20, 210),
    ("PB-0350", "Paint brush 50 mm, synthetic", 24, 275),
    ("PB-0487", "Paint brush 75 mm, synthetic", 19, 430),
    (
        "SD-0134",
        "Sanding disc grit 60, 125 mm, pack of 10",
        12,
        340,
    ),
    (
        "SD-0271",
        "Sanding disc grit 80, 125 mm, pack of 10",
        14,
        340,
    ),
    (
        "SD-0318",
        "Sanding disc grit 120, 125 mm, pack of 10",
        18,
        340,
    ),
    (
        "SD-0455",
        "Sanding disc grit 180, 125 mm, pack of 10",
        13,
        355,
    ),
    (
        "SD-0592",
        "Sanding disc grit 240, 125 mm, pack of 10",
        17,
        355,
    ),
    (
        "HN-0139",
        "Hose clip 8-12 mm, stainless steel, pack of 10",
        8,
        285,
    ),
    (
        "HN-0276",
        "Hose clip 12-20 mm, stainless steel, pack of 10",
        10,
        320,
    ),
    (
        "HN-0323",
        "Hose clip 20-32 mm, stainless steel, pack of 10",
        14,
        375,
    ),
    (
        "HN-0460",
        "Hose clip 32-50 mm, stainless steel, pack of 10",
        9,
        450,
    ),
    ("SL-0197", "Silicone sealant clear, 310 ml", 24, 385),
    ("SL-0244", "Silicone sealant white, 310 ml", 26, 385),
    ("SL-0381", "Silicone sealant grey, 310 ml", 30, 395),
    ("SL-0428", "Silicone sealant brown, 310 ml", 25, 395),
    ("LK-0165", "Brass padlock 30 mm, keyed alike", 7, 545),
    ("LK-0212", "Brass padlock 40 mm, keyed alike", 9, 690),
    ("LK-0349", "Brass padlock 50 mm, keyed alike", 13, 925),
    ("LK-0486", "Brass padlock 60 mm, keyed alike", 8, 1280),
    ("TM-0145", "Tape measure, 5 m, magnetic hook", 10, 495),
    ("TM-0282", "Tape measure, 8 m, magnetic hook", 6, 745),
];
