//! The sentences of findings and of differences between editions, from the Fluent files beside the sources.

use std::fmt;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::compare::{ChangeCode, EditionChange};
use crate::diagnostic::{Code, Diagnostic};

/// A language in which findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
}

/// No finding is told in this language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language in which findings are told")]
pub struct UnspokenLanguage;

impl FromStr for Language {
    type Err = UnspokenLanguage;

    /// Takes a tag (`fr-BE`) or what `LANG` holds (`fr_FR.UTF-8`): the first two letters count.
    fn from_str(tag: &str) -> Result<Self, UnspokenLanguage> {
        match tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "en" => Ok(Self::English),
            "fr" => Ok(Self::French),
            _ => Err(UnspokenLanguage),
        }
    }
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// The tag.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    fn file(self) -> &'static str {
        match self {
            Self::English => include_str!("../texts/diagnostics/en.ftl"),
            Self::French => include_str!("../texts/diagnostics/fr.ftl"),
        }
    }
}

/// The variable that tells whether `near` names something: Fluent cannot choose by an empty text.
const SUGGESTED: &str = "suggested";

/// The sentences in one language.
pub struct Sentences {
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Sentences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sentences").field(&self.bundle.locales).finish()
    }
}

impl Sentences {
    /// The sentences in a language.
    #[must_use]
    pub fn in_language(language: Language) -> Self {
        let locale: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // Reports are plain text for terminals and logs, most of which show the isolates as boxes.
        bundle.set_use_isolating(false);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(language.file().to_owned());
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// What was found, in one sentence.
    #[must_use]
    pub fn message(&self, finding: &Diagnostic) -> String {
        self.format(finding.code.as_str(), None, Some(finding))
    }

    /// How to mend it, in one sentence or two.
    #[must_use]
    pub fn mend(&self, finding: &Diagnostic) -> String {
        self.format(finding.code.as_str(), Some("mend"), Some(finding))
    }

    /// What a code means at length, with an example.
    #[must_use]
    pub fn explain(&self, code: Code) -> String {
        self.format(code.as_str(), Some("explain"), None)
    }

    /// What differs between two editions, in one sentence.
    #[must_use]
    pub fn change(&self, change: &EditionChange) -> String {
        let args = change.args.iter().map(|(name, value)| (*name, to_choose_by(value)));
        self.pattern(&change_id(change.code), None, &args.collect())
    }

    /// What a difference between two editions means for open cases.
    #[must_use]
    pub fn change_reason(&self, code: ChangeCode) -> String {
        self.pattern(&change_id(code), Some("reason"), &FluentArgs::new())
    }

    /// A sentence of the reports themselves, such as a heading, with its variables.
    #[must_use]
    pub fn sentence(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.pattern(id, None, &args.iter().map(|(name, value)| (*name, to_choose_by(value))).collect())
    }

    fn format(&self, id: &str, part: Option<&str>, finding: Option<&Diagnostic>) -> String {
        let given = finding.into_iter().flat_map(|finding| &finding.args);
        let mut args: FluentArgs<'_> = given.map(|(name, value)| (*name, to_choose_by(value))).collect();
        if let Some(near) = finding.and_then(|finding| finding.args.get("near")) {
            args.set(SUGGESTED, if near.is_empty() { "no" } else { "yes" });
        }
        self.pattern(id, part, &args)
    }

    /// The sentence, or its id where there is none: a gap in the texts must not hide a finding.
    fn pattern(&self, id: &str, part: Option<&str>, args: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match part {
            None => message.value(),
            Some(part) => message.get_attribute(part).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}

fn change_id(code: ChangeCode) -> String {
    format!("change-{code}")
}

/// A number where the text is one: `[1]` in a Fluent file means the number, not the text.
fn to_choose_by(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => number.into(),
        Ok(_) | Err(_) => value.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
    use fluent_syntax::parser;

    use super::*;

    /// The variables that a pattern names.
    fn variables<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    variants.iter().for_each(|variant| variables(&variant.value, found));
                    selector
                }
            };
            match inline {
                InlineExpression::VariableReference { id } => drop(found.insert(id.name)),
                InlineExpression::StringLiteral { .. } => {}
                other => panic!("unexpected in a diagnostic: {other:?}"),
            }
        }
    }

    /// The messages of a language whose ids start so, by the rest of their ids, in the order of the file.
    fn messages(language: Language, prefix: &str) -> Vec<(&'static str, Message<&'static str>)> {
        let tree = parser::parse(language.file()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let messages = tree
            .body
            .into_iter()
            .filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None });
        messages.filter_map(|message| Some((message.id.name.strip_prefix(prefix)?, message))).collect()
    }

    /// The message has these parts, and names these variables: in its parts, only where they may stand.
    fn assert_complete(what: &str, message: &Message<&str>, parts: &[(&str, bool)], args: &[&str]) {
        let found: Vec<&str> = message.attributes.iter().map(|part| part.id.name).collect();
        assert_eq!(found, parts.iter().map(|(part, _)| *part).collect::<Vec<_>>(), "{what}");
        let (mut given, mut bare) = (BTreeSet::new(), BTreeSet::new());
        variables(message.value.as_ref().unwrap(), &mut given);
        for (attribute, (_, is_given)) in message.attributes.iter().zip(parts) {
            variables(&attribute.value, if *is_given { &mut given } else { &mut bare });
        }
        given.remove(SUGGESTED);
        assert_eq!(given, args.iter().copied().collect(), "{what}");
        assert_eq!(bare, BTreeSet::new(), "{what}");
    }

    #[test]
    fn each_code_has_its_sentences_in_each_language() {
        for language in Language::ALL {
            let mut messages = messages(language, "");
            for code in Code::ALL {
                let what = format!("{} {code}", language.as_str());
                let (found, others): (Vec<_>, _) =
                    messages.into_iter().partition(|(id, _)| *id == code.as_str());
                let [(_, message)] = found.as_slice() else { panic!("{what}: {}", found.len()) };
                assert_complete(&what, message, &[("mend", true), ("explain", false)], code.args());
                messages = others;
            }
            let families = ["report-", "change-", "accounts-", "verify-"];
            let is_stranger = |id: &&str| !families.iter().any(|family| id.starts_with(family));
            let strange: Vec<_> = messages.iter().map(|(id, _)| *id).filter(is_stranger).collect();
            assert_eq!(strange, Vec::<&str>::new(), "{}", language.as_str());
        }
    }

    #[test]
    fn each_difference_has_its_sentences_in_each_language() {
        for language in Language::ALL {
            let messages = messages(language, "change-");
            let codes: Vec<&str> = ChangeCode::ALL.iter().map(|code| code.as_str()).collect();
            assert_eq!(
                messages.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
                codes,
                "{}",
                language.as_str()
            );
            for (code, (_, message)) in ChangeCode::ALL.iter().zip(&messages) {
                let what = format!("{} {code}", language.as_str());
                assert_complete(&what, message, &[("reason", false)], code.args());
            }
        }
    }

    #[test]
    fn messages_keep_to_the_style() {
        for language in Language::ALL {
            let words = Sentences::in_language(language);
            for code in Code::ALL {
                let args: Vec<_> = code.args().iter().map(|arg| (*arg, &"x" as &dyn fmt::Display)).collect();
                let finding = Diagnostic::new(*code, "f", "", retouche_texts::place::Place::START, &args);
                let message = words.message(&finding);
                assert!(!message.ends_with('.') && !message.contains('\n'), "{code}: {message}");
                let first = message.chars().next().unwrap();
                assert!(!first.is_uppercase(), "{code}: {message}");
                assert!(words.explain(*code).ends_with(['.', '`', '}', ']']), "{code}");
            }
        }
    }

    #[test]
    fn languages_are_read_from_tags_and_from_the_environment() {
        for (tag, language) in
            [("fr", Language::French), ("fr_FR.UTF-8", Language::French), ("en-GB", Language::English)]
        {
            assert_eq!(tag.parse(), Ok(language));
        }
        for tag in ["", "C", "C.UTF-8", "de", "french"] {
            assert_eq!(tag.parse::<Language>(), Err(UnspokenLanguage), "{tag}");
        }
    }
}
