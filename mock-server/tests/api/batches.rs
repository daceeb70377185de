//! `POST /batches` (D41–D43, D47).

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use futures_util::{StreamExt as _, stream};
use ipp_mock_server::{MockServer, MockServerBuilder};
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Client, batch, batch_id, batch_of, refused};
use crate::fixtures::{Database, Gate, OpenAtEnd, PDF, acme, documents, documents_gone, server};

/// A server on a data directory, whose database and documents can be looked at.
pub struct World {
    pub dir: TempDir,
    pub client: Client,
    server: MockServer,
}

impl World {
    pub async fn of(builder: MockServerBuilder) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let server = builder.data_dir(dir.path()).start().await.unwrap();
        Self {
            client: Client::of(&server),
            server,
            dir,
        }
    }

    async fn new() -> Self {
        Self::of(server().reader(acme)).await
    }

    async fn deciding(decision: &str, reading: &str) -> Self {
        Self::of(server().reader(acme).decide(decision, reading)).await
    }

    pub fn database(&self) -> Database {
        Database::of(self.dir.path())
    }

    /// Sends the head of a batch upload of so many bytes.
    fn begin_upload(&self, length: usize) -> TcpStream {
        let head = format!(
            "POST /api/v1/batches HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
             Content-Type: multipart/form-data; boundary=X\r\nContent-Length: {length}\r\n\
             Expect: 100-continue\r\nConnection: close\r\n\r\n",
            self.server.api_key().expose()
        );
        let mut socket = TcpStream::connect(self.server.address()).unwrap();
        socket.write_all(head.as_bytes()).unwrap();
        socket
    }

    /// Checks that a batch was refused for this reason, and that nothing of it is left.
    pub async fn refuses(&self, form: Form, status: u16, code: &str, decision: &str) -> String {
        let response = self.client.upload_batch(form).await;
        self.refused(response, status, code, decision).await
    }

    pub async fn refused(
        &self,
        response: Response,
        status: u16,
        code: &str,
        decision: &str,
    ) -> String {
        assert_eq!(response.headers()["x-ipp-mock-assumption"], decision);
        let message = refused(response, status, code).await;
        let database = self.database();
        assert_eq!(database.number("SELECT count(*) FROM jobs"), 0, "{message}");
        assert_eq!(
            database.number("SELECT count(*) FROM batches"),
            0,
            "{message}"
        );
        assert_eq!(
            database.number("SELECT reserved FROM accounts"),
            0,
            "{message}"
        );
        documents_gone(self.dir.path()).await;
        message
    }
}

#[tokio::test]
async fn a_batch_is_answered_at_once_with_the_documented_body() {
    let world = World::new().await;
    let response = world.client.upload_batch(batch_of(3)).await;
    assert_eq!(response.status(), 202);
    assert!(!response.headers().contains_key("x-ipp-mock-assumption"));
    let accepted: Value = response.json().await.unwrap();
    let id = accepted["batch_id"].as_str().unwrap();
    assert_eq!(id.len(), 36);
    assert_eq!(
        accepted,
        json!({
            "success": true,
            "batch_id": id,
            "status": "processing",
            "file_count": 3,
            "message": "Batch of 3 invoice(s) queued. Poll GET /api/v1/batches/{batch_id} for status.",
        })
    );
    world.client.wait_batch(id).await;
    assert_eq!(world.database().number("SELECT credits FROM accounts"), 997);
    assert_eq!(
        world
            .database()
            .number("SELECT sum(credits_charged) FROM jobs"),
        3
    );
    documents_gone(world.dir.path()).await;
}

#[tokio::test]
async fn a_batch_has_1_to_25_files() {
    let world = World::new().await;
    let none = Form::new().text("export_mode", "full");
    for (form, number) in [(none, 0), (batch_of(26), 26), (batch_of(40), 40)] {
        let message = world.refuses(form, 400, "INVALID_FILE", "D41").await;
        assert!(
            message.contains(&format!("has {number} parts `files`")),
            "{message}"
        );
    }
    batch_id(world.client.upload_batch(batch_of(25)).await).await;
}

#[tokio::test]
async fn parameters_count_before_files_and_what_is_no_form_is_refused() {
    let world = World::new().await;
    for form in [batch_of(1), batch_of(26), batch([("a.exe", PDF)])] {
        let form = form.text("export_mode", "fancy");
        world.refuses(form, 400, "INVALID_REQUEST", "D21").await;
    }
    let response = world.client.post_raw("/batches", "nonsense").await;
    world.refused(response, 400, "INVALID_REQUEST", "D15").await;
}

