//! The events of a submission: who did what and when.
//!
//! They hold digests, never answers nor anybody's words: what was answered or written is kept beside
//! them, under its salted digest, and is purged without breaking the chain (R22).

use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::State;
use crate::civil::{CivilDate, Moment};
use crate::credential::Reference;
use crate::digest::Digest;
use crate::id::{Path, ProcedureId};

/// The format of events that this release writes. It reads every earlier one.
pub const EVENT_FORMAT: u16 = 1;

/// Something that happened to a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Event {
    /// The format of this record.
    pub format: u16,
    /// The submission.
    pub submission: Reference,
    /// Its place in the submission's history, from 1.
    pub number: u32,
    /// When it happened.
    pub at: Moment,
    /// Who did it.
    pub actor: Actor,
    /// What was done.
    #[serde(flatten)]
    pub act: Act,
    /// The digest of the event before; the first has none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub previous: Option<Digest>,
}

/// What was done. Where an act names another event, it does so by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "act", rename_all = "kebab-case")]
pub enum Act {
    /// The first sending.
    Sent {
        /// Revision 1.
        revision: Revision,
        /// The windows for corrections, resolved to instants.
        windows: Vec<Window>,
        /// What silence decides, and when (R16).
        #[serde(skip_serializing_if = "Option::is_none", default)]
        silence: Option<SilentDecision>,
    },
    /// A correction.
    Amended {
        /// The revision that it makes.
        revision: Revision,
        /// The revision that it corrects.
        amends: RevisionLink,
        /// What led to it, recorded at the act and never changed: the fact that CRPA L123-1 turns on.
        trigger: Trigger,
        /// The digest of the RFC 6902 patch, salted like the answers.
        patch: Digest,
        /// The earlier revision whose answers it takes up again.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        reverts: Option<u32>,
        /// The answers that were asked about and that the person keeps.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        maintains: Option<Maintained>,
        /// What silence decides from now on (R16).
        #[serde(skip_serializing_if = "Option::is_none", default)]
        silence: Option<SilentDecision>,
    },
    /// The person said why, after sending (R9).
    Explained {
        /// The revision explained.
        revision: u32,
        /// The digest of the explanation.
        words: Digest,
    },
    /// The administration began to examine what was sent.
    ReviewStarted,
    /// The administration asked for named questions to be corrected or completed.
    CorrectionRequested(CorrectionRequest),
    /// The administration no longer asks.
    RequestWithdrawn {
        /// The number of the event that asked.
        request: u32,
        /// What silence decides from now on (R16).
        #[serde(skip_serializing_if = "Option::is_none", default)]
        silence: Option<SilentDecision>,
    },
    /// The person keeps every answer that was asked about.
    AnswersMaintained {
        /// The number of the event that asked.
        request: u32,
        /// Until when it asked for an answer.
        due: Moment,
        /// What is kept.
        maintains: Maintained,
        /// What silence decides from now on (R16).
        #[serde(skip_serializing_if = "Option::is_none", default)]
        silence: Option<SilentDecision>,
    },
    /// A correction that could no longer be sent, kept with the case for the administration to see.
    LateCorrection {
        /// The revision that it would correct.
        amends: RevisionLink,
        /// The digest of the answers it holds and of the patch that leads to them.
        words: Digest,
    },
    /// The administration opened a window for this submission, such as for a late correction.
    WindowGranted {
        /// The window.
        window: Window,
    },
    /// The administration decided.
    Decided {
        /// The revision decided on.
        on: RevisionLink,
        /// The digest of the decision and its reasons.
        words: Digest,
    },
    /// The administration examines again what was decided or withdrawn.
    Reopened {
        /// The digest of the reasons.
        words: Digest,
    },
    /// The person withdrew the submission.
    Withdrawn,
    /// The answers were deleted because their retention was over; the chain stays.
    Purged,
}

impl Act {
    /// Whether another act is this one once more, as far as an act tells by itself: of the same kind, about
    /// the same thing. When it was done, and what was sent or written with it, are compared elsewhere.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        match self {
            Self::Explained { revision, .. } => {
                matches!(other, Self::Explained { revision: same, .. } if same == revision)
            }
            Self::CorrectionRequested(request) => {
                matches!(other, Self::CorrectionRequested(same) if same.is_like(request))
            }
            Self::RequestWithdrawn { request, .. } => {
                matches!(other, Self::RequestWithdrawn { request: same, .. } if same == request)
            }
            Self::AnswersMaintained { request, .. } => {
                matches!(other, Self::AnswersMaintained { request: same, .. } if same == request)
            }
            Self::LateCorrection { amends, .. } => {
                matches!(other, Self::LateCorrection { amends: same, .. } if same == amends)
            }
            Self::WindowGranted { window } => {
                matches!(other, Self::WindowGranted { window: same } if same.closes == window.closes && same.until == window.until)
            }
            Self::Decided { on, .. } => matches!(other, Self::Decided { on: same, .. } if same == on),
            Self::Amended { amends, .. } => {
                matches!(other, Self::Amended { amends: same, .. } if same == amends)
            }
            Self::Sent { .. }
            | Self::ReviewStarted
            | Self::Reopened { .. }
            | Self::Withdrawn
            | Self::Purged => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// The administration asks for named questions to be corrected or completed, by a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CorrectionRequest {
    /// Why it asks.
    pub kind: RequestKind,
    /// The revision that it read.
    pub about: RevisionLink,
    /// The questions, in display order.
    pub questions: Vec<Path>,
    /// The last second for the answer.
    pub due: Moment,
    /// The digest of what it says of each question.
    pub words: Digest,
    /// What silence decides while nothing is answered (R16).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub silence: Option<SilentDecision>,
}

