//! Every setting's value in this run, and where it is from.

use std::ffi::OsString;
use std::fmt;

use clap::Arg;

use super::error::Place;
use super::keys::{API_KEY_COMMAND, DEFAULT_PROFILE, Keys, SESSION_COMMAND};
use super::layers::Layers;
use crate::render::without_secrets;

/// Where a value is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Provenance {
    Flag,
    Variable(String),
    File(Place),
    Default,
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => f.write_str("flag"),
            Self::Variable(name) => f.write_str(name),
            Self::File(place) => place.fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

/// A setting that has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Effective {
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
    pub(crate) from: Provenance,
}

/// The settings that have values, sorted. `typed` are the words of a flag on this command line.
pub(crate) fn effective(
    keys: &Keys,
    layers: &Layers,
    typed: impl Fn(&Arg) -> Option<Vec<String>>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Vec<Effective> {
    let of_flag = |key: &str, arg: &Arg| {
        let name = arg.get_env().map(|n| n.to_string_lossy().into_owned());
        let set = name.and_then(|n| Some((variable(&n).filter(|v| !v.is_empty())?, n)));
        let (values, from) = if let Some(words) = typed(arg) {
            (words, Provenance::Flag)
        } else if let Some((value, name)) = set {
            let value = value.to_string_lossy().into_owned();
            (vec![value], Provenance::Variable(name))
        } else if let Some(setting) = layers.get(key) {
            let place = setting.place.clone();
            (setting.values.clone(), Provenance::File(place))
        } else {
            let values = arg.get_default_values().iter();
            let values = values.map(|v| v.to_string_lossy().into_owned()).collect();
            (values, Provenance::Default)
        };
        let values = values.iter().map(|v| shown(arg, key, v)).collect();
        Effective {
            key: key.to_owned(),
            values,
            from,
        }
    };
    let flags = keys.flags().map(|(key, arg)| of_flag(key, arg));
    let others = [API_KEY_COMMAND, SESSION_COMMAND, DEFAULT_PROFILE];
    let others = others.into_iter().filter_map(|key| {
        let setting = layers.get(key)?;
        Some(Effective {
            key: key.to_owned(),
            values: setting.values.clone(),
            from: Provenance::File(setting.place.clone()),
        })
    });
    let mut all: Vec<Effective> = flags
        .chain(others)
        .filter(|setting| !setting.values.is_empty())
        .collect();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

/// A value as it may be shown.
fn shown(arg: &Arg, key: &str, value: &str) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    let is_url = names.iter().any(|name| name == "URL");
    let text = match is_url && !value.contains("://") {
        // An address without a scheme may have a password, too.
        true => without_secrets(&format!("://{value}")).split_off(3),
        false => without_secrets(value),
    };
    match text.split_once('?') {
        // None with a query works as base URL, but it may hold a key.
        Some((address, _)) if key == "base_url" => format!("{address}?[redacted]"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn a_flag_goes_before_a_variable_and_that_before_a_file_and_a_default() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("config.toml");
        let text = "retries = 1\ntimeout = '1m'\nmode = 'full'\napi_key_command = 'x'\n";
        std::fs::write(&file, text).unwrap();
        let keys = Keys::of(&args::definition());
        let layers = Layers::read(Some(file.clone()), None, None, &keys).unwrap();
        let typed = |arg: &Arg| (arg.get_long() == Some("retries")).then(|| vec!["9".to_owned()]);
        let variable = |name: &str| match name {
            "IPP_TIMEOUT" | "IPP_RETRIES" => Some("2m".into()),
            "IPP_BASE_URL" => Some("http://me:canary@h/x@y?key=canary".into()),
            "IPP_PROXY" => Some("me:canary@h:9".into()),
            "IPP_OUTPUT" => Some("".into()),
            _ => None,
        };
        let all = effective(&keys, &layers, typed, variable);
        let line = |line| {
            Provenance::File(Place {
                file: file.clone(),
                line,
            })
        };
        let of = |name: &str| Provenance::Variable(name.to_owned());
        for (key, value, from) in [
            ("retries", "9", Provenance::Flag),
            ("timeout", "2m", of("IPP_TIMEOUT")),
            ("mode", "full", line(3)),
            ("api_key_command", "x", line(4)),
            ("color", "auto", Provenance::Default),
            (
                "base_url",
                "http://[redacted]@h/x@y?[redacted]",
                of("IPP_BASE_URL"),
            ),
            ("proxy", "[redacted]@h:9", of("IPP_PROXY")),
        ] {
            let found = all.iter().find(|e| e.key == key).unwrap();
            assert_eq!((&found.values[0][..], &found.from), (value, &from), "{key}");
        }
        assert!(!all.iter().any(|e| e.key == "output"));
        assert!(all.is_sorted_by_key(|e| &e.key));
    }
}
