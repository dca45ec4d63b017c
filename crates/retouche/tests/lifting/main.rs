//! A lifted case behaves as the same answers typed fresh in the new edition would; nothing typed is lost;
//! and lifting into an edition that asks the same changes nothing. Answers are made at random, right and
//! wrong, complete and half finished, with rows added and removed.

mod editions;
mod typed;

use std::collections::BTreeSet;

use editions::{Fresh, first, second};
use proptest::prelude::*;
use retouche::answers::RowState;
use retouche::civil::CivilDate;
use retouche::digest::Digest;
use retouche::draft::Draft;
use retouche::edition::{Aside, Confirming, LiftOutcome, Lifted, Lifting, Obstacle, Reworded};
use retouche::read::{PageContent, Reading, read};
use retouche::submission::EditionLink;
use retouche::{Path, Procedure, RawAnswer, RawAnswers};
use retouche_screens as screens;
use retouche_screens::product::product_texts;
use retouche_screens::{Journey, JourneyOf, Say};
use retouche_texts::{CompiledTexts, Texts, build};
use typed::{Tape, typed};

const CASES: u32 = 3_000;

fn today() -> CivilDate {
    "2026-06-15".parse().unwrap()
}

fn raw(words: &[&str]) -> RawAnswer {
    RawAnswer { typed: words.iter().map(|word| (*word).to_owned()).collect(), locale: "fr".parse().unwrap() }
}

/// Types in the new edition, page by page, what `answer` has for each question that is asked.
fn type_fresh(procedure: &Procedure, answer: &Fresh<'_>) -> RawAnswers {
    let mut fresh = RawAnswers::default();
    let mut met: BTreeSet<Path> = BTreeSet::new();
    loop {
        let reading = read(procedure, &fresh, today());
        let unasked: Vec<Path> = reading.unasked().into_iter().filter(|path| !met.contains(path)).collect();
        if unasked.is_empty() {
            return fresh;
        }
        for path in unasked {
            answer.rows(&path).into_iter().for_each(|(row, state)| fresh.set_row(row, state));
            if let Some(typed) = answer.typed(&path) {
                fresh.set(path.clone(), typed);
            }
            met.insert(path);
        }
    }
}

/// Everything that can be seen of a reading, as text.
fn seen(reading: &Reading<'_>) -> String {
    let mut seen = format!("{:?} {}\n", reading.exit, reading.answers.to_json());
    for page in &reading.pages {
        seen += &format!("{} {:?}\n", page.address, page.unasked_paths());
        for question in page.questions() {
            let offered: Vec<&str> = question.offered.iter().map(|choice| choice.id.as_str()).collect();
            let warnings: Vec<&str> = question.warnings.iter().map(|warning| warning.code()).collect();
            let fault = question.fault.as_ref().map(|fault| fault.code());
            let (asked, required) = (question.asked, question.required);
            seen += &format!("  {} {offered:?} {asked} {required} {fault:?} {warnings:?}\n", question.path);
        }
    }
    seen + &format!("{:?}", reading.complete())
}

trait Unasked {
    fn unasked_paths(&self) -> Vec<String>;
}

impl Unasked for retouche::read::PageReading<'_> {
    /// The groups of the page, with their rows, faults and whether they were asked.
    fn unasked_paths(&self) -> Vec<String> {
        match &self.content {
            PageContent::Rows(rows) => {
                vec![format!("{} {:?} {:?} {}", rows.path, rows.rows, rows.fault, rows.asked)]
            }
            PageContent::Questions(_, entries) => entries
                .iter()
                .filter_map(|entry| match entry {
                    retouche::read::EntryReading::Group(rows, _) => {
                        Some(format!("{} {:?} {:?} {}", rows.path, rows.rows, rows.fault, rows.asked))
                    }
                    retouche::read::EntryReading::Question(_) => None,
                })
                .collect(),
            PageContent::Exit(_) => Vec::new(),
        }
    }
}

fn texts() -> Texts {
    let compiled: Vec<&CompiledTexts> = product_texts().iter().map(|(compiled, _)| compiled).collect();
    let fr = "fr".parse().unwrap();
    build(&fr, std::slice::from_ref(&fr), &compiled).0
}

