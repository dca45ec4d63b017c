//! The product's own texts, as their Fluent files in `texts/` have them.

use super::Locale;
use super::compile::{CompiledTexts, compile};
use super::finding::{Family, TextsFinding};

/// The locale in which no text of the product is missing.
pub const PRODUCT_REFERENCE: &str = "fr";

pub(super) const FILES: [(&str, &str); 4] = [
    ("ar", include_str!("../../texts/ar.ftl")),
    ("en", include_str!("../../texts/en.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/fr.ftl")),
    ("fr-simple", include_str!("../../texts/fr-simple.ftl")),
];

/// The product's texts, one file for each locale, and what is wrong with them.
pub fn product_texts() -> Vec<(CompiledTexts, Vec<TextsFinding>)> {
    let files = FILES.iter().filter_map(|(locale, source)| {
        let locale: Locale = locale.parse().ok()?;
        Some(compile(&locale, Family::Product, source))
    });
    files.collect()
}
