//! Committing a decision of the core: its event and all that is kept beside it, in one transaction or not at
//! all. What may be decided, and by whom, is left to the core.

use retouche::amendment::patch_digest;
use retouche::case::{Decision, RevisionAnswers};
use retouche::change::PatchOperation;
use retouche::digest::{Digest, canonical};
use retouche::draft::Draft;
use retouche::submission::{Act, Event, Revision, RevisionLink, Submission};

use crate::database::{Connection, Store, Transaction};
use crate::draft::DraftRecord;
use crate::error::{Misuse, StoreError};
use crate::history::submission_of;
use crate::outbox::Outgoing;
use crate::repeat::Committed;
use crate::secret::{CodeHash, DraftHash, IdempotencyKey};
use crate::words::{self, CheckedWords};
use crate::{audit, case_list, draft, outbox, repeat};

/// What one transaction keeps.
#[derive(Debug, Clone, Copy)]
pub struct Commit<'a> {
    /// The decision. The notices that it makes pointless are cancelled, unless they went out before.
    pub decision: &'a Decision,
    /// The notices of the decision, rendered for the outbox.
    pub notices: &'a [Outgoing],
    /// The draft that the decision was made from, and the version that was read: it is emptied. With a
    /// sending, a correction and a late correction, and only with those.
    pub draft: Option<(DraftHash, u32)>,
    /// What makes it safe to repeat. A sending and a correction need it.
    pub key: Option<&'a IdempotencyKey>,
    /// The hash of the holder's code: with a first sending, and only with that.
    pub code: Option<&'a CodeHash>,
}

/// The outcome of a commit. Nothing was written unless it is [`CommitOutcome::Committed`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "only some outcomes mean that it was committed"]
pub enum CommitOutcome {
    /// It was committed, and survives a loss of power from now on.
    Committed(Committed),
    /// It was committed before: the draft was sent, or the same was done under this key. What was typed since
    /// is not in it.
    Repeated(Committed),
    /// Something else came first.
    Stale(Stale),
}

/// Why nothing was written: something else came first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stale {
    /// Another event of the submission.
    Event {
        /// The digest of its last event.
        last: Digest,
        /// The revision in force.
        current: RevisionLink,
    },
    /// The draft is no longer the version that was read, or is no longer open: what it is now.
    Draft(DraftRecord),
    /// There is no such draft, or it has expired.
    NoDraft,
    /// Something else was done under this key.
    Key,
    /// Another submission has this reference: another one is to be minted.
    Reference,
}

/// The parts of a commit, once they prove to belong together.
struct Parts<'a> {
    revision: Option<RevisionParts<'a>>,
    words: Option<CheckedWords>,
}

impl Parts<'_> {
    fn revision_number(&self) -> Option<u32> {
        self.revision.as_ref().map(|parts| parts.revision.number)
    }
}

/// A new revision: what the event says of it, what it names by digest, and what makes it safe to repeat.
struct RevisionParts<'a> {
    revision: &'a Revision,
    content: &'a RevisionAnswers,
    patch: Option<(Digest, &'a [PatchOperation])>,
    draft: DraftHash,
    key: &'a IdempotencyKey,
}

/// The revision that an act carries, and the digest of its patch, which a first sending has not.
fn revision_of(act: &Act) -> Result<Option<(&Revision, Option<Digest>)>, Misuse> {
    match act {
        Act::Sent { revision, .. } => Ok(Some((revision, None))),
        Act::Amended { revision, patch, .. } => Ok(Some((revision, Some(*patch)))),
        Act::Explained { .. }
        | Act::ReviewStarted
        | Act::CorrectionRequested(_)
        | Act::RequestWithdrawn { .. }
        | Act::AnswersMaintained { .. }
        | Act::LateCorrection { .. }
        | Act::WindowGranted { .. }
        | Act::Decided { .. }
        | Act::Reopened { .. }
        | Act::Withdrawn => Ok(None),
        Act::Purged => Err(Misuse::OtherAct),
    }
}