/// Every page that these answers lead to, as it is rendered.
fn screens(procedure: &Procedure, texts: &Texts, raw: &RawAnswers) -> Vec<String> {
    let (say, reading) = (Say { procedure, texts }, read(procedure, raw, today()));
    let of = JourneyOf::Filing(procedure.definition().id.clone());
    let journey = Journey { of: of.clone(), returns: false, in_force: None };
    let mut screens = Vec::new();
    for page in &reading.pages {
        for findings in [false, true] {
            let screen = screens::questions(&say, &reading, raw, page, &journey, findings, None);
            screens.push(serde_json::to_string(&screen).unwrap());
        }
    }
    let check = screens::check_answers(&say, &reading, &of, None, false);
    screens.push(serde_json::to_string(&check).unwrap());
    screens
}

fn is_empty(answer: &RawAnswer) -> bool {
    answer.typed.iter().all(|entry| entry.trim().is_empty())
}

/// Whether what was typed at a path is still there: where `carried` says that it stands, or put aside.
fn is_kept(lifted: &Lifted, path: &Path, answer: &RawAnswer, carried: Option<Path>) -> bool {
    let stands = carried.and_then(|path| lifted.answers.get(&path).cloned());
    let aside = || lifted.no_longer_asked.iter().any(|kept| kept.path == *path && kept.answer == *answer);
    is_empty(answer) || stands.as_ref() == Some(answer) || aside()
}

