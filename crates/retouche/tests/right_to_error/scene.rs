//! A small procedure, a submission of it, and the acts of those concerned.

use retouche::amendment::{Correction, Sending, amend, open};
use retouche::civil::{CivilDate, CivilDateTime, Moment};
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::refusal::Refusal;
use retouche::request::{Asking, RequestItem, RequestWords, ask};
use retouche::submission::{
    Act, Actor, Capacity, Channel, EditionLink, Event, Maintained, RequestKind, Submission,
};
use retouche::windows::resolve_windows;
use retouche::{Answers, CompleteAnswers, Kinds, Path, Procedure, RawAnswer, RawAnswers, read};
use serde_json::{Value as Json, json};

pub(crate) const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

pub(crate) fn agent() -> Actor {
    Actor::Agent { id: "agent-1".to_owned() }
}

/// A definition with these parts of its own.
pub(crate) fn procedure_with(amendment: &Json, silence: &Json) -> Procedure {
    let definition = json!({
        "id": "rent-declaration", "edition": 1,
        "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5,
        "service": { "id": "rents", "contacts": ["phone"] },
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "routes": [
            { "id": "claim", "contact": "phone", "until": "2028-12-31" },
            { "id": "identity", "contact": "phone" },
            { "id": "lost-code", "contact": "phone" }
        ],
        "pages": [
            { "id": "name", "questions": [{ "id": "name", "kind": "short-text" }] },
            { "id": "let", "questions": [{ "id": "let", "kind": "yes-no" }] },
            { "id": "rent", "when": { "is": ["let", "yes"] }, "questions": [{ "id": "rent", "kind": "money" }] },
            { "id": "moved", "questions": [{ "id": "moved", "kind": "date", "optional": true }] },
            { "id": "people-page", "questions": [
                { "id": "people", "kind": "group", "rows": { "min": 0, "max": 3 }, "questions": [
                    { "id": "born", "kind": "date", "optional": true } ] } ] }
        ],
        "amendment": amendment,
        "silence": silence,
        "privacy": { "controller": "rents" }
    });
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
}

pub(crate) fn amendment() -> Json {
    json!({
        "windows": [{ "basis": "always", "closes": "2026-12-31" }],
        "questions": { "name": { "locked": "identity" } },
        "afterwards": "claim"
    })
}

pub(crate) fn procedure() -> Procedure {
    procedure_with(&amendment(), &json!("none"))
}

/// An instant of 2026 in Paris.
pub(crate) fn moment(local: &str) -> Moment {
    let local: CivilDateTime = local.parse().unwrap();
    let epoch: CivilDate = "1970-01-01".parse().unwrap();
    let clock = i64::from(local.hour()) * 3600 + i64::from(local.minute()) * 60 + i64::from(local.second());
    let utc = epoch.days_until(local.date()) * 86_400 + clock;
    let zone = "Europe/Paris".parse().unwrap();
    let summer = retouche::zone::moment_at(utc - 7200, &zone).unwrap();
    if summer.local == local { summer } else { retouche::zone::moment_at(utc - 3600, &zone).unwrap() }
}

pub(crate) fn path(text: &str) -> Path {
    text.parse().unwrap()
}

/// Answers as a person types them.
pub(crate) fn typed(answers: &[(&str, &[&str])]) -> RawAnswers {
    let mut raw = RawAnswers::default();
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    for (question, answer) in answers {
        raw.set(path(question), RawAnswer { typed: texts(answer), locale: "fr".parse().unwrap() });
    }
    raw
}

/// What most submissions here answer, with this rent.
pub(crate) fn rented(rent: &str) -> RawAnswers {
    typed(&[("name", &["Zoé"]), ("let", &["yes"]), ("rent", &[rent]), ("moved", &["", "", ""])])
}

/// A submission, everything that happened to it, and its answers revision by revision.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) procedure: Procedure,
    pub(crate) events: Vec<Event>,
    pub(crate) submission: Submission,
    pub(crate) answers: Vec<Answers>,
}

pub(crate) const SENT: &str = "2026-03-02T10:00:00";

impl Scene {
    pub(crate) fn of(procedure: Procedure, raw: &RawAnswers) -> Self {
        Self::sent_by(procedure, raw, HOLDER, Channel::Online)
    }

