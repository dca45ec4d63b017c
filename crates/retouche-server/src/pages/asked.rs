//! A correction request: what is asked, and the person's answer to it, which leads to the questions that
//! are corrected or, where every answer is kept, to the end.

use retouche::RawAnswer;
use retouche::amendment::maintain;
use retouche::credential::Reference;
use retouche::digest::Digest;
use retouche::draft::{Base, Draft};
use retouche::form::{self, AskedPage, RefusalKind, Reply as Chosen, ReplyChoice};
use retouche::read::Reading;
use retouche::sorted_map::SortedMap;
use retouche::submission::{Act, Actor, Maintained};
use serde_json::Value as Json;

use super::submission::{Opened, held_by, open};
use crate::acting::{Brought, act, is_done};
use crate::amending::{self, prepare};
use crate::case::{Case, Request};
use crate::chance;
use crate::lifting::Form;
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::{Broken, Refused};
use crate::state::ATTEMPTS;
use crate::visit::{Reply, Visit};

/// Why answers are kept.
type Reasons = SortedMap<retouche::Path, String>;

/// Whether a request can be answered here.
fn is_open(case: &Case, request: &Request) -> bool {
    let pending = case.submission.pending().is_some_and(|pending| pending.number == request.asked.number);
    pending && case.rights().can_amend()
}

fn screen(
    visit: &Visit,
    opened: &Opened,
    request: &Request,
    replies: &[Chosen],
    findings: bool,
) -> Result<form::Screen, Refused> {
    let page = AskedPage {
        reference: &opened.case.submission.reference,
        asked: &request.asked,
        words: &request.words,
        answers: &request.answers,
        open: is_open(&opened.case, request),
        replies,
        findings,
    };
    Ok(form::asked(&opened.case.edition.say(&visit.locale)?, &page))
}

pub(super) async fn show(visit: &Visit, reference: &Reference, number: u32) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let request = opened.case.request(&visit.server, number).await?;
    let reply = Reply::page(screen(visit, &opened, &request, &[], false)?).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

