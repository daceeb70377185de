//! What the whole process traces and logs, at the finest level.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::sync::{Mutex, Once};

use tracing_subscriber::Layer;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

/// All that was traced and logged so far.
pub(crate) static TRACED: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Traced;

impl io::Write for Traced {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        TRACED.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl log::Log for Traced {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {}\n", record.target(), record.args());
        TRACED.lock().unwrap().extend_from_slice(line.as_bytes());
    }

    fn flush(&self) {}
}

/// The fields of every span that has ended, by the port of the server.
pub(crate) static SPANS: Mutex<Vec<Fields>> = Mutex::new(Vec::new());

pub(crate) type Fields = BTreeMap<&'static str, String>;

struct Spans;

struct Record<'a>(&'a mut Fields);

impl tracing::field::Visit for Record<'_> {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &tracing::field::Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl<S: tracing::Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(
        &self,
        attributes: &tracing::span::Attributes<'_>,
        id: &tracing::Id,
        context: Context<'_, S>,
    ) {
        let mut fields = Fields::new();
        attributes.record(&mut Record(&mut fields));
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(
        &self,
        id: &tracing::Id,
        values: &tracing::span::Record<'_>,
        context: Context<'_, S>,
    ) {
        let span = context.span(id).unwrap();
        values.record(&mut Record(span.extensions_mut().get_mut().unwrap()));
    }

    fn on_close(&self, id: tracing::Id, context: Context<'_, S>) {
        let span = context.span(&id).unwrap();
        if span.name() == "http.client.request" {
            let fields = span.extensions_mut().remove().unwrap();
            SPANS.lock().unwrap().push(fields);
        }
    }
}

/// Traces all that happens from here on.
pub(crate) fn trace() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let lines = tracing_subscriber::fmt::layer()
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Traced);
        let all = tracing_subscriber::registry().with(lines).with(Spans);
        tracing::subscriber::set_global_default(all.with(LevelFilter::TRACE)).unwrap();
        log::set_logger(&Traced).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Every line so far that shows a secret, as text or as the numbers of its bytes.
pub(crate) fn leaks() -> Vec<String> {
    let traced = String::from_utf8_lossy(&TRACED.lock().unwrap()).into_owned();
    let canary = b"canary".map(|byte| byte.to_string()).join(", ");
    let shows = |line: &&str| line.contains("canary") || line.contains(&canary);
    traced.lines().filter(shows).map(str::to_owned).collect()
}
