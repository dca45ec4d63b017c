//! The product's own texts, as their Fluent files in `texts/product/` have them: a folder for each
//! topic, a file for each locale.
//!
//! Texts that no page of questions shows have folders of their own, which no browser downloads:
//! `SERVERS_OWN` here, and the notices, which are put together elsewhere and are on no page at all.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::compile::{CompiledTexts, compile};
use super::finding::{Family, TextsFinding};
use super::{Locale, Texts};

/// The locale in which no text of the product is missing.
pub const PRODUCT_REFERENCE: &str = "fr";

/// Each language named in itself, for readers of any.
const LANGUAGES: &str = include_str!("../../texts/product/languages.ftl");

pub(super) const FILES: [(&str, &str); 19] = [
    ("ar", LANGUAGES),
    ("ar", include_str!("../../texts/product/cases/ar.ftl")),
    ("ar", include_str!("../../texts/product/countries/ar.ftl")),
    ("ar", include_str!("../../texts/product/moments/ar.ftl")),
    ("ar", include_str!("../../texts/product/screens/ar.ftl")),
    ("en", LANGUAGES),
    ("en", include_str!("../../texts/product/agents/en.ftl")),
    ("en", include_str!("../../texts/product/cases/en.ftl")),
    ("en", include_str!("../../texts/product/countries/en.ftl")),
    ("en", include_str!("../../texts/product/moments/en.ftl")),
    ("en", include_str!("../../texts/product/screens/en.ftl")),
    (PRODUCT_REFERENCE, LANGUAGES),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/agents/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/cases/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/countries/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/moments/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/screens/fr.ftl")),
    ("fr-simple", include_str!("../../texts/product/cases/fr-simple.ftl")),
    ("fr-simple", include_str!("../../texts/product/screens/fr-simple.ftl")),
];

/// The folders that no page of questions shows a text of, by their reference, which misses none.
const SERVERS_OWN: [&str; 2] =
    [include_str!("../../texts/product/agents/fr.ftl"), include_str!("../../texts/product/cases/fr.ftl")];

/// The ids of their texts.
static SERVERS_OWN_IDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = SERVERS_OWN.iter().filter_map(|source| {
        let locale = PRODUCT_REFERENCE.parse().ok()?;
        Some(compile(&locale, Family::Product, source).0)
    });
    files.flat_map(|file| file.ids().map(str::to_owned).collect::<Vec<_>>()).collect()
});

impl Texts {
    /// The same without the product's texts that no page of questions shows: what a browser needs.
    #[must_use]
    pub fn of_questions(&self) -> Texts {
        self.clone().only(|id| !SERVERS_OWN_IDS.contains(id))
    }
}

/// The product's texts, file by file, and what is wrong with each.
pub fn product_texts() -> Vec<(CompiledTexts, Vec<TextsFinding>)> {
    let files = FILES.iter().filter_map(|(locale, source)| {
        let locale: Locale = locale.parse().ok()?;
        Some(compile(&locale, Family::Product, source))
    });
    files.collect()
}
