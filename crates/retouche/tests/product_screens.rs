//! Every screen, in every language of the product, on a procedure without texts of its own: no text of
//! the product is missing and none waits for a value that it is not given.

#![cfg(feature = "authoring")]

use std::collections::BTreeSet;

use retouche::amendment::{Correction, Rights, Sending, amend, open};
use retouche::change::changes;
use retouche::civil::{CivilDate, CivilDateTime, Moment};
use retouche::credential::{Reference, SecretCode};
use retouche::digest::{Digest, Salt};
use retouche::form::{
    Amending, Compared, Journey, JourneyOf, Lobby, RefusalKind, Say, Screen, SignInFault, Standing, Target,
};
use retouche::read::{PageContent, Reading, read};
use retouche::receipt::{Reason, Receipt, Stated};
use retouche::submission::{
    Act, Actor, Capacity, Channel, CorrectionRequest, EditionLink, Mandate, RequestKind, SilentDecision,
    Submission,
    Window,
};
use retouche::texts::{CompiledTexts, Locale, Texts, build, product_texts};
use retouche::{Answers, Kinds, Path, Procedure, RawAnswer, RawAnswers, RowId, form};
use serde_json::{Value, json};

/// Questions, each with what was typed and the code of the fault it makes.
fn faulty_questions() -> Vec<(Value, Vec<&'static str>, &'static str)> {
    let kind = |kind: &str| json!({ "kind": kind });
    let of = |mut question: Value, more: Value| {
        let members = more.as_object().unwrap().clone();
        question.as_object_mut().unwrap().extend(members);
        question
    };
    let (day, options) = (json!("2026-01-01"), json!({ "options": ["one", "two"] }));
    vec![
        (kind("short-text"), vec![], "missing"),
        (of(kind("choice"), options.clone()), vec![], "missing"),
        (of(kind("choices"), options.clone()), vec![], "missing"),
        (kind("date"), vec![], "missing"),
        (of(kind("short-text"), json!({ "max": 3 })), vec!["abcd"], "too-long"),
        (of(kind("long-text"), json!({ "min": 3 })), vec!["ab"], "too-short"),
        (kind("integer"), vec!["douze"], "not-a-number"),
        (kind("decimal"), vec!["1.234"], "ambiguous-number"),
        (kind("integer"), vec!["1,5"], "not-whole"),
        (kind("money"), vec!["1,23456"], "too-many-decimals"),
        (of(kind("decimal"), json!({ "decimals": 0 })), vec!["1,5"], "too-many-decimals"),
        (kind("money"), vec!["99999999999999999999"], "too-large"),
        (of(kind("money"), json!({ "min": 100 })), vec!["0,50"], "below"),
        (of(kind("decimal"), json!({ "max": 2 })), vec!["2,5"], "above"),
        (of(kind("date"), json!({ "min": day })), vec!["31", "12", "2025"], "below"),
        (of(kind("date"), json!({ "max": day })), vec!["2", "1", "2026"], "above"),
        (kind("date"), vec!["", "1", "2026"], "date-incomplete"),
        (kind("date"), vec!["1", "", "2026"], "date-incomplete"),
        (kind("date"), vec!["1", "1", ""], "date-incomplete"),
        (kind("date"), vec!["1", "1", "26"], "year-incomplete"),
        (kind("date"), vec!["30", "2", "2026"], "date-impossible"),
        (of(kind("long-choice"), options), vec!["three"], "not-an-option"),
        (kind("country"), vec!["zz"], "not-an-option"),
        (kind("email"), vec!["a"], "not-an-email"),
        (kind("phone"), vec!["1"], "not-a-phone"),
        (kind("siren"), vec!["1"], "digit-count"),
        (kind("fr-fiscal-number"), vec!["9012345678901"], "control-digit"),
        (kind("siren"), vec!["123456789"], "control-digit"),
        (kind("siret"), vec!["12345678901234"], "control-digit"),
    ]
}

