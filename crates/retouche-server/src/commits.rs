//! Decisions of the core, committed: with their notices, durable before anybody is told.

use retouche::case::{Case, Decision, Operation};
use retouche::refusal::Refusal;
use retouche::submission::Actor;
use retouche_store::{CodeHash, Commit, CommitOutcome, DraftHash, IdempotencyKey, Stale};

use crate::cases;
use crate::context::Context;
use crate::notices;
use crate::random;
use crate::refused::{Broken, Refused};
use crate::state::ATTEMPTS;

/// What a decision is committed with.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct With<'a> {
    /// The draft that it was made from, and the version that was read.
    pub(crate) draft: Option<(DraftHash, u32)>,
    /// What makes it safe to repeat.
    pub(crate) key: Option<&'a IdempotencyKey>,
    /// With a first sending: the hash of the holder's code.
    pub(crate) code: Option<&'a CodeHash>,
}

/// An idempotency key for a page, or for a request that brought none.
pub(crate) fn new_key() -> Result<IdempotencyKey, Broken> {
    let key = data_encoding::HEXLOWER.encode(&random::bytes::<16>()?);
    key.parse().map_err(|_| Broken("a key could not be made"))
}

/// Commits a decision on a case; without a case, the first sending of a new one.
pub(crate) async fn commit(
    server: &Context,
    case: Option<&Case>,
    decision: &Decision,
    With { draft, key, code }: With<'_>,
) -> Result<CommitOutcome, Refused> {
    let notices = notices::render(server, case, decision).await;
    Ok(server.store.commit(&Commit { decision, notices: &notices, draft, key, code }).await?)
}

/// Performs an operation on a case and gives the number of its event; the case is loaded again then, and where
/// another event comes first. A repeat under the same idempotency key has the same result, though the state may
/// not allow it a second time.
pub(crate) async fn perform(
    server: &Context,
    case: &mut Case,
    operation: &Operation,
    actor: &Actor,
    key: Option<&IdempotencyKey>,
) -> Result<Result<u32, Refusal>, Refused> {
    let reference = case.submission.reference.clone();
    for _ in 0..ATTEMPTS {
        if let Some(number) = was_done(server, case, operation, actor, key).await? {
            *case = cases::open(server, &reference).await?;
            return Ok(Ok(number));
        }
        let now = case.moment(server.now)?;
        let decision = match case.perform(operation, actor, &now, random::salt()?) {
            Ok(decision) => decision,
            Err(refusal) => return Ok(Err(refusal)),
        };
        match commit(server, Some(case), &decision, With { key, ..With::default() }).await? {
            CommitOutcome::Committed(committed) | CommitOutcome::Repeated(committed) => {
                *case = cases::open(server, &reference).await?;
                return Ok(Ok(committed.number));
            }
            // Other words under the key of an act that was done.
            CommitOutcome::Stale(Stale::Key) => break,
            CommitOutcome::Stale(_) => *case = cases::open(server, &reference).await?,
        }
    }
    Ok(Err(Refusal::Stale(case.submission.current().revision.link())))
}

async fn was_done(
    server: &Context,
    case: &Case,
    operation: &Operation,
    actor: &Actor,
    key: Option<&IdempotencyKey>,
) -> Result<Option<u32>, Refused> {
    let Some(key) = key else { return Ok(None) };
    let done = server.store.done_under(&case.submission.reference, key).await?;
    let same = done.filter(|done| {
        done.event.actor == *actor && operation.is_done_by(&done.event.act, done.words.as_ref())
    });
    Ok(same.map(|done| done.event.number))
}
