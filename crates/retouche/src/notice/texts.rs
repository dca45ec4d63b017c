//! The words of notices: Fluent files of their own, put together with the product's other texts.

use crate::texts::{CompiledTexts, Family, Locale, Texts, TextsFinding, build, compile, product_texts};

/// The locale in which no text of a notice is missing.
pub const NOTICES_REFERENCE: &str = "fr";

const FILES: [(&str, &str); 4] = [
    ("ar", include_str!("../../texts/product/notices/ar.ftl")),
    ("en", include_str!("../../texts/product/notices/en.ftl")),
    (NOTICES_REFERENCE, include_str!("../../texts/product/notices/fr.ftl")),
    ("fr-simple", include_str!("../../texts/product/notices/fr-simple.ftl")),
];

/// The texts of notices, file by file, and what is wrong with each.
#[must_use]
pub fn notice_files() -> Vec<(CompiledTexts, Vec<TextsFinding>)> {
    let files = FILES.iter().filter_map(|(locale, source)| {
        let locale: Locale = locale.parse().ok()?;
        Some(compile(&locale, Family::Product, source))
    });
    files.collect()
}

/// The product's texts in a language, those of notices included. `references` are the languages that stand
/// in for what it misses, as for a procedure's own texts; the product's reference comes last.
#[must_use]
pub fn notice_texts(wanted: &Locale, references: &[Locale]) -> Texts {
    let files = notice_files().into_iter().chain(product_texts());
    let compiled: Vec<CompiledTexts> = files.map(|(compiled, _)| compiled).collect();
    let last: Option<Locale> = NOTICES_REFERENCE.parse().ok();
    let references: Vec<Locale> = references.iter().cloned().chain(last).collect();
    build(wanted, &references, &compiled.iter().collect::<Vec<_>>()).0
}
