//! The signals that end a command early, and tidily.

use std::io;
#[cfg(unix)]
use std::sync::Arc;
#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
use signal_hook::flag;

use crate::exit::Exit;

/// What ended a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), allow(dead_code))]
pub(crate) enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// SIGTERM.
    Terminated,
    /// The terminal is gone.
    HungUp,
}

impl Stop {
    pub(crate) fn exit(self) -> Exit {
        match self {
            Self::Interrupted => Exit::Interrupted,
            Self::Terminated => Exit::Terminated,
            Self::HungUp => Exit::HungUp,
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Interrupted => "interrupted",
            Self::Terminated => "terminated",
            Self::HungUp => "the terminal was closed",
        }
    }
}

/// Listens from when it is made, inside a runtime.
#[cfg(unix)]
pub(crate) struct Signals {
    streams: Vec<(Stop, tokio::signal::unix::Signal)>,
    /// That a signal came, and that nobody has heard of it yet.
    unheard: Arc<AtomicBool>,
}

#[cfg(unix)]
impl Signals {
    pub(crate) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let kinds = [
            (Stop::Interrupted, SignalKind::interrupt()),
            (Stop::Terminated, SignalKind::terminate()),
            (Stop::HungUp, SignalKind::hangup()),
        ];
        // Who started us with the hang-up ignored, as nohup does, wants the command to go on.
        let heard = kinds
            .into_iter()
            .filter(|(stop, _)| *stop != Stop::HungUp || ignores_hang_up() == Some(false));
        let unheard = Arc::new(AtomicBool::new(false));
        let mut streams = Vec::new();
        for (stop, kind) in heard {
            let number = kind.as_raw_value();
            // What cannot hear the first one, such as a filter without an end, is ended by the second.
            let code = i32::from(stop.exit().code());
            flag::register_conditional_shutdown(number, code, Arc::clone(&unheard))?;
            flag::register(number, Arc::clone(&unheard))?;
            streams.push((stop, signal(kind)?));
        }
        Ok(Self { streams, unheard })
    }

    /// The next signal that comes.
    pub(crate) async fn next(&mut self) -> Stop {
        use std::task::Poll;
        let unheard = &self.unheard;
        std::future::poll_fn(|cx| {
            let mut streams = self.streams.iter_mut();
            match streams.find_map(|(stop, s)| s.poll_recv(cx).is_ready().then_some(*stop)) {
                Some(stop) => {
                    unheard.store(false, Ordering::Relaxed);
                    Poll::Ready(stop)
                }
                None => Poll::Pending,
            }
        })
        .await
    }
}

/// Whether this process ignores SIGHUP; `None` where the system does not tell.
#[cfg(unix)]
fn ignores_hang_up() -> Option<bool> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let mask = status.lines().find_map(|l| l.strip_prefix("SigIgn:"))?;
    let mask = u64::from_str_radix(mask.trim(), 16).ok()?;
    // SIGHUP is signal 1, the lowest bit.
    Some(mask & 1 == 1)
}

#[cfg(not(unix))]
pub(crate) struct Signals;

#[cfg(not(unix))]
impl Signals {
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    pub(crate) async fn next(&mut self) -> Stop {
        match tokio::signal::ctrl_c().await {
            Ok(()) => Stop::Interrupted,
            Err(_) => std::future::pending().await,
        }
    }
}
