//! The notice of an authority, a chamber, an association: a letter with place and date, the sum in a sentence, a boxed
//! table, and at the foot of the page a slip for the bank.

mod naming;

use super::rows::{Flow, Frame};
use super::words::levy::{self as words, Said};
use super::{Block, entry, is_credit, is_statement, kit, payable, references, spoken};
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
        dates: &[
            ("en-US", &["%B %e, %Y"]),
            ("en", &["%e %B %Y", "%e %B %Y", "%d %B %Y", "%d/%m/%Y"]),
            ("de", &["%e. %B %Y", "%e. %B %Y", "%d.%m.%Y"]),
            ("fr", &["%e %B %Y", "%d %B %Y", "%d/%m/%Y"]),
            ("es", &["%e de %B de %Y", "%e de %B de %Y", "%d/%m/%Y"]),
            ("it", &["%e %B %Y", "%d/%m/%Y"]),
            ("nl", &["%e %B %Y", "%e %B %Y", "%d-%m-%Y"]),
            ("pt", &["%e de %B de %Y", "%d/%m/%Y"]),
        ],
        columns: &[
            (4, &[Position, Description, Amount]),
            (4, &[Description, Amount]),
            (3, &[Description, Quantity, Price, Amount]),
            (1, &[Code, Description, Amount]),
            (1, &[Position, Description, Quantity, Price, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Amount]),
            (1, &[Date, Description, Amount]),
        ],
        shape,
        ..Manner::PLAIN
    }
};

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    let said = words::said(paper.figures.language);
    naming::rename(paper, rng.pick(said.names));
    super::regroup(paper, said.groups);
    super::plain_names(paper);
    if rng.chance(30) {
        super::add_period(paper, speech, rng, &[3, 6, 12, 12]);
    }
    if rng.chance(70) {
        let label = rng.pick(said.places).replace("{city}", &paper.seller.city);
        naming::date_line(paper, label);
    }
    paper.greeting = rng
        .chance(80)
        .then(|| speech.say(Term::Greeting).to_owned());
    paper.closing = rng.chance(75).then(|| speech.say(Term::Closing).to_owned());
    super::tell_payable(paper);
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Head {
    /// A sign, the name and the office at the left, questions at the right.
    Left,
    Centre,
    /// The office in a column at the right, over the details.
    Block,
}

struct Draft<'a> {
    said: &'static Said,
    rng: &'a mut Rng,
    told: kit::Told,
    head: Head,
    /// What to quote when paying.
    key: (String, String),
    small: Style,
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Serif, Face::Mono];
    let look = Look::draw(rng, &faces, 8.25, 10.5);
    let margin = rng.measure(19.0, 25.0) * MM;
    let mut sheet = Sheet::new(canvas, paper, look, margin);
    let said = words::said(paper.figures.language);
    let (label, pattern) = said.key[rng.below(said.key.len())];
    let small = look.small(0.8);
    let mut draft = Draft {
        said,
        told: kit::Told::of(paper, rng.chance(25), " "),
        head: rng.of(&[Head::Left, Head::Centre, Head::Block]),
        key: (label.to_owned(), rng.pattern(pattern)),
        small,
        rng,
    };
    let number = draft
        .rng
        .of(&[Some(Align::Center), Some(Align::Right), None]);
    let foot = kit::Foot::beside(&sheet, &draft.told.foot, small).numbered(number);
    let foot = if draft.rng.chance(50) {
        foot.ruled(&sheet)
    } else {
        foot
    };
    foot.reserve(&mut sheet);
    draft.letterhead(&mut sheet);
    draft.window(&mut sheet);
    draft.opening(&mut sheet);
    draft.fees(&mut sheet);
    let slip = !paper.payment.is_empty() && !is_credit(paper) && draft.rng.chance(70);
    draft.ending(&mut sheet, slip);
    if slip {
        draft.slip(&mut sheet);
    }
    super::conditions(&mut sheet);
    foot.finish(&mut sheet);
}

