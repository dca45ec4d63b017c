//! The list of cases as agents page through it, and how it stays true.

use retouche::submission::State;
use retouche_store::{AuditAct, AuditEntry, CaseEntry, CaseFilter, Damage, Store, StoreError, Waiting};

use crate::scene::*;

fn demo() -> [retouche::id::ProcedureId; 1] {
    ["demo".parse().unwrap()]
}

async fn list(store: &Store, filter: CaseFilter<'_>, now: i64) -> Vec<CaseEntry> {
    let procedures = demo();
    store.cases(&CaseFilter { procedures: &procedures, ..filter }, now, None, 99).await.unwrap()
}

async fn listed(store: &Store, filter: CaseFilter<'_>, now: i64) -> Vec<u32> {
    let entries = list(store, filter, now).await;
    let number = |entry: &CaseEntry| (1..=9).find(|number| reference(*number) == entry.reference).unwrap();
    entries.iter().map(number).collect()
}

/// Five cases, received in order: sent, asked, decided, under review with a late correction, withdrawn.
async fn five_cases() -> Scene {
    let scene = Scene::new().await;
    let store = &scene.store;
    for number in 1..=5 {
        send_first(store, number, "un").await;
    }
    for (number, act) in [
        (2, "correction-requested"),
        (3, "decided"),
        (4, "review-started"),
        (4, "late-correction"),
        (5, "withdrawn"),
    ] {
        deed(store, &reference(number), act, "mots", NOW + 10).await.done(store).await;
    }
    scene
}

#[tokio::test]
async fn a_case_is_listed_as_its_events_tell_it() {
    let Scene { store, directory: _directory } = five_cases().await;
    let asked = store.case(&reference(2)).await.unwrap().unwrap();
    let expected = CaseEntry {
        reference: reference(2),
        procedure: "demo".parse().unwrap(),
        edition: 1,
        state: State::RegularisationInvited,
        received: NOW,
        last_event: NOW + 10,
        events: 2,
        revision: 1,
        due: Some(NOW + 110),
        late_unseen: 0,
    };
    assert_eq!(asked, expected);
    deed(&store, &reference(2), "answers-maintained", "je garde", NOW + 20).await.done(&store).await;
    let kept = store.case(&reference(2)).await.unwrap().unwrap();
    let expected =
        CaseEntry { state: State::Submitted, last_event: NOW + 20, events: 3, due: None, ..expected };
    assert_eq!(kept, expected);
    prepare(&store, 9, &reference(2), ("un", "deux"), NOW + 30).await.send(&store).await.map(drop).unwrap();
    assert_eq!(store.case(&reference(2)).await.unwrap().unwrap().revision, 2);
    assert_eq!(store.case(&reference(9)).await.unwrap(), None);
}

#[tokio::test]
async fn cases_are_filtered_by_procedure_state_side_and_reference() {
    let Scene { store, directory: _directory } = five_cases().await;
    let all = CaseFilter::default();
    assert_eq!(listed(&store, all, NOW + 50).await, [1, 2, 3, 4, 5]);
    let states = [State::Submitted, State::UnderReview];
    assert_eq!(listed(&store, CaseFilter { states: &states, ..all }, NOW + 50).await, [1, 4]);
    let for_agent = CaseFilter { waiting: Some(Waiting::ForAgent), ..all };
    let for_person = CaseFilter { waiting: Some(Waiting::ForPerson), ..all };
    assert_eq!(listed(&store, for_agent, NOW + 50).await, [1, 4]);
    assert_eq!(listed(&store, for_person, NOW + 110).await, [2], "until the last second");
    assert_eq!(listed(&store, for_agent, NOW + 111).await, [1, 2, 4]);
    assert_eq!(listed(&store, for_person, NOW + 111).await, Vec::<u32>::new());
    for (typed, found) in
        [("0-oo3", vec![3]), ("0000 0004", vec![4]), ("%", vec![1, 2, 3, 4, 5]), ("U", vec![])]
    {
        let filter = CaseFilter { reference: Some(typed), ..all };
        assert_eq!(listed(&store, filter, NOW).await, found, "{typed}");
    }
    let other = ["other".parse().unwrap()];
    for procedures in [&other[..], &[]] {
        let filter = CaseFilter { procedures, ..CaseFilter::default() };
        assert_eq!(store.cases(&filter, NOW, None, 9).await.unwrap(), []);
    }
}

#[tokio::test]
async fn paging_shows_each_case_once_whatever_happens_meanwhile() {
    let Scene { store, directory: _directory } = five_cases().await;
    let procedures = demo();
    let filter = CaseFilter { procedures: &procedures, ..CaseFilter::default() };
    let (mut seen, mut place) = (Vec::new(), None);
    loop {
        let entries = store.cases(&filter, NOW, place.as_ref(), 2).await.unwrap();
        let Some(last) = entries.last() else { break };
        place = Some(last.place());
        deed(&store, &last.reference, "explained", "car", NOW + 60).await.done(&store).await;
        seen.extend(entries.into_iter().map(|entry| entry.reference));
    }
    assert_eq!(seen, [1, 2, 3, 4, 5].map(reference));
}

