//! From a command line to its outcome: settings, a client, the command, its text.

mod api;
mod auth;
mod batches;
mod config;
mod doctor;
mod export;
mod hooks;
mod jobs;
mod keys;
mod listen;
#[cfg(feature = "local")]
mod mock;
mod parse;
mod profile;
mod reference;
mod runs;
mod vendors;
mod webhooks;

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::pin::pin;

use clap::ArgMatches;
use futures_util::future::{Either, select};
use tokio::sync::watch;

use crate::again::Again;
use crate::args::{self, Cli, Command, Global};
use crate::auth::Slot;
use crate::commands::{self, Downloaded, Pending, Target, TimeLimit};
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::github::{Findings, Step};
use crate::help::{TOPICS, topic};
use crate::render::{self, View};
use crate::session::{Session, SignedIn};
use crate::settings::{Api, Config};
use crate::signals::{Signals, Stop};
use crate::terminal::{Output, Terminal, trace};

/// What every command is given.
struct Context<'a> {
    global: &'a Global,
    matches: &'a ArgMatches,
    config: &'a Config,
    output: Output<'a>,
}

/// Does what the command line says, and tells the exit code if nothing went wrong.
pub(crate) fn run(
    cli: Cli,
    matches: &ArgMatches,
    config: &Config,
    terminal: &Terminal,
) -> Result<u8> {
    let Cli { global, command } = cli;
    let context = Context {
        output: Output::new(&global, terminal)?,
        global: &global,
        matches,
        config,
    };
    let done = match command {
        Command::Completions(args) => {
            terminal.write(&commands::script(args.shell, args::definition()))
        }
        Command::Man(args) => reference::man(args, &context),
        Command::Schema(args) => reference::schema(args, &context),
        Command::Help(args) => help(&args.words, terminal),
        Command::Parse(args) => parse::run(*args, &context),
        Command::Runs(command) => runs::run(command, &context),
        Command::Export(args) => export::run(args, &context),
        Command::Jobs(command) => jobs::run(command, &context),
        Command::Batches(command) => batches::run(command, &context),
        Command::Webhooks(command) => webhooks::run(command, &context),
        Command::Listen(args) => return listen::run(args, &context),
        Command::Trigger(args) => hooks::trigger(args, &context),
        Command::Vendors(command) => vendors::run(command, &context),
        Command::Account(args) => context.connected(async |run| {
            let answer = commands::account(run.client(), run.limit).await?;
            let json = render::data(answer.raw(), "data");
            context.output.object(&json, &render::ACCOUNT)?;
            commands::enough_credits(answer.value(), args.min)
        }),
        Command::Keys(command) => keys::run(command, &context),
        Command::Auth(command) => auth::run(command, &context),
        Command::Profile(command) => profile::run(command, &context),
        Command::Config(command) => config::run(command, &context),
        Command::Api(args) => api::run(args, &context),
        Command::Doctor(args) => doctor::run(&args, &context),
        #[cfg(feature = "local")]
        Command::Mock(args) => return mock::run(args, &context),
    };
    done.map(|()| Exit::Ok.code())
}

/// Explains a command or a topic.
fn help(words: &[String], terminal: &Terminal) -> Result<()> {
    let mut cli = args::definition();
    cli.build();
    if let [name] = words
        && let Some(text) = topic(name, &cli)
    {
        return terminal.write(text.as_bytes());
    }
    let mut command = &mut cli;
    for word in words {
        command = command.find_subcommand_mut(word).ok_or_else(|| {
            let topics: Vec<&str> = TOPICS.iter().map(|(name, _)| *name).collect();
            Error::Usage {
                message: format!("there is no command or topic {}", words.join(" ")),
                hint: format!(
                    "the topics are {}; ipp --help lists the commands",
                    topics.join(", ")
                )
                .into(),
            }
        })?;
    }
    let text = command.render_long_help();
    terminal.write(terminal.styled(&text).as_bytes())
}

