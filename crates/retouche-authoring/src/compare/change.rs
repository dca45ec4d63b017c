//! One difference between two editions, as data.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{ChangeClass, ChangeCode};

/// One difference between two editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EditionChange {
    /// What differs.
    pub code: ChangeCode,
    /// What it means for open cases: [`ChangeCode::class`].
    pub class: ChangeClass,
    /// The question or group: its ids from the root, joined by `/`; in the earlier edition where the new
    /// one has none. Empty for what is no question.
    pub path: String,
    /// The file of the new edition in which to look.
    pub file: String,
    /// Where in that file's value: a JSON Pointer; what is no longer there is told at what was around it.
    pub pointer: String,
    /// What the sentence names, by the variables of the code's message.
    pub args: BTreeMap<&'static str, String>,
}
