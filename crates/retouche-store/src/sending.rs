//! Sending: in one transaction a draft becomes a revision, or nothing happened at all.

use retouche::Answers;
use retouche::change::Operation;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::Draft;
use retouche::submission::{Act, Event, Revision, RevisionLink, Submission};

use crate::acting::{Enclosed, keep_enclosed};
use crate::database::{Connection, Store, Transaction};
use crate::draft::{self, DraftRecord};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::{append, patch_digest, submission_of};
use crate::secret::{CodeHash, DraftHash, IdempotencyKey};
use crate::words;

/// What is kept by one sending.
#[derive(Debug, Clone, Copy)]
pub struct Sending<'a> {
    /// The draft that is sent.
    pub draft: DraftHash,
    /// The version of it that the answers were read from.
    pub draft_version: u32,
    /// What makes it safe to repeat.
    pub key: &'a IdempotencyKey,
    /// The event, as the core made it.
    pub event: &'a Event,
    /// The answers that the event names by digest.
    pub answers: &'a Answers,
    /// The chance that their digest covers.
    pub salt: Salt,
    /// What comes with it.
    pub kind: SendingKind<'a>,
    /// What is kept together with it, such as the reasons for answers that are maintained.
    pub enclosed: Enclosed<'a>,
}

/// What comes with a sending.
#[derive(Debug, Clone, Copy)]
pub enum SendingKind<'a> {
    /// With a first sending: what its holder will be known by.
    First {
        /// The hash of the holder's code.
        code: &'a CodeHash,
    },
    /// With a correction: its patch, which the event names by digest.
    Correction {
        /// The operations.
        patch: &'a [Operation],
    },
}

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The submission.
    pub reference: Reference,
    /// The number of the revision.
    pub revision: u32,
    /// The number of the event in the submission's history.
    pub number: u32,
    /// The digest of the event.
    pub event: Digest,
    /// The event's place in the feed.
    pub seq: i64,
}

/// What became of a sending. Nothing was written unless it is [`SendOutcome::Sent`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "only some outcomes mean that it was sent"]
pub enum SendOutcome {
    /// It was sent, and survives a loss of power from now on.
    Sent(Filed),
    /// This very sending was made before: the same result.
    Repeated(Filed),
    /// The draft was sent before, under another key: the result of that. What was typed since is not in it.
    AlreadySent(Filed),
    /// Something else happened to the submission first: the revision in force now. If it is still the one
    /// that the draft corrects, the event is to be made anew.
    Stale(RevisionLink),
    /// Another submission has this reference: mint another one.
    ReferenceTaken,
    /// The draft is no longer the version that was read, or was deleted: what it is now.
    DraftChanged(DraftRecord),
    /// There is no such draft, or it has expired.
    DraftMissing,
}

impl Sending<'_> {
    /// The revision that the event carries, once what comes with it proves to be what the event names.
    fn revision(&self) -> Result<&Revision, StoreError> {
        let revision = match (&self.event.act, self.kind) {
            (Act::Sent { revision, .. }, SendingKind::First { .. }) => revision,
            (Act::Amended { revision, patch: named, .. }, SendingKind::Correction { patch }) => {
                if patch_digest(patch, self.salt)? != *named {
                    return Err(Misuse::OtherDigest.into());
                }
                revision
            }
            _ => return Err(Misuse::OtherAct.into()),
        };
        let same = Digest::of_answers(self.answers, &self.salt)? == revision.answers;
        if same { Ok(revision) } else { Err(Misuse::OtherDigest.into()) }
    }

    /// Whether the event does what the draft was opened for.
    fn is_of(&self, draft: &Draft) -> bool {
        match (&self.event.act, &draft.base) {
            (Act::Sent { .. }, None) => true,
            (Act::Amended { amends, .. }, Some(base)) => {
                base.submission == self.event.submission && base.revision == *amends
            }
            _ => false,
        }
    }
}

/// What the event makes of the submission; the outcome, if another one came first.
fn continued(
    event: &Event,
    history: Option<Submission>,
) -> Result<Result<Submission, SendOutcome>, StoreError> {
    match (&event.act, history) {
        (Act::Sent { .. }, Some(_)) => Ok(Err(SendOutcome::ReferenceTaken)),
        (Act::Sent { .. }, None) => {
            Ok(Ok(Submission::fold(std::slice::from_ref(event)).map_err(Misuse::Impossible)?))
        }
        (_, None) => Err(Misuse::NoSubmission.into()),
        (_, Some(submission)) if event.previous != Some(submission.last) => {
            Ok(Err(SendOutcome::Stale(submission.current().revision.link())))
        }
        (_, Some(mut submission)) => {
            submission.apply(event).map_err(Misuse::Impossible)?;
            Ok(Ok(submission))
        }
    }
}

/// What the draft of this token became, and under which key.
pub(crate) async fn filed(
    connection: &mut Connection,
    token: DraftHash,
) -> Result<Option<(String, Filed)>, StoreError> {
    let row: Option<(String, String, i64, i64, String, i64)> = sqlx::query_as(
        "SELECT s.idempotency_key, s.reference, s.revision, s.number, e.digest, e.seq \
         FROM sendings s JOIN events e ON e.reference = s.reference AND e.number = s.number \
         WHERE s.token_hash = $1",
    )
    .bind(token.0.to_string())
    .fetch_optional(connection)
    .await?;
    let Some((key, reference, revision, number, event, seq)) = row else { return Ok(None) };
    let filed = || {
        Some(Filed {
            reference: reference.parse().ok()?,
            revision: u32::try_from(revision).ok()?,
            number: u32::try_from(number).ok()?,
            event: event.parse().ok()?,
            seq,
        })
    };
    Ok(Some((key, filed().ok_or(Damage::Row("sendings"))?)))
}

