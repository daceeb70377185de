//! The combined downloads of a batch (D49, contract §7).

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use ipp_extract::{Error, Options};
use ipp_mock_server::MockServer;
use ipp_sdk::model::{DocumentType, Invoice};
use reqwest::{Method, Response};

use crate::client::{Client, batch, batch_id, batch_of, form, job_id, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, acme_or_failure, server, unreadable};

/// A reader that finds a bill in each document, or a credit note in one that ends with a `C`.
fn bills(document: &[u8], options: &Options) -> Result<Invoice, Error> {
    let mut invoice = acme_or_failure(document, options)?;
    invoice.invoice_number = Some(format!("INV-{}", document.len()));
    invoice.invoice_date = Some("2026-04-11".parse().unwrap());
    if document.last() == Some(&b'C') {
        invoice.document_type = Some(DocumentType::CreditNote);
    }
    Ok(invoice)
}

/// A done batch of a bill, an unreadable file, another bill and a credit note.
async fn done() -> (MockServer, Client, String) {
    let server = server().reader(bills).start().await.unwrap();
    let client = Client::of(&server);
    let form = batch([
        ("jan.pdf", PDF.to_vec()),
        ("feb.pdf", unreadable()),
        ("mar.pdf", [PDF, b"!"].concat()),
        ("größe, 4.pdf", [PDF, b"C"].concat()),
    ]);
    let id = batch_id(client.upload_batch(form).await).await;
    assert_eq!(client.wait_batch(&id).await["successful"], 3);
    (server, client, id)
}

/// Checks the headers of a download and returns its bytes.
async fn saved(response: Response, name: &str, content_type: &str) -> Vec<u8> {
    assert_eq!(response.status(), 200);
    let headers = response.headers();
    assert_eq!(headers["content-type"], content_type);
    assert_eq!(
        headers["content-disposition"],
        format!("attachment; filename=\"{name}\"")
    );
    assert_eq!(headers["x-ipp-mock-assumption"], "D49");
    response.bytes().await.unwrap().to_vec()
}

const CSV: &str = "text/csv; charset=utf-8";

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    let fields = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|record| fields(record.unwrap()))
        .collect()
}

#[tokio::test]
async fn the_workbook_has_all_invoices_and_a_sheet_of_the_files() {
    let (_server, client, id) = done().await;
    let response = client.get(&format!("/batches/{id}/download/excel")).await;
    assert!(!response.headers().contains_key("x-ipp-left-out"));
    let name = format!("batch_{}.xlsx", &id[..8]);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let mut workbook = Xlsx::new(Cursor::new(saved(response, &name, kind).await)).unwrap();
    assert_eq!(
        workbook.sheet_names(),
        ["Invoices", "Line Items", "Taxes", "Validation", "Files"]
    );
    let mut column = |sheet: &str, number: usize| -> Vec<String> {
        let range = workbook.worksheet_range(sheet).unwrap();
        range
            .rows()
            .skip(1)
            .map(|row: &[Data]| row[number].to_string())
            .collect()
    };
    assert_eq!(
        column("Invoices", 0),
        ["jan.pdf", "mar.pdf", "größe, 4.pdf"]
    );
    assert_eq!(
        column("Files", 0),
        ["jan.pdf", "feb.pdf", "mar.pdf", "größe, 4.pdf"]
    );
    assert_eq!(
        column("Files", 1),
        ["success", "failed", "success", "success"]
    );
    assert_eq!(column("Files", 2)[1], "EXTRACTION_FAILED");
}

