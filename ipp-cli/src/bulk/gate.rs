//! What a result must be like for the command to succeed.

use ipp_sdk::model::{Confidence, Job};
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::filter::Filter;

/// The conditions. Without any, every result will do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Conditions {
    pub(crate) require_ready: bool,
    pub(crate) min_confidence: Option<Confidence>,
    /// What must not hold: a jq filter.
    pub(crate) fail_if: Option<String>,
}

/// Conditions that can be held against results.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    pub(crate) conditions: Conditions,
    fail_if: Option<Filter>,
}

impl Gate {
    /// # Errors
    ///
    /// The filter is none.
    pub(crate) fn new(conditions: Conditions) -> Result<Self> {
        let fail_if = conditions.fail_if.as_deref().map(Filter::new).transpose()?;
        Ok(Self {
            conditions,
            fail_if,
        })
    }

    /// Why a result does not pass, in words; `None` if it does.
    pub(crate) fn refuses(&self, json: &str) -> Result<Option<String>> {
        if let Some(filter) = &self.fail_if
            && filter.holds(json)?
        {
            return Ok(Some("--fail-if holds".to_owned()));
        }
        let Conditions {
            require_ready,
            min_confidence,
            ..
        } = &self.conditions;
        if !require_ready && min_confidence.is_none() {
            return Ok(None);
        }
        let invoice = serde_json::from_str::<Job>(json)
            .ok()
            .and_then(|job| job.result);
        let Some(invoice) = invoice else {
            return Ok(Some("it has no result".to_owned()));
        };
        if *require_ready && !invoice.automation_ready {
            let why = invoice.validation_explanation;
            let why =
                why.unwrap_or_else(|| invoice.validation_status.to_string().replace('_', " "));
            return Ok(Some(format!("it is not ready for automation: {why}")));
        }
        let confidence = &invoice.confidence;
        let least = min_confidence.as_ref();
        let refused = least.filter(|least| rank(confidence) < rank(least));
        Ok(refused.map(|least| format!("its confidence is {confidence}, less than {least}")))
    }
}

/// A confidence that is not known may be the lowest.
fn rank(confidence: &Confidence) -> u8 {
    match confidence {
        Confidence::High => 2,
        Confidence::Medium => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(confidence: &str, ready: bool) -> String {
        format!(
            r#"{{"job_id":"j","status":"completed","result":{{"total":12.50,"confidence":"{confidence}",
            "automation_ready":{ready},"validation_status":"tax_mismatch"}}}}"#
        )
    }

    fn gate(conditions: Conditions) -> Gate {
        Gate::new(conditions).unwrap()
    }

    fn refuses(gate: &Gate, json: &str) -> Option<String> {
        gate.refuses(json).unwrap()
    }

    #[test]
    fn without_conditions_every_result_passes() {
        assert_eq!(refuses(&Gate::default(), "{}"), None);
    }

    #[test]
    fn a_result_must_be_ready_if_that_is_asked_for() {
        let gate = gate(Conditions {
            require_ready: true,
            ..Conditions::default()
        });
        assert_eq!(refuses(&gate, &job("LOW", true)), None);
        let why = refuses(&gate, &job("HIGH", false)).unwrap();
        assert_eq!(why, "it is not ready for automation: tax mismatch");
        assert!(refuses(&gate, "{}").is_some());
    }

    #[test]
    fn a_result_must_be_as_sure_as_is_asked_for() {
        let gate = gate(Conditions {
            min_confidence: Some(Confidence::Medium),
            ..Conditions::default()
        });
        assert_eq!(refuses(&gate, &job("HIGH", false)), None);
        assert_eq!(refuses(&gate, &job("MEDIUM", false)), None);
        for low in ["LOW", "SO_SO"] {
            let why = refuses(&gate, &job(low, true)).unwrap();
            assert_eq!(why, format!("its confidence is {low}, less than MEDIUM"));
        }
    }

    #[test]
    fn a_filter_that_holds_refuses() {
        let gate = gate(Conditions {
            fail_if: Some(".result.total > 10".to_owned()),
            ..Conditions::default()
        });
        assert!(refuses(&gate, &job("HIGH", true)).is_some());
        let other = job("HIGH", true).replace("12.50", "9.99");
        assert_eq!(refuses(&gate, &other), None);
    }
}
