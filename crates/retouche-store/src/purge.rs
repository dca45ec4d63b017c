//! Purging: what a declared retention says to forget is deleted; the chain of events stays and verifies.

use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::id::ProcedureId;
use retouche::submission::{Act, Actor};

use crate::commit::append;
use crate::database::{Store, Transaction};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::{events_of, fold};

/// What is over at the moment of a purge. Drafts and sessions carry their own expiry.
#[derive(Debug, Clone, Copy)]
pub struct Retention<'a> {
    /// Per procedure: answers of submissions whose last event is before this instant (seconds since the
    /// Unix epoch) are purged. Procedures that are not named keep theirs.
    pub submissions_before: &'a [(ProcedureId, i64)],
    /// Wrong codes tried before this instant are forgotten.
    pub wrong_codes_before: i64,
}

/// How much was purged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Purged {
    /// Submissions whose answers were deleted.
    pub submissions: u64,
    /// Drafts that had expired, sent and deleted ones included.
    pub drafts: u64,
}

impl Store {
    /// Deletes what has expired, and the answers, salts, patches, words, notices and sessions of every
    /// submission whose retention is over; each of those gets a last event that says so. Submissions are purged one by one,
    /// so that nobody's sending waits long; what was purged before an error stays purged.
    ///
    /// # Errors
    ///
    /// [`Damage`] of a history that would be continued, [`Misuse::Impossible`] if `now` is before the last
    /// event of what would be purged, or a failure of the database.
    pub async fn purge(&self, now: &Moment, retention: &Retention<'_>) -> Result<Purged, StoreError> {
        let mut purged = Purged { submissions: 0, drafts: self.purge_expired(now.at, retention).await? };
        for (procedure, before) in retention.submissions_before {
            for reference in self.to_be_purged(procedure, *before).await? {
                purged.submissions += u64::from(self.purge_submission(&reference, now, *before).await?);
            }
        }
        self.empty_log().await?;
        Ok(purged)
    }

    async fn purge_expired(&self, now: i64, retention: &Retention<'_>) -> Result<u64, StoreError> {
        let mut transaction = self.write().await?;
        let drafts = sqlx::query("DELETE FROM drafts WHERE expires <= $1")
            .bind(now)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM sessions WHERE expires <= $1").bind(now).execute(&mut *transaction).await?;
        sqlx::query("DELETE FROM agent_sessions WHERE expires <= $1")
            .bind(now)
            .execute(&mut *transaction)
            .await?;
        sqlx::query("DELETE FROM wrong_codes WHERE at < $1")
            .bind(retention.wrong_codes_before)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(drafts.rows_affected())
    }

    /// The submissions of a procedure that still have answers and whose last event is before an instant.
    async fn to_be_purged(&self, procedure: &ProcedureId, before: i64) -> Result<Vec<Reference>, StoreError> {
        let references: Vec<String> = sqlx::query_scalar(
            "SELECT reference FROM events \
             WHERE procedure = $1 AND reference IN (SELECT reference FROM answers) \
             GROUP BY reference HAVING max(at) < $2",
        )
        .bind(procedure.as_str())
        .bind(before)
        .fetch_all(&mut *self.read().await?)
        .await?;
        references.iter().map(|text| text.parse().map_err(|_| Damage::Row("events").into())).collect()
    }

    /// Purges one submission, unless something happened to it since it was listed.
    async fn purge_submission(
        &self,
        reference: &Reference,
        now: &Moment,
        before: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let events = events_of(&mut transaction, reference).await?;
        let mut submission = fold(reference, &events)?;
        let due = !submission.is_purged() && submission.last_at.at < before;
        if !due {
            return Ok(false);
        }
        let event = submission.next(Act::Purged, now.clone(), Actor::System).map_err(Misuse::Impossible)?;
        submission.apply(&event).map_err(Misuse::Impossible)?;
        append(&mut transaction, &event, &submission).await?;
        delete_answers(&mut transaction, reference).await?;
        transaction.commit().await?;
        Ok(true)
    }
}

async fn delete_answers(transaction: &mut Transaction, reference: &Reference) -> Result<(), StoreError> {
    let statements = [
        "DELETE FROM answers WHERE reference = $1",
        "DELETE FROM patches WHERE reference = $1",
        "DELETE FROM sessions WHERE reference = $1",
        "DELETE FROM sendings WHERE reference = $1",
        "DELETE FROM words WHERE reference = $1",
        "DELETE FROM notices WHERE reference = $1",
        "DELETE FROM acts WHERE reference = $1",
    ];
    for statement in statements {
        sqlx::query(statement).bind(reference.as_str()).execute(&mut **transaction).await?;
    }
    Ok(())
}