#[tokio::test]
async fn the_csv_file_has_all_lines_of_all_invoices() {
    let (_server, client, id) = done().await;
    let response = client.get(&format!("/batches/{id}/download/csv")).await;
    let bytes = saved(response, &format!("batch_{}.csv", &id[..8]), CSV).await;
    let rows = rows(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let files: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(files, ["filename", "jan.pdf", "mar.pdf", "größe, 4.pdf"]);
}

#[tokio::test]
async fn the_files_of_bills_tell_what_they_leave_out() {
    let (_server, client, id) = done().await;
    for (format, ending, number, first) in [
        ("qb", "quickbooks", "*BillNo", 0),
        ("zoho", "zoho", "Bill Number", 1),
    ] {
        let response = client
            .get(&format!("/batches/{id}/download/{format}"))
            .await;
        let headers = response.headers().clone();
        assert_eq!(headers["x-ipp-left-out"], "1");
        assert_eq!(
            headers["x-ipp-left-out-file"],
            "gr%C3%B6%C3%9Fe%2C%204.pdf; a credit note is no bill: enter it as a vendor credit"
        );
        let name = format!("batch_{}_{ending}.csv", &id[..8]);
        let rows = rows(&saved(response, &name, CSV).await);
        let numbers: Vec<_> = rows.iter().map(|row| row[first].clone()).collect();
        let bill = |more: usize| format!("INV-{}", PDF.len() + more);
        assert_eq!(numbers, [number.to_owned(), bill(0), bill(1)]);
    }
}

#[tokio::test]
async fn the_columns_are_those_that_the_upload_asked_for() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let form = batch_of(1).text("export_mode", "full");
    let id = batch_id(client.upload_batch(form).await).await;
    client.wait_batch(&id).await;
    let csv = client.get(&format!("/batches/{id}/download/csv")).await;
    assert!(csv.text().await.unwrap().contains("file_sha256"));
    let excel = client.get(&format!("/batches/{id}/download/excel")).await;
    let workbook = Xlsx::new(Cursor::new(excel.bytes().await.unwrap())).unwrap();
    assert_eq!(workbook.sheet_names().last().unwrap(), "Fields");
}

#[tokio::test]
async fn the_sheet_of_fields_tells_where_they_stand_and_the_answer_only_if_asked() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let full = || form(PDF).text("export_mode", "full");
    let id = job_id(client.upload(full()).await).await;
    assert_eq!(
        client.wait(&id).await["result"].get("field_locations"),
        None
    );
    let asked = full().text("include_bounding_boxes", "true");
    let asked = job_id(client.upload(asked).await).await;
    assert!(client.wait(&asked).await["result"]["field_locations"].is_object());

    let excel = client.get(&format!("/invoices/{id}/download/excel")).await;
    let mut workbook = Xlsx::new(Cursor::new(excel.bytes().await.unwrap())).unwrap();
    let fields = workbook.worksheet_range("Fields").unwrap();
    let number = fields
        .rows()
        .find(|row| row[1] == "invoice_number")
        .unwrap();
    assert!(
        number[3..].iter().all(|cell| !cell.to_string().is_empty()),
        "{number:?}"
    );
}

#[tokio::test]
async fn the_paths_of_the_sample_are_served_to_a_key_or_a_session_of_the_account() {
    let (server, client, id) = done().await;
    let inside = client.get(&format!("/batches/{id}/download/csv")).await;
    let inside = inside.bytes().await.unwrap();
    let path = format!("/download/{id}/csv");
    let key = server.api_key().expose();
    let session = server.session_token().expose();
    let request = |path: &str| client.at_origin(Method::GET, path);
    for request in [
        request(&path).bearer_auth(key),
        request(&path).bearer_auth(session),
        request(&path).header("Cookie", format!("a=b; session={session}")),
        client
            .anonymous(Method::GET, &format!("/batches/{id}/download/csv"))
            .bearer_auth(session),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.bytes().await.unwrap(), inside);
    }
    for request in [
        request(&path),
        request(&path).bearer_auth("ipp_live_000000_unknown"),
        request(&path).header("Cookie", "session=unknown"),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        refused(response, 401, "INVALID_API_KEY").await;
    }
    let other = client.at_origin(Method::POST, &path).send().await.unwrap();
    assert_eq!(other.headers()["allow"], "GET,HEAD");
    refused(other, 405, "METHOD_NOT_ALLOWED").await;
}

