//! From the start of a server in a test to its first answer.

use std::any::Any;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use ipp_mock_server::MockServer;
use tokio::runtime::Runtime;

use crate::servers::{ACCOUNT, axum_server, wiremock_server};
use crate::{http, report};

const TURNS: usize = 101;
const NAMES: [&str; 3] = ["bare axum", "wiremock-rs", "MockServer::start()"];

pub(crate) fn run() {
    let runtime = Runtime::new().unwrap();
    // They are kept, for wiremock-rs starts its next server in the place of one that was dropped.
    let mut kept: Vec<Box<dyn Any>> = Vec::new();
    let turns: Vec<_> = (0..TURNS)
        .map(|_| {
            vec![
                first_answer(&runtime, &mut kept, async || {
                    let url = axum_server().await;
                    (address(&url), String::new(), ())
                }),
                first_answer(&runtime, &mut kept, async || {
                    let server = wiremock_server().await;
                    (*server.address(), String::new(), server)
                }),
                first_answer(&runtime, &mut kept, async || {
                    let server = MockServer::start().await.unwrap();
                    (
                        server.address(),
                        server.api_key().expose().to_owned(),
                        server,
                    )
                }),
            ]
        })
        .collect();
    report::print_times(&NAMES, &turns);
}

fn address(url: &str) -> SocketAddr {
    url.trim_start_matches("http://").parse().unwrap()
}

fn first_answer<S: 'static>(
    runtime: &Runtime,
    kept: &mut Vec<Box<dyn Any>>,
    start: impl AsyncFnOnce() -> (SocketAddr, String, S),
) -> Duration {
    let begun = Instant::now();
    let (address, key, server) = runtime.block_on(start());
    let request = http::request(&format!("GET {ACCOUNT}"), &key, "", b"");
    http::once(address, &request, |answer| assert_eq!(answer.status, 200));
    let elapsed = begun.elapsed();
    kept.push(Box::new(server));
    elapsed
}
