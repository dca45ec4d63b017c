//! A first sending: its draft, found by what the caller holds, and the receipt with the secret code.

use retouche::case::Filing;
use retouche::edition::EditionChoice;
use retouche::id::ProcedureId;
use retouche_screens as screens;
use retouche_screens::{Action, JourneyOf, RefusalKind, Target};
use retouche_store::{Committed, DraftState};

use crate::caller::AskingPage;
use crate::cases;
use crate::drafts::{Kept, Loaded, Work};
use crate::posted::Posted;
use crate::refused::Refused;
use crate::token::Token;
use crate::visit::{Held, Reply, Visit};

/// The client's first sending.
#[derive(Debug)]
pub(super) enum Found {
    /// A draft, begun or not.
    Open(Box<Loaded<Filing>>),
    /// A draft that was sent.
    Sent,
}

/// The token of the caller's draft: in hand, in the form, or in the cookie. One in a form counts only on
/// the page of a declared host or of ours: nobody else may put a draft of theirs in a person's place.
pub(super) fn token(visit: &Visit, procedure: &ProcedureId, posted: Option<&Posted>) -> Option<Token> {
    let caller = &visit.caller;
    let vouched = matches!(caller.page, AskingPage::Own | AskingPage::Host);
    let in_form = posted.and_then(|posted| posted.draft.as_ref()).filter(|_| vouched);
    let cookie = || caller.cookies.get(&visit.server.site.draft_cookie(procedure.as_str()));
    caller.bearer.as_ref().or(in_form).or_else(cookie).cloned()
}

/// Whether a post with this draft did not come from where it may.
fn is_forged(visit: &Visit, posted: &Posted, token: Option<&Token>) -> bool {
    let in_form = posted.draft.as_ref().is_some_and(|draft| Some(draft) == token);
    visit.is_forged(token.filter(|_| !in_form), posted.forgery.as_deref())
}

/// The client's draft. A post with a draft of the client's own has to prove where it comes from.
pub(super) async fn find(
    visit: &Visit,
    procedure: &ProcedureId,
    posted: Option<&Posted>,
) -> Result<Found, Refused> {
    find_in(visit, procedure, posted, edition_choice(posted)).await
}

async fn find_in(
    visit: &Visit,
    procedure: &ProcedureId,
    posted: Option<&Posted>,
    choice: EditionChoice,
) -> Result<Found, Refused> {
    let token = token(visit, procedure, posted);
    if posted.is_some_and(|posted| is_forged(visit, posted, token.as_ref())) {
        return Err(Refused::new(RefusalKind::Forged).or(Target::Start(procedure.clone())));
    }
    let server = &visit.server;
    let catalogue = server.catalogue(procedure).ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let not_begun = || {
        let edition = catalogue.in_force(server.now);
        Ok(Found::Open(Box::new(Loaded::not_begun(server, edition, &visit.locale)?)))
    };
    let Some(token) = token else { return not_begun() };
    let record = server.store.draft(token.draft_hash(), server.now).await?;
    match record.map(|record| (record.version, record.state)) {
        Some((version, DraftState::Open(draft)))
            if draft.base.is_none() && draft.edition.procedure == *procedure =>
        {
            let loaded = Loaded::resume(server, catalogue, (token, version, *draft), choice).await?;
            Ok(Found::Open(Box::new(loaded)))
        }
        Some((_, DraftState::Sent { .. } | DraftState::HandedIn { .. })) => Ok(Found::Sent),
        Some((_, DraftState::Open(_) | DraftState::Deleted)) | None => not_begun(),
    }
}

/// The edition that a request wants: answers typed on a page are kept in the edition of that page.
pub(super) fn edition_choice(posted: Option<&Posted>) -> EditionChoice {
    match posted.map(|posted| &posted.act) {
        None | Some(Action::Send) => EditionChoice::InForce,
        Some(_) => EditionChoice::Own,
    }
}

