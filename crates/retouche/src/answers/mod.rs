//! Answers together: as they were typed ([`RawAnswers`], what a draft keeps) and as they were read
//! ([`Answers`]).
//!
//! Both are maps from paths, so that two people's answers merge per question and per row. Which of them
//! apply and whether anything is missing is left to `read`.

mod confirming;
mod known_values;

use std::fmt;

use retouche_texts::{Locale, packed_enums, packed_structs};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answer::Value;
use crate::digest::{Digest, NotCanonical, Salt};
use crate::id::{Path, QuestionId};
use crate::procedure::Procedure;
use crate::scope::Scope;
use crate::sorted_map::SortedMap;

pub use confirming::Confirming;
pub use known_values::KnownValues;

/// Answers as they were typed, right or wrong: what a draft keeps. Nothing typed is lost from it; a
/// question that no longer applies and a row that was removed keep their text.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAnswers {
    /// What was typed, per question.
    #[serde(default)]
    answers: SortedMap<Path, RawAnswer>,
    /// The rows of the groups, in order of creation.
    #[serde(default)]
    rows: SortedMap<Path, RowState>,
    /// The warnings that the person has seen and kept the answer to: per question, their codes.
    #[serde(default)]
    #[schemars(with = "std::collections::BTreeMap<Path, std::collections::BTreeSet<String>>")]
    kept: SortedMap<Path, Vec<String>>,
    /// What was known before the person was asked.
    #[serde(default, skip_serializing_if = "KnownValues::is_empty")]
    known: KnownValues,
    /// What the form's change asks the person to look at again before sending.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    to_confirm: SortedMap<Path, Confirming>,
}

/// What was typed in answer to one question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawAnswer {
    /// One entry of text; three of a date (day, month, year); one per ticked option.
    pub typed: Vec<String>,
    /// The language in which it was typed, which tells how numbers are written.
    pub locale: Locale,
}

impl RawAnswer {
    /// Whether nothing was typed, blanks aside.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.typed.iter().all(|text| text.trim().is_empty())
    }
}

/// Whether a row stands or was removed. A removed row keeps its answers, so that it can be brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowState {
    /// The row stands.
    Present,
    /// The row was removed.
    Removed,
}

packed_structs! {
    RawAnswers { answers, rows, kept, known, to_confirm }
    RawAnswer { typed, locale }
}

packed_enums! {
    RowState { 0: Present, 1: Removed }
}

impl fmt::Debug for RawAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAnswers({} answers, {} rows)", self.answers.len(), self.rows.len())
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAnswer(… in {})", self.locale)
    }
}

