//! Which cases of the inbox one document shows.

use super::figures::Negative;
use super::pack::{Pack, Taxes};
use super::rng::Rng;

/// What is particular about a document; one a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Story {
    Plain,
    Credit,
    Withholding,
    TwoCurrencies,
    PreviousBalance,
    Prepaid,
    Freight,
    NoNumber,
    Long,
    Several,
    Statement,
    WrongTotal,
    WrongTax,
    WrongLines,
    ReverseCharge,
    ZeroRated,
    Exempt,
    Inclusive,
    TaxPerLine,
    SubtotalAfterTax,
}

const STORIES: &[(u64, Story)] = &[
    (26, Story::Plain),
    (11, Story::Credit),
    (8, Story::Withholding),
    (4, Story::TwoCurrencies),
    (4, Story::PreviousBalance),
    (6, Story::Prepaid),
    (6, Story::Freight),
    (3, Story::NoNumber),
    (7, Story::Long),
    (2, Story::Several),
    (2, Story::Statement),
    (2, Story::WrongTotal),
    (2, Story::WrongTax),
    (2, Story::WrongLines),
    (3, Story::ReverseCharge),
    (2, Story::ZeroRated),
    (3, Story::Exempt),
    (5, Story::Inclusive),
    (5, Story::TaxPerLine),
    (3, Story::SubtotalAfterTax),
];

/// All that is decided about a document before anything is made up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) story: Story,
    /// How a credit note tells that its amounts are negative; `None` where they are printed without a sign.
    pub(crate) credit_sign: Option<Negative>,
    pub(crate) line_discounts: bool,
    pub(crate) discount: Option<Discount>,
    pub(crate) shipping: bool,
    pub(crate) fee: bool,
    pub(crate) groups: bool,
    pub(crate) group_sums: bool,
    pub(crate) percent_line: bool,
    pub(crate) negative_line: bool,
    pub(crate) free_line: bool,
    pub(crate) text_line: bool,
    pub(crate) several_rates: bool,
    pub(crate) long_descriptions: bool,
}

/// A discount on the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Discount {
    Amount,
    Percent,
}

impl Plan {
    /// Draws the cases of a document in a country; `stories` are the family's, if it has any.
    pub(crate) fn draw(pack: &Pack, stories: &[(u64, Story)], rng: &mut Rng) -> Self {
        let story = Self::story(pack, stories, rng);
        let simple = matches!(
            story,
            Story::WrongTotal | Story::WrongTax | Story::WrongLines | Story::SubtotalAfterTax
        );
        let per_line = story == Story::TaxPerLine;
        let free = !simple && !per_line && story != Story::Inclusive;
        let groups = rng.chance(12);
        let several_rates = pack.taxes == Taxes::Vat && !simple && rng.chance(28);
        Self {
            story,
            credit_sign: Self::sign(rng),
            line_discounts: rng.chance(15),
            // A discount on several rates would have to be shared out.
            discount: (free && !several_rates && rng.chance(18))
                .then(|| rng.of(&[Discount::Amount, Discount::Percent])),
            shipping: free && rng.chance(18),
            fee: free && rng.chance(8),
            groups,
            group_sums: groups && rng.chance(60),
            percent_line: rng.chance(5),
            negative_line: rng.chance(6),
            free_line: rng.chance(5),
            text_line: rng.chance(8),
            several_rates,
            long_descriptions: rng.chance(35),
        }
    }

    fn story(pack: &Pack, stories: &[(u64, Story)], rng: &mut Rng) -> Story {
        let stories = if stories.is_empty() { STORIES } else { stories };
        let story = rng.weighted(stories);
        let rated = matches!(pack.taxes, Taxes::Vat | Taxes::Gst);
        let fits = match story {
            Story::Withholding => !pack.withheld.is_empty(),
            Story::Inclusive | Story::TaxPerLine | Story::ReverseCharge | Story::ZeroRated => rated,
            _ => true,
        };
        if fits { story } else { Story::Plain }
    }

    fn sign(rng: &mut Rng) -> Option<Negative> {
        rng.weighted(&[
            (3, None),
            (3, Some(Negative::Minus)),
            (1, Some(Negative::TrueMinus)),
            (1, Some(Negative::Spaced)),
            (1, Some(Negative::Trailing)),
            (2, Some(Negative::Brackets)),
            (2, Some(Negative::Cr)),
        ])
    }

    /// Whether the document gives money back.
    pub(crate) fn is_credit(&self) -> bool {
        self.story == Story::Credit
    }

    /// Whether amounts are printed below zero.
    pub(crate) fn prints_negative(&self) -> bool {
        self.is_credit() && self.credit_sign.is_some()
    }

    /// Whether automation must refuse the document.
    pub(crate) fn must_flag(&self) -> bool {
        matches!(
            self.story,
            Story::WrongTotal
                | Story::WrongTax
                | Story::WrongLines
                | Story::Several
                | Story::Statement
        )
    }
}
