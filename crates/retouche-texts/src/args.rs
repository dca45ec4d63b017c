//! What is put into a text: values with their type, so that each is said as its language says it.

use std::borrow::Cow;
use std::fmt;

use super::Text;
use crate::civil::{CivilDate, Moment};

/// A value to put into a text. Its type decides how it is written.
///
/// It may be an answer: its `Debug` tells its kind only.
#[derive(Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words of unknown direction, such as what a person typed; also a key to select a variant by.
    Text(String),
    /// An identifier, a phone number, an e-mail address, a code: left to right in every language.
    Ltr(String),
    /// A whole number. A year is no such number: it is not grouped, and goes as [`Arg::Text`].
    Integer(i64),
    /// A decimal number in canonical form: `-`, digits, then `.` and digits, as in `1234.5`. All its
    /// decimals are shown. Anything else is shown as it is.
    Decimal(String),
    /// An amount in cents of euro.
    Money(i64),
    /// A day, said in full: "2 décembre 2026".
    Date(CivilDate),
    /// An instant, said with its weekday, time and zone.
    Moment(Moment),
    /// A text already made.
    Message(Text),
}

/// Values by name, for the variables of one text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Args(Vec<(Cow<'static, str>, Arg)>);

impl Args {
    /// No value, for a text without variables.
    pub const fn new() -> Args {
        Args(Vec::new())
    }

    /// Adds the value of the variable `$name`. The first value of a name holds.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: Arg) -> Args {
        self.0.push((name.into(), value));
        self
    }

    /// The value of the variable `$name`.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        let (_, value) = self.0.iter().find(|(it, _)| it == name)?;
        Some(value)
    }
}

impl fmt::Debug for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Arg::Text(_) => "Text",
            Arg::Ltr(_) => "Ltr",
            Arg::Integer(_) => "Integer",
            Arg::Decimal(_) => "Decimal",
            Arg::Money(_) => "Money",
            Arg::Date(_) => "Date",
            Arg::Moment(_) => "Moment",
            Arg::Message(_) => "Message",
        })
    }
}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(name, value)| (name, value))).finish()
    }
}
