//! Editions and texts, each kept for ever under its digest, so that any revision renders as it was asked.

use retouche::digest::Digest;
use retouche::id::ProcedureId;
use retouche_texts::Locale;
use serde_json::Value as Json;

use crate::database::{Connection, Store};
use crate::error::{Damage, Misuse, StoreError};

/// What became of publishing an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "an edition that was refused may not be served"]
pub enum Publication {
    /// It is published now.
    New,
    /// It was published before, the same.
    Same,
    /// Refused: an edition of that number is published with another structure. It needs a new number.
    Changed {
        /// The digest of the published structure.
        published: Digest,
        /// The digest of the structure that was refused.
        refused: Digest,
    },
}

/// A published edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedEdition {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The edition's number.
    pub number: u32,
    /// Its structure, as it was published.
    pub structure: Json,
}

#[derive(sqlx::FromRow)]
struct EditionRow {
    procedure: String,
    number: i64,
    structure: String,
}

impl EditionRow {
    fn edition(&self) -> Option<PublishedEdition> {
        Some(PublishedEdition {
            procedure: self.procedure.parse().ok()?,
            number: u32::try_from(self.number).ok()?,
            structure: serde_json::from_str(&self.structure).ok()?,
        })
    }
}

/// The digest under which this edition is published.
async fn published(
    connection: &mut Connection,
    procedure: &ProcedureId,
    number: u32,
) -> Result<Option<Digest>, StoreError> {
    let digest: Option<String> =
        sqlx::query_scalar("SELECT digest FROM editions WHERE procedure = $1 AND number = $2")
            .bind(procedure.as_str())
            .bind(i64::from(number))
            .fetch_optional(connection)
            .await?;
    digest.map(|digest| digest.parse().map_err(|_| Damage::Row("editions").into())).transpose()
}

impl Store {
    /// Publishes an edition, for ever. `digest` is `Digest::of(structure)`.
    ///
    /// # Errors
    ///
    /// [`Misuse::OtherDigest`] if it is not, [`Misuse::OtherEdition`] if this structure is published as another
    /// edition, or a failure of the database.
    pub async fn publish(
        &self,
        procedure: &ProcedureId,
        number: u32,
        digest: Digest,
        structure: &Json,
    ) -> Result<Publication, StoreError> {
        if Digest::of(structure)? != digest {
            return Err(Misuse::OtherDigest.into());
        }
        let mut transaction = self.write().await?;
        let inserted = sqlx::query(
            "INSERT INTO editions (digest, procedure, number, structure) VALUES ($1, $2, $3, $4) \
             ON CONFLICT DO NOTHING",
        )
        .bind(digest.to_string())
        .bind(procedure.as_str())
        .bind(i64::from(number))
        .bind(structure.to_string())
        .execute(&mut *transaction)
        .await?;
        let published = published(&mut transaction, procedure, number).await?;
        transaction.commit().await?;
        let published = published.ok_or(Misuse::OtherEdition)?;
        Ok(if inserted.rows_affected() > 0 {
            Publication::New
        } else if published == digest {
            Publication::Same
        } else {
            Publication::Changed { published, refused: digest }
        })
    }

    /// The edition of this digest.
    ///
    /// # Errors
    ///
    /// [`Damage::Edition`] if it no longer has that digest, or a failure of the database.
    pub async fn edition(&self, digest: Digest) -> Result<Option<PublishedEdition>, StoreError> {
        let row: Option<EditionRow> =
            sqlx::query_as("SELECT procedure, number, structure FROM editions WHERE digest = $1")
                .bind(digest.to_string())
                .fetch_optional(&mut *self.read().await?)
                .await?;
        let Some(row) = row else { return Ok(None) };
        let edition = row.edition().filter(|edition| Digest::of(&edition.structure) == Ok(digest));
        Ok(Some(edition.ok_or(Damage::Edition(digest))?))
    }

    /// Keeps a locale's texts in compiled form, for ever. `digest` is that of their source; what was kept
    /// first under it stays. Answers whether they are new.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn keep_texts(
        &self,
        digest: Digest,
        locale: &Locale,
        compiled: &str,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.write().await?;
        let inserted = sqlx::query(
            "INSERT INTO texts (digest, locale, compiled, checksum) VALUES ($1, $2, $3, $4) \
             ON CONFLICT DO NOTHING",
        )
        .bind(digest.to_string())
        .bind(locale.as_str())
        .bind(compiled)
        .bind(Digest::of_bytes(compiled.as_bytes()).to_string())
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(inserted.rows_affected() > 0)
    }

    /// The compiled texts of this digest and locale, as they were kept.
    ///
    /// # Errors
    ///
    /// [`Damage::Texts`] if they are no longer what was kept, or a failure of the database.
    pub async fn texts(&self, digest: Digest, locale: &Locale) -> Result<Option<String>, StoreError> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT compiled, checksum FROM texts WHERE digest = $1 AND locale = $2")
                .bind(digest.to_string())
                .bind(locale.as_str())
                .fetch_optional(&mut *self.read().await?)
                .await?;
        let Some((compiled, checksum)) = row else { return Ok(None) };
        let intact = Digest::of_bytes(compiled.as_bytes()).to_string() == checksum;
        if intact { Ok(Some(compiled)) } else { Err(Damage::Texts(digest).into()) }
    }
}
