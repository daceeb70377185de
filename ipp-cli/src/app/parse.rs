//! `ipp parse`: from flags to one document or a run.

pub(super) mod many;
mod one;

use std::path::Path;

use ipp_sdk::model::{Confidence, ExportMode};

use super::{Context, Run};
use crate::args::{
    FlowArgs, GateArgs, LeastConfidence, Mode, OutputArgs, ParseArgs, SaveForm, ViaArg,
};
use crate::bulk::gate::{Conditions, Gate};
use crate::bulk::identity::Reading;
use crate::bulk::outputs::{Form, Outputs};
use crate::bulk::tally::Most;
use crate::commands;
use crate::commands::How;
use crate::error::{Error, Result};

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
        let kept = super::runs::take(&run, Some(name))?;
        let gate = match gate.conditions == Conditions::default() {
            true => super::runs::gate_of(&kept)?,
            false => gate,
        };
        let how = how(&run, &args.flow, args.outputs.force, gate, context);
        return super::runs::go_on(run, kept, how, context).await;
    }
    match alone(&args) {
        Some(file) => one::one(run, file.to_owned(), &args, &gate, context).await,
        None => many::many(run, args, gate, context).await,
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
