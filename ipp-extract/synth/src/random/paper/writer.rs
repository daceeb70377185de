//! Puts a document into words, piece by piece.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::{Masthead, Paper, meta, parties, payment, statement, sums, table, truth};
use crate::random::content::{Trade, trades};
use crate::random::deal::Deal;
use crate::random::figures::{Figures, Negative, Place};
use crate::random::manner::{self, Manner, Sets};
use crate::random::pack::Pack;
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

/// What every piece of a document is written from.
pub(super) struct Writer {
    pub(super) pack: &'static Pack,
    pub(super) plan: Plan,
    /// Sets of columns that the family has instead of the usual ones.
    pub(super) columns: Sets,
    pub(super) trade: &'static Trade,
    pub(super) deal: Deal,
    pub(super) speech: Speech,
    pub(super) rng: Rng,
    pub(super) figures: Figures,
    pub(super) date: Date,
    /// How amounts in the table and in the sums are written.
    pub(super) cells: Place,
    pub(super) sums: Place,
    pub(super) cases: Vec<&'static str>,
}

impl Writer {
    pub(super) fn say(&mut self, term: Term) -> String {
        self.speech.say(term).to_owned()
    }

    pub(super) fn case(&mut self, name: &'static str) {
        if !self.cases.contains(&name) {
            self.cases.push(name);
        }
    }

    pub(super) fn flip(&self, amount: rust_decimal::Decimal) -> rust_decimal::Decimal {
        if self.plan.prints_negative() {
            -amount
        } else {
            amount
        }
    }

    pub(super) fn days(&self, days: i32) -> Date {
        self.date.saturating_add(days.days())
    }
}

/// Makes up a document and puts it into words. `again` counts further documents in the same file.
pub(crate) fn write(
    pack: &'static Pack,
    manner: &Manner,
    family: &str,
    seed: u64,
    again: usize,
) -> Paper {
    let mut rng = Rng::new(family, seed, "plan");
    let mut plan = Plan::draw(pack, manner.stories, &mut rng);
    (manner.plan)(&mut plan, pack, &mut Rng::new(family, seed, "bent plan"));
    let trade = trade(pack, &plan, manner, &mut rng);
    let figures = figures(pack, &plan, manner, &mut rng);
    let (cells, sums) = places(pack, &mut rng);
    let purpose = if again == 0 { "deal" } else { "another deal" };
    let mut own = Rng::new(family, seed, purpose);
    let date = date(2023, 1, 3).saturating_add(rng.range(0, 1_380).days());
    let writer = Writer {
        pack,
        plan,
        columns: manner.columns,
        trade,
        deal: Deal::draw(pack, &plan, trade, &mut own),
        speech: Speech::new(pack, manner.wording, Rng::new(family, seed, "speech")),
        rng: own,
        figures,
        date: date.saturating_add((i32::try_from(again).unwrap_or_default() * 11).days()),
        cells,
        sums,
        cases: Vec::new(),
    };
    finish(writer, Rng::new(family, seed, "parties"))
}

fn trade(pack: &Pack, plan: &Plan, manner: &Manner, rng: &mut Rng) -> &'static Trade {
    let trades = match (manner.trades)(pack.language) {
        [] => trades(pack.language),
        own => own,
    };
    let wants_freight = plan.story == Story::Freight;
    let fitting: Vec<&'static Trade> = trades
        .iter()
        .filter(|trade| trade.freight == wants_freight)
        .collect();
    fitting
        .get(rng.below(fitting.len()))
        .copied()
        .unwrap_or(&trades[0])
}

