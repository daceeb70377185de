//! What reqwest does differently where there is an operating system, and in a browser.

#[cfg(not(target_family = "wasm"))]
use std::fmt;
use std::time::Duration;

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasm;

#[cfg(not(target_family = "wasm"))]
pub(crate) use native::{Chunks, builder, is_unsent, streamed};
#[cfg(target_family = "wasm")]
pub(crate) use wasm::{Chunks, builder, is_unsent, streamed};

/// How connections are made, as the user of the client says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Connecting {
    /// The longest that it may take.
    pub(crate) timeout: Option<Duration>,
    /// The proxy to use in place of the environment's.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) proxy: Option<Unshown<String>>,
    /// Certificates, as PEM, to trust beside the system's.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) certificates: Option<Unshown<Vec<u8>>>,
}

#[cfg(not(target_family = "wasm"))]
impl Connecting {
    fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(10))
    }
}

/// What `Debug` does not show: an address may hold a password, and a file of certificates a key.
#[cfg(not(target_family = "wasm"))]
#[derive(Clone)]
pub(crate) struct Unshown<T>(pub(crate) T);

#[cfg(not(target_family = "wasm"))]
impl<T> fmt::Debug for Unshown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