/// Takes over a draft that a back office opened, from the page that posts its token: from then on it is
/// under another token, which the person alone holds. What the person typed before in a draft of their
/// own comes along.
pub(super) async fn take_over(
    visit: &Visit,
    procedure: &ProcedureId,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let start = Target::Start(procedure.clone());
    if posted.draft.is_none() {
        return Err(Refused::new(RefusalKind::Malformed).or(start));
    }
    let own = find(visit, procedure, None).await?;
    let handed = match find_in(visit, procedure, Some(posted), EditionChoice::InForce).await? {
        Found::Open(loaded) if posted.draft == loaded.token => loaded,
        Found::Open(_) | Found::Sent => return taken_before(own, start),
    };
    let mut handed = *handed;
    let Some(kept) = handed.kept else { return taken_before(own, start) };
    let token = Token::mint()?;
    if !visit.server.store.hand_over(kept.hash, token.draft_hash(), visit.server.now).await? {
        return taken_before(own, start);
    }
    handed.kept = Some(Kept { hash: token.draft_hash(), ..kept });
    handed.token = Some(token);
    if let Found::Open(own) = own {
        // Retry until saved: a concurrent write must not drop what was typed.
        while !handed.save(&visit.server, joined(&handed.work, &own.work)).await? {}
    }
    Ok(hand(visit, &handed, Reply::elsewhere(start)))
}

/// A token that opens nothing any more: the person who took the draft over goes on with it.
fn taken_before(own: Found, start: Target) -> Result<Reply, Refused> {
    match own {
        Found::Open(own) if own.kept.is_some() => Ok(Reply::elsewhere(start)),
        Found::Open(_) | Found::Sent => Err(Refused::new(RefusalKind::NoDraft).or(start)),
    }
}

/// The draft of one filing with what was typed in another.
fn joined(handed: &Filing, own: &Filing) -> retouche::draft::Draft {
    let mut joined = handed.clone();
    joined.join(&own.draft());
    joined.draft()
}

/// What the forms of a page of a draft carry.
pub(super) fn held<W: Work>(visit: &Visit, loaded: &Loaded<W>, version: Option<String>) -> Held {
    let filing = loaded.work.in_force().is_none();
    Held {
        version,
        token: loaded.token.clone(),
        shows_token: filing && visit.caller.embedded.is_some(),
        key: None,
        carried: Vec::new(),
    }
}

/// Hands the token of a draft that was kept to its holder, again at each change, so that the cookie lasts
/// as long as the draft.
pub(super) fn hand<W: Work>(visit: &Visit, loaded: &Loaded<W>, reply: Reply) -> Reply {
    match (&loaded.work.pages(), &loaded.token) {
        (JourneyOf::Filing(procedure), Some(token)) => {
            let name = visit.server.site.draft_cookie(procedure.as_str());
            let lasts = loaded.expires(&visit.server) - visit.server.now;
            reply.handing(visit, name, token.clone(), Some(lasts))
        }
        (JourneyOf::Filing(_) | JourneyOf::Amending(_) | JourneyOf::Transcribing(..), _) => reply,
    }
}

/// What was sent from the caller's draft.
async fn sent(visit: &Visit, procedure: &ProcedureId) -> Result<Option<(Token, Committed)>, Refused> {
    let Some(token) = token(visit, procedure, None) else { return Ok(None) };
    let filed = visit.server.store.sent(token.draft_hash()).await?;
    Ok(filed.filter(|filed| filed.revision == Some(1)).map(|filed| (token, filed)))
}

/// The receipt of what was just sent, with the secret code, as long as the draft's token is held.
pub(super) async fn show_sent(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    let Some((token, filed)) = sent(visit, procedure).await? else {
        return Ok(Reply::elsewhere(Target::Start(procedure.clone())));
    };
    let case = cases::open(&visit.server, &filed.reference).await?;
    let first = case.submission.first();
    let (receipt, answers) = cases::receipt(&visit.server, &case, first).await?;
    let screen = screens::receipt(
        &visit.say(cases::edition_of(&case, &first.revision)?),
        &receipt,
        &answers.unwrap_or_default(),
        Some(&token.code()),
    );
    Ok(Reply::page(screen))
}

/// Takes the cookie of a draft back that was sent: whoever opens another page has left the receipt, and
/// the code with it.
pub(super) async fn leave_sent(
    visit: &Visit,
    procedure: &ProcedureId,
    reply: Reply,
) -> Result<Reply, Refused> {
    let name = visit.server.site.draft_cookie(procedure.as_str());
    let Some(token) = visit.caller.cookies.get(&name) else { return Ok(reply) };
    let sent = visit.server.store.sent(token.draft_hash()).await?.is_some();
    Ok(if sent { reply.clearing(visit, name) } else { reply })
}
