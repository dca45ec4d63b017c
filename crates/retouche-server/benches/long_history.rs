//! What a submission of 60 questions costs that was corrected a thousand times, against one that was sent
//! once: to load, to show its history, to compare any two revisions. `RETOUCHE_REVISIONS` says how many;
//! 1,000 by default. Times are the least of several, over a SQLite file; pages are written out as the server
//! sends them.
//!
//! `cargo bench -p retouche-server --bench long_history`

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use retouche::amendment;
use retouche::amendment::{Correction, amend};
use retouche::case::{Decision, NoticePlan, RevisionAnswers};
use retouche::change::{changes, patch};
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::{Base, Draft};
use retouche::edition::{Edition, EditionTexts};
use retouche::submission::{Actor, Channel, EditionLink, Submission};
use retouche::zone::moment_at;
use retouche::{Answers, CompleteAnswers, Kinds, Procedure, RawAnswer, RawAnswers, read};
use retouche_screens as screens;
use retouche_screens::product::product_texts;
use retouche_screens::{Compared, ComparedSent, Say, Screen, Written};
use retouche_store::{CodeHash, Commit, CommitOutcome, DraftHash, Store};
use retouche_texts::{CompiledTexts, Texts, build};
use retouche_widget::{Document, Surroundings, render_document};
use serde_json::{Value, json};

const QUESTIONS: usize = 60;
const PER_PAGE: usize = 10;
const ROUNDS: usize = 9;
/// 2026-05-20T10:00:00Z.
const NOW: i64 = 1_779_271_200;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let revisions = std::env::var("RETOUCHE_REVISIONS").map_or(1_000, |count| count.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::new(Store::open(&folder.path().join("store.db")).await.unwrap());
    scene.send(1, 1).await;
    scene.send(2, 2).await;
    scene.send(3, revisions).await;
    println!("{:34}{:>12}{:>12}{:>8}", "", "1 or 2", revisions, "times");
    let one = least(async || scene.submission(1).await).await;
    report("load and fold", one, least(async || scene.submission(3).await).await);
    report(
        "load and show the history",
        least(async || scene.history(1).await).await,
        least(async || scene.history(3).await).await,
    );
    report(
        "load and compare two revisions",
        least(async || scene.compare(2, 1, 2).await).await,
        least(async || scene.compare(3, 7, revisions).await).await,
    );
}

fn report(what: &str, few: Duration, many: Duration) {
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    let [few, many] = [few, many].map(|time| format!("{:.2} ms", time.as_secs_f64() * 1e3));
    println!("{what:34}{few:>12}{many:>12}{ratio:>8.1}");
}

async fn least<T>(mut work: impl AsyncFnMut() -> T) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        std::hint::black_box(work().await);
        least = least.min(start.elapsed());
    }
    least
}

struct Scene {
    store: Store,
    procedure: Procedure,
    edition: EditionLink,
    served: Arc<Edition>,
    texts: Texts,
}

impl Scene {
    fn new(store: Store) -> Self {
        let procedure = procedure();
        let definition = procedure.definition();
        let edition = EditionLink {
            procedure: definition.id.clone(),
            number: definition.edition,
            digest: Digest::of(definition).unwrap(),
        };
        let compiled: Vec<&CompiledTexts> = product_texts().iter().map(|(compiled, _)| compiled).collect();
        let locale = "fr".parse().unwrap();
        let (texts, _) = build(&locale, std::slice::from_ref(&locale), &compiled);
        let served = EditionTexts { texts: texts.clone(), digest: Digest::of_bytes(b"texts") };
        let served = BTreeMap::from([(locale, served)]);
        let served = Edition::new(procedure.clone(), edition.clone(), served).unwrap();
        Self { store, procedure, edition, served: Arc::new(served), texts }
    }

    /// Sends, and then corrects one answer after the other.
    async fn send(&self, number: u8, revisions: u32) {
        let mut submission: Option<Submission> = None;
        let mut before = Answers::default();
        for revision in 1..=revisions {
            let answers = self.answers(revision);
            let at = NOW + i64::from(revision) * 3_600;
            let sending = self.sending(&answers, at, salt(number, revision));
            let event = match &submission {
                None => {
                    let reference = Reference::mint([number; 5]);
                    let windows =
                        retouche::windows::resolve_windows(&self.procedure, &sending.now, answers.answers());
                    amendment::open(&sending, &self.procedure, reference, windows).unwrap()
                }
                Some(submission) => {
                    let base = submission.current().revision.link();
                    let correction = Correction::on_own_initiative(base, &before);
                    amend(&sending, submission, &self.procedure, correction).unwrap()
                }
            };
            let draft = DraftHash(Digest::of_bytes(format!("{number} {revision}").as_bytes()));
            let content = Draft {
                edition: self.edition.clone(),
                locale: sending.locale.clone(),
                base: submission.as_ref().map(Base::of),
                answers: RawAnswers::default(),
                no_longer_asked: Vec::new(),
            };
            self.store.open_draft(draft, &content, at, at + 3_600).await.unwrap();
            let code = CodeHash::new("$argon2id$".to_owned());
            let key = format!("key-{number}-{revision}").parse().unwrap();
            let patch = submission.as_ref().map(|_| patch(&before, answers.answers()));
            let revision = RevisionAnswers { answers: answers.answers().clone(), salt: sending.salt, patch };
            let code = submission.is_none().then_some(&code);
            let after = Submission::after(submission.take(), &event).unwrap();
            let decision = Decision {
                event,
                revision: Some(revision),
                words: None,
                after: after.clone(),
                edition: self.served.clone(),
                changed: Vec::new(),
                notices: NoticePlan::default(),
            };
            let commit =
                Commit { decision: &decision, notices: &[], draft: Some((draft, 1)), key: Some(&key), code };
            assert!(matches!(self.store.commit(&commit).await.unwrap(), CommitOutcome::Committed(_)));
            submission = Some(after);
            before = answers.answers().clone();
        }
    }

