//! Resolving the conflicts of an amendment: each is shown with both values and chosen by the person.

use retouche::Answers;
use retouche::case::{Amendment, Case};
use retouche::credential::Reference;
use retouche_screens as screens;
use retouche_screens::{RefusalKind, Side, Target, Unsettled};

use super::amending::find;
use super::check::{held, is_current};
use crate::cases;
use crate::drafts::Loaded;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

/// The conflicts of an amendment as a page shows them; `mine` are the answers in preparation, `chosen` what was
/// posted.
pub(super) fn page<'a>(
    loaded: &'a Loaded<Amendment>,
    mine: &'a Answers,
    chosen: Option<&'a [Option<Side>]>,
) -> Unsettled<'a> {
    Unsettled {
        reference: &loaded.work.base.submission,
        conflicts: &loaded.work.base.unsettled,
        mine,
        theirs: &loaded.work.in_force,
        chosen: chosen.unwrap_or_default(),
        findings: chosen.is_some(),
    }
}

/// The sides that a post chose, conflict by conflict.
pub(super) fn chosen(loaded: &Loaded<Amendment>, posted: &Posted) -> Vec<Option<Side>> {
    let choice = |place| Side::of(posted.value(&screens::side_name(place)));
    (0..loaded.work.base.unsettled.len()).map(choice).collect()
}

fn screen(visit: &Visit, loaded: &Loaded<Amendment>, chosen: Option<&[Option<Side>]>) -> screens::Screen {
    let reading = loaded.work.reading();
    screens::settle(&visit.say(&loaded.work.edition), &page(loaded, &reading.answers, chosen))
}

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, None).await?;
    let reply = match loaded {
        Some(loaded) if !loaded.work.base.unsettled.is_empty() => {
            Reply::page(screen(visit, &loaded, None)).holding(held(visit, &loaded)?)
        }
        Some(_) => Reply::elsewhere(Target::Amend(reference.clone())),
        None => Reply::elsewhere(cases::page(&opened.case)),
    };
    opened.hand(visit, reply).await
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let (opened, loaded) = find(visit, reference, Some(posted)).await?;
    let Some(mut loaded) = loaded else {
        return opened.hand(visit, Reply::elsewhere(cases::page(&opened.case))).await;
    };
    let chosen = chosen(&loaded, posted);
    let sides: Option<Vec<Side>> = chosen.iter().copied().collect();
    let reply = match sides {
        // What the page showed is no longer what is there.
        _ if !is_current(&loaded, posted) => Reply::elsewhere(visit.target.clone()),
        None => Reply::again(screen(visit, &loaded, Some(&chosen))).holding(held(visit, &loaded)?),
        Some(sides) => {
            settle(visit, &opened.case, &mut loaded, &sides).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
    };
    opened.hand(visit, reply).await
}

/// Keeps the chosen sides in the draft, which has no conflicts then.
pub(super) async fn settle(
    visit: &Visit,
    case: &Case,
    loaded: &mut Loaded<Amendment>,
    sides: &[Side],
) -> Result<(), Refused> {
    match loaded.settle(&visit.server, case, sides).await? {
        true => Ok(()),
        false => Err(Refused::new(RefusalKind::Stale).or(visit.target.clone())),
    }
}
