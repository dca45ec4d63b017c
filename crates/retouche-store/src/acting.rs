//! Acting: everything that happens to a submission and is no sending, each in one transaction with what
//! was written, the notices that it sends and those that it makes needless. Who may act, and what an act
//! has to contain, is left to the core.

use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::notice::Notice;
use retouche::submission::{Act, Actor, Event, RevisionLink, Submission};
use serde_json::Value as Json;

use crate::database::{Connection, Store, Transaction};
use crate::draft::{self, DraftRecord};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::{append, submission_of};
use crate::outbox::{self, Outgoing};
use crate::secret::{DraftHash, IdempotencyKey};
use crate::words::{self, KeptWords, Words};

/// What is kept together with an event, or not at all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Enclosed<'a> {
    /// What was written, where the event names a digest of it.
    pub words: Option<Words<'a>>,
    /// The notices that it sends.
    pub notices: &'a [Outgoing],
    /// The earlier notices of this submission that are pointless now, unless they went out before.
    pub cancelled: &'a [Notice],
}

/// What is kept by one act that is no sending.
#[derive(Debug, Clone, Copy)]
pub struct Acting<'a> {
    /// The event, as the core made it.
    pub event: &'a Event,
    /// What is kept together with it.
    pub enclosed: Enclosed<'a>,
    /// With a late correction: its draft, and the version of it that the answers were read from. It is
    /// emptied once the act is kept.
    pub draft: Option<(DraftHash, u32)>,
    /// What makes it safe to repeat.
    pub key: Option<&'a IdempotencyKey>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The submission.
    pub reference: Reference,
    /// The number of the event in the submission's history.
    pub number: u32,
    /// The digest of the event.
    pub event: Digest,
    /// The event's place in the feed.
    pub seq: i64,
}

/// What became of an act. Nothing was written unless it is [`ActOutcome::Done`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "only some outcomes mean that it was done"]
pub enum ActOutcome {
    /// It was done, and survives a loss of power from now on.
    Done(Done),
    /// This very act was done before, under this key: the same result.
    Repeated(Done),
    /// Something else was done before, under this key.
    KeyTaken,
    /// Something else happened to the submission first.
    Stale {
        /// The digest of the event that is the last now.
        last: Digest,
        /// The revision in force now.
        current: RevisionLink,
    },
    /// The draft is no longer the version that was read, or is no longer open: what it is now.
    DraftChanged(DraftRecord),
    /// There is no such draft, or it has expired.
    DraftMissing,
}

impl Acting<'_> {
    /// Whether this act is one that is kept here and comes with what it needs.
    fn check_kind(&self) -> Result<(), Misuse> {
        match &self.event.act {
            Act::LateCorrection { .. } => Ok(()),
            Act::Explained { .. }
            | Act::ReviewStarted
            | Act::CorrectionRequested(_)
            | Act::RequestWithdrawn { .. }
            | Act::AnswersMaintained { .. }
            | Act::WindowGranted { .. }
            | Act::Decided { .. }
            | Act::Reopened { .. }
            | Act::Withdrawn => match self.draft {
                None => Ok(()),
                Some(_) => Err(Misuse::OtherDraft),
            },
            Act::Sent { .. } | Act::Amended { .. } | Act::Purged => Err(Misuse::OtherAct),
        }
    }
}

/// What was done before, under a key. `Debug` shows nothing of what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneBefore {
    /// Its event.
    pub event: Event,
    /// What was written with it; absent where nothing was, and after a purge.
    pub words: Option<KeptWords>,
}

impl DoneBefore {
    /// Whether this actor did it, and wrote these words with it, where they are given.
    #[must_use]
    pub fn is_by(&self, actor: &Actor, words: Option<&Json>) -> bool {
        let kept = self.words.as_ref().map(|kept| &kept.json);
        self.event.actor == *actor && words.is_none_or(|words| kept == Some(words))
    }
}

/// What was done under this key, and its result.
async fn done_under(
    connection: &mut Connection,
    reference: &Reference,
    key: &IdempotencyKey,
) -> Result<Option<(Done, DoneBefore)>, StoreError> {
    let row: Option<(i64, i64, String, String)> = sqlx::query_as(
        "SELECT e.seq, e.number, e.digest, e.json FROM acts a \
         JOIN events e ON e.reference = a.reference AND e.number = a.number \
         WHERE a.reference = $1 AND a.idempotency_key = $2",
    )
    .bind(reference.as_str())
    .bind(key.as_str())
    .fetch_optional(&mut *connection)
    .await?;
    let Some((seq, number, digest, json)) = row else { return Ok(None) };
    let found = || {
        let done = Done {
            reference: reference.clone(),
            number: u32::try_from(number).ok()?,
            event: digest.parse().ok()?,
            seq,
        };
        Some((done, serde_json::from_str::<Event>(&json).ok()?))
    };
    let (done, event) = found().ok_or(Damage::Row("acts"))?;
    let words = match words::words_named(&event) {
        Some(digest) => words::find(connection, reference, event.number, digest).await?,
        None => None,
    };
    Ok(Some((done, DoneBefore { event, words })))
}

