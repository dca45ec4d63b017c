//! The context of one request: the server, and the clock as it was read when the request came in. Every
//! function that a handler calls sees the same instant, so that no request lies on two sides of a deadline.

use std::convert::Infallible;
use std::ops::Deref;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use retouche::edition::{Catalogue, Edition};
use retouche::id::ProcedureId;

use crate::state::Server;

/// A server at the instant of one request.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    server: Server,
    /// The instant, in seconds since the Unix epoch.
    pub(crate) now: i64,
}

/// The instant at which a request came in.
#[derive(Debug, Clone, Copy)]
struct CameIn(i64);

impl Context {
    /// The catalogue of a procedure that is served.
    pub(crate) fn catalogue(&self, procedure: &ProcedureId) -> Option<&Arc<Catalogue>> {
        self.server.library.catalogue(procedure)
    }

    /// The edition of a procedure in force now.
    pub(crate) fn current(&self, procedure: &ProcedureId) -> Option<&Arc<Edition>> {
        Some(self.catalogue(procedure)?.in_force(self.now))
    }

    /// The edition of every procedure in force now, in the order of the settings.
    pub(crate) fn all_current(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.server.library.catalogues().map(|catalogue| catalogue.in_force(self.now))
    }
}

impl Server {
    /// The context of what is done now without a request.
    pub(crate) fn context(&self) -> Context {
        Context { server: self.clone(), now: self.clock.now() }
    }
}

impl Deref for Context {
    type Target = Server;
    fn deref(&self) -> &Server {
        &self.server
    }
}

impl FromRequestParts<Server> for Context {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Infallible> {
        let now = parts.extensions.get::<CameIn>().map_or_else(|| server.clock.now(), |came_in| came_in.0);
        Ok(Self { server: server.clone(), now })
    }
}

/// Reads the clock, once for everything that a request leads to.
pub(crate) async fn read_clock(State(server): State<Server>, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(CameIn(server.clock.now()));
    next.run(request).await
}
