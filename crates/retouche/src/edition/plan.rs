//! The plan of a migration: what the later edition declares, and where the answers of each question go.

use std::collections::{BTreeMap, BTreeSet};

use super::places::{Places, moved};
use super::reworded::Reworded;
use super::ways::{Way, Ways};
use crate::answer::Value;
use crate::answers::RawAnswer;
use crate::definition::{LiftDefinition, LiftStep};
use crate::id::{OptionId, Path};
use crate::procedure::{Procedure, Question};
use crate::sorted_map::SortedMap;

/// What carries answers from one edition to another, worked out once for any number of cases.
#[derive(Debug, Clone)]
pub struct Lifting<'p> {
    pub(super) old: &'p Procedure,
    pub(super) new: &'p Procedure,
    /// The questions and groups of the earlier edition.
    pub old_places: Places<'p>,
    /// Those of the later one.
    pub new_places: Places<'p>,
    /// Where the answers of each go.
    pub ways: Ways<'p>,
    /// What the new edition declares, if it declares it from the earlier one.
    pub declared: Option<&'p LiftDefinition>,
    options: BTreeMap<&'p str, (&'p SortedMap<OptionId, OptionId>, &'p [OptionId])>,
    pub(super) defaults: BTreeMap<&'p str, RawAnswer>,
    confirm: BTreeSet<&'p str>,
    pub(super) reworded: Reworded,
}

/// What stands in the place of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced<'a> {
    /// This option; of one that stands, itself.
    By(&'a str),
    /// None: the person is asked again.
    AskAgain,
    /// None, and nothing says what becomes of the answer.
    Gone,
}

impl<'p> Lifting<'p> {
    /// What carries answers from an edition to a later one of the same procedure. The steps count that the
    /// later one declares from the earlier; `reworded` is what is asked in other words.
    #[must_use]
    pub fn between(old: &'p Procedure, new: &'p Procedure, reworded: Reworded) -> Self {
        let declared = new.definition().lift.as_ref();
        let declared = declared.filter(|lift| lift.from == old.definition().edition);
        let (old_places, new_places) = (Places::of(old), Places::of(new));
        let ways = Ways::between(&old_places, &new_places, steps_of(declared));
        let mut lifting = Self {
            old,
            new,
            old_places,
            new_places,
            ways,
            declared,
            options: BTreeMap::new(),
            defaults: BTreeMap::new(),
            confirm: declared.iter().flat_map(|lift| &lift.confirm).map(String::as_str).collect(),
            reworded,
        };
        lifting.steps().iter().for_each(|step| lifting.take(step));
        lifting
    }

    fn take(&mut self, step: &'p LiftStep) {
        match step {
            LiftStep::MapOptions { on, options, ask_again } => {
                self.options.insert(on, (options, ask_again));
            }
            LiftStep::Default { on, answer } => {
                let locale = self.new.definition().locales.first();
                let question = self.new_places.get(on).and_then(|place| place.question());
                let typed = question.zip(locale).and_then(|(question, locale)| {
                    let value = Value::from_json(question.kind.shape, &answer.to_json())?;
                    Some(RawAnswer { typed: question.kind.write(&value, locale), locale: locale.clone() })
                });
                self.defaults.extend(typed.map(|typed| (on.as_str(), typed)));
            }
            LiftStep::Rename { .. }
            | LiftStep::SplitText { .. }
            | LiftStep::SplitOptions { .. }
            | LiftStep::MergeTexts { .. }
            | LiftStep::MergeOptions { .. }
            | LiftStep::Drop(_) => {}
        }
    }

    /// The declared steps.
    #[must_use]
    pub fn steps(&self) -> &'p [LiftStep] {
        steps_of(self.declared)
    }

    /// The step of this place.
    #[must_use]
    pub fn step(&self, place: usize) -> Option<&'p LiftStep> {
        self.steps().get(place)
    }

    /// Whether complete cases are given an answer to this question.
    #[must_use]
    pub fn has_default(&self, pattern: &str) -> bool {
        self.defaults.contains_key(pattern)
    }

    /// Whether the author wants the answers to this question confirmed.
    #[must_use]
    pub fn confirms(&self, pattern: &str) -> bool {
        self.confirm.contains(pattern)
    }

    /// What stands in the place of an option of the earlier edition.
    #[must_use]
    pub fn option<'o>(&'o self, question: &Question, option: &'o str) -> Replaced<'o> {
        if let Some((options, ask_again)) = self.options.get(question.pattern.as_str()) {
            if ask_again.iter().any(|gone| gone.as_str() == option) {
                return Replaced::AskAgain;
            }
            let mapped = options.iter().find(|(from, _)| from.as_str() == option);
            if let Some((_, to)) = mapped {
                return Replaced::By(to.as_str());
            }
        }
        let stands = question.options.iter().any(|known| known.id.as_str() == option);
        if stands { Replaced::By(option) } else { Replaced::Gone }
    }

    /// Where a question, a group or a row of the earlier edition stands in the new one as it was.
    #[must_use]
    pub fn carried_to(&self, path: &Path) -> Option<Path> {
        match self.ways.get(&path.pattern())? {
            Way::To(to) => moved(path, to),
            Way::SplitText { .. } | Way::SplitOptions { .. } | Way::Merge(_) | Way::Dropped | Way::Gone => {
                None
            }
        }
    }
}

fn steps_of(declared: Option<&LiftDefinition>) -> &[LiftStep] {
    declared.map_or(&[], |lift| &lift.steps)
}
