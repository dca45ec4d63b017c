//! The journey: what a post of a page of questions does, and where the person goes next.
//!
//! The server and the browser call it alike. It returns the answers as they would become and leaves
//! keeping them to the caller, so that a post that cannot go on changes nothing by accident.

use retouche::amendment::locked_route;
use retouche::answer::Shape;
use retouche::answers::{Answers, RawAnswer, RawAnswers, RowState};
use retouche::civil::CivilDate;
use retouche::id::{Path, RowId};
use retouche::procedure::{Located, Procedure, Question};
use retouche::read::{EntryReading, PageAddress, PageContent, PageReading, Reading, read};
use retouche_texts::Locale;

use crate::Action;
use crate::entries::{DATE_PARTS, RETURN, ROW, SEEN};

/// A post of a page of questions: the entries of its form, in order, and what its button does.
#[derive(Clone)]
pub struct Post<'a> {
    /// The page's address.
    pub address: &'a PageAddress,
    /// The entries.
    pub entries: &'a [(String, String)],
    /// What the button does.
    pub act: &'a Action,
    /// The language of the page.
    pub locale: &'a Locale,
    /// The current day in the procedure's time zone.
    pub today: CivilDate,
    /// Of an amendment: the answers in force, some of which are locked.
    pub in_force: Option<&'a Answers>,
}

impl std::fmt::Debug for Post<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Post({}, {} entries, {})", self.address, self.entries.len(), self.act)
    }
}

/// What a post leads to. The answers in it are the ones to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The same page again, with what is wrong or unusual on it.
    Findings(RawAnswers),
    /// The same page again, with a row more or less; of a removal, which row.
    Rows(RawAnswers, Option<Path>),
    /// The answers that going on would drop, to be listed first. Nothing is kept yet.
    Dropping(Vec<Path>),
    /// Another page.
    Page(RawAnswers, PageAddress),
    /// All answers on one page.
    Check(RawAnswers),
}

/// Why a post was not understood: only a stale or tampered form sends such a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotOurs {
    /// The page does not apply to these answers.
    #[error("the page does not apply")]
    Page,
    /// An entry or the act names something that does not stand on the page.
    #[error("an entry does not belong to the page")]
    Entry,
}

/// Takes a post of a page of questions. `before` is what `raw` reads as on the day of the post; the answers are
/// read once more as they become, and again only where a row joins them.
///
/// `mint` makes row ids, from the time and random bytes.
///
/// # Errors
///
/// [`NotOurs`] for a page that does not apply or an entry that is not on it.
pub fn answer(
    procedure: &Procedure,
    before: &Reading<'_>,
    raw: &RawAnswers,
    post: &Post<'_>,
    mut mint: impl FnMut() -> RowId,
) -> Result<Step, NotOurs> {
    let page = before.page(post.address).ok_or(NotOurs::Page)?;
    let earlier = raw;
    let mut raw = raw.clone();
    take_page(procedure, page, &mut raw, post)?;
    take_seen(&mut raw, earlier, post);
    match post.act {
        Action::Add(group) => add_row(procedure, raw, page, post, group, &mut mint),
        Action::Remove(row) => {
            set_row(raw, page, row, RowState::Removed).map(|raw| Step::Rows(raw, Some(row.clone())))
        }
        Action::Restore(row) => set_row(raw, page, row, RowState::Present).map(|raw| Step::Rows(raw, None)),
        Action::Continue => go_on(procedure, before, raw, post, false, &mut mint),
        Action::Drop => go_on(procedure, before, raw, post, true, &mut mint),
        Action::Send
        | Action::Amend
        | Action::Discard
        | Action::Recover
        | Action::SignIn
        | Action::SignOut => Err(NotOurs::Entry),
    }
}

/// Takes what is typed on a page so far, without going on: to save it before the page is left. `before` is what
/// `raw` reads as.
///
/// # Errors
///
/// [`NotOurs`], as [`answer`].
pub fn typed_so_far(
    procedure: &Procedure,
    before: &Reading<'_>,
    raw: &RawAnswers,
    post: &Post<'_>,
) -> Result<RawAnswers, NotOurs> {
    let earlier = raw;
    let mut raw = raw.clone();
    take_page(procedure, before.page(post.address).ok_or(NotOurs::Page)?, &mut raw, post)?;
    // Whoever types at one question has not looked at the others yet.
    for (path, why) in earlier.to_confirm() {
        if raw.get(path) == earlier.get(path) {
            raw.ask_to_confirm(path.clone(), why);
        }
    }
    Ok(raw)
}

/// The first page, in order, on which something is missing, wrong or not asked yet.
#[must_use]
pub fn first_open<'r, 'p>(reading: &'r Reading<'p>) -> Option<&'r PageReading<'p>> {
    reading.pages.iter().find(|page| page.is_faulty() || page.is_unasked())
}

