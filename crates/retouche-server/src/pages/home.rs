//! Addresses without a language: the way to the best one.

use axum::extract::{Path, RawQuery};
use axum::http::header::{LOCATION, VARY};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::id::ProcedureId;
use retouche_screens::{RefusalKind, Target};
use retouche_texts::Locale;

use crate::caller::Caller;
use crate::context::Context;
use crate::refused::{Refused, kind_of};
use crate::visit::Visit;

/// `/`: the first procedure of the settings.
pub(super) async fn home(server: Context, caller: Caller) -> Response {
    match server.library.procedures().next().cloned() {
        Some(procedure) => to_procedure(&server, &caller, &procedure, None),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `/{procedure}`, or one of the widget's files, whose names have a dot.
pub(super) async fn without_locale(
    server: Context,
    caller: Caller,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: axum::http::HeaderMap,
) -> Response {
    if name.contains('.') {
        return server.widget.answer(&name, &headers);
    }
    match name.parse::<ProcedureId>().ok().filter(|procedure| server.current(procedure).is_some()) {
        Some(procedure) => to_procedure(&server, &caller, &procedure, query),
        None => refused(server, caller, &name, Refused::new(RefusalKind::NotFound)),
    }
}

/// `/problems/{code}`: what a problem's `type` leads to.
pub(super) async fn problem(server: Context, caller: Caller, Path(code): Path<String>) -> Response {
    let kind = kind_of(&code);
    let status = if kind.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let refused = Refused::new(kind.unwrap_or(RefusalKind::NotFound)).with_status(status);
    let locale = best_locale(&server, &caller);
    Visit { server, caller, locale, target: Target::SignIn, posted: false }.answer(Err(refused))
}

/// A refusal at an address without a page, in the language that it starts with, if it is one.
pub(super) fn refused(server: Context, caller: Caller, first: &str, refused: Refused) -> Response {
    let locale = first.parse().unwrap_or_else(|_| best_locale(&server, &caller));
    let visit = Visit { server, caller, locale, target: Target::SignIn, posted: false };
    visit.answer(Err(refused))
}

fn to_procedure(
    server: &Context,
    caller: &Caller,
    procedure: &ProcedureId,
    query: Option<String>,
) -> Response {
    let edition = server.current(procedure);
    let locale = edition.and_then(|edition| caller.best(edition.locales()));
    let path = locale.map(|locale| server.site.path(locale, &Target::Start(procedure.clone())));
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let address = path.and_then(|path| HeaderValue::try_from(format!("{path}{query}")).ok());
    let headers: [(HeaderName, HeaderValue); 2] = [
        (LOCATION, address.unwrap_or(HeaderValue::from_static("/"))),
        (VARY, HeaderValue::from_static("Accept-Language")),
    ];
    (StatusCode::FOUND, headers).into_response()
}

/// The best language for a page that belongs to no procedure.
pub(super) fn best_locale(server: &Context, caller: &Caller) -> Locale {
    caller.best(server.library.locales()).unwrap_or(server.library.reference()).clone()
}
