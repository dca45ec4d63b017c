//! Every screen, in every language of the product, on a procedure without texts of its own: no text of
//! the product is missing and none waits for a value that it is not given.

use std::collections::BTreeSet;

use retouche::amendment::{Bar, Correction, Rights, Sending, amend, open};
use retouche::change::changes;
use retouche::civil::{CivilDate, CivilDateTime, Moment};
use retouche::credential::{Reference, SecretCode};
use retouche::digest::{Digest, Salt};
use retouche::read::{PageContent, Reading, read};
use retouche::receipt::keys::SigningKeys;
use retouche::receipt::signed::{Genuine, NotGenuine};
use retouche::receipt::{Reason, Receipt, Stated};
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{
    Act, Actor, Capacity, Channel, CorrectionRequest, EditionLink, Event, Maintained, Mandate, RequestKind,
    RequestRecord, SilentDecision, State, Submission, Window,
};
use retouche::{Answers, Kinds, Path, Procedure, RawAnswer, RawAnswers, RowId};
use retouche_screens as screens;
use retouche_screens::agent::{Beginning, Waiting};
use retouche_screens::product::of_questions;
use retouche_screens::product::product_texts;
use retouche_screens::{
    Amending, AskedPage, Compared, ComparedSent, Journey, JourneyOf, Lobby, RefusalKind, ReplyChoice,
    ReplyDraft, Say, Screen, Side, SignInFault, SubmissionStanding, Target, Unsettled, Verdict,
};
use retouche_texts::{CompiledTexts, Locale, Texts, build};
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
        "routes": [{ "id": "claim", "contact": "phone", "until": "2027-12-31" }, { "id": "lost-code", "contact": "phone" }],
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
            "questions": { "name": { "locked": "claim" },
                "homes/people/age": { "with-document": { "route": "claim", "within": "P30D" } } },
            "afterwards": "claim" },
        "silence": "none",
        "privacy": { "controller": "office", "retention": { "draft": "P30D", "closed": "P5Y" },
            "data-protection": "phone" }
    });
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
}

