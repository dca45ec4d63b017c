//! The public keys, for programs that verify receipts.

use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::context::Context;

/// Serves the public keys, to any site: there is no secret in them. Whoever has asked need not ask again for
/// five minutes: earlier keys stay, and a new one is met soon enough.
pub(crate) async fn published(server: Context) -> Response {
    let headers = [
        (CONTENT_TYPE, "application/jwk-set+json"),
        (CACHE_CONTROL, "public, max-age=300"),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, format!("{:#}\n", server.keys.public().to_json())).into_response()
}
