//! Files that earlier releases wrote: one fixture per schema, never rewritten once it was released.
//!
//! A new schema's fixture is made with
//! `RETOUCHE_STORE_TEST_FILE=schema-N.db cargo test -p retouche-store write_a_furnished_file -- --ignored`
//! and the `.dump` of sqlite3, with the pragmas `user_version` and `application_id` added.

use retouche::digest::Digest;
use retouche::notice::NoticeKind;
use retouche::submission::State;
use retouche_store::{
    AgentSessionHash, Attempts, AuditAct, AuditEntry, AuditFilter, ClientHash, CommitOutcome, DraftState,
    PasswordHash, Retention, Saving, SessionHash, Store,
};
use serde_json::json;

use crate::agents::{account, id};
use crate::outbox::{notice, outgoing};
use crate::scene::*;

const SCHEMAS: &[&str] =
    &[include_str!("../fixtures/schema-1.sql"), include_str!("../fixtures/schema-2.sql")];

fn session() -> SessionHash {
    SessionHash(Digest::of_bytes(b"session"))
}

fn client() -> ClientHash {
    ClientHash(Digest::of_bytes(b"client"))
}

/// Something of everything that a store of the first schema keeps.
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

/// Something of everything that the second schema added.
async fn furnish_life(store: &Store) {
    send_first(store, 6, "un").await;
    let mut asked = deed(store, &reference(6), "correction-requested", "pourquoi", NOW + 61).await;
    asked.key = Some(key("asked"));
    asked.notices = vec![outgoing(notice(NoticeKind::RegularisationInvited, 2), NOW + 61)];
    asked.done(store).await;
    prepare(store, 7, &reference(6), ("un", "trop tard"), NOW + 62).await;
    let mut late = deed(store, &reference(6), "late-correction", "trop tard", NOW + 62).await;
    late.draft = Some((token(7), 1));
    late.done(store).await;
    let submission = store.submission(&reference(6)).await.unwrap().unwrap();
    let told = draft("au guichet", Some(base_of(&submission)));
    assert!(store.open_transcription(&id("agent-7"), token(8), &told, NOW, LATER).await.unwrap());
    let password = PasswordHash::new("$argon2id$".to_owned());
    assert!(store.open_account(&account("agent-7", "odile"), &password).await.unwrap());
    store.open_agent_session(agent_session(), &id("agent-7"), LATER).await.unwrap();
    let (act, reference) = (AuditAct::ReadCase, Some(reference(6)));
    let entry = AuditEntry { at: NOW, agent: id("agent-7"), act, reference, number: Some(1) };
    store.enter_audit(&entry).await.unwrap();
}

async fn expect_life(store: &Store) {
    assert_eq!(verify_everything(store).await, 3);
    assert_eq!(words_kept(store, &reference(6), 2).await.unwrap(), Some(request("pourquoi")));
    assert_eq!(words_kept(store, &reference(6), 3).await.unwrap(), Some(late_words("trop tard")));
    let case = store.case(&reference(6)).await.unwrap().unwrap();
    assert_eq!((case.state, case.due, case.late_unseen), (State::RegularisationInvited, Some(NOW + 161), 1));
    let told = store.notices(&reference(6)).await.unwrap();
    assert_eq!(told[0].outgoing, outgoing(notice(NoticeKind::RegularisationInvited, 2), NOW + 61));
    let handed_in = store.draft(token(7), NOW).await.unwrap().unwrap().state;
    assert_eq!(handed_in, DraftState::HandedIn { reference: reference(6), number: 3 });
    let found = store.transcription(&id("agent-7"), &reference(6), NOW).await.unwrap().unwrap();
    assert_eq!(found.0, token(8));
    let agent = store.agent_session(agent_session(), NOW).await.unwrap();
    assert_eq!(agent, Some(account("agent-7", "odile")));
    let log = store.audit(&AuditFilter::default(), None, 9).await.unwrap();
    assert_eq!(
        log.iter().map(|item| item.entry.act).collect::<Vec<_>>(),
        [AuditAct::ReadCase, AuditAct::Acted]
    );
}

fn agent_session() -> AgentSessionHash {
    AgentSessionHash(Digest::of_bytes(b"agent session"))
}

async fn expect_furniture(store: &Store) {
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
    assert_eq!(store.feed(0, &["demo".parse().unwrap()], 4).await.unwrap().len(), 4);
    assert_eq!(store.case(&reference(1)).await.unwrap().unwrap().state, State::Purged);
    assert_eq!(store.case(&reference(2)).await.unwrap().unwrap().revision, 2);
    assert_eq!(store.session(session(), NOW).await.unwrap(), Some(reference(2)));
    assert_eq!(store.code(&reference(2)).await.unwrap(), Some(code()));
    let wrong = store.wrong_codes(&reference(2), client(), 0).await.unwrap();
    assert_eq!(wrong.both, Attempts { count: 1, last: Some(NOW) });
}

/// The file can not only be read: what was begun in it goes on.
async fn go_on(store: &Store) {
    let again = first(token(2), reference(9), "un", NOW).send(store).await.unwrap();
    assert!(matches!(again, CommitOutcome::Repeated(filed) if filed.reference == reference(2)));
    assert_eq!(store.recover_draft(token(5), 2, NOW, LATER).await.unwrap(), Saving::Saved(3));
    let record = store.draft(token(5), NOW).await.unwrap().unwrap();
    assert_eq!(record.state, DraftState::Open(Box::new(draft("effacé", None))));
    let submission = store.submission(&reference(2)).await.unwrap().unwrap();
    let parcel = correction(token(4), &submission, "deux", "en préparation", NOW + 90);
    parcel.done(store).await;
    deed(store, &reference(6), "answers-maintained", "je garde", NOW + 99).await.done(store).await;
    assert_eq!(verify_everything(store).await, 3);
}

#[tokio::test]
async fn a_file_of_every_earlier_release_opens_and_goes_on() {
    for (number, schema) in (1..).zip(SCHEMAS) {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("store.db");
        run(&file, schema).await.unwrap();
        let store = Store::open(&file).await.unwrap();
        expect_furniture(&store).await;
        if number < 2 {
            assert_eq!(verify_everything(&store).await, 2);
            furnish_life(&store).await;
        }
        expect_life(&store).await;
        go_on(&store).await;
    }
}

#[tokio::test]
async fn a_file_of_this_release_holds_the_same() {
    let Scene { store, directory: _directory } = Scene::new().await;
    furnish(&store).await;
    furnish_life(&store).await;
    expect_furniture(&store).await;
    expect_life(&store).await;
    go_on(&store).await;
}

#[tokio::test]
#[ignore = "makes the file that a new schema's fixture is dumped from"]
async fn write_a_furnished_file() {
    let Some(file) = std::env::var_os(FILE_VARIABLE) else { return };
    let store = Store::open(file.as_ref()).await.unwrap();
    furnish(&store).await;
    furnish_life(&store).await;
    store.close().await;
}