/// What a command that needs the API works with.
struct Run<'a> {
    session: &'a Session,
    limit: TimeLimit,
    again: &'a Again,
    pending: &'a Pending,
    signals: &'a Gentle,
    /// What became of documents, if somebody is to be told at the end.
    findings: &'a RefCell<Option<Findings>>,
}

impl Run<'_> {
    fn client(&self) -> &ipp_sdk::Client {
        &self.session.client
    }
}

/// What outlives a command that a signal ends.
struct Kept {
    again: Again,
    pending: Pending,
    gentle: Gentle,
    findings: RefCell<Option<Findings>>,
}

impl Kept {
    fn new(context: &Context) -> Self {
        Self {
            again: Again::new(context.global, context.matches),
            pending: Pending::default(),
            gentle: Gentle::default(),
            findings: RefCell::default(),
        }
    }
}

impl Context<'_> {
    /// Where the API is, and where its key or session is from.
    fn api(&self, slot: Slot) -> Result<Api> {
        let variable = |name: &str| std::env::var_os(name);
        Api::resolve(self.global, self.matches, self.config, slot, variable)
    }

    /// Runs something that may be interrupted without loss.
    fn waiting<T>(&self, work: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
        interruptible(work, |by| Error::Stopped {
            by,
            pending: Vec::new(),
            again: Again::default(),
        })
    }

    /// Runs a command that needs the API.
    fn connected(&self, command: impl AsyncFnOnce(Run<'_>) -> Result<()>) -> Result<()> {
        self.connected_by(&Kept::new(self), command)
    }

    /// The same for a command over documents, of which GitHub is told if it runs this.
    fn reported(&self, command: impl AsyncFnOnce(Run<'_>) -> Result<()>) -> Result<()> {
        let step = Step::here(self.global, |name| std::env::var_os(name));
        let kept = Kept::new(self);
        kept.findings
            .replace(step.as_ref().map(|_| Findings::default()));
        let outcome = self.connected_by(&kept, command);
        if let (Some(step), Some(findings)) = (step, kept.findings.take()) {
            step.tell(findings, &outcome, self.output.terminal);
        }
        outcome
    }

    fn connected_by(
        &self,
        kept: &Kept,
        command: impl AsyncFnOnce(Run<'_>) -> Result<()>,
    ) -> Result<()> {
        let work = self.work(kept, command)?;
        let outcome = interruptible_by(&kept.gentle, work, |by| Error::Stopped {
            by,
            pending: kept.pending.jobs(),
            again: kept.again.clone(),
        });
        self.unread(outcome)
    }

    /// Runs a command that needs the API, and ends when it is told to: it hears the signals itself.
    fn in_its_own_time<T>(&self, command: impl AsyncFnOnce(Run<'_>) -> Result<T>) -> Result<T> {
        let kept = Kept::new(self);
        let work = self.work(&kept, command)?;
        let outcome = running(work);
        self.unread(outcome)
    }

    /// A command with the API that it needs.
    fn work<'b, T>(
        &self,
        kept: &'b Kept,
        command: impl AsyncFnOnce(Run<'_>) -> Result<T> + 'b,
    ) -> Result<impl AsyncFnOnce() -> Result<T>> {
        let api = self.api(Slot::Key)?;
        trace::start(self.global);
        let limit = TimeLimit::new(self.global.timeout);
        Ok(async move || {
            let session = Session::open(api).await?;
            let run = Run {
                session: &session,
                limit,
                again: &kept.again,
                pending: &kept.pending,
                signals: &kept.gentle,
                findings: &kept.findings,
            };
            let outcome = command(run).await;
            session.close().await;
            outcome
        })
    }

    /// Shows an answer that the SDK could not read.
    fn unread<T>(&self, outcome: Result<T>) -> Result<T> {
        if let Some(body) = outcome.as_ref().err().and_then(Error::unread_answer) {
            self.output.unread(body)?;
        }
        outcome
    }

    /// Runs a command that needs somebody's session.
    fn signed_in(
        &self,
        command: impl AsyncFnOnce(&ipp_sdk::Session, TimeLimit) -> Result<()>,
    ) -> Result<()> {
        trace::start(self.global);
        let limit = TimeLimit::new(self.global.timeout);
        let api = self.api(Slot::Session)?;
        let work = async || {
            let opened = SignedIn::open(api).await?;
            let outcome = command(&opened.session, limit).await;
            opened.close().await;
            outcome
        };
        self.waiting(work)
    }

    /// The rows of a list that came in one answer.
    fn rows(&self, json: &str, view: &View) -> Result<()> {
        let rows = render::elements(json).unwrap_or_default();
        self.output.all(rows, view)
    }

    /// Does something to each of several things: one is an object, several are a list.
    async fn each<I, T>(
        &self,
        ids: &[I],
        act: impl AsyncFn(&I) -> Result<ipp_sdk::Answer<T>>,
    ) -> Result<()> {
        let mut list = self.output.list(&render::DONE);
        for id in ids {
            let json = render::data(act(id).await?.raw(), "");
            match ids.len() {
                1 => return self.output.object(&json, &render::DONE),
                _ => list.next(&json)?,
            }
        }
        list.end()
    }

    /// Saves a download, or writes it to stdout, and tells where it is.
    async fn download(
        &self,
        download: ipp_sdk::Download,
        to: Option<PathBuf>,
        limit: TimeLimit,
    ) -> Result<()> {
        let target = match to {
            None => Target::Here,
            Some(file) if file == Path::new("-") => Target::Stdout,
            Some(file) => Target::File(file),
        };
        match commands::download(download, target, limit).await? {
            Downloaded::Saved(saved) => {
                let saved = render::saved(&saved.path, saved.bytes);
                self.output.object(&saved, &render::SAVED)
            }
            Downloaded::Bytes(bytes) => self.output.terminal.write(&bytes),
        }
    }

    /// Asks whether to go on. `--yes` says so beforehand; without a terminal the question is an error.
    fn confirm(&self, question: &str) -> Result<()> {
        if self.global.yes {
            return Ok(());
        }
        self.output.terminal.confirm(question)
    }
}

/// What a signal does: it ends the command, unless that wants to end by itself.
#[derive(Default)]
struct Gentle {
    is_wanted: Cell<bool>,
    first: watch::Sender<Option<Stop>>,
}

impl Gentle {
    /// From now on the first signal is told here, and only the second ends the command at once.
    fn stop(&self) -> impl Future<Output = Stop> + use<> {
        self.is_wanted.set(true);
        let mut told = self.first.subscribe();
        async move {
            let by = told.wait_for(Option::is_some).await.ok();
            match by.and_then(|by| *by) {
                Some(by) => by,
                None => std::future::pending().await,
            }
        }
    }

    async fn end(&self, signals: &mut Signals) -> Stop {
        let by = signals.next().await;
        if !self.is_wanted.get() {
            return by;
        }
        self.first.send_replace(Some(by));
        signals.next().await
    }
}

/// Runs something until it is done or a signal comes.
fn interruptible<T>(
    work: impl AsyncFnOnce() -> Result<T>,
    stopped: impl FnOnce(Stop) -> Error,
) -> Result<T> {
    interruptible_by(&Gentle::default(), work, stopped)
}

/// The same for work that may want to end by itself.
fn interruptible_by<T>(
    gentle: &Gentle,
    work: impl AsyncFnOnce() -> Result<T>,
    stopped: impl FnOnce(Stop) -> Error,
) -> Result<T> {
    running(async || {
        let mut signals = Signals::listen().map_err(Error::Runtime)?;
        match select(pin!(work()), pin!(gentle.end(&mut signals))).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right((by, _)) => Err(stopped(by)),
        }
    })
}

/// Runs something until it is done. Only what needs a runtime starts one.
fn running<T>(work: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Error::Runtime)?;
    let outcome = runtime.block_on(work());
    // A document that is still being read must not hold up the end.
    runtime.shutdown_background();
    outcome
}
