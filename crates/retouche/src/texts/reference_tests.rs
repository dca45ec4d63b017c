//! The evaluator held to fluent-bundle: the same Fluent source and the same values must give the same
//! words on both.
//!
//! What fluent-bundle does otherwise than Fluent's guide, and this evaluator does not repeat, is left
//! out of the generated files: variables of a term after a term inside it (they become the message's),
//! and amounts as keys of a number that shows other decimals (`[1]` is not chosen by 1.0).

use std::any::Any;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::types::{FluentNumber, FluentType, FluentValue};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

use super::*;
use crate::civil::Moment;

thread_local! {
    /// fluent-bundle takes a plain function to write numbers with.
    static DATA: RefCell<LocaleData> = RefCell::new(LocaleData::default());
}

fn data() -> LocaleData {
    DATA.with_borrow(LocaleData::clone)
}

fn write_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let parsed = number::Number::parse(&number.as_string())?;
    Some(data().number(&parsed, number.options.use_grouping))
}

/// A value that fluent-bundle knows nothing of.
#[derive(Clone, Debug, PartialEq)]
struct Foreign(Arg);

impl Foreign {
    fn written(&self) -> String {
        let data = data();
        match &self.0 {
            Arg::Money(cents) => data.money(*cents),
            Arg::Date(date) => data.date(*date, DateStyle::Long),
            Arg::Message(text) => text.to_plain_string(),
            Arg::Moment(_) | Arg::Text(_) | Arg::Ltr(_) | Arg::Integer(_) | Arg::Decimal(_) => {
                unreachable!("given to fluent-bundle as its own types, or never alone")
            }
        }
    }
}

impl FluentType for Foreign {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.written().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.written().into()
    }
}
