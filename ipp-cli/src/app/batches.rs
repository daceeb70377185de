//! `ipp batches`

use ipp_sdk::BatchFormat;
use ipp_sdk::model::BatchId;

use super::parse::export_mode;
use super::{Context, Run};
use crate::args::{BatchFormatArg, BatchesCommand};
use crate::commands;
use crate::error::Result;
use crate::recent::Kind;
use crate::render;

pub(super) fn run(command: BatchesCommand, context: &Context) -> Result<()> {
    context.connected(async |run| match command {
        BatchesCommand::Create(args) => {
            let mode = export_mode(args.mode);
            let answers = commands::create_batches(run.client(), args.files, mode, run.limit);
            let answers = answers.await?;
            if args.wait {
                let ids = answers.into_iter().map(|a| a.into_value().batch_id);
                return wait(run, ids.collect(), context).await;
            }
            // One is an object, several are a list.
            let rows: Vec<String> = answers.iter().map(|a| render::data(a.raw(), "")).collect();
            match &rows[..] {
                [row] => context.output.object(row, &render::BATCH_ACCEPTED),
                rows => {
                    let rows = rows.iter().map(String::as_str);
                    context.output.all(rows, &render::BATCH_ACCEPTED)
                }
            }
        }
        BatchesCommand::Get(args) => {
            let id = BatchId::from(context.whole_id(Kind::Batch, args.batch_id));
            let answer = commands::get_batch(run.client(), &id, run.limit).await?;
            show(&String::from_utf8_lossy(answer.raw()), context)
        }
        BatchesCommand::Wait(args) => {
            let ids = args.batch_ids.into_iter();
            let ids = ids.map(|id| context.whole_id(Kind::Batch, id).into());
            let ids = ids.collect();
            wait(run, ids, context).await
        }
        BatchesCommand::Download(args) => {
            let format = match args.format {
                BatchFormatArg::Excel => BatchFormat::Excel,
                BatchFormatArg::Csv => BatchFormat::Csv,
                BatchFormatArg::Qb => BatchFormat::QuickBooks,
                BatchFormatArg::Zoho => BatchFormat::Zoho,
            };
            let id = BatchId::from(context.whole_id(Kind::Batch, args.batch_id));
            let download = run.client().batches().download(&id, format);
            context
                .download(
                    download,
                    format == BatchFormat::Excel,
                    args.output_file,
                    run.limit,
                )
                .await
        }
    })
}

async fn wait(run: Run<'_>, ids: Vec<BatchId>, context: &Context<'_>) -> Result<()> {
    let one = ids.len() == 1;
    let mut list = context.output.list(&render::BATCH);
    for id in &ids {
        let answer = commands::wait_for_batch(run.client(), id, run.limit).await?;
        let json = String::from_utf8_lossy(answer.raw());
        match one {
            true => return show(&json, context),
            false => list.next(&json)?,
        }
    }
    list.end()
}

/// A batch, and for people the documents in it.
fn show(json: &str, context: &Context) -> Result<()> {
    let output = &context.output;
    output.object(json, &render::BATCH)?;
    let rows = render::at(json, "results").and_then(render::elements);
    match rows {
        Some(rows) if output.is_for_people() && !rows.is_empty() => {
            output.text("\n")?;
            output.all(rows, &render::BATCH_ROWS)
        }
        _ => Ok(()),
    }
}
