use std::ffi::OsString;

use clap::builder::FalseyValueParser;
use ipp_mock_server::cli;

/// Run a command with a local server of its own, and end with its exit code
///
/// The command finds the server by IPP_BASE_URL, IPP_API_KEY, IPP_SESSION_TOKEN and, for `ipp mock`, IPP_MOCK_URL;
/// with `--tls auto` also by SSL_CERT_FILE, CURL_CA_BUNDLE, REQUESTS_CA_BUNDLE and NODE_EXTRA_CA_CERTS. NO_PROXY keeps
/// proxies out of its way. Ctrl-C, SIGTERM and SIGHUP are passed on to it. When it ends, so does the server.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  ipp mock run -- pytest -q
  ipp mock run --limits off -- ipp parse invoice.pdf -o json

The command gets IPP_BASE_URL, IPP_API_KEY, IPP_SESSION_TOKEN and IPP_MOCK_URL.")]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) server: cli::ServerArgs,

    /// Show the log of the server on stderr
    #[arg(
        long,
        env = "IPP_MOCK_LOG",
        hide_env = true,
        value_parser = FalseyValueParser::new()
    )]
    pub(crate) log: bool,

    /// What to run, with its arguments
    #[arg(value_name = "COMMAND", required = true, trailing_var_arg = true)]
    pub(crate) command: Vec<OsString>,
}
