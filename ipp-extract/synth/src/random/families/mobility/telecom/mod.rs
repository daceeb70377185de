//! A telephone firm's or a host's bill: the account at a glance beside a rail of details, what to pay in large type,
//! then the charges of each contract; the bank is asked for the money as often as the customer.

mod page;

pub(super) use page::draw;

use super::goods::telecom::trades;
use super::words::telecom::{ACCOUNT, Account, WORDING};
use super::{is_credit, is_statement, payable, said, shape, spoken};
use crate::random::figures::write_date;
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: WORDING,
    columns: {
        use Kind::*;
        &[
            (6, &[Description, Amount]),
            (4, &[Description, Quantity, Price, Amount]),
            (3, &[Description, Quantity, Unit, Price, Amount]),
            (1, &[Quantity, Description, Amount]),
            (1, &[Description, Quantity, Amount]),
            (1, &[Code, Description, Quantity, Price, Amount]),
        ]
    },
    trades,
    stories: &[
        (48, Story::Plain), (6, Story::Credit), (2, Story::Withholding), (1, Story::TwoCurrencies), (10, Story::PreviousBalance),
        (3, Story::Prepaid), (1, Story::NoNumber), (6, Story::Long), (1, Story::Several), (3, Story::Statement), (2, Story::WrongTotal),
        (1, Story::WrongTax), (1, Story::WrongLines), (3, Story::ReverseCharge), (1, Story::ZeroRated), (1, Story::Exempt),
        (5, Story::Inclusive), (3, Story::TaxPerLine), (2, Story::SubtotalAfterTax),
    ],
    plan,
    shape,
    ..Manner::PLAIN
};

/// Charges stand under their contracts.
fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.long_descriptions = false;
    plan.groups |= rng.chance(65);
    plan.group_sums |= plan.groups && rng.chance(75);
    plan.line_discounts &= rng.chance(30);
    plan.free_line |= !plan.groups && rng.chance(10);
    plan.shipping &= rng.chance(40);
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if is_statement(paper) {
        return;
    }
    let language = paper.figures.language;
    let (account, goods) = (said(&ACCOUNT, language), trades(language));
    shape::plain_names(paper, goods);
    // Lines first, servers last, contracts between them.
    let contracts = match shape::trade_of(paper, goods) {
        0 => &account.contracts[..3],
        _ => &account.contracts[2..],
    };
    let contract = rng.pick(contracts);
    shape::regroup(paper, |_| rng.pattern(contract));
    if !is_credit(paper) && rng.chance(85) {
        let period = shape::month(paper.date, rng.of(&[0, 1, 1]));
        shape::set_period(paper, period, speech, rng);
        lines(paper, account, rng);
    }
    shape::drop_empty(paper);
    if payable(paper).is_some() {
        pay(paper, account, rng);
    }
}

/// The days that each charge is for, in a column or below its name.
fn lines(paper: &mut Paper, account: &Account, rng: &mut Rng) {
    let told = paper
        .truth
        .service_start_date
        .zip(paper.truth.service_end_date);
    let Some((from, to)) = told else {
        return;
    };
    let goods = trades(paper.figures.language);
    let pattern = match paper.figures.language {
        "de" => "%d.%m.",
        "en" if paper.figures.code == "USD" => "%b %e",
        "en" => "%d %b",
        "nl" => "%d-%m",
        _ => "%d/%m",
    };
    let short = |date| write_date(date, pattern, paper.figures.language);
    let text = format!("{} - {}", short(from), short(to));
    match rng.below(3) {
        0 if paper.columns.len() < 7 => {
            let at = shape::place(paper, Kind::Description).map_or(0, |at| at + 1);
            let head = rng.pick(account.period);
            shape::insert(paper, at, (Kind::Remark, head), |line| {
                if shape::is_good(line, goods) {
                    text.clone()
                } else {
                    String::new()
                }
            });
        }
        1 => shape::add_below(paper, goods, |_| rng.chance(70).then(|| text.clone())),
        _ => {}
    }
}

/// What is to pay stands in large type beside the sums; [`Term::AmountDue`] marks it among the details.
fn pay(paper: &mut Paper, account: &Account, rng: &mut Rng) {
    let Some(value) = payable(paper).map(|sum| spoken(paper, sum)) else {
        return;
    };
    let debit = rng.chance(50);
    if debit {
        ask_bank(paper, account, &value, rng);
    }
    let names = if debit { account.debited } else { account.owed };
    let entry = shape::detail(Term::AmountDue, rng.pick(names), value);
    paper.meta.push(entry);
    if paper.figures.code == "USD" {
        let told = paper.meta.iter_mut().map(|entry| &mut entry.label);
        for text in told.chain(&mut paper.notes) {
            *text = text.replace("Direct Debit", "AutoPay");
        }
    }
    let truth = &mut paper.truth;
    truth.amount_due = truth.amount_due.or(truth.total);
}

/// The bank is asked: no account of the seller, no terms, a sentence that tells the sum and perhaps the day.
fn ask_bank(paper: &mut Paper, account: &Account, value: &str, rng: &mut Rng) {
    if let Some(terms) = paper.truth.payment_term.take() {
        paper.notes.retain(|note| *note != terms);
        paper.meta.retain(|entry| entry.term != Term::TermsLabel);
    }
    let cases = ["due-from-terms", "early-payment", "bpay"];
    paper.cases.retain(|case| !cases.contains(case));
    paper.payment.clear();
    paper.truth.payment_details.clear();
    let due = paper.meta.iter_mut().find(|entry| entry.term == Term::Due);
    let text = match due {
        Some(entry) => {
            entry.label = rng.pick(account.day).to_owned();
            rng.pick(account.dated).replace("{due}", &entry.value)
        }
        None => {
            paper.truth.due_date = None;
            rng.pick(account.undated).to_owned()
        }
    };
    paper.notes.insert(0, text.replace("{amount}", value));
}
