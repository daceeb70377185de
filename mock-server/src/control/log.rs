//! The requests that were made: a bounded log to look at, to count, to verify and to be told of.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::MatchedPath;
use axum::http::{Method, Uri};
use jiff::Timestamp;
use serde::{Serialize, Serializer};
use tokio::sync::watch;

use crate::route::{self, UnknownRoute, below_base, is_segment};
use crate::service::timestamp;
use crate::store::Identity;

/// How many requests are kept.
const KEPT: usize = 1000;
/// How many bytes of its headers and of its path are kept of one.
const MOST_HEADERS: usize = 8 * 1024;
const MOST_PATH: usize = 2 * 1024;

/// A request that was answered.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Logged {
    /// Counts all requests since the start.
    pub(crate) seq: u64,
    #[serde(serialize_with = "as_text")]
    pub(crate) request_id: Arc<str>,
    /// By the server's clock.
    #[serde(serialize_with = "as_timestamp")]
    pub(crate) at: Timestamp,
    #[serde(serialize_with = "as_text")]
    pub(crate) method: Method,
    /// With its query.
    pub(crate) path: String,
    /// The path as the reference writes it; nothing for an unknown one.
    #[serde(serialize_with = "as_path")]
    pub(crate) route: Option<MatchedPath>,
    /// One line each, without secrets.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) headers: String,
    /// The body of a small JSON request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<String>,
    pub(crate) status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
    pub(crate) microseconds: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_id: Option<String>,
}

/// Which requests are meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) method: Option<String>,
    /// A path with or without the base path; `*` and a name in braces stand for any one segment, `*` alone for all.
    pub(crate) path: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) account: Option<String>,
    pub(crate) key_id: Option<String>,
    /// Only requests after this one.
    pub(crate) after: Option<u64>,
}

/// The log.
#[derive(Debug)]
pub(crate) struct RequestLog {
    kept: Mutex<Kept>,
    /// The number of the last request.
    last: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Kept {
    seq: u64,
    requests: VecDeque<Logged>,
    /// How many requests there were of each route, by method and status.
    totals: HashMap<String, HashMap<(&'static str, u16), u64>>,
}

/// What requests are counted by: method, route and status.
type Kind = (String, String, u16);

impl Default for RequestLog {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
            last: watch::Sender::new(0),
        }
    }
}

impl RequestLog {
    /// Adds a request and gives it its number.
    pub(crate) fn add(&self, mut request: Logged) {
        let mut kept = self.lock();
        kept.seq += 1;
        request.seq = kept.seq;
        kept.count(&request);
        if kept.requests.len() == KEPT {
            kept.requests.pop_front();
        }
        kept.requests.push_back(request);
        let seq = kept.seq;
        drop(kept);
        self.last.send_replace(seq);
    }

    /// The newest requests that a filter lets through, newest first.
    pub(crate) fn newest(&self, filter: &Filter, limit: usize) -> Vec<Logged> {
        let kept = self.lock();
        let matching = kept.requests.iter().rev().filter(|r| filter.matches(r));
        matching.take(limit).cloned().collect()
    }

    /// How many requests that are kept a filter lets through.
    pub(crate) fn count(&self, filter: &Filter) -> usize {
        let kept = self.lock();
        kept.requests.iter().filter(|r| filter.matches(r)).count()
    }

    /// Waits until at least so many requests are there that a filter lets through, or the time is over; tells how
    /// many there are then.
    pub(crate) async fn wait_for(&self, filter: &Filter, count: usize, within: Duration) -> usize {
        let reached = async {
            let mut last = self.last.subscribe();
            while self.count(filter) < count && last.changed().await.is_ok() {}
        };
        let _ = tokio::time::timeout(within, reached).await;
        self.count(filter)
    }

    /// Says when requests were added.
    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        self.last.subscribe()
    }

    /// Forgets the requests; the numbers go on.
    pub(crate) fn clear(&self) {
        let mut kept = self.lock();
        kept.requests.clear();
        kept.totals.clear();
    }

    /// How many requests there were of each method, route and status.
    pub(crate) fn totals(&self) -> BTreeMap<Kind, u64> {
        let mut totals = BTreeMap::new();
        for (route, of_route) in &self.lock().totals {
            for ((method, status), count) in of_route {
                totals.insert((method.to_string(), route.clone(), *status), *count);
            }
        }
        totals
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn count(&mut self, request: &Logged) {
        let route = request.route.as_ref().map_or("", MatchedPath::as_str);
        let kind = (counted_as(&request.method), request.status);
        match self.totals.get_mut(route) {
            Some(of_route) => *of_route.entry(kind).or_default() += 1,
            None => drop(
                self.totals
                    .insert(route.to_owned(), HashMap::from([(kind, 1)])),
            ),
        }
    }
}

