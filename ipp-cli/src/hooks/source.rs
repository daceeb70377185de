//! Where events come from.

use std::time::Duration;

use ipp_sdk::model::EventType;
use tokio::sync::{mpsc, oneshot};

use super::Result;
use super::event::Event;
use super::hub::{Arrival, Notice};
use crate::error::Cause as _;

/// What finds events.
pub(crate) trait Source {
    /// Gets ready: what happens after this is found.
    async fn begin(&mut self, intake: &Intake) -> Result<()>;

    /// Looks once, and hands over what it finds.
    async fn look(&mut self, intake: &Intake) -> Result<()>;

    /// How long to wait before looking again.
    fn interval(&self) -> Duration;

    /// How long what has just happened may take to be found.
    fn grace(&self) -> Duration {
        Duration::ZERO
    }

    /// Leaves nothing behind. It is called at every end, also after `begin` has failed.
    async fn close(&mut self) -> Result<()> {
        Ok(())
    }
}

/// Where sources hand over what they find.
#[derive(Debug, Clone)]
pub(crate) struct Intake {
    to: mpsc::Sender<Arrival>,
    kinds: Vec<EventType>,
}

impl Intake {
    /// For events of these kinds; of all, if there are none.
    pub(crate) fn new(to: mpsc::Sender<Arrival>, kinds: Vec<EventType>) -> Self {
        Self { to, kinds }
    }

    pub(crate) fn wants(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|wanted| wanted.as_str() == kind)
    }

    /// Hands over an event; it is on the disk when this returns, or unwanted. False if the listener ends.
    pub(crate) async fn keep(&self, event: Event) -> bool {
        if !self.wants(&event.kind) {
            return true;
        }
        let (stored, is_stored) = oneshot::channel();
        let arrival = Arrival::Event { event, stored };
        self.to.send(arrival).await.is_ok() && is_stored.await.is_ok()
    }

    /// Tells of something that is no event.
    pub(crate) async fn tell(&self, notice: Notice) {
        // Nobody hears it: the listener ends.
        let _ = self.to.send(Arrival::Notice(notice)).await;
    }

    /// No more events come.
    async fn end(&self) {
        let _ = self.to.send(Arrival::End).await;
    }
}

/// Gets the source ready, and tries again after failures that pass.
pub(crate) async fn begin(source: &mut impl Source, intake: &Intake) -> Result<()> {
    loop {
        match source.begin(intake).await {
            Err(error) if error.passes() => {
                intake.tell(Notice::SourceFailed(error.message())).await;
                tokio::time::sleep(source.interval()).await;
            }
            done => return done,
        }
    }
}

/// Looks again and again until no more events are wanted, and then once more.
pub(crate) async fn run(
    source: &mut impl Source,
    intake: &Intake,
    mut enough: oneshot::Receiver<()>,
) -> Result<()> {
    loop {
        let told = tokio::time::timeout(source.interval(), &mut enough).await;
        if told.is_ok() {
            tokio::time::sleep(source.grace()).await;
        }
        match source.look(intake).await {
            Err(error) if error.passes() => {
                intake.tell(Notice::SourceFailed(error.message())).await;
            }
            looked => looked?,
        }
        if told.is_ok() {
            source.close().await?;
            intake.end().await;
            return Ok(());
        }
    }
}
