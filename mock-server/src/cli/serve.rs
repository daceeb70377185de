//! A server on its own, from its start to the signal that ends it.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::ServerArgs;
use crate::MockServer;

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
    /// Nobody can be told that the server is ready.
    #[error("cannot write the line that says where the server is: {0}")]
    Output(#[source] io::Error),
}

/// Sends the log of this process to stderr.
pub fn log_to_stderr() {
    let color = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_ansi(color && io::stderr().is_terminal())
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
    let stop = stop_signal().map_err(ServeError::Runtime)?;
    let server = args.server.builder().start().await?;
    if let Some(path) = &args.port_file {
        let port = server.address().port();
        write_port(path, port).map_err(|source| port_file_error(path, source))?;
    }
    announce(&server).map_err(ServeError::Output)?;
    stop.await;
    tracing::info!("shutting down");
    server.shutdown().await;
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
    let mut exports = format!(
        "export IPP_BASE_URL={} IPP_API_KEY={}",
        server.base_url(),
        server.api_key().expose(),
    );
    if let Some(path) = server.certificate_authority() {
        exports += &format!(" SSL_CERT_FILE='{}'", path.display());
    }
    let reference = server.reference_url();
    let text = format!(
        "\nFor another shell:\n\n  {exports}\n\nThe reference of the API: {reference}\n\nCtrl-C ends the server.\n\n"
    );
    let _ = io::stderr().lock().write_all(text.as_bytes());
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

/// Catches the signals at once, before anybody can know that the server is there.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Catches Ctrl-C from the first wait on, after the server has said that it is there.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
