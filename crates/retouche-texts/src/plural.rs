//! Plural categories, by the rules of CLDR kept as data.
//!
//! The rules are those of Unicode Technical Standard 35, part 3, "Language Plural Rules", without the
//! compact numbers ("1 million"), which no text here shows.

use serde::{Deserialize, Serialize};

use super::number::Number;
use crate::codec::Packed;
use crate::{packed_enums, packed_structs};

/// The grammatical categories that numbers fall into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "CLDR's names, which have no more precise meaning")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// The categories of one language but `other`, each with the condition that puts a number in it; the
/// first that holds decides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct PluralRules(Vec<(PluralCategory, AnyOf)>);

type AnyOf = Vec<AllOf>;
type AllOf = Vec<Relation>;

/// Whether an operand, or what remains of it after division by `modulus` when that is not zero, is
/// among the ranges.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Relation {
    #[serde(rename = "of")]
    operand: Operand,
    #[serde(rename = "mod", default, skip_serializing_if = "is_zero")]
    modulus: u64,
    #[serde(rename = "not", default, skip_serializing_if = "is_false")]
    negated: bool,
    #[serde(rename = "in")]
    ranges: Vec<(u64, u64)>,
}

/// The parts of a number that rules speak of.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Operand {
    /// The absolute value.
    N,
    /// The integer digits.
    I,
    /// How many decimals are shown.
    V,
    /// How many decimals are shown, without the zeros at the end.
    W,
    /// The decimals shown, as an integer.
    F,
    /// The decimals shown, without the zeros at the end, as an integer.
    T,
}

packed_structs! {
    Relation { operand, modulus, negated, ranges }
}

packed_enums! {
    PluralCategory { 0: Zero, 1: One, 2: Two, 3: Few, 4: Many, 5: Other }
    Operand { 0: N, 1: I, 2: V, 3: W, 4: F, 5: T }
}

impl Packed for PluralRules {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Packed::unpack(from).map(Self)
    }
}

impl PluralCategory {
    /// CLDR's name, as Fluent files write it.
    pub fn as_str(self) -> &'static str {
        match self {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

impl PluralRules {
    pub(super) fn category(&self, number: &Number) -> PluralCategory {
        let holds = |any_of: &AnyOf| any_of.iter().any(|all_of| all_hold(all_of, number));
        let found = self.0.iter().find(|(_, any_of)| holds(any_of));
        found.map_or(PluralCategory::Other, |(category, _)| *category)
    }

    /// All the categories of the language, `other` last.
    pub(super) fn categories(&self) -> impl Iterator<Item = PluralCategory> {
        let named = self.0.iter().map(|(category, _)| *category);
        named.chain([PluralCategory::Other])
    }
}

fn all_hold(relations: &[Relation], number: &Number) -> bool {
    relations.iter().all(|relation| relation.holds(number))
}

impl Relation {
    fn holds(&self, number: &Number) -> bool {
        let Some(value) = self.operand.of(number) else {
            return self.negated;
        };
        let value = value.checked_rem(self.modulus).unwrap_or(value);
        let among = |(low, high): &(u64, u64)| (*low..=*high).contains(&value);
        self.ranges.iter().any(among) != self.negated
    }
}

impl Operand {
    /// `None` for an absolute value that is not an integer: it is in no range.
    fn of(self, number: &Number) -> Option<u64> {
        let significant = number.significant_fraction();
        match self {
            Operand::N => significant.is_empty().then(|| digits(&number.integer)),
            Operand::I => Some(digits(&number.integer)),
            Operand::V => u64::try_from(number.fraction.len()).ok(),
            Operand::W => u64::try_from(significant.len()).ok(),
            Operand::F => Some(digits(&number.fraction)),
            Operand::T => Some(digits(significant)),
        }
    }
}

/// The last 18 digits as a number, and above them only whether more came before: no rule looks
/// further, and a number of any length fits.
fn digits(text: &str) -> u64 {
    const ABOVE: u64 = 1_000_000_000_000_000_000;
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.fold(0, |value, byte| {
        let next = value % (ABOVE / 10) * 10 + u64::from(byte - b'0');
        if value >= ABOVE / 10 { next + ABOVE } else { next }
    })
}

fn is_zero(value: &u64) -> bool {
    *value == 0
}

fn is_false(value: &bool) -> bool {
    !*value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_length_fit() {
        assert_eq!(digits(""), 0);
        assert_eq!(digits("000000000000000000042"), 42);
        assert_eq!(digits("999999999999999999"), 999_999_999_999_999_999);
        let long = digits("90000000000000000000000000000000000001");
        assert_eq!(long % 1_000_000, 1);
        assert_ne!(long, 1);
    }
}
