//! A store in a fresh directory, and the smallest decisions that can be committed to it.

use std::sync::{Arc, LazyLock};

use retouche::amendment::{LateWords, patch_digest};
use retouche::case::{Decision, NoticePlan, RevisionAnswers, SaltedWords, Words};
use retouche::change;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::{Base, Draft};
use retouche::edition::{Edition, EditionTexts};
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{
    Act, Actor, Capacity, Channel, CorrectionRequest, EVENT_FORMAT, EditionLink, Event, Maintained,
    RequestKind, Revision, Submission, Trigger,
};
use retouche::{Answers, Kinds, Path, Procedure, RawAnswer, RawAnswers, Value};
use retouche_store::{
    AgentId, CodeHash, Commit, CommitOutcome, Committed, DraftHash, IdempotencyKey, Outgoing, Stale, Store,
    StoreError,
};
use retouche_texts::Locale;
use serde_json::json;
use sqlx::Connection as _;

/// When every test begins (2026-03-01T09:00:00Z), and when its drafts expire.
pub(crate) const NOW: i64 = 1_772_355_600;
pub(crate) const LATER: i64 = NOW + 90 * 24 * 3600;

/// Names the file that a process started by a test works on.
pub(crate) const FILE_VARIABLE: &str = "RETOUCHE_STORE_TEST_FILE";

pub(crate) struct Scene {
    pub(crate) store: Store,
    pub(crate) directory: tempfile::TempDir,
}

impl Scene {
    pub(crate) async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&directory.path().join("store.db")).await.unwrap();
        Self { store, directory }
    }

    pub(crate) fn file(&self, name: &str) -> std::path::PathBuf {
        self.directory.path().join(name)
    }

    /// Does to the file what no caller of the store can.
    pub(crate) async fn tamper(&self, statement: &'static str) {
        run(&self.file("store.db"), statement).await.unwrap();
    }
}

/// Runs SQL on a file, made if there is none, as any other program would.
pub(crate) async fn run(file: &std::path::Path, statement: &'static str) -> Result<(), sqlx::Error> {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .pragma("recursive_triggers", "ON");
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await?;
    sqlx::raw_sql(statement).execute(&mut connection).await?;
    connection.close().await
}

/// Counts on a file, as any other program would.
pub(crate) async fn count(file: &std::path::Path, query: &'static str) -> i64 {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).read_only(true);
    let mut connection = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query_scalar(query).fetch_one(&mut connection).await.unwrap()
}

pub(crate) fn moment(at: i64) -> Moment {
    Moment { at, local: "2026-03-01T10:00:00".parse().unwrap(), zone: "Europe/Paris".parse().unwrap() }
}

pub(crate) fn token(number: u32) -> DraftHash {
    DraftHash(Digest::of_bytes(format!("token {number}").as_bytes()))
}

pub(crate) fn reference(number: u32) -> Reference {
    let [a, b, c, d] = number.to_be_bytes();
    Reference::mint([0, a, b, c, d])
}

pub(crate) fn key(text: &str) -> IdempotencyKey {
    text.parse().unwrap()
}

pub(crate) fn code() -> CodeHash {
    CodeHash::new("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA".to_owned())
}

pub(crate) fn edition() -> EditionLink {
    EditionLink { procedure: "demo".parse().unwrap(), number: 1, digest: Digest::of_bytes(b"demo 1") }
}

/// The edition that every decision names. The store looks at none of it.
static DEMO: LazyLock<Arc<Edition>> = LazyLock::new(|| {
    let definition = json!({
        "id": "demo", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5, "service": { "id": "demo", "contacts": [] },
        "pages": [{ "id": "remarks", "questions": [{ "id": "remark", "kind": "short-text" }] }],
        "amendment": { "windows": [{ "basis": "always" }], "afterwards": "claim" },
        "routes": [{ "id": "claim", "contact": "phone" }],
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "silence": "none", "privacy": { "controller": "demo" }
    });
    let definition = serde_json::from_value(definition).unwrap();
    let procedure = Procedure::assume_checked(definition, &Kinds::standard()).unwrap();
    let french: Locale = "fr".parse().unwrap();
    let (texts, _) = retouche_texts::build(&french, &[], &[]);
    let texts = EditionTexts { texts, digest: Digest::of_bytes(b"texts") };
    Arc::new(Edition::new(procedure, edition(), [(french, texts)].into()).unwrap())
});

