//! How far a run over documents is: a bar, a line a document, an object a line, or nothing.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ipp_sdk::schemars::{self, JsonSchema};
use serde::Serialize;

use super::pace::Pace;
use crate::args::ProgressMode;
use crate::bulk::event::{Event, Reporter};
use crate::bulk::limits::{UPLOADS_A_MINUTE, UploadGate};
use crate::render::{clean, json_of};

/// How often a run of which nothing else is heard says that it goes on: machines that run jobs end those that are silent.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// How often the bar says how long the limit is still to be waited for.
const TICK: Duration = Duration::from_secs(1);

/// The view of one run.
pub(crate) struct ProgressView {
    shown: Arc<Shown>,
}

struct Shown {
    names: Vec<String>,
    /// How many documents had ended before.
    before: usize,
    done: AtomicUsize,
    pace: Pace,
    /// What the limits say that are shared with other processes.
    gate: UploadGate,
    kind: Kind,
}

enum Kind {
    Bar(ProgressBar, Heart),
    Plain(Heart),
    Json,
    None,
}

impl ProgressView {
    pub(super) fn new<'a>(
        mode: ProgressMode,
        files: impl Iterator<Item = &'a PathBuf>,
        ended: usize,
        gate: UploadGate,
    ) -> Self {
        let names: Vec<String> = files.map(|f| name(f)).collect();
        let kind = match mode {
            ProgressMode::Bar | ProgressMode::Auto => {
                Kind::Bar(bar(names.len(), ended), Heart::default())
            }
            ProgressMode::Plain => Kind::Plain(Heart::default()),
            ProgressMode::Json => Kind::Json,
            ProgressMode::None => Kind::None,
        };
        let shown = Arc::new(Shown {
            names,
            before: ended,
            done: AtomicUsize::new(ended),
            pace: Pace::default(),
            gate,
            kind,
        });
        match &shown.kind {
            Kind::Bar(_, heart) => heart.start(&shown, TICK, Shown::tick),
            Kind::Plain(heart) => heart.start(&shown, HEARTBEAT, Shown::go_on),
            Kind::Json | Kind::None => {}
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
            Kind::Bar(bar, _) => bar.suspend(write),
            Kind::Plain(_) | Kind::Json | Kind::None => write(),
        }
    }
}

impl Drop for ProgressView {
    fn drop(&mut self) {
        match &self.shown.kind {
            Kind::Bar(bar, heart) => {
                heart.stop();
                bar.finish_and_clear();
            }
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
        if matches!(event, Event::Sending(_)) {
            self.pace.sending(document, Instant::now());
        }
        let ended = matches!(event, Event::Done | Event::Failed);
        let before = self.done.fetch_add(usize::from(ended), Ordering::Relaxed);
        let (done, of) = (before + usize::from(ended), self.names.len());
        match &self.kind {
            Kind::Bar(bar, _) => {
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

    /// What the run waits for, if it is the limit.
    fn waiting(&self) -> Option<String> {
        let now = Instant::now();
        let own = self.pace.wait(self.names.len() - self.before, now);
        let wait = own.or_else(|| self.gate.wait(now))?;
        let seconds = wait.as_secs() + 1;
        Some(format!(
            "waiting for the upload limit ({UPLOADS_A_MINUTE} a minute), on in {seconds} s"
        ))
    }

    fn tick(&self) {
        if let (Kind::Bar(bar, _), Some(words)) = (&self.kind, self.waiting()) {
            bar.set_message(words);
        }
    }

    fn go_on(&self) {
        let (done, of) = (self.done.load(Ordering::Relaxed), self.names.len());
        let waiting = self.waiting().map(|words| format!(", {words}"));
        say(&format!(
            "ipp: {done} of {of} done{}\n",
            waiting.unwrap_or_default()
        ));
    }
}

/// Says that a run goes on, while nothing else does.
#[derive(Default)]
struct Heart(Mutex<Option<Sender<()>>>);

impl Heart {
    fn start(&self, shown: &Arc<Shown>, interval: Duration, beat: fn(&Shown)) {
        let (sender, beats) = channel();
        let shown = Arc::downgrade(shown);
        std::thread::spawn(move || {
            loop {
                match (beats.recv_timeout(interval), shown.upgrade()) {
                    (Ok(()), _) => {}
                    (Err(RecvTimeoutError::Timeout), Some(shown)) => beat(&shown),
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

fn bar(documents: usize, ended: usize) -> ProgressBar {
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
    bar.set_position(ended as u64);
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
