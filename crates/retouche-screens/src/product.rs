//! The product's own texts, as their Fluent files in `texts/product/` have them: a folder for each
//! topic, a file for each locale.
//!
//! Texts that no page of questions shows have folders of their own, which no browser downloads:
//! `SERVERS_OWN` here, and the notices, which are put together elsewhere and are on no page that a browser makes.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use retouche_texts::{CompiledTexts, Family, Locale, MOMENTS, Texts, TextsFinding, compile};

/// The locale in which no text of the product is missing.
pub const PRODUCT_REFERENCE: &str = "fr";

/// A Fluent file of the product: its locale and its text.
pub type File = (&'static str, &'static str);

/// Each language named in itself, for readers of any.
const LANGUAGES: &str = include_str!("../texts/product/languages.ftl");

/// What agents read, in the reference.
const AGENTS: &str = include_str!("../texts/product/agents/fr.ftl");

/// What is said of cases, in the reference.
const CASES: &str = include_str!("../texts/product/cases/fr.ftl");

const FILES: [File; 22] = [
    ("ar", LANGUAGES),
    ("ar", include_str!("../texts/product/agents/ar.ftl")),
    ("ar", include_str!("../texts/product/cases/ar.ftl")),
    ("ar", include_str!("../texts/product/countries/ar.ftl")),
    ("ar", include_str!("../texts/product/questions/ar.ftl")),
    ("ar", include_str!("../texts/product/screens/ar.ftl")),
    ("en", LANGUAGES),
    ("en", include_str!("../texts/product/agents/en.ftl")),
    ("en", include_str!("../texts/product/cases/en.ftl")),
    ("en", include_str!("../texts/product/countries/en.ftl")),
    ("en", include_str!("../texts/product/questions/en.ftl")),
    ("en", include_str!("../texts/product/screens/en.ftl")),
    (PRODUCT_REFERENCE, LANGUAGES),
    (PRODUCT_REFERENCE, AGENTS),
    (PRODUCT_REFERENCE, CASES),
    (PRODUCT_REFERENCE, include_str!("../texts/product/countries/fr.ftl")),
    (PRODUCT_REFERENCE, include_str!("../texts/product/questions/fr.ftl")),
    (PRODUCT_REFERENCE, SCREENS),
    ("fr-simple", include_str!("../texts/product/agents/fr-simple.ftl")),
    ("fr-simple", include_str!("../texts/product/cases/fr-simple.ftl")),
    ("fr-simple", include_str!("../texts/product/questions/fr-simple.ftl")),
    ("fr-simple", include_str!("../texts/product/screens/fr-simple.ftl")),
];

/// What is said on every other screen, in the reference.
const SCREENS: &str = include_str!("../texts/product/screens/fr.ftl");

/// The folders that no page of questions shows a text of, by their reference, which misses none.
const SERVERS_OWN: [&str; 3] = [AGENTS, CASES, SCREENS];

/// A file, compiled, and what is wrong with it.
pub type Compiled = (CompiledTexts, Vec<TextsFinding>);

/// The files, compiled, once for everybody who says something.
static PRODUCT: LazyLock<Vec<Compiled>> = LazyLock::new(|| compiled(&[&MOMENTS[..], &FILES].concat()));

/// The ids of the texts that no page of questions shows.
static SERVERS_OWN_IDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let own = PRODUCT
        .iter()
        .skip(MOMENTS.len())
        .zip(&FILES)
        .filter(|(_, (_, source))| SERVERS_OWN.contains(source));
    own.flat_map(|((file, _), _)| file.ids()).collect()
});

/// The texts without those of the product that no page of questions shows: what a browser needs.
#[must_use]
pub fn of_questions(texts: Texts) -> Texts {
    texts.only(|id| !SERVERS_OWN_IDS.contains(id))
}

/// Files of the product, compiled.
pub fn compiled(files: &[File]) -> Vec<Compiled> {
    let files = files.iter().filter_map(|(locale, source)| {
        let locale: Locale = locale.parse().ok()?;
        Some(compile(&locale, Family::Product, source))
    });
    files.collect()
}

/// The product's texts, file by file, and what is wrong with each.
#[must_use]
pub fn product_texts() -> &'static [Compiled] {
    &PRODUCT
}
