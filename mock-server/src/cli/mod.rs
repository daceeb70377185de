//! The command line of a server: what `ipp-mock` and `ipp mock` have in common.
//!
//! The flags and the loop that serves stand here once, so that a server is the same however it is started.

mod args;
mod healthcheck;
mod openapi;
mod serve;
mod signals;
mod token;

pub use args::{Behaviour, Limits, Mode, ServerArgs, Tls};
pub use healthcheck::{HealthcheckArgs, HealthcheckError, healthcheck};
pub use openapi::{OpenapiArgs, OpenapiError, openapi};
pub use serve::{ServeArgs, ServeError, TRUST_VARIABLES, log_to_stderr, serve};
pub use token::control_token;