fn figures(pack: &Pack, plan: &Plan, manner: &Manner, rng: &mut Rng) -> Figures {
    let country = (pack.tag, pack.language);
    let (decimal, group) = manner::choose(manner.numbers, country, pack.numbers, rng);
    let (code, symbol) = rng.of(pack.currencies);
    let gap = match pack.language {
        "de" | "fr" | "es" => rng.of(&[" ", " ", ""]),
        _ => rng.of(&["", "", "", " "]),
    };
    Figures {
        decimal,
        group,
        lakh: pack.lakh,
        negative: plan
            .credit_sign
            .filter(|_| plan.is_credit())
            .unwrap_or_else(|| {
                rng.of(&[
                    Negative::Minus,
                    Negative::Minus,
                    Negative::Minus,
                    Negative::TrueMinus,
                    Negative::Brackets,
                    Negative::Spaced,
                    Negative::Trailing,
                ])
            }),
        code,
        symbol,
        percent_gap: gap,
        percent_decimals: rng.chance(20),
        date: manner::choose(manner.dates, country, pack.dates, rng),
        language: pack.language,
    }
}

/// Where the currency stands in the table and in the sums; seldom everywhere.
fn places(pack: &Pack, rng: &mut Rng) -> (Place, Place) {
    let place = rng.of(pack.places);
    let cells = if rng.chance(55) { Place::Bare } else { place };
    (cells, place)
}

fn finish(mut writer: Writer, mut rng: Rng) -> Paper {
    let w = &mut writer;
    let (seller, buyer, others) = parties::write(w, &mut rng);
    if w.plan.story == Story::Statement {
        return statement::write(writer, seller, buyer);
    }
    let (table, flat) = table::write(w);
    let sums = sums::write(w, &table.columns);
    let terms = meta::terms(w);
    let mut meta = meta::write(w, &terms, &sums);
    let payment = payment::write(w, &seller, &meta);
    let notes = payment::notes(w, &sums, &terms);
    let conditions = payment::conditions(w);
    let heading = if w.plan.is_credit() {
        Term::CreditTitle
    } else {
        Term::Title
    };
    let mut title = w.say(heading);
    tell_story(w);
    if w.rng.chance(15) {
        title = title.to_uppercase();
    }
    meta::merge(w, &mut meta, &mut title, &seller.city);
    if seller.masthead == Masthead::Footer {
        w.case("vendor-in-footer");
    }
    let greeting = w.rng.chance(25).then(|| w.say(Term::Greeting));
    let closing = greeting.is_some().then(|| w.say(Term::Closing));
    let carried = w
        .rng
        .chance(45)
        .then(|| (w.say(Term::Carried), w.say(Term::Brought)));
    let continued = w.rng.chance(30).then(|| w.say(Term::Continued));
    let page = w.speech.say(Term::Page);
    let truth = truth::write(
        w,
        &truth::Parts {
            seller: &seller,
            buyer: &buyer,
            meta: &meta,
            sums: &sums,
            payment: &payment,
            terms: &terms,
            lines: flat,
        },
    );
    Paper {
        date: w.date,
        title,
        seller,
        buyer,
        others,
        meta: meta.entries,
        columns: table.columns,
        rows: table.rows,
        sums: sums.rows,
        tax_table: sums.tax_table,
        other_currency: sums.other_currency,
        payment_title: payment.title,
        payment: payment.entries,
        greeting,
        closing,
        notes,
        conditions,
        page,
        carried: carried.map(|(carried, brought)| {
            (
                carried.replace("{next}", "2"),
                brought.replace("{page}", "1"),
            )
        }),
        continued,
        figures: w.figures,
        cells: w.cells,
        truth,
        cases: writer.cases,
    }
}

/// The cases that no single piece of the document knows of.
fn tell_story(w: &mut Writer) {
    let case = match w.plan.story {
        Story::Credit => match w.plan.credit_sign {
            None => "credit-note-unsigned",
            Some(Negative::Brackets) => "credit-note-brackets",
            Some(Negative::Cr) => "credit-note-cr",
            Some(Negative::Trailing) => "credit-note-trailing-minus",
            Some(_) => "credit-note-minus",
        },
        Story::WrongTotal => "wrong-total",
        Story::WrongTax => "wrong-tax",
        Story::WrongLines => "wrong-lines",
        _ => return,
    };
    w.case(case);
}