/// Answers to the one question of the demo procedure.
pub(crate) fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    answers.insert("remark".parse::<Path>().unwrap(), Value::Text(text.to_owned()));
    answers
}

pub(crate) fn draft(typed: &str, base: Option<Base>) -> Draft {
    let mut answers = RawAnswers::default();
    let answer = RawAnswer { typed: vec![typed.to_owned()], locale: "fr".parse().unwrap() };
    answers.set("remark".parse().unwrap(), answer);
    Draft { edition: edition(), locale: "fr".parse().unwrap(), base, answers, no_longer_asked: Vec::new() }
}

pub(crate) fn base_of(submission: &Submission) -> Base {
    Base::of(submission)
}

/// Everything that one commit keeps, owned.
#[derive(Clone)]
pub(crate) struct Parcel {
    pub(crate) decision: Decision,
    pub(crate) notices: Vec<Outgoing>,
    pub(crate) draft: Option<(DraftHash, u32)>,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) code: Option<CodeHash>,
}

impl Parcel {
    /// The parcel of an event, given the submission before it.
    fn new(
        event: Event,
        before: Option<&Submission>,
        revision: Option<RevisionAnswers>,
        words: Option<SaltedWords>,
    ) -> Self {
        // What cannot happen is made all the same, for the store to refuse it.
        let after = Submission::after(before.cloned(), &event).ok().or_else(|| before.cloned()).unwrap();
        let (changed, notices) = (Vec::new(), NoticePlan::default());
        let decision = Decision { event, revision, words, after, edition: DEMO.clone(), changed, notices };
        Self { decision, notices: Vec::new(), draft: None, key: None, code: None }
    }

    /// The act of somebody, made from the digest of their words, if the core lets them.
    pub(crate) fn of_act(
        submission: &Submission,
        actor: Actor,
        at: i64,
        words: Option<Words>,
        act: impl FnOnce(Digest) -> Act,
    ) -> Option<Self> {
        let salt = Salt::new([u8::try_from(submission.events % 256).unwrap(); 16]);
        let words = words.map(|words| SaltedWords { words, salt });
        let digest = words.as_ref().map_or(Digest::of_bytes(b""), |words| words.digest().unwrap());
        let event = submission.next(act(digest), moment(at), actor).ok()?;
        Some(Self::new(event, Some(submission), None, words))
    }

    pub(crate) fn event(&self) -> &Event {
        &self.decision.event
    }

    pub(crate) fn words(&self) -> Option<&Words> {
        self.decision.words.as_ref().map(|salted| &salted.words)
    }

    /// Of an amendment or a first sending.
    pub(crate) fn revision(&mut self) -> (&mut Revision, &mut RevisionAnswers) {
        match (&mut self.decision.event.act, &mut self.decision.revision) {
            (Act::Sent { revision, .. } | Act::Amended { revision, .. }, Some(content)) => {
                (revision, content)
            }
            other => panic!("{other:?}"),
        }
    }

    /// The parcel with a draft, opened for it, where it is a late correction. The draft is an agent's, so
    /// that the person's amendment is not found in its place.
    pub(crate) async fn with_draft(self, store: &Store) -> Self {
        let event = self.event();
        let Act::LateCorrection { amends, .. } = event.act else { return self };
        let token = DraftHash(Digest::of(event).unwrap());
        let agent: AgentId = token.0.to_string().parse().unwrap();
        let submission = store.submission(&event.submission).await.unwrap().unwrap();
        let content = draft("tard", Some(Base { revision: amends, ..base_of(&submission) }));
        let at = event.at.at;
        assert!(store.open_transcription(&agent, token, &content, at, at + 1).await.unwrap());
        Self { draft: Some((token, 1)), ..self }
    }

    pub(crate) fn commit(&self) -> Commit<'_> {
        Commit {
            decision: &self.decision,
            notices: &self.notices,
            draft: self.draft,
            key: self.key.as_ref(),
            code: self.code.as_ref(),
        }
    }

    pub(crate) async fn send(&self, store: &Store) -> Result<CommitOutcome, StoreError> {
        store.commit(&self.commit()).await
    }

    pub(crate) async fn done(&self, store: &Store) -> Committed {
        committed(self.send(store).await.unwrap())
    }
}

