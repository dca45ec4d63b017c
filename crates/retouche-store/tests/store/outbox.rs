//! Notices on their way: queued with their act, claimed, delivered, given up, cancelled.

use retouche::notice::{Notice, NoticeKind, Only};
use retouche_store::{
    CommitOutcome, Delivery, KeptNotice, NoticeChannel, NoticeState, Outgoing, Retention, Retrying, Store,
};

use crate::scene::*;

const RETRYING: Retrying = Retrying { first_wait: 60, longest_wait: 200, attempts: 4 };
const LEASE: i64 = 30;

pub(crate) fn notice(kind: NoticeKind, event: u32) -> Notice {
    Notice { kind, event: Some(event), date: None }
}

pub(crate) fn outgoing(notice: Notice, not_before: i64) -> Outgoing {
    Outgoing {
        notice,
        only: Only::Always,
        channel: NoticeChannel::Email,
        locale: "fr".parse().unwrap(),
        recipient: Some("personne@exemple.test".to_owned()),
        subject: "Reçu".to_owned(),
        body: "Nous avons bien reçu votre déclaration.".to_owned(),
        calendar: Some("BEGIN:VCALENDAR".to_owned()),
        not_before,
    }
}

async fn claim(store: &Store, now: i64) -> Vec<KeptNotice> {
    store.claim_notices(&[NoticeChannel::Email], now, now + LEASE, 10, &RETRYING).await.unwrap()
}

async fn states(store: &Store) -> Vec<NoticeState> {
    store.notices(&reference(1)).await.unwrap().iter().map(|kept| kept.state).collect()
}

async fn scene_with(kinds: &[(NoticeKind, i64)]) -> Scene {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    let notices: Vec<_> = kinds.iter().map(|(kind, at)| outgoing(notice(*kind, 1), *at)).collect();
    let queued = scene.store.queue_notices(&reference(1), &notices, NOW).await.unwrap();
    assert_eq!(queued, kinds.len() as u64);
    scene
}

#[tokio::test]
async fn a_notice_is_kept_with_its_act_or_not_at_all() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let reminder = outgoing(notice(NoticeKind::WindowClosingSoon, 1), NOW + 500);
    let receipt = outgoing(notice(NoticeKind::Receipt, 1), NOW);
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let notices = vec![receipt.clone(), reminder.clone()];
    Parcel { notices, ..first(token(1), reference(1), "un", NOW) }.done(&store).await;
    let kept = store.notices(&reference(1)).await.unwrap();
    assert_eq!(kept.iter().map(|kept| &kept.outgoing).collect::<Vec<_>>(), [&receipt, &reminder]);
    assert_eq!((kept[0].created, kept[0].attempts, kept[0].state), (NOW, 0, NoticeState::Queued));

    let mut decided = deed(&store, &reference(1), "decided", "oui", NOW + 1).await;
    let mut stale = deed(&store, &reference(1), "explained", "car", NOW + 1).await;
    decided.notices = vec![outgoing(notice(NoticeKind::Decision, 2), NOW + 1)];
    decided.decision.notices.cancelled = vec![reminder.notice.clone()];
    decided.done(&store).await;
    stale.notices = vec![outgoing(notice(NoticeKind::RecordAck, 2), NOW)];
    stale.decision.notices.cancelled = vec![receipt.notice.clone()];
    assert!(matches!(stale.send(&store).await.unwrap(), CommitOutcome::Stale(_)));
    let expected = [NoticeState::Queued, NoticeState::Cancelled(NOW + 1), NoticeState::Queued];
    assert_eq!(states(&store).await, expected);
}

#[tokio::test]
async fn a_notice_is_queued_once_and_again_only_after_it_was_cancelled() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    let store = &scene.store;
    let again = [outgoing(notice(NoticeKind::Receipt, 1), NOW + 5)];
    assert_eq!(store.queue_notices(&reference(1), &again, NOW + 1).await.unwrap(), 0);
    let on_paper = [Outgoing { channel: NoticeChannel::Letter, ..again[0].clone() }];
    assert_eq!(store.queue_notices(&reference(1), &on_paper, NOW + 1).await.unwrap(), 1);
    let pointless = [notice(NoticeKind::Receipt, 1)];
    assert_eq!(store.cancel_notices(&reference(1), &pointless, NOW + 2).await.unwrap(), 2);
    assert_eq!(store.cancel_notices(&reference(1), &pointless, NOW + 2).await.unwrap(), 0);
    assert_eq!(claim(store, NOW + 3).await, []);
    assert_eq!(store.queue_notices(&reference(1), &again, NOW + 4).await.unwrap(), 1);
    assert_eq!(claim(store, NOW + 4).await, [], "not before its time");
    assert_eq!(claim(store, NOW + 5).await.len(), 1);
    assert_eq!(store.queue_notices(&reference(9), &again, NOW).await.unwrap(), 0, "no such submission");
}

