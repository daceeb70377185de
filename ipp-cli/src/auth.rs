//! Keys and session tokens: where they come from, where they are kept, and to whom they may be sent.
//!
//! An API key and the token of a signed-in person are never taken for each other: each has its own flag, variable,
//! command and place ([`Slot`]). What is stored here ([`Vault`]) is bound to the origin that it was verified at, and is
//! not sent to another. What a person passes by flag, variable or command is their own decision.

mod command;
mod error;
mod file;
mod keyring;
mod origin;
mod secret;
mod sources;
mod vault;

pub(crate) use error::AuthError;
pub(crate) use keyring::Keyring;
pub(crate) use origin::Origin;
pub(crate) use secret::{Secret, Slot};
pub(crate) use sources::{Found, Wanted, find, name_of};
pub(crate) use vault::{Kept, Store, Vault};
