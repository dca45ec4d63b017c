//! The acts of an agent that have a page of their own: taking a request back, opening a window, deciding on
//! the revision in force, opening a case again.

use retouche::answer::{Kinds, Limits, Value};
use retouche::case::Operation;
use retouche::civil::CivilDate;
use retouche::refusal::Refusal;
use retouche::submission::{RequestRecord, RevisionLink};
use retouche_screens::WHY;
use retouche_screens::agent;
use retouche_screens::agent::{DAY, Writing};

use super::{Opened, for_agents};
use crate::commits;
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Held, Reply, Visit};

/// Performs an operation under the key of the page. Then the agent sees where the case stands.
pub(super) async fn perform(
    visit: &Visit,
    opened: &mut Opened,
    operation: &Operation,
    posted: &Posted,
) -> Result<Result<Reply, Refusal>, Refused> {
    let (actor, key) = (opened.by.actor(), posted.key.as_ref());
    let done = commits::perform(&visit.server, &mut opened.case, operation, &actor, key).await;
    Ok(done.map_err(for_agents)?.map(|_| Reply::elsewhere(opened.standing())))
}

fn asked(opened: &Opened, number: u32) -> Result<&RequestRecord, Refused> {
    let pending = opened.case.submission.pending().filter(|asked| asked.number == number);
    pending.ok_or_else(|| opened.not_now())
}

pub(super) fn show_withdraw(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let say = visit.say(&opened.case.edition);
    let screen = agent::withdraw_request(&say, opened.reference(), asked(opened, number)?);
    Ok(Reply::page(screen).holding(opened.held()?))
}

pub(super) async fn withdraw(
    visit: &Visit,
    opened: &mut Opened,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let withdraw = Operation::WithdrawRequest { request: number };
    perform(visit, opened, &withdraw, posted).await?.map_err(|_| opened.not_now())
}

/// The parts of a day, as typed.
pub(super) fn typed_day(posted: &Posted, name: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| posted.value(&format!("{name}:{part}")).to_owned())
}

/// The day that was typed. `None` for what is no day.
pub(super) fn day_of(visit: &Visit, typed: &[String; 3]) -> Option<CivilDate> {
    let kinds = Kinds::standard();
    match kinds.get("date")?.read(typed, &visit.locale, &Limits::default()) {
        Ok(Some(Value::Date(day))) => Some(day),
        Ok(_) | Err(_) => None,
    }
}

fn grant_page(visit: &Visit, opened: &Opened, typed: &[String; 3], faulty: bool) -> Result<Reply, Refused> {
    let screen = agent::grant(&visit.say(&opened.case.edition), opened.reference(), typed, faulty);
    let reply = Reply::page_or_again(screen, faulty);
    Ok(reply.holding(opened.held()?))
}

pub(super) fn show_grant(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    grant_page(visit, opened, &Default::default(), false)
}

pub(super) async fn grant(visit: &Visit, opened: &mut Opened, posted: &Posted) -> Result<Reply, Refused> {
    let typed = typed_day(posted, DAY);
    let Some(closes) = day_of(visit, &typed) else { return grant_page(visit, opened, &typed, true) };
    match perform(visit, opened, &Operation::GrantWindow { closes }, posted).await? {
        Ok(reply) => Ok(reply),
        Err(Refusal::WindowPassed) => grant_page(visit, opened, &typed, true),
        Err(_) => Err(opened.not_now()),
    }
}

/// The revision that was read, as a form carries it.
fn read_as(link: RevisionLink) -> String {
    format!("{}-{}", link.number, link.answers)
}

fn revision_read(posted: &Posted) -> Option<RevisionLink> {
    let (number, answers) = posted.version.as_deref()?.split_once('-')?;
    Some(RevisionLink { number: number.parse().ok()?, answers: answers.parse().ok()? })
}

fn decide_page(visit: &Visit, opened: &Opened, why: &str, writing: Writing) -> Result<Reply, Refused> {
    let current = opened.case.submission.current();
    let say = visit.say(&opened.case.edition);
    let screen = agent::decide(&say, opened.reference(), current, why, writing);
    let held = Held { version: Some(read_as(current.revision.link())), ..opened.held()? };
    Ok(Reply::page_or_again(screen, writing != Writing::New).holding(held))
}

pub(super) fn show_decide(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    decide_page(visit, opened, "", Writing::New)
}

/// Decides on the revision that was read. If the person corrected it since, or the case can no longer be
/// decided, nothing is decided, and what was typed stays.
pub(super) async fn decide(visit: &Visit, opened: &mut Opened, posted: &Posted) -> Result<Reply, Refused> {
    let why = posted.value(WHY).to_owned();
    let Some(on) = revision_read(posted) else { return decide_page(visit, opened, &why, Writing::Stale) };
    match perform(visit, opened, &Operation::Decide { on, why: why.clone() }, posted).await? {
        Ok(reply) => Ok(reply),
        Err(Refusal::NoReasons) => decide_page(visit, opened, &why, Writing::Unsaid),
        Err(_) => decide_page(visit, opened, &why, Writing::Stale),
    }
}

fn reopen_page(visit: &Visit, opened: &Opened, why: &str, writing: Writing) -> Result<Reply, Refused> {
    let screen = agent::reopen(&visit.say(&opened.case.edition), opened.reference(), why, writing);
    Ok(Reply::page_or_again(screen, writing != Writing::New).holding(opened.held()?))
}

pub(super) fn show_reopen(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    reopen_page(visit, opened, "", Writing::New)
}

pub(super) async fn reopen(visit: &Visit, opened: &mut Opened, posted: &Posted) -> Result<Reply, Refused> {
    let why = posted.value(WHY).to_owned();
    match perform(visit, opened, &Operation::Reopen { why: why.clone() }, posted).await? {
        Ok(reply) => Ok(reply),
        Err(Refusal::NoReasons) => reopen_page(visit, opened, &why, Writing::Unsaid),
        Err(_) => reopen_page(visit, opened, &why, Writing::Stale),
    }
}
