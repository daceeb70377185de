//! A closed loop: each client sends its next request when the last one was answered.

use std::net::SocketAddr;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use crate::http::Connection;
use crate::process::Process;

const CLIENTS: usize = 2;
const BUSY: u16 = 503;
/// How long a client waits that was told to come later. The queue is long enough not to run empty meanwhile.
const PAUSE: Duration = Duration::from_millis(50);

/// How long the end of a turn may take.
const LONGEST: Duration = Duration::from_secs(120);
const LOOK_AGAIN: Duration = Duration::from_millis(1);

/// What a turn of requests took.
#[derive(Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) requests: usize,
    pub(crate) elapsed: Duration,
    /// Processor time of the server.
    pub(crate) cpu: Duration,
}

impl Turn {
    pub(crate) fn rate(&self) -> f64 {
        self.requests as f64 / self.elapsed.as_secs_f64()
    }
}

/// Sends so many requests, taking from `choice` in rotation, all of which must be answered with `status`. The turn
/// is over when what they set going has `settled`.
pub(crate) fn turn(
    server: &Process,
    requests: usize,
    choice: &[Vec<u8>],
    status: u16,
    settled: impl Fn() -> bool,
) -> Turn {
    let cpu = server.cpu();
    let mut elapsed = closed_loop(server.address, requests, choice, status);
    let answered = Instant::now();
    while !settled() {
        assert!(
            answered.elapsed() < LONGEST,
            "what was asked for does not come about"
        );
        std::thread::sleep(LOOK_AGAIN);
    }
    elapsed += answered.elapsed();
    Turn {
        requests,
        elapsed,
        cpu: server.cpu() - cpu,
    }
}

fn closed_loop(address: SocketAddr, requests: usize, choice: &[Vec<u8>], status: u16) -> Duration {
    let all_connected = Barrier::new(CLIENTS + 1);
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                let all_connected = &all_connected;
                scope.spawn(move || {
                    let mut connection = Connection::open(address);
                    all_connected.wait();
                    for n in (client..requests).step_by(CLIENTS) {
                        insist(&mut connection, &choice[n % choice.len()], status);
                    }
                })
            })
            .collect();
        all_connected.wait();
        let begun = Instant::now();
        for client in clients {
            client.join().unwrap();
        }
        begun.elapsed()
    })
}

/// Sends a request until the server has time for it.
fn insist(connection: &mut Connection, request: &[u8], status: u16) {
    loop {
        let answer = connection.exchange(request);
        if answer.status == status {
            return;
        }
        let body = String::from_utf8_lossy(answer.body);
        assert_eq!(answer.status, BUSY, "{body}");
        std::thread::sleep(PAUSE);
    }
}
