//! Whatever citizens and agents do with one submission, in whatever order, while the clock jumps and the
//! server dies: nothing that was typed or written is lost, no sent revision changes, no act is half kept.

use proptest::prelude::*;
use retouche::case::Words;
use retouche::draft::Draft;
use retouche::submission::{Act, Actor, Submission};
use retouche_store::{AuditAct, AuditEntry, CommitOutcome, DraftState, Retention, Saving, Stale, Store};

use crate::scene::*;

const FAR: i64 = NOW + 20 * 365 * 24 * 3600;

/// What happens next.
#[derive(Debug, Clone)]
enum Happening {
    /// One of the acts that are possible, by its place among them.
    Act(usize, String),
    /// An act that was prepared, while another one came first.
    Stale(usize),
    /// The last act, once more under its key.
    Repeat,
    /// The person types into their amendment, opened if there is none.
    Type(String),
    /// The person hands in what they typed, too late.
    HandIn,
    /// The person sends what they typed.
    Send,
    /// An agent types a transcription and sends it.
    Transcribe(String),
    Look,
    /// Seconds forwards or back.
    Clock(i64),
    /// The server dies and another one opens the file.
    Crash,
    Purge,
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let text = || "[a-zé]{1,6}";
    let one = prop_oneof![
        10 => (0..11usize, text()).prop_map(|(place, text)| Happening::Act(place, text)),
        2 => (0..11usize).prop_map(Happening::Stale),
        1 => Just(Happening::Repeat),
        6 => text().prop_map(Happening::Type),
        2 => Just(Happening::HandIn),
        4 => Just(Happening::Send),
        2 => text().prop_map(Happening::Transcribe),
        2 => Just(Happening::Look),
        3 => (-1_000_000i64..3_000_000).prop_map(Happening::Clock),
        1 => Just(Happening::Crash),
        1 => Just(Happening::Purge),
    ];
    prop::collection::vec(one, 1..40)
}

/// The store beside the simplest account of what it should hold of one submission.
struct World {
    scene: Scene,
    store: Store,
    now: i64,
    tokens: u32,
    /// The texts of the revisions.
    texts: Vec<String>,
    /// What was written with each event.
    written: Vec<Option<Words>>,
    /// The person's amendment: its token, version and text.
    typed: Option<(u32, u32, String)>,
    last: Option<Parcel>,
    /// The number of the last event that an agent saw or made.
    seen: u32,
    purged: bool,
}

impl World {
    async fn new() -> Self {
        let scene = Scene::new().await;
        let store = scene.store.clone();
        send_first(&store, 1, "un").await;
        Self {
            scene,
            store,
            now: NOW,
            tokens: 1,
            texts: vec!["un".to_owned()],
            written: vec![None],
            typed: None,
            last: None,
            seen: 0,
            purged: false,
        }
    }

    async fn submission(&self) -> Submission {
        self.store.submission(&reference(1)).await.unwrap().unwrap()
    }

    async fn happens(&mut self, happening: &Happening) {
        match happening {
            Happening::Act(place, text) => self.act(*place, text).await,
            Happening::Stale(place) => self.stale(*place).await,
            Happening::Repeat => self.repeat().await,
            Happening::Type(text) => self.types(text).await,
            Happening::HandIn => self.hand_in().await,
            Happening::Send => self.send().await,
            Happening::Transcribe(text) => self.transcribe(text).await,
            Happening::Look => self.look().await,
            Happening::Clock(seconds) => self.now = (self.now + seconds).max(NOW),
            Happening::Crash => self.store = Store::open(&self.scene.file("store.db")).await.unwrap(),
            Happening::Purge => self.purge().await,
        }
    }

    async fn possible(&self, place: usize, text: &str) -> Option<Parcel> {
        let deeds = possible_deeds(&self.submission().await, text, self.now);
        let place = place.checked_rem(deeds.len())?;
        let key = key(&format!("act-{}", self.written.len()));
        let deed = deeds.into_iter().nth(place)?.with_draft(&self.store).await;
        Some(Parcel { key: Some(key), ..deed })
    }

    fn keep(&mut self, deed: Parcel) {
        self.written.push(deed.words().cloned());
        if matches!(deed.event().actor, Actor::Agent { .. }) {
            self.seen = deed.event().number;
        }
        self.last = Some(deed);
    }

    async fn act(&mut self, place: usize, text: &str) {
        let Some(deed) = self.possible(place, text).await else { return };
        let done = deed.done(&self.store).await;
        assert_eq!(done.number as usize, self.written.len() + 1);
        self.keep(deed);
    }

    async fn stale(&mut self, place: usize) {
        let Some(prepared) = self.possible(place, "trop tard").await else { return };
        self.act(place + 1, "d’abord").await;
        let outcome = Parcel { key: None, ..prepared }.send(&self.store).await.unwrap();
        assert_eq!(outcome, stale_after(&self.submission().await));
    }

    async fn repeat(&mut self) {
        let Some(deed) = &self.last else { return };
        let outcome = deed.send(&self.store).await.unwrap();
        if !self.purged {
            let CommitOutcome::Repeated(done) = outcome else { panic!("{outcome:?}") };
            assert_eq!(done.number, deed.event().number);
        } else if deed.draft.is_some() {
            // Its draft had expired when the submission was purged.
            assert_eq!(outcome, CommitOutcome::Stale(Stale::NoDraft));
        } else {
            assert_eq!(outcome, stale_after(&self.submission().await));
        }
    }

    fn mint(&mut self) -> u32 {
        self.tokens += 1;
        self.tokens
    }

    async fn content(&self, text: &str) -> Draft {
        draft(text, Some(base_of(&self.submission().await)))
    }