/// A method's name. What strangers make up is counted together, or they could fill the memory with names.
fn counted_as(method: &Method) -> &'static str {
    let known = [
        "GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT",
    ];
    let known = known.into_iter().find(|known| method == known);
    known.unwrap_or("OTHER")
}

fn as_text<S: Serializer>(text: impl AsRef<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text.as_ref())
}

fn as_path<S: Serializer>(path: &Option<MatchedPath>, serializer: S) -> Result<S::Ok, S::Error> {
    path.as_ref().map(MatchedPath::as_str).serialize(serializer)
}

fn as_timestamp<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&timestamp(*at))
}

impl Filter {
    fn matches(&self, request: &Logged) -> bool {
        let is = |wanted: &Option<String>, actual: Option<&str>| {
            wanted
                .as_deref()
                .is_none_or(|wanted| actual == Some(wanted))
        };
        self.means(&request.method, &request.path)
            && self.status.is_none_or(|status| status == request.status)
            && is(&self.account, request.account.as_deref())
            && is(&self.key_id, request.key_id.as_deref())
            && self.after.is_none_or(|after| request.seq > after)
    }

    /// Whether requests to this path are meant, whatever else they are like.
    fn means(&self, method: &Method, path: &str) -> bool {
        let is_method = |wanted: &str| wanted.eq_ignore_ascii_case(method.as_str());
        let is_path = |wanted: &str| path_matches(wanted, path);
        self.method.as_deref().is_none_or(is_method) && self.path.as_deref().is_none_or(is_path)
    }

    /// Makes sure that there are such requests.
    pub(crate) fn check(&self) -> Result<(), UnknownRoute> {
        let method = self.method.as_deref().unwrap_or("*").to_ascii_uppercase();
        let path = self.path.as_deref().unwrap_or("*");
        route::check(&method, path, |method, path| self.means(method, path))
    }
}

fn path_matches(wanted: &str, actual: &str) -> bool {
    let actual = actual.split('?').next().unwrap_or_default();
    let (wanted, actual) = (below_base(wanted), below_base(actual));
    let mut pairs = wanted.split('/').zip(actual.split('/'));
    wanted == "*"
        || wanted.matches('/').count() == actual.matches('/').count()
            && pairs.all(|(wanted, actual)| is_segment(wanted, actual))
}

/// Names of headers whose values are secrets.
const SECRET: [&str; 2] = ["authorization", "cookie"];

/// The beginning of a long text, so that a thousand requests stay a matter of megabytes.
fn shortened(mut text: String, bytes: usize) -> String {
    text.truncate(text.floor_char_boundary(bytes));
    text
}

/// A path with its query, as it is logged.
pub(crate) fn path_text(uri: &Uri) -> String {
    shortened(uri.to_string(), MOST_PATH)
}

/// Headers in lines of text, without secrets. The text is a copy: the values themselves would keep the buffers alive
/// that they were read into.
pub(crate) fn headers_text(headers: &axum::http::HeaderMap) -> String {
    let mut text = String::with_capacity(256);
    for (name, value) in headers {
        let value = match name.as_str() {
            secret if SECRET.contains(&secret) => "[redacted]".into(),
            _ => String::from_utf8_lossy(value.as_bytes()),
        };
        for part in [name.as_str(), ": ", &value, "\n"] {
            text.push_str(part);
        }
    }
    shortened(text, MOST_HEADERS)
}

impl Logged {
    /// Adds whom the request came from.
    pub(crate) fn with_identity(mut self, identity: Option<&Identity>) -> Self {
        if let Some(identity) = identity {
            self.account = Some(identity.email.clone());
            self.key_id = identity.key.as_ref().map(|key| key.key_id.to_string());
        }
        self
    }

