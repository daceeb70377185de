//! A letter of lawyers, consultants or agencies: time by the hour in a table without rules, or what was done in words
//! with its fee at the edge; sums as lines that end at the right; the account in one sentence.

use super::rows::{Flow, Frame};
use super::words::chambers::{self as words, Said};
use super::{Block, is_credit, is_statement, kit, references};
use crate::pdf::{Align, Canvas, Face, MM, Style};
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
        columns: &[
            (4, &[Date, Code, Description, Quantity, Price, Amount]),
            (3, &[Date, Description, Quantity, Price, Amount]),
            (5, &[Description, Amount]),
            (2, &[Date, Description, Amount]),
            (1, &[Description, Quantity, Price, Amount]),
            (1, &[Date, Code, Quantity, Description, Price, Amount]),
            (1, &[Date, Description, Quantity, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

/// A time sheet names those who worked where a shop names its goods: no code of a product.
fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    if rng.chance(35) {
        super::add_period(paper, speech, rng, &[1, 1, 3]);
    }
    let coded = paper
        .columns
        .iter()
        .position(|column| column.kind == Kind::Code);
    if let Some(place) = coded {
        paper.columns[place].head = rng.pick(said.keeper).to_owned();
        for row in &mut paper.rows {
            if let Row::Item { cells, .. } = row
                && !cells[place].is_empty()
            {
                cells[place] = rng.pick(words::INITIALS).to_owned();
            }
        }
        for line in &mut paper.truth.line_items {
            line.product_code = None;
        }
    }
    let letter = !is_statement(paper) && !is_credit(paper);
    if letter && paper.greeting.is_none() && rng.chance(65) {
        paper.greeting = Some(speech.say(Term::Greeting).to_owned());
        paper.closing = Some(speech.say(Term::Closing).to_owned());
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    Centre,
    Right,
    /// People and addresses in a column beside the letter.
    Side,
}

/// How sums stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Sums {
    /// Labels end before the values.
    RightLabels,
    /// Label and value in one line of text.
    OneLine,
    /// Labels begin in the middle of the page.
    Middle,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Serif, Face::Serif, Face::Sans, Face::Grotesk];
    let look = Look::draw(rng, &faces, 8.5, 11.0);
    let margin = rng.measure(20.0, 27.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let full = rng.chance(45);
    let told = kit::Told::of(paper, full, " ");
    let wide = paper.columns.len() > 5;
    let head = match rng.of(&[Head::Centre, Head::Right, Head::Side]) {
        // So many columns need the whole page.
        Head::Side if wide => Head::Right,
        head => head,
    };
    let small = look.small(0.78).color(look.grey);
    let mut draft = Draft {
        said: words::said(paper.figures.language),
        rng,
        told,
        head,
        small,
    };
    let number = draft
        .rng
        .of(&[Some(Align::Center), Some(Align::Right), None]);
    let beside = head == Head::Side && draft.told.foot.iter().flatten().count() < 8;
    let foot = if beside {
        kit::Foot::beside(&sheet, &[], small)
    } else if draft.rng.chance(50) {
        let align = draft.rng.of(&[Align::Center, Align::Left]);
        kit::Foot::running(&sheet, &draft.told, small, (" \u{2013} ", align))
    } else {
        kit::Foot::beside(&sheet, &draft.told.foot, small)
    };
    let foot = foot.numbered(number);
    foot.reserve(&mut sheet);
    draft.masthead(&mut sheet, beside);
    draft.address(&mut sheet);
    draft.opening(&mut sheet);
    draft.work(&mut sheet);
    draft.sums(&mut sheet);
    draft.ending(&mut sheet);
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}

impl Draft<'_> {
    fn masthead(&mut self, sheet: &mut Sheet<'_>, beside: bool) {
        let look = sheet.look;
        let tracked = if self.rng.chance(50) { 1.4 } else { 0.0 };
        let size = look.size * self.rng.measure(1.4, 2.1);
        let name = look.bold().size(size).color(look.accent).tracked(tracked);
        let align = match self.head {
            Head::Centre => Align::Center,
            Head::Right => Align::Right,
            Head::Side => Align::Left,
        };
        let shown = self.told.name.clone().unwrap_or_default();
        let shown = if tracked > 0.0 {
            shown.to_uppercase()
        } else {
            shown
        };
        let mut made = Block::line(sheet, name, align, sheet.area, &shown);
        if shown.is_empty() {
            made = Block::space(10.0);
        }
        if self.head != Head::Side {
            let mark = self.rng.of(&[" \u{b7} ", ", ", " | "]);
            let running = self.rng.chance(60);
            let lines = if running {
                vec![self.told.lines.join(mark)]
            } else {
                self.told.lines.clone()
            };
            made = made.then(Block::paras(sheet, self.small, align, sheet.area, lines));
            if self.rng.chance(45) {
                made = made.pad(0.0, 4.0).under(look.accent, 0.8, sheet.area);
            }
            made.pad(0.0, 20.0).place(sheet);
            return;
        }
        made.pad(0.0, 16.0).place(sheet);
        let (body, side) = sheet.area.split(0.74, 20.0);
        let mut column = Block::default();
        for person in self.said.people {
            let role = self.rng.pick(self.said.roles);
            column = column
                .then(Block::para(
                    sheet,
                    self.small.bold(),
                    Align::Left,
                    side,
                    person,
                ))
                .then(Block::para(sheet, self.small, Align::Left, side, role).pad(0.0, 5.0));
        }
        let groups = if beside {
            self.told.foot.as_slice()
        } else {
            &[]
        };
        for group in std::iter::once(&self.told.lines).chain(groups) {
            column = column
                .then(Block::paras(sheet, self.small, Align::Left, side, group).pad(6.0, 0.0));
        }
        let post = self.rng.chance(40);
        let column = if post {
            column.post(look.accent, 0.7, side.x - 9.0)
        } else {
            column
        };
        column.put(sheet, sheet.y);
        // The column stands on the first page; all pages keep its room.
        sheet.area = body;
    }

    /// The customer, and the references of both sides in a line, a list or beside.
    fn address(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (left, right) = sheet.area.split(0.54, 16.0);
        let styles = (self.small, look.body(), look.body());
        let sender = self.told.sender(sheet, look.small(0.7), left, " \u{b7} ");
        let cards = kit::parties(sheet.paper).into_iter();
        let cards = cards.fold(sender, |made, card| {
            made.then(kit::card(sheet, left, card, styles).pad(0.0, 8.0))
        });
        let mut rows = kit::rows(sheet, &sheet.paper.meta);
        let most = self.rng.below(4);
        rows.extend(
            references(self.said.refs, most, self.rng)
                .into_iter()
                .map(|(label, value)| (look.beside(&label), value)),
        );
        match self.rng.below(5) {
            0 | 1 => {
                let pairs = kit::Pairs {
                    share: 0.55,
                    ..kit::Pairs::plain(look.label(), look.body())
                };
                cards
                    .beside(pairs.draw(sheet, right, &rows))
                    .pad(0.0, 18.0)
                    .place(sheet);
            }
            2 => {
                cards.pad(0.0, 10.0).place(sheet);
                let pairs = kit::Pairs {
                    gap: 16.0,
                    ..kit::Pairs::plain(look.body(), look.body())
                };
                pairs
                    .draw(sheet, sheet.area, &rows)
                    .pad(0.0, 16.0)
                    .place(sheet);
            }
            _ => {
                cards.pad(0.0, 12.0).place(sheet);
                let line = self.run_in(sheet, &rows);
                let line = if self.rng.chance(50) {
                    line.pad(4.0, 4.0)
                        .over(look.grey, 0.5, sheet.area)
                        .under(look.grey, 0.5, sheet.area)
                } else {
                    line
                };
                line.pad(0.0, 16.0).place(sheet);
            }
        }
    }

    /// References one after the other, each kept together.
    fn run_in(&mut self, sheet: &Sheet<'_>, rows: &[(String, String)]) -> Block {
        let style = sheet.look.body().size(sheet.look.size * 0.92);
        let gap = self.rng.measure(14.0, 26.0);
        let (mut made, mut line, mut x) = (Block::default(), Block::default(), sheet.area.x);
        for (label, value) in rows {
            let text = format!("{label} {value}");
            let width = sheet.canvas.width(style, &text).min(sheet.area.width) + 0.5;
            if x + width > sheet.area.right() + 0.5 && x > sheet.area.x {
                made = made.then(std::mem::take(&mut line));
                x = sheet.area.x;
            }
            line = line.beside(Block::line(
                sheet,
                style,
                Align::Left,
                Area::new(x, width),
                &text,
            ));
            x += width + gap;
        }
        made.then(line)
    }

    /// Title, subject, greeting.
    fn opening(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let centre = self.rng.chance(35);
        let align = if centre { Align::Center } else { Align::Left };
        let title = look.bold().size(look.size * self.rng.measure(1.1, 1.6));
        Block::para(sheet, title, align, sheet.area, &paper.title)
            .pad(0.0, 8.0)
            .place(sheet);
        let buyer = paper
            .buyer
            .lines
            .first()
            .map(String::as_str)
            .unwrap_or_default();
        if self.rng.chance(75) && !is_statement(paper) {
            let subject = self.rng.pick(self.said.subject).replace("{buyer}", buyer);
            Block::para(sheet, look.bold(), align, sheet.area, &subject)
                .pad(0.0, 8.0)
                .place(sheet);
        }
        if let Some(greeting) = &paper.greeting {
            Block::para(sheet, look.body(), Align::Left, sheet.area, greeting)
                .pad(0.0, 12.0)
                .place(sheet);
        }
    }

    fn work(&mut self, sheet: &mut Sheet<'_>) {
        let figures = [Kind::Description, Kind::Amount];
        let plain = sheet
            .paper
            .columns
            .iter()
            .all(|column| figures.contains(&column.kind));
        if plain && !is_statement(sheet.paper) {
            self.narrative(sheet);
        } else {
            self.times(sheet);
        }
        sheet.y += 6.0;
    }

    /// Columns without rules.
    fn times(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, self.rng.measure(8.0, 16.0), 0.32);
        let bold = self.rng.chance(50);
        let style = if bold {
            frame.style.bold()
        } else {
            frame.style
        };
        let head = frame.heads(sheet, style, false).pad(0.0, 3.0);
        let head = if self.rng.chance(35) {
            head.under(look.grey, 0.5, frame.area)
        } else {
            head
        };
        let apart = self.rng.measure(2.0, 7.0);
        // Figures stand beside the last line of a narrative as often as beside the first.
        let last = self.rng.chance(30);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let name = Block::paras(sheet, frame.style, Align::Left, frame.text(), text);
                let down = if last {
                    name.height - sheet.look.step(frame.style)
                } else {
                    0.0
                };
                let figures = frame.cells(sheet, cells, |_| frame.style);
                name.beside(figures.pad(down.max(0.0), 0.0)).pad(0.0, apart)
            }
            other => between(sheet, &frame, other),
        };
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            frame.total(sheet, frame.style, label, value).pad(1.0, 3.0)
        };
        let carried: Option<&dyn Fn(&Sheet<'_>, &str, &str) -> Block> =
            if self.rng.chance(40) && !is_statement(sheet.paper) {
                Some(&carry)
            } else {
                None
            };
        let again = self.rng.chance(60);
        Flow {
            head: head.pad(0.0, 3.0),
            again,
            row: &row,
            carried,
        }
        .run(sheet);
    }

    /// What was done in words, its fee at the edge.
    fn narrative(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let frame = Frame::lay(sheet, sheet.area, 10.0, 0.3);
        let style = look.body();
        let dots = self.rng.chance(45);
        let indent = self.rng.of(&[0.0, 0.0, 14.0]);
        let room = sheet.area.split(self.rng.measure(0.66, 0.8), 14.0).0;
        let room = Area::new(room.x + indent, room.width - indent);
        let apart = self.rng.measure(3.0, 9.0);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item { cells, text, .. } => {
                let amount = frame
                    .find(Kind::Amount)
                    .and_then(|col| cells.get(col.index));
                let amount = amount.cloned().unwrap_or_default();
                let name = Block::paras(sheet, style, Align::Left, room, text);
                let down = (name.height - sheet.look.step(style)).max(0.0);
                let mut value = Block::line(sheet, style, Align::Right, sheet.area, &amount);
                if dots {
                    value = value.beside(leader(sheet, style, room, text, &amount));
                }
                name.beside(value.pad(down, 0.0)).pad(0.0, apart)
            }
            other => between(sheet, &frame, other),
        };
        let code = sheet.paper.figures.code;
        let symbol = sheet.paper.figures.symbol;
        let heads: Vec<&str> = sheet
            .paper
            .columns
            .iter()
            .map(|column| column.head.as_str())
            .collect();
        let told = heads
            .iter()
            .any(|head| head.contains(code) || head.contains(symbol));
        let head = if told || self.rng.chance(30) {
            frame
                .heads(sheet, style.bold().size(frame.style.size), false)
                .pad(0.0, 5.0)
        } else {
            Block::default()
        };
        Flow {
            head,
            again: false,
            row: &row,
            carried: None,
        }
        .run(sheet);
    }

    fn sums(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let how = self
            .rng
            .of(&[Sums::RightLabels, Sums::OneLine, Sums::Middle]);
        let double = self.rng.chance(55);
        let widest = paper
            .sums
            .iter()
            .map(|sum| sheet.canvas.width(look.bold(), &sum.value));
        let values = widest.fold(0.0_f32, f32::max) + 2.0;
        let last = paper.sums.iter().rposition(Sum::is_total);
        let area = sheet.area;
        let stop = Area::new(area.right() - values, values);
        let mut made = Block::default();
        for (index, sum) in paper.sums.iter().enumerate() {
            let style = if sum.is_total() {
                look.bold()
            } else {
                look.body()
            };
            let label = look.beside(&sum.label);
            let row = match how {
                Sums::OneLine => {
                    let text = format!("{label} {}", sum.value);
                    Block::para(sheet, style, Align::Right, area, &text)
                }
                Sums::RightLabels => self.row(
                    sheet,
                    Area::new(area.x, area.width - values - 14.0),
                    stop,
                    (style, Align::Right),
                    (&label, &sum.value),
                ),
                Sums::Middle => {
                    let left = area.x + area.width * 0.36;
                    let room = Area::new(left, area.right() - values - 12.0 - left);
                    self.row(
                        sheet,
                        room,
                        stop,
                        (style, Align::Left),
                        (&label, &sum.value),
                    )
                }
            };
            let row = row.pad(1.5, 1.5);
            made = made.then(match (Some(index) == last, how) {
                (true, Sums::RightLabels | Sums::Middle) if double => row
                    .pad(1.0, 2.5)
                    .over(look.body().color, 0.6, stop)
                    .under(look.body().color, 0.6, stop)
                    .pad(0.0, 1.6)
                    .under(look.body().color, 0.6, stop),
                _ => row,
            });
        }
        made.pad(2.0, 12.0).place(sheet);
        let (style, framed) = (look.small(0.88), self.rng.chance(15));
        let room = area.split(0.8, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 8.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }

    fn row(
        &self,
        sheet: &Sheet<'_>,
        room: Area,
        stop: Area,
        (style, align): (Style, Align),
        (label, value): (&str, &str),
    ) -> Block {
        let text = Block::para(sheet, style, align, room, label);
        let down = (text.height - sheet.look.step(style)).max(0.0);
        text.beside(Block::line(sheet, style, Align::Right, stop, value).pad(down, 0.0))
    }

    /// The account in one sentence, notes, closing and who signs.
    fn ending(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let (paper, area) = (sheet.paper, sheet.area);
        if !paper.payment.is_empty() {
            let rows = kit::rows(sheet, &paper.payment);
            if self.rng.chance(60) {
                let mark = self.rng.of(&[", ", "; ", " \u{b7} "]);
                let texts: Vec<String> = rows
                    .iter()
                    .map(|(label, value)| format!("{label} {value}"))
                    .collect();
                let text = format!(
                    "{}: {}",
                    paper.payment_title.trim_end_matches(':'),
                    texts.join(mark)
                );
                Block::para(sheet, look.body(), Align::Left, area, &text)
                    .pad(0.0, 10.0)
                    .place(sheet);
            } else {
                let pairs = kit::Pairs::plain(look.body(), look.body());
                let title =
                    Block::para(sheet, look.bold(), Align::Left, area, &paper.payment_title);
                title
                    .then(pairs.draw(sheet, area, &rows))
                    .pad(0.0, 10.0)
                    .place(sheet);
            }
        }
        kit::notes(sheet, area, look.body().size(look.size * 0.94), Align::Left);
        if let Some(closing) = &paper.closing {
            let person = self.rng.pick(self.said.people);
            let role = self.rng.pick(self.said.roles);
            Block::para(sheet, look.body(), Align::Left, area, closing)
                .pad(8.0, 24.0)
                .then(Block::para(sheet, look.body(), Align::Left, area, person))
                .then(Block::para(sheet, self.small, Align::Left, area, role))
                .pad(0.0, 10.0)
                .place(sheet);
        }
        if self.rng.chance(70) {
            let legal = self.rng.pick(self.said.legal);
            let legal = self.rng.pattern(legal);
            Block::para(sheet, self.small, Align::Left, area, &legal)
                .pad(4.0, 0.0)
                .place(sheet);
        }
    }
}

