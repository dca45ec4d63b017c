//! A correction that can no longer be sent: handed in late with the submission, or printed as a letter.

use retouche::amendment::hand_in_late;
use retouche::credential::Reference;
use retouche::form::{self, Target};
use retouche::submission::{Act, Actor};

use super::amending::find;
use super::submission::Opened;
use crate::acting::{Brought, act, is_done};
use crate::amending::{changes_of, compared};
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::{Broken, Refused};
use crate::sending;
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, None).await?;
    let reply = match preparation {
        Some(preparation) if !opened.case.rights().can_amend() => {
            let reading = preparation.reading();
            let sendable = reading.complete().is_ok() && !changes_of(&preparation, &reading).is_empty();
            let say = preparation.edition.say(&visit.locale)?;
            let screen = form::late(&say, reference, &opened.case.rights(), sendable);
            Reply::page(screen).holding(super::check::held(visit, &preparation)?)
        }
        Some(_) => Reply::elsewhere(Target::AmendChanges(reference.clone())),
        None => without_draft(visit, &opened, reference)?,
    };
    opened.hand(visit, reply).await
}

/// Nothing is in preparation: the page tells the route that remains.
fn without_draft(visit: &Visit, opened: &Opened, reference: &Reference) -> Result<Reply, Refused> {
    let rights = opened.case.rights();
    if rights.can_amend() || opened.case.submission.is_purged() {
        return Ok(Reply::elsewhere(Target::Submission(reference.clone())));
    }
    let say = opened.case.edition.say(&visit.locale)?;
    Ok(Reply::page(form::closed(&say, reference, &rights)))
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, Some(posted)).await?;
    let history = || Reply::elsewhere(Target::History(reference.clone()));
    let late = |act: &Act| matches!(act, Act::LateCorrection { .. });
    let done = is_done(&visit.server, &opened.case, posted.key.as_ref(), &Actor::HOLDER, late, None).await?;
    let reply = match preparation.filter(|_| !done) {
        Some(preparation) if !super::check::is_current(&preparation, posted) => {
            Reply::elsewhere(visit.target.clone())
        }
        Some(preparation) if !opened.case.rights().can_amend() => {
            hand_in(visit, &opened, &preparation, posted).await?;
            history()
        }
        Some(_) => Reply::elsewhere(Target::AmendChanges(reference.clone())),
        // Handed in before: a repeat of the post.
        None => history(),
    };
    opened.hand(visit, reply).await
}

async fn hand_in(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    posted: &Posted,
) -> Result<(), Refused> {
    let case = &opened.case;
    let complete = sending::complete(preparation)?;
    let said = sending::said(preparation, &visit.locale, &complete)?;
    let before = preparation.corrects().ok_or(Broken("an amendment has no base"))?;
    let handed_in = hand_in_late(&said, &case.submission, before);
    let (event, words) = handed_in.map_err(|refusal| sending::refused(case, refusal))?;
    let words = serde_json::to_value(words).map_err(|_| Broken("a late correction cannot be kept"))?;
    let kept = preparation.kept.ok_or(Broken("an amendment is not kept"))?;
    let brought = Brought {
        words: Some((&words, said.salt)),
        draft: Some((kept.hash, kept.version)),
        key: posted.key.as_ref(),
    };
    act(&visit.server, case, &event, brought).await
}

pub(super) async fn show_letter(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, None).await?;
    let Some(preparation) = preparation else {
        return opened.hand(visit, Reply::elsewhere(Target::Submission(reference.clone()))).await;
    };
    let reading = preparation.reading();
    let changes = changes_of(&preparation, &reading);
    let compared = compared(&opened.case, &preparation, &reading, &changes, false)?;
    let screen = form::letter(&preparation.edition.say(&visit.locale)?, &compared, &opened.case.rights());
    opened.hand(visit, Reply::page(screen)).await
}