/// What was claimed before the cancellation says nothing of what was queued after it.
#[tokio::test]
async fn an_old_claim_does_not_settle_what_was_queued_again() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    let store = &scene.store;
    let old = claim(store, NOW).await;
    let again = [outgoing(notice(NoticeKind::Receipt, 1), NOW)];
    assert_eq!(store.cancel_notices(&reference(1), &[again[0].notice.clone()], NOW + 1).await.unwrap(), 1);
    assert_eq!(store.queue_notices(&reference(1), &again, NOW + 2).await.unwrap(), 1);
    for delivery in [Delivery::Delivered, Delivery::TryLater, Delivery::Refused, Delivery::Needless] {
        assert!(!store.settle_notice(&old[0], delivery, NOW + 3, &RETRYING).await.unwrap(), "{delivery:?}");
    }
    assert_eq!(states(store).await, [NoticeState::Queued]);
    let new = claim(store, NOW + 3).await;
    assert!(store.settle_notice(&new[0], Delivery::Delivered, NOW + 4, &RETRYING).await.unwrap());
}

#[tokio::test]
async fn a_claimed_notice_is_its_claimers_until_the_lease_ends() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW), (NoticeKind::WindowOpen, NOW - 5)]).await;
    let store = &scene.store;
    let first = claim(store, NOW).await;
    let order: Vec<_> = first.iter().map(|kept| (kept.outgoing.notice.kind, kept.attempts)).collect();
    assert_eq!(order, [(NoticeKind::WindowOpen, 1), (NoticeKind::Receipt, 1)]);
    assert_eq!(claim(store, NOW + LEASE - 1).await, []);
    assert!(store.settle_notice(&first[0], Delivery::Delivered, NOW + 2, &RETRYING).await.unwrap());
    assert!(!store.settle_notice(&first[0], Delivery::Delivered, NOW + 3, &RETRYING).await.unwrap());
    let second = claim(store, NOW + LEASE).await;
    assert_eq!((second.len(), second[0].attempts), (1, 2));
    let late = store.settle_notice(&first[1], Delivery::TryLater, NOW + LEASE, &RETRYING).await.unwrap();
    assert!(!late, "the first lease is over");
    assert!(store.settle_notice(&second[0], Delivery::Delivered, NOW + 40, &RETRYING).await.unwrap());
    assert_eq!(states(store).await, [NoticeState::Delivered(NOW + 2), NoticeState::Delivered(NOW + 40)]);
    assert_eq!(claim(store, NOW + 9_000).await, []);
}

#[tokio::test]
async fn what_fails_is_tried_again_later_and_later_and_then_given_up_and_listed() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    let store = &scene.store;
    let mut now = NOW;
    for wait in [60, 120, 200] {
        let claimed = claim(store, now).await;
        assert!(store.settle_notice(&claimed[0], Delivery::TryLater, now, &RETRYING).await.unwrap());
        assert_eq!(claim(store, now + wait - 1).await, []);
        now += wait;
    }
    let claimed = claim(store, now).await;
    assert_eq!((claimed[0].attempts, store.failed_notices(9).await.unwrap().len()), (4, 0));
    assert!(store.settle_notice(&claimed[0], Delivery::TryLater, now, &RETRYING).await.unwrap());
    assert_eq!(states(store).await, [NoticeState::Failed(now)]);
    assert_eq!(store.failed_notices(9).await.unwrap().len(), 1);
    assert_eq!(claim(store, now + 9_000).await, []);

    assert_eq!(store.retry_failed_notices(now + 1).await.unwrap(), 1);
    let claimed = claim(store, now + 1).await;
    assert!(store.settle_notice(&claimed[0], Delivery::Refused, now + 2, &RETRYING).await.unwrap());
    assert_eq!(states(store).await, [NoticeState::Failed(now + 2)], "refused for good at the first try");
}

#[tokio::test]
async fn a_notice_that_its_claimers_never_settle_is_given_up_too() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    for attempt in 0..4 {
        assert_eq!(claim(&scene.store, NOW + attempt * LEASE).await.len(), 1);
    }
    assert_eq!(claim(&scene.store, NOW + 4 * LEASE).await, []);
    assert_eq!(states(&scene.store).await, [NoticeState::Failed(NOW + 4 * LEASE)]);
}

