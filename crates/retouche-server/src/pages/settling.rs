//! Settling what two people changed differently: each conflict is shown with both values and chosen by
//! the person.

use retouche::answers::RowState;
use retouche::credential::Reference;
use retouche::draft::{Base, Draft};
use retouche::form::{self, RefusalKind, Side, Target, Unsettled};
use retouche::{Answers, Path, RawAnswers};

use super::amending::find;
use super::submission::Opened;
use crate::amending;
use crate::case::Case;
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::{Broken, Refused};
use crate::visit::{Reply, Visit};

fn conflicts(preparation: &Preparation) -> &[Path] {
    preparation.draft.base.as_ref().map_or(&[], |base| &base.unsettled)
}

/// What a page shows of what has to be settled; `mine` are the answers in preparation, `chosen` what was
/// posted.
pub(super) fn page<'a>(
    reference: &'a Reference,
    preparation: &'a Preparation,
    mine: &'a Answers,
    chosen: Option<&'a [Option<Side>]>,
) -> Result<Unsettled<'a>, Broken> {
    Ok(Unsettled {
        reference,
        conflicts: conflicts(preparation),
        mine,
        theirs: preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?,
        chosen: chosen.unwrap_or_default(),
        findings: chosen.is_some(),
    })
}

/// What a post chose, conflict by conflict.
pub(super) fn chosen(preparation: &Preparation, posted: &Posted) -> Vec<Option<Side>> {
    let choice = |place| Side::of(posted.value(&form::side_name(place)));
    (0..conflicts(preparation).len()).map(choice).collect()
}

fn screen(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    chosen: Option<&[Option<Side>]>,
) -> Result<form::Screen, Refused> {
    let reading = preparation.reading();
    let page = page(&opened.case.submission.reference, preparation, &reading.answers, chosen)?;
    Ok(form::settle(&preparation.edition.say(&visit.locale)?, &page))
}

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, None).await?;
    let reply = match preparation {
        Some(preparation) if !conflicts(&preparation).is_empty() => {
            Reply::page(screen(visit, &opened, &preparation, None)?)
                .holding(super::check::held(visit, &preparation)?)
        }
        Some(_) => Reply::elsewhere(Target::Amend(reference.clone())),
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, preparation) = find(visit, reference, Some(posted)).await?;
    let Some(preparation) = preparation else {
        return opened.hand(visit, Reply::elsewhere(Target::Submission(reference.clone()))).await;
    };
    let chosen = chosen(&preparation, posted);
    let sides: Option<Vec<Side>> = chosen.iter().copied().collect();
    let reply = match sides {
        // What the page showed is no longer what is there.
        _ if !super::check::is_current(&preparation, posted) => Reply::elsewhere(visit.target.clone()),
        None => Reply::again(screen(visit, &opened, &preparation, Some(&chosen))?)
            .holding(super::check::held(visit, &preparation)?),
        Some(sides) => {
            take_sides(visit, &opened.case, &preparation, &sides).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
    };
    opened.hand(visit, reply).await
}

/// Keeps the chosen sides in the draft, which has nothing more to be settled then.
pub(super) async fn take_sides(
    visit: &Visit,
    case: &Case,
    preparation: &Preparation,
    sides: &[Side],
) -> Result<(), Refused> {
    let in_force = preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?;
    let theirs = amending::typed(case, &preparation.edition, in_force, &visit.locale);
    let base = preparation.draft.base.clone().ok_or(Broken("an amendment has no base"))?;
    let mut answers = preparation.draft.answers.clone();
    for (path, side) in base.unsettled.iter().zip(sides) {
        take(&mut answers, &theirs, path, *side, preparation.edition.procedure.question(path).is_some());
    }
    let base = Base { unsettled: Vec::new(), ..base };
    let draft = Draft { base: Some(base), answers, ..preparation.draft.clone() };
    let kept = preparation.kept.ok_or(Broken("an amendment is not kept"))?;
    match amending::keep(&visit.server, case, &preparation.edition, kept, &draft).await? {
        Some(_) => Ok(()),
        None => Err(Refused::new(RefusalKind::Stale).or(visit.target.clone())),
    }
}

/// Puts the chosen side where the conflict was. A row stands in the draft whichever side removed it, so
/// that removing it is the choice of a side that has it not.
fn take(answers: &mut RawAnswers, theirs: &RawAnswers, path: &Path, side: Side, is_question: bool) {
    match (side, is_question) {
        (Side::Mine, true) => {}
        (Side::Theirs, true) => {
            if let Some(answer) = theirs.get(path) {
                answers.set(path.clone(), answer.clone());
            }
        }
        (Side::Theirs, false) => {
            let stands = theirs.row(path) == Some(RowState::Present);
            answers.set_row(path.clone(), if stands { RowState::Present } else { RowState::Removed });
        }
        (Side::Mine, false) => {
            let theirs_stands = theirs.row(path) == Some(RowState::Present);
            answers.set_row(path.clone(), if theirs_stands { RowState::Removed } else { RowState::Present });
        }
    }
}