#[tokio::test]
async fn one_bad_file_refuses_the_whole_batch_and_is_named() {
    let world = World::of(server().reader(acme).max_file_bytes(100_000)).await;
    let too_large = vec![b'x'; 100_001];
    for (name, bytes, reason) in [
        ("notes.txt", PDF, "extension"),
        ("empty.pdf", b"", "empty"),
        ("scan.png", b"\x89PNG\r\n\x1a\n", "PDF only"),
        ("broken.pdf", b"%PDF-1.7 and no more", "cannot be read"),
        (
            "large.pdf",
            too_large.as_slice(),
            "larger than 100000 bytes",
        ),
    ] {
        let form = batch([("a.pdf", PDF), (name, bytes), ("b.pdf", PDF)]);
        let message = world.refuses(form, 400, "INVALID_FILE", "D43").await;
        assert!(message.starts_with(&format!("{name}: ")), "{message}");
        assert!(message.contains(reason), "{message}");
    }
    let unnamed = batch_of(1).part("files", Part::bytes(PDF));
    let message = world.refuses(unnamed, 400, "INVALID_FILE", "D43").await;
    assert!(
        message.starts_with("file 2: The part `files` has no file name"),
        "{message}"
    );
}

// The client blocks its thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_form_larger_than_25_files_is_refused_by_its_length_alone() {
    let world = World::of(server().reader(acme).max_file_bytes(3 * 1024 * 1024)).await;
    // More than any one file may have, and less than all of them.
    let files = [("a.pdf", PDF), ("b.pdf", PDF)];
    let crowded = batch(files).text("unknown", "x".repeat(70 * 1024 * 1024));
    let id = batch_id(world.client.upload_batch(crowded).await).await;
    world.client.wait_batch(&id).await;
    let mut socket = world.begin_upload(76 * 1024 * 1024 + 1);
    let mut answer = String::new();
    socket.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("a file may have 3145728"), "{answer}");
}

#[tokio::test]
async fn webp_is_for_single_uploads_unless_decided_otherwise() {
    let files = || batch([("a.pdf", PDF), ("b.WebP", PDF)]);
    let world = World::new().await;
    let message = world.refuses(files(), 400, "INVALID_FILE", "D42").await;
    assert!(
        message.starts_with("b.WebP: ") && message.contains("one by one"),
        "{message}"
    );
    let image = batch([("a.pdf", b"RIFF0000WEBPVP8 ")]);
    world.refuses(image, 400, "INVALID_FILE", "D42").await;

    let world = World::deciding("D42", "accept").await;
    let id = batch_id(world.client.upload_batch(files()).await).await;
    assert_eq!(world.client.wait_batch(&id).await["successful"], 2);
    // As by `POST /invoices`, which reads no pictures in this version.
    let image = batch([("a.webp", b"RIFF0000WEBPVP8 ")]);
    let message = refused(world.client.upload_batch(image).await, 400, "INVALID_FILE").await;
    assert!(message.contains("PDF only"), "{message}");
}

