//! The form and the file (D16–D23).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use ipp_extract::{Error, Options, inspect};
use ipp_sdk::model::Invoice;
use reqwest::multipart::{Form, Part};
use serde_json::json;

use crate::Case;
use crate::client::{form, job_id, named, refused};
use crate::facts::facts;
use crate::fixtures::{PDF, server, unreadable};
use crate::world::{World, identified, text, typed};

pub const CASES: &[Case] = &[
    ("D16", "decided", a_file_must_be_there_and_have_a_name),
    ("D17", "decided", two_files_are_one_too_many),
    ("D17", "first_wins", the_first_of_two_files_can_win),
    (
        "D18",
        "decided",
        extension_and_first_bytes_tell_the_format_each_by_itself,
    ),
    (
        "D18",
        "strict",
        name_and_type_can_have_to_say_what_the_content_is,
    ),
    (
        "D19",
        "decided",
        a_bad_file_is_refused_at_sight_or_else_fails_its_job,
    ),
    (
        "D20",
        "decided",
        a_file_may_have_ten_mebibytes_and_no_byte_more,
    ),
    ("D21", "decided", an_export_mode_that_is_none_is_refused),
    (
        "D22",
        "decided",
        booleans_are_read_as_every_language_writes_them,
    ),
    ("D23", "decided", an_external_id_has_1_to_255_characters),
];

#[tokio::test]
async fn a_file_must_be_there_and_have_a_name() {
    let world = World::new().await;
    for form in [
        Form::new().text("export_mode", "full"),
        Form::new().text("file", "not a file"),
        Form::new().part("file", Part::bytes(PDF)),
        named("", PDF),
        Form::new().part("document", Part::bytes(PDF).file_name("a.pdf")),
    ] {
        let response = world.client.upload(form).await;
        let rests_on = text(&response, "x-ipp-mock-assumption").unwrap().to_owned();
        assert!(rests_on.ends_with("D16"), "{rests_on}");
        refused(response, 400, "INVALID_FILE").await;
    }
    facts("D16", "decided")
        .met_by(
            world
                .client
                .upload(Form::new().text("export_mode", "full"))
                .await,
        )
        .await;
}

fn two() -> Form {
    named("a.pdf", PDF).part("file", Part::bytes(b"MZ".as_slice()).file_name("b.exe"))
}

#[tokio::test]
async fn two_files_are_one_too_many() {
    let world = World::new().await;
    facts("D17", "decided")
        .met_by(world.client.upload(two()).await)
        .await;
    assert_eq!(world.jobs().await, 0);
}

#[tokio::test]
async fn the_first_of_two_files_can_win() {
    let world = World::new().await;
    facts("D17", "decided")
        .met_by(world.client.upload(two()).await)
        .await;
    world.decide("D17", "first_wins");
    let body = facts("D17", "first_wins")
        .met_by(world.client.upload(two()).await)
        .await;
    let job = world.client.wait(body["job_id"].as_str().unwrap()).await;
    assert_eq!(
        (&job["filename"], &job["status"]),
        (&json!("a.pdf"), &json!("completed"))
    );
}

/// Files that are PDF but are not called so.
fn mislabelled() -> [Form; 3] {
    [
        named("INVOICE.PNG", PDF),
        typed("invoice.pdf", PDF, "text/html"),
        typed("invoice.webp", PDF, "image/webp"),
    ]
}

/// Files whose labels nobody minds.
fn labelled() -> [Form; 3] {
    [
        named("invoice.PDF", PDF),
        typed("invoice.pdf", PDF, "application/pdf"),
        typed("invoice.pdf", PDF, "application/octet-stream"),
    ]
}

#[tokio::test]
async fn extension_and_first_bytes_tell_the_format_each_by_itself() {
    let world = World::new().await;
    for form in mislabelled() {
        facts("D18", "decided")
            .met_by(world.client.upload(form).await)
            .await;
    }
    for form in labelled() {
        let response = world.client.upload(form).await;
        assert_eq!(text(&response, "x-ipp-mock-assumption"), None);
        job_id(response).await;
    }
    for (name, bytes, said) in [
        ("invoice.txt", PDF, "extension"),
        ("invoice", PDF, "extension"),
        ("invoice.pdf", b"plain text".as_slice(), "not a PDF"),
        ("invoice.png", b"\x89PNG\r\n\x1a\n", "PDF only"),
        ("invoice.pdf", b"\xff\xd8\xff\xe0", "PDF only"),
        ("invoice.webp", b"RIFF0000WEBP", "PDF only"),
    ] {
        let response = world.client.upload(named(name, bytes)).await;
        assert_eq!(text(&response, "x-ipp-mock-assumption"), Some("D18"));
        let message = refused(response, 400, "INVALID_FILE").await;
        assert!(message.contains(said), "{name}: {message}");
    }
}

#[tokio::test]
async fn name_and_type_can_have_to_say_what_the_content_is() {
    let world = World::new().await;
    for reading in ["decided", "strict"] {
        world.decide("D18", reading);
        for form in mislabelled() {
            facts("D18", reading)
                .met_by(world.client.upload(form).await)
                .await;
        }
        for form in labelled() {
            job_id(world.client.upload(form).await).await;
        }
    }
}

