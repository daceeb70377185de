//! Chance that is the same on every run: one stream a purpose, so that a change of the drawing leaves what is said
//! alone.

use oorandom::Rand64;

/// A stream of chances.
pub(crate) struct Rng(Rand64);

impl Rng {
    /// The stream of a purpose in one document.
    pub(crate) fn new(family: &str, seed: u64, purpose: &str) -> Self {
        let name = family.bytes().chain([b'/']).chain(purpose.bytes());
        // FNV-1a: any fixed mixing does; the generator scrambles further.
        let hash = name.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(Rand64::new(u128::from(hash) << 64 | u128::from(seed)))
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.rand_range(0..end.max(1) as u64)).unwrap_or_default()
    }

    /// A number from `low` to `high`, both possible.
    pub(crate) fn range(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low).unwrap_or_default() + 1;
        low + i64::try_from(self.0.rand_range(0..span)).unwrap_or_default()
    }

    /// True in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.0.rand_range(0..100) < percent
    }

    /// A measure from `low` to `high` in steps of a hundredth.
    pub(crate) fn measure(&mut self, low: f32, high: f32) -> f32 {
        let step = self.0.rand_range(0..101) as f32 / 100.0;
        ((low + (high - low) * step) * 100.0).round() / 100.0
    }

    /// One of the items. They must not be empty.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &'a [&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// One of some values.
    pub(crate) fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// One of some values, each as likely as its weight.
    pub(crate) fn weighted<T: Copy>(&mut self, items: &[(u64, T)]) -> T {
        let sum = items.iter().map(|(weight, _)| weight).sum::<u64>().max(1);
        let mut rest = self.0.rand_range(0..sum);
        for &(weight, item) in items {
            if rest < weight {
                return item;
            }
            rest -= weight;
        }
        items[0].1
    }

    /// Digits, the first not zero.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|place| {
                let low = i64::from(place == 0);
                char::from(b'0' + u8::try_from(self.range(low, 9)).unwrap_or_default())
            })
            .collect()
    }

    /// A text in which `#` is any digit and `@` any capital letter.
    pub(crate) fn pattern(&mut self, pattern: &str) -> String {
        pattern
            .chars()
            .map(|c| match c {
                '#' => char::from(b'0' + self.below(10) as u8),
                '@' => char::from(b"ABCDEFGHJKLMNPRSTUVWXYZ"[self.below(23)]),
                other => other,
            })
            .collect()
    }

    /// The items in another order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}
