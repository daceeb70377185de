//! Amounts in words, as Indian invoices and cheques have them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

const SMALL: [&str; 20] = [
    "Zero",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen",
];
const TENS: [&str; 10] = [
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
];
const THOUSANDS: &[(u64, &str)] = &[
    (1_000_000, "Million"),
    (1_000, "Thousand"),
    (100, "Hundred"),
];
const LAKHS: &[(u64, &str)] = &[
    (10_000_000, "Crore"),
    (100_000, "Lakh"),
    (1_000, "Thousand"),
    (100, "Hundred"),
];

/// `One Lakh Two Thousand Five and 50/100 Only`.
pub(super) fn amount(amount: Decimal, lakh: bool) -> Option<String> {
    let cents = (amount.abs() * Decimal::ONE_HUNDRED).round().to_u64()?;
    let (whole, rest) = (cents / 100, cents % 100);
    let words = number(whole, if lakh { LAKHS } else { THOUSANDS });
    Some(match (rest, lakh) {
        (0, _) => format!("{words} Only"),
        (_, true) => format!("{words} and {} Paise Only", number(rest, LAKHS)),
        (_, false) => format!("{words} and {rest:02}/100 Only"),
    })
}

fn number(value: u64, steps: &[(u64, &str)]) -> String {
    let mut rest = value;
    let mut words = Vec::new();
    for &(size, name) in steps {
        if rest >= size {
            words.push(format!("{} {name}", number(rest / size, steps)));
            rest %= size;
        }
    }
    let small = rest as usize;
    match small {
        0 if !words.is_empty() => {}
        0..20 => words.push(SMALL[small].to_owned()),
        _ => {
            words.push(TENS[small / 10].to_owned());
            if !small.is_multiple_of(10) {
                words.push(SMALL[small % 10].to_owned());
            }
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::amount;
    use rust_decimal::Decimal;

    #[test]
    fn an_amount_is_told_in_lakhs_where_they_count_so() {
        let sum = Decimal::new(12_345_650, 2);
        let lakhs = "One Lakh Twenty Three Thousand Four Hundred Fifty Six and Fifty Paise Only";
        assert_eq!(amount(sum, true).as_deref(), Some(lakhs));
        let plain = "One Hundred Twenty Three Thousand Four Hundred Fifty Six and 50/100 Only";
        assert_eq!(amount(sum, false).as_deref(), Some(plain));
    }
}
