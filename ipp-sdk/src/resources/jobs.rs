//! `/jobs`: the list of an account's jobs.

use jiff::Timestamp;

use crate::call::Call;
use crate::client::Client;
use crate::endpoint::JOBS;
use crate::list::{Listed, Paging, Rows, Verdict, paging_options};
use crate::model::{Confidence, JobPage, JobStatus, JobSummary};

/// The list of jobs, newest first, not asked for yet: one [`page`](Self::page) as the API gives it, or a
/// [`stream`](Self::stream) of all that the filters let through.
///
/// ```no_run
/// # async fn example(client: ipp_sdk::Client) -> ipp_sdk::Result<()> {
/// use ipp_sdk::model::Confidence;
///
/// let mut doubtful = client.jobs().confidence(Confidence::Low).stream();
/// while let Some(job) = doubtful.next().await {
///     println!("{}", job?.job_id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a list does nothing until a page of it is asked for or it is streamed"]
pub struct Jobs {
    client: Client,
    paging: Paging,
    filter: Filter,
}

/// What the stream lets through. The API has no filters: all rows are asked for.
#[derive(Debug, Clone, Default)]
struct Filter {
    confidence: Option<Confidence>,
    status: Option<JobStatus>,
    since: Option<Timestamp>,
}

impl Jobs {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            paging: Paging::default(),
            filter: Filter::default(),
        }
    }

    paging_options!();

    /// Only jobs whose extraction is this sure; one that is not completed has no confidence (contract D40).
    /// [`stream`](Self::stream) alone heeds it: the API does not filter, so a [`page`](Self::page) has all jobs.
    pub fn confidence(mut self, confidence: Confidence) -> Self {
        self.filter.confidence = Some(confidence);
        self
    }

    /// Only jobs that stand so. [`stream`](Self::stream) alone heeds it: the API does not filter, so a
    /// [`page`](Self::page) has all jobs.
    pub fn status(mut self, status: JobStatus) -> Self {
        self.filter.status = Some(status);
        self
    }

    /// Only jobs that were accepted at this time or later. [`stream`](Self::stream) alone heeds it, and ends at the
    /// first older one; a [`page`](Self::page) has all jobs.
    pub fn since(mut self, time: Timestamp) -> Self {
        self.filter.since = Some(time);
        self
    }

    /// One page as the API gives it: `GET /jobs?limit=…&offset=…`. `confidence`, `status` and `since` are not heeded. A
    /// limit that is not 1 to 100 is 400 `INVALID_REQUEST` (contract D38); past the end the page is empty (D39).
    /// Repeated after every failure that may pass.
    pub fn page(&self) -> Call<JobPage> {
        self.paging.page(Call::data(self.client.clone(), JOBS, &[]))
    }

    /// All jobs that the filters let through, newest first (contract D39). The next page is asked for while the present one is
    /// handed out. A job that is accepted meanwhile moves the others down the list; none is given twice.
    pub fn stream(self) -> Rows<JobSummary> {
        let Self {
            client,
            paging,
            filter,
        } = self;
        Rows::new(paging, move |paging| {
            paging.page(Call::data(client.clone(), JOBS, &[]))
        })
        .filtered(move |row| filter.judge(row))
    }
}

impl Filter {
    fn judge(&self, row: &JobSummary) -> Verdict {
        if let (Some(since), Some(created)) = (self.since, row.created_at) {
            if created < since {
                return Verdict::End;
            }
        }
        let status = self.status.as_ref().is_none_or(|s| *s == row.status);
        let confidence = self.confidence.is_none() || self.confidence == row.confidence;
        match status && confidence {
            true => Verdict::Give,
            false => Verdict::Skip,
        }
    }
}

impl Listed for JobSummary {
    type Page = JobPage;

    fn id(&self) -> &str {
        self.job_id.as_str()
    }

    fn rows(page: JobPage) -> (Vec<Self>, Option<u32>) {
        (page.jobs, page.limit)
    }
}
