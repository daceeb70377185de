//! Damaged, foreign and hostile documents give an error that says what to do, and never a panic.

#![allow(clippy::unwrap_used)]

mod common;

use common::{CATALOG, PAGE, PAGES, pdf, with_einvoice};
use ipp_extract::{Error, Options, extract, inspect};

#[test]
fn a_document_that_needs_a_password_is_refused_at_upload() {
    // Owner and user entries that no password fits.
    let key = "00".repeat(32);
    let encrypt = format!("<< /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>");
    let trailer = "/Encrypt 4 0 R /ID [<0123456789ABCDEF> <0123456789ABCDEF>]";
    let document = pdf(&[CATALOG, PAGES, PAGE, &encrypt], trailer);
    assert_eq!(inspect(&document), Err(Error::Encrypted));
    assert_eq!(
        extract(&document, &Options::default()).unwrap_err(),
        Error::Encrypted
    );
    assert!(Error::Encrypted.is_invalid_file());
}

#[test]
fn text_and_empty_files_are_no_pdf() {
    for document in [&b""[..], b"Dear Sir,\n", b"\x89PNG\r\n\x1a\n"] {
        assert_eq!(inspect(document), Err(Error::UnknownFormat));
    }
}

#[test]
fn a_pdf_without_pages_is_damaged() {
    assert_eq!(inspect(b"%PDF-1.7\n"), Err(Error::Corrupt));
    let empty = "<< /Type /Pages /Kids [] /Count 0 >>";
    assert_eq!(inspect(&pdf(&[CATALOG, empty], "")), Err(Error::Corrupt));
}

#[test]
fn a_page_without_text_is_accepted_at_upload_and_fails_in_extraction() {
    let document = pdf(&[CATALOG, PAGES, PAGE], "");
    assert!(inspect(&document).is_ok());
    let error = extract(&document, &Options::default()).unwrap_err();
    assert_eq!(error, Error::NoText);
    assert!(!error.is_invalid_file());
}

#[test]
fn an_embedded_file_that_expands_beyond_reason_is_passed_over() {
    let small = extract(&with_einvoice("", "7", 0), &Options::default()).unwrap();
    assert_eq!(small.invoice_number.as_deref(), Some("7"));
    let bomb = with_einvoice("", "7", 64 << 20);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(
        extract(&bomb, &Options::default()).unwrap_err(),
        Error::NoText
    );
}

#[test]
fn too_many_pages_are_refused() {
    let kids: String = (3..104).map(|n| format!("{n} 0 R ")).collect();
    let pages = format!("<< /Type /Pages /Kids [{kids}] /Count 101 >>");
    let mut objects = vec![CATALOG, &pages];
    objects.extend([PAGE; 101]);
    let error = inspect(&pdf(&objects, "")).unwrap_err();
    assert_eq!(
        error,
        Error::TooManyPages {
            pages: 101,
            limit: 100
        }
    );
}
