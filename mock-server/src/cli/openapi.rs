//! `openapi`: what a server is like, without one.

use std::io::{self, Write as _};

use super::ServerArgs;
use crate::openapi::Ordered;

/// Print the OpenAPI 3.1 document of a server with these flags
#[derive(Debug, clap::Args)]
pub struct OpenapiArgs {
    /// Where clients find the server; the default means wherever the document comes from
    #[arg(long, value_name = "URL", default_value = "/api/v1")]
    pub base_url: String,

    #[command(flatten)]
    server: ServerArgs,
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenapiError {
    /// The flags describe no server.
    #[error(transparent)]
    Server(#[from] crate::Error),
    /// It could not be written.
    #[error("cannot print the document: {0}")]
    Print(#[from] io::Error),
}

/// Prints the document on stdout.
///
/// # Errors
/// [`OpenapiError`] if the flags describe no server, or stdout cannot be written.
pub fn openapi(args: &OpenapiArgs) -> Result<(), OpenapiError> {
    let base_url = args.base_url.trim_end_matches('/');
    let document = args.server.builder(None).openapi(base_url)?;
    match print(&Ordered(&document)) {
        // The reader has all it wants.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => Ok(printed?),
    }
}

fn print(document: &Ordered<'_>) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, document)?;
    writeln!(stdout)?;
    stdout.flush()
}
