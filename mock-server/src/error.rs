//! Why the server could not start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use crate::{StoreError, UnknownChoice};

/// Why the server could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address is taken, not of this machine, or not allowed.
    #[error("cannot listen on {address}: {source}")]
    Bind {
        /// The address asked for.
        address: SocketAddr,
        /// The system's reason.
        source: io::Error,
    },
    /// The data directory cannot be made, or nothing can be written there.
    #[error("cannot use the data directory {}: {source}", path.display())]
    DataDir {
        /// The directory.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The file of the demo key cannot be read or written, or holds something else.
    #[error("cannot use the key file {}: {source}", path.display())]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// A decision or a reading of it that there is not.
    #[error(transparent)]
    Choice(#[from] UnknownChoice),
    /// What deliveries are to be allowed to reach is no network.
    #[error("`{network}` is no network such as 10.0.0.0/8: {source}")]
    Network {
        /// What was given.
        network: String,
        /// What is wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system has no random numbers to make a key of.
    #[error("cannot make an API key: {0}")]
    Random(#[source] io::Error),
    /// The control token is empty.
    #[error("the control token is empty, so that anybody could send it; give one, or none at all")]
    ControlToken,
    /// There is no certificate to speak TLS with.
    #[error("cannot offer TLS: {0}")]
    Tls(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The accounts or objects that the server is to begin with cannot be made.
    #[error("cannot prepare the server: {0}")]
    Start(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The runtime that the server was to start on is shutting down.
    #[error("cannot start: {0}")]
    Task(#[source] io::Error),
}
