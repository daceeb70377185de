//! The account on the paper.

use super::super::super::kit::{
    Block, Cols, Foot, Item, Laying, Ledger, Pairs, Stress, Sums, Told, Turn, card, cells, light,
    notes, other_currency, parties, payment, rows, run, taxes,
};
use super::super::conditions;
use crate::pdf::{Align, Canvas, Face, MM};
use crate::random::draw::{Area, Look, Sheet};
use crate::random::paper::{Kind, Paper};
use crate::random::rng::Rng;

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = &[
        Face::Sans,
        Face::Serif,
        Face::Grotesk,
        Face::Mono,
        Face::Sans,
    ];
    let look = Look::draw(rng, faces, 7.75, 9.75);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(15.0, 24.0) * MM);
    let told = Told::of(paper, rng.chance(45), if look.colon { ": " } else { " " });
    let mark = rng.of(&[" \u{2022} ", " | ", ", ", " - "]);
    let align = rng.of(&[Align::Center, Align::Center, Align::Left]);
    let foot = Foot::running(&sheet, &told, look.small(0.8), (mark, align));
    let foot = if rng.chance(40) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    let foot = foot.numbered(Some(rng.of(&[Align::Right, Align::Center])));
    foot.reserve(&mut sheet);
    head(&mut sheet, &told, rng);
    let account = Account::new(&sheet, rng);
    let turn = Turn {
        heads: rng.chance(80),
        carry: rng.chance(60),
    };
    run(&mut sheet, &account, turn);
    sheet.y += 4.0;
    below(&mut sheet, &account, rng);
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

/// The house, the guest, the days.
fn head(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area, paper) = (sheet.look, sheet.area, sheet.paper);
    let align = rng.of(&[Align::Center, Align::Left, Align::Center, Align::Right]);
    let name = look
        .bold()
        .size(look.size * rng.measure(1.5, 2.6))
        .color(look.accent);
    let name = if rng.chance(30) {
        name.tracked(1.2)
    } else {
        name
    };
    sheet.y = rng.measure(26.0, 44.0);
    told.head(sheet, (name, look.small(0.9)), align, area)
        .pad(0.0, rng.measure(12.0, 26.0))
        .place(sheet);
    let title = look.bold().size(look.size * rng.measure(1.1, 1.7));
    let title = Block::para(
        sheet,
        title,
        rng.of(&[Align::Left, Align::Left, Align::Center]),
        area,
        &paper.title,
    );
    let (left, right) = area.split(rng.measure(0.46, 0.56), 18.0);
    let mut guest = told.sender(sheet, look.small(0.75), left, " - ");
    for one in parties(paper) {
        let styles = (look.small(0.85), look.bold(), look.body());
        guest = guest.then(card(sheet, left, one, styles)).pad(0.0, 6.0);
    }
    let title_first = rng.chance(50);
    if title_first {
        title.clone().pad(0.0, 10.0).place(sheet);
    }
    let meta = rows(sheet, &paper.meta);
    let pairs = Pairs {
        apart: rng.measure(0.0, 1.5),
        ..Pairs::plain(look.label(), look.body())
    };
    match rng.below(3) {
        0 => guest.beside(pairs.draw(sheet, right, &meta)).place(sheet),
        1 => {
            guest.pad(0.0, 6.0).place(sheet);
            let (first, second) = meta.split_at(meta.len().div_ceil(2));
            pairs
                .draw(sheet, left, first)
                .beside(pairs.draw(sheet, right, second))
                .place(sheet);
        }
        _ => {
            guest.pad(0.0, 6.0).place(sheet);
            let styles = (look.small(0.8).color(look.grey), look.body());
            let per_row = rng.range(3, 5) as usize;
            cells(sheet, area, &paper.meta, per_row, styles, |block, _| block).place(sheet);
        }
    }
    sheet.y += 10.0;
    if !title_first {
        title.pad(0.0, 6.0).place(sheet);
    }
}

/// Charges and credits by their days.
struct Account {
    cols: Cols,
    apart: f32,
    rules: bool,
    /// How the heads stand out.
    heads: usize,
    /// More about a charge stands further right.
    indent: f32,
}

impl Account {
    fn new(sheet: &Sheet<'_>, rng: &mut Rng) -> Self {
        let laying = Laying {
            area: sheet.area,
            gap: rng.measure(10.0, 24.0),
            least: 0.3,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            apart: rng.measure(0.0, 3.5),
            rules: rng.chance(25),
            heads: rng.below(4),
            indent: rng.of(&[0.0, 0.0, 8.0]),
        }
    }
}

impl Ledger for Account {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let (grey, area) = (sheet.look.grey, sheet.area);
        let heads = self.cols.heads(sheet, self.cols.style.bold()).pad(2.0, 2.0);
        match self.heads {
            0 => heads.over(grey, 0.8, area).under(grey, 0.8, area),
            1 => heads.on(light(sheet.look.accent), area),
            2 => heads.under(sheet.look.accent, 1.2, area),
            _ => heads,
        }
        .pad(0.0, 3.0)
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let more = Area::new(area.x + self.indent, area.width - self.indent);
        let (first, rest) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, style, Align::Left, area, first).then(Block::paras(
            sheet,
            style,
            Align::Left,
            more,
            rest,
        ));
        let made = self
            .cols
            .figures(sheet, style, item.cells)
            .beside(text)
            .pad(self.apart / 2.0, self.apart / 2.0 + 0.5);
        if self.rules {
            made.under(light(sheet.look.grey), 0.4, sheet.area)
                .pad(0.0, 1.0)
        } else {
            made
        }
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        if self.heads < 2 {
            Block::space(2.0)
                .over(sheet.look.grey, 0.8, sheet.area)
                .put(sheet, sheet.y + 1.0);
            sheet.y += 3.0;
        }
    }
}

/// Sums that end where charges do, taxes by rate, the bank.
fn below(sheet: &mut Sheet<'_>, account: &Account, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let charges = account
        .cols
        .list
        .iter()
        .find(|col| col.kind == Kind::Amount);
    let edge = charges
        .filter(|_| rng.chance(50))
        .map_or(area.right(), |col| col.area.right() + 4.0);
    let width = (edge - area.x) * rng.measure(0.5, 0.75);
    let room = Area::new(edge - width, width);
    let sums = Sums {
        stress: rng.of(&[Stress::Rule, Stress::None, Stress::Between, Stress::Framed]),
        label: rng.of(&[Align::Left, Align::Left, Align::Right]),
        apart: rng.measure(0.0, 3.0),
        ..Sums::plain(sheet)
    };
    sums.draw(sheet, room).pad(2.0, 8.0).place(sheet);
    let share = rng.of(&[0.55, 0.75, 1.0]);
    taxes(
        sheet,
        area.split(share, 0.0).0,
        look.small(0.88),
        rng.chance(30),
    )
    .pad(0.0, 8.0)
    .place(sheet);
    other_currency(sheet, room, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.32,
        ..Pairs::plain(look.small(0.9), look.small(0.9))
    };
    payment(sheet, area, look.small(0.95).bold(), pairs)
        .pad(0.0, 6.0)
        .place(sheet);
    let align = rng.of(&[Align::Left, Align::Left, Align::Center]);
    notes(sheet, area, look.small(0.92), align);
}
