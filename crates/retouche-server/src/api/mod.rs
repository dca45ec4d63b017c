//! The JSON API: for the widget, for programs of hosts, and for back offices. Described by the OpenAPI
//! document of `openapi`; refusals are problems (RFC 9457).

mod amendment;
mod body;
mod drafts;
mod events;
mod openapi;
mod packs;
mod problem;
mod procedures;
mod sessions;
mod submissions;
mod version;

use axum::Router;
use axum::middleware;
use axum::routing::{any, get, post};
use retouche::form::RefusalKind;

use crate::refused::Refused;
use crate::state::Server;

pub use openapi::document as openapi;

/// Every address of the API, after `/api`.
pub(crate) fn routes(server: &Server) -> Router<Server> {
    Router::new()
        .route("/openapi.json", get(openapi::serve))
        .route("/procedures", get(procedures::list))
        .route("/procedures/{procedure}", get(procedures::show))
        .route("/procedures/{procedure}/texts/{locale}", get(procedures::texts))
        .route("/procedures/{procedure}/schema", get(procedures::schema))
        .route("/procedures/{procedure}/drafts", post(drafts::open))
        .route("/packs/procedures/{procedure}/{locale}", get(packs::procedure))
        .route("/packs/draft", get(packs::draft))
        .route("/draft", get(drafts::show).put(drafts::save).delete(drafts::delete))
        .route("/draft/restore", post(drafts::restore))
        .route("/draft/send", post(drafts::send))
        .route("/sessions", post(sessions::open).delete(sessions::end))
        .route("/submissions/{reference}", get(submissions::show))
        .route("/submissions/{reference}/revisions/{number}", get(submissions::revision))
        .route(
            "/submissions/{reference}/amendment",
            get(amendment::show).post(amendment::open).put(amendment::save).delete(amendment::delete),
        )
        .route("/submissions/{reference}/amendment/send", post(amendment::send))
        .route("/events", get(events::feed))
        // A fallback would lose against the pages, whose addresses could start with any language.
        .route("/{*nothing}", any(async || Refused::new(RefusalKind::NotFound)))
        .layer(middleware::from_fn_with_state(server.clone(), problem::tell))
}
