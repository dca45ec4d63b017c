//! Conditions: when a page, a question or an option applies, as a closed set of typed operations.
//!
//! Whether one applies to answers is told by [`crate::evaluation`]; that ids exist and types fit is proven
//! before a procedure is served.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::Quantity;
use crate::civil::CivilDate;
use crate::id::{OptionId, ParameterId, QuestionId};
use crate::period::Period;
use crate::sorted_map::SortedMap;

/// When something applies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Term {
    /// A constant: a whole number (of money: cents), a date such as `"2026-01-01"`, a decimal as text.
    Constant(Constant),
    /// Something that has to be looked up or computed.
    Computed(Computed),
}

/// A constant of a definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Constant {
    /// A whole number; compared with money, cents.
    Integer(i64),
    /// A calendar date, `"2026-01-01"`.
    Date(#[schemars(with = "String")] CivilDate),
    /// A decimal number, `"12.5"`, or a text.
    Text(String),
}

/// A looked-up or computed value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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

impl From<&Constant> for Quantity {
    fn from(constant: &Constant) -> Self {
        match constant {
            Constant::Integer(number) => Self::integer(*number),
            Constant::Date(date) => Self::Date(*date),
            Constant::Text(text) => text.parse().map_or_else(|_| Self::Text(text.clone()), Self::Number),
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
