//! The feed of the back office: every sending and every correction once, in order.

use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use retouche::digest::Digest;
use retouche::form::RefusalKind;
use retouche::submission::{Act, Event};
use retouche_store::FeedItem;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::caller::Caller;
use crate::config::ServiceCredential;
use crate::refused::Refused;
use crate::state::Server;

/// How many events an answer holds at most, and if nothing else is asked.
const MOST: u32 = 500;
const USUAL: u32 = 100;

/// Which events are asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
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
    events: Vec<Entry>,
    /// The place to ask after next time.
    next: i64,
}

/// One event.
#[derive(Serialize, JsonSchema)]
struct Entry {
    /// Its place in the order of all events.
    seq: i64,
    /// The event.
    event: Event,
    /// The answers that it carries; absent once they were purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Value>,
}

pub(super) async fn feed(
    State(server): State<Server>,
    caller: Caller,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let service = service(&server, &caller).ok_or_else(|| {
        Refused::new(RefusalKind::SignedOut).with_status(StatusCode::UNAUTHORIZED).at("", "no-service")
    })?;
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

/// The service whose token this is. Hashes are compared, so that the time it takes tells nothing of the
/// token.
fn service<'s>(server: &'s Server, caller: &Caller) -> Option<&'s ServiceCredential> {
    let hash = Digest::of_bytes(caller.credential.as_ref()?.as_bytes());
    server.site.services.iter().find(|service| service.token_sha256 == hash)
}

async fn entry(server: &Server, item: FeedItem) -> Result<Entry, Refused> {
    let number = match &item.event.act {
        Act::Sent { revision, .. } | Act::Amended { revision, .. } => Some(revision.number),
        _ => None,
    };
    let kept = match number {
        Some(number) => server.store.answers(&item.event.submission, number).await?,
        None => None,
    };
    Ok(Entry { seq: item.seq, event: item.event, answers: kept.map(|kept| kept.json) })
}