pub(crate) fn committed(outcome: CommitOutcome) -> Committed {
    match outcome {
        CommitOutcome::Committed(committed) => committed,
        other => panic!("not committed: {other:?}"),
    }
}

/// The outcome where another event came first.
pub(crate) fn stale_after(now: &Submission) -> CommitOutcome {
    let current = now.current().revision.link();
    CommitOutcome::Stale(Stale::Event { last: now.last, current })
}

pub(crate) const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

pub(crate) fn agent() -> Actor {
    Actor::Agent { id: "agent-7".to_owned() }
}

/// Reasons that somebody writes.
pub(crate) fn reasons(text: &str) -> Words {
    Words::reasons(text).unwrap()
}

/// Reasons for an answer that is kept.
pub(crate) fn kept(text: &str) -> Words {
    Words::Kept([(remark(), text.to_owned())].into_iter().collect())
}

/// A request about the one question.
pub(crate) fn request(text: &str) -> Words {
    let item = RequestItem {
        path: remark(),
        reason: text.to_owned(),
        expected: text.to_owned(),
        required_by: None,
        suggested: None,
    };
    let (without_answer, examination_continues) = (text.to_owned(), false);
    Words::Request(RequestWords { items: vec![item], without_answer, examination_continues })
}

/// A correction that came too late.
pub(crate) fn late_words(text: &str) -> Words {
    Words::Late(LateWords { answers: answers(text).to_json(), patch: Vec::new(), edition: None })
}

fn remark() -> Path {
    "remark".parse().unwrap()
}

/// The words of the event of this number, read as whoever shows the submission reads them.
pub(crate) async fn words_kept(
    store: &Store,
    of: &Reference,
    number: u32,
) -> Result<Option<Words>, StoreError> {
    let Some(submission) = store.submission(of).await? else { return Ok(None) };
    let events = store.events(of).await?;
    match events.iter().find(|event| event.number == number) {
        Some(event) => store.words_of(&submission, event).await,
        None => Ok(None),
    }
}

/// One of each kind of act that is no sending, as far as the core allows it in this state.
pub(crate) fn possible_deeds(submission: &Submission, text: &str, at: i64) -> Vec<Parcel> {
    let link = submission.current().revision.link();
    let ask = |kind| {
        let asked = move |words| {
            Act::CorrectionRequested(CorrectionRequest {
                kind,
                about: link,
                questions: vec![remark()],
                due: moment(at + 100),
                words,
                silence: None,
            })
        };
        Parcel::of_act(submission, agent(), at, Some(request(text)), asked)
    };
    let pending = submission.pending().map(|asked| (asked.number, asked.request.due.clone()));
    let maintain = |words| Act::AnswersMaintained {
        request: pending.clone().map_or(0, |(number, _)| number),
        due: pending.clone().map_or(moment(at), |(_, due)| due),
        maintains: Maintained { questions: vec![remark()], words },
        silence: None,
    };
    let number = pending.as_ref().map_or(0, |(number, _)| *number);
    let withdrawn = Act::RequestWithdrawn { request: number, silence: None };
    let late_correction = |words| Act::LateCorrection { amends: link, words };
    let window = retouche::submission::Window { opens: moment(at), closes: None, until: None };
    let why = || Some(reasons(if text.is_empty() { "car" } else { text }));
    let deeds = [
        Parcel::of_act(submission, HOLDER, at, why(), |words| Act::Explained { revision: 1, words }),
        Parcel::of_act(submission, agent(), at, None, |_| Act::ReviewStarted),
        ask(RequestKind::Regularisation),
        ask(RequestKind::Completion),
        Parcel::of_act(submission, agent(), at, None, |_| withdrawn),
        Parcel::of_act(submission, HOLDER, at, Some(kept(text)), maintain),
        Parcel::of_act(submission, HOLDER, at, Some(late_words(text)), late_correction),
        Parcel::of_act(submission, agent(), at, None, |_| Act::WindowGranted { window }),
        Parcel::of_act(submission, agent(), at, why(), |words| Act::Decided { on: link, words }),
        Parcel::of_act(submission, agent(), at, why(), |words| Act::Reopened { words }),
        Parcel::of_act(submission, HOLDER, at, None, |_| Act::Withdrawn),
    ];
    deeds.into_iter().flatten().collect()
}

