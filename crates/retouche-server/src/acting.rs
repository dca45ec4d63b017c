//! Acts that are no sending, for pages and programs alike: durable before anybody is told.

use retouche::digest::Salt;
use retouche::form::RefusalKind;
use retouche::submission::{BrokenHistory, Event};
use retouche_store::{ActOutcome, Acting, DraftHash, Enclosed, IdempotencyKey, Words};
use serde_json::Value as Json;

use crate::case::Case;
use crate::notices;
use crate::refused::Refused;
use crate::state::Server;

/// How often an act that nothing stands against is tried again when something else happens to the submission
/// first.
pub(crate) const ATTEMPTS: usize = 4;

/// What an act brings with it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Brought<'a> {
    /// What was written, under the chance that the event's digest covers.
    pub(crate) words: Option<(&'a Json, Salt)>,
    /// With a late correction: its draft, and the version of it that was read.
    pub(crate) draft: Option<(DraftHash, u32)>,
    /// What makes it safe to repeat.
    pub(crate) key: Option<&'a IdempotencyKey>,
}

/// Does it. Whoever was overtaken by another act is told to look again.
pub(crate) async fn act(
    server: &Server,
    case: &Case,
    event: &Event,
    brought: Brought<'_>,
) -> Result<(), Refused> {
    let words = brought.words.map(|(json, salt)| Words { json, salt });
    let queued = notices::of_act(server, case, event, brought.words.map(|(json, _)| json)).await;
    let enclosed = Enclosed { words, notices: &queued.notices, cancelled: &queued.cancelled };
    let acting = Acting { event, enclosed, draft: brought.draft, key: brought.key };
    match server.store.act(&acting).await? {
        ActOutcome::Done(_) | ActOutcome::Repeated(_) => Ok(()),
        ActOutcome::KeyTaken | ActOutcome::Stale { .. } | ActOutcome::DraftChanged(_) => {
            Err(Refused::new(RefusalKind::Stale).or(case.target()))
        }
        ActOutcome::DraftMissing => Err(Refused::new(RefusalKind::NoDraft).or(case.target())),
    }
}

/// Whether an act was done before, under the key that its page gave: then its repeat is answered as it was,
/// though the state may not allow the act a second time. To be asked once the case is open, so that an act
/// done after that is told by the store.
pub(crate) async fn is_done(
    server: &Server,
    case: &Case,
    key: Option<&IdempotencyKey>,
) -> Result<bool, Refused> {
    match key {
        Some(key) => Ok(server.store.done_under(&case.submission.reference, key).await?.is_some()),
        None => Ok(false),
    }
}

/// An act that this state of the submission does not allow: the person sees where it stands.
pub(crate) fn not_now(case: &Case) -> impl Fn(BrokenHistory) -> Refused + '_ {
    |_| Refused::new(RefusalKind::Stale).or(case.target())
}
