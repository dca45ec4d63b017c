//! A first sending: its draft, found by what the caller holds, and the receipt with the secret code.

use std::sync::Arc;

use retouche::answers::RawAnswers;
use retouche::draft::Draft;
use retouche::form::{self, Act, JourneyOf, RefusalKind, Target};
use retouche::id::ProcedureId;
use retouche_store::{DraftState, Filed};

use crate::caller::AskingPage;
use crate::case::{Case, edition_of};
use crate::clock;
use crate::library::Edition;
use crate::lifting::{self, Form};
use crate::posted::Posted;
use crate::preparation::{Kept, Preparation};
use crate::refused::Refused;
use crate::token::Token;
use crate::visit::{Held, Reply, Visit};

/// What the caller has of a first sending.
#[derive(Debug)]
pub(super) enum Filing {
    /// A draft, maybe not begun.
    Open(Box<Preparation>),
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

/// The caller's draft. A post with a draft of the caller's own has to prove where it comes from.
pub(super) async fn find(
    visit: &Visit,
    procedure: &ProcedureId,
    posted: Option<&Posted>,
) -> Result<Filing, Refused> {
    find_in(visit, procedure, posted, meant(posted)).await
}

/// The same, in the form that is meant.
async fn find_in(
    visit: &Visit,
    procedure: &ProcedureId,
    posted: Option<&Posted>,
    form: Form,
) -> Result<Filing, Refused> {
    let token = token(visit, procedure, posted);
    if posted.is_some_and(|posted| is_forged(visit, posted, token.as_ref())) {
        return Err(Refused::new(RefusalKind::Forged).or(Target::Start(procedure.clone())));
    }
    let server = &visit.server;
    let current = server.library.current(procedure).ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
    let Some(token) = token else { return Ok(Filing::Open(Box::new(not_begun(visit, current)?))) };
    let record = server.store.draft(token.draft_hash(), clock::now()).await?;
    Ok(match record.map(|record| (record.version, record.state)) {
        Some((version, DraftState::Open(draft)))
            if draft.base.is_none() && draft.edition.procedure == *procedure =>
        {
            let kept = Kept { hash: token.draft_hash(), version };
            let open = lifting::filing(server, current, (kept, *draft), form).await?;
            let (edition, kept, draft) = open.ok_or_else(|| Refused::new(RefusalKind::Stale))?;
            let preparation =
                Preparation { kept: Some(kept), token: Some(token), draft, ..not_begun(visit, &edition)? };
            Filing::Open(Box::new(preparation))
        }
        Some((_, DraftState::Sent { .. } | DraftState::HandedIn { .. })) => Filing::Sent,
        Some((_, DraftState::Open(_) | DraftState::Deleted)) | None => {
            Filing::Open(Box::new(not_begun(visit, current)?))
        }
    })
}

/// Which form a request means: what is typed on a page is kept in the form of that page.
pub(super) fn meant(posted: Option<&Posted>) -> Form {
    match posted.map(|posted| &posted.act) {
        None | Some(Act::Send) => Form::InForce,
        Some(_) => Form::AsItStands,
    }
}

/// A draft of an edition in which nothing was typed.
fn not_begun(visit: &Visit, edition: &Arc<Edition>) -> Result<Preparation, Refused> {
    Ok(Preparation {
        edition: edition.clone(),
        of: JourneyOf::Filing(edition.link.procedure.clone()),
        draft: Draft {
            edition: edition.link.clone(),
            locale: visit.locale.clone(),
            base: None,
            answers: RawAnswers::default(),
            no_longer_asked: Vec::new(),
        },
        in_force: None,
        carried: None,
        kept: None,
        today: edition.today()?,
        token: None,
    })
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
    let handed = match find_in(visit, procedure, Some(posted), Form::InForce).await? {
        Filing::Open(preparation) if posted.draft == preparation.token => preparation,
        Filing::Open(_) | Filing::Sent => return taken_before(own, start),
    };
    let mut handed = *handed;
    let Some(kept) = handed.kept else { return taken_before(own, start) };
    let token = Token::mint()?;
    if !visit.server.store.hand_over(kept.hash, token.draft_hash(), clock::now()).await? {
        return taken_before(own, start);
    }
    handed.kept = Some(Kept { hash: token.draft_hash(), ..kept });
    handed.token = Some(token);
    if let Filing::Open(own) = own {
        // As often as the service is faster with something of its own: what is typed may not stay behind.
        while !handed.keep_draft(&visit.server, joined(&handed.draft, &own.draft)).await? {}
    }
    Ok(hand(visit, &handed, Reply::elsewhere(start)))
}

/// A token that opens nothing any more: whoever took the draft over goes on with it.
fn taken_before(own: Filing, start: Target) -> Result<Reply, Refused> {
    match own {
        Filing::Open(own) if own.kept.is_some() => Ok(Reply::elsewhere(start)),
        Filing::Open(_) | Filing::Sent => Err(Refused::new(RefusalKind::NoDraft).or(start)),
    }
}

/// One draft with what was typed in another.
fn joined(handed: &Draft, own: &Draft) -> Draft {
    let mut joined = handed.clone();
    let answers = &mut joined.answers;
    own.answers.iter().for_each(|(path, answer)| answers.set(path.clone(), answer.clone()));
    own.answers.all_rows().for_each(|(row, state)| answers.set_row(row.clone(), state));
    own.answers.to_confirm().for_each(|(path, why)| answers.ask_to_confirm(path.clone(), why));
    joined.no_longer_asked.extend(own.no_longer_asked.iter().cloned());
    joined
}

/// What the forms of a page of a draft carry.
pub(super) fn held(visit: &Visit, preparation: &Preparation, version: Option<String>) -> Held {
    let filing = preparation.in_force.is_none();
    Held {
        version,
        token: preparation.token.clone(),
        shows_token: filing && visit.caller.embedded.is_some(),
        key: None,
        carried: Vec::new(),
    }
}

/// Hands the token of a draft that was kept to its holder, again at each change, so that the cookie lasts
/// as long as the draft.
pub(super) fn hand(visit: &Visit, preparation: &Preparation, reply: Reply) -> Reply {
    match (&preparation.of, &preparation.token) {
        (JourneyOf::Filing(procedure), Some(token)) => {
            let name = visit.server.site.draft_cookie(procedure.as_str());
            let lasts = preparation.expires() - clock::now();
            reply.handing(visit, name, token.clone(), Some(lasts))
        }
        (JourneyOf::Filing(_) | JourneyOf::Amending(_) | JourneyOf::Transcribing(..), _) => reply,
    }
}

/// What was sent from the caller's draft.
async fn sent(visit: &Visit, procedure: &ProcedureId) -> Result<Option<(Token, Filed)>, Refused> {
    let Some(token) = token(visit, procedure, None) else { return Ok(None) };
    let filed = visit.server.store.sent(token.draft_hash()).await?;
    Ok(filed.filter(|filed| filed.revision == 1).map(|filed| (token, filed)))
}

/// The receipt of what was just sent, with the secret code, as long as the draft's token is held.
pub(super) async fn show_sent(visit: &Visit, procedure: &ProcedureId) -> Result<Reply, Refused> {
    let Some((token, filed)) = sent(visit, procedure).await? else {
        return Ok(Reply::elsewhere(Target::Start(procedure.clone())));
    };
    let case = Case::open(&visit.server, &filed.reference).await?;
    let first = case.submission.first();
    let (receipt, answers) = case.receipt(&visit.server, first).await?;
    let edition = edition_of(&visit.server, &first.revision).await?;
    let screen = form::receipt(
        &edition.say(&visit.locale)?,
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
