//! How far a run over documents is: a bar, a line a document, or nothing.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::args::ProgressMode;
use crate::commands::{Event, Watcher};
use crate::render::clean;

/// The view of one run.
pub(crate) struct ProgressView {
    names: Arc<[String]>,
    kind: Kind,
}

enum Kind {
    Bar(ProgressBar),
    Plain,
    None,
}

impl ProgressView {
    pub(super) fn new(mode: ProgressMode, files: &[PathBuf]) -> Self {
        let kind = match mode {
            ProgressMode::Bar | ProgressMode::Auto => Kind::Bar(bar(files.len())),
            // Until the bulk engine tells its events.
            ProgressMode::Plain | ProgressMode::Json => Kind::Plain,
            ProgressMode::None => Kind::None,
        };
        let names = files.iter().map(|f| name(f)).collect();
        Self { names, kind }
    }

    /// What to tell of events.
    pub(crate) fn watcher(&self) -> Watcher {
        let names = Arc::clone(&self.names);
        match &self.kind {
            Kind::Bar(bar) => {
                let bar = bar.clone();
                Arc::new(move |number, event| bar.set_message(words(&names[number], event)))
            }
            Kind::Plain | Kind::None => Arc::new(|_, _| {}),
        }
    }

    /// One document is done. A failure has a line of its own, its error.
    pub(crate) fn done(&self, number: usize, succeeded: bool) {
        match &self.kind {
            Kind::Bar(bar) => bar.inc(1),
            Kind::Plain if succeeded => {
                let (at, of) = (number + 1, self.names.len());
                let line = format!("ipp: [{at}/{of}] {}: read\n", self.names[number]);
                let _ = std::io::stderr().lock().write_all(line.as_bytes());
            }
            Kind::Plain | Kind::None => {}
        }
    }

    /// Takes the bar away while something else is written.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.kind {
            Kind::Bar(bar) => bar.suspend(write),
            Kind::Plain | Kind::None => write(),
        }
    }
}

impl Drop for ProgressView {
    fn drop(&mut self) {
        if let Kind::Bar(bar) = &self.kind {
            bar.finish_and_clear();
        }
    }
}

fn bar(documents: usize) -> ProgressBar {
    let template = if documents > 1 {
        "{spinner} [{bar:12}] {pos}/{len} {wide_msg}"
    } else {
        "{spinner} {wide_msg}"
    };
    let style = ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .progress_chars("=> ");
    let bar = ProgressBar::with_draw_target(Some(documents as u64), ProgressDrawTarget::stderr());
    bar.set_style(style);
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    clean(&name.to_string_lossy())
}

fn words(name: &str, event: Event) -> String {
    match event {
        Event::Uploading(percent) if percent < 100 => format!("{name}: sending, {percent} %"),
        Event::Uploading(_) => format!("{name}: sent"),
        Event::Retrying => format!("{name}: trying again"),
        Event::Reading => format!("{name}: being read"),
    }
}
