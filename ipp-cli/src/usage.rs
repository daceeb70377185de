//! A command line that cannot be read: what to say of it, in the form that its reader expects.

use std::ffi::OsString;
use std::io::{self, Write as _};

use clap::error::{ContextKind, ErrorKind};

use crate::error::Error;
use crate::exit::Exit;
use crate::render::Styles;
use crate::{args, render, terminal};

/// What clap has to say: help and version, which are no errors, or why the command line cannot be read.
pub(crate) fn end(error: &clap::Error, args: &[OsString]) -> Exit {
    if !error.use_stderr() {
        return told(error.print(), args);
    }
    // With variables heard, the usage would name their flags as if they had to be typed.
    let typed = (args::typed_only().try_get_matches_from(args).err())
        .filter(|typed| first_paragraph(&typed.to_string()) == first_paragraph(&error.to_string()));
    let of_variable = match typed {
        Some(_) => None,
        None => of_variable(error, args),
    };
    let error = typed.as_ref().unwrap_or(error);
    let mut stderr = std::io::stderr().lock();
    // With stderr gone there is nobody left to tell.
    let _ = if terminal::json_errors_of(args) {
        let text = of_variable.unwrap_or_else(|| error.to_string());
        let object = render::usage_json(&message(error.kind(), &text));
        stderr.write_all(object.as_bytes())
    } else if let Some(text) = of_variable {
        stderr.write_all(render::without_secrets(&text).as_bytes())
    } else {
        let text = error.to_string();
        let shown = render::without_secrets(&text);
        drop(stderr);
        match shown == text {
            true => error.print(),
            // Without the colours, which nothing else has.
            false => std::io::stderr().write_all(shown.as_bytes()),
        }
    };
    Exit::Usage
}

/// How the program ends that has written what needs no command.
pub(crate) fn told(written: io::Result<()>, args: &[OsString]) -> Exit {
    let error = match written {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Error::Output(e),
        // Or the reader has all it wants.
        _ => return Exit::Ok,
    };
    let text = match terminal::json_errors_of(args) {
        true => render::error_json(&error),
        false => render::error_line(&error, Styles::default(), None),
    };
    let _ = std::io::stderr().write_all(text.as_bytes());
    error.exit()
}

/// The words of an error that is a variable's.
fn of_variable(error: &clap::Error, words: &[OsString]) -> Option<String> {
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

/// What is wrong. Tips and the usage follow it.
fn first_paragraph(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or_default()
}

fn message(kind: ErrorKind, text: &str) -> String {
    if kind == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "no command given".to_owned();
    }
    let paragraph = render::clean(first_paragraph(text));
    let message = paragraph.strip_prefix("error: ").unwrap_or(&paragraph);
    message.to_owned()
}
