//! Evaluation of conditions: answers so far, seen from a row.
//!
//! A hidden or unread question counts as unanswered. A comparison with an unanswered question is false,
//! and `not` applies after that; only `answered` tests it.

use std::cmp::Ordering;

use crate::answer::{Quantity, Value};
use crate::answers::Answers;
use crate::civil::CivilDate;
use crate::condition::{Circumstances, Computed, Condition, Term};
use crate::id::{OptionId, Path, QuestionId};
use crate::scope::Scope;

/// A row while it is read: where ids are looked up, in this row first, then outward.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The row's path; the root's is empty.
    pub path: &'a Path,
    /// The questions and groups that stand in the row.
    pub scope: &'a Scope,
    /// The row around it.
    pub outer: Option<&'a Row<'a>>,
}

impl<'a> Row<'a> {
    /// The path of the nearest question or group of this id, and the row it stands in.
    fn find(&self, id: &QuestionId) -> Option<(Path, &Row<'a>)> {
        if self.scope.declares(id) {
            return Some((self.path.question(id), self));
        }
        self.outer.and_then(|outer| outer.find(id))
    }
}

/// One evaluation: answers so far, seen from a row.
#[derive(Debug, Clone, Copy)]
pub struct Evaluation<'a> {
    /// The applicable, readable answers.
    pub answers: &'a Answers,
    /// The row to look from.
    pub row: Row<'a>,
    /// Constants and the day.
    pub circumstances: Circumstances<'a>,
}

impl Evaluation<'_> {
    /// Whether the condition applies.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Is(question, option) => self.chosen(question) == Some(option),
            Condition::In(question, options) => {
                self.chosen(question).is_some_and(|chosen| options.contains(chosen))
            }
            Condition::Includes(question, option) => {
                matches!(self.answer(question), Some(Value::Choices(chosen)) if chosen.contains(option))
            }
            Condition::Answered(question) => self.answer(question).is_some(),
            Condition::Equal(left, right) => self.compare(left, right).is_some_and(Ordering::is_eq),
            Condition::Different(left, right) => self.compare(left, right).is_some_and(Ordering::is_ne),
            Condition::Less(left, right) => self.compare(left, right).is_some_and(Ordering::is_lt),
            Condition::AtMost(left, right) => self.compare(left, right).is_some_and(Ordering::is_le),
            Condition::More(left, right) => self.compare(left, right).is_some_and(Ordering::is_gt),
            Condition::AtLeast(left, right) => self.compare(left, right).is_some_and(Ordering::is_ge),
            Condition::All(conditions) => conditions.iter().all(|condition| self.holds(condition)),
            Condition::Any(conditions) => conditions.iter().any(|condition| self.holds(condition)),
            Condition::Not(condition) => !self.holds(condition),
            Condition::SomeRow(group, condition) => {
                self.rows(group, |row| row.holds(condition)).contains(&true)
            }
            Condition::EveryRow(group, condition) => {
                !self.rows(group, |row| row.holds(condition)).contains(&false)
            }
        }
    }

    /// The value of a term, unless it rests on an unanswered question.
    #[must_use]
    pub fn value(&self, term: &Term) -> Option<Quantity> {
        match term {
            Term::Constant(constant) => Some(Quantity::from(constant)),
            Term::Computed(computed) => self.compute(computed),
        }
    }

    fn compute(&self, computed: &Computed) -> Option<Quantity> {
        match computed {
            Computed::Answer(question) => self.answer(question).and_then(Quantity::of_value),
            Computed::Known(question) => {
                let (path, _) = self.row.find(question)?;
                self.answers.known().get(&path).and_then(Quantity::of_value)
            }
            Computed::Parameter(id) => self.circumstances.parameters.get(id).map(Quantity::from),
            Computed::Today(moved) => moved.after(self.circumstances.today).map(Quantity::Date),
            Computed::YearOf(date) => Some(Quantity::integer(i64::from(self.date(date)?.year()))),
            Computed::Count(group) => {
                i64::try_from(self.rows(group, |_| ()).len()).ok().map(Quantity::integer)
            }
            Computed::Sum(group, question) => self
                .rows(group, |row| row.answer(question).and_then(Quantity::of_value))
                .into_iter()
                .flatten()
                .try_fold(Quantity::integer(0), Quantity::plus),
            Computed::Difference(left, right) => self.value(left)?.minus(self.value(right)?),
            Computed::AgeOn(birth, day) => {
                Some(Quantity::integer(self.date(birth)?.age_on(self.date(day)?).into()))
            }
        }
    }

    fn date(&self, term: &Term) -> Option<CivilDate> {
        match self.value(term)? {
            Quantity::Date(date) => Some(date),
            Quantity::Number(_) | Quantity::Text(_) => None,
        }
    }

    fn compare(&self, left: &Term, right: &Term) -> Option<Ordering> {
        self.value(left)?.compare(&self.value(right)?)
    }

    fn answer(&self, question: &QuestionId) -> Option<&Value> {
        let (path, _) = self.row.find(question)?;
        self.answers.get(&path)
    }

    fn chosen(&self, question: &QuestionId) -> Option<&OptionId> {
        match self.answer(question) {
            Some(Value::Choice(option)) => Some(option),
            Some(_) | None => None,
        }
    }

    /// What `look` sees from each row of a group, in display order.
    fn rows<T>(&self, group: &QuestionId, look: impl Fn(&Evaluation<'_>) -> T) -> Vec<T> {
        let Some((path, row)) = self.row.find(group) else { return Vec::new() };
        let Some(scope) = row.scope.group(group) else { return Vec::new() };
        let seen = self.answers.rows(&path).map(|path| {
            let row = Row { path, scope, outer: Some(row) };
            look(&Evaluation { answers: self.answers, row, circumstances: self.circumstances })
        });
        seen.collect()
    }
}
