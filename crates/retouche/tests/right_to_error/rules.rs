//! Rules R1 to R25 of the product, each by its name. Those about pages, notices and texts are tried where
//! pages, notices and texts are; here are those of the life of a submission.

use proptest::prelude::*;
use retouche::amendment::{Bar, Correction, Rights, hand_in_late, maintain};
use retouche::answers::RowState;
use retouche::change::{Change, changes, patch};
use retouche::civil::CivilDate;
use retouche::digest::Digest;
use retouche::receipt::Receipt;
use retouche::refusal::{Gap, Refusal};
use retouche::request::{RequestWords, asked_late};
use retouche::submission::{
    Act, Actor, BrokenHistory, Capacity, Channel, Event, RequestKind, State, Trigger, Window,
};
use retouche::windows::resolve_windows;
use serde_json::json;

use crate::patching::apply;
use crate::scene::*;

fn rights(scene: &Scene, at: &str) -> Rights {
    Rights::at(&scene.submission, &scene.procedure, &HOLDER, moment(at).at)
}

#[test]
fn r1_a_revision_is_never_edited_and_a_stale_amendment_is_refused() {
    let mut scene = Scene::new();
    let first = scene.submission.current().clone();
    let before = scene.in_force().clone();
    let stale = Correction::on_own_initiative(first.revision.link(), &before);
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    assert_eq!(scene.submission.first(), &first);
    let refused =
        scene.correct_by(&rented("800"), "2026-03-04T10:00:00", HOLDER, Channel::Online, stale).unwrap_err();
    assert_eq!(refused, Refusal::Stale(scene.submission.current().revision.link()));
    assert_eq!(scene.submission.current().amends, Some(first.revision.link()));
}

#[test]
fn r3_windows_are_data_inclusive_to_the_last_second() {
    let scene = Scene::new();
    assert!(rights(&scene, "2026-12-31T23:59:59").open.is_some());
    assert!(rights(&scene, "2027-01-01T00:00:00").open.is_none());
    let windows = |declared: serde_json::Value, sent: &str, raw: &retouche::RawAnswers| {
        let procedure =
            procedure_with(&json!({ "windows": [declared], "afterwards": "claim" }), &json!("none"));
        let answers = complete(&procedure, raw).answers().clone();
        resolve_windows(&procedure, &moment(sent), &answers)
    };
    let closes = |windows: Vec<Window>| windows[0].closes.as_ref().unwrap().local.to_string();
    let rented = rented("650");
    // The clocks go forward on 29 March 2026, back on 25 October; 2028 has a 29 February.
    let lasts = |period: &str| json!({ "basis": "after-sending", "lasts": period });
    assert_eq!(closes(windows(lasts("P27D"), SENT, &rented)), "2026-03-29T23:59:59");
    let [before, after] =
        ["P26D", "P27D"].map(|period| windows(lasts(period), SENT, &rented)[0].closes.as_ref().unwrap().at);
    assert_eq!(after - before, 23 * 3600, "a day of 23 hours");
    assert_eq!(closes(windows(lasts("P1D"), "2028-02-28T10:00:00", &rented)), "2028-02-29T23:59:59");
    assert_eq!(closes(windows(lasts("P1Y"), "2028-02-29T10:00:00", &rented)), "2029-02-28T23:59:59");
    let moved = {
        let mut raw = rented.clone();
        let typed = ["31", "10", "2026"].map(str::to_owned).to_vec();
        raw.set(path("moved"), retouche::RawAnswer { typed, locale: "fr".parse().unwrap() });
        raw
    };
    let after_answer = json!({ "basis": "after-answer", "answer": "moved", "lasts": "P1M" });
    assert_eq!(closes(windows(after_answer.clone(), SENT, &moved)), "2026-11-30T23:59:59");
    assert!(windows(after_answer, SENT, &rented).is_empty());
    let quarter = json!({ "basis": "until-next-period", "starts": "2026-01-01", "every": "P3M" });
    assert_eq!(closes(windows(quarter.clone(), SENT, &rented)), "2026-03-31T23:59:59");
    assert_eq!(closes(windows(quarter, "2026-04-01T00:00:00", &rented)), "2026-06-30T23:59:59");
}

