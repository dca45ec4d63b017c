//! Answers as pages list them: section by section, question by question.

use retouche_texts::Text;
use serde::Serialize;

use super::Link;
use super::answer_text::AnswerText;

/// Answers that belong together: those of the root, or of one row.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerSection {
    /// What the row is called; the root has no heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The answers.
    pub items: Vec<AnswerItem>,
}

/// One question and its answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AnswerItem {
    /// The question.
    pub label: Text,
    /// The answer.
    pub answer: AnswerText,
    /// The way to change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Link>,
    /// Where else it is corrected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<Text>,
    /// That it was changed and not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<Text>,
    /// What was known beforehand: that it was confirmed, or corrected and how to report the error.
    pub known: Vec<Text>,
}

/// What is missing, page by page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Missing {
    /// Its heading.
    pub heading: Text,
    /// One link per question.
    pub items: Vec<Link>,
}