    pub(crate) fn sent_by(procedure: Procedure, raw: &RawAnswers, actor: Actor, channel: Channel) -> Self {
        let complete = complete(&procedure, raw);
        let sending = Sending { actor, channel, ..sending(&procedure, &complete, moment(SENT), 1) };
        let windows = resolve_windows(&procedure, &sending.now, complete.answers());
        let event = open(&sending, &procedure, Reference::mint([1; 5]), windows).unwrap();
        let submission = Submission::fold(std::slice::from_ref(&event)).unwrap();
        Self { procedure, events: vec![event], submission, answers: vec![complete.answers().clone()] }
    }

    pub(crate) fn new() -> Self {
        Self::of(procedure(), &rented("650"))
    }

    pub(crate) fn in_force(&self) -> &Answers {
        self.answers.last().unwrap()
    }

    pub(crate) fn take(&mut self, event: Event) {
        self.submission.apply(&event).unwrap();
        self.events.push(event);
    }

    /// A correction on the person's own initiative.
    pub(crate) fn correct(
        &self,
        raw: &RawAnswers,
        at: &str,
    ) -> Result<(Event, Answers), retouche::refusal::Refusal> {
        let correction =
            Correction::on_own_initiative(self.submission.current().revision.link(), self.in_force());
        self.correct_by(raw, at, HOLDER, Channel::Online, correction)
    }

    pub(crate) fn correct_by(
        &self,
        raw: &RawAnswers,
        at: &str,
        actor: Actor,
        channel: Channel,
        correction: Correction<'_>,
    ) -> Result<(Event, Answers), retouche::refusal::Refusal> {
        let complete = complete(&self.procedure, raw);
        let salt = u8::try_from(self.events.len() % 200).unwrap() + 2;
        let sending = Sending { actor, channel, ..sending(&self.procedure, &complete, moment(at), salt) };
        let event = amend(&sending, &self.submission, &self.procedure, correction)?;
        Ok((event, complete.answers().clone()))
    }

    pub(crate) fn corrected(&mut self, raw: &RawAnswers, at: &str) {
        let (event, answers) = self.correct(raw, at).unwrap();
        self.take(event);
        self.answers.push(answers);
    }

    pub(crate) fn request(
        &self,
        kind: RequestKind,
        words: &RequestWords,
        at: &str,
        due: &str,
    ) -> Result<Event, Refusal> {
        let asking = Asking {
            kind,
            about: self.submission.current().revision.link(),
            words,
            due: moment(due),
            salt: Salt::new([9; 16]),
            now: moment(at),
            actor: agent(),
        };
        ask(&asking, &self.submission, &self.procedure, self.in_force())
    }

    pub(crate) fn asked(&mut self, kind: RequestKind, questions: &[&str], at: &str, due: &str) {
        let event = self.request(kind, &words(questions), at, due).unwrap();
        self.take(event);
    }

    pub(crate) fn done(&mut self, act: Act, at: &str, actor: Actor) {
        let event = self.submission.next(act, moment(at), actor).unwrap();
        self.take(event);
    }
}

pub(crate) fn complete(procedure: &Procedure, raw: &RawAnswers) -> CompleteAnswers {
    read(procedure, raw, "2026-03-02".parse().unwrap()).complete().expect("the answers are complete")
}

pub(crate) fn sending<'a>(
    procedure: &Procedure,
    answers: &'a CompleteAnswers,
    now: Moment,
    salt: u8,
) -> Sending<'a> {
    let definition = procedure.definition();
    Sending {
        answers,
        edition: EditionLink {
            procedure: definition.id.clone(),
            number: definition.edition,
            digest: Digest::of(definition).unwrap(),
        },
        locale: "fr".parse().unwrap(),
        texts: Digest::of_bytes(b"texts"),
        salt: Salt::new([salt; 16]),
        now,
        actor: HOLDER,
        channel: Channel::Online,
    }
}

/// A request that lacks nothing.
pub(crate) fn words(questions: &[&str]) -> RequestWords {
    let item = |question: &&str| RequestItem {
        path: path(question),
        reason: "Le bail joint dit autre chose.".to_owned(),
        expected: "Le loyer du bail.".to_owned(),
        required_by: Some("Article 1418 du code général des impôts".to_owned()),
        suggested: None,
    };
    RequestWords {
        items: questions.iter().map(item).collect(),
        without_answer: "Nous garderons la réponse donnée.".to_owned(),
        examination_continues: false,
    }
}

pub(crate) fn maintained(questions: &[&str]) -> Maintained {
    Maintained {
        questions: questions.iter().map(|question| path(question)).collect(),
        words: Digest::of_bytes(b"because"),
    }
}
