//! Downloads: the files that the API makes from completed jobs and batches.

use std::fmt;

use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap};
use reqwest::{Response, Url};

use crate::call::{Options, call_options};
use crate::client::Client;
use crate::clock::Boxed;
use crate::endpoint::{DOWNLOAD, DOWNLOAD_BATCH, Endpoint};
use crate::error::{Error, ErrorKind, Result};
use crate::model::{ErrorCode, JobId};
use crate::named::BatchRef;
use crate::platform::Chunks;
use crate::retry::Pulse;
use crate::transport::{RawAnswer, Request, from_reqwest};

/// The most that is read into memory, in bytes: without end, an answer would fill it.
const MAX_BYTES: usize = 1 << 30;

/// The kind of a file that is made of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// An xlsx workbook (contract §7).
    Excel,
    /// Comma-separated values, UTF-8 (contract §7).
    Csv,
}

impl Format {
    /// The format's name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::Csv => "csv",
        }
    }
}

/// The kind of a file that is made of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchFormat {
    /// An xlsx workbook of all documents.
    Excel,
    /// Comma-separated values of all documents.
    Csv,
    /// Bills for QuickBooks Online, as csv (contract §7).
    QuickBooks,
    /// Bills for Zoho Books, as csv (contract §7).
    Zoho,
}

impl BatchFormat {
    /// The format's name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Excel => "excel",
            Self::Csv => "csv",
            Self::QuickBooks => "qb",
            Self::Zoho => "zoho",
        }
    }
}

/// A download, not begun yet.
///
/// It is repeated from its beginning after every failure that may pass, within the limits of the call. Before the job or
/// batch has ended, and of a failed job, the answer is 400 `JOB_NOT_COMPLETED` (contract D35, D49).
#[must_use = "a download does nothing until it is saved or read"]
pub struct Download {
    client: Client,
    endpoint: &'static Endpoint,
    /// Where the file may be, the likeliest first; or why there can be none.
    urls: Result<Vec<Url>>,
    /// What the file is called unless the server says.
    default_name: String,
    options: Options,
}

impl Download {
    /// `GET /invoices/{job_id}/download/{format}`.
    pub(crate) fn of_job(client: Client, job_id: &JobId, format: Format) -> Self {
        let ids = [job_id.as_str(), format.as_str()];
        let url = client.transport().url(DOWNLOAD.template, &ids);
        let extension = match format {
            Format::Excel => "xlsx",
            Format::Csv => "csv",
        };
        Self {
            client,
            endpoint: DOWNLOAD,
            urls: url.map(|url| vec![url]),
            default_name: format!("invoice_{}.{extension}", short(job_id.as_str())),
            options: Options::default(),
        }
    }

    /// Where the batch says, or where the reference shows it; below the base URL if it is not at the origin; and the
    /// form that goes with the other endpoints (contract D49, D67).
    pub(crate) fn of_batch(client: Client, batch: &impl BatchRef, format: BatchFormat) -> Self {
        let id = batch.batch_id().as_str();
        let short = short(id);
        let default_name = match format {
            BatchFormat::Excel => format!("batch_{short}.xlsx"),
            BatchFormat::Csv => format!("batch_{short}.csv"),
            other => format!("batch_{short}_{}.csv", other.as_str()),
        };
        Self {
            urls: batch_urls(&client, id, batch.listed(format), format),
            client,
            endpoint: DOWNLOAD_BATCH,
            default_name,
            options: Options::default(),
        }
    }

    call_options!();

    /// Downloads into memory.
    ///
    /// # Errors
    ///
    /// The API's refusal (`JOB_NOT_COMPLETED` before the end), [`ErrorKind::Decode`](crate::ErrorKind::Decode) if a page
    /// or JSON comes in place of the file, or it has more than 1 GiB, which is no file of the API's; or the failure of
    /// the exchange: see [`ErrorKind`](crate::ErrorKind).
    pub async fn bytes(self) -> Result<Vec<u8>> {
        let (memory, _) = self.fetch(|| Ok(Memory::of(MAX_BYTES))).await?;
        Ok(memory.bytes)
    }

    /// Downloads into a sink, made anew for each attempt; also returns the name that the file should have.
    pub(crate) async fn fetch<S: Sink>(
        self,
        make: impl Fn() -> Result<S> + Send + Sync,
    ) -> Result<(S, String)> {
        let urls = self.urls?;
        let (client, default_name, make) = (&self.client, &self.default_name, &make);
        let mut limits = self.options.limits(client);
        let clock = client.governor().clock();
        let begun = clock.now();
        let mut urls = urls.iter().peekable();
        loop {
            let Some(url) = urls.next() else {
                return Err(Error::argument("there is no address to download from"));
            };
            let fetched = client.call(self.endpoint, &limits, |mut attempt| async move {
                // Before the request, so that a full or read-only disk costs none.
                let mut sink = make()?;
                let opened = client.transport().open(Request::get(url), &mut attempt);
                let response = opened.await?;
                if !is_file(response.headers()) {
                    return Err(RawAnswer::read(response, &attempt).await?.unexpected());
                }
                let name = file_name(response.headers(), default_name);
                sink.fill(response, &attempt.pulse).await?;
                Ok((sink, name))
            });
            match fetched.await {
                // All places share the time limit of the call.
                Err(e) if is_elsewhere(&e) && urls.peek().is_some() => {
                    limits.spent = clock.now().saturating_sub(begun);
                }
                outcome => return outcome,
            }
        }
    }
}

/// Where the bytes of a download go.
pub(crate) trait Sink: Send {
    /// Takes the body of an answer in, whole.
    fn fill<'a>(&'a mut self, response: Response, pulse: &'a Pulse) -> Boxed<'a, Result<()>>;
}