fn procedure() -> Procedure {
    let faulty = faulty_questions().into_iter().enumerate().map(|(place, (mut question, ..))| {
        question["id"] = json!(format!("faulty-{place}"));
        question
    });
    let definition = json!({
        "id": "every-screen", "edition": 1,
        "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr", "fr-simple", "en", "ar"], "fee": { "cents": 1250 }, "minutes": 5,
        "service": { "id": "office", "contacts": ["phone"] },
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "routes": [{ "id": "claim", "contact": "phone" }, { "id": "lost-code", "contact": "phone" }],
        "pages": [
            { "id": "first", "questions": [
                { "id": "concerned", "kind": "yes-no", "dont-know": true },
                { "id": "name", "kind": "short-text", "optional": true } ] },
            { "id": "exit", "when": { "is": ["concerned", "no"] }, "exit": "not-concerned" },
            { "id": "homes", "group": { "min": 0, "max": 1, "named-by": "street" }, "pages": [
                { "id": "street", "questions": [{ "id": "street", "kind": "short-text" }] },
                { "id": "people", "questions": [
                    { "id": "people", "kind": "group", "rows": { "min": 1, "max": 2 }, "questions": [
                        { "id": "age", "kind": "integer", "unusual": { "above": 100 } } ] } ] } ] },
            { "id": "faulty", "when": { "is": ["concerned", "dont-know"] },
              "questions": faulty.collect::<Vec<_>>() }
        ],
        "frequent-errors": [{ "id": "often", "on": "homes/people/age",
            "when": { "more": [{ "answer": "age" }, 90] } }],
        "amendment": { "windows": [{ "basis": "always", "closes": "2026-12-31" }],
            "questions": { "name": { "locked": "claim" } }, "afterwards": "claim" },
        "silence": "none",
        "privacy": { "controller": "office", "retention": { "draft": "P30D", "closed": "P5Y" },
            "data-protection": "phone" }
    });
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
}

fn texts(tag: &str) -> Texts {
    let compiled: Vec<CompiledTexts> = product_texts().into_iter().map(|(compiled, _)| compiled).collect();
    build(&tag.parse().unwrap(), &["fr".parse().unwrap()], &compiled.iter().collect::<Vec<_>>()).0
}

/// Does this with the voice of every language of the product.
fn in_every_language(procedure: &Procedure, look: impl Fn(&Say<'_>)) {
    for tag in ["fr", "fr-simple", "en", "ar"] {
        look(&Say { procedure, texts: &texts(tag) });
    }
}

/// Looks for ids that stand for a missing text, and for variables without a value.
#[track_caller]
fn assert_said(say: &Say<'_>, screen: &Screen) {
    let json = serde_json::to_string(screen).unwrap();
    for sign in ["ui_", "{$"] {
        if let Some((_, rest)) = json.split_once(sign) {
            panic!("{}: {sign}{}", say.texts.locale(), rest.split('"').next().unwrap());
        }
    }
}

fn today() -> CivilDate {
    "2026-03-01".parse().unwrap()
}

fn moment(local: &str) -> Moment {
    let local: CivilDateTime = local.parse().unwrap();
    let epoch: CivilDate = "1970-01-01".parse().unwrap();
    Moment { at: epoch.days_until(local.date()) * 86_400, local, zone: "Europe/Paris".parse().unwrap() }
}

fn typed(raw: &mut RawAnswers, path: &str, typed: &[&str]) {
    let locale: Locale = "fr".parse().unwrap();
    let typed = typed.iter().map(|entry| (*entry).to_owned()).collect();
    raw.set(path.parse().unwrap(), RawAnswer { typed, locale });
}

fn row(raw: &mut RawAnswers, group: &str, number: u64) -> Path {
    let row = group.parse::<Path>().unwrap().row(&RowId::mint(number, [0; 5]));
    raw.set_row(row.clone(), retouche::answers::RowState::Present);
    row
}

/// Somebody with one home and one person in it.
fn answered(age: &str) -> RawAnswers {
    let mut raw = RawAnswers::default();
    typed(&mut raw, "concerned", &["yes"]);
    typed(&mut raw, "name", &["Zoé"]);
    typed(&mut raw, "homes", &[]);
    let home = row(&mut raw, "homes", 1);
    typed(&mut raw, &format!("{home}/street"), &["1 rue des Lilas"]);
    typed(&mut raw, &format!("{home}/people"), &[]);
    let person = row(&mut raw, &format!("{home}/people"), 2);
    typed(&mut raw, &format!("{person}/age"), &[age]);
    raw
}

fn filing() -> Journey<'static> {
    let of = JourneyOf::Filing("every-screen".parse().unwrap());
    Journey { of, returns: false, in_force: None }
}

/// Every page of questions, with its errors and notices.
fn look_at_pages(say: &Say<'_>, reading: &Reading<'_>, raw: &RawAnswers, journey: &Journey<'_>) {
    for page in &reading.pages {
        let removed: Path = "homes".parse::<Path>().unwrap().row(&RowId::mint(9, [0; 5]));
        if let PageContent::Exit(_) = page.content {
            assert_said(say, &form::exit(say, reading, page, journey).unwrap());
        } else {
            let screen = form::questions(say, reading, raw, page, journey, true, Some(&removed));
            assert_said(say, &screen.unwrap());
        }
    }
}

