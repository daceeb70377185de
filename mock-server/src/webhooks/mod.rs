//! Webhook deliveries: where they may go, and how one is sent.

pub(crate) mod guard;
pub(crate) mod retry_after;
pub(crate) mod send;
