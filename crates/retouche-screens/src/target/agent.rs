//! The addresses of the agents' pages, and the lists of cases that they name.

use std::fmt;
use std::str::FromStr;

use retouche::credential::Reference;
use retouche::id::{IllegalName, ProcedureId};
use retouche::read::PageAddress;
use retouche::submission::{Channel, RequestKind, State};

use super::Target;

/// A page of the agents' side, after `agent` in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgentTarget {
    /// Where agents sign in.
    SignIn,
    /// A list of cases.
    Cases(CaseList),
    /// A page of one case.
    Case(Reference, CasePage),
}

/// Which cases a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseList {
    /// Those that wait for somebody, those in a state, or all.
    pub shown: Shown,
    /// Of one procedure only.
    pub procedure: Option<ProcedureId>,
    /// Whose reference holds these letters and digits.
    pub holding: Option<String>,
    /// Behind this case.
    pub after: Option<Reference>,
}

/// What cases of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// They wait for the administration.
    Waiting,
    /// They wait for the person.
    Asked,
    /// Nothing.
    All,
    /// They are in this state.
    In(State),
}

/// A page of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CasePage {
    /// The case as it stands.
    Standing,
    /// Everything that happened to it, with what was written.
    Timeline,
    /// One revision as it was sent.
    Revision(u32),
    /// The receipt of one revision, to be printed.
    Receipt(u32),
    /// What one revision changed.
    Changes(u32),
    /// What lies between any two revisions.
    Compare(u32, u32),
    /// A correction request, by the number of its event.
    Request(u32),
    /// A late correction, by the number of its event.
    Late(u32),
    /// Where kind and questions of a correction request are chosen.
    Ask,
    /// Where a correction request is written.
    AskAbout(About),
    /// Where a request is taken back.
    WithdrawRequest(u32),
    /// Where a window for a correction is opened.
    Grant,
    /// Where a decision is written.
    Decide,
    /// Where a case is opened again.
    Reopen,
    /// Where the transcription of what somebody told begins.
    Transcribe,
    /// A page of questions of a transcription.
    TranscribeQuestion(Channel, PageAddress),
    /// All answers of a transcription.
    Transcription(Channel),
    /// What the person changed differently since a transcription began.
    Settle(Channel),
    /// What a transcription changes, before it is sent.
    TranscriptionChanges(Channel),
}

/// What a correction request in the making is about. Questions are named by their places, from 1, among
/// those of the revision that can be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The revision that the agent read.
    pub revision: u32,
    /// Why it asks.
    pub kind: RequestKind,
    /// The places of the questions.
    pub places: Vec<usize>,
}

impl CaseList {
    /// The list that waits for the administration: the first that an agent sees.
    #[must_use]
    pub fn waiting() -> Self {
        Self::of(Shown::Waiting)
    }

    pub(crate) fn of(shown: Shown) -> Self {
        Self { shown, procedure: None, holding: None, after: None }
    }

    /// The letters and digits of what somebody typed of a reference, if there are any.
    #[must_use]
    pub fn holding(typed: &str) -> Option<String> {
        let kept: String = typed.chars().filter(char::is_ascii_alphanumeric).take(HOLDING_MAX).collect();
        (!kept.is_empty()).then(|| kept.to_ascii_uppercase())
    }
}

/// More than a reference has.
const HOLDING_MAX: usize = 16;

impl AgentTarget {
    /// The page of a case as it stands.
    #[must_use]
    pub fn standing(reference: &Reference) -> Target {
        Self::page(reference, CasePage::Standing)
    }

    /// A page of a case.
    #[must_use]
    pub fn page(reference: &Reference, page: CasePage) -> Target {
        Target::Agent(Self::Case(reference.clone(), page))
    }

