//! Lifts a draft: what was typed, what the person is asked to look at again, and what is no longer asked,
//! which the draft keeps.

use super::carrying::Blocked;
use super::plan::Lifting;
use crate::civil::CivilDate;
use crate::draft::{Base, Draft};
use crate::form_change::NoLongerAsked;
use crate::id::Path;
use crate::submission::EditionLink;

/// A draft as it stands in the new edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiftedDraft {
    /// The draft.
    pub draft: Draft,
    /// Why it cannot be carried over without the person. Empty: it can.
    pub blocked: Vec<Blocked>,
}

impl Lifting<'_> {
    /// Lifts a draft into the new edition, whose link is `to`. What an earlier lift left in it stays in it.
    ///
    /// `today` is the day on which both editions read it, as for [`Lifting::lift`].
    #[must_use]
    pub fn lift_draft(&self, draft: &Draft, to: &EditionLink, today: CivilDate) -> LiftedDraft {
        let lifted = self.lift(&draft.answers.confirmed(), today);
        let mut answers = lifted.answers;
        let earlier = draft.answers.to_confirm();
        let earlier = earlier.filter_map(|(path, why)| Some((self.stands_at(path)?, why)));
        let now = lifted.to_confirm.into_iter().map(|it| (it.path, it.why));
        earlier.chain(now).for_each(|(path, why)| answers.ask_to_confirm(path, why));
        let moved = |aside: &NoLongerAsked| {
            let stands_at = aside.stands_at.as_ref().and_then(|path| self.stands_at(path));
            NoLongerAsked { stands_at, ..aside.clone() }
        };
        let mut no_longer_asked: Vec<NoLongerAsked> = draft.no_longer_asked.iter().map(moved).collect();
        for aside in lifted.no_longer_asked {
            if !no_longer_asked.contains(&aside) {
                no_longer_asked.push(aside);
            }
        }
        let draft = Draft {
            edition: to.clone(),
            locale: draft.locale.clone(),
            base: draft.base.as_ref().map(|base| self.base(base)),
            answers,
            no_longer_asked,
        };
        LiftedDraft { draft, blocked: lifted.blocked }
    }

    /// Where a question, a group or a row of the earlier edition stands in the new one; `None` where it
    /// stands nowhere as it was.
    #[must_use]
    pub fn stands_at(&self, path: &Path) -> Option<Path> {
        let there = self.carried_to(path)?;
        (self.new.locate(&there).is_some() || self.new.scope_of(&there).is_some()).then_some(there)
    }

    /// The last day on which what cannot be carried over stays on its edition, if the new one names one.
    #[must_use]
    pub fn stay_until(&self) -> Option<CivilDate> {
        self.declared.and_then(|lift| lift.stay_until)
    }

    /// What was to be settled and still is. What is kept for a request keeps the places that the request
    /// names.
    fn base(&self, base: &Base) -> Base {
        let unsettled = base.unsettled.iter().filter_map(|path| self.stands_at(path));
        Base { unsettled: unsettled.collect(), ..base.clone() }
    }
}
