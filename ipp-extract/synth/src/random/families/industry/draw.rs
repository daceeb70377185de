//! Pieces that several of these layouts are drawn from.

use crate::pdf::{Align, Color, Style};
use crate::random::draw::{Area, Sheet, tint};
use crate::random::families::kit::{Block, Cols, Item, Laying, Ledger, rows};
use crate::random::paper::{Entry, Kind, Sum};

/// A table between posts, ruled or not, that can go on down to a certain height.
pub(super) struct Board {
    pub(super) cols: Cols,
    pub(super) area: Area,
    pub(super) gap: f32,
    pub(super) posts: bool,
    pub(super) rules: bool,
    /// What the heads stand on, and their colour.
    pub(super) ground: Option<(Color, Color)>,
    pub(super) apart: f32,
    /// The size of what stands below a name, of that of the name.
    pub(super) more: f32,
    /// How headings between the lines stand out.
    pub(super) group: Heading,
    /// Where the posts end at least.
    pub(super) until: f32,
}

/// How a heading between lines looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Heading {
    Bold,
    Tinted,
    Ruled,
    Indented,
}

impl Board {
    /// A plain board over an area.
    pub(super) fn new(sheet: &Sheet<'_>, area: Area, gap: f32, least: f32) -> Self {
        let laying = Laying {
            area: area.inset(3.0),
            gap,
            least,
        };
        Self {
            cols: laying.lay(sheet, |_| true),
            area,
            gap,
            posts: false,
            rules: false,
            ground: None,
            apart: 2.0,
            more: 0.88,
            group: Heading::Bold,
            until: 0.0,
        }
    }

    fn framed(&self, sheet: &Sheet<'_>, block: Block, inner: bool) -> Block {
        if !self.posts {
            return block;
        }
        let grey = tint(sheet.look.grey, 0.25);
        let made = block
            .post(grey, 0.5, self.area.x)
            .post(grey, 0.5, self.area.right());
        let between = self.cols.list.iter().skip(1).filter(|_| inner);
        between.fold(made, |made, col| {
            made.post(grey, 0.5, col.area.x - self.gap / 2.0)
        })
    }
}

impl Ledger for Board {
    fn cols(&self) -> &Cols {
        &self.cols
    }

    fn head(&self, sheet: &Sheet<'_>) -> Block {
        let bold = self.cols.style.bold();
        let style = self.ground.map_or(bold, |(_, color)| bold.color(color));
        let heads = self.cols.heads(sheet, style).pad(2.5, 2.5);
        let heads = match self.ground {
            Some((ground, _)) => heads.on(ground, self.area),
            None => {
                heads
                    .over(sheet.look.grey, 0.7, self.area)
                    .under(sheet.look.grey, 0.7, self.area)
            }
        };
        self.framed(sheet, heads, true)
            .then(self.framed(sheet, Block::space(2.0), true))
    }

    fn item(&self, sheet: &Sheet<'_>, item: Item<'_>) -> Block {
        let style = self.cols.style;
        let area = self.cols.text_area(sheet);
        let small = style.size((style.size * self.more).max(5.0));
        let (first, rest) = item.text.split_at(item.text.len().min(1));
        let text = Block::paras(sheet, style, Align::Left, area, first).then(Block::paras(
            sheet,
            small,
            Align::Left,
            area,
            rest,
        ));
        let made = self.cols.figures(sheet, style, item.cells).beside(text);
        let made = made.pad(self.apart / 2.0, self.apart / 2.0 + 0.5);
        let made = match self.rules {
            true => made
                .under(tint(sheet.look.grey, 0.55), 0.35, self.area)
                .pad(0.0, 1.2),
            false => made,
        };
        self.framed(sheet, made, true)
    }

    fn text(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let room = self.area.inset(4.0);
        let made = Block::para(sheet, self.cols.style, Align::Left, room, text).pad(2.0, 3.0);
        self.framed(sheet, made, false)
    }

