//! Date and time patterns, in the notation of CLDR (Unicode Technical Standard 35, part 4).
//!
//! Only the fields that the committed patterns use are known: `d dd M MM MMMM LLLL y EEEE H HH mm`, and
//! words between apostrophes. `locales/generate.mjs` refuses a pattern with any other.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use crate::civil::{CivilDateTime, Weekday};
use crate::packed_structs;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct DatePatterns {
    pub(super) months: Vec<String>,
    /// From Monday.
    pub(super) weekdays: Vec<String>,
    pub(super) long: String,
    pub(super) weekday: String,
    pub(super) short: String,
    pub(super) month: String,
    pub(super) time: String,
    /// How the first day of a month is written where it is no plain number: "1er" in French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) first_day: Option<String>,
    /// The names of the months without a day, where a date has others: "czerwiec" in Polish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) months_alone: Option<Vec<String>>,
}

packed_structs! {
    DatePatterns { months, weekdays, long, weekday, short, month, time, first_day, months_alone }
}

/// Writes `time` as `pattern` says.
pub(super) fn format(pattern: &str, time: CivilDateTime, names: &DatePatterns) -> String {
    let mut written = String::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        rest = if first == '\'' {
            push_quoted(rest, &mut written)
        } else {
            let after = rest.trim_start_matches(first);
            let width = (rest.len() - after.len()) / first.len_utf8();
            push_field(first, width, time, names, &mut written);
            after
        };
    }
    written
}

/// Takes the words between two apostrophes; two apostrophes in a row are one apostrophe.
fn push_quoted<'a>(rest: &'a str, written: &mut String) -> &'a str {
    let inner = rest.strip_prefix('\'').unwrap_or(rest);
    let (words, after) = inner.split_once('\'').unwrap_or((inner, ""));
    written.push_str(if words.is_empty() { "'" } else { words });
    after
}

fn push_field(field: char, width: usize, time: CivilDateTime, names: &DatePatterns, written: &mut String) {
    let date = time.date();
    match (field, width) {
        // "01/01/2026" stays as it is: only a day written without a zero is read as a word.
        ('d', 1) if date.day() == 1 => {
            written.push_str(names.first_day.as_deref().unwrap_or("1"));
        }
        ('d', _) => push_number(date.day().into(), width, written),
        ('M', 4) => push_name(&names.months, usize::from(date.month()) - 1, written),
        ('L', _) => {
            let alone = names.months_alone.as_ref().unwrap_or(&names.months);
            push_name(alone, usize::from(date.month()) - 1, written);
        }
        ('M', _) => push_number(date.month().into(), width, written),
        ('y', _) => push_number(date.year(), width, written),
        ('E', _) => push_name(&names.weekdays, weekday_index(date.weekday()), written),
        ('H', _) => push_number(time.hour().into(), width, written),
        ('m', _) => push_number(time.minute().into(), width, written),
        _ => written.extend(std::iter::repeat_n(field, width)),
    }
}

fn push_number(number: u16, width: usize, written: &mut String) {
    // Writing into a string cannot fail.
    let _ = write!(written, "{number:0width$}");
}

fn push_name(names: &[String], index: usize, written: &mut String) {
    written.push_str(names.get(index).map_or("", String::as_str));
}

fn weekday_index(weekday: Weekday) -> usize {
    match weekday {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    }
}
