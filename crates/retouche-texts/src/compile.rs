//! Reads one Fluent file: the texts it holds, and what is wrong with them.
//!
//! What only shows when files are put together (a name without a text, a text that names itself) is
//! for [`super::build`].

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Pattern};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::finding::{Family, SyntaxError, TextsFinding, TextsProblem};
use super::source::{Lowering, Selector, SourcePart, SourcePattern, SourceSelect, SourceValue, text_id};
use super::{Locale, LocaleData, PRODUCT_PREFIX, plural_gaps, variable_comments};
use crate::place::Place;

/// The texts of one Fluent file.
#[derive(Clone, Debug)]
pub struct CompiledTexts {
    pub(super) locale: Locale,
    pub(super) family: Family,
    /// Messages, terms and their attributes, as `message`, `message.attribute`, `-term`,
    /// `-term.attribute`.
    pub(super) texts: BTreeMap<String, SourceText>,
}

#[derive(Clone, Debug)]
pub(super) struct SourceText {
    pub(super) pattern: SourcePattern,
    pub(super) place: Place,
}

/// Reads a Fluent file.
///
/// What can be read is, whatever is wrong elsewhere: an illegible text is left out, a second text
/// with the same id too.
pub fn compile(locale: &Locale, family: Family, source: &str) -> (CompiledTexts, Vec<TextsFinding>) {
    let mut compilation = Compilation {
        compiled: CompiledTexts { locale: locale.clone(), family, texts: BTreeMap::new() },
        data: LocaleData::of(locale),
        lowering: Lowering::new(source),
        documented_by_file: BTreeSet::new(),
        documented_by_group: BTreeSet::new(),
        findings: Vec::new(),
    };
    compilation.file(source);
    compilation.findings.sort_by_key(|finding| finding.place);
    (compilation.compiled, compilation.findings)
}

impl CompiledTexts {
    /// The locale of the file.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Whose texts they are.
    pub fn family(&self) -> Family {
        self.family
    }

    /// The ids of the messages that have a text, and of their attributes, as `message` and
    /// `message.attribute`, sorted. Terms are the file's own business.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let ids = self.texts.keys().map(String::as_str);
        ids.filter(|id| !id.starts_with('-'))
    }

    /// Where the text with this id stands in its file.
    pub fn place(&self, id: &str) -> Option<Place> {
        self.texts.get(id).map(|text| text.place)
    }

    /// The variables that the text itself uses; those of the texts it names are told by
    /// [`super::Texts::variables`].
    pub fn variables(&self, id: &str) -> BTreeSet<&str> {
        let mut variables = BTreeSet::new();
        if let Some(text) = self.texts.get(id) {
            collect_variables(&text.pattern, &mut variables);
        }
        variables
    }

    /// Whether the text with this id says the same in another file, comments and layout aside: to tell whether
    /// its translations are older than it.
    pub fn says_as(&self, other: &Self, id: &str) -> bool {
        let [ours, theirs] = [self, other].map(|texts| texts.texts.get(id).map(|text| &text.pattern));
        ours == theirs
    }
}

struct Compilation<'s> {
    compiled: CompiledTexts,
    data: Option<LocaleData>,
    lowering: Lowering<'s>,
    /// Variables that a `###` comment tells about, for the whole file.
    documented_by_file: BTreeSet<String>,
    /// Variables that the last `##` comment tells about, until the next.
    documented_by_group: BTreeSet<String>,
    findings: Vec<TextsFinding>,
}

