//! Pages of questions, of a first sending and of an amendment alike.

use retouche::answers::{RawAnswers, RowState};
use retouche::credential::Reference;
use retouche::form::{self, FormPage, RefusalKind, Screen, Target};
use retouche::id::{Path, ProcedureId};
use retouche::journey::{self, NotOurs, Post, Step, first_open};
use retouche::read::{PageAddress, PageContent, Reading, read};

use super::filing::{self, Filing};
use super::{Hints, REMOVED, amending};
use crate::chance;
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::{Broken, Refused};
use crate::state::ATTEMPTS;
use crate::visit::{Reply, Visit};

pub(super) async fn show_filing(
    visit: &Visit,
    procedure: &ProcedureId,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    match filing::find(visit, procedure, None).await? {
        Filing::Open(preparation) => show(visit, &preparation, address, hints),
        Filing::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
    }
}

pub(super) async fn show_amending(
    visit: &Visit,
    reference: &Reference,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    let (opened, preparation) = amending::find(visit, reference, None).await?;
    let reply = match preparation {
        Some(preparation) => show(visit, &preparation, address, hints)?,
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

/// A page of questions of a draft, whosever it is.
pub(super) fn show(
    visit: &Visit,
    preparation: &Preparation,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    let reading = preparation.reading();
    if reading.page(address).is_none() {
        return Ok(Reply::elsewhere(nearest(preparation, &reading)));
    }
    let removed =
        hints.removed.clone().filter(|row| preparation.draft.answers.row(row) == Some(RowState::Removed));
    let screen =
        Sheet { visit, preparation, address }.screen(&reading, &preparation.draft.answers, false, removed)?;
    let version = preparation.version(&reading, address);
    Ok(Reply::page(screen).holding(filing::held(visit, preparation, version)))
}

/// Where to go from a page that does not apply.
fn nearest(preparation: &Preparation, reading: &Reading<'_>) -> Target {
    match first_open(reading) {
        _ if preparation.kept.is_none() => preparation.of.before(),
        Some(page) => preparation.of.question(page.address.clone()),
        None => preparation.of.check(),
    }
}

pub(super) async fn post_filing(
    visit: &Visit,
    procedure: &ProcedureId,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    match filing::find(visit, procedure, Some(&posted)).await? {
        Filing::Open(preparation) => post(visit, *preparation, address, posted).await,
        Filing::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
    }
}

pub(super) async fn post_amending(
    visit: &Visit,
    reference: &Reference,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    let (opened, preparation) = amending::find(visit, reference, Some(&posted)).await?;
    let reply = match preparation {
        Some(preparation) => post(visit, preparation, address, posted).await?,
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

/// Takes a post. Another post may come between reading the draft and keeping what it becomes: then this
/// one is made again from what the other left.
pub(super) async fn post(
    visit: &Visit,
    mut preparation: Preparation,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    for _ in 0..ATTEMPTS {
        if let Some(reply) = attempt(visit, &mut preparation, address, &posted).await? {
            return Ok(reply);
        }
    }
    Err(Refused::new(RefusalKind::Stale).or(visit.target.clone()))
}

async fn attempt(
    visit: &Visit,
    preparation: &mut Preparation,
    address: &PageAddress,
    posted: &Posted,
) -> Result<Option<Reply>, Refused> {
    let sheet = |preparation| Sheet { visit, preparation, address };
    if preparation.is_stale(&preparation.reading(), address, posted.version.as_deref()) {
        // Both changed this page: nothing is kept until the person has seen it.
        return Ok(Some(sheet(preparation).changed_elsewhere(posted)?));
    }
    let (answers, next) = match step(visit, preparation, address, posted)? {
        Step::Dropping(dropped) => return Ok(Some(sheet(preparation).dropping(&dropped, posted)?)),
        Step::Findings(answers) => (answers, Next::Findings),
        Step::Rows(answers, removed) => (answers, Next::Rows(removed)),
        Step::Page(answers, next) => (answers, Next::Target(preparation.of.question(next))),
        Step::Check(answers) => (answers, Next::Target(preparation.of.check())),
    };
    if !preparation.keep(&visit.server, &visit.locale, answers).await? {
        return Ok(None);
    }
    let reply = match next {
        Next::Findings => sheet(preparation).findings()?,
        Next::Rows(None) => Reply::elsewhere(visit.target.clone()),
        Next::Rows(Some(row)) => Reply::elsewhere_with(visit.target.clone(), REMOVED, row.to_string()),
        Next::Target(target) => Reply::elsewhere(target),
    };
    Ok(Some(filing::hand(visit, preparation, reply)))
}

/// Where a post leads, once it is kept.
enum Next {
    Findings,
    Rows(Option<Path>),
    Target(Target),
}

/// What the core makes of a post.
fn step(
    visit: &Visit,
    preparation: &Preparation,
    address: &PageAddress,
    posted: &Posted,
) -> Result<Step, Refused> {
    let (procedure, answers) = (&preparation.edition.procedure, &preparation.draft.answers);
    let post = Sheet { visit, preparation, address }.post(posted);
    journey::answer(procedure, answers, &post, chance::row_ids()?)
        .map_err(|(NotOurs::Page | NotOurs::Entry)| old_form(preparation))
}

/// A page that does not apply, or an entry that is not on it, comes from a form older than the draft.
fn old_form(preparation: &Preparation) -> Refused {
    Refused::new(RefusalKind::Stale).or(nearest(preparation, &preparation.reading()))
}

/// A page of questions in the making.
struct Sheet<'a> {
    visit: &'a Visit,
    preparation: &'a Preparation,
    address: &'a PageAddress,
}

impl<'a> Sheet<'a> {
    fn screen(
        &self,
        reading: &Reading<'_>,
        raw: &RawAnswers,
        findings: bool,
        removed: Option<Path>,
    ) -> Result<Screen, Refused> {
        let page = reading.page(self.address).ok_or_else(|| Refused::new(RefusalKind::Stale))?;
        let say = self.preparation.edition.say(&self.visit.locale)?;
        let journey = self.preparation.journey(reading);
        let screen = match page.content {
            PageContent::Exit(_) => form::exit(&say, reading, page, &journey),
            PageContent::Questions(..) | PageContent::Rows(_) => {
                form::questions(&say, reading, raw, page, &journey, findings, removed.as_ref())
            }
        };
        Ok(screen.ok_or(Broken("a page that applies has no screen"))?)
    }

    /// The page again, with what is wrong or unusual on it.
    fn findings(&self) -> Result<Reply, Refused> {
        let reading = self.preparation.reading();
        let screen = self.screen(&reading, &self.preparation.draft.answers, true, None)?;
        let version = self.preparation.version(&reading, self.address);
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.preparation, version)))
    }

    /// The page again with what was typed, which is not kept yet, and the news that the page was changed
    /// elsewhere. Its version is that of the other change: posted once more, it counts.
    fn changed_elsewhere(&self, posted: &'a Posted) -> Result<Reply, Refused> {
        let (procedure, answers) = (&self.preparation.edition.procedure, &self.preparation.draft.answers);
        let typed = journey::typed_so_far(procedure, answers, &self.post(posted));
        let typed = typed.map_err(|(NotOurs::Page | NotOurs::Entry)| old_form(self.preparation))?;
        let version = self.preparation.version(&self.preparation.reading(), self.address);
        let reading = read(procedure, &typed, self.preparation.today);
        let mut screen = self.screen(&reading, &typed, true, None)?;
        if let FormPage::Questions(questions) = &mut screen.page {
            questions.banner =
                Some(form::changed_elsewhere(&self.preparation.edition.say(&self.visit.locale)?));
        }
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.preparation, version)))
    }

    fn post(&self, posted: &'a Posted) -> Post<'a> {
        Post {
            address: self.address,
            entries: &posted.entries,
            act: &posted.act,
            locale: &self.visit.locale,
            today: self.preparation.today,
            in_force: self.preparation.in_force.as_ref(),
        }
    }

    /// What going on would drop, to be confirmed first.
    fn dropping(&self, dropped: &[Path], posted: &Posted) -> Result<Reply, Refused> {
        let reading = self.preparation.reading();
        let say = self.preparation.edition.say(&self.visit.locale)?;
        let journey = self.preparation.journey(&reading);
        let screen = form::dropping(&say, &reading, dropped, self.address, &posted.entries, &journey);
        let version = self.preparation.version(&reading, self.address);
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.preparation, version)))
    }
}