#[tokio::test]
async fn a_bad_file_is_refused_at_sight_or_else_fails_its_job() {
    let world = World::new().await;
    for bytes in [b"".as_slice(), &PDF[..100]] {
        facts("D19", "decided")
            .met_by(world.client.upload(form(bytes)).await)
            .await;
    }
    let encrypted = World::of(server().inspector(|_| Err(Error::Encrypted))).await;
    let body = facts("D19", "decided")
        .met_by(encrypted.client.upload(form(PDF)).await)
        .await;
    assert!(
        body["error"]["message"]
            .as_str()
            .unwrap()
            .contains("encrypted"),
        "{body}"
    );
    // What cannot be seen at the upload.
    let id = job_id(world.client.upload(form(unreadable())).await).await;
    assert_eq!(
        world.client.wait(&id).await["error"]["code"],
        "EXTRACTION_FAILED"
    );
    assert_eq!(world.credits().await, 1000);
}

// The client blocks its thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_may_have_ten_mebibytes_and_no_byte_more() {
    let world = World::of(server().inspector(|_| inspect(PDF))).await;
    let mut file = vec![b' '; 10 * 1024 * 1024];
    job_id(world.client.upload(form(file.clone())).await).await;
    file.push(b' ');
    facts("D20", "decided")
        .met_by(world.client.upload(form(file)).await)
        .await;
    // Of a form that is too large not a byte is waited for.
    let head = format!(
        "POST /api/v1/invoices HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
         Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 67108865\r\n\
         Expect: 100-continue\r\nConnection: close\r\n\r\n",
        world.server.api_key().expose()
    );
    let mut socket = TcpStream::connect(world.server.address()).unwrap();
    socket.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 400 ") && answer.contains("INVALID_FILE"),
        "{answer}"
    );
    assert!(answer.contains("x-ipp-mock-assumption: D20"), "{answer}");
    // The setting.
    let small = World::of(server().max_file_bytes(PDF.len() as u64 - 1)).await;
    facts("D20", "decided")
        .met_by(small.client.upload(form(PDF)).await)
        .await;
}

/// A server whose results tell the options of the upload.
async fn telling() -> World {
    let reader = |_: &[u8], options: &Options| {
        let told = format!("{} {}", options.export_mode, options.field_locations);
        Ok(Invoice {
            vendor: Some(told),
            ..Invoice::default()
        })
    };
    World::reading(server().reader(reader)).await
}

async fn told(world: &World, field: &'static str, value: &str) -> String {
    let form = form(PDF).text(field, value.to_owned());
    let id = job_id(world.client.upload(form).await).await;
    let job = world.client.wait(&id).await;
    job["result"]["vendor"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_export_mode_that_is_none_is_refused() {
    let world = telling().await;
    for (value, mode) in [
        ("", "standard false"),
        ("standard", "standard false"),
        // The sheet Fields of its Excel file needs them.
        ("full", "full true"),
    ] {
        assert_eq!(told(&world, "export_mode", value).await, mode);
    }
    for value in ["fancy", "FULL", " "] {
        let response = world
            .client
            .upload(form(PDF).text("export_mode", value))
            .await;
        facts("D21", "decided").met_by(response).await;
    }
}

#[tokio::test]
async fn an_upload_tells_which_of_its_parameters_are_read_where_the_reference_is_silent() {
    let world = World::new().await;
    for (field, value, rests_on) in [
        ("export_mode", "", Some("D21")),
        ("export_mode", "full", None),
        ("include_bounding_boxes", "YES", Some("D22")),
        ("include_bounding_boxes", "true", None),
        ("external_id", "", Some("D23")),
        ("external_id", "a", None),
    ] {
        let response = world.client.upload(form(PDF).text(field, value)).await;
        let told = text(&response, "x-ipp-mock-assumption");
        let told = told.and_then(|told| told.split(',').find(|id| id.starts_with("D2")));
        assert_eq!(told, rests_on, "{field}={value}");
    }
}

#[tokio::test]
async fn booleans_are_read_as_every_language_writes_them() {
    let world = telling().await;
    for value in ["true", "True", "1", "yes", "ON"] {
        assert_eq!(
            told(&world, "include_bounding_boxes", value).await,
            "standard true"
        );
    }
    for value in ["false", "False", "0", "no", "OFF", ""] {
        assert_eq!(
            told(&world, "include_bounding_boxes", value).await,
            "standard false"
        );
    }
    for value in ["maybe", "2", "t"] {
        let response = world
            .client
            .upload(form(PDF).text("include_bounding_boxes", value))
            .await;
        facts("D22", "decided").met_by(response).await;
    }
}

#[tokio::test]
async fn an_external_id_has_1_to_255_characters() {
    let world = World::new().await;
    let first = job_id(world.upload("").await).await;
    assert_ne!(job_id(world.upload("").await).await, first);
    job_id(world.upload(&"ü".repeat(255)).await).await;
    facts("D23", "decided")
        .met_by(world.upload(&"ü".repeat(256)).await)
        .await;
    // Two that are long are not cut to the same.
    let ids = ["a", "b"].map(|end| format!("{}{end}", "x".repeat(254)));
    let (one, other) = (world.upload(&ids[0]).await, world.upload(&ids[1]).await);
    assert_ne!(job_id(one).await, job_id(other).await);
    let too_long = identified("MZ", &"x".repeat(256));
    facts("D23", "decided")
        .met_by(world.client.upload(too_long).await)
        .await;
}