impl<'a> Commit<'a> {
    fn event(&self) -> &'a Event {
        &self.decision.event
    }

    fn parts(&self) -> Result<Parts<'a>, StoreError> {
        let act = &self.event().act;
        if self.code.is_some() != matches!(act, Act::Sent { .. }) {
            return Err(Misuse::OtherAct.into());
        }
        let revision = self.revision()?;
        let needs_draft = revision.is_some() || matches!(act, Act::LateCorrection { .. });
        if self.draft.is_some() != needs_draft {
            return Err(Misuse::OtherDraft.into());
        }
        let words = words::check(self.event(), self.decision.words.as_ref())?;
        Ok(Parts { revision, words })
    }

    /// The revision that the event carries, once answers and patch have the digests that it names.
    fn revision(&self) -> Result<Option<RevisionParts<'a>>, StoreError> {
        let (revision, named, content) = match (revision_of(&self.event().act)?, &self.decision.revision) {
            (None, None) => return Ok(None),
            (Some((revision, named)), Some(content)) => (revision, named, content),
            (Some(_), None) | (None, Some(_)) => return Err(Misuse::OtherAct.into()),
        };
        let patch = match (named, &content.patch) {
            (None, None) => None,
            (Some(named), Some(patch)) => Some((named, patch.as_slice())),
            (Some(_), None) | (None, Some(_)) => return Err(Misuse::OtherAct.into()),
        };
        if let Some((named, patch)) = patch
            && patch_digest(patch, &content.salt)? != named
        {
            return Err(Misuse::OtherDigest.into());
        }
        if content.answers.digest(&content.salt)? != revision.answers {
            return Err(Misuse::OtherDigest.into());
        }
        let (draft, _) = self.draft.ok_or(Misuse::OtherDraft)?;
        let key = self.key.ok_or(Misuse::NoKey)?;
        Ok(Some(RevisionParts { revision, content, patch, draft, key }))
    }
}

/// The outcome, if the same was committed before or something else was done under the key.
async fn outcome_before(
    transaction: &mut Transaction,
    commit: &Commit<'_>,
    parts: &Parts<'_>,
) -> Result<Option<CommitOutcome>, StoreError> {
    if let Some(revision) = &parts.revision {
        let sent = repeat::of_draft(transaction, revision.draft).await?;
        return Ok(sent.map(CommitOutcome::Repeated));
    }
    let (Some(key), event) = (commit.key, commit.event()) else { return Ok(None) };
    let Some(before) = repeat::under_key(transaction, &event.submission, key).await? else { return Ok(None) };
    let words = commit.decision.words.as_ref().map(|salted| &salted.words);
    let is_same = before.event.act.is_like(&event.act)
        && before.event.actor == event.actor
        && before.words.as_ref() == words;
    Ok(Some(match is_same {
        true => CommitOutcome::Repeated(before.committed),
        false => CommitOutcome::Stale(Stale::Key),
    }))
}

/// What stands against the draft, if the decision was made from one.
async fn stale_draft(
    transaction: &mut Transaction,
    commit: &Commit<'_>,
) -> Result<Option<Stale>, StoreError> {
    let Some((token, version)) = commit.draft else { return Ok(None) };
    let event = commit.event();
    let Some(record) = draft::find(transaction, token, event.at.at).await? else {
        return Ok(Some(Stale::NoDraft));
    };
    match record.open_at(version) {
        None => Ok(Some(Stale::Draft(record))),
        Some(draft) if is_made_from(event, draft) => Ok(None),
        Some(_) => Err(Misuse::OtherDraft.into()),
    }
}

/// Whether the event does what the draft was opened for.
fn is_made_from(event: &Event, draft: &Draft) -> bool {
    match (&event.act, &draft.base) {
        (Act::Sent { .. }, None) => true,
        (Act::Amended { amends, .. } | Act::LateCorrection { amends, .. }, Some(base)) => {
            base.submission == event.submission && base.revision == *amends
        }
        _ => false,
    }
}

/// What stands against the event, given the submission as it is now.
fn stale_event(event: &Event, now: Option<&Submission>) -> Result<Option<Stale>, Misuse> {
    match (&event.act, now) {
        (Act::Sent { .. }, None) => Ok(None),
        (Act::Sent { .. }, Some(_)) => Ok(Some(Stale::Reference)),
        (_, None) => Err(Misuse::NoSubmission),
        (_, Some(now)) if event.previous == Some(now.last) => Ok(None),
        (_, Some(now)) => Ok(Some(Stale::Event { last: now.last, current: now.current().revision.link() })),
    }
}

impl Store {
    /// Commits a decision: its event, the answers, patch and words that the event names, its notices, the
    /// holder of a new submission and the draft that becomes empty, all or nothing. Durable before it returns.
    /// Of two decisions that continue the same event, exactly one is committed.
    ///
    /// # Errors
    ///
    /// [`Misuse`] if event, answers, patch, words, draft, key and code do not belong together, or the event is
    /// a purge; [`Damage`](crate::Damage) of the history that it would continue; or a failure of the database.
    pub async fn commit(&self, commit: &Commit<'_>) -> Result<CommitOutcome, StoreError> {
        let parts = commit.parts()?;
        let event = commit.event();
        let mut transaction = self.write().await?;
        if let Some(outcome) = outcome_before(&mut transaction, commit, &parts).await? {
            return Ok(outcome);
        }
        if let Some(stale) = stale_draft(&mut transaction, commit).await? {
            return Ok(CommitOutcome::Stale(stale));
        }
        let before = submission_of(&mut transaction, &event.submission).await?;
        if let Some(stale) = stale_event(event, before.as_ref())? {
            return Ok(CommitOutcome::Stale(stale));
        }
        let after = Submission::after(before, event).map_err(Misuse::Impossible)?;
        let (seq, digest) = append(&mut transaction, event, &after).await?;
        keep_parts(&mut transaction, commit, &parts).await?;
        transaction.commit().await?;
        Ok(CommitOutcome::Committed(Committed {
            reference: event.submission.clone(),
            number: event.number,
            revision: parts.revision_number(),
            event: digest,
            seq,
        }))
    }
}

