//! What the commands do. One file a command; none of them knows clap or prints.

mod completions;
mod download;
mod get;
mod parse;

pub(crate) use completions::script;
pub(crate) use download::{Downloaded, Target, download};
pub(crate) use get::get;
pub(crate) use parse::{Event, ParseRequest, Watcher, parse};
