//! `ipp-mock`: the InvoiceParser Pro API on this machine.
//!
//! Prints one JSON line on stdout when it is ready and logs on stderr.

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, ValueEnum};
use ipp_mock_server::{MockServer, MockServerBuilder, Profile};
use serde::Serialize;

/// Serve the InvoiceParser Pro API on this machine.
///
/// Invoices that are uploaded are really read, here and nowhere else. When the server is ready it prints one JSON line on
/// stdout, with the base URL and an API key. SIGTERM or Ctrl-C ends it.
#[derive(Debug, Parser)]
#[command(name = "ipp-mock", version)]
struct Arguments {
    /// Address to listen on; other machines can reach any but loopback
    #[arg(long, env = "IPP_MOCK_HOST", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 takes a free one
    #[arg(long, env = "IPP_MOCK_PORT", default_value_t = 0)]
    port: u16,
    /// Write the port to this file when ready
    #[arg(long, env = "IPP_MOCK_PORT_FILE", value_name = "FILE")]
    port_file: Option<PathBuf>,
    /// Keep all state in this directory instead of in memory
    #[arg(long, env = "IPP_MOCK_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,
    #[command(flatten)]
    behaviour: Behaviour,
}

/// What of the API there is, and how it behaves.
#[derive(Debug, Args)]
struct Behaviour {
    /// How much of the roadmap is there: `stable`, none of it, or `preview`, all of it
    #[arg(long, env = "IPP_MOCK_PROFILE", default_value_t = Profile::Stable)]
    profile: Profile,
    /// Whether requests are counted against the rate limits
    #[arg(long, env = "IPP_MOCK_LIMITS", value_enum, default_value_t = Limits::Documented)]
    limits: Limits,
    /// Put another reading of the reference in force; see docs/decisions.md. May be repeated, with commas in the
    /// variable
    #[arg(long = "decide", env = "IPP_MOCK_DECIDE", value_name = "D8=sliding", value_delimiter = ',', value_parser = reading)]
    decisions: Vec<(String, String)>,
}

/// Whether requests are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Limits {
    /// As the reference says
    Documented,
    /// Not at all
    Off,
}

/// A decision and the name of a reading.
fn reading(text: &str) -> Result<(String, String), String> {
    let pair = text
        .split_once('=')
        .map(|(id, name)| (id.trim().to_owned(), name.trim().to_owned()));
    pair.ok_or_else(|| "a decision and a reading are joined by `=`, as in `D8=sliding`".to_owned())
}

impl Behaviour {
    fn builder(&self) -> MockServerBuilder {
        let builder = MockServer::builder()
            .profile(self.profile)
            .rate_limits(self.limits == Limits::Documented);
        let decide =
            |builder: MockServerBuilder, (id, name): &(String, String)| builder.decide(id, name);
        self.decisions.iter().fold(builder, decide)
    }
}

/// The line on stdout.
#[derive(Serialize)]
struct Ready<'a> {
    event: &'static str,
    base_url: &'a str,
    api_key: &'a str,
    session_token: &'a str,
    pid: u32,
}

fn main() -> ExitCode {
    let args = Arguments::parse();
    tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    match serve(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(args: &Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let served = runtime.block_on(run(args));
    // A document that is still being read must not hold up the exit; it is read again at the next start.
    runtime.shutdown_background();
    served
}

async fn run(args: &Arguments) -> Result<(), Box<dyn Error>> {
    if !args.host.is_loopback() {
        tracing::warn!("other machines can reach this server at {}", args.host);
    }
    // A number that an earlier server left there would be taken for this one's.
    if let Some(path) = &args.port_file {
        remove(path)
            .map_err(|e| format!("cannot remove the old port file {}: {e}", path.display()))?;
    }
    let stop = stop_signal()?;
    let mut builder = args.behaviour.builder().host(args.host).port(args.port);
    if let Some(dir) = &args.data_dir {
        builder = builder.data_dir(dir);
    }
    let server = builder.start().await?;
    announce(&server, args.port_file.as_deref())?;
    stop.await;
    tracing::info!("shutting down");
    server.shutdown().await;
    Ok(())
}

fn announce(server: &MockServer, port_file: Option<&Path>) -> Result<(), Box<dyn Error>> {
    if let Some(path) = port_file {
        write_port(path, server.address().port())
            .map_err(|e| format!("cannot write the port file {}: {e}", path.display()))?;
    }
    let ready = serde_json::to_string(&Ready {
        event: "ready",
        base_url: server.base_url(),
        api_key: server.api_key().expose(),
        session_token: server.session_token().expose(),
        pid: std::process::id(),
    })?;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{ready}")?;
    stdout.flush()?;
    tracing::info!("listening on {}", server.base_url());
    Ok(())
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
