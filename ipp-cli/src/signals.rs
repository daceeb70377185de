//! The signals that end a command early, and tidily.

use std::io;

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
pub(crate) struct Signals(Vec<(Stop, tokio::signal::unix::Signal)>);

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
        let streams = heard.map(|(stop, kind)| Ok((stop, signal(kind)?)));
        Ok(Self(streams.collect::<io::Result<_>>()?))
    }

    /// The next signal that comes.
    pub(crate) async fn next(&mut self) -> Stop {
        use std::task::Poll;
        std::future::poll_fn(|cx| {
            let mut streams = self.0.iter_mut();
            match streams.find_map(|(stop, s)| s.poll_recv(cx).is_ready().then_some(*stop)) {
                Some(stop) => Poll::Ready(stop),
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
