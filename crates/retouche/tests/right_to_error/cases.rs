//! The case layer: what each operation makes of a case, and what it refuses, without a store or a socket.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::answers::RowState;
use retouche::case::{
    Amendment, Case, Decision, Filing, ItemReply, Operation, Owner, Replies, RequestDraft, Sender, Words,
};
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::edition::{Catalogue, Edition, EditionChoice, EditionTexts, Retired};
use retouche::merge::Side;
use retouche::notice::NoticeKind;
use retouche::refusal::{Gap, Refusal};
use retouche::submission::{Act, Actor, Channel, EditionLink, RequestKind, Submission, Trigger, walk};
use retouche::zone::moment_at;
use retouche::{Answers, Procedure};
use retouche_screens::product::product_texts;
use retouche_texts::{CompiledTexts, Locale, build};
use serde_json::json;

use crate::patching::apply;
use crate::scene::*;

/// 2026-12-31T23:59:59 in Paris, the last second of the scene's window.
const CLOSES: i64 = 1_798_757_999;

fn fr() -> Locale {
    "fr".parse().unwrap()
}

fn salt() -> Salt {
    Salt::new([7; 16])
}

fn at(seconds: i64) -> Moment {
    moment_at(seconds, &"Europe/Paris".parse().unwrap()).unwrap()
}

fn catalogue(procedure: Procedure) -> Arc<Catalogue> {
    let definition = procedure.definition();
    let link = EditionLink {
        procedure: definition.id.clone(),
        number: definition.edition,
        digest: Digest::of(definition).unwrap(),
    };
    let compiled: Vec<&CompiledTexts> = product_texts().iter().map(|(compiled, _)| compiled).collect();
    let (texts, _) = build(&fr(), &[fr()], &compiled);
    let texts = BTreeMap::from([(fr(), EditionTexts { texts, digest: Digest::of_bytes(b"texts") })]);
    Arc::new(Catalogue::of(Arc::new(Edition::new(procedure, link, texts).unwrap())))
}

/// The case of a scene.
fn case(scene: &Scene) -> Case {
    let (events, submission) = (scene.events.clone(), scene.submission.clone());
    let answers = Some(scene.in_force().clone());
    Case::new(events, submission, answers, catalogue(scene.procedure.clone()), Retired::default()).unwrap()
}

/// The case after a decision, as the store would give it back.
fn after(case: &Case, decision: &Decision) -> Case {
    let events: Vec<_> = case.events.iter().chain([&decision.event]).cloned().collect();
    let submission = Submission::fold(&events).unwrap();
    assert_eq!(submission, decision.after, "the decision tells what its event leads to");
    let answers = decision.revision.as_ref().map(|revision| &revision.answers).or(case.answers.as_ref());
    let catalogue = case.catalogue().clone();
    Case::new(events, submission, answers.cloned(), catalogue, Retired::default()).unwrap()
}

/// Whether what is kept beside an event is what the event names.
fn belongs_together(decision: &Decision) {
    let words = decision.words.as_ref().map(|words| words.digest().unwrap());
    assert_eq!(Words::named_by(&decision.event.act), words);
    if let Act::Amended { revision, .. } | Act::Sent { revision, .. } = &decision.event.act {
        let kept = decision.revision.as_ref().unwrap();
        assert_eq!(kept.answers.digest(&kept.salt).unwrap(), revision.answers);
    }
}

fn perform(case: &Case, operation: &Operation, actor: &Actor) -> Result<Decision, Refusal> {
    let decision = case.perform(operation, actor, &moment("2026-03-05T10:00:00"), salt())?;
    belongs_together(&decision);
    assert!(operation.is_done_by(&decision.event.act, decision.words.as_ref().map(|it| &it.words)));
    Ok(decision)
}

fn begun(case: &Case, owner: Owner) -> Amendment {
    let draft = Amendment::begin(case, &owner, &fr(), None, case.submission.last_at.at).unwrap();
    resumed(case, owner, &draft, None).unwrap()
}

