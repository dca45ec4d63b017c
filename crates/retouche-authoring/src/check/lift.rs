//! The lift from the edition before, as far as it can be seen without that edition: it names questions of
//! this one, that take what its steps make, each filled once. The rest is found where both editions are
//! compared.

use std::collections::BTreeSet;

use retouche::answer::{Limits, Options, Shape, Value};
use retouche::definition::{DefaultAnswer, LiftStep};
use retouche::id::OptionId;
use retouche::pointer::join;

use super::findings::Findings;
use super::outline::{EntryAt, Outline};
use super::repair::check_path;
use super::types::{check_option, option_ids};
use crate::diagnostic::{Args, Code};

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    let Some(lift) = &definition.lift else { return };
    if lift.from >= definition.edition {
        let args: Args<'_> = &[("from", &lift.from), ("edition", &definition.edition)];
        findings.at("/lift/from", Code::LiftFrom, args);
    }
    for (key, paths) in [("same-meaning", &lift.same_meaning), ("confirm", &lift.confirm)] {
        for (place, path) in paths.iter().enumerate() {
            check_question_or_group(outline, path, &format!("/lift/{key}/{place}"), findings);
        }
    }
    let until = lift.stay_until.filter(|until| *until < definition.in_force.from);
    if let Some(until) = until {
        let args: Args<'_> = &[("from", &definition.in_force.from), ("until", &until)];
        findings.at("/lift/stay-until", Code::DatesReversed, args);
    }
    let mut seen = Seen::default();
    for (place, step) in lift.steps.iter().enumerate() {
        let pointer = format!("/lift/steps/{place}/{}", step.word());
        check_once(step, &pointer, &mut seen, findings);
        check_step(outline, step, &pointer, findings);
    }
}

fn check_question_or_group(outline: &Outline<'_>, path: &str, pointer: &str, findings: &mut Findings<'_>) {
    if outline.at_pattern(path).is_none() {
        check_path(outline, path, pointer, false, findings);
    }
}

/// The paths that steps named so far.
#[derive(Default)]
struct Seen<'a> {
    taken: BTreeSet<&'a str>,
    filled: BTreeSet<&'a str>,
}

fn check_once<'a>(step: &'a LiftStep, pointer: &str, seen: &mut Seen<'a>, findings: &mut Findings<'_>) {
    let taken_twice = step.takes().into_iter().find(|path| !seen.taken.insert(path));
    let filled_twice = step.fills().into_iter().find(|(path, _)| !seen.filled.insert(path));
    let again = taken_twice.map(|path| (path, String::new())).or(filled_twice);
    if let Some((path, rest)) = again {
        findings.at(&format!("{pointer}{rest}"), Code::LiftTwice, &[("path", &path)]);
    }
}

fn check_step(outline: &Outline<'_>, step: &LiftStep, pointer: &str, findings: &mut Findings<'_>) {
    match step {
        LiftStep::Rename { to, .. } => {
            check_question_or_group(outline, to, &join(pointer, "to"), findings);
        }
        LiftStep::SplitText { .. } | LiftStep::MergeTexts { .. } => {
            check_kinds(outline, step, pointer, |entry| shape(outline, entry) == Some(Shape::Text), findings);
        }
        LiftStep::SplitOptions { .. } => {
            let is_yes_no =
                |entry: &EntryAt<'_>| outline.kind(entry).is_some_and(|kind| kind.options == Options::YesNo);
            check_kinds(outline, step, pointer, is_yes_no, findings);
        }
        LiftStep::MergeOptions { from, to } => {
            let several = |entry: &EntryAt<'_>| shape(outline, entry) == Some(Shape::Choices);
            if check_kinds(outline, step, pointer, several, findings) {
                let known = options(outline, to);
                for (path, option) in from.iter() {
                    let pointer = join(&join(pointer, "from"), path);
                    check_option(&known, option, to, &pointer, findings);
                }
            }
        }
        LiftStep::MapOptions { on, options: mapped, .. } => {
            let chosen = |entry: &EntryAt<'_>| match shape(outline, entry) {
                Some(Shape::Choice | Shape::Choices) => true,
                Some(Shape::Text | Shape::Integer | Shape::Decimal | Shape::Money | Shape::Date) | None => {
                    false
                }
            };
            let on_pointer = join(pointer, "on");
            if check_kind(outline, step, on, &on_pointer, chosen, findings) {
                let known = options(outline, on);
                for (from, to) in mapped.iter() {
                    let pointer = join(&join(pointer, "options"), from.as_str());
                    check_option(&known, to, on, &pointer, findings);
                }
            }
        }
        LiftStep::Default { on, answer } => {
            if check_kind(outline, step, on, &join(pointer, "on"), |_| true, findings) {
                check_default(outline, on, answer, &join(pointer, "answer"), findings);
            }
        }
        LiftStep::Drop(_) => {}
    }
}

fn shape(outline: &Outline<'_>, entry: &EntryAt<'_>) -> Option<Shape> {
    Some(outline.kind(entry)?.shape)
}

/// Whether all questions that a step fills are of a kind that it can fill; those that are not are told.
fn check_kinds(
    outline: &Outline<'_>,
    step: &LiftStep,
    pointer: &str,
    fits: impl Fn(&EntryAt<'_>) -> bool,
    findings: &mut Findings<'_>,
) -> bool {
    let fills = step.fills().into_iter();
    let checked: Vec<bool> = fills
        .map(|(to, rest)| check_kind(outline, step, to, &format!("{pointer}{rest}"), &fits, findings))
        .collect();
    checked.into_iter().all(|fits| fits)
}

fn check_kind(
    outline: &Outline<'_>,
    step: &LiftStep,
    path: &str,
    pointer: &str,
    fits: impl Fn(&EntryAt<'_>) -> bool,
    findings: &mut Findings<'_>,
) -> bool {
    let found = outline.at_pattern(path).map(|(_, entry)| entry).filter(|entry| !entry.is_group());
    let Some(entry) = found else {
        check_path(outline, path, pointer, false, findings);
        return false;
    };
    let fits = fits(entry);
    if let (false, Some(kind)) = (fits, outline.kind(entry)) {
        let args: Args<'_> = &[("step", &step.word()), ("question", &path), ("kind", &kind.name)];
        findings.at(pointer, Code::LiftKind, args);
    }
    fits
}

/// The ids of a question's options, whether they are offered to everybody or not.
fn options<'a>(outline: &Outline<'a>, path: &str) -> Vec<&'a str> {
    outline.at_pattern(path).map(|(_, entry)| option_ids(outline, entry)).unwrap_or_default()
}

/// The answer is one that somebody could type, limits that depend on other answers apart.
fn check_default(
    outline: &Outline<'_>,
    path: &str,
    answer: &DefaultAnswer,
    pointer: &str,
    findings: &mut Findings<'_>,
) {
    let kind = outline.at_pattern(path).and_then(|(_, entry)| outline.kind(entry));
    let (Some(kind), Some(locale)) = (kind, outline.definition.locales.first()) else { return };
    let options: Vec<OptionId> =
        options(outline, path).into_iter().filter_map(|id| id.parse().ok()).collect();
    let limits = Limits { decimals: 9, options: &options, ..Limits::default() };
    let value = Value::from_json(kind.shape, &answer.to_json());
    let read = value.as_ref().map(|value| kind.read(&kind.write(value, locale), locale, &limits));
    if !matches!(read, Some(Ok(Some(ref read))) if Some(read) == value.as_ref()) {
        findings.at(pointer, Code::LiftDefault, &[("question", &path), ("kind", &kind.name)]);
    }
}
