//! How much work a document may cost: counted, because a clock would give the same bytes different
//! answers.

use crate::Error;

/// Work that is left. A unit is about what reading a byte of a page's drawing takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget(usize);

impl Budget {
    pub(super) fn new(units: usize) -> Self {
        Self(units)
    }

    pub(super) fn left(&self) -> usize {
        self.0
    }

    pub(super) fn spend(&mut self, units: usize) -> Result<(), Error> {
        self.0 = self.0.checked_sub(units).ok_or(Error::TooComplex)?;
        Ok(())
    }
}