/// Dots from the end of a narrative to its fee.
fn leader(sheet: &Sheet<'_>, style: Style, room: Area, text: &[String], amount: &str) -> Block {
    let (style_of, lines) = sheet.broken(
        style,
        text.last().map(String::as_str).unwrap_or_default(),
        room.width,
    );
    let last = lines
        .last()
        .map(|line| sheet.canvas.width(style_of, line))
        .unwrap_or_default();
    let from = room.x + last + 6.0;
    let to = sheet.area.right() - sheet.canvas.width(style, amount) - 6.0;
    let count = ((to - from) / sheet.canvas.width(style, " .")) as usize;
    if to <= from || count < 3 {
        return Block::default();
    }
    let dots = " .".repeat(count);
    Block::line(
        sheet,
        style.color(tint(sheet.look.grey, 0.2)),
        Align::Right,
        Area::new(from, to - from),
        dots.trim_start(),
    )
}

/// What stands between the lines.
fn between(sheet: &Sheet<'_>, frame: &Frame, row: &Row) -> Block {
    let style = frame.style;
    match row {
        Row::Group(text) => {
            Block::para(sheet, style.bold(), Align::Left, frame.area, text).pad(5.0, 4.0)
        }
        Row::GroupSum { label, value } => {
            frame.total(sheet, style.bold(), label, value).pad(0.0, 8.0)
        }
        Row::Text(text) => Block::para(sheet, style, Align::Left, frame.area, text).pad(0.0, 5.0),
        Row::Item { .. } => Block::default(),
    }
}
