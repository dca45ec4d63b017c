//! The acts of an agent that have a page of their own: taking a request back, opening a window, deciding on
//! the revision in force, opening a case again.

use retouche::amendment::end_of_day;
use retouche::answer::{Kinds, Limits, Value};
use retouche::civil::{CivilDate, Moment};
use retouche::digest::{Digest, Salt};
use retouche::form::WHY;
use retouche::form::agent::{self, DAY, Writing};
use retouche::silence::once_over;
use retouche::submission::{Act, Asked, Reasons, RevisionLink, Window};
use serde_json::Value as Json;

use super::{Opened, for_agents};
use crate::acting::{Brought, act, is_done};
use crate::chance;
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit};

/// Does it, and shows where the case stands then; so too where it was done before under the key of the page.
/// `None`: the state does not allow it.
pub(super) async fn done(
    visit: &Visit,
    opened: &Opened,
    posted: &Posted,
    doing: Act,
    words: Option<(&Json, Salt)>,
) -> Result<Option<Reply>, Refused> {
    let case = &opened.case;
    let done = match case.submission.next(doing.clone(), opened.now()?, opened.by.actor()) {
        Ok(event) => {
            let brought = Brought { words, draft: None, key: posted.key.as_ref() };
            act(&visit.server, case, &event, brought).await.map_err(for_agents)?;
            true
        }
        Err(_) => {
            let such = |act: &Act| act.is_like(&doing);
            was_done(visit, opened, posted, such, words.map(|(json, _)| json)).await?
        }
    };
    Ok(done.then(|| Reply::elsewhere(opened.standing())))
}

/// Whether the agent did such an act before, with these words if any, under the key of the page.
pub(super) async fn was_done(
    visit: &Visit,
    opened: &Opened,
    posted: &Posted,
    such: impl Fn(&Act) -> bool,
    words: Option<&Json>,
) -> Result<bool, Refused> {
    is_done(&visit.server, &opened.case, posted.key.as_ref(), &opened.by.actor(), such, words).await
}

fn asked(opened: &Opened, number: u32) -> Result<&Asked, Refused> {
    let pending = opened.case.submission.pending().filter(|asked| asked.number == number);
    pending.ok_or_else(|| opened.not_now())
}

pub(super) fn show_withdraw(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let say = opened.case.edition.say(&visit.locale)?;
    let screen = agent::withdraw_request(&say, opened.reference(), asked(opened, number)?);
    Ok(Reply::page(screen).holding(opened.held()?))
}

pub(super) async fn withdraw(
    visit: &Visit,
    opened: &Opened,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let withdrawn = |act: &Act| matches!(act, Act::RequestWithdrawn { request, .. } if *request == number);
    if was_done(visit, opened, posted, withdrawn, None).await? {
        return Ok(Reply::elsewhere(opened.standing()));
    }
    let asked = asked(opened, number)?;
    let silent = &opened.case.edition.procedure.definition().silence;
    let today = opened.now()?.local.date();
    let silence = once_over(silent, opened.case.submission.silence, asked, today);
    let doing = Act::RequestWithdrawn { request: number, silence };
    done(visit, opened, posted, doing, None).await?.ok_or_else(|| opened.not_now())
}

/// The parts of a day, as typed.
pub(super) fn typed_day(posted: &Posted, name: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| posted.value(&format!("{name}:{part}")).to_owned())
}

/// The last second of a day that was typed, in the procedure's zone. `None` for what is no day.
pub(super) fn end_of(visit: &Visit, opened: &Opened, typed: &[String; 3]) -> Option<Moment> {
    let day = day_of(visit, typed)?;
    end_of_day(day, &opened.case.edition.procedure.definition().in_force.zone)
}

fn day_of(visit: &Visit, typed: &[String; 3]) -> Option<CivilDate> {
    let kinds = Kinds::standard();
    match kinds.get("date")?.read(typed, &visit.locale, &Limits::default()) {
        Ok(Some(Value::Date(day))) => Some(day),
        Ok(_) | Err(_) => None,
    }
}