    fn group(&self, sheet: &Sheet<'_>, text: &str) -> Block {
        let (style, grey) = (self.cols.style, sheet.look.grey);
        let inner = match self.group {
            Heading::Indented => {
                let text = self.cols.text_area(sheet);
                Area::new(text.x, self.area.right() - 4.0 - text.x)
            }
            _ => self.area.inset(4.0),
        };
        let style = match self.group {
            Heading::Indented => style,
            _ => style.bold(),
        };
        let made = Block::para(sheet, style, Align::Left, inner, text).pad(2.5, 2.5);
        let made = match self.group {
            Heading::Tinted => made.on(tint(sheet.look.accent, 0.88), self.area),
            Heading::Ruled => made.under(grey, 0.5, self.area),
            _ => made,
        };
        self.framed(sheet, made, false)
            .then(self.framed(sheet, Block::space(1.5), false))
    }

    fn group_sum(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style.bold();
        let made = self.cols.sum(sheet, style, label, value).pad(2.0, 4.0);
        self.framed(sheet, made, false)
    }

    fn carried(&self, sheet: &Sheet<'_>, label: &str, value: &str) -> Block {
        let style = self.cols.style;
        self.cols.sum(sheet, style, label, value).pad(3.0, 3.0)
    }

    fn close(&self, sheet: &mut Sheet<'_>) {
        if self.posts && sheet.y < self.until {
            let rest = Block::space(self.until - sheet.y);
            self.framed(sheet, rest, true).place(sheet);
        }
        if self.posts || self.ground.is_none() {
            let line = Block::space(1.0).over(sheet.look.grey, 0.7, self.area);
            line.put(sheet, sheet.y);
            sheet.y += 1.0;
        }
    }
}

/// The sums beside each other, each under its label, so many in a row.
pub(super) fn strip(
    sheet: &Sheet<'_>,
    area: Area,
    per_row: usize,
    (label, value): (Style, Style),
    framed: bool,
) -> Block {
    let (sums, grey) = (&sheet.paper.sums, tint(sheet.look.grey, 0.25));
    let count = sums.len().div_ceil(per_row.max(1)).max(1);
    let each = sums.len().div_ceil(count).max(1);
    let cell = |sum: &Sum, area: Area| {
        let inner = area.inset(4.0);
        let style = if sum.is_total() {
            value.bold().size(value.size * 1.15)
        } else {
            value
        };
        let text = sheet.look.above(&sum.label);
        let text = Block::para(sheet, label, Align::Left, inner, &text);
        let figure = Block::line(sheet, style, Align::Right, inner, &sum.value);
        (text, figure)
    };
    sums.chunks(each).fold(Block::default(), |made, row| {
        let areas = area.columns(row.len(), 0.0);
        let cells: Vec<_> = row.iter().zip(&areas).map(|(s, a)| cell(s, *a)).collect();
        let high = cells
            .iter()
            .map(|(text, _)| text.height)
            .fold(0.0, f32::max);
        let line =
            cells
                .into_iter()
                .zip(&areas)
                .fold(Block::default(), |line, ((text, figure), area)| {
                    let block = text.at_least(high).then(figure).pad(3.0, 3.0);
                    line.beside(if framed {
                        block
                            .at_least(high + 8.0 + value.size * 1.6)
                            .boxed(grey, 0.5, *area)
                    } else {
                        block
                    })
                });
        made.then(line)
    })
}

/// Labels and values one after the other in running text.
pub(super) fn sentence(sheet: &Sheet<'_>, entries: &[Entry], mark: &str) -> String {
    let told = rows(sheet, entries).into_iter();
    told.map(|(label, value)| format!("{label} {value}"))
        .collect::<Vec<_>>()
        .join(mark)
}

/// What the writer wants said around the lines.
pub(super) fn aside(sheet: &mut Sheet<'_>, style: Style, text: Option<&String>) {
    if let Some(text) = text {
        Block::para(sheet, style, Align::Left, sheet.area, text)
            .pad(0.0, style.size * 0.6)
            .place(sheet);
    }
}

/// Small print on a page of its own.
pub(super) fn conditions(sheet: &mut Sheet<'_>) {
    let paper = sheet.paper;
    if paper.conditions.is_empty() {
        return;
    }
    sheet.next_page();
    let (style, area) = (sheet.look.small(0.85), sheet.area);
    for (index, clause) in paper.conditions.iter().enumerate() {
        let style = if index == 0 { style.bold() } else { style };
        Block::para(sheet, style, Align::Left, area, clause)
            .pad(0.0, style.size * 0.5)
            .place(sheet);
    }
}

/// Where the column of a kind begins.
pub(super) fn start(cols: &Cols, kind: Kind, usual: f32) -> f32 {
    cols.find(kind).map_or(usual, |col| col.area.x)
}
