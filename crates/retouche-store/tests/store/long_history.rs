//! Any two revisions of a long history can be compared. What a long history costs is measured by
//! `cargo bench -p retouche-server --bench long_history`.

use retouche::Answers;
use retouche::change;
use retouche_store::Store;

use crate::scene::*;

/// Sends a first time and then so many corrections.
async fn with_revisions(store: &Store, number: u32, revisions: u32) {
    send_first(store, number, "texte 1").await;
    for revision in 2..=revisions {
        let (before, after) = (format!("texte {}", revision - 1), format!("texte {revision}"));
        let (token, at) = (number * 100_000 + revision, NOW + i64::from(revision));
        let parcel = prepare(store, token, &reference(number), (&before, &after), at).await;
        parcel.done(store).await;
    }
}

async fn compare(store: &Store, number: u32, revisions: [u32; 2]) -> usize {
    let submission = store.submission(&reference(number)).await.unwrap().unwrap();
    let mut texts = Vec::new();
    for revision in revisions {
        let link = submission.revision(revision).unwrap().revision.link();
        let kept = store.answers_of(&submission.reference, link).await.unwrap().unwrap();
        let mut answers = Answers::default();
        let text = kept.json["remark"].as_str().unwrap().to_owned();
        answers.insert("remark".parse().unwrap(), retouche::Value::Text(text));
        texts.push(answers);
    }
    change::patch(&texts[0], &texts[1]).len()
}

#[tokio::test]
async fn any_two_revisions_of_a_long_history_can_be_compared() {
    let Scene { store, directory: _directory } = Scene::new().await;
    with_revisions(&store, 1, 30).await;
    assert_eq!(compare(&store, 1, [3, 27]).await, 2, "a test and a replacement");
    assert_eq!(compare(&store, 1, [7, 7]).await, 0);
}
