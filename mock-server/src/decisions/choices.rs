//! Which reading of each decision is in force.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU8, Ordering};

use super::alternative::{self, Alternative};
use super::{D, DECIDED, Decision, decisions, place, row};

/// How much of the roadmap is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// The API as it is documented today.
    #[default]
    Stable,
    /// All that the reference calls upcoming as well: rate limit headers, webhook retries with a log of deliveries,
    /// `response_format=json`, vendors.
    Preview,
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stable => "stable",
            Self::Preview => "preview",
        })
    }
}

/// Reads `stable` or `preview`.
impl FromStr for Profile {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, UnknownChoice> {
        match text {
            "stable" => Ok(Self::Stable),
            "preview" => Ok(Self::Preview),
            _ => Err(UnknownChoice::Profile(text.to_owned())),
        }
    }
}

/// What the preview profile switches on.
pub(super) const PREVIEW: [Alternative; 4] = [
    alternative::RATE_HEADERS_SENT,
    alternative::RETRIED,
    alternative::JSON_HONOURED,
    alternative::VENDORS_SERVED,
];

/// Which reading of each decision is in force.
///
/// Shared by reference: each request asks, the control plane switches. A request sees a switch at once or not at
/// all, but two decisions that are switched together are two switches to it.
#[derive(Debug)]
pub(crate) struct Choices {
    /// By decision: 0 for the reading decided on, else the index of the alternative.
    chosen: Vec<AtomicU8>,
}

/// Everything as decided: the stable profile.
impl Default for Choices {
    fn default() -> Self {
        Self {
            chosen: decisions().iter().map(|_| AtomicU8::new(0)).collect(),
        }
    }
}

impl Choices {
    /// Whether this alternative is in force.
    pub(crate) fn has(&self, alternative: &Alternative) -> bool {
        self.index(alternative.decision) == alternative.index
    }

    /// The name of the reading in force: `decided`, or that of an alternative.
    pub(crate) fn current(&self, id: D) -> &'static str {
        let index = self.index(id);
        row(id)
            .and_then(|row| row.alternatives.iter().find(|a| a.index == index))
            .map_or(DECIDED, |alternative| alternative.name)
    }

    /// Puts a reading in force: `decided`, or an alternative by its name.
    pub(crate) fn set(&self, id: D, name: &str) -> Result<(), UnknownChoice> {
        let index = index(id, name)?;
        self.put(id, index);
        Ok(())
    }

    /// Puts several readings in force, by the shown numbers of their decisions; none if one of them is unknown.
    pub(crate) fn set_all(&self, names: &BTreeMap<String, String>) -> Result<(), UnknownChoice> {
        for (id, index) in resolve(names)? {
            self.put(id, index);
        }
        Ok(())
    }

    /// Puts the readings of a profile in force for what the reference calls upcoming, and leaves the rest.
    pub(crate) fn set_profile(&self, profile: Profile) {
        for alternative in PREVIEW {
            let index = match profile {
                Profile::Stable => 0,
                Profile::Preview => alternative.index,
            };
            self.put(alternative.decision, index);
        }
    }

    /// What differs from the table: decisions, as shown, and the names of the alternatives in force.
    pub(crate) fn snapshot(&self) -> BTreeMap<String, String> {
        decisions()
            .iter()
            .map(|row| (row.id, self.current(row.id)))
            .filter(|(_, name)| *name != DECIDED)
            .map(|(id, name)| (id.to_string(), name.to_owned()))
            .collect()
    }

    /// Makes everything as it was at the snapshot. An unknown choice in it changes nothing.
    pub(crate) fn restore(&self, snapshot: &BTreeMap<String, String>) -> Result<(), UnknownChoice> {
        let differing: BTreeMap<D, u8> = resolve(snapshot)?.into_iter().collect();
        for row in decisions() {
            self.put(row.id, differing.get(&row.id).copied().unwrap_or(0));
        }
        Ok(())
    }

    fn index(&self, id: D) -> u8 {
        self.place(id).map_or(0, |c| c.load(Ordering::Relaxed))
    }

    fn put(&self, id: D, index: u8) {
        if let Some(chosen) = self.place(id) {
            chosen.store(index, Ordering::Relaxed);
        }
    }

    fn place(&self, id: D) -> Option<&AtomicU8> {
        self.chosen.get(place(id)?)
    }
}

fn resolve(names: &BTreeMap<String, String>) -> Result<Vec<(D, u8)>, UnknownChoice> {
    let resolved = names.iter().map(|(id, name)| {
        let id: D = id.parse()?;
        Ok((id, index(id, name)?))
    });
    resolved.collect()
}

/// The index of a reading by its name.
fn index(id: D, name: &str) -> Result<u8, UnknownChoice> {
    let row = row(id).ok_or_else(|| UnknownChoice::Decision(id.to_string()))?;
    if row.alternatives.is_empty() {
        return Err(UnknownChoice::Fixed(row));
    }
    if name == DECIDED {
        return Ok(0);
    }
    let alternative = row.alternatives.iter().find(|a| a.name == name);
    alternative
        .map(|a| a.index)
        .ok_or_else(|| UnknownChoice::Reading(row, name.to_owned()))
}

