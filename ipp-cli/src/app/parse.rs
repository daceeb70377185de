//! `ipp parse`: from flags to one document or a run.

use std::cell::RefCell;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

use ipp_sdk::model::{Confidence, ExportMode, ExternalId};
use jiff::Timestamp;
use serde_json::json;

use super::{Context, Run};
use crate::args::{
    FlowArgs, GateArgs, LeastConfidence, Mode, OutputArgs, ParseArgs, SaveForm, SelectionArgs,
    ViaArg,
};
use crate::bulk::error::BulkError;
use crate::bulk::failure::{FailedFile, Failure};
use crate::bulk::gate::{Conditions, Gate};
use crate::bulk::identity::{Content, Reading, Salt, external_id};
use crate::bulk::journal::Standing;
use crate::bulk::look::{Fault, look_at_bytes};
use crate::bulk::order::{Order, Via};
use crate::bulk::outputs::{Form, Outputs};
use crate::bulk::plan::{Plan, directory};
use crate::bulk::select::{Selection, listed};
use crate::bulk::store::{Run as Kept, Store};
use crate::bulk::tally::{Most, PlanShown, Tally};
use crate::bulk::work::Audience;
use crate::bulk::writer::{Read, Writer};
use crate::commands::{self, Asked, How, OneRequest, Parsed, Source};
use crate::error::{Error, Result};
use crate::github::Findings;
use crate::input::read_bytes;
use crate::render;
use crate::settings::state_dir;
use crate::terminal::{ListOutput, ProgressView, Terminal};

pub(super) fn run(args: ParseArgs, context: &Context) -> Result<()> {
    check(&args)?;
    let gate = Gate::new(conditions(&args.gate))?;
    context.reported(async |run| parse(run, args, gate, context).await)
}

pub(super) fn export_mode(mode: Mode) -> ExportMode {
    reading(mode, false).mode()
}

fn reading(mode: Mode, boxes: bool) -> Reading {
    let full = mode == Mode::Full;
    Reading { full, boxes }
}

/// What clap cannot tell of a command line.
fn check(args: &ParseArgs) -> Result<()> {
    let usage = |message: &str, hint: &'static str| {
        Err(Error::Usage {
            message: message.to_owned(),
            hint: hint.into(),
        })
    };
    let reads_stdin = args.files.iter().any(|file| is_stdin(file));
    if args.external_id.is_some() && (args.files.len() != 1 || args.selection.files_from.is_some())
    {
        return usage(
            "--external-id names one upload, and there are several files",
            "parse the files one by one, each with an id of its own",
        );
    }
    if reads_stdin && (args.files.len() > 1 || args.selection.files_from.is_some()) {
        return usage(
            "- is one document on stdin, and there are other files",
            "parse it alone; a list of files on stdin is --files-from -",
        );
    }
    let is_alone = reads_stdin || args.external_id.is_some();
    if is_alone && (args.flow.dry_run || args.flow.via == ViaArg::Batch) {
        return usage(
            "--dry-run and --via batch are for files whose ids ipp makes",
            "name the file, and leave out --external-id",
        );
    }
    if args.flow.via == ViaArg::Batch && args.boxes {
        return usage(
            "batches do not tell where fields stand",
            "leave out --boxes, or --via batch",
        );
    }
    match &args.outputs.merge {
        Some(file) if Outputs::merged_form(file).is_none() => usage(
            "--merge takes the form from the name of the file",
            "end it with .csv, .ndjson or .xlsx",
        ),
        _ => Ok(()),
    }
}

fn is_stdin(file: &Path) -> bool {
    file == Path::new("-")
}

fn conditions(args: &GateArgs) -> Conditions {
    Conditions {
        require_ready: args.require_ready,
        min_confidence: args.min_confidence.map(|least| match least {
            LeastConfidence::High => Confidence::High,
            LeastConfidence::Medium => Confidence::Medium,
        }),
        fail_if: args.fail_if.clone(),
    }
}

async fn parse(run: Run<'_>, args: ParseArgs, gate: Gate, context: &Context<'_>) -> Result<()> {
    if let Some(name) = &args.flow.resume {
        let kept = super::runs::take(&run, name)?;
        let gate = match gate.conditions == Conditions::default() {
            true => super::runs::gate_of(&kept)?,
            false => gate,
        };
        let how = how(&run, &args.flow, args.outputs.force, gate, context);
        return super::runs::go_on(run, kept, how, context).await;
    }
    match alone(&args) {
        Some(file) => one(run, file.to_owned(), &args, &gate, context).await,
        None => many(run, args, gate, context).await,
    }
}

