//! Where the reference is silent, the SDK gets along with either reading: the whole way works, or ends with an error
//! that says why, under every alternative of every decision, in both profiles and both modes.

mod batches;
mod jobs;
mod others;
mod uploads;
mod webhooks;

use std::fmt::Debug;

use futures_util::stream::{self, StreamExt as _};
use ipp_mock_server::Profile;
use ipp_sdk::model::ErrorCode;
use ipp_sdk::{Client, Result};

use crate::world::{World, in_time, unlimited};

/// A server under one reading of the reference.
pub(super) struct Case {
    pub(super) world: World,
    pub(super) client: Client,
    pub(super) is_sync: bool,
    /// Decision and alternative, such as `D8 sliding`.
    reading: String,
    profile: Profile,
}

impl Case {
    async fn new(decision: &str, alternative: &str, profile: Profile, is_sync: bool) -> Self {
        let builder = unlimited().profile(profile).decide(decision, alternative);
        let world = World::of(if is_sync { builder.sync() } else { builder }).await;
        Self {
            client: world.hasty().build().unwrap(),
            world,
            is_sync,
            reading: format!("{decision} {alternative}"),
            profile,
        }
    }

    /// Whether this alternative is in force.
    pub(super) fn is(&self, reading: &str) -> bool {
        self.reading == reading
    }

    /// Whether this alternative is, or the profile that has it.
    pub(super) fn is_preview_or(&self, reading: &str) -> bool {
        self.profile == Profile::Preview || self.is(reading)
    }

    /// It was refused like this, or with the documented code that stands in for this one.
    #[track_caller]
    pub(super) fn refused<T: Debug>(&self, outcome: Result<T>, status: u16, code: ErrorCode) {
        let error = outcome.unwrap_err();
        assert_eq!(error.status(), Some(status), "{}: {error:?}", self.name());
        if !self.is("D4 documented_only") {
            assert_eq!(error.code(), Some(&code), "{}", self.name());
        }
    }

    /// It was refused like this if this alternative is in force, and else went well.
    #[track_caller]
    pub(super) fn refused_if<T: Debug>(
        &self,
        is_refused: bool,
        outcome: Result<T>,
        status: u16,
        code: ErrorCode,
    ) {
        if is_refused {
            self.refused(outcome, status, code);
        } else {
            assert!(outcome.is_ok(), "{}: {outcome:?}", self.name());
        }
    }

    pub(super) fn name(&self) -> String {
        let mode = if self.is_sync { "sync" } else { "async" };
        format!("{} {} {mode}", self.reading, self.profile)
    }

    async fn whole_way(self) {
        webhooks::subscribe_and_verify(&self).await;
        uploads::send_and_repeat(&self).await;
        uploads::send_oddly(&self).await;
        jobs::list_and_download(&self).await;
        batches::send_and_download(&self).await;
        batches::send_oddly(&self).await;
        others::ask(&self).await;
        uploads::send_without_credits(&self).await;
    }
}

/// Every alternative of every decision, and the table's own readings.
fn readings() -> Vec<(String, &'static str)> {
    let alternatives = ipp_mock_server::decisions()
        .iter()
        .flat_map(|row| row.alternatives);
    let readings = alternatives.map(|a| (a.decision.to_string(), a.name));
    [("D8".to_owned(), "decided")]
        .into_iter()
        .chain(readings)
        .collect()
}

/// Takes the whole way under every reading.
async fn under_every_reading(profile: Profile, is_sync: bool) {
    let readings = readings();
    assert!(readings.len() > 20);
    stream::iter(readings)
        .for_each_concurrent(4, |(decision, alternative)| async move {
            let case = Case::new(&decision, alternative, profile, is_sync).await;
            in_time(case.whole_way()).await;
        })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_way_works_under_every_reading() {
    under_every_reading(Profile::Stable, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_way_works_under_every_reading_in_preview() {
    under_every_reading(Profile::Preview, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_way_works_under_every_reading_of_a_synchronous_server() {
    under_every_reading(Profile::Stable, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_way_works_under_every_reading_of_a_synchronous_server_in_preview() {
    under_every_reading(Profile::Preview, true).await;
}
