//! Files that earlier releases wrote: one fixture per schema, never rewritten once it was released.
//!
//! A new schema's fixture is made with
//! `RETOUCHE_STORE_TEST_FILE=schema-N.db cargo test -p retouche-store write_a_furnished_file -- --ignored`
//! and the `.dump` of sqlite3, with the pragmas `user_version` and `application_id` added.

use retouche::digest::Digest;
use retouche_store::{Attempts, ClientHash, DraftState, Retention, Saving, SendOutcome, SessionHash, Store};
use serde_json::json;

use crate::scene::*;

const SCHEMAS: &[&str] = &[include_str!("../fixtures/schema-1.sql")];

fn session() -> SessionHash {
    SessionHash(Digest::of_bytes(b"session"))
}

fn client() -> ClientHash {
    ClientHash(Digest::of_bytes(b"client"))
}

/// Something of everything that a store keeps.
async fn furnish(store: &Store) {
    let structure = json!({ "id": "demo", "edition": 1 });
    let digest = Digest::of(&structure).unwrap();
    let _ = store.publish(&"demo".parse().unwrap(), 1, digest, &structure).await.unwrap();
    store.keep_texts(digest, &"fr".parse().unwrap(), "{\"remark\":\"Une remarque ?\"}").await.unwrap();

    send_first(store, 1, "purgé").await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    store.purge(&moment(NOW + 2), &retention).await.map(drop).unwrap();

    send_first(store, 2, "un").await;
    let parcel = prepare(store, 3, &reference(2), ("un", "deux"), NOW + 60).await;
    parcel.send(store).await.map(drop).unwrap();
    prepare(store, 4, &reference(2), ("deux", "en préparation"), NOW + 60).await;
    store.open_draft(token(5), &draft("effacé", None), NOW, LATER).await.unwrap();
    let _ = store.delete_draft(token(5), 1, NOW).await.unwrap();
    store.open_session(session(), &reference(2), LATER).await.unwrap();
    store.record_wrong_code(&reference(2), client(), NOW).await.unwrap();
}

async fn expect_furniture(store: &Store) {
    assert_eq!(verify_everything(store).await, 2);
    let digest = Digest::of(&json!({ "id": "demo", "edition": 1 })).unwrap();
    assert_eq!(store.edition(digest).await.unwrap().unwrap().number, 1);
    let texts = store.texts(digest, &"fr".parse().unwrap()).await.unwrap();
    assert_eq!(texts.as_deref(), Some("{\"remark\":\"Une remarque ?\"}"));

    assert!(store.submission(&reference(1)).await.unwrap().unwrap().is_purged());
    for (revision, text) in [(1, "un"), (2, "deux")] {
        let kept = store.answers(&reference(2), revision).await.unwrap().unwrap();
        assert_eq!(kept.json, answers(text).to_json());
    }
    assert_eq!(store.patch(&reference(2), 2).await.unwrap().map(|patch| patch.len()), Some(2));
    assert_eq!(store.feed(0, &["demo".parse().unwrap()], 9).await.unwrap().len(), 4);
    assert_eq!(store.session(session(), NOW).await.unwrap(), Some(reference(2)));
    assert_eq!(store.code(&reference(2)).await.unwrap(), Some(code()));
    let wrong = store.wrong_codes(&reference(2), client(), 0).await.unwrap();
    assert_eq!(wrong.both, Attempts { count: 1, last: Some(NOW) });
}

/// The file can not only be read: what was begun in it goes on.
async fn go_on(store: &Store) {
    let again = first(token(2), reference(9), "un", NOW).send(store).await.unwrap();
    assert!(matches!(again, SendOutcome::Repeated(filed) if filed.reference == reference(2)));
    assert_eq!(store.recover_draft(token(5), 2, NOW, LATER).await.unwrap(), Saving::Saved(3));
    let record = store.draft(token(5), NOW).await.unwrap().unwrap();
    assert_eq!(record.state, DraftState::Open(Box::new(draft("effacé", None))));
    let submission = store.submission(&reference(2)).await.unwrap().unwrap();
    let parcel = correction(token(4), &submission, "deux", "en préparation", NOW + 90);
    assert!(matches!(parcel.send(store).await.unwrap(), SendOutcome::Sent(_)));
    assert_eq!(verify_everything(store).await, 2);
}

#[tokio::test]
async fn a_file_of_every_earlier_release_opens_and_goes_on() {
    for schema in SCHEMAS {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("store.db");
        run(&file, schema).await.unwrap();
        let store = Store::open(&file).await.unwrap();
        expect_furniture(&store).await;
        go_on(&store).await;
    }
}

#[tokio::test]
async fn a_file_of_this_release_holds_the_same() {
    let Scene { store, directory: _directory } = Scene::new().await;
    furnish(&store).await;
    expect_furniture(&store).await;
    go_on(&store).await;
}

#[tokio::test]
#[ignore = "makes the file that a new schema's fixture is dumped from"]
async fn write_a_furnished_file() {
    let Some(file) = std::env::var_os(FILE_VARIABLE) else { return };
    let store = Store::open(file.as_ref()).await.unwrap();
    furnish(&store).await;
    store.close().await;
}
