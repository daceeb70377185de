//! `ipp runs`

use super::parse::many::carry_out;
use super::{Context, Run};
use crate::args::{CleanArgs, ResumeHow, RunsCommand};
use crate::bulk::error::BulkError;
use crate::bulk::gate::Gate;
use crate::bulk::store::{Listed, Run as Kept, Store, StoreError};
use crate::bulk::tally::Most;
use crate::commands::{self, How, Removed, RunRow, RunShown};
use crate::error::Result;
use crate::render;
use crate::settings::state_dir;

pub(super) fn run(command: RunsCommand, context: &Context) -> Result<()> {
    match command {
        RunsCommand::List(_) => {
            let runs = store()?.list().map_err(BulkError::Store)?;
            let row = |run| render::json_of(&RunRow::new(run));
            let rows: Vec<String> = runs.iter().map(row).collect();
            let rows = rows.iter().map(String::as_str);
            context.output.all(rows, &render::RUN)
        }
        RunsCommand::Show(args) => {
            let store = store()?;
            let id = store.named(args.run.as_deref()).map_err(BulkError::Store)?;
            let shown = store.listed(id.clone());
            let shown = shown.ok_or(BulkError::Store(StoreError::Damaged(id)))?;
            let json = render::json_of(&RunShown::new(&shown));
            context.output.object(&json, &render::RUN)?;
            let rows = render::at(&json, "files").and_then(render::elements);
            match rows {
                Some(rows) if context.output.is_for_people() && !rows.is_empty() => {
                    context.output.text("\n")?;
                    context.output.all(rows, &render::RUN_FILES)
                }
                _ => Ok(()),
            }
        }
        RunsCommand::Resume(args) => context.reported(async |run| {
            let kept = take(&run, args.run.as_deref())?;
            let how = how(&run, &args.how, gate_of(&kept)?, context);
            go_on(run, kept, how, context).await
        }),
        RunsCommand::Retry(args) => context.reported(async |run| {
            let mut kept = take(&run, args.run.as_deref())?;
            let again = commands::confirm_failures(run.client(), &mut kept, run.limit).await?;
            if again == 0 {
                context
                    .output
                    .terminal
                    .note("nothing failed that can be sent again");
            }
            let how = how(&run, &args.how, gate_of(&kept)?, context);
            go_on(run, kept, how, context).await
        }),
        RunsCommand::Clean(args) => clean(&args, context),
    }
}

fn store() -> Result<Store> {
    Ok(Store::new(&state_dir(|name| std::env::var_os(name))?))
}

/// Takes up a run that is there, if it is this account's.
pub(super) fn take(run: &Run<'_>, name: Option<&str>) -> Result<Kept> {
    let kept = store()?.resume(name).map_err(BulkError::Store)?;
    match kept.order() {
        Some(order) if order.account == run.session.account => Ok(kept),
        _ => Err(BulkError::OtherAccount(kept.id.clone()).into()),
    }
}

/// What the results of a run were to be like when it was taken up last.
pub(super) fn gate_of(kept: &Kept) -> Result<Gate> {
    Gate::new(kept.state().gate.clone())
}

/// Goes on with a run, over the files that its command means now.
pub(super) async fn go_on(run: Run<'_>, kept: Kept, how: How, context: &Context<'_>) -> Result<()> {
    let selection = kept.order().map(|order| order.selection.clone());
    let plan = commands::plan(selection.unwrap_or_default()).await?;
    carry_out(run, kept, &plan, how, false, context).await
}

fn how(run: &Run<'_>, args: &ResumeHow, gate: Gate, context: &Context<'_>) -> How {
    How {
        concurrency: args.concurrency,
        limit: context.global.timeout,
        drain: commands::DRAIN,
        fail_fast: false,
        wait: true,
        force: args.force,
        local: run.session.is_local(),
        most: Most::default(),
        gate,
        again: run.again.clone(),
    }
}

fn clean(args: &CleanArgs, context: &Context) -> Result<()> {
    let store = store()?;
    let mut ids = Vec::new();
    for name in &args.runs {
        ids.push(store.find(name).map_err(BulkError::Store)?);
    }
    if args.all {
        let runs = store.list().map_err(BulkError::Store)?;
        // One with documents left knows what may be charged already.
        let is_over = |run: &Listed| run.state.ended.is_some_and(|(_, left)| left == 0);
        let over = runs.into_iter().filter(|run| !run.is_open && is_over(run));
        ids.extend(over.map(|run| run.id));
    }
    let question = match &ids[..] {
        [] => return context.output.all([], &render::REMOVED),
        [id] => format!("Remove run {id} and its results?"),
        ids => format!("Remove {} runs and their results?", ids.len()),
    };
    context.confirm(&question)?;
    let mut list = context.output.list(&render::REMOVED);
    for id in ids {
        store.remove(&id).map_err(BulkError::Store)?;
        list.next(&render::json_of(&Removed {
            run: id.0,
            removed: true,
        }))?;
    }
    list.end()
}