/// Appends an event and gives its place in the feed; the audit log and the list of cases follow.
/// The caller has checked that it continues its history, which makes of the submission what is given.
///
/// The feed's row stays locked until the transaction ends: a number is given only once every smaller one
/// is committed or undone, in PostgreSQL as in SQLite, so that no reader of the feed ever passes over an
/// event that appears behind its back.
pub(crate) async fn append(
    connection: &mut Connection,
    event: &Event,
    submission: &Submission,
) -> Result<(i64, Digest), StoreError> {
    let procedure = &submission.current().revision.edition.procedure;
    let json = String::from_utf8(canonical(event)?).map_err(|_| StoreError::NotJson)?;
    let digest = Digest::of_bytes(json.as_bytes());
    // A list of cases that lacks earlier events goes on lacking them: it stays marked as behind.
    let seq: i64 = sqlx::query_scalar(
        "UPDATE feed SET cases_at = CASE WHEN cases_at = last THEN last + 1 ELSE cases_at END, \
         last = last + 1 RETURNING last",
    )
    .fetch_one(&mut *connection)
    .await?;
    sqlx::query(
        "INSERT INTO events (seq, reference, number, procedure, at, format, digest, json) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(seq)
    .bind(event.submission.as_str())
    .bind(i64::from(event.number))
    .bind(procedure.as_str())
    .bind(event.at.at)
    .bind(i64::from(event.format))
    .bind(digest.to_string())
    .bind(json)
    .execute(&mut *connection)
    .await?;
    audit::enter_event(connection, event).await?;
    case_list::refresh(connection, submission).await?;
    Ok((seq, digest))
}

/// Keeps what comes with an event that was appended.
async fn keep_parts(
    transaction: &mut Transaction,
    commit: &Commit<'_>,
    parts: &Parts<'_>,
) -> Result<(), StoreError> {
    let event = commit.event();
    if let Some(code) = commit.code {
        keep_holder(transaction, event, code).await?;
    }
    if let Some(words) = &parts.words {
        words::keep(transaction, event, words).await?;
    }
    match (&parts.revision, commit.key) {
        (Some(revision), _) => {
            keep_revision(transaction, event, revision).await?;
            let RevisionParts { revision, draft, key, .. } = revision;
            repeat::record_draft(transaction, *draft, key, event, revision.number).await?;
        }
        (None, Some(key)) => repeat::record_key(transaction, key, event).await?,
        (None, None) => {}
    }
    if let Some((token, _)) = commit.draft {
        draft::empty(transaction, token, event, parts.revision_number()).await?;
    }
    // After the answers: no notice is queued of a submission without any.
    outbox::cancel(transaction, &event.submission, &commit.decision.notices.cancelled, event.at.at).await?;
    outbox::queue(transaction, &event.submission, commit.notices, event.at.at).await?;
    Ok(())
}

async fn keep_revision(
    transaction: &mut Transaction,
    event: &Event,
    parts: &RevisionParts<'_>,
) -> Result<(), StoreError> {
    let RevisionParts { revision, content, patch, .. } = parts;
    let known = content.answers.known();
    let known = (!known.is_empty()).then(|| serde_json::to_string(known)).transpose();
    sqlx::query(
        "INSERT INTO answers (digest, reference, revision, salt, json, known) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(revision.answers.to_string())
    .bind(event.submission.as_str())
    .bind(i64::from(revision.number))
    .bind(content.salt.to_string())
    .bind(content.answers.to_json().to_string())
    .bind(known.map_err(|_| StoreError::NotJson)?)
    .execute(&mut **transaction)
    .await?;
    let Some((digest, patch)) = patch else { return Ok(()) };
    sqlx::query("INSERT INTO patches (digest, reference, revision, json) VALUES ($1, $2, $3, $4)")
        .bind(digest.to_string())
        .bind(event.submission.as_str())
        .bind(i64::from(revision.number))
        .bind(serde_json::to_string(patch).map_err(|_| StoreError::NotJson)?)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

async fn keep_holder(
    transaction: &mut Transaction,
    event: &Event,
    code: &CodeHash,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO holders (reference, code_hash) VALUES ($1, $2)")
        .bind(event.submission.as_str())
        .bind(code.as_str())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
