//! What a long history costs, against that of one revision.

use std::time::{Duration, Instant};

use retouche::Answers;
use retouche::change;
use retouche_store::{SendOutcome, Store};

use crate::scene::*;

/// Sends a first time and then so many corrections.
async fn with_revisions(store: &Store, number: u32, revisions: u32) {
    send_first(store, number, "texte 1").await;
    for revision in 2..=revisions {
        let (before, after) = (format!("texte {}", revision - 1), format!("texte {revision}"));
        let (token, at) = (number * 100_000 + revision, NOW + i64::from(revision));
        let parcel = prepare(store, token, &reference(number), (&before, &after), at).await;
        assert!(matches!(parcel.send(store).await.unwrap(), SendOutcome::Sent(_)));
    }
}

/// The least time of several.
async fn least<T>(mut work: impl AsyncFnMut() -> T) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..9 {
        let start = Instant::now();
        work().await;
        least = least.min(start.elapsed());
    }
    least
}

async fn compare(store: &Store, number: u32, revisions: [u32; 2]) -> usize {
    let submission = store.submission(&reference(number)).await.unwrap().unwrap();
    let mut texts = Vec::new();
    for revision in revisions {
        let kept = store.answers_of(&submission, revision).await.unwrap().unwrap();
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
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(store.answers_of(&submission, 31).await.unwrap(), None);
}

#[tokio::test]
#[ignore = "a measure: run it with --release --nocapture"]
async fn a_history_of_a_thousand_revisions_against_one() {
    let Scene { store, directory: _directory } = Scene::new().await;
    with_revisions(&store, 1, 1).await;
    with_revisions(&store, 2, 2).await;
    with_revisions(&store, 3, 1_000).await;
    let load = async |number| {
        let events = least(async || store.events(&reference(number)).await.unwrap().len()).await;
        let folded = least(async || store.submission(&reference(number)).await.unwrap().unwrap()).await;
        (events, folded)
    };
    let (one, thousand) = (load(1).await, load(3).await);
    let pair = least(async || compare(&store, 2, [1, 2]).await).await;
    let far = least(async || compare(&store, 3, [17, 1_000]).await).await;
    let verified = least(async || store.verify(&reference(3)).await.unwrap()).await;
    let print = |what: &str, few: Duration, many: Duration| {
        use std::io::Write as _;
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        writeln!(std::io::stdout(), "{what}: {few:?} against {many:?}, {ratio:.0} times").unwrap();
    };
    print("events", one.0, thousand.0);
    print("history folded", one.1, thousand.1);
    print("two revisions compared", pair, far);
    print("compared against everything verified", far, verified);
    let rows = least(async || store.derive_cases().await.unwrap()).await;
    print("one case listed against all three derived anew", one.1, rows);
    assert!(thousand.1 < one.1 * 2_000, "loading grows faster than the history");
}
