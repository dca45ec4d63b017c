//! The author's own cases: what somebody types on some day, and what the procedure makes of it.
//!
//! A case is read as people's answers are, by [`retouche::read()`]; rows bear short aliases, in order of creation.
//! What differs from what the author expects is told at its place in the case's file.

use std::collections::BTreeMap;

use retouche::civil::CivilDate;
use retouche_texts::Locale;
use serde::Deserialize;
use serde_json::Value as Json;

/// A case, as written in `cases/*.json`.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AuthorCase {
    /// Where the schema of this file stands, for editors.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// What the case shows, in one line.
    pub about: String,
    /// The day on which it is typed, in the procedure's time zone.
    pub today: CivilDate,
    /// The language in which it is typed.
    pub locale: Locale,
    /// What a back office knew beforehand, in canonical form as it is received, rows by alias.
    #[serde(default)]
    pub known: Option<Json>,
    /// What is typed, by question.
    pub answers: BTreeMap<String, TypedAnswer>,
    /// What the procedure makes of it.
    pub expect: Expectation,
}

/// What is typed in answer to a question, or the rows of a group.
#[derive(Debug, Clone, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum TypedAnswer {
    /// A text, or one option.
    Text(String),
    /// Day, month and year of a date, or several options.
    Several(Vec<String>),
    /// The answers of each row of a group, by an alias; aliases sort in order of creation.
    Rows(BTreeMap<String, BTreeMap<String, TypedAnswer>>),
}

/// What a procedure makes of a case. Rows are named by their aliases.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Expectation {
    /// What cannot be accepted: the code of its fault, by path. Empty: nothing.
    #[serde(default)]
    pub errors: BTreeMap<String, String>,
    /// What is unusual: `unusual`, or ids of checks and frequent errors, by path. Empty: nothing.
    #[serde(default)]
    pub warnings: BTreeMap<String, Vec<String>>,
    /// The pages met, in order; the pages of a group's rows come before the page that lists them.
    #[serde(default)]
    pub pages: Option<Vec<String>>,
    /// The exit at which the path ends.
    #[serde(default)]
    pub exit: Option<String>,
    /// The answers as they are received, rows by alias.
    #[serde(default)]
    pub received: Option<Json>,
}