    /// The page on which agents see what a page of the person's shows; `None` where they have none.
    #[must_use]
    pub fn in_place_of(target: &Target) -> Option<Target> {
        Some(match target {
            Target::Agent(_) => target.clone(),
            Target::Submission(reference) => Self::standing(reference),
            Target::History(reference) => Self::page(reference, CasePage::Timeline),
            Target::Revision(reference, number) => Self::page(reference, CasePage::Revision(*number)),
            Target::Receipt(reference, number) => Self::page(reference, CasePage::Receipt(*number)),
            Target::Changes(reference, number) => Self::page(reference, CasePage::Changes(*number)),
            Target::Compare(reference, one, other) => Self::page(reference, CasePage::Compare(*one, *other)),
            Target::Request(reference, number) => Self::page(reference, CasePage::Request(*number)),
            Target::Start(_)
            | Target::Question(..)
            | Target::Check(_)
            | Target::Sent(_)
            | Target::SignIn
            | Target::AmendQuestion(..)
            | Target::Amend(_)
            | Target::AmendChanges(_)
            | Target::Settle(_)
            | Target::Late(_)
            | Target::Letter(_)
            | Target::Withdraw(_)
            | Target::Revert(..)
            | Target::Explain(..)
            | Target::ReceiptFile(..)
            | Target::Verify
            | Target::Messages(_)
            | Target::Calendar(_) => return None,
        })
    }
}

impl Shown {
    fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Asked => "asked",
            Self::All => "all",
            Self::In(state) => state.as_str(),
        }
    }

    /// Every list, those that wait for somebody first.
    pub fn every() -> impl Iterator<Item = Self> {
        [Self::Waiting, Self::Asked, Self::All].into_iter().chain(State::ALL.into_iter().map(Self::In))
    }
}

/// The name of a channel, as an address and a post carry it.
#[must_use]
pub fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Online => "online",
        Channel::Phone => "phone",
        Channel::Desk => "desk",
        Channel::Post => "post",
    }
}

/// The channels on which something is told to an agent.
pub const TOLD_ON: [Channel; 3] = [Channel::Phone, Channel::Desk, Channel::Post];

/// The channel of this name, of those on which something is told.
#[must_use]
pub fn told_on(name: &str) -> Option<Channel> {
    TOLD_ON.into_iter().find(|channel| channel_name(*channel) == name)
}

/// The name of a kind of request, as an address and a post carry it.
#[must_use]
pub fn kind_name(kind: RequestKind) -> &'static str {
    match kind {
        RequestKind::Regularisation => "regularisation",
        RequestKind::Completion => "completion",
    }
}

/// The kind of request that a post or an address names.
#[must_use]
pub fn kind_named(name: &str) -> Option<RequestKind> {
    [RequestKind::Regularisation, RequestKind::Completion].into_iter().find(|kind| kind_name(*kind) == name)
}

impl fmt::Display for AgentTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignIn => f.write_str("agent"),
            Self::Cases(list) => write!(f, "agent/list/{list}"),
            Self::Case(reference, page) => write!(f, "agent/cases/{reference}{page}"),
        }
    }
}

impl fmt::Display for CaseList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.shown.name())?;
        if let Some(procedure) = &self.procedure {
            write!(f, "/of/{procedure}")?;
        }
        if let Some(holding) = &self.holding {
            write!(f, "/holding/{holding}")?;
        }
        if let Some(after) = &self.after {
            write!(f, "/after/{after}")?;
        }
        Ok(())
    }
}

