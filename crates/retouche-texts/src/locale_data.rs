//! How a language writes numbers, amounts, dates and times, as data.
//!
//! The data are generated from CLDR by `locales/generate.mjs`. The server has those of every language
//! listed here; the browser receives, inside its [`super::Texts`], only those that its texts use.

use serde::{Deserialize, Serialize};

use super::Locale;
use super::date_pattern::{self, DatePatterns};
use super::number::Number;
use super::plural::{PluralCategory, PluralRules};
use crate::civil::{CivilDate, CivilDateTime};
use crate::{packed_enums, packed_structs};

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
    /// "décembre 2026"
    Month,
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

packed_structs! {
    LocaleData { cardinal, ordinal, numbers, dates }
    NumberPatterns {
        decimal, group, minus, grouping, minimum_grouping, digits, money, negative_money
    }
}

packed_enums! {
    DateStyle { 0: Long, 1: Weekday, 2: Short, 3: Month }
    PluralKind { 0: Cardinal, 1: Ordinal }
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
            DateStyle::Month => &self.dates.month,
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

/// The languages whose data are committed, with the data as `locales/generate.mjs` wrote them.
const COMMITTED: [(&str, &str); 22] = [
    ("ar", include_str!("../locales/ar.json")),
    ("bn", include_str!("../locales/bn.json")),
    ("de", include_str!("../locales/de.json")),
    ("en", include_str!("../locales/en.json")),
    ("en-US", include_str!("../locales/en-US.json")),
    ("es", include_str!("../locales/es.json")),
    ("fa", include_str!("../locales/fa.json")),
    ("fr", include_str!("../locales/fr.json")),
    ("hy", include_str!("../locales/hy.json")),
    ("it", include_str!("../locales/it.json")),
    ("ka", include_str!("../locales/ka.json")),
    ("nl", include_str!("../locales/nl.json")),
    ("pl", include_str!("../locales/pl.json")),
    ("ps", include_str!("../locales/ps.json")),
    ("pt", include_str!("../locales/pt.json")),
    ("pt-BR", include_str!("../locales/pt-BR.json")),
    ("ro", include_str!("../locales/ro.json")),
    ("ru", include_str!("../locales/ru.json")),
    ("sq", include_str!("../locales/sq.json")),
    ("tr", include_str!("../locales/tr.json")),
    ("uk", include_str!("../locales/uk.json")),
    ("zh", include_str!("../locales/zh.json")),
];

impl LocaleData {
    /// The data of `locale`, or of the nearest locale of its chain whose data are committed.
    pub fn of(locale: &Locale) -> Option<LocaleData> {
        let committed = |tag: &Locale| {
            let (_, json) = COMMITTED.iter().find(|(known, _)| *known == tag.as_str())?;
            serde_json::from_str(json).ok()
        };
        locale.chain().iter().find_map(committed)
    }

    /// The locales whose data are committed.
    pub fn known() -> impl Iterator<Item = &'static str> {
        COMMITTED.iter().map(|(tag, _)| *tag)
    }
}