/// A choice that there is not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownChoice {
    /// No decision has this number.
    #[error("there is no decision `{0}`; they are D1 to D{last}", last = decisions().len())]
    Decision(String),
    /// The decision has no alternative.
    #[error("{id} cannot be switched{other}; those that can are {switchable}", id = .0.id, other = other_way(.0),
        switchable = switchable())]
    Fixed(&'static Decision),
    /// The decision has alternatives, but none of this name.
    #[error("{id} has no reading `{1}`; it knows {known}", id = .0.id, known = readings(.0))]
    Reading(&'static Decision, String),
    /// No profile has this name.
    #[error("there is no profile `{0}`; they are `stable` and `preview`")]
    Profile(String),
}

fn other_way(row: &Decision) -> String {
    row.setting
        .map(|setting| format!(" (but see {setting})"))
        .unwrap_or_default()
}

fn switchable() -> String {
    let ids = decisions()
        .iter()
        .filter(|row| !row.alternatives.is_empty())
        .map(|row| row.id.to_string());
    ids.collect::<Vec<_>>().join(", ")
}

fn readings(row: &Decision) -> String {
    let names = row.alternatives.iter().map(|a| a.name);
    let names = [DECIDED].into_iter().chain(names);
    names
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Choices, PREVIEW, Profile};
    use crate::decisions::{D, alternative, decisions};

    fn names(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned = |(id, name): &(&str, &str)| ((*id).to_owned(), (*name).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn everything_is_as_decided_at_first() {
        let choices = Choices::default();
        for row in decisions() {
            assert_eq!(choices.current(row.id), "decided");
            assert!(
                !row.alternatives.iter().any(|a| choices.has(a)),
                "{}",
                row.id
            );
        }
        assert_eq!(choices.snapshot(), names(&[]));
    }

    #[test]
    fn each_alternative_can_be_put_in_force_and_taken_back_and_touches_no_other_decision() {
        let choices = Choices::default();
        for row in decisions() {
            for chosen in row.alternatives {
                choices.set(row.id, chosen.name).unwrap();
                for other in alternative::ALL {
                    assert_eq!(choices.has(other), other == chosen);
                }
                assert_eq!(choices.current(row.id), chosen.name);
                choices.set(row.id, "decided").unwrap();
                assert!(!choices.has(chosen));
            }
        }
    }

    #[test]
    fn several_are_put_in_force_together_or_none_of_them() {
        let choices = Choices::default();
        let good = names(&[("D8", "sliding"), ("d26", "conflict")]);
        choices.set_all(&good).unwrap();
        assert!(choices.has(&alternative::SLIDING) && choices.has(&alternative::CONFLICT));
        let bad = names(&[("D8", "aligned"), ("D99", "x")]);
        choices.set_all(&bad).unwrap_err();
        assert!(choices.has(&alternative::SLIDING));
    }

    #[test]
    fn a_profile_switches_what_is_upcoming_and_nothing_else() {
        let choices = Choices::default();
        choices.set(D(26), "conflict").unwrap();
        choices.set_profile(Profile::Preview);
        assert!(PREVIEW.iter().all(|a| choices.has(a)));
        assert_eq!(choices.snapshot().len(), PREVIEW.len() + 1);
        choices.set_profile(Profile::Stable);
        assert_eq!(choices.snapshot(), names(&[("D26", "conflict")]));
    }

    #[test]
    fn a_profile_is_read_as_it_is_shown() {
        for profile in [Profile::Stable, Profile::Preview] {
            assert_eq!(profile.to_string().parse(), Ok(profile));
        }
        assert_eq!(
            "beta".parse::<Profile>().unwrap_err().to_string(),
            "there is no profile `beta`; they are `stable` and `preview`"
        );
    }

    #[test]
    fn a_snapshot_brings_back_what_was_in_force_and_only_that() {
        let choices = Choices::default();
        choices.set(D(8), "aligned").unwrap();
        let snapshot = choices.snapshot();
        choices.set(D(8), "sliding").unwrap();
        choices.set(D(26), "conflict").unwrap();
        choices.restore(&names(&[("D1", "x")])).unwrap_err();
        assert!(choices.has(&alternative::CONFLICT));
        choices.restore(&snapshot).unwrap();
        assert_eq!(choices.snapshot(), snapshot);
        assert!(choices.has(&alternative::ALIGNED));
    }

    #[test]
    fn an_unknown_choice_is_told_what_there_is() {
        let choices = Choices::default();
        let text = |id, name| choices.set(D(id), name).unwrap_err().to_string();
        assert_eq!(
            text(0, "x"),
            "there is no decision `D0`; they are D1 to D71"
        );
        assert_eq!(
            text(72, "x"),
            "there is no decision `D72`; they are D1 to D71"
        );
        assert_eq!(
            "eight".parse::<D>().unwrap_err().to_string(),
            "there is no decision `eight`; they are D1 to D71"
        );
        assert_eq!(
            text(8, "Sliding"),
            "D8 has no reading `Sliding`; it knows `decided`, `sliding`, `aligned`"
        );
        let fixed = "those that can are D1, D4, D8, D9, D11, D13, D17, D18, D26, D27, D38, D42, D43, D45, D46, \
                     D47, D50, D51, D56, D58, D70, D71";
        assert_eq!(text(2, "x"), format!("D2 cannot be switched; {fixed}"));
        assert_eq!(
            text(20, "decided"),
            format!("D20 cannot be switched (but see `--max-file-bytes`); {fixed}")
        );
    }
}