#[tokio::test]
async fn cases_are_counted_by_state_and_by_side() {
    let Scene { store, directory: _directory } = five_cases().await;
    let counts = store.count_cases(&demo(), NOW + 50).await.unwrap();
    let expected = [
        (State::Submitted, 1),
        (State::UnderReview, 1),
        (State::RegularisationInvited, 1),
        (State::Decided, 1),
        (State::Withdrawn, 1),
    ];
    assert_eq!(counts.in_state.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!((counts.for_agent, counts.for_person), (2, 1));
    let later = store.count_cases(&demo(), NOW + 500).await.unwrap();
    assert_eq!((later.for_agent, later.for_person), (3, 0));
    assert_eq!(store.count_cases(&[], NOW).await.unwrap(), retouche_store::CaseCounts::default());
}

#[tokio::test]
async fn a_late_correction_waits_until_an_agent_looked_or_acted() {
    let Scene { store, directory: _directory } = Scene::new().await;
    send_first(&store, 1, "un").await;
    deed(&store, &reference(1), "decided", "oui", NOW + 1).await.done(&store).await;
    let unseen = async || store.case(&reference(1)).await.unwrap().unwrap().late_unseen;
    for (at, expected) in [(NOW + 2, 1), (NOW + 3, 2)] {
        deed(&store, &reference(1), "late-correction", "tard", at).await.done(&store).await;
        assert_eq!(unseen().await, expected);
    }
    let for_agent = CaseFilter { waiting: Some(Waiting::ForAgent), ..CaseFilter::default() };
    assert_eq!(listed(&store, for_agent, NOW + 4).await, [1], "though it is decided");
    let look = |number| AuditEntry {
        at: NOW + 5,
        agent: "agent-7".parse().unwrap(),
        act: AuditAct::ReadCase,
        reference: Some(reference(1)),
        number: Some(number),
    };
    store.enter_audit(&look(3)).await.unwrap();
    assert_eq!(unseen().await, 1, "the second came after what was looked at");
    deed(&store, &reference(1), "late-correction", "plus tard", NOW + 6).await.done(&store).await;
    assert_eq!(unseen().await, 2);
    deed(&store, &reference(1), "window-granted", "", NOW + 7).await.done(&store).await;
    assert_eq!(unseen().await, 0);
    assert_eq!(listed(&store, for_agent, NOW + 8).await, Vec::<u32>::new());
    assert_eq!(verify_everything(&store).await, 1);
}

#[tokio::test]
async fn a_list_that_is_missing_or_behind_is_derived_when_the_store_opens() {
    let scene = five_cases().await;
    let statements = [
        "DELETE FROM cases; UPDATE feed SET cases_at = -1",
        "UPDATE cases SET state = 'decided'; UPDATE feed SET cases_at = 3",
    ];
    for statement in statements {
        scene.tamper(statement).await;
        // What happens meanwhile does not hide that earlier events are missing.
        deed(&scene.store, &reference(1), "explained", "car", NOW + 20).await.done(&scene.store).await;
        assert!(scene.store.verify(&reference(2)).await.is_err());
        let store = Store::open(&scene.file("store.db")).await.unwrap();
        assert_eq!(verify_everything(&store).await, 5);
        assert_eq!(listed(&store, CaseFilter::default(), NOW).await, [1, 2, 3, 4, 5]);
        assert_eq!(count(&scene.file("store.db"), "SELECT last - cases_at FROM feed").await, 0);
    }
}

#[tokio::test]
async fn a_damaged_history_is_left_out_and_the_store_opens() {
    let scene = five_cases().await;
    scene
        .tamper(
            "DROP TRIGGER events_are_never_deleted;
             DELETE FROM events WHERE reference = '0000-0003' AND number = 1;
             UPDATE feed SET cases_at = -1",
        )
        .await;
    let store = Store::open(&scene.file("store.db")).await.unwrap();
    assert_eq!(listed(&store, CaseFilter::default(), NOW).await, [1, 2, 4, 5]);
    let mut found = Vec::new();
    store.verify_all(|damage| found.push(damage)).await.unwrap();
    assert!(matches!(found.as_slice(), [Damage::History { .. }]), "{found:?}");
}

#[tokio::test]
async fn a_tampered_list_is_found_and_a_restoration_mends_it() {
    let scene = five_cases().await;
    scene.tamper("UPDATE cases SET state = 'decided' WHERE reference = '0000-0001'").await;
    let damage = Damage::Case(reference(1));
    assert_eq!(scene.store.verify(&reference(1)).await, Err(StoreError::Damaged(damage)));
    scene.store.backup(&scene.file("backup")).await.unwrap();
    let restored = Store::restore(&scene.file("backup"), &scene.file("restored")).await.unwrap();
    assert_eq!(verify_everything(&restored).await, 5);
    assert_eq!(restored.case(&reference(1)).await.unwrap().unwrap().state, State::Submitted);
}
