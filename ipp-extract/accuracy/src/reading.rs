//! One document read once: what came out, and what it cost.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use ipp_extract::{Options, extract};
use ipp_sdk::model::Invoice;
use peak_alloc::PeakAlloc;
use rayon::prelude::*;
use rustix::time::{ClockId, clock_gettime};

/// Counts what the whole process has allocated: the engine reads on a thread of its own.
#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

/// How documents are read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pace {
    /// On all processors. What each costs cannot be told.
    Fast,
    /// One at a time, each so many times, of which the shortest counts.
    Alone(u32),
}

impl Pace {
    /// Does the same for each of many, in their order.
    pub(crate) fn each<T: Sync, R: Send>(
        self,
        all: &[T],
        work: impl Fn(&T) -> R + Send + Sync,
    ) -> Vec<R> {
        match self {
            Self::Fast => all.par_iter().map(work).collect(),
            Self::Alone(_) => all.iter().map(work).collect(),
        }
    }
}

/// What came out of a document, and what it cost.
pub(crate) struct Reading {
    /// The reason in words if nothing was read.
    pub result: Result<Invoice, String>,
    /// Processor time, so that what else the machine does counts little.
    pub time: Duration,
    /// The most memory that was held at once, in bytes.
    pub peak: usize,
}

/// Reads a document at a pace.
pub(crate) fn read(document: &[u8], options: &Options, pace: Pace) -> Reading {
    let runs = match pace {
        Pace::Fast => 1,
        Pace::Alone(runs) => runs,
    };
    let first = read_once(document, options);
    let again = (1..runs).map(|_| read_once(document, options).time);
    Reading {
        time: again.fold(first.time, Duration::min),
        ..first
    }
}

/// A panic is a document that could not be read.
fn read_once(document: &[u8], options: &Options) -> Reading {
    let mut result = Err("panic".to_owned());
    ALLOCATED.reset_peak_usage();
    let (before, start) = (ALLOCATED.current_usage(), processor_time());
    if let Ok(read) = catch_unwind(AssertUnwindSafe(|| extract(document, options))) {
        result = read.map_err(|e| e.to_string());
    }
    Reading {
        result,
        time: processor_time().saturating_sub(start),
        peak: ALLOCATED.peak_usage().saturating_sub(before),
    }
}

/// The options that all is measured with.
pub(crate) fn options(ignore_xml: bool) -> Options {
    let mut options = Options::default();
    options.field_locations = true;
    options.ignore_xml = ignore_xml;
    options
}

/// The most memory that this process has had, in bytes, where the system tells.
pub(crate) fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// What this process has had of all processors.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Pace, options, read};

    #[test]
    fn what_cannot_be_read_is_a_reading_with_a_reason() {
        let reading = read(b"not a PDF", &options(true), Pace::Fast);
        assert!(reading.result.is_err_and(|reason| !reason.is_empty()));
    }

    #[test]
    fn a_reading_has_taken_time() {
        let sample = ipp_synth::samples().remove(0);
        let reading = read(&sample.pdf, &options(true), Pace::Alone(2));
        assert!(reading.result.is_ok());
        assert!(!reading.time.is_zero());
    }
}
