//! The pages: every screen a person meets, at the addresses that [`Target`] names, with plain posts.
//!
//! This file leads a request to the page it asks for; each page has its own.

mod agent;
mod amending;
mod asked;
mod check;
mod filing;
mod holder;
mod home;
mod late;
mod messages;
mod questions;
mod settling;
mod sign_in;
mod start;
mod submission;
mod verifying;
mod withdrawing;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequestParts, Path, RawQuery, Request, State};
use axum::http::HeaderMap;
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use retouche_screens::{RefusalKind, Target};
use retouche_texts::{Locale, fallback_chain};

use crate::caller::Caller;
use crate::context::Context;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::state::Server;
use crate::visit::{Reply, Visit};

/// What an address may carry beside its page: names of rows, never answers.
#[derive(Debug, Default)]
pub(crate) struct Hints {
    /// The row that was just removed, which can be brought back.
    removed: Option<retouche::Path>,
}

impl Hints {
    fn read(query: Option<&str>) -> Self {
        let mut entries = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let removed = entries.find(|(name, _)| name == REMOVED);
        Self { removed: removed.and_then(|(_, row)| row.parse().ok()) }
    }
}

/// The hint that names the row that was just removed.
pub(crate) const REMOVED: &str = "removed";

pub(crate) fn routes() -> Router<Server> {
    Router::new()
        .route("/", get(home::home))
        .route("/{name}", get(home::without_locale))
        .route("/problems/{code}", get(home::problem))
        .route("/{locale}/{*target}", get(show).post(post))
}

/// Tells as a page what the framework refuses by a status alone or in words of its own: an address that
/// no route has, or that is no text.
pub(crate) async fn tell(State(server): State<Server>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(caller) = Caller::from_request_parts(&mut parts, &server).await;
    let Ok(context) = Context::from_request_parts(&mut parts, &server).await;
    let first = parts.uri.path().split('/').nth(1).unwrap_or_default().to_owned();
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(refused) = Refused::by_framework(response.status()).filter(|_| !is_told(&response)) else {
        return response;
    };
    let mut told = home::refused(context, caller, &first, refused);
    if let Some(methods) = response.headers().get(ALLOW) {
        told.headers_mut().insert(ALLOW, methods.clone());
    }
    told
}

/// Whether a page or a problem says what is the matter.
fn is_told(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind == "application/problem+json"
}

