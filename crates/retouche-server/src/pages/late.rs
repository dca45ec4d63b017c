//! A correction that can no longer be sent: handed in late with the submission, or printed as a letter.

use retouche::credential::Reference;
use retouche::submission::{Act, Actor};
use retouche_screens as screens;
use retouche_screens::Target;
use retouche_store::DoneBefore;

use super::amending::find;
use super::check::{held, is_current};
use super::holder::Opened;
use crate::cases;
use crate::drafts::Late;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, None).await?;
    let rights = opened.case.rights(visit.server.now);
    let reply = match loaded {
        Some(loaded) if !rights.can_amend() => {
            let reading = loaded.work.reading();
            let sendable = reading.complete().is_ok() && !loaded.work.changes(&reading).is_empty();
            let screen = screens::late(&visit.say(&loaded.work.edition), reference, &rights, sendable);
            Reply::page(screen).holding(held(visit, &loaded)?)
        }
        Some(_) => Reply::elsewhere(Target::AmendChanges(reference.clone())),
        None => without_draft(visit, &opened, reference),
    };
    opened.hand(visit, reply).await
}

/// Nothing is in preparation: the page tells the route that remains.
fn without_draft(visit: &Visit, opened: &Opened, reference: &Reference) -> Reply {
    let rights = opened.case.rights(visit.server.now);
    if rights.can_amend() || opened.case.submission.is_purged() {
        return Reply::elsewhere(cases::page(&opened.case));
    }
    Reply::page(screens::closed(&visit.say(&opened.case.edition), reference, &rights))
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, Some(posted)).await?;
    let history = || Reply::elsewhere(Target::History(reference.clone()));
    let was_done = was_handed_in(visit, reference, posted).await?;
    let reply = match loaded.filter(|_| !was_done) {
        Some(loaded) if !is_current(&loaded, posted) => Reply::elsewhere(visit.target.clone()),
        Some(loaded) => {
            let key = posted.key.as_ref();
            match loaded.hand_in_late(&visit.server, &opened.case, &visit.locale, key).await? {
                Late::HandedIn(_) => history(),
                Late::StillOpen => Reply::elsewhere(Target::AmendChanges(reference.clone())),
            }
        }
        // Handed in before: a repeat of the post.
        None => history(),
    };
    opened.hand(visit, reply).await
}

/// Whether this page handed a correction in before, so that another one in preparation is left alone.
async fn was_handed_in(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<bool, Refused> {
    let Some(key) = &posted.key else { return Ok(false) };
    let done = visit.server.store.done_under(reference, key).await?;
    let is_late = |done: &DoneBefore| matches!(done.event.act, Act::LateCorrection { .. });
    Ok(done.is_some_and(|done| is_late(&done) && done.event.actor == Actor::HOLDER))
}

pub(super) async fn show_letter(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, None).await?;
    let Some(loaded) = loaded else {
        return opened.hand(visit, Reply::elsewhere(cases::page(&opened.case))).await;
    };
    let reading = loaded.work.reading();
    let changes = loaded.work.changes(&reading);
    let compared = loaded.compared(&opened.case, &reading, &changes, false);
    let rights = opened.case.rights(visit.server.now);
    let screen = screens::letter(&visit.say(&loaded.work.edition), &compared, &rights);
    opened.hand(visit, Reply::page(screen)).await
}
