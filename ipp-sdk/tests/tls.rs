//! TLS with the system's certificates, whichever of `rustls` and `native-tls` does it. Both ask the environment where
//! those certificates are, and a process has one environment: so the client runs in a process of its own.

#![cfg(any(feature = "rustls", feature = "native-tls"))]
#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use ipp_sdk::Client;
use ipp_sdk::model::JobId;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// Where the server of the other process is.
const SERVER: &str = "IPP_TEST_TLS_SERVER";
/// A file of certificates that the client trusts beside the system's.
const NAMED: &str = "IPP_TEST_TLS_NAMED";
const JOB: &str = "550e8400-e29b-41d4-a716-446655440000";

/// What the process does that the other test starts.
#[tokio::test]
#[ignore = "run by the other test, in a process of its own"]
async fn get_a_job_over_tls() {
    let port = std::env::var(SERVER).unwrap();
    let mut builder = Client::builder()
        .api_key("ipp_live_canary")
        .base_url(format!("https://localhost:{port}/api/v1"))
        .retries(0);
    if let Some(file) = std::env::var_os(NAMED) {
        builder = builder.ca_certificates(std::fs::read(file).unwrap());
    }
    let client = builder.build().unwrap();
    let job = client.invoices().get(JobId::from(JOB)).await.unwrap();
    assert_eq!(job.job_id.as_str(), JOB);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_reached_over_tls_if_the_system_trusts_its_certificate_and_only_then() {
    let world = World::start().await;
    let (success, said) = world.reached(&world.trusted, None);
    assert!(success && said.contains("1 passed"), "{said}");
    let (success, said) = world.reached(&world.foreign, None);
    assert!(
        !success && said.to_lowercase().contains("certificate"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_the_program_names_is_trusted_beside_the_systems() {
    let world = World::start().await;
    let World {
        trusted, foreign, ..
    } = &world;
    for (system, named) in [(foreign, trusted), (trusted, foreign)] {
        let (success, said) = world.reached(system, Some(named));
        assert!(success && said.contains("1 passed"), "{said}");
    }
    let (success, said) = world.reached(foreign, Some(foreign));
    assert!(
        !success && said.to_lowercase().contains("certificate"),
        "{said}"
    );
}

/// A server, its certificate, and one of somebody else.
struct World {
    _directory: tempfile::TempDir,
    trusted: PathBuf,
    foreign: PathBuf,
    address: SocketAddr,
}

impl World {
    async fn start() -> Self {
        let (issued, other) = (issue("one"), issue("another"));
        let directory = tempfile::tempdir().unwrap();
        let [trusted, foreign] = ["trusted.pem", "foreign.pem"].map(|n| directory.path().join(n));
        std::fs::write(&trusted, issued.cert.pem()).unwrap();
        std::fs::write(&foreign, other.cert.pem()).unwrap();
        Self {
            _directory: directory,
            trusted,
            foreign,
            address: serve(&issued).await,
        }
    }

    /// Whether a client gets its job that trusts what the system does, in this file, and what it names; and its words.
    fn reached(&self, system: &Path, named: Option<&Path>) -> (bool, String) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--ignored", "--exact", "get_a_job_over_tls"])
            .env(SERVER, self.address.port().to_string())
            .env("SSL_CERT_FILE", system)
            .env_remove("SSL_CERT_DIR");
        if let Some(file) = named {
            command.env(NAMED, file);
        }
        let outcome = tokio::task::block_in_place(|| command.output()).unwrap();
        let said = String::from_utf8_lossy(&outcome.stdout).into_owned();
        (outcome.status.success(), said)
    }
}

/// A certificate for this machine. OpenSSL looks for those it trusts by their names, and is led astray by two of one name.
fn issue(name: &str) -> rcgen::CertifiedKey<rcgen::KeyPair> {
    let mut params = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
    (params.distinguished_name).push(rcgen::DnType::CommonName, name);
    let signing_key = rcgen::KeyPair::generate().unwrap();
    let cert = params.self_signed(&signing_key).unwrap();
    rcgen::CertifiedKey { cert, signing_key }
}

/// Answers every request with the job, until the runtime ends.
async fn serve(issued: &rcgen::CertifiedKey<rcgen::KeyPair>) -> SocketAddr {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(issued.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("localhost:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not trust the certificate ends the handshake.
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let body = format!(r#"{{"success":true,"job_id":"{JOB}","status":"processing"}}"#);
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    address
}
