//! Acts that are no sendings: kept with what was written, or not at all.

use retouche::case::SaltedWords;
use retouche::digest::Salt;
use retouche::notice::NoticeKind;
use retouche::submission::{Act, Maintained, State};
use retouche_store::{CommitOutcome, Damage, DraftState, Misuse, Stale, Store, StoreError};

use crate::agents::account;
use crate::outbox::{notice, outgoing};
use crate::scene::*;

#[tokio::test]
async fn every_act_is_kept_with_what_was_written() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let of = reference(1);
    let life = [
        ("explained", State::Submitted),
        ("review-started", State::UnderReview),
        ("correction-requested", State::RegularisationInvited),
        ("request-withdrawn", State::Submitted),
        ("correction-requested", State::RegularisationInvited),
        ("answers-maintained", State::Submitted),
        ("late-correction", State::Submitted),
        ("window-granted", State::Submitted),
        ("decided", State::Decided),
        ("reopened", State::UnderReview),
        ("withdrawn", State::Withdrawn),
    ];
    for (place, (act, state)) in (2u32..).zip(life) {
        let deed = deed(&store, &of, act, &format!("mot {place}"), NOW + i64::from(place)).await;
        let done = deed.done(&store).await;
        assert_eq!((&done.reference, done.number, done.revision), (&of, place, None));
        let submission = store.submission(&of).await.unwrap().unwrap();
        assert_eq!((submission.state, submission.last), (state, done.event), "{act}");
        let kept = words_kept(&store, &of, place).await.unwrap();
        assert_eq!(kept.as_ref(), deed.words(), "{act}");
    }
    assert_eq!(words_kept(&store, &of, 1).await.unwrap(), None);
    assert_eq!(words_kept(&store, &of, 99).await.unwrap(), None);
    assert_eq!(words_kept(&store, &reference(2), 1).await.unwrap(), None);
    let feed = store.feed(0, &["demo".parse().unwrap()], 99).await.unwrap();
    assert_eq!(feed.iter().map(|item| item.seq).collect::<Vec<_>>(), (1..=12).collect::<Vec<_>>());
    assert_eq!(verify_everything(&store).await, 1);
}

#[tokio::test]
async fn of_two_acts_on_one_state_the_second_is_told_what_came_first() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let asked = deed(&store, &reference(1), "correction-requested", "pourquoi", NOW + 1).await;
    let withdrawn = deed(&store, &reference(1), "withdrawn", "", NOW + 2).await;
    let last = asked.done(&store).await.event;
    let now = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(now.last, last);
    assert_eq!(withdrawn.send(&store).await.unwrap(), stale_after(&now));
    let correction = prepare(&store, 2, &reference(1), ("un", "deux"), NOW + 3).await;
    deed(&store, &reference(1), "withdrawn", "", NOW + 4).await.done(&store).await;
    let now = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(correction.send(&store).await.unwrap(), stale_after(&now));
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 3);
}

#[tokio::test]
async fn a_repeat_under_a_key_is_answered_and_not_done_again() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let mut review = deed(&store, &reference(1), "review-started", "", NOW + 1).await;
    review.key = Some(key("k"));
    let done = review.done(&store).await;
    assert_eq!(review.send(&store).await.unwrap(), CommitOutcome::Repeated(done.clone()));
    // Made anew from what the submission has become, as a client does that lost the answer.
    let mut decided = deed(&store, &reference(1), "decided", "non", NOW + 2).await;
    decided.key = Some(key("k"));
    assert_eq!(decided.send(&store).await.unwrap(), CommitOutcome::Stale(Stale::Key));
    decided.key = Some(key("k2"));
    decided.done(&store).await;
    assert_eq!(review.send(&store).await.unwrap(), CommitOutcome::Repeated(done.clone()));
    // The same words once more are a repeat, other words are not.
    for (words, moment, repeated) in [("parce que", 3, false), ("parce que", 4, true), ("autre", 5, false)] {
        let mut explained = deed(&store, &reference(1), "explained", words, NOW + moment).await;
        explained.key = Some(key("k4"));
        let outcome = explained.send(&store).await.unwrap();
        assert_eq!(matches!(outcome, CommitOutcome::Repeated(_)), repeated, "{words}: {outcome:?}");
        assert_eq!(outcome == CommitOutcome::Stale(Stale::Key), words == "autre");
    }
    // Whoever lost the answer of an act that the state no longer allows still learns of it.
    let before = store.done_under(&reference(1), &key("k")).await.unwrap().unwrap();
    assert_eq!((before.event, before.words, before.committed), (review.decision.event, None, done));
    let before = store.done_under(&reference(1), &key("k4")).await.unwrap().unwrap();
    assert_eq!(before.words, Some(reasons("parce que")));
    assert_eq!(store.done_under(&reference(1), &key("k3")).await.unwrap(), None);
    assert_eq!(store.done_under(&reference(2), &key("k")).await.unwrap(), None);
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 4);
}

