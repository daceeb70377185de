//! How the evidence for each field is weighed. Printed by `cargo run -p ipp-accuracy -- calibrate`.

use super::{Cue, Scale};

// Weights that happen to look like constants.
#[allow(clippy::approx_constant)]
#[rustfmt::skip]
pub(super) const SCALES: &[Scale] = &[
    // 418 of 451 are right.
    Scale {
        field: "amount_due",
        score: 0.1,
        cues: &[(Cue::Adds, 1.5), (Cue::FirstPage, 1.2), (Cue::Lines, 0.9), (Cue::Repeated, 1.1), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.76), (4.19, 0.87)],
    },
    // 2385 of 2388 are right.
    Scale {
        field: "currency",
        score: 0.9,
        cues: &[(Cue::Adds, 0.3), (Cue::FirstPage, 1.2), (Cue::Lines, 0.4), (Cue::Signs, 0.8), (Cue::Single, 0.6), (Cue::Unflagged, 0.3), (Cue::Unlabelled, 1.2), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.97), (3.28, 0.99)],
    },
    // 2285 of 2348 are right.
    Scale {
        field: "customer_name",
        score: 1.1,
        cues: &[(Cue::Adds, 0.4), (Cue::Formed, 2.3), (Cue::Longest, 1.1), (Cue::Mixed, 0.5), (Cue::Plain, 0.3), (Cue::Unlabelled, 0.4)],
        steps: &[(0.00, 0.37), (2.57, 0.84), (3.78, 0.88), (6.03, 0.95), (6.07, 0.97)],
    },
    // 687 of 718 are right.
    Scale {
        field: "customer_tax_id",
        score: 3.9,
        cues: &[(Cue::Identified, 0.9)],
        steps: &[(0.00, 0.38), (3.24, 0.86), (4.68, 0.88)],
    },
    // 255 of 258 are right.
    Scale {
        field: "discount",
        score: 0.6,
        cues: &[(Cue::FirstPage, 0.9), (Cue::Repeated, 0.3), (Cue::Unlabelled, 4.8), (Cue::Whole, 0.4)],
        steps: &[(0.00, 0.50), (5.57, 0.90)],
    },
    // 2373 of 2400 are right.
    Scale {
        field: "document_type",
        score: 0.3,
        cues: &[(Cue::Adds, 1.2), (Cue::FirstPage, 1.0), (Cue::Lines, 0.9), (Cue::Rates, 0.9), (Cue::Repeated, 0.6), (Cue::Signs, 1.1)],
        steps: &[(0.00, 0.64), (2.38, 0.87), (4.18, 0.90), (4.48, 0.95)],
    },
    // 1896 of 1922 are right.
    Scale {
        field: "due_date",
        score: 0.8,
        cues: &[(Cue::Adds, 0.2), (Cue::FirstPage, 1.2), (Cue::Lines, 0.5), (Cue::Ordered, 1.8), (Cue::Single, 0.3), (Cue::Whole, 1.4)],
        steps: &[(0.00, 0.83), (2.85, 0.85), (3.15, 0.86), (3.45, 0.87), (3.46, 0.90), (3.52, 0.95), (4.42, 0.97), (4.51, 0.99)],
    },
    // 2374 of 2389 are right.
    Scale {
        field: "invoice_date",
        score: 2.0,
        cues: &[(Cue::FirstPage, 0.9), (Cue::Unflagged, 0.3), (Cue::Unlabelled, 0.9), (Cue::Whole, 1.1)],
        steps: &[(0.00, 0.85), (3.06, 0.90), (4.32, 0.97), (4.93, 0.99)],
    },
    // 2204 of 2255 are right.
    Scale {
        field: "invoice_number",
        score: 2.5,
        cues: &[(Cue::Adds, 0.6), (Cue::Lines, 1.2), (Cue::Repeated, 1.4), (Cue::Single, 1.2)],
        steps: &[(0.00, 0.00), (2.04, 0.54), (3.45, 0.75), (4.20, 0.85), (5.62, 0.90), (5.95, 0.95), (6.50, 0.97)],
    },
    // 20204 of 21564 are right.
    Scale {
        field: "line_items",
        score: 0.0,
        cues: &[(Cue::Lines, 2.0), (Cue::Proven, 1.3), (Cue::Whole, 2.6)],
        steps: &[(0.00, 0.60), (4.59, 0.86), (5.90, 0.88)],
    },
    // 1806 of 1843 are right.
    Scale {
        field: "payment_details",
        score: 0.0,
        cues: &[(Cue::FirstPage, 0.8), (Cue::Single, 2.7), (Cue::Unflagged, 2.4)],
        steps: &[(0.00, 0.18), (0.80, 0.68), (3.50, 0.87), (5.09, 0.90)],
    },
    // 1153 of 1283 are right.
    Scale {
        field: "payment_term",
        score: 2.1,
        cues: &[(Cue::Adds, 0.4), (Cue::FirstPage, 1.4), (Cue::Single, 0.4), (Cue::Unlabelled, 0.2)],
        steps: &[(0.00, 0.73), (3.46, 0.83), (3.83, 0.86)],
    },
    // 1013 of 1044 are right.
    Scale {
        field: "po_number",
        score: 2.1,
        cues: &[(Cue::Adds, 0.8), (Cue::Ahead, 0.5), (Cue::FirstPage, 0.8), (Cue::Repeated, 0.4), (Cue::Whole, 1.4)],
        steps: &[(0.00, 0.50), (3.27, 0.87), (5.32, 0.88)],
    },
    // 544 of 551 are right.
    Scale {
        field: "service_end_date",
        score: 0.1,
        cues: &[(Cue::Adds, 0.5), (Cue::Lines, 0.6), (Cue::Ordered, 1.7), (Cue::Rates, 0.8), (Cue::Repeated, 0.2), (Cue::Single, 1.7)],
        steps: &[(0.00, 0.87), (4.08, 0.88)],
    },
    // 548 of 568 are right.
    Scale {
        field: "service_start_date",
        score: 0.6,
        cues: &[(Cue::Adds, 0.2), (Cue::Lines, 0.3), (Cue::Ordered, 1.6), (Cue::Rates, 0.5), (Cue::Repeated, 0.6), (Cue::Single, 2.0), (Cue::Whole, 1.5)],
        steps: &[(0.00, 0.82), (5.02, 0.88)],
    },
    // 464 of 474 are right.
    Scale {
        field: "shipping",
        score: 1.1,
        cues: &[(Cue::Adds, 0.9), (Cue::FirstPage, 1.4), (Cue::Rates, 1.2), (Cue::Unflagged, 1.9), (Cue::Unlabelled, 0.8), (Cue::Whole, 0.9)],
        steps: &[(0.00, 0.64), (5.58, 0.87), (6.98, 0.88), (8.04, 0.90)],
    },
    // 1996 of 2040 are right.
    Scale {
        field: "subtotal",
        score: 0.0,
        cues: &[(Cue::Adds, 0.5), (Cue::FirstPage, 1.2), (Cue::Lines, 2.3), (Cue::Signs, 0.7), (Cue::Unflagged, 0.7), (Cue::Whole, 0.4)],
        steps: &[(0.00, 0.78), (4.60, 0.88)],
    },
    // 2094 of 2107 are right.
    Scale {
        field: "tax",
        score: 0.0,
        cues: &[(Cue::Adds, 1.4), (Cue::FirstPage, 0.6), (Cue::Lines, 1.1), (Cue::Rates, 0.7), (Cue::Signs, 1.4), (Cue::Unflagged, 0.9)],
        steps: &[(0.00, 0.00), (2.50, 0.90), (4.09, 0.95), (4.30, 0.97), (4.80, 0.99)],
    },
    // 2037 of 2107 are right.
    Scale {
        field: "taxes",
        score: 0.7,
        cues: &[(Cue::Adds, 0.9), (Cue::FirstPage, 0.2), (Cue::Rates, 0.9), (Cue::Signs, 1.1), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.86), (3.69, 0.88)],
    },
    // 2290 of 2337 are right.
    Scale {
        field: "total",
        score: 1.2,
        cues: &[(Cue::Adds, 2.6), (Cue::FirstPage, 0.6), (Cue::Lines, 0.5), (Cue::Rates, 1.0), (Cue::Signs, 0.2), (Cue::Unflagged, 0.3), (Cue::Unlabelled, 0.2), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.20), (2.41, 0.40), (2.58, 0.60), (2.66, 0.85), (5.28, 0.90), (6.67, 0.95)],
    },
    // 2297 of 2374 are right.
    Scale {
        field: "vendor",
        score: 1.6,
        cues: &[(Cue::Addressed, 1.6), (Cue::Begins, 0.6), (Cue::Formed, 0.3), (Cue::Local, 0.6), (Cue::Longest, 1.4), (Cue::Mail, 0.8), (Cue::Mixed, 0.2), (Cue::Opposed, 0.6), (Cue::Repeated, 0.4)],
        steps: &[(0.00, 0.38), (4.03, 0.75), (4.75, 0.76), (5.25, 0.77), (5.56, 0.85), (7.44, 0.90)],
    },
    // 2204 of 2303 are right.
    Scale {
        field: "vendor_address",
        score: 0.2,
        cues: &[(Cue::Addressed, 0.2), (Cue::FirstPage, 0.4), (Cue::Lines, 0.4), (Cue::Local, 1.1), (Cue::Opposed, 1.0), (Cue::Single, 0.3), (Cue::Unlabelled, 0.2)],
        steps: &[(0.00, 0.86), (2.26, 0.87), (2.76, 0.88)],
    },
    // 2335 of 2341 are right.
    Scale {
        field: "vendor_country",
        score: 0.7,
        cues: &[(Cue::Addressed, 0.5), (Cue::FirstPage, 0.4), (Cue::Lines, 0.2), (Cue::Local, 1.1), (Cue::Rates, 0.7), (Cue::Signs, 0.9), (Cue::Single, 0.5), (Cue::Unflagged, 0.3), (Cue::Unlabelled, 0.3)],
        steps: &[(0.00, 0.95), (3.76, 0.97), (4.36, 0.99)],
    },
    // 2045 of 2107 are right.
    Scale {
        field: "vendor_tax_id",
        score: 1.6,
        cues: &[(Cue::Adds, 0.2), (Cue::Local, 0.3), (Cue::Opposed, 0.3), (Cue::Rates, 0.6), (Cue::Unflagged, 0.3)],
        steps: &[(0.00, 0.65), (1.85, 0.87), (2.65, 0.88)],
    },
];
