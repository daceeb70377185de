//! How long a fault holds an answer up.

use std::time::Duration;

use fastrand::Rng;
use serde::{Deserialize, Serialize};

use super::FaultError;

/// No delay is longer, whatever its distribution says.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How long an answer or a delivery is held up: always the same time, or one drawn anew each time. In JSON, in
/// milliseconds: `200`, `{"uniform": {"min": 100, "max": 500}}` or `{"lognormal": {"median": 80, "sigma": 0.5}}`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Delay(Form);

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "`delay` is milliseconds: a whole number, {\"uniform\": {\"min\": …, \"max\": …}} or \
                 {\"lognormal\": {\"median\": …, \"sigma\": …}}"
)]
enum Form {
    Fixed(u64),
    Drawn(Drawn),
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Drawn {
    Uniform { min: u64, max: u64 },
    LogNormal { median: u64, sigma: f64 },
}

impl Delay {
    /// Always this long.
    #[must_use]
    pub fn fixed(delay: Duration) -> Self {
        Self(Form::Fixed(milliseconds(delay)))
    }

    /// From `min` to `max`, each as likely as any other.
    #[must_use]
    pub fn uniform(min: Duration, max: Duration) -> Self {
        Self(Form::Drawn(Drawn::Uniform {
            min: milliseconds(min),
            max: milliseconds(max),
        }))
    }

    /// As the latencies of real services are spread: half of the delays are below `median`, and the larger `sigma`
    /// (0.5 is ordinary, 2 is wild), the longer the rare long ones.
    #[must_use]
    pub fn lognormal(median: Duration, sigma: f64) -> Self {
        Self(Form::Drawn(Drawn::LogNormal {
            median: milliseconds(median),
            sigma,
        }))
    }

    pub(super) fn check(self) -> Result<(), FaultError> {
        match self.0 {
            Form::Drawn(Drawn::Uniform { min, max }) if min > max => Err(FaultError::Delay(
                "`uniform` needs a `min` that is not above its `max`",
            )),
            Form::Drawn(Drawn::LogNormal { sigma, .. }) if !(0.0..=5.0).contains(&sigma) => {
                Err(FaultError::Delay("`lognormal` needs a `sigma` from 0 to 5"))
            }
            Form::Fixed(_) | Form::Drawn(_) => Ok(()),
        }
    }

    pub(super) fn draw(self, random: &mut Rng) -> Duration {
        let milliseconds = match self.0 {
            Form::Fixed(milliseconds) => milliseconds,
            Form::Drawn(Drawn::Uniform { min, max }) => random.u64(min..=max),
            Form::Drawn(Drawn::LogNormal { median, sigma }) => {
                // The cast saturates.
                (median as f64 * (sigma * normal(random)).exp()) as u64
            }
        };
        Duration::from_millis(milliseconds).min(LONGEST)
    }
}

/// A draw from the standard normal distribution (Box and Muller).
fn normal(random: &mut Rng) -> f64 {
    // Above zero, of which there is no logarithm.
    let radius = (-2.0 * (1.0 - random.f64()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.f64()).cos()
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use fastrand::Rng;

    use super::{Delay, LONGEST};

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn draws(delay: Delay) -> Vec<Duration> {
        let mut random = Rng::with_seed(7);
        let mut draws: Vec<_> = (0..10_000).map(|_| delay.draw(&mut random)).collect();
        draws.sort();
        draws
    }

    #[test]
    fn a_uniform_delay_fills_its_range_and_stays_in_it() {
        let draws = draws(Delay::uniform(ms(100), ms(300)));
        assert_eq!((draws[0], draws[9_999]), (ms(100), ms(300)));
        assert!((ms(190)..ms(210)).contains(&draws[5_000]));
    }

    #[test]
    fn a_lognormal_delay_has_its_median_and_its_spread() {
        let draws = draws(Delay::lognormal(ms(1_000), 0.5));
        assert!(
            (ms(970)..ms(1_030)).contains(&draws[5_000]),
            "{:?}",
            draws[5_000]
        );
        // One sigma up is 84.1 % of the way: 1000·e^0.5 = 1649.
        assert!(
            (ms(1_590)..ms(1_710)).contains(&draws[8_413]),
            "{:?}",
            draws[8_413]
        );
        let wild = Delay::lognormal(Duration::MAX, 5.0);
        assert_eq!(wild.draw(&mut Rng::with_seed(7)), LONGEST);
    }

    #[test]
    fn a_delay_is_written_as_it_is_read_and_nonsense_is_refused() {
        for json in [
            "200",
            r#"{"uniform":{"min":1,"max":2}}"#,
            r#"{"lognormal":{"median":80,"sigma":0.5}}"#,
        ] {
            let delay: Delay = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&delay).unwrap(), json);
            delay.check().unwrap();
        }
        for json in [
            "-1",
            r#"{"uniform":{"min":1}}"#,
            r#"{"uniform":{"min":1,"max":2,"mean":1}}"#,
            r#"{"gauss":{"mean":1}}"#,
        ] {
            let error = serde_json::from_str::<Delay>(json).unwrap_err();
            assert!(error.to_string().contains("milliseconds"), "{error}");
        }
        assert!(Delay::uniform(ms(2), ms(1)).check().is_err());
        assert!(Delay::lognormal(ms(2), f64::NAN).check().is_err());
        assert!(Delay::lognormal(ms(2), -1.0).check().is_err());
    }
}