#[tokio::test]
async fn words_and_event_belong_together() {
    let Scene { store, directory: _directory } = Scene::new().await;
    let sent = send_first(&store, 1, "un").await;
    let good = deed(&store, &reference(1), "explained", "parce que", NOW + 1).await;
    let refused = async |change: fn(&mut SaltedWords)| {
        let mut bad = good.clone();
        change(bad.decision.words.as_mut().unwrap());
        bad.send(&store).await.unwrap_err()
    };
    let other_digest = StoreError::Misuse(Misuse::OtherDigest);
    assert_eq!(refused(|salted| salted.words = reasons("autre")).await, other_digest);
    assert_eq!(refused(|salted| salted.salt = Salt::new([9; 16])).await, other_digest);
    let mut speechless = good.clone();
    speechless.decision.words = None;
    assert_eq!(speechless.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherWords));
    let mut of_another_kind = good.clone();
    let asked = SaltedWords { words: request("parce que"), salt: Salt::new([9; 16]) };
    of_another_kind.decision.event.act = Act::Explained { revision: 1, words: asked.digest().unwrap() };
    of_another_kind.decision.words = Some(asked);
    assert_eq!(of_another_kind.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherWords));
    let mut wordless = deed(&store, &reference(1), "review-started", "", NOW + 1).await;
    wordless.decision.words = good.decision.words.clone();
    assert_eq!(wordless.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherWords));
    let mut sending = good.clone();
    (sending.decision.event, sending.decision.words) = (sent.decision.event.clone(), None);
    assert_eq!(sending.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherAct));
    let mut purged = good.clone();
    (purged.decision.event.act, purged.decision.words) = (Act::Purged, None);
    assert_eq!(purged.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherAct));
    let mut revised = good.clone();
    revised.decision.revision = sent.decision.revision;
    assert_eq!(revised.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherAct));
    let mut nobody = good.clone();
    nobody.decision.event.submission = reference(9);
    assert_eq!(nobody.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::NoSubmission));
    let mut early = good.clone();
    early.decision.event.at = moment(NOW - 1);
    assert!(matches!(early.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::Impossible(_))));
    let mut forged = good.clone();
    forged.decision.event.actor = agent();
    assert!(matches!(forged.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::Impossible(_))));
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 1);
    good.done(&store).await;
}

#[tokio::test]
async fn a_late_correction_empties_its_draft_only_when_it_is_kept() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let typed = draft("trop tard", Some(base_of(&submission)));
    store.open_amendment(token(2), &typed, NOW, LATER).await.unwrap();
    let open = || DraftState::Open(Box::new(typed.clone()));

    let mut late = deed(&store, &reference(1), "late-correction", "trop tard", NOW + 10).await;
    late.draft = Some((token(2), 7));
    let changed = late.send(&store).await.unwrap();
    assert!(matches!(changed, CommitOutcome::Stale(Stale::Draft(record)) if record.state == open()));
    late.draft = Some((token(3), 1));
    assert_eq!(late.send(&store).await.unwrap(), CommitOutcome::Stale(Stale::NoDraft));

    late.draft = Some((token(2), 1));
    deed(&store, &reference(1), "review-started", "", NOW + 5).await.done(&store).await;
    let now = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(late.send(&store).await.unwrap(), stale_after(&now));
    assert_eq!(store.draft(token(2), NOW).await.unwrap().unwrap().state, open());

    let mut late = deed(&store, &reference(1), "late-correction", "trop tard", NOW + 10).await;
    late.draft = Some((token(2), 1));
    let done = late.done(&store).await;
    let record = store.draft(token(2), NOW).await.unwrap().unwrap();
    assert_eq!(record.state, DraftState::HandedIn { reference: reference(1), number: done.number });
    assert_eq!(words_kept(&store, &reference(1), done.number).await.unwrap(), Some(late_words("trop tard")));
    assert_eq!(store.amendment(&reference(1), NOW).await.unwrap(), None);
    let again = deed(&store, &reference(1), "late-correction", "encore", NOW + 11).await;
    let again = Parcel { draft: Some((token(2), 2)), ..again };
    let handed_in = again.send(&store).await.unwrap();
    assert!(matches!(handed_in, CommitOutcome::Stale(Stale::Draft(record)) if record.version == 2));
}

