//! Withdrawing a submission, taking up an earlier revision again, and saying why after sending.

use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::draft::Base;
use retouche::form::{self, RefusalKind, Target, WHY};
use retouche::submission::Act;

use super::amending::unsent;
use super::submission::{held_by, open};
use crate::acting::{Brought, act, not_now};
use crate::amending;
use crate::case::HOLDER;
use crate::chance;
use crate::clock;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

pub(super) async fn show_withdraw(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let unsent = unsent(visit, &opened).await?.is_some();
    let screen = form::withdraw(&opened.case.edition.say(&visit.locale)?, reference, unsent);
    let reply = Reply::page(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

pub(super) async fn post_withdraw(
    visit: &Visit,
    reference: &Reference,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let case = &opened.case;
    let key = posted.key.as_deref().and_then(|key| key.parse().ok());
    let now = clock::now_in(&case.edition.procedure.definition().in_force.zone)?;
    let event = case.submission.next(Act::Withdrawn, now, HOLDER).map_err(not_now(case))?;
    act(&visit.server, case, &event, Brought { key: key.as_ref(), ..Brought::default() }).await?;
    opened.hand(visit, Reply::elsewhere(case.target())).await
}

pub(super) async fn show_revert(visit: &Visit, reference: &Reference, number: u32) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let unsent = unsent(visit, &opened).await?.is_some();
    let earlier = opened.case.revision(number)?;
    let screen = form::revert(&opened.case.edition.say(&visit.locale)?, reference, earlier, unsent);
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
    let earlier = case.revision(number)?;
    if number >= case.submission.current().revision.number {
        return Err(Refused::new(RefusalKind::NothingChanged).or(case.target()));
    }
    let answers = case.answers(server, earlier).await?;
    let answers = answers.ok_or_else(|| Refused::new(RefusalKind::Purged).or(case.target()))?;
    let base = Base { reverts: Some(number), ..Base::of(&case.submission) };
    let opens = amending::open(server, case, &visit.locale, base, &answers).await?;
    let target = if opens { Target::AmendChanges(reference.clone()) } else { visit.target.clone() };
    opened.hand(visit, Reply::elsewhere(target)).await
}

pub(super) async fn show_explain(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    opened.case.revision(number)?;
    let screen = form::explain(&opened.case.edition.say(&visit.locale)?, reference, number, None);
    let reply = Reply::page(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

pub(super) async fn post_explain(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let case = &opened.case;
    let why = posted.value(WHY).trim();
    if !why.is_empty() {
        let (words, salt) = (serde_json::json!({ "why": why }), chance::salt()?);
        let explained = Act::Explained { revision: number, words: Digest::of_words(&words, &salt)? };
        let now = clock::now_in(&case.edition.procedure.definition().in_force.zone)?;
        let event = case.submission.next(explained, now, HOLDER).map_err(not_now(case))?;
        let key = posted.key.as_deref().and_then(|key| key.parse().ok());
        let brought = Brought { words: Some((&words, salt)), draft: None, key: key.as_ref() };
        act(&visit.server, case, &event, brought).await?;
    }
    opened.hand(visit, Reply::elsewhere(case.target())).await
}
