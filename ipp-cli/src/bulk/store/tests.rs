use ipp_sdk::model::{BatchId, JobId};

use super::super::journal::BatchPlace;
use super::super::order::tests::order;
use super::*;

fn store() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::new(dir.path());
    (dir, store)
}

#[test]
fn a_run_goes_on_where_it_ended() {
    let (_dir, store) = store();
    let content = Content::of(b"x");
    let job = JobId::from("j1");
    let mut run = store.open(order(&["/a".as_ref()]), false).unwrap();
    run.keep(content, Origin::Job { job: job.clone() }, b"{}");
    let place = BatchPlace {
        batch: BatchId::from("b1"),
        place: 3,
        name: None,
    };
    let batched = Origin::Batch(place.clone());
    let row = Content::of(b"y");
    run.keep(row, batched.clone(), b"{}");
    run.end(0, 0).unwrap();
    let id = run.id.clone();
    drop(run);
    let run = store.open(order(&["/a".as_ref()]), false).unwrap();
    assert_eq!(run.id, id);
    assert_eq!(
        run.standing(&content),
        Standing::Done(Origin::Job { job: job.clone() })
    );
    assert_eq!(run.standing(&row), Standing::Done(batched));
    assert_eq!(run.result(&content).unwrap(), b"{}");
    std::fs::remove_file(run.result_path(&content)).unwrap();
    std::fs::remove_file(run.result_path(&row)).unwrap();
    assert_eq!(run.standing(&row), Standing::Batched(place));
    assert_eq!(run.standing(&content), Standing::Accepted(job));
    drop(run);
    let run = store.open(order(&["/a".as_ref()]), true).unwrap();
    assert_eq!(run.standing(&content), Standing::New);
}

#[test]
fn a_run_has_one_process_at_a_time() {
    let (_dir, store) = store();
    let run = store.open(order(&[]), false).unwrap();
    let Err(StoreError::Busy { holder, .. }) = store.open(order(&[]), false) else {
        panic!("it was free")
    };
    assert!(holder.is_none_or(|pid| pid == std::process::id()));
    assert!(store.list().unwrap()[0].is_open);
    assert!(store.open(order(&["/b".as_ref()]), false).is_ok());
    drop(run);
    assert!(store.resume(Some(&order(&[]).id().0[..6])).is_ok());
}

#[test]
fn runs_are_found_by_what_their_names_begin_with() {
    let (_dir, store) = store();
    assert!(matches!(store.find(""), Err(StoreError::NoRun(_))));
    assert!(store.list().unwrap().is_empty());
    let first = store.open(order(&["/a".as_ref()]), false).unwrap().id;
    store.open(order(&["/b".as_ref()]), false).unwrap();
    assert!(matches!(store.find(""), Err(StoreError::Ambiguous(_, ids)) if ids.len() == 2));
    assert_eq!(store.find(&first.0).unwrap(), first);
    store.remove(&first).unwrap();
    assert!(matches!(store.find(&first.0), Err(StoreError::NoRun(_))));
    assert_eq!(store.list().unwrap().len(), 1);
}

#[test]
fn runs_that_ended_long_ago_are_removed_and_others_stay() {
    let (_dir, store) = store();
    let mut ended = store.open(order(&["/a".as_ref()]), false).unwrap();
    ended.end(0, 0).unwrap();
    drop(ended);
    let mut left = store.open(order(&["/b".as_ref()]), false).unwrap();
    left.end(130, 3).unwrap();
    let left = left.id.clone();
    let soon = Timestamp::now() + jiff::SignedDuration::from_hours(29 * 24);
    store.clean_old(soon);
    assert_eq!(store.list().unwrap().len(), 2);
    let late = Timestamp::now() + jiff::SignedDuration::from_hours(31 * 24);
    store.clean_old(late);
    let rest = store.list().unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].id, left);
}

#[test]
fn a_disk_that_takes_nothing_ends_the_run_with_an_error_and_not_before() {
    let (_dir, store) = store();
    let from = |job| Origin::Job {
        job: JobId::from(job),
    };
    let mut run = store.open(order(&[]), false).unwrap();
    std::fs::remove_dir_all(run.dir.join(RESULTS)).unwrap();
    run.keep(Content::of(b"x"), from("j"), b"{}");
    run.keep(Content::of(b"y"), from("k"), b"{}");
    assert!(matches!(run.end(0, 0), Err(StoreError::Io { .. })));
}

#[test]
fn a_document_that_is_retried_is_not_the_job_of_another_run() {
    let (_dir, store) = store();
    let content = Content::of(b"x");
    let job = JobId::from("j1");
    let mut other = store.open(order(&["/a".as_ref()]), false).unwrap();
    let accepted = job.clone();
    other.note(Line::Accepted {
        content,
        job: accepted,
    });
    drop(other);
    let mut run = store.open(order(&["/b".as_ref()]), false).unwrap();
    assert_eq!(run.standing(&content), Standing::Accepted(job));
    run.note(Line::Retried {
        content,
        attempt: 1,
    });
    assert_eq!(run.standing(&content), Standing::New);
}