impl<'s> Compilation<'s> {
    fn file(&mut self, source: &'s str) {
        if let Some(offset) = too_deep(source) {
            let error = SyntaxError::TooDeep;
            return self.find(Place::of(source, offset), None, TextsProblem::Syntax { error });
        }
        if self.data.is_none() {
            self.find(Place::of(source, 0), None, TextsProblem::UnknownLanguage);
        }
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let place = Place::of(source, error.pos.start);
            let error = syntax_error(error);
            self.find(place, None, TextsProblem::Syntax { error });
        }
        for entry in &resource.body {
            self.entry(entry);
        }
    }

    fn entry(&mut self, entry: &Entry<&'s str>) {
        match entry {
            Entry::Message(message) => {
                let mut documented = self.documented_by_file.clone();
                documented.extend(self.documented_by_group.iter().cloned());
                if let Some(comment) = &message.comment {
                    documented.extend(variable_comments::documented(&comment.content));
                }
                let name = message.id.name;
                self.family_of(name);
                self.texts("", name, message.value.as_ref(), &message.attributes);
                self.undocumented(name, &message.attributes, &documented);
            }
            Entry::Term(term) => {
                self.texts("-", term.id.name, Some(&term.value), &term.attributes);
            }
            Entry::GroupComment(comment) => {
                self.documented_by_group = variable_comments::documented(&comment.content);
            }
            Entry::ResourceComment(comment) => {
                let documented = variable_comments::documented(&comment.content);
                self.documented_by_file.extend(documented);
            }
            Entry::Comment(_) | Entry::Junk { .. } => {}
        }
    }

    fn family_of(&mut self, name: &'s str) {
        let of_product = name.starts_with(PRODUCT_PREFIX);
        if of_product != (self.compiled.family == Family::Product) {
            let place = self.lowering.place_of(name);
            self.find(place, Some(name.to_owned()), TextsProblem::WrongFamily);
        }
    }

    fn texts(
        &mut self,
        sigil: &str,
        name: &'s str,
        value: Option<&Pattern<&'s str>>,
        attributes: &[Attribute<&'s str>],
    ) {
        if let Some(value) = value {
            self.text(text_id(sigil, name, None), name, value);
        }
        for attribute in attributes {
            let id = text_id(sigil, name, Some(attribute.id.name));
            self.text(id, attribute.id.name, &attribute.value);
        }
    }

    fn text(&mut self, id: String, name: &'s str, pattern: &Pattern<&'s str>) {
        let place = self.lowering.place_of(name);
        let pattern = self.lowering.pattern(pattern);
        for (place, problem) in std::mem::take(&mut self.lowering.problems) {
            self.find(place, Some(id.clone()), problem);
        }
        if let Some(first) = self.compiled.place(&id) {
            return self.find(place, Some(id), TextsProblem::DuplicateText { first });
        }
        if pattern.iter().all(is_blank) {
            self.find(place, Some(id.clone()), TextsProblem::Empty);
        }
        let gaps = self.data.as_ref().map_or_else(Vec::new, |data| plural_gaps::of(&pattern, data));
        for missing in gaps {
            self.find(place, Some(id.clone()), TextsProblem::MissingPlural { missing });
        }
        self.compiled.texts.insert(id, SourceText { pattern, place });
    }

    fn undocumented(
        &mut self,
        name: &'s str,
        attributes: &[Attribute<&'s str>],
        documented: &BTreeSet<String>,
    ) {
        let own = std::iter::once(None);
        let ids = own.chain(attributes.iter().map(|attribute| Some(attribute.id.name)));
        for id in ids.map(|attribute| text_id("", name, attribute)) {
            let unknown: Vec<String> = self
                .compiled
                .variables(&id)
                .into_iter()
                .filter(|variable| !documented.contains(*variable))
                .map(str::to_owned)
                .collect();
            let place = self.compiled.place(&id).unwrap_or(self.lowering.place_of(name));
            for variable in unknown {
                let problem = TextsProblem::UndocumentedVariable { variable };
                self.find(place, Some(id.clone()), problem);
            }
        }
    }

    fn find(&mut self, place: Place, id: Option<String>, problem: TextsProblem) {
        self.findings.push(TextsFinding {
            family: self.compiled.family,
            locale: self.compiled.locale.clone(),
            place,
            id,
            problem,
        });
    }
}

fn collect_variables<'a>(pattern: &'a SourcePattern, variables: &mut BTreeSet<&'a str>) {
    for part in pattern {
        match part {
            SourcePart::Value(SourceValue::Variable(name))
            | SourcePart::Call(_, SourceValue::Variable(name)) => {
                variables.insert(name);
            }
            SourcePart::Select(SourceSelect { selector, variants, .. }) => {
                if let Selector::Value(SourceValue::Variable(name), _) = selector {
                    variables.insert(name);
                }
                for (_, pattern) in variants {
                    collect_variables(pattern, variables);
                }
            }
            SourcePart::Words(_)
            | SourcePart::Value(SourceValue::Literal(_))
            | SourcePart::Call(_, SourceValue::Literal(_))
            | SourcePart::Message(_)
            | SourcePart::Term(..) => {}
        }
    }
}

fn is_blank(part: &SourcePart) -> bool {
    match part {
        SourcePart::Words(words) => words.trim().is_empty(),
        SourcePart::Value(_)
        | SourcePart::Call(..)
        | SourcePart::Message(_)
        | SourcePart::Term(..)
        | SourcePart::Select(_) => false,
    }
}

/// Where braces within braces get so deep that the parser, which recurses, could exhaust the stack.
fn too_deep(source: &str) -> Option<usize> {
    const LIMIT: u32 = 100;
    let mut depth = 0_u32;
    let mut previous = '\n';
    for (offset, character) in source.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            // A text starts here: braces that a string or a comment left open are closed.
            'a'..='z' | 'A'..='Z' | '-' if previous == '\n' => depth = 0,
            _ => {}
        }
        if depth > LIMIT {
            return Some(offset);
        }
        previous = character;
    }
    None
}

fn syntax_error(error: ParserError) -> SyntaxError {
    match error.kind {
        ErrorKind::ExpectedToken(character) => SyntaxError::Expected { characters: character.to_string() },
        ErrorKind::ExpectedCharRange { range } => SyntaxError::Expected { characters: range },
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => SyntaxError::MissingText,
        ErrorKind::MissingDefaultVariant => SyntaxError::MissingDefaultVariant,
        ErrorKind::MultipleDefaultVariants => SyntaxError::SeveralDefaultVariants,
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => SyntaxError::ForbiddenSelector,
        ErrorKind::TermAttributeAsPlaceable => SyntaxError::ForbiddenPlaceable,
        ErrorKind::ForbiddenCallee => SyntaxError::ForbiddenCall,
        ErrorKind::UnterminatedStringLiteral => SyntaxError::UnterminatedString,
        ErrorKind::UnknownEscapeSequence(escape) | ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            SyntaxError::UnknownEscape { escape }
        }
        ErrorKind::PositionalArgumentFollowsNamed => SyntaxError::PositionalAfterNamed,
        ErrorKind::DuplicatedNamedArgument(argument) => SyntaxError::DuplicateArgument { argument },
        ErrorKind::ExpectedLiteral => SyntaxError::ExpectedLiteral,
        ErrorKind::ExpectedInlineExpression => SyntaxError::ExpectedExpression,
        ErrorKind::UnbalancedClosingBrace => SyntaxError::UnbalancedBrace,
    }
}