    /// Typing goes on whatever state the submission is in, and follows the revision in force.
    async fn types(&mut self, text: &str) {
        let content = self.content(text).await;
        let Some((number, version, _)) = self.typed.clone() else {
            let number = self.mint();
            assert!(self.store.open_amendment(token(number), &content, self.now, FAR).await.unwrap());
            self.typed = Some((number, 1, text.to_owned()));
            return;
        };
        let saved = self.store.save(token(number), version, &content, self.now, FAR).await.unwrap();
        assert_eq!(saved, Saving::Saved(version + 1));
        self.typed = Some((number, version + 1, text.to_owned()));
    }

    async fn hand_in(&mut self) {
        let Some((number, version, text)) = self.typed.clone() else { return };
        self.types(&text).await;
        let submission = self.submission().await;
        let link = submission.current().revision.link();
        let late = |words| Act::LateCorrection { amends: link, words };
        let words = Some(late_words(&text));
        let Some(deed) = Parcel::of_act(&submission, HOLDER, self.now, words, late) else { return };
        let deed = Parcel { draft: Some((token(number), version + 1)), ..deed };
        deed.done(&self.store).await;
        let record = self.store.draft(token(number), self.now).await.unwrap().unwrap();
        assert!(matches!(record.state, DraftState::HandedIn { .. }));
        self.typed = None;
        self.written.push(deed.words().cloned());
        self.last = None;
    }

    async fn send(&mut self) {
        let Some((number, version, text)) = self.typed.clone() else { return };
        let submission = self.submission().await;
        let mut parcel = correction(token(number), &submission, self.texts.last().unwrap(), &text, self.now);
        if submission.clone().apply(parcel.event()).is_err() {
            return;
        }
        self.types(&text).await;
        parcel.draft = Some((token(number), version + 1));
        parcel.done(&self.store).await;
        self.typed = None;
        self.texts.push(text);
        self.written.push(None);
    }

    async fn transcribe(&mut self, text: &str) {
        let submission = self.submission().await;
        let number = self.mint();
        let mut parcel = correction(token(number), &submission, self.texts.last().unwrap(), text, self.now);
        parcel.decision.event.actor = agent();
        parcel.revision().0.channel = retouche::submission::Channel::Desk;
        if submission.clone().apply(parcel.event()).is_err() {
            return;
        }
        let (agent, content) = ("agent-7".parse().unwrap(), self.content(text).await);
        assert!(self.store.open_transcription(&agent, token(number), &content, self.now, FAR).await.unwrap());
        parcel.done(&self.store).await;
        self.texts.push(text.to_owned());
        self.written.push(None);
        self.seen = parcel.event().number;
    }

    async fn look(&mut self) {
        self.seen = self.submission().await.events;
        let entry = AuditEntry {
            at: self.now,
            agent: "agent-7".parse().unwrap(),
            act: AuditAct::ReadCase,
            reference: Some(reference(1)),
            number: Some(self.seen),
        };
        self.store.enter_audit(&entry).await.unwrap();
    }

    async fn purge(&mut self) {
        let submission = self.submission().await;
        let closed = [("demo".parse().unwrap(), self.now - 500_000)];
        let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
        let purged = self.store.purge(&moment(self.now), &retention).await.unwrap();
        let due = !self.purged && submission.last_at.at < self.now - 500_000;
        assert_eq!(purged.submissions, u64::from(due));
        if due {
            self.purged = true;
            self.written.push(None);
        }
    }

    async fn check(&self) {
        assert_eq!(verify_everything(&self.store).await, 1);
        let submission = self.submission().await;
        assert_eq!((submission.events as usize, submission.is_purged()), (self.written.len(), self.purged));
        for (revision, text) in (1..).zip(&self.texts) {
            let kept = self.store.answers(&reference(1), revision).await.unwrap().map(|kept| kept.json);
            assert_eq!(kept, (!self.purged).then(|| answers(text).to_json()));
        }
        for (number, written) in (1..).zip(&self.written) {
            let kept = words_kept(&self.store, &reference(1), number).await.unwrap();
            assert_eq!(&kept, if self.purged { &None } else { written });
        }
        if let Some((number, version, text)) = &self.typed {
            let (hash, record) = self.store.amendment(&reference(1), self.now).await.unwrap().unwrap();
            assert_eq!((hash, record.version), (token(*number), *version));
            let DraftState::Open(kept) = record.state else { panic!("{:?}", record.state) };
            assert_eq!(kept.answers, draft(text, None).answers);
        }
        self.check_case(&submission).await;
        let feed = self.store.feed(0, &["demo".parse().unwrap()], 1000).await.unwrap();
        assert!(feed.iter().map(|item| item.seq).eq(1..=i64::try_from(self.written.len()).unwrap()));
    }

    async fn check_case(&self, submission: &Submission) {
        let case = self.store.case(&reference(1)).await.unwrap().unwrap();
        let unseen = submission.late.iter().filter(|late| late.number > self.seen && !self.purged).count();
        assert_eq!((case.state, case.late_unseen as usize), (submission.state, unseen));
        assert_eq!((case.received, case.last_event), (NOW, submission.last_at.at));
        assert_eq!((case.revision as usize, case.events), (self.texts.len(), submission.events));
        assert_eq!(case.due, submission.pending().map(|asked| asked.request.due.at));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_acts_crashes_and_clock_jumps_loses_or_changes_anything(happenings in happenings()) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
        runtime.block_on(async {
            let mut world = World::new().await;
            for happening in &happenings {
                world.happens(happening).await;
                world.check().await;
            }
        });
    }
}
