//! A submission: as it stands, its revisions, their receipts, what each changed; and the act that starts
//! a correction.

use retouche::case::Case;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::submission::SentRevision;
use retouche_screens as screens;
use retouche_screens::{Action, COMPARED, RefusalKind, SubmissionStanding, Target, Written};

use super::amending;
use super::holder::{Opened, held, open};
use crate::cases;
use crate::context::Context;
use crate::drafts::{self, Preparing};
use crate::notices;
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Reply, Visit};

pub(super) async fn show(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let reply = standing(visit, &opened, opened.case.submission.current()).await?;
    opened.hand(visit, reply).await
}

pub(super) async fn show_revision(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let reply = standing(visit, &opened, cases::revision(&opened.case, number)?).await?;
    opened.hand(visit, reply).await
}

async fn standing(visit: &Visit, opened: &Opened, shown: &SentRevision) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let answers = cases::answers(server, case, shown).await?;
    let edition = cases::edition_of(case, &shown.revision)?;
    let discarded = discarded_until(server, case).await?;
    let standing = SubmissionStanding {
        submission: &case.submission,
        shown,
        answers: answers.as_ref(),
        rights: &case.rights(server.now),
        unsent: amending::unsent(visit, opened).await?,
        discarded: discarded.as_ref(),
    };
    let screen = screens::submission(&visit.say(edition), &standing);
    Ok(Reply::page(screen).holding(held(opened)))
}

/// Until when an amendment that was thrown away can be brought back.
async fn discarded_until(server: &Context, case: &Case) -> Result<Option<Moment>, Refused> {
    let discarded = server.store.discarded_amendment(&case.submission.reference, server.now).await?;
    Ok(discarded.and_then(|record| case.edition.moment(record.expires).ok()))
}

pub(super) async fn show_history(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let case = &opened.case;
    let words = cases::words(&visit.server, case).await?;
    let written = Written { words, answers: case.answers.as_ref() };
    let say = visit.say(&case.edition);
    let screen = screens::history(&say, &case.submission, &case.events, &written);
    let reply = Reply::page(screen).holding(held(&opened));
    opened.hand(visit, reply).await
}

/// The choice of two revisions to compare.
pub(super) async fn post_history(
    visit: &Visit,
    reference: &Reference,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let [one, other] = COMPARED.map(|name| posted.value(name).parse::<u32>().ok());
    let target = match (one, other) {
        (Some(one), Some(other)) => Target::Compare(reference.clone(), one, other),
        _ => visit.target.clone(),
    };
    opened.hand(visit, Reply::elsewhere(target)).await
}

/// What lies between two revisions, the earlier one first. Each is read under its own edition.
pub(super) async fn compare(
    visit: &Visit,
    reference: &Reference,
    one: u32,
    other: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let (server, case) = (&visit.server, &opened.case);
    let before = cases::revision(case, one.min(other))?;
    let after = cases::revision(case, one.max(other))?;
    let between = cases::between(server, case, before, after).await?;
    let between = between.ok_or_else(|| cases::purged(case))?;
    let compared = cases::compared(case, &between, true);
    let mut screen = screens::before_after(&visit.say(between.edition), &compared, false);
    cases::add_no_longer_asked(server, &between, &visit.locale, &mut screen);
    opened.hand(visit, Reply::page(screen)).await
}

pub(super) async fn show_receipt(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let (server, case) = (&visit.server, &opened.case);
    let sent = cases::revision(case, number)?;
    let (receipt, answers) = cases::receipt(server, case, sent).await?;
    let edition = cases::edition_of(case, &sent.revision)?;
    let screen = screens::receipt(&visit.say(edition), &receipt, &answers.unwrap_or_default(), None);
    opened.hand(visit, Reply::page(screen)).await
}

/// The receipt of one revision with its signature, to be kept and verified.
pub(super) async fn receipt_file(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let sent = cases::revision(&opened.case, number)?;
    let signed = cases::signed_receipt(&visit.server, &opened.case, sent).await?;
    let file = serde_json::to_value(signed).map_err(|_| Broken("a receipt has no JSON"))?;
    let reply = Reply::receipt(format!("receipt-{reference}-{number}.json"), format!("{file:#}\n"));
    Ok(opened.hand_file(visit, reply))
}

pub(super) async fn show_changes(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let (server, case) = (&visit.server, &opened.case);
    let sent = cases::revision(case, number)?;
    let Some(changed) = cases::changed(server, case, sent).await? else {
        return opened.hand(visit, Reply::elsewhere(Target::History(reference.clone()))).await;
    };
    let compared = cases::compared(case, &changed, false);
    let mut screen = screens::before_after(&visit.say(changed.edition), &compared, false);
    cases::add_no_longer_asked(server, &changed, &visit.locale, &mut screen);
    opened.hand(visit, Reply::page(screen)).await
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let reply = match posted.act {
        Action::Amend => {
            Preparing::Holder.begin_current(&visit.server, &opened.case, &visit.locale, None).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
        Action::Recover => {
            let server = &visit.server;
            let expires = drafts::expires(&opened.case.edition, server.now);
            // What was brought back already is there.
            server.store.recover_amendment(reference, server.now, expires).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
        Action::SignOut => return sign_out(visit, &opened).await,
        Action::Continue
        | Action::Drop
        | Action::Add(_)
        | Action::Remove(_)
        | Action::Restore(_)
        | Action::Send
        | Action::Discard
        | Action::SignIn => return Err(Refused::new(RefusalKind::Malformed).or(cases::page(&opened.case))),
    };
    opened.hand(visit, reply).await
}

async fn sign_out(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    visit.server.store.end_session(opened.access.session.session_hash()).await?;
    let reply = Reply::elsewhere(Target::SignIn);
    Ok(reply.clearing(visit, visit.server.site.session_cookie()))
}

/// The deadlines of a submission as a calendar file; without any, its page.
pub(super) async fn calendar(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let case = &opened.case;
    let calendar = notices::calendar(&visit.server, case, &visit.locale)?;
    let elsewhere = || Reply::elsewhere(cases::page(case));
    let reply = calendar.map_or_else(elsewhere, |calendar| Reply::calendar(calendar.to_string()));
    opened.hand(visit, reply).await
}
