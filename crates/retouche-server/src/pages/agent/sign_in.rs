//! Where agents sign in.

use retouche_screens::agent;
use retouche_screens::agent::{AgentSignInFault, AgentTarget, CaseList, NAME, PASSWORD};
use retouche_screens::{Action, RefusalKind, Target};

use crate::agents::{sign_in, signed_in};
use crate::code_hash::Password;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Held, Reply, Visit, lobby};

fn first_page() -> Reply {
    Reply::elsewhere(Target::Agent(AgentTarget::Cases(CaseList::waiting())))
}

pub(super) async fn show(visit: &Visit) -> Result<Reply, Refused> {
    match signed_in(&visit.server, &visit.caller).await {
        Ok(_) => Ok(first_page()),
        Err(_) => page(visit, "", None),
    }
}

/// The page; what was typed as password is never sent back.
fn page(visit: &Visit, name: &str, fault: Option<AgentSignInFault>) -> Result<Reply, Refused> {
    let editions = visit.editions();
    let voices = visit.voices(&editions);
    let screen = agent::sign_in(&lobby(&voices)?, name, fault);
    let reply = Reply::page_or_again(screen, fault.is_some());
    Ok(reply.holding(Held::default()))
}

pub(super) async fn post(visit: &Visit, posted: &Posted) -> Result<Reply, Refused> {
    if posted.act != Action::SignIn {
        return Err(Refused::new(RefusalKind::Malformed));
    }
    if visit.is_forged(None, None) {
        return Err(Refused::new(RefusalKind::Forged));
    }
    let typed = posted.value(NAME);
    let Ok(name) = typed.parse() else { return page(visit, typed, Some(AgentSignInFault::NoName)) };
    let password = posted.value(PASSWORD);
    if password.is_empty() {
        return page(visit, typed, Some(AgentSignInFault::NoPassword));
    }
    match sign_in(&visit.server, &visit.caller, &name, Password(password.to_owned())).await? {
        Ok(session) => Ok(first_page().handing(visit, visit.server.site.agent_cookie(), session, None)),
        Err(fault) => page(visit, typed, Some(fault)),
    }
}
