//! What the widget's module reads: procedures and drafts, packed. Only the module that this server hands
//! out reads its packs, so each address names the module; to any other there is nothing. The same is in
//! the rest of the API as JSON, for everybody.

use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use retouche::digest::Digest;
use retouche::form::RefusalKind;
use retouche::pack::{DraftPack, ProcedurePack};
use retouche::texts::Locale;

use super::drafts::{held, open_draft};
use super::procedures::{current, published};
use super::version::tag;
use crate::caller::Caller;
use crate::refused::Refused;
use crate::state::Server;

const PACK: HeaderValue = HeaderValue::from_static("application/octet-stream");

/// A procedure and what is said on its pages in one language.
pub(super) async fn procedure(
    State(server): State<Server>,
    Path((module, procedure, locale)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    own_module(&server, &module)?;
    let edition = current(&server, &procedure).ok_or_else(not_found)?;
    let locale: Locale = locale.parse().map_err(|_| not_found())?;
    if !edition.speaks(&locale) {
        return Err(not_found());
    }
    let pack = ProcedurePack {
        edition: edition.link.clone(),
        definition: edition.procedure.definition().clone(),
        texts: edition.spoken(&locale)?.texts.clone(),
    };
    let bytes = pack.to_bytes();
    let digest = Digest::of_bytes(&bytes);
    published(|| Ok(bytes), PACK, digest, false, &headers)
}

/// The draft that the token in hand opens.
pub(super) async fn draft(
    State(server): State<Server>,
    Path(module): Path<String>,
    caller: Caller,
) -> Result<Response, Refused> {
    own_module(&server, &module)?;
    let (_, record) = held(&server, &caller).await?;
    let (version, draft) = open_draft(record)?;
    let pack = DraftPack { edition: draft.edition, answers: draft.answers };
    Ok((tag(version), [(CONTENT_TYPE, PACK)], pack.to_bytes()).into_response())
}

fn own_module(server: &Server, module: &str) -> Result<(), Refused> {
    if server.widget.module() == Some(module) { Ok(()) } else { Err(not_found()) }
}

fn not_found() -> Refused {
    Refused::new(RefusalKind::NotFound)
}
