//! Sending: once, whole, repeatable, and nothing else left behind.

use retouche_store::{CommitOutcome, DraftState, Misuse, Saving, Stale, StoreError};

use crate::scene::*;

#[tokio::test]
async fn what_was_sent_is_what_is_kept() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let filed = first(token(1), reference(1), "un", NOW).done(&store).await;
    assert_eq!(
        (filed.reference.clone(), filed.revision, filed.number, filed.seq),
        (reference(1), Some(1), 1, 1)
    );

    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(submission.last, filed.event);
    let kept = store.answers(&reference(1), 1).await.unwrap().unwrap();
    assert_eq!(kept.json, answers("un").to_json());
    assert_eq!(store.code(&reference(1)).await.unwrap(), Some(code()));
    assert_eq!(store.patch(&reference(1), 1).await.unwrap(), None);
    assert_eq!(store.answers(&reference(1), 2).await.unwrap(), None);
    assert_eq!(store.answers(&reference(2), 1).await.unwrap(), None);
}

#[tokio::test]
async fn a_sent_draft_says_what_it_became_and_is_no_longer_written() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let record = store.draft(token(1), NOW).await.unwrap().unwrap();
    assert_eq!(record.state, DraftState::Sent { reference: reference(1), revision: 1 });
    for version in [1, 2, 3] {
        let saving = store.save(token(1), version, &draft("x", None), NOW, LATER).await.unwrap();
        assert_eq!(saving, Saving::Conflict(record.clone()));
        assert_eq!(
            store.delete_draft(token(1), version, NOW).await.unwrap(),
            Saving::Conflict(record.clone())
        );
        assert_eq!(
            store.recover_draft(token(1), version, NOW, LATER).await.unwrap(),
            Saving::Conflict(record.clone())
        );
    }
}

#[tokio::test]
async fn what_was_typed_and_not_sent_is_not_kept() {
    let scene = Scene::new().await;
    scene.store.open_draft(token(1), &draft("hidden since", None), NOW, LATER).await.unwrap();
    first(token(1), reference(1), "un", NOW).done(&scene.store).await;
    let sent_and_kept =
        "SELECT count(*) FROM drafts WHERE sent_reference IS NOT NULL AND content IS NOT NULL";
    assert_eq!(count(&scene.file("store.db"), sent_and_kept).await, 0);
}

#[tokio::test]
async fn a_repeat_answers_the_same() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let parcel = first(token(1), reference(1), "un", NOW);
    let filed = parcel.done(&store).await;
    assert_eq!(parcel.send(&store).await.unwrap(), CommitOutcome::Repeated(filed.clone()));
    // A repeat made anew has another reference and another instant, but the same draft and key.
    let anew = first(token(1), reference(9), "un", NOW + 3);
    assert_eq!(anew.send(&store).await.unwrap(), CommitOutcome::Repeated(filed.clone()));
    // Long after the draft itself has gone.
    let mut late = first(token(1), reference(9), "un", LATER + 3);
    assert_eq!(late.send(&store).await.unwrap(), CommitOutcome::Repeated(filed.clone()));
    late.key = Some(key("another"));
    assert_eq!(late.send(&store).await.unwrap(), CommitOutcome::Repeated(filed.clone()));
    assert_eq!(store.sent(token(1)).await.unwrap(), Some(filed));
    assert_eq!(store.sent(token(2)).await.unwrap(), None);
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 1);
    assert_eq!(store.events(&reference(9)).await.unwrap(), []);
}

#[tokio::test]
async fn the_key_of_another_draft_tells_nothing() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let mut stranger = first(token(2), reference(2), "deux", NOW);
    stranger.key = Some(key("first"));
    assert_eq!(stranger.send(&store).await.unwrap(), CommitOutcome::Stale(Stale::NoDraft));
    store.open_draft(token(2), &draft("deux", None), NOW, LATER).await.unwrap();
    assert_eq!(stranger.done(&store).await.reference, reference(2));
}

#[tokio::test]
async fn a_correction_keeps_both_revisions_and_its_patch() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let mut parcel = prepare(&store, 2, &reference(1), ("un", "deux"), NOW + 60).await;
    let filed = parcel.done(&store).await;
    assert_eq!((filed.revision, filed.number), (Some(2), 2));
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(submission.first().at.at, NOW);
    assert_eq!(submission.current().revision.number, 2);
    for (revision, text) in [(1, "un"), (2, "deux")] {
        let kept = store.answers(&reference(1), revision).await.unwrap().unwrap();
        assert_eq!(kept.json, answers(text).to_json());
    }
    assert_eq!(store.patch(&reference(1), 2).await.unwrap(), parcel.revision().1.patch);
    verify_everything(&store).await;
}

