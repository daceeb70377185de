//! The data file: what an answer shows that rests on a decision.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use reqwest::Response;
use serde::Deserialize;
use serde_json::Value;

/// What an answer shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    status: u16,
    /// The code of an error.
    code: Option<String>,
    /// Headers with their values; null for those that must not be there.
    #[serde(default)]
    headers: BTreeMap<String, Option<String>>,
    /// The whole of `X-IPP-Mock-Assumption`.
    rests_on: Option<String>,
    /// Why the decision is not named there.
    pub unsaid: Option<String>,
}

type Rows = BTreeMap<(String, String), Facts>;

/// The facts of all readings of all decisions.
pub fn all() -> &'static Rows {
    static ROWS: LazyLock<Rows> = LazyLock::new(|| {
        let rows: BTreeMap<String, BTreeMap<String, Facts>> =
            serde_json::from_str(include_str!("rows.json")).unwrap();
        let rows = rows.into_iter().flat_map(|(id, readings)| {
            readings
                .into_iter()
                .map(move |(reading, facts)| ((id.clone(), reading), facts))
        });
        rows.collect()
    });
    &ROWS
}

/// The facts of a decision under a reading.
pub fn facts(id: &str, reading: &str) -> &'static Facts {
    let facts = all().get(&(id.to_owned(), reading.to_owned()));
    facts.unwrap_or_else(|| panic!("rows.json has no {id} {reading}"))
}

impl Facts {
    /// Whether the answer names this decision.
    pub fn names(&self, id: &str) -> bool {
        let named = self.rests_on.as_deref().unwrap_or_default();
        named.split(',').any(|named| named == id)
    }

    /// Checks an answer, and returns its body if that is JSON.
    pub async fn met_by(&self, response: Response) -> Value {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap());
        let text = response.text().await.unwrap();
        assert_eq!(status, self.status, "{text}");
        for (name, value) in &self.headers {
            assert_eq!(header(name), value.as_deref(), "{name}: {text}");
        }
        assert_eq!(
            header("x-ipp-mock-assumption"),
            self.rests_on.as_deref(),
            "{text}"
        );
        let body: Value = serde_json::from_str(&text).unwrap_or_default();
        if let Some(code) = &self.code {
            assert_eq!(body["success"], false, "{text}");
            assert_eq!(body["error"]["code"], **code, "{text}");
            assert_eq!(body["error"]["http_status"], status, "{text}");
        }
        body
    }
}
