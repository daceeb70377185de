//! Documents uploaded as batches.

use std::sync::{Arc, Mutex};

use ipp_sdk::model::{BatchStatus, ExportMode};
use ipp_sdk::{BatchFormat, BatchProgress};

use crate::world::{World, document, unlimited};

#[tokio::test]
async fn sixty_documents_are_three_batches_in_their_order_with_files_of_their_own() {
    let world = World::of(unlimited()).await;
    let client = world.hasty().build().unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&told);
    let accepted = client
        .batch((0..60).map(document))
        .on_progress(move |progress| note.lock().unwrap().push(progress))
        .export_mode(ExportMode::Full);
    let accepted = accepted.await.unwrap();
    let ids: Vec<_> = accepted.ids().cloned().collect();
    let (mut sent, mut named) = ((0, 1), Vec::new());
    for progress in told.lock().unwrap().drain(..) {
        match progress {
            BatchProgress::Sent { bytes, of, .. } => sent = (bytes, of),
            BatchProgress::Accepted { batch_id, .. } => named.push(batch_id),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((sent.0, &named), (sent.1, &ids));
    let counts: Vec<_> = accepted
        .answers()
        .iter()
        .map(|a| a.value().file_count)
        .collect();
    assert_eq!(counts, [Some(25), Some(25), Some(10)]);
    let batches = accepted.wait().await.unwrap();
    assert!(batches.iter().map(|batch| &batch.batch_id).eq(&ids));
    let names = batches.iter().flat_map(|batch| &batch.results);
    let names: Vec<_> = names.map(|row| row.filename.clone().unwrap()).collect();
    assert_eq!(
        names,
        (0..60).map(|n| format!("{n}.pdf")).collect::<Vec<_>>()
    );
    assert!(
        batches
            .iter()
            .all(|batch| batch.status == BatchStatus::Done)
    );
    assert_eq!(client.batches().get(&ids[2]).await.unwrap(), batches[2]);
    assert_eq!(world.spent().await, 60);

    let directory = tempfile::tempdir().unwrap();
    for (format, name) in [
        (BatchFormat::Excel, "a.xlsx"),
        (BatchFormat::Csv, "a.csv"),
        (BatchFormat::QuickBooks, "qb.csv"),
        (BatchFormat::Zoho, "zoho.csv"),
    ] {
        let download = client.batches().download(&batches[2], format);
        download.save(directory.path().join(name)).await.unwrap();
    }
    let lines = |name| {
        let text = std::fs::read_to_string(directory.path().join(name)).unwrap();
        text.lines().count()
    };
    assert!(lines("a.csv") > 10 && lines("qb.csv") > 10 && lines("zoho.csv") > 10);
}
