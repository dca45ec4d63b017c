//! Notices: what a person is told outside the form, because something happened to their submission or a
//! date comes near.
//!
//! [`effects`] says which notices an event makes due, now and later, and which it makes pointless;
//! [`deadlines`] are what calendars hold. What a notice says in a person's language, where it waits and how it
//! reaches the person is left to others.

mod deadline;
mod due;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::answer::Value;
use crate::answers::Answers;
use crate::civil::Moment;
use crate::id::Path;
use crate::procedure::Procedure;

pub use deadline::{Deadline, DeadlineKind, deadlines};
pub use due::{Due, Effects, Happened, Only, effects, notices_of, planned};

/// What a notice says. The first twelve are those that the product rules name (B.3); the others tell of
/// the remaining acts and dates that a person would otherwise learn of at random.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// What was sent was received (CRPA L112-3, R112-5, L112-11).
    Receipt,
    /// Something was recorded that needs somebody to read it: a correction handed in late (L112-11).
    RecordAck,
    /// Answers can be corrected from now on.
    WindowOpen,
    /// A window closes soon, and a correction is not sent.
    WindowClosingSoon,
    /// A window closed, and a correction is not sent.
    WindowClosed,
    /// A correction, or something that was missing, was received.
    AmendmentReceived,
    /// Something is missing (L114-5).
    InfoRequested,
    /// An answer looks mistaken (L123-1).
    RegularisationInvited,
    /// The correction that was invited was received.
    RegularisationReceived,
    /// The person keeps the answers that were asked about.
    AnswerMaintained,
    /// The administration decided.
    Decision,
    /// Answers are deleted soon, because their retention is over.
    RetentionEnding,
    /// The time to answer a request ends soon.
    RequestDueSoon,
    /// The time to answer a request is over.
    RequestOverdue,
    /// The administration no longer asks.
    RequestWithdrawn,
    /// The administration examines the submission again.
    Reopened,
    /// The person withdrew the submission.
    Withdrawn,
}

impl NoticeKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::Receipt,
        Self::RecordAck,
        Self::WindowOpen,
        Self::WindowClosingSoon,
        Self::WindowClosed,
        Self::AmendmentReceived,
        Self::InfoRequested,
        Self::RegularisationInvited,
        Self::RegularisationReceived,
        Self::AnswerMaintained,
        Self::Decision,
        Self::RetentionEnding,
        Self::RequestDueSoon,
        Self::RequestOverdue,
        Self::RequestWithdrawn,
        Self::Reopened,
        Self::Withdrawn,
    ];

    /// The name of its group of texts.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::RecordAck => "record-ack",
            Self::WindowOpen => "window-open",
            Self::WindowClosingSoon => "window-closing-soon",
            Self::WindowClosed => "window-closed",
            Self::AmendmentReceived => "amendment-received",
            Self::InfoRequested => "info-requested",
            Self::RegularisationInvited => "regularisation-invited",
            Self::RegularisationReceived => "regularisation-received",
            Self::AnswerMaintained => "answer-maintained",
            Self::Decision => "decision",
            Self::RetentionEnding => "retention-ending",
            Self::RequestDueSoon => "request-due-soon",
            Self::RequestOverdue => "request-overdue",
            Self::RequestWithdrawn => "request-withdrawn",
            Self::Reopened => "reopened",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One notice of a submission: what it says, and what of. It holds no answer and nobody's words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Notice {
    /// What it says.
    pub kind: NoticeKind,
    /// The number of the event that it tells of; a window that opens or closes by its date has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<u32>,
    /// The date that it tells of: the last second to act in, or the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Moment>,
}

impl Notice {
    /// Its name, unique in its submission: told once, it is not told again.
    #[must_use]
    pub fn key(&self) -> String {
        let event = self.event.map(|event| format!(".event-{event}")).unwrap_or_default();
        let date = self.date.as_ref().map(|date| format!(".{}", date.at)).unwrap_or_default();
        format!("{}{event}{date}", self.kind)
    }
}

/// The address to which notices of a submission with these answers are sent: the answer to the question
/// that the procedure names. `None`: they stand on the submission's page only.
#[must_use]
pub fn email<'a>(procedure: &Procedure, answers: &'a Answers) -> Option<&'a str> {
    let question = &procedure.definition().notices.as_ref()?.email;
    match answers.get(&Path::root().question(question))? {
        Value::Text(address) => Some(address),
        Value::Integer(_)
        | Value::Decimal(_)
        | Value::Money(_)
        | Value::Date(_)
        | Value::Choice(_)
        | Value::Choices(_) => None,
    }
}
