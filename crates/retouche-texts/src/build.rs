//! Puts the files of a chain of locales together into the texts of one wanted locale.

use std::collections::BTreeMap;

use super::compile::{CompiledTexts, SourceText};
use super::finding::{TextsFinding, TextsProblem};
use super::number::Number;
use super::pattern::{Chooser, NumberStyle, Part, Pattern, Placeable, Select};
use super::source::{
    Function, Literal, Selector, SourcePart, SourcePattern, SourceReference, SourceSelect, SourceValue,
};
use super::{Layer, Locale, LocaleData, PRODUCT_PREFIX, Texts, fallback_chain};
use crate::place::Place;
use crate::sorted_map::SortedMap;

/// How long a text may get, in bytes and parts, with all that it names put in. The longest texts of a
/// form are a page of legal notice.
const LARGEST: usize = 32 * 1024;

/// How deeply choices may nest: a JSON reader refuses more than 128 brackets, and a choice has six.
const DEEPEST: usize = 12;

/// Says everything that `sources` hold in `wanted`, and what is missing there in the locales that may
/// stand in for it: see [`fallback_chain`] for the order, and for `references`.
///
/// The findings are about the files of `wanted` itself: each file is told about once, when the texts
/// of its own locale are built.
pub fn build(
    wanted: &Locale,
    references: &[Locale],
    sources: &[&CompiledTexts],
) -> (Texts, Vec<TextsFinding>) {
    let chain = fallback_chain(wanted, references);
    let ordered = chain.iter().flat_map(|locale| {
        let of_locale = sources.iter().filter(move |source| source.locale == *locale);
        of_locale.copied()
    });
    let sources: Vec<&CompiledTexts> = ordered.collect();
    let mut building = Building {
        messages: messages(&sources),
        sources,
        layers: vec![empty_layer(wanted, &chain)],
        chain: &chain,
        findings: Vec::new(),
    };
    building.all_texts();
    building.own_moments();
    building.findings.sort_by_key(|finding| finding.place);
    let findings = building.findings;
    let mut layers = building.layers.into_iter();
    let texts = Texts {
        wanted: layers.next().unwrap_or_else(|| empty_layer(wanted, &chain)),
        fallbacks: layers.collect(),
    };
    (texts, findings)
}

struct Building<'a> {
    chain: &'a [Locale],
    /// Best locale first.
    sources: Vec<&'a CompiledTexts>,
    /// Each message by its id, as the best source has it. A message names what the page shows, so it is
    /// looked for from the wanted locale on.
    messages: BTreeMap<&'a str, Found<'a>>,
    /// One for each language in use, the wanted one first.
    layers: Vec<Layer>,
    findings: Vec<TextsFinding>,
}

/// A text on its way to be put in.
#[derive(Clone, Copy)]
struct Found<'a> {
    source: &'a CompiledTexts,
    id: &'a str,
    text: &'a SourceText,
}

impl<'a> Building<'a> {
    fn all_texts(&mut self) {
        let all: Vec<Found<'a>> = self.messages.values().copied().collect();
        for found in all {
            let layer = self.layer_of(&found.source.locale);
            self.add(found, layer);
        }
    }

    /// A text that stands in for a missing one says its moments in its own language.
    fn own_moments(&mut self) {
        for (layer, locale) in self.layer_locales().into_iter().enumerate().skip(1) {
            let sources = self.sources.clone();
            let same_language = sources
                .into_iter()
                .filter(|source| source.locale.lang_attribute() == locale.lang_attribute());
            for source in same_language {
                for (id, text) in source.texts.iter().filter(|(id, _)| says_a_moment(id)) {
                    if !self.has(layer, id) {
                        self.add(Found { source, id, text }, layer);
                    }
                }
            }
        }
    }

    fn add(&mut self, found: Found<'a>, layer: usize) {
        let mut linking =
            Linking { building: self, layer, room: LARGEST, depth: 0, path: Vec::new(), too_large: false };
        let pattern = linking.text(found, None);
        let too_large = linking.too_large;
        if too_large {
            self.find(found, found.text.place, TextsProblem::TooLarge);
        }
        if let Some(layer) = self.layers.get_mut(layer) {
            layer.patterns.insert(found.id.to_owned(), pattern);
        }
    }

    fn has(&self, layer: usize, id: &str) -> bool {
        let layer = self.layers.get(layer);
        layer.is_some_and(|layer| layer.patterns.contains_key(id))
    }

