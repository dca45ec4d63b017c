//! Withdrawing a submission, taking up an earlier revision again, and saying why after sending.

use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::draft::Base;
use retouche::form::{self, RefusalKind, Target, WHY};
use retouche::submission::{Act, Actor};
use retouche_store::IdempotencyKey;
use serde_json::Value as Json;

use super::amending::unsent;
use super::submission::{held_by, open};
use crate::acting::{Brought, act, is_done, not_now};
use crate::amending::{self, Whose};
use crate::case::{Case, edition_of};
use crate::chance;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::state::ATTEMPTS;
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
    let (case, key) = (&opened.case, posted.key.as_ref());
    let withdrawn = |act: &Act| matches!(act, Act::Withdrawn);
    if !is_done(&visit.server, case, key, &Actor::HOLDER, withdrawn, None).await? {
        let event = case.submission.next(Act::Withdrawn, case.edition.now()?, Actor::HOLDER);
        let event = event.map_err(not_now(case))?;
        act(&visit.server, case, &event, Brought { key, ..Brought::default() }).await?;
    }
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
    let answers = answers.ok_or_else(|| case.purged())?;
    let edition = edition_of(server, &earlier.revision).await?;
    let base = Base { reverts: Some(number), ..Base::of(&case.submission) };
    let from = (edition.as_ref(), &answers);
    let opens = amending::open(server, case, Whose::Person, &visit.locale, base, from).await?;
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

/// Keeps what was written. What happens to the submission meanwhile does not stand against it; where
/// nothing can be written any more, the page comes back with it.
pub(super) async fn post_explain(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let mut opened = open(visit, reference, Some(posted)).await?;
    opened.case.revision(number)?;
    let (why, key) = (posted.value(WHY).trim(), posted.key.as_ref());
    let explained = |act: &Act| matches!(act, Act::Explained { revision, .. } if *revision == number);
    let words = words_of(why);
    let done = is_done(&visit.server, &opened.case, key, &Actor::HOLDER, explained, Some(&words));
    if why.is_empty() || done.await? {
        return opened.hand(visit, Reply::elsewhere(opened.case.target())).await;
    }
    for _ in 0..ATTEMPTS {
        match explain(visit, &opened.case, number, why, key).await {
            Ok(()) => return opened.hand(visit, Reply::elsewhere(opened.case.target())).await,
            Err(refused) if refused.kind == RefusalKind::Stale => {
                opened.case = Case::open(&visit.server, reference).await?;
            }
            Err(refused) => return Err(refused),
        }
    }
    let screen = form::explain(&opened.case.edition.say(&visit.locale)?, reference, number, Some(why));
    let reply = Reply::again(screen).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

/// An explanation, as it is kept.
fn words_of(why: &str) -> Json {
    serde_json::json!({ "why": why })
}

async fn explain(
    visit: &Visit,
    case: &Case,
    number: u32,
    why: &str,
    key: Option<&IdempotencyKey>,
) -> Result<(), Refused> {
    let (words, salt) = (words_of(why), chance::salt()?);
    let explained = Act::Explained { revision: number, words: Digest::of_words(&words, &salt)? };
    let event = case.submission.next(explained, case.edition.now()?, Actor::HOLDER);
    let event = event.map_err(not_now(case))?;
    act(&visit.server, case, &event, Brought { words: Some((&words, salt)), draft: None, key }).await
}
