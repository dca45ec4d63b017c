//! Correction requests as their holder reads and answers them.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::case::{Operation, Replies};
use retouche::draft::Draft;
use retouche::refusal::Refusal;
use retouche::request::RequestWords;
use retouche::submission::{Actor, CorrectionRequest, Event};
use retouche_screens::RefusalKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::acts::event;
use super::body::Body;
use super::submissions::case;
use super::version::{key, tag};
use crate::caller::Caller;
use crate::cases;
use crate::commits::perform;
use crate::context::Context;
use crate::drafts::begin_answer;
use crate::refused::Refused;

/// A correction request.
#[derive(Serialize, JsonSchema)]
pub(super) struct RequestView {
    /// The number of the event that asked.
    number: u32,
    /// What the event holds: why it asks, about which revision and questions, by when.
    request: CorrectionRequest,
    /// What it says of each question.
    words: RequestWords,
    /// Whether it waits for an answer that can still be given here.
    open: bool,
}

/// The answer to a correction request.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestAnswer {
    /// The reply about each question that was asked about.
    replies: Replies,
}

/// The result of an answer: the event where every answer is kept, or else the amendment to go on with.
#[derive(Serialize, JsonSchema)]
pub(super) struct Answered {
    /// The event that says that every answer is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Event>,
    /// The amendment in preparation, which answers the request once it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<Draft>,
}

fn numbered(number: &str) -> Result<u32, Refused> {
    number.parse().map_err(|_| Refused::new(RefusalKind::NotFound))
}

pub(super) async fn show(
    server: Context,
    caller: Caller,
    Path((reference, number)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    let request = cases::request(&server, &case, numbered(&number)?).await?;
    let open = request.asked.closed_by.is_none() && case.rights(server.now).can_amend();
    let view = RequestView {
        number: request.asked.number,
        request: request.asked.request,
        words: request.words,
        open,
    };
    Ok(Json(view).into_response())
}

/// Answers a request: where every answer is kept, at once; else an amendment is begun, or the one in preparation
/// takes the request up.
pub(super) async fn answer(
    server: Context,
    caller: Caller,
    Path((reference, number)): Path<(String, String)>,
    headers: HeaderMap,
    Body(RequestAnswer { replies }): Body<RequestAnswer>,
) -> Result<Response, Refused> {
    let key = key(&headers)?;
    let (mut case, session) = case(&server, &caller, &reference).await?;
    let request = cases::request(&server, &case, numbered(&number)?).await?;
    let unanswered = replies.unanswered(&request.words);
    if !unanswered.is_empty() {
        return Err(cases::refused(&case, Refusal::Unanswered(unanswered)));
    }
    if replies.keep_all(&request.words) {
        let keep = Operation::KeepAnswers { request: request.asked.number, reasons: replies.kept() };
        let done = perform(&server, &mut case, &keep, &Actor::HOLDER, Some(&key)).await?;
        let number = done.map_err(|refusal| cases::refused(&case, refusal))?;
        let answered = Answered { event: Some(event(&case, number)?.clone()), draft: None };
        return Ok((StatusCode::CREATED, Json(answered)).into_response());
    }
    let locale = caller.best(case.edition.locales()).unwrap_or(server.library.reference()).clone();
    let begun = begin_answer(&server, &mut case, Some(&session), (&request, &replies, &locale)).await?;
    let loaded = begun.ok_or_else(|| cases::refused(&case, Refusal::NoRequest))?;
    let answered = Answered { event: None, draft: Some(loaded.work.draft()) };
    Ok((StatusCode::OK, tag(loaded.kept()?.version), Json(answered)).into_response())
}
