//! Logs: one line for each request, with nothing in it about anybody. Never an address's own path or
//! query, never a body, a cookie or a client's address.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use retouche_screens::Target;
use retouche_screens::agent::AgentTarget;

/// Which kind of page answered. Put into the response for the log to find.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Route(&'static str);

impl Route {
    pub(crate) fn of(target: &Target) -> Self {
        Self(match target {
            Target::Start(_) => "start",
            Target::Question(..) => "question",
            Target::Check(_) => "check",
            Target::Sent(_) => "sent",
            Target::SignIn => "sign-in",
            Target::Submission(_) => "submission",
            Target::History(_) => "history",
            Target::Revision(..) => "revision",
            Target::Receipt(..) => "receipt",
            Target::ReceiptFile(..) => "receipt-file",
            Target::Verify => "verify",
            Target::Changes(..) => "changes",
            Target::AmendQuestion(..) => "amend-question",
            Target::Amend(_) => "amend",
            Target::AmendChanges(_) => "amend-changes",
            Target::Compare(..) => "compare",
            Target::Request(..) => "request",
            Target::Settle(_) => "settle",
            Target::Late(_) => "late",
            Target::Letter(_) => "letter",
            Target::Withdraw(_) => "withdraw",
            Target::Revert(..) => "revert",
            Target::Explain(..) => "explain",
            Target::Messages(_) => "messages",
            Target::Calendar(_) => "calendar",
            Target::Agent(AgentTarget::SignIn) => "agent-sign-in",
            Target::Agent(AgentTarget::Cases(_)) => "agent-cases",
            Target::Agent(AgentTarget::Case(..)) => "agent-case",
        })
    }
}

/// Writes the line.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let (method, started) = (request.method().clone(), Instant::now());
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = response.extensions().get::<Route>().map(|route| route.0);
    let route = route.or(matched.as_ref().map(MatchedPath::as_str)).unwrap_or("none");
    let status = response.status().as_u16();
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(%method, route, status, milliseconds, "answered");
    response
}
