//! Amendments in preparation, and what was sent under a key.

use retouche_store::{DELETED_DRAFT_RECOVERABLE, DraftState, Misuse, Saving, Store, StoreError};

use crate::scene::*;

async fn open_amendment(store: &Store, number: u32, typed: &str) -> bool {
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let draft = draft(typed, Some(base_of(&submission)));
    store.open_amendment(token(number), &draft, NOW, LATER).await.unwrap()
}

#[tokio::test]
async fn the_amendment_in_preparation_is_found_by_its_submission() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    assert_eq!(store.amendment(&reference(1), NOW).await.unwrap(), None);
    assert!(open_amendment(&store, 2, "deux").await);
    assert!(!open_amendment(&store, 3, "trois").await, "the one in preparation stays");
    assert_eq!(store.draft(token(3), NOW).await.unwrap(), None);
    let (hash, record) = store.amendment(&reference(1), NOW).await.unwrap().unwrap();
    assert_eq!(hash, token(2));
    assert!(matches!(record.state, DraftState::Open(_)));
    assert_eq!(store.amendment(&reference(2), NOW).await.unwrap(), None);
    assert_eq!(store.amendment(&reference(1), LATER).await.unwrap(), None);
}

#[tokio::test]
async fn another_amendment_can_follow_one_that_was_deleted_or_sent() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    assert!(open_amendment(&store, 2, "deux").await);
    let _ = store.delete_draft(token(2), 1, NOW).await.unwrap();
    assert!(open_amendment(&store, 3, "trois").await);
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let parcel = correction(token(3), &submission, "un", "trois", NOW);
    parcel.done(&store).await;
    assert!(open_amendment(&store, 4, "quatre").await);
    assert_eq!(store.amendment(&reference(1), NOW).await.unwrap().unwrap().0, token(4));
}

/// The rule R20: what was thrown away comes back for fourteen days, and never in the place of another one.
#[tokio::test]
async fn r20_the_amendment_that_was_deleted_last_comes_back() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let of = reference(1);
    assert!(!store.recover_amendment(&of, NOW, LATER).await.unwrap());
    for (number, at) in [(2, NOW), (3, NOW + 1)] {
        assert!(open_amendment(&store, number, "typed").await);
        assert_eq!(store.delete_draft(token(number), 1, at).await.unwrap(), Saving::Saved(2));
    }
    let until = NOW + 1 + DELETED_DRAFT_RECOVERABLE;
    assert_eq!(store.discarded_amendment(&of, NOW).await.unwrap().unwrap().expires, until);
    assert_eq!(store.discarded_amendment(&of, until).await.unwrap(), None);
    assert!(!store.recover_amendment(&of, until, until + 9).await.unwrap());
    assert!(store.recover_amendment(&of, NOW + 2, LATER).await.unwrap());
    let (hash, record) = store.amendment(&of, NOW + 2).await.unwrap().unwrap();
    assert_eq!((hash, record.version, record.expires), (token(3), 3, LATER));
    assert!(!store.recover_amendment(&of, NOW + 2, LATER).await.unwrap(), "one is in preparation");
    assert_eq!(store.discarded_amendment(&of, NOW + 2).await.unwrap(), None);
}

#[tokio::test]
async fn an_amendment_corrects_something() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let opened = store.open_amendment(token(1), &draft("un", None), NOW, LATER).await;
    assert_eq!(opened, Err(StoreError::Misuse(Misuse::OtherDraft)));
}

#[tokio::test]
async fn a_key_tells_the_correction_sent_under_it_to_this_submission_only() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    send_first(&store, 2, "deux").await;
    let parcel = prepare(&store, 3, &reference(1), ("un", "trois"), NOW + 1).await;
    parcel.done(&store).await;
    let filed = store.corrected_under(&reference(1), &key("correction")).await.unwrap().unwrap();
    assert_eq!((filed.reference, filed.revision), (reference(1), Some(2)));
    assert_eq!(store.corrected_under(&reference(1), &key("first")).await.unwrap(), None, "no correction");
    assert_eq!(store.corrected_under(&reference(2), &key("correction")).await.unwrap(), None);
}
