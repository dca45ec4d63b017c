//! Sessions: a reference and its secret code, exchanged for a token.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use retouche::credential::{Reference, SecretCode};
use retouche_screens::{RefusalKind, SignInFault};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::body::Body;
use crate::access::SESSION_LASTS;
use crate::caller::Caller;
use crate::context::Context;
use crate::refused::Refused;
use crate::sign_in::{SignedIn, sign_in};

/// What a citizen without an account holds. `Debug` does not show it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Credentials {
    /// The public name of the submission.
    reference: String,
    /// The secret code.
    code: String,
}

/// A session that was opened.
#[derive(Serialize, JsonSchema)]
pub(super) struct OpenedSession {
    /// What opens the submission from now on, for a while.
    token: String,
    /// Until when, in seconds since 1970-01-01T00:00:00Z.
    expires: i64,
}

pub(super) async fn open(
    server: Context,
    caller: Caller,
    Body(credentials): Body<Credentials>,
) -> Result<Response, Refused> {
    let reference = credentials.reference.parse::<Reference>();
    let reference = reference.map_err(|_| Refused::of_sign_in(SignInFault::NoReference))?;
    let code = credentials.code.parse::<SecretCode>();
    let code = code.map_err(|_| Refused::of_sign_in(SignInFault::NoCode))?;
    match sign_in(&server, &caller, &reference, code).await? {
        SignedIn::Session(session) => {
            let expires = server.now.saturating_add(SESSION_LASTS);
            let opened = OpenedSession { token: session.reveal(), expires };
            Ok((StatusCode::CREATED, Json(opened)).into_response())
        }
        SignedIn::NoMatch => Err(Refused::of_sign_in(SignInFault::NoMatch)),
        SignedIn::Slowed(seconds) => Err(Refused::of_sign_in(SignInFault::Slowed(seconds))),
    }
}

pub(super) async fn end(server: Context, caller: Caller) -> Result<StatusCode, Refused> {
    let session = caller.bearer.ok_or_else(|| Refused::new(RefusalKind::SignedOut))?;
    server.store.end_session(session.session_hash()).await?;
    Ok(StatusCode::NO_CONTENT)
}
