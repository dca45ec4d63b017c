//! The feed of the back office: every sending and every correction once, in order.

use axum::Json;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use retouche::digest::Digest;
use retouche::known::{Provenance, standings};
use retouche::submission::{Act, Event, Revision};
use retouche_screens::RefusalKind;
use retouche_store::{FeedItem, KeptAnswers};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::caller::Caller;
use crate::cases::read;
use crate::config::ServiceCredential;
use crate::context::Context;
use crate::refused::{Broken, Refused};

/// How many events an answer holds at most, and if nothing else is asked.
const MOST: u32 = 500;
const USUAL: u32 = 100;

/// Which events are asked for.
#[derive(Debug, Deserialize)]
pub(super) struct FeedQuery {
    /// Those after this place.
    #[serde(default)]
    after: i64,
    /// At most so many.
    limit: Option<u32>,
}

/// Events, in order.
#[derive(Serialize, JsonSchema)]
pub(super) struct Feed {
    /// The events.
    events: Vec<FeedEntry>,
    /// The place to ask after next time.
    next: i64,
}

/// One event.
#[derive(Serialize, JsonSchema)]
struct FeedEntry {
    /// Its place in the order of all events.
    seq: i64,
    /// The event.
    event: Event,
    /// The answers that it carries; absent once they were purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Value>,
    /// What became of each value that was known beforehand.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    known: Vec<Provenance>,
}

pub(super) async fn feed(
    server: Context,
    caller: Caller,
    Query(asked): Query<FeedQuery>,
) -> Result<Response, Refused> {
    let service = service(&server, &caller).ok_or_else(no_service)?;
    tracing::info!(service = service.name, "reads the feed");
    let limit = asked.limit.unwrap_or(USUAL).clamp(1, MOST);
    let items = server.store.feed(asked.after, &service.procedures, limit).await?;
    let next = items.last().map_or(asked.after, |item| item.seq);
    let mut events = Vec::with_capacity(items.len());
    for item in items {
        events.push(entry(&server, item).await?);
    }
    Ok(Json(Feed { events, next }).into_response())
}

/// The caller is no service of the settings, or not of this procedure.
pub(super) fn no_service() -> Refused {
    Refused::new(RefusalKind::SignedOut).with_status(StatusCode::UNAUTHORIZED).at("", "no-service")
}

/// The service whose token this is. Hashes are compared, so that the time it takes tells nothing of the
/// token.
pub(super) fn service<'s>(server: &'s Context, caller: &Caller) -> Option<&'s ServiceCredential> {
    let hash = Digest::of_bytes(caller.credential.as_ref()?.as_bytes());
    server.site.services.iter().find(|service| service.token_sha256 == hash)
}

async fn entry(server: &Context, item: FeedItem) -> Result<FeedEntry, Refused> {
    let revision = match &item.event.act {
        Act::Sent { revision, .. } | Act::Amended { revision, .. } => Some(revision),
        _ => None,
    };
    let kept = match revision {
        Some(revision) => server.store.answers_of(&item.event.submission, revision.link()).await?,
        None => None,
    };
    let known = match (revision, &kept) {
        (Some(revision), Some(kept)) if !kept.known.is_empty() => {
            provenances(server, revision, kept.clone()).await?
        }
        (Some(_) | None, _) => Vec::new(),
    };
    Ok(FeedEntry { seq: item.seq, event: item.event, answers: kept.map(|kept| kept.json), known })
}

async fn provenances(
    server: &Context,
    revision: &Revision,
    kept: KeptAnswers,
) -> Result<Vec<Provenance>, Refused> {
    let edition = server.library.of_revision(revision, &server.store).await?;
    let edition = edition.ok_or(Broken("the edition of a revision is not in the store"))?;
    let answers = read(kept, &edition)?;
    Ok(standings(&edition.procedure, &answers).into_iter().map(Provenance::from).collect())
}
