//! Sessions, new codes for lost ones, and wrong codes counted.

use retouche::digest::Digest;
use retouche_store::{Attempts, ClientHash, CodeHash, Misuse, SessionHash, StoreError};

use crate::scene::*;

fn session(number: u32) -> SessionHash {
    SessionHash(Digest::of_bytes(&number.to_be_bytes()))
}

fn client(number: u32) -> ClientHash {
    ClientHash(Digest::of_bytes(&number.to_be_bytes()))
}

#[tokio::test]
async fn a_session_opens_its_submission_until_it_expires_or_ends() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    store.open_session(session(1), &reference(1), NOW + 600).await.unwrap();
    assert_eq!(store.session(session(1), NOW + 599).await.unwrap(), Some(reference(1)));
    assert_eq!(store.session(session(1), NOW + 600).await.unwrap(), None);
    assert_eq!(store.session(session(2), NOW).await.unwrap(), None);
    let again = store.open_session(session(1), &reference(2), NOW + 600).await;
    assert_eq!(again, Err(StoreError::Misuse(Misuse::TokenTaken)));
    store.end_session(session(1)).await.unwrap();
    assert_eq!(store.session(session(1), NOW).await.unwrap(), None);
}

#[tokio::test]
async fn a_new_code_takes_the_place_of_the_lost_one_and_ends_its_sessions() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    send_first(&store, 2, "deux").await;
    store.open_session(session(1), &reference(1), LATER).await.unwrap();
    store.open_session(session(2), &reference(2), LATER).await.unwrap();
    let new = CodeHash::new("new".to_owned());
    store.replace_code(&reference(1), &new).await.unwrap();
    assert_eq!(store.code(&reference(1)).await.unwrap(), Some(new.clone()));
    assert_eq!(store.code(&reference(2)).await.unwrap(), Some(code()));
    assert_eq!(store.session(session(1), NOW).await.unwrap(), None);
    assert_eq!(store.session(session(2), NOW).await.unwrap(), Some(reference(2)));
    let unknown = store.replace_code(&reference(3), &new).await;
    assert_eq!(unknown, Err(StoreError::Misuse(Misuse::NoSubmission)));
}

#[tokio::test]
async fn wrong_codes_are_counted_by_submission_and_by_client_within_a_period() {
    let Scene { store, directory: _directory } = Scene::new().await;
    for (reference, client, at) in [
        (reference(1), client(1), NOW),
        (reference(1), client(1), NOW + 10),
        (reference(1), client(2), NOW + 20),
        (reference(2), client(1), NOW + 30),
    ] {
        store.record_wrong_code(&reference, client, at).await.unwrap();
    }
    let counted = store.wrong_codes(&reference(1), client(1), NOW + 1).await.unwrap();
    assert_eq!(counted.on_submission, Attempts { count: 2, last: Some(NOW + 20) });
    assert_eq!(counted.by_client, Attempts { count: 2, last: Some(NOW + 30) });
    assert_eq!(counted.both, Attempts { count: 1, last: Some(NOW + 10) });
    let none = store.wrong_codes(&reference(1), client(1), NOW + 31).await.unwrap();
    assert_eq!(none.both, Attempts::default());
}
