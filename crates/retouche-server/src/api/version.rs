//! Versions: `ETag` on what is read, `If-Match` on what is written; and the key of a sending.

use axum::http::header::{ETAG, IF_MATCH};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use retouche_screens::RefusalKind;
use retouche_store::{DraftRecord, DraftState, IdempotencyKey};

use crate::headers::IDEMPOTENCY_KEY;
use crate::refused::Refused;

/// The version of a draft as a header.
pub(super) fn tag(version: u32) -> [(HeaderName, HeaderValue); 1] {
    let value = HeaderValue::try_from(format!("\"{version}\""));
    [(ETAG, value.unwrap_or(HeaderValue::from_static("\"\"")))]
}

/// The version that a write expects.
pub(super) fn expected(headers: &HeaderMap) -> Result<u32, Refused> {
    given(headers)?.ok_or_else(|| {
        let status = StatusCode::PRECONDITION_REQUIRED;
        Refused::new(RefusalKind::Malformed).with_status(status).at("", "if-match-required")
    })
}

/// The version that a write expects, if it names one.
pub(super) fn given(headers: &HeaderMap) -> Result<Option<u32>, Refused> {
    let Some(value) = headers.get(IF_MATCH) else { return Ok(None) };
    let number = value.to_str().ok().and_then(|text| text.strip_prefix('"')?.strip_suffix('"')?.parse().ok());
    number.map(Some).ok_or_else(|| Refused::new(RefusalKind::Malformed).at("", "if-match-illegal"))
}

/// Another version than expected: whoever asks reads the draft again.
pub(super) fn stale(record: &DraftRecord) -> Refused {
    match record.state {
        DraftState::Open(_) => Refused::new(RefusalKind::Stale).with_status(StatusCode::PRECONDITION_FAILED),
        DraftState::Deleted => Refused::new(RefusalKind::NoDraft).with_status(StatusCode::GONE),
        DraftState::Sent { .. } | DraftState::HandedIn { .. } => {
            Refused::new(RefusalKind::Stale).at("", "already-sent")
        }
    }
}

/// The key that makes a sending safe to repeat.
pub(super) fn key(headers: &HeaderMap) -> Result<IdempotencyKey, Refused> {
    let text = headers.get(IDEMPOTENCY_KEY).and_then(|value| value.to_str().ok());
    let key = text.and_then(|text| text.parse().ok());
    key.ok_or_else(|| Refused::new(RefusalKind::Malformed).at("", "idempotency-key-required"))
}
