//! The amendment in preparation of a submission. It belongs to the submission: whoever may see that may
//! read, change, resolve, throw away, send and hand in the amendment. A back office has one of its own beside
//! it, for what a person told (`office`); both are the same functions.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::case::{Amendment, Case};
use retouche::draft::Draft;
use retouche::edition::EditionChoice;
use retouche::merge::Side;
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche::refusal::Refusal;
use retouche::sorted_map::SortedMap;
use retouche::submission::{Act, Revision};
use retouche_screens::RefusalKind;
use retouche_store::Committed;
use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::acts::event;
use super::body::Body;
use super::drafts::{Declaration, complete, continuing, declared, is_at, saved};
use super::submissions::case;
use super::version::{expected, given, key, tag};
use crate::caller::Caller;
use crate::cases;
use crate::context::Context;
use crate::drafts::{Late, Loaded, Preparing, SendOutcome, expires};
use crate::refused::Refused;

/// The result of a correction.
#[derive(Serialize, JsonSchema)]
pub(super) struct SentAmendment {
    /// The revision in force from now on.
    revision: Revision,
    /// The acknowledgement of receipt.
    receipt: Receipt,
    /// Its signature: with it, `{"receipt", "signature"}` can be verified (`signed-receipt/1.json`).
    signature: String,
}

/// The sides chosen for the conflicts of an amendment.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChosenSides {
    /// For each question or row in `base.unsettled`: `mine`, what the amendment says; `theirs`, what was sent
    /// meanwhile.
    sides: SortedMap<retouche::Path, Side>,
}

async fn find(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
    choice: EditionChoice,
) -> Result<Loaded<Amendment>, Refused> {
    let loaded = preparing.find(server, case, None, choice).await?;
    loaded.ok_or_else(|| Refused::new(RefusalKind::NoDraft).or(cases::page(case)))
}

/// Reads it.
pub(super) async fn show_of(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
) -> Result<Response, Refused> {
    let loaded = find(server, case, preparing, EditionChoice::InForce).await?;
    Ok((tag(loaded.kept()?.version), Json(loaded.work.draft())).into_response())
}

/// Begins it with the answers in force, or gives the one that is in preparation.
pub(super) async fn open_of(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
    (locale, request): (&Locale, Option<u32>),
) -> Result<Response, Refused> {
    let begun = preparing.begin_current(server, case, locale, request).await?;
    let loaded = find(server, case, preparing, EditionChoice::InForce).await?;
    let status = if begun { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, tag(loaded.kept()?.version), Json(loaded.work.draft())).into_response())
}

/// Saves it.
pub(super) async fn save_of(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
    (expected, draft): (u32, Draft),
) -> Result<Response, Refused> {
    let loaded = find(server, case, preparing, EditionChoice::Own).await?;
    let draft = continuing(draft, &loaded.work.draft(), &loaded.work.edition)?;
    let (hash, expires) = (loaded.kept()?.hash, loaded.expires(server));
    saved(server.store.save(hash, expected, &draft, server.now, expires).await?)
}

/// Throws it away.
pub(super) async fn delete_of(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
    expected: u32,
) -> Result<Response, Refused> {
    let loaded = find(server, case, preparing, EditionChoice::Own).await?;
    saved(server.store.delete_draft(loaded.kept()?.hash, expected, server.now).await?)
}

/// Resolves its conflicts.
pub(super) async fn settle_of(
    server: &Context,
    case: &Case,
    preparing: Preparing<'_>,
    (expected, chosen): (u32, &ChosenSides),
) -> Result<Response, Refused> {
    let mut loaded = find(server, case, preparing, EditionChoice::Own).await?;
    is_at(&loaded, Some(expected))?;
    let unsettled = &loaded.work.base.unsettled;
    let open: Vec<_> = unsettled.iter().filter(|path| chosen.sides.get(path).is_none()).cloned().collect();
    if !open.is_empty() {
        return Err(cases::refused(case, Refusal::Unsettled(open)));
    }
    let sides: Vec<Side> = unsettled.iter().filter_map(|path| chosen.sides.get(path).copied()).collect();
    match loaded.settle(server, case, &sides).await? {
        true => Ok((tag(loaded.kept()?.version), Json(loaded.work.draft())).into_response()),
        false => Err(Refused::new(RefusalKind::Stale).with_status(StatusCode::PRECONDITION_FAILED)),
    }
}

