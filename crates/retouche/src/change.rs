//! What differs between two revisions: per question in display order for people, and as an RFC 6902
//! patch for machines.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::answer::Value;
use crate::answers::Answers;
use crate::id::Path;
use crate::procedure::Procedure;

/// What differs at one question. At least one side is there, and they differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub path: Path,
    /// The answer before, if it was answered.
    pub before: Option<Value>,
    /// The answer after, if it is answered.
    pub after: Option<Value>,
}

/// What differs between two states of a submission, in display order.
#[must_use]
pub fn changes(procedure: &Procedure, before: &Answers, after: &Answers) -> Vec<Change> {
    let mut paths: Vec<&Path> = before.iter().chain(after.iter()).map(|(path, _)| path).collect();
    paths.sort_by_cached_key(|path| procedure.display_order(path));
    paths.dedup();
    let differs = |path: &&Path| before.get(path) != after.get(path);
    let change = |path: &Path| Change {
        path: path.clone(),
        before: before.get(path).cloned(),
        after: after.get(path).cloned(),
    };
    paths.into_iter().filter(differs).map(change).collect()
}

/// One operation of an RFC 6902 patch.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
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

impl std::fmt::Debug for Operation {
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
pub fn patch(before: &Answers, after: &Answers) -> Vec<Operation> {
    let mut operations = Vec::new();
    compare(&before.to_json(), &after.to_json(), String::new(), &mut operations);
    operations
}

fn compare(before: &Json, after: &Json, path: String, operations: &mut Vec<Operation>) {
    let (Json::Object(old), Json::Object(new)) = (before, after) else {
        if before != after {
            operations.push(Operation::Test { path: path.clone(), value: before.clone() });
            operations.push(Operation::Replace { path, value: after.clone() });
        }
        return;
    };
    // Ids hold neither `~` nor `/`, so that nothing in a pointer needs escaping.
    for (key, value) in old {
        let path = format!("{path}/{key}");
        match new.get(key) {
            Some(after) => compare(value, after, path, operations),
            None => {
                operations.push(Operation::Test { path: path.clone(), value: value.clone() });
                operations.push(Operation::Remove { path });
            }
        }
    }
    for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        operations.push(Operation::Add { path: format!("{path}/{key}"), value: value.clone() });
    }
}
