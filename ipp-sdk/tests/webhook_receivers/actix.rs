use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;

use actix_web::body::to_bytes;
use actix_web::dev::ServerHandle;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::{Data, ServiceConfig, post};
use actix_web::{App, HttpResponse, HttpServer, rt::System};
use ipp_sdk::webhook::Signed;
use ipp_sdk::webhook::actix::BodyLimit;

use super::{BODY, event_of, is_refused, plain, takes_signed_events_only, told, verifier};

const MIB: usize = 1024 * 1024;

async fn receive(signed: Signed) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/json")
        .body(told(&signed))
}

/// A server on a thread of its own, for as long as the value lives.
struct Server {
    address: SocketAddr,
    handle: ServerHandle,
}

impl Server {
    fn start(configure: fn(&mut ServiceConfig)) -> Self {
        let (send, receive) = mpsc::channel();
        thread::spawn(move || {
            let serve = async {
                let app = move || App::new().configure(configure);
                let server = HttpServer::new(app).workers(1).disable_signals();
                let server = server.bind("127.0.0.1:0").unwrap();
                let address = server.addrs()[0];
                let server = server.run();
                let handle = server.handle();
                send.send(Self { address, handle }).unwrap();
                server.await
            };
            System::new().block_on(serve)
        });
        receive.recv().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The command is sent at once; the future only waits for the end.
        drop(self.handle.stop(false));
    }
}

fn with_verifier(config: &mut ServiceConfig) {
    config
        .app_data(verifier())
        .route("/hook", post().to(receive));
}

/// The answer of an app in this process.
fn answer(configure: impl FnOnce(&mut ServiceConfig), body: &str) -> (u16, serde_json::Value) {
    System::new().block_on(async {
        let app = init_service(App::new().configure(configure)).await;
        let mut request = TestRequest::post()
            .uri("/hook")
            .set_payload(body.to_owned());
        for header in plain(body) {
            request = request.insert_header(header);
        }
        let response = call_service(&app, request.to_request()).await;
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body()).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    })
}

#[test]
fn a_receiver_on_actix_takes_signed_events_only() {
    let server = Server::start(with_verifier);
    takes_signed_events_only(server.address);
}

#[test]
fn the_verifier_on_actix_may_be_shared_as_data() {
    let shared = |config: &mut ServiceConfig| {
        config
            .app_data(Data::new(verifier()))
            .route("/hook", post().to(receive));
    };
    assert_eq!(answer(shared, BODY).0, 200);
}

#[test]
fn a_receiver_on_actix_reads_two_mebibytes_unless_another_limit_is_set() {
    let limited = |limit: usize| {
        move |config: &mut ServiceConfig| {
            with_verifier(config.app_data(BodyLimit(limit)));
        }
    };
    assert_eq!(answer(with_verifier, &event_of(2 * MIB)).0, 200);
    let large = event_of(2 * MIB + 1);
    is_refused(answer(with_verifier, &large), 413, "PAYLOAD_TOO_LARGE");
    assert_eq!(answer(limited(3 * MIB), &large).0, 200);
    is_refused(
        answer(limited(BODY.len() - 1), BODY),
        413,
        "PAYLOAD_TOO_LARGE",
    );
    assert_eq!(answer(limited(BODY.len()), BODY).0, 200);
}

#[test]
fn a_receiver_on_actix_without_a_verifier_says_so() {
    let forgotten = |config: &mut ServiceConfig| {
        config.route("/hook", post().to(receive));
    };
    let message = is_refused(answer(forgotten, BODY), 500, "INTERNAL_ERROR");
    assert!(
        message.contains("Verifier") && message.contains("app data"),
        "{message}"
    );
}