proptest! {
    #[test]
    fn r3_a_period_ends_on_the_day_before_the_next(
        starts in 0i64..2000, day in 0i64..6000, months in 1i32..13, days in 0i32..40,
    ) {
        let epoch: CivilDate = "2020-01-01".parse().unwrap();
        let (starts, day) = (epoch.plus_days(starts).unwrap(), epoch.plus_days(starts.max(day)).unwrap());
        let every = format!("P{months}M{days}D");
        let window = json!({ "basis": "until-next-period", "starts": starts, "every": every });
        let procedure = procedure_with(&json!({ "windows": [window], "afterwards": "claim" }), &json!("none"));
        let now = moment(&format!("{day}T12:00:00"));
        let resolved = resolve_windows(&procedure, &now, &retouche::Answers::default());
        let last = resolved[0].closes.as_ref().unwrap().local.date();
        let period: retouche::Period = every.parse().unwrap();
        let mut start = starts;
        let mut number = 0;
        while start <= day {
            number += 1;
            start = period.times(number).unwrap().after(starts).unwrap();
        }
        prop_assert_eq!(last.plus_days(1).unwrap(), start);
    }
}

#[test]
fn r3_a_window_until_a_state_closes_when_the_state_is_first_reached() {
    let amendment =
        json!({ "windows": [{ "basis": "until-state", "state": "under-review" }], "afterwards": "claim" });
    let mut scene = Scene::of(procedure_with(&amendment, &json!("none")), &rented("650"));
    assert!(rights(&scene, "2030-01-01T00:00:00").open.is_some());
    scene.done(Act::ReviewStarted, "2026-03-05T10:00:00", agent());
    assert_eq!(rights(&scene, "2026-03-05T10:00:01").barred, Some(Bar::UnderReview));
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-06T10:00:00", "2026-04-06T23:59:59");
    let rights = rights(&scene, "2026-03-07T10:00:00");
    assert!(rights.open.is_none() && rights.asked.is_some());
}

#[test]
fn r5_a_locked_question_is_refused_with_its_place() {
    let scene = Scene::new();
    let mut other = rented("700");
    other.set(path("name"), typed(&[("name", &["Zoë"])]).get(&path("name")).unwrap().clone());
    let refused = scene.correct(&other, "2026-03-03T10:00:00").unwrap_err();
    assert_eq!(refused, Refusal::Locked(vec![path("name")]));
}

#[test]
fn r6_a_correction_that_comes_too_late_names_the_route_and_is_kept() {
    let mut scene = Scene::new();
    let refused = scene.correct(&rented("700"), "2027-01-01T00:00:00").unwrap_err();
    assert_eq!(refused, Refusal::Closed("claim".parse().unwrap()));
    let answers = complete(&scene.procedure, &rented("700"));
    let said = sending(&scene.procedure, &answers, moment("2027-01-01T00:00:00"), 5);
    let (event, words) = hand_in_late(&said, &scene.submission, scene.in_force()).unwrap();
    assert_eq!(apply(&words.patch, &scene.in_force().to_json()).unwrap(), words.answers);
    scene.take(event);
    assert_eq!(scene.submission.late.len(), 1);
    assert_eq!(scene.submission.current().revision.number, 1);
    assert!(!format!("{words:?}").contains("700"));
}

#[test]
fn r7_the_trigger_is_recorded_at_the_act() {
    let mut scene = Scene::new();
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    let asked = scene.submission.pending().unwrap().clone();
    let mut correction =
        Correction::on_own_initiative(scene.submission.current().revision.link(), scene.in_force());
    correction.trigger = asked.trigger();
    let sent = scene.correct_by(&rented("700"), "2026-03-06T10:00:00", HOLDER, Channel::Online, correction);
    let (event, answers) = sent.unwrap();
    scene.take(event);
    scene.answers.push(answers);
    assert_eq!(
        scene.submission.current().trigger,
        Some(Trigger::Invited { request: 2, due: moment("2026-04-05T23:59:59") })
    );
    assert_eq!(scene.submission.state, State::Submitted);
    // Nobody can claim afterwards to have been invited.
    let mut again =
        Correction::on_own_initiative(scene.submission.current().revision.link(), scene.in_force());
    again.trigger = asked.trigger();
    let refused = scene.correct_by(&rented("710"), "2026-03-07T10:00:00", HOLDER, Channel::Online, again);
    assert_eq!(refused.unwrap_err(), Refusal::NoRequest);
}

