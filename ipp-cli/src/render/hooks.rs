//! Webhooks on this machine, as people read them.

use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;
use serde_json::{Map, Value};

use super::rows::Rows;
use super::{View, at, clean, raw};
use crate::hooks::{self, Event, Notice};

/// The body of an event.
pub(crate) const EVENT: View = View::new(
    "id",
    &[
        ("Event", "event"),
        ("At", "timestamp"),
        ("Job", "job_id"),
        ("Batch", "batch_id"),
        ("Id", "id"),
    ],
)
.inside("data");

/// An event that is kept.
pub(crate) const KEPT: View = View::new(
    "id",
    &[
        ("Received", "received_at"),
        ("Event", "event"),
        ("About", "subject"),
        ("Delivered to", "delivered_to"),
        ("Id", "id"),
    ],
)
.none("No events are kept.");

/// An event that was sent once.
pub(crate) const SENT: View = View::new(
    "event_id",
    &[
        ("Event", "event"),
        ("Id", "event_id"),
        ("To", "url"),
        ("Status", "status"),
        ("Error", "error"),
        ("Milliseconds", "milliseconds"),
        ("Response", "answer"),
    ],
);

/// What was found out about a signature.
pub(crate) const VERIFIED: View = View::new(
    "verified",
    &[
        ("Verified", "verified"),
        ("Form", "scheme"),
        ("Secret", "secret"),
        ("Signed", "signed_at"),
    ],
)
.detail(|json, width, _| verified(json, width));

/// The headers of a delivery, as curl reads them from a file.
pub(crate) const HEADERS: View =
    View::new("x-ipp-signature", &[]).detail(|json, _, _| header_lines(json));

/// An event that is kept, for the output.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Kept<'a> {
    id: &'a str,
    /// What happened, such as `job.completed`.
    event: &'a str,
    /// The job or batch that it is about.
    subject: &'a str,
    received_at: String,
    delivered_to: &'a [String],
}

impl<'a> From<&'a hooks::Kept> for Kept<'a> {
    fn from(kept: &'a hooks::Kept) -> Self {
        let event = &*kept.event;
        Self {
            id: &event.id,
            event: &event.kind,
            subject: &event.subject,
            received_at: format!("{:.3}", event.received_at),
            delivered_to: &kept.delivered_to,
        }
    }
}

/// Headers as an object.
pub(crate) fn headers(headers: &[(&str, String)]) -> String {
    let pairs = headers.iter();
    let object: Map<String, Value> = pairs
        .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
        .collect();
    Value::Object(object).to_string()
}

fn header_lines(json: &str) -> Option<String> {
    let object: Map<String, Value> = serde_json::from_str(json).ok()?;
    let line = |(name, value): (String, Value)| Some(format!("{name}: {}\n", value.as_str()?));
    object.into_iter().map(line).collect()
}

/// One event in a line: what happened to which document.
pub(crate) fn event_line(event: &Event) -> String {
    let received = event.received_at.strftime("%H:%M:%S");
    let of = |path| at(&event.body, path).map(raw::plain);
    let of = |path| of(path).filter(|words| !words.is_empty());
    let document = of("data.filename").unwrap_or_else(|| event.subject.clone());
    let vendor = of("data.result.vendor").map(|vendor| format!(" · {vendor}"));
    let (kind, id) = (&event.kind, short(&event.id));
    let vendor = vendor.unwrap_or_default();
    clean(&format!("{received} {id} {kind} {document}{vendor}")) + "\n"
}

/// The beginning of an event's id, which is enough to name it.
fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// What happens beside the events.
pub(crate) fn notice(notice: &Notice) -> String {
    match notice {
        Notice::Ready {
            targets,
            waiting,
            port,
        } => ready(targets, *waiting, *port),
        Notice::Event(event) => event_line(event),
        Notice::Delivered {
            event,
            target,
            status,
        } => format!("{} delivered to {target}: {status}", short(&event.id)),
        Notice::Failed {
            event,
            target,
            why,
            again_in,
        } => {
            let seconds = again_in.as_secs_f64().ceil();
            format!(
                "{} not delivered to {target}: {why}; again in {seconds} s",
                short(&event.id)
            )
        }
        Notice::Gone { target } => format!("{target} answered 410: it gets no more events"),
        Notice::SpoolDamaged { lines } => {
            format!("{lines} lines of the kept events cannot be read and are passed over")
        }
        Notice::SourceFailed(why) => format!("events cannot be had now: {why}; it is tried again"),
        Notice::JobUnread { job, why } => {
            format!("job {job} has ended and cannot be told of: {why}")
        }
        Notice::Rejected { why } => format!("a delivery was refused: {why}"),
    }
}

fn ready(targets: &[String], waiting: usize, port: Option<u16>) -> String {
    let mut text = "listening".to_owned();
    if let Some(port) = port {
        text += &format!(" on port {port}");
    }
    if !targets.is_empty() {
        text += &format!(", forwarding to {}", targets.join(" and "));
    }
    match waiting {
        0 => {}
        1 => text += "; 1 event from before is to be delivered",
        n => text += &format!("; {n} events from before are to be delivered"),
    }
    text + "; Ctrl-C ends"
}

fn verified(json: &str, width: usize) -> Option<String> {
    let plain = |path| at(json, path).filter(|v| *v != "null").map(raw::plain);
    let mut rows = Rows::default();
    rows.add(
        "Verified",
        if plain("verified")? == "true" {
            "yes"
        } else {
            "no"
        },
    );
    for (title, path) in [
        ("Secret", "secret"),
        ("Signed", "signed_at"),
        ("Body bytes", "body_bytes"),
    ] {
        if let Some(value) = plain(path) {
            rows.add(title, &value);
        }
    }
    for scheme in super::elements(at(json, "schemes")?)? {
        let of = |path| at(scheme, path).map(raw::plain).unwrap_or_default();
        if of("finding") != "absent" {
            rows.add(&of("scheme"), &of("message"));
        }
    }
    for hint in super::elements(at(json, "hints")?)? {
        rows.add("Hint", &raw::plain(hint));
    }
    Some(rows.print(width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_told_by_its_document() {
        let line = |body: &str| {
            event_line(&Event {
                id: "evt_352ffa7bdcc3c9fca2efb94cc9e6f532".to_owned(),
                kind: "job.completed".to_owned(),
                subject: "c3aa15c4".to_owned(),
                received_at: jiff::Timestamp::UNIX_EPOCH,
                body: body.to_owned(),
            })
        };
        let whole = r#"{"data":{"filename":"a\u001b.pdf","result":{"vendor":"Acme"}}}"#;
        let head = "00:00:00 evt_352ffa7b job.completed";
        assert_eq!(line(whole), format!("{head} a .pdf · Acme\n"));
        assert_eq!(line("{}"), format!("{head} c3aa15c4\n"));
    }
}