impl CorrectionRequest {
    /// Whether another request asks for the same of the same revision, by the same time.
    fn is_like(&self, other: &Self) -> bool {
        let what = |it: &Self| (it.kind, it.about, it.due.at);
        what(self) == what(other) && self.questions == other.questions
    }
}

/// Why the administration asks for a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// An answer looks mistaken (CRPA L123-1).
    Regularisation,
    /// Something is missing (CRPA L114-5).
    Completion,
}

/// Answers that were asked about and that the person keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Maintained {
    /// The questions, in display order.
    pub questions: Vec<Path>,
    /// The digest of the reasons given.
    pub words: Digest,
}

/// What silence of the administration decides, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SilentDecision {
    /// The day on which the administration's silence has become a decision.
    pub on: CivilDate,
    /// Whether that decision is acceptance.
    pub accepts: bool,
}

/// One immutable state of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// The edition under which it was asked.
    pub edition: EditionLink,
    /// The language in which it was asked.
    pub locale: Locale,
    /// The digest of that language's texts.
    pub texts: Digest,
    /// The salted digest of its answers, under which the store keeps them.
    pub answers: Digest,
    /// How it came in.
    pub channel: Channel,
}

/// An edition of a procedure, by number and content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EditionLink {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The edition's number.
    pub number: u32,
    /// The digest of its structure.
    pub digest: Digest,
}

/// A revision, by number and content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RevisionLink {
    /// Its number.
    pub number: u32,
    /// The salted digest of its answers.
    pub answers: Digest,
}

impl Revision {
    /// The link to this revision.
    #[must_use]
    pub fn link(&self) -> RevisionLink {
        RevisionLink { number: self.number, answers: self.answers }
    }
}

/// A time in which answers can be corrected, resolved to instants when the submission was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Window {
    /// The first second.
    pub opens: Moment,
    /// The last second, included; absent: without end.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub closes: Option<Moment>,
    /// The state that closes it, once the submission first comes to it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<State>,
}

impl Window {
    /// Whether this instant (seconds since the Unix epoch) lies between its two ends.
    #[must_use]
    pub fn covers(&self, at: i64) -> bool {
        self.opens.at <= at && self.closes.as_ref().is_none_or(|closes| at <= closes.at)
    }
}

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Actor {
    /// The person whose case it is.
    Holder {
        /// In which capacity.
        capacity: Capacity,
    },
    /// Somebody who acts for the person, within a mandate.
    Helper {
        /// The mandate.
        mandate: Mandate,
    },
    /// Somebody who may fill in, but not send.
    Preparer {
        /// A pseudonym.
        id: String,
    },
    /// Somebody of the administration.
    Agent {
        /// A pseudonym.
        id: String,
    },
    /// The software, by a declared rule.
    System,
}

impl Actor {
    /// Whoever holds a submission's reference and code.
    pub const HOLDER: Self = Self::Holder { capacity: Capacity::Alone };
}

/// In which capacity a holder acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// Alone.
    Alone,
    /// With others, each of whom may act.
    CoHolder,
    /// As the legal representative.
    LegalRepresentative,
}

/// A helper's bounded authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mandate {
    /// The mandate's id with whoever granted it.
    pub id: String,
    /// Until when it holds.
    pub until: Moment,
}

/// What led to a correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Trigger {
    /// The person noticed something.
    OwnInitiative,
    /// The administration pointed something out (CRPA L123-1).
    Invited {
        /// The number of the event that asked.
        request: u32,
        /// Until when it asked for an answer.
        due: Moment,
    },
    /// The administration asked for something that was missing (CRPA L114-5).
    Completion {
        /// The number of the event that asked.
        request: u32,
        /// Until when it asked for it.
        due: Moment,
    },
}

/// How a revision came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Through the form.
    Online,
    /// Told on the telephone.
    Phone,
    /// Told at a desk.
    Desk,
    /// Written in a letter.
    Post,
}
