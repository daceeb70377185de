//! Manual pages: of each command, in section 1, from its definition; of each topic of `ipp help`, in section 7, from its
//! text.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, roman};

/// When what the pages describe was last changed; they must not differ with the day on which they are made.
const DATE: &str = "2026-11-23";
const MANUAL: &str = "InvoiceParser Pro";

/// A page: the name of its file, and its text.
pub(crate) struct Page {
    pub(crate) file: String,
    pub(crate) text: String,
}

/// The page of the whole program.
pub(crate) fn main_page(mut cli: Command, topics: &[&str]) -> Page {
    cli.build();
    of_command(&cli, topics)
}

/// All pages.
pub(crate) fn pages(mut cli: Command, topics: &[(&str, String)]) -> Vec<Page> {
    cli.build();
    let names: Vec<&str> = topics.iter().map(|(name, _)| *name).collect();
    let mut pages = Vec::new();
    add(&cli, &names, &mut pages);
    pages.extend(topics.iter().map(|(name, text)| of_topic(name, text)));
    pages
}

fn add(command: &Command, topics: &[&str], pages: &mut Vec<Page>) {
    pages.push(of_command(command, topics));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        add(sub, &[], pages);
    }
}

fn of_command(command: &Command, topics: &[&str]) -> Page {
    let name = display_name(command);
    let is_main = !name.contains('-');
    let command = command
        .clone()
        .subcommand_help_heading("COMMANDS")
        .subcommand_value_name("COMMAND")
        .mut_args(|arg| {
            let is_elsewhere = arg.is_global_set() && !is_main;
            let hide = arg.is_hide_set() || is_elsewhere;
            arg.hide(hide).hide_env(false)
        });
    let man = Man::new(command.clone());
    let mut text = title(&name, "1");
    let mut add = |render: &dyn Fn(&Man, &mut dyn std::io::Write) -> std::io::Result<()>| {
        let mut section = Vec::new();
        // Memory takes all that is written to it.
        let _ = render(&man, &mut section);
        // An empty line between breaks is what `.sp` is for, as mandoc tells.
        text += &String::from_utf8_lossy(&section)
            .replace("\n.br\n\n.br\n", "\n.sp\n")
            .replace("\n\n.br\n", "\n.br\n");
    };
    add(&|man, w| man.render_name_section(w));
    add(&|man, w| man.render_synopsis_section(w));
    add(&|man, w| man.render_description_section(w));
    if command.get_arguments().any(|arg| !arg.is_hide_set()) {
        add(&|man, w| man.render_options_section(w));
    }
    if command.has_subcommands() {
        add(&|man, w| man.render_subcommands_section(w));
    }
    let mut roff = Roff::new();
    if let Some(rest) = command.get_after_help() {
        layout(&rest.to_string(), &mut roff);
    }
    see_also(&name, topics, &mut roff);
    Page {
        file: format!("{name}.1"),
        text: text + &roff.to_roff(),
    }
}

fn of_topic(name: &str, text: &str) -> Page {
    let page = format!("ipp-{name}");
    let mut roff = Roff::new();
    roff.control("SH", ["NAME"]);
    roff.text([roman(format!("{page} - what ipp help {name} explains"))]);
    roff.control("SH", ["DESCRIPTION"]);
    // Its title is the page's.
    let text = text.split_once("\n\n").map_or(text, |(_, rest)| rest);
    layout(text, &mut roff);
    roff.control("SH", ["SEE ALSO"]);
    roff.text([reference("ipp", "1", "")]);
    Page {
        text: title(&page, "7") + &roff.to_roff(),
        file: format!("{page}.7"),
    }
}

fn display_name(command: &Command) -> String {
    let name = command.get_display_name();
    name.unwrap_or_else(|| command.get_name()).to_owned()
}

fn title(name: &str, section: &str) -> String {
    let mut roff = Roff::new();
    let source = concat!("ipp ", env!("CARGO_PKG_VERSION"));
    roff.control("TH", [&name.to_uppercase(), section, DATE, source, MANUAL]);
    roff.to_roff()
}

/// A text as people read it in a terminal: paragraphs, and lines that are indented, which stay as they are. A line of
/// one word and a colon is the title of a section.
fn layout(text: &str, roff: &mut Roff) {
    for (number, paragraph) in text.trim_matches('\n').split("\n\n").enumerate() {
        let mut lines = paragraph.lines().peekable();
        let titled = lines.next_if(|line| is_title(line));
        match titled {
            Some(title) => {
                let title = title.trim_end_matches(':').to_uppercase();
                roff.control("SH", [title.as_str()]);
            }
            None if number > 0 => {
                roff.control("PP", []);
            }
            None => {}
        }
        while let Some(line) = lines.next() {
            if !line.starts_with(' ') {
                roff.text([roman(line)]);
                continue;
            }
            roff.control("nf", []).text([roman(line)]);
            while let Some(line) = lines.next_if(|line| line.starts_with(' ')) {
                roff.text([roman(line)]);
            }
            roff.control("fi", []);
        }
    }
}

fn is_title(line: &str) -> bool {
    line.strip_suffix(':')
        .is_some_and(|word| word.chars().all(char::is_alphabetic))
}

/// The commands that a command is one of, and the topics.
fn see_also(name: &str, topics: &[&str], roff: &mut Roff) {
    let parents = name.match_indices('-').map(|(end, _)| (&name[..end], "1"));
    let parents = parents.map(|(name, section)| (name.to_owned(), section));
    let topics = topics.iter().map(|topic| (format!("ipp-{topic}"), "7"));
    let mut all: Vec<(String, &str)> = parents.chain(topics).collect();
    let last = all.pop();
    if last.is_none() {
        return;
    }
    roff.control("SH", ["SEE ALSO"]);
    for (name, section) in all {
        roff.text([reference(&name, section, ",")]);
    }
    if let Some((name, section)) = last {
        roff.text([reference(&name, section, "")]);
    }
}

fn reference(name: &str, section: &str, then: &str) -> Inline {
    roman(format!("{name}({section}){then}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::definition;

    #[test]
    fn each_command_and_topic_has_a_page() {
        let pages = pages(
            definition(),
            &[("exit-codes", "EXIT CODES\n\nText.\n\n  0  ok\n".into())],
        );
        let page = |file: &str| &pages.iter().find(|page| page.file == file).unwrap().text;
        let list = page("ipp-jobs-list.1");
        assert!(
            list.contains(".SH EXAMPLES\n.nf\n") && list.contains("IPP_STATUS"),
            "{list}"
        );
        assert!(
            !list.contains("api\\-key\\-file"),
            "global flags are explained in ipp(1)"
        );
        assert!(list.contains("ipp(1),\nipp\\-jobs(1)\n"), "{list}");
        assert!(page("ipp.1").contains("api\\-key\\-file"));
        let topic = page("ipp-exit-codes.7");
        assert!(
            topic.contains("Text.\n") && topic.contains(".nf\n  0  ok\n.fi"),
            "{topic}"
        );
    }
}
