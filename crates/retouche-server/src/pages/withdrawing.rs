//! Withdrawing a submission, taking up an earlier revision again, and saying why after sending.

use retouche::case::{Amendment, Operation};
use retouche::credential::Reference;
use retouche::refusal::Refusal;
use retouche::submission::Actor;
use retouche_screens as screens;
use retouche_screens::{RefusalKind, Target, WHY};

use super::amending::unsent;
use super::holder::{held_by, open};
use crate::cases;
use crate::commits::perform;
use crate::drafts::Preparing;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

pub(super) async fn show_withdraw(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let unsent = unsent(visit, &opened).await?.is_some();
    let screen = screens::withdraw(&visit.say(&opened.case.edition), reference, unsent);
    let reply = Reply::page(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

pub(super) async fn post_withdraw(
    visit: &Visit,
    reference: &Reference,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let mut opened = open(visit, reference, Some(posted)).await?;
    let (case, key) = (&mut opened.case, posted.key.as_ref());
    let done = perform(&visit.server, case, &Operation::Withdraw, &Actor::HOLDER, key).await?;
    done.map_err(|refusal| cases::refused(case, refusal))?;
    opened.hand(visit, Reply::elsewhere(cases::page(&opened.case))).await
}

pub(super) async fn show_revert(visit: &Visit, reference: &Reference, number: u32) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let unsent = unsent(visit, &opened).await?.is_some();
    let earlier = cases::revision(&opened.case, number)?;
    let screen = screens::revert(&visit.say(&opened.case.edition), reference, earlier, unsent);
    let reply = Reply::page(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

pub(super) async fn post_revert(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let (server, case) = (&visit.server, &opened.case);
    let answers = cases::answers(server, case, cases::revision(case, number)?).await?;
    let draft = Amendment::revert(case, number, answers.as_ref(), &visit.locale, server.now);
    let draft = draft.map_err(|refusal| Refused::from(refusal).or(cases::page(case)))?;
    let begun = Preparing::Holder.begin(server, case, &draft).await?;
    let target = if begun { Target::AmendChanges(reference.clone()) } else { visit.target.clone() };
    opened.hand(visit, Reply::elsewhere(target)).await
}

pub(super) async fn show_explain(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    cases::revision(&opened.case, number)?;
    let screen = screens::explain(&visit.say(&opened.case.edition), reference, number, None);
    let reply = Reply::page(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

/// Keeps what was written. What happens to the submission meanwhile does not stand against it; where
/// nothing can be written any more, the page comes back with it.
pub(super) async fn post_explain(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let mut opened = open(visit, reference, Some(posted)).await?;
    let explain = Operation::Explain { revision: number, why: posted.value(WHY).trim().to_owned() };
    let (case, key) = (&mut opened.case, posted.key.as_ref());
    match perform(&visit.server, case, &explain, &Actor::HOLDER, key).await? {
        Ok(_) | Err(Refusal::NoReasons) => {
            opened.hand(visit, Reply::elsewhere(cases::page(&opened.case))).await
        }
        Err(Refusal::Stale(_)) => {
            let why = posted.value(WHY).trim();
            let screen = screens::explain(&visit.say(&opened.case.edition), reference, number, Some(why));
            let reply = Reply::again(screen).holding(held_by(&opened)?);
            opened.hand(visit, reply).await
        }
        Err(Refusal::NoRevision(_)) => Err(Refused::new(RefusalKind::NotFound).or(cases::page(&opened.case))),
        Err(refusal) => Err(cases::refused(&opened.case, refusal)),
    }
}
