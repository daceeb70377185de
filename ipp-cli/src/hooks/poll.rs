//! Events from the list of jobs: the API is asked, and made to tell what it tells webhooks.

use std::cell::Cell;
use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use ipp_sdk::model::{JobId, JobSummary};
use ipp_sdk::{Client, ErrorKind};
use jiff::Timestamp;

use super::cursor::{Cursor, LATE, Owed, Since};
use super::event::Event;
use super::hub::Notice;
use super::source::{Intake, Source};
use super::{HookError, Result};

/// The rows of a page, the most that the API gives.
const PAGE: u32 = 100;
/// How many pages are looked through for jobs that are under way, before each is asked for by itself.
const PAGES_FOR_OLD: usize = 3;
/// How many jobs are asked for by themselves in one look.
const ASKED: usize = 10;
/// After how many events the cursor is saved.
const SAVE_EVERY: usize = 20;

/// Asks for the list of jobs.
pub(crate) struct Poll {
    client: Client,
    interval: Duration,
    since: Option<Since>,
    file: PathBuf,
    cursor: Cursor,
    /// As it is in the file.
    saved: Option<Cursor>,
    looks: usize,
}

impl Poll {
    /// Goes on from the cursor in the file, unless it is told from when.
    pub(crate) fn new(
        client: Client,
        interval: Duration,
        since: Option<Since>,
        file: PathBuf,
    ) -> Self {
        Self {
            client,
            interval,
            since,
            file,
            cursor: Cursor::default(),
            saved: None,
            looks: 0,
        }
    }

    /// The rows of the list, from its top to those that are known.
    async fn rows(&self, is_known: impl Fn(&JobSummary) -> bool) -> Result<Vec<JobSummary>> {
        let mut under_way = self.cursor.under_way();
        let (mut rows, mut seen) = (Vec::new(), HashSet::new());
        for page in 1.. {
            let call = self.client.jobs().limit(PAGE).offset(rows.len() as u64);
            let jobs = call.page().await?.jobs;
            let before = seen.len();
            seen.extend(jobs.iter().map(|row| row.job_id.to_string()));
            // The list has ended, or the server gives its top whatever it is asked for.
            let is_end = seen.len() == before;
            let has_new = jobs.iter().any(|row| !is_known(row));
            for row in &jobs {
                under_way.remove(row.job_id.as_str());
            }
            rows.extend(jobs);
            let seeks_old = !under_way.is_empty() && page < PAGES_FOR_OLD;
            if is_end || !(has_new || seeks_old) {
                break;
            }
        }
        Ok(rows)
    }

    /// Asks by itself for jobs that are too far down the list.
    fn out_of_sight(&mut self, rows: &[JobSummary]) -> Vec<Owed> {
        let seen: HashSet<&str> = rows.iter().map(|row| row.job_id.as_str()).collect();
        let hidden = |owed: &&Owed| owed.ended.is_none() && !seen.contains(&*owed.job);
        let hidden: Vec<Owed> = self.cursor.owed.iter().filter(hidden).cloned().collect();
        self.looks += 1;
        let first = self.looks * ASKED % hidden.len().max(1);
        let in_turn = hidden.iter().cycle().skip(first);
        in_turn.take(ASKED.min(hidden.len())).cloned().collect()
    }

    /// Tells of one job. False if the listener ends.
    async fn tell(&mut self, owed: &Owed, intake: &Intake) -> Result<bool> {
        if owed.ended.as_ref().is_some_and(|kind| !intake.wants(kind)) {
            self.cursor.settle(&owed.job);
            return Ok(true);
        }
        let job = JobId::from(owed.job.as_str());
        let event = match self.client.invoices().get(&job).send().await {
            Ok(answer) => Event::of_job(answer.value(), answer.raw(), Timestamp::now())
                .map_err(|e| e.to_string()),
            Err(error) if is_of_job(&error) => Err(error.to_string()),
            Err(error) => return Err(error.into()),
        };
        match event {
            // It has not ended yet.
            Ok(None) => return Ok(true),
            Ok(Some(event)) => {
                if !intake.keep(event).await {
                    return Ok(false);
                }
            }
            Err(why) => {
                let job = owed.job.clone();
                intake.tell(Notice::JobUnread { job, why }).await;
            }
        }
        self.cursor.settle(&owed.job);
        Ok(true)
    }

    async fn tell_all(&mut self, jobs: Vec<Owed>, intake: &Intake) -> Result<()> {
        for (number, owed) in jobs.iter().enumerate() {
            if !self.tell(owed, intake).await? {
                break;
            }
            if number % SAVE_EVERY == SAVE_EVERY - 1 {
                self.save()?;
            }
        }
        Ok(())
    }

    fn save(&mut self) -> Result<()> {
        if self.saved.as_ref() != Some(&self.cursor) {
            let saved = self.cursor.save(&self.file);
            saved.map_err(HookError::file("write", &self.file))?;
            self.saved = Some(self.cursor.clone());
        }
        Ok(())
    }
}

impl Source for Poll {
    async fn begin(&mut self, _: &Intake) -> Result<()> {
        let fail = HookError::file("read", &self.file);
        let kept = Cursor::load(&self.file).map_err(fail)?;
        self.cursor = match (self.since, kept) {
            (None, Some(cursor)) => cursor,
            (Some(Since::All), _) => Cursor::after(None),
            (Some(Since::Time(time)), _) => Cursor::after(Some(time)),
            (Some(Since::Now) | None, _) => {
                // Jobs that are under way stand near the top.
                let newest = Cell::new(None);
                let is_done_with = |row: &JobSummary| {
                    newest.set(newest.get().max(row.created_at));
                    let age = newest.get().zip(row.created_at);
                    let is_old = age.is_none_or(|(newest, at)| newest.duration_since(at) > LATE);
                    row.status.is_terminal() && is_old
                };
                Cursor::at(&self.rows(is_done_with).await?)
            }
        };
        self.save()
    }

    async fn look(&mut self, intake: &Intake) -> Result<()> {
        let rows = self.rows(|row| self.cursor.knows(row)).await?;
        self.cursor.take(&rows);
        self.save()?;
        let ended = self.cursor.owed.iter().filter(|owed| owed.ended.is_some());
        let mut jobs: Vec<Owed> = ended.cloned().collect();
        jobs.extend(self.out_of_sight(&rows));
        let told = self.tell_all(jobs, intake).await;
        self.save()?;
        told
    }

    fn interval(&self) -> Duration {
        self.interval
    }
}

/// Whether a failure is about this one job, and would be met again.
fn is_of_job(error: &ipp_sdk::Error) -> bool {
    match error.kind() {
        ErrorKind::Api { status, .. } => !error.retryable() && !matches!(status, 401..=403),
        ErrorKind::Decode { .. } => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
