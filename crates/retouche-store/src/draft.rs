//! Drafts: what people have typed and not sent yet, each opened by the hash of a random token.
//!
//! Two tabs, or a person and a helper, may write the same draft: a version counter keeps one from
//! overwriting the other unseen. How both are merged is left to the core.

use retouche::credential::Reference;
use retouche::draft::Draft;
use retouche::submission::Event;

use crate::agents::AgentId;
use crate::database::{Connection, Store};
use crate::error::{Damage, Misuse, StoreError};
use crate::secret::DraftHash;

/// How long a deleted draft can be brought back, in seconds: 14 days (rule R20).
pub const DELETED_DRAFT_RECOVERABLE: i64 = 14 * 24 * 60 * 60;

/// A draft as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRecord {
    /// Counts its changes, from 1.
    pub version: u32,
    /// When it was opened (seconds since the Unix epoch).
    pub created: i64,
    /// When it was last changed.
    pub changed: i64,
    /// From when on it is no longer there.
    pub expires: i64,
    /// What it is now.
    pub state: DraftState,
}

/// What a draft is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftState {
    /// It can be written and sent.
    Open(Box<Draft>),
    /// It was deleted; it can be brought back until it expires.
    Deleted,
    /// It was sent. What was typed is no longer kept here: what was sent is with its revision, and what
    /// no longer applied was not sent.
    Sent {
        /// The submission.
        reference: Reference,
        /// The number of the revision that it became.
        revision: u32,
    },
    /// It came too late to be sent, and is kept with its submission for the administration to see.
    HandedIn {
        /// The submission.
        reference: Reference,
        /// The number of the event that attached it.
        number: u32,
    },
}

/// What became of a change to a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a change that was not kept must be told to the person"]
pub enum Saving {
    /// It is kept, under this version.
    Saved(u32),
    /// Nothing was written: the draft has another version or state than was expected, this one.
    Conflict(DraftRecord),
    /// There is no such draft, or it has expired.
    Missing,
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    version: i64,
    content: Option<String>,
    created: i64,
    changed: i64,
    expires: i64,
    deleted: Option<i64>,
    sent_reference: Option<String>,
    sent_revision: Option<i64>,
    handed_in: Option<i64>,
}

impl DraftRow {
    fn state(&self) -> Option<DraftState> {
        if let (Some(reference), Some(revision)) = (&self.sent_reference, self.sent_revision) {
            let reference = reference.parse().ok()?;
            return Some(DraftState::Sent { reference, revision: u32::try_from(revision).ok()? });
        }
        if let (Some(reference), Some(number)) = (&self.sent_reference, self.handed_in) {
            let reference = reference.parse().ok()?;
            return Some(DraftState::HandedIn { reference, number: u32::try_from(number).ok()? });
        }
        if self.deleted.is_some() {
            return Some(DraftState::Deleted);
        }
        let draft = serde_json::from_str(self.content.as_deref()?).ok()?;
        Some(DraftState::Open(Box::new(draft)))
    }

    fn record(&self) -> Result<DraftRecord, StoreError> {
        let record = || {
            let version = u32::try_from(self.version).ok()?;
            let Self { created, changed, expires, .. } = *self;
            Some(DraftRecord { version, created, changed, expires, state: self.state()? })
        };
        record().ok_or(Damage::Row("drafts").into())
    }
}

impl DraftRecord {
    /// The draft, if it is open and of this version.
    pub(crate) fn open_at(&self, version: u32) -> Option<&Draft> {
        match &self.state {
            DraftState::Open(draft) if self.version == version => Some(draft),
            DraftState::Open(_)
            | DraftState::Deleted
            | DraftState::Sent { .. }
            | DraftState::HandedIn { .. } => None,
        }
    }
}

const FIND: &str = "SELECT version, content, created, changed, expires, deleted, sent_reference, sent_revision, handed_in \
     FROM drafts WHERE token_hash = $1 AND expires > $2";

/// The draft of this token, unless it has expired.
pub(crate) async fn find(
    connection: &mut Connection,
    token: DraftHash,
    now: i64,
) -> Result<Option<DraftRecord>, StoreError> {
    let row: Option<DraftRow> =
        sqlx::query_as(FIND).bind(token.0.to_string()).bind(now).fetch_optional(connection).await?;
    row.map(|row| row.record()).transpose()
}

fn to_json(draft: &Draft) -> Result<String, StoreError> {
    serde_json::to_string(draft).map_err(|_| StoreError::NotJson)
}

fn base_reference(draft: &Draft) -> Option<String> {
    draft.base.as_ref().map(|base| base.submission.to_string())
}

/// Empties the draft that an event was made from: it became a revision of this number or, without one, a late
/// correction. What no longer applied was not sent, and is not kept.
pub(crate) async fn empty(
    connection: &mut Connection,
    token: DraftHash,
    event: &Event,
    revision: Option<u32>,
) -> Result<(), StoreError> {
    let handed_in = revision.is_none().then_some(event.number);
    sqlx::query(
        "UPDATE drafts SET version = version + 1, content = NULL, changed = $2, sent_reference = $3, \
         sent_revision = $4, handed_in = $5 WHERE token_hash = $1",
    )
    .bind(token.0.to_string())
    .bind(event.at.at)
    .bind(event.submission.as_str())
    .bind(revision.map(i64::from))
    .bind(handed_in.map(i64::from))
    .execute(connection)
    .await?;
    Ok(())
}

