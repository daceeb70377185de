//! Which amounts below each other are those of items: the ones that a sum below them adds up.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::extent::{PARTS, SUMS, sum_label};
use super::super::scope::Scope;
use super::signs::is_leader;
use crate::candidates::amount::Amount;
use crate::candidates::{Facts, Place};
use crate::locale::labels::Role;

/// Amounts with edges closer than this, in points, are one column.
const SAME_EDGE: f64 = 3.0;
/// Amounts of items end within this of each other, in points: what is credited may have a column of its own.
const REACH: f64 = 80.0;
/// Lines of items stand at most this many line heights apart.
const STEP: f64 = 4.0;
/// Lines without an amount between two items.
const BETWEEN: usize = 8;
/// Lines at the foot and the head of pages between two items.
const TURN: usize = 40;
/// The most sums that are tried.
const MAX_SUMS: usize = 500;
/// The most amounts that tell the edge of their column.
const MEASURED: usize = 40;
/// What stands behind an amount: the letter of a tax rate.
const TAIL: usize = 4;

/// The amount of an item as it counts.
#[derive(Clone)]
pub(super) struct Charge<'a> {
    pub line: usize,
    pub amount: &'a Amount,
    pub value: Decimal,
}

/// Amounts that a sum adds up.
pub(super) struct Run<'a> {
    pub charges: Vec<Charge<'a>>,
    /// The first line with an amount below them.
    pub end: usize,
    /// The line of their sum.
    sum: usize,
    /// Lines between them that are no part of any.
    pub others: Vec<usize>,
    /// Whether they make it.
    pub proven: bool,
    /// Their sum, if no label is known that names it.
    pub unnamed: Option<Place>,
}

impl<'a> Run<'a> {
    /// The first run that makes a sum, or a later one that goes on with it; without any the amounts above the
    /// first sum that is named.
    pub(super) fn find(facts: &'a Facts<'a>) -> Option<Self> {
        let ends = Ends::of(facts);
        let mut best: Option<Self> = None;
        let mut tried = 0;
        for line in 0..facts.layout.lines.len() {
            let named = ends.named[line];
            let own = ends.charge[line].as_ref().map(|c| c.amount);
            let sums: Vec<&Amount> = match own {
                Some(amount) => vec![amount],
                None => facts
                    .amounts
                    .on_line(line)
                    .filter(|a| a.is_money())
                    .collect(),
            };
            for sum in sums.into_iter().filter(|s| !s.value.is_zero()) {
                tried += 1;
                let run = ends.above(line, sum.value);
                let least = if named { 1 } else { 2 };
                let better = |run: &Self| {
                    let first = best.as_ref().is_none_or(|known| ends.goes_on(known, run));
                    run.charges.len() >= least && first
                };
                best = run.filter(better).or(best);
            }
            if tried > MAX_SUMS {
                break;
            }
        }
        best.or_else(|| ends.above_first_named())
    }
}

/// The lines of a document by what stands at their ends.
struct Ends<'a> {
    facts: &'a Facts<'a>,
    charge: Vec<Option<Charge<'a>>>,
    /// Lines led by the label of a sum.
    named: Vec<bool>,
    /// Lines led by the label of what comes to a sum or off it, or of a sum that is carried on.
    part: Vec<bool>,
    /// Lines with a sum that a page ends with and the next starts with, whatever it is called.
    turned: BTreeSet<usize>,
}

impl<'a> Ends<'a> {
    fn of(facts: &'a Facts<'a>) -> Self {
        let scope = Scope::whole(facts, None);
        let lines = 0..facts.layout.lines.len();
        let part = |line| {
            let mut labels = facts.labels.on_line(line);
            labels.any(|l| l.leads && l.letters > 3 && PARTS.iter().any(|&r| l.has(r)))
        };
        let charge: Vec<_> = lines.clone().map(|line| charge(facts, line)).collect();
        Self {
            facts,
            turned: turned(facts, &charge),
            charge,
            named: lines
                .clone()
                .map(|l| sum_label(&scope, l).is_some() || names_sum(facts, l) || is_tax(facts, l))
                .collect(),
            part: lines.map(part).collect(),
        }
    }

    fn is_carried(&self, line: usize) -> bool {
        let mut labels = self.facts.labels.on_line(line);
        self.turned.contains(&line) || labels.any(|l| l.has(Role::Carried))
    }

