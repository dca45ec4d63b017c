//! Drafts of first sendings: opened, read, saved, thrown away, brought back, sent. The token is in hand,
//! never in a cookie.

use std::sync::Arc;

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use retouche::answers::RawAnswers;
use retouche::case::{Filing, Sender};
use retouche::credential::Reference;
use retouche::draft::Draft;
use retouche::edition::{Edition, EditionChoice};
use retouche::known;
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche_screens::RefusalKind;
use retouche_store::{Committed, DraftRecord, DraftState, Saving};
use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::body::Body;
use super::events::{no_service, service};
use super::version::{expected, given, key, stale, tag};
use crate::caller::Caller;
use crate::cases;
use crate::context::Context;
use crate::drafts::{Loaded, SendOutcome, Work, expires};
use crate::faults::faults;
use crate::random;
use crate::refused::Refused;
use crate::token::Token;

/// A draft to be opened.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewDraft {
    /// The language in which it is asked.
    locale: Locale,
    /// What a back office knows beforehand: answers in canonical form to questions that name a source, by
    /// question; the rows of a group are a list. Only a service of the procedure may hand it in.
    known: Option<serde_json::Value>,
}

/// A draft that was opened.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct OpenedDraft {
    /// What opens it from now on: whoever holds it can read, change and send the draft.
    token: String,
    /// Its version.
    version: u32,
    /// The draft.
    draft: Draft,
}

/// The declaration of truth that goes with a sending.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Declaration {
    /// `true`: the person declares that the answers are true.
    pub(super) declaration: bool,
}

/// What was sent for the first time.
#[derive(Serialize, JsonSchema)]
pub(super) struct SentDraft {
    /// The public name of the submission.
    reference: Reference,
    /// The secret code that opens it, with the reference. The person has to keep it.
    code: String,
    /// The acknowledgement of receipt.
    receipt: Receipt,
    /// Its signature: with it, `{"receipt", "signature"}` can be verified (`signed-receipt/1.json`).
    signature: String,
}

pub(super) async fn open(
    server: Context,
    caller: Caller,
    Path(procedure): Path<String>,
    Body(new): Body<NewDraft>,
) -> Result<Response, Refused> {
    let not_found = || Refused::new(RefusalKind::NotFound);
    let procedure = procedure.parse().map_err(|_| not_found())?;
    let edition = server.current(&procedure).ok_or_else(not_found)?;
    if !edition.locales().contains(&new.locale) {
        return Err(Refused::new(RefusalKind::Malformed).at("/locale", "unspoken"));
    }
    let answers = match &new.known {
        Some(known) => {
            let service = service(&server, &caller).ok_or_else(no_service)?;
            if !service.procedures.contains(&edition.link.procedure) {
                return Err(no_service().with_status(StatusCode::FORBIDDEN));
            }
            tracing::info!(service = service.name, "opens a draft");
            known_beforehand(&server, known, edition, &new.locale)?
        }
        None => RawAnswers::default(),
    };
    let (token, link) = (Token::mint()?, edition.link.clone());
    let draft = Draft { edition: link, locale: new.locale, base: None, answers, no_longer_asked: Vec::new() };
    let expires = expires(edition, server.now);
    server.store.open_draft(token.draft_hash(), &draft, server.now, expires).await?;
    let opened = OpenedDraft { token: token.reveal(), version: 1, draft };
    Ok((StatusCode::CREATED, tag(1), Json(opened)).into_response())
}

/// What a back office knows, as the core takes it.
fn known_beforehand(
    server: &Context,
    known: &serde_json::Value,
    edition: &Edition,
    locale: &Locale,
) -> Result<RawAnswers, Refused> {
    let mut mint = random::row_ids(&server.clock)?;
    let mut row = |group: &retouche::Path, _: &str| group.row(&mint());
    known::known_beforehand(known, &edition.procedure, locale, &mut row).map_err(|faults| {
        let malformed = Refused::new(RefusalKind::Malformed);
        faults
            .iter()
            .fold(malformed, |refused, fault| refused.at(&format!("/known{}", fault.pointer), &fault.code))
    })
}

