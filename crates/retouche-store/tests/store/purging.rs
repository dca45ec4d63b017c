//! What retention forgets, and what stays true of a chain without its answers.

use retouche::digest::Digest;
use retouche::notice::NoticeKind;
use retouche::submission::{Act, Actor, State};
use retouche_store::{
    ClientHash, CommitOutcome, Damage, Misuse, Outgoing, Purged, Retention, SessionHash, StoreError,
};

use crate::outbox::{notice, outgoing};
use crate::scene::*;

const CANARY: &str = "canari-7f3b";

fn session() -> SessionHash {
    SessionHash(Digest::of_bytes(b"session"))
}

#[tokio::test]
async fn after_a_purge_the_chain_verifies_and_tells_nothing() {
    let scene = Scene::new().await;
    let store = &scene.store;
    send_first(store, 1, CANARY).await;
    let parcel = prepare(store, 2, &reference(1), (CANARY, "canari-7f3b bis"), NOW).await;
    parcel.send(store).await.map(drop).unwrap();
    let mut explained = deed(store, &reference(1), "explained", CANARY, NOW).await;
    explained.key = Some(key("explained"));
    explained.done(store).await;
    let told = Outgoing { body: CANARY.to_owned(), ..outgoing(notice(NoticeKind::Receipt, 1), NOW) };
    store.queue_notices(&reference(1), &[told], NOW).await.map(drop).unwrap();
    send_first(store, 3, "kept").await;
    prepare(store, 4, &reference(3), ("kept", "kept longer"), NOW + 100)
        .await
        .send(store)
        .await
        .map(drop)
        .unwrap();
    store.open_session(session(), &reference(1), LATER * 2).await.unwrap();

    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    let at = moment(LATER);
    assert_eq!(store.purge(&at, &retention).await.unwrap(), Purged { submissions: 1, drafts: 4 });
    assert_eq!(store.purge(&at, &retention).await.unwrap(), Purged::default());

    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    assert!(submission.is_purged());
    for revision in [1, 2] {
        assert_eq!(store.answers(&reference(1), revision).await.unwrap(), None);
        assert_eq!(store.patch(&reference(1), revision).await.unwrap(), None);
    }
    assert_eq!(words_kept(store, &reference(1), 3).await.unwrap(), None);
    assert_eq!(store.notices(&reference(1)).await.unwrap(), []);
    assert_eq!(store.case(&reference(1)).await.unwrap().unwrap().state, State::Purged);
    assert_eq!(store.session(session(), NOW).await.unwrap(), None);
    assert_eq!(
        store.answers(&reference(3), 2).await.unwrap().unwrap().json,
        answers("kept longer").to_json()
    );
    assert_eq!(verify_everything(store).await, 2);
    let feed = store.feed(5, &["demo".parse().unwrap()], 9).await.unwrap();
    assert_eq!((feed.len(), &feed[0].event.act, &feed[0].event.actor), (1, &Act::Purged, &Actor::System));

    for entry in std::fs::read_dir(scene.directory.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()), "left in the file");
    }
}

#[tokio::test]
async fn answers_that_a_purge_left_behind_are_found() {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    scene.tamper("CREATE TABLE aside AS SELECT * FROM answers").await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    scene.store.purge(&moment(NOW + 5), &retention).await.map(drop).unwrap();
    scene.tamper("INSERT INTO answers SELECT * FROM aside").await;
    let damage = Damage::Answers { reference: reference(1), revision: 1 };
    assert_eq!(scene.store.verify(&reference(1)).await, Err(StoreError::Damaged(damage)));
}

#[tokio::test]
async fn words_and_notices_that_a_purge_left_behind_are_found() {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    deed(&scene.store, &reference(1), "explained", "car", NOW).await.done(&scene.store).await;
    let told = [outgoing(notice(NoticeKind::Receipt, 1), NOW)];
    scene.store.queue_notices(&reference(1), &told, NOW).await.map(drop).unwrap();
    scene
        .tamper("CREATE TABLE aside AS SELECT * FROM words; CREATE TABLE told AS SELECT * FROM notices")
        .await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    scene.store.purge(&moment(NOW + 5), &retention).await.map(drop).unwrap();
    scene.tamper("INSERT INTO notices SELECT * FROM told").await;
    let damage = Damage::Notices(reference(1));
    assert_eq!(scene.store.verify(&reference(1)).await, Err(StoreError::Damaged(damage)));
    scene.tamper("INSERT INTO words SELECT * FROM aside").await;
    let damage = Damage::Words { reference: reference(1), number: 2 };
    assert_eq!(scene.store.verify(&reference(1)).await, Err(StoreError::Damaged(damage)));
}

#[tokio::test]
async fn a_purge_by_a_clock_that_runs_behind_writes_nothing() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    let behind = store.purge(&moment(NOW - 1), &retention).await.unwrap_err();
    assert!(matches!(behind, StoreError::Misuse(Misuse::Impossible(_))), "{behind:?}");
    assert_eq!(verify_everything(&store).await, 1);
    assert!(store.answers(&reference(1), 1).await.unwrap().is_some());
}

#[tokio::test]
async fn a_correction_of_what_was_purged_is_stale() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let parcel = prepare(&store, 2, &reference(1), ("un", "deux"), NOW + 10).await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    assert_eq!(store.purge(&moment(NOW + 5), &retention).await.unwrap().submissions, 1);
    let now = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(parcel.send(&store).await.unwrap(), stale_after(&now));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_corrected_during_a_purge_is_kept() {
    let scene = Scene::new().await;
    let mut parcels = Vec::new();
    for number in 1..=40 {
        send_first(&scene.store, number, "un").await;
        let of = reference(number);
        parcels.push(prepare(&scene.store, 100 + number, &of, ("un", "deux"), NOW + 100).await);
    }
    let store = scene.store.clone();
    let purge = tokio::spawn(async move {
        let closed = [("demo".parse().unwrap(), NOW + 1)];
        let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
        store.purge(&moment(NOW + 100), &retention).await.unwrap()
    });
    let mut corrected = 0;
    for parcel in parcels.iter().rev() {
        let sent = matches!(parcel.send(&scene.store).await.unwrap(), CommitOutcome::Committed(_));
        let kept = scene.store.answers(&parcel.event().submission, 2).await.unwrap();
        assert_eq!(kept.is_some(), sent);
        corrected += u64::from(sent);
    }
    assert_eq!(purge.await.unwrap().submissions, 40 - corrected);
    assert_eq!(verify_everything(&scene.store).await, 40);
}

#[tokio::test]
async fn what_has_expired_is_deleted_and_nothing_else() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let client = ClientHash(Digest::of_bytes(b"client"));
    store.open_draft(token(1), &draft("old", None), NOW, NOW + 10).await.unwrap();
    store.open_draft(token(2), &draft("new", None), NOW, NOW + 11).await.unwrap();
    store.record_wrong_code(&reference(1), client, NOW).await.unwrap();
    store.record_wrong_code(&reference(1), client, NOW + 5).await.unwrap();
    let retention = Retention { submissions_before: &[], wrong_codes_before: NOW + 5 };
    let purged = store.purge(&moment(NOW + 10), &retention).await.unwrap();
    assert_eq!(purged, Purged { submissions: 0, drafts: 1 });
    assert_eq!(store.draft(token(1), NOW).await.unwrap(), None);
    assert!(store.draft(token(2), NOW).await.unwrap().is_some());
    assert_eq!(store.wrong_codes(&reference(1), client, 0).await.unwrap().both.count, 1);
}
