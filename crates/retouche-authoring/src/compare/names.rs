//! An earlier edition's conditions in the words of the new one, so that a renamed question alone does not
//! look like another condition.

use std::collections::BTreeMap;

use retouche::condition::{Computed, Condition, Constant, Term};
use retouche::definition::LiftStep;
use retouche::edition::places::last;
use retouche::edition::ways::{Way, Ways};
use retouche::id::{OptionId, ParameterId, QuestionId};
use retouche::sorted_map::SortedMap;

/// What the new edition calls things, and the values of one edition's parameters.
#[derive(Debug, Clone, Default)]
pub(super) struct Names<'p> {
    questions: BTreeMap<&'p str, QuestionId>,
    /// By the question's new id and the option's earlier one.
    options: BTreeMap<(&'p str, &'p OptionId), &'p OptionId>,
    parameters: Option<&'p SortedMap<ParameterId, Constant>>,
}

impl<'p> Names<'p> {
    /// An edition's own names.
    pub(super) fn own(parameters: &'p SortedMap<ParameterId, Constant>) -> Self {
        Self { parameters: Some(parameters), ..Self::default() }
    }

    /// The names that the steps give to what an earlier edition, with these parameters, names.
    pub(super) fn new(
        ways: &'p Ways<'p>,
        steps: &'p [LiftStep],
        parameters: &'p SortedMap<ParameterId, Constant>,
    ) -> Self {
        let renamed = |(pattern, way): (&'p str, &'p Way<'p>)| match way {
            Way::To(to) if last(to) != last(pattern) => Some((last(pattern), last(to).parse().ok()?)),
            Way::To(_)
            | Way::SplitText { .. }
            | Way::SplitOptions { .. }
            | Way::Merge(_)
            | Way::Dropped
            | Way::Gone => None,
        };
        let mapped = steps.iter().filter_map(|step| match step {
            LiftStep::MapOptions { on, options, .. } => Some((last(on), options)),
            LiftStep::Rename { .. }
            | LiftStep::SplitText { .. }
            | LiftStep::SplitOptions { .. }
            | LiftStep::MergeTexts { .. }
            | LiftStep::MergeOptions { .. }
            | LiftStep::Default { .. }
            | LiftStep::Drop(_) => None,
        });
        let options = mapped.flat_map(|(on, options)| options.iter().map(move |(from, to)| ((on, from), to)));
        Self {
            questions: ways.iter().filter_map(renamed).collect(),
            options: options.collect(),
            parameters: Some(parameters),
        }
    }

    pub(super) fn question(&self, id: &QuestionId) -> QuestionId {
        self.questions.get(id.as_str()).unwrap_or(id).clone()
    }

    fn option(&self, question: &QuestionId, option: &OptionId) -> OptionId {
        self.options.get(&(question.as_str(), option)).copied().unwrap_or(option).clone()
    }

    /// The condition in these names, parameters replaced by their values.
    pub(super) fn condition(&self, condition: &Condition) -> Condition {
        let all = |conditions: &[Condition]| conditions.iter().map(|inner| self.condition(inner)).collect();
        let boxed = |condition: &Condition| Box::new(self.condition(condition));
        let (question, term) = (|id| self.question(id), |term| self.term(term));
        match condition {
            Condition::Is(id, option) => {
                let id = self.question(id);
                let option = self.option(&id, option);
                Condition::Is(id, option)
            }
            Condition::In(id, options) => {
                let id = self.question(id);
                let options = options.iter().map(|option| self.option(&id, option)).collect();
                Condition::In(id, options)
            }
            Condition::Includes(id, option) => {
                let id = self.question(id);
                let option = self.option(&id, option);
                Condition::Includes(id, option)
            }
            Condition::Answered(id) => Condition::Answered(question(id)),
            Condition::Equal(left, right) => Condition::Equal(term(left), term(right)),
            Condition::Different(left, right) => Condition::Different(term(left), term(right)),
            Condition::Less(left, right) => Condition::Less(term(left), term(right)),
            Condition::AtMost(left, right) => Condition::AtMost(term(left), term(right)),
            Condition::More(left, right) => Condition::More(term(left), term(right)),
            Condition::AtLeast(left, right) => Condition::AtLeast(term(left), term(right)),
            Condition::All(conditions) => Condition::All(all(conditions)),
            Condition::Any(conditions) => Condition::Any(all(conditions)),
            Condition::Not(condition) => Condition::Not(boxed(condition)),
            Condition::SomeRow(group, condition) => Condition::SomeRow(question(group), boxed(condition)),
            Condition::EveryRow(group, condition) => Condition::EveryRow(question(group), boxed(condition)),
        }
    }

    /// The term in these names, parameters replaced by their values.
    pub(super) fn term(&self, term: &Term) -> Term {
        let Term::Computed(computed) = term else { return term.clone() };
        let boxed = |term: &Term| Box::new(self.term(term));
        let computed = match computed {
            Computed::Parameter(id) => {
                let value = self.parameters.and_then(|parameters| parameters.get(id));
                return value.map_or_else(|| term.clone(), |value| Term::Constant(value.clone()));
            }
            Computed::Answer(id) => Computed::Answer(self.question(id)),
            Computed::Known(id) => Computed::Known(self.question(id)),
            Computed::Today(moved) => Computed::Today(*moved),
            Computed::YearOf(date) => Computed::YearOf(boxed(date)),
            Computed::Count(group) => Computed::Count(self.question(group)),
            Computed::Sum(group, id) => Computed::Sum(self.question(group), self.question(id)),
            Computed::Difference(left, right) => Computed::Difference(boxed(left), boxed(right)),
            Computed::AgeOn(birth, day) => Computed::AgeOn(boxed(birth), boxed(day)),
        };
        Term::Computed(computed)
    }
}
