//! `GET /invoices/{job_id}/download/{format}` (D35–D37).

use std::io::Cursor;

use calamine::{Reader as _, Xlsx};

use crate::client::{Client, form, job_id};
use crate::fixtures::{PDF, acme, server};

#[tokio::test]
async fn the_generated_files_have_the_documented_names_and_types() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let id = client.accept().await;
    client.wait(&id).await;

    let csv = client.get(&format!("/invoices/{id}/download/csv")).await;
    assert_eq!(csv.headers()["content-type"], "text/csv; charset=utf-8");
    let disposition = format!("attachment; filename=\"invoice_{}.csv\"", &id[..8]);
    assert_eq!(csv.headers()["content-disposition"], disposition);
    let bytes = csv.bytes().await.unwrap();
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.starts_with("\u{feff}filename,vendor,"), "{text}");
    assert!(text.contains("\r\ninvoice.pdf,Acme Corp,"), "{text}");
    assert!(text.contains(",1,'=cmd(),"), "{text}");

    let excel = client.get(&format!("/invoices/{id}/download/excel")).await;
    assert_eq!(
        excel.headers()["content-type"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    );
    let disposition = format!("attachment; filename=\"invoice_{}.xlsx\"", &id[..8]);
    assert_eq!(excel.headers()["content-disposition"], disposition);
    let workbook = Xlsx::new(Cursor::new(excel.bytes().await.unwrap())).unwrap();
    assert_eq!(
        workbook.sheet_names(),
        ["Invoices", "Line Items", "Taxes", "Validation"]
    );
}

#[tokio::test]
async fn the_columns_are_those_that_the_upload_asked_for() {
    let server = server().reader(acme).start().await.unwrap();
    let client = Client::of(&server);
    let form = form(PDF)
        .text("export_mode", "full")
        .text("external_id", "order 7");
    let id = job_id(client.upload(form).await).await;
    client.wait(&id).await;
    let path = format!("/invoices/{id}/download/csv");
    let text = client.get(&path).await.text().await.unwrap();
    for part in ["file_sha256", &id, "order 7", "line_confidence"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(client.get(&path).await.text().await.unwrap(), text);
    let mut rows = text.lines().map(|row| row.split(','));
    let pages = rows.next().unwrap().position(|c| c == "pages").unwrap();
    assert_eq!(rows.next().unwrap().nth(pages), Some("1"), "{text}");
}
