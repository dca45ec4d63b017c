//! What conditions compare: operations that fit the question's kind, options that it has, parameters
//! that the edition has, and values of one type.

use retouche::answer::{Options, Shape};
use retouche::condition::{Computed, Condition, Constant, Term};
use retouche::id::{OptionId, QuestionId};
use retouche::pointer::join;

use super::findings::Findings;
use super::near::nearest;
use super::outline::{EntryAt, Outline, ScopeId};
use super::sites::{Node, Part, operation, parts, sites};
use crate::diagnostic::{Args, Code};

/// The types that conditions compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Number,
    Date,
    Text,
}

impl Type {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Text => "text",
        }
    }

    /// The type of a question's answers, unless they are options.
    pub(super) fn of_shape(shape: Shape) -> Option<Self> {
        match shape {
            Shape::Text => Some(Self::Text),
            Shape::Integer | Shape::Decimal | Shape::Money => Some(Self::Number),
            Shape::Date => Some(Self::Date),
            Shape::Choice | Shape::Choices => None,
        }
    }

    fn of_constant(constant: &Constant) -> Self {
        match constant {
            Constant::Integer(_) => Self::Number,
            Constant::Date(_) => Self::Date,
            Constant::Text(text) if text.parse::<retouche::answer::Decimal>().is_ok() => Self::Number,
            Constant::Text(_) => Self::Text,
        }
    }

    /// The type of a term; `None` where something else is wrong with it.
    pub(super) fn of(term: &Term, outline: &Outline<'_>, scope: ScopeId) -> Option<Self> {
        let computed = match term {
            Term::Constant(constant) => return Some(Self::of_constant(constant)),
            Term::Computed(computed) => computed,
        };
        match computed {
            Computed::Answer(id) | Computed::Known(id) => {
                let (_, entry) = outline.resolve(id, scope)?;
                Self::of_shape(outline.kind(entry)?.shape)
            }
            Computed::Parameter(id) => outline.definition.parameters.get(id).map(Self::of_constant),
            Computed::Today(_) => Some(Self::Date),
            Computed::YearOf(_)
            | Computed::Count(_)
            | Computed::Sum(..)
            | Computed::Difference(..)
            | Computed::AgeOn(..) => Some(Self::Number),
        }
    }
}

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for site in sites(outline) {
        for part in parts(outline, &site) {
            let Some(scope) = part.scope else { continue };
            match part.node {
                Node::Condition(condition) => check_condition(outline, condition, &part, scope, findings),
                Node::Term(term) => check_term(outline, term, &part, scope, findings),
            }
        }
    }
}

fn check_condition(
    outline: &Outline<'_>,
    condition: &Condition,
    part: &Part<'_>,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    let at = join(&part.pointer, operation(condition));
    match condition {
        Condition::Is(question, option) | Condition::Includes(question, option) => {
            check_options(outline, condition, question, &[option], part, scope, findings);
        }
        Condition::In(question, options) => {
            check_options(
                outline,
                condition,
                question,
                &options.iter().collect::<Vec<_>>(),
                part,
                scope,
                findings,
            );
        }
        Condition::Equal(left, right)
        | Condition::Different(left, right)
        | Condition::Less(left, right)
        | Condition::AtMost(left, right)
        | Condition::More(left, right)
        | Condition::AtLeast(left, right) => check_pair(outline, (left, right), &at, scope, findings),
        Condition::Answered(_)
        | Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_)
        | Condition::SomeRow(..)
        | Condition::EveryRow(..) => {}
    }
}

fn check_options(
    outline: &Outline<'_>,
    condition: &Condition,
    question: &QuestionId,
    options: &[&OptionId],
    part: &Part<'_>,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    let Some((_, entry)) = outline.resolve(question, scope) else { return };
    let Some(kind) = outline.kind(entry) else { return };
    let (instead, fits) = match (kind.shape, condition) {
        (Shape::Choice, _) => ("is", !matches!(condition, Condition::Includes(..))),
        (Shape::Choices, _) => ("includes", matches!(condition, Condition::Includes(..))),
        (Shape::Text | Shape::Integer | Shape::Decimal | Shape::Money | Shape::Date, _) => ("equal", false),
    };
    let (word, known) = (operation(condition), option_ids(outline, entry));
    let at = join(&part.pointer, word);
    if !fits {
        let args: Args<'_> =
            &[("operation", &word), ("question", question), ("kind", &kind.name), ("instead", &instead)];
        return findings.at_key(&at, Code::OperationMisfit, args);
    }
    for (place, option) in options.iter().enumerate() {
        let pointer = if word == "in" { format!("{at}/1/{place}") } else { format!("{at}/1") };
        check_option(&known, option, question.as_str(), &pointer, findings);
    }
}

