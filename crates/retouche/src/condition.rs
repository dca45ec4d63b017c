//! Conditions: when a page, a question or an option applies, as a closed set of typed operations.
//!
//! A hidden or unread question counts as unanswered. A comparison with an unanswered question is false,
//! and `not` applies after that; only `answered` tests it. Here stand the types and their evaluation;
//! that ids exist and types fit is proven by `check`.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::answer::{Decimal, Shape, Value};
use crate::answers::Answers;
use crate::civil::CivilDate;
use crate::id::{OptionId, ParameterId, Path, QuestionId};
use crate::period::Period;
use crate::procedure::Scope;
use crate::sorted_map::SortedMap;

/// When something applies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The question was answered with this option.
    Is(QuestionId, OptionId),
    /// The question was answered with one of these options.
    In(QuestionId, Vec<OptionId>),
    /// The answer to a question with several choices contains this option.
    Includes(QuestionId, OptionId),
    /// The question was answered.
    Answered(QuestionId),
    /// Both are known and equal.
    Equal(Term, Term),
    /// Both are known and differ.
    Different(Term, Term),
    /// Both are known and the first is less than (before) the second.
    Less(Term, Term),
    /// Both are known and the first is at most (not after) the second.
    AtMost(Term, Term),
    /// Both are known and the first is greater than (after) the second.
    More(Term, Term),
    /// Both are known and the first is at least (not before) the second.
    AtLeast(Term, Term),
    /// Every one of these applies.
    All(Vec<Condition>),
    /// At least one of these applies.
    Any(Vec<Condition>),
    /// This does not apply.
    Not(Box<Condition>),
    /// Some row of the group has it.
    SomeRow(QuestionId, Box<Condition>),
    /// Every row of the group has it; true without rows.
    EveryRow(QuestionId, Box<Condition>),
}

/// A value to compare: a constant, an answer, or what is computed from answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Term {
    /// A constant: a whole number (of money: cents), a date such as `"2026-01-01"`, a decimal as text.
    Constant(Constant),
    /// Something that has to be looked up or computed.
    Computed(Computed),
}

/// A constant of a definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Constant {
    /// A whole number; compared with money, cents.
    Integer(i64),
    /// A calendar date, `"2026-01-01"`.
    Date(#[cfg_attr(feature = "authoring", schemars(with = "String"))] CivilDate),
    /// A decimal number, `"12.5"`, or a text.
    Text(String),
}

/// A looked-up or computed value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Computed {
    /// The answer to a question.
    Answer(QuestionId),
    /// The value of a question that was known beforehand, whatever the person answers.
    Known(QuestionId),
    /// A parameter of the edition.
    Parameter(ParameterId),
    /// The current day in the procedure's time zone, moved by a period: `{"today": "-P3M"}`.
    Today(Period),
    /// The year of a date, as a whole number.
    YearOf(Box<Term>),
    /// How many rows a group has.
    Count(QuestionId),
    /// The sum of a question over the rows of a group; unanswered rows add nothing.
    Sum(QuestionId, QuestionId),
    /// The first minus the second: numbers, money, or days between two dates.
    Difference(Box<Term>, Box<Term>),
    /// Completed years on a day, from a date of birth.
    AgeOn(Box<Term>, Box<Term>),
}

/// What a condition is evaluated against, beside the answers: constants, and the day from outside.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The current day in the procedure's time zone.
    pub today: CivilDate,
    /// The edition's parameters.
    pub parameters: &'a SortedMap<ParameterId, Constant>,
}

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
            Term::Constant(constant) => Some(Quantity::of_constant(constant)),
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
            Computed::Parameter(id) => self.circumstances.parameters.get(id).map(Quantity::of_constant),
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

/// A value that conditions compare. Money counts in cents, so that it compares with whole numbers.
#[derive(Clone, PartialEq, Eq)]
pub enum Quantity {
    /// A number.
    Number(Decimal),
    /// A date.
    Date(CivilDate),
    /// A text.
    Text(String),
}

impl std::fmt::Debug for Quantity {
    /// Shows no value: a limit may come from an answer.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Quantity(…)")
    }
}

