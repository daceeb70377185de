//! A supplier's statement of account: it lists invoices and is none.

use ipp_sdk::model::{DocumentType, Invoice, TotalSource};
use rust_decimal::Decimal;

use super::writer::Writer;
use super::{Card, Column, Entry, Kind, Paper, Row, Seller, Sum, truth};
use crate::random::plan::Story;
use crate::random::words::Term;

pub(super) fn write(mut writer: Writer, seller: Seller, buyer: Card) -> Paper {
    let w = &mut writer;
    w.case("statement");
    let (columns, rows, balance) = table(w);
    let mut invoice = Invoice {
        document_type: Some(DocumentType::Other),
        invoice_date: Some(w.date),
        total_source: TotalSource::Unknown,
        currency: Some(w.figures.code.to_owned()),
        ..Invoice::default()
    };
    truth::people(w, &mut invoice, &seller, &buyer);
    truth::judge(Story::Statement, &mut invoice);
    let date = w.figures.date(w.date);
    let account = w.rng.pattern("C####");
    let mut meta = Vec::new();
    for (term, value) in [(Term::Date, date), (Term::CustomerNo, account)] {
        let label = if term == Term::Date {
            w.say(Term::CreditDate)
        } else {
            w.say(term)
        };
        meta.push(Entry { term, label, value });
    }
    let label = w.say(Term::StatementTotal);
    let value = format!("{} {}", w.figures.money(balance, w.sums), "")
        .trim_end()
        .to_owned();
    let code = w.figures.code;
    let notes = vec![
        w.say(Term::StatementNote),
        w.speech.fill(Term::CurrencyNote, &[("{code}", code)]),
    ];
    Paper {
        date: w.date,
        title: w.say(Term::StatementTitle),
        seller,
        buyer,
        others: Vec::new(),
        meta,
        columns,
        rows,
        sums: vec![Sum {
            term: Term::AccountBalance,
            label,
            value,
        }],
        tax_table: None,
        other_currency: Vec::new(),
        payment_title: String::new(),
        payment: Vec::new(),
        greeting: None,
        closing: None,
        notes,
        conditions: Vec::new(),
        page: w.speech.say(Term::Page),
        carried: None,
        continued: None,
        figures: w.figures,
        cells: w.cells,
        truth: invoice,
        cases: writer.cases,
    }
}

/// Open invoices with a running balance.
fn table(w: &mut Writer) -> (Vec<Column>, Vec<Row>, Decimal) {
    let heads = [
        (Kind::Date, Term::LineDate),
        (Kind::Description, Term::Number),
        (Kind::Price, Term::Amount),
        (Kind::Amount, Term::StatementBalance),
    ];
    let columns = heads
        .map(|(kind, term)| Column {
            kind,
            head: w.say(term),
        })
        .to_vec();
    let mut balance = Decimal::ZERO;
    let number = w.rng.of(&["INV-0####", "2###", "RE-####", "F######"]);
    let mut days = 120;
    let rows = (0..w.rng.range(3, 14)).map(|_| {
        let pays = w.rng.chance(22) && balance > Decimal::from(200);
        let amount = Decimal::new(w.rng.range(4_000, 240_000), 2);
        let amount = if pays { -balance.min(amount) } else { amount };
        balance += amount;
        days -= w.rng.range(2, 8) as i32;
        let what = if pays {
            w.say(Term::Prepaid)
        } else {
            w.rng.pattern(number)
        };
        let date = w.figures.date(w.days(-days));
        let money = |amount: Decimal| w.figures.money(amount, w.cells);
        Row::Item {
            cells: vec![date, String::new(), money(amount), money(balance)],
            text: vec![what],
            amount,
        }
    });
    let rows = rows.collect();
    (columns, rows, balance)
}
