//! What can be said of a condition without any answer: that it always holds, that it never does, or
//! that it depends.
//!
//! "Never" is only said when it is certain; many a contradiction stays undetected.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use retouche::answer::Quantity;
use retouche::answer::Shape;
use retouche::answers::Answers;
use retouche::civil::CivilDate;
use retouche::condition::Circumstances;
use retouche::condition::{Computed, Condition, Constant, Term};
use retouche::evaluation::{Evaluation, Row};
use retouche::id::Path;
use retouche::scope::Scope;

use super::outline::{EntryAt, EntryId, Outline, ScopeId};
use super::types::option_ids;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Always,
    Never,
    Depends,
}

impl Truth {
    fn of(holds: bool) -> Self {
        if holds { Self::Always } else { Self::Never }
    }

    fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::Depends => Self::Depends,
        }
    }
}

/// A condition that is known to hold, or not to, with the row from which it reads.
#[derive(Clone, Copy)]
pub(super) struct Literal<'a> {
    pub(super) condition: &'a Condition,
    pub(super) scope: ScopeId,
    pub(super) holds: bool,
}

/// Whether all of these can be so at once.
pub(super) fn together(outline: &Outline<'_>, literals: &[Literal<'_>]) -> Truth {
    let mut flat = Vec::new();
    literals.iter().for_each(|literal| flatten(*literal, &mut flat));
    let truths: Vec<Truth> = flat.iter().map(|literal| single(outline, *literal)).collect();
    if truths.contains(&Truth::Never)
        || opposed(&flat)
        || Known::from(outline, &flat).is_contradictory(outline)
    {
        return Truth::Never;
    }
    if truths.iter().all(|truth| *truth == Truth::Always) { Truth::Always } else { Truth::Depends }
}

/// Splits what is said to hold together into its parts.
fn flatten<'a>(literal: Literal<'a>, flat: &mut Vec<Literal<'a>>) {
    let part = |condition, holds| Literal { condition, scope: literal.scope, holds };
    match (literal.condition, literal.holds) {
        (Condition::All(several), true) | (Condition::Any(several), false) => {
            several.iter().for_each(|one| flatten(part(one, literal.holds), flat));
        }
        (Condition::Not(inner), holds) => flatten(part(inner, !holds), flat),
        _ => flat.push(literal),
    }
}

fn single(outline: &Outline<'_>, literal: Literal<'_>) -> Truth {
    let truth = of(outline, literal.condition, literal.scope);
    if literal.holds { truth } else { truth.not() }
}

fn of(outline: &Outline<'_>, condition: &Condition, scope: ScopeId) -> Truth {
    let inner = |condition| together(outline, &[Literal { condition, scope, holds: true }]);
    match condition {
        Condition::In(_, options) if options.is_empty() => Truth::Never,
        Condition::Is(..) | Condition::In(..) | Condition::Includes(..) | Condition::Answered(_) => {
            Truth::Depends
        }
        Condition::Equal(left, right)
        | Condition::Different(left, right)
        | Condition::Less(left, right)
        | Condition::AtMost(left, right)
        | Condition::More(left, right)
        | Condition::AtLeast(left, right) => {
            let constant = constant(outline, left).is_some() && constant(outline, right).is_some();
            if constant { Truth::of(evaluate(outline, |now| now.holds(condition))) } else { Truth::Depends }
        }
        Condition::All(several) => {
            let literals: Vec<_> =
                several.iter().map(|condition| Literal { condition, scope, holds: true }).collect();
            together(outline, &literals)
        }
        Condition::Any(several) => {
            let truths: Vec<Truth> = several.iter().map(inner).collect();
            match () {
                () if truths.contains(&Truth::Always) => Truth::Always,
                () if truths.iter().all(|truth| *truth == Truth::Never) => Truth::Never,
                () => Truth::Depends,
            }
        }
        Condition::Not(condition) => inner(condition).not(),
        Condition::SomeRow(group, condition) => {
            let rows = outline.resolve(group, scope).and_then(|(_, group)| group.rows);
            let inside = rows.map(|scope| together(outline, &[Literal { condition, scope, holds: true }]));
            if inside == Some(Truth::Never) { Truth::Never } else { Truth::Depends }
        }
        Condition::EveryRow(group, condition) => {
            let rows = outline.resolve(group, scope).and_then(|(_, group)| group.rows);
            let inside = rows.map(|scope| together(outline, &[Literal { condition, scope, holds: true }]));
            if inside == Some(Truth::Always) { Truth::Always } else { Truth::Depends }
        }
    }
}

