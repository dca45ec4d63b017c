//! Asking for a correction: what it is about, what it says, what the person will read, and its sending.

use retouche::answer::Fault;
use retouche::form::agent::{
    self, About, AgentTarget, AskDraft, AskPage, CasePage, Choice, KIND, about_names, kind_named,
};
use retouche::form::{Act, AskedPage, RefusalKind};
use retouche::read::{Reading, read};
use retouche::request::{Asking, Gap, RequestRefusal, RequestWords, ask, asked_late};
use retouche::submission::{Act as Done, Asked, Event};
use retouche::{Answers, RawAnswers};

use super::acting::{end_of, typed_day, was_done};
use super::{Opened, for_agents};
use crate::acting::{Brought, act};
use crate::chance;
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit};

/// The answers in force, as agents ask about them.
async fn in_force(visit: &Visit, opened: &Opened) -> Result<Answers, Refused> {
    opened.case.in_force(&visit.server).await.map_err(for_agents)
}

fn reading<'c>(visit: &Visit, opened: &'c Opened, answers: &Answers) -> Reading<'c> {
    let (procedure, today) = (&opened.case.edition.procedure, opened.case.submission.asked_on());
    read(procedure, &RawAnswers::from_answers(answers, procedure, &visit.locale, today), today)
}

fn choice_page(
    visit: &Visit,
    opened: &Opened,
    reading: &Reading<'_>,
    choice: &Choice,
) -> Result<Reply, Refused> {
    let say = opened.case.edition.say(&visit.locale)?;
    let screen = agent::choose(&say, opened.reference(), reading, choice);
    let reply = Reply::page_or_again(screen, !choice.faults.is_empty());
    Ok(reply.holding(opened.held()?))
}

pub(super) async fn choose(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    let answers = in_force(visit, opened).await?;
    choice_page(visit, opened, &reading(visit, opened, &answers), &Choice::default())
}

pub(super) async fn post_choice(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let answers = in_force(visit, opened).await?;
    let reading = reading(visit, opened, &answers);
    let count = agent::askable(&reading).len();
    let sections: Vec<String> = (0..count).map(about_names).collect();
    let ticked = posted.entries.iter().filter(|(name, _)| sections.contains(name));
    let mut places: Vec<usize> = ticked.filter_map(|(_, place)| place.parse().ok()).collect();
    places.retain(|place| (1..=count).contains(place));
    places.sort_unstable();
    places.dedup();
    let mut choice = Choice { kind: kind_named(posted.value(KIND)), places, faults: Vec::new() };
    choice.faults = choice.faults(&reading);
    let Some(kind) = choice.kind.filter(|_| choice.faults.is_empty()) else {
        return choice_page(visit, opened, &reading, &choice);
    };
    let revision = opened.case.submission.current().revision.number;
    let about = About { revision, kind, places: choice.places };
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::AskAbout(about))))
}

pub(super) async fn show(visit: &Visit, opened: &Opened, about: &About) -> Result<Reply, Refused> {
    if about.revision != opened.case.submission.current().revision.number {
        return Err(opened.not_now());
    }
    let answers = in_force(visit, opened).await?;
    written(visit, opened, about, &reading(visit, opened, &answers), &AskDraft::default(), None)
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
    let screen = agent::ask(&opened.case.edition.say(&visit.locale)?, &page);
    let reply = Reply::page_or_again(screen, lacks.is_some());
    Ok(reply.holding(opened.held()?))
}

