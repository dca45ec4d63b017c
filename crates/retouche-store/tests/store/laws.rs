//! Whatever people do, in whatever order: chains verify, every revision keeps its answers, nothing that
//! was saved is lost.

use std::collections::BTreeMap;

use proptest::prelude::*;
use retouche::credential::Reference;
use retouche_store::{CommitOutcome, DraftState, Retention, Saving, Stale, Store};

use crate::scene::*;

/// What somebody does with one of a few drafts.
#[derive(Debug, Clone)]
enum Deed {
    Open,
    Correct(u32),
    Save(u32, String),
    SaveBlindly(u32, String),
    Delete(u32),
    Recover(u32),
    Send(u32),
    Purge,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let draft = || 0..6u32;
    let deed = prop_oneof![
        2 => Just(Deed::Open),
        3 => draft().prop_map(Deed::Correct),
        5 => (draft(), "[a-zé]{0,6}").prop_map(|(draft, text)| Deed::Save(draft, text)),
        1 => (draft(), "[a-z]{0,6}").prop_map(|(draft, text)| Deed::SaveBlindly(draft, text)),
        1 => draft().prop_map(Deed::Delete),
        1 => draft().prop_map(Deed::Recover),
        6 => draft().prop_map(Deed::Send),
        1 => Just(Deed::Purge),
    ];
    prop::collection::vec(deed, 1..40)
}

/// What the store should keep of a draft.
#[derive(Debug, Clone)]
struct Expected {
    version: u32,
    text: String,
    base: Option<(Reference, u32)>,
    deleted: bool,
    sent: Option<(Reference, u32)>,
}

/// The store beside the simplest account of what it should hold.
struct World {
    store: Store,
    drafts: Vec<Expected>,
    /// The texts of each submission's revisions.
    submissions: BTreeMap<Reference, Vec<String>>,
    purged: Vec<Reference>,
    events: usize,
    now: i64,
}

impl World {
    fn pick(&self, number: u32) -> Option<u32> {
        let count = u32::try_from(self.drafts.len()).unwrap();
        (count > 0).then(|| number % count)
    }

    async fn do_one(&mut self, deed: &Deed) {
        self.now += 1;
        match deed {
            Deed::Open => self.open(None, String::new()).await,
            Deed::Correct(number) => self.correct(*number).await,
            Deed::Save(number, text) => self.save(*number, text, 0).await,
            Deed::SaveBlindly(number, text) => self.save(*number, text, 7).await,
            Deed::Delete(number) => self.delete(*number).await,
            Deed::Recover(number) => self.recover(*number).await,
            Deed::Send(number) => self.send(*number).await,
            Deed::Purge => self.purge().await,
        }
    }

    async fn open(&mut self, base: Option<(Reference, u32)>, text: String) {
        let token = token(u32::try_from(self.drafts.len()).unwrap());
        let submission = match &base {
            Some((reference, _)) => self.store.submission(reference).await.unwrap(),
            None => None,
        };
        let content = draft(&text, submission.as_ref().map(base_of));
        self.store.open_draft(token, &content, self.now, LATER).await.unwrap();
        self.drafts.push(Expected { version: 1, text, base, deleted: false, sent: None });
    }

    async fn correct(&mut self, number: u32) {
        let count = self.submissions.len();
        let Some((reference, texts)) = self.submissions.iter().nth(number as usize % count.max(1)) else {
            return;
        };
        let base = (reference.clone(), u32::try_from(texts.len()).unwrap());
        let text = texts.last().unwrap().clone();
        self.open(Some(base), text).await;
    }

    async fn content(&self, number: u32, text: &str) -> retouche::draft::Draft {
        let kept = &self.drafts[number as usize];
        let Some((reference, revision)) = &kept.base else { return draft(text, None) };
        let submission = self.store.submission(reference).await.unwrap().unwrap();
        let link = submission.revision(*revision).unwrap().revision.link();
        draft(text, Some(retouche::draft::Base { revision: link, ..base_of(&submission) }))
    }

    async fn save(&mut self, number: u32, text: &str, beside: u32) {
        let Some(number) = self.pick(number) else { return };
        let content = self.content(number, text).await;
        let kept = &mut self.drafts[number as usize];
        let version = kept.version + beside;
        let saving = self.store.save(token(number), version, &content, self.now, LATER).await.unwrap();
        if beside == 0 && !kept.deleted && kept.sent.is_none() {
            kept.version += 1;
            kept.text = text.to_owned();
            assert_eq!(saving, Saving::Saved(kept.version));
        } else {
            assert!(matches!(saving, Saving::Conflict(_)));
        }
    }

    async fn delete(&mut self, number: u32) {
        let Some(number) = self.pick(number) else { return };
        let kept = &mut self.drafts[number as usize];
        let saving = self.store.delete_draft(token(number), kept.version, self.now).await.unwrap();
        if kept.deleted || kept.sent.is_some() {
            assert!(matches!(saving, Saving::Conflict(_)));
        } else {
            (kept.deleted, kept.version) = (true, kept.version + 1);
            assert_eq!(saving, Saving::Saved(kept.version));
        }
    }

    async fn recover(&mut self, number: u32) {
        let Some(number) = self.pick(number) else { return };
        let kept = &mut self.drafts[number as usize];
        let saving = self.store.recover_draft(token(number), kept.version, self.now, LATER).await.unwrap();
        if kept.deleted {
            (kept.deleted, kept.version) = (false, kept.version + 1);
            assert_eq!(saving, Saving::Saved(kept.version));
        } else {
            assert!(matches!(saving, Saving::Conflict(_)));
        }
    }

