//! `/_mock/metrics`, in the text format of Prometheus.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::{Control, Panel, Result};

const FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The route of requests for what there is not.
const NO_ROUTE: &str = "unknown";

pub(super) async fn show(State(panel): State<Panel>) -> Result<impl IntoResponse> {
    let text = panel.control.run(|control| control.metrics()).await?;
    Ok(([(CONTENT_TYPE, FORMAT)], text))
}

impl Control {
    fn metrics(&self) -> Result<String> {
        let counts = self.service.store.counts()?;
        let mut text = Text::default();
        text.family(
            "ipp_mock_requests_total",
            "counter",
            "Requests that were answered.",
        );
        for ((method, route, status), count) in self.log.totals() {
            let route = match route.is_empty() {
                true => NO_ROUTE.to_owned(),
                false => route,
            };
            let labels = [
                ("method", method),
                ("route", route),
                ("status", status.to_string()),
            ];
            text.sample("ipp_mock_requests_total", &labels, count);
        }
        text.family("ipp_mock_jobs", "gauge", "Jobs by status.");
        for (status, count) in [
            ("processing", counts.jobs_processing),
            ("completed", counts.jobs_completed),
            ("failed", counts.jobs_failed),
        ] {
            text.sample("ipp_mock_jobs", &[("status", status.to_owned())], count);
        }
        for (name, help, value) in [
            (
                "ipp_mock_jobs_held",
                "Jobs that are held back.",
                counts.jobs_held,
            ),
            (
                "ipp_mock_jobs_queued",
                "Jobs that wait for a worker.",
                self.service.queued() as u64,
            ),
            ("ipp_mock_batches", "Batches.", counts.batches),
            ("ipp_mock_accounts", "Accounts.", counts.accounts),
            ("ipp_mock_webhooks", "Active webhooks.", counts.webhooks),
            (
                "ipp_mock_deliveries_pending",
                "Deliveries still to be made.",
                counts.deliveries_pending,
            ),
            (
                "ipp_mock_uptime_seconds",
                "Since the start.",
                self.started.elapsed().as_secs(),
            ),
        ] {
            text.family(name, "gauge", help);
            text.sample(name, &[], value);
        }
        Ok(text.0)
    }
}

/// The text as it grows. Writing to a string cannot fail.
#[derive(Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn sample(&mut self, name: &str, labels: &[(&str, String)], value: u64) {
        let labels: Vec<String> = labels
            .iter()
            .map(|(name, value)| format!("{name}=\"{}\"", escaped(value)))
            .collect();
        let _ = match labels.is_empty() {
            true => writeln!(self.0, "{name} {value}"),
            false => writeln!(self.0, "{name}{{{}}} {value}", labels.join(",")),
        };
    }
}

fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}
