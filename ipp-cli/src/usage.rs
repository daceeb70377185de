//! A command line that cannot be read: what to say of it, in the form that its reader expects.

use std::ffi::OsString;
use std::io::Write as _;

use clap::error::{ContextKind, ErrorKind};

use crate::exit::Exit;
use crate::{args, render, terminal};

/// What clap has to say: help and version, which are no errors, or why the command line cannot be read.
pub(crate) fn end(error: &clap::Error, args: &[OsString]) -> Exit {
    if !error.use_stderr() {
        let _ = error.print();
        return Exit::Ok;
    }
    let of_variable = of_variable(error, args);
    let mut stderr = std::io::stderr().lock();
    // With stderr gone there is nobody left to tell.
    let _ = if terminal::json_errors_of(args) {
        let text = of_variable.unwrap_or_else(|| error.to_string());
        let object = render::usage_json(&message(error.kind(), &text));
        stderr.write_all(object.as_bytes())
    } else if let Some(text) = of_variable {
        stderr.write_all(text.as_bytes())
    } else {
        drop(stderr);
        error.print()
    };
    Exit::Usage
}

/// The words of an error that is a variable's: without variables the command line has none, or another.
fn of_variable(error: &clap::Error, words: &[OsString]) -> Option<String> {
    let typed = args::typed_only().try_get_matches_from(words);
    if typed.is_err_and(|e| e.to_string() == error.to_string()) {
        return None;
    }
    let text = error.to_string();
    let Some(flag) = error.get(ContextKind::InvalidArg) else {
        return (error.kind() == ErrorKind::InvalidUtf8)
            .then(|| "error: an IPP_… variable is not valid UTF-8\n".to_owned());
    };
    let flag = flag.to_string();
    let name = flag.strip_prefix("--")?.split([' ', '=']).next()?;
    let name = args::variable(name, words)?;
    Some(text.replace(&format!("'{flag}'"), &name))
}

/// The first paragraph: what is wrong. Tips and the usage follow it.
fn message(kind: ErrorKind, text: &str) -> String {
    if kind == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "no command given".to_owned();
    }
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let paragraph = render::clean(paragraph);
    let message = paragraph.strip_prefix("error: ").unwrap_or(&paragraph);
    message.to_owned()
}
