//! Signing in with reference and secret code.

use retouche::credential::{Reference, SecretCode};
use retouche_screens as screens;
use retouche_screens::{Action, RefusalKind, SignInFault, Target};

use super::filing::leave_sent;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::sign_in::{SignedIn, sign_in};
use crate::visit::{Held, Reply, Visit, lobby};

pub(super) async fn show(visit: &Visit) -> Result<Reply, Refused> {
    let mut reply = page(visit, "", None)?;
    for procedure in visit.server.library.procedures() {
        reply = leave_sent(visit, procedure, reply).await?;
    }
    Ok(reply)
}

/// The page; what was typed as code is never sent back.
fn page(visit: &Visit, reference: &str, fault: Option<SignInFault>) -> Result<Reply, Refused> {
    let editions = visit.editions();
    let voices = visit.voices(&editions);
    let screen = screens::sign_in(&lobby(&voices)?, reference, fault);
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
    let typed = posted.value("reference");
    let again = |fault| page(visit, typed, Some(fault));
    let Ok(reference) = typed.parse::<Reference>() else { return again(SignInFault::NoReference) };
    let Ok(code) = posted.value("code").parse::<SecretCode>() else { return again(SignInFault::NoCode) };
    match sign_in(&visit.server, &visit.caller, &reference, code).await? {
        SignedIn::Session(session) => {
            let reply = Reply::elsewhere(Target::Submission(reference));
            Ok(reply.handing(visit, visit.server.site.session_cookie(), session, None))
        }
        SignedIn::NoMatch => again(SignInFault::NoMatch),
        SignedIn::Slowed(seconds) => again(SignInFault::Slowed(seconds)),
    }
}