pub(super) async fn post(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let asked = |act: &Done| matches!(act, Done::CorrectionRequested(_));
    if was_done(visit, opened, posted, asked, None).await? {
        return Ok(Reply::elsewhere(opened.standing()));
    }
    let answers = in_force(visit, opened).await?;
    let reading = reading(visit, opened, &answers);
    if about.revision != opened.case.submission.current().revision.number {
        return overtaken(visit, opened, about, posted, &reading).await;
    }
    let draft = AskDraft::read(about, &reading, &posted.entries);
    if posted.act == Act::Amend {
        return written(visit, opened, about, &reading, &draft, None);
    }
    let (procedure, today) = (&opened.case.edition.procedure, opened.case.submission.asked_on());
    let prepared = draft.prepare(about, procedure, &reading, &visit.locale, today);
    let (now, salt) = (opened.now()?, chance::salt()?);
    let asking = Asking {
        kind: about.kind,
        about: opened.case.submission.current().revision.link(),
        words: &prepared.words,
        // What is no day is no day to come.
        due: end_of(visit, opened, &typed_day(posted, "due")).unwrap_or_else(|| now.clone()),
        salt,
        now,
        actor: opened.by.actor(),
    };
    let event = ask(&asking, &opened.case.submission, procedure, &answers);
    let gaps = match &event {
        Ok(_) => Vec::new(),
        Err(RequestRefusal::Gaps(gaps)) => gaps.clone(),
        Err(RequestRefusal::Stale(_) | RequestRefusal::NotNow(_)) => {
            let lacks = Lacks { stale: true, ..Lacks::default() };
            return written(visit, opened, about, &reading, &draft, Some(lacks));
        }
        Err(RequestRefusal::NotCanonical(_)) => return Err(Broken("a request has no canonical JSON").into()),
    };
    let event = match event {
        Ok(event) if prepared.unfit.is_empty() => event,
        Ok(_) | Err(_) => {
            let lacks = Lacks { gaps: &gaps, unfit: &prepared.unfit, stale: false };
            return written(visit, opened, about, &reading, &draft, Some(lacks));
        }
    };
    match posted.act {
        Act::Continue => preview(visit, opened, about, &draft, &reading, &event, &prepared.words, &answers),
        Act::Send => {
            let words =
                serde_json::to_value(&prepared.words).map_err(|_| Broken("a request cannot be kept"))?;
            let brought = Brought { words: Some((&words, salt)), draft: None, key: posted.key.as_ref() };
            act(&visit.server, &opened.case, &event, brought).await.map_err(for_agents)?;
            Ok(Reply::elsewhere(opened.standing()))
        }
        _ => Err(Refused::new(RefusalKind::Malformed).or(opened.standing())),
    }
}

/// The person corrected the answers meanwhile: the page comes back with what was typed, beside the answers
/// that are in force now. Only where these no longer have the questions are they chosen anew.
async fn overtaken(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    posted: &Posted,
    now: &Reading<'_>,
) -> Result<Reply, Refused> {
    let case = &opened.case;
    let read = case.revision(about.revision).map_err(for_agents)?;
    let answers = case.answers(&visit.server, read).await?.ok_or_else(|| for_agents(case.purged()))?;
    let then = reading(visit, opened, &answers);
    let current = case.submission.current().revision.number;
    let carried = about.carried(&then, now, current).ok_or_else(|| opened.not_now())?;
    let draft = AskDraft::read(about, &then, &posted.entries);
    written(visit, opened, &carried, now, &draft, Some(Lacks { stale: true, ..Lacks::default() }))
}

#[expect(clippy::too_many_arguments, reason = "each is one thing that the page shows")]
fn preview(
    visit: &Visit,
    opened: &Opened,
    about: &About,
    draft: &AskDraft,
    reading: &Reading<'_>,
    event: &Event,
    words: &RequestWords,
    answers: &Answers,
) -> Result<Reply, Refused> {
    let Done::CorrectionRequested(request) = &event.act else {
        return Err(Broken("a request is another act").into());
    };
    let asked =
        Asked { number: event.number, request: request.clone(), at: event.at.clone(), closed_by: None };
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
        retouche::submission::RequestKind::Completion => asked_late(words, submission),
        retouche::submission::RequestKind::Regularisation => Vec::new(),
    };
    let screen = agent::preview(&opened.case.edition.say(&visit.locale)?, submission, about, &page, &late);
    let held = Held { carried: draft.entries(about, reading), ..opened.held()? };
    Ok(Reply::again(screen).holding(held))
}
