//! What cannot be done, why, and the next step. Never a dead end: a way to a person stands on it too.

use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::target::agent::AgentTarget;
use super::{FormPage, Link, Lobby, Screen, Target};

/// A refusal, as a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RefusalPage {
    /// The page's heading.
    pub heading: Text,
    /// Why.
    pub body: Vec<Text>,
    /// The next steps.
    pub next: Vec<Link>,
}

/// What is refused. The codes are those of the API's problems, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusalKind {
    /// There is no such page.
    NotFound,
    /// The session is over, or was never begun: to sign in again.
    SignedOut,
    /// The draft is unknown or its time is over: to begin again.
    NoDraft,
    /// The request cannot be understood.
    Malformed,
    /// The request is larger than it may be.
    TooLarge,
    /// The anti-forgery value does not fit the draft.
    Forged,
    /// The draft or the submission was changed elsewhere meanwhile.
    Stale,
    /// The answers are not complete.
    Incomplete,
    /// No window for corrections is open.
    Closed,
    /// Some questions are corrected elsewhere.
    Locked,
    /// Only what the administration asked about can be corrected now.
    NotAsked,
    /// Some questions that were asked about are neither corrected nor kept.
    Unanswered,
    /// Somebody else corrected the same answers meanwhile: to choose which to keep.
    Unsettled,
    /// Nothing differs from what was sent.
    NothingChanged,
    /// The answers were purged.
    Purged,
    /// Something is broken on our side.
    Broken,
}

impl RefusalKind {
    /// The code, as in the texts (`refusal-CODE`) and in the API's problems.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::SignedOut => "signed-out",
            Self::NoDraft => "no-draft",
            Self::Malformed => "malformed",
            Self::TooLarge => "too-large",
            Self::Forged => "forged",
            Self::Stale => "stale",
            Self::Incomplete => "incomplete",
            Self::Closed => "closed",
            Self::Locked => "locked",
            Self::NotAsked => "not-asked",
            Self::Unanswered => "unanswered",
            Self::Unsettled => "unsettled",
            Self::NothingChanged => "nothing-changed",
            Self::Purged => "purged",
            Self::Broken => "broken",
        }
    }
}

/// The screen of a refusal. `next` are the steps that remain, beside the ways to reach a person; `target`
/// is where the person wanted to go.
#[must_use]
pub fn refusal(lobby: &Lobby<'_>, kind: &RefusalKind, next: &[Target], target: &Target) -> Screen {
    let say = lobby.first;
    let text = format!("refusal-{}", kind.code());
    let heading = say.product(&text);
    let link = |target: &Target| match target {
        Target::Start(_) => {
            let args = Args::new().with("procedure", Arg::Message(say.own("procedure")));
            say.link_with("next-start", &args, target)
        }
        Target::SignIn => say.link("next-sign-in", target.clone()),
        Target::Submission(_) => say.link("see-submission", target.clone()),
        Target::Amend(_) => say.link("amend-resume", target.clone()),
        Target::Check(_) => say.link("next-check", target.clone()),
        Target::Question(..)
        | Target::Sent(_)
        | Target::History(_)
        | Target::Revision(..)
        | Target::Receipt(..)
        | Target::Changes(..)
        | Target::AmendQuestion(..)
        | Target::AmendChanges(_)
        | Target::Compare(..)
        | Target::Withdraw(_)
        | Target::Revert(..)
        | Target::Explain(..) => say.link("back", target.clone()),
        Target::Request(..) => say.link("request-see", target.clone()),
        Target::Settle(_) => say.link("settle", target.clone()),
        Target::Late(_) => say.link("late-see", target.clone()),
        Target::Letter(_) => say.link("letter-see", target.clone()),
        Target::ReceiptFile(..) => say.link("receipt-file", target.clone()),
        Target::Verify => say.link("verify", target.clone()),
        Target::Messages(_) => say.link("messages-heading", target.clone()),
        Target::Calendar(_) => say.link("calendar", target.clone()),
        Target::Agent(AgentTarget::SignIn) => say.link("agent-next-sign-in", target.clone()),
        Target::Agent(AgentTarget::Cases(_)) => say.link("agent-next-cases", target.clone()),
        Target::Agent(AgentTarget::Case(..)) => say.link("agent-next-case", target.clone()),
    };
    let mut body = vec![say.product(&format!("{text}.body"))];
    if *kind == RefusalKind::Closed {
        body.push(say.afterwards(&say.procedure.amendment().afterwards));
    }
    let page = RefusalPage { body, next: next.iter().map(link).collect(), heading: heading.clone() };
    Screen { frame: lobby.frame(&heading, false, target), page: FormPage::Refusal(page) }
}
