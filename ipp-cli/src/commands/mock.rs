//! `ipp mock`: a command with a server of its own, and orders to a server that runs.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::pin::pin;

use futures_util::future::{Either, select};
use ipp_mock_server::cli::{ServeError, TRUST_VARIABLES};
use ipp_mock_server::{MockServer, MockServerBuilder, Remote, Reply};
use tokio::process::Command;

use super::child::{Program, end_of, exit_code};
use super::stopped;
use crate::error::{Error, MockError, Result};
use crate::signals::Signals;

/// A command that is to have a server.
pub(crate) struct RunRequest {
    pub(crate) server: MockServerBuilder,
    pub(crate) control_token: Option<String>,
    pub(crate) program: Program,
}

/// Runs a command with a server of its own. Gives the command's exit code, as a shell would.
pub(crate) async fn run(request: RunRequest) -> Result<u8> {
    let mut signals = Signals::listen().map_err(Error::Runtime)?;
    let start = request.server.clone().start();
    let server = match select(pin!(start), pin!(signals.next())).await {
        Either::Left((server, _)) => server.map_err(|e| MockError::Serve(ServeError::Start(e)))?,
        Either::Right((by, _)) => return Err(stopped(by)),
    };
    let ended = match command(&request, &server).spawn() {
        Ok(child) => end_of(child, &mut signals).await.map_err(Error::Runtime),
        Err(source) => Err(Error::from(MockError::CannotRun {
            program: request.program.name,
            source,
        })),
    };
    // Who sends a signal now has waited long enough.
    select(pin!(server.shutdown()), pin!(signals.next())).await;
    Ok(exit_code(ended?))
}

fn command(request: &RunRequest, server: &MockServer) -> Command {
    let mut command = request.program.command();
    command
        .env("IPP_BASE_URL", server.base_url())
        .env("IPP_API_KEY", server.api_key().expose())
        .env("IPP_SESSION_TOKEN", server.session_token().expose())
        .env("IPP_MOCK_URL", server.origin())
        // Either would lead past the server.
        .env_remove("IPP_LOCAL")
        .env_remove("IPP_API_KEY_FILE")
        // The token itself is handed on.
        .env_remove("IPP_MOCK_CONTROL_TOKEN_FILE");
    // Some programs hear only one of the two, and others the first that is set.
    for (name, other) in [("no_proxy", "NO_PROXY"), ("NO_PROXY", "no_proxy")] {
        let list = |name| std::env::var_os(name).filter(|list| !list.is_empty());
        let listed = list(name).or_else(|| list(other));
        command.env(name, no_proxy(server.address().ip(), listed));
    }
    if let Some(authority) = server.certificate_authority() {
        for variable in TRUST_VARIABLES {
            command.env(variable, authority);
        }
    }
    if let Some(token) = &request.control_token {
        command.env("IPP_MOCK_CONTROL_TOKEN", token);
    }
    command
}

/// The list with this machine, and the address that the server listens on: a proxy has another.
fn no_proxy(address: IpAddr, listed: Option<OsString>) -> OsString {
    const HERE: [IpAddr; 2] = [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ];
    let mut list = match listed {
        // Everything, and only if it stands alone.
        Some(list) if list == "*" => return list,
        Some(mut list) => {
            list.push(",");
            list
        }
        None => OsString::new(),
    };
    list.push("127.0.0.1,localhost,::1");
    if !HERE.contains(&address) && !address.is_unspecified() {
        list.push(format!(",{address}"));
    }
    list
}

/// What a server is to be told or asked.
#[derive(Debug)]
pub(crate) struct Order {
    pub(crate) verb: Verb,
    pub(crate) path: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum Verb {
    Get(Vec<(&'static str, String)>),
    Post(String),
    Put(String),
    Delete,
    /// What everybody may ask of the API itself.
    Api,
}

/// Has the server do it.
pub(crate) async fn send(remote: &Remote, order: Order) -> Result<Reply> {
    let path: Vec<&str> = order.path.iter().map(String::as_str).collect();
    let reply = match order.verb {
        Verb::Get(query) => remote.get(&path, &query).await,
        Verb::Post(json) => remote.post(&path, json).await,
        Verb::Put(json) => remote.put(&path, json).await,
        Verb::Delete => remote.delete(&path).await,
        Verb::Api => remote.api(&path).await,
    };
    Ok(reply?)
}

#[cfg(test)]
mod tests {
    use super::no_proxy;

    #[test]
    fn what_is_on_this_machine_is_added_to_what_no_proxy_leads_to() {
        for (address, listed, expected) in [
            ("127.0.0.1", None, "127.0.0.1,localhost,::1"),
            ("0.0.0.0", Some("corp"), "corp,127.0.0.1,localhost,::1"),
            ("10.1.2.3", None, "127.0.0.1,localhost,::1,10.1.2.3"),
            ("127.0.0.1", Some("*"), "*"),
        ] {
            let list = no_proxy(address.parse().unwrap(), listed.map(Into::into));
            assert_eq!(list, expected);
        }
    }
}
