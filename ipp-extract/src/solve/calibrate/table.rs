//! How the evidence for each field is weighed. Printed by `cargo run -p ipp-accuracy -- calibrate`.

use super::{Cue, Scale};

// Weights that happen to look like constants.
#[allow(clippy::approx_constant)]
#[rustfmt::skip]
pub(super) const SCALES: &[Scale] = &[
    // 652 of 691 are right.
    Scale {
        field: "amount_due",
        score: 0.4,
        cues: &[(Cue::Adds, 1.0), (Cue::FirstPage, 1.3), (Cue::Lines, 0.9), (Cue::Repeated, 1.8), (Cue::Unflagged, 0.7), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.71), (4.86, 0.87), (4.96, 0.88)],
    },
    // 3190 of 3191 are right.
    Scale {
        field: "currency",
        score: 0.9,
        cues: &[(Cue::Adds, 0.5), (Cue::FirstPage, 1.0), (Cue::Lines, 0.6), (Cue::Rates, 0.4), (Cue::Signs, 0.9), (Cue::Single, 0.7), (Cue::Unflagged, 0.6), (Cue::Unlabelled, 0.9), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.99)],
    },
    // 3043 of 3179 are right.
    Scale {
        field: "customer_name",
        score: 1.0,
        cues: &[(Cue::Formed, 3.4), (Cue::Longest, 2.8), (Cue::Mail, 0.3), (Cue::Repeated, 0.5), (Cue::Whole, 1.1)],
        steps: &[(0.00, 0.05), (4.59, 0.70), (4.89, 0.87), (5.35, 0.90), (8.19, 0.99)],
    },
    // 842 of 874 are right.
    Scale {
        field: "customer_tax_id",
        score: 4.1,
        cues: &[(Cue::Identified, 1.1), (Cue::Unflagged, 0.2)],
        steps: &[(0.00, 0.57), (4.17, 0.87), (5.27, 0.88)],
    },
    // 333 of 339 are right.
    Scale {
        field: "discount",
        score: 0.0,
        cues: &[(Cue::Adds, 0.5), (Cue::FirstPage, 1.8), (Cue::Lines, 0.4), (Cue::Rates, 0.8), (Cue::Repeated, 0.7), (Cue::Unflagged, 0.2), (Cue::Unlabelled, 2.7)],
        steps: &[(0.00, 0.76), (4.60, 0.88)],
    },
    // 3184 of 3200 are right.
    Scale {
        field: "document_type",
        score: 0.4,
        cues: &[(Cue::Adds, 0.4), (Cue::FirstPage, 1.4), (Cue::Lines, 0.8), (Cue::Rates, 0.6), (Cue::Repeated, 0.9), (Cue::Signs, 1.1), (Cue::Single, 0.7), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.00), (2.04, 0.90), (3.48, 0.95), (4.88, 0.97), (6.07, 0.99)],
    },
    // 2609 of 2629 are right.
    Scale {
        field: "due_date",
        score: 0.6,
        cues: &[(Cue::Adds, 0.3), (Cue::FirstPage, 1.7), (Cue::Lines, 0.4), (Cue::Ordered, 0.3), (Cue::Signs, 0.3), (Cue::Single, 0.7), (Cue::Unflagged, 0.6), (Cue::Whole, 0.5)],
        steps: &[(0.00, 0.86), (2.16, 0.87), (3.05, 0.88), (3.08, 0.90), (3.09, 0.95), (3.32, 0.97), (5.15, 0.99)],
    },
    // 3168 of 3191 are right.
    Scale {
        field: "invoice_date",
        score: 1.4,
        cues: &[(Cue::FirstPage, 0.9), (Cue::Lines, 0.3), (Cue::Signs, 0.2), (Cue::Unflagged, 0.5), (Cue::Unlabelled, 0.5), (Cue::Whole, 1.0)],
        steps: &[(0.00, 0.85), (4.15, 0.90), (4.51, 0.95), (4.61, 0.97)],
    },
    // 3023 of 3055 are right.
    Scale {
        field: "invoice_number",
        score: 1.7,
        cues: &[(Cue::Adds, 0.2), (Cue::Ahead, 1.2), (Cue::Lines, 0.4), (Cue::Repeated, 1.0), (Cue::Single, 0.4), (Cue::Sole, 1.3)],
        steps: &[(0.00, 0.85), (4.32, 0.90), (4.39, 0.95), (4.65, 0.97), (5.69, 0.99)],
    },
    // 28470 of 32326 are right.
    Scale {
        field: "line_items",
        score: 0.5,
        cues: &[(Cue::Lines, 1.4), (Cue::Proven, 1.8), (Cue::Signs, 0.2), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.43), (2.30, 0.85), (4.10, 0.87)],
    },
    // 2407 of 2453 are right.
    Scale {
        field: "payment_details",
        score: 0.0,
        cues: &[(Cue::FirstPage, 0.4), (Cue::Single, 3.2), (Cue::Unflagged, 2.0)],
        steps: &[(0.00, 0.55), (3.60, 0.88)],
    },
    // 1650 of 1681 are right.
    Scale {
        field: "payment_term",
        score: 0.7,
        cues: &[(Cue::FirstPage, 2.4), (Cue::Lines, 0.5), (Cue::Single, 0.8), (Cue::Unflagged, 0.9)],
        steps: &[(0.00, 0.86), (4.24, 0.88)],
    },
    // 1387 of 1461 are right.
    Scale {
        field: "po_number",
        score: 1.7,
        cues: &[(Cue::Ahead, 1.1), (Cue::Lines, 0.4), (Cue::Repeated, 0.4), (Cue::Single, 0.2), (Cue::Sole, 1.8), (Cue::Whole, 1.6)],
        steps: &[(0.00, 0.68), (5.09, 0.87), (6.57, 0.88)],
    },
    // 1047 of 1053 are right.
    Scale {
        field: "service_end_date",
        score: 0.0,
        cues: &[(Cue::Adds, 0.2), (Cue::FirstPage, 3.7), (Cue::Ordered, 0.4), (Cue::Whole, 0.5)],
        steps: &[(0.00, 0.00), (3.90, 0.95)],
    },
    // 1054 of 1068 are right.
    Scale {
        field: "service_start_date",
        score: 0.0,
        cues: &[(Cue::FirstPage, 3.1), (Cue::Ordered, 0.3), (Cue::Repeated, 0.2), (Cue::Whole, 1.4)],
        steps: &[(0.00, 0.87), (4.80, 0.88)],
    },
    // 567 of 572 are right.
    Scale {
        field: "shipping",
        score: 0.0,
        cues: &[(Cue::FirstPage, 1.3), (Cue::Lines, 2.2), (Cue::Rates, 1.4), (Cue::Unflagged, 0.9), (Cue::Unlabelled, 1.1), (Cue::Whole, 0.9)],
        steps: &[(0.00, 0.00), (3.40, 0.66), (4.20, 0.75), (4.70, 0.90), (6.50, 0.95)],
    },
    // 2737 of 2787 are right.
    Scale {
        field: "subtotal",
        score: 0.5,
        cues: &[(Cue::Adds, 0.7), (Cue::FirstPage, 0.8), (Cue::Lines, 1.6), (Cue::Rates, 0.4), (Cue::Signs, 0.9), (Cue::Unflagged, 0.5)],
        steps: &[(0.00, 0.86), (3.79, 0.88)],
    },
    // 2813 of 2843 are right.
    Scale {
        field: "tax",
        score: 0.0,
        cues: &[(Cue::Adds, 1.8), (Cue::FirstPage, 0.8), (Cue::Lines, 1.6), (Cue::Rates, 1.2), (Cue::Signs, 0.9), (Cue::Unflagged, 0.7)],
        steps: &[(0.00, 0.46), (2.90, 0.87), (3.40, 0.90), (4.70, 0.95), (5.10, 0.97), (5.40, 0.99)],
    },
    // 2733 of 2842 are right.
    Scale {
        field: "taxes",
        score: 0.8,
        cues: &[(Cue::Adds, 1.1), (Cue::FirstPage, 0.3), (Cue::Lines, 0.7), (Cue::Rates, 1.1), (Cue::Signs, 0.7)],
        steps: &[(0.00, 0.85), (3.56, 0.88)],
    },
    // 3078 of 3122 are right.
    Scale {
        field: "total",
        score: 0.6,
        cues: &[(Cue::Adds, 1.5), (Cue::FirstPage, 0.5), (Cue::Lines, 0.6), (Cue::Rates, 0.8), (Cue::Repeated, 0.7), (Cue::Signs, 0.5), (Cue::Unflagged, 1.2), (Cue::Whole, 0.9)],
        steps: &[(0.00, 0.85), (5.17, 0.90), (6.43, 0.97)],
    },
    // 3152 of 3192 are right.
    Scale {
        field: "vendor",
        score: 1.2,
        cues: &[(Cue::Addressed, 0.4), (Cue::Begins, 0.8), (Cue::Formed, 0.3), (Cue::Local, 0.4), (Cue::Longest, 1.5), (Cue::Mail, 0.7), (Cue::Mixed, 0.7), (Cue::Opposed, 0.3), (Cue::Unlabelled, 0.4)],
        steps: &[(0.00, 0.85), (4.52, 0.90), (4.76, 0.95)],
    },
    // 3017 of 3114 are right.
    Scale {
        field: "vendor_address",
        score: 0.3,
        cues: &[(Cue::Addressed, 0.3), (Cue::FirstPage, 0.5), (Cue::Lines, 0.5), (Cue::Local, 0.5), (Cue::Opposed, 0.6), (Cue::Signs, 0.3), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.87), (2.94, 0.88)],
    },
    // 3129 of 3131 are right.
    Scale {
        field: "vendor_country",
        score: 0.6,
        cues: &[(Cue::Addressed, 0.7), (Cue::Adds, 0.4), (Cue::FirstPage, 0.5), (Cue::Identified, 0.3), (Cue::Lines, 0.4), (Cue::Local, 0.5), (Cue::Opposed, 0.5), (Cue::Rates, 0.2), (Cue::Repeated, 0.3), (Cue::Signs, 0.7), (Cue::Single, 0.6), (Cue::Unflagged, 0.5), (Cue::Unlabelled, 0.6), (Cue::Whole, 0.2)],
        steps: &[(0.00, 0.99)],
    },
    // 2743 of 2820 are right.
    Scale {
        field: "vendor_tax_id",
        score: 1.7,
        cues: &[(Cue::FirstPage, 0.2), (Cue::Identified, 0.2), (Cue::Local, 0.4), (Cue::Opposed, 0.2), (Cue::Rates, 0.4), (Cue::Signs, 0.2), (Cue::Single, 0.3)],
        steps: &[(0.00, 0.86), (2.74, 0.88)],
    },
];