fn resumed(
    case: &Case,
    owner: Owner,
    draft: &retouche::draft::Draft,
    before: Option<&Answers>,
) -> Result<Amendment, Refusal> {
    Amendment::resume(case, owner, draft, before, EditionChoice::InForce, case.submission.last_at.at)
}

fn sent(case: &Case, amendment: &Amendment, now: &Moment) -> Result<Decision, Refusal> {
    amendment.send(case, &fr(), now, [salt(), Salt::new([8; 16])])
}

fn on_the_telephone() -> Owner {
    Owner::Agent { id: "agent-1".to_owned(), channel: Channel::Phone }
}

fn request(case: &Case, suggested: Option<serde_json::Value>) -> RequestDraft {
    let mut words = words(&["rent", "moved"]);
    words.items[0].suggested = suggested;
    let about = case.submission.current().revision.link();
    RequestDraft { kind: RequestKind::Completion, about, words, due: Some("2026-04-30".parse().unwrap()) }
}

#[test]
fn a_filing_becomes_a_case_with_everything_that_is_kept() {
    let served = catalogue(procedure());
    let mut filing = Filing::new(served.in_force(0).clone(), fr(), "2026-03-02".parse().unwrap());
    let send =
        |filing: &Filing| filing.send(Reference::mint([1; 5]), &Sender::holder(fr()), &moment(SENT), salt());
    assert_eq!(send(&filing).unwrap_err(), Refusal::Incomplete);
    filing.answers = rented("650");
    let decision = send(&filing).unwrap();
    belongs_together(&decision);
    assert_eq!(decision.after.current().revision.number, 1);
    assert_eq!(decision.after.windows.len(), 1);
}

#[test]
fn typed_drafts_join_without_losing_an_answer() {
    let served = catalogue(procedure());
    let filing = |answers| Filing {
        answers,
        ..Filing::new(served.in_force(0).clone(), fr(), "2026-03-02".parse().unwrap())
    };
    let mut handed = filing(typed(&[("name", &["Zoé"]), ("rent", &["600"])]));
    let mut own = filing(typed(&[("rent", &["650"]), ("let", &["yes"])]));
    own.answers.set_row(path("people/00000000000000001"), RowState::Present);
    handed.join(&own.draft());
    let text = |question: &str| handed.answers.get(&path(question)).unwrap().typed.concat();
    assert_eq!([text("name"), text("rent"), text("let")], ["Zoé", "650", "yes"]);
    assert_eq!(handed.answers.row(&path("people/00000000000000001")), Some(RowState::Present));
}

#[test]
fn a_window_closes_between_two_seconds() {
    let case = case(&Scene::new());
    let mut amendment = begun(&case, Owner::Holder);
    amendment.answers = rented("700");
    let decision = sent(&case, &amendment, &at(CLOSES)).unwrap();
    belongs_together(&decision);
    let early = amendment.hand_in_late(&case, &fr(), &at(CLOSES), salt());
    assert_eq!(early.unwrap_err(), Refusal::StillOpen);
    let late = sent(&case, &amendment, &at(CLOSES + 1));
    assert_eq!(late.unwrap_err(), Refusal::Closed("claim".parse().unwrap()));
    let handed_in = amendment.hand_in_late(&case, &fr(), &at(CLOSES + 1), salt()).unwrap();
    belongs_together(&handed_in);
    assert_eq!(handed_in.after.current(), case.submission.current(), "no answer changed");
    assert_eq!(handed_in.after.late.len(), 1);
}

#[test]
fn a_decision_holds_the_patch_that_leads_to_its_answers() {
    let case = case(&Scene::new());
    let mut amendment = begun(&case, Owner::Holder);
    assert_eq!(sent(&case, &amendment, &at(CLOSES)).unwrap_err(), Refusal::NothingChanged);
    amendment.answers = rented("700");
    let decision = sent(&case, &amendment, &at(CLOSES)).unwrap();
    assert_eq!(decision.changed, [path("rent")]);
    let revision = decision.revision.unwrap();
    let patched = apply(&revision.patch.unwrap(), &case.in_force().unwrap().to_json());
    assert_eq!(patched, Ok(revision.answers.to_json()));
}

