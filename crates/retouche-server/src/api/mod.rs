//! The JSON API: for the widget, for programs of hosts, and for back offices. Described by the OpenAPI
//! document of `openapi`; refusals are problems (RFC 9457).

mod acts;
mod amendment;
mod body;
mod drafts;
mod events;
mod keys;
mod office;
mod openapi;
mod packs;
mod problem;
mod procedures;
mod requests;
mod sessions;
mod submissions;
mod version;

use axum::Router;
use axum::middleware;
use axum::routing::{any, get};
use retouche_screens::RefusalKind;

use crate::refused::Refused;
use crate::state::Server;

pub(crate) use keys::published as published_keys;
pub use openapi::document as openapi;

/// The routes of the API, once: the router and the list of addresses are both made from it, and a test holds the
/// description (`openapi`) equal to that list.
macro_rules! routes {
    ($($path:literal: $($method:ident $handler:path),+;)+) => {
        fn described() -> Router<Server> {
            Router::new()$(.route($path, routes!(@methods $($method $handler),+)))+
        }

        /// Method and address of every described operation.
        #[cfg(test)]
        const ADDRESSES: &[(&str, &str)] = &[$($((stringify!($method), $path)),+),+];
    };
    (@methods $method:ident $handler:path $(, $others:ident $more:path)*) => {
        axum::routing::$method($handler)$(.$others($more))*
    };
}

routes! {
    "/procedures": get procedures::list;
    "/procedures/{procedure}": get procedures::show;
    "/procedures/{procedure}/texts/{locale}": get procedures::texts;
    "/procedures/{procedure}/schema": get procedures::schema;
    "/procedures/{procedure}/drafts": post drafts::open;
    "/draft": get drafts::show, put drafts::save, delete drafts::delete;
    "/draft/restore": post drafts::restore;
    "/draft/send": post drafts::send;
    "/sessions": post sessions::open, delete sessions::end;
    "/submissions/{reference}": get submissions::show;
    "/submissions/{reference}/acts": post acts::of_holder;
    "/submissions/{reference}/revisions/{number}": get submissions::revision;
    "/submissions/{reference}/revisions/{number}/revert": post amendment::revert;
    "/submissions/{reference}/requests/{number}": get requests::show;
    "/submissions/{reference}/requests/{number}/answer": post requests::answer;
    "/submissions/{reference}/amendment":
        get amendment::show, post amendment::open, put amendment::save, delete amendment::delete;
    "/submissions/{reference}/amendment/restore": post amendment::restore;
    "/submissions/{reference}/amendment/settle": post amendment::settle;
    "/submissions/{reference}/amendment/send": post amendment::send;
    "/submissions/{reference}/amendment/hand-in": post amendment::hand_in;
    "/cases/{reference}": get office::show;
    "/cases/{reference}/acts": post office::act;
    "/cases/{reference}/told/{channel}":
        get office::show_told, post office::begin, put office::save, delete office::delete;
    "/cases/{reference}/told/{channel}/settle": post office::settle;
    "/cases/{reference}/told/{channel}/send": post office::send;
    "/events": get events::feed;
}

/// Every address of the API, after `/api`.
pub(crate) fn routes(server: &Server) -> Router<Server> {
    described()
        .route("/openapi.json", get(openapi::serve))
        // For the widget's module of the same build alone, and so no part of the description.
        .route("/packs/procedures/{procedure}/{locale}", get(packs::procedure))
        .route("/packs/draft", get(packs::draft))
        // A fallback would lose against the pages, whose addresses could start with any language.
        .route("/{*nothing}", any(async || Refused::new(RefusalKind::NotFound)))
        .layer(middleware::from_fn_with_state(server.clone(), problem::tell))
}
