//! What a person told on the telephone, at a desk or in a letter, written down by an agent: the same pages
//! of questions, in a draft of the agent's own, sent as what it is (R12).

use retouche::draft::Base;
use retouche::form::agent::{self, AgentTarget, CasePage, TOLD, told_on};
use retouche::form::{Act, Amending, RefusalKind, Target};
use retouche::read::PageAddress;
use retouche::submission::Channel;
use retouche_store::{AuditAct, DraftState};

use super::{Opened, enter, for_agents};
use crate::amending::{self, Whose, changes_of, compared, prepare_of, unsettled};
use crate::clock;
use crate::lifting::Form;
use crate::pages::amending::discard as discard_draft;
use crate::pages::{Hints, check, questions};
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

fn start_page(visit: &Visit, opened: &Opened, faulty: bool) -> Result<Reply, Refused> {
    let say = opened.case.edition.say(&visit.locale)?;
    let pending = opened.case.submission.pending();
    let screen = agent::transcribe(&say, opened.reference(), pending, faulty);
    let reply = if faulty { Reply::again(screen) } else { Reply::page(screen) };
    Ok(reply.holding(opened.held()?))
}

pub(super) fn show(visit: &Visit, opened: &Opened) -> Result<Reply, Refused> {
    start_page(visit, opened, false)
}

/// Opens the draft, unless one is open: then that one goes on, on the channel chosen now.
pub(super) async fn start(visit: &Visit, opened: &Opened, posted: &Posted) -> Result<Reply, Refused> {
    let Some(channel) = told_on(posted.value(TOLD)) else { return start_page(visit, opened, true) };
    let (server, case) = (&visit.server, &opened.case);
    let answers = case.in_force(server).await.map_err(for_agents)?;
    let from = (case.edition.as_ref(), &answers);
    let request = case.submission.pending().map(|asked| asked.number);
    let base = Base { request, ..Base::of(&case.submission) };
    let agent = whose(opened, channel);
    if amending::open(server, case, agent, &visit.locale, base, from).await.map_err(for_agents)? {
        enter(visit, opened, AuditAct::OpenedTranscription).await?;
    }
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel))))
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
    preparation.tell_form_change(&visit.server, &visit.locale, &mut screen)?;
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
    preparation.tell_form_change(&visit.server, &visit.locale, &mut screen)?;
    let reply = if undeclared { Reply::again(screen) } else { Reply::page(screen) };
    Ok(reply.holding(check::held(visit, preparation)?))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let all = || Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel)));
    match find(visit, opened, channel, Form::InForce).await? {
        Some(preparation) if unsettled(&preparation) > 0 => Ok(all()),
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
    if let Some(filed) = visit.server.store.sent_under(reference, &key).await? {
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