fn texts(tag: &str) -> Texts {
    let compiled: Vec<&CompiledTexts> = product_texts().iter().map(|(compiled, _)| compiled).collect();
    build(&tag.parse().unwrap(), &["fr".parse().unwrap()], &compiled).0
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

/// Every page of questions, with its errors and notices: those of a first sending, said with no more than a
/// browser downloads.
fn look_at_pages(say: &Say<'_>, reading: &Reading<'_>, raw: &RawAnswers, journey: &Journey<'_>) {
    let texts = match journey.of {
        JourneyOf::Filing(_) => of_questions(say.texts.clone()),
        JourneyOf::Amending(_) | JourneyOf::Transcribing(..) => say.texts.clone(),
    };
    let say = &Say { texts: &texts, ..*say };
    for page in &reading.pages {
        let removed: Path = "homes".parse::<Path>().unwrap().row(&RowId::mint(9, [0; 5]));
        if let PageContent::Exit(_) = page.content {
            assert_said(say, &screens::exit(say, reading, page, journey).unwrap());
        } else {
            let screen = screens::questions(say, reading, raw, page, journey, true, Some(&removed));
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
        assert_said(say, &screens::start(say).unwrap());
        look_at_pages(say, &reading, &complete, &journey);
        look_at_pages(say, &exit, &elsewhere, &journey);
        for reading in [&reading, &unanswered] {
            assert_said(say, &screens::check_answers(say, reading, &journey.of, None, true));
        }
        let paths: Vec<Path> = reading.questions().map(|question| question.path.clone()).collect();
        let address = "first".parse().unwrap();
        assert_said(say, &screens::dropping(say, &reading, &paths, &address, &[], &journey));
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
        RefusalKind::NotAsked,
        RefusalKind::Unanswered,
        RefusalKind::Unsettled,
        RefusalKind::NothingChanged,
        RefusalKind::Purged,
        RefusalKind::Broken,
    ];
    let case = own_correction(&procedure);
    let receipt = Receipt::of(&case.submission, case.submission.current(), &procedure, &[]);
    let keys = SigningKeys::new([7; 32]);
    let genuine = Genuine { receipt, key: keys.current().clone() };
    in_every_language(&procedure, |say| {
        for lobby in [Lobby { first: say, others: &[] }, Lobby { first: say, others: &[*say] }] {
            faults.iter().for_each(|fault| assert_said(say, &screens::sign_in(&lobby, "?", *fault)));
            verdicts(&genuine).for_each(|verdict| assert_said(say, &screens::verify(&lobby, verdict)));
            kinds.iter().for_each(|kind| {
                assert_said(say, &screens::refusal(&lobby, kind, &next, &Target::SignIn));
            });
        }
    });
}

/// Everything that can be found of a receipt.
fn verdicts(genuine: &Genuine) -> impl Iterator<Item = Verdict<'_>> {
    let found = [Verdict::Asked, Verdict::Empty, Verdict::Genuine(genuine)];
    found.into_iter().chain(NotGenuine::ALL.map(|reason| Verdict::NotGenuine("{}", reason)))
}

/// A submission that was corrected, with the answers before and after.
struct Case {
    submission: Submission,
    events: Vec<Event>,
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
    let mut submission = Submission::fold(std::slice::from_ref(&first)).unwrap();
    let mut events = vec![first];
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
        events.push(event);
        correction.trigger = submission.pending().unwrap().trigger();
    }
    let amended = amend(&sending(&after, later), &submission, procedure, correction).unwrap();
    submission.apply(&amended).unwrap();
    events.push(amended);
    Case { submission, events, before: before.answers().clone(), after: after.answers().clone() }
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
    let at = &case.submission.current().at;
    let sendings = [
        None,
        Some(ComparedSent { revision: 2, at, with: None }),
        Some(ComparedSent { revision: 2, at, with: Some(1) }),
    ];
    in_every_language(&procedure, |say| {
        let journey = Journey { of: of.clone(), returns: true, in_force: Some(&case.before) };
        look_at_pages(say, &reading, &raw, &journey);
        for changes in [&[][..], &differences] {
            for unsettled in [0, 1, 2, 5] {
                let amending = Amending { in_force: &case.before, changes, unsettled };
                assert_said(say, &screens::check_answers(say, &reading, &of, Some(amending), false));
            }
            for (after_sent, open) in sendings.iter().flat_map(|sent| [(*sent, true), (*sent, false)]) {
                let compared = Compared {
                    reference,
                    before: &case.before,
                    before_sent: &case.submission.first().at,
                    after: &case.after,
                    after_sent,
                    open,
                    changes,
                };
                assert_said(say, &screens::before_after(say, &compared, true));
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
    let purged = Receipt { missing: Stated::NotApplicable(Reason::Purged), ..first.clone() };
    let receipts = [
        silent(true),
        silent(false),
        purged,
        receipt(case.submission.current(), &differences),
        first.clone(),
    ];
    let code = SecretCode::mint([3; 10]);
    in_every_language(&procedure, |say| {
        for receipt in &receipts {
            assert_said(say, &screens::receipt(say, receipt, &case.after, Some(&code)));
            assert_said(say, &screens::receipt(say, receipt, &case.after, None));
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
                let until = moment("2026-03-18T11:00:00");
                let discarded = Some(&until);
                let standing =
                    SubmissionStanding { submission, shown, answers, rights: &rights, unsent, discarded };
                assert_said(say, &screens::submission(say, &standing));
            }
        }
    });
    let mandate = Mandate { id: "m".to_owned(), until: moment("2026-04-01T23:59:59") };
    let actors = [HOLDER, Actor::Helper { mandate }, agent()];
    let asked = [None, Some(RequestKind::Regularisation), Some(RequestKind::Completion)];
    for (asked, actor) in asked.into_iter().zip(actors) {
        let case = sent(&procedure, asked, actor);
        in_every_language(&procedure, |say| {
            assert_said(
                say,
                &screens::history(say, &case.submission, &case.events, &screens::Written::default()),
            );
        });
    }
}

fn agent() -> Actor {
    Actor::Agent { id: "a".to_owned() }
}

fn digest() -> Digest {
    Digest::of_bytes(b"words")
}

impl Case {
    fn then(mut self, actor: Actor, act: Act) -> Self {
        let event = self.submission.next(act, moment("2026-03-03T11:00:00"), actor).unwrap();
        self.submission.apply(&event).unwrap();
        self.events.push(event);
        self
    }

    fn asked(self, kind: RequestKind, silence: Option<bool>) -> Self {
        let request = CorrectionRequest {
            kind,
            about: self.submission.current().revision.link(),
            questions: words(None).items.into_iter().map(|item| item.path).collect(),
            due: moment("2026-04-01T23:59:59"),
            words: digest(),
            silence: silence.map(|accepts| SilentDecision { on: "2026-05-01".parse().unwrap(), accepts }),
        };
        self.then(agent(), Act::CorrectionRequested(request))
    }

    fn pending(&self) -> RequestRecord {
        self.submission.pending().unwrap().clone()
    }

    fn maintained(self) -> Self {
        let asked = self.pending();
        let maintains = Maintained { questions: asked.request.questions, words: digest() };
        let (request, due) = (asked.number, asked.request.due);
        self.then(HOLDER, Act::AnswersMaintained { request, due, maintains, silence: None })
    }
}

/// What is asked about the name and the age of the one person, with a name that is suggested.
fn words(required_by: Option<&str>) -> RequestWords {
    let raw = answered("30");
    let home = raw.rows(&"homes".parse().unwrap()).next().unwrap().clone();
    let person = raw.rows(&format!("{home}/people").parse().unwrap()).next().unwrap().clone();
    let item = |path: Path, suggested: Option<Value>| RequestItem {
        path,
        reason: "?".to_owned(),
        expected: "?".to_owned(),
        required_by: required_by.map(str::to_owned),
        suggested,
    };
    RequestWords {
        items: vec![
            item("name".parse().unwrap(), Some(json!("Zoë"))),
            item(format!("{person}/age").parse().unwrap(), None),
        ],
        without_answer: "?".to_owned(),
        examination_continues: required_by.is_some_and(|text| text.is_empty()),
    }
}

#[test]
fn what_the_administration_asks_has_its_words() {
    let procedure = procedure();
    let keep = ReplyDraft { choice: Some(ReplyChoice::Keep), because: String::new() };
    let replies = [ReplyDraft::default(), keep];
    for (kind, required_by, silence) in [
        (RequestKind::Regularisation, None, None),
        (RequestKind::Completion, Some("?"), Some(true)),
        (RequestKind::Completion, Some(""), Some(false)),
    ] {
        let open = own_correction(&procedure).asked(kind, silence);
        let asked = open.pending();
        let closed = open.maintained();
        let states = [(&asked, true), (&asked, false), (closed.submission.requests.last().unwrap(), false)];
        in_every_language(&procedure, |say| {
            for ((asked, open), findings) in states.iter().flat_map(|it| [(it, false), (it, true)]) {
                let page = AskedPage {
                    reference: &closed.submission.reference,
                    asked,
                    words: &words(required_by),
                    answers: &closed.after,
                    open: *open,
                    replies: &replies,
                    findings,
                };
                assert_said(say, &screens::asked(say, &page));
            }
        });
    }
}

#[test]
fn what_two_people_changed_has_its_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let without = read(&procedure, &RawAnswers::default(), today()).answers;
    let row = case.after.rows(&"homes".parse().unwrap()).next().unwrap().clone();
    let conflicts = [words(None).items.remove(1).path, row];
    in_every_language(&procedure, |say| {
        for (mine, theirs) in [(&case.before, &case.after), (&case.before, &without), (&without, &case.after)]
        {
            let page = Unsettled {
                reference: &case.submission.reference,
                conflicts: &conflicts,
                mine,
                theirs,
                chosen: &[Some(Side::Mine)],
                findings: true,
            };
            assert_said(say, &screens::settle(say, &page));
            assert_said(say, &screens::settle_transcription(say, &page, Channel::Desk));
        }
    });
}

#[test]
fn the_beginning_of_a_transcription_has_its_words() {
    let procedure = procedure();
    let reference = Reference::mint([1; 5]);
    in_every_language(&procedure, |say| {
        for waiting in [Waiting::Nothing, Waiting::Answered, Waiting::Chosen] {
            for posted in [None, Some(["", ""]), Some(["desk", "no"])] {
                let beginning = Beginning { waiting, posted };
                assert_said(say, &screens::agent::transcribe(say, &reference, &beginning));
            }
        }
    });
}

#[test]
fn what_comes_late_has_its_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let (reference, changes) = (&case.submission.reference, changes(&procedure, &case.before, &case.after));
    let bars = [Bar::UnderReview, Bar::Channel, Bar::CoHolder, Bar::Withdrawn, Bar::Purged];
    let instant = moment("2028-01-01T00:00:00").at;
    let compared = Compared {
        reference,
        before: &case.before,
        before_sent: &case.submission.first().at,
        after: &case.after,
        after_sent: None,
        open: false,
        changes: &changes,
    };
    in_every_language(&procedure, |say| {
        for barred in bars.into_iter().map(Some).chain([None]) {
            let rights = Rights { barred, ..Rights::at(&case.submission, &procedure, &HOLDER, instant) };
            assert_said(say, &screens::late(say, reference, &rights, true));
            assert_said(say, &screens::late(say, reference, &rights, false));
            assert_said(say, &screens::closed(say, reference, &rights));
            assert_said(say, &screens::letter(say, &compared, &rights));
        }
    });
}

#[test]
fn withdrawing_reverting_and_saying_why_have_their_words() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let (reference, first) = (&case.submission.reference, case.submission.first());
    in_every_language(&procedure, |say| {
        for unsent in [true, false] {
            assert_said(say, &screens::withdraw(say, reference, unsent));
            assert_said(say, &screens::revert(say, reference, first, unsent));
        }
        assert_said(say, &screens::explain(say, reference, 2, None));
        assert_said(say, &screens::explain(say, reference, 2, Some("?")));
    });
}

