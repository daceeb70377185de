//! The accounts to pay into, each put together from the numbers that stand near each other.

use ipp_sdk::model::PaymentDetails;

use crate::candidates::ids::{self, bics, bpay_billers, bpay_references, distance, ibans};
use crate::candidates::{Facts, Found, Place, best};

/// One account with the places of its numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Account {
    pub iban: Option<Found<String>>,
    pub swift: Option<Found<String>>,
    pub number: Option<Found<String>>,
    pub bpay_biller: Option<Found<String>>,
    pub bpay_reference: Option<Found<String>>,
}

impl Account {
    /// The number that names the account, for its place on the page.
    pub(super) fn key(&self) -> Option<&Found<String>> {
        let numbers = [&self.iban, &self.number, &self.bpay_biller, &self.swift];
        numbers.into_iter().find_map(Option::as_ref)
    }

    /// Where its numbers stand.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        let numbers = [
            &self.iban,
            &self.number,
            &self.swift,
            &self.bpay_biller,
            &self.bpay_reference,
        ];
        numbers
            .into_iter()
            .flatten()
            .filter_map(|f| f.place.clone())
    }

    pub(super) fn details(&self) -> PaymentDetails {
        let value = |found: &Option<Found<String>>| found.as_ref().map(|f| f.value.clone());
        PaymentDetails {
            iban: value(&self.iban),
            swift: value(&self.swift),
            bank_account_number: value(&self.number),
            bpay_biller_code: value(&self.bpay_biller),
            bpay_reference: value(&self.bpay_reference),
            ..PaymentDetails::default()
        }
    }
}

/// A national account number this near to an IBAN, in points, is the same account.
const SAME_ACCOUNT: f64 = 80.0;

/// More accounts than this are damage.
const MOST: usize = 20;

/// Every account of the document: one for each IBAN and for each national number of no IBAN. BPAY numbers
/// belong to the first.
pub(super) fn accounts(facts: &Facts<'_>) -> Vec<Account> {
    let mut ibans = ibans(facts);
    ibans.truncate(MOST);
    let mut bics = bics(facts, &ibans);
    bics.truncate(MOST);
    let mut numbers = ids::accounts(facts);
    numbers.truncate(MOST);
    let mut found: Vec<Account> = ibans
        .into_iter()
        .map(|iban| Account {
            iban: Some(iban),
            ..Account::default()
        })
        .collect();
    let numbers = paired(facts, &mut found, numbers, SAME_ACCOUNT, |a| &mut a.number);
    found.extend(numbers.into_iter().map(|number| Account {
        number: Some(number),
        ..Account::default()
    }));
    paired(facts, &mut found, bics, f64::INFINITY, |a| &mut a.swift);
    // Without a biller code a "CRN" is something else, such as a British company's number.
    if let Some(biller) = best(bpay_billers(facts)) {
        if found.is_empty() {
            found.push(Account::default());
        }
        found[0].bpay_biller = Some(biller);
        found[0].bpay_reference = best(bpay_references(facts));
    }
    found
}

/// Puts each number into a slot of the account that it stands nearest to; gives back those that stand
/// near none. Of a BIC the country must be that of the IBAN if any account has it.
fn paired(
    facts: &Facts<'_>,
    accounts: &mut [Account],
    numbers: Vec<Found<String>>,
    reach: f64,
    slot: impl Fn(&mut Account) -> &mut Option<Found<String>>,
) -> Vec<Found<String>> {
    let mut pairs: Vec<(bool, f64, usize, usize)> = Vec::new();
    for (n, number) in numbers.iter().enumerate() {
        for (a, account) in accounts.iter().enumerate() {
            let places = account
                .key()
                .and_then(|k| k.place.as_ref())
                .zip(number.place.as_ref());
            let away = places.and_then(|(a, b)| distance(facts, a, b));
            let away = away.unwrap_or(f64::MAX);
            if away <= reach {
                pairs.push((is_foreign(account, &number.value), away, n, a));
            }
        }
    }
    pairs.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut rest: Vec<Option<Found<String>>> = numbers.into_iter().map(Some).collect();
    for (_, _, n, a) in pairs {
        let slot = slot(&mut accounts[a]);
        if slot.is_none() {
            *slot = rest[n].take();
        }
    }
    rest.into_iter().flatten().collect()
}

/// Whether a BIC names another country than the account's IBAN.
fn is_foreign(account: &Account, bic: &str) -> bool {
    let iban = account.iban.as_ref().and_then(|iban| iban.value.get(..2));
    let country = bic
        .get(4..6)
        .filter(|c| c.bytes().all(|b| b.is_ascii_uppercase()));
    iban.zip(country).is_some_and(|(iban, bic)| iban != bic)
}
