//! Several writers on one file, as several processes are.

use retouche_store::{CommitOutcome, Store};

use crate::scene::*;

/// Two writers on one file, each with connections of its own, as two processes have.
async fn two_writers(scene: &Scene) -> [Store; 2] {
    [scene.store.clone(), Store::open(&scene.file("store.db")).await.unwrap()]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_corrections_of_one_revision_exactly_one_is_sent() {
    let scene = Scene::new().await;
    let [here, there] = two_writers(&scene).await;
    for round in 0..20 {
        let number = 1 + round * 3;
        send_first(&here, number, "un").await;
        let one = prepare(&here, number + 1, &reference(number), ("un", "here"), NOW).await;
        let other = prepare(&here, number + 2, &reference(number), ("un", "there"), NOW).await;
        let there = there.clone();
        let other = tokio::spawn(async move { other.send(&there).await.unwrap() });
        let outcomes = [one.send(&here).await.unwrap(), other.await.unwrap()];
        let now = here.submission(&reference(number)).await.unwrap().unwrap();
        let won = outcomes.iter().filter(|outcome| matches!(outcome, CommitOutcome::Committed(_))).count();
        let lost = outcomes.iter().filter(|outcome| **outcome == stale_after(&now)).count();
        assert_eq!((won, lost, now.current().revision.number), (1, 1, 2), "{outcomes:?}");
    }
    assert_eq!(verify_everything(&here).await, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_draft_sent_twice_at_once_is_one_submission() {
    let scene = Scene::new().await;
    let [here, there] = two_writers(&scene).await;
    for number in 1..=20 {
        here.open_draft(token(number), &draft("un", None), NOW, LATER).await.unwrap();
        let again = there.clone();
        let other = tokio::spawn(async move {
            first(token(number), reference(1000 + number), "un", NOW).send(&again).await.unwrap()
        });
        let one = first(token(number), reference(number), "un", NOW).send(&here).await.unwrap();
        match (one, other.await.unwrap()) {
            (CommitOutcome::Committed(sent), CommitOutcome::Repeated(repeated))
            | (CommitOutcome::Repeated(repeated), CommitOutcome::Committed(sent)) => {
                assert_eq!(sent, repeated)
            }
            outcomes => panic!("{outcomes:?}"),
        }
    }
    assert_eq!(verify_everything(&here).await, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reader_of_the_feed_misses_nothing_while_others_write() {
    const EACH: u32 = 25;
    let scene = Scene::new().await;
    let mut writers = Vec::new();
    for (writer, store) in (0..).zip(two_writers(&scene).await) {
        writers.push(tokio::spawn(async move {
            for number in 0..EACH {
                send_first(&store, writer * 1000 + number, "un").await;
            }
        }));
    }
    let demo = ["demo".parse().unwrap()];
    let mut seen = Vec::new();
    loop {
        let finished = writers.iter().all(tokio::task::JoinHandle::is_finished);
        let after = seen.last().copied().unwrap_or(0);
        let items = scene.store.feed(after, &demo, 7).await.unwrap();
        seen.extend(items.iter().map(|item| item.seq));
        if finished && items.is_empty() {
            break;
        }
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(seen, (1..=i64::from(2 * EACH)).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_processes_may_open_a_new_file_at_once() {
    for _ in 0..10 {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("store.db");
        let (one, other) = tokio::join!(Store::open(&file), Store::open(&file));
        send_first(&one.unwrap(), 1, "un").await;
        assert_eq!(verify_everything(&other.unwrap()).await, 1);
    }
}

#[tokio::test]
async fn a_sending_given_up_halfway_leaves_the_store_free() {
    let Scene { store, directory: _directory } = Scene::new().await;
    for number in 1..=60 {
        store.open_draft(token(number), &draft("un", None), NOW, LATER).await.unwrap();
        let parcel = first(token(number), reference(number), "un", NOW);
        let patience = std::time::Duration::from_micros(u64::from(number) * 40);
        let given_up = tokio::time::timeout(patience, parcel.send(&store)).await.is_err();
        let again = parcel.send(&store).await.unwrap();
        assert!(given_up || matches!(again, CommitOutcome::Repeated(_)), "{again:?}");
    }
    assert_eq!(verify_everything(&store).await, 60);
}