    fn layer_locales(&self) -> Vec<Locale> {
        self.layers.iter().map(|layer| layer.locale.clone()).collect()
    }

    /// The first layer in which HTML's `lang` would say the same.
    fn layer_of(&mut self, locale: &Locale) -> usize {
        let known = self.layers.iter().position(|layer| {
            layer.locale == *locale || layer.locale.lang_attribute() == locale.lang_attribute()
        });
        known.unwrap_or_else(|| {
            self.layers.push(empty_layer(locale, self.chain));
            self.layers.len() - 1
        })
    }

    /// A term belongs to the language of the text that uses it, and rather to its own file.
    fn term(&self, id: &str, user: &CompiledTexts) -> Option<Found<'a>> {
        let position = |source: &CompiledTexts| self.chain.iter().position(|it| *it == source.locale);
        let from = position(user);
        let mut sources = self.sources.clone();
        sources.retain(|source| position(source) >= from);
        sources.sort_by_key(|source| (position(source), source.family != user.family));
        sources.into_iter().find_map(|source| found_in(source, id))
    }

    fn find(&mut self, found: Found<'_>, place: Place, problem: TextsProblem) {
        let wanted = self.chain.first();
        if wanted != Some(&found.source.locale) {
            return;
        }
        let finding = TextsFinding {
            family: found.source.family,
            locale: found.source.locale.clone(),
            place,
            id: Some(found.id.to_owned()),
            problem,
        };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

fn messages<'a>(sources: &[&'a CompiledTexts]) -> BTreeMap<&'a str, Found<'a>> {
    let of_source = |source: &&'a CompiledTexts| {
        let source: &'a CompiledTexts = source;
        let texts = source.texts.iter().filter(|(id, _)| !id.starts_with('-'));
        texts.map(move |(id, text)| (id.as_str(), Found { source, id, text }))
    };
    // Of two with one id, the later one stays: the better one.
    sources.iter().rev().flat_map(of_source).collect()
}

fn found_in<'a>(source: &'a CompiledTexts, id: &str) -> Option<Found<'a>> {
    let (id, text) = source.texts.get_key_value(id)?;
    Some(Found { source, id, text })
}

pub(super) fn says_a_moment(id: &str) -> bool {
    let name = id.strip_prefix(PRODUCT_PREFIX);
    name.is_some_and(|name| name == "moment" || name.starts_with("zone_"))
}

/// With the data of the language, or of the next in the chain that is known.
fn empty_layer(locale: &Locale, chain: &[Locale]) -> Layer {
    let known = std::iter::once(locale).chain(chain).find_map(LocaleData::of);
    Layer { locale: locale.clone(), data: known.unwrap_or_default(), patterns: SortedMap::default() }
}

/// The parameters of the term whose text is being put in; a message's variables wait for their values.
type Parameters<'a> = Option<&'a BTreeMap<String, Literal>>;

