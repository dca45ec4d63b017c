//! Bringing together what two people typed since they started from the same answers: per question and
//! per row. What only one side changed is taken; what both changed differently is a conflict, which a
//! person settles. Nothing is ever chosen silently.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::Limits;
use crate::answers::{RawAnswer, RawAnswers, RowState};
use crate::id::Path;
use crate::procedure::Procedure;

/// Whether two texts typed at a question mean the same answer.
pub type Same<'s> = &'s dyn Fn(&Path, Option<&RawAnswer>, Option<&RawAnswer>) -> bool;

/// The side of a conflict whose value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// What the person prepares.
    Mine,
    /// What was sent meanwhile.
    Theirs,
}

impl Side {
    /// The value that a post carries.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Theirs => "theirs",
        }
    }

    /// The side that a post carries.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        [Self::Mine, Self::Theirs].into_iter().find(|side| side.as_str() == text)
    }
}

/// Two sides brought together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// What both sides typed. At a conflict it holds what our side typed, and the row that either keeps.
    pub answers: RawAnswers,
    /// The questions and rows that both sides changed, differently.
    pub conflicts: Vec<Path>,
}

/// Brings `ours` and `theirs` together, both of which started from `base`. `same` tells whether two texts
/// typed at a question mean the same answer.
///
/// The law: merging with nothing changes nothing; and swapping the sides changes neither the conflicts
/// nor what stands outside them.
#[must_use]
pub fn merge(base: &RawAnswers, ours: &RawAnswers, theirs: &RawAnswers, same: Same<'_>) -> Merged {
    let mut merged = Merged { answers: ours.clone(), conflicts: Vec::new() };
    merge_rows(base, ours, theirs, same, &mut merged);
    let mut paths: Vec<&Path> = ours.iter().chain(theirs.iter()).map(|(path, _)| path).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        let (before, mine, other) = (base.get(path), ours.get(path), theirs.get(path));
        match (mine, other) {
            // A question that one side never met keeps what the other typed.
            (None, Some(other)) => merged.answers.set(path.clone(), other.clone()),
            (_, None) => {}
            (Some(_), Some(_)) if same(path, mine, other) || same(path, before, other) => {}
            (Some(_), Some(other)) if same(path, before, mine) => {
                merged.answers.set(path.clone(), other.clone());
            }
            (Some(_), Some(_)) => merged.conflicts.push(path.clone()),
        }
    }
    merged.conflicts.sort_unstable();
    merged
}

/// Rows are added and removed. A row that one side removed while the other changed what it holds stays,
/// and is a conflict.
fn merge_rows(
    base: &RawAnswers,
    ours: &RawAnswers,
    theirs: &RawAnswers,
    same: Same<'_>,
    merged: &mut Merged,
) {
    let mut rows: Vec<&Path> = ours.all_rows().chain(theirs.all_rows()).map(|(row, _)| row).collect();
    rows.sort_unstable();
    rows.dedup();
    for row in rows {
        let before = base.row(row);
        // A side that has lost a row both started from has removed it: answers that were sent name only
        // the rows that stand.
        let of = |side: &RawAnswers| side.row(row).or(before.map(|_| RowState::Removed));
        let (mine, other) = (of(ours), of(theirs));
        let changed_inside = |side: &RawAnswers| {
            let inside = side.iter().filter(|(path, _)| path.is_within(row));
            inside.map(|(path, _)| path).any(|path| !same(path, base.get(path), side.get(path)))
        };
        let stands_on = match (mine, other) {
            (Some(RowState::Removed), Some(RowState::Present)) => Some(theirs),
            (Some(RowState::Present), Some(RowState::Removed)) => Some(ours),
            _ => None,
        };
        let state = match (stands_on, before) {
            // Brought back by one side: it stands.
            (Some(_), Some(RowState::Removed)) => Some(RowState::Present),
            (Some(side), _) if changed_inside(side) => {
                merged.conflicts.push(row.clone());
                Some(RowState::Present)
            }
            (Some(_), _) => Some(RowState::Removed),
            (None, _) => mine.or(other),
        };
        if let Some(state) = state {
            merged.answers.set_row(row.clone(), state);
        }
    }
}

/// Whether two texts typed at a question of a procedure mean the same answer: `1 000` and `1000` do.
#[must_use]
pub fn same_answer(
    procedure: &Procedure,
    path: &Path,
    one: Option<&RawAnswer>,
    other: Option<&RawAnswer>,
) -> bool {
    let blank = |raw: Option<&RawAnswer>| raw.is_none_or(RawAnswer::is_empty);
    if blank(one) || blank(other) {
        return blank(one) == blank(other);
    }
    let kind = procedure.question(path).map(|question| question.kind);
    let value = |raw: Option<&RawAnswer>| {
        let raw = raw?;
        kind?.read(&raw.typed, &raw.locale, &Limits::default()).ok().flatten()
    };
    match (value(one), value(other)) {
        (Some(one), Some(other)) => one == other,
        // Choices are read against their options only: their texts are ids.
        _ => one.map(|raw| &raw.typed) == other.map(|raw| &raw.typed),
    }
}