#[tokio::test]
async fn another_account_downloads_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let server = server()
        .data_dir(dir.path())
        .reader(acme)
        .start()
        .await
        .unwrap();
    let owner = Client::of(&server);
    let id = batch_id(owner.upload_batch(batch_of(1)).await).await;
    owner.wait_batch(&id).await;
    let path = format!("/download/{id}/csv");
    let get = async |key: &str| {
        let request = owner.at_origin(Method::GET, &path).bearer_auth(key);
        request.send().await.unwrap()
    };
    let database = Database::of(dir.path());
    refused(get(&database.account("firm")).await, 404, "JOB_NOT_FOUND").await;
    database.execute("UPDATE accounts SET tier = 'free' WHERE email = 'demo@ipp.test'");
    refused(get(server.api_key().expose()).await, 403, "TIER_REQUIRED").await;
}

#[tokio::test]
async fn there_is_nothing_to_download_before_the_batch_is_done_nor_in_other_formats() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let server = server().reader(gate.reader()).start().await.unwrap();
    let client = Client::of(&server);
    let id = batch_id(client.upload_batch(batch_of(2)).await).await;
    for format in ["excel", "csv", "qb", "zoho"] {
        let response = client
            .get(&format!("/batches/{id}/download/{format}"))
            .await;
        assert_eq!(response.headers()["x-ipp-mock-assumption"], "D49");
        refused(response, 400, "JOB_NOT_COMPLETED").await;
    }
    for format in ["pdf", "Excel", "quickbooks"] {
        let response = client
            .get(&format!("/batches/{id}/download/{format}"))
            .await;
        refused(response, 400, "INVALID_REQUEST").await;
    }
}

#[tokio::test]
async fn downloads_with_a_key_count_as_reads_wherever_they_are() {
    let server = MockServer::builder()
        .decide("D9", "sent")
        .start()
        .await
        .unwrap();
    let client = Client::of(&server);
    let path = "/download/550e8400-e29b-41d4-a716-446655440000/csv";
    let remaining = async |request: reqwest::RequestBuilder| {
        let response = request.send().await.unwrap();
        let left = response.headers().get("x-ratelimit-remaining").cloned();
        refused(response, 404, "JOB_NOT_FOUND").await;
        left.map(|left| left.to_str().unwrap().to_owned())
    };
    let at_origin = || client.at_origin(Method::GET, path);
    let key = server.api_key().expose();
    assert_eq!(
        remaining(client.request(Method::GET, "/batches/x"))
            .await
            .as_deref(),
        Some("119")
    );
    assert_eq!(
        remaining(at_origin().bearer_auth(key)).await.as_deref(),
        Some("118")
    );
    let session = server.session_token().expose();
    assert_eq!(remaining(at_origin().bearer_auth(session)).await, None);
    assert_eq!(
        remaining(at_origin().bearer_auth(key)).await.as_deref(),
        Some("117")
    );
}

#[tokio::test]
async fn a_page_of_another_origin_may_download_with_its_key() {
    let server = server().start().await.unwrap();
    let client = Client::of(&server);
    let path = "/download/550e8400-e29b-41d4-a716-446655440000/csv";
    let preflight = client
        .at_origin(Method::OPTIONS, path)
        .header("Origin", "https://app.test")
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .send()
        .await
        .unwrap();
    assert_eq!(preflight.status(), 204);
    let headers = preflight.headers();
    assert_eq!(headers["access-control-allow-headers"], "authorization");
    let request = client
        .at_origin(Method::GET, path)
        .header("Origin", "https://app.test");
    let key = server.api_key().expose();
    let answer = request.bearer_auth(key).send().await.unwrap();
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    refused(answer, 404, "JOB_NOT_FOUND").await;
}
