//! What the widget's module reads: procedures and drafts, packed. Nobody else can: a pack is read by the
//! build that wrote it. The rest of the API gives the same as JSON.

use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use retouche::digest::Digest;
use retouche::pack::{DraftPack, ProcedurePack};
use retouche_screens::RefusalKind;
use retouche_screens::product::of_questions;
use retouche_texts::Locale;

use super::drafts::opened;
use super::procedures::{current, published};
use super::version::tag;
use crate::caller::Caller;
use crate::context::Context;
use crate::refused::Refused;

const PACK: HeaderValue = HeaderValue::from_static("application/octet-stream");

/// A procedure and what is said on its pages in one language.
pub(super) async fn procedure(
    server: Context,
    Path((procedure, locale)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let edition = current(&server, &procedure).ok_or_else(not_found)?;
    let locale: Locale = locale.parse().map_err(|_| not_found())?;
    if !edition.has_texts(&locale) {
        return Err(not_found());
    }
    let pack = ProcedurePack {
        edition: edition.link.clone(),
        definition: edition.procedure.definition().clone(),
        texts: of_questions(edition.texts(&locale).texts.clone()),
    };
    let bytes = pack.to_bytes();
    let digest = Digest::of_bytes(&bytes);
    published(|| Ok(bytes), PACK, digest, false, &headers)
}

/// The draft that the token in hand opens.
pub(super) async fn draft(server: Context, caller: Caller) -> Result<Response, Refused> {
    let loaded = opened(&server, &caller).await?;
    let (version, draft) = (loaded.kept()?.version, loaded.work.draft());
    let pack = DraftPack { edition: draft.edition, answers: draft.answers };
    Ok((tag(version), [(CONTENT_TYPE, PACK)], pack.to_bytes()).into_response())
}

fn not_found() -> Refused {
    Refused::new(RefusalKind::NotFound)
}
