//! Asking for a correction: what it is about, what it says, what the person will read, and its sending.

use retouche::answer::Fault;
use retouche::case::{Decision, Operation, RequestDraft};
use retouche::read::{Reading, read};
use retouche::refusal::{Gap, Refusal};
use retouche::request::asked_late;
use retouche::submission::{Act as Done, RequestKind, RequestRecord};
use retouche::{Answers, RawAnswers};
use retouche_screens::agent;
use retouche_screens::agent::{
    About, AgentTarget, AskChoice, AskDraft, AskPage, CasePage, KIND, about_names, kind_named,
};
use retouche_screens::{Action, AskedPage, RefusalKind};

use super::acting::{day_of, perform, typed_day};
use super::{Opened, for_agents};
use crate::cases;
use crate::posted::Posted;
use crate::random;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit};

/// The answers in force, as agents ask about them.
fn in_force(opened: &Opened) -> Result<&Answers, Refused> {
    opened.case.in_force().map_err(|_| for_agents(cases::purged(&opened.case)))
}

fn reading<'c>(visit: &Visit, opened: &'c Opened, answers: &Answers) -> Reading<'c> {
    let (procedure, today) = (&opened.case.edition.procedure, opened.case.submission.asked_on());
    read(procedure, &RawAnswers::from_answers(answers, procedure, &visit.locale, today), today)
}

fn choice_page(
    visit: &Visit,
    opened: &Opened,
    reading: &Reading<'_>,
    choice: &AskChoice,
) -> Result<Reply, Refused> {
    let say = visit.say(&opened.case.edition);
    let screen = agent::choose(&say, opened.reference(), reading, choice);
    let reply = Reply::page_or_again(screen, !choice.faults.is_empty());
    Ok(reply.holding(opened.held()?))
}

pub(super) fn choose(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    choice_page(visit, opened, &reading(visit, opened, in_force(opened)?), &AskChoice::default())
}

pub(super) fn post_choice(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let reading = reading(visit, opened, in_force(opened)?);
    let count = agent::askable(&reading).len();
    let sections: Vec<String> = (0..count).map(about_names).collect();
    let ticked = posted.entries.iter().filter(|(name, _)| sections.contains(name));
    let mut places: Vec<usize> = ticked.filter_map(|(_, place)| place.parse().ok()).collect();
    places.retain(|place| (1..=count).contains(place));
    places.sort_unstable();
    places.dedup();
    let mut choice = AskChoice { kind: kind_named(posted.value(KIND)), places, faults: Vec::new() };
    choice.faults = choice.faults(&reading);
    let Some(kind) = choice.kind.filter(|_| choice.faults.is_empty()) else {
        return choice_page(visit, opened, &reading, &choice);
    };
    let revision = opened.case.submission.current().revision.number;
    let about = About { revision, kind, places: choice.places };
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::AskAbout(about))))
}

pub(super) fn show(visit: &Visit, opened: &Opened, about: &About) -> Result<Reply, Refused> {
    if about.revision != opened.case.submission.current().revision.number {
        return Err(opened.not_now());
    }
    let reading = reading(visit, opened, in_force(opened)?);
    written(visit, opened, about, &reading, &AskDraft::default(), None)
}

/// What is wrong with a request, after a post.
#[derive(Clone, Copy, Default)]
struct Lacks<'a> {
    gaps: &'a [Gap],
    /// The suggested values that are no answers, by the places of their questions.
    unfit: &'a [(usize, Fault)],
    /// The case is no longer what it was when the page was made.
    stale: bool,
}

/// The page on which a request is written, with what is wrong with it.
fn written(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    reading: &Reading<'_>,
    draft: &AskDraft,
    lacks: Option<Lacks<'_>>,
) -> Result<Reply, Refused> {
    let Lacks { gaps, unfit, stale } = lacks.unwrap_or_default();
    let page = AskPage { reference: opened.reference(), about, reading, draft, gaps, unfit, stale };
    let screen = agent::ask(&visit.say(&opened.case.edition), &page);
    let reply = Reply::page_or_again(screen, lacks.is_some());
    Ok(reply.holding(opened.held()?))
}

