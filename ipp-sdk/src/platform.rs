//! What reqwest does differently where there is an operating system, and in a browser.

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasm;

#[cfg(not(target_family = "wasm"))]
pub(crate) use native::{Chunks, builder, is_unsent, streamed};
#[cfg(target_family = "wasm")]
pub(crate) use wasm::{Chunks, builder, is_unsent, streamed};
