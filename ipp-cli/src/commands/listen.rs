//! `ipp listen`: events of the API on this machine.

use std::future::pending;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, join, select};
use ipp_sdk::Client;
use ipp_sdk::model::{EventType, WebhookSecret};
use ipp_sdk::webhook::Signer;
use tokio::sync::{mpsc, oneshot};

use super::child::{Program, end_of, exit_code};
use super::stopped;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::hooks::{
    End, Home, HookError, Hub, Intake, Limits, Notice, Poll, ReadyFile, Receiver, Reporter, Since,
    Source, Target, TargetUrl, begin, run,
};
use crate::signals::{Signals, Stop};

#[cfg(feature = "local")]
use {crate::hooks::Mock, ipp_mock_server::Remote};

/// How many arrivals wait to be written.
const ROOM: usize = 256;

/// For how long nothing may be accepted when only what is left is to be delivered.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct ListenRequest {
    pub(crate) source: ListenSource,
    pub(crate) targets: Vec<TargetUrl>,
    /// Of all events, if there are none.
    pub(crate) kinds: Vec<EventType>,
    pub(crate) home: Home,
    /// The API that is listened to.
    pub(crate) api: String,
    pub(crate) secret: WebhookSecret,
    /// The file that has it, if one has.
    pub(crate) secret_file: Option<PathBuf>,
    pub(crate) ready_file: Option<PathBuf>,
    pub(crate) limits: Limits,
    pub(crate) program: Option<Program>,
}

/// Where events come from.
pub(crate) enum ListenSource {
    /// The list of jobs.
    Poll {
        interval: Duration,
        since: Option<Since>,
    },
    /// Deliveries of the API to this address, which leads to this port.
    Public { url: String, port: u16 },
    /// Deliveries of the local server to its sink.
    #[cfg(feature = "local")]
    Mock(Remote),
}

/// Listens until a signal comes, a limit is reached or the program has ended. Gives the exit code.
pub(crate) async fn listen(
    client: &Client,
    request: ListenRequest,
    report: Reporter<'_>,
) -> Result<u8> {
    let urls: Vec<String> = request
        .targets
        .iter()
        .map(|url| url.as_str().to_owned())
        .collect();
    let listener = request.home.listener(&request.api, &urls)?;
    let kinds = request.kinds.clone();
    match &request.source {
        ListenSource::Poll { interval, since } => {
            let poll = Poll::new(client.clone(), *interval, *since, listener.cursor());
            listen_to(poll, None, listener.spool(), request, report).await
        }
        ListenSource::Public { url, port } => {
            let (client, url) = (client.clone(), url.clone());
            let receiver = Receiver::bind(*port, client, url, kinds, listener.webhook()).await?;
            let port = receiver.port();
            listen_to(receiver, Some(port), listener.spool(), request, report).await
        }
        #[cfg(feature = "local")]
        ListenSource::Mock(remote) => {
            let (client, name, file) = (client.clone(), listener.name(), listener.webhook());
            let mock = Mock::new(client, remote.clone(), kinds, &name, file);
            listen_to(mock, None, listener.spool(), request, report).await
        }
    }
}

async fn listen_to(
    mut source: impl Source,
    port: Option<u16>,
    spool: PathBuf,
    request: ListenRequest,
    report: Reporter<'_>,
) -> Result<u8> {
    // One that a killed listener has left would tell of nobody.
    remove_ready(&request);
    let hub = open(spool, &request, report)?;
    let outcome = work(&mut source, hub, port, &request, report).await;
    remove_ready(&request);
    // What went wrong before is more to the point.
    let closed = source.close().await;
    let code = outcome?;
    closed?;
    Ok(code)
}

fn open<'a>(spool: PathBuf, request: &ListenRequest, report: Reporter<'a>) -> Result<Hub<'a>> {
    let signer = Arc::new(Signer::new(&request.secret).map_err(HookError::from)?);
    let targets = request.targets.iter();
    let targets = targets.map(|url| Target::new(url.clone(), Arc::clone(&signer)));
    Hub::open(
        spool,
        targets.collect::<Result<_, _>>()?,
        request.limits,
        report,
    )
}