async fn show(
    server: Context,
    caller: Caller,
    Path((locale, target)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    match Visit::read(server, caller, &locale, &target, false) {
        Ok(visit) => {
            let reply = visited(&visit, &Hints::read(query.as_deref())).await;
            visit.answer(reply)
        }
        Err(response) => *response,
    }
}

async fn visited(visit: &Visit, hints: &Hints) -> Result<Reply, Refused> {
    if let Some(locale) = visit.better_locale() {
        return Ok(Reply::in_locale(locale));
    }
    match &visit.target {
        Target::Start(procedure) => start::show(visit, procedure).await,
        Target::Question(procedure, address) => {
            questions::show_filing(visit, procedure, address, hints).await
        }
        Target::Check(procedure) => check::show(visit, procedure).await,
        Target::Sent(procedure) => filing::show_sent(visit, procedure).await,
        Target::SignIn => sign_in::show(visit).await,
        Target::Submission(reference) => submission::show(visit, reference).await,
        Target::History(reference) => submission::show_history(visit, reference).await,
        Target::Revision(reference, number) => submission::show_revision(visit, reference, *number).await,
        Target::Receipt(reference, number) => submission::show_receipt(visit, reference, *number).await,
        Target::ReceiptFile(reference, number) => submission::receipt_file(visit, reference, *number).await,
        Target::Verify => verifying::show(visit),
        Target::Changes(reference, number) => submission::show_changes(visit, reference, *number).await,
        Target::AmendQuestion(reference, address) => {
            questions::show_amending(visit, reference, address, hints).await
        }
        Target::Amend(reference) => amending::show(visit, reference).await,
        Target::AmendChanges(reference) => amending::show_changes(visit, reference).await,
        Target::Compare(reference, one, other) => submission::compare(visit, reference, *one, *other).await,
        Target::Request(reference, number) => asked::show(visit, reference, *number).await,
        Target::Settle(reference) => settling::show(visit, reference).await,
        Target::Late(reference) => late::show(visit, reference).await,
        Target::Letter(reference) => late::show_letter(visit, reference).await,
        Target::Withdraw(reference) => withdrawing::show_withdraw(visit, reference).await,
        Target::Revert(reference, number) => withdrawing::show_revert(visit, reference, *number).await,
        Target::Explain(reference, number) => withdrawing::show_explain(visit, reference, *number).await,
        Target::Messages(reference) => messages::show(visit, reference).await,
        Target::Calendar(reference) => submission::calendar(visit, reference).await,
        Target::Agent(page) => agent::show(visit, page, hints).await,
    }
}

async fn post(
    server: Context,
    caller: Caller,
    Path((locale, target)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match Visit::read(server, caller, &locale, &target, true) {
        Ok(visit) => {
            let reply = posted(&visit, &headers, body).await;
            visit.answer(reply)
        }
        Err(response) => *response,
    }
}

async fn posted(
    visit: &Visit,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Reply, Refused> {
    let body = body.map_err(|_| Refused::new(RefusalKind::TooLarge))?;
    let posted = Posted::read(headers, &body)?;
    match &visit.target {
        Target::Question(procedure, address) => {
            questions::post_filing(visit, procedure, address, posted).await
        }
        Target::Start(procedure) => filing::take_over(visit, procedure, &posted).await,
        Target::Agent(page) => agent::post(visit, page, posted).await,
        Target::Check(procedure) => check::post(visit, procedure, &posted).await,
        Target::SignIn => sign_in::post(visit, &posted).await,
        Target::Verify => verifying::post(visit, &posted),
        Target::Submission(reference) => submission::post(visit, reference, &posted).await,
        Target::AmendQuestion(reference, address) => {
            questions::post_amending(visit, reference, address, posted).await
        }
        Target::Amend(reference) => amending::post(visit, reference, &posted).await,
        Target::AmendChanges(reference) => amending::post_changes(visit, reference, &posted).await,
        Target::History(reference) => submission::post_history(visit, reference, &posted).await,
        Target::Request(reference, number) => asked::post(visit, reference, *number, &posted).await,
        Target::Settle(reference) => settling::post(visit, reference, &posted).await,
        Target::Late(reference) => late::post(visit, reference, &posted).await,
        Target::Withdraw(reference) => withdrawing::post_withdraw(visit, reference, &posted).await,
        Target::Revert(reference, number) => {
            withdrawing::post_revert(visit, reference, *number, &posted).await
        }
        Target::Explain(reference, number) => {
            withdrawing::post_explain(visit, reference, *number, &posted).await
        }
        Target::Sent(_)
        | Target::Revision(..)
        | Target::Receipt(..)
        | Target::ReceiptFile(..)
        | Target::Changes(..)
        | Target::Compare(..)
        | Target::Letter(_)
        | Target::Messages(_)
        | Target::Calendar(_) => Err(Refused::new(RefusalKind::Malformed)),
    }
}

impl Visit {
    /// Reads an address. An address that means nothing is refused, in the language that fits best.
    fn read(
        server: Context,
        caller: Caller,
        locale: &str,
        target: &str,
        posted: bool,
    ) -> Result<Self, Box<Response>> {
        let (locale, target) = (locale.parse::<Locale>(), target.parse::<Target>());
        let known = matches!((&locale, &target), (Ok(_), Ok(_)));
        let visit = Self {
            locale: locale.unwrap_or_else(|_| home::best_locale(&server, &caller)),
            target: target.unwrap_or(Target::SignIn),
            server,
            caller,
            posted,
        };
        let exists = visit.procedure().is_none_or(|procedure| visit.server.current(procedure).is_some());
        match known && exists {
            true => Ok(visit),
            false => Err(Box::new(visit.answer(Err(Refused::new(RefusalKind::NotFound))))),
        }
    }

    /// The language to go on in, where nothing here speaks the one of the address.
    fn better_locale(&self) -> Option<Locale> {
        let editions = self.editions();
        let declared = editions.iter().any(|edition| edition.locales().contains(&self.locale));
        let first = editions.first()?;
        let spoken = |locale: &Locale| first.locales().contains(locale);
        // `fr-FR`, as hosts write it, asks for French whatever the browser prefers.
        let near = fallback_chain(&self.locale, &[]).into_iter().find(spoken);
        if declared { None } else { near.or_else(|| self.caller.best(first.locales()).cloned()) }
    }
}