#[test]
fn an_amendment_catches_up_and_conflicts_are_resolved() {
    let before = case(&Scene::new());
    let mut mine = begun(&before, Owner::Holder);
    mine.answers = rented("700");
    let draft = mine.draft();
    let mut told = begun(&before, on_the_telephone());
    told.answers = rented("720");
    let decision = sent(&before, &told, &moment("2026-03-05T10:00:00")).unwrap();
    assert_eq!(decision.after.current().revision.channel, Channel::Phone);
    let now = after(&before, &decision);

    let started_from = Amendment::started_from(&now, &draft).unwrap();
    assert_eq!(started_from.revision.number, 1);
    assert_eq!(resumed(&now, Owner::Holder, &draft, None).unwrap_err(), Refusal::Purged);
    let mut mine = resumed(&now, Owner::Holder, &draft, before.answers.as_ref()).unwrap();
    let refused = sent(&now, &mine, &at(CLOSES));
    assert_eq!(refused.unwrap_err(), Refusal::Unsettled(vec![path("rent")]));
    assert_eq!(mine.settle(&now, &[]).unwrap_err(), Refusal::Unsettled(vec![path("rent")]));
    let theirs = {
        let mut theirs = mine.clone();
        theirs.settle(&now, &[Side::Theirs]).unwrap();
        theirs
    };
    assert_eq!(sent(&now, &theirs, &at(CLOSES)).unwrap_err(), Refusal::NothingChanged);
    mine.settle(&now, &[Side::Mine]).unwrap();
    let decision = sent(&now, &mine, &at(CLOSES)).unwrap();
    assert_eq!(decision.after.current().revision.number, 3);
}

#[test]
fn an_earlier_revision_is_taken_up_again() {
    let mut scene = Scene::new();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    let case = case(&scene);
    let revert = |number, answers| Amendment::revert(&case, number, answers, &fr(), at(CLOSES).at);
    assert_eq!(revert(2, scene.answers.last()).unwrap_err(), Refusal::NothingChanged);
    assert_eq!(revert(9, None).unwrap_err(), Refusal::NoRevision(9));
    assert_eq!(revert(1, None).unwrap_err(), Refusal::Purged);
    let draft = revert(1, scene.answers.first()).unwrap();
    let amendment = resumed(&case, Owner::Holder, &draft, None).unwrap();
    let decision = sent(&case, &amendment, &at(CLOSES)).unwrap();
    assert_eq!(decision.after.current().reverts, Some(1));
    assert_eq!(decision.revision.unwrap().answers, scene.answers[0]);
}

#[test]
fn a_request_is_answered_by_keeping_taking_and_correcting() {
    let begun = case(&Scene::new());
    let draft = request(&begun, Some(json!(70_000)));
    let asked = perform(&begun, &Operation::Ask(draft.clone()), &agent()).unwrap();
    let case = after(&begun, &asked);
    let number = asked.event.number;

    let keep = |because: &str| ItemReply::Keep { because: because.to_owned() };
    let replies = |one, other| Replies::from_iter([(path("rent"), one), (path("moved"), other)]);
    let half = replies(ItemReply::Take, keep("  "));
    assert_eq!(half.unanswered(&draft.words), [path("moved")]);
    let kept = replies(keep("C'est juste."), keep("Je n'ai pas bougé."));
    assert!(kept.keep_all(&draft.words) && !half.keep_all(&draft.words));
    let keeping = Operation::KeepAnswers { request: number, reasons: kept.kept() };
    let decision = perform(&case, &keeping, &HOLDER).unwrap();
    assert!(decision.after.pending().is_none());
    let other = Operation::KeepAnswers { request: number + 1, reasons: kept.kept() };
    assert_eq!(perform(&case, &other, &HOLDER).unwrap_err(), Refusal::NoRequest);

    let mixed = replies(ItemReply::Take, keep("Je n'ai pas bougé."));
    let started = Amendment::begin(&case, &Owner::Holder, &fr(), Some(number), at(CLOSES).at).unwrap();
    let mut amendment = resumed(&case, Owner::Holder, &started, None).unwrap();
    amendment.answer_request(number, &draft.words, &mixed, &fr());
    let decision = sent(&case, &amendment, &at(CLOSES)).unwrap();
    belongs_together(&decision);
    let trigger = decision.after.current().trigger.clone().unwrap();
    assert!(matches!(trigger, Trigger::Completion { request, .. } if request == number), "{trigger:?}");
    assert_eq!(decision.revision.unwrap().answers.to_json()["rent"], 70_000);
}

