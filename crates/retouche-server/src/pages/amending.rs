//! An amendment in preparation: all its answers, what it changes before and after, its sending, and the
//! way to throw it away.

use retouche::credential::Reference;
use retouche::form::{self, Act, Amending, FormPage, RefusalKind, Target};
use retouche_store::{IdempotencyKey, Saving};

use super::check::{held, is_current};
use super::filing::meant;
use super::submission::{Opened, open};
use crate::amending::{changes_of, compared, prepare, unsettled};
use crate::clock;
use crate::lifting::Form;
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::Refused;
use crate::sending::{self, Sent};
use crate::state::Server;
use crate::visit::{Reply, Visit};

/// The amendment in preparation of a submission, if there is one.
pub(super) async fn find(
    visit: &Visit,
    reference: &Reference,
    posted: Option<&Posted>,
) -> Result<(Opened, Option<Preparation>), Refused> {
    let opened = open(visit, reference, posted).await?;
    let session = &opened.access.session;
    let preparation = prepare(&visit.server, &opened.case, session, meant(posted)).await?;
    Ok((opened, preparation))
}

/// How many corrections are not sent, if an amendment is in preparation.
pub(super) async fn unsent(visit: &Visit, opened: &Opened) -> Result<Option<usize>, Refused> {
    if opened.case.submission.is_purged() {
        return Ok(None);
    }
    let session = &opened.access.session;
    let preparation = prepare(&visit.server, &opened.case, session, Form::AsItStands).await?;
    Ok(preparation.map(|preparation| changes_of(&preparation, &preparation.reading()).len()))
}

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, None).await?;
    let Some(preparation) = preparation else {
        return opened.hand(visit, Reply::elsewhere(Target::Submission(reference.clone()))).await;
    };
    let reading = preparation.reading();
    let changes = changes_of(&preparation, &reading);
    let in_force = preparation.in_force.as_ref();
    let unsettled = unsettled(&preparation);
    let amending = in_force.map(|in_force| Amending { in_force, changes: &changes, unsettled });
    let say = preparation.edition.say(&visit.locale)?;
    let mut screen = form::check_answers(&say, &reading, &preparation.of, amending, false);
    preparation.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen)?;
    opened.hand(visit, Reply::page(screen).holding(held(visit, &preparation)?)).await
}

pub(super) async fn show_changes(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, None).await?;
    let reply = match preparation {
        Some(preparation) if unsettled(&preparation) > 0 => {
            Reply::elsewhere(Target::Settle(reference.clone()))
        }
        Some(preparation) if preparation.reading().complete().is_ok() => {
            Reply::page(before_after(visit, &opened, &preparation, false)?)
                .holding(held(visit, &preparation)?)
        }
        Some(_) => Reply::elsewhere(Target::Amend(reference.clone())),
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

fn before_after(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    undeclared: bool,
) -> Result<form::Screen, Refused> {
    let reading = preparation.reading();
    let changes = changes_of(preparation, &reading);
    let open = opened.case.rights().can_amend();
    let compared = compared(&opened.case, preparation, &reading, &changes, open)?;
    let mut screen = form::before_after(&preparation.edition.say(&visit.locale)?, &compared, undeclared);
    preparation.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen)?;
    Ok(screen)
}

/// The page of all answers of an amendment has one act: to throw it away.
pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, Some(posted)).await?;
    if posted.act != Act::Discard {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::Amend(reference.clone())));
    }
    let discarded = discard(&visit.server, preparation.as_ref(), posted).await?;
    let submission = Target::Submission(reference.clone());
    let target = if discarded { submission } else { Target::Amend(reference.clone()) };
    opened.hand(visit, Reply::elsewhere(target)).await
}

/// Throws away what the page showed. `false`: it was changed elsewhere since, and then it is not what
/// somebody wanted to throw away.
pub(super) async fn discard(
    server: &Server,
    preparation: Option<&Preparation>,
    posted: &Posted,
) -> Result<bool, Refused> {
    let Some((preparation, kept)) = preparation.and_then(|it| Some((it, it.kept?))) else { return Ok(true) };
    if !is_current(preparation, posted) {
        return Ok(false);
    }
    Ok(match server.store.delete_draft(kept.hash, kept.version, clock::now()).await? {
        Saving::Saved(_) | Saving::Missing => true,
        Saving::Conflict(_) => false,
    })
}

pub(super) async fn post_changes(
    visit: &Visit,
    reference: &Reference,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, Some(posted)).await?;
    if posted.act != Act::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(Target::AmendChanges(reference.clone())));
    }
    let key = posted.key_or_new()?;
    let sent = visit.server.store.corrected_under(reference, &key).await?;
    let reply = match (sent, preparation) {
        (Some(filed), _) => Reply::elsewhere(Target::Receipt(reference.clone(), filed.revision)),
        (None, None) => Reply::elsewhere(Target::Submission(reference.clone())),
        (None, Some(preparation)) => send(visit, &opened, &preparation, posted, &key).await?,
    };
    opened.hand(visit, reply).await
}

async fn send(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    posted: &Posted,
    key: &IdempotencyKey,
) -> Result<Reply, Refused> {
    let reference = &opened.case.submission.reference;
    if preparation.reading().complete().is_err() {
        return Ok(Reply::elsewhere(Target::Amend(reference.clone())));
    }
    let current = is_current(preparation, posted);
    if !current || !posted.declares() {
        let mut screen = before_after(visit, opened, preparation, current)?;
        if let (false, FormPage::BeforeAfter(page)) = (current, &mut screen.page) {
            page.banner = form::changed_since(&preparation.edition.say(&visit.locale)?);
        }
        return Ok(Reply::again(screen).holding(held(visit, preparation)?));
    }
    match sending::correct(&visit.server, preparation, &opened.case, &visit.locale, key).await? {
        Sent::Filed(filed) => Ok(Reply::elsewhere(Target::Receipt(reference.clone(), filed.revision))),
        Sent::Changed => Ok(Reply::elsewhere(Target::AmendChanges(reference.clone()))),
    }
}
