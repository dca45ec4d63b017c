//! Files that were tampered with, and errors that tell nothing of what is kept.

use retouche::answers::KnownValues;
use retouche::notice::NoticeKind;
use retouche_store::{
    CommitOutcome, Damage, DatabaseFailure, Misuse, Outgoing, PasswordHash, Stale, Store, StoreError,
};

use crate::outbox::{notice, outgoing};
use crate::scene::*;

const CANARY: &str = "canari-7f3b";

async fn scene_with_a_correction() -> Scene {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, CANARY).await;
    let parcel = prepare(&scene.store, 2, &reference(1), (CANARY, "canari-7f3b bis"), NOW).await;
    parcel.send(&scene.store).await.map(drop).unwrap();
    deed(&scene.store, &reference(1), "explained", CANARY, NOW).await.done(&scene.store).await;
    scene
}

/// What verifying everything finds, after this was done to the file.
async fn found_after(statement: &'static str) -> Vec<Damage> {
    let scene = scene_with_a_correction().await;
    scene.tamper(statement).await;
    let mut found = Vec::new();
    let verified = scene.store.verify_all(|damage| found.push(damage)).await.unwrap();
    assert_eq!(verified.damaged, found.len() as u64);
    let first = found.first().cloned().map_or(Ok(()), |damage| Err(StoreError::Damaged(damage)));
    assert_eq!(scene.store.verify(&reference(1)).await, first);
    found
}

#[tokio::test]
async fn every_tampering_is_found_and_named() {
    let reference = || reference(1);
    assert_eq!(found_after("SELECT 1").await, []);
    assert_eq!(
        found_after(
            "DROP TRIGGER answers_are_never_changed;
             UPDATE answers SET json = '{\"remark\":\"faux\"}' WHERE revision = 1"
        )
        .await,
        [Damage::Answers { reference: reference(), revision: 1 }]
    );
    assert_eq!(
        found_after("DELETE FROM answers WHERE revision = 2").await,
        [Damage::Answers { reference: reference(), revision: 2 }]
    );
    assert_eq!(
        found_after("DELETE FROM patches").await,
        [Damage::Patch { reference: reference(), revision: 2 }]
    );
    assert_eq!(
        found_after(
            "DROP TRIGGER patches_are_never_changed; UPDATE patches SET json = '[]' WHERE revision = 2"
        )
        .await,
        [Damage::Patch { reference: reference(), revision: 2 }]
    );
    assert_eq!(
        found_after(
            "DROP TRIGGER events_are_never_changed;
             UPDATE events SET json = replace(json, 'holder', 'system') WHERE number = 1"
        )
        .await,
        [Damage::Event { reference: reference(), number: 1 }]
    );
    assert_eq!(
        found_after("DROP TRIGGER words_are_never_changed; UPDATE words SET json = '{\"why\":\"faux\"}'")
            .await,
        [Damage::Words { reference: reference(), number: 3 }]
    );
    assert_eq!(found_after("DELETE FROM words").await, [Damage::Words { reference: reference(), number: 3 }]);
    assert_eq!(
        found_after("INSERT INTO words SELECT reference, 2, digest, salt, json FROM words").await,
        [Damage::Words { reference: reference(), number: 2 }]
    );
    assert_eq!(found_after("UPDATE cases SET received = 0").await, [Damage::Case(reference())]);
    assert_eq!(found_after("UPDATE cases SET state = 'lost'").await, [Damage::Case(reference())]);
    assert_eq!(found_after("DELETE FROM cases").await, [Damage::Case(reference())]);
    let history =
        found_after("DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE number = 1").await;
    assert!(matches!(history.as_slice(), [Damage::History { .. }]), "{history:?}");
}

#[tokio::test]
async fn tampered_answers_are_never_handed_out() {
    let scene = scene_with_a_correction().await;
    scene
        .tamper(
            "DROP TRIGGER answers_are_never_changed;
             UPDATE answers SET salt = '00000000000000000000000000000000' WHERE revision = 1",
        )
        .await;
    let damage = Damage::Answers { reference: reference(1), revision: 1 };
    assert_eq!(scene.store.answers(&reference(1), 1).await, Err(StoreError::Damaged(damage)));
    assert!(scene.store.answers(&reference(1), 2).await.unwrap().is_some());
}

