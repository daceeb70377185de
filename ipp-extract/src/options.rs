//! What the caller wants to have.

use ipp_sdk::model::ExportMode;

/// What the caller wants to have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// `Full` adds page, rate, unit and source text to each line item.
    pub export_mode: ExportMode,
    /// Whether to tell where each field stands on the page.
    pub field_locations: bool,
    /// Leaves an embedded e-invoice XML aside, to measure what the page alone gives.
    pub ignore_xml: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            export_mode: ExportMode::Standard,
            field_locations: false,
            ignore_xml: false,
        }
    }
}
