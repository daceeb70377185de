//! A form that the tax law has drawn: everything in one frame of cells, labels in the same cell as their values, codes of
//! goods, central and state tax in columns of their own, the amount in words, a place to sign.

use super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, notes,
    other_currency, payment, rows, run, taxes,
};
use super::spell;
use crate::pdf::{Align, Canvas, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::figures::to_cents;
use crate::random::manner::{Manner, Sets};
use crate::random::paper::{Column, Entry, Kind, Paper, Row};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Wording};
use ipp_sdk::model::{Tax, TaxType};
use rust_decimal::Decimal;

#[rustfmt::skip]
const SETS: Sets = {
    use Kind::*;
    &[
        (5, &[Position, Description, Code, Quantity, Unit, Price, Amount]),
        (3, &[Position, Description, Code, Quantity, Price, Amount]),
        (2, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
        (1, &[Position, Description, Quantity, Price, Unit, Amount]),
        (1, &[Quantity, Unit, Code, Description, Price, Amount]),
    ]
};

pub(super) const MANNER: Manner = Manner {
    columns: SETS,
    shape,
    wording: Wording(&[super::words::SHARED]),
    dates: super::words::MIXED_DATES,
    ..super::MANNER
};

/// Central, state or joint tax gets a column of its own where there is one.
fn shape(paper: &mut Paper, _: &mut Speech, rng: &mut Rng) {
    let named = |tax: &Tax| match (&tax.kind, tax.rate) {
        (Some(TaxType::Cgst), Some(rate)) => Some(("CGST", rate)),
        (Some(TaxType::Sgst), Some(rate)) => Some(("SGST", rate)),
        (Some(TaxType::Igst), Some(rate)) => Some(("IGST", rate)),
        _ => None,
    };
    let levies: Option<Vec<(&str, Decimal)>> = paper.truth.taxes.iter().map(named).collect();
    let Some(levies) = levies.filter(|levies| !levies.is_empty() && rng.chance(55)) else {
        return;
    };
    for (name, rate) in &levies {
        paper.columns.push(Column {
            kind: Kind::Tax,
            head: format!("{name} {}", paper.figures.percent(*rate)),
        });
    }
    let tax = |amount: Decimal, rate: Decimal| to_cents(amount * rate / Decimal::ONE_HUNDRED);
    let figures = paper.figures;
    for row in &mut paper.rows {
        if let Row::Item { cells, amount, .. } = row {
            let taxes = levies
                .iter()
                .map(|(_, rate)| figures.number(tax(*amount, *rate)));
            cells.extend(taxes);
        }
    }
    for line in &mut paper.truth.line_items {
        let amount = line.amount.unwrap_or_default();
        let taxes = levies.iter().map(|(_, rate)| tax(amount, *rate));
        line.tax_amount = Some(taxes.sum());
    }
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Sans, Face::Serif], 7.0, 8.75);
    look.leading = rng.measure(1.2, 1.32);
    let margin = rng.measure(26.0, 40.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let told = Told::of(paper, true, rng.of(&[" : ", ": ", " "]));
    let style = look.small(0.85);
    let foot = Foot::running(&sheet, &told, style, (" | ", Align::Center));
    foot.reserve(&mut sheet);
    sheet.y = 28.0;
    sheet.top = 28.0;
    head(&mut sheet, rng, &told);
    lines(&mut sheet, rng);
    sums(&mut sheet, rng);
    let area = sheet.area;
    sheet.y += 4.0;
    notes(&mut sheet, area, look.small(0.92), Align::Left);
    foot.finish(&mut sheet);
}

/// Blocks beside each other in boxes of one height.
fn boxes(sheet: &Sheet<'_>, made: Vec<(Area, Block)>) -> Block {
    let height = made
        .iter()
        .map(|(_, block)| block.height)
        .fold(0.0, f32::max);
    made.into_iter()
        .fold(Block::default(), |row, (area, block)| {
            row.beside(block.at_least(height).boxed(sheet.look.grey, 0.6, area))
        })
}

