//! One case: as it stands, as it was, what each revision changed, everything that happened; and the start of
//! its examination.

use retouche::amendment::LateWords;
use retouche::change::changes;
use retouche::form::agent::{self, AgentTarget, CasePage, Standing};
use retouche::form::{Act, AskedPage, COMPARED, Compared, ComparedSent, RefusalKind, Written};
use retouche::submission::{Act as Done, Sent};

use super::acting::done;
use super::{Opened, cases, for_agents, transcribing};
use crate::case::{Request, edition_of};
use crate::clock;
use crate::passing;
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit};

pub(super) async fn show(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    standing(visit, opened, opened.case.submission.current()).await
}

pub(super) async fn show_revision(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    standing(visit, opened, opened.case.revision(number).map_err(for_agents)?).await
}

async fn standing(visit: &Visit, opened: &Opened, shown: &Sent) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let answers = case.answers(server, shown).await?;
    let edition = edition_of(server, &shown.revision).await?;
    let transcription = transcribing::resume(visit, opened).await?;
    let pending = case.submission.pending();
    let standing = Standing {
        submission: &case.submission,
        shown,
        answers: answers.as_ref(),
        rights: &case.rights(),
        handles: opened.handles(),
        overdue: pending.is_some_and(|asked| asked.request.due.at < clock::now()),
        transcription: transcription.as_ref(),
    };
    let screen = agent::case(&edition.say(&visit.locale)?, &standing);
    Ok(Reply::page(screen).holding(opened.held()?))
}

/// The examination starts, or the session ends.
pub(super) async fn post(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    match posted.act {
        Act::SignOut => cases::sign_out(visit, &opened.by).await,
        Act::Continue if opened.handles() => {
            let started = done(visit, opened, posted, Done::ReviewStarted, None).await?;
            started.ok_or_else(|| opened.not_now())
        }
        _ => Err(Refused::new(RefusalKind::Malformed).or(opened.standing())),
    }
}

pub(super) async fn show_timeline(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let words = case.words(server).await?;
    let answers = case.answers(server, case.submission.current()).await?;
    let written = Written { words, answers: answers.as_ref() };
    let say = case.edition.say(&visit.locale)?;
    let screen = agent::timeline(&say, &case.submission, &case.events, &written);
    let held = Held { token: Some(opened.by.session.clone()), ..Held::default() };
    Ok(Reply::page(screen).holding(held))
}

/// The choice of two revisions to compare.
pub(super) fn choose_revisions(opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let [one, other] = COMPARED.map(|name| posted.value(name).parse::<u32>().ok());
    let page = match (one, other) {
        (Some(one), Some(other)) => CasePage::Compare(one.min(other), one.max(other)),
        _ => CasePage::Timeline,
    };
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), page)))
}

pub(super) async fn show_receipt(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let sent = case.revision(number).map_err(for_agents)?;
    let (receipt, answers) = case.receipt(server, sent).await?;
    let edition = edition_of(server, &sent.revision).await?;
    Ok(Reply::page(agent::receipt(&edition.say(&visit.locale)?, &receipt, &answers.unwrap_or_default())))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let amends = opened.case.revision(number).map_err(for_agents)?.amends;
    let Some(amends) = amends else {
        return Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Revision(number))));
    };
    between(visit, opened, amends.number, number, false).await
}

pub(super) async fn compare(visit: &Visit, opened: &Opened, one: u32, other: u32) -> Result<Reply, Refused> {
    between(visit, opened, one.min(other), one.max(other), true).await
}

/// What lies between two revisions. Each is read under its own edition.
async fn between(
    visit: &Visit,
    opened: &Opened,
    one: u32,
    other: u32,
    chosen: bool,
) -> Result<Reply, Refused> {
    let case = &opened.case;
    let before = case.revision(one).map_err(for_agents)?;
    let after = case.revision(other).map_err(for_agents)?;
    let between = case.between(&visit.server, before, after).await?;
    let between = between.ok_or_else(|| for_agents(case.purged()))?;
    let say = between.edition.say(&visit.locale)?;
    let compared = between.compared(chosen);
    let mut screen = match chosen {
        true => agent::compared(&say, &compared, one, other),
        false => agent::changes(&say, &compared, other),
    };
    between.tell_no_longer_asked(&visit.server, &visit.locale, &mut screen)?;
    Ok(Reply::page(screen))
}

/// A correction that came too late, beside the answers that it would correct.
pub(super) async fn show_late(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let missing = || Refused::new(RefusalKind::NotFound).or(opened.standing());
    let late = case.submission.late.iter().find(|late| late.number == number).ok_or_else(missing)?;
    let sent = case.revision(late.amends.number).map_err(for_agents)?;
    let purged = || for_agents(case.purged());
    let before = case.answers(server, sent).await?.ok_or_else(purged)?;
    let words = server.store.words_of(&case.submission, number, late.words).await?.ok_or_else(purged)?;
    let words: LateWords =
        serde_json::from_value(words.json).map_err(|_| Broken("a late correction cannot be read"))?;
    let former = edition_of(server, &sent.revision).await?;
    let edition = match &words.edition {
        Some(link) => case.edition_linked(server, link).await?,
        None => former.clone(),
    };
    let before = passing::answers(server, case, (&former, &before), &edition, &visit.locale).answers;
    let after = words.answers(&edition.procedure);
    let after = after.ok_or(Broken("a late correction does not belong to its edition"))?;
    let changes = changes(&edition.procedure, &before, &after);
    let compared = Compared {
        reference: opened.reference(),
        before: &before,
        before_sent: &sent.at,
        after: &after,
        after_sent: Some(ComparedSent { revision: late.amends.number, at: &late.at, with: None }),
        open: false,
        changes: &changes,
    };
    let screen = agent::late(&edition.say(&visit.locale)?, &compared, late, opened.handles());
    Ok(Reply::page(screen))
}

/// A request, as the person reads it.
pub(super) async fn show_request(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let Request { asked, words, answers } =
        opened.case.request(&visit.server, number).await.map_err(for_agents)?;
    let page = AskedPage {
        reference: opened.reference(),
        asked: &asked,
        words: &words,
        answers: &answers,
        open: asked.closed_by.is_none() && clock::now() <= asked.request.due.at,
        replies: &[],
        findings: false,
    };
    Ok(Reply::page(agent::request(&opened.case.edition.say(&visit.locale)?, &page)))
}
