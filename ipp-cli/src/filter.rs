//! Filters over JSON, as `--jq` takes them: jaq reads, compiles and runs them. Numbers keep the digits that they came with.

use std::fmt;

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, unwrap_valr};
use jaq_json::Val;

use crate::error::{Cause, Result};
use crate::exit::Exit;

/// A filter that was read and can be run.
pub(crate) struct Filter {
    text: String,
    compiled: jaq_core::Filter<JustLut<Val>>,
}

/// Why a filter cannot be used.
#[derive(Debug)]
pub(crate) enum FilterError {
    /// It cannot be read.
    Syntax { filter: String, near: String },
    /// It names what there is not.
    Unknown { filter: String, name: String },
    /// It failed on this value.
    Failed { filter: String, reason: String },
}

impl Filter {
    pub(crate) fn new(text: &str) -> Result<Self> {
        let arena = Arena::default();
        let defs = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs())
            .filter(|def| !ENDING.contains(&def.name))
            .chain(formats());
        let file = File {
            code: text,
            path: (),
        };
        let modules = Loader::new(defs).load(&arena, file).map_err(|errors| {
            let near = errors.first().map(|(file, error)| near(file.code, error));
            FilterError::Syntax {
                filter: text.to_owned(),
                near: near.unwrap_or_default(),
            }
        })?;
        // A filter does not decide how the program ends.
        let funs = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs())
            .filter(|(name, ..)| !ENDING.contains(name));
        let compiled = Compiler::default().with_funs(funs).compile(modules);
        let compiled = compiled.map_err(|errors| {
            let undefined = errors.first().and_then(|(_, names)| names.first());
            FilterError::Unknown {
                filter: text.to_owned(),
                name: undefined.map_or_else(String::new, |(name, _)| (*name).to_owned()),
            }
        })?;
        Ok(Self {
            text: text.to_owned(),
            compiled,
        })
    }

    /// The values that it makes of a JSON text, as a shell wants them: a text without its quotes.
    pub(crate) fn run(&self, json: &str) -> Result<Vec<String>> {
        let values = self.values(json)?;
        Ok(values.iter().map(raw).collect())
    }

    /// Whether the last value that it makes is neither `false` nor `null`, as `jq -e` counts.
    pub(crate) fn holds(&self, json: &str) -> Result<bool> {
        let values = self.values(json)?;
        let last = values.last();
        Ok(last.is_some_and(|value| !matches!(value, Val::Null | Val::Bool(false))))
    }

    fn values(&self, json: &str) -> Result<Vec<Val>> {
        let failed = |reason: String| FilterError::Failed {
            filter: self.text.clone(),
            reason,
        };
        let input = jaq_json::read::parse_single(json.as_bytes());
        let input = input.map_err(|e| failed(e.to_string()))?;
        let context = Ctx::<JustLut<Val>>::new(&self.compiled.lut, Vars::new([]));
        let values = self.compiled.id.run((context, input)).map(unwrap_valr);
        values
            .collect::<std::result::Result<_, _>>()
            .map_err(|e| failed(e.to_string()).into())
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filter").field(&self.text).finish()
    }
}

/// What ends the program in jq.
const ENDING: [&str; 2] = ["halt", "halt_error"];

/// jq's formats of rows, which jaq leaves to its users. Numbers keep their digits.
const FORMATS: &str = r#"
def row_text(quoted): if . == null then "" elif isstring then quoted else tojson end;
def @csv: [.[] | row_text("\"" + (split("\"") | join("\"\"")) + "\"")] | join(",");
def @tsv: [.[] | row_text(
    split("\\") | join("\\\\") | split("\t") | join("\\t") | split("\n") | join("\\n") | split("\r") | join("\\r")
)] | join("\t");
"#;

fn formats() -> impl Iterator<Item = jaq_core::load::parse::Def<&'static str>> {
    jaq_core::load::parse(FORMATS, |parser| parser.defs())
        .into_iter()
        .flatten()
}

fn raw(value: &Val) -> String {
    match value {
        Val::TStr(text) | Val::BStr(text) => String::from_utf8_lossy(text).into_owned(),
        other => other.to_string(),
    }
}

/// The place that a filter cannot be read from.
fn near(code: &str, error: &jaq_core::load::Error<&str>) -> String {
    use jaq_core::load::Error as Fault;
    let rest = match error {
        Fault::Lex(faults) => faults.first().map(|(_, rest)| *rest),
        Fault::Parse(faults) => faults.first().map(|(_, rest)| *rest),
        Fault::Io(_) => None,
    };
    match rest {
        Some(rest) if !rest.is_empty() && code.contains(rest) => rest.to_owned(),
        _ => "its end".to_owned(),
    }
}

impl Cause for FilterError {
    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn message(&self) -> String {
        match self {
            Self::Syntax { filter, near } => {
                format!("the filter {filter:?} cannot be read at {near}")
            }
            Self::Unknown { filter, name } => {
                format!("the filter {filter:?} uses {name}, which there is not")
            }
            Self::Failed { filter, reason } => format!("the filter {filter:?} failed: {reason}"),
        }
    }

    fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Failed { .. } => "see what it is given with -o json, without --jq",
            _ => "filters are jq's; quote them for the shell: --jq '.result.total'",
        };
        Some(hint.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    const JOB: &str = r#"{"result":{"vendor":"Acme","total":1100.00,"line_items":[{"amount":1e3},{"amount":-0.50}]}}"#;

    #[test]
    fn rows_are_formatted_as_jq_does() {
        let json = r#"{"a":"x,\"y\"","b":12.50,"c":null,"d":true,"e":"t\tn\n\\"}"#;
        let run = |filter: &str| Filter::new(filter).unwrap().run(json).unwrap();
        assert_eq!(run("[.a,.b,.c,.d]|@csv"), [r#""x,""y""",12.50,,true"#]);
        assert_eq!(
            run("[.a,.b,.c,.e]|@tsv"),
            ["x,\"y\"\t12.50\t\tt\\tn\\n\\\\"]
        );
    }

    #[test]
    fn numbers_keep_their_digits_and_texts_lose_their_quotes() {
        let run = |filter| Filter::new(filter).unwrap().run(JOB).unwrap();
        assert_eq!(run(".result.total"), ["1100.00"]);
        assert_eq!(run(".result.line_items[].amount"), ["1e3", "-0.50"]);
        assert_eq!(run(".result.vendor"), ["Acme"]);
        assert_eq!(
            run(r#""\(.result.vendor): \(.result.total)""#),
            ["Acme: 1100.00"]
        );
        assert!(run("empty").is_empty());
    }

    #[test]
    fn a_filter_that_cannot_be_used_says_where() {
        for (filter, words) in [
            (".result.", "cannot be read at its end"),
            (".result | )", "cannot be read at )"),
            ("frobnicate", "uses frobnicate"),
        ] {
            let message = Filter::new(filter).unwrap_err().message();
            assert!(message.contains(words), "{message}");
        }
        let failed = Filter::new(".result.vendor + 1").unwrap().run(JOB);
        assert!(failed.unwrap_err().message().contains("failed"));
    }

    #[test]
    fn a_filter_holds_as_jq_e_counts() {
        for (filter, holds) in [
            (".result.total > 1000", true),
            (".result.total > 2000", false),
            (".result.none", false),
            ("empty", false),
            ("0", true),
        ] {
            assert_eq!(
                Filter::new(filter).unwrap().holds(JOB).unwrap(),
                holds,
                "{filter}"
            );
        }
    }
}
