//! Weights for evidence by logistic regression, none negative, and the confidence that each weight is worth.

/// How often the regression goes over all cases, how far each time, and what it costs a weight to be large.
const ROUNDS: usize = 3000;
const STEP: f64 = 0.5;
const COST: f64 = 0.0005;
/// A cue of a smaller weight is left out.
const LEAST: f64 = 0.15;
/// How often values must be right whose confidence is 0.9 or more.
const SURE: f64 = 0.995;
/// The confidences that are told, each with how often values from its step on must be right.
const LEVELS: [(f64, f64); 4] = [(0.9, SURE), (0.95, 0.997), (0.97, 0.998), (0.99, 0.999)];
/// The same of fields which are relied on together: from 0.8 on a document may be ready.
const RELIABLE: (f64, f64) = (0.85, 0.985);
/// The best that is told of values that may be wrong more often.
const UNSURE: f64 = 0.89;
/// The same of fields which are relied on together from 0.8 on.
const UNDECIDED: f64 = 0.79;
/// In how many parts values are told apart that are not sure.
const PARTS: usize = 6;
/// How far below the most that is told of them they begin to be told apart by less.
const BEND: f64 = 0.04;

pub(super) struct Scale {
    pub score: f64,
    pub cues: Vec<(String, f64)>,
    pub steps: Vec<(f64, f64)>,
}

/// Weighs the score, which comes first in each row, and the cues by their names.
pub(super) fn fit(names: &[&str], rows: &[(Vec<f64>, bool)], decisive: bool) -> Scale {
    let mut weights: Vec<f64> = weights(rows)
        .iter()
        .map(|w| (w * 10.0).round() / 10.0)
        .collect();
    for weight in weights.iter_mut().skip(1).filter(|w| **w < LEAST) {
        *weight = 0.0;
    }
    let weighed = |row: &[f64]| row.iter().zip(&weights).map(|(x, w)| x * w).sum::<f64>();
    let mut ranked: Vec<(f64, bool)> = rows
        .iter()
        .map(|(row, right)| (weighed(row), *right))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let cues = names.iter().zip(&weights[1..]).filter(|(_, w)| **w > 0.0);
    Scale {
        score: weights[0],
        cues: cues.map(|(name, w)| ((*name).to_owned(), *w)).collect(),
        steps: steps(&ranked, decisive),
    }
}

/// The weights, found by going down the slope; the last, what speaks for no case in particular, is left out.
fn weights(rows: &[(Vec<f64>, bool)]) -> Vec<f64> {
    let width = rows.first().map_or(0, |(row, _)| row.len());
    let mut weights = vec![0.0; width];
    let mut base = 0.0;
    let share = 1.0 / count(rows.len());
    // The same rows come again and again.
    let mut kinds: Vec<(&[f64], f64, f64)> = Vec::new();
    let mut sorted: Vec<&(Vec<f64>, bool)> = rows.iter().collect();
    sorted.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap_or(std::cmp::Ordering::Equal));
    for (row, right) in sorted {
        let (good, bad) = if *right { (share, 0.0) } else { (0.0, share) };
        match kinds.last_mut() {
            Some(kind) if kind.0 == row.as_slice() => {
                kind.1 += good;
                kind.2 += bad;
            }
            _ => kinds.push((row, good, bad)),
        }
    }
    for _ in 0..ROUNDS {
        let mut slope = vec![0.0; width];
        let mut lean = 0.0;
        for (row, good, bad) in &kinds {
            let sum = base + row.iter().zip(&weights).map(|(x, w)| x * w).sum::<f64>();
            let likely = 1.0 / (1.0 + (-sum).exp());
            let missing = good * (1.0 - likely) - bad * likely;
            lean += missing;
            for (slope, x) in slope.iter_mut().zip(*row) {
                *slope += missing * x;
            }
        }
        base += STEP * lean;
        for (weight, slope) in weights.iter_mut().zip(&slope) {
            *weight = (*weight + STEP * (slope - COST * *weight)).max(0.0);
        }
    }
    weights
}

