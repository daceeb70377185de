//! `ipp listen`: what happens to a listener, to its receiver and to this machine, and that no event is lost.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod crashes;
mod ends;
mod offline;
mod sources;
mod world;
