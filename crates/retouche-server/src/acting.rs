//! Acts that are no sending, for pages and programs alike: durable before anybody is told.

use retouche::digest::Salt;
use retouche::form::RefusalKind;
use retouche::submission::{Act, Actor, BrokenHistory, Event};
use retouche_store::{ActOutcome, Acting, DraftHash, Enclosed, IdempotencyKey, Words};
use serde_json::Value as Json;

use crate::case::Case;
use crate::notices;
use crate::refused::Refused;
use crate::state::Server;

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

/// Whether somebody did such an act before, and wrote these words with it if any, under the key that its page
/// gave: then its repeat is answered as it was, though the state may not allow the act a second time. To be
/// asked once the case is open, so that an act done after that is told by the store.
pub(crate) async fn is_done(
    server: &Server,
    case: &Case,
    key: Option<&IdempotencyKey>,
    actor: &Actor,
    such: impl Fn(&Act) -> bool,
    words: Option<&Json>,
) -> Result<bool, Refused> {
    let Some(key) = key else { return Ok(false) };
    let done = server.store.done_under(&case.submission.reference, key).await?;
    Ok(done.is_some_and(|done| such(&done.event.act) && done.is_by(actor, words)))
}

/// An act that this state of the submission does not allow: the person sees where it stands.
pub(crate) fn not_now(case: &Case) -> impl Fn(BrokenHistory) -> Refused + '_ {
    |_| Refused::new(RefusalKind::Stale).or(case.target())
}