    async fn send(&mut self, number: u32) {
        let Some(number) = self.pick(number) else { return };
        let kept = self.drafts[number as usize].clone();
        let outcome = match &kept.base {
            None => {
                let mut parcel = first(token(number), reference(number), &kept.text, self.now);
                parcel.draft = Some((token(number), kept.version));
                parcel.send(&self.store).await
            }
            Some((reference, revision)) => {
                let mut submission = self.store.submission(reference).await.unwrap().unwrap();
                let corrected = submission.current().revision.number != *revision;
                if kept.sent.is_none() && (corrected || submission.is_purged()) {
                    // A correction made before another one was sent, or before the purge.
                    let events = self.store.events(reference).await.unwrap();
                    submission =
                        retouche::submission::Submission::fold(&events[..*revision as usize]).unwrap();
                }
                let before =
                    self.submissions[reference][submission.current().revision.number as usize - 1].clone();
                let mut parcel = correction(token(number), &submission, &before, &kept.text, self.now);
                parcel.draft = Some((token(number), kept.version));
                parcel.send(&self.store).await
            }
        };
        self.settle(number, kept, outcome.unwrap());
    }

    /// The outcome must be the only one that what happened before allows.
    fn settle(&mut self, number: u32, kept: Expected, outcome: CommitOutcome) {
        if let Some((reference, revision)) = kept.sent {
            // After a purge nobody can tell a repeat by its draft: the row of the draft still says it.
            let told = match outcome {
                CommitOutcome::Repeated(filed) => filed.revision.map(|revision| (filed.reference, revision)),
                CommitOutcome::Stale(Stale::Draft(record)) => match record.state {
                    DraftState::Sent { reference, revision } => Some((reference, revision)),
                    DraftState::Open(_) | DraftState::Deleted | DraftState::HandedIn { .. } => None,
                },
                _ => None,
            };
            assert_eq!(told, Some((reference, revision)));
            return;
        }
        if kept.deleted {
            assert!(matches!(outcome, CommitOutcome::Stale(Stale::Draft(_))));
            return;
        }
        let (reference, revision) =
            kept.base.map_or((reference(number), 1), |(reference, base)| (reference, base + 1));
        let texts = self.submissions.entry(reference.clone()).or_default();
        if self.purged.contains(&reference) || texts.len() + 1 != revision as usize {
            assert!(matches!(outcome, CommitOutcome::Stale(Stale::Event { .. })), "{outcome:?}");
            return;
        }
        let filed = committed(outcome);
        assert_eq!((&filed.reference, filed.revision), (&reference, Some(revision)));
        texts.push(kept.text);
        self.events += 1;
        let kept = &mut self.drafts[number as usize];
        (kept.sent, kept.version) = (Some((reference, revision)), kept.version + 1);
    }

    /// Purges what nobody has touched in the last ten deeds.
    async fn purge(&mut self) {
        let closed = [("demo".parse().unwrap(), self.now - 10)];
        let retention = Retention { submissions_before: &closed, wrong_codes_before: 0 };
        let purged = self.store.purge(&moment(self.now), &retention).await.unwrap();
        self.events += usize::try_from(purged.submissions).unwrap();
        for reference in self.submissions.keys() {
            let submission = self.store.submission(reference).await.unwrap().unwrap();
            assert_eq!(
                submission.is_purged(),
                submission.current().at.at < self.now - 10 || self.purged.contains(reference)
            );
            if submission.is_purged() && !self.purged.contains(reference) {
                self.purged.push(reference.clone());
            }
        }
    }

    async fn check(&self) {
        assert_eq!(verify_everything(&self.store).await, self.submissions.len() as u64);
        for (reference, texts) in &self.submissions {
            let purged = self.purged.contains(reference);
            for (revision, text) in (1..).zip(texts) {
                let kept = self.store.answers(reference, revision).await.unwrap().map(|kept| kept.json);
                assert_eq!(kept, (!purged).then(|| answers(text).to_json()));
            }
        }
        for (number, expected) in (0..).zip(&self.drafts) {
            let record = self.store.draft(token(number), self.now).await.unwrap().unwrap();
            assert_eq!(record.version, expected.version);
            let state = match (&expected.sent, expected.deleted) {
                (Some((reference, revision)), _) => {
                    DraftState::Sent { reference: reference.clone(), revision: *revision }
                }
                (None, true) => DraftState::Deleted,
                (None, false) => DraftState::Open(Box::new(self.content(number, &expected.text).await)),
            };
            assert_eq!(record.state, state);
        }
        let feed = self.store.feed(0, &["demo".parse().unwrap()], 1000).await.unwrap();
        let order: Vec<i64> = feed.iter().map(|item| item.seq).collect();
        assert_eq!(order, (1..=i64::try_from(self.events).unwrap()).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_deeds_keeps_chains_answers_and_drafts(deeds in deeds()) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
        runtime.block_on(async {
            let Scene { store, directory: _directory } = Scene::new().await;
            let mut world = World {
                store,
                drafts: Vec::new(),
                submissions: BTreeMap::new(),
                purged: Vec::new(),
                events: 0,
                now: NOW,
            };
            for deed in &deeds {
                world.do_one(deed).await;
            }
            world.check().await;
        });
    }
}