/// Has the source find events and the hub deliver them, until something ends it.
async fn work(
    source: &mut impl Source,
    hub: Hub<'_>,
    port: Option<u16>,
    request: &ListenRequest,
    report: Reporter<'_>,
) -> Result<u8> {
    let mut signals = Signals::listen().map_err(Error::Runtime)?;
    let waiting = hub.waiting();
    let (to, arrivals) = mpsc::channel(ROOM);
    let intake = Intake::new(to, request.kinds.clone());
    let (is_ready, ready) = oneshot::channel();
    let (stop, stopped) = oneshot::channel();
    let (had_enough, enough) = oneshot::channel();
    let finding = async {
        begin(source, &intake).await?;
        tell_ready(request, port, waiting, report)?;
        // Nobody waits for it unless there is a program.
        let _ = is_ready.send(());
        Ok(run(source, &intake, enough).await?)
    };
    let stopped = async {
        // Whoever could say so may be gone.
        if stopped.await.is_err() {
            pending::<()>().await;
        }
    };
    let listening = async {
        match select(pin!(finding), pin!(hub.run(arrivals, stopped))).await {
            Either::Left((Ok(()), delivering)) => delivering.await,
            Either::Left((Err(error), _)) => Err(error),
            Either::Right((end, _)) => end,
        }
    };
    let outside = Outside {
        ready,
        stop,
        had_enough,
    };
    match &request.program {
        None => outside.signal(&mut signals, listening).await,
        Some(program) => {
            let running = outside.program(program, &request.secret, &mut signals);
            let (ran, end) = join(running, listening).await;
            conclude(ran?, end?)
        }
    }
}

/// It may not be there.
fn remove_ready(request: &ListenRequest) {
    if let Some(file) = &request.ready_file {
        let _ = std::fs::remove_file(file);
    }
}

fn tell_ready(
    request: &ListenRequest,
    port: Option<u16>,
    waiting: usize,
    report: Reporter<'_>,
) -> Result<()> {
    let targets: Vec<&str> = request.targets.iter().map(TargetUrl::as_str).collect();
    if let Some(file) = &request.ready_file {
        let ready = ReadyFile {
            pid: std::process::id(),
            port,
            targets: targets.clone(),
            secret_file: request.secret_file.as_deref(),
        };
        ready.write(file)?;
    }
    report(&Notice::Ready {
        targets: targets.into_iter().map(str::to_owned).collect(),
        waiting,
        port,
    })
}

/// What ends a listener from outside.
struct Outside {
    ready: oneshot::Receiver<()>,
    stop: oneshot::Sender<()>,
    had_enough: oneshot::Sender<()>,
}

/// What became of the program.
enum Ran {
    Ended(u8),
    Stopped(Stop),
    /// The listener has ended before it was ready.
    Not,
}

impl Outside {
    /// Listens until a signal comes.
    async fn signal(
        self,
        signals: &mut Signals,
        listening: impl Future<Output = Result<End>>,
    ) -> Result<u8> {
        let mut listening = pin!(listening);
        let by = match select(listening.as_mut(), pin!(signals.next())).await {
            Either::Left((end, _)) => return conclude(Ran::Not, end?),
            Either::Right((by, _)) => by,
        };
        let _ = self.stop.send(());
        match select(listening, pin!(signals.next())).await {
            Either::Left((end, _)) => conclude(Ran::Stopped(by), end?),
            // Attempts that are under way have been waited for long enough.
            Either::Right((by, _)) => Err(stopped(by)),
        }
    }

    /// Runs the program once the listener is ready, and has the listener finish after it.
    async fn program(
        self,
        program: &Program,
        secret: &WebhookSecret,
        signals: &mut Signals,
    ) -> Result<Ran> {
        match select(self.ready, pin!(signals.next())).await {
            Either::Left((Ok(()), _)) => {}
            Either::Left((Err(_), _)) => return Ok(Ran::Not),
            Either::Right((by, _)) => {
                let _ = self.stop.send(());
                return Ok(Ran::Stopped(by));
            }
        }
        let mut command = program.command();
        command.env("IPP_WEBHOOK_SECRET", secret.expose());
        let ended = match command.spawn() {
            Ok(child) => end_of(child, signals).await.map_err(Error::Runtime),
            Err(source) => Err(HookError::CannotRun {
                program: program.name.clone(),
                source,
            }
            .into()),
        };
        // Also if it could not be run: there is nobody to listen for.
        let _ = self.had_enough.send(());
        Ok(Ran::Ended(exit_code(ended?)))
    }
}

fn conclude(ran: Ran, end: End) -> Result<u8> {
    match (ran, end) {
        (Ran::Stopped(by), _) => Err(stopped(by)),
        // The program's own failure says more than that of what came of it.
        (Ran::Ended(code), _) if code != Exit::Ok.code() => Ok(code),
        (_, End::Undelivered { events, target }) => {
            Err(HookError::Undelivered { events, target }.into())
        }
        (_, End::Enough | End::Drained | End::Stopped) => Ok(Exit::Ok.code()),
    }
}
