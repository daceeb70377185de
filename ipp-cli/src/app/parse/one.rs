//! One document alone, which needs no run.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use ipp_sdk::model::ExternalId;

use super::super::{Context, Run};
use super::{is_stdin, most, note_places, outputs, reading, wants_results};
use crate::args::ParseArgs;
use crate::bulk::error::BulkError;
use crate::bulk::failure::{FailedFile, Failure};
use crate::bulk::gate::Gate;
use crate::bulk::identity::{Content, Reading, Salt, external_id};
use crate::bulk::look::{Fault, look_at_bytes};
use crate::bulk::outputs::Outputs;
use crate::bulk::plan::directory;
use crate::bulk::tally::Tally;
use crate::bulk::writer::{Read, Writer};
use crate::commands::{OneRequest, Parsed, Source};
use crate::error::{Error, Result};
use crate::{commands, render};

/// One document alone.
pub(super) async fn one(
    run: Run<'_>,
    file: PathBuf,
    args: &ParseArgs,
    gate: &Gate,
    context: &Context<'_>,
) -> Result<()> {
    let terminal = context.output.terminal;
    let alone = Tally {
        files: 1,
        to_charge: 1,
        ..Tally::default()
    };
    alone.check(&most(&args.flow), None)?;
    let (source, content) = looked_at(file, args.selection.name.as_deref()).await?;
    let reading = reading(args.mode, args.boxes);
    let salt = args.reprocess.then(Salt::new);
    if salt.is_some() {
        context.confirm("Read the document anew? It costs a credit.")?;
    }
    let own = args.external_id.as_deref().map(ExternalId::from);
    let request = OneRequest {
        external_id: own.unwrap_or_else(|| external_id(&content, reading, salt.as_ref(), 0)),
        source,
        reading,
        limit: run.limit,
        local: run.session.is_local(),
        wait: !args.flow.no_wait,
        again: run.again.clone().reading(reading.full, reading.boxes),
    };
    let file = request.source.path().to_owned();
    let progress = terminal.progress([&file].into_iter(), 0, &run.session.gate);
    let report = progress.reporter();
    let parsed = commands::parse_one(run.client(), &request, &report, run.pending).await;
    drop(progress);
    let parsed = parsed?;
    let outputs = outputs(&args.outputs);
    if args.flow.no_wait || wants_results(context, &outputs) {
        context.output.object(&parsed.json, &render::JOB)?;
    }
    if args.flow.no_wait {
        return Ok(());
    }
    let read = Read {
        content,
        external_id: request.external_id.clone(),
        raw: parsed.json.as_bytes(),
    };
    save_one(&outputs, &file, &read, reading, args.outputs.force)?;
    note_places(&outputs, context);
    note_replay(&parsed, &file, args.external_id.as_deref(), context);
    if let Some(findings) = &mut *run.findings.borrow_mut() {
        findings.read(&file, &parsed.json, gate)?;
    }
    match gate.refuses(&parsed.json)? {
        Some(why) => Err(BulkError::Unmet(vec![(file, why)]).into()),
        None => Ok(()),
    }
}

/// Writes the files of a document that is not of a run.
fn save_one(
    outputs: &Outputs,
    file: &Path,
    read: &Read<'_>,
    reading: Reading,
    force: bool,
) -> Result<()> {
    let base = file.parent().unwrap_or(Path::new(""));
    let base = directory(base);
    let writer = Writer {
        outputs,
        base: &base,
        reading,
        force,
        documents: HashSet::from([directory(file)]),
    };
    writer.save_alone(file, read).map_err(|failure| {
        let path = file.to_owned();
        FailedFile { path, failure }.into()
    })
}

/// Tells of a document that was not read anew.
fn note_replay(parsed: &Parsed, file: &Path, own_id: Option<&str>, context: &Context<'_>) {
    let terminal = context.output.terminal;
    match own_id {
        Some(id) if parsed.replayed => {
            let filename = parsed.filename.as_deref();
            terminal.warn(&render::replay_note(id, file, filename));
        }
        None if parsed.replayed && context.output.is_for_people() => {
            terminal.note("it was read before, and nothing was charged; --reprocess reads it anew");
        }
        _ => {}
    }
}

/// The document, looked at before anything is sent.
async fn looked_at(file: PathBuf, name: Option<&str>) -> Result<(Source, Content)> {
    if !is_stdin(&file) {
        let content = commands::look_at(file.clone()).await?;
        let content = content.map_err(|fault| refused(file.clone(), fault))?;
        return Ok((Source::File(file), content));
    }
    let bytes = commands::read_stdin().await?;
    let name = name.map_or_else(|| stdin_name(&bytes).to_owned(), str::to_owned);
    let content = look_at_bytes(&bytes).map_err(|fault| refused(name.clone().into(), fault))?;
    Ok((Source::Bytes(name, bytes), content))
}

/// A name that says what it is: the API goes by it, too.
fn stdin_name(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', ..] => "stdin.png",
        [0xff, 0xd8, ..] => "stdin.jpg",
        [b'R', b'I', b'F', b'F', ..] => "stdin.webp",
        _ => "stdin.pdf",
    }
}

fn refused(path: PathBuf, fault: Fault) -> Error {
    match fault {
        Fault::Unreadable(source) => Error::File {
            action: "read",
            path,
            source,
        },
        fault => FailedFile {
            failure: Failure::from(&fault),
            path,
        }
        .into(),
    }
}