/// The token in hand, and the draft it opens.
pub(super) async fn held(server: &Context, caller: &Caller) -> Result<(Token, DraftRecord), Refused> {
    let token = caller.bearer.clone().ok_or_else(no_draft)?;
    let record = server.store.draft(token.draft_hash(), server.now).await?;
    Ok((token, record.ok_or_else(no_draft)?))
}

fn no_draft() -> Refused {
    Refused::new(RefusalKind::NoDraft).with_status(StatusCode::UNAUTHORIZED)
}

/// The draft of a record, while it is open.
pub(super) fn open_draft(record: DraftRecord) -> Result<(u32, Draft), Refused> {
    match record.state {
        DraftState::Open(draft) => Ok((record.version, *draft)),
        DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => Err(stale(&record)),
    }
}

/// The draft that the token in hand opens, in the form in force.
pub(super) async fn opened(server: &Context, caller: &Caller) -> Result<Loaded<Filing>, Refused> {
    let (token, record) = held(server, caller).await?;
    resume(server, token, record).await
}

pub(super) async fn show(server: Context, caller: Caller) -> Result<Response, Refused> {
    let loaded = opened(&server, &caller).await?;
    Ok((tag(loaded.kept()?.version), Json(loaded.work.draft())).into_response())
}

pub(super) async fn save(
    server: Context,
    caller: Caller,
    headers: HeaderMap,
    Body(draft): Body<Draft>,
) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (token, record) = held(&server, &caller).await?;
    let (_, kept) = open_draft(record)?;
    let edition = edition(&server, &kept)?;
    let draft = continuing(draft, &kept, edition)?;
    let expires = expires(edition, server.now);
    let saving = server.store.save(token.draft_hash(), expected, &draft, server.now, expires);
    saved(saving.await?)
}

/// The edition of a draft; if it is no longer served, the current one, under which its answers are read.
fn edition<'s>(server: &'s Context, draft: &Draft) -> Result<&'s Arc<Edition>, Refused> {
    let library = &server.library;
    let edition = library.edition(draft.edition.digest).or_else(|| server.current(&draft.edition.procedure));
    edition.ok_or_else(|| Refused::new(RefusalKind::NotFound))
}

/// A draft that is the one that is kept, with other answers: nothing else in it may change, and it may hold
/// nothing that the procedure does not know. What the form's change left need not be told again.
pub(super) fn continuing(draft: Draft, kept: &Draft, edition: &Edition) -> Result<Draft, Refused> {
    let malformed = || Refused::new(RefusalKind::Malformed);
    if draft.edition.number < kept.edition.number {
        // Read before it was carried into the form in force.
        return Err(Refused::new(RefusalKind::Stale).with_status(StatusCode::PRECONDITION_FAILED));
    }
    if draft.edition != kept.edition && draft.edition != edition.link {
        return Err(malformed().at("/edition", "other-edition"));
    }
    if draft.base != kept.base {
        return Err(malformed().at("/base", "other-base"));
    }
    if !edition.locales().contains(&draft.locale) {
        return Err(malformed().at("/locale", "unspoken"));
    }
    if draft.answers.known() != kept.answers.known() {
        return Err(malformed().at("/answers/known", "other-known"));
    }
    if !draft.no_longer_asked.is_empty() && draft.no_longer_asked != kept.no_longer_asked {
        return Err(malformed().at("/no-longer-asked", "other-no-longer-asked"));
    }
    if draft.answers.unknown(&edition.procedure).next().is_some() {
        return Err(malformed().at("/answers", "unknown-path"));
    }
    Ok(Draft { no_longer_asked: kept.no_longer_asked.clone(), ..draft })
}

/// The outcome of a write.
pub(super) fn saved(saving: Saving) -> Result<Response, Refused> {
    match saving {
        Saving::Saved(version) => Ok((StatusCode::NO_CONTENT, tag(version)).into_response()),
        Saving::Conflict(record) => Err(stale(&record)),
        Saving::Missing => Err(no_draft()),
    }
}

