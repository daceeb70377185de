//! `docs/accuracy.md`, written from the figures.

use std::fmt::{self, Write as _};

use crate::figures::Figures;
use crate::judge::Judged;
use crate::sets::Set;
use crate::summary::{calibration, cases, families, fields, measures};

/// All that the page tells.
pub(crate) struct Report<'a> {
    pub sets: &'a [(Set, Figures)],
    pub judged: &'a [Judged],
    /// How many documents of each family.
    pub seeds: u64,
    /// How many of them CI reads.
    pub short: u64,
    /// The most memory that the whole measurement took, in bytes, where the system tells.
    pub resident: Option<u64>,
}

impl Report<'_> {
    /// The page.
    pub(crate) fn page(&self) -> Result<String, fmt::Error> {
        let mut page = HEAD
            .replace("SEEDS", &self.seeds.to_string())
            .replace("SHORT", &self.short.to_string());
        writeln!(page, "{}\n{READING}", measures(self.sets))?;
        if let Some(resident) = self.resident {
            writeln!(
                page,
                "The process that measured all of this held {} MB at most.\n",
                resident / 1_000_000
            )?;
        }
        writeln!(
            page,
            "## Confidence\n\n{CONFIDENCE}\n{}",
            calibration(&self.scored())
        )?;
        for (set, figures) in self.sets {
            self.section(*set, figures, &mut page)?;
        }
        writeln!(page, "## What the figures mean\n\n{MEANING}")?;
        Ok(page.trim_end().to_owned() + "\n")
    }

    fn section(&self, set: Set, figures: &Figures, page: &mut String) -> fmt::Result {
        let (title, words) = match set {
            Set::Tuned => ("Tuned families", TUNED),
            Set::HeldOut => ("Held-out families", HELD_OUT),
            Set::Corpus => ("Corpus, from the page alone", CORPUS),
            Set::Xml => ("Corpus, with the XML", XML),
        };
        writeln!(page, "## {title}\n\n{words}\n\n{}", fields(set, figures))?;
        if set.is_synthetic() {
            let judged: Vec<&Judged> = self.judged.iter().filter(|j| j.set == set).collect();
            writeln!(page, "{}\n{}", families(&judged), cases(&judged))?;
        }
        Ok(())
    }

    /// The sets in which fields have a confidence of their own.
    fn scored(&self) -> Vec<(Set, &Figures)> {
        let sets = self.sets.iter().filter(|(set, _)| *set != Set::Xml);
        sets.map(|(set, figures)| (*set, figures)).collect()
    }
}

const HEAD: &str = "\
# Accuracy

How well `ipp-extract` reads PDFs with text. This page is written by a program; do not edit it.

```sh
cargo run --release -p ipp-accuracy -- write      # everything, SEEDS documents of each family; writes this page
cargo run -p ipp-accuracy -- check                # what CI runs: SHORT of each family, fails if figures fall
cargo run -p ipp-accuracy -- summary              # the figures, nothing written
cargo run -p ipp-accuracy -- errors total         # what was read wrong, line by line, of tuned families and the corpus
cargo run -p ipp-accuracy -- errors --help        # by field, family, case, seed; --write DIR keeps the documents
cargo run -p ipp-accuracy -- predict --ignore-xml # predictions for the corpus' own scorer
```

The corpus is not a part of the project: `--corpus DIR` says where it is, `shared/corpus` beside the workspace is found by
itself, and without it the synthetic sets are measured alone.

Figures that miss their goal are bold.

";

const READING: &str = "\
Where sets have goals that differ, the lowest is shown: with the XML, all core fields, every field and every line must be right.
";

const CONFIDENCE: &str = "\
What becomes of values by the confidence that their field's location gives them. Values without one are not in it.
";

const TUNED: &str = "\
Synthetic documents of layouts that the engine is made with. Key fields are marked with a dot.";

const HELD_OUT: &str = "\
Synthetic documents of layouts that nobody looks at while making the engine: `errors` does not list them unless it is told to. This
is what an unseen document can expect. The engine's confidence is fitted on further families, which are in no figure here.";

const CORPUS: &str = "\
Real e-invoices, read as if they had no XML; that XML is the truth. A field counts where its value is printed, lines where all
their amounts are. The macro mean is over distinct invoices, so that copies of one do not decide. Some
files are made to be invalid; a flag on those counts as false all the same.";

const XML: &str = "\
The same documents, read by their XML: every field and line counts, printed or not.";

const MEANING: &str = "\
- **Right**: names, addresses and terms are compared by their letters and digits alone, document and account numbers without
  spaces and case, all else exactly. **Wrong** is a value where the document has another or none, **missing** no value where it
  has one. What neither has is not counted.
- **Key fields**: document type, vendor, number, date, due date, order number, currency, subtotal, tax, total. **Core fields** are
  those without document type, due date and order number. A document that cannot be read is right in nothing.
- **Lines** of the truth and of the reading are paired in any order. In the synthetic sets a line is right if amount, quantity,
  unit price and description all are; the corpus pairs by amount and compares the description's beginning, by the rules of the
  scorer beside it. F1 is the harmonic mean of recall and precision.
- **Must be flagged** are figures that do not add up, several invoices in one file, and statements. Flagged means
  `warning_severity` is `risk` and `automation_ready` is not set. A **false flag** is a risk on any other document whose
  subtotal, tax and total were read right; the share is of all documents that need no flag.
- **`automation_ready`**: precision is the share of ready documents whose core fields are all right and that need no flag, coverage
  the share of all documents that need no flag which are ready and right.
- **Confidence ≥ 0.9**: precision is the share right among the values with that confidence, coverage the share of all values of the
  truth that are read right with it. Fields that have no location have no confidence and only count against coverage.
- **Polygons** are checked by drawing the document again, apart from the engine: the glyphs whose ink has its middle under the
  polygon must be those of the text that the engine says stands there, and the polygon must lie on its page. For values that are
  printed as they are (texts and amounts) that print must also hold the value.
- **Processor time** is that of the process while it reads one document and nothing else, the shortest of three readings. **Peak
  memory** is the most that was allocated at once for that, stacks left aside.
- `check` compares the short form with `docs/accuracy.json` and fails if a share is more than half a point worse or memory more
  than a tenth. Times are not compared. Documents are the same on every machine and every run.";
