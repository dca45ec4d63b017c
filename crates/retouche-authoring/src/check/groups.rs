//! Groups: rows that can exist, named by a question that they ask, nested no deeper than paths reach.

use retouche::id::PATH_MAX;
use retouche::pointer::join;

use super::findings::Findings;
use super::near::nearest;
use super::outline::{EntryAt, Outline, OutlineEntry};
use crate::diagnostic::{Args, Code};

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (_, entry) in outline.entries().filter(|(_, entry)| entry.is_group()) {
        check_nesting(outline, entry, findings);
        check_rows(outline, entry, findings);
    }
}

fn check_nesting(outline: &Outline<'_>, entry: &EntryAt<'_>, findings: &mut Findings<'_>) {
    let around = outline.group_of(entry.scope).map(|(_, around)| around.what);
    let inner = matches!(entry.what, OutlineEntry::QuestionGroup(_));
    // A question inside a group has the group's id, a row's and its own in its path.
    let segments = entry.pattern.split('/').count() * 2 + 1;
    if inner && matches!(around, Some(OutlineEntry::QuestionGroup(_))) {
        findings.at(&entry.pointer, Code::NestedGroup, &[("group", &entry.id)]);
    } else if segments > PATH_MAX {
        findings.at(&entry.pointer, Code::TooDeep, &[("group", &entry.id)]);
    }
}

fn check_rows(outline: &Outline<'_>, entry: &EntryAt<'_>, findings: &mut Findings<'_>) {
    let Some((rows, pointer)) = entry.bounds() else { return };
    if rows.min > rows.max {
        let args: Args<'_> = &[("group", &entry.id), ("min", &rows.min), ("max", &rows.max)];
        findings.at(&pointer, Code::EmptyRows, args);
    }
    let (Some(named_by), Some(scope)) = (&rows.named_by, entry.rows) else { return };
    let question = outline.in_scope(named_by, scope).filter(|(_, question)| !question.is_group());
    if question.is_none() {
        let inside = outline.entries().filter(|(_, inside)| inside.scope == scope && !inside.is_group());
        let near = nearest(named_by.as_str(), inside.map(|(_, inside)| inside.id));
        let args: Args<'_> = &[("id", named_by), ("group", &entry.id), ("near", &near)];
        findings.at(&join(&pointer, "named-by"), Code::UnknownName, args);
    }
}