/// Whether a page of these answers leads back to the page that shows them all: everything was asked, and
/// the person came back to change something, or to look at what the form's change touches.
#[must_use]
pub fn returns(reading: &Reading<'_>) -> bool {
    reading.pages.iter().all(PageReading::is_done_but_for_changes)
}

fn values<'a>(post: &'a Post<'_>, name: &'a str) -> impl Iterator<Item = &'a str> {
    post.entries.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// Takes the rows and the answers of a page.
fn take_page(
    procedure: &Procedure,
    page: &PageReading<'_>,
    raw: &mut RawAnswers,
    post: &Post<'_>,
) -> Result<(), NotOurs> {
    let joined = take_rows(raw, page, post)?;
    let with_rows = joined.then(|| read(procedure, raw, post.today));
    let page = match &with_rows {
        Some(reading) => reading.page(post.address).ok_or(NotOurs::Page)?,
        None => page,
    };
    take_answers(raw, page, post)
}

/// Takes the rows that the page showed: one may have been minted for showing only. Tells whether one joined.
fn take_rows(raw: &mut RawAnswers, page: &PageReading<'_>, post: &Post<'_>) -> Result<bool, NotOurs> {
    let groups: Vec<&Path> = page.groups().collect();
    let mut joined = false;
    for text in values(post, ROW) {
        let row: Path = text.parse().map_err(|_| NotOurs::Entry)?;
        if !groups.contains(&&row.parent()) {
            return Err(NotOurs::Entry);
        }
        if raw.row(&row).is_none() {
            raw.set_row(row, RowState::Present);
            joined = true;
        }
    }
    for group in groups {
        raw.set(group.clone(), RawAnswer { typed: Vec::new(), locale: post.locale.clone() });
    }
    Ok(joined)
}

/// Takes what was typed for every question that now stands on the page; a question without an entry was
/// left empty.
fn take_answers(raw: &mut RawAnswers, page: &PageReading<'_>, post: &Post<'_>) -> Result<(), NotOurs> {
    let locked = |path: &Path, question: &Question| {
        post.in_force.is_some_and(|in_force| locked_route(question, path, in_force).is_some())
    };
    let open = page.questions().filter(|question| !locked(&question.path, question.question));
    let typed: Vec<(Path, Vec<String>)> =
        open.map(|open| (open.path.clone(), typed_for(post, open.question, &open.path))).collect();
    let known = |name: &str| {
        let path = name.split_once(':').map_or(name, |(path, _)| path);
        typed.iter().any(|(known, _)| known.as_str() == path)
    };
    let ours = [ROW, SEEN, RETURN, Action::NAME];
    let foreign = |(name, _): &&(String, String)| !ours.contains(&name.as_str()) && !known(name);
    if post.entries.iter().any(|entry| foreign(&entry)) {
        return Err(NotOurs::Entry);
    }
    for (path, typed) in typed {
        raw.set(path, RawAnswer { typed, locale: post.locale.clone() });
    }
    Ok(())
}

fn typed_for(post: &Post<'_>, question: &Question, path: &Path) -> Vec<String> {
    if question.kind.shape == Shape::Date {
        let part =
            |part: &&str| values(post, &format!("{path}:{part}")).next().unwrap_or_default().to_owned();
        return DATE_PARTS.iter().map(part).collect();
    }
    values(post, path.as_str()).map(str::to_owned).collect()
}

/// The notices that were on the page: going on once more with the same answer keeps it.
fn take_seen(raw: &mut RawAnswers, earlier: &RawAnswers, post: &Post<'_>) {
    for seen in values(post, SEEN) {
        let Some((path, code)) = seen.split_once('!') else { continue };
        let Ok(path) = path.parse::<Path>() else { continue };
        if raw.get(&path).is_some() && raw.get(&path) == earlier.get(&path) {
            raw.keep(path, code.to_owned());
        }
    }
}

fn add_row(
    procedure: &Procedure,
    mut raw: RawAnswers,
    page: &PageReading<'_>,
    post: &Post<'_>,
    group: &Path,
    mint: &mut impl FnMut() -> RowId,
) -> Result<Step, NotOurs> {
    if !page.groups().any(|it| it == group) {
        return Err(NotOurs::Entry);
    }
    let most = match procedure.locate(group) {
        Some(Located::PageGroup(group)) => group.rows.max,
        Some(Located::QuestionGroup(group)) => group.rows.max,
        Some(Located::Question(_)) | None => 0,
    };
    if u32::try_from(raw.rows(group).count()).is_ok_and(|count| count >= most) {
        return Ok(Step::Findings(raw));
    }
    let row = group.row(&mint());
    raw.set_row(row.clone(), RowState::Present);
    let reading = read(procedure, &raw, post.today);
    Ok(match first_of_row(&reading, &row) {
        Some(address) => arrive(procedure, &reading, raw, address, post.today, mint),
        None => Step::Rows(raw, None),
    })
}

