//! Laws on generated histories: whatever anybody does, in whatever order and at whatever time.

use proptest::prelude::*;
use retouche::amendment::{Correction, hand_in_late, maintain};
use retouche::answers::RowState;
use retouche::change::patch;
use retouche::digest::Digest;
use retouche::merge::{merge, same_answer};
use retouche::submission::{Act, Channel, Event, RequestKind, Submission};
use retouche::{RawAnswer, RawAnswers};

use crate::patching::{PatchRefusal, apply};
use crate::scene::*;

/// Something that somebody tries.
#[derive(Debug, Clone)]
pub(crate) enum Try {
    Correct(u16, bool),
    Answer(u16),
    Maintain,
    Late(u16),
    Review,
    Ask(bool),
    Decide,
    Reopen,
    Withdraw,
    Purge,
}

pub(crate) fn tries() -> impl Strategy<Value = Vec<(Try, u32)>> {
    let one = prop_oneof![
        4 => (1..2000u16, any::<bool>()).prop_map(|(rent, is_let)| Try::Correct(rent, is_let)),
        2 => (1..2000u16).prop_map(Try::Answer),
        1 => Just(Try::Maintain),
        1 => (1..2000u16).prop_map(Try::Late),
        2 => Just(Try::Review),
        2 => any::<bool>().prop_map(Try::Ask),
        1 => Just(Try::Decide),
        1 => Just(Try::Reopen),
        1 => Just(Try::Withdraw),
        1 => Just(Try::Purge),
    ];
    proptest::collection::vec((one, 0..90u32), 0..24)
}

fn with(rent: u16, is_let: bool) -> RawAnswers {
    if is_let {
        rented(&rent.to_string())
    } else {
        typed(&[("name", &["Zoé"]), ("let", &["no"]), ("moved", &["", "", ""])])
    }
}

/// What comes of a try: an event and, of a correction, its answers.
fn attempt(scene: &Scene, attempt: &Try, at: &str) -> Option<(Event, Option<retouche::Answers>)> {
    let plain =
        |act: Act, actor| scene.submission.next(act, moment(at), actor).ok().map(|event| (event, None));
    let base = scene.submission.current().revision.link();
    match attempt {
        Try::Correct(rent, is_let) => {
            scene.correct(&with(*rent, *is_let), at).ok().map(|(event, answers)| (event, Some(answers)))
        }
        Try::Answer(rent) => {
            let trigger = scene.submission.pending()?.trigger();
            let correction = Correction { trigger, ..Correction::on_own_initiative(base, scene.in_force()) };
            let sent = scene.correct_by(&with(*rent, true), at, HOLDER, Channel::Online, correction);
            sent.ok().map(|(event, answers)| (event, Some(answers)))
        }
        Try::Maintain => {
            let kept = maintained(&["let"]);
            let event = maintain(&scene.submission, &scene.procedure, kept, moment(at), HOLDER);
            event.ok().map(|event| (event, None))
        }
        Try::Late(rent) => {
            let answers = complete(&scene.procedure, &with(*rent, true));
            let said = sending(&scene.procedure, &answers, moment(at), 7);
            hand_in_late(&said, &scene.submission, scene.in_force()).ok().map(|(event, _)| (event, None))
        }
        Try::Review => plain(Act::ReviewStarted, agent()),
        Try::Ask(missing) => {
            let kind = if *missing { RequestKind::Completion } else { RequestKind::Regularisation };
            scene.request(kind, &words(&["let"]), at, "2026-12-31T23:59:59").ok().map(|event| (event, None))
        }
        Try::Decide => plain(Act::Decided { on: base, words: Digest::of_bytes(b"d") }, agent()),
        Try::Reopen => plain(Act::Reopened { words: Digest::of_bytes(b"r") }, agent()),
        Try::Withdraw => plain(Act::Withdrawn, HOLDER),
        Try::Purge => plain(Act::Purged, retouche::submission::Actor::System),
    }
}

