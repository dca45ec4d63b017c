//! What happened: the events, the submission they fold to, the answers and patches they name, and the feed of
//! the back office. Everything read is checked against its digest; what is written here is left to `commit`.

use std::fmt;

use retouche::amendment::patch_digest;
use retouche::answers::KnownValues;
use retouche::answers::digest_of_json;
use retouche::change::PatchOperation;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::id::ProcedureId;
use retouche::submission::{Act, Event, RevisionLink, Submission};
use serde_json::Value as Json;

use crate::database::{Connection, Driver, Store};
use crate::error::{Damage, StoreError};

/// One event of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedItem {
    /// Its place in the order of all events of the store; ask for the next with it.
    pub seq: i64,
    /// The event.
    pub event: Event,
}

/// A revision's answers as they were kept, with their salt. `Debug` shows nothing of them.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptAnswers {
    /// The answers, as `Answers::to_json` wrote them.
    pub json: Json,
    /// What was known before the person was asked.
    pub known: KnownValues,
    /// The salt that their digest covers.
    pub salt: Salt,
}

impl fmt::Debug for KeptAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeptAnswers(…)")
    }
}

#[derive(sqlx::FromRow)]
pub(crate) struct EventRow {
    seq: i64,
    reference: String,
    number: i64,
    digest: String,
    json: String,
}

impl EventRow {
    /// The event, if its bytes have their digest and say what the row says.
    pub(crate) fn item(&self) -> Result<FeedItem, StoreError> {
        let reference: Reference = self.reference.parse().map_err(|_| Damage::Row("events"))?;
        let number = u32::try_from(self.number).map_err(|_| Damage::Row("events"))?;
        let intact = Digest::of_bytes(self.json.as_bytes()).to_string() == self.digest;
        let event: Option<Event> = serde_json::from_str(&self.json).ok().filter(|_| intact);
        match event.filter(|event| event.submission == reference && event.number == number) {
            Some(event) => Ok(FeedItem { seq: self.seq, event }),
            None => Err(Damage::Event { reference, number }.into()),
        }
    }
}

/// The events of a submission, oldest first; none for an unknown reference.
pub(crate) async fn events_of(
    connection: &mut Connection,
    reference: &Reference,
) -> Result<Vec<Event>, StoreError> {
    let rows: Vec<EventRow> = sqlx::query_as(
        "SELECT seq, reference, number, digest, json FROM events WHERE reference = $1 ORDER BY number",
    )
    .bind(reference.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| row.item().map(|item| item.event)).collect()
}

/// What these events of a submission make of it.
pub(crate) fn fold(reference: &Reference, events: &[Event]) -> Result<Submission, StoreError> {
    let broken = |cause| Damage::History { reference: reference.clone(), cause };
    Ok(Submission::fold(events).map_err(broken)?)
}

/// The submission, if there is one of this reference.
pub(crate) async fn submission_of(
    connection: &mut Connection,
    reference: &Reference,
) -> Result<Option<Submission>, StoreError> {
    let events = events_of(connection, reference).await?;
    if events.is_empty() { Ok(None) } else { fold(reference, &events).map(Some) }
}

/// The answers of a revision, checked against the digest in its event.
pub(crate) async fn answers_of(
    connection: &mut Connection,
    reference: &Reference,
    revision: RevisionLink,
) -> Result<KeptAnswers, StoreError> {
    let row: Option<(String, Option<String>, String)> =
        sqlx::query_as("SELECT json, known, salt FROM answers WHERE reference = $1 AND revision = $2")
            .bind(reference.as_str())
            .bind(i64::from(revision.number))
            .fetch_optional(connection)
            .await?;
    let intact = |(json, known, salt): (String, Option<String>, String)| {
        let known = known.map_or(Some(KnownValues::default()), |known| serde_json::from_str(&known).ok())?;
        let kept = KeptAnswers { json: serde_json::from_str(&json).ok()?, known, salt: salt.parse().ok()? };
        let digest = digest_of_json(&kept.json, &kept.known, &kept.salt);
        (digest == Ok(revision.answers)).then_some(kept)
    };
    let damage = Damage::Answers { reference: reference.clone(), revision: revision.number };
    row.and_then(intact).ok_or(damage.into())
}

