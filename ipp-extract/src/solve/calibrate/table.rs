//! How the evidence for each field is weighed. Printed by `cargo run -p ipp-accuracy -- calibrate`.

use super::{Cue, Scale};

// Weights that happen to look like constants.
#[allow(clippy::approx_constant)]
#[rustfmt::skip]
pub(super) const SCALES: &[Scale] = &[
    // 98 of 106 are right.
    Scale {
        field: "amount_due",
        score: 0.1,
        cues: &[(Cue::Adds, 1.3), (Cue::Differs, 0.2), (Cue::FirstPage, 0.2), (Cue::Lines, 2.8), (Cue::Repeated, 1.9), (Cue::Unflagged, 0.7)],
        steps: &[(0.00, 0.73), (5.29, 0.89)],
    },
    // 714 of 715 are right.
    Scale {
        field: "currency",
        score: 0.8,
        cues: &[(Cue::Adds, 0.3), (Cue::FirstPage, 1.5), (Cue::Lines, 0.2), (Cue::Signs, 0.7), (Cue::Single, 0.6), (Cue::Unflagged, 0.3), (Cue::Unlabelled, 1.5), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.95), (2.86, 0.97)],
    },
    // 693 of 699 are right.
    Scale {
        field: "customer_name",
        score: 1.2,
        cues: &[(Cue::FirstPage, 2.6), (Cue::Formed, 1.0)],
        steps: &[(0.00, 0.00), (3.44, 0.89), (3.72, 0.90), (4.72, 0.95)],
    },
    // 197 of 201 are right.
    Scale {
        field: "customer_tax_id",
        score: 1.1,
        cues: &[(Cue::Adds, 1.4), (Cue::Identified, 2.7), (Cue::Unflagged, 0.8)],
        steps: &[(0.00, 0.60), (3.26, 0.89)],
    },
    // 74 of 75 are right.
    Scale {
        field: "discount",
        score: 0.0,
        cues: &[(Cue::Adds, 3.6), (Cue::FirstPage, 1.3), (Cue::Lines, 1.7), (Cue::Unflagged, 2.0)],
        steps: &[(0.00, 0.89)],
    },
    // 718 of 720 are right.
    Scale {
        field: "document_type",
        score: 0.4,
        cues: &[(Cue::FirstPage, 0.2), (Cue::Rates, 0.7), (Cue::Repeated, 0.7), (Cue::Signs, 1.9), (Cue::Single, 0.3), (Cue::Unflagged, 1.0), (Cue::Whole, 0.9)],
        steps: &[(0.00, 0.90), (2.43, 0.95), (4.68, 0.97)],
    },
    // 562 of 568 are right.
    Scale {
        field: "due_date",
        score: 0.3,
        cues: &[(Cue::Adds, 0.6), (Cue::FirstPage, 2.5), (Cue::Lines, 2.0), (Cue::Rates, 0.3), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.72), (2.20, 0.89), (3.14, 0.90), (3.15, 0.95)],
    },
    // 714 of 717 are right.
    Scale {
        field: "invoice_date",
        score: 0.6,
        cues: &[(Cue::Adds, 0.9), (Cue::FirstPage, 2.4), (Cue::Lines, 1.1), (Cue::Unflagged, 1.0)],
        steps: &[(0.00, 0.00), (0.44, 0.90), (2.83, 0.95), (5.87, 0.97)],
    },
    // 667 of 676 are right.
    Scale {
        field: "invoice_number",
        score: 1.1,
        cues: &[(Cue::Ahead, 1.4), (Cue::FirstPage, 1.2), (Cue::Repeated, 0.8), (Cue::Sole, 2.2)],
        steps: &[(0.00, 0.40), (2.06, 0.77), (2.19, 0.79), (3.62, 0.90)],
    },
    // 6617 of 6739 are right.
    Scale {
        field: "line_items",
        score: 0.0,
        cues: &[(Cue::Adds, 0.3), (Cue::Lines, 1.4), (Cue::Proven, 2.6), (Cue::Rates, 0.3), (Cue::Signs, 0.3), (Cue::Single, 0.2), (Cue::Unflagged, 0.2), (Cue::Whole, 0.6)],
        steps: &[(0.00, 0.70), (3.30, 0.89), (5.90, 0.90)],
    },
    // 561 of 573 are right.
    Scale {
        field: "payment_details",
        score: 0.0,
        cues: &[(Cue::Adds, 0.7), (Cue::FirstPage, 0.3), (Cue::Lines, 1.3), (Cue::Single, 2.4), (Cue::Unflagged, 1.8)],
        steps: &[(0.00, 0.89)],
    },
    // 342 of 368 are right.
    Scale {
        field: "payment_term",
        score: 0.8,
        cues: &[(Cue::Adds, 0.9), (Cue::FirstPage, 2.1), (Cue::Single, 0.7), (Cue::Unflagged, 0.5), (Cue::Whole, 1.0)],
        steps: &[(0.00, 0.79), (4.88, 0.89)],
    },
    // 296 of 303 are right.
    Scale {
        field: "po_number",
        score: 0.7,
        cues: &[(Cue::Adds, 1.5), (Cue::FirstPage, 2.9), (Cue::Whole, 1.6)],
        steps: &[(0.00, 0.40), (4.79, 0.89), (6.60, 0.90)],
    },
    // 107 of 113 are right.
    Scale {
        field: "service_end_date",
        score: 0.0,
        cues: &[(Cue::Adds, 0.2), (Cue::FirstPage, 3.0), (Cue::Lines, 0.4), (Cue::Ordered, 1.4), (Cue::Repeated, 0.4), (Cue::Single, 1.9), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.60), (5.80, 0.89)],
    },
    // 122 of 135 are right.
    Scale {
        field: "service_start_date",
        score: 0.0,
        cues: &[(Cue::FirstPage, 2.6), (Cue::Ordered, 1.0), (Cue::Repeated, 0.5), (Cue::Single, 2.8)],
        steps: &[(0.00, 0.68), (6.40, 0.89)],
    },
    // 147 of 150 are right.
    Scale {
        field: "shipping",
        score: 0.1,
        cues: &[(Cue::Adds, 2.7), (Cue::Rates, 1.6), (Cue::Unflagged, 2.7)],
        steps: &[(0.00, 0.00), (2.79, 0.89)],
    },
    // 620 of 636 are right.
    Scale {
        field: "subtotal",
        score: 0.0,
        cues: &[(Cue::Adds, 1.0), (Cue::FirstPage, 1.0), (Cue::Lines, 2.4), (Cue::Repeated, 0.2), (Cue::Signs, 0.6), (Cue::Single, 0.4), (Cue::Unflagged, 1.1)],
        steps: &[(0.00, 0.88), (6.50, 0.89)],
    },
    // 632 of 643 are right.
    Scale {
        field: "tax",
        score: 0.0,
        cues: &[(Cue::Adds, 1.6), (Cue::FirstPage, 1.6), (Cue::Lines, 1.7), (Cue::Rates, 0.8), (Cue::Signs, 0.5), (Cue::Unflagged, 2.2)],
        steps: &[(0.00, 0.50), (3.80, 0.89), (6.00, 0.90), (6.20, 0.97)],
    },
    // 614 of 643 are right.
    Scale {
        field: "taxes",
        score: 0.8,
        cues: &[(Cue::Adds, 1.4), (Cue::FirstPage, 1.3), (Cue::Lines, 0.6), (Cue::Rates, 1.3), (Cue::Signs, 0.3), (Cue::Unflagged, 0.5)],
        steps: &[(0.00, 0.76), (4.66, 0.89)],
    },
    // 696 of 705 are right.
    Scale {
        field: "total",
        score: 1.0,
        cues: &[(Cue::Adds, 1.4), (Cue::FirstPage, 1.8), (Cue::Lines, 0.8), (Cue::Signs, 0.5), (Cue::Single, 0.2), (Cue::Unflagged, 2.7)],
        steps: &[(0.00, 0.25), (3.03, 0.79), (3.91, 0.90), (4.02, 0.95), (5.48, 0.97)],
    },
    // 694 of 713 are right.
    Scale {
        field: "vendor",
        score: 2.4,
        cues: &[(Cue::Formed, 0.8), (Cue::Identified, 1.2), (Cue::Local, 0.5), (Cue::Longest, 2.5), (Cue::Mail, 1.1), (Cue::Repeated, 0.6)],
        steps: &[(0.00, 0.57), (4.88, 0.79), (6.33, 0.90), (6.73, 0.97)],
    },
    // 652 of 687 are right.
    Scale {
        field: "vendor_address",
        score: 0.4,
        cues: &[(Cue::Addressed, 0.5), (Cue::FirstPage, 0.4), (Cue::Local, 1.6), (Cue::Signs, 0.3)],
        steps: &[(0.00, 0.89)],
    },
    // 698 of 702 are right.
    Scale {
        field: "vendor_country",
        score: 0.7,
        cues: &[(Cue::Addressed, 0.2), (Cue::Adds, 0.6), (Cue::Local, 1.6), (Cue::Signs, 0.8), (Cue::Single, 0.4), (Cue::Unflagged, 0.8)],
        steps: &[(0.00, 0.89), (3.56, 0.95)],
    },
    // 618 of 630 are right.
    Scale {
        field: "vendor_tax_id",
        score: 0.3,
        cues: &[(Cue::FirstPage, 0.5), (Cue::Identified, 0.5), (Cue::Local, 0.9), (Cue::Signs, 0.5), (Cue::Single, 0.8), (Cue::Whole, 0.3)],
        steps: &[(0.00, 0.89)],
    },
];