/// The confidence from each weight on, least first; the cases come best first.
fn steps(ranked: &[(f64, bool)], decisive: bool) -> Vec<(f64, f64)> {
    let mut steps: Vec<(f64, f64)> = Vec::new();
    let mut rest = ranked;
    let enough = |wanted: f64| {
        let mut right = 0_usize;
        let mut best = None;
        for (at, (weight, is_right)) in ranked.iter().enumerate() {
            right += usize::from(*is_right);
            let last = ranked.get(at + 1).is_none_or(|next| next.0 < *weight);
            if last && at_least(right, at + 1) >= wanted {
                best = Some(at + 1);
            }
        }
        best
    };
    let reliable = decisive.then_some(RELIABLE);
    for (confidence, wanted) in reliable.into_iter().chain(LEVELS).rev() {
        if let Some(end) = enough(wanted) {
            let from = ranked[end - 1].0;
            if steps.last().is_none_or(|(least, _)| from < *least) {
                steps.push((from, confidence));
            }
            rest = &ranked[end..];
        }
    }
    let most = if decisive { UNDECIDED } else { UNSURE };
    let size = rest.len().div_ceil(PARTS).max(1);
    while !rest.is_empty() {
        let mut end = size.min(rest.len());
        while end < rest.len() && rest[end].0 >= rest[end - 1].0 {
            end += 1;
        }
        let right = rest[..end].iter().filter(|(_, right)| *right).count();
        let confidence = (told(count(right) / count(end), most) * 100.0).floor() / 100.0;
        match steps.last_mut() {
            // What is weighed less is not worth more.
            Some(last) if confidence >= last.1 => last.0 = rest[end - 1].0,
            _ => steps.push((rest[end - 1].0, confidence)),
        }
        rest = &rest[end..];
    }
    steps.reverse();
    // Thresholds are printed with two digits.
    for (from, _) in &mut steps {
        *from = (*from * 100.0).floor() / 100.0;
    }
    steps.dedup_by(|later, earlier| later.0 <= earlier.0);
    if let Some(first) = steps.first_mut() {
        first.0 = 0.0;
    }
    steps
}

/// What is told of values of which a share is right and that may be told no more than something: the share, and
/// near the most, less and less of it.
fn told(share: f64, most: f64) -> f64 {
    let bend = most - BEND;
    if share <= bend {
        share
    } else {
        bend + BEND * (share - bend) / (1.0 - bend)
    }
}

/// How often values are right at the least, if so many were: one in so many more is expected to be wrong.
fn at_least(right: usize, of: usize) -> f64 {
    count(right) / (count(of) + 1.0)
}

#[allow(clippy::cast_precision_loss)]
fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::fit;

    /// A thousand values, of which those without the cue are wrong every third time.
    fn rows() -> Vec<(Vec<f64>, bool)> {
        let row = |i: u32| {
            let cue = i.is_multiple_of(2);
            (
                vec![0.9, f64::from(u8::from(cue))],
                cue || !i.is_multiple_of(3),
            )
        };
        (0..3000).map(row).collect()
    }

    #[test]
    fn a_cue_that_tells_right_from_wrong_makes_a_field_sure() {
        let scale = fit(&["Adds"], &rows(), false);
        assert!(scale.cues[0].1 > 1.0);
        let best = scale.steps.last().unwrap();
        assert!(best.1 >= 0.9 && best.0 > scale.score * 0.9);
        assert!(scale.steps[0].1 < 0.7);
    }

    #[test]
    fn a_field_that_is_often_wrong_whatever_speaks_for_it_is_never_sure() {
        let rows: Vec<_> = (0..1000).map(|i| (vec![0.9, 1.0], i % 10 != 0)).collect();
        assert!(fit(&["Adds"], &rows, false).steps.iter().all(|s| s.1 < 0.9));
        assert!(fit(&["Adds"], &rows, true).steps.iter().all(|s| s.1 < 0.8));
    }
}
