//! Where faults on order meet a delivery.

use std::time::Duration;

use crate::faults::{Delivery, DeliveryEffect};
use crate::service::Service;
use crate::store::Attempt;

/// What is done to an attempt on order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tampering {
    /// How much later it is sent.
    pub(super) delay: Duration,
    pub(super) effect: Option<DeliveryEffect>,
}

/// What is to be done to this attempt. Asking counts it.
pub(super) fn tamper(service: &Service, attempt: &Attempt) -> Tampering {
    let strike = service.faults.on_delivery(&Delivery {
        event: attempt.event.as_str(),
        url: &attempt.due.url,
        account: &attempt.account,
    });
    strike.map_or_else(Tampering::default, |strike| Tampering {
        delay: strike.delay,
        effect: strike.effect,
    })
}
