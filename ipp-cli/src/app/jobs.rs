//! `ipp jobs`

use std::pin::pin;

use futures_util::StreamExt as _;
use ipp_sdk::Format;
use ipp_sdk::model::{Confidence, JobStatus};

use super::{Context, Run};
use crate::args::{
    ConfidenceArg, DownloadFormat, GetArgs, JobsCommand, ListArgs, StatusArg, WaitArgs,
};
use crate::commands::{self, JobFilter};
use crate::error::Result;
use crate::render;

pub(super) fn run(command: JobsCommand, context: &Context) -> Result<()> {
    context.connected(async |run| match command {
        JobsCommand::List(args) => list(run, args, context).await,
        JobsCommand::Get(args) => get(run, args, context).await,
        JobsCommand::Wait(args) => wait(run, args, context).await,
        JobsCommand::Download(args) => {
            let format = match args.format {
                DownloadFormat::Excel => Format::Excel,
                DownloadFormat::Csv => Format::Csv,
            };
            let id = commands::job_id(run.client(), &args.job_id, run.limit).await?;
            let download = run.client().download(&id, format);
            context
                .download(download, args.output_file, run.limit)
                .await
        }
    })
}

async fn list(run: Run<'_>, args: ListArgs, context: &Context<'_>) -> Result<()> {
    let filter = JobFilter {
        status: args.status.map(|status| match status {
            StatusArg::Processing => JobStatus::Processing,
            StatusArg::Completed => JobStatus::Completed,
            StatusArg::Failed => JobStatus::Failed,
        }),
        confidence: args.confidence.map(|confidence| match confidence {
            ConfidenceArg::High => Confidence::High,
            ConfidenceArg::Medium => Confidence::Medium,
            ConfidenceArg::Low => Confidence::Low,
        }),
        since: args.since,
    };
    let most = if args.all { usize::MAX } else { args.limit };
    let mut rows = pin!(commands::jobs(run.client(), filter, run.limit).take(most));
    let mut list = context.output.list(&render::JOBS);
    while let Some(row) = rows.next().await {
        list.next(&row?)?;
    }
    list.end()
}

async fn get(run: Run<'_>, args: GetArgs, context: &Context<'_>) -> Result<()> {
    let id = commands::job_id(run.client(), &args.job_id, run.limit).await?;
    let answer = commands::get(run.client(), &id, run.limit).await?;
    let json = String::from_utf8_lossy(answer.raw());
    context.output.object(&json, &render::JOB)
}

async fn wait(run: Run<'_>, args: WaitArgs, context: &Context<'_>) -> Result<()> {
    let one = args.job_ids.len() == 1;
    let mut list = context.output.list(&render::JOB);
    for id in &args.job_ids {
        let id = commands::job_id(run.client(), id, run.limit).await?;
        let answer = commands::wait_for_job(run.client(), &id, run.limit).await?;
        let json = String::from_utf8_lossy(answer.raw());
        match one {
            true => return context.output.object(&json, &render::JOB),
            false => list.next(&json)?,
        }
    }
    list.end()
}
