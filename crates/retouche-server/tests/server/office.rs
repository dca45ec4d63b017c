//! The administration's side, acting on the same database file as the server.

use retouche::amendment::{Correction, Sending, amend, moment_at};
use retouche::change::patch;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::{Base, Draft};
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{Act, Actor, Channel, CorrectionRequest, RequestKind, Submission};
use retouche::{Answers, Kinds, Procedure, RawAnswer, RawAnswers, read};
use retouche_store::{ActOutcome, Acting, DraftHash, Enclosed, SendOutcome, SendingKind, Store, Words};

use crate::stage::{Stage, fixture};

pub(crate) struct Office {
    store: Store,
    procedure: Procedure,
    reference: Reference,
}

fn agent() -> Actor {
    Actor::Agent { id: "agent-1".to_owned() }
}

fn now() -> Moment {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    moment_at(i64::try_from(seconds).unwrap(), &"Europe/Paris".parse().unwrap()).unwrap()
}

impl Office {
    pub(crate) async fn of(stage: &Stage, reference: &str) -> Self {
        let text = std::fs::read(fixture("garden/1/procedure.json")).unwrap();
        let definition = serde_json::from_slice(&text).unwrap();
        let procedure = Procedure::assume_checked(definition, &Kinds::standard()).unwrap();
        Self { store: stage.store().await, procedure, reference: reference.parse().unwrap() }
    }

    pub(crate) async fn submission(&self) -> Submission {
        self.store.submission(&self.reference).await.unwrap().unwrap()
    }

    /// Everything that was sent still fits together.
    pub(crate) async fn verify(&self) {
        self.store.verify(&self.reference).await.unwrap();
    }

    async fn act(&self, act: Act, words: Option<&serde_json::Value>) {
        let event = self.submission().await.next(act, now(), agent()).unwrap();
        let words = words.map(|json| Words { json, salt: Salt::new([3; 16]) });
        let enclosed = Enclosed { words, ..Enclosed::default() };
        let acting = Acting { event: &event, enclosed, draft: None, key: None };
        assert!(matches!(self.store.act(&acting).await.unwrap(), ActOutcome::Done(_)));
    }

    pub(crate) async fn review(&self) {
        self.act(Act::ReviewStarted, None).await;
    }

    /// Takes back the request that waits.
    pub(crate) async fn take_back(&self) {
        let request = self.submission().await.pending().expect("a request").number;
        self.act(Act::RequestWithdrawn { request, silence: None }, None).await;
    }

    /// Asks about questions, with a suggestion for each.
    pub(crate) async fn ask(&self, questions: &[(&str, &str)]) {
        let item = |(question, suggested): &(&str, &str)| RequestItem {
            path: question.parse().unwrap(),
            reason: "The meter was read on 3 May.".to_owned(),
            expected: "The number on the meter.".to_owned(),
            required_by: None,
            suggested: Some((*suggested).into()),
        };
        let words = RequestWords {
            items: questions.iter().map(item).collect(),
            without_answer: "We keep the answer as it is.".to_owned(),
            examination_continues: false,
        };
        let json = serde_json::to_value(&words).unwrap();
        let request = CorrectionRequest {
            kind: RequestKind::Regularisation,
            about: self.submission().await.current().revision.link(),
            questions: words.items.iter().map(|item| item.path.clone()).collect(),
            due: moment_at(now().at + 86_400, &"Europe/Paris".parse().unwrap()).unwrap(),
            words: Digest::of_words(&json, &Salt::new([3; 16])).unwrap(),
            silence: None,
        };
        self.act(Act::CorrectionRequested(request), Some(&json)).await;
    }

    /// Writes down what the person said on the telephone: another answer to one question.
    pub(crate) async fn transcribe(&self, question: &str, text: &str) {
        let submission = self.submission().await;
        let current = submission.current().revision.clone();
        let kept = self.store.answers(&self.reference, current.number).await.unwrap().unwrap();
        let before = Answers::from_json(&kept.json, &self.procedure).unwrap();
        let mut raw =
            RawAnswers::from_answers(&before, &self.procedure, &current.locale, submission.asked_on());
        let answer = RawAnswer { typed: vec![text.to_owned()], locale: current.locale.clone() };
        raw.set(question.parse().unwrap(), answer);
        let after = read(&self.procedure, &raw, submission.asked_on()).complete().unwrap();
        let sending = Sending {
            answers: &after,
            edition: current.edition.clone(),
            locale: current.locale.clone(),
            texts: current.texts,
            salt: Salt::new([4; 16]),
            now: now(),
            actor: agent(),
            channel: Channel::Phone,
        };
        let correction = Correction::on_own_initiative(current.link(), &before);
        let event = amend(&sending, &submission, &self.procedure, correction).unwrap();
        let draft = Draft {
            edition: current.edition,
            locale: current.locale,
            base: Some(Base::of(&submission)),
            answers: raw,
            no_longer_asked: Vec::new(),
        };
        let hash = DraftHash(Digest::of_bytes(format!("the agent's draft {}", current.number).as_bytes()));
        self.store.open_draft(hash, &draft, sending.now.at, sending.now.at + 3600).await.unwrap();
        let sent = retouche_store::Sending {
            draft: hash,
            draft_version: 1,
            key: &format!("a-key-of-the-agent-{}", current.number).parse().unwrap(),
            event: &event,
            answers: after.answers(),
            salt: sending.salt,
            kind: SendingKind::Correction { patch: &patch(&before, after.answers()) },
            enclosed: Enclosed::default(),
        };
        assert!(matches!(self.store.send(&sent).await.unwrap(), SendOutcome::Sent(_)));
    }
}
