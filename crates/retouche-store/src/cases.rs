//! The open cases of an edition with their answers in force, few at a time: for whoever has to know what
//! a publication would do to them. Only reads, over a connection of its own, so that a server may use the
//! file meanwhile; what it sees is the store as it was when it began.

use std::path::Path;

use retouche::digest::Digest;
use retouche::id::ProcedureId;
use retouche::submission::Submission;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};

use crate::database::{Connection, check_release};
use crate::error::{Damage, StoreError};
use crate::history::{KeptAnswers, answers_of, submission_of};

/// A case that is not decided, withdrawn or purged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCase {
    /// What it has become.
    pub submission: Submission,
    /// The answers in force.
    pub answers: KeptAnswers,
}

/// The open cases whose revision in force was asked under one edition.
#[derive(Debug)]
pub struct OpenCases {
    connection: Connection,
    procedure: ProcedureId,
    edition: Digest,
    last: String,
}

/// How many cases are looked at at once.
const BATCH: i64 = 256;

impl OpenCases {
    /// Begins to read the open cases of an edition, given by its digest, from the store in this file.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotAStore`], [`StoreError::EarlierRelease`], [`StoreError::LaterRelease`], or what
    /// kept the file from being read.
    pub async fn of_edition(
        file: &Path,
        procedure: &ProcedureId,
        edition: Digest,
    ) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new().filename(file).read_only(true).disable_statement_logging();
        let mut connection = options.connect().await?;
        check_release(&mut connection).await?;
        connection.execute("BEGIN").await?;
        Ok(Self { connection, procedure: procedure.clone(), edition, last: String::new() })
    }

    /// The next cases, by reference; none at the end.
    ///
    /// # Errors
    ///
    /// [`Damage`] of a case, or a failure of the database.
    pub async fn next(&mut self) -> Result<Vec<OpenCase>, StoreError> {
        let mut cases = Vec::new();
        while cases.is_empty() {
            let references = self.references().await?;
            let Some(end) = references.last() else { return Ok(cases) };
            self.last.clone_from(end);
            for reference in &references {
                cases.extend(self.open_case(reference).await?);
            }
        }
        Ok(cases)
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.connection.close().await?)
    }

    /// The next references. Joined to nothing, the procedure keeps the database from the index by which it
    /// would sort all cases anew for each batch.
    async fn references(&mut self) -> Result<Vec<String>, StoreError> {
        let references = sqlx::query_scalar(
            "SELECT reference FROM cases WHERE procedure || '' = $1 AND reference > $2 \
             AND state NOT IN ('decided', 'withdrawn', 'purged') ORDER BY reference LIMIT $3",
        )
        .bind(self.procedure.as_str())
        .bind(&self.last)
        .bind(BATCH)
        .fetch_all(&mut self.connection)
        .await?;
        Ok(references)
    }

    async fn open_case(&mut self, reference: &str) -> Result<Option<OpenCase>, StoreError> {
        let reference = reference.parse().map_err(|_| Damage::Row("cases"))?;
        let submission = submission_of(&mut self.connection, &reference).await?;
        let is_of = |submission: &Submission| submission.current().revision.edition.digest == self.edition;
        let Some(submission) = submission.filter(is_of) else { return Ok(None) };
        let link = submission.current().revision.link();
        let answers = answers_of(&mut self.connection, &reference, link).await?;
        Ok(Some(OpenCase { submission, answers }))
    }
}