#[test]
fn every_state_and_every_event_have_their_words() {
    let procedure = procedure();
    let case = || own_correction(&procedure);
    let on = case().submission.current().revision.link();
    let decided = || Act::Decided { on, words: digest() };
    let window = Window { opens: moment("2026-04-01T00:00:00"), closes: None, until: None };
    let withdrawn_request = |case: Case| {
        let request = case.pending().number;
        case.then(agent(), Act::RequestWithdrawn { request, silence: None })
    };
    let lives = [
        case().then(HOLDER, Act::Explained { revision: 2, words: digest() }),
        case().then(agent(), Act::ReviewStarted),
        case().asked(RequestKind::Completion, None),
        case().asked(RequestKind::Regularisation, None),
        withdrawn_request(case().asked(RequestKind::Regularisation, None)),
        case().asked(RequestKind::Completion, None).maintained(),
        case().then(HOLDER, Act::LateCorrection { amends: on, words: digest() }),
        case().then(agent(), Act::WindowGranted { window }),
        case().then(agent(), decided()),
        case().then(agent(), decided()).then(agent(), Act::Reopened { words: digest() }),
        case().then(HOLDER, Act::Withdrawn),
        case().then(Actor::System, Act::Purged),
    ];
    let states: BTreeSet<State> = lives.iter().map(|life| life.submission.state).collect();
    assert_eq!(states, State::ALL.into_iter().collect());
    in_every_language(&procedure, |say| {
        for Case { submission, events, after, .. } in &lives {
            assert_said(say, &screens::history(say, submission, events, &screens::Written::default()));
            for unsent in [None, Some(1)] {
                let rights = Rights::at(submission, &procedure, &HOLDER, moment("2026-03-04T00:00:00").at);
                let answers = (!submission.is_purged()).then_some(after);
                let shown = submission.current();
                let until = moment("2026-03-18T11:00:00");
                let discarded = Some(&until);
                let standing =
                    SubmissionStanding { submission, shown, answers, rights: &rights, unsent, discarded };
                assert_said(say, &screens::submission(say, &standing));
            }
        }
    });
}

