//! The operations that need no draft, of the holder and of back offices: one address each, whose body names the
//! operation. They are the same functions that pages call, with the same refusals.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::case::{Case, Operation};
use retouche::submission::{Actor, Event};
use retouche_screens::RefusalKind;

use super::body::Body;
use super::submissions::case;
use super::version::key;
use crate::caller::Caller;
use crate::cases;
use crate::commits;
use crate::context::Context;
use crate::refused::{Broken, Refused};

/// An act of the holder.
pub(super) async fn of_holder(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(operation): Body<Operation>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    if !operation.is_of_holder() {
        return Err(not_yours());
    }
    perform(&server, case, &operation, &Actor::HOLDER, &headers).await
}

/// The operation is another party's.
pub(super) fn not_yours() -> Refused {
    Refused::new(RefusalKind::Malformed).with_status(StatusCode::FORBIDDEN).at("/operation", "not-yours")
}

/// Performs an operation and answers with its event.
pub(super) async fn perform(
    server: &Context,
    mut case: Case,
    operation: &Operation,
    actor: &Actor,
    headers: &HeaderMap,
) -> Result<Response, Refused> {
    let key = key(headers)?;
    let done = commits::perform(server, &mut case, operation, actor, Some(&key)).await?;
    let number = done.map_err(|refusal| cases::refused(&case, refusal))?;
    Ok((StatusCode::CREATED, Json(event(&case, number)?)).into_response())
}

/// The event of this number.
pub(super) fn event(case: &Case, number: u32) -> Result<&Event, Broken> {
    let event = case.events.iter().find(|event| event.number == number);
    event.ok_or(Broken("an event that was committed is missing"))
}
