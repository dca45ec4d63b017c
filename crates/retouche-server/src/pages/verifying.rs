//! Where anybody may verify a receipt: without a session, and without a trace of what was pasted.

use retouche::receipt::signed::verify;
use retouche_screens as screens;
use retouche_screens::{PASTED, RefusalKind, Verdict};

use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit, lobby};

pub(super) fn show(visit: &Visit) -> Result<Reply, Refused> {
    page(visit, Verdict::Asked).map(Reply::page)
}

pub(super) fn post(visit: &Visit, posted: &Posted) -> Result<Reply, Refused> {
    if visit.is_forged(None, None) {
        return Err(Refused::new(RefusalKind::Forged));
    }
    let pasted = posted.value(PASTED);
    if pasted.trim().is_empty() {
        return page(visit, Verdict::Empty).map(Reply::again);
    }
    match verify(pasted, visit.server.keys.public()) {
        Ok(genuine) => page(visit, Verdict::Genuine(&genuine)).map(Reply::page),
        Err(reason) => page(visit, Verdict::NotGenuine(pasted, reason)).map(Reply::again),
    }
}

fn page(visit: &Visit, verdict: Verdict<'_>) -> Result<screens::Screen, Refused> {
    let editions = visit.editions();
    let voices = visit.voices(&editions);
    Ok(screens::verify(&lobby(&voices)?, verdict))
}
