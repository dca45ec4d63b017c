//! The list of cases: those that wait for the agent first.

use retouche::answer::LineEntry;
use retouche::civil::Moment;
use retouche::credential::Reference;
use retouche::id::ProcedureId;
use retouche::submission::State;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::{AgentTarget, CaseList, CasePage, Shown};
use crate::{Action, Button, Field, FieldControl, FormPage, Link, Lobby, Say, Screen, Target, Typed};

/// The entry that carries part of a reference.
pub const HOLDING: &str = "holding";

/// A list of cases.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cases {
    /// Where the page stands.
    pub target: Target,
    /// The page's heading.
    pub heading: Text,
    /// Who is signed in, and what the account may do.
    pub account: Vec<Text>,
    /// What the choice of lists is called.
    pub lists_label: Text,
    /// The lists, each with how many cases it has.
    pub lists: Vec<ListLink>,
    /// What the choice of procedures is called.
    pub procedures_label: Text,
    /// The procedures, where there are several.
    pub procedures: Vec<ListLink>,
    /// What the columns are called.
    pub columns: [Text; 5],
    /// The cases.
    pub cases: Vec<CaseLine>,
    /// That there are none, and where there may be some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<(Text, Vec<Link>)>,
    /// The start of the list, and the cases that follow.
    pub onward: Vec<Link>,
    /// Where part of a reference is typed.
    pub search: Field,
    /// The button that looks for it.
    pub look: Button,
    /// The button that ends the session.
    pub sign_out: Button,
}

/// The way to a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ListLink {
    /// Its name, and the list.
    pub link: Link,
    /// Whether it is the one shown.
    pub current: bool,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CaseLine {
    /// Its reference, and the way to it.
    pub case: Link,
    /// Procedure, state, when it was received.
    pub cells: [Text; 3],
    /// What there is to do.
    pub to_do: Vec<Text>,
}

/// A case, as a list has it.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The submission.
    pub reference: Reference,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// Where it stands.
    pub state: State,
    /// When it was first received.
    pub received: Moment,
    /// Until when the person is asked for an answer.
    pub due: Option<Moment>,
    /// Whether that time is over.
    pub overdue: bool,
    /// How many late corrections nobody has looked at.
    pub late: u32,
}

/// How many cases each list has.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// That wait for the administration.
    pub waiting: u64,
    /// That wait for the person.
    pub asked: u64,
    /// In each state that has some.
    pub states: Vec<(State, u64)>,
}

/// What the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// Which cases are listed.
    pub list: &'a CaseList,
    /// The name of the account.
    pub agent: &'a str,
    /// Whether the account may only read.
    pub reads_only: bool,
    /// The procedures of the account.
    pub procedures: &'a [ProcedureId],
    /// How many cases there are.
    pub counts: &'a Counts,
    /// The cases.
    pub cases: &'a [Listed],
    /// Whether more cases follow.
    pub more: bool,
}

/// The screen of a list of cases.
#[must_use]
pub fn cases(lobby: &Lobby<'_>, listing: &Listing<'_>) -> Screen {
    let say = lobby.first;
    let target = Target::Agent(AgentTarget::Cases(listing.list.clone()));
    let heading = say.list_name(listing.list.shown, None);
    let column = |id: &str| say.product(id);
    let page = Cases {
        account: say.account(listing),
        lists_label: say.product("agent-lists"),
        lists: say.lists(listing),
        procedures_label: say.product("agent-procedures"),
        procedures: procedures(lobby, listing),
        columns: [
            column("reference"),
            column("agent-procedure"),
            column("agent-state"),
            column("agent-received"),
            column("agent-to-do"),
        ],
        cases: listing.cases.iter().map(|case| line(lobby, case)).collect(),
        empty: listing.cases.is_empty().then(|| say.empty_list(listing)),
        onward: say.list_onward(listing),
        search: say.search(listing),
        look: Button { label: say.product("agent-look"), about: None, act: Action::Continue },
        sign_out: Button { label: say.product("agent-sign-out"), about: None, act: Action::SignOut },
        target: target.clone(),
        heading: heading.clone(),
    };
    Screen { frame: lobby.frame(&heading, false, &target), page: FormPage::Cases(page) }
}

/// The voice of a procedure; of one that is not spoken here, the first.
fn voice<'a>(lobby: &Lobby<'a>, procedure: &ProcedureId) -> &'a Say<'a> {
    lobby.all().find(|say| say.procedure.definition().id == *procedure).unwrap_or(lobby.first)
}

fn line(lobby: &Lobby<'_>, case: &Listed) -> CaseLine {
    let say = lobby.first;
    let target = AgentTarget::page(&case.reference, CasePage::Standing);
    CaseLine {
        case: Link { label: Text::ltr(case.reference.as_str()), about: None, target },
        cells: [
            voice(lobby, &case.procedure).own("procedure"),
            say.state_of_case(case.state),
            say.product_with("value", &Args::new().with("value", Arg::Date(case.received.local.date()))),
        ],
        to_do: say.what_waits(case),
    }
}

fn procedures(lobby: &Lobby<'_>, listing: &Listing<'_>) -> Vec<ListLink> {
    if listing.procedures.len() < 2 {
        return Vec::new();
    }
    let link = |procedure: Option<&ProcedureId>| {
        let list = CaseList { procedure: procedure.cloned(), after: None, ..listing.list.clone() };
        let label = match procedure {
            Some(procedure) => voice(lobby, procedure).own("procedure"),
            None => lobby.first.product("agent-every-procedure"),
        };
        ListLink {
            current: list.procedure == listing.list.procedure,
            link: Link { label, about: None, target: Target::Agent(AgentTarget::Cases(list)) },
        }
    };
    std::iter::once(None).chain(listing.procedures.iter().map(Some)).map(link).collect()
}

