//! What can go wrong with webhooks on this machine.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use ipp_sdk::webhook::InvalidSecret;

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
    CannotRun { program: OsString, source: io::Error },
    /// The local server is not there, or refused.
    #[cfg(feature = "local")]
    Mock(ipp_mock_server::RemoteError),
    /// The API said no.
    Api(Box<ipp_sdk::Error>),
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

    pub(crate) fn exit(&self) -> Exit {
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
            #[cfg(feature = "local")]
            Self::Mock(_) => Exit::Network,
            Self::Api(_) => Exit::Bug,
        }
    }

    pub(crate) fn message(&self) -> String {
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
            Self::Undelivered { events: 1, target } => format!("1 event is not delivered: {target}"),
            Self::Undelivered { events, target } => {
                format!("{events} events are not delivered: {target}")
            }
            Self::Refused { target, how } => format!("{target} did not accept the event: {how}"),
            Self::Tls(why) => format!("TLS cannot be set up: {why}"),
            Self::Port { port, source } => format!("cannot listen on port {port}: {source}"),
            Self::CannotRun { program, source } => {
                format!("cannot run {}: {source}", program.display())
            }
            #[cfg(feature = "local")]
            Self::Mock(error) => error.to_string().trim_end_matches('.').to_owned(),
            Self::Api(error) => error.to_string(),
        }
    }

    pub(crate) fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Busy(_) => "stop it, or listen for other targets",
            Self::Target { .. } => "give an https:// address, or http:// to this machine or its network",
            Self::Value { hint, .. } => hint,
            Self::NoEvent(_) => "`ipp listen events` shows those that are kept",
            Self::NoSecret => "give --secret-file, or set IPP_WEBHOOK_SECRET",
            Self::Secret(_) => "take the secret as the API showed it: whsec_ and 64 hexadecimal digits",
            Self::Signature { hint, .. } => return hint.clone(),
            Self::Undelivered { .. } => {
                "they are kept: the same command goes on with them once the target accepts them"
            }
            Self::Refused { .. } => "see what the receiver has to say about it",
            Self::Port { .. } => "give another --port, or none for a free one",
            #[cfg(feature = "local")]
            Self::Mock(_) => "start one with `ipp mock serve`, and set IPP_MOCK_URL",
            Self::File { .. } => "check the path and its permissions",
            Self::CannotRun { .. } | Self::Tls(_) | Self::Api(_) => return None,
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
        Self::Api(Box::new(error))
    }
}