/// The one possible deed whose act the core names so, with its draft where it is a late correction.
pub(crate) async fn deed(store: &Store, of: &Reference, act: &str, text: &str, at: i64) -> Parcel {
    let submission = store.submission(of).await.unwrap().unwrap();
    let named = |deed: &Parcel| serde_json::to_value(deed.event()).unwrap()["act"] == act;
    let deed = possible_deeds(&submission, text, at).into_iter().find(named);
    deed.unwrap_or_else(|| panic!("no {act} here")).with_draft(store).await
}

/// Distinct for each token, as random would make it.
fn salt(draft: DraftHash) -> Salt {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&draft.0.to_string().as_bytes()[..16]);
    Salt::new(bytes)
}

fn revision(number: u32, answers: &Answers, salt: Salt) -> Revision {
    Revision {
        number,
        edition: edition(),
        locale: "fr".parse().unwrap(),
        texts: Digest::of_bytes(b"texts"),
        answers: answers.digest(&salt).unwrap(),
        channel: Channel::Online,
    }
}

/// The first sending of a draft that is open at version 1.
pub(crate) fn first(draft: DraftHash, reference: Reference, text: &str, at: i64) -> Parcel {
    let (answers, salt) = (answers(text), salt(draft));
    let event = Event {
        format: EVENT_FORMAT,
        submission: reference,
        number: 1,
        at: moment(at),
        actor: HOLDER,
        act: Act::Sent { revision: revision(1, &answers, salt), windows: Vec::new(), silence: None },
        previous: None,
    };
    let parcel = Parcel::new(event, None, Some(RevisionAnswers { answers, salt, patch: None }), None);
    Parcel { draft: Some((draft, 1)), key: Some(key("first")), code: Some(code()), ..parcel }
}

/// A correction from a draft that is open at version 1.
pub(crate) fn correction(
    draft: DraftHash,
    submission: &Submission,
    before: &str,
    after: &str,
    at: i64,
) -> Parcel {
    let (answers, salt) = (answers(after), salt(draft));
    let patch = change::patch(&self::answers(before), &answers);
    let amends = submission.current().revision.link();
    let event = Event {
        format: EVENT_FORMAT,
        submission: submission.reference.clone(),
        number: submission.events + 1,
        at: moment(at),
        actor: HOLDER,
        act: Act::Amended {
            revision: revision(amends.number + 1, &answers, salt),
            amends,
            trigger: Trigger::OwnInitiative,
            patch: patch_digest(&patch, &salt).unwrap(),
            reverts: None,
            maintains: None,
            silence: None,
        },
        previous: Some(submission.last),
    };
    let revision = RevisionAnswers { answers, salt, patch: Some(patch) };
    let parcel = Parcel::new(event, Some(submission), Some(revision), None);
    Parcel { draft: Some((draft, 1)), key: Some(key("correction")), ..parcel }
}

/// Opens a draft and sends it first.
pub(crate) async fn send_first(store: &Store, number: u32, text: &str) -> Parcel {
    store.open_draft(token(number), &draft(text, None), NOW, LATER).await.unwrap();
    let parcel = first(token(number), reference(number), text, NOW);
    parcel.done(store).await;
    parcel
}

/// Opens the draft of a correction of what is in force, and makes its parcel.
pub(crate) async fn prepare(
    store: &Store,
    number: u32,
    of: &Reference,
    (before, after): (&str, &str),
    at: i64,
) -> Parcel {
    let submission = store.submission(of).await.unwrap().unwrap();
    let draft = draft(after, Some(base_of(&submission)));
    store.open_draft(token(number), &draft, NOW, LATER).await.unwrap();
    correction(token(number), &submission, before, after, at)
}

pub(crate) async fn verify_everything(store: &Store) -> u64 {
    let mut damage = Vec::new();
    let verified = store.verify_all(|found| damage.push(found)).await.unwrap();
    assert_eq!(damage, []);
    assert_eq!(verified.damaged, 0);
    verified.submissions
}
