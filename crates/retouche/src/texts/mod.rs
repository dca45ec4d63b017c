//! What the product says to people, in their language.
//!
//! Fluent files are compiled, under the feature `authoring`, into [`Texts`]: everything needed to say
//! things in one wanted locale, as plain data with the number, money and date patterns of each
//! language used. One evaluator says them on the server and in the browser, so that both show the
//! same page whatever the visitor's machine knows of languages.
//!
//! Each text is looked up on its own along a chain of locales. What stands in for a missing
//! translation is marked with its real language ([`Text::lang`]), and values put into a text stay
//! apart from the words around them ([`Run::Isolated`]).
//!
//! Two families of ids share one space: those of the product's own messages start with `ui_`, those
//! of a procedure never do, so that no new message of the product can take the id of a question.
//!
//! This module does not know which texts a procedure needs (the checks do), nor how a text is put
//! into HTML (the widget does).

mod args;
#[cfg(feature = "authoring")]
mod build;
#[cfg(feature = "authoring")]
mod compile;
mod date_pattern;
mod evaluate;
#[cfg(feature = "authoring")]
mod finding;
mod locale;
mod locale_data;
mod number;
mod pattern;
mod plural;
#[cfg(feature = "authoring")]
mod plural_gaps;
#[cfg(feature = "authoring")]
mod product;
#[cfg(all(test, feature = "authoring"))]
mod reference_tests;
#[cfg(feature = "authoring")]
mod source;
#[cfg(all(test, feature = "authoring"))]
mod tests;
mod text;
#[cfg(feature = "authoring")]
mod variable_comments;

#[cfg(feature = "authoring")]
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use args::{Arg, Args};
#[cfg(feature = "authoring")]
pub use build::build;
#[cfg(feature = "authoring")]
pub use compile::{CompiledTexts, compile};
#[cfg(feature = "authoring")]
pub use finding::{Family, SyntaxError, TextsFinding, TextsProblem};
pub use locale::{Dir, Locale, LocaleError, fallback_chain};
pub use locale_data::{DateStyle, LocaleData, PluralKind};
pub use plural::PluralCategory;
#[cfg(feature = "authoring")]
pub(crate) use product::{Compiled, File, compiled};
#[cfg(feature = "authoring")]
pub use product::{PRODUCT_REFERENCE, product_texts};
pub use text::{Run, Text};

use evaluate::Evaluation;
use pattern::Pattern;

use crate::pack::packed_structs;
use crate::sorted_map::SortedMap;

/// What the ids of the product's own messages start with.
pub const PRODUCT_PREFIX: &str = "ui_";

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
            Some(Evaluation::text(self, layer, pattern, args))
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

#[cfg(feature = "authoring")]
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
    pub(crate) fn structure(&self, id: &str) -> Option<serde_json::Value> {
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
