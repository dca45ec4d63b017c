//! A compiled text: what is left of a Fluent pattern once every message and term that it names has
//! been put in its place.
//!
//! A pattern is a finite tree without references, so that evaluating it visits each of its parts once
//! at most and always ends. In JSON, words are a string and anything else is an object with one short
//! key.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::locale_data::{DateStyle, LocaleData, PluralKind};
use super::number::Number;
use crate::{packed_enums, packed_structs};

/// The parts of a text, in reading order.
pub(super) type Pattern = Vec<Part>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Words(String),
    Placeable(Placeable),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Placeable {
    /// `{ $name }`: written as its type says.
    #[serde(rename = "v")]
    Variable(String),
    /// `{ NUMBER($name, …) }`
    #[serde(rename = "n")]
    Number(String, NumberStyle),
    /// `{ DATE($name, style: …) }`
    #[serde(rename = "d")]
    Date(String, DateStyle),
    /// `{ TIME($name) }`: the time of day of a moment.
    #[serde(rename = "t")]
    Time(String),
    /// `{ $name -> … }`
    #[serde(rename = "s")]
    Select(Select),
    /// A message that is missing in the language around it, in the language it was found in.
    #[serde(rename = "f")]
    Foreign(usize, Pattern),
}

/// How a number is written, and which plural rules it is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct NumberStyle {
    #[serde(rename = "k", default, skip_serializing_if = "is_default")]
    pub(super) plural: PluralKind,
    /// How many decimals are shown at least.
    #[serde(rename = "m", default, skip_serializing_if = "is_default")]
    pub(super) decimals: u8,
    /// Whether the digits are left ungrouped.
    #[serde(rename = "u", default, skip_serializing_if = "is_default")]
    pub(super) ungrouped: bool,
}

/// A choice between variants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Select {
    /// The variable whose value chooses.
    #[serde(rename = "v")]
    pub(super) variable: String,
    /// How a number is held to the variants.
    #[serde(rename = "n", default, skip_serializing_if = "is_default")]
    pub(super) style: NumberStyle,
    /// In the author's order; the first key that matches wins.
    #[serde(rename = "c")]
    pub(super) variants: Vec<(Key, Pattern)>,
    /// The variant that is said when no key matches.
    #[serde(rename = "o")]
    pub(super) otherwise: usize,
}

/// What a variant stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Key {
    /// `[0]`: this very amount, in canonical decimal form.
    #[serde(rename = "n")]
    Amount(String),
    /// `[one]`, `[online]`: a plural category of a number, or a text.
    #[serde(rename = "w")]
    Word(String),
}

packed_structs! {
    NumberStyle { plural, decimals, ungrouped }
    Select { variable, style, variants, otherwise }
}

packed_enums! {
    Part { 0: Words(words), 1: Placeable(placeable) }
    Placeable {
        0: Variable(name),
        1: Number(name, style),
        2: Date(name, style),
        3: Time(name),
        4: Select(select),
        5: Foreign(layer, pattern)
    }
    Key { 0: Amount(amount), 1: Word(word) }
}

/// A value that a variant is chosen by.
pub(super) enum Chooser<'a> {
    Number(Number),
    Text(&'a str),
}

impl Key {
    /// Whether this is the variant to say; amounts are compared as numbers, whatever decimals they show.
    pub(super) fn is_chosen_by(&self, chooser: &Chooser<'_>, plural: PluralKind, data: &LocaleData) -> bool {
        match (self, chooser) {
            (Key::Amount(amount), Chooser::Number(number)) => {
                Number::parse(amount).is_some_and(|amount| amount.equals(number))
            }
            (Key::Word(word), Chooser::Number(number)) => {
                data.plural_category(number, plural).as_str() == word
            }
            (Key::Word(word), Chooser::Text(text)) => word == text,
            (Key::Amount(_), Chooser::Text(_)) => false,
        }
    }

    pub(super) fn same_as(&self, other: &Key) -> bool {
        match (self, other) {
            (Key::Amount(one), Key::Amount(other)) => {
                let both = Number::parse(one).zip(Number::parse(other));
                both.is_some_and(|(one, other)| one.equals(&other))
            }
            (Key::Word(one), Key::Word(other)) => one == other,
            (Key::Amount(_), Key::Word(_)) | (Key::Word(_), Key::Amount(_)) => false,
        }
    }
}

pub(super) fn collect_variables<'a>(pattern: &'a Pattern, variables: &mut BTreeSet<&'a str>) {
    for part in pattern {
        match part {
            Part::Words(_) => {}
            Part::Placeable(
                Placeable::Variable(name)
                | Placeable::Number(name, _)
                | Placeable::Date(name, _)
                | Placeable::Time(name),
            ) => {
                variables.insert(name);
            }
            Part::Placeable(Placeable::Select(select)) => {
                variables.insert(&select.variable);
                for (_, variant) in &select.variants {
                    collect_variables(variant, variables);
                }
            }
            Part::Placeable(Placeable::Foreign(_, pattern)) => {
                collect_variables(pattern, variables);
            }
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Words(words) => serializer.serialize_str(words),
            Part::Placeable(placeable) => placeable.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Part, D::Error> {
        deserializer.deserialize_any(PartVisitor)
    }
}

struct PartVisitor;

impl<'de> Visitor<'de> for PartVisitor {
    type Value = Part;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words or a placeable")
    }

    fn visit_str<E>(self, words: &str) -> Result<Part, E> {
        Ok(Part::Words(words.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Part, A::Error> {
        Placeable::deserialize(MapAccessDeserializer::new(map)).map(Part::Placeable)
    }
}
