//! Locale tags: which language a text is in, and which way it is written.
//!
//! Only the shape of a tag is checked. What a language's numbers and dates look like belongs to
//! [`super::LocaleData`].

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A BCP 47 tag made of a language and, optionally, a script, a region and variants: `fr`,
/// `fr-simple`, `pt-BR`, `ku-Arab`.
///
/// Kept in the customary case, so that two spellings of one tag are equal. Extensions and private
/// subtags are refused: nothing here would obey them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

/// Which way a text is written, as the `dir` attribute of HTML says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The text is not a locale tag of the accepted shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocaleError;

/// The variant of plain language, registered in BCP 47: `fr-simple` is plain-language French.
const SIMPLE: &str = "simple";

/// Scripts written from right to left (Unicode, `Bidi_Class` R and AL of their letters), among those
/// in which living languages are written.
const RTL_SCRIPTS: [&str; 8] = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// Living languages whose likely script (CLDR 48, `likelySubtags`) is one of `RTL_SCRIPTS`, and `prs`,
/// which CLDR calls `fa-AF`. CLDR has some two hundred more, with few readers in Europe.
const RTL_LANGUAGES: [&str; 30] = [
    "aeb", "ar", "arq", "ars", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ks",
    "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];

impl Dir {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// The tag, as in `fr-simple`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag alone, as in `fr`.
    pub fn language(&self) -> &str {
        self.parts().language
    }

    /// Which way this language is written; the script decides when the tag has one.
    pub fn dir(&self) -> Dir {
        let Parts { language, script, .. } = self.parts();
        let rtl = match script {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&language),
        };
        if rtl { Dir::Rtl } else { Dir::Ltr }
    }

    /// Whether this is the plain-language variety of its language.
    pub fn is_simple(&self) -> bool {
        self.parts().variants.contains(&SIMPLE)
    }

    /// What HTML's `lang` attribute should say: the tag without the variant `simple`, because screen
    /// readers choose a voice by this attribute and some give up on a tag they do not know.
    pub fn lang_attribute(&self) -> Cow<'_, str> {
        if !self.is_simple() {
            return Cow::Borrowed(&self.0);
        }
        let kept = self.0.split('-').filter(|subtag| *subtag != SIMPLE);
        Cow::Owned(kept.collect::<Vec<_>>().join("-"))
    }

    /// The plain-language variety of this locale: `fr` gives `fr-simple`.
    pub fn simple(&self) -> Locale {
        if self.is_simple() {
            return self.clone();
        }
        Locale(format!("{}-{SIMPLE}", self.0))
    }

    /// This locale, then the less and less precise ones that may stand in for it: the region goes
    /// first, then the variants, then the script.
    ///
    /// `fr-FR-simple` gives `fr-FR-simple`, `fr-simple`, `fr-FR`, `fr`.
    pub fn chain(&self) -> Vec<Locale> {
        let Parts { language, script, region, variants } = self.parts();
        let mut chain = Vec::new();
        for script in with_and_without(script) {
            for length in (0..=variants.len()).rev() {
                for region in with_and_without(region) {
                    let kept = variants.iter().take(length).copied();
                    let subtags = std::iter::once(language).chain(script).chain(region);
                    let tag = subtags.chain(kept).collect::<Vec<_>>().join("-");
                    chain.push(Locale(tag));
                }
            }
        }
        chain
    }

    fn parts(&self) -> Parts<'_> {
        // A `Locale` only holds what `Parts::of` accepted.
        Parts::of(&self.0).unwrap_or_default()
    }
}

/// The locales in which to look for a text, best first, each once: those that may stand in for
/// `wanted`, then for each of `references` (the locale a procedure was first written in, then the
/// product's own).
///
/// Somebody who asked for plain language gets the plain variety of a reference before the reference:
/// `ar-simple` with the reference `fr` gives `ar-simple`, `ar`, `fr-simple`, `fr`.
pub fn fallback_chain(wanted: &Locale, references: &[Locale]) -> Vec<Locale> {
    let mut chain = wanted.chain();
    for reference in references {
        let reference = if wanted.is_simple() { reference.simple() } else { reference.clone() };
        for locale in reference.chain() {
            if !chain.contains(&locale) {
                chain.push(locale);
            }
        }
    }
    chain
}

#[derive(Default)]
struct Parts<'a> {
    language: &'a str,
    script: Option<&'a str>,
    region: Option<&'a str>,
    variants: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    /// RFC 5646, section 2.1, without extended languages, extensions and private use.
    fn of(tag: &'a str) -> Option<Parts<'a>> {
        let mut subtags = tag.split('-').peekable();
        let parts = Parts {
            language: subtags.next_if(|subtag| is_language(subtag))?,
            script: subtags.next_if(|subtag| is_script(subtag)),
            region: subtags.next_if(|subtag| is_region(subtag)),
            variants: subtags.collect(),
        };
        let distinct = parts
            .variants
            .iter()
            .enumerate()
            .all(|(index, variant)| !parts.variants.iter().take(index).any(|it| it == variant));
        (distinct && parts.variants.iter().all(|it| is_variant(it))).then_some(parts)
    }
}

