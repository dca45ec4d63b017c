//! The HTTP boundary: pages that work without JavaScript, a JSON API, and the widget's files.
//!
//! [`serve`] runs a server of its own; [`router`] can be mounted in another axum app. The rules are the
//! core's, the keeping is the store's, the markup is the widget's: this crate knows addresses, tokens,
//! headers, the clock and random bytes, and which page leads to which.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unreachable
    )
)]

mod access;
mod agents;
mod api;
mod audit_log;
mod caller;
mod cases;
mod clock;
mod code_hash;
mod commits;
mod compression;
mod config;
mod context;
mod cookies;
mod delivery;
mod drafts;
mod faults;
mod headers;
mod keys;
mod library;
mod log;
mod mail;
mod mailer;
mod messages;
mod notices;
mod operate;
mod pages;
mod posted;
mod publication;
mod random;
mod refused;
mod serve;
mod sign_in;
mod site;
mod state;
mod token;
mod visit;
mod voices;
mod widget_files;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware;
use axum::routing::get;

pub use agents::{AccountError, PASSWORD_MIN, accounts, add_account, disable_account, replace_password};
pub use api::openapi;
pub use audit_log::{AuditLine, Audited, audit};
pub use clock::{Clock, IllegalClock};
pub use config::{Config, ConfigError, Password, ServiceCredential, SmtpTls};
pub use delivery::deliver;
pub use keys::KeysError;
pub use library::LibraryError;
pub use mailer::IllegalSmtp;
pub use operate::{Purged, backup, public_keys, purge, renew_key};
pub use publication::{BlockedCase, BlockedQuestion, DryRun, DryRunError, dry_run};
pub use random::NoRandomness;
pub use retouche::edition::UnknownZone;
pub use retouche_store::{Agent, AuditItem, Role};
pub use serve::serve;
pub use site::IllegalSite;
pub use state::{Server, StartError};
pub use widget_files::WidgetFilesError;

/// The largest body of a request, in bytes: several times the largest draft.
pub const BODY_MAX: usize = 256 * 1024;

/// Every address of a server. Mounted under a path of another app, that path has to stand in the setting
/// `public-url`.
pub fn router(server: Server) -> Router {
    Router::new()
        .merge(pages::routes())
        .nest("/api", api::routes(&server))
        .route(keys::PUBLISHED, get(api::published_keys))
        .route("/health", get(async || StatusCode::NO_CONTENT))
        .layer(middleware::from_fn_with_state(server.clone(), pages::tell))
        .layer(headers::cross_origin(&server))
        .layer(middleware::from_fn_with_state(server.clone(), headers::secure))
        .layer(middleware::from_fn(log::log))
        .layer(middleware::from_fn_with_state(server.clone(), context::read_clock))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .with_state(server)
}
