//! Where the pages of a journey stand: of a first sending, or of an amendment.

use retouche::answers::Answers;
use retouche::credential::Reference;
use retouche::id::ProcedureId;
use retouche::read::PageAddress;
use retouche::submission::Channel;

use super::Target;
use super::agent::{AgentTarget, CasePage};

/// Where a page of questions stands in a journey.
#[derive(Debug, Clone)]
pub struct Journey<'a> {
    /// A first sending, or the amendment of a submission.
    pub of: JourneyOf,
    /// Whether the person came from the check page and goes back there.
    pub returns: bool,
    /// Of an amendment: the answers in force, some of which are locked.
    pub in_force: Option<&'a Answers>,
}

/// What a journey leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JourneyOf {
    /// A first sending.
    Filing(ProcedureId),
    /// The amendment of a submission.
    Amending(Reference),
    /// What somebody told an agent on another channel, as an amendment of a submission.
    Transcribing(Reference, Channel),
}

impl JourneyOf {
    /// The page of questions at this address.
    #[must_use]
    pub fn question(&self, address: PageAddress) -> Target {
        match self {
            Self::Filing(procedure) => Target::Question(procedure.clone(), address),
            Self::Amending(reference) => Target::AmendQuestion(reference.clone(), address),
            Self::Transcribing(reference, channel) => {
                AgentTarget::page(reference, CasePage::TranscribeQuestion(*channel, address))
            }
        }
    }

    /// The page that shows all answers.
    #[must_use]
    pub fn check(&self) -> Target {
        match self {
            Self::Filing(procedure) => Target::Check(procedure.clone()),
            Self::Amending(reference) => Target::Amend(reference.clone()),
            Self::Transcribing(reference, channel) => {
                AgentTarget::page(reference, CasePage::Transcription(*channel))
            }
        }
    }

    /// What the pages of an amendment say of it.
    pub(crate) fn banner(&self) -> &'static str {
        match self {
            Self::Filing(_) | Self::Amending(_) => "amendment-banner",
            Self::Transcribing(..) => "agent-transcribing",
        }
    }

    /// The page before the first question.
    #[must_use]
    pub fn before(&self) -> Target {
        match self {
            Self::Filing(procedure) => Target::Start(procedure.clone()),
            Self::Amending(_) | Self::Transcribing(..) => self.check(),
        }
    }
}