impl RawAnswers {
    /// What was typed for this question, if it was ever asked.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<&RawAnswer> {
        self.answers.get(path)
    }

    /// Keeps what was typed. Another text than before is a new answer: its warnings are shown again. Whoever
    /// types, or leaves what stands there, has looked at it.
    pub fn set(&mut self, path: Path, answer: RawAnswer) {
        self.to_confirm.remove(&path);
        if self.answers.get(&path) != Some(&answer) {
            self.kept.remove(&path);
            self.answers.insert(path, answer);
        }
    }

    /// All that was typed, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &RawAnswer)> {
        self.answers.iter()
    }

    /// The rows of this group that stand, in order of creation.
    pub fn rows(&self, group: &Path) -> impl Iterator<Item = &Path> {
        rows_in(&self.rows, group).filter(|(_, state)| **state == RowState::Present).map(|(row, _)| row)
    }

    /// The row's state, if there ever was such a row.
    #[must_use]
    pub fn row(&self, row: &Path) -> Option<RowState> {
        self.rows.get(row).copied()
    }

    /// Adds, removes or brings back a row.
    pub fn set_row(&mut self, row: Path, state: RowState) {
        self.rows.insert(row, state);
    }

    /// All rows that ever were, by path.
    pub fn all_rows(&self) -> impl Iterator<Item = (&Path, RowState)> {
        self.rows.iter().map(|(row, state)| (row, *state))
    }

    /// Whether the person has seen this warning and kept the answer.
    #[must_use]
    pub fn keeps(&self, path: &Path, warning: &str) -> bool {
        self.kept.get(path).is_some_and(|kept| kept.iter().any(|kept| kept == warning))
    }

    /// The warnings that the person has seen about this answer and kept it.
    pub(crate) fn kept(&self, path: &Path) -> &[String] {
        self.kept.get(path).map_or(&[], Vec::as_slice)
    }

    /// Records that the person has seen this warning and keeps the answer.
    pub fn keep(&mut self, path: Path, warning: String) {
        match self.kept.get_mut(&path) {
            Some(kept) if kept.contains(&warning) => {}
            Some(kept) => kept.push(warning),
            None => self.kept.insert(path, vec![warning]),
        }
    }

    /// What was known before the person was asked.
    #[must_use]
    pub fn known(&self) -> &KnownValues {
        &self.known
    }

    /// Keeps a value known before the person is asked. It is no answer.
    pub fn set_known(&mut self, path: Path, value: Value) {
        self.known.insert(path, value);
    }

    /// Why the person has to look at this question or group again, if so.
    #[must_use]
    pub fn confirming(&self, path: &Path) -> Option<Confirming> {
        self.to_confirm.get(path).copied()
    }

    /// Asks the person to look at a question or a group again, until [`RawAnswers::set`] is called for it.
    pub fn ask_to_confirm(&mut self, path: Path, why: Confirming) {
        self.to_confirm.insert(path, why);
    }

    /// The questions and groups that the person has to look at again, each with the reason.
    pub fn to_confirm(&self) -> impl Iterator<Item = (&Path, Confirming)> {
        self.to_confirm.iter().map(|(path, why)| (path, *why))
    }

    /// The same, and nothing to look at again.
    #[must_use]
    pub fn confirmed(&self) -> Self {
        Self { to_confirm: SortedMap::default(), ..self.clone() }
    }

    /// The paths, answered or rows, that this procedure does not know: of a tampered or foreign draft.
    pub fn unknown<'a>(&'a self, procedure: &'a Procedure) -> impl Iterator<Item = &'a Path> {
        let questions = self.answers.keys().chain(self.kept.keys()).chain(self.to_confirm.keys());
        let strange = questions.filter(|path| procedure.locate(path).is_none());
        strange.chain(self.rows.keys().filter(|row| procedure.scope_of(row).is_none() || row.is_root()))
    }
}

/// Answers that were read: applicable questions only, each a value of its kind's shape.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers {
    values: SortedMap<Path, Value>,
    rows: SortedMap<Path, ()>,
    known: KnownValues,
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} values, {} rows)", self.values.len(), self.rows.len())
    }
}

