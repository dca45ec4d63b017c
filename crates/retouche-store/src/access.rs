//! What opens a submission: its holder's code, the sessions that a code was exchanged for, and the wrong
//! codes that were tried; of agents' passwords, the wrong ones too. How codes are verified and how much the wrong ones slow is left to the server.

use retouche::credential::Reference;

use crate::database::{Connection, Store};
use crate::error::{Damage, Misuse, StoreError};
use crate::secret::{ClientHash, CodeHash, SessionHash};

/// The wrong codes tried since some instant. Of an agent's password, read account for submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongCodes {
    /// On this submission, by anyone.
    pub on_submission: Attempts,
    /// By this client, on any submission.
    pub by_client: Attempts,
    /// By this client on this submission.
    pub both: Attempts,
}

/// How many, and when the last one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Attempts {
    /// How many.
    pub count: u32,
    /// When the last one was (seconds since the Unix epoch).
    pub last: Option<i64>,
}

impl Attempts {
    fn of((count, last): (i64, Option<i64>)) -> Self {
        Self { count: u32::try_from(count).unwrap_or(u32::MAX), last }
    }
}

impl Store {
    /// The hash of the holder's code; `None` for an unknown reference.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn code(&self, reference: &Reference) -> Result<Option<CodeHash>, StoreError> {
        let hash: Option<String> = sqlx::query_scalar("SELECT code_hash FROM holders WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&mut *self.read().await?)
            .await?;
        Ok(hash.map(CodeHash::new))
    }

    /// Gives the holder another code in the place of a lost one, and ends every session of the old.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoSubmission`], or a failure of the database.
    pub async fn replace_code(&self, reference: &Reference, code: &CodeHash) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let updated = sqlx::query("UPDATE holders SET code_hash = $2 WHERE reference = $1")
            .bind(reference.as_str())
            .bind(code.as_str())
            .execute(&mut *transaction)
            .await?;
        if updated.rows_affected() == 0 {
            return Err(Misuse::NoSubmission.into());
        }
        sqlx::query("DELETE FROM sessions WHERE reference = $1")
            .bind(reference.as_str())
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Opens a session for a submission, until an instant.
    ///
    /// # Errors
    ///
    /// [`Misuse::TokenTaken`], or a failure of the database.
    pub async fn open_session(
        &self,
        token: SessionHash,
        reference: &Reference,
        expires: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        let inserted = sqlx::query(
            "INSERT INTO sessions (token_hash, reference, expires) VALUES ($1, $2, $3) \
             ON CONFLICT (token_hash) DO NOTHING",
        )
        .bind(token.0.to_string())
        .bind(reference.as_str())
        .bind(expires)
        .execute(&mut *transaction)
        .await?;
        if inserted.rows_affected() == 0 {
            return Err(Misuse::TokenTaken.into());
        }
        Ok(transaction.commit().await?)
    }

    /// The submission that a session opens; `None` if it has ended or expired.
    ///
    /// # Errors
    ///
    /// [`Damage::Row`], or a failure of the database.
    pub async fn session(&self, token: SessionHash, now: i64) -> Result<Option<Reference>, StoreError> {
        let reference: Option<String> =
            sqlx::query_scalar("SELECT reference FROM sessions WHERE token_hash = $1 AND expires > $2")
                .bind(token.0.to_string())
                .bind(now)
                .fetch_optional(&mut *self.read().await?)
                .await?;
        reference.map(|text| text.parse().map_err(|_| Damage::Row("sessions").into())).transpose()
    }

    /// Ends a session.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn end_session(&self, token: SessionHash) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        sqlx::query("DELETE FROM sessions WHERE token_hash = $1")
            .bind(token.0.to_string())
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// Records that a wrong code was tried, whether or not there is such a submission.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn record_wrong_code(
        &self,
        reference: &Reference,
        client: ClientHash,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut transaction = self.write().await?;
        record_wrong(&mut transaction, reference.as_str(), client, now).await?;
        Ok(transaction.commit().await?)
    }

    /// The wrong codes tried at `since` or later.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn wrong_codes(
        &self,
        reference: &Reference,
        client: ClientHash,
        since: i64,
    ) -> Result<WrongCodes, StoreError> {
        wrong_since(&mut *self.read().await?, reference.as_str(), client, since).await
    }
}

/// Records that a client tried something wrong on what this names.
pub(crate) async fn record_wrong(
    connection: &mut Connection,
    on: &str,
    client: ClientHash,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO wrong_codes (reference, client, at) VALUES ($1, $2, $3)")
        .bind(on)
        .bind(client.0.to_string())
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// What was tried wrong on what this names, and by this client, at `since` or later.
pub(crate) async fn wrong_since(
    connection: &mut Connection,
    on: &str,
    client: ClientHash,
    since: i64,
) -> Result<WrongCodes, StoreError> {
    let client = client.0.to_string();
    let both: (i64, Option<i64>) = sqlx::query_as(
        "SELECT count(*), max(at) FROM wrong_codes WHERE reference = $1 AND client = $2 AND at >= $3",
    )
    .bind(on)
    .bind(&client)
    .bind(since)
    .fetch_one(&mut *connection)
    .await?;
    Ok(WrongCodes {
        on_submission: attempts(connection, ON_SUBMISSION, on, since).await?,
        by_client: attempts(connection, BY_CLIENT, &client, since).await?,
        both: Attempts::of(both),
    })
}

const ON_SUBMISSION: &str = "SELECT count(*), max(at) FROM wrong_codes WHERE reference = $1 AND at >= $2";
const BY_CLIENT: &str = "SELECT count(*), max(at) FROM wrong_codes WHERE client = $1 AND at >= $2";

async fn attempts(
    connection: &mut Connection,
    query: &'static str,
    key: &str,
    since: i64,
) -> Result<Attempts, StoreError> {
    let counted = sqlx::query_as(query).bind(key).bind(since).fetch_one(connection).await?;
    Ok(Attempts::of(counted))
}