/// What stands against the draft of a late correction.
async fn draft_obstacle(
    transaction: &mut Transaction,
    event: &Event,
    (token, version): (DraftHash, u32),
) -> Result<Option<ActOutcome>, StoreError> {
    let Some(record) = draft::find(transaction, token, event.at.at).await? else {
        return Ok(Some(ActOutcome::DraftMissing));
    };
    let Some(draft) = record.open_at(version) else { return Ok(Some(ActOutcome::DraftChanged(record))) };
    let (Act::LateCorrection { amends, .. }, Some(base)) = (&event.act, &draft.base) else {
        return Err(Misuse::OtherDraft.into());
    };
    if base.submission == event.submission && base.revision == *amends {
        Ok(None)
    } else {
        Err(Misuse::OtherDraft.into())
    }
}

/// What the event makes of the submission, or what stands against it, found within the transaction that
/// would write.
async fn continued(
    transaction: &mut Transaction,
    acting: &Acting<'_>,
) -> Result<Result<Submission, ActOutcome>, StoreError> {
    let event = acting.event;
    if let Some(key) = acting.key
        && let Some((done, before)) = done_under(transaction, &event.submission, key).await?
    {
        let words = acting.enclosed.words.map(|words| words.json);
        let repeated = before.event.act.is_like(&event.act) && before.is_by(&event.actor, words);
        return Ok(Err(if repeated { ActOutcome::Repeated(done) } else { ActOutcome::KeyTaken }));
    }
    if let Some(draft) = acting.draft
        && let Some(outcome) = draft_obstacle(transaction, event, draft).await?
    {
        return Ok(Err(outcome));
    }
    let submission = submission_of(transaction, &event.submission).await?;
    let mut submission = submission.ok_or(Misuse::NoSubmission)?;
    if event.previous != Some(submission.last) {
        let current = submission.current().revision.link();
        return Ok(Err(ActOutcome::Stale { last: submission.last, current }));
    }
    submission.apply(event).map_err(Misuse::Impossible)?;
    Ok(Ok(submission))
}

/// Keeps what is enclosed with an event that was appended.
pub(crate) async fn keep_enclosed(
    transaction: &mut Transaction,
    event: &Event,
    enclosed: &Enclosed<'_>,
    words: Option<&words::Checked>,
) -> Result<(), StoreError> {
    words::keep(transaction, event, words).await?;
    outbox::cancel(transaction, &event.submission, enclosed.cancelled, event.at.at).await?;
    outbox::queue(transaction, &event.submission, enclosed.notices, event.at.at).await?;
    Ok(())
}

impl Store {
    /// Does something to a submission that is no sending: its event and what is enclosed are kept, and the
    /// draft of a late correction is emptied, all or nothing. Durable before it returns.
    ///
    /// # Errors
    ///
    /// [`Misuse`] if event, words and draft do not belong together, or the event is a sending; [`Damage`]
    /// of the history that it would continue; or a failure of the database.
    pub async fn act(&self, acting: &Acting<'_>) -> Result<ActOutcome, StoreError> {
        acting.check_kind()?;
        let words = words::checked(acting.event, acting.enclosed.words)?;
        let mut transaction = self.write().await?;
        let submission = match continued(&mut transaction, acting).await? {
            Ok(submission) => submission,
            Err(outcome) => return Ok(outcome),
        };
        let (seq, event) = append(&mut transaction, acting.event, &submission).await?;
        keep_enclosed(&mut transaction, acting.event, &acting.enclosed, words.as_ref()).await?;
        if let Some((token, _)) = acting.draft {
            draft::mark_handed_in(&mut transaction, token, acting.event).await?;
        }
        if let Some(key) = acting.key {
            keep_key(&mut transaction, acting.event, key).await?;
        }
        transaction.commit().await?;
        let Event { submission: reference, number, .. } = acting.event;
        Ok(ActOutcome::Done(Done { reference: reference.clone(), number: *number, event, seq }))
    }

    /// What was done to a submission under this key; `None` if nothing was. It tells whoever lost the answer of
    /// an act, which the submission may not allow a second time.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn done_under(
        &self,
        reference: &Reference,
        key: &IdempotencyKey,
    ) -> Result<Option<DoneBefore>, StoreError> {
        Ok(done_under(&mut *self.read().await?, reference, key).await?.map(|(_, before)| before))
    }
}

async fn keep_key(
    transaction: &mut Transaction,
    event: &Event,
    key: &IdempotencyKey,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO acts (reference, idempotency_key, number) VALUES ($1, $2, $3)")
        .bind(event.submission.as_str())
        .bind(key.as_str())
        .bind(i64::from(event.number))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
