//! The feed of events, and events as they were written.

use retouche::submission::Act;

use crate::scene::*;

#[tokio::test]
async fn the_feed_gives_each_event_of_the_named_procedures_once_in_order() {
    let Scene { store, directory: _directory } = Scene::new().await;
    for number in 1..=3 {
        send_first(&store, number, "un").await;
    }
    prepare(&store, 4, &reference(2), ("un", "deux"), NOW).await.send(&store).await.map(drop).unwrap();

    let demo = ["demo".parse().unwrap()];
    let mut seen = Vec::new();
    let mut after = 0;
    loop {
        let items = store.feed(after, &demo, 3).await.unwrap();
        let Some(last) = items.last() else { break };
        after = last.seq;
        seen.extend(items.into_iter().map(|item| (item.event.submission.clone(), item.event.number)));
    }
    let expected = [(reference(1), 1), (reference(2), 1), (reference(3), 1), (reference(2), 2)];
    assert_eq!(seen, expected);

    let (other, none) = (["other".parse().unwrap()], []);
    assert_eq!(store.feed(0, &other, 9).await.unwrap(), []);
    assert_eq!(store.feed(0, &none, 9).await.unwrap(), []);
    let both = ["other".parse().unwrap(), "demo".parse().unwrap()];
    assert_eq!(store.feed(0, &both, 9).await.unwrap().len(), 4);
}

#[tokio::test]
async fn events_come_back_as_they_were_written() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let sent = send_first(&store, 1, "un").await;
    let corrected = prepare(&store, 2, &reference(1), ("un", "deux"), NOW).await;
    corrected.send(&store).await.map(drop).unwrap();
    assert_eq!(store.events(&reference(1)).await.unwrap(), [sent.decision.event, corrected.decision.event]);
    assert_eq!(store.events(&reference(7)).await.unwrap(), []);
    assert_eq!(store.submission(&reference(7)).await.unwrap(), None);
    assert!(matches!(
        store.feed(1, &["demo".parse().unwrap()], 1).await.unwrap()[0].event.act,
        Act::Amended { .. }
    ));
}
