//! `/_mock/settings` and `/_mock/decisions`: how the server behaves.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};

use super::extract::Body;
use super::{Error, Panel, Result, duration, json};
use crate::decisions::{self, Choices, Profile};
use crate::service::{JobEnding, Settings};

/// How the server behaves; when it is changed, what is left out stays.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingsBody {
    mode: Option<Mode>,
    limits: Option<LimitsBody>,
    job_ending: Option<Ending>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Mode {
    Async,
    Sync,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LimitsBody {
    Documented,
    Off,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Ending {
    Immediately,
    #[serde(with = "duration")]
    After(Duration),
    Polls(u32),
    Manually,
}

impl SettingsBody {
    pub(super) fn of(settings: &Settings) -> Self {
        Self {
            mode: Some(if settings.is_sync() {
                Mode::Sync
            } else {
                Mode::Async
            }),
            limits: Some(if settings.has_limits() {
                LimitsBody::Documented
            } else {
                LimitsBody::Off
            }),
            job_ending: Some(match settings.job_ending() {
                JobEnding::Immediately => Ending::Immediately,
                JobEnding::After(duration) => Ending::After(duration),
                JobEnding::Polls(polls) => Ending::Polls(polls),
                JobEnding::Manually => Ending::Manually,
            }),
        }
    }

    fn apply(self, settings: &Settings) {
        if let Some(mode) = self.mode {
            settings.set_sync(matches!(mode, Mode::Sync));
        }
        if let Some(limits) = self.limits {
            settings.set_limits(matches!(limits, LimitsBody::Documented));
        }
        if let Some(ending) = self.job_ending {
            settings.set_job_ending(match ending {
                Ending::Immediately => JobEnding::Immediately,
                Ending::After(duration) => JobEnding::After(duration),
                Ending::Polls(polls) => JobEnding::Polls(polls),
                Ending::Manually => JobEnding::Manually,
            });
        }
    }
}

pub(super) async fn show(State(panel): State<Panel>) -> Json<SettingsBody> {
    Json(SettingsBody::of(&panel.control.service.settings))
}

pub(super) async fn change(
    State(panel): State<Panel>,
    Body(body): Body,
) -> Result<Json<SettingsBody>> {
    let settings = &panel.control.service.settings;
    json::<SettingsBody>(&body)?.apply(settings);
    Ok(Json(SettingsBody::of(settings)))
}

/// A decision as it stands.
#[derive(Serialize)]
pub(super) struct DecisionBody {
    id: String,
    area: String,
    question: &'static str,
    choice: &'static str,
    why: &'static str,
    /// `decided`, or the name of an alternative.
    current: &'static str,
    alternatives: Vec<AlternativeBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setting: Option<&'static str>,
}

#[derive(Serialize)]
struct AlternativeBody {
    name: &'static str,
    meaning: &'static str,
}

#[derive(Serialize)]
pub(super) struct DecisionsBody {
    decisions: Vec<DecisionBody>,
}

impl DecisionsBody {
    fn of(choices: &Choices) -> Self {
        let body = |row: &decisions::Decision| DecisionBody {
            id: row.id.to_string(),
            area: row.area.to_string(),
            question: row.question,
            choice: row.choice,
            why: row.why,
            current: choices.current(row.id),
            alternatives: (row.alternatives.iter())
                .map(|a| AlternativeBody {
                    name: a.name,
                    meaning: a.meaning,
                })
                .collect(),
            setting: row.setting,
        };
        Self {
            decisions: decisions::decisions().iter().map(body).collect(),
        }
    }
}

pub(super) async fn decisions(State(panel): State<Panel>) -> Json<DecisionsBody> {
    Json(DecisionsBody::of(&panel.control.service.choices))
}

/// Takes `{"D8": "sliding", "profile": "preview"}`; the profile comes first.
pub(super) async fn decide(
    State(panel): State<Panel>,
    Body(body): Body,
) -> Result<Json<DecisionsBody>> {
    let mut readings: BTreeMap<String, String> = json(&body)?;
    let profile: Option<Profile> = readings
        .remove("profile")
        .map(|name| name.parse())
        .transpose()
        .map_err(|e: crate::UnknownChoice| Error::invalid(e.to_string()))?;
    let choices = &panel.control.service.choices;
    let before = choices.snapshot();
    if let Some(profile) = profile {
        choices.set_profile(profile);
    }
    if let Err(e) = choices.set_all(&readings) {
        // All or nothing.
        let _ = choices.restore(&before);
        return Err(Error::invalid(e.to_string()));
    }
    Ok(Json(DecisionsBody::of(choices)))
}