#[tokio::test]
async fn what_was_known_beforehand_is_kept_with_the_answers_and_checked() {
    let scene = Scene::new().await;
    let known: KnownValues =
        serde_json::from_value(serde_json::json!({ "remark": { "text": CANARY } })).unwrap();
    scene.store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let mut parcel = first(token(1), reference(1), "un", NOW);
    let (revision, content) = parcel.revision();
    content.answers = answers("un").knowing(known.clone());
    revision.answers = content.answers.digest(&content.salt).unwrap();
    parcel.done(&scene.store).await;
    let kept = scene.store.answers(&reference(1), 1).await.unwrap().unwrap();
    assert!(kept.known == known && kept.json == answers("un").to_json());
    assert!(!format!("{kept:?}").contains(CANARY));
    assert_eq!(verify_everything(&scene.store).await, 1);
    scene.tamper("DROP TRIGGER answers_are_never_changed; UPDATE answers SET known = NULL").await;
    let damage = Damage::Answers { reference: reference(1), revision: 1 };
    assert_eq!(scene.store.answers(&reference(1), 1).await, Err(StoreError::Damaged(damage)));
}

#[tokio::test]
async fn tampered_words_are_never_handed_out() {
    let scene = scene_with_a_correction().await;
    let forged = "DROP TRIGGER words_are_never_changed;
                  UPDATE words SET salt = '00000000000000000000000000000000'";
    scene.tamper(forged).await;
    let damage = Damage::Words { reference: reference(1), number: 3 };
    assert_eq!(words_kept(&scene.store, &reference(1), 3).await, Err(StoreError::Damaged(damage)));
}

#[tokio::test]
async fn tampered_editions_and_texts_are_never_handed_out() {
    let scene = Scene::new().await;
    let structure = serde_json::json!({ "pages": 1 });
    let digest = retouche::digest::Digest::of(&structure).unwrap();
    let french = "fr".parse().unwrap();
    let _ = scene.store.publish(&"demo".parse().unwrap(), 1, digest, &structure).await.unwrap();
    scene.store.keep_texts(digest, &french, "{}").await.unwrap();
    scene
        .tamper(
            "DROP TRIGGER editions_are_never_changed; DROP TRIGGER texts_are_never_changed;
             UPDATE editions SET structure = '{}'; UPDATE texts SET compiled = '[]'",
        )
        .await;
    assert_eq!(scene.store.edition(digest).await, Err(StoreError::Damaged(Damage::Edition(digest))));
    assert_eq!(scene.store.texts(digest, &french).await, Err(StoreError::Damaged(Damage::Texts(digest))));
    let mut found = Vec::new();
    scene.store.verify_all(|damage| found.push(damage)).await.unwrap();
    assert_eq!(found, [Damage::Edition(digest), Damage::Texts(digest)]);
}

#[tokio::test]
async fn the_schema_itself_refuses_to_rewrite_the_past() {
    let scene = scene_with_a_correction().await;
    for statement in [
        "UPDATE events SET at = 0",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT * FROM events",
        "UPDATE answers SET json = '{}'",
        "UPDATE patches SET json = '[]'",
        "UPDATE words SET json = '{}'",
    ] {
        assert!(run(&scene.file("store.db"), statement).await.is_err(), "{statement}");
    }
    assert_eq!(verify_everything(&scene.store).await, 1);
}

/// Every error that answers can be near to, as a log would print it.
async fn errors_near_answers() -> Vec<StoreError> {
    let scene = scene_with_a_correction().await;
    let store = &scene.store;
    store.open_draft(token(5), &draft(CANARY, None), NOW, LATER).await.unwrap();
    let mut errors = Vec::new();

    let mut other = first(token(5), reference(5), CANARY, NOW);
    other.revision().1.answers = answers("canari-7f3b, but not what was sent");
    errors.push(other.send(store).await.unwrap_err());
    // The same answers under the same salt: the database itself refuses the digest.
    let mut twice = first(token(5), reference(5), CANARY, NOW);
    let original = first(token(1), reference(1), CANARY, NOW);
    (twice.decision.revision, twice.decision.event.act) =
        (original.decision.revision, original.decision.event.act);
    errors.push(twice.send(store).await.unwrap_err());

    scene
        .tamper(
            "UPDATE drafts SET content = '{\"answers\": \"canari-7f3b';
             DROP TRIGGER answers_are_never_changed;
             UPDATE answers SET json = '{\"remark\": canari-7f3b';
             DROP TRIGGER patches_are_never_changed;
             UPDATE patches SET json = 'canari-7f3b';
             DROP TRIGGER words_are_never_changed;
             UPDATE words SET json = '{\"why\": canari-7f3b'",
        )
        .await;
    errors.push(store.draft(token(5), NOW).await.unwrap_err());
    errors.push(store.answers(&reference(1), 1).await.unwrap_err());
    errors.push(store.patch(&reference(1), 2).await.unwrap_err());
    errors.push(words_kept(store, &reference(1), 3).await.unwrap_err());
    let notice = outgoing(notice(NoticeKind::Receipt, 1), NOW);
    store.queue_notices(&reference(1), &[notice], NOW).await.map(drop).unwrap();
    scene.tamper("UPDATE notices SET notice = 'canari-7f3b', subject = 'canari-7f3b'").await;
    errors.push(store.notices(&reference(1)).await.unwrap_err());
    scene.tamper("DROP TABLE drafts; CREATE TABLE drafts (canari TEXT)").await;
    errors.push(store.save(token(5), 1, &draft(CANARY, None), NOW, LATER).await.unwrap_err());
    errors
}

