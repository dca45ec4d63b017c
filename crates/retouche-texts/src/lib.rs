//! Texts in many languages: Fluent files compiled to data, and one evaluator that says them.
//!
//! [`compile`] reads a Fluent file and tells what is wrong with it; [`build`] puts files together into
//! [`Texts`]: everything needed to say things in one wanted locale, as plain data with the number, money and
//! date patterns of each language used. The same evaluator says them on a server and in a browser, so that
//! both show the same page whatever the visitor's machine knows of languages.
//!
//! ```
//! use retouche_texts::{Arg, Args, Family, build, compile};
//!
//! let (french, _findings) = compile(&"fr".parse()?, Family::Procedure, "due = À payer avant le { $day }\n");
//! let (texts, _) = build(&"fr".parse()?, &[], &[&french]);
//! let args = Args::new().with("day", Arg::Date("2026-12-01".parse()?));
//! assert_eq!(texts.text("due", &args).to_plain_string(), "À payer avant le 1er décembre 2026");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Each text is looked up on its own along a chain of locales. What stands in for a missing
//! translation is marked with its real language ([`Text::lang`]), and values put into a text stay
//! apart from the words around them ([`Run::Isolated`]).
//!
//! Two families of ids share one space: those of the product's own messages start with `ui_`, those
//! of a procedure never do, so that no new message of the product can take the id of a question.
//!
//! This crate knows nothing of procedures and their answers, nor how a text is put into HTML.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unreachable
    )
)]

mod args;
mod build;
pub mod civil;
pub mod codec;
mod compile;
mod date_pattern;
mod evaluate;
mod finding;
mod locale;
mod locale_data;
mod number;
mod pattern;
pub mod place;
mod plural;
mod plural_gaps;
#[cfg(test)]
mod reference_tests;
pub mod sorted_map;
mod source;
#[cfg(test)]
mod tests;
mod text;
mod variable_comments;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use args::{Arg, Args};
pub use build::build;
pub use compile::{CompiledTexts, compile};
pub use finding::{Family, SyntaxError, TextsFinding, TextsProblem};
pub use locale::{Dir, Locale, LocaleError, fallback_chain};
pub use locale_data::{DateStyle, LocaleData, PluralKind};
pub use plural::PluralCategory;
pub use text::{Run, Text};

use evaluate::TextEvaluation;
use pattern::Pattern;

use crate::sorted_map::SortedMap;

/// What the ids of the product's own messages start with.
pub const PRODUCT_PREFIX: &str = "ui_";

/// The words that moments are said with, `ui_moment` and the names of zones: the Fluent files, by locale.
pub const MOMENTS: [(&str, &str); 3] = [
    ("ar", include_str!("../moments/ar.ftl")),
    ("en", include_str!("../moments/en.ftl")),
    ("fr", include_str!("../moments/fr.ftl")),
];

/// Everything needed to say things in one wanted locale.
///
/// Packed, it is what the browser downloads beside the WASM. It holds no answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Texts {
    wanted: Layer,
    /// Texts that the wanted locale lacks, best language first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fallbacks: Vec<Layer>,
}

/// The texts found in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Layer {
    locale: Locale,
    data: LocaleData,
    /// By `message` or `message.attribute`.
    patterns: SortedMap<String, Pattern>,
}

packed_structs! {
    Texts { wanted, fallbacks }
    Layer { locale, data, patterns }
}

packed_texts! {
    Locale, civil::CivilDate, civil::ZoneName
}

impl Texts {
    /// The locale that was asked for.
    pub fn locale(&self) -> &Locale {
        &self.wanted.locale
    }

    /// How the wanted locale writes numbers, dates and amounts.
    pub fn locale_data(&self) -> &LocaleData {
        &self.wanted.data
    }

    /// Whether there is a text with this id, `message` or `message.attribute`, in any language.
    pub fn has(&self, id: &str) -> bool {
        self.layers().any(|layer| layer.patterns.contains_key(id))
    }

    /// The text with this id, `message` or `message.attribute`, if there is one.
    ///
    /// A variable without a value in `args` shows as `{$name}`.
    pub fn format(&self, id: &str, args: &Args) -> Option<Text> {
        self.layers().find_map(|layer| {
            let pattern = layer.patterns.get(id)?;
            Some(TextEvaluation::text(self, layer, pattern, args))
        })
    }

    /// The text with this id, or else the id itself: what is missing is visible and stops nothing.
    pub fn text(&self, id: &str, args: &Args) -> Text {
        self.format(id, args).unwrap_or_else(|| Text::ltr(id))
    }

    /// The locale in which the text with this id was found.
    pub fn found_in(&self, id: &str) -> Option<&Locale> {
        let layer = self.layers().find(|layer| layer.patterns.contains_key(id))?;
        Some(&layer.locale)
    }

    fn layers(&self) -> impl Iterator<Item = &Layer> {
        std::iter::once(&self.wanted).chain(&self.fallbacks)
    }

    /// The language to mark a text of `layer` with: none for the wanted one.
    fn mark(&self, layer: &Layer) -> Option<Locale> {
        let wanted = std::ptr::eq(layer, &self.wanted);
        (!wanted).then(|| layer.locale.clone())
    }
}

impl Texts {
    /// The ids of all texts, as `message` and `message.attribute`, sorted.
    pub fn ids(&self) -> BTreeSet<&str> {
        let ids = self.layers().flat_map(|layer| layer.patterns.keys());
        ids.map(String::as_str).collect()
    }

    /// The same without the texts that `needed` refuses by their id: the names of all countries need
    /// not reach a browser that shows none. What moments are said with is kept in any case.
    #[must_use]
    pub fn only(mut self, needed: impl Fn(&str) -> bool) -> Texts {
        for layer in std::iter::once(&mut self.wanted).chain(&mut self.fallbacks) {
            layer.patterns.retain(|id, _| build::says_a_moment(id) || needed(id));
        }
        self
    }

    /// Everything that the text with this id may say, as JSON: words are texts, the rest is as packs have
    /// it. Two texts that are equal here read the same.
    pub fn structure(&self, id: &str) -> Option<serde_json::Value> {
        let pattern = self.layers().find_map(|layer| layer.patterns.get(id))?;
        serde_json::to_value(pattern).ok()
    }

    /// The variables that the text with this id needs, those of the texts it names included.
    pub fn variables(&self, id: &str) -> BTreeSet<&str> {
        let mut variables = BTreeSet::new();
        if let Some(pattern) = self.layers().find_map(|layer| layer.patterns.get(id)) {
            pattern::collect_variables(pattern, &mut variables);
        }
        variables
    }
}
