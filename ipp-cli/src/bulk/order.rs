//! What a run is to do: all that makes the same command the same.

use ipp_sdk::schemars::{self, JsonSchema};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::identity::{Reading, Salt};
use super::outputs::Outputs;
use super::select::Selection;

/// How documents are sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Via {
    /// One by one, each under its own id.
    #[default]
    Single,
    /// In batches, which have no ids: not idempotent.
    Batch,
}

/// Whose jobs a run makes: the API, and the key as its digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) api: String,
    /// What tells keys apart, and tells nothing of them.
    pub(crate) key: String,
}

impl Account {
    pub(crate) fn new(api: &str, key: &str) -> Self {
        let digest = Sha256::digest([b"ipp key ", key.as_bytes()].concat());
        Self {
            api: api.trim_end_matches('/').to_owned(),
            key: hex::encode(&digest[..8]),
        }
    }

    /// A name for files of this account.
    pub(crate) fn digest(&self) -> String {
        let both = format!("{} {}", self.key, self.api);
        hex::encode(&Sha256::digest(both)[..8])
    }
}

/// What a run is to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) account: Account,
    /// With absolute paths.
    pub(crate) selection: Selection,
    pub(crate) reading: Reading,
    pub(crate) via: Via,
    /// With absolute paths.
    pub(crate) outputs: Outputs,
    /// Tells this reading from all others, if documents are to be read anew.
    pub(crate) salt: Option<Salt>,
    pub(crate) begun: Timestamp,
    /// The command, for people.
    pub(crate) command: String,
}

impl Order {
    /// The name of the run: the same for the same order, given when and in which words it may be.
    pub(crate) fn id(&self) -> RunId {
        let account = &self.account;
        let what = serde_json::json!([
            1,
            account.api,
            account.key,
            self.selection,
            self.reading,
            self.via,
            self.outputs,
            self.salt.is_some(),
        ]);
        let digest = Sha256::digest(what.to_string());
        RunId(hex::encode(&digest[..5]))
    }
}

/// The name of a run: ten hex digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RunId(pub(crate) String);

impl std::fmt::Display for RunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn order(inputs: &[&std::path::Path]) -> Order {
        Order {
            account: Account::new("http://localhost/api/v1", "ipp_live_canary"),
            selection: Selection {
                inputs: inputs.iter().map(|i| i.to_path_buf().into()).collect(),
                ..Selection::default()
            },
            reading: Reading::default(),
            via: Via::Single,
            outputs: Outputs::default(),
            salt: None,
            begun: Timestamp::UNIX_EPOCH,
            command: "ipp parse".to_owned(),
        }
    }

    #[test]
    fn the_same_order_is_the_same_run() {
        let first = order(&["/a".as_ref()]);
        let mut later = first.clone();
        later.begun = Timestamp::MAX;
        later.command = "ipp  parse /a".to_owned();
        assert_eq!(first.id(), later.id());
        later.salt = Some(Salt::new());
        let other_salt = Order {
            salt: Some(Salt::new()),
            ..later.clone()
        };
        assert_ne!(first.id(), later.id());
        assert_eq!(later.id(), other_salt.id());
        assert_ne!(first.id(), order(&["/b".as_ref()]).id());
        let mut full = first.clone();
        full.reading.full = true;
        assert_ne!(first.id(), full.id());
        let mut other = first.clone();
        other.account = Account::new("http://localhost/api/v1/", "ipp_live_canary");
        assert_eq!(first.id(), other.id());
        other.account = Account::new("http://localhost/api/v1", "ipp_live_other");
        assert_ne!(first.id(), other.id());
    }

    #[test]
    fn an_order_holds_no_key() {
        let json = serde_json::to_string(&order(&[])).unwrap();
        assert!(!json.contains("canary"), "{json}");
    }
}
