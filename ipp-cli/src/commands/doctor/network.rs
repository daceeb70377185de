//! Whether the API can be reached, what time it is there, and whether it takes the key.
//!
//! Names and connections are tried by themselves, so that it shows what does not work. TLS and all that follows is tried by
//! one question of the SDK, `GET /account`, which costs nothing: what goes wrong there would go wrong for every command.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use ipp_sdk::model::{Account, ApiKey};
use ipp_sdk::{Answer, DEFAULT_BASE_URL, RateLimit};
use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

use super::{Check, NEED_NETWORK, Rest, skipped};
use crate::auth::Secret;
use crate::commands::TimeLimit;
use crate::error::{Result, io_words};
use crate::exit::Exit;
use crate::settings::Remote;

/// How long one step may take: longer than that is no connection to work with.
const PATIENCE: Duration = Duration::from_secs(10);

/// How old the signature of a webhook may be (contract §4), and so how far apart two clocks.
const SIGNATURE_AGE: SignedDuration = SignedDuration::from_secs(300);

/// What a server that is set by the network's time is never away from.
const DRIFT: SignedDuration = SignedDuration::from_secs(60);

/// What is sent in place of a key that is not there: the answer is a refusal, which has come the whole way.
const NO_KEY: &str = "ipp_doctor_has_no_key";

pub(super) const CONNECTION: &str = "connection";
const ACCOUNT: &str = "account";

pub(super) async fn checks(
    remote: &Remote,
    rest: &Rest,
    secret: Option<&Secret>,
    limit: TimeLimit,
) -> Vec<Check> {
    let patience = limit.left().min(PATIENCE);
    let way = Way::of(remote, rest);
    let reached = match way.reach(patience).await {
        Ok(reached) => reached,
        Err(check) => return broken(check),
    };
    let asked = Asked::ask(remote, secret, patience).await;
    if let Err(error) = &asked.answer
        && error.http_status().is_none()
    {
        return broken(Check::error(CONNECTION, error));
    }
    let found = format!(
        "{}, answer in {}{}",
        reached.words,
        ms(asked.took),
        way.words
    );
    vec![
        Check::ok(CONNECTION, found).took(reached.took + asked.took),
        asked.clock(),
        asked.account(secret.is_some()),
    ]
}

/// Without a connection there is nothing more to ask.
pub(super) fn broken(connection: Check) -> Vec<Check> {
    let rest = skipped(&NEED_NETWORK[1..], "there is no connection");
    [connection].into_iter().chain(rest).collect()
}

/// The way to the API.
struct Way {
    /// The host that is spoken to first: the API's or a proxy's.
    host: String,
    port: u16,
    /// What is special about it, in words.
    words: String,
}

struct Reached {
    words: String,
    took: Duration,
}

impl Way {
    fn of(remote: &Remote, rest: &Rest) -> Self {
        let base = remote
            .connection
            .base_url
            .as_deref()
            .unwrap_or(DEFAULT_BASE_URL);
        let base: Uri = base.parse().unwrap_or_default();
        let proxy = match &remote.connection.proxy {
            Some(address) => Matcher::builder().all(address).build().intercept(&base),
            // As the SDK does: a proxy would look for the server on its own machine.
            None if remote.wanted.origin.is_loopback() => None,
            None => Matcher::from_env().intercept(&base),
        };
        let first = proxy.as_ref().map_or(&base, |proxy| proxy.uri());
        let mut words = match &rest.proxy {
            Some(proxy) => format!("; through the proxy {}", proxy.words()),
            None if proxy.is_some() => {
                format!("; through the environment's proxy {}", origin(first))
            }
            None => String::new(),
        };
        if let Some(file) = &rest.certificates {
            words += &format!(
                "; beside the system's, the certificates of {} are trusted",
                file.words()
            );
        }
        Self {
            host: first.host().unwrap_or_default().to_owned(),
            port: port(first),
            words,
        }
    }

    /// Connects, and hangs up again.
    async fn reach(&self, patience: Duration) -> Result<Reached, Check> {
        let (host, port) = (&self.host, self.port);
        let begun = Instant::now();
        let name = host.trim_start_matches('[').trim_end_matches(']');
        let addresses = match timeout(patience, lookup_host((name, port))).await {
            Ok(Ok(addresses)) => addresses.collect::<Vec<SocketAddr>>(),
            Ok(Err(e)) => {
                return Err(unreachable(format!(
                    "the name {host} is not known: {}",
                    io_words(&e)
                )));
            }
            Err(_) => {
                return Err(unreachable(format!(
                    "nobody said within {} where {host} is",
                    ms(patience)
                )));
            }
        };
        let found = begun.elapsed();
        let begun = Instant::now();
        match timeout(patience, TcpStream::connect(&addresses[..])).await {
            Ok(Ok(_)) => {}
            Ok(Err(e)) => return Err(unreachable(format!("{host}:{port}: {}", io_words(&e)))),
            Err(_) => {
                return Err(unreachable(format!(
                    "{host}:{port} did not answer within {}",
                    ms(patience)
                )));
            }
        }
        let connected = begun.elapsed();
        let words = format!(
            "{host}:{port}: found in {}, connected in {}",
            ms(found),
            ms(connected)
        );
        Ok(Reached {
            words,
            took: found + connected,
        })
    }
}

