//! What is told about the seller, and where: at the top, over the customer's address, or at the foot of each page.

use super::Block;
use crate::pdf::{Align, Style};
use crate::random::draw::{Area, Sheet};
use crate::random::paper::{Masthead, Paper};

/// The seller in pieces.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// The large name at the top.
    pub(crate) name: Option<String>,
    /// What stands below it.
    pub(crate) lines: Vec<String>,
    /// Name and address for the line over the customer.
    pub(crate) sender: Option<Vec<String>>,
    /// The rest, in groups.
    pub(crate) foot: Vec<Vec<String>>,
}

impl Told {
    /// Deals the seller out as the masthead wants it; `full` puts telephone and tax numbers below the address.
    pub(crate) fn of(paper: &Paper, full: bool, mark: &str) -> Self {
        let seller = &paper.seller;
        let ids = seller.ids.iter().map(|(label, id)| {
            if label.ends_with(':') {
                format!("{label} {id}")
            } else {
                format!("{label}{mark}{id}")
            }
        });
        let ids: Vec<String> = ids.collect();
        let address = |named: bool| {
            let name = named.then(|| seller.name.clone());
            name.into_iter()
                .chain(seller.address.clone())
                .collect::<Vec<_>>()
        };
        let mut made = Self {
            name: Some(seller.display().to_owned()),
            lines: Vec::new(),
            sender: None,
            foot: vec![
                seller.contact.clone(),
                [ids.clone(), seller.register.clone()].concat(),
            ],
        };
        match seller.masthead {
            Masthead::Full => {
                made.lines = address(seller.brand.is_some());
                if full {
                    made.lines.extend(seller.contact.clone());
                    made.lines.extend(ids);
                    made.foot = vec![seller.register.clone()];
                }
            }
            Masthead::Logo => made.foot.insert(0, address(true)),
            Masthead::Footer => {
                made.name = None;
                made.foot.insert(0, address(true));
            }
            Masthead::SenderLine => {
                made.name = seller.brand.clone();
                made.sender = Some(address(true));
            }
        }
        made.foot.retain(|group| !group.is_empty());
        made
    }

    /// Name and lines below each other.
    pub(crate) fn head(
        &self,
        sheet: &Sheet<'_>,
        (name, small): (Style, Style),
        align: Align,
        area: Area,
    ) -> Block {
        let shown = self.name.as_deref().unwrap_or_default();
        let mut made = Block::para(sheet, name, align, area, shown);
        if made.height > 0.0 && !self.lines.is_empty() {
            made = made.then(Block::space(small.size * 0.3));
        }
        made.then(Block::paras(sheet, small, align, area, &self.lines))
    }

    /// The small line over the customer's address, where there is one.
    pub(crate) fn sender(&self, sheet: &Sheet<'_>, style: Style, area: Area, mark: &str) -> Block {
        match &self.sender {
            Some(pieces) => Block::para(sheet, style, Align::Left, area, &pieces.join(mark))
                .then(Block::space(style.size * 0.5)),
            None => Block::default(),
        }
    }
}