/// The first page that a row of a group of pages asks.
fn first_of_row(reading: &Reading<'_>, row: &Path) -> Option<PageAddress> {
    reading.pages.iter().find(|page| page.address.row.is_within(row)).map(|page| page.address.clone())
}

/// Comes to a page of these answers, as they were read. A group that needs rows and was never asked starts with
/// them, so that nobody has to ask for the first one.
fn arrive(
    procedure: &Procedure,
    reading: &Reading<'_>,
    mut raw: RawAnswers,
    address: PageAddress,
    today: CivilDate,
    mint: &mut impl FnMut() -> RowId,
) -> Step {
    let Some(page) = reading.page(&address) else { return Step::Page(raw, address) };
    let mut wanting: Vec<(Path, u32)> = Vec::new();
    let mut first_page = false;
    match &page.content {
        PageContent::Rows(rows) if rows.rows.is_empty() && !rows.asked => {
            first_page = true;
            wanting.push((rows.path.clone(), rows.group.rows.min.min(1)));
        }
        PageContent::Questions(_, entries) => {
            wanting.extend(entries.iter().filter_map(|entry| match entry {
                EntryReading::Group(rows, _) if rows.rows.is_empty() && !rows.asked => {
                    Some((rows.path.clone(), rows.group.rows.min))
                }
                EntryReading::Group(..) | EntryReading::Question(_) => None,
            }))
        }
        PageContent::Rows(_) | PageContent::Exit(_) => {}
    }
    let minted: Vec<Path> = wanting
        .iter()
        .flat_map(|(group, count)| (0..*count).map(|_| group.row(&mint())).collect::<Vec<_>>())
        .collect();
    minted.iter().for_each(|row| raw.set_row(row.clone(), RowState::Present));
    let Some(row) = minted.first().filter(|_| first_page) else { return Step::Page(raw, address) };
    let reading = read(procedure, &raw, today);
    match first_of_row(&reading, row) {
        Some(address) => arrive(procedure, &reading, raw, address, today, mint),
        None => Step::Page(raw, address),
    }
}

fn set_row(
    mut raw: RawAnswers,
    page: &PageReading<'_>,
    row: &Path,
    state: RowState,
) -> Result<RawAnswers, NotOurs> {
    if !page.groups().any(|group| *group == row.parent()) || raw.row(row).is_none() {
        return Err(NotOurs::Entry);
    }
    raw.set_row(row.clone(), state);
    Ok(raw)
}

fn go_on(
    procedure: &Procedure,
    before: &Reading<'_>,
    raw: RawAnswers,
    post: &Post<'_>,
    dropping: bool,
    mint: &mut impl FnMut() -> RowId,
) -> Result<Step, NotOurs> {
    let after = read(procedure, &raw, post.today);
    let page = after.page(post.address).ok_or(NotOurs::Page)?;
    let unseen = page
        .questions()
        .any(|question| question.warnings.iter().any(|warning| !raw.keeps(&question.path, warning.code())));
    if page.is_faulty() || unseen {
        return Ok(Step::Findings(raw));
    }
    let dropped = dropped(before, &after);
    if !dropping && !dropped.is_empty() {
        return Ok(Step::Dropping(dropped));
    }
    let returns = values(post, RETURN).next().is_some();
    let next = if returns { first_open(&after) } else { next_page(&after, post.address) };
    let next = next.map(|page| page.address.clone());
    Ok(match next {
        Some(address) => arrive(procedure, &after, raw, address, post.today, mint),
        None => Step::Check(raw),
    })
}

/// The answers that no longer apply, in display order.
fn dropped(before: &Reading<'_>, after: &Reading<'_>) -> Vec<Path> {
    let applies = |path: &Path| after.questions().any(|question| question.path == *path);
    let answered = before.questions().filter(|question| before.answers.get(&question.path).is_some());
    answered.map(|question| &question.path).filter(|path| !applies(path)).cloned().collect()
}

/// The page after this one. Rows that are finished are passed over when the person leaves a row, so that
/// changing the first of ten dwellings leads back to their list.
fn next_page<'r, 'p>(reading: &'r Reading<'p>, address: &PageAddress) -> Option<&'r PageReading<'p>> {
    let place = reading.pages.iter().position(|page| page.address == *address)?;
    let mut rest = reading.pages.iter().skip(place + 1);
    let row = &address.row;
    rest.find(|page| {
        let sibling = !row.is_root()
            && !page.address.row.is_within(row)
            && page.address.row.is_within(&row.parent())
            && !page.address.row.is_root();
        !sibling || page.is_faulty() || page.is_unasked()
    })
}