#[tokio::test]
async fn what_was_typed_meanwhile_is_not_left_behind() {
    let Scene { store, directory: _directory } = Scene::new().await;
    store.open_draft(token(1), &draft("un", None), NOW, LATER).await.unwrap();
    let _ = store.save(token(1), 1, &draft("un, and more", None), NOW, LATER).await.unwrap();
    let outcome = first(token(1), reference(1), "un", NOW).send(&store).await.unwrap();
    let CommitOutcome::Stale(Stale::Draft(record)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(record.state, DraftState::Open(Box::new(draft("un, and more", None))));
    assert_eq!(store.events(&reference(1)).await.unwrap(), []);

    let _ = store.delete_draft(token(1), 2, NOW).await.unwrap();
    let mut parcel = first(token(1), reference(1), "un", NOW);
    parcel.draft = Some((token(1), 3));
    assert!(matches!(parcel.send(&store).await.unwrap(), CommitOutcome::Stale(Stale::Draft(_))));
}

#[tokio::test]
async fn a_reference_is_given_once() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    store.open_draft(token(2), &draft("deux", None), NOW, LATER).await.unwrap();
    let outcome = first(token(2), reference(1), "deux", NOW).send(&store).await.unwrap();
    assert_eq!(outcome, CommitOutcome::Stale(Stale::Reference));
    first(token(2), reference(2), "deux", NOW).done(&store).await;
}

#[tokio::test]
async fn a_stale_correction_changes_nothing_and_names_the_revision_in_force() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    let slow = prepare(&store, 2, &reference(1), ("un", "slow"), NOW).await;
    let quick = prepare(&store, 3, &reference(1), ("un", "quick"), NOW).await;
    quick.done(&store).await;
    let now = store.submission(&reference(1)).await.unwrap().unwrap();
    assert_eq!(now.current().revision.number, 2);
    assert_eq!(slow.send(&store).await.unwrap(), stale_after(&now));
    let record = store.draft(token(2), NOW).await.unwrap().unwrap();
    assert!(matches!(record.state, DraftState::Open(_)), "the draft stays");
    assert_eq!(store.events(&reference(1)).await.unwrap().len(), 2);
}

#[tokio::test]
async fn parts_that_do_not_belong_together_are_refused() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    store.open_draft(token(2), &draft("deux", None), NOW, LATER).await.unwrap();
    let good = || first(token(2), reference(2), "deux", NOW);

    let mut other_answers = good();
    other_answers.revision().1.answers = answers("trois");
    let mut no_code = good();
    no_code.code = None;
    let mut no_answers = good();
    no_answers.decision.revision = None;
    let mut patched = good();
    patched.revision().1.patch = Some(Vec::new());
    let mut no_key = good();
    no_key.key = None;
    let mut no_draft = good();
    no_draft.draft = None;
    let submission = store.submission(&reference(1)).await.unwrap().unwrap();
    let other_draft = correction(token(2), &submission, "un", "deux", NOW);
    let mut other_patch = prepare(&store, 3, &reference(1), ("un", "trois"), NOW).await;
    other_patch.revision().1.patch = Some(Vec::new());
    let mut earlier = prepare(&store, 4, &reference(1), ("un", "trois"), NOW - 60).await;
    earlier.decision.event.at = moment(NOW - 60);
    let mut no_patch = prepare(&store, 5, &reference(1), ("un", "trois"), NOW).await;
    no_patch.revision().1.patch = None;
    let mut with_code = prepare(&store, 6, &reference(1), ("un", "trois"), NOW).await;
    with_code.code = Some(code());
    for (parcel, misuse) in [
        (other_answers, Misuse::OtherDigest),
        (no_code, Misuse::OtherAct),
        (no_answers, Misuse::OtherAct),
        (patched, Misuse::OtherAct),
        (no_patch, Misuse::OtherAct),
        (with_code, Misuse::OtherAct),
        (no_key, Misuse::NoKey),
        (no_draft, Misuse::OtherDraft),
        (other_draft, Misuse::OtherDraft),
        (other_patch, Misuse::OtherDigest),
        (earlier, Misuse::Impossible(retouche::submission::BrokenHistory::NotContinuing(2))),
    ] {
        assert_eq!(parcel.send(&store).await, Err(StoreError::Misuse(misuse)));
    }
    good().done(&store).await;
    assert_eq!(verify_everything(&store).await, 2);
}
