//! What can go wrong with webhooks on this machine.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use ipp_sdk::webhook::InvalidSecret;

use crate::error::{Cause, Error};
use crate::exit::Exit;

#[derive(Debug)]
pub(crate) enum HookError {
    /// Another process listens for the same targets.
    Busy(Option<u32>),
    /// A file of the listener's cannot be used.
    File {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// Where events are to go is no place for them.
    Target { url: String, why: &'static str },
    /// A value that was given cannot be what it is to be.
    Value { what: String, hint: &'static str },
    /// No event is kept that has this id.
    NoEvent(String),
    /// There is no secret to sign or verify with.
    NoSecret,
    /// A secret cannot sign.
    Secret(InvalidSecret),
    /// The signature of a delivery is not right.
    Signature {
        message: String,
        hint: Option<String>,
    },
    /// Events could not be delivered.
    Undelivered { events: usize, target: String },
    /// A target did not accept an event.
    Refused { target: String, how: String },
    /// TLS cannot be set up.
    Tls(String),
    /// The port of the receiver cannot be had.
    Port { port: u16, source: io::Error },
    /// The command that was to get the events cannot be run.
    CannotRun {
        program: OsString,
        source: io::Error,
    },
    /// The API, or the local server, said no or is not there.
    Other(Box<Error>),
}

impl HookError {
    pub(super) fn file(
        action: &'static str,
        path: &Path,
    ) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::File {
            action,
            path,
            source,
        }
    }

    /// Whether the next look or attempt may succeed.
    pub(super) fn passes(&self) -> bool {
        let passing = [Exit::Network, Exit::Server, Exit::RateLimited];
        matches!(self, Self::Other(error) if passing.contains(&error.exit()))
    }
}

impl Cause for HookError {
    fn exit(&self) -> Exit {
        match self {
            Self::Busy(_) => Exit::Locked,
            Self::File { .. } | Self::Port { .. } => Exit::LocalIo,
            Self::Target { .. } | Self::Value { .. } | Self::NoSecret | Self::Secret(_) => {
                Exit::Usage
            }
            Self::NoEvent(_) => Exit::NotFound,
            Self::Signature { .. } => Exit::BadSignature,
            Self::Undelivered { .. } | Self::Refused { .. } => Exit::ForwardFailing,
            Self::Tls(_) => Exit::Network,
            Self::CannotRun { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => Exit::CommandNotFound,
                _ => Exit::CannotRun,
            },
            Self::Other(error) => error.exit(),
        }
    }

    fn code(&self) -> Option<&str> {
        match self {
            Self::NoSecret => Some("NO_WEBHOOK_SECRET"),
            Self::NoEvent(_) => Some("EVENT_NOT_FOUND"),
            Self::Other(error) => Some(error.code()),
            _ => None,
        }
    }

    fn retryable(&self) -> bool {
        match self {
            Self::Undelivered { .. } | Self::Refused { .. } => true,
            Self::Other(error) => error.retryable(),
            _ => false,
        }
    }

    fn http_status(&self) -> Option<u16> {
        match self {
            Self::Other(error) => error.http_status(),
            _ => None,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Busy(Some(pid)) => format!("process {pid} listens for the same targets already"),
            Self::Busy(None) => "another process listens for the same targets already".to_owned(),
            Self::File {
                action,
                path,
                source,
            } => format!("cannot {action} {}: {source}", path.display()),
            Self::Target { url, why } => format!("events cannot be forwarded to {url}: {why}"),
            Self::Value { what, .. } => what.clone(),
            Self::NoEvent(id) => format!("no event is kept that has the id {id}"),
            Self::NoSecret => "no webhook secret".to_owned(),
            Self::Secret(error) => error.to_string(),
            Self::Signature { message, .. } => message.clone(),
            Self::Undelivered { events, target } => match events {
                1 => format!("1 event is not delivered to {target}"),
                n => format!("{n} events are not delivered to {target}"),
            },
            Self::Refused { target, how } => format!("{target} did not accept the event: {how}"),
            Self::Tls(why) => format!("TLS cannot be set up: {why}"),
            Self::Port { port, source } => format!("cannot listen on port {port}: {source}"),
            Self::CannotRun { program, source } => {
                format!("cannot run {}: {source}", program.display())
            }
            Self::Other(error) => error.message(),
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Busy(_) => "stop it, or listen for other targets",
            Self::Target { .. } => {
                "give an https:// address, or http:// to this machine or its network"
            }
            Self::Value { hint, .. } => hint,
            Self::NoEvent(_) => "`ipp listen events` shows those that are kept",
            Self::NoSecret => "give --secret-file, or set IPP_WEBHOOK_SECRET",
            Self::Secret(_) => {
                "take the secret as the API showed it: whsec_ and 64 hexadecimal digits"
            }
            Self::Signature { hint, .. } => return hint.clone(),
            Self::Undelivered { .. } => {
                "they are kept: the same command goes on with them once the target accepts them"
            }
            Self::Refused { .. } => "see that the receiver runs, and what it has to say about it",
            Self::Port { .. } => "give another --port, or none for a free one",
            Self::Other(error) => return error.hint(),
            Self::File { .. } => "check the path and its permissions",
            Self::CannotRun { .. } | Self::Tls(_) => return None,
        };
        Some(hint.to_owned())
    }
}

impl From<InvalidSecret> for HookError {
    fn from(error: InvalidSecret) -> Self {
        Self::Secret(error)
    }
}

impl From<ipp_sdk::Error> for HookError {
    fn from(error: ipp_sdk::Error) -> Self {
        Self::Other(Box::new(error.into()))
    }
}

#[cfg(feature = "local")]
impl From<ipp_mock_server::RemoteError> for HookError {
    fn from(error: ipp_mock_server::RemoteError) -> Self {
        Self::Other(Box::new(error.into()))
    }
}
