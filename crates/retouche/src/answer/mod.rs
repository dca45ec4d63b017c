//! Answers one at a time: the shapes of data, the kinds of question built from them, and what can be
//! wrong with what was typed.
//!
//! Shapes and controls are closed sets; a kind names a shape, a control, and for texts a way to tidy and
//! check. So a new kind needs no new rendering, and an integrator can add one to [`Kinds`]. Which
//! questions are asked is left to `read`; the words for faults, to the texts.

mod choice;
mod country;
mod date;
mod decimal;
mod french;
mod number;
mod quantity;
mod text;

use std::cmp::Ordering;
use std::fmt;

pub use country::COUNTRIES;
pub use decimal::Decimal;
pub use quantity::Quantity;
pub use text::show_phone;

use retouche_texts::Locale;

use crate::civil::CivilDate;
use crate::id::{FindingId, OptionId};

/// The largest whole number that JSON keeps exactly everywhere: 2⁵³ − 1 (RFC 8785).
pub const INTEGER_MAX: i64 = (1 << 53) - 1;

/// The value of an answer. `Debug` does not show it: answers are personal data.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A text, line ends LF, outer blanks trimmed.
    Text(String),
    /// A whole number within ±(2⁵³ − 1).
    Integer(i64),
    /// A decimal number.
    Decimal(Decimal),
    /// An amount of money in cents of the euro.
    Money(i64),
    /// A calendar date.
    Date(CivilDate),
    /// One option.
    Choice(OptionId),
    /// Some options, in display order, at least one.
    Choices(Vec<OptionId>),
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(…)", self.shape())
    }
}

impl Value {
    /// The shape of this value.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self {
            Self::Text(_) => Shape::Text,
            Self::Integer(_) => Shape::Integer,
            Self::Decimal(_) => Shape::Decimal,
            Self::Money(_) => Shape::Money,
            Self::Date(_) => Shape::Date,
            Self::Choice(_) => Shape::Choice,
            Self::Choices(_) => Shape::Choices,
        }
    }

    /// The value as JSON: money as cents, decimals and dates as strings, options as their ids.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Integer(number) | Self::Money(number) => (*number).into(),
            Self::Decimal(number) => number.to_string().into(),
            Self::Date(date) => date.to_string().into(),
            Self::Choice(option) => option.as_str().into(),
            Self::Choices(options) => options.iter().map(OptionId::as_str).collect::<Vec<_>>().into(),
        }
    }

    /// Reads back what [`Value::to_json`] wrote; `None` if the JSON has another shape.
    #[must_use]
    pub fn from_json(shape: Shape, json: &serde_json::Value) -> Option<Self> {
        let text = || json.as_str();
        match shape {
            Shape::Text => text().map(|text| Self::Text(text.to_owned())),
            Shape::Integer => json.as_i64().map(Self::Integer),
            Shape::Money => json.as_i64().map(Self::Money),
            Shape::Decimal => text()?.parse().ok().map(Self::Decimal),
            Shape::Date => text()?.parse().ok().map(Self::Date),
            Shape::Choice => text()?.parse().ok().map(Self::Choice),
            Shape::Choices => {
                let options = json.as_array()?.iter().map(|option| option.as_str()?.parse().ok());
                options.collect::<Option<Vec<_>>>().map(Self::Choices)
            }
        }
    }
}

/// The shapes of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// An amount of money.
    Money,
    /// A calendar date.
    Date,
    /// One of several options.
    Choice,
    /// Any of several options.
    Choices,
}

/// What a field renders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// One line of text.
    Line(LineEntry),
    /// Several lines of text.
    Area,
    /// Day, month and year, each on a line of its own (decision C-D8).
    DateParts,
    /// Radio buttons.
    Radios,
    /// Checkboxes.
    Checkboxes,
    /// A list to pick one from, for long lists.
    Select,
}

/// How a line of text is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineEntry {
    /// Words, in the direction of the language.
    Words,
    /// Digits, always left to right: identifiers and whole numbers.
    Digits,
    /// A number with a decimal sign.
    Number,
    /// An amount of money, followed by the sign of the currency.
    Money,
    /// An e-mail address, always left to right.
    Email,
    /// A telephone number, always left to right.
    Phone,
}

/// Where the options of a choice come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Options {
    /// The kind has none.
    None,
    /// The author lists them; their texts are the procedure's.
    Authored,
    /// Yes, no, and "I don't know" where declared; their texts are the product's.
    YesNo,
    /// A list of the product's own, with the prefix of its text ids.
    Listed(&'static [&'static str], &'static str),
}

