//! What differs at one question between two sets of answers.

use retouche_texts::Text;
use serde::Serialize;

use super::answer_text::AnswerText;

/// What differs at one question.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Difference {
    /// The row that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Text>,
    /// The question.
    pub label: Text,
    /// The answer before.
    pub before: AnswerText,
    /// The answer after.
    pub after: AnswerText,
    /// Whether it was added, changed or removed, in words.
    pub what: Text,
}
