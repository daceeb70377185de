//! How each kind of thing is shown.

use ipp_sdk::model::Job;

use super::clean;
use super::job::{job_cells, job_remark, job_table};
use super::{RowView, View};
use crate::recent::Kind;

pub(crate) const JOB: View = View::new(
    "job_id",
    &[
        ("File", "filename"),
        ("Status", "status"),
        ("Vendor", "vendor"),
        ("Number", "invoice_number"),
        ("Date", "invoice_date"),
        ("Total", "total"),
        ("Currency", "currency"),
        ("Confidence", "confidence"),
        ("Ready", "automation_ready"),
        ("Job", "job_id"),
    ],
)
.inside("result")
.detail(|json, width, styles| {
    let job: Job = serde_json::from_str(json).ok()?;
    Some(job_table(&job, width, styles))
})
.rows(RowView {
    columns: &[
        ("File", "file"),
        ("Vendor", "vendor"),
        ("Number", "number"),
        ("Date", "date"),
        ("Total", "total"),
        ("Confidence", "confidence"),
        ("Ready", "ready"),
    ],
    // Whether it is ready says most of what the confidence does.
    dispensable: &["Confidence", "Date", "Number"],
    cells: job_cells,
    remark: job_remark,
})
.ids(Kind::Job, &["filename", "status"]);

pub(crate) const JOBS: View = View::new(
    "job_id",
    &[
        ("Job", "job_id"),
        ("Status", "status"),
        ("File", "filename"),
        ("Confidence", "confidence"),
        ("Uploaded", "created_at"),
    ],
)
.none("There are no such jobs.")
.ids(Kind::Job, &["filename", "status"]);

pub(crate) const BATCH: View = View::new(
    "batch_id",
    &[
        ("Batch", "batch_id"),
        ("Status", "status"),
        ("Documents", "file_count"),
        ("Read", "successful"),
        ("Failed", "failed"),
        ("Uploaded", "created_at"),
        ("Done", "completed_at"),
    ],
)
.ids(Kind::Batch, &["status", "created_at"]);

pub(crate) const BATCH_ACCEPTED: View = View::new(
    "batch_id",
    &[
        ("Batch", "batch_id"),
        ("Status", "status"),
        ("Documents", "file_count"),
    ],
)
.ids(Kind::Batch, &["status"]);

pub(crate) const BATCH_ROWS: View = View::new(
    "filename",
    &[
        ("File", "filename"),
        ("Status", "status"),
        ("Vendor", "vendor"),
        ("Number", "invoice_number"),
        ("Total", "total"),
        ("Currency", "currency"),
        ("Confidence", "confidence"),
    ],
);

pub(crate) const WEBHOOK: View = View::new(
    "webhook_id",
    &[
        ("Webhook", "webhook_id"),
        ("URL", "url"),
        ("Events", "events"),
        ("Failures", "failure_count"),
        ("Last used", "last_used_at"),
    ],
)
.none("There are no webhooks.")
.ids(Kind::Webhook, &["url"]);

pub(crate) const NEW_WEBHOOK: View = View::new(
    "webhook_id",
    &[
        ("Webhook", "webhook_id"),
        ("URL", "url"),
        ("Events", "events"),
        ("Secret", "secret"),
        ("", "warning"),
    ],
)
.ids(Kind::Webhook, &["url"]);

pub(crate) const DELIVERY: View = View::new(
    "delivery_id",
    &[
        ("Delivery", "delivery_id"),
        ("Event", "event"),
        ("Attempt", "attempt"),
        ("Status", "status"),
        ("Response", "response_status"),
        ("Error", "error"),
        ("At", "attempted_at"),
    ],
)
.none("Nothing was delivered yet.")
.ids(Kind::Delivery, &["event", "status"]);

pub(crate) const VENDOR: View = View::new(
    "vendor_id",
    &[
        ("Vendor", "vendor_id"),
        ("Name", "name"),
        ("Aliases", "aliases"),
        ("Tax ids", "tax_ids"),
        ("Country", "country"),
        ("Invoices", "invoice_count"),
    ],
)
.none("There are no vendors yet.")
.ids(Kind::Vendor, &["name"]);

pub(crate) const ACCOUNT: View = View::new(
    "credits",
    &[
        ("Account", "email"),
        ("Plan", "tier"),
        ("Credits", "credits"),
    ],
);

