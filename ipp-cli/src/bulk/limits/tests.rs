use super::*;

const ANSWERED: fn() -> RequestEnd = || RequestEnd::Unknown;

/// A clock of its own for each test: tests run in parallel.
macro_rules! clock {
    ($now:ident, $set:ident) => {
        static TIME: std::sync::atomic::AtomicU64 =
            std::sync::atomic::AtomicU64::new(1_000_000_000);
        fn $now() -> Duration {
            Duration::from_millis(TIME.load(std::sync::atomic::Ordering::SeqCst))
        }
        fn $set(by: Duration) {
            TIME.fetch_add(millis(by), std::sync::atomic::Ordering::SeqCst);
        }
    };
}

fn account() -> Account {
    Account::new("http://localhost", "ipp_live_x")
}

fn open(dir: &Path, now: fn() -> Duration) -> KeyLimits {
    KeyLimits::with_clock(dir, &account(), now).unwrap()
}

#[test]
fn two_processes_send_no_more_together_than_the_key_allows() {
    clock!(now, pass);
    let dir = tempfile::tempdir().unwrap();
    let both = [open(dir.path(), now), open(dir.path(), now)];
    for n in 0..60 {
        let limits = &both[n % 2];
        let number = limits.take(RequestKind::Upload).unwrap();
        limits.ended(RequestKind::Upload, number, ANSWERED());
    }
    for limits in &both {
        assert_eq!(limits.take(RequestKind::Upload), Err(WINDOW));
        assert!(limits.take(RequestKind::Read).is_ok());
    }
    pass(WINDOW);
    assert!(both[0].take(RequestKind::Upload).is_ok());
}

#[test]
fn what_was_not_sent_does_not_count_and_what_is_on_its_way_does() {
    clock!(now, _pass);
    let dir = tempfile::tempdir().unwrap();
    let limits = open(dir.path(), now);
    for _ in 0..30 {
        let number = limits.take(RequestKind::Batch).unwrap();
        limits.ended(RequestKind::Batch, number, RequestEnd::Unsent);
    }
    for _ in 0..10 {
        limits.take(RequestKind::Batch).unwrap();
    }
    assert_eq!(limits.take(RequestKind::Batch), Err(LOOK));
}

#[test]
fn a_process_that_died_on_the_way_blocks_for_a_window_and_no_longer() {
    clock!(now, pass);
    let dir = tempfile::tempdir().unwrap();
    let dead = open(dir.path(), now);
    for _ in 0..10 {
        dead.take(RequestKind::Batch).unwrap();
    }
    drop(dead);
    let limits = open(dir.path(), now);
    assert_eq!(limits.take(RequestKind::Batch), Err(WINDOW));
    pass(WINDOW);
    assert!(limits.take(RequestKind::Batch).is_ok());
}

#[test]
fn a_file_that_cannot_be_read_or_comes_of_a_wrong_clock_blocks_nobody() {
    clock!(now, _pass);
    let dir = tempfile::tempdir().unwrap();
    let limits = open(dir.path(), now);
    std::fs::write(limits.dir.join("book.json"), "{torn").unwrap();
    assert!(limits.take(RequestKind::Upload).is_ok());
    let far = u64::MAX / 2;
    let book = format!(
        r#"{{"upload":{{"limit":null,"closed_until":{far},"answered":[{}],"open":[]}}}}"#,
        vec![far.to_string(); 60].join(",")
    );
    std::fs::write(limits.dir.join("book.json"), book).unwrap();
    assert!(limits.take(RequestKind::Upload).is_ok());
}

#[test]
fn a_file_that_another_process_has_is_waited_for() {
    clock!(now, _pass);
    let dir = tempfile::tempdir().unwrap();
    let limits = open(dir.path(), now);
    let number = limits.take(RequestKind::Webhook).unwrap();
    let lock = private::open(&limits.dir.join("lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(limits.take(RequestKind::Webhook), Err(BUSY));
    limits.ended(RequestKind::Webhook, number, ANSWERED());
    drop(lock);
    for _ in 0..19 {
        limits.take(RequestKind::Webhook).unwrap();
    }
    assert!(limits.take(RequestKind::Webhook).is_err());
    let book = std::fs::read_to_string(limits.dir.join("book.json")).unwrap();
    let book: Book = serde_json::from_str(&book).unwrap();
    assert_eq!(book.0["webhook"].answered.len(), 1);
}
