//! Backups, restorations, and files of earlier releases.

use retouche_store::{Damage, Store, StoreError};

use crate::scene::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_of_a_live_store_is_whole() {
    let scene = Scene::new().await;
    let writer = scene.store.clone();
    let writing = tokio::spawn(async move {
        for number in 1..=40 {
            send_first(&writer, number, "un").await;
        }
    });
    for number in 0..5 {
        let file = scene.file(&format!("backup-{number}"));
        scene.store.backup(&file).await.unwrap();
        let restored = Store::restore(&file, &scene.file(&format!("restored-{number}"))).await.unwrap();
        let kept = verify_everything(&restored).await;
        for number in 1..=u32::try_from(kept).unwrap() {
            assert_eq!(
                restored.answers(&reference(number), 1).await.unwrap().unwrap().json,
                answers("un").to_json()
            );
        }
    }
    writing.await.unwrap();
    scene.store.backup(&scene.file("last")).await.unwrap();
    let restored = Store::restore(&scene.file("last"), &scene.file("restored")).await.unwrap();
    assert_eq!(verify_everything(&restored).await, 40);
    let left = std::fs::read_dir(scene.directory.path()).unwrap();
    assert!(left.flatten().all(|entry| !entry.file_name().to_string_lossy().contains("partial")));
}

#[tokio::test]
async fn no_event_after_a_restoration_hides_behind_one_that_was_read_before() {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    scene.store.backup(&scene.file("backup")).await.unwrap();
    send_first(&scene.store, 2, "lost with the disk").await;
    let demo = ["demo".parse().unwrap()];
    let cursor = scene.store.feed(0, &demo, 9).await.unwrap().last().unwrap().seq;

    let restored = Store::restore(&scene.file("backup"), &scene.file("restored")).await.unwrap();
    assert_eq!(restored.feed(0, &demo, 9).await.unwrap().len(), 1);
    assert_eq!(restored.feed(cursor, &demo, 9).await.unwrap(), []);
    send_first(&restored, 3, "trois").await;
    assert_eq!(restored.feed(cursor, &demo, 9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_damaged_backup_is_not_restored() {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    scene.tamper("DELETE FROM answers").await;
    scene.store.backup(&scene.file("backup")).await.unwrap();
    let restored = Store::restore(&scene.file("backup"), &scene.file("restored")).await;
    let damage = Damage::Answers { reference: reference(1), revision: 1 };
    assert_eq!(restored.unwrap_err(), StoreError::Damaged(damage));
    assert!(!scene.file("restored").exists());
    assert!(!scene.file("restored.partial").exists());
}

#[tokio::test]
async fn no_file_is_overwritten() {
    let scene = Scene::new().await;
    let taken = scene.file("store.db");
    assert_eq!(scene.store.backup(&taken).await, Err(StoreError::FileExists));
    scene.store.backup(&scene.file("backup")).await.unwrap();
    assert_eq!(Store::restore(&scene.file("backup"), &taken).await.unwrap_err(), StoreError::FileExists);
    let nowhere = scene.file("no such directory/backup");
    assert_eq!(scene.store.backup(&nowhere).await, Err(StoreError::File(std::io::ErrorKind::NotFound)));
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_reads_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    scene.store.backup(&scene.file("backup")).await.unwrap();
    for entry in std::fs::read_dir(scene.directory.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", entry.file_name());
    }
}
