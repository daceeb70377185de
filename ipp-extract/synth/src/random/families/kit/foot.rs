//! The foot of each page.

use super::{Block, Told};
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};

/// What stands at the bottom of each page.
pub(crate) struct Foot {
    body: Block,
    style: Style,
    /// Where the number of the page stands, if it stands here.
    page: Option<Align>,
    from_edge: f32,
    first: usize,
}

impl Foot {
    /// The groups one after the other in lines.
    pub(crate) fn running(
        sheet: &Sheet<'_>,
        told: &Told,
        style: Style,
        (mark, align): (&str, Align),
    ) -> Self {
        let texts = told.foot.iter().map(|group| group.join(mark));
        let body = Block::paras(sheet, style, align, sheet.area, texts);
        Self::new(sheet, body, style)
    }

    /// The groups beside each other.
    pub(crate) fn beside(sheet: &Sheet<'_>, groups: &[Vec<String>], style: Style) -> Self {
        let areas = sheet.area.columns(groups.len().max(1), 16.0);
        let body = areas
            .iter()
            .zip(groups)
            .fold(Block::default(), |made, (area, group)| {
                made.beside(Block::paras(sheet, style, Align::Left, *area, group))
            });
        Self::new(sheet, body, style)
    }

    fn new(sheet: &Sheet<'_>, body: Block, style: Style) -> Self {
        Self {
            body,
            style,
            page: Some(Align::Right),
            from_edge: 26.0,
            first: sheet.canvas.page_number() - 1,
        }
    }

    /// With the number of the page there, or nowhere.
    pub(crate) fn numbered(self, page: Option<Align>) -> Self {
        Self { page, ..self }
    }

    /// With a rule above it.
    pub(crate) fn ruled(mut self, sheet: &Sheet<'_>) -> Self {
        if self.body.height > 0.0 {
            let ruled = self.body.pad(4.0, 0.0);
            self.body = ruled.over(sheet.look.grey, 0.5, sheet.area);
        }
        self
    }

    fn height(&self, sheet: &Sheet<'_>) -> f32 {
        let page = self.page.map_or(0.0, |_| sheet.look.step(self.style) + 2.0);
        self.body.height + page
    }

    /// Keeps room for it on every page.
    pub(crate) fn reserve(&self, sheet: &mut Sheet<'_>) {
        sheet.bottom = sheet.canvas.size.height - self.from_edge - self.height(sheet) - 12.0;
    }

    /// How many pages the document has so far.
    pub(crate) fn pages(&self, sheet: &Sheet<'_>) -> usize {
        sheet.canvas.page_number() - self.first
    }

    /// Draws it on all pages of the document.
    pub(crate) fn finish(&self, sheet: &mut Sheet<'_>) {
        let pages = self.pages(sheet);
        let top = sheet.canvas.size.height - self.from_edge - self.height(sheet);
        for page in 0..pages {
            sheet.canvas.select(self.first + page);
            self.body.put(sheet, top);
            if let Some(align) = self.page {
                let label = sheet.paper.page_label(page + 1, pages);
                let area = Area::new(sheet.area.x, sheet.area.width);
                let line = Block::line(sheet, self.style, align, area, &label);
                line.put(sheet, top + self.body.height + 2.0);
            }
        }
    }

    /// Draws something of each page at the same place; it is told the page and how many there are.
    pub(crate) fn each_page(
        &self,
        sheet: &mut Sheet<'_>,
        y: f32,
        make: impl Fn(&Sheet<'_>, usize, usize) -> Block,
    ) {
        let pages = self.pages(sheet);
        for page in 0..pages {
            let made = make(sheet, page + 1, pages);
            sheet.canvas.select(self.first + page);
            made.put(sheet, y);
        }
    }
}
