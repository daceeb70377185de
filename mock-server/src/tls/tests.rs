use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use rcgen::SanType;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::{AUTHORITY_FILE, CERTIFICATE_FILE, DAY, Tls, TlsError, acceptor, kept};

const HOST: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 168, 7, 7));

fn auto(dir: &Path) -> Result<Tls, TlsError> {
    Tls::auto(Some(dir), HOST)
}

/// A client that trusts the authority in the file and nothing else.
fn client(authority: &Path) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(authority).unwrap())
        .unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

/// The protocol that a client and the server agree on, if the client trusts the server under this name.
async fn shake_hands(
    acceptor: &TlsAcceptor,
    authority: &Path,
    name: &str,
) -> std::io::Result<Option<Vec<u8>>> {
    let (near, far) = duplex(64 * 1024);
    let connector = TlsConnector::from(Arc::new(client(authority)));
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let (connected, accepted) = tokio::join!(connector.connect(name, near), acceptor.accept(far));
    let stream = connected?;
    accepted?;
    Ok(stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec))
}

#[tokio::test]
async fn a_client_that_trusts_the_authority_speaks_http_1_1_with_every_name_of_the_server() {
    let tls = Tls::auto(None, HOST).unwrap();
    for name in ["localhost", "127.0.0.1", "::1", "192.168.7.7"] {
        let protocol = shake_hands(tls.acceptor(), tls.authority(), name).await;
        assert_eq!(protocol.unwrap().as_deref(), Some(&b"http/1.1"[..]));
    }
    for name in ["example.com", "192.168.7.8", "ipp-mock"] {
        let outcome = shake_hands(tls.acceptor(), tls.authority(), name).await;
        assert!(outcome.is_err(), "{name}");
    }
    let stranger = Tls::auto(None, HOST).unwrap();
    let outcome = shake_hands(tls.acceptor(), stranger.authority(), "localhost").await;
    assert!(outcome.is_err());
}

#[tokio::test]
async fn reqwest_gets_an_answer() {
    let tls = Tls::auto(None, Ipv4Addr::LOCALHOST.into()).unwrap();
    let http = reqwest::Client::builder()
        .tls_backend_preconfigured(client(tls.authority()))
        .no_proxy()
        .build()
        .unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = tls.acceptor().clone();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await.unwrap();
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi";
        stream.write_all(answer).await.unwrap();
        stream.flush().await.unwrap();
    });
    let answer = http.get(format!("https://127.0.0.1:{port}/")).send().await;
    assert_eq!(answer.unwrap().text().await.unwrap(), "hi");
}

#[tokio::test]
async fn the_authority_cannot_vouch_for_other_names() {
    let dir = tempfile::tempdir().unwrap();
    let tls = auto(dir.path()).unwrap();
    let now = Timestamp::now();
    let (authority, _) = kept(dir.path(), now).unwrap();
    let names = ["example.com", "localhost"].map(|n| SanType::DnsName(n.try_into().unwrap()));
    for (names, passes) in [(&names[..], false), (&names[1..], true)] {
        let (certificate, key) = authority.certify(names.to_vec(), now).unwrap();
        let acceptor = acceptor(certificate, key).unwrap();
        let outcome = shake_hands(&acceptor, tls.authority(), "localhost").await;
        assert_eq!(outcome.is_ok(), passes, "{outcome:?}");
    }
}

#[tokio::test]
async fn a_directory_keeps_its_authority_for_its_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let first = auto(dir.path()).unwrap();
    let trusted = std::fs::read(first.authority()).unwrap();
    assert_eq!(first.authority(), dir.path().join(CERTIFICATE_FILE));
    drop(first);
    let second = auto(dir.path()).unwrap();
    assert_eq!(std::fs::read(second.authority()).unwrap(), trusted);
    shake_hands(second.acceptor(), second.authority(), "localhost")
        .await
        .unwrap();
    #[cfg(unix)]
    for file in [CERTIFICATE_FILE, AUTHORITY_FILE] {
        use std::os::unix::fs::PermissionsExt as _;
        let metadata = std::fs::metadata(dir.path().join(file)).unwrap();
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[test]
fn servers_that_start_together_share_one_authority() {
    let dir = tempfile::tempdir().unwrap();
    let read = || std::fs::read(auto(dir.path()).unwrap().authority()).unwrap();
    let seen: Vec<_> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..8).map(|_| scope.spawn(read)).collect();
        started.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert!(seen.iter().all(|authority| *authority == seen[0]));
}

#[test]
fn an_authority_is_replaced_before_a_certificate_would_outlive_it() {
    let dir = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    let read = |now| {
        let tls = Tls::auto_at(now, Some(dir.path()), HOST).unwrap();
        std::fs::read(tls.authority()).unwrap()
    };
    let first = read(now);
    assert_eq!(read(now + DAY * (3650 - 397)), first);
    assert_ne!(read(now + DAY * (3650 - 396)), first);
}

#[test]
fn without_a_directory_the_authority_goes_with_the_server() {
    let tls = Tls::auto(None, HOST).unwrap();
    let path = tls.authority().to_owned();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("CERTIFICATE") && !text.contains("PRIVATE"));
    drop(tls);
    assert!(!path.exists());
}

#[test]
fn a_damaged_authority_is_not_replaced_behind_its_owners_back() {
    let dir = tempfile::tempdir().unwrap();
    auto(dir.path()).unwrap();
    let path = dir.path().join(AUTHORITY_FILE);
    std::fs::write(&path, "{}").unwrap();
    let error = auto(dir.path()).err().unwrap();
    assert!(error.to_string().contains("delete it"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{}");
}