impl Answers {
    /// The answer to this question.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<&Value> {
        self.values.get(path)
    }

    /// Keeps an answer.
    pub fn insert(&mut self, path: Path, value: Value) {
        self.values.insert(path, value);
    }

    /// Keeps a row, answered or not.
    pub fn insert_row(&mut self, row: Path) {
        self.rows.insert(row, ());
    }

    /// All answers, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Value)> {
        self.values.iter()
    }

    /// Whether there is this row.
    #[must_use]
    pub fn has_row(&self, row: &Path) -> bool {
        self.rows.contains_key(row)
    }

    /// The rows of this group, in display order.
    pub fn rows(&self, group: &Path) -> impl Iterator<Item = &Path> {
        rows_in(&self.rows, group).map(|(row, ())| row)
    }

    /// The rows of all groups, by path.
    pub fn all_rows(&self) -> impl Iterator<Item = &Path> {
        self.rows.keys()
    }

    /// What was known before the person was asked.
    #[must_use]
    pub fn known(&self) -> &KnownValues {
        &self.known
    }

    /// These answers, given by somebody who was shown what was known.
    #[must_use]
    pub fn knowing(self, known: KnownValues) -> Self {
        Self { known, ..self }
    }

    /// The salted digest of these answers as a revision has it: of `{"answers": …, "salt": …}` in canonical JSON,
    /// and of `"known"` where something was known beforehand.
    ///
    /// # Errors
    ///
    /// [`NotCanonical`], as [`crate::digest::canonical`].
    pub fn digest(&self, salt: &Salt) -> Result<Digest, NotCanonical> {
        digest_of_json(&self.to_json(), &self.known, salt)
    }

    /// The answers as plain JSON: objects keyed by question id, groups keyed by row id.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        let mut root = serde_json::Map::new();
        for row in self.rows.keys() {
            object_at(&mut root, row);
        }
        for (path, value) in self.values.iter() {
            if let Some(object) = object_at(&mut root, &path.parent()) {
                object.insert(path.last().to_owned(), value.to_json());
            }
        }
        serde_json::Value::Object(root)
    }

    /// Reads back what [`Answers::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// The path of the first entry that this procedure does not know or that has another shape.
    pub fn from_json(json: &serde_json::Value, procedure: &Procedure) -> Result<Self, ForeignEntry> {
        let mut answers = Self::default();
        answers.take_row(json, &Path::root(), procedure.scope(), procedure)?;
        Ok(answers)
    }

    fn take_row(
        &mut self,
        json: &serde_json::Value,
        row: &Path,
        scope: &Scope,
        procedure: &Procedure,
    ) -> Result<(), ForeignEntry> {
        let object = json.as_object().ok_or_else(|| ForeignEntry(row.pointer()))?;
        for (key, json) in object {
            let foreign =
                || ForeignEntry(format!("{}/{}", row.pointer(), key.replace('~', "~0").replace('/', "~1")));
            let id: QuestionId = key.parse().map_err(|_| foreign())?;
            let path = row.question(&id);
            if let Some(group) = scope.group(&id) {
                self.take_group(json, &path, group, procedure)?;
            } else {
                let kind = procedure.question(&path).ok_or_else(foreign)?.kind;
                self.insert(path, Value::from_json(kind.shape, json).ok_or_else(foreign)?);
            }
        }
        Ok(())
    }

    fn take_group(
        &mut self,
        json: &serde_json::Value,
        group: &Path,
        scope: &Scope,
        procedure: &Procedure,
    ) -> Result<(), ForeignEntry> {
        let foreign = || ForeignEntry(group.pointer());
        for (key, json) in json.as_object().ok_or_else(foreign)? {
            let row = group.row(&key.parse().map_err(|_| foreign())?);
            self.insert_row(row.clone());
            self.take_row(json, &row, scope, procedure)?;
        }
        Ok(())
    }
}

/// The digest that [`Answers::digest`] gives, of answers in their JSON form. Kept answers are checked by it
/// without their procedure.
///
/// # Errors
///
/// [`NotCanonical`], as [`crate::digest::canonical`].
pub fn digest_of_json(
    answers: &serde_json::Value,
    known: &KnownValues,
    salt: &Salt,
) -> Result<Digest, NotCanonical> {
    match known.is_empty() {
        true => Digest::of(&serde_json::json!({ "answers": answers, "salt": salt })),
        false => Digest::of(&serde_json::json!({ "answers": answers, "known": known, "salt": salt })),
    }
}

/// An entry of an answers' JSON that does not belong to the procedure: its JSON Pointer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the entry at `{0}` does not belong to this procedure")]
pub struct ForeignEntry(pub String);

/// The object of a row, made on the way where it is missing.
fn object_at<'a>(
    root: &'a mut serde_json::Map<String, serde_json::Value>,
    row: &Path,
) -> Option<&'a mut serde_json::Map<String, serde_json::Value>> {
    row.segments().try_fold(root, |object, segment| {
        object
            .entry(segment)
            .or_insert_with(|| serde_json::Value::Object(serde_json::Map::new()))
            .as_object_mut()
    })
}

/// The rows that stand directly in this group.
fn rows_in<'a, T>(rows: &'a SortedMap<Path, T>, group: &Path) -> impl Iterator<Item = (&'a Path, &'a T)> {
    let (start, depth) = (format!("{group}/"), group.segments().count() + 1);
    let end = start.clone();
    // Between a group and its rows, siblings may stand whose ids go on where the group's ends.
    rows.from_key(group)
        .skip_while(move |(row, _)| !row.as_str().starts_with(&start))
        .take_while(move |(row, _)| row.as_str().starts_with(&end))
        .filter(move |(row, _)| row.segments().count() == depth)
}
