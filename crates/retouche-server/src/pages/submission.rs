//! A submission: as it stands, its revisions, their receipts, what each changed; and the act that starts
//! a correction.

use retouche::amendment::moment_at;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::form::{self, Act, COMPARED, RefusalKind, Standing, Target, Written};
use retouche::submission::Sent;

use crate::access::{Access, access};
use crate::amending::start;
use crate::case::{Case, edition_of};
use crate::clock;
use crate::notices;
use crate::posted::Posted;
use crate::preparation;
use crate::refused::{Broken, Refused};
use crate::state::Server;
use crate::visit::{Held, Reply, Visit};

use super::amending;
use super::filing::leave_sent;

/// A submission opened by its holder.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) access: Access,
    pub(super) case: Case,
}

impl Opened {
    /// With the session, if it was opened just now; and without the cookie of a draft that was sent.
    pub(super) async fn hand(&self, visit: &Visit, reply: Reply) -> Result<Reply, Refused> {
        leave_sent(visit, &self.case.edition.link.procedure, self.hand_file(visit, reply)).await
    }

    /// With the session, if it was opened just now. Whoever downloads a file stays on the page that the
    /// link stands on, which may be that of what was just sent.
    fn hand_file(&self, visit: &Visit, reply: Reply) -> Reply {
        let session = self.access.session.clone();
        match self.access.fresh {
            true => reply.handing(visit, visit.server.site.session_cookie(), session, None),
            false => reply,
        }
    }
}

/// Opens a submission for whoever may see it. A post has to prove where it comes from.
pub(super) async fn open(
    visit: &Visit,
    reference: &Reference,
    posted: Option<&Posted>,
) -> Result<Opened, Refused> {
    let access = access(&visit.server, &visit.caller, reference).await?;
    let forged = |posted: &Posted| visit.is_forged(Some(&access.session), posted.forgery.as_deref());
    if posted.is_some_and(forged) {
        return Err(Refused::new(RefusalKind::Forged).or(Target::Submission(reference.clone())));
    }
    Ok(Opened { case: Case::open(&visit.server, reference).await?, access })
}

/// What the forms of a page carry that does something to a submission.
pub(super) fn held_by(opened: &Opened) -> Result<Held, Refused> {
    let key = Some(crate::sending::new_key()?.as_str().to_owned());
    Ok(Held { key, ..held(opened) })
}

/// What the forms of a page of a submission carry.
fn held(opened: &Opened) -> Held {
    Held { token: Some(opened.access.session.clone()), ..Held::default() }
}

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
    let reply = standing(visit, &opened, opened.case.revision(number)?).await?;
    opened.hand(visit, reply).await
}

async fn standing(visit: &Visit, opened: &Opened, shown: &Sent) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    let answers = case.answers(server, shown).await?;
    let edition = edition_of(server, &shown.revision).await?;
    let discarded = discarded_until(server, case).await?;
    let standing = Standing {
        submission: &case.submission,
        shown,
        answers: answers.as_ref(),
        rights: &case.rights(),
        unsent: amending::unsent(visit, opened).await?,
        discarded: discarded.as_ref(),
    };
    let screen = form::submission(&edition.say(&visit.locale)?, &standing);
    Ok(Reply::page(screen).holding(held(opened)))
}

/// Until when an amendment that was thrown away can be brought back.
async fn discarded_until(server: &Server, case: &Case) -> Result<Option<Moment>, Refused> {
    let discarded = server.store.discarded_amendment(&case.submission.reference, clock::now()).await?;
    let zone = &case.edition.procedure.definition().in_force.zone;
    Ok(discarded.and_then(|record| moment_at(record.expires, zone)))
}

pub(super) async fn show_history(visit: &Visit, reference: &Reference) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let case = &opened.case;
    let words = case.words(&visit.server).await?;
    let answers = case.answers(&visit.server, case.submission.current()).await?;
    let written = Written { words, answers: answers.as_ref() };
    let say = case.edition.say(&visit.locale)?;
    let screen = form::history(&say, &case.submission, &case.events, &written);
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
    let (before, after) = (case.revision(one.min(other))?, case.revision(one.max(other))?);
    let between = case.between(server, before, after).await?.ok_or_else(|| case.purged())?;
    let mut screen = form::before_after(&between.edition.say(&visit.locale)?, &between.compared(true), false);
    between.tell_no_longer_asked(&visit.server, &visit.locale, &mut screen)?;
    opened.hand(visit, Reply::page(screen)).await
}

pub(super) async fn show_receipt(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let (server, case) = (&visit.server, &opened.case);
    let sent = case.revision(number)?;
    let (receipt, answers) = case.receipt(server, sent).await?;
    let edition = edition_of(server, &sent.revision).await?;
    let screen = form::receipt(&edition.say(&visit.locale)?, &receipt, &answers.unwrap_or_default(), None);
    opened.hand(visit, Reply::page(screen)).await
}

/// The receipt of one revision with its signature, to be kept and verified.
pub(super) async fn receipt_file(
    visit: &Visit,
    reference: &Reference,
    number: u32,
) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let signed = opened.case.signed_receipt(&visit.server, opened.case.revision(number)?).await?;
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
    let sent = case.revision(number)?;
    let Some(changed) = case.changed(server, sent).await? else {
        return opened.hand(visit, Reply::elsewhere(Target::History(reference.clone()))).await;
    };
    let mut screen =
        form::before_after(&changed.edition.say(&visit.locale)?, &changed.compared(false), false);
    changed.tell_no_longer_asked(&visit.server, &visit.locale, &mut screen)?;
    opened.hand(visit, Reply::page(screen)).await
}

pub(super) async fn post(visit: &Visit, reference: &Reference, posted: &Posted) -> Result<Reply, Refused> {
    let opened = open(visit, reference, Some(posted)).await?;
    let reply = match posted.act {
        Act::Amend => {
            start(&visit.server, &opened.case, &visit.locale).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
        Act::Recover => {
            let (server, case) = (&visit.server, &opened.case);
            let expires = preparation::expires(&case.edition, case.edition.today()?);
            // What was brought back already is there.
            server.store.recover_amendment(reference, clock::now(), expires).await?;
            Reply::elsewhere(Target::Amend(reference.clone()))
        }
        Act::SignOut => return sign_out(visit, &opened).await,
        Act::Continue
        | Act::Drop
        | Act::Add(_)
        | Act::Remove(_)
        | Act::Restore(_)
        | Act::Send
        | Act::Discard
        | Act::SignIn => return Err(Refused::new(RefusalKind::Malformed).or(opened.case.target())),
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
    let calendar = notices::calendar(&visit.server, case, &visit.locale, &case.edition.now()?)?;
    let elsewhere = || Reply::elsewhere(case.target());
    let reply = calendar.map_or_else(elsewhere, |calendar| Reply::calendar(calendar.to_string()));
    opened.hand(visit, reply).await
}
