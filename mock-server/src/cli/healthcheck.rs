//! Whether a server on this machine is well: what a container asks of itself.

use std::io;
use std::time::Duration;

use crate::{Remote, RemoteError};

/// How long to wait for an answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Ask a server on this machine how it is, and fail if it is not well
#[derive(Debug, Clone, clap::Args)]
pub struct HealthcheckArgs {
    /// The port that it listens on
    #[arg(long, env = "IPP_MOCK_PORT", hide_env = true, default_value_t = 8080)]
    pub port: u16,

    /// Where it is, in place of the port; needed if it speaks TLS
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
}

/// Asks a server on this machine how it is. A control plane that is kept from us is well, too.
///
/// # Errors
/// [`HealthcheckError`] if there is none, or it is not well.
pub fn healthcheck(args: &HealthcheckArgs) -> Result<(), HealthcheckError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let here = || format!("http://127.0.0.1:{}", args.port);
    let remote = Remote::new(&args.url.clone().unwrap_or_else(here), None)?;
    match runtime.block_on(remote.patience(PATIENCE).get(&["health"], &[])) {
        Ok(_) | Err(RemoteError::Refused { status: 403, .. }) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Why a server is not well.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HealthcheckError {
    /// It is not there, or refuses.
    #[error(transparent)]
    Remote(#[from] RemoteError),
    /// The asynchronous runtime cannot be had.
    #[error("cannot start: {0}")]
    Runtime(#[from] io::Error),
}
