//! From a command line to its outcome: settings, a client, the command, its text.

use std::path::{Path, PathBuf};
use std::pin::pin;

use clap::{ArgMatches, CommandFactory as _};
use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use ipp_sdk::Format;
use ipp_sdk::model::{ExportMode, JobId};

use crate::args::{
    Cli, Command, DownloadArgs, DownloadFormat, GetArgs, Global, JobsCommand, Mode, OutputForm,
    ParseArgs,
};
use crate::commands::{self, Downloaded, ParseRequest, Target};
use crate::error::{Error, Failures, Result};
use crate::render::{self, Documents};
use crate::session::Session;
use crate::settings::Api;
use crate::terminal::Terminal;

pub(crate) fn run(cli: Cli, matches: &ArgMatches, terminal: &Terminal) -> Result<()> {
    let Cli { global, command } = cli;
    match command {
        Command::Completions(args) => terminal.write(&commands::script(args.shell, Cli::command())),
        Command::Parse(args) => {
            check_external_id(&args)?;
            connected(&global, matches, async |s| {
                parse(s, args, global.output, terminal).await
            })
        }
        Command::Jobs(JobsCommand::Get(args)) => {
            connected(&global, matches, async |s| get(s, args, terminal).await)
        }
        Command::Jobs(JobsCommand::Download(args)) => connected(&global, matches, async |s| {
            download(s, args, terminal).await
        }),
    }
}

/// Runs a command that needs the API. Only such a command starts a runtime.
fn connected(
    global: &Global,
    matches: &ArgMatches,
    command: impl AsyncFnOnce(&Session) -> Result<()>,
) -> Result<()> {
    let api = Api::resolve(global, matches, |name| std::env::var_os(name))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(Error::Runtime)?;
    let outcome = runtime.block_on(async {
        let work = async {
            let session = Session::open(api, global.retries).await?;
            let outcome = command(&session).await;
            session.close().await;
            outcome
        };
        let interrupt = tokio::signal::ctrl_c();
        match select(pin!(work), pin!(interrupt)).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => Err(Error::Interrupted),
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
    session: &Session,
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
        timeout: args.timeout,
        local: session.is_local(),
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
    let mut outcomes = pin!(commands::parse(&session.client, &request, &watcher).enumerate());
    while let Some((number, outcome)) = outcomes.next().await {
        progress.done(number, outcome.is_ok());
        match outcome {
            Ok(answer) => {
                let text = documents.next(&answer);
                progress.aside(|| terminal.write(text.as_bytes()))?;
            }
            Err(error) => {
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

async fn get(session: &Session, args: GetArgs, terminal: &Terminal) -> Result<()> {
    let answer = commands::get(&session.client, &JobId::from(args.job_id)).await?;
    let (width, styles) = (terminal.width(), terminal.styles());
    let text = Documents::new(terminal.form(), 1, width, styles).next(&answer);
    terminal.write(text.as_bytes())
}

async fn download(session: &Session, args: DownloadArgs, terminal: &Terminal) -> Result<()> {
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
    match commands::download(&session.client, &job_id, format, target).await? {
        Downloaded::Saved(saved) => {
            terminal.write(render::saved(&saved, terminal.form()).as_bytes())
        }
        Downloaded::Bytes(bytes) => terminal.write(&bytes),
    }
}
