//! The operations that need no draft: one act each, of the holder, an agent or a back office.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Case;
use super::decision::Decision;
use super::words::{SaltedWords, Words};
use crate::amendment::maintain;
use crate::civil::{CivilDate, Moment};
use crate::digest::Salt;
use crate::id::Path;
use crate::refusal::Refusal;
use crate::request::{Asking, RequestWords, ask};
use crate::silence::once_over;
use crate::sorted_map::SortedMap;
use crate::submission::{Act, Actor, Maintained, RequestKind, RevisionLink, Window};
use crate::zone::end_of_day;

/// An operation on a case. `Debug` shows its name only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "operation", rename_all = "kebab-case")]
pub enum Operation {
    /// The holder withdraws the submission.
    Withdraw,
    /// The holder says why, after sending (R9).
    Explain {
        /// The revision explained.
        revision: u32,
        /// The reasons.
        why: String,
    },
    /// The holder keeps every answer that was asked about.
    KeepAnswers {
        /// The number of the event that asked.
        request: u32,
        /// Why, by question.
        reasons: SortedMap<Path, String>,
    },
    /// The administration begins to examine what was sent.
    StartReview,
    /// The administration asks for named questions to be corrected or completed (R13, R14).
    Ask(RequestDraft),
    /// The administration no longer asks.
    WithdrawRequest {
        /// The number of the event that asked.
        request: u32,
    },
    /// The administration opens a window for this submission.
    GrantWindow {
        /// Its last day, in the procedure's time zone.
        closes: CivilDate,
    },
    /// The administration decides.
    Decide {
        /// The revision that was read.
        on: RevisionLink,
        /// The decision and its reasons.
        why: String,
    },
    /// The administration examines again what was decided or withdrawn.
    Reopen {
        /// The reasons.
        why: String,
    },
}

/// A correction request before it is sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestDraft {
    /// Why it asks.
    pub kind: RequestKind,
    /// The revision that was read.
    pub about: RevisionLink,
    /// What it says.
    pub words: RequestWords,
    /// The last day for the answer, in the procedure's time zone; a request without one is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<CivilDate>,
}

impl fmt::Debug for RequestDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestDraft({:?})", self.words)
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({})", self.name())
    }
}

impl Operation {
    /// The name, as in JSON.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Withdraw => "withdraw",
            Self::Explain { .. } => "explain",
            Self::KeepAnswers { .. } => "keep-answers",
            Self::StartReview => "start-review",
            Self::Ask(_) => "ask",
            Self::WithdrawRequest { .. } => "withdraw-request",
            Self::GrantWindow { .. } => "grant-window",
            Self::Decide { .. } => "decide",
            Self::Reopen { .. } => "reopen",
        }
    }

    /// Whether it is the holder's to do; all others are the administration's.
    #[must_use]
    pub fn is_of_holder(&self) -> bool {
        match self {
            Self::Withdraw | Self::Explain { .. } | Self::KeepAnswers { .. } => true,
            Self::StartReview
            | Self::Ask(_)
            | Self::WithdrawRequest { .. }
            | Self::GrantWindow { .. }
            | Self::Decide { .. }
            | Self::Reopen { .. } => false,
        }
    }

    /// Whether an act that was done before is this operation, about the same thing and in the same words: then
    /// its repeat under the same idempotency key has the same result, though the state may not allow it a
    /// second time.
    #[must_use]
    pub fn is_done_by(&self, act: &Act, words: Option<&Words>) -> bool {
        let same_reasons = |why: &str| words.is_some() && words == Words::reasons(why).as_ref();
        match (self, act) {
            (Self::Withdraw, Act::Withdrawn) | (Self::StartReview, Act::ReviewStarted) => true,
            (Self::Explain { revision, why }, Act::Explained { revision: explained, .. }) => {
                revision == explained && same_reasons(why)
            }
            (Self::KeepAnswers { request, reasons }, Act::AnswersMaintained { request: kept, .. }) => {
                request == kept && words == Some(&Words::Kept(trimmed(reasons)))
            }
            (Self::Ask(draft), Act::CorrectionRequested(request)) => {
                (draft.kind, draft.about) == (request.kind, request.about)
                    && draft.due == Some(request.due.local.date())
                    && words == Some(&Words::Request(draft.words.clone()))
            }
            (Self::WithdrawRequest { request }, Act::RequestWithdrawn { request: withdrawn, .. }) => {
                request == withdrawn
            }
            (Self::GrantWindow { closes }, Act::WindowGranted { window }) => {
                window.closes.as_ref().is_some_and(|moment| moment.local.date() == *closes)
            }
            (Self::Decide { on, why }, Act::Decided { on: decided, .. }) => {
                on == decided && same_reasons(why)
            }
            (Self::Reopen { why }, Act::Reopened { .. }) => same_reasons(why),
            _ => false,
        }
    }
}

