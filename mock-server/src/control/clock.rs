//! `/_mock/clock`: what time it is, and how it passes.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use super::extract::Body;
use super::{Control, Error, Panel, Result, duration, json};
use crate::service::timestamp;

/// What the clock shows.
#[derive(Serialize)]
pub(super) struct Shown {
    now: String,
    /// How many times as fast as the machine's: 1 the same, 0 not at all.
    scale: f64,
    frozen: bool,
}

/// How the clock is to go on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    /// A time, or `real` for the machine's.
    #[serde(default, deserialize_with = "given")]
    now: Option<String>,
    #[serde(default, deserialize_with = "given")]
    scale: Option<f64>,
    #[serde(default, deserialize_with = "given")]
    frozen: Option<bool>,
}

/// What is there must have a value: a scale that is no number becomes `null` in JSON, and would change nothing.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> std::result::Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    #[serde(with = "duration")]
    by: Duration,
}

impl Control {
    fn clock(&self) -> Shown {
        let clock = &self.service.clock;
        Shown {
            now: timestamp(clock.now()),
            scale: clock.scale(),
            frozen: clock.scale() == 0.0,
        }
    }

    fn change_clock(&self, change: &Change) -> Result<()> {
        let clock = &self.service.clock;
        let scale = match (change.scale, change.frozen) {
            (Some(_), Some(true)) => {
                return Err(Error::invalid("Either `scale` or `frozen`, not both."));
            }
            (Some(scale), _) if scale.is_finite() && scale >= 0.0 => Some(scale),
            (Some(_), _) => return Err(Error::invalid("`scale` must be a number of 0 or more.")),
            (None, Some(true)) => Some(0.0),
            (None, Some(false)) => Some(1.0),
            (None, None) => None,
        };
        match change.now.as_deref() {
            None => {}
            Some("real") => clock.reset(),
            Some(text) => clock.set(text.parse::<Timestamp>().map_err(|e| {
                Error::invalid(format!(
                    "`now` must be `real` or a time such as 2026-04-11T14:00:00Z: {e}."
                ))
            })?),
        }
        if let Some(scale) = scale {
            clock.set_scale(scale);
        }
        Ok(())
    }
}

pub(super) async fn show(State(panel): State<Panel>) -> Json<Shown> {
    Json(panel.control.clock())
}

pub(super) async fn change(State(panel): State<Panel>, Body(body): Body) -> Result<Json<Shown>> {
    panel.control.change_clock(&json(&body)?)?;
    Ok(Json(panel.control.clock()))
}

/// Answers when all that falls due on the way has been done.
pub(super) async fn advance(State(panel): State<Panel>, Body(body): Body) -> Result<Json<Shown>> {
    let Advance { by } = json(&body)?;
    panel.control.advance(by).await?;
    Ok(Json(panel.control.clock()))
}