/// What the sending makes of the submission, or what stands against it, found within the transaction that
/// would send.
async fn outlook(
    transaction: &mut Transaction,
    sending: &Sending<'_>,
) -> Result<Result<Submission, SendOutcome>, StoreError> {
    if let Some((key, filed)) = filed(transaction, sending.draft).await? {
        let repeated = key == sending.key.as_str();
        return Ok(Err(if repeated {
            SendOutcome::Repeated(filed)
        } else {
            SendOutcome::AlreadySent(filed)
        }));
    }
    let Some(record) = draft::find(transaction, sending.draft, sending.event.at.at).await? else {
        return Ok(Err(SendOutcome::DraftMissing));
    };
    match record.open_at(sending.draft_version) {
        None => return Ok(Err(SendOutcome::DraftChanged(record))),
        Some(draft) if !sending.is_of(draft) => return Err(Misuse::OtherDraft.into()),
        Some(_) => {}
    }
    continued(sending.event, submission_of(transaction, &sending.event.submission).await?)
}

impl Store {
    /// Sends a draft: its event, answers, patch, holder and what is enclosed are kept, and the draft is
    /// marked, all or nothing. Durable before it returns. Of two corrections of one revision exactly one is sent.
    ///
    /// # Errors
    ///
    /// [`Misuse`] if event, answers, patch and draft do not belong together; [`Damage`] of the history that
    /// it would continue; or a failure of the database.
    pub async fn send(&self, sending: &Sending<'_>) -> Result<SendOutcome, StoreError> {
        let revision = sending.revision()?;
        let words = words::checked(sending.event, sending.enclosed.words)?;
        let mut transaction = self.write().await?;
        let submission = match outlook(&mut transaction, sending).await? {
            Ok(submission) => submission,
            Err(outcome) => return Ok(outcome),
        };
        let (seq, event) = append(&mut transaction, sending.event, &submission).await?;
        keep_answers(&mut transaction, sending, revision).await?;
        match sending.kind {
            SendingKind::First { code } => keep_holder(&mut transaction, sending, code).await?,
            SendingKind::Correction { patch } => {
                keep_patch(&mut transaction, sending, revision, patch).await?
            }
        }
        keep_enclosed(&mut transaction, sending.event, &sending.enclosed, words.as_ref()).await?;
        mark_sent(&mut transaction, sending, revision).await?;
        transaction.commit().await?;
        let reference = sending.event.submission.clone();
        Ok(SendOutcome::Sent(Filed {
            reference,
            revision: revision.number,
            number: sending.event.number,
            event,
            seq,
        }))
    }

    /// What the draft of this token became; `None` if it was not sent. It tells a client that lost the
    /// answer of its sending.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn sent(&self, draft: DraftHash) -> Result<Option<Filed>, StoreError> {
        Ok(filed(&mut *self.read().await?, draft).await?.map(|(_, filed)| filed))
    }
}

async fn keep_answers(
    transaction: &mut Transaction,
    sending: &Sending<'_>,
    revision: &Revision,
) -> Result<(), StoreError> {
    let known = sending.answers.known();
    let known = (!known.is_empty()).then(|| serde_json::to_string(known)).transpose();
    sqlx::query(
        "INSERT INTO answers (digest, reference, revision, salt, json, known) VALUES ($1, $2, $3, $4, $5, $6)",
    )
        .bind(revision.answers.to_string())
        .bind(sending.event.submission.as_str())
        .bind(i64::from(revision.number))
        .bind(sending.salt.to_string())
        .bind(sending.answers.to_json().to_string())
        .bind(known.map_err(|_| Misuse::OtherDigest)?)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

async fn keep_patch(
    transaction: &mut Transaction,
    sending: &Sending<'_>,
    revision: &Revision,
    patch: &[Operation],
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO patches (digest, reference, revision, json) VALUES ($1, $2, $3, $4)")
        .bind(patch_digest(patch, sending.salt)?.to_string())
        .bind(sending.event.submission.as_str())
        .bind(i64::from(revision.number))
        .bind(serde_json::to_string(patch).map_err(|_| Misuse::OtherDigest)?)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

async fn keep_holder(
    transaction: &mut Transaction,
    sending: &Sending<'_>,
    code: &CodeHash,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO holders (reference, code_hash) VALUES ($1, $2)")
        .bind(sending.event.submission.as_str())
        .bind(code.as_str())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Records the sending and empties the draft: what no longer applied was not sent, and is not kept.
async fn mark_sent(
    transaction: &mut Transaction,
    sending: &Sending<'_>,
    revision: &Revision,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sendings (token_hash, idempotency_key, reference, number, revision) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(sending.draft.0.to_string())
    .bind(sending.key.as_str())
    .bind(sending.event.submission.as_str())
    .bind(i64::from(sending.event.number))
    .bind(i64::from(revision.number))
    .execute(&mut **transaction)
    .await?;
    sqlx::query(
        "UPDATE drafts SET version = version + 1, content = NULL, changed = $2, sent_reference = $3, \
         sent_revision = $4 WHERE token_hash = $1",
    )
    .bind(sending.draft.0.to_string())
    .bind(sending.event.at.at)
    .bind(sending.event.submission.as_str())
    .bind(i64::from(revision.number))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}
