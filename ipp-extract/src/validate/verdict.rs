//! From the ledger and the field scores to confidence, status and `automation_ready`.

use ipp_sdk::model::{
    CheckName, CheckResult, Confidence, DocumentType, Invoice, TotalSource, ValidationStatus,
    WarningSeverity,
};

/// A field counts as read well from this score on.
const GOOD: f64 = 0.80;

/// How good the evidence for the fields is that the confidence depends on; 0 if absent.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scores {
    pub vendor: f64,
    pub number: f64,
    pub date: f64,
    pub total: f64,
    pub currency: f64,
}

/// The verdicts on an invoice.
#[derive(Debug, Clone)]
pub(crate) struct Verdict {
    pub confidence: Confidence,
    pub status: ValidationStatus,
    pub explanation: Option<String>,
    pub severity: Option<WarningSeverity>,
    pub automation_ready: bool,
}

/// Judges an invoice by its ledger (`validation_checks` are filled in) and its scores.
pub(crate) fn verdict(invoice: &Invoice, scores: Scores) -> Verdict {
    let result_of = |name| {
        invoice
            .validation_checks
            .iter()
            .find(|c| c.check == name)
            .map(|c| &c.result)
    };
    let header = result_of(CheckName::HeaderTotal);
    let failed = invoice
        .validation_checks
        .iter()
        .find(|c| c.result == CheckResult::Fail);
    let other = invoice.document_type == Some(DocumentType::Other);
    let risk = failed.is_some() || other;
    let status = match (failed.map(|c| &c.check), header) {
        (Some(CheckName::HeaderTotal | CheckName::TaxSum), _) => ValidationStatus::TotalMismatch,
        (Some(CheckName::TaxRate), _) => ValidationStatus::TaxMismatch,
        (Some(CheckName::LineSum), _) => ValidationStatus::LineItemsMismatch,
        (Some(_), _) => ValidationStatus::NeedsReview,
        (None, _) if other => ValidationStatus::NeedsReview,
        (None, Some(CheckResult::Pass)) => ValidationStatus::Valid,
        (None, Some(CheckResult::Warn)) => ValidationStatus::DerivedTotalConfirmed,
        (None, _) => ValidationStatus::Incomplete,
    };
    let explicit = invoice.total_source == TotalSource::ExplicitTotal;
    let confidence = confidence(scores, header, risk || !explicit);
    let arithmetic = matches!(
        status,
        ValidationStatus::Valid | ValidationStatus::DerivedTotalConfirmed
    );
    Verdict {
        automation_ready: confidence == Confidence::High && arithmetic && explicit && !risk,
        explanation: explanation(
            invoice,
            scores,
            failed.and_then(|c| c.message.clone()),
            &confidence,
        ),
        severity: risk.then_some(WarningSeverity::Risk),
        confidence,
        status,
    }
}

fn confidence(scores: Scores, header: Option<&CheckResult>, doubtful: bool) -> Confidence {
    let all = [
        scores.vendor,
        scores.number,
        scores.date,
        scores.total,
        scores.currency,
    ];
    let passed = matches!(header, Some(CheckResult::Pass | CheckResult::Warn));
    let failed = matches!(header, Some(CheckResult::Fail));
    let present = all.iter().filter(|s| **s > 0.0).count();
    if all.iter().all(|s| *s >= GOOD) && passed && !doubtful {
        Confidence::High
    } else if scores.total > 0.0 && present >= 4 && !failed {
        Confidence::Medium
    } else {
        Confidence::Low
    }
}

/// Why the document needs a look: the failed check, else the fields that are missing or unsure.
fn explanation(
    invoice: &Invoice,
    scores: Scores,
    failed: Option<String>,
    confidence: &Confidence,
) -> Option<String> {
    if failed.is_some() {
        return failed;
    }
    if invoice.document_type == Some(DocumentType::Other) {
        return Some("The document is a statement or the like, not an invoice".to_owned());
    }
    if *confidence == Confidence::High {
        return None;
    }
    let fields = [
        ("vendor", scores.vendor),
        ("invoice number", scores.number),
        ("invoice date", scores.date),
        ("total", scores.total),
        ("currency", scores.currency),
    ];
    let named = |low: f64, high: f64| -> Vec<&str> {
        fields
            .iter()
            .filter(|(_, s)| *s > low && *s < high)
            .map(|(n, _)| *n)
            .collect()
    };
    let missing = named(-1.0, f64::MIN_POSITIVE);
    let unsure = named(0.0, GOOD);
    let mut parts = Vec::new();
    if !missing.is_empty() {
        parts.push(format!("not found: {}", missing.join(", ")));
    }
    if !unsure.is_empty() {
        parts.push(format!("unsure: {}", unsure.join(", ")));
    }
    if invoice.subtotal.is_none() {
        parts.push("no subtotal to check the total against".to_owned());
    }
    if matches!(
        invoice.total_source,
        TotalSource::DerivedFromGst | TotalSource::DerivedFromNetAmount
    ) {
        parts.push("the total is not printed but follows from the subtotal and the tax".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}
