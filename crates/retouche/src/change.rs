//! What differs between two revisions: per question in display order for people, and as an RFC 6902
//! patch for machines.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::answer::Value;
use crate::answers::Answers;
use crate::id::Path;
use crate::procedure::Procedure;

/// What differs at one question, or that a row in which nothing was answered came or went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question, or the row.
    pub path: Path,
    /// What happened there.
    pub what: What,
}

/// What happened at a question or a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The question is answered now.
    Added(Value),
    /// The answer is gone.
    Removed(Value),
    /// The answer was another one.
    Changed(Value, Value),
    /// There is a new row, without any answer.
    RowAdded,
    /// A row without any answer is gone.
    RowRemoved,
}

impl Change {
    /// The answer before, if the question was answered.
    #[must_use]
    pub fn before(&self) -> Option<&Value> {
        match &self.what {
            What::Removed(before) | What::Changed(before, _) => Some(before),
            What::Added(_) | What::RowAdded | What::RowRemoved => None,
        }
    }

    /// The answer after, if the question is answered.
    #[must_use]
    pub fn after(&self) -> Option<&Value> {
        match &self.what {
            What::Added(after) | What::Changed(_, after) => Some(after),
            What::Removed(_) | What::RowAdded | What::RowRemoved => None,
        }
    }
}

/// What differs between two states of a submission, in display order.
#[must_use]
pub fn changes(procedure: &Procedure, before: &Answers, after: &Answers) -> Vec<Change> {
    let paths = before.iter().chain(after.iter()).map(|(path, _)| path);
    let mut paths: Vec<&Path> = paths.chain(before.all_rows()).chain(after.all_rows()).collect();
    paths.sort_by_cached_key(|path| procedure.display_order(path));
    paths.dedup();
    let change = |path: &Path| {
        let what = change_at(path, before, after)?;
        Some(Change { path: path.clone(), what })
    };
    paths.into_iter().filter_map(change).collect()
}

fn change_at(path: &Path, before: &Answers, after: &Answers) -> Option<What> {
    let bare = |answers: &Answers| !answers.iter().any(|(answered, _)| answered.is_within(path));
    match (before.get(path), after.get(path)) {
        (Some(old), Some(new)) => (old != new).then(|| What::Changed(old.clone(), new.clone())),
        (Some(old), None) => Some(What::Removed(old.clone())),
        (None, Some(new)) => Some(What::Added(new.clone())),
        (None, None) => match (before.has_row(path), after.has_row(path)) {
            (false, true) => bare(after).then_some(What::RowAdded),
            (true, false) => bare(before).then_some(What::RowRemoved),
            (true, true) | (false, false) => None,
        },
    }
}

/// One operation of an RFC 6902 patch.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum PatchOperation {
    /// The value at `path` must be this one; a patch that meets another was made for another revision.
    Test {
        /// Where, as a JSON Pointer.
        path: String,
        /// The value expected.
        value: Json,
    },
    /// Puts a value where there is none.
    Add {
        /// Where, as a JSON Pointer.
        path: String,
        /// The value.
        value: Json,
    },
    /// Puts a value in the place of another.
    Replace {
        /// Where, as a JSON Pointer.
        path: String,
        /// The value.
        value: Json,
    },
    /// Takes a value away.
    Remove {
        /// Where, as a JSON Pointer.
        path: String,
    },
}

impl std::fmt::Debug for PatchOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Test { path, .. } => write!(f, "test {path}"),
            Self::Add { path, .. } => write!(f, "add {path}"),
            Self::Replace { path, .. } => write!(f, "replace {path}"),
            Self::Remove { path } => write!(f, "remove {path}"),
        }
    }
}

/// The patch that leads from one state to another. Every `replace` and `remove` is preceded by a `test`
/// of the old value.
#[must_use]
pub fn patch(before: &Answers, after: &Answers) -> Vec<PatchOperation> {
    let mut operations = Vec::new();
    compare(&before.to_json(), &after.to_json(), String::new(), &mut operations);
    operations
}

fn compare(before: &Json, after: &Json, path: String, operations: &mut Vec<PatchOperation>) {
    let (Json::Object(old), Json::Object(new)) = (before, after) else {
        if before != after {
            operations.push(PatchOperation::Test { path: path.clone(), value: before.clone() });
            operations.push(PatchOperation::Replace { path, value: after.clone() });
        }
        return;
    };
    // Ids hold neither `~` nor `/`, so that nothing in a pointer needs escaping.
    for (key, value) in old {
        let path = format!("{path}/{key}");
        match new.get(key) {
            Some(after) => compare(value, after, path, operations),
            None => {
                operations.push(PatchOperation::Test { path: path.clone(), value: value.clone() });
                operations.push(PatchOperation::Remove { path });
            }
        }
    }
    for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        operations.push(PatchOperation::Add { path: format!("{path}/{key}"), value: value.clone() });
    }
}