/// Title, seller with the details beside, buyer with consignee.
fn head(sheet: &mut Sheet<'_>, rng: &mut Rng, told: &Told) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(1.3, 1.7));
    let shown = Block::para(
        sheet,
        title,
        Align::Center,
        area.inset(4.0),
        &sheet.paper.title,
    );
    let shown = shown.pad(3.0, 3.0);
    let shown = if rng.chance(50) {
        shown.on(tint(look.accent, 0.85), area)
    } else {
        shown
    };
    shown.boxed(look.grey, 0.6, area).place(sheet);
    let (left, right) = area.split(rng.measure(0.46, 0.54), 0.0);
    let name = look.bold().size(look.size * rng.measure(1.15, 1.5));
    let mut own = told.head(sheet, (name, look.body()), Align::Left, left.inset(4.0));
    own = own.then(told.sender(sheet, look.body(), left.inset(4.0), ", "));
    let meta = &sheet.paper.meta;
    let above = rng.chance(60);
    let details = if above {
        let styles = (look.small(0.85), look.bold());
        cells(sheet, right, meta, 2, styles, |cell, area| {
            cell.boxed(look.grey, 0.4, area)
        })
    } else {
        beside(sheet, right, meta)
    };
    boxes(sheet, vec![(left, own.pad(4.0, 4.0)), (right, details)]).place(sheet);
    let cards: Vec<_> = std::iter::once(&sheet.paper.buyer)
        .chain(&sheet.paper.others)
        .collect();
    let areas = area.columns(cards.len(), 0.0);
    let styles = (look.small(0.9), look.bold(), look.body());
    let made = areas.into_iter().zip(cards).map(|(area, party)| {
        let block = card(sheet, area.inset(4.0), party, styles);
        (area, block.pad(3.0, 4.0))
    });
    let made = made.collect();
    boxes(sheet, made).place(sheet);
}

/// Rows of label and value with a line below each.
fn beside(sheet: &Sheet<'_>, area: Area, meta: &[Entry]) -> Block {
    let pairs = Pairs {
        share: 0.46,
        ..Pairs::plain(sheet.look.body(), sheet.look.bold())
    };
    rows(sheet, meta)
        .into_iter()
        .fold(Block::default(), |made, row| {
            // All labels are measured alone, so the values follow them at once.
            let line = pairs.draw(sheet, area.inset(4.0), &[row]).pad(2.0, 2.0);
            made.then(line.under(sheet.look.grey, 0.4, area))
        })
}

/// Cells with posts between.
struct Lines {
    cols: Cols,
    /// Where posts stand.
    posts: Vec<f32>,
    rows: bool,
    pad: f32,
}

impl Lines {
    fn framed(&self, sheet: &Sheet<'_>, block: Block, ruled: bool) -> Block {
        let (area, grey) = (sheet.area, sheet.look.grey);
        let made = self
            .posts
            .iter()
            .fold(block, |block, &x| block.post(grey, 0.4, x));
        let made = made.post(grey, 0.6, area.x).post(grey, 0.6, area.right());
        if ruled {
            made.under(grey, 0.4, area)
        } else {
            made
        }
    }
}

