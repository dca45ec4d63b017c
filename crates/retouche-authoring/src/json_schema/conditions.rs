//! Conditions as JSON Schemas of the row from which they read.
//!
//! A schema sees one row and what is inside it, never what is around it; and it cannot compute. What
//! cannot be said is `None`, and told beside the schema instead.

use retouche::answer::Quantity;
use retouche::answer::Shape;
use retouche::condition::{Computed, Condition, Constant, Term};
use retouche::id::QuestionId;
use serde_json::{Value as Json, json};

use super::rows::{RowShape, SchemaPlace};

/// A schema that the row fits exactly when the condition applies.
pub(super) fn said(condition: &Condition, row: &RowShape<'_>) -> Option<Json> {
    let all = |several: &[Condition]| several.iter().map(|one| said(one, row)).collect::<Option<Vec<_>>>();
    match condition {
        Condition::Is(question, option) => answered(row, question, json!({ "const": option })),
        Condition::In(question, options) => answered(row, question, json!({ "enum": options })),
        Condition::Includes(question, option) => {
            answered(row, question, json!({ "contains": { "const": option } }))
        }
        Condition::Answered(question) => answered(row, question, json!(true)),
        Condition::Equal(left, right) => compared(row, left, right, Comparison::Equal),
        Condition::Different(left, right) => compared(row, left, right, Comparison::Different),
        Condition::Less(left, right) => compared(row, left, right, Comparison::Less),
        Condition::AtMost(left, right) => compared(row, left, right, Comparison::AtMost),
        Condition::More(left, right) => compared(row, left, right, Comparison::More),
        Condition::AtLeast(left, right) => compared(row, left, right, Comparison::AtLeast),
        Condition::All(several) if several.is_empty() => Some(json!(true)),
        Condition::All(several) => Some(json!({ "allOf": all(several)? })),
        Condition::Any(several) if several.is_empty() => Some(json!(false)),
        Condition::Any(several) => Some(json!({ "anyOf": all(several)? })),
        Condition::Not(condition) => Some(json!({ "not": said(condition, row)? })),
        Condition::SomeRow(group, condition) => {
            let rows = said(condition, row.rows(group)?)?;
            // No keyword asks for one fitting property; but not all may fit the contrary.
            let none =
                json!({ "properties": { group.as_str(): { "additionalProperties": { "not": rows } } } });
            Some(json!({ "required": [group], "not": none }))
        }
        Condition::EveryRow(group, condition) => {
            let rows = said(condition, row.rows(group)?)?;
            Some(json!({ "properties": { group.as_str(): { "additionalProperties": rows } } }))
        }
    }
}

/// The question of this very row is answered, and its answer fits.
fn answered(row: &RowShape<'_>, question: &QuestionId, fits: Json) -> Option<Json> {
    match row.place(question)? {
        SchemaPlace::Question(_) => {
            Some(json!({ "required": [question], "properties": { question.as_str(): fits } }))
        }
        SchemaPlace::Group(..) => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Different,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Comparison {
    /// The comparison as seen from the other side.
    fn mirrored(self) -> Self {
        match self {
            Self::Equal => Self::Equal,
            Self::Different => Self::Different,
            Self::Less => Self::More,
            Self::AtMost => Self::AtLeast,
            Self::More => Self::Less,
            Self::AtLeast => Self::AtMost,
        }
    }

    /// The schema of the whole numbers that compare so with a bound.
    fn schema(self, bound: i64) -> Json {
        match self {
            Self::Equal => json!({ "const": bound }),
            Self::Different => json!({ "not": { "const": bound } }),
            Self::Less => json!({ "exclusiveMaximum": bound }),
            Self::AtMost => json!({ "maximum": bound }),
            Self::More => json!({ "exclusiveMinimum": bound }),
            Self::AtLeast => json!({ "minimum": bound }),
        }
    }
}

fn compared(row: &RowShape<'_>, left: &Term, right: &Term, comparison: Comparison) -> Option<Json> {
    let (term, bound, comparison) = match (left, right) {
        (Term::Computed(term), Term::Constant(bound)) => (term, bound, comparison),
        (Term::Constant(bound), Term::Computed(term)) => (term, bound, comparison.mirrored()),
        (Term::Constant(_), Term::Constant(_)) | (Term::Computed(_), Term::Computed(_)) => return None,
    };
    match term {
        Computed::Answer(question) => compared_answer(row, question, bound, comparison),
        Computed::Count(group) => compared_count(row, group, bound, comparison),
        Computed::Known(_)
        | Computed::Parameter(_)
        | Computed::Today(_)
        | Computed::YearOf(_)
        | Computed::Sum(..)
        | Computed::Difference(..)
        | Computed::AgeOn(..) => None,
    }
}

/// Whole numbers and amounts compare; texts and dates are equal or not, since they are strings.
fn compared_answer(
    row: &RowShape<'_>,
    id: &QuestionId,
    bound: &Constant,
    comparison: Comparison,
) -> Option<Json> {
    let SchemaPlace::Question(question) = row.place(id)? else { return None };
    let equal = |bound: &str| match comparison {
        Comparison::Equal => answered(row, id, json!({ "const": bound })),
        Comparison::Different => answered(row, id, json!({ "not": { "const": bound } })),
        Comparison::Less | Comparison::AtMost | Comparison::More | Comparison::AtLeast => None,
    };
    match (question.kind.shape, Quantity::from(bound)) {
        (Shape::Integer | Shape::Money, bound) => {
            let bound = bound.in_shape(Shape::Integer)?.to_json().as_i64()?;
            answered(row, id, comparison.schema(bound))
        }
        (Shape::Date, Quantity::Date(bound)) => equal(&bound.to_string()),
        (Shape::Text, Quantity::Text(bound)) => equal(&bound),
        (Shape::Text | Shape::Decimal | Shape::Date | Shape::Choice | Shape::Choices, _) => None,
    }
}

/// The rows of a group are the properties of its object; a group that is absent has none.
fn compared_count(
    row: &RowShape<'_>,
    group: &QuestionId,
    bound: &Constant,
    comparison: Comparison,
) -> Option<Json> {
    let (SchemaPlace::Group(..), Constant::Integer(bound)) = (row.place(group)?, bound) else { return None };
    let at_least = |count: i64| match u64::try_from(count) {
        Ok(count @ 1..) => {
            json!({ "required": [group], "properties": { group.as_str(): { "minProperties": count } } })
        }
        Ok(0) | Err(_) => json!(true),
    };
    let at_most = |count: i64| match u64::try_from(count) {
        Ok(count) => json!({ "properties": { group.as_str(): { "maxProperties": count } } }),
        Err(_) => json!(false),
    };
    let exactly = || json!({ "allOf": [at_least(*bound), at_most(*bound)] });
    Some(match comparison {
        Comparison::Equal => exactly(),
        Comparison::Different => json!({ "not": exactly() }),
        Comparison::Less => at_most(bound.saturating_sub(1)),
        Comparison::AtMost => at_most(*bound),
        Comparison::More => at_least(bound.saturating_add(1)),
        Comparison::AtLeast => at_least(*bound),
    })
}
