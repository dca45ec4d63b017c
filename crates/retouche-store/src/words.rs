//! What people wrote with an act (an explanation, a request, reasons), and the answers of a correction that
//! came too late: personal data, so that the event names it by digest and it is kept, checked and purged
//! like answers. What it says is left to the core.

use std::fmt;

use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::submission::{Act, Event, Submission};
use serde_json::Value as Json;

use crate::database::{Connection, Store};
use crate::error::{Damage, Misuse, StoreError};
use crate::history::submission_of;

/// What was written with an act. `Debug` shows nothing of it.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// What was written, as its type in the core writes it.
    pub json: &'a Json,
    /// The chance that its digest covers.
    pub salt: Salt,
}

impl fmt::Debug for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

/// What was written with an act, as it was kept. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptWords {
    /// What was written.
    pub json: Json,
    /// The chance that its digest covers.
    pub salt: Salt,
}

impl fmt::Debug for KeptWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeptWords(…)")
    }
}

/// The digest that an event names its words by; `None` for an act with which nothing is written.
#[must_use]
pub fn words_named(event: &Event) -> Option<Digest> {
    match &event.act {
        Act::Explained { words, .. }
        | Act::LateCorrection { words, .. }
        | Act::Decided { words, .. }
        | Act::Reopened { words } => Some(*words),
        Act::CorrectionRequested(request) => Some(request.words),
        Act::AnswersMaintained { maintains, .. } => Some(maintains.words),
        Act::Amended { maintains, .. } => maintains.as_ref().map(|maintained| maintained.words),
        Act::Sent { .. }
        | Act::ReviewStarted
        | Act::RequestWithdrawn { .. }
        | Act::WindowGranted { .. }
        | Act::Withdrawn
        | Act::Purged => None,
    }
}

/// What is to be kept of an event's words, once they prove to be those that it names.
pub(crate) struct Checked {
    digest: Digest,
    salt: Salt,
    text: String,
}

/// Words and event belong together: none without the other. What is checked is what will be read back.
pub(crate) fn checked(event: &Event, words: Option<Words<'_>>) -> Result<Option<Checked>, StoreError> {
    let (digest, words) = match (words_named(event), words) {
        (None, None) => return Ok(None),
        (Some(digest), Some(words)) => (digest, words),
        (Some(_), None) | (None, Some(_)) => return Err(Misuse::OtherWords.into()),
    };
    let text = words.json.to_string();
    match read(&text, words.salt, digest) {
        Some(_) => Ok(Some(Checked { digest, salt: words.salt, text })),
        None => Err(Misuse::OtherDigest.into()),
    }
}

fn read(text: &str, salt: Salt, digest: Digest) -> Option<KeptWords> {
    let json: Json = serde_json::from_str(text).ok()?;
    (Digest::of_words(&json, &salt) == Ok(digest)).then_some(KeptWords { json, salt })
}

pub(crate) async fn keep(
    connection: &mut Connection,
    event: &Event,
    words: Option<&Checked>,
) -> Result<(), StoreError> {
    let Some(words) = words else { return Ok(()) };
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

/// The words of an event, checked against the digest in it.
pub(crate) async fn words_of(
    connection: &mut Connection,
    reference: &Reference,
    number: u32,
    digest: Digest,
) -> Result<KeptWords, StoreError> {
    let found = find(connection, reference, number, digest).await?;
    found.ok_or_else(|| Damage::Words { reference: reference.clone(), number }.into())
}

/// What was written with an act; `None` if there is nothing of it.
pub(crate) async fn find(
    connection: &mut Connection,
    reference: &Reference,
    number: u32,
    digest: Digest,
) -> Result<Option<KeptWords>, StoreError> {
    let row: Option<(String, String)> =
        sqlx::query_as("SELECT json, salt FROM words WHERE reference = $1 AND number = $2")
            .bind(reference.as_str())
            .bind(i64::from(number))
            .fetch_optional(connection)
            .await?;
    let Some((text, salt)) = row else { return Ok(None) };
    let intact = salt.parse().ok().and_then(|salt| read(&text, salt, digest));
    intact.map(Some).ok_or_else(|| Damage::Words { reference: reference.clone(), number }.into())
}

impl Store {
    /// What was written with the act of this number, which names it by this digest, of a submission that
    /// was just read, without reading its events again; `None` if the submission was purged, also meanwhile.
    ///
    /// # Errors
    ///
    /// [`Damage::Words`] if it is not what was written, or a failure of the database.
    pub async fn words_of(
        &self,
        submission: &Submission,
        number: u32,
        digest: Digest,
    ) -> Result<Option<KeptWords>, StoreError> {
        if submission.is_purged() {
            return Ok(None);
        }
        let mut view = self.read().await?;
        match words_of(&mut view, &submission.reference, number, digest).await {
            Ok(kept) => Ok(Some(kept)),
            Err(error) => {
                let now = submission_of(&mut view, &submission.reference).await?;
                if now.is_some_and(|now| now.is_purged()) { Ok(None) } else { Err(error) }
            }
        }
    }
}
