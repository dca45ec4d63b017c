//! A correction request: what is asked, and the person's answer to it, which leads to the questions that
//! are corrected or, where every answer is kept, to the end.

use retouche::case::{ItemReply, Operation, Replies};
use retouche::credential::Reference;
use retouche::read::Reading;
use retouche::refusal::Refusal;
use retouche::submission::Actor;
use retouche_screens as screens;
use retouche_screens::{AskedPage, ReplyChoice, ReplyDraft as Chosen};

use super::holder::{Opened, held_by, open};
use crate::cases::{self, Request};
use crate::commits::perform;
use crate::drafts::{Work, begin_answer};
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

/// Whether a request can be answered here.
fn is_open(visit: &Visit, opened: &Opened, request: &Request) -> bool {
    let pending = opened.case.submission.pending();
    let waits = pending.is_some_and(|pending| pending.number == request.asked.number);
    waits && opened.case.rights(visit.server.now).can_amend()
}

fn screen(
    visit: &Visit,
    opened: &Opened,
    request: &Request,
    replies: &[Chosen],
    findings: bool,
) -> screens::Screen {
    let page = AskedPage {
        reference: &opened.case.submission.reference,
        asked: &request.asked,
        words: &request.words,
        answers: &request.answers,
        open: is_open(visit, opened, request),
        replies,
        findings,
    };
    screens::asked(&visit.say(&opened.case.edition), &page)
}

pub(super) async fn show(visit: &Visit, reference: &Reference, number: u32) -> Result<Reply, Refused> {
    let opened = open(visit, reference, None).await?;
    let request = cases::request(&visit.server, &opened.case, number).await?;
    let reply = Reply::page(screen(visit, &opened, &request, &[], false)).holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

/// Answers the request. What happens to the submission meanwhile does not stand against it; where another act
/// comes first, or the request is over, the page comes back with what was written.
pub(super) async fn post(
    visit: &Visit,
    reference: &Reference,
    number: u32,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let mut opened = open(visit, reference, Some(posted)).await?;
    let request = cases::request(&visit.server, &opened.case, number).await?;
    let chosen: Vec<Chosen> = (0..request.words.items.len()).map(|place| chosen(posted, place)).collect();
    let replies = replies(&request, &chosen);
    let unanswered = !replies.unanswered(&request.words).is_empty();
    if !unanswered && let Some(reply) = answer(visit, &mut opened, &request, &replies, posted).await? {
        return opened.hand(visit, reply).await;
    }
    let request = cases::request(&visit.server, &opened.case, number).await?;
    let findings = unanswered && is_open(visit, &opened, &request);
    let reply = Reply::again(screen(visit, &opened, &request, &chosen, findings));
    let reply = reply.holding(held_by(&opened)?);
    opened.hand(visit, reply).await
}

fn chosen(posted: &Posted, place: usize) -> Chosen {
    let [choice, because] = screens::reply_names(place);
    Chosen { choice: ReplyChoice::of(posted.value(&choice)), because: posted.value(&because).to_owned() }
}

fn replies(request: &Request, chosen: &[Chosen]) -> Replies {
    let replies = request.words.items.iter().zip(chosen).filter_map(|(item, reply)| {
        let reply = match reply.choice? {
            ReplyChoice::Correct => ItemReply::Correct,
            ReplyChoice::Take => ItemReply::Take,
            ReplyChoice::Keep => ItemReply::Keep { because: reply.because.clone() },
        };
        Some((item.path.clone(), reply))
    });
    replies.collect()
}

/// The page that follows a whole answer. `None`: the request is over, or another act came first.
async fn answer(
    visit: &Visit,
    opened: &mut Opened,
    request: &Request,
    replies: &Replies,
    posted: &Posted,
) -> Result<Option<Reply>, Refused> {
    if !replies.keep_all(&request.words) {
        return begin_correction(visit, opened, request, replies).await;
    }
    let keep = Operation::KeepAnswers { request: request.asked.number, reasons: replies.kept() };
    let (case, key) = (&mut opened.case, posted.key.as_ref());
    match perform(&visit.server, case, &keep, &Actor::HOLDER, key).await? {
        Ok(_) => Ok(Some(Reply::elsewhere(cases::page(case)))),
        Err(Refusal::Stale(_) | Refusal::NoRequest | Refusal::Closed(_)) => Ok(None),
        Err(refusal) => Err(cases::refused(case, refusal)),
    }
}

/// Some answers are corrected: an amendment is begun, or the one in preparation takes the request up.
async fn begin_correction(
    visit: &Visit,
    opened: &mut Opened,
    request: &Request,
    replies: &Replies,
) -> Result<Option<Reply>, Refused> {
    let session = Some(&opened.access.session);
    let answering = (request, replies, &visit.locale);
    let begun = begin_answer(&visit.server, &mut opened.case, session, answering).await?;
    Ok(begun.map(|loaded| {
        let reading = loaded.work.reading();
        let first = loaded.work.first_to_correct(&request.words, replies);
        let page = first.and_then(|path| page_of(&reading, &path));
        let pages = loaded.work.pages();
        Reply::elsewhere(page.map_or_else(|| pages.check(), |page| pages.question(page)))
    }))
}

fn page_of(reading: &Reading<'_>, path: &retouche::Path) -> Option<retouche::PageAddress> {
    let page = reading.pages.iter().find(|page| page.questions().any(|question| question.path == *path));
    page.map(|page| page.address.clone())
}