#[test]
fn a_request_that_lacks_something_is_refused_with_every_gap() {
    let case = case(&Scene::new());
    let mut draft = request(&case, Some(json!("much")));
    draft.due = None;
    let refused = perform(&case, &Operation::Ask(draft), &agent()).unwrap_err();
    assert_eq!(refused, Refusal::Gaps(vec![Gap::UnfitSuggestion(path("rent")), Gap::DuePassed]));
}

#[test]
fn an_operation_is_done_once_by_those_who_may() {
    let begun = case(&Scene::new());
    let current = begun.submission.current().revision.link();
    let reopen = Operation::Reopen { why: "Une pièce est arrivée.".to_owned() };
    let operations = [
        (Operation::StartReview, agent()),
        (Operation::GrantWindow { closes: "2027-06-30".parse().unwrap() }, agent()),
        (Operation::Explain { revision: 1, why: " Je me suis trompée. ".to_owned() }, HOLDER),
        (Operation::Decide { on: current, why: "Accordé.".to_owned() }, agent()),
        (reopen.clone(), agent()),
        (Operation::Withdraw, HOLDER),
    ];
    let mut case = begun;
    for (operation, actor) in &operations {
        let other = if *actor == HOLDER { agent() } else { HOLDER };
        assert_eq!(operation.is_of_holder(), *actor == HOLDER);
        let refused = perform(&case, operation, &other).unwrap_err();
        assert!(matches!(refused, Refusal::NotNow(_)), "{operation:?} by {other:?}: {refused:?}");
        let decision = perform(&case, operation, actor).unwrap();
        case = after(&case, &decision);
    }
    assert!(matches!(perform(&case, &Operation::Withdraw, &HOLDER).unwrap_err(), Refusal::NotNow(_)));
    let again = after(&case, &perform(&case, &reopen, &agent()).unwrap());
    let stale = Operation::Decide {
        on: retouche::submission::RevisionLink { number: 7, ..current },
        why: "Non.".into(),
    };
    assert_eq!(perform(&again, &stale, &agent()).unwrap_err(), Refusal::Stale(current));
    for why in ["", "  \n"] {
        let silent = Operation::Decide { on: current, why: why.to_owned() };
        assert_eq!(perform(&again, &silent, &agent()).unwrap_err(), Refusal::NoReasons);
    }
    let past = Operation::GrantWindow { closes: "2026-03-04".parse().unwrap() };
    assert_eq!(perform(&again, &past, &agent()).unwrap_err(), Refusal::WindowPassed);
}

#[test]
fn a_repeat_is_the_same_operation_in_the_same_words() {
    let case = case(&Scene::new());
    let explain = |revision, why: &str| Operation::Explain { revision, why: why.to_owned() };
    let decision = perform(&case, &explain(1, "Erreur."), &HOLDER).unwrap();
    let words = decision.words.as_ref().map(|salted| &salted.words);
    let same = |operation: &Operation| operation.is_done_by(&decision.event.act, words);
    assert!(same(&explain(1, " Erreur.\n")), "blanks around the words do not count");
    assert!(
        !same(&explain(1, "Autre chose.")) && !same(&explain(2, "Erreur.")) && !same(&Operation::Withdraw)
    );
    assert!(!explain(1, "Erreur.").is_done_by(&decision.event.act, None), "purged words are no words");
}