#[tokio::test]
async fn what_went_out_while_it_was_cancelled_did_go_out() {
    let kinds = [(NoticeKind::WindowOpen, NOW), (NoticeKind::WindowClosed, NOW), (NoticeKind::Receipt, NOW)];
    let scene = scene_with(&kinds).await;
    let store = &scene.store;
    let claimed = claim(store, NOW).await;
    let pointless: Vec<_> = claimed[..2].iter().map(|kept| kept.outgoing.notice.clone()).collect();
    assert_eq!(store.cancel_notices(&reference(1), &pointless, NOW + 1).await.unwrap(), 2);
    assert!(store.settle_notice(&claimed[0], Delivery::Delivered, NOW + 2, &RETRYING).await.unwrap());
    assert!(!store.settle_notice(&claimed[1], Delivery::TryLater, NOW + 2, &RETRYING).await.unwrap());
    assert!(store.settle_notice(&claimed[2], Delivery::Needless, NOW + 3, &RETRYING).await.unwrap());
    let kept = store.notices(&reference(1)).await.unwrap();
    let state = |of: &KeptNotice| {
        kept.iter().find(|kept| kept.outgoing.notice == of.outgoing.notice).map(|kept| kept.state)
    };
    assert_eq!(state(&claimed[0]), Some(NoticeState::Delivered(NOW + 2)));
    assert_eq!(state(&claimed[1]), Some(NoticeState::Cancelled(NOW + 1)));
    assert_eq!(state(&claimed[2]), Some(NoticeState::Cancelled(NOW + 3)));
}

#[tokio::test]
async fn each_channel_has_its_own_claimers_and_a_page_has_none() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    let store = &scene.store;
    let elsewhere = |channel| Outgoing { channel, ..outgoing(notice(NoticeKind::Receipt, 1), NOW) };
    let all = [NoticeChannel::Sms, NoticeChannel::Letter, NoticeChannel::Page].map(elsewhere);
    assert_eq!(store.queue_notices(&reference(1), &all, NOW).await.unwrap(), 3);
    let channels = [NoticeChannel::Sms, NoticeChannel::Letter];
    let claimed = store.claim_notices(&channels, NOW, NOW + LEASE, 1, &RETRYING).await.unwrap();
    assert_eq!(claimed.len(), 1, "at most one was asked for");
    let claimed = store.claim_notices(&channels, NOW, NOW + LEASE, 9, &RETRYING).await.unwrap();
    assert_eq!(claimed.len(), 1);
    assert_eq!(store.claim_notices(&[], NOW, NOW + LEASE, 9, &RETRYING).await.unwrap(), []);
    assert_eq!(claim(store, NOW).await.len(), 1);
    assert_eq!(store.notices(&reference(1)).await.unwrap().len(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_processes_never_claim_the_same_notice() {
    let scene = Scene::new().await;
    let mut notices = Vec::new();
    for number in 1..=50 {
        notices.push(outgoing(notice(NoticeKind::Receipt, number), NOW));
    }
    send_first(&scene.store, 1, "un").await;
    scene.store.queue_notices(&reference(1), &notices, NOW).await.unwrap();
    let mut workers = Vec::new();
    for _ in 0..3 {
        let store = Store::open(&scene.file("store.db")).await.unwrap();
        workers.push(tokio::spawn(async move {
            let mut mine = Vec::new();
            loop {
                let email = [NoticeChannel::Email];
                let claimed = store.claim_notices(&email, NOW, NOW + LEASE, 3, &RETRYING).await.unwrap();
                if claimed.is_empty() {
                    return mine;
                }
                mine.extend(claimed.into_iter().map(|kept| kept.outgoing.notice.key()));
            }
        }));
    }
    let mut all = Vec::new();
    for worker in workers {
        all.extend(worker.await.unwrap());
    }
    all.sort();
    let before = all.len();
    all.dedup();
    assert_eq!((before, all.len()), (50, 50));
}

#[tokio::test]
async fn a_purge_takes_the_notices_and_nobody_settles_them_after() {
    let scene = scene_with(&[(NoticeKind::Receipt, NOW)]).await;
    let store = &scene.store;
    let claimed = claim(store, NOW).await;
    let closed = [("demo".parse().unwrap(), NOW + 1)];
    let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
    assert_eq!(store.purge(&moment(NOW + 5), &retention).await.unwrap().submissions, 1);
    assert_eq!(store.notices(&reference(1)).await.unwrap(), []);
    assert!(!store.settle_notice(&claimed[0], Delivery::Delivered, NOW + 6, &RETRYING).await.unwrap());
    let more = [outgoing(notice(NoticeKind::RetentionEnding, 1), NOW)];
    assert_eq!(store.queue_notices(&reference(1), &more, NOW + 7).await.unwrap(), 0);
    assert_eq!(verify_everything(store).await, 1);
}