/// The value of a term that reads neither answers nor the calendar.
pub(super) fn constant(outline: &Outline<'_>, term: &Term) -> Option<Quantity> {
    is_constant(term).then(|| evaluate(outline, |now| now.value(term)))?
}

fn is_constant(term: &Term) -> bool {
    let Term::Computed(computed) = term else { return true };
    match computed {
        Computed::Parameter(_) => true,
        Computed::YearOf(inner) => is_constant(inner),
        Computed::Difference(left, right) | Computed::AgeOn(left, right) => {
            is_constant(left) && is_constant(right)
        }
        Computed::Answer(_)
        | Computed::Known(_)
        | Computed::Today(_)
        | Computed::Count(_)
        | Computed::Sum(..) => false,
    }
}

/// Evaluates, as the core does, something that reads no answer.
fn evaluate<T>(outline: &Outline<'_>, ask: impl FnOnce(&Evaluation<'_>) -> T) -> T {
    let (root, scope, answers) = (Path::root(), Scope::default(), Answers::default());
    let circumstances = Circumstances { today: CivilDate::MIN, parameters: &outline.definition.parameters };
    let row = Row { path: &root, scope: &scope, outer: None };
    ask(&Evaluation { answers: &answers, row, circumstances })
}

/// What literals say about single questions and amounts.
struct Known<'a> {
    choices: BTreeMap<EntryId, Options<'a>>,
    bounds: Vec<Bound<'a>>,
}

/// What is known of a choice.
#[derive(Default)]
struct Options<'a> {
    /// It is one of these.
    among: Option<BTreeSet<&'a str>>,
    /// It is none of these.
    excluded: BTreeSet<&'a str>,
}

/// An amount, read from a row, lies on this side of a constant.
struct Bound<'a> {
    term: &'a Term,
    scope: ScopeId,
    side: ComparedSide,
    constant: Quantity,
}

/// On which side of a constant, and whether the constant itself is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ComparedSide {
    Below(bool),
    Above(bool),
    Equal,
}

impl ComparedSide {
    /// The side as seen from the constant.
    fn mirrored(self) -> Self {
        match self {
            Self::Below(strict) => Self::Above(strict),
            Self::Above(strict) => Self::Below(strict),
            Self::Equal => Self::Equal,
        }
    }
}

impl<'a> Known<'a> {
    fn from(outline: &Outline<'_>, literals: &[Literal<'a>]) -> Self {
        let mut known = Self { choices: BTreeMap::new(), bounds: Vec::new() };
        for literal in literals {
            known.add_choice(outline, *literal);
            known.bounds.extend(bound(outline, *literal));
        }
        known
    }

    fn add_choice(&mut self, outline: &Outline<'_>, literal: Literal<'a>) {
        let (question, options): (_, BTreeSet<&str>) = match literal.condition {
            Condition::Is(question, option) => (question, [option.as_str()].into()),
            Condition::In(question, options) => {
                (question, options.iter().map(|option| option.as_str()).collect())
            }
            _ => return,
        };
        let Some((entry, at)) = outline.resolve(question, literal.scope) else { return };
        // An option that does not exist is a finding of its own.
        let exist = option_ids(outline, at);
        if !options.iter().all(|option| exist.contains(option)) {
            return;
        }
        let known = self.choices.entry(entry).or_default();
        match (&mut known.among, literal.holds) {
            (_, false) => known.excluded.extend(options),
            (Some(among), true) => among.retain(|option| options.contains(option)),
            (among @ None, true) => *among = Some(options),
        }
    }

    fn is_contradictory(&self, outline: &Outline<'_>) -> bool {
        let no_option = |options: &Options<'_>| {
            options.among.as_ref().is_some_and(|among| among.is_subset(&options.excluded))
        };
        self.choices.values().any(no_option) || self.bounds.iter().any(|bound| self.is_beyond(outline, bound))
    }

    /// Whether no amount can lie on this side of the bound and within the others.
    fn is_beyond(&self, outline: &Outline<'_>, bound: &Bound<'_>) -> bool {
        let same = |other: &&Bound<'_>| other.term == bound.term && other.scope == bound.scope;
        let others = self.bounds.iter().filter(same).map(|other| (other.side, other.constant.clone()));
        let declared = declared(outline, bound.term, bound.scope);
        declared
            .into_iter()
            .chain(others)
            .any(|(side, constant)| excludes((bound.side, &bound.constant), (side, &constant)))
    }
}

