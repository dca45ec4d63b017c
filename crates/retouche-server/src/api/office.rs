//! Cases as back offices handle them, with the credential of a service that acts: read, examined, asked about,
//! decided; and what a person told, written down. The functions and refusals are those of agents' pages; each
//! look and act is in the audit log.

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::case::{Case, Operation};
use retouche::credential::Reference;
use retouche::draft::Draft;
use retouche::submission::{Actor, Channel};
use retouche_screens::RefusalKind;
use retouche_store::{AgentId, AuditAct, AuditEntry};
use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::Deserialize;

use super::acts::{not_yours, perform};
use super::amendment::{ChosenSides, delete_of, open_of, save_of, send_of, settle_of, show_of};
use super::body::Body;
use super::drafts::Declaration;
use super::events::{no_service, service};
use super::submissions::view;
use super::version::expected;
use crate::caller::Caller;
use crate::cases;
use crate::context::Context;
use crate::drafts::Preparing;
use crate::refused::Refused;

/// What a person told, to be written down.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TranscriptionBody {
    /// The correction request that it answers.
    request: Option<u32>,
    /// The language in which it is written down; without it, that of the revision in force.
    locale: Option<Locale>,
}

/// A case opened by a service that may act on it.
struct Opened {
    agent: AgentId,
    case: Case,
}

impl Opened {
    fn actor(&self) -> Actor {
        Actor::Agent { id: self.agent.as_str().to_owned() }
    }

    async fn enter(&self, server: &Context, act: AuditAct) -> Result<(), Refused> {
        let submission = &self.case.submission;
        let entry = AuditEntry {
            at: server.now,
            agent: self.agent.clone(),
            act,
            reference: Some(submission.reference.clone()),
            number: Some(submission.events),
        };
        Ok(server.store.enter_audit(&entry).await?)
    }
}

/// Opens a case for a service that acts on its procedure. To others there is no such case.
async fn open(server: &Context, caller: &Caller, reference: &str) -> Result<Opened, Refused> {
    let service = service(server, caller).ok_or_else(no_service)?;
    let forbidden = || no_service().with_status(StatusCode::FORBIDDEN);
    let agent = service.agent().filter(|_| service.acts).ok_or_else(forbidden)?;
    let not_found = || Refused::new(RefusalKind::NotFound);
    let reference: Reference = reference.parse().map_err(|_| not_found())?;
    let case = cases::open(server, &reference).await?;
    match service.procedures.contains(&case.edition.link.procedure) {
        true => Ok(Opened { agent, case }),
        false => Err(not_found()),
    }
}

/// How the person told it, from an address.
fn channel_of(text: &str) -> Result<Channel, Refused> {
    match text {
        "phone" => Ok(Channel::Phone),
        "desk" => Ok(Channel::Desk),
        "post" => Ok(Channel::Post),
        _ => Err(Refused::new(RefusalKind::NotFound)),
    }
}

pub(super) async fn show(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let opened = open(&server, &caller, &reference).await?;
    opened.enter(&server, AuditAct::ReadCase).await?;
    Ok(axum::Json(view(&server, opened.case)).into_response())
}

/// An act of the administration.
pub(super) async fn act(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(operation): Body<Operation>,
) -> Result<Response, Refused> {
    let opened = open(&server, &caller, &reference).await?;
    if operation.is_of_holder() {
        return Err(not_yours());
    }
    let actor = opened.actor();
    perform(&server, opened.case, &operation, &actor, &headers).await
}

pub(super) async fn begin(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
    Body(told): Body<TranscriptionBody>,
) -> Result<Response, Refused> {
    let channel = channel_of(&channel)?;
    let opened = open(&server, &caller, &reference).await?;
    opened.enter(&server, AuditAct::OpenedTranscription).await?;
    let current = &opened.case.submission.current().revision.locale;
    let locale = told.locale.as_ref().unwrap_or(current);
    let preparing = Preparing::Agent(&opened.agent, channel);
    open_of(&server, &opened.case, preparing, (locale, told.request)).await
}

pub(super) async fn show_told(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let channel = channel_of(&channel)?;
    let opened = open(&server, &caller, &reference).await?;
    opened.enter(&server, AuditAct::ReadCase).await?;
    show_of(&server, &opened.case, Preparing::Agent(&opened.agent, channel)).await
}

pub(super) async fn save(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
    headers: HeaderMap,
    Body(draft): Body<Draft>,
) -> Result<Response, Refused> {
    let (channel, expected) = (channel_of(&channel)?, expected(&headers)?);
    let opened = open(&server, &caller, &reference).await?;
    let preparing = Preparing::Agent(&opened.agent, channel);
    save_of(&server, &opened.case, preparing, (expected, draft)).await
}

pub(super) async fn delete(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let (channel, expected) = (channel_of(&channel)?, expected(&headers)?);
    let opened = open(&server, &caller, &reference).await?;
    delete_of(&server, &opened.case, Preparing::Agent(&opened.agent, channel), expected).await
}

pub(super) async fn settle(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
    headers: HeaderMap,
    Body(chosen): Body<ChosenSides>,
) -> Result<Response, Refused> {
    let (channel, expected) = (channel_of(&channel)?, expected(&headers)?);
    let opened = open(&server, &caller, &reference).await?;
    let preparing = Preparing::Agent(&opened.agent, channel);
    settle_of(&server, &opened.case, preparing, (expected, &chosen)).await
}

pub(super) async fn send(
    server: Context,
    caller: Caller,
    Path((reference, channel)): Path<(String, String)>,
    headers: HeaderMap,
    Body(declaration): Body<Declaration>,
) -> Result<Response, Refused> {
    let channel = channel_of(&channel)?;
    let opened = open(&server, &caller, &reference).await?;
    let preparing = Preparing::Agent(&opened.agent, channel);
    send_of(&server, &caller, &opened.case, preparing, (&headers, &declaration)).await
}