impl Case {
    /// What an operation of an actor makes of the case.
    ///
    /// # Errors
    ///
    /// [`Refusal`], which says what remains possible.
    pub fn perform(
        &self,
        operation: &Operation,
        actor: &Actor,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        let plain = |act| Decision::of_act(self, act, None, now, actor);
        match operation {
            Operation::Withdraw => plain(Act::Withdrawn),
            Operation::StartReview => plain(Act::ReviewStarted),
            Operation::Explain { revision, why } => self.explain(*revision, why, actor, now, salt),
            Operation::KeepAnswers { request, reasons } => {
                self.keep_answers(*request, reasons, actor, now, salt)
            }
            Operation::Ask(draft) => self.ask(draft, actor, now, salt),
            Operation::WithdrawRequest { request } => plain(self.request_withdrawn(*request, now)?),
            Operation::GrantWindow { closes } => plain(self.window_granted(*closes, now)?),
            Operation::Decide { on, why } => self.decide(*on, why, actor, now, salt),
            Operation::Reopen { why } => {
                let words = reasons(why, salt)?;
                let act = Act::Reopened { words: words.digest()? };
                Decision::of_act(self, act, Some(words), now, actor)
            }
        }
    }

    fn explain(
        &self,
        revision: u32,
        why: &str,
        actor: &Actor,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        self.submission.revision(revision).ok_or(Refusal::NoRevision(revision))?;
        let words = reasons(why, salt)?;
        let act = Act::Explained { revision, words: words.digest()? };
        Decision::of_act(self, act, Some(words), now, actor)
    }

    fn keep_answers(
        &self,
        request: u32,
        reasons: &SortedMap<Path, String>,
        actor: &Actor,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        let asked = self.submission.pending().filter(|asked| asked.number == request);
        let asked = asked.ok_or(Refusal::NoRequest)?;
        let reasons = trimmed(reasons);
        let unsaid: Vec<Path> =
            reasons.iter().filter(|(_, why)| why.is_empty()).map(|(path, _)| path.clone()).collect();
        if !unsaid.is_empty() {
            return Err(Refusal::Unanswered(unsaid));
        }
        let in_order = asked.request.questions.iter().filter(|path| reasons.get(path).is_some());
        let questions = in_order.cloned().collect();
        let words = SaltedWords { words: Words::Kept(reasons), salt };
        let maintains = Maintained { questions, words: words.digest()? };
        let procedure = &self.edition.procedure;
        let event = maintain(&self.submission, procedure, maintains, now.clone(), actor.clone())?;
        Decision::of_act(self, event.act, Some(words), now, actor)
    }

    fn ask(
        &self,
        draft: &RequestDraft,
        actor: &Actor,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        let asking = Asking {
            kind: draft.kind,
            about: draft.about,
            words: &draft.words,
            // Without a day there is no time to answer, which `ask` lists among the gaps.
            due: draft.due.and_then(|day| self.end_of_day(day)).unwrap_or_else(|| now.clone()),
            salt,
            now: now.clone(),
            actor: actor.clone(),
        };
        let event = ask(&asking, &self.submission, &self.edition.procedure, self.in_force()?)?;
        let words = Some(SaltedWords { words: Words::Request(draft.words.clone()), salt });
        Decision::of_act(self, event.act, words, now, actor)
    }

    fn request_withdrawn(&self, request: u32, now: &Moment) -> Result<Act, Refusal> {
        let asked = self.submission.pending().filter(|asked| asked.number == request);
        let asked = asked.ok_or(Refusal::NoRequest)?;
        let declared = &self.edition.procedure.definition().silence;
        let silence = once_over(declared, self.submission.silence, asked, now.local.date());
        Ok(Act::RequestWithdrawn { request, silence })
    }

    fn window_granted(&self, closes: CivilDate, now: &Moment) -> Result<Act, Refusal> {
        let closes = self.end_of_day(closes).filter(|closes| closes.at > now.at);
        let closes = Some(closes.ok_or(Refusal::WindowPassed)?);
        Ok(Act::WindowGranted { window: Window { opens: now.clone(), closes, until: None } })
    }

    fn decide(
        &self,
        on: RevisionLink,
        why: &str,
        actor: &Actor,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        let words = reasons(why, salt)?;
        let current = self.submission.current().revision.link();
        if on != current {
            return Err(Refusal::Stale(current));
        }
        let act = Act::Decided { on, words: words.digest()? };
        Decision::of_act(self, act, Some(words), now, actor)
    }

    /// The last second of a day in the procedure's time zone.
    fn end_of_day(&self, day: CivilDate) -> Option<Moment> {
        end_of_day(day, &self.edition.procedure.definition().in_force.zone)
    }
}

fn reasons(why: &str, salt: Salt) -> Result<SaltedWords, Refusal> {
    Ok(SaltedWords { words: Words::reasons(why).ok_or(Refusal::NoReasons)?, salt })
}

fn trimmed(reasons: &SortedMap<Path, String>) -> SortedMap<Path, String> {
    reasons.iter().map(|(path, why)| (path.clone(), why.trim().to_owned())).collect()
}
