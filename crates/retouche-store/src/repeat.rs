//! Repeats: what was committed before from the same draft or under the same idempotency key, so that a client
//! that lost the response gets the same result.

use retouche::case::Words;
use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::submission::Event;

use crate::database::{Connection, Store};
use crate::error::{Damage, StoreError};
use crate::secret::{DraftHash, IdempotencyKey};
use crate::words;

/// What was committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The submission.
    pub reference: Reference,
    /// The number of the event in the submission's history.
    pub number: u32,
    /// The number of the revision that the event carries, if it carries one.
    pub revision: Option<u32>,
    /// The digest of the event.
    pub event: Digest,
    /// The event's place in the feed.
    pub seq: i64,
}

/// What was done before under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneBefore {
    /// Its event.
    pub event: Event,
    /// The words of the event; absent where it names none.
    pub words: Option<Words>,
    /// Its result.
    pub committed: Committed,
}

#[derive(sqlx::FromRow)]
struct CommittedRow {
    reference: String,
    number: i64,
    revision: Option<i64>,
    digest: String,
    seq: i64,
}

impl CommittedRow {
    fn committed(&self) -> Option<Committed> {
        let revision = match self.revision {
            Some(revision) => Some(u32::try_from(revision).ok()?),
            None => None,
        };
        Some(Committed {
            reference: self.reference.parse().ok()?,
            number: u32::try_from(self.number).ok()?,
            revision,
            event: self.digest.parse().ok()?,
            seq: self.seq,
        })
    }
}

/// What the draft of this token became, if it was sent.
pub(crate) async fn of_draft(
    connection: &mut Connection,
    token: DraftHash,
) -> Result<Option<Committed>, StoreError> {
    let row: Option<CommittedRow> = sqlx::query_as(
        "SELECT s.reference, s.number, s.revision, e.digest, e.seq \
         FROM sendings s JOIN events e ON e.reference = s.reference AND e.number = s.number \
         WHERE s.token_hash = $1",
    )
    .bind(token.0.to_string())
    .fetch_optional(connection)
    .await?;
    row.map(|row| row.committed().ok_or(Damage::Row("sendings").into())).transpose()
}

/// What was done to a submission under this key, unless it was a sending.
pub(crate) async fn under_key(
    connection: &mut Connection,
    reference: &Reference,
    key: &IdempotencyKey,
) -> Result<Option<DoneBefore>, StoreError> {
    let row: Option<(i64, i64, String, String)> = sqlx::query_as(
        "SELECT e.number, e.seq, e.digest, e.json FROM acts a \
         JOIN events e ON e.reference = a.reference AND e.number = a.number \
         WHERE a.reference = $1 AND a.idempotency_key = $2",
    )
    .bind(reference.as_str())
    .bind(key.as_str())
    .fetch_optional(&mut *connection)
    .await?;
    let Some((number, seq, digest, json)) = row else { return Ok(None) };
    let row = CommittedRow { reference: reference.to_string(), number, revision: None, digest, seq };
    let event: Option<Event> = serde_json::from_str(&json).ok();
    let (committed, event) = row.committed().zip(event).ok_or(Damage::Row("acts"))?;
    let words = words::find(connection, &event).await?;
    Ok(Some(DoneBefore { event, words, committed }))
}

/// Records which draft became which revision.
pub(crate) async fn record_draft(
    connection: &mut Connection,
    token: DraftHash,
    key: &IdempotencyKey,
    event: &Event,
    revision: u32,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sendings (token_hash, idempotency_key, reference, number, revision) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(token.0.to_string())
    .bind(key.as_str())
    .bind(event.submission.as_str())
    .bind(i64::from(event.number))
    .bind(i64::from(revision))
    .execute(connection)
    .await?;
    Ok(())
}

/// Records what was done under a key.
pub(crate) async fn record_key(
    connection: &mut Connection,
    key: &IdempotencyKey,
    event: &Event,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO acts (reference, idempotency_key, number) VALUES ($1, $2, $3)")
        .bind(event.submission.as_str())
        .bind(key.as_str())
        .bind(i64::from(event.number))
        .execute(connection)
        .await?;
    Ok(())
}

impl Store {
    /// What the draft of this token became; `None` if it was not sent. For a client that lost the response to
    /// its sending.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn sent(&self, draft: DraftHash) -> Result<Option<Committed>, StoreError> {
        of_draft(&mut *self.read().await?, draft).await
    }

    /// The correction of this submission that was sent under an idempotency key: the result of a repeat whose
    /// draft is no longer there.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn corrected_under(
        &self,
        reference: &Reference,
        key: &IdempotencyKey,
    ) -> Result<Option<Committed>, StoreError> {
        let mut view = self.read().await?;
        let hash: Option<String> = sqlx::query_scalar(
            "SELECT token_hash FROM sendings WHERE reference = $1 AND idempotency_key = $2 AND revision > 1 \
             ORDER BY number DESC LIMIT 1",
        )
        .bind(reference.as_str())
        .bind(key.as_str())
        .fetch_optional(&mut *view)
        .await?;
        let Some(hash) = hash else { return Ok(None) };
        let hash = DraftHash(hash.parse().map_err(|_| Damage::Row("sendings"))?);
        of_draft(&mut view, hash).await
    }

    /// What was done to a submission under this key, sendings aside; `None` if nothing was. For a client that
    /// lost the response to an act, which the submission may not allow a second time.
    ///
    /// # Errors
    ///
    /// [`Damage`], or a failure of the database.
    pub async fn done_under(
        &self,
        reference: &Reference,
        key: &IdempotencyKey,
    ) -> Result<Option<DoneBefore>, StoreError> {
        under_key(&mut *self.read().await?, reference, key).await
    }
}