/// A correction of the one age asks for a document: beside the question, before and after sending, and on
/// the receipt; the first sending for none, and two revisions side by side for none.
#[test]
fn a_document_is_asked_for_where_an_answer_is_corrected() {
    let procedure = procedure();
    let case = own_correction(&procedure);
    let changes = changes(&procedure, &case.before, &case.after);
    let at = &case.submission.current().at;
    let said = |sent: Option<ComparedSent<'_>>, say: &Say<'_>| {
        let compared = Compared {
            reference: &case.submission.reference,
            before: &case.before,
            before_sent: &case.submission.first().at,
            after: &case.after,
            after_sent: sent,
            open: true,
            changes: &changes,
        };
        let screens::FormPage::BeforeAfter(page) = screens::before_after(say, &compared, false).page else {
            panic!("another page")
        };
        page.hand_in
    };
    in_every_language(&procedure, |say| {
        let [before] = &said(None, say)[..] else { panic!("one document") };
        let [after] = &said(Some(ComparedSent { revision: 2, at, with: None }), say)[..] else {
            panic!("one document")
        };
        assert_ne!(before.until, after.until, "a time, then a day");
        assert_eq!(before.documents.len(), 1);
        assert!(said(Some(ComparedSent { revision: 2, at, with: Some(1) }), say).is_empty());
        let documents = |sent, changes| {
            let receipt = Receipt::of(&case.submission, sent, &procedure, changes);
            let screens::FormPage::Receipt(page) = screens::receipt(say, &receipt, &case.after, None).page
            else {
                panic!("another page")
            };
            page.hand_in.len()
        };
        assert_eq!(documents(case.submission.current(), &changes), 1);
        assert_eq!(documents(case.submission.first(), &[]), 0);
    });
    // Thirty days after 2 March.
    let french = texts("fr");
    let say = Say { procedure: &procedure, texts: &french };
    let [after] = &said(Some(ComparedSent { revision: 2, at, with: None }), &say)[..] else { panic!("one") };
    assert_eq!(after.until.to_plain_string(), "À remettre au plus tard le mercredi 1er avril 2026.");
}
