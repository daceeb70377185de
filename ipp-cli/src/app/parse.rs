//! `ipp parse`

use std::path::PathBuf;
use std::pin::pin;

use futures_util::StreamExt as _;
use ipp_sdk::model::ExportMode;

use super::{Context, Run};
use crate::args::{Mode, ParseArgs};
use crate::commands::{self, ParseRequest, Parsed};
use crate::error::{Error, Failures, Result};
use crate::render;

pub(super) fn run(args: ParseArgs, context: &Context) -> Result<()> {
    if args.external_id.is_some() && args.files.len() > 1 {
        return Err(Error::Usage {
            message: "--external-id names one upload, and there are several files".to_owned(),
            hint: "parse the files one by one, each with an id of its own".into(),
        });
    }
    context.connected(async |run| parse(run, args, context).await)
}

pub(super) fn export_mode(mode: Mode) -> ExportMode {
    match mode {
        Mode::Standard => ExportMode::Standard,
        Mode::Full => ExportMode::Full,
    }
}

async fn parse(run: Run<'_>, args: ParseArgs, context: &Context<'_>) -> Result<()> {
    let request = ParseRequest {
        files: args.files,
        mode: export_mode(args.mode),
        boxes: args.boxes,
        external_id: args.external_id,
        limit: run.limit,
        local: run.session.is_local(),
        again: (run.again.clone()).reading(args.mode == Mode::Full, args.boxes),
    };
    let (count, terminal) = (request.files.len(), context.output.terminal);
    let mut list = context.output.list(&render::JOB);
    let mut failed = Vec::new();
    let progress = terminal.progress(&request.files);
    let watcher = progress.watcher();
    let outcomes = commands::parse(run.client(), &request, &watcher, run.pending);
    let mut outcomes = pin!(outcomes.enumerate());
    while let Some((number, outcome)) = outcomes.next().await {
        progress.done(number, outcome.is_ok());
        match outcome {
            Ok(parsed) => {
                // The SDK has read the body, so it is text.
                let json = String::from_utf8_lossy(parsed.answer.raw());
                progress.aside(|| match count {
                    1 => context.output.object(&json, &render::JOB),
                    _ => list.next(&json),
                })?;
                progress.aside(|| note(&request, number, &parsed, context));
            }
            Err(error) => {
                if let (true, Some(body)) = (count > 1, error.unread_answer()) {
                    progress.aside(|| list.unread(body))?;
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
    if count > 1 {
        list.end()?;
    }
    conclude(count, failed)
}

/// Tells of a document that was not parsed anew.
fn note(request: &ParseRequest, number: usize, parsed: &Parsed, context: &Context) {
    if let (true, Some(id)) = (parsed.replayed, &request.external_id) {
        let (file, job) = (&request.files[number], parsed.answer.value());
        let note = render::replay_note(id, file, job);
        context.output.terminal.note(&note);
    }
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
