//! Choices by number that forget some numbers of their language.

use std::collections::BTreeSet;

use super::LocaleData;
use super::PluralCategory;
use super::number::Number;
use super::pattern::{Chooser, Key};
use super::source::{Selector, SourcePart, SourcePattern, SourceSelect};

/// Every category that whole numbers fall into has a number here, but for that of the millions in
/// French, Italian, Portuguese and Spanish ("un million de jours"): no count in a form gets there.
const PEOPLE_MEET: std::ops::RangeInclusive<i64> = 0..=200;

/// The plural categories that each choice of the pattern leaves without a variant; a choice that
/// forgets nothing is not told.
pub(super) fn of(pattern: &SourcePattern, data: &LocaleData) -> Vec<Vec<PluralCategory>> {
    let mut gaps = Vec::new();
    collect(pattern, data, &mut gaps);
    gaps
}

fn collect(pattern: &SourcePattern, data: &LocaleData, gaps: &mut Vec<Vec<PluralCategory>>) {
    for part in pattern {
        let SourcePart::Select(select) = part else {
            continue;
        };
        let gap = forgotten(select, data);
        if !gap.is_empty() {
            gaps.push(gap);
        }
        for (_, pattern) in &select.variants {
            collect(pattern, data, gaps);
        }
    }
}

/// A choice that names no category but `other` is left alone: it is not about plurals, or not about
/// numbers.
fn forgotten(select: &SourceSelect, data: &LocaleData) -> Vec<PluralCategory> {
    let Selector::Value(_, style) = select.selector else {
        return Vec::new();
    };
    let about_plurals = select.variants.iter().any(|(key, _)| names_a_plural(key));
    if !about_plurals {
        return Vec::new();
    }
    let mut missing = BTreeSet::new();
    for number in PEOPLE_MEET.map(Number::integer) {
        let number = number.with_decimals(style.decimals);
        let category = data.plural_category(&number, style.plural);
        let chooser = Chooser::Number(number);
        let mut keys = select.variants.iter().map(|(key, _)| key);
        if !keys.any(|key| key.is_chosen_by(&chooser, style.plural, data)) {
            missing.insert(category);
        }
    }
    missing.into_iter().collect()
}

fn names_a_plural(key: &Key) -> bool {
    match key {
        Key::Word(word) => matches!(word.as_str(), "zero" | "one" | "two" | "few" | "many"),
        Key::Amount(_) => false,
    }
}
