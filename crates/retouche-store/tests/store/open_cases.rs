//! The open cases of an edition, read beside whoever uses the file.

use retouche::digest::Digest;
use retouche_store::{OpenCases, Store, StoreError};

use crate::scene::*;

async fn read(scene: &Scene, edition: Digest) -> Vec<(String, serde_json::Value)> {
    let demo = "demo".parse().unwrap();
    let mut cases = OpenCases::of_edition(&scene.file("store.db"), &demo, edition).await.unwrap();
    let mut found = Vec::new();
    loop {
        let batch = cases.next().await.unwrap();
        if batch.is_empty() {
            break;
        }
        found
            .extend(batch.into_iter().map(|case| (case.submission.reference.to_string(), case.answers.json)));
    }
    cases.close().await.unwrap();
    found
}

#[tokio::test]
async fn open_cases_come_with_their_answers_in_force() {
    let scene = Scene::new().await;
    let store = &scene.store;
    for number in 1..=270 {
        send_first(store, number, "un").await;
    }
    prepare(store, 1001, &reference(2), ("un", "deux"), NOW).await.send(store).await.map(drop).unwrap();
    for (number, act) in [(3, "decided"), (4, "withdrawn"), (5, "correction-requested")] {
        deed(store, &reference(number), act, "mots", NOW + 1).await.done(store).await;
    }
    let found = read(&scene, edition().digest).await;
    assert_eq!(found.len(), 268);
    assert!(found.is_sorted_by_key(|(reference, _)| reference.clone()));
    let text = |number| {
        let of = reference(number).to_string();
        found.iter().find(|(reference, _)| *reference == of).map(|(_, json)| json.clone())
    };
    assert_eq!(text(1), Some(answers("un").to_json()));
    assert_eq!(text(2), Some(answers("deux").to_json()));
    assert_eq!((text(3), text(4)), (None, None));
    assert_eq!(text(5), Some(answers("un").to_json()));
    assert_eq!(read(&scene, Digest::of_bytes(b"another edition")).await, []);
}

#[tokio::test]
async fn a_file_of_another_release_is_told_and_left_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let demo = "demo".parse().unwrap();
    let earlier = directory.path().join("earlier");
    run(&earlier, include_str!("../fixtures/schema-1.sql")).await.unwrap();
    let refused = OpenCases::of_edition(&earlier, &demo, edition().digest).await.unwrap_err();
    assert_eq!(refused, StoreError::EarlierRelease);
    assert_eq!(count(&earlier, "SELECT user_version FROM pragma_user_version").await, 1);
    let later = directory.path().join("later");
    Store::open(&later).await.unwrap().close().await;
    run(&later, "PRAGMA user_version = 999").await.unwrap();
    let refused = OpenCases::of_edition(&later, &demo, edition().digest).await.unwrap_err();
    assert_eq!(refused, StoreError::LaterRelease);
    run(&directory.path().join("foreign"), "CREATE TABLE other (x)").await.unwrap();
    let foreign = OpenCases::of_edition(&directory.path().join("foreign"), &demo, edition().digest).await;
    assert_eq!(foreign.unwrap_err(), StoreError::NotAStore);
}
