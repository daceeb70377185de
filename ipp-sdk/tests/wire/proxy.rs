//! The proxy that a program names.

use ipp_sdk::Client;

use crate::common::raw::{Reply, Server, http};

#[tokio::test]
async fn a_named_proxy_is_asked_for_every_address_also_for_one_of_this_machine() {
    let proxy =
        Server::start(|_| Reply::Bytes(http(200, "", r#"{"success":true,"data":{"credits":7}}"#)))
            .await;
    for base in ["http://api.invalid/v1", "http://127.0.0.1:1/v1"] {
        let named = proxy.url.replace("http://", "http://user:canary@");
        let client = Client::builder()
            .api_key("ipp_live_x")
            .base_url(base)
            .proxy(named)
            .retries(0)
            .build()
            .unwrap();
        let account = client.account().await.unwrap();
        assert_eq!(account.credits, Some(7));
        let seen = proxy.seen();
        let last = seen.last().unwrap();
        assert_eq!(last.route(), format!("GET {base}/account"));
        // user:canary
        assert_eq!(
            last.header("proxy-authorization"),
            Some("Basic dXNlcjpjYW5hcnk=")
        );
    }
}

#[tokio::test]
async fn a_named_proxy_is_asked_to_connect_to_an_encrypted_address() {
    let proxy = Server::start(|_| Reply::Lost).await;
    let client = Client::builder()
        .api_key("ipp_live_canary")
        .base_url("https://api.invalid/v1")
        .proxy(proxy.url.clone())
        .retries(0)
        .build();
    // A build without TLS refuses the address.
    let Ok(client) = client else { return };
    client.account().await.unwrap_err();
    let seen = proxy.seen();
    assert_eq!(seen[0].route(), "CONNECT api.invalid:443");
    assert!(!seen[0].head.contains("canary"), "{}", seen[0].head);
}