fn tape() -> impl Strategy<Value = Tape> {
    proptest::collection::vec(any::<u8>(), 0..120).prop_map(Tape::new)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn a_lifted_case_behaves_as_one_typed_fresh(tape in tape()) {
        let (old, new) = (first(), second());
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        let fresh = type_fresh(&new, &Fresh::of(&old, &typed));
        prop_assert_eq!(seen(&read(&new, &lifted.answers, today())), seen(&read(&new, &fresh, today())));
    }

    #[test]
    fn nothing_typed_is_lost(tape in tape()) {
        let (old, new) = (first(), second());
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        for (path, answer) in typed.iter() {
            let carried = editions::stands_at(path);
            prop_assert!(is_kept(&lifted, path, answer, carried), "{path}");
        }
    }

    #[test]
    fn what_is_lifted_can_be_sent_and_what_is_blocked_has_a_reason(tape in tape()) {
        let (old, new) = (first(), second());
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        let sendable = read(&old, &typed, today()).complete().is_ok();
        let now = read(&new, &lifted.answers, today());
        match lifted.standing() {
            LiftOutcome::Lifted => prop_assert!(!sendable || now.complete().is_ok()),
            LiftOutcome::MustConfirm => {
                // What is missing is what the person is asked.
                let asked: Vec<&Path> = lifted.to_confirm.iter().map(|confirm| &confirm.path).collect();
                let wrong = now.questions().filter(|question| question.fault.is_some());
                for question in wrong.filter(|_| sendable) {
                    prop_assert!(asked.contains(&&question.path), "{}", question.path);
                }
            }
            LiftOutcome::Blocked => prop_assert!(!lifted.blocked.is_empty()),
        }
    }

    #[test]
    fn lifting_into_the_same_questions_changes_nothing(tape in tape(), which in 0_usize..2) {
        let old = [first, second][which]();
        let mut definition = old.definition().clone();
        definition.edition += 1;
        definition.lift = None;
        let new = editions::checked(definition);
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        prop_assert_eq!(&lifted.answers, &typed);
        prop_assert_eq!(lifted.standing(), LiftOutcome::Lifted);
        prop_assert_eq!(lifted.no_longer_asked, vec![]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_lifted_draft_is_sent_only_when_all_that_changed_was_looked_at(tape in tape()) {
        let (old, new) = (first(), second());
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        let moved = Lifting::between(&old, &new, Reworded::default());
        let moved = moved.lift_draft(&draft(&old, typed), &link(&new), today());
        let answers = &moved.draft.answers;
        // But for what is to be looked at, it is the lifted case, which behaves as one typed fresh.
        prop_assert_eq!(&answers.confirmed(), &lifted.answers);
        prop_assert_eq!(&moved.draft.edition, &link(&new));
        prop_assert_eq!(&moved.draft.no_longer_asked, &lifted.no_longer_asked);
        let reading = read(&new, answers, today());
        let waits: BTreeSet<&Path> = reading.to_confirm().map(|(_, path, _)| path).collect();
        let named: BTreeSet<&Path> = lifted.to_confirm.iter().map(|it| &it.path).collect();
        prop_assert_eq!(&waits, &named);
        prop_assert!(waits.is_empty() || reading.complete().is_err());
        // Whoever leaves what stands there has looked at it.
        let mut looked_at = answers.clone();
        for path in waits {
            looked_at.set(path.clone(), answers.get(path).cloned().unwrap_or_else(|| raw(&[])));
        }
        prop_assert_eq!(read(&new, &looked_at, today()).to_confirm().count(), 0);
    }

    #[test]
    fn a_draft_lifted_twice_keeps_what_was_left_to_do(tape in tape()) {
        let (old, new) = (first(), second());
        let mut definition = new.definition().clone();
        (definition.edition, definition.lift) = (3, None);
        let third = editions::checked(definition);
        let way = Lifting::between(&old, &new, Reworded::default());
        let once = way.lift_draft(&draft(&old, typed(&old, tape)), &link(&new), today()).draft;
        let way = Lifting::between(&new, &third, Reworded::default());
        let twice = way.lift_draft(&once, &link(&third), today());
        prop_assert_eq!(twice.blocked, vec![]);
        prop_assert_eq!(&twice.draft.answers, &once.answers);
        prop_assert_eq!(twice.draft.no_longer_asked, once.no_longer_asked);
    }

    #[test]
    fn the_pages_of_a_lifted_case_are_those_of_one_typed_fresh(tape in tape()) {
        let (old, new, texts) = (first(), second(), texts());
        let typed = typed(&old, tape);
        let lifted = lift(&old, &new, &typed, today());
        let mut fresh = type_fresh(&new, &Fresh::of(&old, &typed));
        // Warnings that were kept stay kept: whoever types fresh keeps them again.
        for question in read(&new, &fresh, today()).questions() {
            let kept = question.warnings.iter().filter(|it| lifted.answers.keeps(&question.path, it.code()));
            kept.for_each(|warning| fresh.keep(question.path.clone(), warning.code().to_owned()));
        }
        prop_assert_eq!(screens(&new, &texts, &lifted.answers), screens(&new, &texts, &fresh));
    }
}

fn link(procedure: &Procedure) -> EditionLink {
    let definition = procedure.definition();
    EditionLink {
        procedure: definition.id.clone(),
        number: definition.edition,
        digest: Digest::of(definition).unwrap(),
    }
}

fn draft(procedure: &Procedure, answers: RawAnswers) -> Draft {
    let locale = "fr".parse().unwrap();
    Draft { edition: link(procedure), locale, base: None, answers, no_longer_asked: Vec::new() }
}

/// A draft as an earlier release kept it, which knew nothing of forms that change.
#[test]
fn a_draft_of_an_earlier_release_opens() {
    let digest = Digest::of_bytes(b"an edition");
    let kept = serde_json::json!({
        "edition": { "procedure": "homes", "number": 1, "digest": digest },
        "locale": "fr",
        "answers": { "answers": {}, "rows": {}, "kept": {} },
    });
    let draft: Draft = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(serde_json::to_value(&draft).unwrap(), kept, "and is kept as it was while nothing changes");
}

/// Lifts answers between editions whose wording is not compared.
fn lift(old: &Procedure, new: &Procedure, answers: &RawAnswers, today: CivilDate) -> Lifted {
    Lifting::between(old, new, Reworded::default()).lift(answers, today)
}

/// A complete case of the first edition that the steps settle: the tape of zeros, less what they do not.
fn complete() -> RawAnswers {
    let mut typed = typed(&first(), Tape::new(Vec::new()));
    typed.set(path("nickname"), raw(&[""]));
    typed.set(path("since"), raw(&["", "", ""]));
    assert!(read(&first(), &typed, today()).complete().is_ok());
    typed
}

fn lifted(change: impl FnOnce(&mut RawAnswers)) -> Lifted {
    let mut typed = complete();
    change(&mut typed);
    lift(&first(), &second(), &typed, today())
}

fn path(text: &str) -> Path {
    text.parse().unwrap()
}

#[test]
fn each_step_does_what_it_says() {
    let lifted = lifted(|typed| {
        typed.set(path("full-name"), raw(&["Ada King Noel"]));
        typed.set(path("quality"), raw(&["guest"]));
        typed.set(path("means"), raw(&["bike"]));
        typed.set(path("street"), raw(&["1 rue A"]));
        typed.set(path("town"), raw(&["Lyon"]));
        typed.set(path("likes-post"), raw(&["no"]));
        typed.set(path("likes-mail"), raw(&["yes"]));
        typed.set(path("old-number"), raw(&["N-7"]));
    });
    let said = |text: &str| lifted.answers.get(&path(text)).map(|answer| answer.typed.join("|"));
    assert_eq!(said("given-name").as_deref(), Some("Ada"));
    assert_eq!(said("family-name").as_deref(), Some("King Noel"));
    assert_eq!(said("status").as_deref(), Some("hosted"));
    assert_eq!((said("has-car").as_deref(), said("has-bike").as_deref()), (Some("no"), Some("yes")));
    assert_eq!(said("address").as_deref(), Some("1 rue A, Lyon"));
    assert_eq!(said("channels").as_deref(), Some("mail"));
    assert_eq!(said("country").as_deref(), Some("fr"));
    let why = |text: &str| lifted.no_longer_asked.iter().find(|it| it.path == path(text)).map(|it| it.why);
    assert_eq!(why("old-number"), Some(Aside::Dropped));
    for converted in ["full-name", "quality", "means", "street", "town", "likes-post", "likes-mail"] {
        assert_eq!(why(converted), Some(Aside::Converted), "{converted}");
    }
    assert_eq!(lifted.blocked, vec![]);
    // The only question that was added and must be answered.
    let confirm: Vec<_> = lifted.to_confirm.iter().map(|it| (it.path.as_str(), it.why)).collect();
    assert_eq!(confirm, [("consent", Confirming::New)]);
}

#[test]
fn what_no_step_settles_is_blocked_and_kept() {
    let blocked = |change: fn(&mut RawAnswers)| {
        let lifted = lifted(change);
        let blocked = lifted.blocked.iter().map(|it| (it.path.pattern(), it.why.code().to_owned()));
        (blocked.collect::<Vec<_>>(), lifted)
    };
    let (found, lifted) = blocked(|typed| typed.set(path("nickname"), raw(&["Zizi"])));
    assert_eq!(found, [("nickname".to_owned(), "not-asked".to_owned())]);
    assert_eq!(lifted.no_longer_asked.iter().filter(|it| it.why == Aside::NotAsked).count(), 1);
    let (found, lifted) = blocked(|typed| typed.set(path("income"), raw(&["4000"])));
    assert_eq!(found, [("income".to_owned(), "above".to_owned())]);
    assert_eq!(lifted.answers.get(&path("income")), Some(&raw(&["4000"])), "it comes back as it was typed");
    let (found, _) = blocked(|typed| typed.set(path("since"), raw(&["1", "2", "2020"])));
    assert_eq!(found, [("since".to_owned(), "other-kind".to_owned())]);
    let (found, _) = blocked(|typed| typed.set(path("floor"), raw(&["attic"])));
    assert_eq!(found, [("floor".to_owned(), "option-gone".to_owned())]);
}

#[test]
fn an_option_without_a_successor_is_asked_again() {
    let lifted = lifted(|typed| typed.set(path("quality"), raw(&["other"])));
    assert_eq!(lifted.answers.get(&path("status")), None);
    assert_eq!(lifted.standing(), LiftOutcome::MustConfirm);
    let why = lifted.to_confirm.iter().find(|it| it.path == path("status")).map(|it| it.why);
    assert_eq!(why, Some(Confirming::OptionGone));
}

#[test]
fn a_path_that_ends_earlier_now_is_no_silent_end() {
    let lifted = lifted(|typed| typed.set(path("income"), raw(&["0"])));
    assert!(
        matches!(lifted.blocked.as_slice(), [it] if matches!(&it.why, Obstacle::Exit(page) if page.as_str() == "nothing"))
    );
    // What can no longer be asked is kept.
    let hidden = lifted.no_longer_asked.iter().filter(|it| it.why == Aside::NotApplicable);
    let hidden: Vec<_> = hidden.map(|it| (&it.path, it.stands_at.as_ref())).collect();
    assert!(!hidden.is_empty());
    for (path, stands_at) in hidden {
        // Renamed or not, it says where the new edition would ask it.
        let there = stands_at.expect("a place in the new edition");
        assert!(second().question(there).is_some(), "{path} {there}");
    }
}

#[test]
fn a_draft_half_way_is_neither_completed_nor_blocked() {
    let mut typed = RawAnswers::default();
    typed.set(path("full-name"), raw(&["Ada King"]));
    typed.set(path("quality"), raw(&["owner"]));
    let lifted = lift(&first(), &second(), &typed, today());
    assert_eq!(lifted.standing(), LiftOutcome::Lifted);
    assert_eq!(lifted.answers.get(&path("country")), None);
}

#[test]
fn rows_and_what_was_removed_come_along() {
    let lifted = lifted(|_| {});
    let rows: Vec<(String, RowState)> =
        lifted.answers.all_rows().map(|(row, state)| (row.pattern(), state)).collect();
    assert!(rows.contains(&("dwellings".to_owned(), RowState::Present)), "{rows:?}");
    assert!(rows.contains(&("dwellings/people".to_owned(), RowState::Present)), "{rows:?}");
}