    /// Each revision has another amount at one question, each time at the next.
    fn answers(&self, revision: u32) -> CompleteAnswers {
        let mut raw = RawAnswers::default();
        for question in 0..QUESTIONS {
            let times = (revision as usize + QUESTIONS - question) / QUESTIONS;
            let typed = vec![(600 + times).to_string()];
            raw.set(path(question), RawAnswer { typed, locale: "fr".parse().unwrap() });
        }
        read(&self.procedure, &raw, "2026-05-20".parse().unwrap()).complete().unwrap()
    }

    fn sending<'a>(&self, answers: &'a CompleteAnswers, at: i64, salt: Salt) -> amendment::Sending<'a> {
        amendment::Sending {
            answers,
            edition: self.edition.clone(),
            locale: "fr".parse().unwrap(),
            texts: Digest::of_bytes(b"texts"),
            salt,
            now: moment_at(at, &"Europe/Paris".parse().unwrap()).unwrap(),
            actor: Actor::HOLDER,
            channel: Channel::Online,
        }
    }

    async fn submission(&self, number: u8) -> Submission {
        self.store.submission(&Reference::mint([number; 5])).await.unwrap().unwrap()
    }

    async fn history(&self, number: u8) -> String {
        let submission = self.submission(number).await;
        let events = self.store.events(&submission.reference).await.unwrap();
        written(&screens::history(&self.say(), &submission, &events, &Written::default()))
    }

    async fn compare(&self, number: u8, one: u32, other: u32) -> String {
        let submission = self.submission(number).await;
        let mut answers = Vec::new();
        for revision in [one, other] {
            let link = submission.revision(revision).unwrap().revision.link();
            let kept = self.store.answers_of(&submission.reference, link).await.unwrap().unwrap();
            answers.push(Answers::from_json(&kept.json, &self.procedure).unwrap());
        }
        let [before, after] = [one, other].map(|revision| submission.revision(revision).unwrap());
        let changes = changes(&self.procedure, &answers[0], &answers[1]);
        assert!(!changes.is_empty());
        let compared = Compared {
            reference: &submission.reference,
            before: &answers[0],
            before_sent: &before.at,
            after: &answers[1],
            after_sent: Some(ComparedSent { revision: other, at: &after.at, with: Some(one) }),
            open: false,
            changes: &changes,
        };
        written(&screens::before_after(&self.say(), &compared, false))
    }

    fn say(&self) -> Say<'_> {
        Say { procedure: &self.procedure, texts: &self.texts }
    }
}

/// No two revisions have the same: answers are found by their salted digest.
fn salt(number: u8, revision: u32) -> Salt {
    let mut salt = [number; 16];
    salt[..4].copy_from_slice(&revision.to_be_bytes());
    Salt::new(salt)
}

/// A page as the server sends it.
fn written(screen: &Screen) -> String {
    render_document(screen, &Surroundings::default(), &Document { stylesheet: String::new() })
}

fn path(question: usize) -> retouche::Path {
    format!("question-{question}").parse().unwrap()
}

fn procedure() -> Procedure {
    let question = |number: usize| json!({ "id": format!("question-{number}"), "kind": "money" });
    let page = |page: usize| {
        let questions: Vec<Value> = (page * PER_PAGE..(page + 1) * PER_PAGE).map(question).collect();
        json!({ "id": format!("page-{page}"), "questions": questions })
    };
    let pages: Vec<Value> = (0..QUESTIONS / PER_PAGE).map(page).collect();
    let definition = json!({
        "id": "bench", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5, "service": { "id": "bench", "contacts": [] },
        "pages": pages, "amendment": { "windows": [{ "basis": "always" }], "afterwards": "claim" },
        "routes": [{ "id": "claim", "contact": "phone" }],
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "silence": "none", "privacy": { "controller": "bench" }
    });
    Procedure::assume_checked(serde_json::from_value(definition).unwrap(), &Kinds::standard()).unwrap()
}
