//! Random documents: what they say (`plan` → `deal` → `paper`) is drawn apart from how they look (`families`), so that
//! every case of the inbox turns up in every layout. A document is made from its family and its seed and nothing else.
//!
//! Words and habits of a country are data (`words`, `pack`, `content`); a family can bring words of its own.

mod account;
mod content;
mod deal;
mod draw;
mod families;
mod figures;
mod ids;
mod manner;
mod pack;
mod paper;
mod plan;
mod rng;
#[cfg(test)]
mod tests;
mod words;

use ipp_sdk::model::Invoice;

use crate::pdf::{self, Canvas, Meta, Size};
use manner::Manner;
use pack::Pack;
use paper::Paper;
use rng::Rng;
use words::Speech;

pub use families::families;

/// What a family's documents are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// The engine is made with them.
    Tuned,
    /// Nobody looks at them while making the engine, but its confidence is fitted on them too.
    Calibration,
    /// Nobody looks at them and nothing is fitted on them: what an unseen document can expect.
    HeldOut,
}

/// A way to lay invoices out; its documents differ in everything else by their seed.
pub struct Family {
    /// Its name: small letters and hyphens.
    pub name: &'static str,
    /// What its documents are for.
    pub split: Split,
    manner: Manner,
    /// Paper that lies on its side.
    landscape: bool,
    draw: Draw,
}

/// Draws what a document says onto the canvas's last page and those after it.
type Draw = fn(&mut Canvas, &Paper, &mut Rng);

/// One document with its truth.
#[derive(Debug, Clone)]
pub struct Generated {
    /// `<family>-<seed>`.
    pub name: String,
    /// The name of its family.
    pub family: &'static str,
    /// The cases of the inbox that it shows, for example `withholding`.
    pub cases: Vec<&'static str>,
    /// Whether automation must refuse it: figures that do not add up, a statement, several invoices in one file.
    pub must_flag: bool,
    /// The document as a PDF file.
    pub pdf: Vec<u8>,
    /// What a perfect reading of the print holds; nothing where nothing is printed. `amount_due` is there only where
    /// it is printed beside the total.
    pub truth: Invoice,
}

impl Family {
    /// The document of a seed, the same bytes each time.
    #[must_use]
    pub fn document(&self, seed: u64) -> Generated {
        let (pack, papers, must_flag) = self.papers(seed);
        let canvas = self.canvas(pack, &papers, seed);
        let first = &papers[0];
        let meta = Meta {
            title: first.title.clone(),
            author: first.seller.name.clone(),
            language: pack.tag,
            date: first.date,
        };
        Generated {
            name: format!("{}-{seed}", self.name),
            family: self.name,
            cases: cases(&papers),
            must_flag,
            pdf: pdf::write(canvas, &meta, None),
            truth: first.truth.clone(),
        }
    }

    /// What the document says: one paper, or several in one file.
    fn papers(&self, seed: u64) -> (&'static Pack, Vec<Paper>, bool) {
        let pack = pack::draw(&mut Rng::new(self.name, seed, "pack"));
        let stories = self.manner.stories;
        let plan = plan::Plan::draw(pack, stories, &mut Rng::new(self.name, seed, "plan"));
        let count = if plan.story == plan::Story::Several {
            2 + usize::from(seed.is_multiple_of(3))
        } else {
            1
        };
        let papers = (0..count).map(|again| {
            let mut paper = paper::write(pack, &self.manner, self.name, seed, again);
            let words = Rng::new(self.name, seed, "words of the shape");
            let mut speech = Speech::new(pack, self.manner.wording, words);
            let mut rng = Rng::new(self.name, seed, "shape");
            (self.manner.shape)(&mut paper, &mut speech, &mut rng);
            paper
        });
        (pack, papers.collect(), plan.must_flag())
    }

    /// The drawn pages of the document.
    fn canvas(&self, pack: &Pack, papers: &[Paper], seed: u64) -> Canvas {
        let usual = if pack.letter { Size::LETTER } else { Size::A4 };
        let upright = match self.manner.size {
            Some(size) => size(&mut Rng::new(self.name, seed, "size")),
            None => usual,
        };
        let size = if self.landscape {
            Size {
                width: upright.height,
                height: upright.width,
            }
        } else {
            upright
        };
        let mut canvas = Canvas::new(size);
        for (index, paper) in papers.iter().enumerate() {
            if index > 0 {
                canvas.new_page();
            }
            (self.draw)(&mut canvas, paper, &mut Rng::new(self.name, seed, "draw"));
        }
        canvas
    }
}

fn cases(papers: &[Paper]) -> Vec<&'static str> {
    let mut cases = papers[0].cases.clone();
    if papers.len() > 1 {
        cases.push("several-invoices");
    }
    cases
}