    /// Amounts above a line from the nearest up, as long as they can be of one list.
    fn upwards(&self, end: usize) -> Vec<Charge<'a>> {
        let lines = &self.facts.layout.lines;
        let mut found: Vec<Charge<'a>> = Vec::new();
        let (mut below, mut without, mut turned) = (end, 0, false);
        for at in (0..end).rev() {
            let (here, next) = (&lines[at], &lines[below]);
            turned |= here.page != next.page;
            let height = here.rect.height().min(next.rect.height());
            let near = here.page != next.page || next.rect.y1 - here.rect.y1 <= STEP * height;
            without += 1;
            // The sums may stand at the foot of the page, far below the items.
            if (!near && !turned && !found.is_empty())
                || without > if turned { TURN } else { BETWEEN }
            {
                break;
            }
            below = at;
            let reached = |c: &&Charge<'a>| {
                let last = found.last().map_or(c.amount, |l| l.amount);
                (c.amount.rect.x1 - last.rect.x1).abs() < REACH
            };
            let charge = self.charge[at].as_ref().filter(reached);
            if let Some(charge) = charge.filter(|_| !self.named[at] && !self.is_carried(at)) {
                found.push(charge.clone());
            } else if charge.is_none() {
                continue;
            }
            (without, turned) = (0, false);
        }
        found
    }

    /// The amounts above a line that make a sum.
    fn above(&self, end: usize, sum: Decimal) -> Option<Run<'a>> {
        let found = self.upwards(end);
        let main = main_edge(&found)?;
        // One amount far above a sum of the same value need be no item.
        let (first, sums) = (found.first()?.line, &self.facts.layout.lines[end]);
        let above = &self.facts.layout.lines[first];
        let most = STEP * sums.rect.height() * (end - first) as f64;
        let far = above.page == sums.page && sums.rect.y1 - above.rect.y1 > most;
        let made = |sum| {
            [Decimal::ONE, Decimal::NEGATIVE_ONE, Decimal::ZERO]
                .into_iter()
                .find_map(|sign| self.that_make(sum, end, &signed(&found, main, sign)))
                .filter(|run| !far || run.charges.len() > 1)
        };
        // A total may have its taxes above it, and no net amount.
        let taxes = self.taxes_between(found.first()?.line, end);
        made(sum).or_else(|| made(sum - taxes).filter(|_| !taxes.is_zero()))
    }

    fn taxes_between(&self, from: usize, end: usize) -> Decimal {
        let lines = (from + 1..end).filter(|&l| is_tax(self.facts, l));
        lines
            .filter_map(|l| self.charge[l].as_ref())
            .map(|c| c.value)
            .sum()
    }

    fn that_make(&self, sum: Decimal, end: usize, found: &[Charge<'a>]) -> Option<Run<'a>> {
        let mut made = Decimal::ZERO;
        for (at, charge) in found.iter().enumerate() {
            made += charge.value;
            if made.abs() != sum.abs() {
                continue;
            }
            // A sum of one item repeats it.
            let repeated = found.get(at + 1).filter(|up| up.value == charge.value);
            let (own, end) = match repeated {
                Some(up) => (std::slice::from_ref(up), charge.line),
                None => (&found[..=at], end),
            };
            // A list of one has nothing above it.
            let edge = |c: &Charge<'a>| c.amount.rect.x1;
            let above = found.get(at + 1).filter(|_| at == 0 && repeated.is_none());
            if above.is_some_and(|up| {
                (edge(up) - edge(charge)).abs() < SAME_EDGE && !up.value.is_zero()
            }) {
                return None;
            }
            let free = found.iter().skip(at + 1);
            let free = free.take_while(|c| c.value.is_zero()).count();
            let own = if repeated.is_none() {
                &found[..=at + free]
            } else {
                own
            };
            return self.run(own, end, true);
        }
        None
    }

    /// A run of amounts, the lowest first, without the parts of a sum below the items.
    fn run(&self, found: &[Charge<'a>], end: usize, proven: bool) -> Option<Run<'a>> {
        let left = |c: &Charge<'a>| self.facts.layout.lines[c.line].rect.x0;
        let edge = left(found.last()?);
        let set_off = |c: &&Charge<'a>| self.part[c.line] && (left(c) - edge).abs() > SAME_EDGE;
        let parts = found.iter().take_while(set_off).count();
        let mut charges: Vec<Charge<'a>> = found[parts..].to_vec();
        charges.reverse();
        let (first, last) = (charges.first()?.line, charges.last()?.line);
        let others = (first..last).filter(|&l| self.named[l] || self.is_carried(l));
        Some(Run {
            others: others.collect(),
            end: self.end_of(last, end),
            sum: end,
            charges,
            proven,
            unnamed: self.charge[end]
                .as_ref()
                .filter(|_| proven && !self.named[end])
                .map(|sum| sum.amount.place.clone()),
        })
    }

    /// Whether a later run has the amounts of an earlier one and more, without a sum between them but for those
    /// of groups, of which the last group has one too.
    fn goes_on(&self, known: &Run<'a>, later: &Run<'a>) -> bool {
        let lines = |run: &Run<'a>| run.charges.iter().map(|c| c.line).collect::<Vec<_>>();
        let (known, all) = (lines(known), lines(later));
        let more = all.len() > known.len() && known.iter().all(|l| all.contains(l));
        let is_sum =
            |l: &usize| self.named[*l] && !is_tax(self.facts, *l) && !self.turned.contains(l);
        let crossed = later.others.iter().copied().filter(is_sum).max();
        let Some(crossed) = crossed.filter(|_| more) else {
            return more;
        };
        let group = later.charges.iter().filter(|c| c.line > crossed);
        let group: Decimal = group.map(|c| c.value).sum();
        let last = all.last().map_or(later.end, |l| l + 1);
        let mut sums = (last..later.sum).filter(is_sum);
        sums.any(|l| self.charge[l].as_ref().is_some_and(|c| c.value == group))
    }

    /// The first line with an amount below the last item: a part of the sum may stand before it.
    fn end_of(&self, last: usize, end: usize) -> usize {
        let mut below = last + 1..end;
        below.find(|&l| self.charge[l].is_some()).unwrap_or(end)
    }

    /// Amounts of one column above the first sum that is named, whatever they make.
    fn above_first_named(&self) -> Option<Run<'a>> {
        let named = |&l: &usize| self.named[l] && self.charge[l].is_some();
        let end = (0..self.named.len()).find(named)?;
        let found = self.upwards(end);
        let first = found.first()?.amount.rect;
        let charges: Vec<Charge<'a>> = found
            .into_iter()
            .take_while(|c| (c.amount.rect.x1 - first.x1).abs() < SAME_EDGE)
            .collect();
        self.run(&charges, end, false)
    }
}

/// The lines of sums that a page ends with and the next starts with: what the amounts above them make.
fn turned(facts: &Facts<'_>, charge: &[Option<Charge<'_>>]) -> BTreeSet<usize> {
    let page = |c: &Charge<'_>| facts.layout.lines[c.line].page;
    let all: Vec<&Charge<'_>> = charge.iter().flatten().collect();
    let mut turned = BTreeSet::new();
    for (at, pair) in all.windows(2).enumerate() {
        let (foot, top) = (pair[0], pair[1]);
        if page(top) != page(foot) + 1 || top.value != foot.value || foot.value.is_zero() {
            continue;
        }
        let own = all[..at].iter().rev();
        let own = own.filter(|c| !turned.contains(&c.line));
        let mut sums = own.scan(Decimal::ZERO, |sum, c| {
            *sum += c.value;
            Some(*sum)
        });
        if sums.any(|sum| sum == foot.value) {
            turned.extend([foot.line, top.line]);
        }
    }
    turned
}

/// Whether a line starts with nothing but the label of a sum, short as it may be: "H.T."
fn names_sum(facts: &Facts<'_>, line: usize) -> bool {
    let mut labels = facts.labels.on_line(line);
    labels.any(|l| l.spot.segment == 0 && l.alone() && (l.has_any(&SUMS) || l.has(Role::TaxBase)))
}

/// Whether a line names a tax and its rate.
fn is_tax(facts: &Facts<'_>, line: usize) -> bool {
    let rated = facts.amounts.on_line(line).any(|a| a.percent);
    let mut labels = facts.labels.on_line(line);
    rated && labels.any(|l| l.has(Role::Tax) && l.letters > 2)
}

/// The right edge that most amounts share.
fn main_edge(found: &[Charge<'_>]) -> Option<f64> {
    let shared = |x: f64| {
        let same = |c: &&Charge<'_>| (c.amount.rect.x1 - x).abs() < SAME_EDGE;
        found.iter().filter(same).count()
    };
    let edges = found.iter().take(MEASURED).map(|c| c.amount.rect.x1);
    edges.max_by_key(|&x| shared(x))
}

/// Amounts as they count if those right of their column count with a sign, or not at all.
fn signed<'a>(found: &[Charge<'a>], main: f64, sign: Decimal) -> Vec<Charge<'a>> {
    let beyond = |c: &Charge<'a>| c.amount.rect.x0 > main;
    let counted = found.iter().filter(|c| !(sign.is_zero() && beyond(c)));
    counted
        .map(|c| Charge {
            value: if beyond(c) { c.value * sign } else { c.value },
            ..c.clone()
        })
        .collect()
}

/// The amount at the end of a line, in a cell of its own or behind leaders.
fn charge<'a>(facts: &'a Facts<'a>, line: usize) -> Option<Charge<'a>> {
    let mut amounts = facts.amounts.on_line(line).rev();
    let amount = amounts.find(|a| a.is_money())?;
    let (spot, words) = (amount.place.spot, &amount.place.words);
    let segments = &facts.layout.lines[line].segments;
    let own = &segments[spot.segment].words;
    let before = words.start.checked_sub(1).map(|at| own[at].text.as_str());
    let behind = own[words.end..].iter();
    let behind = behind.chain(segments[spot.segment + 1..].iter().flat_map(|s| &s.words));
    let behind: usize = behind.map(|w| w.text.chars().count()).sum();
    let first = spot.segment == 0 && before.is_none();
    let apart = before.is_none_or(is_leader);
    (apart && !first && behind <= TAIL).then_some(Charge {
        line,
        amount,
        value: amount.value,
    })
}
