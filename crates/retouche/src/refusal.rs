//! Why something cannot be done to a submission, and what remains possible. One closed set for every operation:
//! a first sending, a correction, a correction request, an agent's act.

use crate::digest::NotCanonical;
use crate::id::{Path, RouteId};
use crate::submission::{BrokenHistory, RevisionLink};

/// Why an operation is refused. Nothing was changed, and a draft stays in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Another revision was sent meanwhile: the one in force.
    #[error("the submission was corrected meanwhile")]
    Stale(RevisionLink),
    /// The correction can still be sent, and is not handed in late.
    #[error("the correction can still be sent")]
    StillOpen,
    /// No window is open; the route that remains.
    #[error("no window is open")]
    Closed(RouteId),
    /// These questions are corrected elsewhere.
    #[error("some questions are corrected elsewhere")]
    Locked(Vec<Path>),
    /// No window is open, and the administration did not ask about these questions.
    #[error("only what was asked about can be corrected now")]
    NotAsked(Vec<Path>),
    /// These questions were asked about, and are neither corrected nor kept.
    #[error("some questions that were asked about are not answered")]
    Unanswered(Vec<Path>),
    /// The correction request is not open, or another one is.
    #[error("the request is no longer open")]
    NoRequest,
    /// Nothing differs from the revision in force.
    #[error("nothing was changed")]
    NothingChanged,
    /// The state of the submission does not allow it, or not to this actor.
    #[error(transparent)]
    NotNow(BrokenHistory),
    /// The answers were purged.
    #[error("the submission was purged")]
    Purged,
    /// Answers are missing or wrong.
    #[error("answers are missing or wrong")]
    Incomplete,
    /// These questions and rows were changed by two people, differently, and nobody has chosen.
    #[error("conflicts are not resolved")]
    Unsettled(Vec<Path>),
    /// The submission has no revision of this number before the one in force.
    #[error("there is no such earlier revision")]
    NoRevision(u32),
    /// The window that would be granted ends before it starts.
    #[error("the window ends before it starts")]
    WindowPassed,
    /// The words that the operation needs are missing.
    #[error("the reasons are missing")]
    NoReasons,
    /// The correction request lacks something that the person needs.
    #[error("the request lacks something that the person needs")]
    Gaps(Vec<Gap>),
    /// Something has no canonical JSON.
    #[error(transparent)]
    NotCanonical(#[from] NotCanonical),
}

impl From<BrokenHistory> for Refusal {
    fn from(error: BrokenHistory) -> Self {
        Self::NotNow(error)
    }
}

/// What a correction request lacks, so that it cannot be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Gap {
    /// It asks about no question.
    NoQuestion,
    /// There is no such question in the answers in force.
    UnknownQuestion(Path),
    /// The question is asked about twice.
    Twice(Path),
    /// The question is corrected elsewhere, so that the person could not answer here.
    Locked(Path),
    /// It does not say why this question is asked about.
    NoReason(Path),
    /// It does not say what is expected of this question.
    NothingExpected(Path),
    /// It does not name the text that requires this missing item.
    NoRequirement(Path),
    /// An invitation to regularise is about an answer that was given, and this question has none.
    NotAnswered(Path),
    /// The suggested value is no answer to this question.
    UnfitSuggestion(Path),
    /// It does not say what happens without an answer.
    NoConsequence,
    /// The time for the answer is over before it starts.
    DuePassed,
}