impl Say<'_> {
    fn account(&self, listing: &Listing<'_>) -> Vec<Text> {
        let name = Args::new().with("name", Arg::Text(listing.agent.to_owned()));
        let mut account = vec![self.product_with("agent-signed-in", &name)];
        if listing.reads_only {
            account.push(self.product("agent-reads-only"));
        }
        account
    }

    fn lists(&self, listing: &Listing<'_>) -> Vec<ListLink> {
        let counts = listing.counts;
        let in_state =
            |state| counts.states.iter().find(|(it, _)| *it == state).map_or(0, |(_, count)| *count);
        let link = |shown: Shown| {
            let count = match shown {
                Shown::Waiting => counts.waiting,
                Shown::Asked => counts.asked,
                Shown::All => counts.states.iter().map(|(_, count)| count).sum(),
                Shown::In(state) => in_state(state),
            };
            let list = CaseList { procedure: listing.list.procedure.clone(), ..CaseList::of(shown) };
            let label = self.list_name(shown, Some(count));
            let current = listing.list.shown == shown;
            let always = !matches!(shown, Shown::In(_));
            (always || current || count > 0).then_some(ListLink {
                link: Link { label, about: None, target: Target::Agent(AgentTarget::Cases(list)) },
                current,
            })
        };
        Shown::every().filter_map(link).collect()
    }

    /// What a list is called, with how many cases it has.
    fn list_name(&self, shown: Shown, count: Option<u64>) -> Text {
        let name = self.product(match shown {
            Shown::Waiting => "agent-list-waiting",
            Shown::Asked => "agent-list-asked",
            Shown::All => "agent-list-all",
            Shown::In(State::Submitted) => "agent-list-submitted",
            Shown::In(State::UnderReview) => "agent-list-under-review",
            Shown::In(State::InfoRequested) => "agent-list-info-requested",
            Shown::In(State::RegularisationInvited) => "agent-list-regularisation-invited",
            Shown::In(State::Decided) => "agent-list-decided",
            Shown::In(State::Withdrawn) => "agent-list-withdrawn",
            Shown::In(State::Purged) => "agent-list-purged",
        });
        let Some(count) = count else { return name };
        let count = Arg::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        self.product_with(
            "agent-list-count",
            &Args::new().with("list", Arg::Message(name)).with("count", count),
        )
    }

    /// A state, in as few words as a column has room for.
    pub(super) fn state_of_case(&self, state: State) -> Text {
        self.product(match state {
            State::Submitted => "agent-state-submitted",
            State::UnderReview => "agent-state-under-review",
            State::InfoRequested => "agent-state-info-requested",
            State::RegularisationInvited => "agent-state-regularisation-invited",
            State::Decided => "agent-state-decided",
            State::Withdrawn => "agent-state-withdrawn",
            State::Purged => "agent-state-purged",
        })
    }

    fn what_waits(&self, case: &Listed) -> Vec<Text> {
        let mut to_do = Vec::new();
        match (case.state, &case.due) {
            (_, Some(due)) => {
                let id = if case.overdue { "agent-overdue" } else { "agent-awaits" };
                to_do.push(self.product_with(id, &Args::new().with("due", Arg::Moment(due.clone()))));
            }
            (State::Submitted, None) => to_do.push(self.product("agent-to-review")),
            (State::UnderReview, None) => to_do.push(self.product("agent-to-decide")),
            _ => {}
        }
        if case.late > 0 {
            let count = Args::new().with("count", Arg::Integer(case.late.into()));
            to_do.push(self.product_with("agent-late-unseen", &count));
        }
        if to_do.is_empty() {
            to_do.push(self.product("agent-nothing-to-do"));
        }
        to_do
    }

    /// That a list is empty, with the lists that are not.
    fn empty_list(&self, listing: &Listing<'_>) -> (Text, Vec<Link>) {
        let narrowed = listing.list.holding.is_some();
        let id = match listing.list.shown {
            _ if narrowed => "agent-none-found",
            Shown::Waiting => "agent-none-waiting",
            Shown::Asked | Shown::All | Shown::In(_) => "agent-none",
        };
        let others = self.lists(listing).into_iter().filter(|list| !list.current || narrowed);
        (self.product(id), others.map(|list| list.link).take(3).collect())
    }

    fn list_onward(&self, listing: &Listing<'_>) -> Vec<Link> {
        let list = |after: Option<Reference>| {
            Target::Agent(AgentTarget::Cases(CaseList { after, ..listing.list.clone() }))
        };
        let first = listing.list.after.is_some().then(|| self.link("agent-first-cases", list(None)));
        let last = listing.cases.last().filter(|_| listing.more);
        let next = last.map(|last| self.link("agent-next-page", list(Some(last.reference.clone()))));
        next.into_iter().chain(first).collect()
    }

    fn search(&self, listing: &Listing<'_>) -> Field {
        let control = FieldControl::Line {
            entry: LineEntry::Words,
            value: Typed(listing.list.holding.clone().unwrap_or_default()),
            unit: None,
            width: 12,
            required: false,
        };
        let mut field = self.task_field(HOLDING, self.product("agent-search"), control, None);
        field.hint = Some(self.product("agent-search-hint"));
        field
    }
}
