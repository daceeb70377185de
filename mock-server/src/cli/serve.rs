//! A server on its own, from its start to the signal that ends it.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::ServerArgs;
use super::signals::Signals;
use crate::MockServer;

/// By which variables programs are told whom to trust: OpenSSL and rustls, curl, Python's requests, Node.
///
/// curl needs one of its own: where `SSL_CERT_DIR` is set, as it often is in CI, some versions do not look at
/// `SSL_CERT_FILE`.
pub const TRUST_VARIABLES: [&str; 4] = [
    "SSL_CERT_FILE",
    "CURL_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
];

/// A server on its own.
#[derive(Debug, Clone, clap::Args)]
pub struct ServeArgs {
    /// How it behaves.
    #[command(flatten)]
    pub server: ServerArgs,

    /// Write the port to this file when ready
    #[arg(long, env = "IPP_MOCK_PORT_FILE", hide_env = true, value_name = "FILE")]
    pub port_file: Option<PathBuf>,
}

/// Why a server on its own ended, other than by a signal.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The asynchronous runtime or the signals cannot be had.
    #[error("cannot start: {0}")]
    Runtime(#[source] io::Error),
    /// The server cannot start.
    #[error(transparent)]
    Start(#[from] crate::Error),
    /// The file for the port cannot be removed or written.
    #[error("cannot write the port file {}: {source}", path.display())]
    PortFile {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The token of the control plane cannot be had.
    #[error("cannot use the control token in {origin}: {source}")]
    Token {
        /// The file or the variable.
        origin: String,
        /// The reason.
        source: io::Error,
    },
    /// Nobody can be told that the server is ready.
    #[error("cannot write the line that says where the server is: {0}")]
    Output(#[source] io::Error),
}

impl ServeError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        use crate::Error;
        match self {
            Self::Start(Error::Bind { .. }) => {
                Some("choose another address with --host and --port; port 0 is a free one")
            }
            Self::Start(Error::DataDir { .. } | Error::KeyFile { .. }) | Self::PortFile { .. } => {
                Some("check the path and its permissions")
            }
            Self::Start(Error::Store(_)) => Some("check the data directory, or take another one"),
            _ => None,
        }
    }
}

/// Sends the log of this process to stderr, in colour or without.
pub fn log_to_stderr(color: bool) {
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_ansi(color)
        .init();
}

/// Runs a server until SIGTERM or Ctrl-C, and tells on one line of JSON on stdout where it is.
///
/// # Errors
/// [`ServeError`] if the server cannot start, or nobody be told that it is there.
pub fn serve(args: &ServeArgs) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Runtime::new().map_err(ServeError::Runtime)?;
    let served = runtime.block_on(run(args));
    // A document that is still being read must not hold up the exit; it is read again at the next start.
    runtime.shutdown_background();
    served
}

async fn run(args: &ServeArgs) -> Result<(), ServeError> {
    let host = args.server.host;
    if !host.is_loopback() {
        tracing::warn!("other machines can reach this server at {host}");
    }
    // A number that an earlier server left there would be taken for this one's.
    if let Some(path) = &args.port_file {
        remove(path).map_err(|source| port_file_error(path, source))?;
    }
    let mut signals = Signals::listen().map_err(ServeError::Runtime)?;
    let token = args.server.control_token()?;
    let server = args.server.builder(token.as_deref()).start().await?;
    if let Some(path) = &args.port_file {
        let port = server.address().port();
        write_port(path, port).map_err(|source| port_file_error(path, source))?;
    }
    announce(&server).map_err(ServeError::Output)?;
    signals.next().await;
    tracing::info!(
        "shutting down: waiting up to 5 s for requests in flight; Ctrl-C again to stop now"
    );
    tokio::select! {
        () = server.shutdown() => {}
        () = signals.next() => tracing::warn!("stopped with requests in flight"),
    }
    Ok(())
}

/// The line on stdout.
#[derive(Serialize)]
struct Ready<'a> {
    event: &'static str,
    base_url: &'a str,
    reference_url: String,
    api_key: &'a str,
    session_token: &'a str,
    /// What clients are to trust, if the server speaks TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate_authority: Option<&'a Path>,
    pid: u32,
}

fn announce(server: &MockServer) -> io::Result<()> {
    let ready = serde_json::to_string(&Ready {
        event: "ready",
        base_url: server.base_url(),
        reference_url: server.reference_url(),
        api_key: server.api_key().expose(),
        session_token: server.session_token().expose(),
        certificate_authority: server.certificate_authority(),
        pid: std::process::id(),
    })?;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{ready}")?;
    stdout.flush()?;
    if io::stdout().is_terminal() && io::stderr().is_terminal() {
        show_the_way(server);
    }
    Ok(())
}

/// Tells people how to go on.
fn show_the_way(server: &MockServer) {
    let (base_url, key) = (server.base_url(), server.api_key().expose());
    let session = server.session_token().expose();
    let trust = server.certificate_authority().map(trust);
    let trust = trust.unwrap_or_default();
    let reference = server.reference_url();
    let text = format!(
        "\nFor another shell:\n\n  export IPP_BASE_URL={base_url} IPP_API_KEY={key}\n  \
         export IPP_SESSION_TOKEN={session}  # for keys alone\n{trust}\n\
         The reference of the API: {reference}\n\nCtrl-C ends the server.\n\n"
    );
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// The line by which a shell has its programs trust the authority.
fn trust(authority: &Path) -> String {
    let path = authority.display().to_string().replace('\'', r"'\''");
    let variables = TRUST_VARIABLES.map(|name| format!(" {name}='{path}'"));
    format!("  export{}\n", variables.concat())
}

fn port_file_error(path: &Path, source: io::Error) -> ServeError {
    ServeError::PortFile {
        path: path.to_owned(),
        source,
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// Puts the file in place whole: whoever waits for it never sees half a number.
fn write_port(path: &Path, port: u16) -> io::Result<()> {
    let dir = path.parent().filter(|p| !p.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(dir.unwrap_or(Path::new(".")))?;
    writeln!(file, "{port}")?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_is_told_of_the_authority_for_every_kind_of_program() {
        let line = trust(Path::new("/it's here/ca.pem"));
        let words = shlex::split(&line).unwrap();
        assert_eq!(words[0], "export");
        let expected = TRUST_VARIABLES.map(|name| format!("{name}=/it's here/ca.pem"));
        assert_eq!(words[1..], expected);
    }
}
