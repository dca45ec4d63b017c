//! The words that people write with an act: personal data, so that the event names them by digest, and they are
//! kept, checked and purged like answers. Which acts have words, and of what kind, is left to the core.

use retouche::case::{SaltedWords, Words};
use retouche::digest::{Digest, Salt};
use retouche::submission::{Event, Submission};
use serde_json::Value as Json;

use crate::database::{Connection, Store};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::submission_of;

/// The words of an event in the form in which they are kept.
pub(crate) struct CheckedWords {
    digest: Digest,
    salt: Salt,
    text: String,
}

/// Checks that an event names these words, or none where there are none. What is checked is what will be read
/// back.
pub(crate) fn check(event: &Event, words: Option<&SaltedWords>) -> Result<Option<CheckedWords>, StoreError> {
    let (digest, SaltedWords { words, salt }) = match (Words::named_by(&event.act), words) {
        (None, None) => return Ok(None),
        (Some(digest), Some(words)) => (digest, words),
        (Some(_), None) | (None, Some(_)) => return Err(Misuse::OtherWords.into()),
    };
    let text = words.to_json()?.to_string();
    let json = intact(&text, salt, digest).ok_or(Misuse::OtherDigest)?;
    match Words::read(&event.act, json) {
        Some(read) if read == *words => Ok(Some(CheckedWords { digest, salt: *salt, text })),
        Some(_) | None => Err(Misuse::OtherWords.into()),
    }
}

fn intact(text: &str, salt: &Salt, digest: Digest) -> Option<Json> {
    let json: Json = serde_json::from_str(text).ok()?;
    (Digest::of_words(&json, salt) == Ok(digest)).then_some(json)
}

pub(crate) async fn keep(
    connection: &mut Connection,
    event: &Event,
    words: &CheckedWords,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO words (reference, number, digest, salt, json) VALUES ($1, $2, $3, $4, $5)")
        .bind(event.submission.as_str())
        .bind(i64::from(event.number))
        .bind(words.digest.to_string())
        .bind(words.salt.to_string())
        .bind(&words.text)
        .execute(connection)
        .await?;
    Ok(())
}

/// The words of an event as far as any are kept, checked against the digest in it.
pub(crate) async fn find(connection: &mut Connection, event: &Event) -> Result<Option<Words>, StoreError> {
    let Some(digest) = Words::named_by(&event.act) else { return Ok(None) };
    let row: Option<(String, String)> =
        sqlx::query_as("SELECT json, salt FROM words WHERE reference = $1 AND number = $2")
            .bind(event.submission.as_str())
            .bind(i64::from(event.number))
            .fetch_optional(connection)
            .await?;
    let Some((text, salt)) = row else { return Ok(None) };
    let json = salt.parse().ok().and_then(|salt| intact(&text, &salt, digest));
    let words = json.and_then(|json| Words::read(&event.act, json));
    words.map(Some).ok_or_else(|| damaged(event).into())
}

/// The words of an event that names some; that they are missing is damage.
pub(crate) async fn words_of(connection: &mut Connection, event: &Event) -> Result<Words, StoreError> {
    find(connection, event).await?.ok_or_else(|| damaged(event).into())
}

fn damaged(event: &Event) -> Damage {
    Damage::Words { reference: event.submission.clone(), number: event.number }
}

impl Store {
    /// The words of one event of a submission that was just read, without reading its events again. `None` if
    /// the act names none, and after a purge, also one that came meanwhile.
    ///
    /// # Errors
    ///
    /// [`Damage::Words`] if they are not what was written, or a failure of the database.
    pub async fn words_of(
        &self,
        submission: &Submission,
        event: &Event,
    ) -> Result<Option<Words>, StoreError> {
        if submission.is_purged() || Words::named_by(&event.act).is_none() {
            return Ok(None);
        }
        let mut view = self.read().await?;
        match words_of(&mut view, event).await {
            Ok(words) => Ok(Some(words)),
            Err(error) => {
                let now = submission_of(&mut view, &event.submission).await?;
                if now.is_some_and(|now| now.is_purged()) { Ok(None) } else { Err(error) }
            }
        }
    }
}