#[tokio::test]
async fn a_bad_file_can_be_a_failed_row_that_costs_nothing() {
    let world = World::of(server().reader(acme).credits(2).decide("D43", "failed_row")).await;
    let form = batch([("a.pdf", PDF), ("b.exe", b"MZ"), ("c.pdf", PDF)]);
    let response = world.client.upload_batch(form).await;
    assert_eq!(response.headers()["x-ipp-mock-assumption"], "D43");
    let done = world.client.wait_batch(&batch_id(response).await).await;
    assert_eq!(done["status"], "done");
    assert_eq!(
        (&done["successful"], &done["failed"]),
        (&json!(2), &json!(1))
    );
    let row = &done["results"][1];
    assert_eq!(
        (&row["filename"], &row["status"]),
        (&json!("b.exe"), &json!("failed"))
    );
    assert_eq!(row["error"]["code"], "INVALID_FILE");
    assert_eq!(row["error"]["http_status"], 400);
    assert_eq!(done["results"][2]["status"], "success");
    assert_eq!(world.database().number("SELECT credits FROM accounts"), 0);

    // Only bad files need no credit, and nobody is left to be waited for.
    let id = batch_id(world.client.upload_batch(batch([("a.exe", b"MZ")])).await).await;
    let batch: Value = world
        .client
        .get(&format!("/batches/{id}"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(batch["status"], "failed");
    documents_gone(world.dir.path()).await;
}

#[tokio::test]
async fn the_files_stand_in_the_field_files_or_also_with_brackets() {
    let form = || {
        let part = || Part::bytes(PDF).file_name("a.pdf");
        Form::new().part("files[]", part()).part("files[]", part())
    };
    let world = World::new().await;
    world
        .refuses(form(), 400, "INVALID_FILE", "D11,D41,D47")
        .await;
    let world = World::deciding("D47", "bracketed").await;
    let both = form().part("files", Part::bytes(PDF).file_name("b.pdf"));
    let id = batch_id(world.client.upload_batch(both).await).await;
    assert_eq!(world.client.wait_batch(&id).await["file_count"], 3);
}

#[tokio::test]
async fn a_field_that_the_reference_does_not_name_is_ignored_or_refused() {
    // Those of `POST /invoices` are none of a batch.
    for field in ["file", "external_id", "include_bounding_boxes", "anything"] {
        let form = || batch_of(1).text(field, "maybe");
        let world = World::deciding("D11", "strict").await;
        let message = world.refuses(form(), 400, "INVALID_REQUEST", "D11").await;
        assert!(message.contains(field), "{message}");
        let world = World::new().await;
        batch_id(world.client.upload_batch(form()).await).await;
    }
}

#[tokio::test]
async fn each_file_is_written_before_the_next_one_is_read() {
    let gate = Gate::default();
    let _open = OpenAtEnd(gate.clone());
    let world = World::of(server().reader(gate.reader())).await;
    let dir = world.dir.path().to_owned();
    let part = |number: usize| {
        let head = format!(
            "--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{number}.pdf\"\r\n\r\n"
        );
        [head.as_bytes(), PDF, b"\r\n"].concat()
    };
    let parts = stream::iter(0..6).then(move |number| {
        let dir = dir.clone();
        async move {
            // A file is over when the next one begins, so the last one may still be on its way.
            documents(&dir, usize::saturating_sub(number, 1)).await;
            Ok::<_, std::io::Error>(part(number))
        }
    });
    let end = stream::iter([Ok(b"--X--\r\n".to_vec())]);
    let body = reqwest::Body::wrap_stream(parts.chain(end));
    let id = batch_id(world.client.post_raw("/batches", body).await).await;
    documents(world.dir.path(), 6).await;
    gate.open();
    let done = world.client.wait_batch(&id).await;
    let names: Vec<_> = (0..6)
        .map(|number| &done["results"][number]["filename"])
        .collect();
    assert_eq!(
        names,
        ["0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf"]
    );
    documents_gone(world.dir.path()).await;
}

// The client blocks its thread, so the server has another.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_vanishes_amid_its_batch_leaves_nothing() {
    let world = World::new().await;
    let part = b"--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n";
    let mut socket = world.begin_upload(1_000_000);
    let mut go_ahead = [0; 25];
    socket.read_exact(&mut go_ahead).unwrap();
    for _ in 0..3 {
        socket.write_all(&[part, PDF, b"\r\n"].concat()).unwrap();
    }
    socket.write_all(&[part, &PDF[..1000]].concat()).unwrap();
    documents(world.dir.path(), 3).await;
    drop(socket);
    documents_gone(world.dir.path()).await;
    let database = world.database();
    assert_eq!(database.number("SELECT count(*) FROM jobs"), 0);
    assert_eq!(database.number("SELECT reserved FROM accounts"), 0);
}

#[tokio::test]
async fn a_batch_can_ask_for_what_is_to_happen() {
    let world = World::new().await;
    for (scenario, status, code) in [
        ("no-credits", 402, "INSUFFICIENT_CREDITS"),
        ("no-tier", 403, "TIER_REQUIRED"),
        ("limited", 429, "RATE_LIMITED"),
        ("busy", 503, "SERVICE_UNAVAILABLE"),
    ] {
        let request = world
            .client
            .request(Method::POST, "/batches")
            .multipart(batch_of(1));
        let request = request.header("X-IPP-Mock-Scenario", scenario);
        refused(request.send().await.unwrap(), status, code).await;
    }
    documents_gone(world.dir.path()).await;
    let request = world
        .client
        .request(Method::POST, "/batches")
        .multipart(batch_of(2));
    let request = request.header("X-IPP-Mock-Scenario", "low");
    let id = batch_id(request.send().await.unwrap()).await;
    let done = world.client.wait_batch(&id).await;
    assert_eq!(done["results"][1]["confidence"], "LOW");
    let form = batch([
        ("ipp-test-low.pdf", PDF),
        ("a.pdf", PDF),
        ("ipp-test-fail.pdf", PDF),
    ]);
    let id = batch_id(world.client.upload_batch(form).await).await;
    let done = world.client.wait_batch(&id).await;
    let column = |name| {
        done["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(move |r| r[name].as_str())
    };
    assert!(column("confidence").eq([Some("LOW"), Some("HIGH"), None]));
    assert!(column("status").eq([Some("success"), Some("success"), Some("failed")]));
}