/// What a value is once the parameters of a term are known.
enum Resolved<'a> {
    Waiting(&'a str),
    Known(&'a Literal),
    Missing(&'a str),
}

/// Puts one text together.
struct Linking<'b, 'a> {
    building: &'b mut Building<'a>,
    /// The language of the words around.
    layer: usize,
    /// What may still be added before the text is too large.
    room: usize,
    /// How many choices are open.
    depth: usize,
    /// The texts being put in, outermost first.
    path: Vec<Found<'a>>,
    too_large: bool,
}

impl<'a> Linking<'_, 'a> {
    fn text(&mut self, found: Found<'a>, parameters: Parameters<'a>) -> Pattern {
        self.path.push(found);
        let pattern = self.pattern(&found.text.pattern, parameters);
        self.path.pop();
        pattern
    }

    fn pattern(&mut self, parts: &'a SourcePattern, parameters: Parameters<'a>) -> Pattern {
        let mut pattern = Pattern::new();
        for part in parts {
            if self.takes_room(1) {
                self.part(part, parameters, &mut pattern);
            }
        }
        pattern
    }

    fn part(&mut self, part: &'a SourcePart, parameters: Parameters<'a>, pattern: &mut Pattern) {
        match part {
            SourcePart::Words(words) => self.words(words, pattern),
            SourcePart::Value(value) => self.value(value, parameters, pattern),
            SourcePart::Call(function, value) => {
                self.call(*function, value, parameters, pattern);
            }
            SourcePart::Message(reference) => {
                let found = self.building.messages.get(reference.id.as_str()).copied();
                self.reference(reference, found, parameters, pattern);
            }
            SourcePart::Term(reference, arguments) => {
                let found = self.term(reference);
                self.reference(reference, found, Some(arguments), pattern);
            }
            SourcePart::Select(select) => self.select(select, parameters, pattern),
        }
    }

    fn words(&mut self, words: &str, pattern: &mut Pattern) {
        if words.is_empty() || !self.takes_room(words.len()) {
            return;
        }
        if let Some(Part::Words(last)) = pattern.last_mut() {
            last.push_str(words);
        } else {
            pattern.push(Part::Words(words.to_owned()));
        }
    }

    fn value(&mut self, value: &'a SourceValue, parameters: Parameters<'a>, pattern: &mut Pattern) {
        match resolve(value, parameters) {
            Resolved::Waiting(name) => {
                pattern.push(Part::Placeable(Placeable::Variable(name.to_owned())));
            }
            Resolved::Known(Literal::Text(text)) => self.words(text, pattern),
            Resolved::Known(Literal::Number(number)) => {
                let style = NumberStyle::default();
                let written = self.number(number, style);
                self.words(&written, pattern);
            }
            Resolved::Missing(name) => self.words(&format!("{{${name}}}"), pattern),
        }
    }

    fn call(
        &mut self,
        function: Function,
        value: &'a SourceValue,
        parameters: Parameters<'a>,
        pattern: &mut Pattern,
    ) {
        match (function, resolve(value, parameters)) {
            (_, Resolved::Waiting(name)) => {
                let name = name.to_owned();
                pattern.push(Part::Placeable(match function {
                    Function::Number(style) => Placeable::Number(name, style),
                    Function::Date(style) => Placeable::Date(name, style),
                    Function::Time => Placeable::Time(name),
                }));
            }
            (Function::Number(style), Resolved::Known(Literal::Number(number))) => {
                let written = self.number(number, style);
                self.words(&written, pattern);
            }
            (_, Resolved::Known(_) | Resolved::Missing(_)) => self.value(value, parameters, pattern),
        }
    }

    fn number(&self, number: &str, style: NumberStyle) -> String {
        let parsed = Number::parse(number).map(|it| it.with_decimals(style.decimals));
        let data = self.building.layers.get(self.layer).map(|layer| &layer.data);
        match parsed.zip(data) {
            Some((parsed, data)) => data.number(&parsed, !style.ungrouped),
            None => number.to_owned(),
        }
    }

    fn term(&self, reference: &SourceReference) -> Option<Found<'a>> {
        let user = self.path.last()?;
        self.building.term(&reference.id, user.source)
    }

    fn reference(
        &mut self,
        reference: &SourceReference,
        found: Option<Found<'a>>,
        parameters: Parameters<'a>,
        pattern: &mut Pattern,
    ) {
        let Some(found) = found else {
            self.missing(reference);
            return self.words(&format!("{{{}}}", reference.id), pattern);
        };
        if let Some(start) = self.path.iter().position(|open| open.same_as(&found)) {
            self.cycle(start);
            return self.words(&format!("{{{}}}", reference.id), pattern);
        }
        let layer = self.building.layer_of(&found.source.locale);
        let around = std::mem::replace(&mut self.layer, layer);
        let inner = self.text(found, parameters);
        self.layer = around;
        if layer == around {
            push_all(pattern, inner);
        } else {
            pattern.push(Part::Placeable(Placeable::Foreign(layer, inner)));
        }
    }

    fn missing(&mut self, reference: &SourceReference) {
        if let Some(user) = self.path.last().copied() {
            let reference_id = reference.id.clone();
            let problem = TextsProblem::MissingReference { reference: reference_id };
            self.building.find(user, reference.place, problem);
        }
    }

    /// Told once, whichever of its texts it was met from: at the first of their ids.
    fn cycle(&mut self, start: usize) {
        let mut members: Vec<Found<'a>> = self.path.iter().skip(start).copied().collect();
        let first = (0..members.len()).min_by_key(|index| members.get(*index).map(|it| it.id));
        members.rotate_left(first.unwrap_or(0));
        if let Some(first) = members.first().copied() {
            let through = members.iter().map(|member| member.id.to_owned()).collect();
            let place = first.text.place;
            self.building.find(first, place, TextsProblem::Cycle { through });
        }
    }

    fn select(&mut self, select: &'a SourceSelect, parameters: Parameters<'a>, pattern: &mut Pattern) {
        match &select.selector {
            Selector::Value(value, style) => match resolve(value, parameters) {
                Resolved::Waiting(name) => self.choice(name, *style, select, parameters, pattern),
                Resolved::Known(literal) => {
                    let variant = self.variant(select, literal, *style);
                    self.chosen(variant, parameters, pattern);
                }
                Resolved::Missing(_) => self.chosen(default(select), parameters, pattern),
            },
            Selector::TermAttribute(reference, arguments) => {
                let value = self.term_attribute(reference, arguments);
                let variant = match value {
                    Some(text) => self.variant(select, &Literal::Text(text), NumberStyle::default()),
                    None => default(select),
                };
                self.chosen(variant, parameters, pattern);
            }
            Selector::Nothing => self.chosen(default(select), parameters, pattern),
        }
    }

    fn choice(
        &mut self,
        variable: &str,
        style: NumberStyle,
        select: &'a SourceSelect,
        parameters: Parameters<'a>,
        pattern: &mut Pattern,
    ) {
        if self.depth == DEEPEST {
            self.too_large = true;
            return self.chosen(default(select), parameters, pattern);
        }
        self.depth += 1;
        let variants = select
            .variants
            .iter()
            .map(|(key, variant)| (key.clone(), self.pattern(variant, parameters)))
            .collect();
        self.depth -= 1;
        pattern.push(Part::Placeable(Placeable::Select(Select {
            variable: variable.to_owned(),
            style,
            variants,
            otherwise: select.otherwise,
        })));
    }

    fn chosen(
        &mut self,
        variant: Option<&'a SourcePattern>,
        parameters: Parameters<'a>,
        pattern: &mut Pattern,
    ) {
        if let Some(variant) = variant {
            let inner = self.pattern(variant, parameters);
            push_all(pattern, inner);
        }
    }

    fn variant(
        &self,
        select: &'a SourceSelect,
        literal: &Literal,
        style: NumberStyle,
    ) -> Option<&'a SourcePattern> {
        let chooser = match literal {
            Literal::Text(text) => Chooser::Text(text),
            Literal::Number(number) => Chooser::Number(Number::parse(number)?.with_decimals(style.decimals)),
        };
        let data = &self.building.layers.get(self.layer)?.data;
        let mut variants = select.variants.iter();
        let chosen = variants.find(|(key, _)| key.is_chosen_by(&chooser, style.plural, data));
        chosen.map_or_else(|| default(select), |(_, variant)| Some(variant))
    }

    /// The attribute of a term as a text, when it is plain words.
    fn term_attribute(
        &mut self,
        reference: &SourceReference,
        arguments: &'a BTreeMap<String, Literal>,
    ) -> Option<String> {
        let mut pattern = Pattern::new();
        let found = self.term(reference);
        self.reference(reference, found, Some(arguments), &mut pattern);
        match (found, pattern.as_slice()) {
            (Some(_), [Part::Words(words)]) => Some(words.clone()),
            _ => None,
        }
    }

    /// Whether there is still room for `size` more.
    fn takes_room(&mut self, size: usize) -> bool {
        match self.room.checked_sub(size) {
            Some(room) if !self.too_large => {
                self.room = room;
                true
            }
            _ => {
                self.too_large = true;
                false
            }
        }
    }
}

impl Found<'_> {
    fn same_as(&self, other: &Found<'_>) -> bool {
        std::ptr::eq(self.text, other.text)
    }
}

fn resolve<'a>(value: &'a SourceValue, parameters: Parameters<'a>) -> Resolved<'a> {
    match (value, parameters) {
        (SourceValue::Literal(literal), _) => Resolved::Known(literal),
        (SourceValue::Variable(name), None) => Resolved::Waiting(name),
        (SourceValue::Variable(name), Some(parameters)) => match parameters.get(name) {
            Some(literal) => Resolved::Known(literal),
            None => Resolved::Missing(name),
        },
    }
}

fn default(select: &SourceSelect) -> Option<&SourcePattern> {
    let (_, variant) = select.variants.get(select.otherwise)?;
    Some(variant)
}

/// Adds parts, joining words to words.
fn push_all(pattern: &mut Pattern, parts: Pattern) {
    for part in parts {
        match (pattern.last_mut(), part) {
            (Some(Part::Words(last)), Part::Words(words)) => last.push_str(&words),
            (_, part) => pattern.push(part),
        }
    }
}
