//! Accounts of firms: IBANs, and what countries without them use.

use super::pack::{Pack, Pays};
use super::rng::Rng;
use crate::data::ids::{self, luhn_digit, weighted};

/// Where to pay, as printed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Account {
    /// Compact.
    pub(crate) iban: Option<String>,
    pub(crate) bic: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) bpay: Option<(String, String)>,
    /// A label of its own with its value: UPI, PIX.
    pub(crate) other: Option<(&'static str, String)>,
}

/// The national part of an IBAN as a pattern.
fn bban(country: &str) -> &'static str {
    match country {
        "DE" => "5#0#00########0###",
        "AT" => "1#00000#########",
        "CH" => "00###0##########0",
        "FR" => "3000#0#########00####10",
        "NL" => "KVBN0#########",
        "ES" => "21##0#########0#####",
        "IT" => "X0542811101000000######",
        "PT" => "003#00##0##########00",
        "GB" => "KWBC####6#########",
        "IE" => "KLBI##115212######",
        "SE" => "5000000005#########1",
        "DK" => "0040044011####",
        "NO" => "8601111####",
        "FI" => "123456000007##",
        "PL" => "10901014000007121981####",
        "TR" => "00061005197864578413##",
        _ => "0331234567890######",
    }
}

fn iban(country: &str, rng: &mut Rng) -> String {
    if country == "BE" {
        let ten = format!("5{}", rng.digits(9));
        let check = match ten.parse::<u64>().unwrap_or(1) % 97 {
            0 => 97,
            rest => rest,
        };
        return ids::iban("BE", &format!("{ten}{check:02}"));
    }
    ids::iban(
        country,
        &rng.pattern(bban(country)).replace("KWBC####", "KWBC2004"),
    )
}

fn bic(country: &str, rng: &mut Rng) -> String {
    let bank = rng.of(&[
        "KVBN", "NORB", "SPKX", "VOLK", "CRAG", "BPLZ", "HAND", "MERC", "CAJR", "POPX",
    ]);
    let place = rng.of(&["2L", "M1", "22", "PP", "3X", "K1"]);
    let branch = rng.of(&["", "", "XXX", "XXX", "K42"]);
    format!("{bank}{country}{place}{branch}")
}

fn aba(rng: &mut Rng) -> String {
    let eight = format!("0{}", rng.digits(7));
    let check = (10 - weighted(&eight, &[3, 7, 1, 3, 7, 1, 3, 7]) % 10) % 10;
    format!("{eight}{check}")
}

/// An account of a firm of the pack's country.
pub(crate) fn draw(pack: &Pack, rng: &mut Rng) -> Account {
    let country = pack.country;
    let only = |branch: String, account: String| Account {
        branch: Some(branch),
        account: Some(account),
        ..Account::default()
    };
    match pack.pays {
        Pays::Iban => Account {
            iban: Some(iban(country, rng)),
            bic: rng.chance(70).then(|| bic(country, rng)),
            ..Account::default()
        },
        Pays::SortCode => {
            let mut made = only(rng.pattern("20-##-##"), rng.digits(8));
            if rng.chance(30) {
                made.iban = Some(iban(country, rng));
                made.bic = Some(bic(country, rng));
            }
            made
        }
        Pays::Ach => only(aba(rng), rng.digits(10)),
        Pays::Transit => only(rng.pattern("0####"), rng.digits(7)),
        Pays::Bsb => Account {
            bpay: rng.chance(35).then(|| {
                let nine = rng.digits(9);
                (rng.digits(6), format!("{nine}{}", luhn_digit(&nine)))
            }),
            ..only(rng.pattern("06#-###"), rng.pattern("1### ####"))
        },
        Pays::NewZealand => Account {
            account: Some(rng.pattern("02-0###-0######-00")),
            ..Account::default()
        },
        Pays::Ifsc => Account {
            other: rng.chance(40).then(|| {
                (
                    "UPI",
                    rng.pattern("billing@okbank####").replace("bank", "axis"),
                )
            }),
            ..only(rng.pattern("NORB0######"), rng.digits(12))
        },
        Pays::Swift => Account {
            bic: Some(bic(country, rng)),
            account: Some(rng.pattern("10#-######-#")),
            ..Account::default()
        },
        Pays::BranchCode => only(rng.pattern("25####"), rng.digits(10)),
        Pays::Clabe => Account {
            account: Some(clabe(&rng.pattern("0021800##########"))),
            ..Account::default()
        },
        Pays::Pix => Account {
            other: rng
                .chance(50)
                .then(|| ("PIX", "financeiro@contas.example".to_owned())),
            ..only(rng.pattern("0###-#"), rng.pattern("1####-#"))
        },
    }
}

fn clabe(seventeen: &str) -> String {
    let sum: u32 = seventeen
        .chars()
        .filter_map(|c| c.to_digit(10))
        .zip([3, 7, 1].into_iter().cycle())
        .map(|(digit, weight)| digit * weight % 10)
        .sum();
    format!("{seventeen}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::{clabe, iban};
    use crate::random::rng::Rng;

    #[test]
    fn a_mexican_account_has_its_check_digit() {
        assert_eq!(clabe("03218000011835971"), "032180000118359719");
    }

    #[test]
    fn an_iban_has_the_length_of_its_country() {
        let lengths = [
            ("DE", 22),
            ("AT", 20),
            ("CH", 21),
            ("FR", 27),
            ("BE", 16),
            ("NL", 18),
            ("ES", 24),
            ("IT", 27),
            ("PT", 25),
            ("GB", 22),
            ("IE", 22),
            ("SE", 24),
            ("DK", 18),
            ("NO", 15),
            ("FI", 18),
            ("PL", 28),
            ("TR", 26),
            ("AE", 23),
        ];
        for (country, length) in lengths {
            let made = iban(country, &mut Rng::new("test", 1, country));
            assert_eq!(made.len(), length, "{made}");
        }
    }
}