#[test]
fn r8_no_record_holds_a_judgement() {
    let mut generator = schemars::SchemaGenerator::default();
    let schemas = [
        generator.subschema_for::<retouche::submission::Event>(),
        generator.subschema_for::<retouche::receipt::Receipt>(),
        generator.subschema_for::<Rights>(),
        generator.subschema_for::<RequestWords>(),
    ];
    let mut names = Vec::new();
    for schema in &schemas {
        property_names(schema.as_value(), &mut names);
    }
    generator.definitions().values().for_each(|schema| property_names(schema, &mut names));
    assert!(names.len() > 40);
    for judged in ["faith", "fault", "first-time", "fraud", "score", "bona"] {
        assert!(!names.iter().any(|name| name.contains(judged)), "{judged}");
    }
}

fn property_names(schema: &serde_json::Value, names: &mut Vec<String>) {
    match schema {
        serde_json::Value::Object(object) => {
            if let Some(properties) = object.get("properties").and_then(|it| it.as_object()) {
                names.extend(properties.keys().cloned());
            }
            object.values().for_each(|inner| property_names(inner, names));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|inner| property_names(inner, names)),
        _ => {}
    }
}

#[test]
fn r9_no_reason_is_needed_and_one_may_follow() {
    let mut scene = Scene::new();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    let explained = Act::Explained { revision: 2, words: Digest::of_bytes(b"why") };
    scene.done(explained, "2026-03-03T10:05:00", HOLDER);
    let before_sending = Act::Explained { revision: 3, words: Digest::of_bytes(b"why") };
    assert!(scene.submission.next(before_sending, moment("2026-03-03T10:06:00"), HOLDER).is_err());
}

#[test]
fn r10_lower_and_higher_go_the_same_way() {
    for rent in ["1", "9000"] {
        let mut scene = Scene::new();
        scene.corrected(&rented(rent), "2026-03-03T10:00:00");
        assert_eq!(scene.submission.current().trigger, Some(Trigger::OwnInitiative));
    }
}

#[test]
fn r12_who_may_amend() {
    let scene = Scene::new();
    let attempt = |actor: Actor, channel| {
        let correction =
            Correction::on_own_initiative(scene.submission.current().revision.link(), scene.in_force());
        scene.correct_by(&rented("700"), "2026-03-03T10:00:00", actor, channel, correction).map(drop)
    };
    let preparer = Actor::Preparer { id: "p".to_owned() };
    assert_eq!(attempt(preparer, Channel::Online), Err(Refusal::NotNow(BrokenHistory::Impossible(2))));
    assert_eq!(attempt(agent(), Channel::Online), Err(Refusal::NotNow(BrokenHistory::Impossible(2))));
    assert_eq!(attempt(Actor::System, Channel::Online), Err(Refusal::NotNow(BrokenHistory::Impossible(2))));
    for channel in [Channel::Phone, Channel::Desk, Channel::Post] {
        assert_eq!(attempt(agent(), channel), Ok(()), "a transcription");
    }
    assert_eq!(attempt(Actor::Holder { capacity: Capacity::LegalRepresentative }, Channel::Online), Ok(()));
    let co_holder = Actor::Holder { capacity: Capacity::CoHolder };
    let refused = attempt(co_holder.clone(), Channel::Online);
    assert_eq!(refused, Err(Refusal::Closed("claim".parse().unwrap())));
    let at = moment("2026-03-03T10:00:00").at;
    let rights = Rights::at(&scene.submission, &scene.procedure, &co_holder, at);
    assert_eq!(rights.barred, Some(Bar::CoHolder));
    let mut policy = amendment();
    policy["co-holders"] = json!(true);
    let procedure = procedure_with(&policy, &json!("none"));
    assert!(Rights::at(&scene.submission, &procedure, &co_holder, at).can_amend());
    policy["channels"] = json!(["online"]);
    let procedure = procedure_with(&policy, &json!("none"));
    let on_paper = Scene::sent_by(procedure, &rented("650"), agent(), Channel::Post);
    assert_eq!(rights_of(&on_paper).barred, Some(Bar::Channel));
}