pub(crate) const KEY: View = View::new(
    "key_id",
    &[
        ("Key", "key_id"),
        ("Name", "name"),
        ("Active", "is_active"),
        ("Created", "created_at"),
        ("Last used", "last_used_at"),
    ],
)
.none("There are no keys.")
.ids(Kind::Key, &["name"]);

pub(crate) const NEW_KEY: View = View::new(
    "key_id",
    &[
        ("Key id", "key_id"),
        ("Key", "key"),
        ("Name", "name"),
        ("", "warning"),
    ],
)
.ids(Kind::Key, &["name"]);

/// A run of `ipp parse`.
pub(crate) const RUN: View = View::new(
    "run",
    &[
        ("Run", "run"),
        ("Status", "status"),
        ("Documents", "documents"),
        ("Done", "done"),
        ("Failed", "failed"),
        ("Left", "left"),
        ("Exit", "exit"),
        ("Last active", "last"),
        ("Command", "command"),
    ],
)
.none("There are no runs.");

pub(crate) const RUN_FILES: View = View::new(
    "file",
    &[
        ("File", "file"),
        ("Status", "status"),
        ("Job", "job_id"),
        ("Reason", "error.message"),
    ],
);

pub(crate) const REMOVED: View = View::new("run", &[("Run", "run"), ("Removed", "removed")])
    .none("There was nothing to remove.");

/// What a run would do.
pub(crate) const PLAN: View =
    View::new("run", &[("Run", "run"), ("Plan", "summary")]).detail(|json, _, _| {
        let files = super::elements(super::at(json, "files")?)?;
        let plain = |json, path| super::at(json, path).map(super::raw::plain);
        let mut text = format!("{}\n", plain(json, "summary")?);
        for file in files {
            let (name, status) = (plain(file, "file")?, plain(file, "status")?);
            let reason = plain(file, "reason").filter(|reason| !reason.is_empty());
            let reason = reason.map(|reason| format!(": {reason}"));
            text += &format!(
                "  {status:9}  {}{}\n",
                clean(&name),
                reason.unwrap_or_default()
            );
        }
        Some(text)
    });

pub(crate) const AUTH_STATUS: View = View::new(
    "account.email",
    &[
        ("Profile", "profile"),
        ("Address", "origin"),
        ("Key", "key"),
        ("Source", "source"),
        ("Place", "place"),
        ("For", "bound_to"),
        ("Valid", "valid"),
        ("Account", "account.email"),
        ("Plan", "account.tier"),
        ("Credits", "account.credits"),
    ],
);

pub(crate) const PROFILES: View = View::new(
    "profile",
    &[
        ("Profile", "profile"),
        ("Used", "used"),
        ("Key for", "key"),
        ("Session for", "session"),
    ],
);

pub(crate) const PROFILE: View = View::new(
    "profile",
    &[
        ("Profile", "profile"),
        ("Key for", "key"),
        ("Session for", "session"),
        ("Settings", "settings"),
    ],
);

pub(crate) const SETTINGS: View = View::new("key", &[("Setting", "key"), ("Value", "value")]);

pub(crate) const SETTINGS_WITH_ORIGIN: View = View::new(
    "key",
    &[("Setting", "key"), ("Value", "value"), ("From", "origin")],
);

/// That something is done, in the words of the API.
pub(crate) const DONE: View = View::new("message", &[("", "message")]).detail(|json, _, _| {
    let message = super::raw::plain(super::at(json, "message")?);
    Some(format!("{}\n", clean(&message)))
});

/// A file that was saved.
pub(crate) const SAVED: View =
    View::new("path", &[("File", "path"), ("Bytes", "bytes")]).detail(|json, _, _| {
        let plain = |path| Some(super::raw::plain(super::at(json, path)?));
        Some(format!(
            "{} ({} bytes)\n",
            clean(&plain("path")?),
            plain("bytes")?
        ))
    });

pub(crate) const SCHEMA: View =
    View::new("name", &[("Schema", "name"), ("Printed by", "printed_by")]);

/// Anything: what it holds is not known.
pub(crate) const ANY: View =
    View::new("", &[]).detail(|json, _, _| Some(super::json::pretty(json) + "\n"));
