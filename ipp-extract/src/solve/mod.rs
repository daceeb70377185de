//! From candidates to one consistent invoice.

mod calibrate;
mod column;
mod currency;
mod due;
mod header;
mod issue;
mod kind;
mod parties;
mod payment;
mod printed;
mod reading;
mod running;
mod service;
mod several;
mod stated;
mod stay;
mod taxes;
mod totals;
mod unlabelled;

use ipp_sdk::model::Invoice;

use crate::candidates::Found;
use crate::validate::{Scores, verdict};

pub(crate) use calibrate::Evidence;
pub(crate) use reading::Reading;
pub(crate) use stated::from_xml;

fn score<T>(found: Option<&Found<T>>) -> f64 {
    found.map_or(0.0, |f| f.score)
}

/// Fills in the verdicts on an invoice with its ledger.
fn judge(invoice: &mut Invoice, scores: Scores) {
    let verdict = verdict(invoice, scores);
    invoice.confidence = verdict.confidence;
    invoice.validation_status = verdict.status;
    invoice.validation_explanation = verdict.explanation;
    invoice.warning_severity = verdict.severity;
    invoice.automation_ready = verdict.automation_ready;
}