fn rights_of(scene: &Scene) -> Rights {
    rights(scene, "2026-03-03T10:00:00")
}

#[test]
fn r13_an_invitation_that_lacks_something_is_not_sent() {
    let scene = Scene::new();
    let gaps = |words: &RequestWords, due: &str| match scene.request(
        RequestKind::Regularisation,
        words,
        "2026-03-05T10:00:00",
        due,
    ) {
        Err(Refusal::Gaps(gaps)) => gaps,
        other => panic!("{other:?}"),
    };
    let due = "2026-04-05T23:59:59";
    let lacking = |change: &dyn Fn(&mut RequestWords)| {
        let mut words = words(&["rent"]);
        change(&mut words);
        words
    };
    assert_eq!(gaps(&lacking(&|it| it.items.clear()), due), [Gap::NoQuestion]);
    assert_eq!(gaps(&lacking(&|it| it.items[0].reason.clear()), due), [Gap::NoReason(path("rent"))]);
    assert_eq!(
        gaps(&lacking(&|it| it.items[0].expected = " ".to_owned()), due),
        [Gap::NothingExpected(path("rent"))]
    );
    assert_eq!(gaps(&lacking(&|it| it.without_answer.clear()), due), [Gap::NoConsequence]);
    assert_eq!(gaps(&words(&["rent"]), "2026-03-05T10:00:00"), [Gap::DuePassed]);
    assert_eq!(gaps(&words(&["moved"]), due), [Gap::NotAnswered(path("moved"))]);
    assert_eq!(gaps(&words(&["name"]), due), [Gap::Locked(path("name"))]);
    assert_eq!(gaps(&words(&["rent", "rent"]), due), [Gap::Twice(path("rent"))]);
    assert_eq!(gaps(&words(&["house"]), due), [Gap::UnknownQuestion(path("house"))]);
    let unfit = lacking(&|it| it.items[0].suggested = Some(json!("dear")));
    assert_eq!(gaps(&unfit, due), [Gap::UnfitSuggestion(path("rent"))]);
    assert!(
        scene.request(RequestKind::Regularisation, &words(&["rent"]), "2026-03-05T10:00:00", due).is_ok()
    );
}

