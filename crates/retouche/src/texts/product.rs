//! The product's own texts, as their Fluent files in `texts/product/` have them: a folder for each
//! topic, a file for each locale.

use super::Locale;
use super::compile::{CompiledTexts, compile};
use super::finding::{Family, TextsFinding};

/// The locale in which no text of the product is missing.
pub const PRODUCT_REFERENCE: &str = "fr";

/// Each language named in itself, for readers of any.
const LANGUAGES: &str = include_str!("../../texts/product/languages.ftl");

pub(super) const FILES: [(&str, &str); 17] = [
    ("ar", LANGUAGES),
    ("ar", include_str!("../../texts/product/cases/ar.ftl")),
    ("ar", include_str!("../../texts/product/countries/ar.ftl")),
    ("ar", include_str!("../../texts/product/moments/ar.ftl")),
    ("ar", include_str!("../../texts/product/screens/ar.ftl")),
    ("en", LANGUAGES),
    ("en", include_str!("../../texts/product/cases/en.ftl")),
    ("en", include_str!("../../texts/product/countries/en.ftl")),
    ("en", include_str!("../../texts/product/moments/en.ftl")),
    ("en", include_str!("../../texts/product/screens/en.ftl")),
    (PRODUCT_REFERENCE, LANGUAGES),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/cases/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/countries/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/moments/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/screens/fr.ftl")),
    ("fr-simple", include_str!("../../texts/product/cases/fr-simple.ftl")),
    ("fr-simple", include_str!("../../texts/product/screens/fr-simple.ftl")),
];

/// The product's texts, file by file, and what is wrong with each.
pub fn product_texts() -> Vec<(CompiledTexts, Vec<TextsFinding>)> {
    let files = FILES.iter().filter_map(|(locale, source)| {
        let locale: Locale = locale.parse().ok()?;
        Some(compile(&locale, Family::Product, source))
    });
    files.collect()
}
