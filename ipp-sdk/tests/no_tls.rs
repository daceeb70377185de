//! A build without TLS says so where TLS is needed, and works where it is not.

#![cfg(all(
    feature = "client",
    not(any(feature = "rustls", feature = "native-tls"))
))]

use ipp_sdk::{Client, ErrorKind};

#[test]
fn without_tls_an_https_address_is_refused_with_the_features_to_switch_on_and_http_is_not() {
    let client = |url| {
        Client::builder()
            .api_key("ipp_live_x")
            .base_url(url)
            .build()
    };
    let error = client("https://api.example.com/api/v1").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config(_)), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("`rustls`") && text.contains("`native-tls`"),
        "{text}"
    );
    client("http://127.0.0.1:1/api/v1").unwrap();
}