/// The patch that made a revision, checked against the digest in its event.
pub(crate) async fn patch_of(
    connection: &mut Connection,
    reference: &Reference,
    revision: u32,
    digest: Digest,
) -> Result<Vec<PatchOperation>, StoreError> {
    let row: Option<(String, String)> = sqlx::query_as(
        "SELECT patches.json, answers.salt FROM patches JOIN answers \
         ON answers.reference = patches.reference AND answers.revision = patches.revision \
         WHERE patches.reference = $1 AND patches.revision = $2",
    )
    .bind(reference.as_str())
    .bind(i64::from(revision))
    .fetch_optional(connection)
    .await?;
    let intact = |(json, salt): (String, String)| {
        let patch: Vec<PatchOperation> = serde_json::from_str(&json).ok()?;
        (patch_digest(&patch, &salt.parse().ok()?) == Ok(digest)).then_some(patch)
    };
    row.and_then(intact).ok_or(Damage::Patch { reference: reference.clone(), revision }.into())
}

/// The digest of the patch that made this revision; `None` for the first.
pub(crate) fn patch_named(events: &[Event], number: u32) -> Option<Digest> {
    events.iter().find_map(|event| match &event.act {
        Act::Amended { revision, patch, .. } if revision.number == number => Some(*patch),
        _ => None,
    })
}

impl Store {
    /// The events of a submission, oldest first; none for an unknown reference.
    ///
    /// # Errors
    ///
    /// [`Damage::Event`], or a failure of the database.
    pub async fn events(&self, reference: &Reference) -> Result<Vec<Event>, StoreError> {
        events_of(&mut *self.read().await?, reference).await
    }

    /// What a submission has become.
    ///
    /// # Errors
    ///
    /// [`Damage::Event`], [`Damage::History`], or a failure of the database.
    pub async fn submission(&self, reference: &Reference) -> Result<Option<Submission>, StoreError> {
        submission_of(&mut *self.read().await?, reference).await
    }

    /// The answers of a revision; `None` if there is no such revision or the submission was purged.
    ///
    /// # Errors
    ///
    /// [`Damage::Answers`] if they are not those that were sent, and as [`Store::submission`].
    pub async fn answers(
        &self,
        reference: &Reference,
        revision: u32,
    ) -> Result<Option<KeptAnswers>, StoreError> {
        let mut view = self.read().await?;
        let submission =
            submission_of(&mut view, reference).await?.filter(|submission| !submission.is_purged());
        let link = submission.and_then(|submission| Some(submission.revision(revision)?.revision.link()));
        let Some(link) = link else { return Ok(None) };
        answers_of(&mut view, reference, link).await.map(Some)
    }

    /// The answers of a revision that an event names, without reading the events again; `None` if the
    /// submission was purged.
    ///
    /// # Errors
    ///
    /// [`Damage::Answers`] if they are not those that were sent, or a failure of the database.
    pub async fn answers_of(
        &self,
        reference: &Reference,
        revision: RevisionLink,
    ) -> Result<Option<KeptAnswers>, StoreError> {
        let mut view = self.read().await?;
        match answers_of(&mut view, reference, revision).await {
            Ok(kept) => Ok(Some(kept)),
            Err(error) => {
                let now = submission_of(&mut view, reference).await?;
                if now.is_some_and(|now| now.is_purged()) { Ok(None) } else { Err(error) }
            }
        }
    }

    /// The RFC 6902 patch that made a revision; `None` for the first, for one that there is not, and after
    /// a purge.
    ///
    /// # Errors
    ///
    /// [`Damage::Patch`] if it is not the one that was sent, and as [`Store::submission`].
    pub async fn patch(
        &self,
        reference: &Reference,
        revision: u32,
    ) -> Result<Option<Vec<PatchOperation>>, StoreError> {
        let mut view = self.read().await?;
        let events = events_of(&mut view, reference).await?;
        let Some(digest) = patch_named(&events, revision) else { return Ok(None) };
        if fold(reference, &events)?.is_purged() {
            return Ok(None);
        }
        patch_of(&mut view, reference, revision, digest).await.map(Some)
    }

    /// The events of these procedures whose place is after `after`, in order, at most `limit`. Whoever asks
    /// again with the last place met sees every event once.
    ///
    /// # Errors
    ///
    /// [`Damage::Event`], or a failure of the database.
    pub async fn feed(
        &self,
        after: i64,
        procedures: &[ProcedureId],
        limit: u32,
    ) -> Result<Vec<FeedItem>, StoreError> {
        if procedures.is_empty() {
            return Ok(Vec::new());
        }
        let mut query = sqlx::QueryBuilder::<Driver>::new(
            "SELECT seq, reference, number, digest, json FROM events WHERE seq > ",
        );
        query.push_bind(after).push(" AND procedure IN (");
        let mut list = query.separated(", ");
        for procedure in procedures {
            list.push_bind(procedure.as_str());
        }
        query.push(") ORDER BY seq LIMIT ").push_bind(i64::from(limit));
        let rows: Vec<EventRow> = query.build_query_as().fetch_all(&mut *self.read().await?).await?;
        rows.iter().map(EventRow::item).collect()
    }
}
