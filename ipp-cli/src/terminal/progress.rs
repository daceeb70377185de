//! How far a run over documents is: a bar, a line a document, an object a line, or nothing.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use crate::args::ProgressMode;
use crate::bulk::event::{Event, Reporter};
use crate::render::{clean, json_of};

/// How often a run of which nothing else is heard says that it goes on: machines that run jobs end those that are silent.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// The view of one run.
pub(crate) struct ProgressView {
    shown: Arc<Shown>,
}

struct Shown {
    names: Vec<String>,
    done: AtomicUsize,
    kind: Kind,
}

enum Kind {
    Bar(ProgressBar),
    Plain(Heart),
    Json,
    None,
}

impl ProgressView {
    pub(super) fn new<'a>(mode: ProgressMode, files: impl Iterator<Item = &'a PathBuf>) -> Self {
        let names: Vec<String> = files.map(|f| name(f)).collect();
        let kind = match mode {
            ProgressMode::Bar | ProgressMode::Auto => Kind::Bar(bar(names.len())),
            ProgressMode::Plain => Kind::Plain(Heart::default()),
            ProgressMode::Json => Kind::Json,
            ProgressMode::None => Kind::None,
        };
        let done = AtomicUsize::new(0);
        let shown = Arc::new(Shown { names, done, kind });
        if let Kind::Plain(heart) = &shown.kind {
            heart.start(&shown);
        }
        Self { shown }
    }

    /// What to tell of events.
    pub(crate) fn reporter(&self) -> Reporter {
        let shown = Arc::clone(&self.shown);
        Arc::new(move |document, event| shown.show(document, event))
    }

    /// Takes the bar away while something else is written.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.shown.kind {
            Kind::Bar(bar) => bar.suspend(write),
            Kind::Plain(_) | Kind::Json | Kind::None => write(),
        }
    }
}

impl Drop for ProgressView {
    fn drop(&mut self) {
        match &self.shown.kind {
            Kind::Bar(bar) => bar.finish_and_clear(),
            Kind::Plain(heart) => heart.stop(),
            Kind::Json | Kind::None => {}
        }
    }
}

impl Shown {
    fn show(&self, document: usize, event: Event) {
        let Some(name) = self.names.get(document) else {
            return;
        };
        let ended = matches!(event, Event::Done | Event::Failed);
        let before = self.done.fetch_add(usize::from(ended), Ordering::Relaxed);
        let (done, of) = (before + usize::from(ended), self.names.len());
        match &self.kind {
            Kind::Bar(bar) => {
                bar.set_position(done as u64);
                if !ended {
                    bar.set_message(format!("{name}: {}", words(event)));
                }
            }
            Kind::Plain(heart) => {
                heart.beat();
                // A failure has a line of its own, its error.
                if event == Event::Done {
                    say(&format!("ipp: [{done}/{of}] {name}: read\n"));
                }
            }
            Kind::Json => {
                let row = ProgressRow {
                    event: Step::of(event),
                    file: name,
                    done,
                    of,
                    percent: match event {
                        Event::Sending(percent) => Some(percent),
                        _ => None,
                    },
                };
                say(&(json_of(&row) + "\n"));
            }
            Kind::None => {}
        }
    }
}

/// Says that a run goes on, while nothing else does.
#[derive(Default)]
struct Heart(Mutex<Option<Sender<()>>>);

impl Heart {
    fn start(&self, shown: &Arc<Shown>) {
        let (sender, beats) = channel();
        let shown = Arc::downgrade(shown);
        std::thread::spawn(move || {
            loop {
                match (beats.recv_timeout(HEARTBEAT), shown.upgrade()) {
                    (Ok(()), _) => {}
                    (Err(RecvTimeoutError::Timeout), Some(shown)) => {
                        let (done, of) = (shown.done.load(Ordering::Relaxed), shown.names.len());
                        say(&format!("ipp: {done} of {of} done\n"));
                    }
                    _ => break,
                }
            }
        });
        self.set(Some(sender));
    }

    fn beat(&self) {
        if let Ok(sender) = self.0.lock()
            && let Some(sender) = &*sender
        {
            let _ = sender.send(());
        }
    }

    fn stop(&self) {
        self.set(None);
    }

    fn set(&self, sender: Option<Sender<()>>) {
        if let Ok(mut slot) = self.0.lock() {
            *slot = sender;
        }
    }
}

/// With stderr gone there is nobody left to tell.
fn say(line: &str) {
    let _ = std::io::stderr().lock().write_all(line.as_bytes());
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

fn words(event: Event) -> String {
    match event {
        Event::Sending(percent) if percent < 100 => format!("sending, {percent} %"),
        Event::Sending(_) => "sent".to_owned(),
        Event::Retrying => "trying again".to_owned(),
        Event::Reading => "being read".to_owned(),
        Event::Done => "read".to_owned(),
        Event::Failed => "failed".to_owned(),
    }
}

/// What happened to a document.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Progress")]
pub(crate) struct ProgressRow<'a> {
    event: Step,
    file: &'a str,
    /// How many documents have ended.
    done: usize,
    of: usize,
    /// How much of it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<u64>,
}

#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Step {
    Sending,
    Retrying,
    /// It is being read.
    Accepted,
    /// Its result is there.
    Done,
    Failed,
}

impl Step {
    fn of(event: Event) -> Self {
        match event {
            Event::Sending(_) => Self::Sending,
            Event::Retrying => Self::Retrying,
            Event::Reading => Self::Accepted,
            Event::Done => Self::Done,
            Event::Failed => Self::Failed,
        }
    }
}
