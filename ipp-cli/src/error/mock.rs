//! What can go wrong with a server on its own, and with the control of one.

use std::ffi::OsString;
use std::io;

use ipp_mock_server::cli::ServeError;
use ipp_mock_server::{Error as StartError, RemoteError};

use super::Cause;
use super::sdk::io_words;
use crate::exit::Exit;

#[derive(Debug)]
pub(crate) enum MockError {
    /// Nothing says where the server is.
    NoServer,
    /// The server is not there, or refused.
    Remote(RemoteError),
    /// A server cannot be run.
    Serve(ServeError),
    /// The command that was to have a server cannot be run.
    CannotRun {
        program: OsString,
        source: io::Error,
    },
}

impl Cause for MockError {
    fn exit(&self) -> Exit {
        match self {
            Self::NoServer => Exit::Usage,
            Self::Remote(error) => match error {
                RemoteError::Address(_) => Exit::Usage,
                RemoteError::Refused { status, .. } => match status {
                    401 | 403 => Exit::Auth,
                    404 => Exit::NotFound,
                    409 => Exit::Unmet,
                    500.. => Exit::Server,
                    _ => Exit::Usage,
                },
                RemoteError::Unreachable { .. }
                | RemoteError::Untrusted { .. }
                | RemoteError::OtherProtocol { .. }
                | RemoteError::TooSlow { .. }
                | RemoteError::Foreign { .. } => Exit::Network,
                _ => Exit::Bug,
            },
            Self::Serve(ServeError::Start(
                StartError::Choice(_) | StartError::Network { .. } | StartError::ControlToken,
            )) => Exit::Usage,
            Self::Serve(ServeError::Runtime(_)) => Exit::Bug,
            Self::Serve(_) => Exit::LocalIo,
            Self::CannotRun { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => Exit::CommandNotFound,
                _ => Exit::CannotRun,
            },
        }
    }

    /// The server's own reason, if it gave one.
    fn code(&self) -> Option<&str> {
        match self {
            Self::Remote(RemoteError::Refused { code, .. }) => Some(code),
            _ => None,
        }
    }

    fn http_status(&self) -> Option<u16> {
        match self {
            Self::Remote(
                RemoteError::Refused { status, .. } | RemoteError::Foreign { status, .. },
            ) => Some(*status),
            _ => None,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoServer => "nothing says which local server to control".to_owned(),
            Self::Remote(error) => error.to_string().trim_end_matches('.').to_owned(),
            Self::Serve(ServeError::Start(error)) => {
                format!("the local server cannot start: {error}")
            }
            Self::Serve(error) => error.to_string(),
            Self::CannotRun { program, source } => {
                format!("cannot run {}: {}", program.display(), io_words(source))
            }
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NoServer => {
                Some("start one with `ipp mock serve`, and name it with --url or IPP_MOCK_URL")
            }
            Self::Remote(error) => match error {
                RemoteError::Unreachable { .. } => Some(
                    "start one with `ipp mock serve`, or name another with --url or IPP_MOCK_URL",
                ),
                RemoteError::Untrusted { .. } => Some(
                    "set SSL_CERT_FILE to the certificate_authority of the line that the server prints when it is ready",
                ),
                RemoteError::OtherProtocol { expected, .. } => Some(match *expected {
                    "HTTP" => "does it speak TLS? then its address begins with https://",
                    _ => "does it speak no TLS? then its address begins with http://",
                }),
                RemoteError::Foreign { .. } => {
                    Some("check --url and IPP_MOCK_URL, or IPP_BASE_URL without them")
                }
                RemoteError::TooSlow { .. } => Some("give it more time with --timeout"),
                RemoteError::Refused {
                    status: 401 | 403, ..
                } => {
                    Some("set IPP_MOCK_CONTROL_TOKEN to the token that the server was started with")
                }
                _ => None,
            },
            Self::Serve(error) => error.hint(),
            Self::CannotRun { source, .. } => match source.kind() {
                io::ErrorKind::NotFound => Some("check its name, and PATH"),
                io::ErrorKind::PermissionDenied => Some("check that it may be executed"),
                _ => None,
            },
        };
        hint.map(str::to_owned)
    }
}

impl From<RemoteError> for super::Error {
    fn from(error: RemoteError) -> Self {
        MockError::Remote(error).into()
    }
}
