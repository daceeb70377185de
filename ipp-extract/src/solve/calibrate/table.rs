//! How the evidence for each field is weighed. Printed by `cargo run -p ipp-accuracy -- calibrate`.

use super::{Cue, Scale};

#[rustfmt::skip]
pub(super) const SCALES: &[Scale] = &[
    // 170 of 186 are right.
    Scale {
        field: "amount_due",
        score: 2.0,
        cues: &[(Cue::Adds, 2.0), (Cue::FirstPage, 0.3), (Cue::Lines, 0.8), (Cue::Repeated, 0.8)],
        steps: &[(0.00, 0.75), (4.92, 0.87), (4.97, 0.89)],
    },
    // 1191 of 1193 are right.
    Scale {
        field: "currency",
        score: 0.8,
        cues: &[(Cue::Adds, 0.2), (Cue::FirstPage, 1.6), (Cue::Lines, 0.2), (Cue::Signs, 0.7), (Cue::Single, 0.5), (Cue::Unlabelled, 1.6), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.95), (2.36, 0.97), (3.08, 0.99)],
    },
    // 1124 of 1157 are right.
    Scale {
        field: "customer_name",
        score: 0.9,
        cues: &[(Cue::FirstPage, 0.2), (Cue::Formed, 2.0), (Cue::Lines, 0.2), (Cue::Longest, 2.8), (Cue::Mixed, 0.5), (Cue::Whole, 1.1)],
        steps: &[(0.00, 0.75), (5.69, 0.89), (7.50, 0.90)],
    },
    // 327 of 335 are right.
    Scale {
        field: "customer_tax_id",
        score: 1.5,
        cues: &[(Cue::Adds, 1.3), (Cue::Identified, 1.8), (Cue::Unflagged, 0.4)],
        steps: &[(0.00, 0.62), (3.15, 0.89)],
    },
    // 131 of 132 are right.
    Scale {
        field: "discount",
        score: 0.0,
        cues: &[(Cue::Adds, 3.4), (Cue::FirstPage, 1.3), (Cue::Lines, 1.6), (Cue::Unflagged, 1.7)],
        steps: &[(0.00, 0.89)],
    },
    // 1188 of 1200 are right.
    Scale {
        field: "document_type",
        score: 0.0,
        cues: &[(Cue::Adds, 1.0), (Cue::FirstPage, 1.0), (Cue::Lines, 1.3), (Cue::Rates, 1.0), (Cue::Repeated, 0.6), (Cue::Signs, 1.8), (Cue::Single, 0.3), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.50), (3.40, 0.75), (4.30, 0.90), (5.09, 0.95), (5.30, 0.97)],
    },
    // 939 of 951 are right.
    Scale {
        field: "due_date",
        score: 0.8,
        cues: &[(Cue::Adds, 0.5), (Cue::FirstPage, 2.7), (Cue::Lines, 1.7), (Cue::Unflagged, 0.2), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.76), (2.32, 0.89), (3.07, 0.90), (3.33, 0.97)],
    },
    // 1189 of 1195 are right.
    Scale {
        field: "invoice_date",
        score: 1.1,
        cues: &[(Cue::Adds, 0.6), (Cue::FirstPage, 2.7), (Cue::Lines, 0.7), (Cue::Unflagged, 0.6), (Cue::Unlabelled, 0.3), (Cue::Whole, 0.5)],
        steps: &[(0.00, 0.00), (1.62, 0.90), (3.61, 0.95), (5.51, 0.97)],
    },
    // 1090 of 1109 are right.
    Scale {
        field: "invoice_number",
        score: 1.8,
        cues: &[(Cue::FirstPage, 1.0), (Cue::Lines, 0.2), (Cue::Repeated, 0.4), (Cue::Sole, 2.3), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.74), (3.12, 0.79), (5.07, 0.90), (5.28, 0.95)],
    },
    // 10752 of 11032 are right.
    Scale {
        field: "line_items",
        score: 0.0,
        cues: &[(Cue::Adds, 0.3), (Cue::Lines, 1.6), (Cue::Proven, 2.8), (Cue::Signs, 1.0), (Cue::Unflagged, 0.6), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.44), (4.10, 0.89), (6.60, 0.90)],
    },
    // 929 of 947 are right.
    Scale {
        field: "payment_details",
        score: 0.0,
        cues: &[(Cue::Adds, 0.6), (Cue::FirstPage, 0.4), (Cue::Lines, 0.8), (Cue::Single, 2.2), (Cue::Unflagged, 2.3)],
        steps: &[(0.00, 0.30), (2.60, 0.68), (2.70, 0.90)],
    },
    // 560 of 614 are right.
    Scale {
        field: "payment_term",
        score: 0.0,
        cues: &[(Cue::Adds, 0.8), (Cue::FirstPage, 1.9), (Cue::Single, 0.8), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.59), (2.50, 0.88), (4.09, 0.89)],
    },
    // 486 of 496 are right.
    Scale {
        field: "po_number",
        score: 0.5,
        cues: &[(Cue::Adds, 1.5), (Cue::FirstPage, 3.6), (Cue::Lines, 0.3), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.37), (4.19, 0.89), (6.43, 0.90)],
    },
    // 157 of 165 are right.
    Scale {
        field: "service_end_date",
        score: 0.0,
        cues: &[(Cue::Adds, 0.3), (Cue::FirstPage, 2.7), (Cue::Lines, 0.3), (Cue::Ordered, 2.0), (Cue::Repeated, 0.2), (Cue::Single, 0.5), (Cue::Whole, 0.5)],
        steps: &[(0.00, 0.80), (5.70, 0.89)],
    },
    // 184 of 207 are right.
    Scale {
        field: "service_start_date",
        score: 0.0,
        cues: &[(Cue::FirstPage, 1.8), (Cue::Ordered, 1.4), (Cue::Repeated, 0.4), (Cue::Single, 1.3), (Cue::Unlabelled, 0.9)],
        steps: &[(0.00, 0.64), (5.40, 0.89)],
    },
    // 251 of 255 are right.
    Scale {
        field: "shipping",
        score: 1.0,
        cues: &[(Cue::Adds, 1.6), (Cue::FirstPage, 0.6), (Cue::Lines, 0.6), (Cue::Rates, 1.1), (Cue::Unflagged, 2.1)],
        steps: &[(0.00, 0.66), (3.69, 0.83), (5.82, 0.90)],
    },
    // 1038 of 1062 are right.
    Scale {
        field: "subtotal",
        score: 0.0,
        cues: &[(Cue::Adds, 2.0), (Cue::FirstPage, 1.3), (Cue::Lines, 2.4), (Cue::Signs, 0.8)],
        steps: &[(0.00, 0.89)],
    },
    // 1054 of 1071 are right.
    Scale {
        field: "tax",
        score: 0.0,
        cues: &[(Cue::Adds, 1.8), (Cue::FirstPage, 1.6), (Cue::Lines, 1.6), (Cue::Signs, 1.4), (Cue::Unflagged, 2.0)],
        steps: &[(0.00, 0.00), (1.80, 0.89), (4.59, 0.90), (6.60, 0.95), (8.40, 0.97)],
    },
    // 1023 of 1071 are right.
    Scale {
        field: "taxes",
        score: 0.6,
        cues: &[(Cue::Adds, 1.5), (Cue::FirstPage, 0.9), (Cue::Lines, 1.2), (Cue::Rates, 1.2), (Cue::Signs, 1.0)],
        steps: &[(0.00, 0.80), (5.01, 0.89)],
    },
    // 1150 of 1170 are right.
    Scale {
        field: "total",
        score: 0.5,
        cues: &[(Cue::Adds, 2.5), (Cue::FirstPage, 1.4), (Cue::Lines, 1.8), (Cue::Signs, 1.2), (Cue::Unflagged, 0.7)],
        steps: &[(0.00, 0.29), (3.05, 0.79), (4.70, 0.90), (5.56, 0.95), (6.29, 0.97)],
    },
    // 1135 of 1184 are right.
    Scale {
        field: "vendor",
        score: 2.2,
        cues: &[(Cue::Addressed, 0.7), (Cue::Begins, 0.4), (Cue::Formed, 0.8), (Cue::Identified, 0.5), (Cue::Local, 0.2), (Cue::Longest, 1.7), (Cue::Mail, 0.6), (Cue::Mixed, 1.5), (Cue::Repeated, 0.6)],
        steps: &[(0.00, 0.73), (6.34, 0.79), (7.86, 0.90), (8.03, 0.95), (8.18, 0.97)],
    },
    // 1063 of 1135 are right.
    Scale {
        field: "vendor_address",
        score: 0.4,
        cues: &[(Cue::Addressed, 0.5), (Cue::FirstPage, 0.4), (Cue::Local, 1.4)],
        steps: &[(0.00, 0.89)],
    },
    // 1159 of 1169 are right.
    Scale {
        field: "vendor_country",
        score: 0.6,
        cues: &[(Cue::Adds, 0.4), (Cue::Local, 1.8), (Cue::Rates, 0.2), (Cue::Repeated, 1.0), (Cue::Signs, 0.7), (Cue::Unflagged, 0.5)],
        steps: &[(0.00, 0.89), (3.38, 0.97)],
    },
    // 1029 of 1048 are right.
    Scale {
        field: "vendor_tax_id",
        score: 0.3,
        cues: &[(Cue::FirstPage, 0.6), (Cue::Identified, 0.6), (Cue::Local, 0.6), (Cue::Signs, 0.5), (Cue::Single, 0.4), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.89)],
    },
];
