//! Submissions as their holder reads them: events, rights, answers, receipts.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use retouche::Answers;
use retouche::amendment::Rights;
use retouche::case::Case;
use retouche::credential::Reference;
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche::submission::{Event, Revision};
use retouche_screens::RefusalKind;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::access::access;
use crate::caller::Caller;
use crate::cases;
use crate::context::Context;
use crate::refused::Refused;
use crate::token::Token;

/// A submission as it stands.
#[derive(Serialize, JsonSchema)]
pub(super) struct SubmissionView {
    /// Its public name.
    reference: Reference,
    /// Everything that happened to it, oldest first, each chained to the one before.
    events: Vec<Event>,
    /// The revision in force.
    revision: Revision,
    /// What may be corrected now, until when, and where else to go.
    rights: Rights,
    /// The answers in force, as the schema of their edition describes them; absent once they were purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Value>,
}

/// One revision.
#[derive(Serialize, JsonSchema)]
pub(super) struct RevisionView {
    /// The revision.
    revision: Revision,
    /// Its answers, as the schema of their edition describes them; absent once they were purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Value>,
    /// The acknowledgement of receipt.
    receipt: Receipt,
    /// Its signature: with it, `{"receipt", "signature"}` can be verified (`signed-receipt/1.json`).
    signature: String,
}

/// A submission of an address, for whoever may see it, and the session.
pub(super) async fn case(
    server: &Context,
    caller: &Caller,
    reference: &str,
) -> Result<(Case, Token), Refused> {
    let reference: Reference = reference.parse().map_err(|_| Refused::new(RefusalKind::NotFound))?;
    let session = access(server, caller, &reference).await?.session;
    Ok((cases::open(server, &reference).await?, session))
}

pub(super) async fn show(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    Ok(Json(view(&server, case)).into_response())
}

/// A case as it stands. Its rights are the holder's.
pub(super) fn view(server: &Context, case: Case) -> SubmissionView {
    SubmissionView {
        reference: case.submission.reference.clone(),
        revision: case.submission.current().revision.clone(),
        rights: case.rights(server.now),
        answers: case.answers.as_ref().map(Answers::to_json),
        events: case.events,
    }
}

pub(super) async fn revision(
    server: Context,
    caller: Caller,
    Path((reference, number)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    let number = number.parse().map_err(|_| Refused::new(RefusalKind::NotFound))?;
    let sent = cases::revision(&case, number)?;
    let (receipt, answers) = cases::receipt(&server, &case, sent).await?;
    let SignedReceipt { receipt, signature } = server.keys.sign(receipt)?;
    let answers = answers.map(|answers| answers.to_json());
    let view = RevisionView { revision: sent.revision.clone(), answers, receipt, signature };
    Ok(Json(view).into_response())
}