/// Plays the tries, each some days after the one before; those that are refused change nothing.
pub(crate) fn play(tries: &[(Try, u32)]) -> Scene {
    let mut scene = Scene::new();
    let mut day: retouche::civil::CivilDate = "2026-03-02".parse().unwrap();
    for (one, days) in tries {
        day = day.plus_days(i64::from(*days)).unwrap();
        let at = format!("{day}T12:00:00");
        let before = scene.submission.clone();
        match attempt(&scene, one, &at) {
            Some((event, answers)) => {
                scene.take(event);
                scene.answers.extend(answers);
            }
            None => assert_eq!(scene.submission, before),
        }
    }
    scene
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, ..ProptestConfig::default() })]

    /// Every prefix of a history folds, what was sent never changes, and replaying gives the same.
    #[test]
    fn histories_only_grow(tries in tries()) {
        let scene = play(&tries);
        prop_assert_eq!(&Submission::fold(&scene.events).unwrap(), &scene.submission);
        let text = serde_json::to_string(&scene.events).unwrap();
        let again: Vec<Event> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&Submission::fold(&again).unwrap(), &scene.submission);
        let mut sent = Vec::new();
        for length in 1..=scene.events.len() {
            let so_far = Submission::fold(&scene.events[..length]).unwrap();
            let revisions: Vec<_> = so_far.revisions().cloned().collect();
            prop_assert!(revisions.starts_with(&sent), "a revision changed");
            sent = revisions;
        }
        prop_assert_eq!(sent.len(), scene.answers.len());
        prop_assert_eq!(&scene.submission.first().at, &moment(SENT), "the first date is kept");
    }

    /// An event left out, exchanged or altered breaks the chain.
    #[test]
    fn a_history_that_was_changed_does_not_fold(tries in tries(), place: prop::sample::Index) {
        let scene = play(&tries);
        let place = place.index(scene.events.len());
        let mut altered = scene.events.clone();
        altered[place].at.at += 1;
        if place + 1 < altered.len() {
            prop_assert!(Submission::fold(&altered).is_err());
            let mut shorter = scene.events.clone();
            shorter.remove(place);
            prop_assert!(Submission::fold(&shorter).is_err());
        }
    }

    /// Applying a revision's patch to its predecessor gives its answers; on others it is refused.
    #[test]
    fn a_patch_leads_from_one_revision_to_the_next(tries in tries()) {
        let scene = play(&tries);
        for pair in scene.answers.windows(2) {
            let operations = patch(&pair[0], &pair[1]);
            prop_assert_eq!(apply(&operations, &pair[0].to_json()).unwrap(), pair[1].to_json());
            let stale = apply(&operations, &pair[1].to_json());
            prop_assert!(matches!(stale, Err(PatchRefusal::Stale(_) | PatchRefusal::NoPlace(_))));
        }
    }
}

