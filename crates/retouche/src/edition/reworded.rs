//! What a later edition asks in other words.

use std::collections::BTreeSet;

use crate::answer::Value;
use crate::id::OptionId;

/// The questions and options that the new edition asks in other words, by the patterns of their paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reworded {
    /// The questions and groups.
    pub questions: BTreeSet<String>,
    /// The options, each with its question.
    pub options: BTreeSet<(String, OptionId)>,
}

impl Reworded {
    /// Whether somebody who gave this answer was asked in other words. Of reworded options, those chosen
    /// count.
    #[must_use]
    pub fn touches(&self, question: &str, answer: &Value) -> bool {
        let option = |option: &OptionId| self.options.contains(&(question.to_owned(), option.clone()));
        let chosen = match answer {
            Value::Choice(chosen) => option(chosen),
            Value::Choices(chosen) => chosen.iter().any(option),
            Value::Text(_) | Value::Integer(_) | Value::Decimal(_) | Value::Money(_) | Value::Date(_) => {
                false
            }
        };
        chosen || self.questions.contains(question)
    }
}