fn unreachable(found: String) -> Check {
    let advice = "check the network, the address (IPP_BASE_URL or --base-url) and the proxy (HTTPS_PROXY or --proxy)";
    Check::failed(CONNECTION, Exit::Network, found, advice)
}

fn port(uri: &Uri) -> u16 {
    let usual = if uri.scheme_str() == Some("https") {
        443
    } else {
        80
    };
    uri.port_u16().unwrap_or(usual)
}

/// Without a password.
fn origin(uri: &Uri) -> String {
    let (scheme, host) = (
        uri.scheme_str().unwrap_or("http"),
        uri.host().unwrap_or_default(),
    );
    format!("{scheme}://{host}:{}", port(uri))
}

/// One question, and what came of it.
struct Asked {
    answer: Result<Answer<Account>>,
    /// Halfway between question and answer.
    at: Timestamp,
    took: Duration,
}

impl Asked {
    async fn ask(remote: &Remote, secret: Option<&Secret>, patience: Duration) -> Self {
        let key = secret.map_or_else(|| ApiKey::new(NO_KEY), Secret::to_api_key);
        let builder = remote.connection.clone().builder().api_key(key);
        let begun = Instant::now();
        let answer = async {
            let client = builder.build()?;
            Ok(client.account().timeout(patience).retries(0).send().await?)
        };
        let answer = answer.await;
        let took = begun.elapsed();
        let at = Timestamp::now() - took / 2;
        Self { answer, at, took }
    }

    fn date(&self) -> Option<Timestamp> {
        let text = match &self.answer {
            Ok(answer) => answer.header("date"),
            Err(error) => error.sdk()?.header("date"),
        };
        Some(rfc2822::parse(text?).ok()?.timestamp())
    }

    fn clock(&self) -> Check {
        const NAME: &str = "clock";
        let Some(there) = self.date() else {
            return Check::skipped(NAME, "the server does not tell its time");
        };
        let ahead = self.at.duration_since(there);
        let (apart, seconds) = (ahead.abs(), ahead.abs().as_secs());
        let side = if ahead.is_negative() {
            "behind"
        } else {
            "ahead of"
        };
        let found = format!("{seconds} s {side} the server's");
        let advice =
            "set the clock by the network's time: timedatectl set-ntp true, or w32tm /resync";
        if apart > SIGNATURE_AGE {
            let found = format!(
                "{found}: no signature of a webhook is valid, as none may be older than 300 s"
            );
            return Check::failed(NAME, Exit::BadSignature, found, advice);
        }
        match apart > DRIFT {
            true => Check::warning(NAME, found, advice),
            false => Check::ok(NAME, found),
        }
    }

    fn account(&self, has_key: bool) -> Check {
        match &self.answer {
            _ if !has_key => Check::skipped(ACCOUNT, "there is no key"),
            Ok(answer) => account(answer.value(), answer.rate_limit()),
            Err(error) => Check::error(ACCOUNT, error),
        }
    }
}

fn account(account: &Account, limit: Option<RateLimit>) -> Check {
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "not told".to_owned());
    let credits = account
        .credits
        .map_or("not told".to_owned(), |n| n.to_string());
    let limit = limit.and_then(|limit| Some((limit.remaining?, limit.limit)));
    let limit = limit.map(|(left, of)| format!(", {left} of {of} requests left in this minute"));
    let found = format!(
        "{}, plan {}, credits {credits}{}",
        or_none(&account.email),
        or_none(&account.tier),
        limit.unwrap_or_default()
    );
    match account.credits {
        Some(0) => Check::warning(
            ACCOUNT,
            found,
            "add credits: without any, no document is read",
        ),
        _ => Check::ok(ACCOUNT, found),
    }
}

/// The server in this process: whether it starts, and answers.
#[cfg(feature = "local")]
pub(super) async fn of_local(data_dir: &std::path::Path, limit: TimeLimit) -> Vec<Check> {
    use crate::session::Session;
    use crate::settings::Api;
    let api = Api::Local {
        data_dir: data_dir.to_owned(),
    };
    let ask = async {
        let session = Session::open(api).await?;
        let answer = crate::commands::account(&session.client, limit).await;
        session.close().await;
        answer
    };
    let mut checks = skipped(&super::NEED_API[..4], "the server of --local needs none");
    checks.push(match ask.await {
        Ok(answer) => account(answer.value(), None),
        Err(error) => Check::error(ACCOUNT, &error),
    });
    checks
}

fn ms(time: Duration) -> String {
    format!("{} ms", super::milliseconds(time))
}
