//! Who may use the control plane: programs on this machine, or, if a token is set, whoever has it.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use subtle::ConstantTimeEq as _;

use super::{Error, Panel};
use crate::headers::{bearer, foreign_origin, text};

/// The other end of the connection that a request came on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Lets through who may use the control plane.
pub(super) async fn check(State(panel): State<Panel>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().copied();
    match may_use(panel.control.token.as_deref(), peer, request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => error.into_response(),
    }
}

fn may_use(token: Option<&str>, peer: Option<Peer>, headers: &HeaderMap) -> Result<(), Error> {
    if let Some(token) = token {
        let is_it = |sent: &str| bool::from(sent.as_bytes().ct_eq(token.as_bytes()));
        return match bearer(headers) {
            Some(sent) if is_it(sent) => Ok(()),
            _ => Err(Error::Forbidden("send the control token as a bearer token")),
        };
    }
    if !peer.is_none_or(|Peer(address)| address.ip().to_canonical().is_loopback()) {
        return Err(Error::Forbidden(
            "it can be used from this machine only; start the server with a control token to use it from others",
        ));
    }
    // A web page that a browser on this machine shows is not this machine's owner: it must not reach through.
    if !text(headers, HOST).is_some_and(is_local) {
        return Err(Error::Forbidden(
            "the header Host does not name this machine",
        ));
    }
    if foreign_origin(headers).is_some() {
        return Err(Error::Forbidden("a page of another site asked for it"));
    }
    Ok(())
}

/// Whether a host, with or without a port, is this machine under a name that cannot be made to mean another.
fn is_local(host: &str) -> bool {
    let (name, rest) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some(address) => address,
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok();
    if !(rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port)) {
        return false;
    }
    name.eq_ignore_ascii_case("localhost")
        || name.parse().is_ok_and(|address: std::net::IpAddr| {
            address.is_loopback() || address.is_unspecified()
        })
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::{Peer, may_use};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |&(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        pairs.iter().map(pair).collect()
    }

    fn peer(address: &str) -> Option<Peer> {
        Some(Peer(address.parse().unwrap()))
    }

    #[test]
    fn without_a_token_only_this_machine_may_and_no_web_page() {
        let local = peer("127.0.0.1:5000");
        for host in ["127.0.0.1:80", "localhost", "[::1]:80"] {
            assert!(
                may_use(None, local, &headers(&[("host", host)])).is_ok(),
                "{host}"
            );
        }
        let own = [("host", "localhost:1"), ("origin", "http://localhost:1")];
        assert!(may_use(None, local, &headers(&own)).is_ok());
        for host in [
            "evil.test:1",
            "",
            "[::1].evil",
            "127.0.0.1:80@evil",
            "localhost:",
        ] {
            assert!(
                may_use(None, local, &headers(&[("host", host)])).is_err(),
                "{host}"
            );
        }
        let foreign = [("host", "localhost:1"), ("origin", "http://evil.test")];
        assert!(may_use(None, local, &headers(&foreign)).is_err());
        let host = headers(&[("host", "127.0.0.1")]);
        assert!(may_use(None, peer("192.0.2.1:5000"), &host).is_err());
        assert!(may_use(None, peer("[::ffff:127.0.0.1]:5000"), &host).is_ok());
    }

    #[test]
    fn with_a_token_only_who_has_it_may_from_anywhere() {
        let token = headers(&[("host", "ci.test"), ("authorization", "Bearer s3cret")]);
        assert!(may_use(Some("s3cret"), peer("192.0.2.1:5000"), &token).is_ok());
        assert!(may_use(Some("other"), peer("127.0.0.1:5000"), &token).is_err());
        let otherwise = headers(&[("authorization", "Basic s3cret")]);
        assert!(may_use(Some("s3cret"), peer("127.0.0.1:5000"), &otherwise).is_err());
        let none = headers(&[("host", "127.0.0.1")]);
        assert!(may_use(Some("s3cret"), peer("127.0.0.1:5000"), &none).is_err());
    }
}
