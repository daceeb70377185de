//! What is asked of the API, told on stderr: `--verbose` and `--debug http`. The SDK tells it as `tracing` events, in
//! which there are no secrets.

use std::fmt::{self, Write as _};
use std::io::Write as _;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::args::Global;
use crate::render::{clean, without_secrets};

/// Tells from now on what the command line wants to be told.
pub(crate) fn start(global: &Global) {
    let level = match (global.debug, global.verbose) {
        (Some(_), _) => LevelFilter::TRACE,
        (None, true) => LevelFilter::DEBUG,
        (None, false) => return,
    };
    let teller = Teller.with_filter(Targets::new().with_target("ipp_sdk", level));
    // There is no other: it is set once.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(teller));
}

struct Teller;

impl<S: Subscriber> Layer<S> for Teller {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut told = Told::default();
        event.record(&mut told);
        // Paths are as they were typed.
        let text = without_secrets(&told.text(*event.metadata().level()));
        // With stderr gone there is nobody left to tell.
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }
}

/// The fields of an event that are told.
#[derive(Default)]
struct Told {
    message: String,
    method: String,
    route: String,
    status: String,
    elapsed: String,
    attempt: String,
    pause: String,
    error: String,
    headers: String,
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let into = match field.name() {
            "message" => &mut self.message,
            "method" => &mut self.method,
            "route" => &mut self.route,
            "status" => &mut self.status,
            "elapsed" => &mut self.elapsed,
            "attempt" => &mut self.attempt,
            "pause" => &mut self.pause,
            "error" => &mut self.error,
            "headers" => &mut self.headers,
            _ => return,
        };
        let _ = write!(into, "{value:?}");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}

impl Told {
    fn text(&self, level: Level) -> String {
        let (method, route) = (&self.method, &self.route);
        match self.message.as_str() {
            "request" => format!("> {method} {route}\n{}", self.headers('>')),
            "answered" => self.headers('<'),
            "answer" => format!(
                "ipp: {method} {route}: {} in {}\n",
                self.status, self.elapsed
            ),
            "trying again" => format!(
                "ipp: attempt {} failed, the next follows in {}: {}\n",
                self.attempt,
                self.pause,
                clean(&self.error)
            ),
            other => format!("ipp: {level}: {}\n", clean(other)),
        }
    }

    fn headers(&self, mark: char) -> String {
        let lines = self
            .headers
            .lines()
            .map(|line| format!("{mark} {}\n", clean(line)));
        lines.collect()
    }
}
