//! What a person told on the telephone, at a desk or in a letter, written down by an agent: the same pages
//! of questions, in a draft of the agent's own, sent as what it is (R12).

use retouche::case::Amendment;
use retouche::draft::{Base, Draft};
use retouche::edition::EditionChoice;
use retouche::read::PageAddress;
use retouche::submission::Channel;
use retouche_screens::agent;
use retouche_screens::agent::{ANSWERING, ANSWERS, AgentTarget, Beginning, CasePage, TOLD, Waiting, told_on};
use retouche_screens::{Action, RefusalKind, Side, Target, settle_transcription};
use retouche_store::{AuditAct, DraftState};

use super::{Opened, enter, for_agents};
use crate::drafts::{Loaded, Preparing, SendOutcome, Work};
use crate::pages::amending::discard as discard_draft;
use crate::pages::{Hints, check, questions, settling};
use crate::posted::Posted;
use crate::refused::Refused;
use crate::visit::{Reply, Visit};

fn preparing(opened: &Opened, channel: Channel) -> Preparing<'_> {
    Preparing::Agent(&opened.by.agent.id, channel)
}

/// The way to the agent's transcription that was not sent, if there is one.
pub(super) async fn resume(visit: &Visit, opened: &Opened) -> Result<Option<Target>, Refused> {
    let (store, agent) = (&visit.server.store, &opened.by.agent.id);
    let found = store.transcription(agent, opened.reference(), visit.server.now).await?;
    let open = found.is_some_and(|(_, record)| matches!(record.state, DraftState::Open(_)));
    Ok(open.then(|| AgentTarget::page(opened.reference(), CasePage::Transcribe)))
}

fn start_page(visit: &Visit, opened: &Opened, posted: Option<&Posted>) -> Result<Reply, Refused> {
    let say = visit.say(&opened.case.edition);
    let posted = posted.map(|posted| [posted.value(TOLD), posted.value(ANSWERING)]);
    let beginning = Beginning { waiting: waiting(visit, opened), posted };
    let screen = agent::transcribe(&say, opened.reference(), &beginning);
    let reply = Reply::page_or_again(screen, posted.is_some());
    Ok(reply.holding(opened.held()?))
}

/// What a transcription has to do with the request that waits: where no window is open, nothing but what
/// was asked about can be corrected.
fn waiting(visit: &Visit, opened: &Opened) -> Waiting {
    let rights = || preparing(opened, Channel::Phone).rights(&visit.server, &opened.case);
    match opened.case.submission.pending() {
        None => Waiting::Nothing,
        Some(_) if rights().open.is_none() => Waiting::Answered,
        Some(_) => Waiting::Chosen,
    }
}