/// Sends a request, or shows it as the person will read it.
pub(super) async fn post(
    visit: &Visit,
    opened: &mut Opened,
    about: &About,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let read = cases::revision(&opened.case, about.revision).map_err(for_agents)?;
    let link = read.revision.link();
    let answers = cases::answers(&visit.server, &opened.case, read).await?;
    let answers = answers.ok_or_else(|| for_agents(cases::purged(&opened.case)))?;
    let draft = AskDraft::read(about, &reading(visit, opened, &answers), &posted.entries);
    let prepared = {
        let then = reading(visit, opened, &answers);
        let (procedure, today) = (&opened.case.edition.procedure, opened.case.submission.asked_on());
        draft.prepare(about, procedure, &then, &visit.locale, today)
    };
    let due = day_of(visit, &typed_day(posted, "due"));
    let ask = Operation::Ask(RequestDraft { kind: about.kind, about: link, words: prepared.words, due });
    let refusal = match posted.act {
        Action::Amend => {
            let now = reading(visit, opened, in_force(opened)?);
            return rewritten(visit, opened, about, &answers, &now, &draft, None);
        }
        Action::Send if prepared.unfit.is_empty() => match perform(visit, opened, &ask, posted).await? {
            Ok(reply) => return Ok(reply),
            Err(refusal) => refusal,
        },
        Action::Continue | Action::Send => match tried(visit, opened, &ask)? {
            Ok(decision) if prepared.unfit.is_empty() => {
                return preview(visit, opened, about, &draft, &answers, &decision);
            }
            Ok(_) => Refusal::Gaps(Vec::new()),
            Err(refusal) => refusal,
        },
        _ => return Err(Refused::new(RefusalKind::Malformed).or(opened.standing())),
    };
    let now = reading(visit, opened, in_force(opened)?);
    let gaps = match refusal {
        Refusal::Gaps(gaps) => gaps,
        Refusal::Stale(_) | Refusal::NotNow(_) => {
            let lacks = Lacks { stale: true, ..Lacks::default() };
            return rewritten(visit, opened, about, &answers, &now, &draft, Some(lacks));
        }
        refusal => return Err(for_agents(cases::refused(&opened.case, refusal))),
    };
    let lacks = Lacks { gaps: &gaps, unfit: &prepared.unfit, stale: false };
    rewritten(visit, opened, about, &answers, &now, &draft, Some(lacks))
}

/// What the request would make of the case. Nothing is committed.
fn tried(visit: &Visit, opened: &Opened, ask: &Operation) -> Result<Result<Decision, Refusal>, Refused> {
    let now = opened.case.moment(visit.server.now)?;
    Ok(opened.case.perform(ask, &opened.by.actor(), &now, random::salt()?))
}

/// The page once more. Where the person corrected the answers meanwhile, it stands beside those that are in
/// force now; only where these no longer have the questions are they chosen anew.
fn rewritten(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    answers: &Answers,
    now: &Reading<'_>,
    draft: &AskDraft,
    lacks: Option<Lacks<'_>>,
) -> Result<Reply, Refused> {
    let current = opened.case.submission.current().revision.number;
    if about.revision == current {
        return written(visit, opened, about, now, draft, lacks);
    }
    let then = reading(visit, opened, answers);
    let carried = about.carried(&then, now, current).ok_or_else(|| opened.not_now())?;
    written(visit, opened, &carried, now, draft, Some(Lacks { stale: true, ..Lacks::default() }))
}

/// The request as the person will read it.
fn preview(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    draft: &AskDraft,
    answers: &Answers,
    decision: &Decision,
) -> Result<Reply, Refused> {
    let (event, words) = (&decision.event, decision.words.as_ref().map(|salted| &salted.words));
    let (Done::CorrectionRequested(request), Some(retouche::case::Words::Request(words))) =
        (&event.act, words)
    else {
        return Err(Broken("a request is another act").into());
    };
    let asked = RequestRecord {
        number: event.number,
        request: request.clone(),
        at: event.at.clone(),
        closed_by: None,
    };
    let page = AskedPage {
        reference: opened.reference(),
        asked: &asked,
        words,
        answers,
        open: true,
        replies: &[],
        findings: false,
    };
    let submission = &opened.case.submission;
    let late = match about.kind {
        RequestKind::Completion => asked_late(words, submission),
        RequestKind::Regularisation => Vec::new(),
    };
    let screen = agent::preview(&visit.say(&opened.case.edition), submission, about, &page, &late);
    let carried = draft.entries(about, &reading(visit, opened, answers));
    Ok(Reply::page(screen).holding(Held { carried, ..opened.held()? }))
}
