//! The streams: what may be written to them, and how it looks there.

mod ask;
mod output;
mod pace;
mod progress;
pub(crate) mod trace;

use std::io::{self, IsTerminal as _, Write as _};

pub(crate) use output::{ListOutput, Output};
pub(crate) use progress::{ProgressRow, ProgressView};

use crate::args::{ColorMode, Global, OutputForm, ProgressMode};
use crate::bulk::limits::UploadGate;
use crate::error::{Error, Result};
use crate::recent::Seen;
use crate::render::{self, Look, Styles, View};

/// The width of a table if nothing tells another.
const DEFAULT_WIDTH: usize = 80;

/// What this process writes to.
#[derive(Debug)]
pub(crate) struct Terminal {
    form: OutputForm,
    json_errors: bool,
    progress: ProgressMode,
    width: usize,
    out: Styles,
    err: Styles,
    /// How many columns stderr has, if it is a terminal.
    err_width: Option<usize>,
    quiet: bool,
    /// Whether somebody can be asked: questions go to stderr and answers come from stdin.
    can_ask: bool,
    /// The ids that were shown.
    pub(crate) seen: Seen,
}

/// What decides how the streams are used, apart from the flags.
#[derive(Debug, Clone, Copy, Default)]
struct Surroundings {
    stdout_is_terminal: bool,
    stderr_is_terminal: bool,
    /// The variable `NO_COLOR` is set and not empty.
    no_color: bool,
    /// The variable `CLICOLOR_FORCE` is set and not 0.
    force_color: bool,
    /// The variable `TERM` says that the terminal can do nothing but print.
    dumb: bool,
}

impl Surroundings {
    fn now() -> Self {
        let variable = |name| std::env::var_os(name).filter(|v| !v.is_empty());
        Self {
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            no_color: variable("NO_COLOR").is_some(),
            force_color: variable("CLICOLOR_FORCE").is_some_and(|v| v != "0"),
            dumb: variable("TERM").is_some_and(|v| v == "dumb"),
        }
    }

    fn color(self, mode: ColorMode, is_terminal: bool) -> bool {
        match mode {
            ColorMode::Always => true,
            ColorMode::Never => false,
            ColorMode::Auto if self.no_color => false,
            ColorMode::Auto => self.force_color || (is_terminal && !self.dumb),
        }
    }

    fn form(self, asked: Option<OutputForm>) -> OutputForm {
        match asked {
            Some(form) => form,
            None if self.stdout_is_terminal => OutputForm::Table,
            None => OutputForm::Json,
        }
    }

    /// Errors are JSON where the output is, unless that was not asked for and a person reads them.
    fn json_errors(self, asked: Option<OutputForm>) -> bool {
        let asked_or_unseen = asked.is_some() || !self.stderr_is_terminal;
        self.form(asked).is_json() && asked_or_unseen
    }

    /// What `auto` means. Where errors are JSON a program reads stderr, and lines would be in its way.
    fn progress(self, mode: ProgressMode, quiet: bool, json_errors: bool) -> ProgressMode {
        match mode {
            _ if quiet => ProgressMode::None,
            ProgressMode::Auto if self.stderr_is_terminal && !self.dumb => ProgressMode::Bar,
            ProgressMode::Auto if json_errors => ProgressMode::None,
            ProgressMode::Auto => ProgressMode::Plain,
            asked => asked,
        }
    }
}

impl Terminal {
    pub(crate) fn new(global: &Global) -> Self {
        let here = Surroundings::now();
        let json_errors = here.json_errors(global.output);
        Self {
            form: here.form(global.output),
            json_errors,
            progress: here.progress(global.progress, global.quiet, json_errors),
            width: width(),
            out: Styles::new(here.color(global.color, here.stdout_is_terminal)),
            err: Styles::new(here.color(global.color, here.stderr_is_terminal)),
            err_width: here.stderr_is_terminal.then(width),
            quiet: global.quiet,
            can_ask: !global.no_input && here.stderr_is_terminal && io::stdin().is_terminal(),
            seen: Seen::default(),
        }
    }

    /// The form of one outcome.
    fn form(&self) -> OutputForm {
        self.form
    }

    /// The form of several outcomes: off a terminal, lines that can be read while they come.
    fn list_form(&self, asked: Option<OutputForm>) -> OutputForm {
        match (asked, self.form) {
            (None, OutputForm::Json) => OutputForm::Ndjson,
            (_, form) => form,
        }
    }

    /// Whether errors are printed as JSON.
    pub(crate) fn json_errors(&self) -> bool {
        self.json_errors
    }