/// The one document of a command line that needs no run: a named file, whose result goes to stdout, or stdin.
fn alone(args: &ParseArgs) -> Option<&Path> {
    let [file] = &args.files[..] else { return None };
    let writes = !outputs(&args.outputs).is_none();
    let is_run = args.selection.files_from.is_some()
        || args.flow.via == ViaArg::Batch
        || args.flow.dry_run
        || writes;
    let is_one = is_stdin(file) || !is_run && !file.is_dir() && !is_pattern(file);
    (is_one || args.external_id.is_some()).then_some(file)
}

fn is_pattern(file: &Path) -> bool {
    let bytes = file.as_os_str().as_encoded_bytes();
    bytes.iter().any(|b| b"*?[{".contains(b)) && file.symlink_metadata().is_err()
}

/// One document alone.
async fn one(
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
    let progress = terminal.progress([&file].into_iter());
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

/// Whether results go to stdout: not those that go into files, unless they are asked for.
fn wants_results(context: &Context<'_>, outputs: &Outputs) -> bool {
    let global = context.global;
    let is_asked = global.output.is_some() || global.jq.is_some() || !global.fields.is_empty();
    is_asked || outputs.is_none()
}

/// Tells where the files are that were written.
fn note_places(outputs: &Outputs, context: &Context<'_>) {
    let terminal = context.output.terminal;
    if let Some(places) = outputs.places() {
        terminal.note(&format!("the results are in {places}"));
    }
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

/// Several documents: a run that is kept.
async fn many(run: Run<'_>, args: ParseArgs, gate: Gate, context: &Context<'_>) -> Result<()> {
    let selection = selection(args.files, args.selection)?;
    let plan = commands::plan(selection.clone()).await?;
    let here = |source| Error::File {
        action: "find",
        path: ".".into(),
        source,
    };
    let order = Order {
        account: run.session.account.clone(),
        selection: selection.absolute().map_err(here)?,
        reading: reading(args.mode, args.boxes),
        via: match args.flow.via {
            ViaArg::Single => Via::Single,
            ViaArg::Batch => Via::Batch,
        },
        outputs: outputs(&args.outputs).absolute().map_err(here)?,
        salt: args.reprocess.then(Salt::new),
        begun: Timestamp::now(),
        command: command(),
    };
    let store = Store::new(&state_dir(|name| std::env::var_os(name))?);
    let how = how(&run, &args.flow, args.outputs.force, gate, context);
    if args.flow.dry_run {
        return show_plan(run, &store, &order, &plan, context).await;
    }
    let begun = store.listed(order.id());
    let is_over = begun.is_some_and(|run| run.state.ended.is_some_and(|(_, left)| left == 0));
    // Asked for once more, all is read once more.
    let again = order.salt.is_some() && is_over;
    // A batch that is sent again is charged again.
    let is_anew = order.salt.is_some() || args.flow.fresh && order.via == Via::Batch;
    let fresh = args.flow.fresh || again;
    let kept = store.open(order, fresh).map_err(BulkError::Store)?;
    carry_out(run, kept, &plan, how, is_anew, context).await
}

/// The command as it was typed, without what should not have been: it is kept and shown.
fn command() -> String {
    let words: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|word| render::quoted(&word.to_string_lossy()))
        .collect();
    render::without_secrets(&format!("ipp {}", words.join(" ")))
}

fn selection(files: Vec<PathBuf>, args: SelectionArgs) -> Result<Selection> {
    let mut inputs: Vec<_> = files.into_iter().map(Into::into).collect();
    if let Some(list) = &args.files_from {
        inputs.extend(listed(&read_bytes(list)?, args.null));
    }
    Ok(Selection {
        inputs,
        recursive: args.recursive,
        max_depth: args.max_depth,
        include: args.include,
        exclude: args.exclude,
    })
}

fn outputs(args: &OutputArgs) -> Outputs {
    let form = |form: &SaveForm| match form {
        SaveForm::Json => Form::Json,
        SaveForm::Csv => Form::Csv,
        SaveForm::Xlsx => Form::Xlsx,
    };
    Outputs {
        dir: args.out.clone().map(Into::into),
        save: args.save.iter().map(form).collect(),
        merge: args.merge.clone().map(Into::into),
    }
}

fn how(run: &Run<'_>, args: &FlowArgs, force: bool, gate: Gate, context: &Context<'_>) -> How {
    How {
        concurrency: args.concurrency,
        limit: context.global.timeout,
        drain: commands::DRAIN,
        fail_fast: args.fail_fast,
        wait: !args.no_wait,
        force,
        local: run.session.is_local(),
        most: most(args),
        gate,
        again: run.again.clone(),
    }
}

fn most(args: &FlowArgs) -> Most {
    Most {
        files: args.max_files,
        credits: args.max_credits,
    }
}

async fn show_plan(
    run: Run<'_>,
    store: &Store,
    order: &Order,
    plan: &Plan,
    context: &Context<'_>,
) -> Result<()> {
    let id = order.id();
    let kept = match store.listed(id.clone()) {
        Some(_) => Some(store.resume(&id.0).map_err(BulkError::Store)?),
        None => None,
    };
    let elsewhere = store.elsewhere(order);
    let standing = |content: &Content| match &kept {
        Some(kept) => kept.standing(content),
        None => {
            let elsewhere = elsewhere.get(content).cloned();
            elsewhere.map_or(Standing::New, Into::into)
        }
    };
    let tally = Tally::of(plan, &standing);
    let credits = commands::credits(run.client(), &tally, run.limit).await?;
    let shown = PlanShown {
        run: id.0,
        via: order.via,
        plan: tally,
        credits,
        summary: tally.sentence(credits, !run.session.is_local()),
        files: plan.rows(&standing),
    };
    let json = render::json_of(&shown);
    context.output.object(&json, &render::PLAN)
}

/// Carries out a run whose plan is made.
pub(super) async fn carry_out(
    run: Run<'_>,
    kept: Kept,
    plan: &Plan,
    how: How,
    is_anew: bool,
    context: &Context<'_>,
) -> Result<()> {
    let terminal = context.output.terminal;
    let tally = Tally::of(plan, &|content| kept.standing(content));
    let credits = commands::credits(run.client(), &tally, run.limit).await?;
    terminal.note(&tally.sentence(credits, !run.session.is_local()));
    tally.check(&how.most, credits)?;
    if is_anew && tally.to_charge > 0 {
        let question = format!("Read {} documents anew? A credit each.", tally.to_charge);
        context.confirm(&question)?;
    }
    let files = plan.documents.iter().map(|document| &document.path);
    let progress = terminal.progress(files);
    let outputs = kept.order().map(|order| order.outputs.clone());
    let outputs = outputs.unwrap_or_default();
    let mut shown = Shown {
        list: context.output.list(&render::JOB),
        terminal,
        progress: &progress,
        findings: run.findings,
        gate: &how.gate,
        shows_results: wants_results(context, &outputs),
    };
    let report = progress.reporter();
    let asked = Asked {
        client: run.client(),
        report: &report,
        stop: run.signals.stop(),
        audience: &mut shown,
    };
    let done = commands::go(asked, kept, plan, &how).await;
    let Shown {
        mut list,
        shows_results,
        ..
    } = shown;
    drop(progress);
    let accepted = done.as_ref().map_or(&[][..], |accepted| accepted);
    for (file, job) in accepted {
        let job = json!({ "job_id": job, "status": "processing", "filename": file.file_name().map(|n| n.to_string_lossy()) });
        list.next(&job.to_string())?;
    }
    if shows_results || !accepted.is_empty() {
        list.end()?;
    }
    if let Some(findings) = &mut *run.findings.borrow_mut() {
        findings.accepted(accepted.len());
    }
    note_places(&outputs, context);
    done.map(|_| ())
}

/// Results go to stdout and failures to stderr, in the order of the files.
struct Shown<'a, 'p> {
    list: ListOutput<'a>,
    terminal: &'a Terminal,
    progress: &'p ProgressView,
    findings: &'a RefCell<Option<Findings>>,
    gate: &'a Gate,
    shows_results: bool,
}

impl Audience for Shown<'_, '_> {
    fn wants_results(&self) -> bool {
        self.shows_results || self.findings.borrow().is_some()
    }

    fn result(&mut self, file: &Path, json: &str) -> Result<()> {
        if let Some(findings) = &mut *self.findings.borrow_mut() {
            findings.read(file, json, self.gate)?;
        }
        if !self.shows_results {
            return Ok(());
        }
        let list = &mut self.list;
        self.progress.aside(|| list.next(json))
    }

    /// For people at once; programs get one object at the end.
    fn failed(&mut self, path: &Path, failure: &Failure) -> Result<()> {
        if let Some(findings) = &mut *self.findings.borrow_mut() {
            findings.failed(path, failure);
        }
        if let Some(body) = &failure.unread {
            let list = &mut self.list;
            self.progress.aside(|| list.unread(body))?;
        }
        if !self.terminal.json_errors() {
            let (path, failure) = (path.to_owned(), failure.clone());
            let error = FailedFile { path, failure }.into();
            self.progress.aside(|| self.terminal.error(&error));
        }
        Ok(())
    }
}
