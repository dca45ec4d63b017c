//! Verifying: that every chain holds, that everything named by a digest is there and is what was sent, and
//! that nothing else is there.

use retouche::case::Words;
use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::submission::{Event, Submission};

use crate::database::{Connection, Store};
use crate::error::{Damage, StoreError};
use crate::history::{answers_of, events_of, fold, patch_named, patch_of};
use crate::{case_list, words};

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verified {
    /// Submissions.
    pub submissions: u64,
    /// Those of them that are damaged.
    pub damaged: u64,
}

/// How many references are looked up at once.
const BATCH: i64 = 256;

async fn verify_submission(connection: &mut Connection, reference: &Reference) -> Result<(), StoreError> {
    let events = events_of(connection, reference).await?;
    let submission = fold(reference, &events)?;
    verify_nothing_left_over(connection, &submission).await?;
    verify_words(connection, &submission, &events).await?;
    verify_case(connection, &submission).await?;
    if submission.is_purged() {
        return Ok(());
    }
    for sent in submission.revisions() {
        let link = sent.revision.link();
        answers_of(connection, reference, link).await?;
        if let Some(digest) = patch_named(&events, link.number) {
            patch_of(connection, reference, link.number, digest).await?;
        }
    }
    Ok(())
}

/// No answers stay behind a purge, and none are there of a revision whose event is gone.
async fn verify_nothing_left_over(
    connection: &mut Connection,
    submission: &Submission,
) -> Result<(), StoreError> {
    let kept: Option<i64> = sqlx::query_scalar(
        "SELECT max(revision) FROM (SELECT revision FROM answers WHERE reference = $1 \
         UNION ALL SELECT revision FROM patches WHERE reference = $1) AS kept",
    )
    .bind(submission.reference.as_str())
    .fetch_one(connection)
    .await?;
    let last = if submission.is_purged() { 0 } else { submission.current().revision.number };
    match kept.map(u32::try_from) {
        None => Ok(()),
        Some(Ok(revision)) if revision <= last => Ok(()),
        Some(Ok(revision)) => {
            Err(Damage::Answers { reference: submission.reference.clone(), revision }.into())
        }
        Some(Err(_)) => Err(Damage::Row("answers").into()),
    }
}

/// Every event's words are there, and no others; after a purge none, and no notice.
async fn verify_words(
    connection: &mut Connection,
    submission: &Submission,
    events: &[Event],
) -> Result<(), StoreError> {
    let reference = &submission.reference;
    let kept: Vec<i64> = sqlx::query_scalar("SELECT number FROM words WHERE reference = $1 ORDER BY number")
        .bind(reference.as_str())
        .fetch_all(&mut *connection)
        .await?;
    let named = events.iter().filter(|_| !submission.is_purged());
    let named: Vec<&Event> = named.filter(|event| Words::named_by(&event.act).is_some()).collect();
    for number in kept {
        let number = u32::try_from(number).map_err(|_| Damage::Row("words"))?;
        if !named.iter().any(|event| event.number == number) {
            return Err(Damage::Words { reference: reference.clone(), number }.into());
        }
    }
    for event in named {
        words::words_of(connection, event).await?;
    }
    let notices: i64 = sqlx::query_scalar("SELECT count(*) FROM notices WHERE reference = $1")
        .bind(reference.as_str())
        .fetch_one(connection)
        .await?;
    let left_behind = submission.is_purged() && notices > 0;
    if left_behind { Err(Damage::Notices(reference.clone()).into()) } else { Ok(()) }
}

/// The list of cases says what the events say.
async fn verify_case(connection: &mut Connection, submission: &Submission) -> Result<(), StoreError> {
    let entry = case_list::entry_of(connection, submission).await?;
    match case_list::listed(connection, &submission.reference).await {
        Ok(Some(listed)) if listed == entry => Ok(()),
        Ok(_) | Err(StoreError::Damaged(_)) => Err(Damage::Case(submission.reference.clone()).into()),
        Err(error) => Err(error),
    }
}

impl Store {
    /// Verifies one submission: its chain, what its events name, or that a purge left none, and its place
    /// in the list of cases.
    ///
    /// # Errors
    ///
    /// The first [`Damage`] found, or a failure of the database.
    pub async fn verify(&self, reference: &Reference) -> Result<(), StoreError> {
        verify_submission(&mut *self.read().await?, reference).await
    }

    /// Verifies every submission, edition and text, few at a time, and tells each damage as it is found.
    ///
    /// # Errors
    ///
    /// A failure of the database.
    pub async fn verify_all(&self, mut found: impl FnMut(Damage) + Send) -> Result<Verified, StoreError> {
        self.verify_editions(&mut found).await?;
        self.verify_texts(&mut found).await?;
        let mut verified = Verified::default();
        let mut last = String::new();
        loop {
            let references = self.references_after(&last).await?;
            let Some(end) = references.last() else { return Ok(verified) };
            last.clone_from(end);
            for reference in &references {
                verified.submissions += 1;
                if let Some(damage) = self.damage_of(reference).await? {
                    verified.damaged += 1;
                    found(damage);
                }
            }
        }
    }

    async fn damage_of(&self, reference: &str) -> Result<Option<Damage>, StoreError> {
        let Ok(reference) = reference.parse() else { return Ok(Some(Damage::Row("events"))) };
        match self.verify(&reference).await {
            Ok(()) => Ok(None),
            Err(StoreError::Damaged(damage)) => Ok(Some(damage)),
            Err(error) => Err(error),
        }
    }

    async fn references_after(&self, last: &str) -> Result<Vec<String>, StoreError> {
        let references = sqlx::query_scalar(
            "SELECT reference FROM events WHERE reference > $1 \
             UNION SELECT reference FROM answers WHERE reference > $1 \
             UNION SELECT reference FROM words WHERE reference > $1 \
             UNION SELECT reference FROM notices WHERE reference > $1 ORDER BY reference LIMIT $2",
        )
        .bind(last)
        .bind(BATCH)
        .fetch_all(&mut *self.read().await?)
        .await?;
        Ok(references)
    }

    async fn verify_editions(&self, found: &mut (impl FnMut(Damage) + Send)) -> Result<(), StoreError> {
        let digests: Vec<String> =
            sqlx::query_scalar("SELECT digest FROM editions").fetch_all(&mut *self.read().await?).await?;
        for digest in digests {
            let Ok(digest) = digest.parse::<Digest>() else {
                found(Damage::Row("editions"));
                continue;
            };
            match self.edition(digest).await {
                Ok(_) => {}
                Err(StoreError::Damaged(damage)) => found(damage),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn verify_texts(&self, found: &mut (impl FnMut(Damage) + Send)) -> Result<(), StoreError> {
        let keys: Vec<(String, String)> =
            sqlx::query_as("SELECT digest, locale FROM texts").fetch_all(&mut *self.read().await?).await?;
        for (digest, locale) in keys {
            let (Ok(digest), Ok(locale)) = (digest.parse::<Digest>(), locale.parse()) else {
                found(Damage::Row("texts"));
                continue;
            };
            match self.texts(digest, &locale).await {
                Ok(_) => {}
                Err(StoreError::Damaged(damage)) => found(damage),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
