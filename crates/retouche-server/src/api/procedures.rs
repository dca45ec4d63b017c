//! Procedures as they are published: public, and addressed by their content.

use std::sync::Arc;

use axum::extract::{Path, Query};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::ProcedureDefinition;
use retouche::digest::Digest;
use retouche::edition::Edition;
use retouche::id::ProcedureId;
use retouche::submission::EditionLink;
use retouche_screens::RefusalKind;
use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::compression::{self, takes_brotli};
use crate::context::Context;
use crate::refused::{Broken, Refused};

/// The procedures of a server.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Procedures {
    /// Each in its current edition, in the order of the settings.
    procedures: Vec<Listed>,
}

/// A procedure in a list.
#[derive(Debug, Serialize, JsonSchema)]
struct Listed {
    /// Its current edition.
    edition: EditionLink,
    /// The languages it speaks, its reference first.
    locales: Vec<Locale>,
}

/// A procedure as it is published.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Published<'a> {
    /// The edition.
    edition: &'a EditionLink,
    /// The languages it speaks, its reference first.
    locales: &'a [Locale],
    /// Its definition, as its author wrote it.
    definition: &'a ProcedureDefinition,
}

/// Which content is asked for; absent: the current one.
#[derive(Debug, Deserialize)]
pub(super) struct Content {
    v: Option<Digest>,
}

pub(super) async fn list(server: Context) -> Response {
    let listed = |edition: &Arc<Edition>| Listed {
        edition: edition.link.clone(),
        locales: edition.locales().to_vec(),
    };
    axum::Json(Procedures { procedures: server.all_current().map(listed).collect() }).into_response()
}

pub(super) async fn show(
    server: Context,
    Path(procedure): Path<String>,
    Query(content): Query<Content>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let edition = match content.v {
        Some(digest) => server.library.edition(digest).filter(|it| it.link.procedure.as_str() == procedure),
        None => current(&server, &procedure),
    };
    let edition = edition.ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let published = Published {
        edition: &edition.link,
        locales: edition.locales(),
        definition: edition.procedure.definition(),
    };
    addressed(&published, edition.link.digest, content.v.is_some(), &headers)
}

pub(super) async fn texts(
    server: Context,
    Path((procedure, locale)): Path<(String, String)>,
    Query(content): Query<Content>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let not_found = || Refused::new(RefusalKind::NotFound);
    let edition = current(&server, &procedure).ok_or_else(not_found)?;
    let locale: Locale = locale.parse().map_err(|_| not_found())?;
    let spoken = edition.texts(&locale);
    let asked = content.v.is_none_or(|digest| digest == spoken.digest);
    if !edition.has_texts(&locale) || !asked {
        return Err(not_found());
    }
    addressed(&spoken.texts, spoken.digest, content.v.is_some(), &headers)
}

/// Its descriptions are in the procedure's reference language.
pub(super) async fn schema(
    server: Context,
    Path(procedure): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let edition = current(&server, &procedure).ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let reference = edition.locales().first().unwrap_or(server.library.reference());
    let schema =
        retouche_authoring::json_schema::answers(&edition.procedure, Some(&edition.texts(reference).texts));
    addressed(&schema, Digest::of(&schema)?, false, &headers)
}

pub(super) fn current<'s>(server: &'s Context, procedure: &str) -> Option<&'s Arc<Edition>> {
    server.current(&procedure.parse::<ProcedureId>().ok()?)
}

/// Something named by its digest: under an address with the digest for ever, else until it changes.
fn addressed(
    content: &impl Serialize,
    digest: Digest,
    for_ever: bool,
    request: &HeaderMap,
) -> Result<Response, Refused> {
    let body = || serde_json::to_vec(content).map_err(|_| Broken("a publication has no JSON"));
    published(body, HeaderValue::from_static("application/json"), digest, for_ever, request)
}

/// The same, of any kind.
pub(super) fn published(
    body: impl FnOnce() -> Result<Vec<u8>, Broken>,
    kind: HeaderValue,
    digest: Digest,
    for_ever: bool,
    request: &HeaderMap,
) -> Result<Response, Refused> {
    let tag = HeaderValue::try_from(format!("\"{digest}\"")).map_err(|_| Broken("a digest is no tag"))?;
    let keep = if for_ever { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    let headers = [(ETAG, tag.clone()), (CACHE_CONTROL, HeaderValue::from_static(keep))];
    if request.get_all(IF_NONE_MATCH).into_iter().any(|known| known == tag) {
        let varies = [(VARY, HeaderValue::from_static("Accept-Encoding"))];
        return Ok((StatusCode::NOT_MODIFIED, headers, varies).into_response());
    }
    Ok((headers, [(CONTENT_TYPE, kind)], compression::body(body()?, takes_brotli(request))).into_response())
}