impl Ledger for Lines {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(3.0, 3.0);
        self.framed(sheet, heads, true)
            .over(sheet.look.grey, 0.4, sheet.area)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let area = self.cols.text_area(sheet);
        let text = Block::paras(sheet, self.cols.style, Align::Left, area, item.text);
        let figures = self.cols.figures(sheet, self.cols.style, item.cells);
        let row = text.beside(figures).pad(self.pad, self.pad);
        self.framed(sheet, row, self.rows)
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let area = self.cols.text_area(sheet);
        let row = Block::para(sheet, self.cols.style, Align::Left, area, text);
        self.framed(sheet, row.pad(2.0, 2.0), self.rows)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let style = self.cols.style.bold();
        let row = Block::line(sheet, style, Align::Left, sheet.area.inset(4.0), text);
        row.pad(2.0, 2.0).boxed(sheet.look.grey, 0.4, sheet.area)
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let row = self.cols.sum(sheet, self.cols.style.bold(), label, value);
        row.pad(2.0, 2.0).boxed(sheet.look.grey, 0.4, sheet.area)
    }

    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        self.group_sum(sheet, label, value)
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        // Forms keep their height when there is little to tell.
        let rest = (sheet.bottom - sheet.y - 260.0).clamp(0.0, 60.0);
        let room = self.framed(sheet, Block::space(rest), true);
        room.put(sheet, sheet.y);
        sheet.y += rest;
    }
}

fn lines(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let gap = rng.measure(5.0, 7.0);
    let laying = Laying {
        area: sheet.area.inset(gap / 2.0),
        gap,
        least: 0.2,
    };
    let cols = laying.lay(sheet, |_| true);
    let posts = cols.list.iter().skip(1).map(|col| col.area.x - gap / 2.0);
    let ledger = Lines {
        posts: posts.collect(),
        rows: rng.chance(55),
        pad: rng.measure(1.0, 3.0),
        cols,
    };
    let turn = Turn {
        heads: true,
        carry: rng.chance(70),
    };
    run(sheet, &ledger, turn);
}

/// Sums in the right of the frame; words, taxes and the account in the left.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let (left, right) = sheet.area.split(rng.measure(0.46, 0.54), 0.0);
    let style = Sums {
        rules: rng.chance(60),
        stress: rng.of(&[
            Stress::Between,
            Stress::Ground(tint(look.accent, 0.85), look.accent),
        ]),
        apart: 3.0,
        ..Sums::plain(sheet)
    };
    let sums = style.draw(sheet, right);
    let other = other_currency(sheet, right.inset(4.0), look.body());
    let inner = left.inset(4.0);
    let mut beside = in_words(sheet, inner);
    beside = beside.then(taxes(sheet, inner, look.small(0.9), true).pad(0.0, 5.0));
    let pairs = Pairs {
        share: 0.45,
        ..Pairs::plain(look.body(), look.body())
    };
    beside = beside.then(payment(sheet, inner, look.bold(), pairs));
    let sums = sums.then(other.pad(3.0, 3.0));
    boxes(sheet, vec![(left, beside.pad(4.0, 4.0)), (right, sums)]).place(sheet);
    if paper.figures.language == "en" {
        let text = format!("For {}", paper.seller.name);
        let signed = Block::para(sheet, look.bold(), Align::Right, right.inset(4.0), &text)
            .then(Block::space(24.0))
            .then(Block::line(
                sheet,
                look.body(),
                Align::Right,
                right.inset(4.0),
                "Authorised Signatory",
            ));
        let declared = "E. & O. E.";
        let said = Block::line(sheet, look.body(), Align::Left, left.inset(4.0), declared);
        boxes(
            sheet,
            vec![(left, said.pad(4.0, 4.0)), (right, signed.pad(4.0, 4.0))],
        )
        .place(sheet);
    }
}

/// The total in words, where the language is known here.
fn in_words(sheet: &Sheet<'_>, area: Area) -> Block {
    let (paper, look) = (sheet.paper, sheet.look);
    let total = paper.truth.total.filter(|_| paper.figures.language == "en");
    let words = total.and_then(|total| spell::amount(total, paper.figures.lakh));
    let Some(words) = words else {
        return Block::default();
    };
    let unit = if paper.figures.lakh {
        "Rupees"
    } else {
        paper.figures.code
    };
    Block::line(sheet, look.small(0.9), Align::Left, area, "Amount in words")
        .then(Block::para(
            sheet,
            look.bold(),
            Align::Left,
            area,
            &format!("{unit} {words}"),
        ))
        .pad(0.0, 5.0)
}
