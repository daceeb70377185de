//! The order in which members of objects are shown.
//!
//! `serde_json` sorts them by name unless a feature is on that would then be on for all of a program, tests included.
//! Here one list says it for every object, as a name comes before and after the same others wherever it stands.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

/// The names in order; others come behind them, by name.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "openapi", "info", "title", "servers", "operationId", "in",
    "success", "data", "id", "file", "files", "files[]", "export_mode", "include_bounding_boxes", "external_id",
    "response_format", "alias", "into",
    "job_id", "batch_id", "webhook_id", "delivery_id", "vendor_id", "key_id", "event_id", "event", "type", "timestamp",
    "key", "email", "tier", "credits", "name", "url", "events", "secret", "attempt",
    "jobs", "webhooks", "deliveries", "vendors", "keys", "limit", "offset",
    "check", "status", "filename", "file_count", "accepted", "completed", "done", "successful", "failed",
    "response_status", "response_time_ms",
    "document_type", "vendor", "vendor_address", "vendor_country", "vendor_tax_id", "customer_name", "customer_tax_id",
    "invoice_number", "invoice_date", "due_date", "po_number", "payment_term", "service_start_date", "service_end_date",
    "payment_details", "iban", "swift", "bank_account_number", "bpay_biller_code", "bpay_reference",
    "description", "quantity", "unit_price", "rate", "tax_amount", "amount", "taxable_amount",
    "product_code", "unit", "tax_rate", "subtotal", "tax", "taxes", "shipping", "discount", "total", "amount_due",
    "total_source", "currency", "date", "page", "polygon", "confidence", "content", "page_width", "page_height",
    "raw_text", "automation_ready", "validation_status", "validation_explanation", "warning_severity",
    "validation_checks", "line_items", "field_locations",
    "aliases", "tax_ids", "country", "invoice_count", "first_seen_at", "last_seen_at",
    "created_at", "completed_at", "last_used_at", "failure_count", "is_active", "warning", "credits_charged",
    "result", "results", "downloads", "excel", "csv", "qb", "zoho",
    "expected", "actual", "delta", "tolerance",
    "error", "code", "message", "http_status", "attempted_at", "next_attempt_at",
];

/// The members of an object in order.
pub(super) fn entries(object: &Value) -> Vec<(&str, &Value)> {
    let members = object.as_object().into_iter().flatten();
    let mut members: Vec<_> = members
        .map(|(name, value)| (name.as_str(), value))
        .collect();
    members.sort_by_key(|(name, _)| (rank(name), *name));
    members
}

fn rank(name: &str) -> usize {
    NAMES.iter().position(|n| *n == name).unwrap_or(usize::MAX)
}

/// Writes the members of all objects in order.
pub(crate) struct Ordered<'a>(pub(crate) &'a Value);

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in entries(self.0) {
                    map.serialize_entry(name, &Ordered(value))?;
                }
                map.end()
            }
            Value::Array(items) => serializer.collect_seq(items.iter().map(Ordered)),
            other => other.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{NAMES, Ordered, entries};
    use crate::{MockServer, Profile};

    #[test]
    fn every_field_of_the_api_has_its_place() {
        let document = MockServer::builder()
            .profile(Profile::Preview)
            .openapi("")
            .unwrap();
        let names: BTreeSet<_> = NAMES.iter().collect();
        assert_eq!(names.len(), NAMES.len());
        for (name, schema) in entries(&document["components"]["schemas"]) {
            for (field, _) in entries(&schema["properties"]) {
                assert!(names.contains(&field), "{name}.{field}");
            }
        }
    }

    #[test]
    fn members_are_written_in_order_at_every_depth() {
        let value =
            json!({"zebra": 1, "error": [{"message": "", "code": ""}], "ape": 2, "success": true});
        let written = serde_json::to_string(&Ordered(&value)).unwrap();
        assert_eq!(
            written,
            r#"{"success":true,"error":[{"code":"","message":""}],"ape":2,"zebra":1}"#
        );
    }
}
