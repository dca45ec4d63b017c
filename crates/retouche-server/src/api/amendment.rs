//! The amendment in preparation of a submission. It belongs to the submission: whoever may see that may
//! read, change, throw away and send the amendment.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::draft::Draft;
use retouche::form::RefusalKind;
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche::submission::Revision;
use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::drafts::{Declaration, complete, continuing, declared, is_at, saved};
use super::submissions::case;
use super::version::{expected, given, key, tag};
use crate::amending::{prepare, start};
use crate::caller::Caller;
use crate::case::Case;
use crate::clock;
use crate::lifting::Form;
use crate::preparation::{self, Kept, Preparation};
use crate::refused::Refused;
use crate::sending::{self, Sent};
use crate::state::Server;
use crate::token::Token;

/// What a correction made.
#[derive(Serialize, JsonSchema)]
pub(super) struct SentAmendment {
    /// The revision in force from now on.
    revision: Revision,
    /// The acknowledgement of receipt.
    receipt: Receipt,
    /// Its signature: with it, `{"receipt", "signature"}` can be verified (`signed-receipt/1.json`).
    signature: String,
}

/// The amendment in preparation of an address, and what it is kept under.
async fn held(
    server: &Server,
    caller: &Caller,
    reference: &str,
    form: Form,
) -> Result<(Preparation, Kept), Refused> {
    let (case, session) = case(server, caller, reference).await?;
    in_preparation(server, &case, &session, form).await
}

async fn in_preparation(
    server: &Server,
    case: &Case,
    session: &Token,
    form: Form,
) -> Result<(Preparation, Kept), Refused> {
    let preparation = prepare(server, case, session, form).await?;
    let kept = preparation.as_ref().and_then(|preparation| preparation.kept);
    preparation.zip(kept).ok_or_else(|| Refused::new(RefusalKind::NoDraft).or(case.target()))
}

pub(super) async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (preparation, kept) = held(&server, &caller, &reference, Form::InForce).await?;
    Ok((tag(kept.version), Json(preparation.draft)).into_response())
}

/// Opens it, with the answers in force; or gives the one that is in preparation.
pub(super) async fn open(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (case, session) = case(&server, &caller, &reference).await?;
    let locale = caller.best(case.edition.locales()).unwrap_or(server.library.reference()).clone();
    let opened = start(&server, &case, &locale).await?;
    let (preparation, kept) = in_preparation(&server, &case, &session, Form::InForce).await?;
    let status = if opened { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, tag(kept.version), Json(preparation.draft)).into_response())
}

pub(super) async fn save(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<Draft>,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (preparation, kept) = held(&server, &caller, &reference, Form::AsItStands).await?;
    let draft = continuing(draft, &preparation.draft, &preparation.edition)?;
    let expires = preparation::expires(&preparation.edition, preparation.today);
    saved(server.store.save(kept.hash, expected, &draft, clock::now(), expires).await?)
}

pub(super) async fn delete(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (_, kept) = held(&server, &caller, &reference, Form::AsItStands).await?;
    saved(server.store.delete_draft(kept.hash, expected, clock::now()).await?)
}

pub(super) async fn send(
    State(server): State<Server>,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(declaration): Body<Declaration>,
) -> Result<Response, Refused> {
    let key = key(&headers)?;
    let (case, session) = case(&server, &caller, &reference).await?;
    let reference = case.submission.reference.clone();
    if let Some(filed) = server.store.corrected_under(&reference, &key).await? {
        return receipt(&server, &case, filed.revision).await;
    }
    let (preparation, _) = in_preparation(&server, &case, &session, Form::InForce).await?;
    declared(&declaration)?;
    is_at(&preparation, given(&headers)?)?;
    complete(&preparation, &caller)?;
    match sending::correct(&server, &preparation, &case, &preparation.draft.locale, &key).await? {
        Sent::Filed(filed) => receipt(&server, &Case::open(&server, &reference).await?, filed.revision).await,
        Sent::Changed => Err(Refused::new(RefusalKind::Stale)),
    }
}

async fn receipt(server: &Server, case: &Case, number: u32) -> Result<Response, Refused> {
    let sent = case.revision(number)?;
    let SignedReceipt { receipt, signature } = case.signed_receipt(server, sent).await?;
    let sent = SentAmendment { revision: sent.revision.clone(), receipt, signature };
    Ok((StatusCode::CREATED, Json(sent)).into_response())
}
