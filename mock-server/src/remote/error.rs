//! Why a server in another process did not do what it was told.

use std::error::Error;
use std::io;
use std::iter::successors;

/// Why the server did not do what it was told. The text of each says what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RemoteError {
    /// It is no address of a server.
    #[error("`{0}` is no address of a server: it must look like http://127.0.0.1:8080")]
    Address(String),
    /// No connection can be made, or it broke.
    #[error("no local server at {origin}: {cause}")]
    Unreachable {
        /// Where it was expected.
        origin: String,
        /// The innermost reason.
        cause: String,
        /// What the client says.
        source: reqwest::Error,
    },
    /// It speaks TLS, with a certificate that this machine does not trust.
    #[error("the certificate of {origin} is not trusted: {cause}")]
    Untrusted {
        /// Where it is.
        origin: String,
        /// What is wrong with the certificate.
        cause: String,
        /// What the client says.
        source: reqwest::Error,
    },
    /// It speaks TLS where plain HTTP was expected, or the other way round.
    #[error("what listens at {origin} does not speak {expected}")]
    OtherProtocol {
        /// Where it is.
        origin: String,
        /// HTTP or HTTPS.
        expected: &'static str,
        /// What the client says.
        source: reqwest::Error,
    },
    /// It did not answer in time.
    #[error("{origin} did not answer in time")]
    TooSlow {
        /// Where it is.
        origin: String,
        /// What the client says.
        source: reqwest::Error,
    },
    /// Something answered that is no `ipp-mock`.
    #[error("{url} did not answer as an ipp-mock server does (status {status})")]
    Foreign {
        /// What was asked for.
        url: String,
        /// The status of the answer.
        status: u16,
    },
    /// The server refused.
    #[error("{message}")]
    Refused {
        /// The status of the answer.
        status: u16,
        /// The reason, for programs.
        code: String,
        /// The reason, for people.
        message: String,
    },
    /// A client cannot be made.
    #[error("cannot make connections: {0}")]
    Setup(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl RemoteError {
    /// What a connection that cannot be made, or broke, says of what is at the address.
    pub(super) fn broken(origin: String, source: reqwest::Error) -> Self {
        let causes = || successors(Some(&source as &(dyn Error + 'static)), |e| cause_of(*e));
        let cause = causes().last().map(ToString::to_string).unwrap_or_default();
        let tls = causes().find_map(|e| e.downcast_ref::<rustls::Error>());
        let http = causes().find_map(|e| e.downcast_ref::<hyper::Error>());
        match (tls, http) {
            (Some(rustls::Error::InvalidCertificate(_)), _) => Self::Untrusted {
                origin,
                cause,
                source,
            },
            (Some(rustls::Error::InvalidMessage(_)), _) => Self::OtherProtocol {
                origin,
                expected: "HTTPS",
                source,
            },
            (_, Some(error)) if error.is_parse() => Self::OtherProtocol {
                origin,
                expected: "HTTP",
                source,
            },
            _ => Self::Unreachable {
                origin,
                cause,
                source,
            },
        }
    }
}

/// What caused an error. One of the system's kind that holds another is caused by that, not by what caused it.
fn cause_of<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(held) => Some(held),
        None => error.source(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::RemoteError;
    use crate::{MockServer, Remote};

    async fn error_of(address: &str) -> RemoteError {
        let remote = Remote::new(address, None).unwrap();
        remote.get(&["state"], &[]).await.unwrap_err()
    }

    /// A server that answers so, once.
    fn answering(bytes: &'static [u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            let (mut connection, _) = listener.accept().unwrap();
            let _ = connection.read(&mut [0; 4096]);
            let _ = connection.write_all(bytes);
        });
        address
    }

    #[tokio::test]
    async fn an_authority_that_is_not_trusted_is_told_apart_from_no_server() {
        let server = MockServer::builder().tls().start().await.unwrap();
        let error = error_of(server.base_url()).await;
        assert!(matches!(error, RemoteError::Untrusted { .. }), "{error:?}");
        assert!(error.to_string().contains(server.origin()), "{error}");
    }

    #[tokio::test]
    async fn http_where_tls_is_spoken_is_told_as_such_and_the_other_way_round() {
        // A fatal alert, as TLS servers answer what is no handshake.
        let tls = answering(b"\x15\x03\x03\0\x02\x02\x46");
        let http = answering(b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
        for (address, other) in [
            (format!("http://{tls}"), "HTTP"),
            (format!("https://{http}"), "HTTPS"),
        ] {
            match error_of(&address).await {
                RemoteError::OtherProtocol { expected, .. } => assert_eq!(expected, other),
                error => panic!("{address}: {error:?}"),
            }
        }
    }
}
