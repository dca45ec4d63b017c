//! What a person told on the telephone, at a desk or in a letter, written down by an agent: the same pages
//! of questions, in a draft of the agent's own, sent as what it is (R12).

use retouche::draft::{Base, Draft};
use retouche::form::agent::{
    self, ANSWERING, ANSWERS, AgentTarget, Beginning, CasePage, TOLD, Waiting, told_on,
};
use retouche::form::{Act, Amending, RefusalKind, Side, Target, settle_transcription};
use retouche::read::PageAddress;
use retouche::submission::Channel;
use retouche_store::{AuditAct, DraftState};

use super::{Opened, enter, for_agents};
use crate::amending::{self, Whose, changes_of, compared, prepare_of, unsettled};
use crate::clock;
use crate::lifting::Form;
use crate::pages::amending::discard as discard_draft;
use crate::pages::{Hints, check, questions, settling};
use crate::posted::Posted;
use crate::preparation::Preparation;
use crate::refused::{Broken, Refused};
use crate::sending::{self, Sent};
use crate::visit::{Reply, Visit};

fn whose(opened: &Opened, channel: Channel) -> Whose<'_> {
    Whose::Agent(&opened.by.agent.id, channel)
}

/// The way to the agent's transcription that was not sent, if there is one.
pub(super) async fn resume(visit: &Visit, opened: &Opened) -> Result<Option<Target>, Refused> {
    let (store, agent) = (&visit.server.store, &opened.by.agent.id);
    let found = store.transcription(agent, opened.reference(), clock::now()).await?;
    let open = found.is_some_and(|(_, record)| matches!(record.state, DraftState::Open(_)));
    Ok(open.then(|| AgentTarget::page(opened.reference(), CasePage::Transcribe)))
}

fn start_page(visit: &Visit, opened: &Opened, posted: Option<&Posted>) -> Result<Reply, Refused> {
    let say = opened.case.edition.say(&visit.locale)?;
    let posted = posted.map(|posted| [posted.value(TOLD), posted.value(ANSWERING)]);
    let screen = agent::transcribe(&say, opened.reference(), &Beginning { waiting: waiting(opened), posted });
    let reply = Reply::page_or_again(screen, posted.is_some());
    Ok(reply.holding(opened.held()?))
}

/// What a transcription has to do with the request that waits: where no window is open, nothing but what
/// was asked about can be corrected.
fn waiting(opened: &Opened) -> Waiting {
    let rights = || whose(opened, Channel::Phone).rights(&opened.case);
    match opened.case.submission.pending() {
        None => Waiting::Nothing,
        Some(_) if rights().open.is_none() => Waiting::Answered,
        Some(_) => Waiting::Chosen,
    }
}

/// The request that a transcription takes up; `None`: that was not said.
fn taken_up(opened: &Opened, posted: &Posted) -> Option<Option<u32>> {
    let pending = opened.case.submission.pending().map(|asked| asked.number);
    let [yes, no] = ANSWERS;
    match waiting(opened) {
        Waiting::Nothing | Waiting::Answered => Some(pending),
        Waiting::Chosen if posted.value(ANSWERING) == yes => Some(pending),
        Waiting::Chosen => (posted.value(ANSWERING) == no).then_some(None),
    }
}

pub(super) fn show(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    start_page(visit, opened, None)
}

/// Opens the draft, unless one is open: then that one goes on, on the channel and for the request chosen
/// now.
pub(super) async fn start(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let chosen = told_on(posted.value(TOLD)).zip(taken_up(opened, posted));
    let Some((channel, request)) = chosen else { return start_page(visit, opened, Some(posted)) };
    let (server, case) = (&visit.server, &opened.case);
    let answers = case.in_force(server).await.map_err(for_agents)?;
    let from = (case.edition.as_ref(), &answers);
    let base = Base { request, ..Base::of(&case.submission) };
    let agent = whose(opened, channel);
    if amending::open(server, case, agent, &visit.locale, base, from).await.map_err(for_agents)? {
        enter(visit, opened, AuditAct::OpenedTranscription).await?;
    } else {
        take_up(visit, opened, channel, request).await?;
    }
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel))))
}

/// Makes a draft that is open one that answers this request, or none.
async fn take_up(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    request: Option<u32>,
) -> Result<(), Refused> {
    let Some(preparation) = find(visit, opened, channel, Form::InForce).await? else { return Ok(()) };
    let (Some(base), Some(kept)) = (preparation.draft.base.clone(), preparation.kept) else { return Ok(()) };
    if base.request == request {
        return Ok(());
    }
    let draft = Draft { base: Some(Base { request, ..base }), ..preparation.draft.clone() };
    match amending::keep(&visit.server, &opened.case, &preparation.edition, kept, &draft)
        .await
        .map_err(for_agents)?
    {
        Some(_) => Ok(()),
        None => Err(opened.not_now()),
    }
}

async fn find(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    form: Form,
) -> Result<Option<Preparation>, Refused> {
    let whose = whose(opened, channel);
    let found = prepare_of(&visit.server, &opened.case, &opened.by.session, whose, form).await;
    found.map_err(for_agents)
}