/// The request that a transcription takes up; `None`: that was not said.
fn taken_up(visit: &Visit, opened: &Opened, posted: &Posted) -> Option<Option<u32>> {
    let pending = opened.case.submission.pending().map(|asked| asked.number);
    let [yes, no] = ANSWERS;
    match waiting(visit, opened) {
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
    let chosen = told_on(posted.value(TOLD)).zip(taken_up(visit, opened, posted));
    let Some((channel, request)) = chosen else { return start_page(visit, opened, Some(posted)) };
    let agent = preparing(opened, channel);
    let begun = agent.begin_current(&visit.server, &opened.case, &visit.locale, request).await;
    if begun.map_err(for_agents)? {
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
    let Some(mut loaded) = find(visit, opened, channel, EditionChoice::InForce).await? else {
        return Ok(());
    };
    let base = Base { request, ..loaded.work.base.clone() };
    let draft = Draft { base: Some(base), ..loaded.work.draft() };
    match loaded.save(&visit.server, draft).await.map_err(for_agents)? {
        true => Ok(()),
        false => Err(opened.not_now()),
    }
}

async fn find(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    choice: EditionChoice,
) -> Result<Option<Loaded<Amendment>>, Refused> {
    let agent = preparing(opened, channel);
    agent.find(&visit.server, &opened.case, Some(&opened.by.session), choice).await.map_err(for_agents)
}

pub(super) async fn show_question(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    address: &PageAddress,
    hints: &Hints,
) -> Result<Reply, Refused> {
    match find(visit, opened, channel, EditionChoice::InForce).await? {
        Some(loaded) => questions::show(visit, &loaded, address, hints),
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
    match find(visit, opened, channel, EditionChoice::Own).await? {
        Some(loaded) => questions::post(visit, loaded, address, posted).await,
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

pub(super) async fn show_all(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let Some(loaded) = find(visit, opened, channel, EditionChoice::InForce).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    let reading = loaded.work.reading();
    let changes = loaded.work.changes(&reading);
    let say = visit.say(&loaded.work.edition);
    let mut screen = agent::transcription(&say, &reading, &loaded.work.pages(), loaded.amending(&changes));
    loaded.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen);
    Ok(Reply::page(screen).holding(check::held(visit, &loaded)?))
}

/// The page of all answers of a transcription has one act: to throw it away.
pub(super) async fn discard(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    posted: &Posted,
) -> Result<Reply, Refused> {
    if posted.act != Action::Discard {
        return Err(Refused::new(RefusalKind::Malformed).or(opened.standing()));
    }
    let loaded = find(visit, opened, channel, EditionChoice::Own).await?;
    let discarded = discard_draft(visit, loaded.as_ref(), posted).await?;
    Ok(Reply::elsewhere(if discarded { opened.standing() } else { visit.target.clone() }))
}

fn changes_page(
    visit: &Visit,
    opened: &Opened,
    loaded: &Loaded<Amendment>,
    channel: Channel,
    undeclared: bool,
) -> Result<Reply, Refused> {
    let reading = loaded.work.reading();
    let changes = loaded.work.changes(&reading);
    let open = loaded.work.rights(&opened.case, visit.server.now).can_amend();
    let compared = loaded.compared(&opened.case, &reading, &changes, open);
    let say = visit.say(&loaded.work.edition);
    let mut screen = agent::transcription_changes(&say, &compared, channel, undeclared);
    loaded.tell_form_change(&visit.server, &visit.locale, &reading, &mut screen);
    let reply = Reply::page_or_again(screen, undeclared);
    Ok(reply.holding(check::held(visit, loaded)?))
}

/// The conflicts with what the person changed differently since, with both values.
pub(super) async fn show_settle(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    match find(visit, opened, channel, EditionChoice::InForce).await? {
        Some(loaded) if !loaded.work.base.unsettled.is_empty() => settle_page(visit, &loaded, channel, None),
        Some(loaded) => Ok(Reply::elsewhere(loaded.work.pages().check())),
        None => Ok(Reply::elsewhere(opened.standing())),
    }
}

fn settle_page(
    visit: &Visit,
    loaded: &Loaded<Amendment>,
    channel: Channel,
    chosen: Option<&[Option<Side>]>,
) -> Result<Reply, Refused> {
    let reading = loaded.work.reading();
    let page = settling::page(loaded, &reading.answers, chosen);
    let screen = settle_transcription(&visit.say(&loaded.work.edition), &page, channel);
    let reply = Reply::page_or_again(screen, chosen.is_some());
    Ok(reply.holding(check::held(visit, loaded)?))
}

/// Keeps what the agent chose, as the person told it.
pub(super) async fn settle(
    visit: &Visit,
    opened: &Opened,
    channel: Channel,
    posted: &Posted,
) -> Result<Reply, Refused> {
    let Some(mut loaded) = find(visit, opened, channel, EditionChoice::Own).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    // What the page showed is no longer what is there.
    if !check::is_current(&loaded, posted) {
        return Ok(Reply::elsewhere(visit.target.clone()));
    }
    let chosen = settling::chosen(&loaded, posted);
    let Some(sides) = chosen.iter().copied().collect::<Option<Vec<Side>>>() else {
        return settle_page(visit, &loaded, channel, Some(&chosen));
    };
    settling::settle(visit, &opened.case, &mut loaded, &sides).await.map_err(for_agents)?;
    Ok(Reply::elsewhere(loaded.work.pages().check()))
}

pub(super) async fn show_changes(visit: &Visit, opened: &Opened, channel: Channel) -> Result<Reply, Refused> {
    let page = |page| Reply::elsewhere(AgentTarget::page(opened.reference(), page));
    match find(visit, opened, channel, EditionChoice::InForce).await? {
        Some(loaded) if !loaded.work.base.unsettled.is_empty() => Ok(page(CasePage::Settle(channel))),
        Some(loaded) if loaded.work.reading().complete().is_err() => {
            Ok(page(CasePage::Transcription(channel)))
        }
        Some(loaded) => changes_page(visit, opened, &loaded, channel, false),
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
    if posted.act != Action::Send {
        return Err(Refused::new(RefusalKind::Malformed).or(opened.standing()));
    }
    let reference = opened.reference();
    let receipt = |revision: Option<u32>| {
        let page = |number| AgentTarget::page(reference, CasePage::Receipt(number));
        Reply::elsewhere(revision.map_or_else(|| opened.standing(), page))
    };
    let key = posted.key_or_new()?;
    if let Some(sent) = visit.server.store.corrected_under(reference, &key).await? {
        return Ok(receipt(sent.revision));
    }
    let Some(loaded) = find(visit, opened, channel, EditionChoice::InForce).await? else {
        return Ok(Reply::elsewhere(opened.standing()));
    };
    if !check::is_current(&loaded, posted) {
        return Ok(Reply::elsewhere(visit.target.clone()));
    }
    if !posted.declares() {
        return changes_page(visit, opened, &loaded, channel, true);
    }
    match loaded.send(&visit.server, &opened.case, &visit.locale, &key).await {
        Ok(SendOutcome::Committed(sent)) => Ok(receipt(sent.revision)),
        Ok(SendOutcome::Changed) => Ok(Reply::elsewhere(visit.target.clone())),
        // The case changed in the same moment: the page shows what it has become.
        Err(refused) if refused.kind == RefusalKind::Stale => Ok(Reply::elsewhere(visit.target.clone())),
        Err(refused) => Err(for_agents(refused)),
    }
}
