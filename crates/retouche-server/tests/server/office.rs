//! The administration's side, acting on the same database file as the server.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::case::{Amendment, Case, Decision, Operation, Owner, RequestDraft};
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::edition::{Catalogue, Edition, EditionChoice, EditionTexts, Retired};
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{Actor, Channel, RequestKind, Submission};
use retouche::zone::moment_at;
use retouche::{Answers, Kinds, Procedure, RawAnswer};
use retouche_store::{Commit, CommitOutcome, DraftHash, Store};

use crate::stage::{Stage, fixture};

pub(crate) struct Office {
    store: Store,
    reference: Reference,
}

fn agent() -> Actor {
    Actor::Agent { id: "agent-1".to_owned() }
}

fn now() -> Moment {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    moment_at(i64::try_from(seconds).unwrap(), &"Europe/Paris".parse().unwrap()).unwrap()
}

fn procedure() -> Procedure {
    let text = std::fs::read(fixture("garden/1/procedure.json")).unwrap();
    Procedure::assume_checked(serde_json::from_slice(&text).unwrap(), &Kinds::standard()).unwrap()
}

impl Office {
    pub(crate) async fn of(stage: &Stage, reference: &str) -> Self {
        Self { store: stage.store().await, reference: reference.parse().unwrap() }
    }

    pub(crate) async fn submission(&self) -> Submission {
        self.store.submission(&self.reference).await.unwrap().unwrap()
    }

    /// Everything that was sent still fits together.
    pub(crate) async fn verify(&self) {
        self.store.verify(&self.reference).await.unwrap();
    }

    /// The case, as the store keeps it.
    async fn case(&self) -> Case {
        let events = self.store.events(&self.reference).await.unwrap();
        let submission = Submission::fold(&events).unwrap();
        let revision = submission.current().revision.clone();
        let texts = self.store.texts(revision.texts, &revision.locale).await.unwrap().unwrap();
        let texts = EditionTexts { texts: serde_json::from_str(&texts).unwrap(), digest: revision.texts };
        let texts = BTreeMap::from([(revision.locale.clone(), texts)]);
        let edition = Arc::new(Edition::new(procedure(), revision.edition.clone(), texts).unwrap());
        let kept = self.store.answers_of(&self.reference, revision.link()).await.unwrap().unwrap();
        let answers = Answers::from_json(&kept.json, &edition.procedure).unwrap().knowing(kept.known);
        let catalogue = Arc::new(Catalogue::of(edition));
        Case::new(events, submission, Some(answers), catalogue, Retired::default()).unwrap()
    }

    async fn commit(&self, decision: &Decision, draft: Option<(DraftHash, u32)>) {
        let key = draft.map(|(hash, _)| format!("a-key-{}", hash.0).parse().unwrap());
        let commit = Commit { decision, notices: &[], draft, key: key.as_ref(), code: None };
        assert!(matches!(self.store.commit(&commit).await.unwrap(), CommitOutcome::Committed(_)));
    }

    async fn perform(&self, operation: &Operation) {
        let decision = self.case().await.perform(operation, &agent(), &now(), Salt::new([3; 16]));
        self.commit(&decision.unwrap(), None).await;
    }

    pub(crate) async fn review(&self) {
        self.perform(&Operation::StartReview).await;
    }

    /// Takes back the request that waits.
    pub(crate) async fn take_back(&self) {
        let request = self.submission().await.pending().expect("a request").number;
        self.perform(&Operation::WithdrawRequest { request }).await;
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
        let about = self.submission().await.current().revision.link();
        let due = now().local.date().plus_days(1);
        let draft = RequestDraft { kind: RequestKind::Regularisation, about, words, due };
        self.perform(&Operation::Ask(draft)).await;
    }

    /// Writes down what the person said on the telephone: another answer to one question.
    pub(crate) async fn transcribe(&self, question: &str, text: &str) {
        let (case, now) = (self.case().await, now());
        let locale = &case.submission.current().revision.locale;
        let owner = Owner::Agent { id: "agent-1".to_owned(), channel: Channel::Phone };
        let draft = Amendment::begin(&case, &owner, locale, None, now.at).unwrap();
        let begun = Amendment::resume(&case, owner, &draft, None, EditionChoice::Own, now.at);
        let mut amendment = begun.unwrap();
        let answer = RawAnswer { typed: vec![text.to_owned()], locale: locale.clone() };
        amendment.answers.set(question.parse().unwrap(), answer);
        let name = format!("the agent's draft {}", case.submission.events);
        let hash = DraftHash(Digest::of_bytes(name.as_bytes()));
        self.store.open_draft(hash, &amendment.draft(), now.at, now.at + 3600).await.unwrap();
        let salts = [Salt::new([4; 16]), Salt::new([5; 16])];
        let decision = amendment.send(&case, locale, &now, salts).unwrap();
        self.commit(&decision, Some((hash, 1))).await;
    }
}