/// Tells an option that is not among those of its question.
pub(super) fn check_option(
    known: &[&str],
    option: &OptionId,
    question: &str,
    pointer: &str,
    findings: &mut Findings<'_>,
) {
    if !known.contains(&option.as_str()) {
        let near = nearest(option.as_str(), known.iter().copied());
        let args: Args<'_> = &[("option", option), ("question", &question), ("near", &near)];
        findings.at(pointer, Code::UnknownOption, args);
    }
}

/// The ids of a choice's options.
pub(super) fn option_ids<'a>(outline: &Outline<'a>, entry: &EntryAt<'a>) -> Vec<&'a str> {
    let (Some(question), Some(kind)) = (entry.question(), outline.kind(entry)) else { return Vec::new() };
    match kind.options {
        Options::None => Vec::new(),
        Options::Authored => question.options.iter().map(|option| option.id().as_str()).collect(),
        Options::YesNo if question.dont_know => vec!["yes", "no", "dont-know"],
        Options::YesNo => vec!["yes", "no"],
        Options::Listed(ids, _) => ids.to_vec(),
    }
}

fn check_term(
    outline: &Outline<'_>,
    term: &Term,
    part: &Part<'_>,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    let Term::Computed(computed) = term else { return };
    let at = |key: &str| join(&part.pointer, key);
    match computed {
        Computed::Answer(id) => check_answer(outline, "answer", id, &at("answer"), scope, findings),
        Computed::Known(id) => check_answer(outline, "known", id, &at("known"), scope, findings),
        Computed::Parameter(id) if !outline.definition.parameters.contains_key(id) => {
            let near = nearest(id.as_str(), outline.definition.parameters.keys().map(|id| id.as_str()));
            findings.at(&at("parameter"), Code::UnknownParameter, &[("id", id), ("near", &near)]);
        }
        Computed::YearOf(date) => check_date(outline, date, &at("year-of"), scope, findings),
        Computed::AgeOn(birth, day) => {
            check_date(outline, birth, &at("age-on/0"), scope, findings);
            check_date(outline, day, &at("age-on/1"), scope, findings);
        }
        Computed::Difference(left, right) => {
            check_pair(outline, (left, right), &at("difference"), scope, findings);
            if Type::of(left, outline, scope) == Some(Type::Text) {
                let args: Args<'_> = &[("found", &"text"), ("expected", &"number")];
                findings.at(&at("difference/0"), Code::TypeMismatch, args);
            }
        }
        Computed::Sum(group, id) => {
            let rows = outline.resolve(group, scope).and_then(|(_, group)| group.rows);
            let question = rows.and_then(|rows| outline.in_scope(id, rows));
            let Some(kind) = question.and_then(|(_, question)| outline.kind(question)) else { return };
            if Type::of_shape(kind.shape) != Some(Type::Number) {
                let args: Args<'_> = &[("found", &kind.name), ("expected", &"number")];
                findings.at(&at("sum/1"), Code::TypeMismatch, args);
            }
        }
        Computed::Parameter(_) | Computed::Today(_) | Computed::Count(_) => {}
    }
}

/// Options are told by `is` and `includes`; they have no order and no sum.
fn check_answer(
    outline: &Outline<'_>,
    operation: &str,
    id: &QuestionId,
    pointer: &str,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    let Some(kind) = outline.resolve(id, scope).and_then(|(_, entry)| outline.kind(entry)) else { return };
    let instead = match kind.shape {
        Shape::Choice => "is",
        Shape::Choices => "includes",
        Shape::Text | Shape::Integer | Shape::Decimal | Shape::Money | Shape::Date => return,
    };
    let args: Args<'_> =
        &[("operation", &operation), ("question", id), ("kind", &kind.name), ("instead", &instead)];
    findings.at(pointer, Code::OperationMisfit, args);
}

fn check_date(
    outline: &Outline<'_>,
    term: &Term,
    pointer: &str,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    if let Some(other @ (Type::Number | Type::Text)) = Type::of(term, outline, scope) {
        findings.at(pointer, Code::TypeMismatch, &[("found", &other.as_str()), ("expected", &"date")]);
    }
}

fn check_pair(
    outline: &Outline<'_>,
    (left, right): (&Term, &Term),
    pointer: &str,
    scope: ScopeId,
    findings: &mut Findings<'_>,
) {
    let (Some(left), Some(right)) = (Type::of(left, outline, scope), Type::of(right, outline, scope)) else {
        return;
    };
    if left != right {
        let args: Args<'_> = &[("found", &right.as_str()), ("expected", &left.as_str())];
        findings.at(&join(pointer, "1"), Code::TypeMismatch, args);
    }
}
