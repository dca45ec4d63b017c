//! The agents' pages. Each is opened by an agent's session alone, shows cases of the account's procedures
//! alone, and every look and act is entered in the audit log.
//!
//! There is no page on which an agent edits in the person's place, or says anything of anybody's good faith:
//! the addresses are those that `AgentTarget` names, and no other.

mod acting;
mod asking;
mod list;
mod sign_in;
mod standing;
mod transcribing;

use retouche::case::Case;
use retouche::credential::Reference;
use retouche_screens::agent::{AgentTarget, CasePage};
use retouche_screens::{RefusalKind, Target};
use retouche_store::{AuditAct, AuditEntry};

use super::Hints;
use crate::agents::{SignedIn, signed_in};
use crate::cases;
use crate::commits::new_key;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Held, Reply, Visit};

pub(super) async fn show(visit: &Visit, page: &AgentTarget, hints: &Hints) -> Result<Reply, Refused> {
    of_our_own(visit)?;
    match page {
        AgentTarget::SignIn => sign_in::show(visit).await,
        AgentTarget::Cases(list) => list::show(visit, list).await,
        AgentTarget::Case(reference, page) => {
            if signed_in(&visit.server, &visit.caller).await.is_err() {
                return Ok(Reply::elsewhere(Target::Agent(AgentTarget::SignIn)));
            }
            show_case(visit, reference, page, hints).await
        }
    }
}

async fn show_case(
    visit: &Visit,
    reference: &Reference,
    page: &CasePage,
    hints: &Hints,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, page, None).await?;
    look(visit, &opened, page).await?;
    match page {
        CasePage::Standing => standing::show(visit, &opened).await,
        CasePage::Timeline => standing::show_timeline(visit, &opened).await,
        CasePage::Revision(number) => standing::show_revision(visit, &opened, *number).await,
        CasePage::Receipt(number) => standing::show_receipt(visit, &opened, *number).await,
        CasePage::Changes(number) => standing::show_changes(visit, &opened, *number).await,
        CasePage::Compare(one, other) => standing::compare(visit, &opened, *one, *other).await,
        CasePage::Request(number) => standing::show_request(visit, &opened, *number).await,
        CasePage::Late(number) => standing::show_late(visit, &opened, *number).await,
        CasePage::Ask => asking::choose(visit, &opened),
        CasePage::AskAbout(about) => asking::show(visit, &opened, about),
        CasePage::WithdrawRequest(number) => acting::show_withdraw(visit, &opened, *number),
        CasePage::Grant => acting::show_grant(visit, &opened),
        CasePage::Decide => acting::show_decide(visit, &opened),
        CasePage::Reopen => acting::show_reopen(visit, &opened),
        CasePage::Transcribe => transcribing::show(visit, &opened),
        CasePage::TranscribeQuestion(channel, address) => {
            transcribing::show_question(visit, &opened, *channel, address, hints).await
        }
        CasePage::Transcription(channel) => transcribing::show_all(visit, &opened, *channel).await,
        CasePage::Settle(channel) => transcribing::show_settle(visit, &opened, *channel).await,
        CasePage::TranscriptionChanges(channel) => transcribing::show_changes(visit, &opened, *channel).await,
    }
}

pub(super) async fn post(visit: &Visit, page: &AgentTarget, posted: Posted) -> Result<Reply, Refused> {
    of_our_own(visit)?;
    match page {
        AgentTarget::SignIn => sign_in::post(visit, &posted).await,
        AgentTarget::Cases(list) => list::post(visit, list, &posted).await,
        AgentTarget::Case(reference, page) => {
            let mut opened = open(visit, reference, page, Some(&posted)).await?;
            let reply = post_case(visit, &mut opened, page, posted).await?;
            // A page that comes back shows answers as it did before.
            if reply.is_page() {
                look(visit, &opened, page).await?;
            }
            Ok(reply)
        }
    }
}

