//! The server with TLS of its own.

use reqwest::{Certificate, Client};

use crate::client::plain_http;
use crate::fixtures::server;

fn trusting(authority: &std::path::Path) -> Client {
    // Installs the provider that reqwest asks for.
    let _ = plain_http();
    let pem = std::fs::read(authority).unwrap();
    let roots = Certificate::from_pem_bundle(&pem).unwrap();
    Client::builder().tls_certs_only(roots).build().unwrap()
}

#[tokio::test]
async fn the_authority_of_a_relative_data_directory_is_found_from_elsewhere() {
    // Below the directory that the tests run in.
    let dir = tempfile::tempdir_in(".").unwrap();
    let here = std::env::current_dir().unwrap();
    let relative = dir.path().strip_prefix(&here).unwrap_or(dir.path());
    assert!(relative.is_relative());
    let server = server().tls().data_dir(relative).start().await.unwrap();
    let authority = server.certificate_authority().unwrap();
    assert!(authority.is_absolute() && authority.exists());
}

#[tokio::test]
async fn who_trusts_its_authority_speaks_to_it_by_address_and_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let mut authorities = Vec::new();
    for _ in 0..2 {
        let server = server().tls().data_dir(dir.path()).start().await.unwrap();
        assert!(server.base_url().starts_with("https://127.0.0.1:"));
        let authority = server.certificate_authority().unwrap();
        authorities.push(std::fs::read(authority).unwrap());
        let http = trusting(authority);
        for host in ["127.0.0.1", "localhost"] {
            let url = format!("{}/account", server.base_url().replace("127.0.0.1", host));
            let request = http.get(url).bearer_auth(server.api_key().expose());
            assert_eq!(request.send().await.unwrap().status(), 200, "{host}");
        }
        // The control plane speaks it too.
        let origin = server.base_url().strip_suffix("/api/v1").unwrap();
        let health = http
            .get(format!("{origin}/_mock/health"))
            .send()
            .await
            .unwrap();
        assert_eq!(health.status(), 200);
        server.shutdown().await;
    }
    assert_eq!(authorities[0], authorities[1]);
}