impl Draft<'_> {
    fn letterhead(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let name = look.bold().size(look.size * self.rng.measure(1.35, 1.9));
        let office = self.rng.pick(self.said.departments);
        let shown = self.told.name.clone().unwrap_or_default();
        let lines = self.told.lines.clone();
        sheet.y = 40.0;
        match self.head {
            Head::Left => {
                let (left, right) = sheet.area.split(0.62, 18.0);
                let sign = look.size * 3.2;
                let text = Area::new(left.x + sign + 9.0, left.width - sign - 9.0);
                let crest = Block::space(sign).on(look.accent, Area::new(left.x, sign));
                let body = Block::para(sheet, name, Align::Left, text, &shown)
                    .then(Block::para(sheet, look.body(), Align::Left, text, office))
                    .then(Block::paras(sheet, self.small, Align::Left, text, &lines));
                let desk = self.desk(sheet, right);
                crest.beside(body).beside(desk).pad(0.0, 22.0).place(sheet);
            }
            Head::Centre => {
                let made = Block::para(sheet, name, Align::Center, sheet.area, &shown)
                    .then(Block::para(
                        sheet,
                        look.body(),
                        Align::Center,
                        sheet.area,
                        office,
                    ))
                    .then(Block::para(
                        sheet,
                        self.small,
                        Align::Center,
                        sheet.area,
                        &lines.join(" - "),
                    ));
                made.pad(0.0, 5.0)
                    .under(look.grey, 0.6, sheet.area)
                    .pad(0.0, 18.0)
                    .place(sheet);
            }
            Head::Block => {
                let made = Block::para(
                    sheet,
                    name.color(look.accent),
                    Align::Right,
                    sheet.area,
                    &shown,
                )
                .then(Block::para(
                    sheet,
                    look.body(),
                    Align::Right,
                    sheet.area,
                    office,
                ))
                .then(Block::paras(
                    sheet,
                    self.small,
                    Align::Right,
                    sheet.area,
                    &lines,
                ));
                made.pad(0.0, 18.0).place(sheet);
            }
        }
    }

    /// Who answers questions.
    fn desk(&mut self, sheet: &Sheet<'_>, area: Area) -> Block {
        let rows = references(self.said.desk, 4, self.rng);
        let rows: Vec<(String, String)> = rows
            .into_iter()
            .map(|(label, value)| (format!("{label}:"), value))
            .collect();
        let pairs = kit::Pairs {
            share: 0.48,
            ..kit::Pairs::plain(self.small.color(sheet.look.grey), self.small)
        };
        pairs.draw(sheet, area, &rows)
    }

    /// The customer, and the references: beside, or in a row below as old letters have them; then place and date.
    fn window(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let (left, right) = sheet.area.split(0.52, 18.0);
        let styles = (self.small.color(look.grey), look.body(), look.body());
        let sender = self.told.sender(sheet, look.small(0.7), left, " \u{b7} ");
        let cards = kit::parties(paper).into_iter();
        let cards = cards.fold(sender, |made, card| {
            made.then(kit::card(sheet, left, card, styles).pad(0.0, 8.0))
        });
        let dated = paper
            .meta
            .iter()
            .find(|entry| naming::is_place(paper, entry));
        let mut rows: Vec<(String, String)> = Vec::new();
        for entry in &paper.meta {
            if dated.is_none_or(|dated| !std::ptr::eq(dated, entry)) {
                rows.push((look.beside(&entry.label), entry.value.clone()));
            }
        }
        let most = self.rng.below(3);
        let mut others = references(self.said.refs, most, self.rng);
        others.insert(0, self.key.clone());
        for (label, value) in others {
            let place = self.rng.below(rows.len() + 1);
            rows.insert(place, (look.beside(&label), value));
        }
        if self.rng.chance(55) || rows.len() > 8 {
            let framed = self.rng.chance(35);
            let inner = if framed { right.inset(6.0) } else { right };
            let pairs = kit::Pairs {
                share: 0.55,
                ..kit::Pairs::plain(look.label(), look.body())
            };
            let mut block = pairs.draw(sheet, inner, &rows);
            if self.head == Head::Block {
                block = self.desk(sheet, inner).pad(0.0, 6.0).then(block);
            }
            let block = if framed {
                block.pad(5.0, 3.0).boxed(look.grey, 0.7, right)
            } else {
                block
            };
            cards.beside(block).pad(0.0, 12.0).place(sheet);
        } else {
            cards.pad(0.0, 10.0).place(sheet);
            self.row(sheet, &rows);
        }
        if let Some(entry) = dated {
            let align = self.rng.of(&[Align::Right, Align::Right, Align::Left]);
            let text = format!("{} {}", entry.label, entry.value);
            Block::para(sheet, look.body(), align, sheet.area, &text)
                .pad(0.0, 14.0)
                .place(sheet);
        }
    }

    /// Labels above their values in one row or two.
    fn row(&mut self, sheet: &mut Sheet<'_>, rows: &[(String, String)]) {
        let look = sheet.look;
        let count = rows.len().min(4).max(1);
        let mut made = Block::default();
        for chunk in rows.chunks(count) {
            let areas = sheet.area.columns(count, 10.0);
            let line =
                areas
                    .iter()
                    .zip(chunk)
                    .fold(Block::default(), |line, (area, (label, value))| {
                        let cell = Block::para(
                            sheet,
                            self.small.color(look.grey),
                            Align::Left,
                            *area,
                            label,
                        )
                        .then(Block::para(
                            sheet,
                            look.body(),
                            Align::Left,
                            *area,
                            value,
                        ));
                        line.beside(cell)
                    });
            made = made.then(line.pad(0.0, 6.0));
        }
        made.pad(0.0, 8.0).place(sheet);
    }

    /// Subject, greeting, and the sum in a sentence.
    fn opening(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let area = sheet.area;
        let title = look.bold().size(look.size * self.rng.measure(1.15, 1.6));
        Block::para(sheet, title, Align::Left, area, &paper.title)
            .pad(0.0, 2.0)
            .place(sheet);
        let subject = self.rng.pick(self.said.subjects);
        let subject = if is_statement(paper) { "" } else { subject };
        Block::para(sheet, look.bold(), Align::Left, area, subject)
            .pad(0.0, 10.0)
            .place(sheet);
        if let Some(greeting) = &paper.greeting {
            Block::para(sheet, look.body(), Align::Left, area, greeting)
                .pad(0.0, 7.0)
                .place(sheet);
        }
        let Some(sum) = payable(paper) else {
            return;
        };
        let due = entry(paper, Term::Due).map(|entry| entry.value.clone());
        let text = match due {
            Some(due) => self.rng.pick(self.said.asks).replace("{due}", &due),
            None => self.rng.pick(self.said.plain).to_owned(),
        };
        let text = text.replace("{amount}", &spoken(paper, sum));
        Block::para(sheet, look.body(), Align::Left, area, &text)
            .pad(0.0, 12.0)
            .place(sheet);
    }

    /// A boxed table.
    fn fees(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let area = sheet.area;
        let gap = self.rng.measure(10.0, 16.0);
        let frame = Frame::lay(sheet, area.inset(gap / 2.0), gap, 0.3);
        let boxed = self.rng.chance(60);
        let line = if self.rng.chance(50) {
            look.grey
        } else {
            tint(look.grey, 0.4)
        };
        let cells = |block: Block, frame: &Frame| {
            if !boxed {
                return block.under(line, 0.5, area);
            }
            let posts = frame.cols.iter().skip(1).map(|col| col.area.x - gap / 2.0);
            posts.fold(block.boxed(line, 0.6, area), |block, x| {
                block.post(line, 0.5, x)
            })
        };
        let tinted = self.rng.chance(40);
        let head = frame.heads(sheet, frame.style.bold(), false).pad(3.5, 3.0);
        let head = if tinted {
            head.on(tint(look.grey, 0.82), area)
        } else {
            head
        };
        let head = cells(head, &frame);
        let pad = self.rng.measure(2.0, 5.0);
        let row = |sheet: &Sheet<'_>, row: &Row| match row {
            Row::Item {
                cells: texts, text, ..
            } => {
                let made = Block::paras(sheet, frame.style, Align::Left, frame.text(), text)
                    .beside(frame.cells(sheet, texts, |_| frame.style))
                    .pad(pad, pad);
                cells(made, &frame)
            }
            Row::Group(text) => edged(
                Block::para(sheet, frame.style.bold(), Align::Left, frame.area, text).pad(pad, pad),
                boxed,
                (line, area),
            ),
            Row::GroupSum { label, value } => edged(
                frame
                    .total(sheet, frame.style.bold(), label, value)
                    .pad(pad, pad),
                boxed,
                (line, area),
            ),
            Row::Text(text) => edged(
                Block::para(sheet, frame.style, Align::Left, frame.area, text).pad(pad, pad),
                boxed,
                (line, area),
            ),
        };
        let carry = |sheet: &Sheet<'_>, label: &str, value: &str| {
            edged(
                frame.total(sheet, frame.style, label, value).pad(pad, pad),
                boxed,
                (line, area),
            )
        };
        let carries = self.rng.chance(50) && !is_statement(sheet.paper);
        let carried: Option<&dyn Fn(&Sheet<'_>, &str, &str) -> Block> =
            if carries { Some(&carry) } else { None };
        let again = self.rng.chance(70);
        Flow {
            head,
            again,
            row: &row,
            carried,
        }
        .run(sheet);
        let below = self.rng.chance(45);
        let (from, pad) = if below { (0.3, pad * 0.5) } else { (0.0, pad) };
        sheet.y += if below { 4.0 } else { 0.0 };
        let part = Area::new(area.x + area.width * from, area.width * (1.0 - from));
        for sum in &sheet.paper.sums {
            let style = if sum.is_total() {
                frame.style.bold()
            } else {
                frame.style
            };
            let made = if below {
                ends(sheet, part, style, sum)
            } else {
                // The sums go on in the boxes of the table.
                frame.total(sheet, style, &look.above(&sum.label), &sum.value)
            };
            let made = made.pad(pad, pad);
            let made = if below {
                made
            } else {
                edged(made, boxed, (line, area))
            };
            made.place(sheet);
        }
        sheet.y += 10.0;
        let (style, framed) = (look.small(0.88), self.rng.chance(50));
        let room = area.split(0.75, 0.0).0;
        kit::taxes(sheet, room, style, framed)
            .pad(0.0, 8.0)
            .place(sheet);
        kit::other_currency(sheet, room, look.body())
            .pad(0.0, 8.0)
            .place(sheet);
    }

    /// Bank details where there is no slip, notes, appeal, who signs.
    fn ending(&mut self, sheet: &mut Sheet<'_>, slip: bool) {
        let look = sheet.look;
        let (paper, area) = (sheet.paper, sheet.area);
        if !slip && !paper.payment.is_empty() {
            let rows = kit::rows(sheet, &paper.payment);
            let pairs = kit::Pairs::plain(look.body(), look.body());
            let title = Block::para(sheet, look.bold(), Align::Left, area, &paper.payment_title);
            title
                .then(pairs.draw(sheet, area.split(0.7, 0.0).0, &rows))
                .pad(0.0, 8.0)
                .place(sheet);
        }
        kit::notes(sheet, area, look.body().size(look.size * 0.94), Align::Left);
        if self.rng.chance(75) {
            let remedy = self.rng.pick(self.said.remedy);
            Block::para(sheet, self.small, Align::Left, area, remedy)
                .pad(2.0, 6.0)
                .place(sheet);
        }
        let signs = self.rng.pick(self.said.signs);
        if let Some(closing) = &paper.closing {
            Block::para(sheet, look.body(), Align::Left, area, closing)
                .pad(4.0, 12.0)
                .then(Block::para(sheet, look.body(), Align::Left, area, signs))
                .pad(0.0, 10.0)
                .place(sheet);
        }
    }

    /// What the bank is to do, in boxes at the foot of the page.
    fn slip(&mut self, sheet: &mut Sheet<'_>) {
        let look = sheet.look;
        let paper = sheet.paper;
        let [title, payee, payer, amount] = self.said.slip;
        let buyer = paper.buyer.lines.first().cloned().unwrap_or_default();
        let mut cells: Vec<(String, String)> = Vec::new();
        if !paper
            .payment
            .iter()
            .any(|entry| entry.term == Term::AccountName)
        {
            cells.push((payee.to_owned(), paper.seller.name.clone()));
        }
        cells.extend(
            paper
                .payment
                .iter()
                .map(|entry| (entry.label.clone(), entry.value.clone())),
        );
        if let Some(sum) = payable(paper) {
            cells.push((amount.to_owned(), spoken(paper, sum)));
        }
        cells.push(self.key.clone());
        cells.push((payer.to_owned(), buyer));
        let count = self.rng.of(&[1, 2, 2, 3]);
        let line = look.grey;
        let label = self.small.size(self.small.size.min(6.5)).color(look.grey);
        let mut made =
            Block::line(sheet, self.small.bold(), Align::Left, sheet.area, title).pad(6.0, 4.0);
        for chunk in cells.chunks(count) {
            let areas = sheet.area.columns(chunk.len(), 0.0);
            let row =
                areas
                    .iter()
                    .zip(chunk)
                    .fold(Block::default(), |row, (area, (name, value))| {
                        let inner = area.inset(5.0);
                        let cell = Block::line(sheet, label, Align::Left, inner, name)
                            .then(Block::line(sheet, look.body(), Align::Left, inner, value))
                            .pad(2.0, 2.0);
                        row.beside(cell.boxed(line, 0.5, *area))
                    });
            made = made.then(row);
        }
        let made = made.over(line, 0.4, sheet.area);
        let made = Block::space(8.0).then(made);
        if sheet.fits(made.height) {
            sheet.y = sheet.bottom - made.height;
        }
        made.place(sheet);
    }
}

/// A label with its sum at the right edge.
fn ends(sheet: &Sheet<'_>, area: Area, style: Style, sum: &Sum) -> Block {
    let inner = area.inset(5.0);
    let width = sheet.canvas.width(style, &sum.value) + 1.0;
    let room = Area::new(inner.x, inner.width - width - 10.0);
    Block::para(
        sheet,
        style,
        Align::Left,
        room,
        &sheet.look.beside(&sum.label),
    )
    .beside(Block::line(sheet, style, Align::Right, inner, &sum.value))
}

/// A row without columns, edged as the table is.
fn edged(block: Block, boxed: bool, (line, area): (crate::pdf::Color, Area)) -> Block {
    if boxed {
        block.boxed(line, 0.6, area)
    } else {
        block.under(line, 0.5, area)
    }
}
