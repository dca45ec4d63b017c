//! An answer as it is shown to a person: on the check page, in receipts, before and after.

use retouche::answer::Value;
use retouche::id::OptionId;
use retouche::procedure::Question;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::Say;

/// An answer as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerText {
    /// There is an answer.
    Given(Text),
    /// There are several.
    Several(Vec<Text>),
    /// There is none, in words.
    None(Text),
}

impl Say<'_> {
    /// An answer to a question, or that there is none.
    pub(crate) fn answer(&self, question: &Question, value: Option<&Value>) -> AnswerText {
        let value_text =
            |arg: Arg| AnswerText::Given(self.product_with("value", &Args::new().with("value", arg)));
        match value {
            None => AnswerText::None(self.product("not-provided")),
            Some(Value::Text(text)) if question.kind.is_left_to_right() => {
                AnswerText::Given(Text::ltr((question.kind.show)(text)))
            }
            Some(Value::Text(text)) => AnswerText::Given(Text::verbatim(text.clone())),
            Some(Value::Integer(number)) => value_text(Arg::Integer(*number)),
            Some(Value::Decimal(number)) => value_text(Arg::Decimal(number.to_string())),
            Some(Value::Money(cents)) => value_text(Arg::Money(*cents)),
            Some(Value::Date(date)) => value_text(Arg::Date(*date)),
            Some(Value::Choice(option)) => AnswerText::Given(self.option(question, option)),
            Some(Value::Choices(options)) => {
                AnswerText::Several(options.iter().map(|option| self.option(question, option)).collect())
            }
        }
    }

    /// An answer as one text: several options one after the other.
    pub(crate) fn in_one(&self, answer: AnswerText) -> Text {
        match answer {
            AnswerText::Given(text) | AnswerText::None(text) => text,
            AnswerText::Several(texts) => texts
                .into_iter()
                .reduce(|one, other| {
                    let args = Args::new().with("one", Arg::Message(one)).with("other", Arg::Message(other));
                    self.product_with("answers-joined", &args)
                })
                .unwrap_or_default(),
        }
    }

    /// An option's words; of one that this edition does not know, its id.
    pub(super) fn option(&self, question: &Question, option: &OptionId) -> Text {
        let known = question.options.iter().find(|known| known.id == *option);
        known.map_or_else(|| Text::ltr(option.to_string()), |known| self.own(&known.text))
    }
}

/// A value to put into a text.
pub(super) fn arg(value: &Value) -> Arg {
    match value {
        Value::Text(text) => Arg::Text(text.clone()),
        Value::Integer(number) => Arg::Integer(*number),
        Value::Decimal(number) => Arg::Decimal(number.to_string()),
        Value::Money(cents) => Arg::Money(*cents),
        Value::Date(date) => Arg::Date(*date),
        Value::Choice(option) => Arg::Ltr(option.to_string()),
        Value::Choices(options) => {
            Arg::Ltr(options.iter().map(OptionId::as_str).collect::<Vec<_>>().join(", "))
        }
    }
}