pub(super) async fn delete(server: Context, caller: Caller, headers: HeaderMap) -> Result<Response, Refused> {
    let expected = expected(&headers)?;
    let (token, _) = held(&server, &caller).await?;
    saved(server.store.delete_draft(token.draft_hash(), expected, server.now).await?)
}

/// Brings a deleted draft back (rule R20).
pub(super) async fn restore(server: Context, caller: Caller) -> Result<Response, Refused> {
    let (token, record) = held(&server, &caller).await?;
    if record.state != DraftState::Deleted {
        return Err(Refused::new(RefusalKind::Stale));
    }
    let (now, expires) = (server.now, record.expires);
    saved(server.store.recover_draft(token.draft_hash(), record.version, now, expires).await?)
}

pub(super) async fn send(
    server: Context,
    caller: Caller,
    headers: HeaderMap,
    Body(declaration): Body<Declaration>,
) -> Result<Response, Refused> {
    let key = key(&headers)?;
    let token = caller.bearer.clone().ok_or_else(no_draft)?;
    if let Some(filed) = server.store.sent(token.draft_hash()).await? {
        return receipt(&server, &token, &filed).await;
    }
    let (_, record) = held(&server, &caller).await?;
    let loaded = resume(&server, token.clone(), record).await?;
    declared(&declaration)?;
    is_at(&loaded, given(&headers)?)?;
    complete(&loaded, &caller)?;
    let sender = Sender::holder(loaded.work.locale.clone());
    match loaded.send(&server, &sender, &token, &key).await? {
        SendOutcome::Committed(sent) => receipt(&server, &token, &sent).await,
        SendOutcome::Changed => Err(Refused::new(RefusalKind::Stale)),
    }
}

async fn resume(server: &Context, token: Token, record: DraftRecord) -> Result<Loaded<Filing>, Refused> {
    let (version, draft) = open_draft(record)?;
    let catalogue = server.catalogue(&draft.edition.procedure);
    let catalogue = catalogue.ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    Loaded::resume(server, catalogue, (token, version, draft), EditionChoice::InForce).await
}

/// A sending needs the declaration of truth.
pub(super) fn declared(declaration: &Declaration) -> Result<(), Refused> {
    match declaration.declaration {
        true => Ok(()),
        false => Err(Refused::new(RefusalKind::Incomplete).at("/declaration", "undeclared")),
    }
}

/// A sending that names a version sends that one.
pub(super) fn is_at<W: Work>(loaded: &Loaded<W>, given: Option<u32>) -> Result<(), Refused> {
    match given.is_none() || loaded.is_at(given) {
        true => Ok(()),
        false => Err(Refused::new(RefusalKind::Stale).with_status(StatusCode::PRECONDITION_FAILED)),
    }
}

/// A sending needs every answer; those that are missing or wrong are told one by one.
pub(super) fn complete<W: Work>(loaded: &Loaded<W>, caller: &Caller) -> Result<(), Refused> {
    if loaded.work.reading().complete().is_ok() {
        return Ok(());
    }
    let edition = loaded.work.edition();
    let locale = caller.best(edition.locales()).cloned().unwrap_or_else(|| loaded.work.draft().locale);
    let refused = Refused::new(RefusalKind::Incomplete).or(loaded.work.pages().check());
    Err(refused.because(faults(loaded, &locale)))
}

async fn receipt(server: &Context, token: &Token, filed: &Committed) -> Result<Response, Refused> {
    let case = cases::open(server, &filed.reference).await?;
    let signed = cases::signed_receipt(server, &case, case.submission.first()).await?;
    let SignedReceipt { receipt, signature } = signed;
    let (reference, code) = (filed.reference.clone(), token.code().reveal().to_owned());
    let location = [(axum::http::header::LOCATION, server.site.api_submission(&reference))];
    Ok((StatusCode::CREATED, location, Json(SentDraft { reference, code, receipt, signature }))
        .into_response())
}
