//! A subscription: what is to pay in large type, small grey labels above their values, and lines of text that say how
//! many at what price where others have columns.

use super::rows::{Flow, Frame};
use super::words::subscription::{self as words, Said};
use super::{Block, is_statement, kit, payable, references, spoken};
use crate::pdf::{Align, Canvas, Face, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::manner::Manner;
use crate::random::paper::{Kind, Paper, Row, Sum};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = {
    use Kind::*;
    Manner {
        wording: words::WORDING,
        trades: words::trades,
        dates: &[
            ("en-US", &["%B %e, %Y", "%b %e, %Y", "%b %d, %Y", "%m/%d/%Y"]),
            ("en", &["%e %B %Y", "%e %b %Y", "%d %b %Y", "%Y-%m-%d"]),
            ("de", &["%e. %B %Y", "%d.%m.%Y", "%e. %b %Y"]),
            ("fr", &["%e %B %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("es", &["%e de %B de %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("it", &["%e %B %Y", "%d/%m/%Y", "%e %b %Y"]),
            ("nl", &["%e %B %Y", "%d-%m-%Y", "%e %b %Y"]),
            ("pt", &["%e de %B de %Y", "%d/%m/%Y", "%Y-%m-%d"]),
        ],
        columns: &[
            (5, &[Description, Quantity, Price, Amount]),
            (3, &[Description, Amount]),
            (2, &[Description, Price, Quantity, Amount]),
            (2, &[Description, Quantity, Unit, Price, Amount]),
            (1, &[Code, Description, Quantity, Price, Amount]),
            (1, &[Description, Quantity, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// The greeting's place holds the headline.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    if rng.chance(70) {
        super::add_period(paper, speech, rng, &[1, 1, 1, 3, 12]);
    }
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    let period = super::entry(paper, Term::Period).map(|entry| entry.value.clone());
    match period.filter(|_| rng.chance(70)) {
        Some(period) => super::add_detail(paper, || rng.chance(80).then(|| period.clone())),
        None if rng.chance(60) => super::add_detail(paper, || {
            let detail = rng.pick(said.details);
            rng.chance(50).then(|| rng.pattern(detail))
        }),
        None => {}
    }
    paper.greeting = None;
    paper.closing = None;
    let Some(due) = payable(paper)
        .filter(|_| rng.chance(80))
        .map(|sum| spoken(paper, sum))
    else {
        return;
    };
    let date = super::entry(paper, Term::Due).map(|entry| entry.value.clone());
    let text = match date {
        Some(date) => rng.pick(said.headline).replace("{due}", &date),
        None => rng.pick(said.plain).to_owned(),
    };
    paper.greeting = Some(text.replace("{amount}", &due));
    super::tell_payable(paper);
}

/// Where the details of the invoice stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    /// Labels with values below the title, the brand at the right.
    Split,
    /// Small labels above values across the page.
    Band,
    /// A column of details at the side of the parties.
    Rail,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    label: Style,
    value: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let mut look = Look::draw(rng, &[Face::Sans, Face::Grotesk, Face::Grotesk], 8.0, 10.0);
    look.colon = false;
    let margin = rng.measure(34.0, 64.0);
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let label = look.small(rng.measure(0.78, 0.95)).color(look.grey);
    let mut draft = Draft {
        said: words::said(paper.figures.language),
        told: kit::Told::of(paper, rng.chance(50), " "),
        head: rng.of(&[Head::Split, Head::Split, Head::Band, Head::Rail]),
        label,
        value: if rng.chance(40) {
            look.bold()
        } else {
            look.body()
        },
        rng,
    };
    let align = draft.rng.of(&[Align::Left, Align::Center]);
    let mark = draft.rng.of(&[" \u{b7} ", " | ", ", "]);
    let small = look.small(0.75).color(look.grey);
    let number = draft
        .rng
        .of(&[Align::Right, Align::Right, Align::Left, Align::Center]);
    let foot = kit::Foot::running(&sheet, &draft.told, small, (mark, align)).numbered(Some(number));
    foot.reserve(&mut sheet);
    draft.top(&mut sheet);
    draft.parties(&mut sheet);
    draft.headline(&mut sheet);
    draft.items(&mut sheet);
    draft.sums(&mut sheet);
    draft.payment(&mut sheet);
    let area = sheet.area;
    kit::notes(&mut sheet, area, small.size(look.size * 0.88), Align::Left);
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}

impl Draft<'_> {
    /// Title, brand and details.
    fn top(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let large = look.bold().size(look.size * self.rng.measure(1.8, 2.6));
        let brand = look
            .bold()
            .size(look.size * self.rng.measure(1.4, 2.2))
            .color(look.accent);
        let (left, right) = sheet.area.split(0.56, 16.0);
        let title = Block::para(sheet, large, Align::Left, left, &sheet.paper.title);
        let name = self.told.name.clone().unwrap_or_default();
        let name = Block::para(sheet, brand, Align::Right, right, &name);
        if self.head == Head::Rail && self.rng.chance(50) {
            let shown = self.told.name.clone().unwrap_or_default();
            let name = Block::para(sheet, brand, Align::Left, left, &shown);
            let title = Block::para(sheet, large, Align::Right, right, &sheet.paper.title);
            name.beside(title).pad(0.0, 14.0).place(sheet);
        } else {
            title.beside(name).pad(0.0, 12.0).place(sheet);
        }
        let rows = self.details(sheet);
        match self.head {
            Head::Split => {
                let gap = self.rng.measure(10.0, 26.0);
                let bold = self.rng.chance(50);
                let label = if bold {
                    look.bold()
                } else {
                    look.body().color(look.grey)
                };
                let pairs = kit::Pairs {
                    gap,
                    ..kit::Pairs::plain(label, look.body())
                };
                pairs.draw(sheet, left, &rows).pad(0.0, 16.0).place(sheet);
            }
            Head::Band => {
                let count = self.rng.of(&[3, 4, 4, 5]);
                let band = self.across(sheet, sheet.area, &rows, count).pad(8.0, 8.0);
                let band = if self.rng.chance(40) {
                    band.on(
                        tint(look.accent, 0.92),
                        Area::new(sheet.area.x - 6.0, sheet.area.width + 12.0),
                    )
                } else {
                    band.over(tint(look.grey, 0.6), 0.5, sheet.area)
                };
                band.pad(0.0, 14.0).place(sheet);
            }
            Head::Rail => {}
        }
    }

    /// The details of the document and references of the trade among them.
    fn details(&mut self, sheet: &Sheet<'_>) -> Vec<(String, String)> {
        let mut rows = kit::rows(sheet, &sheet.paper.meta);
        let most = self.rng.below(4);
        for reference in references(self.said.refs, most, self.rng) {
            let place = 1.min(rows.len()) + self.rng.below(rows.len());
            rows.insert(place.min(rows.len()), reference);
        }
        rows
    }

    /// A label above its value.
    fn over(&self, sheet: &Sheet<'_>, area: Area, (label, value): &(String, String)) -> Block {
        Block::para(sheet, self.label, Align::Left, area, label).then(Block::para(
            sheet,
            self.value,
            Align::Left,
            area,
            value,
        ))
    }

    fn across(
        &self,
        sheet: &Sheet<'_>,
        area: Area,
        rows: &[(String, String)],
        count: usize,
    ) -> Block {
        rows.chunks(count).fold(Block::default(), |made, row| {
            let areas = area.columns(count, 14.0);
            let line = areas
                .iter()
                .zip(row)
                .fold(Block::default(), |line, (area, pair)| {
                    line.beside(self.over(sheet, *area, pair))
                });
            made.then(line.pad(0.0, 7.0))
        })
    }

    /// Seller, customer and others beside each other.
    fn parties(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let styles = (self.label, look.bold(), look.body());
        let mut blocks: Vec<Box<dyn Fn(&Sheet<'_>, Area) -> Block>> = Vec::new();
        let lines = self.told.lines.clone();
        let shown = sheet.paper.seller.brand.is_none();
        let name = sheet.paper.seller.name.clone();
        if !lines.is_empty() {
            blocks.push(Box::new(move |sheet, area| {
                // Without a brand the lines do not repeat the name.
                let name = if shown { name.as_str() } else { "" };
                Block::para(sheet, look.bold(), Align::Left, area, name).then(Block::paras(
                    sheet,
                    look.body(),
                    Align::Left,
                    area,
                    &lines,
                ))
            }));
        }
        let sender = self.told.sender.clone();
        for (index, card) in kit::parties(sheet.paper).into_iter().enumerate() {
            let sender = sender.clone().filter(|_| index == 0);
            blocks.push(Box::new(move |sheet, area| {
                let small = look.small(0.75).color(look.grey);
                let line = sender
                    .as_ref()
                    .map(|pieces| pieces.join(", "))
                    .unwrap_or_default();
                Block::para(sheet, small, Align::Left, area, &line)
                    .then(kit::card(sheet, area, card, styles))
            }));
        }
        if self.head == Head::Rail {
            let (side, rest) = sheet.area.split(0.3, 22.0);
            let rows = self.details(sheet);
            let rail = rows.iter().fold(Block::default(), |made, row| {
                made.then(self.over(sheet, side, row).pad(0.0, 5.0))
            });
            let cards = blocks.iter().fold(Block::default(), |made, block| {
                made.then(block(sheet, rest).pad(0.0, 10.0))
            });
            rail.beside(cards).pad(0.0, 10.0).place(sheet);
        } else {
            let areas = sheet.area.columns(blocks.len().max(2), 18.0);
            let made = areas
                .iter()
                .zip(&blocks)
                .fold(Block::default(), |made, (area, block)| {
                    made.beside(block(sheet, *area))
                });
            made.pad(0.0, 16.0).place(sheet);
        }
    }

    fn headline(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let style = look.bold().size(look.size * self.rng.measure(1.5, 2.2));
        let (link, linked) = (self.rng.pick(self.said.links), self.rng.chance(55));
        let link = self.rng.pattern(link);
        let Some(text) = &sheet.paper.greeting else {
            return;
        };
        let mut block = Block::para(sheet, style, Align::Left, sheet.area, text);
        if linked {
            let small = look.body().color(look.accent);
            block = block.then(Block::para(sheet, small, Align::Left, sheet.area, &link));
        }
        block.pad(2.0, 14.0).place(sheet);
    }

    fn items(&mut self, sheet: &mut Sheet<'_>) {
        let kinds: Vec<Kind> = sheet
            .paper
            .columns
            .iter()
            .map(|column| column.kind)
            .collect();
        let spoken = [
            Kind::Description,
            Kind::Quantity,
            Kind::Unit,
            Kind::Price,
            Kind::Amount,
        ];
        let fits = kinds.iter().all(|kind| spoken.contains(kind)) && kinds.contains(&Kind::Price);
        if fits && !is_statement(sheet.paper) && self.rng.chance(45) {
            self.sentences(sheet);
        } else {
            self.table(sheet);
        }
    }

    fn table(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let grey = tint(look.grey, 0.45);
        let frame = Frame::lay(sheet, sheet.area, self.rng.measure(10.0, 22.0), 0.3);
        let heads = if self.rng.chance(60) {
            self.label
        } else {
            frame.style.bold()
        };
        let head = frame.heads(
            sheet,
            heads.size(heads.size.min(frame.style.size)),
            self.rng.chance(20),
        );
        let head = head
            .pad(0.0, 3.0)
            .under(look.grey, 0.7, frame.area)
            .pad(0.0, 4.0);
        let (ruled, pad) = (self.rng.chance(40), self.rng.measure(2.0, 6.0));
        let below = frame.style.size(frame.style.size * 0.88).color(look.grey);
        let strong = self.rng.chance(35);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let name = if strong {
                    frame.style.bold()
                } else {
                    frame.style
                };
                let made = words_of(sheet, frame.text(), (name, below), text)
                    .beside(frame.cells(sheet, cells, |_| frame.style))
                    .pad(pad * 0.5, pad);
                if ruled {
                    made.under(grey, 0.4, frame.area).pad(0.0, pad * 0.5)
                } else {
                    made
                }
            }
            other => between(sheet, &frame, other),
        };
        let again = self.rng.chance(70);
        Flow {
            head,
            again,
            row: &row,
            carried: None,
        }
        .run(sheet);
        sheet.y += 6.0;
    }

    /// No columns: below each name stands how many at what price.
    fn sentences(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, 10.0, 0.3);
        let style = look.body();
        let pattern = self.rng.pick(self.said.times);
        let grey = tint(look.grey, 0.5);
        let below = look.small(0.88).color(look.grey);
        let beside = self.rng.chance(35);
        let (room, side) = sheet.area.split(0.64, 12.0);
        let index = |kind| frame.find(kind).map(|col| col.index);
        let cell = |cells: &[String], kind| {
            index(kind)
                .and_then(|i| cells.get(i).cloned())
                .unwrap_or_default()
        };
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let (qty, price) = (cell(cells, Kind::Quantity), cell(cells, Kind::Price));
                let times = pattern.replace("{qty}", &qty).replace("{price}", &price);
                let times = times
                    .replace("{unit}", &cell(cells, Kind::Unit))
                    .replace("  ", " ");
                let shown = !qty.is_empty() && !price.is_empty();
                let times = if shown { times } else { String::new() };
                let amount = cell(cells, Kind::Amount);
                let value = Block::line(sheet, style.bold(), Align::Right, sheet.area, &amount);
                let name = words_of(sheet, room, (style.bold(), below), text);
                let made = if beside {
                    let times = Block::para(sheet, below, Align::Right, side, &times);
                    name.beside(value.then(times))
                } else {
                    let times = Block::para(sheet, below, Align::Left, room, &times);
                    name.then(times).beside(value)
                };
                made.pad(4.0, 5.0).under(grey, 0.4, sheet.area)
            }
            other => between(sheet, &frame, other),
        };
        let amount = index(Kind::Amount).and_then(|i| sheet.paper.columns.get(i));
        let text = index(Kind::Description).and_then(|i| sheet.paper.columns.get(i));
        let head = match (text, amount) {
            (Some(text), Some(amount)) => {
                Block::line(sheet, self.label, Align::Left, room, &text.head)
                    .beside(Block::line(
                        sheet,
                        self.label,
                        Align::Right,
                        sheet.area,
                        &amount.head,
                    ))
                    .pad(0.0, 2.0)
                    .under(look.grey, 0.8, sheet.area)
            }
            _ => Block::default(),
        };
        let again = self.rng.chance(40);
        Flow {
            head,
            again,
            row: &row,
            carried: None,
        }
        .run(sheet);
        sheet.y += 8.0;
    }

    fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let full = self.rng.chance(20);
        let area = if full {
            sheet.area
        } else {
            sheet.area.split(self.rng.measure(0.38, 0.52), 10.0).1
        };
        let ruled = self.rng.chance(60);
        let large = self.rng.of(&[1.0, 1.0, 1.2, 1.4]);
        let blocks: Vec<Block> = paper
            .sums
            .iter()
            .map(|sum| {
                let style = if sum.is_total() {
                    look.bold().size(look.size * large)
                } else {
                    look.body()
                };
                let row = ends(sheet, area, style, sum).pad(2.5, 2.5);
                if ruled {
                    row.over(tint(look.grey, 0.6), 0.4, area)
                } else {
                    row
                }
            })
            .collect();
        let made = blocks.into_iter().fold(Block::default(), Block::then);
        made.pad(2.0, 10.0).place(sheet);
        let (style, framed) = (look.small(0.85), self.rng.chance(25));
        let room = sheet.area.split(0.62, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 6.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 6.0)
            .place(sheet);
    }

    /// Bank details, small, beside each other or below.
    fn payment(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        if paper.payment.is_empty() {
            return;
        }
        let rows = kit::rows(sheet, &paper.payment);
        let heading = Block::para(
            sheet,
            look.bold(),
            Align::Left,
            sheet.area,
            &paper.payment_title,
        );
        let block = if self.rng.chance(50) {
            let count = self.rng.of(&[2, 3, 3]);
            heading
                .pad(0.0, 3.0)
                .then(self.across(sheet, sheet.area, &rows, count))
        } else {
            let pairs = kit::Pairs::plain(self.label, look.small(0.92));
            heading.then(pairs.draw(sheet, sheet.area.split(0.6, 0.0).0, &rows))
        };
        block.pad(8.0, 10.0).place(sheet);
    }
}

