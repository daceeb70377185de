//! Where faults on order meet a delivery.

use std::time::Duration;

use crate::service::Service;
use crate::store::Attempt;

/// What is done to an attempt on order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tampering {
    /// How much later it is sent.
    pub(super) delay: Duration,
    pub(super) effect: Option<Effect>,
}

/// What happens to a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It is logged as sent, and is not.
    Drop,
    /// It is sent twice.
    Duplicate,
    /// It is held back until the next delivery to the same address has been sent.
    Reorder,
    BadSignature,
}

/// What is to be done to this attempt.
pub(super) fn tamper(_service: &Service, _attempt: &Attempt) -> Tampering {
    Tampering::default()
}