/// A kind of question.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The name that authors write.
    pub name: &'static str,
    /// The shape of its answers.
    pub shape: Shape,
    /// What a field of it renders.
    pub control: Control,
    /// Where its options come from.
    pub options: Options,
    /// Of texts: the most characters where the author declares no `max`.
    pub length: usize,
    /// Of texts: tidies what was typed (spaces in a number, say) and checks it.
    pub refine: fn(&str) -> Result<String, Fault>,
    /// Of texts: how an answer is shown, such as in groups of digits.
    pub show: fn(&str) -> String,
    /// Of texts: the JSON Schema pattern that refined texts match, if any.
    pub pattern: Option<&'static str>,
}

impl Kind {
    /// Whether its answers are identifiers, numbers of a telephone and the like, which stay left to
    /// right in every language.
    #[must_use]
    pub fn is_left_to_right(&self) -> bool {
        match self.control {
            Control::Line(LineEntry::Words) | Control::Area => false,
            Control::Line(
                LineEntry::Digits
                | LineEntry::Number
                | LineEntry::Money
                | LineEntry::Email
                | LineEntry::Phone,
            )
            | Control::DateParts
            | Control::Radios
            | Control::Checkboxes
            | Control::Select => true,
        }
    }

    /// Reads what was typed: one entry of text, three of a date, one per ticked option. `Ok(None)` when
    /// nothing was typed.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn read(
        &self,
        typed: &[String],
        locale: &Locale,
        limits: &Limits<'_>,
    ) -> Result<Option<Value>, Fault> {
        let typed: Vec<&str> = typed.iter().map(|entry| entry.trim()).collect();
        if typed.iter().all(|entry| entry.is_empty()) {
            return Ok(None);
        }
        let line = typed.first().copied().unwrap_or_default();
        let value = match self.shape {
            Shape::Text => text::read(self, line, limits),
            Shape::Integer => number::integer(line, locale),
            Shape::Decimal => number::decimal(line, locale, limits.decimals),
            Shape::Money => number::money(line, locale),
            Shape::Date => date::read(&typed),
            Shape::Choice => choice::one(&typed, limits.options),
            Shape::Choices => choice::several(&typed, limits.options),
        }?;
        limits.hold(&value)?;
        Ok(Some(value))
    }

    /// A value as a person would type it in a language: what an amendment's fields start from.
    #[must_use]
    pub fn write(&self, value: &Value, locale: &Locale) -> Vec<String> {
        match value {
            Value::Text(text) => vec![(self.show)(text)],
            Value::Integer(number) => vec![number.to_string()],
            Value::Decimal(number) => vec![number::write(&number.to_string(), locale)],
            Value::Money(cents) => vec![number::write_cents(*cents, locale)],
            Value::Date(date) => date::write(*date),
            Value::Choice(option) => vec![option.to_string()],
            Value::Choices(options) => options.iter().map(OptionId::to_string).collect(),
        }
    }
}

/// The bounds of an answer, resolved for the row in which it is asked.
#[derive(Clone, Default)]
pub struct Limits<'a> {
    /// The least value; of a text, the fewest characters.
    pub min: Option<Quantity>,
    /// The greatest value; of a text, the most characters.
    pub max: Option<Quantity>,
    /// The most digits after the decimal sign.
    pub decimals: u8,
    /// The options offered now.
    pub options: &'a [OptionId],
}

impl Limits<'_> {
    fn hold(&self, value: &Value) -> Result<(), Fault> {
        let Some(quantity) = Quantity::of_value(value).filter(|_| value.shape() != Shape::Text) else {
            return Ok(());
        };
        let beyond = |bound: &Option<Quantity>, side: Ordering| {
            let bound = bound.as_ref().filter(|bound| quantity.compare(bound) == Some(side))?;
            bound.clone().in_shape(value.shape())
        };
        if let Some(min) = beyond(&self.min, Ordering::Less) {
            return Err(Fault::Below(min));
        }
        beyond(&self.max, Ordering::Greater).map_or(Ok(()), |max| Err(Fault::Above(max)))
    }
}

/// Why what was typed cannot be accepted. The words are in the texts, one message per [`Fault::code`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Missing,
    /// A text has more characters than it may: how many, how many at most.
    TooLong(usize, usize),
    /// A text has fewer characters than it must: how many, how many at least.
    TooShort(usize, usize),
    /// This is not a number.
    NotANumber,
    /// This could be two different numbers, such as `1.234`.
    AmbiguousNumber,
    /// A whole number is wanted.
    NotWhole,
    /// There are more digits after the decimal sign than this.
    TooManyDecimals(u8),
    /// The number is too large to be kept exactly.
    TooLarge,
    /// The value is less (earlier) than this one.
    Below(Value),
    /// The value is greater (later) than this one.
    Above(Value),
    /// Parts of the date are missing: day, month, year.
    DateIncomplete([bool; 3]),
    /// The year does not have four digits.
    YearIncomplete,
    /// There is no such day.
    DateImpossible,
    /// An option that is not offered; only a tampered form sends it.
    NotAnOption,
    /// This is not an e-mail address.
    NotAnEmail,
    /// This is not a telephone number.
    NotAPhone,
    /// The identifier has this many digits where that many are wanted.
    DigitCount(usize, usize),
    /// The identifier's digits do not fit together: one was mistyped.
    ControlDigit,
    /// What a kind added by an integrator refuses, under a code of its own.
    Other(&'static str),
    /// The group has fewer rows than this.
    TooFewRows(u32),
    /// The group has more rows than this.
    TooManyRows(u32),
    /// The answers do not fit together: the check that says so.
    Check(FindingId),
}

