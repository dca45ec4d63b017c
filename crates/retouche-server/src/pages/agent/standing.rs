//! One case: as it stands, as it was, what each revision changed, everything that happened; and the start of
//! its examination.

use retouche::case::{Operation, Words};
use retouche::change::changes;
use retouche::submission::SentRevision;
use retouche_screens::agent;
use retouche_screens::agent::{AgentTarget, CasePage, CaseStanding};
use retouche_screens::{Action, AskedPage, COMPARED, Compared, ComparedSent, RefusalKind, Written};

use super::acting::perform;
use super::{Opened, for_agents, list, transcribing};
use crate::cases::{self, Request};
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit};

pub(super) async fn show(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    standing(visit, opened, opened.case.submission.current()).await
}

pub(super) async fn show_revision(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    standing(visit, opened, cases::revision(&opened.case, number).map_err(for_agents)?).await
}

async fn standing(visit: &Visit, opened: &Opened, shown: &SentRevision) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let answers = cases::answers(server, case, shown).await?;
    let edition = cases::edition_of(case, &shown.revision)?;
    let transcription = transcribing::resume(visit, opened).await?;
    let pending = case.submission.pending();
    let standing = CaseStanding {
        submission: &case.submission,
        shown,
        answers: answers.as_ref(),
        rights: &case.rights(server.now),
        handles: opened.handles(),
        overdue: pending.is_some_and(|asked| asked.request.due.at < visit.server.now),
        transcription: transcription.as_ref(),
    };
    let screen = agent::case(&visit.say(edition), &standing);
    Ok(Reply::page(screen).holding(opened.held()?))
}

/// The examination starts, or the session ends.
pub(super) async fn post(visit: &Visit, opened: &mut Opened, posted: &Posted) -> Result<Reply, Refused> {
    match posted.act {
        Action::SignOut => list::sign_out(visit, &opened.by).await,
        Action::Continue if opened.handles() => {
            let started = perform(visit, opened, &Operation::StartReview, posted).await?;
            started.map_err(|_| opened.not_now())
        }
        _ => Err(Refused::new(RefusalKind::Malformed).or(opened.standing())),
    }
}

pub(super) async fn show_timeline(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let words = cases::words(server, case).await?;
    let written = Written { words, answers: case.answers.as_ref() };
    let say = visit.say(&case.edition);
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
    let sent = cases::revision(case, number).map_err(for_agents)?;
    let (receipt, answers) = cases::receipt(server, case, sent).await?;
    let edition = cases::edition_of(case, &sent.revision)?;
    Ok(Reply::page(agent::receipt(&visit.say(edition), &receipt, &answers.unwrap_or_default())))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let amends = cases::revision(&opened.case, number).map_err(for_agents)?.amends;
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
    let before = cases::revision(case, one).map_err(for_agents)?;
    let after = cases::revision(case, other).map_err(for_agents)?;
    let between = cases::between(&visit.server, case, before, after).await?;
    let between = between.ok_or_else(|| for_agents(cases::purged(case)))?;
    let say = visit.say(between.edition);
    let compared = cases::compared(case, &between, chosen);
    let mut screen = match chosen {
        true => agent::compared(&say, &compared, one, other),
        false => agent::changes(&say, &compared, other),
    };
    cases::add_no_longer_asked(&visit.server, &between, &visit.locale, &mut screen);
    Ok(Reply::page(screen))
}

/// A correction that came too late, beside the answers that it would correct.
pub(super) async fn show_late(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let missing = || Refused::new(RefusalKind::NotFound).or(opened.standing());
    let late = case.submission.late.iter().find(|late| late.number == number).ok_or_else(missing)?;
    let sent = cases::revision(case, late.amends.number).map_err(for_agents)?;
    let purged = || for_agents(cases::purged(case));
    let before = cases::answers(server, case, sent).await?.ok_or_else(purged)?;
    let event = case.events.iter().find(|event| event.number == number).ok_or_else(missing)?;
    let words = server.store.words_of(&case.submission, event).await?.ok_or_else(purged)?;
    let Words::Late(words) = words else {
        return Err(Broken("a late correction has other words").into());
    };
    let former = cases::edition_of(case, &sent.revision)?;
    let edition = words.edition.as_ref().map_or(former, |link| case.edition_linked(link));
    let before = case.migrated(former, &before, edition, &visit.locale).answers;
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
    let screen = agent::late(&visit.say(edition), &compared, late, opened.handles());
    Ok(Reply::page(screen))
}

/// A request, as the person reads it.
pub(super) async fn show_request(visit: &Visit, opened: &Opened, number: u32) -> Result<Reply, Refused> {
    let Request { asked, words, answers } =
        cases::request(&visit.server, &opened.case, number).await.map_err(for_agents)?;
    let page = AskedPage {
        reference: opened.reference(),
        asked: &asked,
        words: &words,
        answers: &answers,
        open: asked.closed_by.is_none() && visit.server.now <= asked.request.due.at,
        replies: &[],
        findings: false,
    };
    Ok(Reply::page(agent::request(&visit.say(&opened.case.edition), &page)))
}