/// A name with more about it below, smaller.
fn words_of(
    sheet: &Sheet<'_>,
    area: Area,
    (name, below): (Style, Style),
    text: &[String],
) -> Block {
    text.iter()
        .enumerate()
        .fold(Block::default(), |made, (index, line)| {
            let style = if index == 0 { name } else { below };
            made.then(Block::para(sheet, style, Align::Left, area, line))
        })
}

/// What stands between the lines.
fn between(sheet: &Sheet<'_>, frame: &Frame, row: &Row) -> Block {
    let style = frame.style;
    match row {
        Row::Group(text) => Block::para(
            sheet,
            style.bold().color(sheet.look.accent),
            Align::Left,
            frame.area,
            text,
        )
        .pad(6.0, 3.0),
        Row::GroupSum { label, value } => {
            frame.total(sheet, style.bold(), label, value).pad(2.0, 6.0)
        }
        Row::Text(text) => Block::para(
            sheet,
            style.color(sheet.look.grey),
            Align::Left,
            frame.area,
            text,
        )
        .pad(2.0, 4.0),
        Row::Item { .. } => Block::default(),
    }
}

/// A label at the left edge and its sum at the right.
fn ends(sheet: &Sheet<'_>, area: Area, style: Style, sum: &Sum) -> Block {
    let label = sheet.look.above(&sum.label);
    let width = (sheet.canvas.width(style, &sum.value) + 1.0).min(area.width * 0.6);
    let room = Area::new(area.x, area.width - width - 10.0);
    Block::para(sheet, style, Align::Left, room, &label).beside(Block::line(
        sheet,
        style,
        Align::Right,
        area,
        &sum.value,
    ))
}
