//! Bodies of requests: JSON, whose errors are told without repeating it.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use retouche_screens::RefusalKind;
use serde::de::DeserializeOwned;

use crate::refused::Refused;
use crate::state::Server;

/// A body.
#[derive(Debug)]
pub(super) struct Body<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<Server> for Body<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, server: &Server) -> Result<Self, Refused> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().is_none_or(|kind| kind.trim() != "application/json") {
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Refused::new(RefusalKind::Malformed).with_status(status).at("", "not-json"));
        }
        let body = Bytes::from_request(request, server).await.map_err(too_large)?;
        // serde's message may quote the body: what was typed stays out of the answer.
        let read = serde_json::from_slice(&body);
        read.map(Self).map_err(|_| Refused::new(RefusalKind::Malformed).at("", "other-shape"))
    }
}

fn too_large(rejection: BytesRejection) -> Refused {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refused::new(RefusalKind::TooLarge),
        status => Refused::new(RefusalKind::Malformed).with_status(status),
    }
}
