//! Does what falls due: ends jobs that were held back, makes attempts to deliver events. And moves the clock so that
//! all that falls due on the way is done on the way.
//!
//! One task does it, so nothing is done twice. What it needs to know stands in the database; whoever commits something
//! that may be due wakes it.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Notify, mpsc, oneshot, watch};

use crate::clock::later;
use crate::service::{Error, Result, Service};
use crate::store::{JobMark, Presence, StoreError};
use crate::webhooks::dispatch::Dispatch;
use crate::webhooks::round::{Reach, Round};

/// How long to wait before something is tried again that the database refused.
const PAUSE: Duration = Duration::from_secs(1);
/// How long to sleep at most: another server of the data directory may have died and left something due.
const LOOK_AGAIN: Duration = Duration::from_secs(10);

/// Speaks to the task.
#[derive(Debug)]
pub(crate) struct Timekeeper {
    wake: Notify,
    orders: mpsc::UnboundedSender<Order>,
}

/// What the task is told to do, and who waits for it.
#[derive(Debug)]
pub(crate) struct Order {
    /// How far to move the clock.
    by: SignedDuration,
    done: oneshot::Sender<Timestamp>,
}

impl Timekeeper {
    /// One for a task that gets these orders.
    pub(crate) fn new() -> (Self, mpsc::UnboundedReceiver<Order>) {
        let (orders, received) = mpsc::unbounded_channel();
        let wake = Notify::new();
        (Self { wake, orders }, received)
    }

    /// Tells that something may be due that was not before.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Moves the clock forward, does in order of time all that falls due on the way, and tells the time when nothing
    /// of that is left to do: no document that had been accepted is being read, no delivery is under way. The clock
    /// goes on from there at its pace.
    pub(crate) async fn advance(&self, by: Duration) -> Result<Timestamp> {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let (done, told) = oneshot::channel();
        let sent = self.orders.send(Order { by, done });
        sent.map_err(|_| Error::ShuttingDown)?;
        told.await.map_err(|_| Error::ShuttingDown)
    }

    /// Waits until nothing is left to do that is due now.
    pub(crate) async fn settle(&self) -> Result<()> {
        self.advance(Duration::ZERO).await.map(drop)
    }
}

/// The task.
pub(crate) struct Task {
    service: Arc<Service>,
    orders: mpsc::UnboundedReceiver<Order>,
    /// Becomes true when the server shuts down.
    stop: watch::Receiver<bool>,
    dispatch: Dispatch,
    /// Held for as long as deliveries are made.
    presence: Option<Arc<Presence>>,
}

impl Task {
    pub(crate) fn new(
        service: Arc<Service>,
        orders: mpsc::UnboundedReceiver<Order>,
        stop: watch::Receiver<bool>,
        presence: Option<Arc<Presence>>,
    ) -> Self {
        Self {
            dispatch: Dispatch::new(Arc::clone(&service)),
            service,
            orders,
            stop,
            presence,
        }
    }

