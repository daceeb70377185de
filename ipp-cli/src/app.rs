//! From a command line to its outcome: settings, a client, the command, its text.

#[cfg(feature = "local")]
mod mock;

use std::path::{Path, PathBuf};
use std::pin::pin;

use clap::ArgMatches;
use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use ipp_sdk::Format;
use ipp_sdk::model::{ExportMode, JobId};

use crate::again::Again;
use crate::args::{
    self, Cli, Command, DownloadArgs, DownloadFormat, GetArgs, Global, JobsCommand, Mode,
    OutputForm, ParseArgs,
};
use crate::commands::{self, Downloaded, ParseRequest, Pending, Target, TimeLimit};
use crate::error::{Error, Failures, Result};
use crate::exit::Exit;
use crate::render::{self, Documents};
use crate::session::Session;
use crate::settings::Api;
use crate::signals::{Signals, Stop};
use crate::terminal::Terminal;

/// Does what the command line says, and tells the exit code if nothing went wrong.
pub(crate) fn run(cli: Cli, matches: &ArgMatches, terminal: &Terminal) -> Result<u8> {
    let Cli { global, command } = cli;
    let done = match command {
        Command::Completions(args) => {
            terminal.write(&commands::script(args.shell, args::definition()))
        }
        Command::Parse(args) => {
            check_external_id(&args)?;
            connected(&global, matches, async |run| {
                parse(run, args, global.output, terminal).await
            })
        }
        Command::Jobs(JobsCommand::Get(args)) => {
            connected(&global, matches, async |run| get(run, args, terminal).await)
        }
        Command::Jobs(JobsCommand::Download(args)) => connected(&global, matches, async |run| {
            download(run, args, terminal).await
        }),
        #[cfg(feature = "local")]
        Command::Mock(args) => return mock::run(args, &global, matches, terminal),
    };
    done.map(|()| Exit::Ok.code())
}

/// What a command that needs the API works with.
struct Run<'a> {
    session: &'a Session,
    limit: TimeLimit,
    again: &'a Again,
    pending: &'a Pending,
}

/// Runs a command that needs the API.
fn connected(
    global: &Global,
    matches: &ArgMatches,
    command: impl AsyncFnOnce(Run<'_>) -> Result<()>,
) -> Result<()> {
    let api = Api::resolve(global, matches, |name| std::env::var_os(name))?;
    let limit = TimeLimit::new(global.timeout);
    let again = Again::new(global, matches);
    let pending = Pending::default();
    let work = async || {
        let session = Session::open(api, global.retries).await?;
        let run = Run {
            session: &session,
            limit,
            again: &again,
            pending: &pending,
        };
        let outcome = command(run).await;
        session.close().await;
        outcome
    };
    interruptible(work, |by| Error::Stopped {
        by,
        pending: pending.jobs(),
        again: again.clone(),
    })
}

/// Runs something until it is done or a signal comes. Only what needs a runtime starts one.
fn interruptible<T>(
    work: impl AsyncFnOnce() -> Result<T>,
    stopped: impl FnOnce(Stop) -> Error,
) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Error::Runtime)?;
    let outcome = runtime.block_on(async {
        let mut signals = Signals::listen().map_err(Error::Runtime)?;
        match select(pin!(work()), pin!(signals.next())).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right((by, _)) => Err(stopped(by)),
        }
    });
    // A document that is still being read must not hold up the end.
    runtime.shutdown_background();
    outcome
}

fn check_external_id(args: &ParseArgs) -> Result<()> {
    if args.external_id.is_some() && args.files.len() > 1 {
        return Err(Error::Usage {
            message: "--external-id names one upload, and there are several files".to_owned(),
            hint: "parse the files one by one, each with an id of its own",
        });
    }
    Ok(())
}

async fn parse(
    run: Run<'_>,
    args: ParseArgs,
    asked: Option<OutputForm>,
    terminal: &Terminal,
) -> Result<()> {
    let request = ParseRequest {
        files: args.files,
        mode: match args.mode {
            Mode::Standard => ExportMode::Standard,
            Mode::Full => ExportMode::Full,
        },
        boxes: args.boxes,
        external_id: args.external_id,
        limit: run.limit,
        local: run.session.is_local(),
        again: (run.again.clone()).reading(args.mode == Mode::Full, args.boxes),
    };
    let count = request.files.len();
    let form = match count {
        1 => terminal.form(),
        _ => terminal.list_form(asked),
    };
    let mut documents = Documents::new(form, count, terminal.width(), terminal.styles());
    let mut failed = Vec::new();
    let progress = terminal.progress(&request.files);
    let watcher = progress.watcher();
    let client = &run.session.client;
    let outcomes = commands::parse(client, &request, &watcher, run.pending);
    let mut outcomes = pin!(outcomes.enumerate());
    while let Some((number, outcome)) = outcomes.next().await {
        progress.done(number, outcome.is_ok());
        match outcome {
            Ok(parsed) => {
                let text = documents.next(&parsed.answer);
                progress.aside(|| terminal.write(text.as_bytes()))?;
                if let (true, Some(id)) = (parsed.replayed, &request.external_id) {
                    let (file, job) = (&request.files[number], parsed.answer.value());
                    let note = render::replay_note(id, file, job);
                    progress.aside(|| terminal.note(&note));
                }
            }
            Err(error) => {
                if let Some(text) = error.unread_answer().and_then(|a| documents.unread(a)) {
                    progress.aside(|| terminal.write(text.as_bytes()))?;
                }
                // For people at once; programs get one object at the end.
                if count > 1 && !terminal.json_errors() {
                    progress.aside(|| terminal.error(&error));
                }
                failed.push((request.files[number].clone(), error));
            }
        }
    }
    drop(progress);
    terminal.write(documents.end().as_bytes())?;
    conclude(count, failed)
}

/// One document's error is the command's; several have one of their own.
fn conclude(of: usize, mut failed: Vec<(PathBuf, Error)>) -> Result<()> {
    match failed.pop() {
        None => Ok(()),
        Some((_, error)) if of == 1 => Err(error),
        Some(last) => {
            failed.push(last);
            Err(Error::Documents(Failures { of, failed }))
        }
    }
}

async fn get(run: Run<'_>, args: GetArgs, terminal: &Terminal) -> Result<()> {
    let (width, styles) = (terminal.width(), terminal.styles());
    let mut documents = Documents::new(terminal.form(), 1, width, styles);
    let id = JobId::from(args.job_id);
    match commands::get(&run.session.client, &id, run.limit).await {
        Ok(answer) => terminal.write(documents.next(&answer).as_bytes()),
        Err(error) => {
            if let Some(text) = error.unread_answer().and_then(|a| documents.unread(a)) {
                terminal.write(text.as_bytes())?;
            }
            Err(error)
        }
    }
}

async fn download(run: Run<'_>, args: DownloadArgs, terminal: &Terminal) -> Result<()> {
    let target = match args.output_file {
        None => Target::Here,
        Some(file) if file == Path::new("-") => Target::Stdout,
        Some(file) => Target::File(file),
    };
    let format = match args.format {
        DownloadFormat::Excel => Format::Excel,
        DownloadFormat::Csv => Format::Csv,
    };
    let job_id = JobId::from(args.job_id);
    let client = &run.session.client;
    match commands::download(client, &job_id, format, target, run.limit).await? {
        Downloaded::Saved(saved) => {
            terminal.write(render::saved(&saved, terminal.form()).as_bytes())
        }
        Downloaded::Bytes(bytes) => terminal.write(&bytes),
    }
}