/// Whether nothing lies on both sides.
fn excludes(
    (side, constant): (ComparedSide, &Quantity),
    (other_side, other): (ComparedSide, &Quantity),
) -> bool {
    let order = constant.compare(other);
    match (side, other_side) {
        (ComparedSide::Below(strict), ComparedSide::Above(other_strict)) => {
            order == Some(Ordering::Less) || order == Some(Ordering::Equal) && (strict || other_strict)
        }
        (ComparedSide::Below(strict), ComparedSide::Equal) => {
            order == Some(Ordering::Less) || order == Some(Ordering::Equal) && strict
        }
        (ComparedSide::Above(strict), ComparedSide::Equal) => {
            order == Some(Ordering::Greater) || order == Some(Ordering::Equal) && strict
        }
        (ComparedSide::Equal, ComparedSide::Equal) => order.is_some_and(Ordering::is_ne),
        (ComparedSide::Above(_) | ComparedSide::Equal, ComparedSide::Below(_))
        | (ComparedSide::Equal, ComparedSide::Above(_)) => excludes((other_side, other), (side, constant)),
        (ComparedSide::Below(_), ComparedSide::Below(_))
        | (ComparedSide::Above(_), ComparedSide::Above(_)) => false,
    }
}

fn bound<'a>(outline: &Outline<'_>, literal: Literal<'a>) -> Option<Bound<'a>> {
    let (left, right, side) = match literal.condition {
        Condition::Equal(left, right) => (left, right, ComparedSide::Equal),
        Condition::Less(left, right) => (left, right, ComparedSide::Below(true)),
        Condition::AtMost(left, right) => (left, right, ComparedSide::Below(false)),
        Condition::More(left, right) => (left, right, ComparedSide::Above(true)),
        Condition::AtLeast(left, right) => (left, right, ComparedSide::Above(false)),
        _ => return None,
    };
    // That a comparison does not hold says nothing: a value may be missing.
    let scope = literal.holds.then_some(literal.scope)?;
    match (constant(outline, left), constant(outline, right)) {
        (None, Some(constant)) => Some(Bound { term: left, scope, side, constant }),
        (Some(constant), None) => Some(Bound { term: right, scope, side: side.mirrored(), constant }),
        (None, None) | (Some(_), Some(_)) => None,
    }
}

/// The bounds that the definition itself gives to an amount.
fn declared(outline: &Outline<'_>, term: &Term, scope: ScopeId) -> Vec<(ComparedSide, Quantity)> {
    let Term::Computed(computed) = term else { return Vec::new() };
    let named = |id| outline.resolve(id, scope).map(|(_, entry)| entry);
    let (least, most) = match computed {
        Computed::Answer(id) => {
            let Some(entry) = named(id) else { return Vec::new() };
            let Some(question) = entry.question().filter(|_| !is_text(outline, entry)) else {
                return Vec::new();
            };
            (question.min.clone(), question.max.clone())
        }
        Computed::Count(id) => {
            let Some((rows, _)) = named(id).and_then(EntryAt::bounds) else { return Vec::new() };
            let integer = |number: u32| Term::Constant(Constant::Integer(number.into()));
            (Some(integer(rows.min)), Some(integer(rows.max)))
        }
        // What is known beforehand may lie beyond the limits of the answer.
        Computed::Known(_)
        | Computed::Parameter(_)
        | Computed::Today(_)
        | Computed::YearOf(_)
        | Computed::Sum(..)
        | Computed::Difference(..)
        | Computed::AgeOn(..) => return Vec::new(),
    };
    let sided = |side, term: Option<Term>| Some((side, constant(outline, &term?)?));
    [sided(ComparedSide::Above(false), least), sided(ComparedSide::Below(false), most)]
        .into_iter()
        .flatten()
        .collect()
}

/// The limits of a text count characters, not what conditions compare.
fn is_text(outline: &Outline<'_>, entry: &EntryAt<'_>) -> bool {
    outline.kind(entry).is_none_or(|kind| kind.shape == Shape::Text)
}