impl fmt::Display for CasePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standing => Ok(()),
            Self::Timeline => f.write_str("/timeline"),
            Self::Revision(number) => write!(f, "/revisions/{number}"),
            Self::Receipt(number) => write!(f, "/receipts/{number}"),
            Self::Changes(number) => write!(f, "/changes/{number}"),
            Self::Compare(one, other) => write!(f, "/compare/{one}-{other}"),
            Self::Request(number) => write!(f, "/requests/{number}"),
            Self::Late(number) => write!(f, "/late/{number}"),
            Self::Ask => f.write_str("/ask"),
            Self::AskAbout(about) => write!(f, "/ask/{about}"),
            Self::WithdrawRequest(number) => write!(f, "/withdraw-request/{number}"),
            Self::Grant => f.write_str("/grant"),
            Self::Decide => f.write_str("/decide"),
            Self::Reopen => f.write_str("/reopen"),
            Self::Transcribe => f.write_str("/transcribe"),
            Self::TranscribeQuestion(channel, address) => {
                write!(f, "/transcribe/{}/questions/{address}", channel_name(*channel))
            }
            Self::Transcription(channel) => write!(f, "/transcribe/{}", channel_name(*channel)),
            Self::Settle(channel) => write!(f, "/transcribe/{}/settle", channel_name(*channel)),
            Self::TranscriptionChanges(channel) => {
                write!(f, "/transcribe/{}/changes", channel_name(*channel))
            }
        }
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places: Vec<String> = self.places.iter().map(usize::to_string).collect();
        write!(f, "{}/{}/{}", self.revision, kind_name(self.kind), places.join("-"))
    }
}

impl FromStr for AgentTarget {
    type Err = IllegalName;

    /// Reads what follows `agent` in an address, its slash included.
    fn from_str(text: &str) -> Result<Self, IllegalName> {
        if text.is_empty() {
            return Ok(Self::SignIn);
        }
        if let Some(list) = text.strip_prefix("/list/") {
            return Ok(Self::Cases(list.parse()?));
        }
        let case = text.strip_prefix("/cases/").ok_or(IllegalName)?;
        let (reference, page) = case.split_once('/').map_or((case, None), |(it, page)| (it, Some(page)));
        let page = page.map_or(Ok(CasePage::Standing), str::parse)?;
        Ok(Self::Case(reference.parse()?, page))
    }
}

impl FromStr for CaseList {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let mut parts = text.split('/');
        let first = parts.next().unwrap_or_default();
        let shown = Shown::every().find(|shown| shown.name() == first).ok_or(IllegalName)?;
        let mut list = Self::of(shown);
        while let Some(name) = parts.next() {
            let value = parts.next().ok_or(IllegalName)?;
            match name {
                "of" => list.procedure = Some(value.parse()?),
                "holding" => list.holding = Some(Self::holding(value).ok_or(IllegalName)?),
                "after" => list.after = Some(value.parse()?),
                _ => return Err(IllegalName),
            }
        }
        Ok(list)
    }
}

impl FromStr for CasePage {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let number = |text: &str| text.parse::<u32>().map_err(|_| IllegalName);
        let Some((first, rest)) = text.split_once('/') else {
            return match text {
                "timeline" => Ok(Self::Timeline),
                "ask" => Ok(Self::Ask),
                "grant" => Ok(Self::Grant),
                "decide" => Ok(Self::Decide),
                "reopen" => Ok(Self::Reopen),
                "transcribe" => Ok(Self::Transcribe),
                _ => Err(IllegalName),
            };
        };
        match first {
            "revisions" => number(rest).map(Self::Revision),
            "receipts" => number(rest).map(Self::Receipt),
            "changes" => number(rest).map(Self::Changes),
            "requests" => number(rest).map(Self::Request),
            "late" => number(rest).map(Self::Late),
            "withdraw-request" => number(rest).map(Self::WithdrawRequest),
            "compare" => {
                let (one, other) = rest.split_once('-').ok_or(IllegalName)?;
                Ok(Self::Compare(number(one)?, number(other)?))
            }
            "ask" => rest.parse().map(Self::AskAbout),
            "transcribe" => transcription(rest),
            _ => Err(IllegalName),
        }
    }
}

fn transcription(text: &str) -> Result<CasePage, IllegalName> {
    let (channel, rest) = text.split_once('/').map_or((text, None), |(it, rest)| (it, Some(rest)));
    let channel = told_on(channel).ok_or(IllegalName)?;
    match rest {
        None => Ok(CasePage::Transcription(channel)),
        Some("changes") => Ok(CasePage::TranscriptionChanges(channel)),
        Some("settle") => Ok(CasePage::Settle(channel)),
        Some(rest) => {
            let address = rest.strip_prefix("questions/").ok_or(IllegalName)?;
            Ok(CasePage::TranscribeQuestion(channel, address.parse()?))
        }
    }
}

