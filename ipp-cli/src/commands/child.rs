//! A command that is run by one of ours: it hears the signals, and its exit code is ours.

use std::ffi::OsString;
use std::pin::pin;
use std::process::ExitStatus;

use futures_util::future::{Either, select};
use tokio::process::{Child, Command};

use crate::signals::{Signals, Stop};

/// What is to be run.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub(crate) name: OsString,
    pub(crate) args: Vec<OsString>,
}

impl Program {
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.name);
        command.args(&self.args);
        command
    }
}

/// Waits for the end of the command, and passes the signals on that come meanwhile.
pub(super) async fn end_of(mut child: Child, signals: &mut Signals) -> std::io::Result<ExitStatus> {
    let pid = child.id();
    loop {
        match select(pin!(child.wait()), pin!(signals.next())).await {
            Either::Left((status, _)) => return status,
            Either::Right((signal, _)) => pass_on(signal, pid),
        }
    }
}

#[cfg(unix)]
fn pass_on(signal: Stop, pid: Option<u32>) {
    use rustix::process::{Pid, Signal, kill_process};
    let signal = match signal {
        // The terminal has sent it to the command as well, which may take a second one for impatience.
        Stop::Interrupted if is_in_foreground() => return,
        Stop::Interrupted => Signal::INT,
        Stop::Terminated => Signal::TERM,
        Stop::HungUp => Signal::HUP,
    };
    let pid = pid.and_then(|pid| Pid::from_raw(pid.try_into().ok()?));
    // A command that has just ended needs no signal.
    let _ = pid.map(|pid| kill_process(pid, signal));
}

/// The console tells all its programs of Ctrl-C.
#[cfg(not(unix))]
fn pass_on(_: Stop, _: Option<u32>) {}

/// Whether this process and what it started have the terminal.
#[cfg(unix)]
fn is_in_foreground() -> bool {
    let Ok(terminal) = std::fs::File::open("/dev/tty") else {
        return false;
    };
    let group = rustix::termios::tcgetpgrp(terminal);
    group.is_ok_and(|group| group == rustix::process::getpgrp())
}

pub(super) fn exit_code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return 128 + u8::try_from(signal).unwrap_or(0);
    }
    let code = status.code().and_then(|code| code.try_into().ok());
    // A number that is too large for the system's own exit codes is still no success.
    code.unwrap_or(u8::MAX)
}