#[derive(Debug, Clone)]
enum Edit {
    Set(&'static str, String),
    Row(u8, bool),
    Inside(u8, u8),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let one = prop_oneof![
        (prop::sample::select(vec!["name", "let", "rent"]), "[0-9]{1,3}")
            .prop_map(|(question, text)| Edit::Set(question, text)),
        (0..3u8, any::<bool>()).prop_map(|(row, stands)| Edit::Row(row, stands)),
        (0..3u8, 1..28u8).prop_map(|(row, day)| Edit::Inside(row, day)),
    ];
    proptest::collection::vec(one, 0..8)
}

fn row(number: u8) -> retouche::Path {
    path("people").row(&retouche::RowId::mint(u64::from(number) + 1, [number; 5]))
}

fn edited(base: &RawAnswers, edits: &[Edit]) -> RawAnswers {
    let mut raw = base.clone();
    let answer = |typed: Vec<String>| RawAnswer { typed, locale: "fr".parse().unwrap() };
    for edit in edits {
        match edit {
            Edit::Set(question, text) => raw.set(path(question), answer(vec![text.clone()])),
            Edit::Row(number, true) => raw.set_row(row(*number), RowState::Present),
            Edit::Row(number, false) if raw.row(&row(*number)).is_some() => {
                raw.set_row(row(*number), RowState::Removed);
            }
            Edit::Row(_, false) => {}
            Edit::Inside(number, day) if raw.row(&row(*number)) == Some(RowState::Present) => {
                let typed = vec![day.to_string(), "1".to_owned(), "2000".to_owned()];
                raw.set(row(*number).question(&"born".parse().unwrap()), answer(typed));
            }
            Edit::Inside(..) => {}
        }
    }
    raw
}

/// The same answers without the rows that were removed, and what they held.
fn standing_only(raw: &RawAnswers) -> RawAnswers {
    let removed: Vec<_> =
        raw.all_rows().filter(|(_, state)| *state == RowState::Removed).map(|(row, _)| row.clone()).collect();
    let mut standing = RawAnswers::default();
    for (path, answer) in raw.iter().filter(|(path, _)| !removed.iter().any(|row| path.is_within(row))) {
        standing.set(path.clone(), answer.clone());
    }
    for (row, state) in raw.all_rows().filter(|(row, _)| !removed.contains(row)) {
        standing.set_row(row.clone(), state);
    }
    standing
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, ..ProptestConfig::default() })]

    /// Answers that were sent name only the rows that stand: a row that is missing there was removed, just as
    /// if it said so.
    #[test]
    fn a_row_missing_from_what_was_sent_was_removed(start in edits(), ours in edits(), theirs in edits()) {
        let procedure = procedure();
        let same = |path: &retouche::Path, one: Option<&RawAnswer>, other: Option<&RawAnswer>| {
            same_answer(&procedure, path, one, other)
        };
        let base = standing_only(&edited(&rented("650"), &start));
        let (ours, theirs) = (edited(&base, &ours), edited(&base, &theirs));
        let said = merge(&base, &ours, &theirs, &same);
        let sent = merge(&base, &ours, &standing_only(&theirs), &same);
        for row in base.rows(&path("people")) {
            prop_assert_eq!(said.answers.row(row), sent.answers.row(row), "{}", row);
            prop_assert_eq!(said.conflicts.contains(row), sent.conflicts.contains(row), "{}", row);
        }
    }

    #[test]
    fn merging_is_symmetric_and_loses_nothing(start in edits(), ours in edits(), theirs in edits()) {
        let procedure = procedure();
        let same = |path: &retouche::Path, one: Option<&RawAnswer>, other: Option<&RawAnswer>| {
            same_answer(&procedure, path, one, other)
        };
        let base = edited(&rented("650"), &start);
        let (ours, theirs) = (edited(&base, &ours), edited(&base, &theirs));
        let one = merge(&base, &ours, &theirs, &same);
        let other = merge(&base, &theirs, &ours, &same);
        prop_assert_eq!(&one.conflicts, &other.conflicts);
        let paths = ours.iter().chain(theirs.iter()).map(|(path, _)| path);
        for path in paths.filter(|path| !one.conflicts.contains(path)) {
            prop_assert!(same(path, one.answers.get(path), other.answers.get(path)), "{path}");
        }
        for (row, _) in ours.all_rows().chain(theirs.all_rows()) {
            prop_assert_eq!(one.answers.row(row), other.answers.row(row), "{}", row);
        }
        for (path, typed) in ours.iter() {
            let kept = same(path, one.answers.get(path), Some(typed));
            prop_assert!(kept || same(path, base.get(path), Some(typed)), "{path}: what was typed is gone");
        }
        for (path, typed) in theirs.iter() {
            let kept = same(path, one.answers.get(path), Some(typed)) || one.conflicts.contains(path);
            prop_assert!(kept || same(path, base.get(path), Some(typed)), "{path}: what was typed is gone");
        }
        for nothing in [merge(&base, &ours, &base, &same), merge(&base, &ours, &ours, &same)] {
            prop_assert!(nothing.conflicts.is_empty());
            prop_assert_eq!(nothing.answers, ours.clone());
        }
    }
}
