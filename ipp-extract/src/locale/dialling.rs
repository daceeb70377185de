//! Countries by the prefix of their telephone numbers.

/// Prefixes, longer ones first where one begins as another.
const PREFIXES: &[(&str, &str)] = &[
    ("351", "PT"),
    ("352", "LU"),
    ("353", "IE"),
    ("354", "IS"),
    ("356", "MT"),
    ("357", "CY"),
    ("358", "FI"),
    ("359", "BG"),
    ("370", "LT"),
    ("371", "LV"),
    ("372", "EE"),
    ("385", "HR"),
    ("386", "SI"),
    ("420", "CZ"),
    ("421", "SK"),
    ("423", "LI"),
    ("852", "HK"),
    ("971", "AE"),
    ("972", "IL"),
    ("966", "SA"),
    ("27", "ZA"),
    ("30", "GR"),
    ("31", "NL"),
    ("32", "BE"),
    ("33", "FR"),
    ("34", "ES"),
    ("36", "HU"),
    ("39", "IT"),
    ("40", "RO"),
    ("41", "CH"),
    ("43", "AT"),
    ("44", "GB"),
    ("45", "DK"),
    ("46", "SE"),
    ("47", "NO"),
    ("48", "PL"),
    ("49", "DE"),
    ("52", "MX"),
    ("54", "AR"),
    ("55", "BR"),
    ("56", "CL"),
    ("57", "CO"),
    ("61", "AU"),
    ("64", "NZ"),
    ("65", "SG"),
    ("81", "JP"),
    ("86", "CN"),
    ("90", "TR"),
    ("91", "IN"),
];

/// The country of a telephone number within a text: "Tel. +353 1 555 0582".
pub(crate) fn country(text: &str) -> Option<&'static str> {
    let (before, number) = text.split_once('+')?;
    let parted = before.is_empty() || before.ends_with([' ', ':', '(', '.']);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let prefix = PREFIXES
        .iter()
        .find(|(prefix, _)| number.starts_with(prefix));
    prefix
        .filter(|_| parted && digits >= 8)
        .map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::country;

    #[test]
    fn a_telephone_number_tells_its_country() {
        assert_eq!(country("Tel. +353 1 555 0582"), Some("IE"));
        assert_eq!(country("+49 (030) 41092-0"), Some("DE"));
        assert_eq!(country("A+ 44"), None);
        assert_eq!(country("Tel. 01632 960 100"), None);
    }
}
