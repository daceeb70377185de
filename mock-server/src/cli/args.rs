//! The flags that say how a server behaves.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::{ServeError, control_token};
use crate::decisions::Choices;
use crate::{MockServer, MockServerBuilder, Preset, Profile};

/// Where a server is, what it keeps and how it behaves.
#[derive(Debug, Clone, clap::Args)]
pub struct ServerArgs {
    /// Address to listen on; other machines can reach any but loopback
    #[arg(
        long,
        env = "IPP_MOCK_HOST",
        hide_env = true,
        default_value = "127.0.0.1",
        value_parser = host
    )]
    pub host: IpAddr,

    /// Port; 0 takes a free one
    #[arg(long, env = "IPP_MOCK_PORT", hide_env = true, default_value_t = 0)]
    pub port: u16,

    /// Keep all state here instead of in memory
    #[arg(long, env = "IPP_MOCK_DATA_DIR", hide_env = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,

    /// What of the API there is, and how it behaves.
    #[command(flatten)]
    pub behaviour: Behaviour,

    /// Begin with the objects that the reference shows
    #[arg(
        long,
        env = "IPP_MOCK_PRESET",
        hide_env = true,
        value_name = "reference",
        hide_possible_values = true,
        value_parser = PossibleValuesParser::new(["reference"]).try_map(|name| name.parse::<Preset>())
    )]
    pub preset: Option<Preset>,

    /// Speak TLS, with an authority of its own
    #[arg(
        long,
        env = "IPP_MOCK_TLS",
        hide_env = true,
        value_name = "auto",
        hide_possible_values = true
    )]
    pub tls: Option<Tls>,

    /// Make chance the same at each start
    #[arg(long, env = "IPP_MOCK_SEED", hide_env = true, value_name = "N")]
    pub seed: Option<u64>,

    /// Let webhooks reach a network that is not public, such as 10.0.0.0/8
    #[arg(
        long,
        env = "IPP_MOCK_ALLOW_DELIVERIES_TO",
        hide_env = true,
        hide_short_help = true,
        value_name = "NETWORK",
        value_delimiter = ',',
        value_parser = network
    )]
    pub allow_deliveries_to: Vec<String>,

    /// The size of the largest document that is accepted
    #[arg(
        long,
        env = "IPP_MOCK_MAX_FILE_BYTES",
        hide_env = true,
        value_name = "N"
    )]
    pub max_file_bytes: Option<u64>,

    /// A file with the token that opens the control plane [default: IPP_MOCK_CONTROL_TOKEN has it]
    #[arg(
        long,
        env = "IPP_MOCK_CONTROL_TOKEN_FILE",
        hide_env = true,
        hide_short_help = true,
        value_name = "FILE"
    )]
    pub control_token_file: Option<PathBuf>,
}

/// What of the API there is, and how it behaves.
#[derive(Debug, Clone, clap::Args)]
pub struct Behaviour {
    /// Without or with what is upcoming
    #[arg(
        long,
        env = "IPP_MOCK_PROFILE",
        hide_env = true,
        default_value = "stable",
        value_parser = PossibleValuesParser::new(["stable", "preview"]).try_map(|name| name.parse::<Profile>())
    )]
    pub profile: Profile,

    /// Answer uploads at once, or when they are read
    #[arg(long, env = "IPP_MOCK_MODE", hide_env = true, default_value = "async")]
    pub mode: Mode,

    /// Whether requests are limited
    #[arg(
        long,
        env = "IPP_MOCK_LIMITS",
        hide_env = true,
        default_value = "documented"
    )]
    pub limits: Limits,

    /// Decide otherwise where the reference is silent: D8=sliding,…
    #[arg(
        long,
        env = "IPP_MOCK_DECIDE",
        hide_env = true,
        value_name = "D8=NAME",
        value_delimiter = ',',
        value_parser = reading
    )]
    pub decide: Vec<(String, String)>,
}

/// Where the certificate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tls {
    /// Made at the start, and kept in the data directory
    Auto,
}

/// When uploads are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// At once, with 202
    Async,
    /// When the document has been read
    Sync,
}

/// Whether requests are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Limits {
    /// As the reference says
    Documented,
    /// Not at all
    Off,
}

impl Behaviour {
    /// A server that behaves so.
    pub fn builder(&self) -> MockServerBuilder {
        let mut builder = MockServer::builder()
            .profile(self.profile)
            .rate_limits(self.limits == Limits::Documented);
        if self.mode == Mode::Sync {
            builder = builder.sync();
        }
        for (decision, reading) in &self.decide {
            builder = builder.decide(decision, reading);
        }
        builder
    }
}

