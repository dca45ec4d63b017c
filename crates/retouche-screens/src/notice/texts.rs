//! The words of notices: Fluent files of their own, put together with the product's other texts.

use std::sync::LazyLock;

use retouche_texts::{CompiledTexts, Locale, Texts, build};

use crate::product::{Compiled, File, PRODUCT_REFERENCE, compiled, product_texts};

const FILES: [File; 4] = [
    ("ar", include_str!("../../texts/product/notices/ar.ftl")),
    ("en", include_str!("../../texts/product/notices/en.ftl")),
    (PRODUCT_REFERENCE, include_str!("../../texts/product/notices/fr.ftl")),
    ("fr-simple", include_str!("../../texts/product/notices/fr-simple.ftl")),
];

/// The files, compiled, once for all languages.
static NOTICES: LazyLock<Vec<Compiled>> = LazyLock::new(|| compiled(&FILES));

/// The texts of notices, file by file, and what is wrong with each. The product's reference misses none.
#[must_use]
pub fn notice_files() -> &'static [Compiled] {
    &NOTICES
}

/// The product's texts in a language, those of notices included. `references` are the languages that stand
/// in for what it misses, as for a procedure's own texts; the product's reference comes last.
#[must_use]
pub fn notice_texts(wanted: &Locale, references: &[Locale]) -> Texts {
    let files = notice_files().iter().chain(product_texts());
    let files: Vec<&CompiledTexts> = files.map(|(compiled, _)| compiled).collect();
    let last: Option<Locale> = PRODUCT_REFERENCE.parse().ok();
    let references: Vec<Locale> = references.iter().cloned().chain(last).collect();
    build(wanted, &references, &files).0
}
