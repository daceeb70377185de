//! Webhooks: their registration, and what a receiver of deliveries sees (D51–D60).

mod hostile;
pub mod receiver;
mod reception;
mod registration;