/// Brings a deleted draft back, if it has the expected version where one is; gives its new version.
pub(crate) async fn recover(
    connection: &mut Connection,
    token: DraftHash,
    expected: Option<u32>,
    now: i64,
    expires: i64,
) -> Result<Option<i64>, StoreError> {
    let version = sqlx::query_scalar(
        "UPDATE drafts SET version = version + 1, deleted = NULL, changed = $3, expires = $4 \
         WHERE token_hash = $1 AND version = coalesce($2, version) AND expires > $3 \
         AND deleted IS NOT NULL RETURNING version",
    )
    .bind(token.0.to_string())
    .bind(expected.map(i64::from))
    .bind(now)
    .bind(expires)
    .fetch_optional(connection)
    .await?;
    Ok(version)
}

/// Puts a draft under a new token, as version 1; of an agent, if one is named.
pub(crate) async fn insert(
    connection: &mut Connection,
    token: DraftHash,
    draft: &Draft,
    agent: Option<&AgentId>,
    now: i64,
    expires: i64,
) -> Result<(), StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO drafts (token_hash, version, base_reference, content, created, changed, expires, agent) \
         VALUES ($1, 1, $2, $3, $4, $4, $5, $6) ON CONFLICT (token_hash) DO NOTHING",
    )
    .bind(token.0.to_string())
    .bind(base_reference(draft))
    .bind(to_json(draft)?)
    .bind(now)
    .bind(expires)
    .bind(agent.map(AgentId::as_str))
    .execute(connection)
    .await?;
    if inserted.rows_affected() == 0 { Err(Misuse::TokenTaken.into()) } else { Ok(()) }
}

impl Store {
    /// Opens a draft under a new token, as version 1. Any number may stand beside a submission.
    ///
    /// # Errors
    ///
    /// [`Misuse::TokenTaken`], or a failure of the database.
    pub async fn open_draft(
        &self,
        token: DraftHash,
        draft: &Draft,
        now: i64,
        expires: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        insert(&mut transaction, token, draft, None, now, expires).await?;
        Ok(transaction.commit().await?)
    }

    /// The draft that this token opens; `None` if there is none or it has expired.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn draft(&self, token: DraftHash, now: i64) -> Result<Option<DraftRecord>, StoreError> {
        find(&mut *self.read().await?, token, now).await
    }

    /// Keeps what was typed, if the draft still has the expected version. A repeat of a save whose answer
    /// was lost is no conflict.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn save(
        &self,
        token: DraftHash,
        expected: u32,
        draft: &Draft,
        now: i64,
        expires: i64,
    ) -> Result<Saving, StoreError> {
        let mut transaction = self.write().await?;
        let version: Option<i64> = sqlx::query_scalar(
            "UPDATE drafts SET version = version + 1, base_reference = $3, content = $4, changed = $5, expires = $6 \
             WHERE token_hash = $1 AND version = $2 AND expires > $5 \
             AND deleted IS NULL AND sent_reference IS NULL RETURNING version",
        )
        .bind(token.0.to_string())
        .bind(i64::from(expected))
        .bind(base_reference(draft))
        .bind(to_json(draft)?)
        .bind(now)
        .bind(expires)
        .fetch_optional(&mut *transaction)
        .await?;
        let saving = settle(&mut transaction, token, version, now).await?;
        transaction.commit().await?;
        Ok(match saving {
            Saving::Conflict(record) if record.open_at(expected.saturating_add(1)) == Some(draft) => {
                Saving::Saved(record.version)
            }
            Saving::Conflict(_) | Saving::Saved(_) | Saving::Missing => saving,
        })
    }

    /// Deletes a draft, if it still has the expected version. It can be brought back for
    /// [`DELETED_DRAFT_RECOVERABLE`] seconds, whatever its expiry was.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn delete_draft(
        &self,
        token: DraftHash,
        expected: u32,
        now: i64,
    ) -> Result<Saving, StoreError> {
        let mut transaction = self.write().await?;
        let version: Option<i64> = sqlx::query_scalar(
            "UPDATE drafts SET version = version + 1, deleted = $3, changed = $3, expires = $4 \
             WHERE token_hash = $1 AND version = $2 AND expires > $3 \
             AND deleted IS NULL AND sent_reference IS NULL RETURNING version",
        )
        .bind(token.0.to_string())
        .bind(i64::from(expected))
        .bind(now)
        .bind(now.saturating_add(DELETED_DRAFT_RECOVERABLE))
        .fetch_optional(&mut *transaction)
        .await?;
        let saving = settle(&mut transaction, token, version, now).await?;
        transaction.commit().await?;
        Ok(saving)
    }

    /// Puts an open draft under another token, which alone opens it from then on: what a back office opened
    /// is the person's own. Answers whether there was one.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn hand_over(&self, from: DraftHash, to: DraftHash, now: i64) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let handed = sqlx::query(
            "UPDATE drafts SET token_hash = $2 \
             WHERE token_hash = $1 AND expires > $3 AND deleted IS NULL AND sent_reference IS NULL",
        )
        .bind(from.0.to_string())
        .bind(to.0.to_string())
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(handed.rows_affected() == 1)
    }

    /// Brings a deleted draft back, if it still has the expected version.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn recover_draft(
        &self,
        token: DraftHash,
        expected: u32,
        now: i64,
        expires: i64,
    ) -> Result<Saving, StoreError> {
        let mut transaction = self.write().await?;
        let version = recover(&mut transaction, token, Some(expected), now, expires).await?;
        let saving = settle(&mut transaction, token, version, now).await?;
        transaction.commit().await?;
        Ok(saving)
    }
}

/// The outcome of an update that answered with the new version, or with nothing.
async fn settle(
    connection: &mut Connection,
    token: DraftHash,
    version: Option<i64>,
    now: i64,
) -> Result<Saving, StoreError> {
    if let Some(version) = version {
        return u32::try_from(version).map(Saving::Saved).map_err(|_| Damage::Row("drafts").into());
    }
    Ok(find(connection, token, now).await?.map_or(Saving::Missing, Saving::Conflict))
}