#[tokio::test]
async fn errors_say_what_happened_and_nothing_that_was_typed() {
    let errors = errors_near_answers().await;
    let expected = [
        StoreError::Misuse(Misuse::OtherDigest),
        StoreError::Database(DatabaseFailure::Constraint),
        StoreError::Damaged(Damage::Row("drafts")),
        StoreError::Damaged(Damage::Answers { reference: reference(1), revision: 1 }),
        StoreError::Damaged(Damage::Patch { reference: reference(1), revision: 2 }),
        StoreError::Damaged(Damage::Words { reference: reference(1), number: 3 }),
        StoreError::Damaged(Damage::Row("notices")),
        StoreError::Database(DatabaseFailure::Other(Some(1))),
    ];
    assert_eq!(errors, expected);
    for error in errors {
        let printed = format!("{error} {error:?}").to_lowercase();
        for secret in [CANARY, "canari", "select", "update", "store.db"] {
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

#[tokio::test]
async fn nothing_that_holds_answers_or_codes_prints_them() {
    let scene = scene_with_a_correction().await;
    let store = &scene.store;
    let parcel = prepare(store, 3, &reference(1), ("canari-7f3b bis", CANARY), NOW).await;
    let mut moved = prepare(store, 4, &reference(1), ("canari-7f3b bis", CANARY), NOW).await;
    moved.draft = Some((token(4), 9));
    let changed = moved.send(store).await.unwrap();
    assert!(matches!(changed, CommitOutcome::Stale(Stale::Draft(_))));
    let written = [Outgoing {
        recipient: Some(CANARY.to_owned()),
        subject: CANARY.to_owned(),
        body: CANARY.to_owned(),
        calendar: Some(CANARY.to_owned()),
        ..outgoing(notice(NoticeKind::Receipt, 1), NOW)
    }];
    assert_eq!(store.queue_notices(&reference(1), &written, NOW).await.unwrap(), 1);
    let printed = [
        format!("{:?}", parcel.commit()),
        format!("{:?}", first(token(9), reference(9), CANARY, NOW).commit()),
        format!("{changed:?}"),
        format!("{:?}", store.draft(token(3), NOW).await.unwrap()),
        format!("{:?}", store.answers(&reference(1), 1).await.unwrap()),
        format!("{:?}", store.patch(&reference(1), 2).await.unwrap()),
        format!("{:?}", store.code(&reference(1)).await.unwrap()),
        format!("{store:?}"),
        format!("{:?}", deed(store, &reference(1), "decided", CANARY, NOW).await.commit()),
        format!("{:?}", words_kept(store, &reference(1), 3).await.unwrap()),
        format!("{written:?} {:?}", store.notices(&reference(1)).await.unwrap()),
        format!("{:?}", PasswordHash::new("$argon2id$".to_owned())),
    ];
    for text in printed {
        assert!(!text.contains(CANARY) && !text.contains("argon2"), "{text}");
    }
}

#[tokio::test]
async fn what_is_no_store_is_not_opened_and_not_touched() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str| directory.path().join(name);
    std::fs::write(file("text"), "certainly no database, but long enough to be taken for one, perhaps")
        .unwrap();
    assert_eq!(Store::open(&file("text")).await.unwrap_err(), StoreError::Database(DatabaseFailure::Corrupt));
    run(&file("foreign"), "CREATE TABLE other (x)").await.unwrap();
    assert_eq!(Store::open(&file("foreign")).await.unwrap_err(), StoreError::NotAStore);

    drop(Store::open(&file("later")).await.unwrap());
    run(&file("later"), "PRAGMA user_version = 999").await.unwrap();
    assert_eq!(Store::open(&file("later")).await.unwrap_err(), StoreError::LaterRelease);
}
