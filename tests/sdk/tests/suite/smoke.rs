//! The way from a document to its file, through everything that is real.

use ipp_mock_server::MockServer;
use ipp_sdk::{Client, Document, Format};

#[tokio::test]
async fn an_invoice_is_uploaded_read_and_downloaded() {
    let server = MockServer::start().await.unwrap();
    let client = Client::builder()
        .base_url(server.base_url())
        .api_key(server.api_key().expose())
        .build()
        .unwrap();
    let sample = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../ipp-extract/samples/de-two-vat-rates.pdf");
    let accepted = client.parse(Document::path(sample)).await.unwrap();
    let job = accepted.wait().await.unwrap();
    let total = job.result.as_ref().unwrap().total.unwrap();
    assert_eq!(total.to_string(), "7986.55");
    let xlsx = client.download(&job, Format::Excel).bytes().await.unwrap();
    assert!(xlsx.starts_with(b"PK"));
}
