//! The lists of cases, the search for one, and the end of a session.

use std::sync::Arc;

use retouche::civil::{Moment, ZoneName};
use retouche::edition::Edition;
use retouche::id::ProcedureId;
use retouche::submission::State;
use retouche::zone::moment_at;
use retouche_screens::agent;
use retouche_screens::agent::{AgentTarget, CaseList, Counts, HOLDING, Listed, Listing, Shown};
use retouche_screens::{Action, RefusalKind, Target};
use retouche_store::{AuditAct, CaseEntry, CaseFilter, CasePlace, Waiting};

use crate::agents::{SignedIn, audit, signed_in};
use crate::posted::Posted;
use crate::refused::{Broken, Refused};
use crate::visit::{Held, Reply, Visit, lobby};

/// How many cases a page lists.
const PAGE: u32 = 25;

pub(super) async fn show(visit: &Visit, list: &CaseList) -> Result<Reply, Refused> {
    let Ok(by) = signed_in(&visit.server, &visit.caller).await else {
        return Ok(Reply::elsewhere(Target::Agent(AgentTarget::SignIn)));
    };
    let (server, procedures) = (&visit.server, by.procedures());
    let narrowed: Vec<ProcedureId> = match &list.procedure {
        Some(procedure) => procedures.iter().filter(|it| *it == procedure).cloned().collect(),
        None => procedures.clone(),
    };
    let found = found(visit, list, &narrowed).await?;
    let counts = counts(server.store.count_cases(&narrowed, visit.server.now).await?);
    audit(server, &by.agent.id, AuditAct::ListedCases).await?;
    let (cases, more) = found;
    let listing = Listing {
        list,
        agent: by.agent.name.as_str(),
        reads_only: !procedures.iter().any(|procedure| by.handles(procedure)),
        procedures: &procedures,
        counts: &counts,
        cases: &cases,
        more,
    };
    let editions = editions(visit, &procedures);
    let voices = visit.voices(&editions);
    Ok(Reply::page(agent::cases(&lobby(&voices)?, &listing)).holding(held(&by)))
}

fn held(by: &SignedIn) -> Held {
    Held { token: Some(by.session.clone()), ..Held::default() }
}

/// The editions that speak: of the agent's procedures, or of all where the account has none here.
fn editions(visit: &Visit, procedures: &[ProcedureId]) -> Vec<Arc<Edition>> {
    let server = &visit.server;
    let of_agent: Vec<_> = procedures.iter().filter_map(|it| server.current(it)).cloned().collect();
    if of_agent.is_empty() { visit.editions() } else { of_agent }
}

/// The cases of a page, and whether more follow.
async fn found(
    visit: &Visit,
    list: &CaseList,
    procedures: &[ProcedureId],
) -> Result<(Vec<Listed>, bool), Refused> {
    let (store, now) = (&visit.server.store, visit.server.now);
    let states: Vec<State> = match list.shown {
        Shown::In(state) => vec![state],
        Shown::Waiting | Shown::Asked | Shown::All => Vec::new(),
    };
    let filter = CaseFilter {
        procedures,
        states: &states,
        waiting: match list.shown {
            Shown::Waiting => Some(Waiting::ForAgent),
            Shown::Asked => Some(Waiting::ForPerson),
            Shown::All | Shown::In(_) => None,
        },
        reference: list.holding.as_deref(),
    };
    let after: Option<CasePlace> = match &list.after {
        Some(reference) => store.case(reference).await?.map(|entry| entry.place()),
        None => None,
    };
    let mut entries = store.cases(&filter, now, after.as_ref(), PAGE + 1).await?;
    let more = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    entries.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let listed: Result<Vec<Listed>, Refused> =
        entries.iter().map(|entry| listed(visit, entry, now)).collect();
    Ok((listed?, more))
}

fn listed(visit: &Visit, entry: &CaseEntry, now: i64) -> Result<Listed, Refused> {
    let edition = visit.server.current(&entry.procedure);
    let universal = || "UTC".parse::<ZoneName>().map_err(|_| Broken("there is no universal time"));
    let zone = match edition {
        Some(edition) => edition.procedure.definition().in_force.zone.clone(),
        None => universal()?,
    };
    let moment =
        |at: i64| -> Result<Moment, Broken> { moment_at(at, &zone).ok_or(Broken("a zone is unknown")) };
    Ok(Listed {
        reference: entry.reference.clone(),
        procedure: entry.procedure.clone(),
        state: entry.state,
        received: moment(entry.received)?,
        due: entry.due.map(moment).transpose()?,
        overdue: entry.due.is_some_and(|due| due < now),
        late: entry.late_unseen,
    })
}

fn counts(counts: retouche_store::CaseCounts) -> Counts {
    Counts {
        waiting: counts.for_agent,
        asked: counts.for_person,
        states: counts.in_state.into_iter().collect(),
    }
}

/// Looks for a case by its reference, or ends the session.
pub(super) async fn post(visit: &Visit, list: &CaseList, posted: &Posted) -> Result<Reply, Refused> {
    let by = signed_in(&visit.server, &visit.caller).await?;
    if visit.is_forged(Some(&by.session), posted.forgery.as_deref()) {
        return Err(Refused::new(RefusalKind::Forged));
    }
    match posted.act {
        Action::SignOut => sign_out(visit, &by).await,
        Action::Continue => {
            let holding = CaseList::holding(posted.value(HOLDING));
            let list = CaseList { holding, after: None, ..list.clone() };
            Ok(Reply::elsewhere(Target::Agent(AgentTarget::Cases(list))))
        }
        _ => Err(Refused::new(RefusalKind::Malformed)),
    }
}

/// Ends the session.
pub(super) async fn sign_out(visit: &Visit, by: &SignedIn) -> Result<Reply, Refused> {
    visit.server.store.end_agent_session(by.session.agent_session_hash()).await?;
    audit(&visit.server, &by.agent.id, AuditAct::SignedOut).await?;
    let reply = Reply::elsewhere(Target::Agent(AgentTarget::SignIn));
    Ok(reply.clearing(visit, visit.server.site.agent_cookie()))
}
