//! What is in preparation beside a submission: one amendment of the person's, and one transcription of each
//! agent who writes down what was told. Each is found by the submission itself, so that whoever opens the
//! submission finds it whatever became of its token.

use retouche::credential::Reference;
use retouche::draft::Draft;

use crate::agents::AgentId;
use crate::database::{Connection, Store};
use crate::draft::{self, DraftRecord};
use crate::error::{Damage, Misuse, StoreError};
use crate::secret::DraftHash;

/// The hash of the open draft that corrects a submission, the agent's or else the person's; of several, the
/// one changed last.
async fn open_beside(
    connection: &mut Connection,
    reference: &Reference,
    agent: Option<&AgentId>,
    now: i64,
) -> Result<Option<DraftHash>, StoreError> {
    let hash: Option<String> = sqlx::query_scalar(
        "SELECT token_hash FROM drafts WHERE base_reference = $1 AND expires > $2 \
         AND deleted IS NULL AND sent_reference IS NULL AND coalesce(agent, '') = $3 \
         ORDER BY changed DESC, token_hash LIMIT 1",
    )
    .bind(reference.as_str())
    .bind(now)
    .bind(agent.map_or("", AgentId::as_str))
    .fetch_optional(connection)
    .await?;
    hash.map(|hash| hash.parse().map(DraftHash).map_err(|_| Damage::Row("drafts").into())).transpose()
}

/// The hash of the person's amendment that was thrown away last, if none is in preparation.
async fn discarded(
    connection: &mut Connection,
    reference: &Reference,
    now: i64,
) -> Result<Option<DraftHash>, StoreError> {
    if open_beside(connection, reference, None, now).await?.is_some() {
        return Ok(None);
    }
    let hash: Option<String> = sqlx::query_scalar(
        "SELECT token_hash FROM drafts WHERE base_reference = $1 AND expires > $2 \
         AND deleted IS NOT NULL AND sent_reference IS NULL AND agent IS NULL \
         ORDER BY deleted DESC, token_hash LIMIT 1",
    )
    .bind(reference.as_str())
    .bind(now)
    .fetch_optional(connection)
    .await?;
    hash.map(|hash| hash.parse().map(DraftHash).map_err(|_| Damage::Row("drafts").into())).transpose()
}

async fn found_beside(
    connection: &mut Connection,
    reference: &Reference,
    agent: Option<&AgentId>,
    now: i64,
) -> Result<Option<(DraftHash, DraftRecord)>, StoreError> {
    let Some(hash) = open_beside(connection, reference, agent, now).await? else { return Ok(None) };
    Ok(draft::find(connection, hash, now).await?.map(|record| (hash, record)))
}

impl Store {
    /// The person's amendment in preparation beside this submission, and what it is kept under.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn amendment(
        &self,
        reference: &Reference,
        now: i64,
    ) -> Result<Option<(DraftHash, DraftRecord)>, StoreError> {
        found_beside(&mut *self.read().await?, reference, None, now).await
    }

    /// The person's amendment that was thrown away last and can still be brought back, if none is in
    /// preparation.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn discarded_amendment(
        &self,
        reference: &Reference,
        now: i64,
    ) -> Result<Option<DraftRecord>, StoreError> {
        let mut view = self.read().await?;
        match discarded(&mut view, reference, now).await? {
            Some(hash) => draft::find(&mut view, hash, now).await,
            None => Ok(None),
        }
    }

    /// Brings the person's amendment back that was thrown away last, unless one is in preparation. Answers
    /// whether there was one.
    ///
    /// # Errors
    ///
    /// As [`Store::discarded_amendment`].
    pub async fn recover_amendment(
        &self,
        reference: &Reference,
        now: i64,
        expires: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let Some(hash) = discarded(&mut transaction, reference, now).await? else { return Ok(false) };
        draft::recover(&mut transaction, hash, None, now, expires).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// This agent's transcription in preparation beside this submission, and what it is kept under.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn transcription(
        &self,
        agent: &AgentId,
        reference: &Reference,
        now: i64,
    ) -> Result<Option<(DraftHash, DraftRecord)>, StoreError> {
        found_beside(&mut *self.read().await?, reference, Some(agent), now).await
    }

    /// Opens the person's amendment under a new token, unless one is in preparation: then that one stays. Answers
    /// whether it was opened.
    ///
    /// # Errors
    ///
    /// [`Misuse::OtherDraft`] for a draft that corrects nothing, [`Misuse::TokenTaken`], or a failure of
    /// the database.
    pub async fn open_amendment(
        &self,
        token: DraftHash,
        draft: &Draft,
        now: i64,
        expires: i64,
    ) -> Result<bool, StoreError> {
        self.open_beside(token, draft, None, now, expires).await
    }

    /// Opens an agent's transcription under a new token, unless one is in preparation: then that one stays.
    /// Answers whether it was opened. The person's amendment and other agents' transcriptions stay beside it.
    ///
    /// # Errors
    ///
    /// As [`Store::open_amendment`].
    pub async fn open_transcription(
        &self,
        agent: &AgentId,
        token: DraftHash,
        draft: &Draft,
        now: i64,
        expires: i64,
    ) -> Result<bool, StoreError> {
        self.open_beside(token, draft, Some(agent), now, expires).await
    }

    async fn open_beside(
        &self,
        token: DraftHash,
        draft: &Draft,
        agent: Option<&AgentId>,
        now: i64,
        expires: i64,
    ) -> Result<bool, StoreError> {
        let base = draft.base.as_ref().ok_or(Misuse::OtherDraft)?;
        let mut transaction = self.write().await?;
        if open_beside(&mut transaction, &base.submission, agent, now).await?.is_some() {
            return Ok(false);
        }
        draft::insert(&mut transaction, token, draft, agent, now, expires).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