fn grant_page(visit: &Visit, opened: &Opened, typed: &[String; 3], faulty: bool) -> Result<Reply, Refused> {
    let screen = agent::grant(&opened.case.edition.say(&visit.locale)?, opened.reference(), typed, faulty);
    let reply = Reply::page_or_again(screen, faulty);
    Ok(reply.holding(opened.held()?))
}

pub(super) fn show_grant(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    grant_page(visit, opened, &Default::default(), false)
}

pub(super) async fn grant(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let (typed, opens) = (typed_day(posted, DAY), opened.now()?);
    match end_of(visit, opened, &typed).filter(|closes| closes.at > opens.at) {
        Some(closes) => {
            let window = Window { opens, closes: Some(closes), until: None };
            let doing = Act::WindowGranted { window };
            done(visit, opened, posted, doing, None).await?.ok_or_else(|| opened.not_now())
        }
        None => grant_page(visit, opened, &typed, true),
    }
}

/// What tells, in a form, which revision was read.
fn read_as(link: RevisionLink) -> String {
    format!("{}-{}", link.number, link.answers)
}

fn decide_page(visit: &Visit, opened: &Opened, why: &str, writing: Writing) -> Result<Reply, Refused> {
    let current = opened.case.submission.current();
    let say = opened.case.edition.say(&visit.locale)?;
    let screen = agent::decide(&say, opened.reference(), current, why, writing);
    let held = Held { version: Some(read_as(current.revision.link())), ..opened.held()? };
    Ok(Reply::page_or_again(screen, writing != Writing::New).holding(held))
}

pub(super) fn show_decide(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    decide_page(visit, opened, "", Writing::New)
}

/// Decides on the revision that was read. If the person corrected it since, or the case can no longer be
/// decided, nothing is decided, and what was typed stays.
pub(super) async fn decide(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let (why, current) = (posted.value(WHY), opened.case.submission.current().revision.link());
    if why.trim().is_empty() {
        return decide_page(visit, opened, why, Writing::Unsaid);
    }
    let (words, salt) = reasons(why)?;
    let done = if posted.version.as_deref() == Some(read_as(current).as_str()) {
        let doing = Act::Decided { on: current, words: Digest::of_words(&words, &salt)? };
        done(visit, opened, posted, doing, Some((&words, salt))).await?
    } else {
        let decided = |act: &Act| matches!(act, Act::Decided { .. });
        let before = was_done(visit, opened, posted, decided, Some(&words)).await?;
        before.then(|| Reply::elsewhere(opened.standing()))
    };
    done.map_or_else(|| decide_page(visit, opened, why, Writing::Stale), Ok)
}

/// Words, as they are kept.
fn reasons(why: &str) -> Result<(Json, Salt), Refused> {
    let words = serde_json::to_value(Reasons { why: why.trim().to_owned() });
    Ok((words.map_err(|_| Broken("reasons cannot be kept"))?, chance::salt()?))
}

fn reopen_page(visit: &Visit, opened: &Opened, why: &str, writing: Writing) -> Result<Reply, Refused> {
    let screen = agent::reopen(&opened.case.edition.say(&visit.locale)?, opened.reference(), why, writing);
    Ok(Reply::page_or_again(screen, writing != Writing::New).holding(opened.held()?))
}

pub(super) fn show_reopen(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    reopen_page(visit, opened, "", Writing::New)
}

pub(super) async fn reopen(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let why = posted.value(WHY);
    if why.trim().is_empty() {
        return reopen_page(visit, opened, why, Writing::Unsaid);
    }
    let (words, salt) = reasons(why)?;
    let doing = Act::Reopened { words: Digest::of_words(&words, &salt)? };
    let done = done(visit, opened, posted, doing, Some((&words, salt))).await?;
    done.map_or_else(|| reopen_page(visit, opened, why, Writing::Stale), Ok)
}
