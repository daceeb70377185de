//! Figures beside each other.

use std::time::Duration;

use crate::load::Turn;

/// The middle of some figures, and the quarters around it.
pub(crate) struct Spread {
    low: f64,
    pub(crate) middle: f64,
    high: f64,
}

pub(crate) fn spread(figures: impl IntoIterator<Item = f64>) -> Spread {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    let at = |share: f64| figures[((figures.len() - 1) as f64 * share).round() as usize];
    Spread {
        low: at(0.25),
        middle: at(0.5),
        high: at(0.75),
    }
}

/// Prints how long each took: the middle, the quarters, and the ratio to the first within a turn.
pub(crate) fn print_times(names: &[&str], turns: &[Vec<Duration>]) {
    println!("| | median | quarters | of the first |\n|---|---:|---:|---:|");
    for (i, name) in names.iter().enumerate() {
        let ms = spread(turns.iter().map(|turn| turn[i].as_secs_f64() * 1e3));
        let ratio = spread(
            turns
                .iter()
                .map(|turn| turn[i].as_secs_f64() / turn[0].as_secs_f64()),
        );
        println!(
            "| {name} | {:.2} ms | {:.2}–{:.2} | {:.2} |",
            ms.middle, ms.low, ms.high, ratio.middle
        );
    }
}

/// Prints how many requests each answered in a second, the ratio to the first within a turn, and what a request
/// cost the server.
pub(crate) fn print_rates(names: &[&str], turns: &[Vec<Turn>]) {
    println!(
        "| | requests/s | of the first | quarters | server CPU per request |\n|---|---:|---:|---:|---:|"
    );
    for (i, name) in names.iter().enumerate() {
        let rate = spread(turns.iter().map(|turn| turn[i].rate()));
        let ratio = spread(turns.iter().map(|turn| turn[i].rate() / turn[0].rate()));
        let cpu: Duration = turns.iter().map(|turn| turn[i].cpu).sum();
        let requests: usize = turns.iter().map(|turn| turn[i].requests).sum();
        println!(
            "| {name} | {:.0} | {:.2} | {:.2}–{:.2} | {:.1} µs |",
            rate.middle,
            ratio.middle,
            ratio.low,
            ratio.high,
            cpu.as_secs_f64() * 1e6 / requests as f64
        );
    }
}
