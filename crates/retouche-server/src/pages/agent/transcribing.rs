//! What a person told on the telephone, at a desk or in a letter, written down by an agent: the same pages
//! of questions, in a draft of the agent's own, sent as what it is (R12).

use retouche::amendment::Rights;
use retouche::draft::{Base, Draft};
use retouche::form::agent::{self, AgentTarget, CasePage, TOLD, told_on};
use retouche::form::{Act, Amending, Compared, RefusalKind, Target};
use retouche::read::PageAddress;
use retouche::submission::Channel;
use retouche_store::{AuditAct, AuditEntry, DraftState, Saving};

use super::{Opened, for_agents, key_of};
use crate::amending::{Whose, changes_of, prepare_of, typed, unsettled};
use crate::clock;
use crate::pages::{Hints, check, questions};
use crate::posted::Posted;
use crate::preparation::{self, Preparation};
use crate::refused::{Broken, Refused};
use crate::sending::{self, Sent};
use crate::token::Token;
use crate::visit::{Reply, Visit};

fn rights(opened: &Opened) -> Rights {
    let case = &opened.case;
    Rights::at(&case.submission, &case.edition.procedure, &opened.by.actor(), clock::now())
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
    if !rights(opened).can_amend() {
        return Err(Refused::new(RefusalKind::Closed).or(opened.standing()));
    }
    let (server, case) = (&visit.server, &opened.case);
    let answers = case.in_force(server).await.map_err(for_agents)?;
    let request = case.submission.pending().map(|asked| asked.number);
    let draft = Draft {
        edition: case.edition.link.clone(),
        locale: visit.locale.clone(),
        base: Some(Base { request, ..Base::of(&case.submission) }),
        answers: typed(case, &answers, &visit.locale),
    };
    let expires = preparation::expires(&case.edition, case.edition.today()?);
    let (agent, token) = (&opened.by.agent.id, Token::mint()?);
    server.store.open_transcription(agent, token.draft_hash(), &draft, clock::now(), expires).await?;
    let entry = AuditEntry {
        at: clock::now(),
        agent: agent.clone(),
        act: AuditAct::OpenedTranscription,
        reference: Some(opened.reference().clone()),
        number: Some(case.submission.events),
    };
    server.store.enter_audit(&entry).await?;
    Ok(Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel))))
}

async fn find(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Option<Preparation>, Refused> {
    let whose = Whose::Agent(&opened.by.agent.id, channel);
    prepare_of(&visit.server, &opened.case, &opened.by.session, whose).await.map_err(for_agents)
}

pub(super) async fn show_question(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    match find(visit, opened, channel).await? {
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
    match find(visit, opened, channel).await? {
        Some(preparation) => questions::post(visit, preparation, address, posted).await,
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

pub(super) async fn show_all(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let Some(preparation) = find(visit, opened, channel).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    let reading = preparation.reading();
    let changes = changes_of(&preparation, &reading);
    let in_force = preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?;
    let amending = Amending { in_force, changes: &changes, unsettled: unsettled(&preparation) };
    let say = preparation.edition.say(&visit.locale)?;
    let screen = agent::transcription(&say, &reading, &preparation.of, amending);
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
    if let Some(kept) = find(visit, opened, channel).await?.and_then(|preparation| preparation.kept) {
        let saving = visit.server.store.delete_draft(kept.hash, kept.version, clock::now()).await?;
        if let Saving::Conflict(_) = saving {
            return Ok(Reply::elsewhere(visit.target.clone()));
        }
    }
    Ok(Reply::elsewhere(opened.standing()))
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
    let compared = Compared {
        reference: opened.reference(),
        before: preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?,
        before_sent: &opened.case.submission.current().at,
        after: &reading.answers,
        after_sent: None,
        open: rights(opened).can_amend(),
        changes: &changes,
    };
    let say = preparation.edition.say(&visit.locale)?;
    let screen = agent::transcription_changes(&say, &compared, channel, undeclared);
    let reply = if undeclared { Reply::again(screen) } else { Reply::page(screen) };
    Ok(reply.holding(check::held(visit, preparation)?))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let all = || Reply::elsewhere(AgentTarget::page(opened.reference(), CasePage::Transcription(channel)));
    match find(visit, opened, channel).await? {
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
    let key = key_of(posted).map_or_else(sending::new_key, Ok)?;
    if let Some(filed) = visit.server.store.sent_under(reference, &key).await? {
        return Ok(receipt(filed.revision));
    }
    let Some(preparation) = find(visit, opened, channel).await? else {
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