/// Does what was posted to a page of a case. What happens to the case meanwhile does not stand against it: it
/// is done on what the case has become, or its page comes back with what was typed.
async fn post_case(
    visit: &Visit,
    opened: &mut Opened,
    page: &CasePage,
    posted: Posted,
) -> Result<Reply, Refused> {
    match page {
        CasePage::Standing | CasePage::Revision(_) => standing::post(visit, opened, &posted).await,
        CasePage::Timeline => standing::choose_revisions(opened, &posted),
        CasePage::Ask => asking::post_choice(visit, opened, &posted),
        CasePage::AskAbout(about) => asking::post(visit, opened, about, &posted).await,
        CasePage::WithdrawRequest(number) => acting::withdraw(visit, opened, *number, &posted).await,
        CasePage::Grant => acting::grant(visit, opened, &posted).await,
        CasePage::Decide => acting::decide(visit, opened, &posted).await,
        CasePage::Reopen => acting::reopen(visit, opened, &posted).await,
        CasePage::Transcribe => transcribing::start(visit, opened, &posted).await,
        CasePage::TranscribeQuestion(channel, address) => {
            transcribing::post_question(visit, opened, *channel, address, posted).await
        }
        CasePage::Transcription(channel) => transcribing::discard(visit, opened, *channel, &posted).await,
        CasePage::Settle(channel) => transcribing::settle(visit, opened, *channel, &posted).await,
        CasePage::TranscriptionChanges(channel) => transcribing::send(visit, opened, *channel, &posted).await,
        CasePage::Receipt(_)
        | CasePage::Changes(_)
        | CasePage::Compare(..)
        | CasePage::Request(_)
        | CasePage::Late(_) => Err(Refused::new(RefusalKind::Malformed).or(opened.standing())),
    }
}

/// Agents' pages stand on the server's own pages: in a host's page, no cookie opens them.
fn of_our_own(visit: &Visit) -> Result<(), Refused> {
    match visit.caller.embedded {
        Some(_) => Err(Refused::new(RefusalKind::NotFound)),
        None => Ok(()),
    }
}

/// A case opened by an agent who may.
struct Opened {
    by: SignedIn,
    case: Case,
}

impl Opened {
    fn reference(&self) -> &Reference {
        &self.case.submission.reference
    }

    /// The page of the case.
    fn standing(&self) -> Target {
        AgentTarget::standing(self.reference())
    }

    /// Whether the agent may act on it.
    fn handles(&self) -> bool {
        self.by.handles(&self.case.edition.link.procedure)
    }

    /// What the forms of a page carry that does something.
    fn held(&self) -> Result<Held, Refused> {
        let key = Some(new_key()?.as_str().to_owned());
        Ok(Held { key, token: Some(self.by.session.clone()), ..Held::default() })
    }

    /// That the state does not allow it: the agent sees where the case stands.
    fn not_now(&self) -> Refused {
        Refused::new(RefusalKind::Stale).or(self.standing())
    }
}

/// Opens a case for whoever may see it. To others there is no such case. A post has to prove where it comes
/// from; a page that acts is there for those who may act.
async fn open(
    visit: &Visit,
    reference: &Reference,
    page: &CasePage,
    posted: Option<&Posted>,
) -> Result<Opened, Refused> {
    let by = signed_in(&visit.server, &visit.caller).await?;
    if posted.is_some_and(|posted| visit.is_forged(Some(&by.session), posted.forgery.as_deref())) {
        return Err(Refused::new(RefusalKind::Forged));
    }
    let opened = Opened { case: cases::open(&visit.server, reference).await?, by };
    let procedure = &opened.case.edition.link.procedure;
    if !opened.by.reads(procedure) || (acts(page) && !opened.handles()) {
        return Err(Refused::new(RefusalKind::NotFound));
    }
    Ok(opened)
}

/// Whether a page is there to do something.
fn acts(page: &CasePage) -> bool {
    match page {
        CasePage::Standing
        | CasePage::Timeline
        | CasePage::Revision(_)
        | CasePage::Receipt(_)
        | CasePage::Changes(_)
        | CasePage::Compare(..)
        | CasePage::Request(_)
        | CasePage::Late(_) => false,
        CasePage::Ask
        | CasePage::AskAbout(_)
        | CasePage::WithdrawRequest(_)
        | CasePage::Grant
        | CasePage::Decide
        | CasePage::Reopen
        | CasePage::Transcribe
        | CasePage::TranscribeQuestion(..)
        | CasePage::Transcription(_)
        | CasePage::Settle(_)
        | CasePage::TranscriptionChanges(_) => true,
    }
}

/// A page of the case was seen.
async fn look(visit: &Visit, opened: &Opened, page: &CasePage) -> Result<(), Refused> {
    let act = match page {
        CasePage::Compare(..) | CasePage::Changes(_) | CasePage::Late(_) => AuditAct::Compared,
        _ => AuditAct::ReadCase,
    };
    enter(visit, opened, act).await
}

/// Enters into the log what the agent did about the case.
async fn enter(visit: &Visit, opened: &Opened, act: AuditAct) -> Result<(), Refused> {
    let entry = AuditEntry {
        at: visit.server.now,
        agent: opened.by.agent.id.clone(),
        act,
        reference: Some(opened.reference().clone()),
        number: Some(opened.case.submission.events),
    };
    Ok(visit.server.store.enter_audit(&entry).await?)
}

/// The steps that a refusal leaves, on the agents' side.
fn for_agents(refused: Refused) -> Refused {
    let next = refused.next.iter().filter_map(AgentTarget::in_place_of).collect();
    Refused { next, ..refused }
}