/// A file in memory.
struct Memory {
    bytes: Vec<u8>,
    /// The most that it may become, in bytes.
    limit: usize,
}

impl Memory {
    fn of(limit: usize) -> Self {
        let bytes = Vec::new();
        Self { bytes, limit }
    }

    /// Takes another piece in, if there is room.
    fn push(&mut self, piece: &[u8]) -> Option<()> {
        let fits = piece.len() <= self.limit - self.bytes.len();
        fits.then(|| self.bytes.extend_from_slice(piece))
    }
}

impl Sink for Memory {
    fn fill<'a>(&'a mut self, response: Response, pulse: &'a Pulse) -> Boxed<'a, Result<()>> {
        Box::pin(async move {
            let status = response.status().as_u16();
            let mut chunks = Chunks::of(response);
            while let Some(chunk) = chunks.next().await.map_err(from_reqwest)? {
                pulse.beat();
                let too_long = || Error::new(ErrorKind::Decode { status });
                self.push(&chunk).ok_or_else(too_long)?;
            }
            Ok(())
        })
    }
}

/// Whether an answer holds a file, and not a page in its place: a network's sign-in, or what a proxy has to say, comes
/// as a success too.
fn is_file(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let media_type = media_type.and_then(|v| v.split(';').next());
    let is = |other| media_type.is_some_and(|m| m.trim().eq_ignore_ascii_case(other));
    !is("text/html") && !is("application/json")
}

/// Nothing is at this address, or the page of another site. That there is no such batch is said by the API itself.
fn is_elsewhere(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Decode { .. } => true,
        _ => error.status() == Some(404) && error.code() != Some(&ErrorCode::JobNotFound),
    }
}

/// The addresses that a file of a batch may have, each once.
fn batch_urls(
    client: &Client,
    id: &str,
    listed: Option<&str>,
    format: BatchFormat,
) -> Result<Vec<Url>> {
    let (transport, format) = (client.transport(), format.as_str());
    let documented = transport.at_origin("/download/{batch_id}/{format}", &[id, format])?;
    let listed = listed.and_then(|listed| documented.join(listed).ok());
    // A file must not be had over a weaker connection than the one that it was asked for on.
    let listed =
        listed.filter(|url| url.scheme() == "https" || url.scheme() == documented.scheme());
    let first = listed.unwrap_or(documented);
    let below_base = match first.query() {
        Some(query) => transport.url_below(&format!("{}?{query}", first.path())),
        None => transport.url_below(first.path()),
    };
    let mut urls = vec![first];
    for other in [
        below_base?,
        transport.url(DOWNLOAD_BATCH.template, &[id, format])?,
    ] {
        if !urls.contains(&other) {
            urls.push(other);
        }
    }
    Ok(urls)
}

/// The beginning of an id that the API names files after.
fn short(id: &str) -> String {
    let id: String = id.chars().take(8).collect();
    id.replace(['/', '\\', ':'], "_")
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without their queries, which may be what opens a file.
        let paths = self
            .urls
            .as_ref()
            .map(|urls| urls.iter().map(Url::path).collect::<Vec<_>>());
        f.debug_struct("Download")
            .field("paths", &paths)
            .finish_non_exhaustive()
    }
}

/// The name that the server gives the file: its last component only, for a name must not choose the
/// directory, and only with the extension of what was asked for, so that it cannot choose a program to
/// open it.
fn file_name(headers: &HeaderMap, default: &str) -> String {
    let extension = default.rsplit('.').next().unwrap_or_default();
    given_name(headers, extension).unwrap_or_else(|| default.to_owned())
}

pub(crate) fn given_name(headers: &HeaderMap, extension: &str) -> Option<String> {
    let value = headers.get(CONTENT_DISPOSITION)?.to_str().ok()?;
    let name = value.split(';').find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case("filename").then_some(value)
    })?;
    let name = name.trim().trim_matches('"').rsplit(['/', '\\']).next()?;
    let (stem, given) = name.rsplit_once('.')?;
    let usable = given.eq_ignore_ascii_case(extension)
        && !stem.is_empty()
        && !name.starts_with(['.', '-'])
        // On Windows a drive, or a stream of another file.
        && !name.contains(':')
        && !name.contains(char::is_control);
    usable.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_memory_has_a_limit() {
        let mut memory = Memory::of(4);
        assert!(memory.push(b"abc").is_some() && memory.push(b"d").is_some());
        assert!(memory.push(b"e").is_none());
        assert_eq!(memory.bytes, b"abcd");
    }

    #[test]
    fn the_servers_name_cannot_leave_the_directory() {
        let named = |value: &'static str| {
            let headers = [(CONTENT_DISPOSITION, value.parse().unwrap())];
            given_name(&headers.into_iter().collect(), "csv")
        };
        for (value, name) in [
            (
                r#"attachment; filename="invoice_550e8400.CSV""#,
                Some("invoice_550e8400.CSV"),
            ),
            (r#"attachment; filename="invoice.xlsx""#, None),
            (r#"attachment; filename="invoice.csv.desktop""#, None),
            (r#"attachment; filename="Makefile""#, None),
            (r#"attachment; filename="-rf.csv""#, None),
            (r#"attachment; filename=".csv""#, None),
            ("attachment; FileName=a.csv", Some("a.csv")),
            (r#"attachment; filename="../../etc/x.csv""#, Some("x.csv")),
            (r#"attachment; filename="C:\temp\x.csv""#, Some("x.csv")),
            (r#"attachment; filename="C:x.csv""#, None),
            (r#"attachment; filename="x.exe:y.csv""#, None),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename=".bashrc""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment", None),
        ] {
            assert_eq!(named(value).as_deref(), name, "{value}");
        }
    }
}