impl FromStr for About {
    type Err = IllegalName;

    fn from_str(text: &str) -> Result<Self, IllegalName> {
        let mut parts = text.splitn(3, '/');
        let mut part = || parts.next().ok_or(IllegalName);
        let revision = part()?.parse().map_err(|_| IllegalName)?;
        let kind = kind_named(part()?).ok_or(IllegalName)?;
        let places: Result<Vec<usize>, _> = part()?.split('-').map(str::parse).collect();
        let places = places.map_err(|_| IllegalName)?;
        let rising = places.is_sorted_by(|one, next| one < next);
        let counted = places.first().is_some_and(|first| *first > 0);
        if rising && counted { Ok(Self { revision, kind, places }) } else { Err(IllegalName) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addresses_of_agents_are_read_as_they_are_written() {
        let row = retouche::RowId::mint(5, [1; 5]);
        for text in [
            "agent".to_owned(),
            "agent/list/waiting".to_owned(),
            "agent/list/regularisation-invited/of/garden/holding/7K3M/after/7K3M-92QX".to_owned(),
            "agent/cases/7K3M-92QX".to_owned(),
            "agent/cases/7K3M-92QX/timeline".to_owned(),
            "agent/cases/7K3M-92QX/revisions/2".to_owned(),
            "agent/cases/7K3M-92QX/receipts/2".to_owned(),
            "agent/cases/7K3M-92QX/changes/2".to_owned(),
            "agent/cases/7K3M-92QX/compare/1-3".to_owned(),
            "agent/cases/7K3M-92QX/requests/4".to_owned(),
            "agent/cases/7K3M-92QX/late/4".to_owned(),
            "agent/cases/7K3M-92QX/ask".to_owned(),
            "agent/cases/7K3M-92QX/ask/2/regularisation/1-4-12".to_owned(),
            "agent/cases/7K3M-92QX/ask/1/completion/3".to_owned(),
            "agent/cases/7K3M-92QX/withdraw-request/4".to_owned(),
            "agent/cases/7K3M-92QX/grant".to_owned(),
            "agent/cases/7K3M-92QX/decide".to_owned(),
            "agent/cases/7K3M-92QX/reopen".to_owned(),
            "agent/cases/7K3M-92QX/transcribe".to_owned(),
            "agent/cases/7K3M-92QX/transcribe/phone".to_owned(),
            "agent/cases/7K3M-92QX/transcribe/desk/changes".to_owned(),
            "agent/cases/7K3M-92QX/transcribe/desk/settle".to_owned(),
            format!("agent/cases/7K3M-92QX/transcribe/post/questions/trees/{row}/price"),
        ] {
            assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
        }
        for text in [
            "agent/",
            "agent/list",
            "agent/list/other",
            "agent/list/all/of",
            "agent/list/all/other/x",
            "agent/cases",
            "agent/cases/x",
            "agent/cases/7K3M-92QX/other",
            "agent/cases/7K3M-92QX/ask/1/completion/0",
            "agent/cases/7K3M-92QX/ask/1/completion/4-3",
            "agent/cases/7K3M-92QX/ask/1/other/3",
            // Nothing is transcribed of what was told online: that is the person's own act (R12).
            "agent/cases/7K3M-92QX/transcribe/online",
            "agent/cases/7K3M-92QX/amend",
        ] {
            assert!(text.parse::<Target>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_typed_of_a_reference_is_letters_and_digits() {
        assert_eq!(CaseList::holding(" 7k3m-92qx ").as_deref(), Some("7K3M92QX"));
        assert_eq!(CaseList::holding("%/ '"), None);
    }
}
