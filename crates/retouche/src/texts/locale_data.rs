//! How a language writes numbers, amounts, dates and times, as data.
//!
//! The data are generated from CLDR by `locales/generate.mjs`. The server has those of every language
//! listed here; the browser receives, inside its [`super::Texts`], only those that its texts use.

use serde::{Deserialize, Serialize};

use super::date_pattern;
use super::number::Number;
use super::plural::{PluralCategory, PluralRules};
use crate::civil::{CivilDate, CivilDateTime};

/// What one language needs to write the values of its texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocaleData {
    cardinal: PluralRules,
    ordinal: PluralRules,
    numbers: NumberPatterns,
    dates: DatePatterns,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct NumberPatterns {
    decimal: String,
    group: String,
    minus: String,
    /// Digits in the group next to the decimal separator, and in the groups before it.
    grouping: (usize, usize),
    /// How many digits must stand before the last group for any group to be set apart.
    minimum_grouping: usize,
    /// The ten digits, when they are not 0 to 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digits: Option<Vec<char>>,
    /// What stands before and after an amount in euros, and before and after one below zero.
    money: (String, String),
    negative_money: (String, String),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct DatePatterns {
    pub(super) months: Vec<String>,
    /// From Monday.
    pub(super) weekdays: Vec<String>,
    pub(super) long: String,
    pub(super) weekday: String,
    pub(super) short: String,
    pub(super) time: String,
    /// How the first day of a month is written where it is no plain number: "1er" in French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) first_day: Option<String>,
}

/// How fully a day is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateStyle {
    /// "2 décembre 2026"
    #[default]
    Long,
    /// "mercredi 2 décembre 2026"
    Weekday,
    /// "02/12/2026"
    Short,
}

/// Which plural rules a number is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PluralKind {
    /// How many: "2 jours".
    #[default]
    Cardinal,
    /// Which one: "2e jour".
    Ordinal,
}

impl LocaleData {
    /// A whole number, in groups: "1 234".
    pub fn integer(&self, value: i64) -> String {
        self.number(&Number::integer(value), true)
    }

    /// A decimal number in canonical form (`1234.50`) with all its decimals: "1 234,50". Anything else
    /// comes back as it is.
    pub fn decimal(&self, canonical: &str) -> String {
        match Number::parse(canonical) {
            Some(number) => self.number(&number, true),
            None => canonical.to_owned(),
        }
    }

    /// An amount in cents of euro: "1 234,50 €".
    pub fn money(&self, cents: i64) -> String {
        let (before, after) = if cents < 0 { &self.numbers.negative_money } else { &self.numbers.money };
        let mut amount = Number::cents(cents);
        amount.negative = false;
        format!("{before}{}{after}", self.number(&amount, true))
    }

    /// A day.
    pub fn date(&self, date: CivilDate, style: DateStyle) -> String {
        let pattern = match style {
            DateStyle::Long => &self.dates.long,
            DateStyle::Weekday => &self.dates.weekday,
            DateStyle::Short => &self.dates.short,
        };
        let midnight = CivilDateTime::start_of(date);
        self.in_own_digits(date_pattern::format(pattern, midnight, &self.dates))
    }

    /// A time of day, to the minute: "23 h 59".
    pub fn time(&self, time: CivilDateTime) -> String {
        self.in_own_digits(date_pattern::format(&self.dates.time, time, &self.dates))
    }

    /// What stands between the integer part and the decimals of a number.
    pub fn decimal_separator(&self) -> &str {
        &self.numbers.decimal
    }

    /// What sets the groups of digits apart.
    pub fn group_separator(&self) -> &str {
        &self.numbers.group
    }

    /// The names of the months, from January, as a date has them.
    pub fn month_names(&self) -> &[String] {
        &self.dates.months
    }

    /// The plural categories of the language, `other` last.
    pub fn plural_categories(&self, kind: PluralKind) -> Vec<PluralCategory> {
        self.rules(kind).categories().collect()
    }

    pub(super) fn plural_category(&self, number: &Number, kind: PluralKind) -> PluralCategory {
        self.rules(kind).category(number)
    }

    pub(super) fn number(&self, number: &Number, grouped: bool) -> String {
        let patterns = &self.numbers;
        let mut written = String::new();
        if number.negative {
            written.push_str(&patterns.minus);
        }
        if grouped {
            patterns.push_groups(&number.integer, &mut written);
        } else {
            written.push_str(&number.integer);
        }
        if !number.fraction.is_empty() {
            written.push_str(&patterns.decimal);
            written.push_str(&number.fraction);
        }
        self.in_own_digits(written)
    }

    fn rules(&self, kind: PluralKind) -> &PluralRules {
        match kind {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        }
    }

    fn in_own_digits(&self, written: String) -> String {
        let Some(digits) = &self.numbers.digits else {
            return written;
        };
        let own = |character: char| {
            let value = usize::try_from(character.to_digit(10)?).ok()?;
            digits.get(value).copied()
        };
        written.chars().map(|it| own(it).unwrap_or(it)).collect()
    }
}

impl NumberPatterns {
    fn push_groups(&self, integer: &str, written: &mut String) {
        let (last, others) = self.grouping;
        let grouped = integer.len() >= last + self.minimum_grouping;
        for (index, digit) in integer.chars().enumerate() {
            let to_come = integer.len() - index;
            let starts_group =
                to_come == last || (to_come > last && (to_come - last).is_multiple_of(others.max(1)));
            if grouped && index > 0 && starts_group {
                written.push_str(&self.group);
            }
            written.push(digit);
        }
    }
}
