//! Pages of questions, of a first sending and of an amendment alike.

use retouche::answers::{RawAnswers, RowState};
use retouche::credential::Reference;
use retouche::id::{Path, ProcedureId};
use retouche::read::{PageAddress, PageContent, Reading, read};
use retouche_screens as screens;
use retouche_screens::journey;
use retouche_screens::journey::{NotOurs, Post, Step, first_open};
use retouche_screens::{FormPage, RefusalKind, Screen, Target};

use super::filing::{self, Found};
use super::{Hints, REMOVED, amending};
use crate::drafts::{Loaded, Work};
use crate::posted::Posted;
use crate::random;
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
        Found::Open(loaded) => show(visit, &loaded, address, hints),
        Found::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
    }
}

pub(super) async fn show_amending(
    visit: &Visit,
    reference: &Reference,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    let (opened, loaded) = amending::find(visit, reference, None).await?;
    let reply = match loaded {
        Some(loaded) => show(visit, &loaded, address, hints)?,
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

/// A page of questions of a draft, whosever it is.
pub(super) fn show<W: Work>(
    visit: &Visit,
    loaded: &Loaded<W>,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    let reading = loaded.work.reading();
    if reading.page(address).is_none() {
        return Ok(Reply::elsewhere(nearest(loaded, &reading)));
    }
    let removed =
        hints.removed.clone().filter(|row| loaded.work.answers().row(row) == Some(RowState::Removed));
    let screen = Sheet { visit, loaded, address }.screen(&reading, loaded.work.answers(), false, removed)?;
    let version = loaded.version(&reading, address);
    Ok(Reply::page(screen).holding(filing::held(visit, loaded, version)))
}

/// Where to go from a page that does not apply.
fn nearest<W: Work>(loaded: &Loaded<W>, reading: &Reading<'_>) -> Target {
    match first_open(reading) {
        _ if loaded.kept.is_none() => loaded.work.pages().before(),
        Some(page) => loaded.work.pages().question(page.address.clone()),
        None => loaded.work.pages().check(),
    }
}

pub(super) async fn post_filing(
    visit: &Visit,
    procedure: &ProcedureId,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    match filing::find(visit, procedure, Some(&posted)).await? {
        Found::Open(loaded) => post(visit, *loaded, address, posted).await,
        Found::Sent => Ok(Reply::elsewhere(Target::Sent(procedure.clone()))),
    }
}

pub(super) async fn post_amending(
    visit: &Visit,
    reference: &Reference,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    let (opened, loaded) = amending::find(visit, reference, Some(&posted)).await?;
    let reply = match loaded {
        Some(loaded) => post(visit, loaded, address, posted).await?,
        None => Reply::elsewhere(Target::Submission(reference.clone())),
    };
    opened.hand(visit, reply).await
}

/// Takes a post. Another post may come between reading the draft and keeping what it becomes: then this
/// one is made again from what the other left.
pub(super) async fn post<W: Work>(
    visit: &Visit,
    mut loaded: Loaded<W>,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    for _ in 0..ATTEMPTS {
        if let Some(reply) = attempt(visit, &mut loaded, address, &posted).await? {
            return Ok(reply);
        }
    }
    Err(Refused::new(RefusalKind::Stale).or(visit.target.clone()))
}

async fn attempt<W: Work>(
    visit: &Visit,
    loaded: &mut Loaded<W>,
    address: &PageAddress,
    posted: &Posted,
) -> Result<Option<Reply>, Refused> {
    let taken = Sheet { visit, loaded, address }.taken(posted)?;
    let (answers, next) = match taken {
        Taken::Reply(reply) => return Ok(Some(reply)),
        Taken::Kept(answers, next) => (answers, next),
    };
    if !loaded.save_answers(&visit.server, &visit.locale, answers).await? {
        return Ok(None);
    }
    let reply = match next {
        Next::Findings => Sheet { visit, loaded, address }.findings()?,
        Next::Rows(None) => Reply::elsewhere(visit.target.clone()),
        Next::Rows(Some(row)) => Reply::elsewhere_with(visit.target.clone(), REMOVED, row.to_string()),
        Next::Target(target) => Reply::elsewhere(target),
    };
    Ok(Some(filing::hand(visit, loaded, reply)))
}

/// What becomes of a post: a page at once, of which nothing is kept, or answers to keep.
enum Taken {
    Reply(Reply),
    Kept(RawAnswers, Next),
}

/// Where a post leads, once it is kept.
enum Next {
    Findings,
    Rows(Option<Path>),
    Target(Target),
}

/// A page that does not apply, or an entry that is not on it, comes from a form older than the draft.
fn old_form<W: Work>(loaded: &Loaded<W>, before: &Reading<'_>) -> Refused {
    Refused::new(RefusalKind::Stale).or(nearest(loaded, before))
}

/// A page of questions in the making.
struct Sheet<'a, W> {
    visit: &'a Visit,
    loaded: &'a Loaded<W>,
    address: &'a PageAddress,
}

impl<'a, W: Work> Sheet<'a, W> {
    fn screen(
        &self,
        reading: &Reading<'_>,
        raw: &RawAnswers,
        findings: bool,
        removed: Option<Path>,
    ) -> Result<Screen, Refused> {
        let page = reading.page(self.address).ok_or_else(|| Refused::new(RefusalKind::Stale))?;
        let say = self.visit.say(self.loaded.work.edition());
        let journey = self.loaded.journey(reading);
        let screen = match page.content {
            PageContent::Exit(_) => screens::exit(&say, reading, page, &journey),
            PageContent::Questions(..) | PageContent::Rows(_) => {
                screens::questions(&say, reading, raw, page, &journey, findings, removed.as_ref())
            }
        };
        Ok(screen.ok_or(Broken("a page that applies has no screen"))?)
    }

    /// The page again, with what is wrong or unusual on it.
    fn findings(&self) -> Result<Reply, Refused> {
        let reading = self.loaded.work.reading();
        let screen = self.screen(&reading, self.loaded.work.answers(), true, None)?;
        let version = self.loaded.version(&reading, self.address);
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.loaded, version)))
    }

    /// The page again with what was typed, which is not kept yet, and the news that the page was changed
    /// elsewhere. Its version is that of the other change: posted once more, it counts.
    fn changed_elsewhere(&self, before: &Reading<'_>, posted: &'a Posted) -> Result<Reply, Refused> {
        let (procedure, answers) = (&self.loaded.work.edition().procedure, self.loaded.work.answers());
        let typed = journey::typed_so_far(procedure, before, answers, &self.post(posted));
        let typed = typed.map_err(|(NotOurs::Page | NotOurs::Entry)| old_form(self.loaded, before))?;
        let version = self.loaded.version(before, self.address);
        let reading = read(procedure, &typed, self.loaded.work.read_on());
        let mut screen = self.screen(&reading, &typed, true, None)?;
        if let FormPage::Questions(questions) = &mut screen.page {
            questions.banner = Some(screens::changed_elsewhere(&self.visit.say(self.loaded.work.edition())));
        }
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.loaded, version)))
    }

    fn taken(&self, posted: &'a Posted) -> Result<Taken, Refused> {
        let work = &self.loaded.work;
        let before = work.reading();
        if self.loaded.is_stale(&before, self.address, posted.version.as_deref()) {
            // Both changed this page: nothing is kept until the person has seen it.
            return self.changed_elsewhere(&before, posted).map(Taken::Reply);
        }
        let mint = random::row_ids(&self.visit.server.clock)?;
        let (procedure, answers) = (&work.edition().procedure, work.answers());
        let step = journey::answer(procedure, &before, answers, &self.post(posted), mint)
            .map_err(|(NotOurs::Page | NotOurs::Entry)| old_form(self.loaded, &before))?;
        Ok(match step {
            Step::Dropping(dropped) => Taken::Reply(self.dropping(&before, &dropped, posted)?),
            Step::Findings(answers) => Taken::Kept(answers, Next::Findings),
            Step::Rows(answers, removed) => Taken::Kept(answers, Next::Rows(removed)),
            Step::Page(answers, next) => Taken::Kept(answers, Next::Target(work.pages().question(next))),
            Step::Check(answers) => Taken::Kept(answers, Next::Target(work.pages().check())),
        })
    }

    fn post(&self, posted: &'a Posted) -> Post<'a> {
        Post {
            address: self.address,
            entries: &posted.entries,
            act: &posted.act,
            locale: &self.visit.locale,
            today: self.loaded.work.read_on(),
            in_force: self.loaded.work.in_force(),
        }
    }

    /// What going on would drop, to be confirmed first.
    fn dropping(&self, before: &Reading<'_>, dropped: &[Path], posted: &Posted) -> Result<Reply, Refused> {
        let say = self.visit.say(self.loaded.work.edition());
        let journey = self.loaded.journey(before);
        let screen = screens::dropping(&say, before, dropped, self.address, &posted.entries, &journey);
        let version = self.loaded.version(before, self.address);
        Ok(Reply::again(screen).holding(filing::held(self.visit, self.loaded, version)))
    }
}