    /// Works until the server stops, then finishes the deliveries that are under way.
    pub(crate) async fn run(mut self) {
        let service = Arc::clone(&self.service);
        let mut stop = self.stop.clone();
        loop {
            let next = self.catch_up().await;
            let due = async {
                match next {
                    Ok(Some(next)) => service.clock.wait_until(next).await,
                    Ok(None) => std::future::pending().await,
                    Err(_) => tokio::time::sleep(PAUSE).await,
                }
            };
            let mut is_idle = false;
            let order = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(order) = self.orders.recv() => Some(order),
                true = self.dispatch.next() => None,
                () = service.timekeeper.wake.notified() => None,
                () = due => None,
                () = tokio::time::sleep(LOOK_AGAIN) => {
                    is_idle = true;
                    None
                }
            };
            if is_idle {
                self.flush_key_uses().await;
            }
            if let Some(order) = order {
                self.obey(order).await;
            }
        }
        // Nobody waits for an order any more.
        self.orders.close();
        while self.dispatch.next().await {}
        if let Err(error) = self.dispatch.record().await {
            tracing::error!(%error, "what was delivered last is delivered again at the next start");
        }
        self.flush_key_uses().await;
        drop(self.presence);
    }

    /// Does what is due, as far as it does not have to wait. Tells when something will be due next.
    async fn catch_up(&mut self) -> Result<Option<Timestamp>> {
        let done = self.try_to_catch_up().await;
        if let Err(error) = &done {
            tracing::warn!(%error, "what is due cannot be done; trying again");
        }
        done
    }

    async fn try_to_catch_up(&mut self) -> Result<Option<Timestamp>> {
        loop {
            self.dispatch.collect();
            self.dispatch.record().await?;
            let until = self.service.clock.now();
            match self.round(until, false).await? {
                Round::Idle { next } => return Ok(next),
                // Another server was faster.
                Round::Begun(begun) if begun.is_empty() => return Ok(None),
                Round::Begun(begun) => self.dispatch.take(begun),
                Round::Released => {}
            }
        }
    }

    async fn obey(&mut self, Order { by, done }: Order) {
        let service = Arc::clone(&self.service);
        let clock = &service.clock;
        let moves_clock = !by.is_zero();
        let pace = clock.scale();
        if moves_clock {
            clock.set_scale(0.0);
        }
        let target = later(clock.now(), by);
        let is_settled = self.settle(target, moves_clock).await;
        if moves_clock {
            clock.set(target);
            clock.set_scale(pace);
        }
        if is_settled {
            let _ = done.send(target);
        }
    }

    /// Does what falls due until then, and waits for the end of it. False if the server stops before.
    async fn settle(&mut self, until: Timestamp, moves_clock: bool) -> bool {
        let mut accepted = None;
        loop {
            let (pause, is_reading) = match self.next_step(until, moves_clock, &mut accepted).await
            {
                Ok(Step::Settled) => return true,
                Ok(Step::Done) => continue,
                Ok(Step::Reading) => (LOOK_AGAIN, true),
                Err(error) => {
                    tracing::warn!(%error, "what is due cannot be done; trying again");
                    (PAUSE, false)
                }
            };
            tokio::select! {
                biased;
                _ = self.stop.wait_for(|stop| *stop) => return false,
                () = self.service.timekeeper.wake.notified() => continue,
                () = tokio::time::sleep(pause) => {}
            }
            // Whoever was to read the document may be gone.
            if is_reading && let Err(error) = self.run_blocking(Service::adopt).await {
                tracing::warn!(%error, "what others left unfinished cannot be looked up");
            }
        }
    }

    /// Waits for what is under way, and does what comes next.
    async fn next_step(
        &mut self,
        until: Timestamp,
        moves_clock: bool,
        accepted: &mut Option<JobMark>,
    ) -> Result<Step> {
        while self.dispatch.next().await {}
        self.dispatch.record().await?;
        let mark = match *accepted {
            Some(mark) => mark,
            None => *accepted.insert(
                self.run_blocking(|service| service.store.last_job())
                    .await?,
            ),
        };
        // What a document's end causes comes before all that is later.
        let is_reading = self
            .run_blocking(move |service| service.store.is_reading(mark))
            .await?;
        let until = if is_reading {
            self.service.clock.now().min(until)
        } else {
            until
        };
        Ok(match self.round(until, moves_clock).await? {
            Round::Idle { .. } if is_reading => Step::Reading,
            Round::Idle { .. } => Step::Settled,
            Round::Released => Step::Done,
            Round::Begun(begun) => {
                self.dispatch.take(begun);
                Step::Done
            }
        })
    }

    async fn round(&self, until: Timestamp, moves_clock: bool) -> Result<Round> {
        let reach = Reach {
            until,
            moves_clock,
            load: self.dispatch.load(),
        };
        self.run_blocking(|service| service.round(reach)).await
    }

    /// Has the database know when keys were used.
    async fn flush_key_uses(&self) {
        let flush = |service: &Service| service.flush_key_uses();
        if let Err(error) = self.run_blocking(flush).await {
            tracing::warn!(%error, "the last uses of keys cannot be written down");
        }
    }

    async fn run_blocking<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Service) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T> {
        let service = Arc::clone(&self.service);
        let done = tokio::task::spawn_blocking(move || operation(&service)).await;
        Ok(done.map_err(Error::internal)??)
    }
}

/// What came of a step towards a time.
enum Step {
    Done,
    /// Nothing is left to do, but a document is still being read.
    Reading,
    Settled,
}
