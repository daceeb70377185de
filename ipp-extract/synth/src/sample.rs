//! A recipe carried out: the PDF and the truth beside it.

use ipp_sdk::model::Invoice;

use crate::catalogue::{RECIPES, Recipe};
use crate::data::{Document, Totals};
use crate::facturx;
use crate::pdf::{self, Canvas, Meta};

/// A sample invoice.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The file name without its ending, for example `us-services`.
    pub name: &'static str,
    /// The document as a PDF file. The same bytes on every run.
    pub pdf: Vec<u8>,
    /// What a perfect reading of the document holds.
    pub truth: Invoice,
}

impl Sample {
    /// The truth as an indented JSON file with a final newline.
    ///
    /// # Errors
    /// If the truth cannot be written as JSON.
    pub fn truth_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(&self.truth)? + "\n")
    }
}

/// All samples, in the order of their names.
#[must_use]
pub fn samples() -> Vec<Sample> {
    RECIPES.iter().map(sample).collect()
}

fn sample(recipe: &Recipe) -> Sample {
    let (document, totals, canvas) = draw(recipe);
    let meta = Meta {
        title: format!("{} {}", document.title(), document.number),
        author: document.seller.name.to_owned(),
        language: document.locale.tag,
        date: document.date,
    };
    let attachment = recipe
        .facturx
        .then(|| facturx::attachment(&document, &totals));
    Sample {
        name: recipe.name,
        pdf: pdf::write(canvas, &meta, attachment.as_ref()),
        truth: document.truth(&totals),
    }
}

/// The pages of a recipe, before they become a file.
fn draw(recipe: &Recipe) -> (Document, Totals, Canvas) {
    let document = (recipe.document)();
    let totals = Totals::of(&document);
    let canvas = (recipe.layout)(&document, &totals, recipe.look);
    (document, totals, canvas)
}

#[cfg(test)]
mod tests;
