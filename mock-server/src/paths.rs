//! Where things stand.

/// The path under which the API stands.
pub(crate) const BASE_PATH: &str = "/api/v1";
/// The path under which the control plane stands.
pub(crate) const CONTROL_PATH: &str = "/_mock";
