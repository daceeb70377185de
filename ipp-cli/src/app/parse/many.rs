//! Several documents: a run that is kept.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::json;

use super::super::{Context, Run};
use super::{how, note_places, outputs, reading, wants_results};
use crate::args::{ParseArgs, SelectionArgs, ViaArg};
use crate::bulk::error::BulkError;
use crate::bulk::failure::{FailedFile, Failure};
use crate::bulk::gate::Gate;
use crate::bulk::identity::{Content, Salt};
use crate::bulk::journal::Standing;
use crate::bulk::order::{Order, Via};
use crate::bulk::plan::Plan;
use crate::bulk::select::{Selection, listed};
use crate::bulk::store::{Run as Kept, Store};
use crate::bulk::tally::{PlanShown, Tally};
use crate::bulk::work::Audience;
use crate::bulk::writer::prepare;
use crate::commands::{Asked, How};
use crate::error::{Error, Result};
use crate::github::Findings;
use crate::input::read_bytes;
use crate::settings::state_dir;
use crate::terminal::{ListOutput, ProgressView, Terminal};
use crate::{commands, render};

/// Several documents: a run that is kept.
pub(super) async fn many(
    run: Run<'_>,
    args: ParseArgs,
    gate: Gate,
    context: &Context<'_>,
) -> Result<()> {
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
    if let Some(file) = order.outputs.also_merged(&plan) {
        return Err(Error::Usage {
            message: format!("{} would be written twice", file.display()),
            hint: "give --merge another name".into(),
        });
    }
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
    if is_anew && fresh {
        // Before anything is forgotten.
        confirm_anew(plan.documents.len(), context)?;
    }
    let kept = store.open(order, fresh).map_err(BulkError::Store)?;
    carry_out(run, kept, &plan, how, is_anew && !fresh, context).await
}

fn confirm_anew(documents: usize, context: &Context<'_>) -> Result<()> {
    context.confirm(&format!("Read {documents} documents anew? A credit each."))
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

async fn show_plan(
    run: Run<'_>,
    store: &Store,
    order: &Order,
    plan: &Plan,
    context: &Context<'_>,
) -> Result<()> {
    let id = order.id();
    let kept = match store.listed(id.clone()) {
        Some(_) => Some(store.resume(Some(&id.0)).map_err(BulkError::Store)?),
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
pub(in crate::app) async fn carry_out(
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
        confirm_anew(tally.to_charge, context)?;
    }
    let outputs = kept.order().map(|order| order.outputs.clone());
    let outputs = outputs.unwrap_or_default();
    prepare(&outputs).map_err(|failure| {
        let path = PathBuf::new();
        FailedFile { path, failure }
    })?;
    let files = plan.documents.iter().map(|document| &document.path);
    let progress = terminal.progress(
        files,
        tally.done + tally.failed + tally.doubtful,
        &run.session.gate,
    );
    let mut shown = Shown {
        list: context.output.list(&render::JOB),
        terminal,
        progress: &progress,
        findings: run.findings,
        gate: &how.gate,
        shows_results: wants_results(context, &outputs),
        is_alone: plan.files.len() + plan.unmatched.len() == 1,
    };
    let report = progress.reporter();
    let stop = run.signals.stop();
    *run.pending.run.borrow_mut() = Some(kept.id.clone());
    let asked = Asked {
        client: run.client(),
        report: &report,
        stop: async {
            let by = stop.await;
            progress.aside(|| terminal.note(STOPPING));
            by
        },
        audience: &mut shown,
    };
    let done = commands::go(asked, kept, plan, &how).await;
    let Shown {
        mut list,
        shows_results,
        is_alone,
        ..
    } = shown;
    drop(progress);
    let accepted = done.as_ref().map_or(&[][..], |accepted| accepted);
    for (file, job) in accepted {
        let job = json!({ "job_id": job, "status": "processing", "filename": file.file_name().map(|n| n.to_string_lossy()) });
        list.next(&job.to_string())?;
    }
    // That there is nothing is said by the error.
    let is_error_all = is_alone && done.is_err() && context.output.is_for_people();
    if (shows_results || !accepted.is_empty()) && !is_error_all {
        list.end()?;
    }
    if let Some(findings) = &mut *run.findings.borrow_mut() {
        findings.accepted(accepted.len());
    }
    note_places(&outputs, context);
    done.map(|_| ())
}

const STOPPING: &str = "stopping: what is under way may end, which takes 5 seconds at most; a second signal ends it now";

/// Results go to stdout and failures to stderr, in the order of the files.
struct Shown<'a, 'p> {
    list: ListOutput<'a>,
    terminal: &'a Terminal,
    progress: &'p ProgressView,
    findings: &'a RefCell<Option<Findings>>,
    gate: &'a Gate,
    shows_results: bool,
    is_alone: bool,
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
        // Its name here: several directories may have a file of one name.
        let name = from_here(file).to_string_lossy();
        self.progress.aside(|| list.next_of(json, Some(&name)))
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
        // The error of one document alone is that of the command.
        if !self.is_alone && !self.terminal.json_errors() {
            let (path, failure) = (from_here(path).to_owned(), failure.clone());
            let error = FailedFile { path, failure }.into();
            self.progress.aside(|| self.terminal.error(&error));
        }
        Ok(())
    }
}

/// A path as it is typed in the working directory, if it is below that.
fn from_here(path: &Path) -> &Path {
    let here = std::env::current_dir().ok();
    let below = here.and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path)
}
