//! Quantities: what conditions and limits compare of answers.

use std::cmp::Ordering;
use std::fmt;

use super::{Decimal, Shape, Value};
use crate::civil::CivilDate;

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

impl fmt::Debug for Quantity {
    /// Shows no value: a limit may come from an answer.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Quantity(…)")
    }
}

impl Quantity {
    /// A whole number.
    #[must_use]
    pub fn integer(number: i64) -> Self {
        Self::Number(Decimal::from(number))
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

    /// The sum of two numbers; `None` for anything else, and beyond what a decimal holds.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => left.checked_add(right).map(Self::Number),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }

    /// The difference of two numbers, or the days between two dates; `None` for anything else.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => left.checked_sub(right).map(Self::Number),
            (Self::Date(left), Self::Date(right)) => Some(Self::integer(right.days_until(left))),
            (Self::Number(_) | Self::Date(_) | Self::Text(_), _) => None,
        }
    }
}