/// Sends it.
pub(super) async fn send_of(
    server: &Context,
    caller: &Caller,
    case: &Case,
    preparing: Preparing<'_>,
    (headers, declaration): (&HeaderMap, &Declaration),
) -> Result<Response, Refused> {
    let key = key(headers)?;
    let reference = case.submission.reference.clone();
    if let Some(sent) = server.store.corrected_under(&reference, &key).await? {
        return receipt(server, case, &sent).await;
    }
    let loaded = find(server, case, preparing, EditionChoice::InForce).await?;
    declared(declaration)?;
    is_at(&loaded, given(headers)?)?;
    complete(&loaded, caller)?;
    match loaded.send(server, case, &loaded.work.locale, &key).await? {
        SendOutcome::Committed(sent) => receipt(server, &cases::open(server, &reference).await?, &sent).await,
        SendOutcome::Changed => Err(Refused::new(RefusalKind::Stale)),
    }
}

async fn receipt(server: &Context, case: &Case, sent: &Committed) -> Result<Response, Refused> {
    let sent = cases::revision(case, sent.revision.unwrap_or_default())?;
    let SignedReceipt { receipt, signature } = cases::signed_receipt(server, case, sent).await?;
    let sent = SentAmendment { revision: sent.revision.clone(), receipt, signature };
    Ok((StatusCode::CREATED, Json(sent)).into_response())
}

pub(super) async fn show(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    show_of(&server, &case, Preparing::Holder).await
}

pub(super) async fn open(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    let locale = caller.best(case.edition.locales()).unwrap_or(server.library.reference());
    open_of(&server, &case, Preparing::Holder, (locale, None)).await
}

/// Begins an amendment that takes up an earlier revision again, unless one is in preparation.
pub(super) async fn revert(
    server: Context,
    caller: Caller,
    Path((reference, number)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    let number = number.parse().map_err(|_| Refused::new(RefusalKind::NotFound))?;
    let answers = cases::answers(&server, &case, cases::revision(&case, number)?).await?;
    let locale = caller.best(case.edition.locales()).unwrap_or(server.library.reference());
    let draft = Amendment::revert(&case, number, answers.as_ref(), locale, server.now);
    let draft = draft.map_err(|refusal| cases::refused(&case, refusal))?;
    if !Preparing::Holder.begin(&server, &case, &draft).await? {
        return Err(Refused::new(RefusalKind::Stale).at("", "amendment-in-preparation"));
    }
    let loaded = find(&server, &case, Preparing::Holder, EditionChoice::InForce).await?;
    Ok((StatusCode::CREATED, tag(loaded.kept()?.version), Json(loaded.work.draft())).into_response())
}

pub(super) async fn save(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<Draft>,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (case, _) = case(&server, &caller, &reference).await?;
    save_of(&server, &case, Preparing::Holder, (expected, draft)).await
}

pub(super) async fn delete(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (case, _) = case(&server, &caller, &reference).await?;
    delete_of(&server, &case, Preparing::Holder, expected).await
}

/// Brings the amendment back that was thrown away last (R20).
pub(super) async fn restore(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    let expires = expires(&case.edition, server.now);
    // What was brought back already is there.
    server.store.recover_amendment(&case.submission.reference, server.now, expires).await?;
    show_of(&server, &case, Preparing::Holder).await
}

pub(super) async fn settle(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(chosen): Body<ChosenSides>,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (case, _) = case(&server, &caller, &reference).await?;
    settle_of(&server, &case, Preparing::Holder, (expected, &chosen)).await
}

pub(super) async fn send(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
    Body(declaration): Body<Declaration>,
) -> Result<Response, Refused> {
    let (case, _) = case(&server, &caller, &reference).await?;
    send_of(&server, &caller, &case, Preparing::Holder, (&headers, &declaration)).await
}

/// Attaches an amendment that can no longer be sent to the submission.
pub(super) async fn hand_in(
    server: Context,
    caller: Caller,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let key = key(&headers)?;
    let (case, _) = case(&server, &caller, &reference).await?;
    let reference = &case.submission.reference;
    let done = server.store.done_under(reference, &key).await?.map(|done| done.event);
    if let Some(event) = done.filter(|event| matches!(event.act, Act::LateCorrection { .. })) {
        return Ok((StatusCode::CREATED, Json(event)).into_response());
    }
    let loaded = find(&server, &case, Preparing::Holder, EditionChoice::Own).await?;
    is_at(&loaded, given(&headers)?)?;
    complete(&loaded, &caller)?;
    let number = match loaded.hand_in_late(&server, &case, &loaded.work.locale, Some(&key)).await? {
        Late::HandedIn(number) => number,
        Late::StillOpen => return Err(cases::refused(&case, Refusal::StillOpen)),
    };
    let case = cases::open(&server, reference).await?;
    Ok((StatusCode::CREATED, Json(event(&case, number)?)).into_response())
}
