//! Problems (RFC 9457): a refusal as a program reads it, with words for the person it works for.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use retouche_screens::{FormPage, Screen, SignInFault, Target, refusal, sign_in};
use schemars::JsonSchema;
use serde::Serialize;

use crate::caller::Caller;
use crate::context::Context;
use crate::refused::{Broken, Refused};
use crate::state::Server;
use crate::visit::{Visit, lobby};

/// Why a request was refused (RFC 9457). It never repeats an answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Problem {
    /// The kind of problem: an address that explains it, ending in its code.
    r#type: String,
    /// What is the matter, for a person, in the language of `Accept-Language`.
    title: String,
    /// The status of the answer.
    status: u16,
    /// Why, for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// What is wrong in particular.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    errors: Vec<ProblemError>,
    /// The steps that remain.
    next: Vec<Step>,
}

/// One thing that is wrong.
#[derive(Debug, Serialize, JsonSchema)]
struct ProblemError {
    /// Where: a JSON Pointer into the answers, or into the request's body.
    pointer: String,
    /// What, as a stable code.
    code: String,
    /// What, for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

/// A step that remains.
#[derive(Debug, Serialize, JsonSchema)]
struct Step {
    /// What it is, for a person.
    label: String,
    /// The page where it is taken.
    href: String,
}

impl IntoResponse for Refused {
    /// The words come later, when the language is known: see [`tell`].
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Tells refusals as problems, those of the framework included.
pub(crate) async fn tell(State(server): State<Server>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(caller) = Caller::from_request_parts(&mut parts, &server).await;
    let Ok(server) = Context::from_request_parts(&mut parts, &server).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    let refused = response.extensions_mut().remove::<Arc<Refused>>();
    let refused = refused.or_else(|| Refused::by_framework(response.status()).map(Arc::new));
    let Some(refused) = refused else { return response };
    let told = problem(server, caller, &refused)
        .and_then(|problem| serde_json::to_vec(&problem).map_err(|_| Broken("a problem has no JSON")));
    let Ok(body) = told else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let (mut parts, _) = response.into_parts();
    parts.status = refused.status;
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if refused.status == StatusCode::UNAUTHORIZED {
        parts.headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    if let Some(SignInFault::Slowed(seconds)) = refused.sign_in {
        parts.headers.insert(RETRY_AFTER, seconds.into());
    }
    Response::from_parts(parts, body.into())
}

fn problem(server: Context, caller: Caller, refused: &Refused) -> Result<Problem, Broken> {
    let target = refused.next.first().cloned().unwrap_or(Target::SignIn);
    let editions = server.all_current().next().cloned();
    let declared = editions.as_ref().map(|edition| edition.locales()).unwrap_or_default();
    let locale = caller.best(declared).unwrap_or(server.library.reference()).clone();
    let visit = Visit { server, caller, locale, target, posted: false };
    let editions = visit.editions();
    let voices = visit.voices(&editions);
    let lobby = lobby(&voices)?;
    let words = match refused.sign_in {
        Some(fault) => words_of_sign_in(sign_in(&lobby, "", Some(fault))),
        None => words(&visit, refusal(&lobby, &refused.kind, &visit.next(refused), &visit.target)),
    };
    let (title, detail, next) = words.ok_or(Broken("a refusal has no words"))?;
    let code = refused.code();
    Ok(Problem {
        r#type: format!("{}/problems/{code}", visit.server.site.public_url),
        title,
        status: refused.status.as_u16(),
        detail,
        errors: refused.errors.iter().map(error).collect(),
        next,
    })
}

type ProblemWords = (String, Option<String>, Vec<Step>);

fn words(visit: &Visit, screen: Screen) -> Option<ProblemWords> {
    let FormPage::Refusal(page) = screen.page else { return None };
    let step = |link: &retouche_screens::Link| Step {
        label: link.label.to_plain_string(),
        href: format!("{}/{}/{}", visit.server.site.public_url, visit.locale, link.target),
    };
    let body: Vec<String> = page.body.iter().map(|text| text.to_plain_string()).collect();
    Some((page.heading.to_plain_string(), Some(body.join(" ")), page.next.iter().map(step).collect()))
}

fn words_of_sign_in(screen: Screen) -> Option<ProblemWords> {
    let FormPage::SignIn(page) = screen.page else { return None };
    let title = page.errors.and_then(|errors| errors.items.into_iter().next())?.text.to_plain_string();
    let lost: Vec<String> = page.lost.iter().map(|text| text.to_plain_string()).collect();
    Some((title, Some(lost.join(" ")), Vec::new()))
}

fn error(fault: &crate::refused::Fault) -> ProblemError {
    ProblemError { pointer: fault.pointer.clone(), code: fault.code.clone(), message: fault.message.clone() }
}