/// What to write in a language that nothing is known about: ISO 8601 dates, digits in no groups.
impl Default for LocaleData {
    fn default() -> LocaleData {
        let around_money = |minus: &str| (format!("{minus}€\u{a0}"), String::new());
        LocaleData {
            cardinal: PluralRules::default(),
            ordinal: PluralRules::default(),
            numbers: NumberPatterns {
                decimal: ".".to_owned(),
                group: String::new(),
                minus: "-".to_owned(),
                grouping: (3, 3),
                minimum_grouping: 1,
                digits: None,
                money: around_money(""),
                negative_money: around_money("-"),
            },
            dates: DatePatterns {
                months: (1..=12).map(|month| month.to_string()).collect(),
                weekdays: vec![String::new(); 7],
                long: "y-MM-dd".to_owned(),
                weekday: "y-MM-dd".to_owned(),
                short: "y-MM-dd".to_owned(),
                month: "y-MM".to_owned(),
                time: "HH:mm".to_owned(),
                first_day: None,
                months_alone: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn data(tag: &str) -> LocaleData {
        LocaleData::of(&tag.parse().unwrap()).unwrap()
    }

    #[test]
    fn every_committed_file_is_complete() {
        for (tag, json) in COMMITTED {
            let data: LocaleData =
                serde_json::from_str(json).unwrap_or_else(|error| panic!("{tag}: {error}"));
            let names = data.dates.months.iter().chain(&data.dates.weekdays);
            assert!(names.clone().all(|name| !name.is_empty()), "{tag}");
            assert_eq!(names.count(), 12 + 7, "{tag}");
            assert!(data.numbers.digits.is_none_or(|digits| digits.len() == 10), "{tag}");
            assert!(data.numbers.grouping.0 > 0 && data.numbers.grouping.1 > 0, "{tag}");
            for pattern in [&data.dates.long, &data.dates.weekday, &data.dates.short] {
                assert!(['d', 'M', 'y'].iter().all(|field| pattern.contains(*field)), "{tag}");
            }
            assert!(['M', 'L'].iter().any(|field| data.dates.month.contains(*field)), "{tag}");
            assert!(data.dates.months_alone.is_none_or(|names| names.len() == 12), "{tag}");
            assert!(data.dates.weekday.contains("EEEE"), "{tag}");
            assert!(data.dates.time.contains('H') && data.dates.time.contains("mm"), "{tag}");
            assert!(json.contains("from CLDR 48.2.0"), "{tag}");
            assert_eq!(tag.parse::<Locale>().unwrap().as_str(), tag);
        }
    }

    #[test]
    fn a_locale_takes_the_data_of_the_nearest_known() {
        assert_eq!(data("fr-simple"), data("fr"));
        assert_eq!(data("fr-CA-simple"), data("fr"));
        assert_ne!(data("pt-BR"), data("pt"));
        assert_eq!(data("pt-BR-simple"), data("pt-BR"));
        assert_eq!(LocaleData::of(&"br".parse().unwrap()), None);
    }

    /// `0, 2~16, 0.0~1.5, 1c6, …` without the compact numbers.
    fn samples(list: &str) -> Vec<String> {
        let ranges = list.split([',', ' ']).filter(|it| it.starts_with(|first: char| first.is_ascii_digit()));
        let mut samples = Vec::new();
        for range in ranges.filter(|range| !range.contains('c')) {
            let (low, high) = range.split_once('~').unwrap_or((range, range));
            let decimals = low.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            let unscaled = |text: &str| text.replace('.', "").parse::<u64>().unwrap();
            for value in unscaled(low)..=unscaled(high) {
                let digits = format!("{value:0width$}", width = decimals + 1);
                let (integer, fraction) = digits.split_at(digits.len() - decimals);
                samples.push(match fraction {
                    "" => integer.to_owned(),
                    _ => format!("{integer}.{fraction}"),
                });
            }
        }
        samples
    }

    #[test]
    fn plural_categories_are_those_of_cldrs_samples() {
        let json: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(include_str!("../locales/test/plural-samples.json")).unwrap();
        let mut told = 0;
        for tag in LocaleData::known() {
            for kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
                let of_kind = &json[tag][serde_json::to_value(kind).unwrap().as_str().unwrap()];
                for (category, list) in of_kind.as_object().unwrap() {
                    for sample in samples(list.as_str().unwrap()) {
                        let number = Number::parse(&sample).unwrap();
                        let found = data(tag).plural_category(&number, kind);
                        assert_eq!(found.as_str(), category, "{tag} {kind:?} {sample}");
                        told += 1;
                    }
                }
            }
        }
        assert!(told > 1500, "{told}");
    }

    #[test]
    fn whole_numbers_are_grouped_as_each_language_groups_them() {
        for (tag, value, written) in [
            ("fr", 1_234_567, "1\u{202f}234\u{202f}567"),
            ("fr", 1234, "1\u{202f}234"),
            ("fr", -999, "-999"),
            ("en", 1234, "1,234"),
            ("de", 1_234_567, "1.234.567"),
            ("ar", 1234, "1,234"),
            ("ar", -5, "\u{200e}-5"),
            // Two digits must stand before the group.
            ("es", 1234, "1234"),
            ("es", 12_345, "12.345"),
            ("pl", 12_345, "12\u{a0}345"),
            // Groups of two before the last three, and own digits.
            ("bn", 12_345_678, "১,২৩,৪৫,৬৭৮"),
            ("fa", 1234, "۱٬۲۳۴"),
            ("fr", i64::MIN, "-9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}808"),
        ] {
            assert_eq!(data(tag).integer(value), written, "{tag}");
        }
    }

    #[test]
    fn decimals_are_shown_as_they_are() {
        assert_eq!(data("fr").decimal("1234.50"), "1\u{202f}234,50");
        assert_eq!(data("en").decimal("-0.5"), "-0.5");
        assert_eq!(data("de").decimal("1234567.891"), "1.234.567,891");
        assert_eq!(data("fa").decimal("1.5"), "۱٫۵");
        assert_eq!(data("fr").decimal("environ 12"), "environ 12");
    }

    #[test]
    fn amounts_are_in_euros() {
        for (tag, cents, written) in [
            ("fr", 123_450, "1\u{202f}234,50\u{a0}€"),
            ("fr", -5, "-0,05\u{a0}€"),
            ("en", 123_450, "€1,234.50"),
            ("en", -123_450, "-€1,234.50"),
            ("de", 123_450, "1.234,50\u{a0}€"),
            ("ar", 123_450, "\u{200f}1,234.50\u{a0}€"),
            ("ar", -123_450, "\u{200f}\u{200e}-1,234.50\u{a0}€"),
            ("nl", -100, "€\u{a0}-1,00"),
        ] {
            assert_eq!(data(tag).money(cents), written, "{tag}");
        }
    }

    #[test]
    fn days_are_said_short_long_and_with_their_weekday() {
        let day: CivilDate = "2026-12-02".parse().unwrap();
        for (tag, short, long, weekday) in [
            ("fr", "02/12/2026", "2 décembre 2026", "mercredi 2 décembre 2026"),
            ("en", "02/12/2026", "2 December 2026", "Wednesday, 2 December 2026"),
            ("en-US", "12/2/2026", "December 2, 2026", "Wednesday, December 2, 2026"),
            ("de", "2.12.2026", "2. Dezember 2026", "Mittwoch, 2. Dezember 2026"),
            ("ar", "2\u{200f}/12\u{200f}/2026", "2 ديسمبر 2026", "الأربعاء، 2 ديسمبر 2026"),
            ("es", "2/12/2026", "2 de diciembre de 2026", "miércoles, 2 de diciembre de 2026"),
            ("ru", "02.12.2026", "2 декабря 2026\u{202f}г.", "среда, 2 декабря 2026\u{202f}г."),
            ("zh", "2026/12/2", "2026年12月2日", "2026年12月2日星期三"),
            ("fa", "۲۰۲۶/۱۲/۲", "۲ دسامبر ۲۰۲۶", "چهارشنبه ۲ دسامبر ۲۰۲۶"),
        ] {
            assert_eq!(data(tag).date(day, DateStyle::Short), short, "{tag}");
            assert_eq!(data(tag).date(day, DateStyle::Long), long, "{tag}");
            assert_eq!(data(tag).date(day, DateStyle::Weekday), weekday, "{tag}");
        }
    }

    #[test]
    fn in_french_a_month_starts_on_its_first_not_on_one() {
        let first: CivilDate = "2026-01-01".parse().unwrap();
        let eleventh: CivilDate = "2026-01-11".parse().unwrap();
        assert_eq!(data("fr").date(first, DateStyle::Long), "1er janvier 2026");
        assert_eq!(data("fr").date(first, DateStyle::Weekday), "jeudi 1er janvier 2026");
        assert_eq!(data("fr").date(first, DateStyle::Short), "01/01/2026");
        assert_eq!(data("fr").date(eleventh, DateStyle::Long), "11 janvier 2026");
        assert_eq!(data("de").date(first, DateStyle::Long), "1. Januar 2026");
    }

    #[test]
    fn months_are_said_without_their_days() {
        let day: CivilDate = "2026-06-01".parse().unwrap();
        for (tag, month) in [
            ("fr", "juin 2026"),
            ("en", "June 2026"),
            ("ar", "يونيو 2026"),
            ("es", "junio de 2026"),
            // Not as in "1 czerwca".
            ("pl", "czerwiec 2026"),
            ("zh", "2026年6月"),
        ] {
            assert_eq!(data(tag).date(day, DateStyle::Month), month, "{tag}");
        }
    }

    #[test]
    fn times_are_told_over_twenty_four_hours() {
        let evening = "2026-12-02T23:59:59".parse().unwrap();
        let morning = "2026-12-02T08:05:00".parse().unwrap();
        assert_eq!(data("fr").time(evening), "23\u{a0}h\u{a0}59");
        assert_eq!(data("fr").time(morning), "8\u{a0}h\u{a0}05");
        assert_eq!(data("en").time(evening), "23:59");
        assert_eq!(data("de").time(morning), "08:05");
        assert_eq!(data("fa").time(morning), "۸:۰۵");
    }
}
