//! What was typed: saved, met by a second tab, deleted, brought back, expired.

use retouche_store::{DELETED_DRAFT_RECOVERABLE, DraftState, Misuse, Saving, StoreError};

use crate::scene::*;

fn typed(state: &DraftState) -> Option<&retouche::draft::Draft> {
    match state {
        DraftState::Open(draft) => Some(draft),
        DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => None,
    }
}

#[tokio::test]
async fn what_was_typed_comes_back_as_it_was_saved() {
    let Scene { store, directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    assert_eq!(
        store.save(token(1), 1, &draft("deux", None), NOW + 5, LATER + 5).await.unwrap(),
        Saving::Saved(2)
    );
    store.close().await;
    let store = retouche_store::Store::open(&directory.path().join("store.db")).await.unwrap();
    let record = store.draft(token(1), NOW + 6).await.unwrap().unwrap();
    assert_eq!(typed(&record.state), Some(&draft("deux", None)));
    assert_eq!(
        (record.version, record.created, record.changed, record.expires),
        (2, NOW, NOW + 5, LATER + 5)
    );
    assert_eq!(store.draft(token(2), NOW).await.unwrap(), None);
}

#[tokio::test]
async fn a_second_tab_meets_what_the_first_one_saved() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let _ = store.save(token(1), 1, &draft("first tab", None), NOW, LATER).await.unwrap();
    let Saving::Conflict(record) =
        store.save(token(1), 1, &draft("second tab", None), NOW, LATER).await.unwrap()
    else {
        panic!("the second tab overwrote the first")
    };
    assert_eq!(typed(&record.state), Some(&draft("first tab", None)));
    assert_eq!(record.version, 2);
}

#[tokio::test]
async fn a_repeated_save_is_no_conflict() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    for _ in 0..2 {
        assert_eq!(
            store.save(token(1), 1, &draft("deux", None), NOW, LATER).await.unwrap(),
            Saving::Saved(2)
        );
    }
    assert_eq!(store.draft(token(1), NOW).await.unwrap().unwrap().version, 2);
}

#[tokio::test]
async fn a_deleted_draft_can_be_brought_back_for_fourteen_days() {
    let Scene { store, directory: _directory } = Scene::new().await;
    // Deleted a minute before it would have expired: the fourteen days hold all the same.
    store.open_draft(token(1), &draft("un", None), NOW, NOW + 60).await.unwrap();
    assert_eq!(store.delete_draft(token(1), 1, NOW).await.unwrap(), Saving::Saved(2));
    let last_second = NOW + DELETED_DRAFT_RECOVERABLE - 1;
    let record = store.draft(token(1), last_second).await.unwrap().unwrap();
    assert_eq!(record.state, DraftState::Deleted);
    assert!(matches!(
        store.save(token(1), 2, &draft("x", None), NOW, LATER).await.unwrap(),
        Saving::Conflict(_)
    ));
    assert_eq!(store.recover_draft(token(1), 2, last_second, LATER).await.unwrap(), Saving::Saved(3));
    let record = store.draft(token(1), last_second).await.unwrap().unwrap();
    assert_eq!(typed(&record.state), Some(&draft("un", None)));

    let _ = store.delete_draft(token(1), 3, NOW).await.unwrap();
    assert_eq!(store.recover_draft(token(1), 4, last_second + 1, LATER).await.unwrap(), Saving::Missing);
}

#[tokio::test]
async fn an_expired_draft_is_not_there() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    assert!(store.draft(token(1), LATER - 1).await.unwrap().is_some());
    assert_eq!(store.draft(token(1), LATER).await.unwrap(), None);
    assert_eq!(store.save(token(1), 1, &draft("x", None), LATER, LATER + 9).await.unwrap(), Saving::Missing);
}

#[tokio::test]
async fn a_token_opens_one_draft() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let again = store.open_draft(token(1), &draft("deux", None), NOW, LATER).await;
    assert_eq!(again, Err(StoreError::Misuse(Misuse::TokenTaken)));
}

#[tokio::test]
async fn any_number_of_drafts_stands_beside_a_submission() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    for number in 2..5 {
        prepare(&store, number, &reference(1), ("un", "deux"), NOW).await;
    }
    let record = store.draft(token(4), NOW).await.unwrap().unwrap();
    assert!(matches!(record.state, DraftState::Open(_)));
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!((submission.events, submission.current().revision.number), (1, 1), "drafts change nothing");
}
