//! Questions are of a kind that exists, and say only what means something for it.

use retouche::answer::{Kind, Options, Shape};
use retouche::definition::QuestionDefinition;
use retouche::pointer::join;

use super::findings::Findings;
use super::near::{listed, nearest};
use super::outline::{EntryAt, GROUP, Outline, OutlineEntry};
use crate::diagnostic::{Args, Code};

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (question, entry) in outline.questions() {
        match (entry.what, outline.kind(entry)) {
            (OutlineEntry::QuestionGroup(_), _) => check_group(question, entry, findings),
            (_, Some(kind)) => check_question(question, kind, entry, findings),
            (_, None) => tell_unknown(outline, question, entry, findings),
        }
        if question.required_when.is_some() && !question.optional {
            let pointer = join(&entry.pointer, "required-when");
            findings.at_key(&pointer, Code::RequiredAnyway, &[("question", &entry.id)]);
        }
    }
}

fn tell_unknown(
    outline: &Outline<'_>,
    question: &QuestionDefinition,
    entry: &EntryAt<'_>,
    findings: &mut Findings<'_>,
) {
    let names = || outline.kinds.names().chain([GROUP]);
    let (near, known) = (nearest(&question.kind, names()), listed(names()));
    let args: Args<'_> = &[("kind", &question.kind), ("near", &near), ("known", &known)];
    findings.at(&join(&entry.pointer, "kind"), Code::UnknownKind, args);
}

fn check_question(
    question: &QuestionDefinition,
    kind: &Kind,
    entry: &EntryAt<'_>,
    findings: &mut Findings<'_>,
) {
    let text = kind.shape == Shape::Text;
    let choice = matches!(kind.shape, Shape::Choice | Shape::Choices);
    let authored = matches!(kind.options, Options::Authored);
    let misplaced = [
        ("options", !question.options.is_empty() && !authored),
        ("dont-know", question.dont_know && kind.options != Options::YesNo),
        ("decimals", question.decimals.is_some() && kind.shape != Shape::Decimal),
        ("min", question.min.is_some() && choice),
        ("max", question.max.is_some() && choice),
        ("unusual", question.unusual.is_some() && (choice || text)),
        ("questions", !question.questions.is_empty()),
    ];
    tell_misplaced(&misplaced, kind.name, entry, findings);
    if authored && question.options.is_empty() {
        findings.at(&entry.pointer, Code::NoOptions, &[("question", &entry.id)]);
    }
}

/// A group of questions: rows, questions, and none of what a single question says.
fn check_group(question: &QuestionDefinition, entry: &EntryAt<'_>, findings: &mut Findings<'_>) {
    if question.kind != GROUP {
        return tell_misplaced(&[("rows", true)], &question.kind, entry, findings);
    }
    let misplaced = [
        ("optional", question.optional),
        ("required-when", question.required_when.is_some() && question.optional),
        ("known-from", question.known_from.is_some()),
        ("purpose", question.purpose.is_some()),
        ("options", !question.options.is_empty()),
        ("dont-know", question.dont_know),
        ("min", question.min.is_some()),
        ("max", question.max.is_some()),
        ("decimals", question.decimals.is_some()),
        ("unusual", question.unusual.is_some()),
    ];
    tell_misplaced(&misplaced, GROUP, entry, findings);
    for (key, missing) in [("rows", question.rows.is_none()), ("questions", question.questions.is_empty())] {
        if missing {
            findings.at(&entry.pointer, Code::IncompleteGroup, &[("group", &entry.id), ("key", &key)]);
        }
    }
}

fn tell_misplaced(keys: &[(&str, bool)], kind: &str, entry: &EntryAt<'_>, findings: &mut Findings<'_>) {
    for (key, _) in keys.iter().filter(|(_, misplaced)| *misplaced) {
        findings.at_key(&join(&entry.pointer, key), Code::MisplacedKey, &[("key", key), ("kind", &kind)]);
    }
}
