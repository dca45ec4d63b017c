//! Whether a question is asked in other words.
//!
//! The words of a question are its label, its hint and the labels of its options, in the reference
//! language, with the edition's parameters: "on 1 January 2027" is another question than "on 1 January
//! 2026". Blanks, quotation marks, hyphens, capital letters and closing punctuation are typography and
//! change no question. Other texts, and translations, tell the same question to more people: they change
//! none either; an author who knows better says so (`confirm`).

use std::collections::BTreeMap;

use retouche::condition::Constant;
use retouche::definition::ProcedureDefinition;
use retouche_texts::{Locale, Texts};
use serde_json::Value as Json;

/// The parts of a question's text that are its own words.
pub(super) const PARTS: [&str; 2] = ["", ".hint"];

/// One edition's words in one language.
#[derive(Clone, Copy)]
pub(super) struct Spoken<'a> {
    pub(super) definition: &'a ProcedureDefinition,
    pub(super) texts: &'a Texts,
}

impl<'a> Spoken<'a> {
    pub(super) fn of(
        definition: &'a ProcedureDefinition,
        texts: &'a BTreeMap<Locale, Texts>,
        locale: &Locale,
    ) -> Option<Self> {
        Some(Self { definition, texts: texts.get(locale)? })
    }

    /// What a text says, less typography; `None` without one.
    pub(super) fn words(&self, id: &str) -> Option<Json> {
        let words = self.texts.structure(id).map(plain)?;
        let parameters = &self.definition.parameters;
        let named = self.texts.variables(id);
        let named = parameters.iter().filter(|(parameter, _)| named.contains(parameter.as_str()));
        let values = named.map(|(parameter, value)| (parameter.to_string(), constant(value)));
        Some(Json::Array(vec![words, Json::Object(values.collect())]))
    }
}

fn constant(value: &Constant) -> Json {
    match value {
        Constant::Integer(number) => (*number).into(),
        Constant::Date(date) => date.to_string().into(),
        Constant::Text(text) => text.as_str().into(),
    }
}

/// A text's structure whose words are less typography.
fn plain(json: Json) -> Json {
    match json {
        Json::String(words) => without_typography(&words).into(),
        Json::Array(parts) => parts.into_iter().map(plain).collect(),
        Json::Object(parts) => {
            Json::Object(parts.into_iter().map(|(key, part)| (key, plain(part))).collect())
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => json,
    }
}

/// Letters and digits in lower case, and the punctuation that can carry meaning; words parted by one blank.
fn without_typography(words: &str) -> String {
    let mut plain = String::new();
    let mut blank = false;
    let mut before = None;
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        let is_digit =
            |neighbour: Option<char>| neighbour.is_some_and(|neighbour| neighbour.is_ascii_digit());
        let after = characters.peek().copied();
        let in_number = is_digit(after) && (is_digit(before) || before.is_none_or(char::is_whitespace));
        let kept = in_number && "-.,:−".contains(character);
        if !kept && (character.is_whitespace() || APART.contains(character)) {
            blank = true;
        } else if kept || !is_invisible(character) && !CLOSING.contains(character) {
            if std::mem::take(&mut blank) && !plain.is_empty() {
                plain.push(' ');
            }
            plain.extend(character.to_lowercase());
        }
        before = Some(character);
    }
    plain
}

/// What parts words without saying anything: quotation marks and hyphens.
const APART: &str = "\"'’‘“”«»‹›-‐‑–—";

/// What closes sentences and their parts.
const CLOSING: &str = ".,;:!?…";

fn is_invisible(character: char) -> bool {
    character.is_control() || ('\u{2066}'..='\u{2069}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_is_no_wording() {
        for (one, other) in [
            ("Quelle est votre adresse ?", "quelle est votre adresse\u{202f}?"),
            ("L’année « 2026 »", "L'année \"2026\"."),
            ("Numéro de client – sur la facture", "Numéro de client - sur la facture"),
        ] {
            assert_eq!(without_typography(one), without_typography(other), "{one}");
        }
        for (one, other) in [
            ("Votre revenu net", "Votre revenu brut"),
            ("Il est payé", "Il est paye"),
            ("in capable hands", "incapable hands"),
            ("Plus de 100 €", "Plus de 100 %"),
            ("Plus de 1,5 part", "Plus de 15 part"),
            ("Au-dessus de -5", "Au-dessus de 5"),
        ] {
            assert_ne!(without_typography(one), without_typography(other), "{one}");
        }
    }
}