    /// The request as a line for a shell, with the key from the environment.
    pub(crate) fn curl(&self, origin: &str) -> String {
        let mut line = format!(
            "curl -X {} {}",
            self.method,
            quoted(&format!("{origin}{}", self.path))
        );
        let mut is_form = false;
        for (name, value) in self
            .headers
            .lines()
            .filter_map(|line| line.split_once(": "))
        {
            match name {
                "authorization" => line.push_str(" -H \"Authorization: Bearer $IPP_API_KEY\""),
                "cookie" => line.push_str(" -b \"session=$IPP_SESSION_TOKEN\""),
                "host" | "content-length" | "user-agent" | "accept" | "accept-encoding"
                | "connection" | "expect" | "transfer-encoding" => {}
                "content-type" if value.starts_with("multipart/") => is_form = true,
                _ => {
                    line.push_str(" -H ");
                    line.push_str(&quoted(&format!("{name}: {value}")));
                }
            }
        }
        match &self.body {
            Some(body) => {
                line.push_str(" -d ");
                line.push_str(&quoted(body));
            }
            None if is_form => line.push_str(" -F \"file=@invoice.pdf\""),
            None => {}
        }
        line
    }
}

/// A word for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::{Filter, KEPT, Logged, RequestLog};

    fn request(method: &str, path: &str, status: u16) -> Logged {
        Logged {
            seq: 0,
            request_id: "".into(),
            at: Timestamp::UNIX_EPOCH,
            method: method.parse().unwrap(),
            path: path.to_owned(),
            route: None,
            headers: String::new(),
            body: None,
            status,
            error: None,
            microseconds: 0,
            account: None,
            key_id: None,
        }
    }

    fn path(path: &str) -> Filter {
        Filter {
            path: Some(path.to_owned()),
            ..Filter::default()
        }
    }

    #[test]
    fn what_strangers_make_up_takes_little_memory() {
        let log = RequestLog::default();
        for number in 0..100 {
            log.add(request(&format!("METHOD{number}"), "/a", 404));
        }
        let totals = log.totals();
        let other = ("OTHER".to_owned(), String::new(), 404);
        assert_eq!(totals.into_iter().collect::<Vec<_>>(), [(other, 100)]);
        assert_eq!(super::shortened("aüü".to_owned(), 4), "aü");
    }

    #[test]
    fn the_log_keeps_the_newest_and_counts_all() {
        let log = RequestLog::default();
        for i in 0..KEPT + 5 {
            log.add(request("GET", &format!("/api/v1/invoices/{i}"), 200));
        }
        assert_eq!(log.count(&Filter::default()), KEPT);
        assert_eq!(log.newest(&Filter::default(), 1)[0].seq, KEPT as u64 + 5);
        assert_eq!(log.totals().values().sum::<u64>(), KEPT as u64 + 5);
    }

    #[test]
    fn a_filter_knows_paths_with_and_without_base_query_and_placeholders() {
        let log = RequestLog::default();
        log.add(request("GET", "/api/v1/jobs?limit=1", 200));
        for wanted in ["/jobs", "/api/v1/jobs", "/*", "/{any}", "*"] {
            assert_eq!(log.count(&path(wanted)), 1, "{wanted}");
        }
        for wanted in ["/job", "/jobs/", "/jobs/*"] {
            assert_eq!(log.count(&path(wanted)), 0, "{wanted}");
        }
    }

    #[tokio::test]
    async fn who_waits_for_requests_gets_them_or_the_number_there_is_in_the_end() {
        let log = RequestLog::default();
        let all = Filter::default();
        let (seen, ()) = tokio::join!(log.wait_for(&all, 2, Duration::from_secs(30)), async {
            log.add(request("GET", "/", 200));
            tokio::task::yield_now().await;
            log.add(request("GET", "/", 200));
        });
        assert_eq!(seen, 2);
        assert_eq!(log.wait_for(&all, 3, Duration::ZERO).await, 2);
    }

    #[test]
    fn a_curl_line_holds_no_secret_and_is_quoted() {
        let mut request = request("POST", "/api/v1/webhooks", 200);
        request.headers =
            "authorization: [redacted]\ncontent-type: application/json\nhost: x\n".to_owned();
        request.body = Some("{\"url\":\"it's\"}".to_owned());
        assert_eq!(
            request.curl("http://127.0.0.1:1"),
            "curl -X POST 'http://127.0.0.1:1/api/v1/webhooks' -H \"Authorization: Bearer $IPP_API_KEY\" \
             -H 'content-type: application/json' -d '{\"url\":\"it'\\''s\"}'"
        );
    }
}