    /// Whether a log on stderr may be in colour.
    #[cfg(feature = "local")]
    pub(crate) fn log_has_color(&self) -> bool {
        self.err != Styles::default()
    }

    /// The view of a run over documents that are first met in these files, of which so many had ended before.
    pub(crate) fn progress<'a>(
        &self,
        files: impl Iterator<Item = &'a std::path::PathBuf>,
        ended: usize,
        gate: &UploadGate,
    ) -> ProgressView {
        ProgressView::new(self.progress, files, ended, gate.clone())
    }

    /// A text of clap's, with its colours if stdout has any.
    pub(crate) fn styled(&self, text: &clap::builder::StyledStr) -> String {
        match self.out == Styles::default() {
            true => text.to_string(),
            false => text.ansi().to_string(),
        }
    }

    /// Writes what looks so to stdout. Values as they are of documents and servers do not write to a terminal themselves;
    /// tables are clean, and JSON is the same everywhere.
    fn show(&self, text: &str, look: &Look) -> Result<()> {
        let is_raw =
            look.filter.is_some() || !(look.form == OutputForm::Table || look.form.is_json());
        let is_harmful = |c: char| c.is_control() && c != '\n' && c != '\t';
        match is_raw && self.is_seen() {
            true => self.write(text.replace(is_harmful, "\u{fffd}").as_bytes()),
            false => self.write(text.as_bytes()),
        }
    }

    /// Writes data to stdout.
    pub(crate) fn write(&self, data: &[u8]) -> Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(data)
            .and_then(|()| out.flush())
            .map_err(Error::Output)
    }

    /// Takes note of the id of what is shown, for completions.
    fn saw(&self, json: &str, view: &View) {
        if let Some((kind, words)) = view.ids {
            self.seen.note(kind, || view.known(json, words));
        }
    }

    /// Tells something beside the output.
    pub(crate) fn note(&self, text: &str) {
        // Programs that read errors from stderr read nothing else there.
        if !self.json_errors {
            self.notice(text);
        }
    }

    /// Tells what happens at the side of a command that goes on.
    pub(crate) fn notice(&self, text: &str) {
        if !self.quiet {
            self.tell("note", text);
        }
    }

    /// Tells of what is not as it should be, and is no error.
    pub(crate) fn warn(&self, text: &str) {
        self.tell("warning", text);
    }

    fn tell(&self, kind: &str, text: &str) {
        let line = match self.json_errors {
            true => render::notice_json(kind, text),
            false => render::notice_line(kind, text, self.err_width),
        };
        let _ = io::stderr().lock().write_all(line.as_bytes());
    }

    /// Whether stdout is a terminal.
    pub(crate) fn is_seen(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// What stdout is, in words: for who wonders why output looks as it does.
    pub(crate) fn words(&self) -> String {
        let kind = if self.is_seen() {
            "a terminal"
        } else {
            "no terminal"
        };
        let color = match self.out == Styles::default() {
            true => "no colour",
            false => "colour",
        };
        let set = ["NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM"]
            .into_iter()
            .filter_map(|name| {
                let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
                Some(format!("{name}={}", value.to_string_lossy()))
            });
        let set: Vec<String> = set.collect();
        let set = match set.is_empty() {
            true => String::new(),
            false => format!(" ({})", set.join(", ")),
        };
        format!("stdout is {kind}, {} columns, {color}{set}", self.width)
    }

    /// Writes an error to stderr, in the form that its reader expects.
    pub(crate) fn error(&self, error: &Error) {
        let text = if self.json_errors {
            render::error_json(error)
        } else {
            render::error_line(error, self.err, self.err_width)
        };
        // With stderr gone there is nobody left to tell.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Whether a command line that could not be read would have had its errors as JSON.
pub(crate) fn json_errors_of(args: &[std::ffi::OsString]) -> bool {
    use clap::ValueEnum as _;
    let words: Vec<String> = args.iter().map(|a| a.to_string_lossy().into()).collect();
    let asked = typed_output(&words).or_else(|| std::env::var("IPP_OUTPUT").ok());
    let asked = asked.and_then(|v| OutputForm::from_str(&v, false).ok());
    Surroundings::now().json_errors(asked)
}

/// What `-o` is given in words that clap has refused: `-o json`, `-ojson`, `-qo json`, `--output=json`.
fn typed_output(words: &[String]) -> Option<String> {
    let flags = words.iter().take_while(|w| *w != "--").enumerate();
    let found = flags.filter_map(|(n, word)| {
        let value = match word.strip_prefix("--") {
            Some(long) => long
                .strip_prefix("output")
                .filter(|rest| rest.is_empty() || rest.starts_with('='))?,
            // Flags that take no value may stand before it.
            None => word
                .strip_prefix('-')?
                .trim_start_matches(['q', 'h', 'V'])
                .strip_prefix('o')?,
        };
        match value.strip_prefix('=').unwrap_or(value) {
            "" => words.get(n + 1).cloned(),
            value => Some(value.to_owned()),
        }
    });
    found.last()
}

/// The width of the terminal, or what `COLUMNS` says where there is none.
fn width() -> usize {
    let told = || std::env::var("COLUMNS").ok()?.parse().ok();
    terminal_size::terminal_size_of(io::stdout())
        .map(|(terminal_size::Width(columns), _)| usize::from(columns))
        .or_else(told)
        .filter(|columns| *columns > 0)
        .unwrap_or(DEFAULT_WIDTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMINAL: Surroundings = Surroundings {
        stdout_is_terminal: true,
        stderr_is_terminal: true,
        no_color: false,
        force_color: false,
        dumb: false,
    };

    #[test]
    fn colour_follows_flag_then_variables_then_terminal() {
        let no_color = Surroundings {
            no_color: true,
            force_color: true,
            ..TERMINAL
        };
        let forced = Surroundings {
            force_color: true,
            ..Surroundings::default()
        };
        let dumb = Surroundings {
            dumb: true,
            ..TERMINAL
        };
        assert!(TERMINAL.color(ColorMode::Auto, true));
        assert!(!TERMINAL.color(ColorMode::Auto, false));
        assert!(!TERMINAL.color(ColorMode::Never, true));
        assert!(!no_color.color(ColorMode::Auto, true));
        assert!(no_color.color(ColorMode::Always, false));
        assert!(forced.color(ColorMode::Auto, false));
        assert!(!dumb.color(ColorMode::Auto, true));
    }

    #[test]
    fn the_form_follows_the_flag_then_stdout() {
        let piped = Surroundings {
            stdout_is_terminal: false,
            ..TERMINAL
        };
        assert_eq!(TERMINAL.form(None), OutputForm::Table);
        assert_eq!(piped.form(None), OutputForm::Json);
        assert_eq!(piped.form(Some(OutputForm::Table)), OutputForm::Table);
    }

    #[test]
    fn errors_are_json_for_programs() {
        let piped = Surroundings {
            stdout_is_terminal: false,
            ..TERMINAL
        };
        assert!(TERMINAL.json_errors(Some(OutputForm::Ndjson)));
        assert!(!TERMINAL.json_errors(None));
        assert!(!piped.json_errors(None), "a person reads stderr");
        assert!(Surroundings::default().json_errors(None));
        assert!(!Surroundings::default().json_errors(Some(OutputForm::Table)));
    }

    #[test]
    fn the_form_is_found_in_a_line_that_cannot_be_read() {
        for (line, form) in [
            ("ipp parse -o table", Some("table")),
            ("ipp parse -otable", Some("table")),
            ("ipp parse -o=table", Some("table")),
            ("ipp parse -qo table", Some("table")),
            ("ipp parse -qotable x", Some("table")),
            ("ipp parse --output table", Some("table")),
            ("ipp parse --output=table", Some("table")),
            ("ipp parse -o json -o table", Some("table")),
            ("ipp parse -- -o table", None),
            ("ipp jobs download x csv -Oo table", None),
            ("ipp jobs download x csv --output-file=table", None),
            ("ipp parse -q", None),
            ("ipp parse -o", None),
        ] {
            let words: Vec<String> = line.split(' ').map(Into::into).collect();
            assert_eq!(typed_output(&words).as_deref(), form, "{line}");
        }
    }

    #[test]
    fn progress_is_shown_as_its_reader_can_use_it() {
        let auto = ProgressMode::Auto;
        let nowhere = Surroundings::default();
        let dumb = Surroundings {
            dumb: true,
            ..TERMINAL
        };
        assert_eq!(TERMINAL.progress(auto, false, true), ProgressMode::Bar);
        assert_eq!(nowhere.progress(auto, false, false), ProgressMode::Plain);
        assert_eq!(nowhere.progress(auto, false, true), ProgressMode::None);
        assert_eq!(dumb.progress(auto, false, false), ProgressMode::Plain);
        assert_eq!(
            nowhere.progress(ProgressMode::Plain, false, true),
            ProgressMode::Plain
        );
        assert_eq!(
            TERMINAL.progress(ProgressMode::Bar, true, false),
            ProgressMode::None
        );
    }
}