impl Quantity {
    fn integer(number: i64) -> Self {
        Self::Number(Decimal::from(number))
    }

    pub(crate) fn of_constant(constant: &Constant) -> Self {
        match constant {
            Constant::Integer(number) => Self::integer(*number),
            Constant::Date(date) => Self::Date(*date),
            Constant::Text(text) => text.parse().map_or_else(|_| Self::Text(text.clone()), Self::Number),
        }
    }

    /// The quantity of an answer; options have none.
    #[must_use]
    pub fn of_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(Self::Text(text.clone())),
            Value::Integer(number) | Value::Money(number) => Some(Self::integer(*number)),
            Value::Decimal(number) => Some(Self::Number(*number)),
            Value::Date(date) => Some(Self::Date(*date)),
            Value::Choice(_) | Value::Choices(_) => None,
        }
    }

    /// How two values of one type compare; `None` between types, which `check` refuses.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => Some(left.cmp(right)),
            (Self::Date(left), Self::Date(right)) => Some(left.cmp(right)),
            (Self::Text(left), Self::Text(right)) => Some(left.cmp(right)),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }

    /// The quantity as a number of things, if it is one.
    #[must_use]
    pub fn as_count(&self) -> Option<usize> {
        match self {
            Self::Number(number) => number.to_integer().and_then(|number| usize::try_from(number).ok()),
            Self::Date(_) | Self::Text(_) => None,
        }
    }

    /// The quantity as a value of this shape, where it fits.
    #[must_use]
    pub fn in_shape(self, shape: Shape) -> Option<Value> {
        match (self, shape) {
            (Self::Number(number), Shape::Integer) => number.to_integer().map(Value::Integer),
            (Self::Number(number), Shape::Money) => number.to_integer().map(Value::Money),
            (Self::Number(number), Shape::Decimal) => Some(Value::Decimal(number)),
            (Self::Date(date), Shape::Date) => Some(Value::Date(date)),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }

    fn plus(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => left.checked_add(right).map(Self::Number),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }

    fn minus(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => left.checked_sub(right).map(Self::Number),
            (Self::Date(left), Self::Date(right)) => Some(Self::integer(right.days_until(left))),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }
}

impl Condition {
    /// The questions and groups that this condition reads, as written, each with the groups it is read
    /// inside of (for `some-row`, `every-row` and `sum`).
    #[must_use]
    pub fn reads(&self) -> Vec<&QuestionId> {
        let mut reads = Vec::new();
        self.collect(&mut reads);
        reads
    }

    fn collect<'a>(&'a self, reads: &mut Vec<&'a QuestionId>) {
        match self {
            Self::Is(question, _)
            | Self::In(question, _)
            | Self::Includes(question, _)
            | Self::Answered(question) => {
                reads.push(question);
            }
            Self::Equal(left, right)
            | Self::Different(left, right)
            | Self::Less(left, right)
            | Self::AtMost(left, right)
            | Self::More(left, right)
            | Self::AtLeast(left, right) => {
                left.collect(reads);
                right.collect(reads);
            }
            Self::All(conditions) | Self::Any(conditions) => {
                conditions.iter().for_each(|condition| condition.collect(reads));
            }
            Self::Not(condition) => condition.collect(reads),
            Self::SomeRow(group, condition) | Self::EveryRow(group, condition) => {
                reads.push(group);
                condition.collect(reads);
            }
        }
    }
}

impl Term {
    fn collect<'a>(&'a self, reads: &mut Vec<&'a QuestionId>) {
        let Self::Computed(computed) = self else { return };
        match computed {
            Computed::Answer(question) | Computed::Count(question) => reads.push(question),
            Computed::Sum(group, question) => reads.extend([group, question]),
            Computed::YearOf(term) => term.collect(reads),
            Computed::Difference(left, right) | Computed::AgeOn(left, right) => {
                left.collect(reads);
                right.collect(reads);
            }
            Computed::Known(_) | Computed::Parameter(_) | Computed::Today(_) => {}
        }
    }
}