pub(super) async fn show_question(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    match find(visit, opened, channel, Form::InForce).await? {
        Some(preparation) => questions::show(visit, &preparation, address, hints),
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

pub(super) async fn post_question(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    address: &PageAddress,
    posted: Posted,
) -> Result<Reply, Refused> {
    match find(visit, opened, channel, Form::AsItStands).await? {
        Some(preparation) => questions::post(visit, preparation, address, posted).await,
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

pub(super) async fn show_all(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let Some(preparation) = find(visit, opened, channel, Form::InForce).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    let reading = preparation.reading();
    let changes = changes_of(&preparation, &reading);
    let in_force = preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?;
    let amending = Amending { in_force, changes: &changes, unsettled: unsettled(&preparation) };
    let say = preparation.edition.say(&visit.locale)?;
    let mut screen = agent::transcription(&say, &reading, &preparation.of, amending);
    preparation.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen)?;
    Ok(Reply::page(screen).holding(check::held(visit, &preparation)?))
}

/// The page of all answers of a transcription has one act: to throw it away.
pub(super) async fn discard(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    posted: &Posted,
) -> Result<Reply, Refused> {
    if posted.act != Act::Discard {
        return Err(Refused::new(RefusalKind::Malformed).or(opened.standing()));
    }
    let preparation = find(visit, opened, channel, Form::AsItStands).await?;
    let discarded = discard_draft(&visit.server, preparation.as_ref(), posted).await?;
    Ok(Reply::elsewhere(if discarded { opened.standing() } else { visit.target.clone() }))
}

fn changes_page(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    channel: Channel,
    undeclared: bool,
) -> Result<Reply, Refused> {
    let reading = preparation.reading();
    let changes = changes_of(preparation, &reading);
    let open = whose(opened, channel).rights(&opened.case).can_amend();
    let compared = compared(&opened.case, preparation, &reading, &changes, open)?;
    let say = preparation.edition.say(&visit.locale)?;
    let mut screen = agent::transcription_changes(&say, &compared, channel, undeclared);
    preparation.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen)?;
    let reply = Reply::page_or_again(screen, undeclared);
    Ok(reply.holding(check::held(visit, preparation)?))
}

/// What the person changed differently since, with both values.
pub(super) async fn show_settle(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    match find(visit, opened, channel, Form::InForce).await? {
        Some(preparation) if unsettled(&preparation) > 0 => {
            settle_page(visit, opened, &preparation, channel, None)
        }
        Some(preparation) => Ok(Reply::elsewhere(preparation.of.check())),
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

fn settle_page(
    visit: &Visit,
    opened: &Opened,
    preparation: &Preparation,
    channel: Channel,
    chosen: Option<&[Option<Side>]>,
) -> Result<Reply, Refused> {
    let reading = preparation.reading();
    let page = settling::page(opened.reference(), preparation, &reading.answers, chosen)?;
    let screen = settle_transcription(&preparation.edition.say(&visit.locale)?, &page, channel);
    let reply = Reply::page_or_again(screen, chosen.is_some());
    Ok(reply.holding(check::held(visit, preparation)?))
}

/// Keeps what the agent chose, as the person told it.
pub(super) async fn settle(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let Some(preparation) = find(visit, opened, channel, Form::AsItStands).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    // What the page showed is no longer what is there.
    if !check::is_current(&preparation, posted) {
        return Ok(Reply::elsewhere(visit.target.clone()));
    }
    let chosen = settling::chosen(&preparation, posted);
    let Some(sides) = chosen.iter().copied().collect::<Option<Vec<Side>>>() else {
        return settle_page(visit, opened, &preparation, channel, Some(&chosen));
    };
    settling::take_sides(visit, &opened.case, &preparation, &sides).await.map_err(for_agents)?;
    Ok(Reply::elsewhere(preparation.of.check()))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let settle = || AgentTarget::page(opened.reference(), CasePage::Settle(channel));
    let all = || Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel)));
    match find(visit, opened, channel, Form::InForce).await? {
        Some(preparation) if unsettled(&preparation) > 0 => Ok(Reply::elsewhere(settle())),
        Some(preparation) if preparation.reading().complete().is_err() => Ok(all()),
        Some(preparation) => changes_page(visit, opened, &preparation, channel, false),
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

/// Sends it: the receipt is the person's.
pub(super) async fn send(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    posted: &Posted,
) -> Result<Reply, Refused> {
    if posted.act != Act::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(opened.standing()));
    }
    let reference = opened.reference();
    let receipt = |number| Reply::elsewhere(AgentTarget::page(reference, CasePage::Receipt(number)));
    let key = posted.key_or_new()?;
    if let Some(filed) = visit.server.store.corrected_under(reference, &key).await? {
        return Ok(receipt(filed.revision));
    }
    let Some(preparation) = find(visit, opened, channel, Form::InForce).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    if !check::is_current(&preparation, posted) {
        return Ok(Reply::elsewhere(visit.target.clone()));
    }
    if !posted.declares() {
        return changes_page(visit, opened, &preparation, channel, true);
    }
    let sender = (opened.by.actor(), channel);
    let sent =
        sending::correct_as(&visit.server, &preparation, &opened.case, &visit.locale, &key, sender).await;
    match sent.map_err(for_agents)? {
        Sent::Filed(filed) => Ok(receipt(filed.revision)),
        Sent::Changed => Ok(Reply::elsewhere(visit.target.clone())),
    }
}
