//! The exchanges that take their time, and the outcomes that are still to be written.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::task::{Id, JoinError, JoinSet};

use super::Outlet;
use super::outgoing::{Begun, Outgoing};
use super::round::Load;
use super::send::Sender;
use crate::decisions::{Choices, alternative};
use crate::faults::DeliveryEffect;
use crate::service::{self, Service};
use crate::store::Sent;

/// Has them all.
pub(crate) struct Dispatch {
    service: Arc<Service>,
    senders: Arc<Senders>,
    exchanges: JoinSet<Sent>,
    /// The attempts that they make.
    underway: HashMap<Id, Place>,
    /// Attempts that wait for the next one to the same address.
    held_back: HashMap<String, Vec<Outgoing>>,
    sent: Vec<Sent>,
}

/// What an exchange is for.
struct Place {
    number: i64,
    webhook: i64,
    url: String,
    /// Whether it lets those go that were held back.
    leads: bool,
}

/// One for each reading of D51: what one of them may reach, the other must not find connected.
struct Senders {
    usual: Sender,
    to_loopback: Sender,
}

impl Senders {
    fn new(outlet: &Outlet) -> Self {
        Self {
            usual: Sender::new(outlet.usual.clone()),
            to_loopback: Sender::new(outlet.to_loopback.clone()),
        }
    }

    fn get(&self, choices: &Choices) -> &Sender {
        if choices.has(&alternative::LOOPBACK_HTTP) {
            &self.to_loopback
        } else {
            &self.usual
        }
    }
}

impl Dispatch {
    pub(crate) fn new(service: Arc<Service>) -> Self {
        Self {
            senders: Arc::new(Senders::new(&service.outlet)),
            service,
            exchanges: JoinSet::new(),
            underway: HashMap::new(),
            held_back: HashMap::new(),
            sent: Vec::new(),
        }
    }

    pub(crate) fn load(&self) -> Load {
        let mut load = Load::default();
        for place in self.underway.values() {
            load.add(place.number, place.webhook);
        }
        for outgoing in self.held_back.values().flatten() {
            load.know(&outgoing.attempt.due);
        }
        load
    }

    /// Goes on with attempts that were begun.
    pub(crate) fn take(&mut self, begun: Vec<Begun>) {
        for begun in begun {
            match begun {
                Begun::Sent(sent, url) => {
                    self.sent.push(sent);
                    self.release(&url);
                }
                Begun::Underway(outgoing) if outgoing.effect == Some(DeliveryEffect::Reorder) => {
                    let held_back = self.held_back.entry(outgoing.attempt.due.url.clone());
                    held_back.or_default().push(*outgoing);
                }
                Begun::Underway(outgoing) => self.start(outgoing, true),
            }
        }
    }

    fn start(&mut self, outgoing: Box<Outgoing>, leads: bool) {
        let place = Place {
            number: outgoing.attempt.due.number,
            webhook: outgoing.attempt.due.webhook,
            url: outgoing.attempt.due.url.clone(),
            leads,
        };
        let (service, senders) = (Arc::clone(&self.service), Arc::clone(&self.senders));
        let exchange = async move { outgoing.send(&service, senders.get(&service.choices)).await };
        let task = self.exchanges.spawn(exchange);
        self.underway.insert(task.id(), place);
    }

    /// Waits until an exchange is over. False if there is none.
    pub(crate) async fn next(&mut self) -> bool {
        let Some(ended) = self.exchanges.join_next_with_id().await else {
            return false;
        };
        self.ended(ended);
        true
    }

    /// Takes in the exchanges that are over.
    pub(crate) fn collect(&mut self) {
        while let Some(ended) = self.exchanges.try_join_next_with_id() {
            self.ended(ended);
        }
    }

    fn ended(&mut self, ended: Result<(Id, Sent), JoinError>) {
        let id = match &ended {
            Ok((id, _)) => *id,
            Err(error) => error.id(),
        };
        let place = self.underway.remove(&id);
        match ended {
            Ok((_, sent)) => self.sent.push(sent),
            // It stays pending, and is made again when its claim has run out.
            Err(error) => tracing::error!(%error, "an attempt to deliver an event broke off"),
        }
        if let Some(place) = place.filter(|place| place.leads) {
            self.release(&place.url);
        }
    }

    /// Lets those go that were held back until another was sent to their address.
    fn release(&mut self, url: &str) {
        for outgoing in self.held_back.remove(url).unwrap_or_default() {
            self.start(Box::new(outgoing), false);
        }
    }

    /// Writes down what came of the exchanges that are over. What cannot be written stays for the next time.
    pub(crate) async fn record(&mut self) -> service::Result<()> {
        if self.sent.is_empty() {
            return Ok(());
        }
        let sent: Arc<[Sent]> = std::mem::take(&mut self.sent).into();
        let (service, written) = (Arc::clone(&self.service), Arc::clone(&sent));
        let done = tokio::task::spawn_blocking(move || service.store.record(&written)).await;
        let done = done
            .map_err(service::Error::internal)
            .and_then(|done| Ok(done?));
        if done.is_err() {
            self.sent = sent.to_vec();
        }
        done
    }
}