#[tokio::test]
async fn a_correction_comes_with_the_reasons_for_what_is_kept() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    deed(&store, &reference(1), "correction-requested", "pourquoi", NOW + 1).await.done(&store).await;
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let mut parcel = prepare(&store, 2, &reference(1), ("un", "deux"), NOW + 2).await;
    let salted = SaltedWords { words: kept("je garde le reste"), salt: Salt::new([3; 16]) };
    let Act::Amended { trigger, maintains, .. } = &mut parcel.decision.event.act else { panic!() };
    *trigger = submission.pending().unwrap().trigger();
    let digest = salted.digest().unwrap();
    *maintains = Some(Maintained { questions: vec!["other".parse().unwrap()], words: digest });
    assert_eq!(parcel.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherWords));
    parcel.decision.words = Some(salted.clone());
    parcel.done(&store).await;
    assert_eq!(words_kept(&store, &reference(1), 3).await.unwrap(), Some(salted.words));
    assert_eq!(store.case(&reference(1)).await.unwrap().unwrap().due, None);
    assert_eq!(verify_everything(&store).await, 1);
}

#[tokio::test]
async fn a_restored_store_has_words_notices_and_accounts() {
    let scene = Scene::new().await;
    send_first(&scene.store, 1, "un").await;
    deed(&scene.store, &reference(1), "explained", "car", NOW + 1).await.done(&scene.store).await;
    let told = [outgoing(notice(NoticeKind::Receipt, 1), NOW)];
    scene.store.queue_notices(&reference(1), &told, NOW).await.map(drop).unwrap();
    let password = retouche_store::PasswordHash::new("$argon2id$".to_owned());
    assert!(scene.store.open_account(&account("agent-7", "odile"), &password).await.unwrap());
    scene.store.backup(&scene.file("backup")).await.unwrap();
    let restored = Store::restore(&scene.file("backup"), &scene.file("restored")).await.unwrap();
    assert_eq!(words_kept(&restored, &reference(1), 2).await.unwrap(), Some(reasons("car")));
    assert_eq!(restored.notices(&reference(1)).await.unwrap()[0].outgoing, told[0]);
    assert_eq!(restored.agents().await.unwrap(), [account("agent-7", "odile")]);

    scene.tamper("DELETE FROM words").await;
    scene.store.backup(&scene.file("damaged")).await.unwrap();
    let refused = Store::restore(&scene.file("damaged"), &scene.file("never")).await.unwrap_err();
    assert_eq!(refused, StoreError::Damaged(Damage::Words { reference: reference(1), number: 2 }));
}

#[tokio::test]
async fn a_draft_goes_only_with_its_own_late_correction() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    send_first(&store, 2, "deux").await;
    prepare(&store, 3, &reference(2), ("deux", "trois"), NOW).await;
    store.open_draft(token(4), &draft("quatre", None), NOW, LATER).await.unwrap();
    let late = deed(&store, &reference(1), "late-correction", "trois", NOW + 1).await;
    let explained = deed(&store, &reference(2), "explained", "trois", NOW + 1).await;
    for deed in [
        Parcel { draft: Some((token(3), 1)), ..late.clone() },
        Parcel { draft: Some((token(4), 1)), ..late.clone() },
        Parcel { draft: None, ..late },
        Parcel { draft: Some((token(3), 1)), ..explained },
    ] {
        assert_eq!(deed.send(&store).await.unwrap_err(), StoreError::Misuse(Misuse::OtherDraft));
    }
    let record = store.draft(token(3), NOW).await.unwrap().unwrap();
    assert!(matches!(record.state, DraftState::Open(_)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_correction_and_an_act_at_once_exactly_one_is_kept() {
    let scene = Scene::new().await;
    for round in 0..20 {
        let number = 1 + round * 2;
        send_first(&scene.store, number, "un").await;
        let one = prepare(&scene.store, number + 1, &reference(number), ("un", "deux"), NOW + 1).await;
        let review = deed(&scene.store, &reference(number), "review-started", "", NOW + 1).await;
        let store = scene.store.clone();
        let other = tokio::spawn(async move { review.send(&store).await.unwrap() });
        let sent = one.send(&scene.store).await.unwrap();
        let done = other.await.unwrap();
        let kept = [sent, done].each_ref().map(|outcome| matches!(outcome, CommitOutcome::Committed(_)));
        assert!(kept[0] != kept[1], "{kept:?}");
    }
    assert_eq!(verify_everything(&scene.store).await, 20);
}
