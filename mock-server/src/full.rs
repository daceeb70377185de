//! What the control plane keeps in memory or on the disk has a bound, so that a test that loops does not fill them.

/// There are as many of these as there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("There are {most} {things}, the most there may be. {advice}")]
pub(crate) struct Full {
    pub(crate) most: usize,
    pub(crate) things: &'static str,
    pub(crate) advice: &'static str,
}