#[test]
fn an_event_is_never_before_the_last_one() {
    let case = case(&Scene::new());
    let sent = case.submission.last_at.clone();
    assert_eq!(case.moment(sent.at - 3_600).unwrap(), sent, "a clock that was set back does no harm");
    assert_eq!(case.moment(sent.at + 5).unwrap().at, sent.at + 5);
}

#[test]
fn words_are_read_by_the_act_that_names_them() {
    let case = case(&Scene::new());
    let decision = perform(&case, &Operation::Ask(request(&case, None)), &agent()).unwrap();
    let words = decision.words.unwrap().words;
    let json = words.to_json().unwrap();
    assert_eq!(Words::read(&decision.event.act, json.clone()), Some(words.clone()));
    assert_eq!(Words::read(&Act::Withdrawn, json), None);
    assert!(!format!("{words:?} {:?}", Operation::Ask(request(&case, None))).contains("bail"));
}

#[test]
fn a_history_is_walked_once_with_what_stood_before() {
    let mut scene = Scene::new();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    scene.done(Act::ReviewStarted, "2026-03-04T10:00:00", agent());
    let mut seen = Vec::new();
    let before = |before: Option<&Submission>, _: &_| before.map(|before| before.events);
    let end = walk(&scene.events, before, |before, event, after| {
        seen.push((before, event.number, after.events));
    });
    assert_eq!(seen, [(None, 1, 1), (Some(1), 2, 2), (Some(2), 3, 3)]);
    assert_eq!(end.unwrap(), Some(scene.submission));
}

/// A procedure that tells by e-mail, and a case of it.
fn told_by_mail() -> Case {
    let mut definition = serde_json::to_value(procedure().definition()).unwrap();
    definition["notices"] = json!({ "email": "email" });
    let page =
        json!({ "id": "email-page", "questions": [{ "id": "email", "kind": "email", "optional": true }] });
    definition["pages"].as_array_mut().unwrap().push(page);
    let definition = serde_json::from_value(definition).unwrap();
    let procedure = Procedure::assume_checked(definition, &retouche::Kinds::standard()).unwrap();
    case(&Scene::of(procedure, &with_email("650", "zoe@example.org")))
}

fn with_email(rent: &str, address: &str) -> retouche::RawAnswers {
    let mut raw = rented(rent);
    let email = typed(&[("email", &[address])]);
    email.iter().for_each(|(path, answer)| raw.set(path.clone(), answer.clone()));
    raw
}

#[test]
fn notices_move_to_a_new_address_and_end_without_one() {
    let case = told_by_mail();
    let send = |answers: retouche::RawAnswers| {
        let mut amendment = begun(&case, Owner::Holder);
        amendment.answers = answers;
        sent(&case, &amendment, &moment("2026-03-05T10:00:00")).unwrap().notices
    };
    let kinds = |plan: &retouche::case::NoticePlan| -> Vec<NoticeKind> {
        plan.due.iter().map(|due| due.notice.kind).collect()
    };
    let same = send(with_email("700", "zoe@example.org"));
    assert_eq!(same.recipient.as_deref(), Some("zoe@example.org"));
    assert!(kinds(&same).contains(&NoticeKind::AmendmentReceived));
    assert!(!kinds(&same).contains(&NoticeKind::WindowClosingSoon), "planned before, and still to come");

    let moved = send(with_email("650", "new@example.org"));
    assert_eq!(moved.recipient.as_deref(), Some("new@example.org"));
    assert!(kinds(&moved).contains(&NoticeKind::WindowClosingSoon));
    let taken_back: Vec<NoticeKind> = moved.cancelled.iter().map(|notice| notice.kind).collect();
    assert!(taken_back.contains(&NoticeKind::WindowClosingSoon), "{taken_back:?}");

    let gone = send(with_email("650", ""));
    assert_eq!((gone.recipient, gone.due.len()), (None, 0));
    assert!(!gone.cancelled.is_empty());
}