impl ServerArgs {
    /// What opens the control plane to whoever has it.
    ///
    /// # Errors
    /// [`ServeError::Token`] if it cannot be had.
    pub fn control_token(&self) -> Result<Option<String>, ServeError> {
        control_token(self.control_token_file.as_deref())
    }

    /// A server as the flags say, and with this token.
    pub fn builder(&self, control_token: Option<&str>) -> MockServerBuilder {
        let mut builder = self.behaviour.builder().host(self.host).port(self.port);
        if let Some(dir) = &self.data_dir {
            builder = builder.data_dir(dir);
        }
        if let Some(preset) = self.preset {
            builder = builder.preset(preset);
        }
        if let Some(Tls::Auto) = self.tls {
            builder = builder.tls();
        }
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        for network in &self.allow_deliveries_to {
            builder = builder.allow_deliveries_to(network);
        }
        if let Some(bytes) = self.max_file_bytes {
            builder = builder.max_file_bytes(bytes);
        }
        if let Some(token) = control_token {
            builder = builder.control_token(token);
        }
        builder
    }
}

/// Reads an address of this machine, or the name that every machine has.
fn host(text: &str) -> Result<IpAddr, &'static str> {
    match text {
        "localhost" => Ok(Ipv4Addr::LOCALHOST.into()),
        text => (text.parse()).map_err(|_| "give an IP address, such as 127.0.0.1 or 0.0.0.0"),
    }
}

fn network(text: &str) -> Result<String, crate::Error> {
    crate::builder::network(text)?;
    Ok(text.to_owned())
}

/// Reads `D8=sliding`. A decision or a reading that there is not is told here, with those there are.
fn reading(text: &str) -> Result<(String, String), Box<dyn std::error::Error + Send + Sync>> {
    let (decision, reading) = text
        .split_once('=')
        .ok_or("a decision and its reading look like D8=sliding")?;
    let pair = (decision.to_owned(), reading.to_owned());
    Choices::default().set_all(&BTreeMap::from([pair.clone()]))?;
    Ok(pair)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser};

    use super::*;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        server: ServerArgs,
    }

    fn parsed(flags: &str) -> Result<ServerArgs, String> {
        let words = ["ipp-mock"].into_iter().chain(flags.split_whitespace());
        let line = Line::try_parse_from(words).map_err(|e| e.to_string())?;
        Ok(line.server)
    }

    #[test]
    fn every_flag_has_a_variable_of_its_name() {
        for arg in Line::command().get_arguments() {
            let long = arg.get_long().unwrap().to_uppercase().replace('-', "_");
            let variable = format!("IPP_MOCK_{long}");
            assert_eq!(arg.get_env().unwrap(), variable.as_str());
        }
    }

    #[test]
    fn the_flags_reach_the_server() {
        let flags = "--port 8080 --data-dir d --profile preview --mode sync --limits off --preset reference \
                     --decide D8=sliding --seed 7 --allow-deliveries-to 10.0.0.0/8,::1 --max-file-bytes 9";
        let shown = format!("{:?}", parsed(flags).unwrap().builder(Some("s3cret")));
        for expected in [
            "port: 8080",
            "profile: Preview",
            "is_sync: true",
            "has_limits: false",
            "max_file_bytes: 9",
            r#"{"D8": "sliding"}"#,
            "seed: Some(7)",
            r#"["10.0.0.0/8", "::1"]"#,
        ] {
            assert!(shown.contains(expected), "{expected}: {shown}");
        }
        assert!(!shown.contains("s3cret"));
    }

    #[test]
    fn the_host_is_an_address_or_localhost() {
        let host = |text: &str| parsed(&format!("--host {text}")).map(|server| server.host);
        assert_eq!(host("localhost"), Ok(Ipv4Addr::LOCALHOST.into()));
        assert_eq!(host("::1"), Ok("::1".parse().unwrap()));
        assert!(host("my.example").unwrap_err().contains("127.0.0.1"));
    }

    #[test]
    fn a_network_that_is_none_is_refused_with_an_example() {
        let error = parsed("--allow-deliveries-to bla").unwrap_err();
        assert!(error.contains("10.0.0.0/8"), "{error}");
    }

    #[test]
    fn a_decision_that_there_is_not_is_told_with_those_there_are() {
        let error = parsed("--decide D8=maybe").unwrap_err();
        assert!(error.contains("sliding"), "{error}");
        assert!(parsed("--decide D8").unwrap_err().contains("D8=sliding"));
    }
}
