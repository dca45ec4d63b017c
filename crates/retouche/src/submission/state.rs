//! The states of a submission and what leads from one to the next.
//!
//! Drafts are no states: any number may be open beside any state, and opening one changes nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Act, Actor, Channel, RequestKind, Trigger};

/// Where a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Sent, and waiting to be examined.
    Submitted,
    /// The administration examines it.
    UnderReview,
    /// The administration waits for something that is missing (CRPA L114-5).
    InfoRequested,
    /// The administration waits for an answer to what looks mistaken (CRPA L123-1).
    RegularisationInvited,
    /// The administration has decided.
    Decided,
    /// The person has withdrawn it.
    Withdrawn,
    /// Its answers were deleted.
    Purged,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Submitted,
        Self::UnderReview,
        Self::InfoRequested,
        Self::RegularisationInvited,
        Self::Decided,
        Self::Withdrawn,
        Self::Purged,
    ];

    /// The state that an act leads to; `None` where it cannot happen.
    #[must_use]
    pub fn after(self, act: &Act) -> Option<Self> {
        let open = self.is_open();
        let next = match act {
            Act::Sent { .. } => return None,
            Act::Amended { trigger: Trigger::OwnInitiative, .. } => match self {
                Self::Decided => Self::Submitted,
                _ => return open.then_some(self),
            },
            Act::Amended { trigger: Trigger::Invited { .. } | Trigger::Completion { .. }, .. }
            | Act::AnswersMaintained { .. }
            | Act::RequestWithdrawn { .. } => return self.is_asking().then_some(Self::Submitted),
            Act::ReviewStarted => return (self == Self::Submitted).then_some(Self::UnderReview),
            Act::CorrectionRequested(request) => {
                let asked = match request.kind {
                    RequestKind::Completion => Self::InfoRequested,
                    RequestKind::Regularisation => Self::RegularisationInvited,
                };
                return matches!(self, Self::Submitted | Self::UnderReview).then_some(asked);
            }
            Act::WindowGranted { .. } => return (open || self == Self::Decided).then_some(self),
            // Kept in every state that somebody can still look at: the case may be examined again.
            Act::LateCorrection { .. } => self,
            Act::Explained { .. } => self,
            Act::Decided { .. } => return open.then_some(Self::Decided),
            Act::Reopened { .. } => {
                return matches!(self, Self::Decided | Self::Withdrawn).then_some(Self::UnderReview);
            }
            Act::Withdrawn => return open.then_some(Self::Withdrawn),
            Act::Purged => Self::Purged,
        };
        (self != Self::Purged).then_some(next)
    }

    /// Whether something is still to be decided.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Submitted | Self::UnderReview | Self::InfoRequested | Self::RegularisationInvited => true,
            Self::Decided | Self::Withdrawn | Self::Purged => false,
        }
    }

    /// Its name, as in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::UnderReview => "under-review",
            Self::InfoRequested => "info-requested",
            Self::RegularisationInvited => "regularisation-invited",
            Self::Decided => "decided",
            Self::Withdrawn => "withdrawn",
            Self::Purged => "purged",
        }
    }

    /// Whether the administration waits for an answer of the person.
    fn is_asking(self) -> bool {
        matches!(self, Self::InfoRequested | Self::RegularisationInvited)
    }
}

impl Actor {
    /// Whether this is somebody who may do this (R12). A preparer fills in and never sends; an agent
    /// writes down what somebody told on another channel, and never sends in the person's place.
    #[must_use]
    pub fn may(&self, act: &Act) -> bool {
        match act {
            Act::Sent { revision, .. } | Act::Amended { revision, .. } => match self {
                Self::Holder { .. } | Self::Helper { .. } => true,
                Self::Agent { .. } => revision.channel != Channel::Online,
                Self::Preparer { .. } | Self::System => false,
            },
            Act::Explained { .. }
            | Act::AnswersMaintained { .. }
            | Act::LateCorrection { .. }
            | Act::Withdrawn => matches!(self, Self::Holder { .. } | Self::Helper { .. }),
            Act::ReviewStarted
            | Act::CorrectionRequested(_)
            | Act::RequestWithdrawn { .. }
            | Act::WindowGranted { .. }
            | Act::Decided { .. }
            | Act::Reopened { .. } => matches!(self, Self::Agent { .. }),
            Act::Purged => matches!(self, Self::System),
        }
    }
}
