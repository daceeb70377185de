//! The same by hand: reqwest with the settings that this client gives it, and serde.

use std::path::Path;

use ipp_sdk::model::{Job, JobAccepted};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;

use crate::ours;

pub(crate) const API_KEY: &str = "ipp_live_abcdef_anybody";

pub(crate) fn client() -> reqwest::Client {
    // Without cryptography no client can be made, and the first of ours provides the process with it.
    drop(ours::client("http://127.0.0.1:9"));
    let mut bearer = HeaderValue::try_from(format!("Bearer {API_KEY}")).unwrap();
    bearer.set_sensitive(true);
    let accept = HeaderValue::from_static("application/json, */*;q=0.5");
    reqwest::Client::builder()
        .user_agent(concat!("ipp-sdk/", env!("CARGO_PKG_VERSION")))
        .default_headers(HeaderMap::from_iter([
            (AUTHORIZATION, bearer),
            (ACCEPT, accept),
        ]))
        .redirect(Policy::none())
        .referer(false)
        .no_proxy()
        .build()
        .unwrap()
}

pub(crate) async fn get(client: &reqwest::Client, base_url: &str, id: &str) -> Job {
    let request = client.get(format!("{base_url}/invoices/{id}"));
    let answer = request.send().await.unwrap().error_for_status().unwrap();
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
}

pub(crate) async fn upload(client: &reqwest::Client, base_url: &str, path: &Path) {
    let form = Form::new()
        .text("export_mode", "standard")
        .text("include_bounding_boxes", "false")
        .text("external_id", "ipp-sdk-0123456789abcdef0123456789abcdef")
        .part("file", Part::file(path).await.unwrap());
    let request = client.post(format!("{base_url}/invoices")).multipart(form);
    let answer = request.send().await.unwrap().error_for_status().unwrap();
    let accepted: JobAccepted = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert!(accepted.success);
}
