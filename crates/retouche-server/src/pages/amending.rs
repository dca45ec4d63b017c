//! An amendment in preparation: all its answers, what it changes before and after, its sending, and the
//! way to throw it away.

use retouche::case::Amendment;
use retouche::credential::Reference;
use retouche::edition::EditionChoice;
use retouche_screens as screens;
use retouche_screens::{Action, FormPage, RefusalKind, Target};
use retouche_store::IdempotencyKey;

use super::check::{held, is_current};
use super::filing::edition_choice;
use super::holder::{Opened, open};
use crate::cases;
use crate::drafts::{Loaded, Preparing, SendOutcome};
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

/// The amendment in preparation of a submission, if there is one.
pub(super) async fn find(
    visit: &Visit,
    reference: &Reference,
    posted: Option<&Posted>,
) -> Result<(Opened, Option<Loaded<Amendment>>), Refused> {
    let opened = open(visit, reference, posted).await?;
    let loaded = find_in(visit, &opened, edition_choice(posted)).await?;
    Ok((opened, loaded))
}

/// The amendment in preparation of an opened submission.
pub(super) async fn find_in(
    visit: &Visit,
    opened: &Opened,
    choice: EditionChoice,
) -> Result<Option<Loaded<Amendment>>, Refused> {
    Preparing::Holder.find(&visit.server, &opened.case, Some(&opened.access.session), choice).await
}

/// The number of corrections that are not sent, if an amendment is in preparation.
pub(super) async fn unsent(visit: &Visit, opened: &Opened) -> Result<Option<usize>, Refused> {
    if opened.case.submission.is_purged() {
        return Ok(None);
    }
    let loaded = find_in(visit, opened, EditionChoice::Own).await?;
    Ok(loaded.map(|loaded| loaded.work.changes(&loaded.work.reading()).len()))
}

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, None).await?;
    let Some(loaded) = loaded else {
        return opened.hand(visit, Reply::elsewhere(cases::page(&opened.case))).await;
    };
    let reading = loaded.work.reading();
    let changes = loaded.work.changes(&reading);
    let say = visit.say(&loaded.work.edition);
    let pages = screens::JourneyOf::Amending(reference.clone());
    let mut screen = screens::check_answers(&say, &reading, &pages, Some(loaded.amending(&changes)), false);
    loaded.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen);
    opened.hand(visit, Reply::page(screen).holding(held(visit, &loaded)?)).await
}

pub(super) async fn show_changes(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, None).await?;
    let reply = match loaded {
        Some(loaded) if !loaded.work.base.unsettled.is_empty() => {
            Reply::elsewhere(Target::Settle(reference.clone()))
        }
        Some(loaded) if loaded.work.reading().complete().is_ok() => {
            Reply::page(before_after(visit, &opened, &loaded, false)).holding(held(visit, &loaded)?)
        }
        Some(_) => Reply::elsewhere(Target::Amend(reference.clone())),
        None => Reply::elsewhere(cases::page(&opened.case)),
    };
    opened.hand(visit, reply).await
}

fn before_after(
    visit: &Visit,
    opened: &Opened,
    loaded: &Loaded<Amendment>,
    undeclared: bool,
) -> screens::Screen {
    let reading = loaded.work.reading();
    let changes = loaded.work.changes(&reading);
    let open = opened.case.rights(visit.server.now).can_amend();
    let compared = loaded.compared(&opened.case, &reading, &changes, open);
    let mut screen = screens::before_after(&visit.say(&loaded.work.edition), &compared, undeclared);
    loaded.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen);
    screen
}

/// The page of all answers of an amendment has one act: to throw it away.
pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, Some(posted)).await?;
    if posted.act != Action::Discard {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::Amend(reference.clone())));
    }
    let discarded = discard(visit, loaded.as_ref(), posted).await?;
    let target = if discarded { cases::page(&opened.case) } else { Target::Amend(reference.clone()) };
    opened.hand(visit, Reply::elsewhere(target)).await
}

/// Throws away what the page showed. `false`: it was changed elsewhere since.
pub(super) async fn discard(
    visit: &Visit,
    loaded: Option<&Loaded<Amendment>>,
    posted: &Posted,
) -> Result<bool, Refused> {
    match loaded {
        Some(loaded) => loaded.discard(&visit.server, posted.whole_version()).await,
        None => Ok(true),
    }
}

pub(super) async fn post_changes(
    visit: &Visit,
    reference: &Reference,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, Some(posted)).await?;
    if posted.act != Action::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::AmendChanges(reference.clone())));
    }
    let key = posted.key_or_new()?;
    let sent = visit.server.store.corrected_under(reference, &key).await?;
    let reply = match (sent.and_then(|sent| sent.revision), loaded) {
        (Some(revision), _) => Reply::elsewhere(Target::Receipt(reference.clone(), revision)),
        (None, None) => Reply::elsewhere(cases::page(&opened.case)),
        (None, Some(loaded)) => send(visit, &opened, &loaded, posted, &key).await?,
    };
    opened.hand(visit, reply).await
}

async fn send(
    visit: &Visit,
    opened: &Opened,
    loaded: &Loaded<Amendment>,
    posted: &Posted,
    key: &IdempotencyKey,
) -> Result<Reply, Refused> {
    let reference = &opened.case.submission.reference;
    if loaded.work.reading().complete().is_err() {
        return Ok(Reply::elsewhere(Target::Amend(reference.clone())));
    }
    let current = is_current(loaded, posted);
    if !current || !posted.declares() {
        let mut screen = before_after(visit, opened, loaded, current);
        if let (false, FormPage::BeforeAfter(page)) = (current, &mut screen.page) {
            page.banner = screens::changed_since(&visit.say(&loaded.work.edition));
        }
        return Ok(Reply::again(screen).holding(held(visit, loaded)?));
    }
    match loaded.send(&visit.server, &opened.case, &visit.locale, key).await? {
        SendOutcome::Committed(sent) => {
            let receipt = |revision| Target::Receipt(reference.clone(), revision);
            Ok(Reply::elsewhere(sent.revision.map_or_else(|| cases::page(&opened.case), receipt)))
        }
        SendOutcome::Changed => Ok(Reply::elsewhere(Target::AmendChanges(reference.clone()))),
    }
}