#[test]
fn r14_a_request_for_missing_items_names_the_text_and_lists_all_at_once() {
    let mut scene = Scene::new();
    let mut unfounded = words(&["moved"]);
    unfounded.items[0].required_by = None;
    let refused = scene
        .request(RequestKind::Completion, &unfounded, "2026-03-05T10:00:00", "2026-04-05T23:59:59")
        .unwrap_err();
    assert_eq!(refused, Refusal::Gaps(vec![Gap::NoRequirement(path("moved"))]));
    assert!(asked_late(&words(&["moved"]), &scene.submission).is_empty());
    scene.asked(RequestKind::Completion, &["moved"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    assert_eq!(scene.submission.state, State::InfoRequested);
    assert_eq!(asked_late(&words(&["moved", "rent"]), &scene.submission), [&path("rent")]);
    // One request at a time.
    let second = scene.request(
        RequestKind::Completion,
        &words(&["rent"]),
        "2026-03-06T10:00:00",
        "2026-04-05T23:59:59",
    );
    assert_eq!(second, Err(Refusal::NotNow(BrokenHistory::Impossible(3))));
}

#[test]
fn r15_a_receipt_states_every_item_filled_or_not_applicable() {
    let mut scene = Scene::new();
    let before = scene.in_force().clone();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    let differences = changes(&scene.procedure, &before, scene.in_force());
    let receipt = |sent, changes: &[Change]| Receipt::of(&scene.submission, sent, &scene.procedure, changes);
    let receipts =
        [receipt(scene.submission.first(), &[]), receipt(scene.submission.current(), &differences)];
    for receipt in receipts.map(|receipt| serde_json::to_value(receipt).unwrap()) {
        // The service, the date of receipt, what silence means and when, what is missing, the appeals (R112-5);
        // the number, version and digests; the windows in dates, the route after them, the contacts.
        for item in [
            "reference",
            "edition",
            "revision",
            "amends",
            "changed",
            "event",
            "received",
            "first-received",
            "silence",
            "service",
            "contacts",
            "missing",
            "appeal",
            "attestation",
            "windows",
            "afterwards",
        ] {
            assert!(!receipt[item].is_null(), "{item}: {receipt}");
        }
        assert_eq!(receipt["windows"][0]["closes"]["local"], "2026-12-31T23:59:59");
        assert_eq!(
            receipt["revision"]["answers"].as_str().map(str::len),
            Some(64),
            "a digest of the answers"
        );
    }
}

#[test]
fn r16_silence_is_reckoned_anew_when_something_is_missing() {
    let refuses = procedure_with(&amendment(), &json!({ "refuses": "P2M" }));
    let mut scene = Scene::of(refuses, &rented("650"));
    let on = |scene: &Scene| scene.submission.silence.map(|it| it.on.to_string());
    assert_eq!(on(&scene).as_deref(), Some("2026-05-02"));
    scene.asked(RequestKind::Completion, &["moved"], "2026-03-10T10:00:00", "2026-03-30T23:59:59");
    assert_eq!(on(&scene).as_deref(), Some("2026-05-22"), "put off by the delay");
    let maintains = maintained(&["moved"]);
    let event =
        maintain(&scene.submission, &scene.procedure, maintains, moment("2026-03-20T10:00:00"), HOLDER);
    scene.take(event.unwrap());
    assert_eq!(on(&scene).as_deref(), Some("2026-05-12"), "the wait ended early");

    let accepts = procedure_with(&amendment(), &json!({ "accepts": "P2M" }));
    let mut scene = Scene::of(accepts, &rented("650"));
    scene.asked(RequestKind::Completion, &["moved"], "2026-03-10T10:00:00", "2026-03-30T23:59:59");
    assert_eq!(on(&scene), None, "acceptance runs from completion on");
    let withdrawn = Act::RequestWithdrawn { request: 2, silence: scene.submission.silence };
    scene.done(withdrawn, "2026-03-12T10:00:00", agent());
    assert_eq!(scene.submission.state, State::Submitted);

    let mut scene = Scene::of(procedure_with(&amendment(), &json!({ "accepts": "P2M" })), &rented("650"));
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-10T10:00:00", "2026-03-30T23:59:59");
    assert_eq!(on(&scene).as_deref(), Some("2026-05-02"), "an invitation does not move the day");
}

#[test]
fn r19_what_an_answer_hides_is_an_explicit_removal() {
    let mut scene = Scene::new();
    let not_let = typed(&[("name", &["Zoé"]), ("let", &["no"]), ("moved", &["", "", ""])]);
    let before = scene.in_force().clone();
    scene.corrected(&not_let, "2026-03-03T10:00:00");
    let operations = serde_json::to_value(patch(&before, scene.in_force())).unwrap();
    assert_eq!(
        operations,
        json!([
            { "op": "test", "path": "/let", "value": "yes" },
            { "op": "replace", "path": "/let", "value": "no" },
            { "op": "test", "path": "/rent", "value": 65_000 },
            { "op": "remove", "path": "/rent" }
        ])
    );
}

#[test]
fn r22_events_hold_no_answers() {
    let mut scene = Scene::of(procedure(), &rented("98765"));
    scene.corrected(&rented("87654"), "2026-03-03T10:00:00");
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    let text = serde_json::to_string(&scene.events).unwrap();
    for told in ["98765", "87654", "Zo", "bail"] {
        assert!(!text.contains(told), "{told}");
    }
}

/// A submission in each state.
fn in_every_state() -> Vec<Scene> {
    let (at, due) = ("2026-03-05T10:00:00", "2026-04-05T23:59:59");
    let mut scenes = vec![Scene::new(); 7];
    let [_, review, completion, invited, decided, withdrawn, purged] = &mut scenes[..] else { panic!() };
    review.done(Act::ReviewStarted, at, agent());
    completion.asked(RequestKind::Completion, &["moved"], at, due);
    invited.asked(RequestKind::Regularisation, &["rent"], at, due);
    let on = decided.submission.current().revision.link();
    decided.done(Act::Decided { on, words: Digest::of_bytes(b"decision") }, at, agent());
    withdrawn.done(Act::Withdrawn, at, HOLDER);
    purged.done(Act::Purged, at, Actor::System);
    scenes
}

#[test]
fn r23_no_decision_stands_without_reasons() {
    let mut scene = Scene::new();
    let on = scene.submission.current().revision.link();
    scene.done(Act::Decided { on, words: Digest::of_bytes(b"reasons") }, "2026-03-05T10:00:00", agent());
    let mut event = serde_json::to_value(scene.events.last().unwrap()).unwrap();
    assert!(serde_json::from_value::<Event>(event.clone()).is_ok());
    assert!(event.as_object_mut().unwrap().remove("words").is_some());
    assert!(serde_json::from_value::<Event>(event).is_err());
}

#[test]
fn r24_every_state_names_a_route_to_a_person() {
    let scenes = in_every_state();
    assert!(scenes.iter().map(|scene| scene.submission.state).eq(State::ALL));
    for scene in scenes {
        let rights = rights(&scene, "2030-01-01T00:00:00");
        let route = scene.procedure.route(&rights.afterwards).expect("there is the route");
        assert!(scene.procedure.contact(&route.contact).is_some(), "{:?}", scene.submission.state);
    }
}

#[test]
fn while_no_window_is_open_only_what_was_asked_about_is_corrected() {
    let closed = json!({ "windows": [], "afterwards": "claim" });
    let mut scene = Scene::of(procedure_with(&closed, &json!("none")), &rented("650"));
    scene.asked(RequestKind::Regularisation, &["let"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    let asked = scene.submission.pending().unwrap().trigger();
    let attempt = |raw: &retouche::RawAnswers, at: &str| {
        let base = scene.submission.current().revision.link();
        let correction =
            Correction { trigger: asked.clone(), ..Correction::on_own_initiative(base, scene.in_force()) };
        scene.correct_by(raw, at, HOLDER, Channel::Online, correction).map(drop)
    };
    let not_let = typed(&[("name", &["Zoé"]), ("let", &["no"]), ("moved", &["", "", ""])]);
    assert_eq!(attempt(&not_let, "2026-04-05T23:59:59"), Ok(()), "what it hides goes with it");
    let renamed = typed(&[("name", &["Zoë"]), ("let", &["no"]), ("moved", &["", "", ""])]);
    assert_eq!(attempt(&renamed, "2026-03-06T10:00:00"), Err(Refusal::NotAsked(vec![path("name")])));
    assert_eq!(attempt(&rented("700"), "2026-03-06T10:00:00"), Err(Refusal::Unanswered(vec![path("let")])));
    assert_eq!(
        attempt(&not_let, "2026-04-06T00:00:00"),
        Err(Refusal::Closed("claim".parse().unwrap())),
        "the time is over"
    );
}

#[test]
fn while_no_window_is_open_rows_come_and_go_only_with_what_was_asked_about() {
    let closed = json!({ "windows": [], "afterwards": "claim" });
    let mut scene = Scene::of(procedure_with(&closed, &json!("none")), &rented("650"));
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    let trigger = scene.submission.pending().unwrap().trigger();
    let person = path("people").row(&retouche::RowId::mint(1, [1; 5]));
    let born = person.question(&"born".parse().unwrap());
    let attempt = |answered: bool| {
        let mut raw = rented("700");
        raw.set_row(person.clone(), RowState::Present);
        let typed = if answered { ["1", "2", "1990"] } else { ["", "", ""] }.map(str::to_owned).to_vec();
        raw.set(born.clone(), retouche::RawAnswer { typed, locale: "fr".parse().unwrap() });
        let base = scene.submission.current().revision.link();
        let correction =
            Correction { trigger: trigger.clone(), ..Correction::on_own_initiative(base, scene.in_force()) };
        scene.correct_by(&raw, "2026-03-06T10:00:00", HOLDER, Channel::Online, correction).map(drop)
    };
    assert_eq!(attempt(true), Err(Refusal::NotAsked(vec![born.clone()])));
    assert_eq!(attempt(false), Err(Refusal::NotAsked(vec![person.clone()])));
}

#[test]
fn what_bars_every_window_is_not_hidden_by_an_examination() {
    let mut policy = amendment();
    policy["channels"] = json!(["online"]);
    let on_paper = procedure_with(&policy, &json!("none"));
    let mut scene = Scene::sent_by(on_paper, &rented("650"), agent(), Channel::Post);
    scene.done(Act::ReviewStarted, "2026-03-05T10:00:00", agent());
    let window = Window { opens: moment("2026-03-06T10:00:00"), closes: None, until: None };
    scene.done(Act::WindowGranted { window }, "2026-03-06T10:00:00", agent());
    let rights = rights(&scene, "2026-03-07T10:00:00");
    assert_eq!((rights.barred, rights.can_amend()), (Some(Bar::Channel), false));
}

#[test]
fn a_purge_ends_what_was_asked_and_what_silence_decides() {
    let mut scene = Scene::of(procedure_with(&amendment(), &json!({ "refuses": "P2M" })), &rented("650"));
    scene.asked(RequestKind::Regularisation, &["rent"], "2026-03-05T10:00:00", "2026-04-05T23:59:59");
    scene.done(Act::Purged, "2031-03-05T10:00:00", Actor::System);
    assert!(scene.submission.pending().is_none() && scene.submission.silence.is_none());
}

#[test]
fn a_correction_of_what_was_withdrawn_is_kept_with_it() {
    let mut scene = Scene::new();
    scene.done(Act::Withdrawn, "2026-03-05T10:00:00", HOLDER);
    let answers = complete(&scene.procedure, &rented("700"));
    let said = sending(&scene.procedure, &answers, moment("2026-03-06T10:00:00"), 5);
    let (event, _) = hand_in_late(&said, &scene.submission, scene.in_force()).unwrap();
    scene.take(event);
    assert_eq!((scene.submission.late.len(), scene.submission.state), (1, State::Withdrawn));
}

#[test]
fn a_window_that_is_granted_opens_an_examined_submission() {
    let mut scene = Scene::new();
    scene.done(Act::ReviewStarted, "2026-03-05T10:00:00", agent());
    let refused = scene.correct(&rented("700"), "2026-03-06T10:00:00").unwrap_err();
    assert_eq!(refused, Refusal::Closed("claim".parse().unwrap()));
    let window = Window {
        opens: moment("2026-03-06T10:00:00"),
        closes: Some(moment("2026-03-20T23:59:59")),
        until: None,
    };
    scene.done(Act::WindowGranted { window }, "2026-03-06T10:00:00", agent());
    scene.corrected(&rented("700"), "2026-03-07T10:00:00");
    assert_eq!(scene.submission.state, State::UnderReview);
}

#[test]
fn a_decision_is_about_the_revision_in_force() {
    let mut scene = Scene::new();
    let read = scene.submission.current().revision.link();
    scene.corrected(&rented("700"), "2026-03-03T10:00:00");
    let decided = |on| Act::Decided { on, words: Digest::of_bytes(b"decision") };
    let now = moment("2026-03-04T10:00:00");
    let stale = scene.submission.next(decided(read), now, agent());
    assert_eq!(stale, Err(BrokenHistory::Impossible(3)));
    let current = scene.submission.current().revision.link();
    scene.done(decided(current), "2026-03-04T10:00:00", agent());
    assert_eq!(scene.submission.state, State::Decided);
    scene.corrected(&rented("710"), "2026-03-05T10:00:00");
    assert_eq!(scene.submission.state, State::Submitted, "the window covers it");
}