/// Answers the request. What happens to the submission meanwhile does not stand against it; where something
/// else comes first, or the request is over, the page comes back with what was written.
pub(super) async fn post(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let mut opened = open(visit, reference, Some(posted)).await?;
    let mut request = opened.case.request(&visit.server, number).await?;
    let replies: Vec<Chosen> = (0..request.words.items.len()).map(|place| chosen(posted, place)).collect();
    let maintained = maintained(&request, &replies);
    for _ in 0..ATTEMPTS {
        if was_kept(visit, &opened.case, &request, &maintained, posted).await? {
            return opened.hand(visit, Reply::elsewhere(opened.case.target())).await;
        }
        if !is_open(&opened.case, &request) || !replies.iter().all(is_whole) {
            break;
        }
        match answer(visit, &opened, &request, &replies, &maintained, posted).await {
            Ok(reply) => return opened.hand(visit, reply).await,
            Err(refused) if refused.kind == RefusalKind::Stale => {
                opened.case = Case::open(&visit.server, reference).await?;
                request = opened.case.request(&visit.server, number).await?;
            }
            Err(refused) => return Err(refused),
        }
    }
    let findings = is_open(&opened.case, &request) && !replies.iter().all(is_whole);
    let reply = Reply::again(screen(visit, &opened, &request, &replies, findings)?);
    let reply = reply.holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

/// Whether every answer was kept before, by this page and for these reasons.
async fn was_kept(
    visit: &Visit,
    case: &Case,
    request: &Request,
    maintained: &Reasons,
    posted: &Posted,
) -> Result<bool, Refused> {
    if maintained.len() < request.words.items.len() {
        return Ok(false);
    }
    let number = request.asked.number;
    let kept = |act: &Act| matches!(act, Act::AnswersMaintained { request, .. } if *request == number);
    let words = kept_words(maintained)?;
    is_done(&visit.server, case, posted.key.as_ref(), &Actor::HOLDER, kept, Some(&words)).await
}

/// The answers that are kept, each with the reason.
fn maintained(request: &Request, replies: &[Chosen]) -> Reasons {
    let items = request.words.items.iter().zip(replies);
    let kept = items.filter(|(_, reply)| reply.choice == Some(ReplyChoice::Keep));
    kept.map(|(item, reply)| (item.path.clone(), reply.because.trim().to_owned())).collect()
}

/// Reasons, as they are kept with the act.
fn kept_words(maintained: &Reasons) -> Result<Json, Broken> {
    serde_json::to_value(maintained).map_err(|_| Broken("reasons cannot be kept"))
}

fn chosen(posted: &Posted, place: usize) -> Chosen {
    let [choice, because] = form::reply_names(place);
    Chosen { choice: ReplyChoice::of(posted.value(&choice)), because: posted.value(&because).to_owned() }
}

fn is_whole(reply: &Chosen) -> bool {
    match reply.choice {
        Some(ReplyChoice::Correct | ReplyChoice::Take) => true,
        Some(ReplyChoice::Keep) => !reply.because.trim().is_empty(),
        None => false,
    }
}

async fn answer(
    visit: &Visit,
    opened: &Opened,
    request: &Request,
    replies: &[Chosen],
    maintained: &Reasons,
    posted: &Posted,
) -> Result<Reply, Refused> {
    if maintained.len() == request.words.items.len() {
        keep_all(visit, opened, request, maintained, posted).await?;
        return Ok(Reply::elsewhere(opened.case.target()));
    }
    prepare_answer(visit, opened, request, replies, maintained.clone()).await
}

/// Every answer is kept: the request is answered.
async fn keep_all(
    visit: &Visit,
    opened: &Opened,
    request: &Request,
    maintained: &Reasons,
    posted: &Posted,
) -> Result<(), Refused> {
    let case = &opened.case;
    let (words, salt) = (kept_words(maintained)?, chance::salt()?);
    let maintains = Maintained {
        questions: request.asked.request.questions.clone(),
        words: Digest::of_words(&words, &salt)?,
    };
    let now = case.edition.now()?;
    let event = maintain(&case.submission, &case.edition.procedure, maintains, now, Actor::HOLDER);
    let event = event.map_err(|refusal| crate::sending::refused(case, refusal))?;
    let brought = Brought { words: Some((&words, salt)), draft: None, key: posted.key.as_ref() };
    act(&visit.server, case, &event, brought).await
}

/// Some answers are corrected: the amendment is opened, or the one in preparation takes the request up.
async fn prepare_answer(
    visit: &Visit,
    opened: &Opened,
    request: &Request,
    replies: &[Chosen],
    maintained: Reasons,
) -> Result<Reply, Refused> {
    let (server, case) = (&visit.server, &opened.case);
    amending::start(server, case, &visit.locale).await?;
    let preparation = prepare(server, case, &opened.access.session, Form::AsItStands).await?;
    let preparation = preparation.ok_or_else(|| Refused::new(RefusalKind::NoDraft).or(case.target()))?;
    let kept = preparation.kept.ok_or(Broken("an amendment is not kept"))?;
    let base = preparation.draft.base.clone().ok_or(Broken("an amendment has no base"))?;
    let base = Base { request: Some(request.asked.number), maintained, ..base };
    let mut draft = Draft { base: Some(base), ..preparation.draft.clone() };
    take_suggestions(visit, &preparation, request, replies, &mut draft);
    if amending::keep(server, case, &preparation.edition, kept, &draft).await?.is_none() {
        return Err(Refused::new(RefusalKind::Stale).or(visit.target.clone()));
    }
    let reading = preparation.reading();
    let first = form::to_correct(&request.words, replies)
        .into_iter()
        .find_map(|path| page_of(&reading, &preparation.stands_at(path)?));
    let target = first.map_or_else(|| preparation.of.check(), |address| preparation.of.question(address));
    Ok(Reply::elsewhere(target))
}

fn page_of(reading: &Reading<'_>, path: &retouche::Path) -> Option<retouche::PageAddress> {
    let page = reading.pages.iter().find(|page| page.questions().any(|question| question.path == *path));
    page.map(|page| page.address.clone())
}

/// Puts the suggested values that the person takes where they would have been typed.
fn take_suggestions(
    visit: &Visit,
    preparation: &Preparation,
    request: &Request,
    replies: &[Chosen],
    draft: &mut Draft,
) {
    let procedure = &preparation.edition.procedure;
    let taken = request.words.items.iter().zip(replies);
    for (item, _) in taken.filter(|(_, reply)| reply.choice == Some(ReplyChoice::Take)) {
        let Some(path) = preparation.stands_at(&item.path) else { continue };
        let Some(question) = procedure.question(&path) else { continue };
        let value = item.suggested.as_ref();
        let value = value.and_then(|json| retouche::Value::from_json(question.kind.shape, json));
        if let Some(value) = value {
            let typed = question.kind.write(&value, &visit.locale);
            draft.answers.set(path, RawAnswer { typed, locale: visit.locale.clone() });
        }
    }
}
