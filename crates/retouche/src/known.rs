//! Values known beforehand: what a back office hands in when it opens a draft, each of a question that
//! names the organisation it is from.
//!
//! A known value is shown and filled in; it becomes an answer only once the person has gone on with it.
//! What they make of it is derived from both and kept with the answers, as personal data (R21). Who may
//! hand values in, and how a person comes to such a draft, is left to the server.

use std::fmt;

use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;

use crate::answer::{Limits, Value};
use crate::answers::{Answers, RawAnswers, RowState};
use crate::definition::Rows;
use crate::id::{OptionId, OrganisationId, Path, QuestionId};
use crate::pointer::join;
use crate::procedure::{Located, Procedure, Question};

/// What became of one known value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownAnswer<'a> {
    /// The question.
    pub path: &'a Path,
    /// The organisation that the value is from.
    pub source: &'a OrganisationId,
    /// The value.
    pub value: &'a Value,
    /// The answer; `None`: none, or the question no longer applies.
    pub answer: Option<&'a Value>,
}

impl KnownAnswer<'_> {
    /// Whether the person confirmed the value, rather than corrected it.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.answer == Some(self.value)
    }
}

/// What became of each known value, by path.
#[must_use]
pub fn standings<'a>(procedure: &'a Procedure, answers: &'a Answers) -> Vec<KnownAnswer<'a>> {
    let standing = |(path, value): (&'a Path, &'a Value)| {
        let source = procedure.question(path)?.known_from.as_ref()?;
        Some(KnownAnswer { path, source, value, answer: answers.get(path) })
    };
    answers.known().iter().filter_map(standing).collect()
}

/// What became of one known value, as the back office reads it. It holds answers: personal data.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Provenance {
    /// The question.
    pub path: Path,
    /// The organisation that the value was from.
    pub source: OrganisationId,
    /// Its value.
    pub source_value: serde_json::Value,
    /// The answer; absent: none, or the question no longer applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<serde_json::Value>,
    /// Whether the person confirmed the value, rather than corrected it.
    pub confirmed: bool,
}

impl fmt::Debug for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Provenance({}, {})", self.path, self.source)
    }
}

impl From<KnownAnswer<'_>> for Provenance {
    fn from(standing: KnownAnswer<'_>) -> Self {
        Self {
            path: standing.path.clone(),
            source: standing.source.clone(),
            source_value: standing.value.to_json(),
            answer: standing.answer.map(Value::to_json),
            confirmed: standing.is_confirmed(),
        }
    }
}

/// Why a value cannot be known: its JSON Pointer, and a code that tells nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownFault {
    /// Where, in what was handed in.
    pub pointer: String,
    /// Why: the code of a fault of answers, `unknown-path`, `not-known-beforehand` or `wrong-shape`.
    pub code: String,
}

/// Reads values that a back office knows: an object of answers in canonical form by question. The
/// rows of a group are a list in display order, or an object whose keys sort in that order.
///
/// `locale` is the one of the draft. `mint` makes the path of a row of a group; it is told what the
/// row is called here.
///
/// # Errors
///
/// All that is wrong.
pub fn known_beforehand(
    json: &Json,
    procedure: &Procedure,
    locale: &Locale,
    mint: &mut dyn FnMut(&Path, &str) -> Path,
) -> Result<RawAnswers, Vec<KnownFault>> {
    let mut reader = Reader { procedure, locale, mint, raw: RawAnswers::default(), faults: Vec::new() };
    reader.row(json, "", &Path::root());
    if reader.faults.is_empty() { Ok(reader.raw) } else { Err(reader.faults) }
}

struct Reader<'a> {
    procedure: &'a Procedure,
    locale: &'a Locale,
    mint: &'a mut dyn FnMut(&Path, &str) -> Path,
    raw: RawAnswers,
    faults: Vec<KnownFault>,
}

impl<'a> Reader<'a> {
    fn refuse(&mut self, pointer: &str, code: &str) {
        self.faults.push(KnownFault { pointer: pointer.to_owned(), code: code.to_owned() });
    }

    fn row(&mut self, json: &Json, pointer: &str, row: &Path) {
        let Some(entries) = json.as_object() else { return self.refuse(pointer, "wrong-shape") };
        let procedure = self.procedure;
        for (key, json) in entries {
            let pointer = join(pointer, key);
            let path = key.parse::<QuestionId>().ok().map(|id| row.question(&id));
            match path.as_ref().and_then(|path| procedure.locate(path)).zip(path) {
                Some((Located::Question(question), path)) => {
                    self.value(json, &pointer, question, path);
                }
                Some((Located::QuestionGroup(group), path)) => {
                    self.group(json, &pointer, &group.rows, &path);
                }
                Some((Located::PageGroup(group), path)) => {
                    self.group(json, &pointer, &group.rows, &path);
                }
                None => self.refuse(&pointer, "unknown-path"),
            }
        }
    }

    fn group(&mut self, json: &Json, pointer: &str, bounds: &Rows, group: &Path) {
        let rows: Vec<(String, &Json)> = match json {
            Json::Array(rows) => {
                rows.iter().enumerate().map(|(place, row)| (place.to_string(), row)).collect()
            }
            Json::Object(rows) => rows.iter().map(|(key, row)| (key.clone(), row)).collect(),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {
                return self.refuse(pointer, "wrong-shape");
            }
        };
        if u32::try_from(rows.len()).is_ok_and(|count| count > bounds.max) {
            return self.refuse(pointer, "too-many-rows");
        }
        for (key, json) in rows {
            let row = (self.mint)(group, &key);
            self.raw.set_row(row.clone(), RowState::Present);
            self.row(json, &join(pointer, &key), &row);
        }
    }

    fn value(&mut self, json: &Json, pointer: &str, question: &Question, path: Path) {
        if question.known_from.is_none() {
            return self.refuse(pointer, "not-known-beforehand");
        }
        let Some(value) = Value::from_json(question.kind.shape, json) else {
            return self.refuse(pointer, "wrong-shape");
        };
        match self.fault_of(question, &value) {
            Some(code) => self.refuse(pointer, &code),
            None => self.raw.set_known(path, value),
        }
    }

    /// What is wrong with a value whatever the other answers are. It may lie beyond the question's
    /// limits: then the person is told, and corrects it.
    fn fault_of(&self, question: &Question, value: &Value) -> Option<String> {
        let options = question.options.iter().map(|option| option.id.clone());
        let options: Vec<OptionId> = options.collect();
        let limits = Limits { decimals: question.decimals, options: &options, ..Limits::default() };
        let typed = question.kind.write(value, self.locale);
        match question.kind.read(&typed, self.locale, &limits) {
            Ok(Some(read)) if read == *value => None,
            Ok(_) => Some("wrong-shape".to_owned()),
            Err(fault) => Some(fault.code().to_owned()),
        }
    }
}