#[test]
fn every_error_has_its_words() {
    let procedure = procedure();
    let mut raw = answered("120");
    typed(&mut raw, "concerned", &["dont-know"]);
    for (place, (_, entries, _)) in faulty_questions().iter().enumerate() {
        typed(&mut raw, &format!("faulty-{place}"), entries);
    }
    let home = raw.rows(&"homes".parse().unwrap()).next().unwrap().clone();
    row(&mut raw, "homes", 3);
    for number in [4, 5] {
        row(&mut raw, &format!("{home}/people"), number);
    }
    let reading = read(&procedure, &raw, today());
    for (place, (_, _, code)) in faulty_questions().iter().enumerate() {
        let path: Path = format!("faulty-{place}").parse().unwrap();
        let question = reading.questions().find(|question| question.path == path).unwrap();
        assert_eq!(question.fault.as_ref().map(retouche::answer::Fault::code), Some(*code), "{path}");
    }
    let warnings: BTreeSet<&str> =
        reading.questions().flat_map(|question| &question.warnings).map(|warning| warning.code()).collect();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    in_every_language(&procedure, |say| look_at_pages(say, &reading, &raw, &filing()));
}

#[test]
fn a_first_sending_has_its_words() {
    let procedure = procedure();
    let (complete, mut elsewhere) = (answered("30"), answered("30"));
    typed(&mut elsewhere, "concerned", &["no"]);
    let (reading, exit) = (read(&procedure, &complete, today()), read(&procedure, &elsewhere, today()));
    let nothing = RawAnswers::default();
    let unanswered = read(&procedure, &nothing, today());
    let journey = filing();
    in_every_language(&procedure, |say| {
        assert_said(say, &form::start(say).unwrap());
        look_at_pages(say, &reading, &complete, &journey);
        look_at_pages(say, &exit, &elsewhere, &journey);
        for reading in [&reading, &unanswered] {
            assert_said(say, &form::check_answers(say, reading, &journey.of, None, true));
        }
        let paths: Vec<Path> = reading.questions().map(|question| question.path.clone()).collect();
        let address = "first".parse().unwrap();
        assert_said(say, &form::dropping(say, &reading, &paths, &address, &[], &journey));
    });
}

#[test]
fn coming_back_and_refusals_have_their_words() {
    let procedure = procedure();
    let reference = Reference::mint([1; 5]);
    let faults = [
        None,
        Some(SignInFault::NoReference),
        Some(SignInFault::NoCode),
        Some(SignInFault::NoMatch),
        Some(SignInFault::Slowed(30)),
    ];
    let next = [
        Target::Start("every-screen".parse().unwrap()),
        Target::SignIn,
        Target::Submission(reference.clone()),
        Target::Amend(reference.clone()),
        Target::Check("every-screen".parse().unwrap()),
        Target::History(reference),
    ];
    let kinds = [
        RefusalKind::NotFound,
        RefusalKind::SignedOut,
        RefusalKind::NoDraft,
        RefusalKind::Malformed,
        RefusalKind::TooLarge,
        RefusalKind::Forged,
        RefusalKind::Stale,
        RefusalKind::Incomplete,
        RefusalKind::Closed,
        RefusalKind::Locked,
        RefusalKind::NothingChanged,
        RefusalKind::Purged,
        RefusalKind::Broken,
    ];
    in_every_language(&procedure, |say| {
        for lobby in [Lobby { first: say, others: &[] }, Lobby { first: say, others: &[*say] }] {
            faults.iter().for_each(|fault| assert_said(say, &form::sign_in(&lobby, "?", *fault)));
            kinds.iter().for_each(|kind| {
                assert_said(say, &form::refusal(&lobby, kind, &next, &Target::SignIn));
            });
        }
    });
}

/// A submission that was corrected, with the answers before and after.
struct Case {
    submission: Submission,
    before: Answers,
    after: Answers,
}

const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

/// A submission that somebody sent and corrected, on own initiative or because of a request.
fn sent(procedure: &Procedure, asked: Option<RequestKind>, actor: Actor) -> Case {
    let channel = match actor {
        Actor::Agent { .. } => Channel::Phone,
        _ => Channel::Online,
    };
    let complete = |age: &str| read(procedure, &answered(age), today()).complete().unwrap();
    let (before, after) = (complete("30"), complete("31"));
    let sending = |answers, now: Moment| Sending {
        answers,
        edition: EditionLink {
            procedure: "every-screen".parse().unwrap(),
            number: 1,
            digest: Digest::of_bytes(b"edition"),
        },
        locale: "fr".parse().unwrap(),
        texts: Digest::of_bytes(b"texts"),
        salt: Salt::new([7; 16]),
        now,
        actor: actor.clone(),
        channel,
    };
    let (now, later) = (moment("2026-03-01T11:00:00"), moment("2026-03-02T11:00:00"));
    let windows = vec![
        Window { opens: now.clone(), closes: Some(moment("2026-12-31T23:59:59")), until: None },
        Window { opens: now.clone(), closes: None, until: None },
    ];
    let first = open(&sending(&before, now), procedure, Reference::mint([1; 5]), windows).unwrap();
    let mut submission = Submission::fold(&[first]).unwrap();
    let base = submission.current().revision.link();
    let mut correction = Correction::on_own_initiative(base, before.answers());
    if let Some(kind) = asked {
        let request = CorrectionRequest {
            kind,
            about: base,
            questions: changes(procedure, before.answers(), after.answers())
                .into_iter()
                .map(|change| change.path)
                .collect(),
            due: moment("2026-04-01T23:59:59"),
            words: Digest::of_bytes(b"words"),
            silence: None,
        };
        let agent = Actor::Agent { id: "a".to_owned() };
        let event = submission.next(Act::CorrectionRequested(request), later.clone(), agent).unwrap();
        submission.apply(&event).unwrap();
        correction.trigger = submission.pending().unwrap().trigger();
    }
    let amended = amend(&sending(&after, later), &submission, procedure, correction).unwrap();
    submission.apply(&amended).unwrap();
    Case { submission, before: before.answers().clone(), after: after.answers().clone() }
}

