//! A store in a fresh directory, and the smallest sendings that the core accepts.

use retouche::amendment::patch_digest;
use retouche::change::{self, Operation};
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::{Base, Draft};
use retouche::submission::{
    Act, Actor, Capacity, Channel, CorrectionRequest, EVENT_FORMAT, EditionLink, Event, Maintained,
    RequestKind, Revision, Submission, Trigger,
};
use retouche::{Answers, Path, RawAnswer, RawAnswers, Value};
use retouche_store::{
    ActOutcome, Acting, CodeHash, Done, DraftHash, Enclosed, IdempotencyKey, KeptWords, SendOutcome, Sending,
    SendingKind, Store, StoreError, Words, words_named,
};
use serde_json::{Value as Json, json};
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

/// Everything that one sending needs, owned.
pub(crate) struct Parcel {
    pub(crate) draft: DraftHash,
    pub(crate) draft_version: u32,
    pub(crate) key: IdempotencyKey,
    pub(crate) event: Event,
    pub(crate) answers: Answers,
    pub(crate) salt: Salt,
    pub(crate) code: Option<CodeHash>,
    pub(crate) patch: Vec<Operation>,
}

impl Parcel {
    pub(crate) fn sending(&self) -> Sending<'_> {
        let kind = match &self.code {
            Some(code) => SendingKind::First { code },
            None => SendingKind::Correction { patch: &self.patch },
        };
        Sending {
            draft: self.draft,
            draft_version: self.draft_version,
            key: &self.key,
            event: &self.event,
            answers: &self.answers,
            salt: self.salt,
            kind,
            enclosed: Enclosed::default(),
        }
    }

    pub(crate) async fn send(&self, store: &Store) -> Result<SendOutcome, StoreError> {
        store.send(&self.sending()).await
    }
}

pub(crate) const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

pub(crate) fn agent() -> Actor {
    Actor::Agent { id: "agent-7".to_owned() }
}

/// What somebody writes with an act.
pub(crate) fn words(text: &str) -> Json {
    json!({ "text": text })
}

/// What was written with the act of this number, read as whoever shows the submission reads it.
pub(crate) async fn words_kept(
    store: &Store,
    of: &Reference,
    number: u32,
) -> Result<Option<KeptWords>, StoreError> {
    let Some(submission) = store.submission(of).await? else { return Ok(None) };
    let events = store.events(of).await?;
    let digest = events.iter().find(|event| event.number == number).and_then(words_named);
    match digest {
        Some(digest) => store.words_of(&submission, number, digest).await,
        None => Ok(None),
    }
}

/// Everything that one act needs, owned.
#[derive(Clone)]
pub(crate) struct Deed {
    pub(crate) event: Event,
    pub(crate) words: Option<Json>,
    pub(crate) salt: Salt,
    pub(crate) draft: Option<(DraftHash, u32)>,
    pub(crate) key: Option<IdempotencyKey>,
}

impl Deed {
    /// The act of somebody, made from the digest of what they write, if the core lets them.
    pub(crate) fn try_new(
        submission: &Submission,
        actor: Actor,
        at: i64,
        words: Option<Json>,
        act: impl FnOnce(Digest) -> Act,
    ) -> Option<Self> {
        let salt = Salt::new([u8::try_from(submission.events % 256).unwrap(); 16]);
        let digest = Digest::of_words(&words.clone().unwrap_or(Json::Null), &salt).unwrap();
        let event = submission.next(act(digest), moment(at), actor).ok()?;
        Some(Self { event, words, salt, draft: None, key: None })
    }

    pub(crate) fn acting(&self) -> Acting<'_> {
        let words = self.words.as_ref().map(|json| Words { json, salt: self.salt });
        let enclosed = Enclosed { words, ..Enclosed::default() };
        Acting { event: &self.event, enclosed, draft: self.draft, key: self.key.as_ref() }
    }

    pub(crate) async fn act(&self, store: &Store) -> Result<ActOutcome, StoreError> {
        store.act(&self.acting()).await
    }

    pub(crate) async fn done(&self, store: &Store) -> Done {
        match self.act(store).await.unwrap() {
            ActOutcome::Done(done) => done,
            other => panic!("{other:?}"),
        }
    }
}

/// One of each kind of act that is no sending, as far as the core allows it in this state.
pub(crate) fn possible_deeds(submission: &Submission, text: &str, at: i64) -> Vec<Deed> {
    let link = submission.current().revision.link();
    let ask = |kind| {
        let request = move |words| {
            Act::CorrectionRequested(CorrectionRequest {
                kind,
                about: link,
                questions: vec!["remark".parse().unwrap()],
                due: moment(at + 100),
                words,
                silence: None,
            })
        };
        Deed::try_new(submission, agent(), at, Some(words(text)), request)
    };
    let pending = submission.pending().map(|asked| (asked.number, asked.request.due.clone()));
    let maintain = |words| Act::AnswersMaintained {
        request: pending.clone().map_or(0, |(number, _)| number),
        due: pending.clone().map_or(moment(at), |(_, due)| due),
        maintains: Maintained { questions: vec!["remark".parse().unwrap()], words },
        silence: None,
    };
    let request = pending.as_ref().map_or(0, |(number, _)| *number);
    let window = retouche::submission::Window { opens: moment(at), closes: None, until: None };
    let written = || Some(words(text));
    let deeds = [
        Deed::try_new(submission, HOLDER, at, written(), |words| Act::Explained { revision: 1, words }),
        Deed::try_new(submission, agent(), at, None, |_| Act::ReviewStarted),
        ask(RequestKind::Regularisation),
        ask(RequestKind::Completion),
        Deed::try_new(submission, agent(), at, None, |_| Act::RequestWithdrawn { request, silence: None }),
        Deed::try_new(submission, HOLDER, at, written(), maintain),
        Deed::try_new(submission, HOLDER, at, written(), |words| Act::LateCorrection { amends: link, words }),
        Deed::try_new(submission, agent(), at, None, |_| Act::WindowGranted { window }),
        Deed::try_new(submission, agent(), at, written(), |words| Act::Decided { on: link, words }),
        Deed::try_new(submission, agent(), at, written(), |words| Act::Reopened { words }),
        Deed::try_new(submission, HOLDER, at, None, |_| Act::Withdrawn),
    ];
    deeds.into_iter().flatten().collect()
}

/// The one possible deed whose act the core names so.
pub(crate) async fn deed(store: &Store, of: &Reference, act: &str, text: &str, at: i64) -> Deed {
    let submission = store.submission(of).await.unwrap().unwrap();
    let named = |deed: &Deed| serde_json::to_value(&deed.event).unwrap()["act"] == act;
    possible_deeds(&submission, text, at).into_iter().find(named).unwrap_or_else(|| panic!("no {act} here"))
}

/// Distinct for each token, as chance would make it.
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
        answers: Digest::of_answers(answers, &salt).unwrap(),
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
    let key = key("first");
    Parcel { draft, draft_version: 1, key, event, answers, salt, code: Some(code()), patch: Vec::new() }
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
    Parcel { draft, draft_version: 1, key: key("correction"), event, answers, salt, code: None, patch }
}

/// Opens a draft and sends it first.
pub(crate) async fn send_first(store: &Store, number: u32, text: &str) -> Parcel {
    store.open_draft(token(number), &draft(text, None), NOW, LATER).await.unwrap();
    let parcel = first(token(number), reference(number), text, NOW);
    assert!(matches!(parcel.send(store).await, Ok(SendOutcome::Sent(_))));
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
