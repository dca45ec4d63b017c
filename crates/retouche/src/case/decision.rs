//! The result of an operation: everything that the store commits together, or not at all.

use std::sync::Arc;

use super::Case;
use super::words::SaltedWords;
use crate::answers::Answers;
use crate::change::PatchOperation;
use crate::civil::Moment;
use crate::digest::Salt;
use crate::edition::Edition;
use crate::id::Path;
use crate::notice::{Due, Notice, effects, email, planned};
use crate::refusal::Refusal;
use crate::submission::{Act, Actor, Event, Submission};

/// What an operation changes: an event, and what is kept beside it.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The event.
    pub event: Event,
    /// The answers of the revision that the event carries, if it carries one.
    pub revision: Option<RevisionAnswers>,
    /// The words that the event names.
    pub words: Option<SaltedWords>,
    /// The submission after the event.
    pub after: Submission,
    /// The edition of the revision in force after the event.
    pub edition: Arc<Edition>,
    /// The questions that the event changed, in display order.
    pub changed: Vec<Path>,
    /// The notices that the event makes due, and those that it makes pointless.
    pub notices: NoticePlan,
}

/// The answers of a new revision.
#[derive(Debug, Clone)]
pub struct RevisionAnswers {
    /// The answers.
    pub answers: Answers,
    /// The salt that their digest, and that of the patch, covers.
    pub salt: Salt,
    /// The patch (RFC 6902) from the revision before; a first sending has none.
    pub patch: Option<Vec<PatchOperation>>,
}

/// What an event means for notices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticePlan {
    /// The address to which notices go now; absent: they stand on the submission's page only.
    pub recipient: Option<String>,
    /// The notices that are due now or later.
    pub due: Vec<Due>,
    /// The notices planned by earlier events that are pointless now.
    pub cancelled: Vec<Notice>,
}

impl Decision {
    /// The decision for an act that carries no revision.
    pub(super) fn of_act(
        case: &Case,
        act: Act,
        words: Option<SaltedWords>,
        now: &Moment,
        actor: &Actor,
    ) -> Result<Self, Refusal> {
        let event = case.submission.next(act, now.clone(), actor.clone())?;
        let after = Submission::after(Some(case.submission.clone()), &event)?;
        let answers = case.answers.as_ref();
        let notices = NoticePlan::of(Some(&case.submission), &event, &after, &case.edition, [answers; 2]);
        let edition = case.edition.clone();
        Ok(Self { event, revision: None, words, after, edition, changed: Vec::new(), notices })
    }
}

impl NoticePlan {
    /// The plan for an event. `answers` are those in force before it, if any, and after it; where they are
    /// unknown, nothing can be sent, and what was planned is still taken back.
    pub(super) fn of(
        before: Option<&Submission>,
        event: &Event,
        after: &Submission,
        edition: &Edition,
        [answers_before, answers_after]: [Option<&Answers>; 2],
    ) -> Self {
        let procedure = &edition.procedure;
        if procedure.definition().notices.is_none() {
            return Self::default();
        }
        let address = answers_after.and_then(|answers| email(procedure, answers));
        let earlier = answers_before.and_then(|answers| email(procedure, answers));
        let effects = effects(before, event, after, procedure);
        let mut plan =
            Self { recipient: address.map(str::to_owned), due: Vec::new(), cancelled: effects.cancelled };
        if address.is_some() {
            plan.due = [effects.now, effects.later].concat();
        }
        if address != earlier {
            plan.move_to_new_address(before, event, after, edition);
        }
        plan
    }

    /// Moves the notices that wait to the address in force from now on.
    fn move_to_new_address(
        &mut self,
        before: Option<&Submission>,
        event: &Event,
        after: &Submission,
        edition: &Edition,
    ) {
        let waiting = before.into_iter().flat_map(|before| planned(before, &edition.procedure));
        self.cancelled.extend(waiting.map(|due| due.notice));
        if self.recipient.is_some() {
            let due = &mut self.due;
            let to_come = planned(after, &edition.procedure);
            let to_come = to_come.into_iter().filter(|waiting| waiting.at.at > event.at.at);
            let missing: Vec<Due> = to_come.filter(|waiting| !due.contains(waiting)).collect();
            due.extend(missing);
        }
    }
}
