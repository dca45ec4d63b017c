//! Editions and texts by their digests: what was published stays as it was.

use retouche::digest::Digest;
use retouche_store::{Misuse, Publication, StoreError};
use serde_json::json;

use crate::scene::*;

#[tokio::test]
async fn a_published_structure_never_changes_under_its_number() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let procedure = "demo".parse().unwrap();
    let (one, two) = (json!({ "pages": 1 }), json!({ "pages": 2 }));
    let (first, second) = (Digest::of(&one).unwrap(), Digest::of(&two).unwrap());
    assert_eq!(store.publish(&procedure, 1, first, &one).await.unwrap(), Publication::New);
    assert_eq!(store.publish(&procedure, 1, first, &one).await.unwrap(), Publication::Same);
    let refused = Publication::Changed { published: first, refused: second };
    assert_eq!(store.publish(&procedure, 1, second, &two).await.unwrap(), refused);
    assert_eq!(store.edition(second).await.unwrap(), None);
    assert_eq!(store.publish(&procedure, 2, second, &two).await.unwrap(), Publication::New);
    let edition = store.edition(second).await.unwrap().unwrap();
    assert_eq!((edition.procedure, edition.number, edition.structure), (procedure, 2, two));
    assert_eq!(store.edition(first).await.unwrap().unwrap().structure, one);
}

#[tokio::test]
async fn a_structure_goes_under_its_own_digest() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let published = store.publish(&"demo".parse().unwrap(), 1, Digest::of_bytes(b"x"), &json!({})).await;
    assert_eq!(published, Err(StoreError::Misuse(Misuse::OtherDigest)));
    let (procedure, one) = ("demo".parse().unwrap(), json!({ "pages": 1 }));
    let digest = Digest::of(&one).unwrap();
    assert_eq!(store.publish(&procedure, 1, digest, &one).await.unwrap(), Publication::New);
    let elsewhere = store.publish(&procedure, 2, digest, &one).await;
    assert_eq!(elsewhere, Err(StoreError::Misuse(Misuse::OtherEdition)));
}

#[tokio::test]
async fn texts_are_kept_per_locale_under_their_source() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let source = Digest::of_bytes(b"source");
    let (french, simple) = ("fr".parse().unwrap(), "fr-simple".parse().unwrap());
    assert!(store.keep_texts(source, &french, "{\"fr\":1}").await.unwrap());
    assert!(store.keep_texts(source, &simple, "{\"simple\":1}").await.unwrap());
    assert!(!store.keep_texts(source, &french, "{\"fr\":2}").await.unwrap());
    assert_eq!(store.texts(source, &french).await.unwrap().as_deref(), Some("{\"fr\":1}"));
    assert_eq!(store.texts(source, &simple).await.unwrap().as_deref(), Some("{\"simple\":1}"));
    assert_eq!(store.texts(Digest::of_bytes(b"y"), &french).await.unwrap(), None);
    verify_everything(&store).await;
}