fn is_language(subtag: &str) -> bool {
    matches!(subtag.len(), 2 | 3) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    let letters = subtag.len() == 2 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit());
    letters || digits
}

fn is_variant(subtag: &str) -> bool {
    let starts_with_digit = subtag.starts_with(|first: char| first.is_ascii_digit());
    let long_enough = match subtag.len() {
        4 => starts_with_digit,
        5..=8 => true,
        _ => false,
    };
    long_enough && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Customary case: language and variants in lower case, `Script`, `REGION` (RFC 5646, section 2.1.1).
fn in_customary_case(tag: &str) -> String {
    let mut cased = String::with_capacity(tag.len());
    for (index, subtag) in tag.split('-').enumerate() {
        if index > 0 {
            cased.push('-');
        }
        let mut lower = subtag.to_ascii_lowercase();
        if index > 0 && is_region(subtag) {
            lower.make_ascii_uppercase();
        } else if index == 1
            && is_script(subtag)
            && let Some(first) = lower.get_mut(..1)
        {
            first.make_ascii_uppercase();
        }
        cased.push_str(&lower);
    }
    cased
}

fn with_and_without(subtag: Option<&str>) -> impl Iterator<Item = Option<&str>> {
    subtag.map(Some).into_iter().chain(std::iter::once(None))
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(tag: &str) -> Result<Locale, LocaleError> {
        let tag = in_customary_case(tag);
        match Parts::of(&tag) {
            Some(_) => Ok(Locale(tag)),
            None => Err(LocaleError),
        }
    }
}

impl TryFrom<String> for Locale {
    type Error = LocaleError;

    fn try_from(tag: String) -> Result<Locale, LocaleError> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> String {
        locale.0
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a locale tag, such as fr, fr-simple or pt-BR")
    }
}

impl std::error::Error for LocaleError {}

impl schemars::JsonSchema for Locale {
    fn schema_name() -> Cow<'static, str> {
        "Locale".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    fn tags(chain: Vec<Locale>) -> Vec<String> {
        chain.into_iter().map(String::from).collect()
    }

    #[test]
    fn tags_are_kept_in_the_customary_case() {
        for (written, kept) in [
            ("fr", "fr"),
            ("FR-Simple", "fr-simple"),
            ("pt-br", "pt-BR"),
            ("KU-ARAB-iq", "ku-Arab-IQ"),
            ("es-419", "es-419"),
            ("sl-rozaj-1994", "sl-rozaj-1994"),
        ] {
            assert_eq!(locale(written).as_str(), kept);
        }
    }

    #[test]
    fn other_texts_are_not_tags() {
        let refused = [
            "",
            "f",
            "français",
            "fr-",
            "-fr",
            "fr_FR",
            "fr-x-accent",
            "fr-u-nu-latn",
            "fr--FR",
            "fr-FR-Latn",
            "fr-simple-simple",
            "fr-toolongvariant",
            "english",
            "fr-abcd-efgh",
        ];
        for tag in refused {
            assert_eq!(tag.parse::<Locale>(), Err(LocaleError), "{tag}");
        }
    }

    #[test]
    fn each_language_has_its_direction() {
        for tag in ["ar", "fa", "he", "ur", "ps", "dv", "yi", "ku-Arab", "ar-simple", "pa-Arab-PK", "ckb"] {
            assert_eq!(locale(tag).dir(), Dir::Rtl, "{tag}");
        }
        for tag in ["fr", "ku", "ar-Latn", "zh", "tr", "en-simple", "ha"] {
            assert_eq!(locale(tag).dir(), Dir::Ltr, "{tag}");
        }
    }

    #[test]
    fn the_lang_attribute_does_not_say_simple() {
        assert_eq!(locale("fr-simple").lang_attribute(), "fr");
        assert_eq!(locale("fr-FR-simple").lang_attribute(), "fr-FR");
        assert_eq!(locale("sl-simple-rozaj").lang_attribute(), "sl-rozaj");
        assert_eq!(locale("pt-BR").lang_attribute(), "pt-BR");
    }

    #[test]
    fn a_chain_drops_the_region_then_the_variants_then_the_script() {
        assert_eq!(tags(locale("fr").chain()), ["fr"]);
        assert_eq!(tags(locale("fr-simple").chain()), ["fr-simple", "fr"]);
        assert_eq!(tags(locale("fr-FR-simple").chain()), ["fr-FR-simple", "fr-simple", "fr-FR", "fr"]);
        assert_eq!(tags(locale("ku-Arab-IQ").chain()), ["ku-Arab-IQ", "ku-Arab", "ku-IQ", "ku"]);
    }

    #[test]
    fn plain_language_is_kept_across_languages() {
        let references = [locale("fr"), locale("fr")];
        assert_eq!(
            tags(fallback_chain(&locale("ar-simple"), &references)),
            ["ar-simple", "ar", "fr-simple", "fr"]
        );
        assert_eq!(tags(fallback_chain(&locale("ar"), &references)), ["ar", "fr"]);
        assert_eq!(tags(fallback_chain(&locale("fr-simple"), &references)), ["fr-simple", "fr"]);
        assert_eq!(tags(fallback_chain(&locale("de"), &[locale("en"), locale("fr")])), ["de", "en", "fr"]);
    }
}
