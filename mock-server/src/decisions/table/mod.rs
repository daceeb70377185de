//! The rows, a file for each part of the API.

mod batches;
mod invoices;
mod jobs;
mod keys;
mod preview;
mod requests;
mod webhooks;

use super::{Area, D, Decision, alternative};

/// The rows of each part, in no order that counts.
pub(super) const PARTS: [&[Decision]; 7] = [
    requests::ROWS,
    invoices::ROWS,
    jobs::ROWS,
    batches::ROWS,
    webhooks::ROWS,
    keys::ROWS,
    preview::ROWS,
];
