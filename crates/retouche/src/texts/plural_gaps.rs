//! Choices by number that forget some numbers of their language.

use super::LocaleData;
use super::PluralCategory;
use super::number::Number;
use super::pattern::{Chooser, Key, NumberStyle};
use super::source::{Selector, SourcePart, SourcePattern, SourceSelect};

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
    let mut missing = data.plural_categories(style.plural);
    missing.retain(|category| is_forgotten(*category, select, style, data));
    missing
}

fn names_a_plural(key: &Key) -> bool {
    match key {
        Key::Word(word) => matches!(word.as_str(), "zero" | "one" | "two" | "few" | "many"),
        Key::Amount(_) => false,
    }
}

/// Some number that people meet is in the category, and no variant but the default would say it.
/// Millions do not count: French has a category for them alone ("un million de jours").
fn is_forgotten(
    category: PluralCategory,
    select: &SourceSelect,
    style: NumberStyle,
    data: &LocaleData,
) -> bool {
    let of_category = (0..=1000).map(Number::integer).filter(|number| {
        let shown = number.clone().with_decimals(style.decimals);
        data.plural_category(&shown, style.plural) == category
    });
    let said = |number: Number| {
        let chooser = Chooser::Number(number.with_decimals(style.decimals));
        let mut keys = select.variants.iter().map(|(key, _)| key);
        keys.any(|key| key.is_chosen_by(&chooser, style.plural, data))
    };
    !of_category.map(said).all(|said| said)
}