/// Whether one and the same condition is said to hold and not to.
fn opposed(literals: &[Literal<'_>]) -> bool {
    let opposite = |one: &Literal<'_>, other: &Literal<'_>| {
        one.holds && !other.holds && one.scope == other.scope && one.condition == other.condition
    };
    literals.iter().any(|one| literals.iter().any(|other| opposite(one, other)))
}

#[cfg(test)]
mod tests {
    use retouche::answer::Kinds;
    use retouche::definition::ProcedureDefinition;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::check::outline::ROOT;

    fn definition() -> ProcedureDefinition {
        let definition = json!({
            "id": "p", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" }, "locales": ["en"],
            "parameters": { "year": 2026 }, "minutes": 1, "service": { "id": "s", "contacts": [] }, "silence": "none",
            "pages": [
                { "id": "first", "questions": [
                    { "id": "sort", "kind": "choice", "options": ["a", "b", "c"] },
                    { "id": "amount", "kind": "integer", "min": 10, "max": { "parameter": "year" } },
                    { "id": "name", "kind": "short-text", "max": 5 }
                ] },
                { "id": "rows", "group": { "min": 1, "max": 3 }, "pages": [
                    { "id": "inside", "questions": [{ "id": "part", "kind": "integer", "min": 0 }] }
                ] }
            ]
        });
        serde_json::from_value(definition).unwrap()
    }

    /// What is known of conditions that are said to hold together; those in `not` are said not to.
    fn truth(holding: Json, not: Json) -> Truth {
        let definition = definition();
        let kinds = Kinds::standard();
        let outline = Outline::of(&definition, &kinds);
        let conditions = |list: Json| serde_json::from_value::<Vec<Condition>>(list).unwrap();
        let (holding, not) = (conditions(holding), conditions(not));
        let literal = |holds| move |condition| Literal { condition, scope: ROOT, holds };
        let literals: Vec<Literal<'_>> =
            holding.iter().map(literal(true)).chain(not.iter().map(literal(false))).collect();
        together(&outline, &literals)
    }

    #[test]
    fn what_can_never_hold_is_known() {
        let year = json!({ "parameter": "year" });
        let (amount, name, rows) =
            (json!({ "answer": "amount" }), json!({ "answer": "name" }), json!({ "count": "rows" }));
        for (holding, not) in [
            (json!([{ "any": [] }]), json!([])),
            (json!([{ "in": ["sort", []] }]), json!([])),
            (json!([{ "is": ["sort", "a"] }, { "is": ["sort", "b"] }]), json!([])),
            (
                json!([{ "in": ["sort", ["a", "b"]] }]),
                json!([{ "is": ["sort", "a"] }, { "is": ["sort", "b"] }]),
            ),
            (json!([{ "all": [{ "is": ["sort", "a"] }, { "not": { "is": ["sort", "a"] } }] }]), json!([])),
            (json!([{ "less": [2030, year] }]), json!([])),
            (json!([{ "less": [amount, 10] }]), json!([])),
            (json!([{ "more": [amount, year] }]), json!([])),
            (json!([{ "at-least": [20, amount] }, { "more": [amount, 20] }]), json!([])),
            (json!([{ "equal": [amount, 20] }, { "equal": [amount, 21] }]), json!([])),
            (json!([{ "equal": [name, "x"] }, { "equal": ["y", name] }]), json!([])),
            (json!([{ "more": [rows, 3] }]), json!([])),
            (json!([{ "some-row": ["rows", { "less": [{ "answer": "part" }, 0] }] }]), json!([])),
            (json!([]), json!([{ "all": [] }])),
            (json!([{ "answered": "name" }]), json!([{ "answered": "name" }])),
        ] {
            assert_eq!(truth(holding.clone(), not.clone()), Truth::Never, "{holding} without {not}");
        }
    }

    #[test]
    fn what_always_holds_is_known() {
        for holding in [
            json!([{ "all": [] }]),
            json!([{ "less": [{ "parameter": "year" }, 2030] }]),
            json!([{ "not": { "in": ["sort", []] } }]),
            json!([{ "any": [{ "is": ["sort", "a"] }, { "equal": [1, 1] }] }]),
            json!([{ "every-row": ["rows", { "equal": [1, 1] }] }]),
        ] {
            assert_eq!(truth(holding.clone(), json!([])), Truth::Always, "{holding}");
        }
    }

    #[test]
    fn of_everything_else_nothing_is_said() {
        let amount = json!({ "answer": "amount" });
        for (holding, not) in [
            (json!([{ "is": ["sort", "a"] }]), json!([])),
            (json!([{ "is": ["sort", "nobody"] }, { "is": ["sort", "a"] }]), json!([])),
            (json!([{ "in": ["sort", ["a", "b"]] }]), json!([{ "is": ["sort", "a"] }])),
            (json!([{ "at-most": [amount, 10] }, { "at-least": [amount, 10] }]), json!([])),
            (json!([{ "more": [amount, 20] }, { "at-least": [amount, 20] }]), json!([])),
            // An answer that is missing is neither more nor at most.
            (json!([]), json!([{ "more": [amount, 20] }, { "at-most": [amount, 20] }])),
            (json!([{ "less": [{ "answer": "name" }, "a"] }]), json!([])),
            (json!([{ "less": [{ "today": "P0D" }, "0001-01-01"] }]), json!([])),
            (json!([{ "every-row": ["rows", { "any": [] }] }]), json!([])),
        ] {
            assert_eq!(truth(holding.clone(), not.clone()), Truth::Depends, "{holding} without {not}");
        }
    }
}