impl Fault {
    /// The code that the texts and the API use.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Missing => "missing",
            Self::TooLong(..) => "too-long",
            Self::TooShort(..) => "too-short",
            Self::NotANumber => "not-a-number",
            Self::AmbiguousNumber => "ambiguous-number",
            Self::NotWhole => "not-whole",
            Self::TooManyDecimals(_) => "too-many-decimals",
            Self::TooLarge => "too-large",
            Self::Below(_) => "below",
            Self::Above(_) => "above",
            Self::DateIncomplete(_) => "date-incomplete",
            Self::YearIncomplete => "year-incomplete",
            Self::DateImpossible => "date-impossible",
            Self::NotAnOption => "not-an-option",
            Self::NotAnEmail => "not-an-email",
            Self::NotAPhone => "not-a-phone",
            Self::DigitCount(..) => "digit-count",
            Self::ControlDigit => "control-digit",
            Self::Other(code) => code,
            Self::TooFewRows(_) => "too-few-rows",
            Self::TooManyRows(_) => "too-many-rows",
            Self::Check(check) => check.as_str(),
        }
    }
}

/// The kinds of question that a server or a page knows.
#[derive(Debug, Clone)]
pub struct Kinds(Vec<Kind>);

impl Kinds {
    /// The kinds that come with the library.
    #[must_use]
    pub fn standard() -> Self {
        Self(STANDARD.to_vec())
    }

    /// These and one more, which replaces one of the same name.
    #[must_use]
    pub fn with(mut self, kind: Kind) -> Self {
        self.0.retain(|known| known.name != kind.name);
        self.0.push(kind);
        self
    }

    /// The kind of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Kind> {
        self.0.iter().find(|kind| kind.name == name)
    }

    /// The names of all kinds.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|kind| kind.name)
    }
}

/// A kind whose answers are texts, on one line.
const fn line(name: &'static str, entry: LineEntry, length: usize) -> Kind {
    Kind {
        name,
        shape: Shape::Text,
        control: Control::Line(entry),
        options: Options::None,
        length,
        refine: text::one_line,
        show: str::to_owned,
        pattern: None,
    }
}

/// A kind whose answers are not texts.
const fn shaped(name: &'static str, shape: Shape, control: Control, options: Options) -> Kind {
    Kind { shape, control, options, ..line(name, LineEntry::Words, 0) }
}

const STANDARD: [Kind; 16] = [
    line("short-text", LineEntry::Words, 200),
    Kind { control: Control::Area, refine: text::many_lines, ..line("long-text", LineEntry::Words, 5_000) },
    shaped("integer", Shape::Integer, Control::Line(LineEntry::Digits), Options::None),
    shaped("decimal", Shape::Decimal, Control::Line(LineEntry::Number), Options::None),
    shaped("money", Shape::Money, Control::Line(LineEntry::Money), Options::None),
    shaped("date", Shape::Date, Control::DateParts, Options::None),
    shaped("yes-no", Shape::Choice, Control::Radios, Options::YesNo),
    shaped("choice", Shape::Choice, Control::Radios, Options::Authored),
    shaped("long-choice", Shape::Choice, Control::Select, Options::Authored),
    shaped("choices", Shape::Choices, Control::Checkboxes, Options::Authored),
    shaped("country", Shape::Choice, Control::Select, Options::Listed(&COUNTRIES, "ui_country-")),
    Kind { refine: text::email, pattern: Some(text::EMAIL_PATTERN), ..line("email", LineEntry::Email, 254) },
    Kind {
        refine: text::phone,
        show: text::show_phone,
        pattern: Some(text::PHONE_PATTERN),
        ..line("phone", LineEntry::Phone, 16)
    },
    Kind {
        refine: french::fiscal_number,
        show: french::show_fiscal_number,
        pattern: Some("^[0-3][0-9]{12}$"),
        ..line("fr-fiscal-number", LineEntry::Digits, 13)
    },
    Kind {
        refine: french::siren,
        show: french::show_siren,
        pattern: Some("^[0-9]{9}$"),
        ..line("siren", LineEntry::Digits, 9)
    },
    Kind {
        refine: french::siret,
        show: french::show_siret,
        pattern: Some("^[0-9]{14}$"),
        ..line("siret", LineEntry::Digits, 14)
    },
];
