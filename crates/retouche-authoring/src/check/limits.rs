//! Limits of the type that the question's answers have, that leave room for an answer.

use std::cmp::Ordering;

use retouche::answer::{Kind, Shape};
use retouche::condition::{Computed, Constant, Term};
use retouche::definition::QuestionDefinition;
use retouche::pointer::join;

use super::findings::Findings;
use super::outline::{EntryAt, Outline};
use super::truth::constant;
use super::types::Type;
use crate::diagnostic::{Args, Code};

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (question, entry) in outline.questions() {
        let Some(kind) = outline.kind(entry) else { continue };
        check_types(outline, question, kind, entry, findings);
        check_room(outline, question, entry, findings);
        check_unusual(outline, question, entry, findings);
    }
}

/// A text's limits count its characters; others are values of the answer's own type.
fn check_types(
    outline: &Outline<'_>,
    question: &QuestionDefinition,
    kind: &Kind,
    entry: &EntryAt<'_>,
    findings: &mut Findings<'_>,
) {
    let text = kind.shape == Shape::Text;
    let Some(wanted) = Type::of_shape(kind.shape).map(|own| if text { Type::Number } else { own }) else {
        return;
    };
    for (key, term) in limits(question) {
        let (pointer, found) = (format!("{}/{key}", entry.pointer), Type::of(term, outline, entry.scope));
        if let Some(found) = found.filter(|found| *found != wanted) {
            let args: Args<'_> = &[("found", &found.as_str()), ("expected", &wanted.as_str())];
            findings.at(&pointer, Code::TypeMismatch, args);
        } else if let (true, Term::Constant(Constant::Integer(count @ ..=0))) = (text, term) {
            findings.at(&pointer, Code::OutOfRange, &[("value", count), ("side", &"least"), ("limit", &1)]);
        }
    }
}

fn limits(question: &QuestionDefinition) -> impl Iterator<Item = (&'static str, &Term)> {
    let unusual = question.unusual.as_ref();
    let limits = [
        ("min", question.min.as_ref()),
        ("max", question.max.as_ref()),
        ("unusual/below", unusual.and_then(|unusual| unusual.below.as_ref())),
        ("unusual/above", unusual.and_then(|unusual| unusual.above.as_ref())),
    ];
    limits.into_iter().filter_map(|(key, term)| Some((key, term?)))
}

fn check_room(
    outline: &Outline<'_>,
    question: &QuestionDefinition,
    entry: &EntryAt<'_>,
    findings: &mut Findings<'_>,
) {
    let (Some(min), Some(max)) = (&question.min, &question.max) else { return };
    if order(outline, min, max) == Some(Ordering::Greater) {
        let (min, max) = (written(outline, min), written(outline, max));
        let args: Args<'_> = &[("question", &entry.id), ("min", &min), ("max", &max)];
        findings.at(&join(&entry.pointer, "max"), Code::EmptyLimits, args);
    }
}

/// What the limits refuse is never told as merely unusual.
fn check_unusual(
    outline: &Outline<'_>,
    question: &QuestionDefinition,
    entry: &EntryAt<'_>,
    findings: &mut Findings<'_>,
) {
    let Some(unusual) = &question.unusual else { return };
    let useless = |bound: &Option<Term>, limit: &Option<Term>, side: Ordering| {
        let order =
            bound.as_ref().zip(limit.as_ref()).and_then(|(bound, limit)| order(outline, bound, limit));
        order.is_some_and(|order| order == side || order == Ordering::Equal)
    };
    for (side, is_useless) in [
        ("below", useless(&unusual.below, &question.min, Ordering::Less)),
        ("above", useless(&unusual.above, &question.max, Ordering::Greater)),
    ] {
        if is_useless {
            let pointer = format!("{}/unusual/{side}", entry.pointer);
            findings.at(&pointer, Code::UnusualNever, &[("question", &entry.id), ("side", &side)]);
        }
    }
}

fn order(outline: &Outline<'_>, left: &Term, right: &Term) -> Option<Ordering> {
    constant(outline, left)?.compare(&constant(outline, right)?)
}

/// A limit as its author wrote it, a parameter as its value.
fn written(outline: &Outline<'_>, term: &Term) -> String {
    let constant = match term {
        Term::Constant(constant) => Some(constant),
        Term::Computed(Computed::Parameter(id)) => outline.definition.parameters.get(id),
        Term::Computed(_) => None,
    };
    match constant {
        Some(Constant::Integer(number)) => number.to_string(),
        Some(Constant::Date(date)) => date.to_string(),
        Some(Constant::Text(text)) => text.clone(),
        None => serde_json::to_string(term).unwrap_or_default(),
    }
}
