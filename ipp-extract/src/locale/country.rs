//! Countries by their names in addresses.

pub(crate) use super::postcode::{postcode, town_and_code};

/// Names of countries as they stand in addresses, folded, with their ISO 3166-1 code.
const NAMES: &[(&str, &str)] = &[
    ("germany", "DE"),
    ("deutschland", "DE"),
    ("allemagne", "DE"),
    ("duitsland", "DE"),
    ("france", "FR"),
    ("frankreich", "FR"),
    ("spain", "ES"),
    ("espana", "ES"),
    ("spanien", "ES"),
    ("italy", "IT"),
    ("italia", "IT"),
    ("italien", "IT"),
    ("netherlands", "NL"),
    ("thenetherlands", "NL"),
    ("nederland", "NL"),
    ("niederlande", "NL"),
    ("portugal", "PT"),
    ("unitedkingdom", "GB"),
    ("uk", "GB"),
    ("greatbritain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("unitedstates", "US"),
    ("usa", "US"),
    ("unitedstatesofamerica", "US"),
    ("canada", "CA"),
    ("australia", "AU"),
    ("newzealand", "NZ"),
    ("nz", "NZ"),
    ("aotearoanewzealand", "NZ"),
    ("rsa", "ZA"),
    ("austria", "AT"),
    ("osterreich", "AT"),
    ("switzerland", "CH"),
    ("schweiz", "CH"),
    ("suisse", "CH"),
    ("svizzera", "CH"),
    ("belgium", "BE"),
    ("belgie", "BE"),
    ("belgique", "BE"),
    ("belgien", "BE"),
    ("luxembourg", "LU"),
    ("luxemburg", "LU"),
    ("ireland", "IE"),
    ("irland", "IE"),
    ("denmark", "DK"),
    ("danmark", "DK"),
    ("sweden", "SE"),
    ("sverige", "SE"),
    ("norway", "NO"),
    ("norge", "NO"),
    ("finland", "FI"),
    ("suomi", "FI"),
    ("poland", "PL"),
    ("polska", "PL"),
    ("india", "IN"),
    ("singapore", "SG"),
    ("japan", "JP"),
    ("china", "CN"),
    ("hongkong", "HK"),
    ("brazil", "BR"),
    ("brasil", "BR"),
    ("mexico", "MX"),
    ("southafrica", "ZA"),
    ("turkey", "TR"),
    ("turkiye", "TR"),
    ("czechrepublic", "CZ"),
    ("hungary", "HU"),
    ("romania", "RO"),
    ("uae", "AE"),
    ("unitedarabemirates", "AE"),
    ("mexique", "MX"),
    ("mexiko", "MX"),
    ("espagne", "ES"),
    ("spanje", "ES"),
    ("spagna", "ES"),
    ("alemania", "DE"),
    ("germania", "DE"),
    ("alemanha", "DE"),
    ("francia", "FR"),
    ("frankrijk", "FR"),
    ("franca", "FR"),
    ("italie", "IT"),
    ("paysbas", "NL"),
    ("paisesbajos", "NL"),
    ("paesibassi", "NL"),
    ("holland", "NL"),
    ("royaumeuni", "GB"),
    ("reinounido", "GB"),
    ("regnounito", "GB"),
    ("vereinigteskonigreich", "GB"),
    ("grossbritannien", "GB"),
    ("verenigdkoninkrijk", "GB"),
    ("northernireland", "GB"),
    ("etatsunis", "US"),
    ("estadosunidos", "US"),
    ("statiuniti", "US"),
    ("vereinigtestaaten", "US"),
    ("suiza", "CH"),
    ("zwitserland", "CH"),
    ("switserland", "CH"),
    ("belgica", "BE"),
    ("belgio", "BE"),
    ("autriche", "AT"),
    ("oostenrijk", "AT"),
    ("irlande", "IE"),
    ("republicofireland", "IE"),
    ("eire", "IE"),
    ("danemark", "DK"),
    ("danemarca", "DK"),
    ("suede", "SE"),
    ("schweden", "SE"),
    ("suecia", "SE"),
    ("zweden", "SE"),
    ("norvege", "NO"),
    ("norwegen", "NO"),
    ("finnland", "FI"),
    ("finlande", "FI"),
    ("polen", "PL"),
    ("pologne", "PL"),
    ("polonia", "PL"),
    ("portogallo", "PT"),
    ("czechia", "CZ"),
    ("cesko", "CZ"),
    ("tschechien", "CZ"),
    ("ceskarepublika", "CZ"),
    ("slovakia", "SK"),
    ("slovensko", "SK"),
    ("greece", "GR"),
    ("hellas", "GR"),
    ("griechenland", "GR"),
    ("grece", "GR"),
    ("croatia", "HR"),
    ("hrvatska", "HR"),
    ("slovenia", "SI"),
    ("slovenija", "SI"),
    ("estonia", "EE"),
    ("eesti", "EE"),
    ("latvia", "LV"),
    ("latvija", "LV"),
    ("lithuania", "LT"),
    ("lietuva", "LT"),
    ("iceland", "IS"),
    ("island", "IS"),
    ("malta", "MT"),
    ("cyprus", "CY"),
    ("israel", "IL"),
    ("saudiarabia", "SA"),
    ("argentina", "AR"),
    ("chile", "CL"),
    ("colombia", "CO"),
    ("peru", "PE"),
    ("thailand", "TH"),
    ("malaysia", "MY"),
    ("indonesia", "ID"),
    ("philippines", "PH"),
    ("southkorea", "KR"),
    ("taiwan", "TW"),
    ("ukraine", "UA"),
    ("bulgaria", "BG"),
    ("liechtenstein", "LI"),
    ("monaco", "MC"),
    ("magyarorszag", "HU"),
    ("ungarn", "HU"),
    ("kanada", "CA"),
    ("australie", "AU"),
    ("australien", "AU"),
];

/// The country that a line of an address names and nothing else.
pub(crate) fn named(line: &str) -> Option<&'static str> {
    let squashed = super::squashed(line);
    NAMES
        .iter()
        .find(|(name, _)| *name == squashed)
        .map(|(_, code)| *code)
}

/// The country at the end of a line of an address, behind a comma or a dash: "84340 Malaucène - France".
pub(crate) fn trailing(line: &str) -> Option<&'static str> {
    let parts: Vec<&str> = line.split([',', '·', '•', '-', '–', '|']).collect();
    parts
        .split_first()
        .and_then(|(_, rest)| named(rest.last()?))
}

/// The country of a prefix such as `DE`, `D` or `F` before a postcode.
pub(crate) fn country_code(prefix: &str) -> Option<&'static str> {
    let long = match prefix {
        "D" => "DE",
        "F" => "FR",
        "A" => "AT",
        "CH" => "CH",
        "B" => "BE",
        "L" => "LU",
        "I" => "IT",
        "E" => "ES",
        other => other,
    };
    NAMES
        .iter()
        .find(|(_, code)| *code == long)
        .map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::{named, trailing};

    #[test]
    fn countries_are_known_by_their_names() {
        assert_eq!(named("Österreich"), Some("AT"));
        assert_eq!(named("United Kingdom"), Some("GB"));
        assert_eq!(named("U.A.E."), Some("AE"));
        assert_eq!(named("Acme GmbH"), None);
        assert_eq!(trailing("84340 Malaucène - France"), Some("FR"));
        assert_eq!(trailing("France Telecom"), None);
    }
}