fn own_correction(procedure: &Procedure) -> Case {
    sent(procedure, None, HOLDER)
}

#[test]
fn a_correction_has_its_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let (reference, differences) =
        (&case.submission.reference, changes(&procedure, &case.before, &case.after));
    let raw = answered("31");
    let reading = read(&procedure, &raw, today());
    let of = JourneyOf::Amending(reference.clone());
    let sendings = [None, Some((2, &case.submission.current().at))];
    in_every_language(&procedure, |say| {
        let journey = Journey { of: of.clone(), returns: true, in_force: Some(&case.before) };
        look_at_pages(say, &reading, &raw, &journey);
        for changes in [&[][..], &differences] {
            let amending = Amending { in_force: &case.before, changes };
            assert_said(say, &form::check_answers(say, &reading, &of, Some(amending), false));
            for after_sent in sendings {
                let compared = Compared {
                    reference,
                    before: &case.before,
                    before_sent: &case.submission.first().at,
                    after: &case.after,
                    after_sent,
                    changes,
                };
                assert_said(say, &form::before_after(say, &compared, true));
            }
        }
    });
}

#[test]
fn a_receipt_has_its_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let differences = changes(&procedure, &case.before, &case.after);
    let receipt = |sent, differences| Receipt::of(&case.submission, sent, &procedure, differences);
    let first = receipt(case.submission.first(), &[]);
    let silent = |accepts| Receipt {
        silence: Stated::Is(SilentDecision { on: "2027-02-02".parse().unwrap(), accepts }),
        appeal: Stated::Is("claim".parse().unwrap()),
        attestation: Stated::Is("claim".parse().unwrap()),
        missing: Stated::NotApplicable(Reason::FirstSending),
        ..first.clone()
    };
    let receipts =
        [silent(true), silent(false), receipt(case.submission.current(), &differences), first.clone()];
    let code = SecretCode::mint([3; 10]);
    in_every_language(&procedure, |say| {
        for receipt in &receipts {
            assert_said(say, &form::receipt(say, receipt, &case.after, Some(&code)));
            assert_said(say, &form::receipt(say, receipt, &case.after, None));
        }
    });
}

#[test]
fn a_submission_and_its_history_have_their_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let mut purged = case.submission.clone();
    let last = purged.next(Act::Purged, moment("2031-03-02T11:00:00"), Actor::System).unwrap();
    purged.apply(&last).unwrap();
    let instants =
        ["2026-02-01", "2026-06-01", "2028-01-01"].map(|day| moment(&format!("{day}T00:00:00")).at);
    in_every_language(&procedure, |say| {
        for (submission, unsent) in [(&case.submission, None), (&case.submission, Some(1)), (&purged, None)] {
            for (at, shown) in
                instants.iter().flat_map(|at| submission.revisions().map(move |sent| (at, sent)))
            {
                let rights = Rights::at(submission, &procedure, &HOLDER, *at);
                let answers = (!submission.is_purged()).then_some(&case.after);
                let standing = Standing { submission, shown, answers, rights: &rights, unsent };
                assert_said(say, &form::submission(say, &standing));
            }
        }
    });
    let mandate = Mandate { id: "m".to_owned(), until: moment("2026-04-01T23:59:59") };
    let actors = [HOLDER, Actor::Helper { mandate }, Actor::Agent { id: "a".to_owned() }];
    let asked = [None, Some(RequestKind::Regularisation), Some(RequestKind::Completion)];
    for (asked, actor) in asked.into_iter().zip(actors) {
        let case = sent(&procedure, asked, actor);
        in_every_language(&procedure, |say| assert_said(say, &form::history(say, &case.submission)));
    }
}
