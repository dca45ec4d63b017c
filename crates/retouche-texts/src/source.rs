//! One text as its author wrote it: what a Fluent pattern means, before the messages and terms that it
//! names are put in.
//!
//! It serializes to what a digest of texts covers: neither comments, nor places, nor layout.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::finding::TextsProblem;
use super::locale_data::{DateStyle, PluralKind};
use super::pattern::{Key, NumberStyle};
use crate::place::{Lines, Place};

pub(super) type SourcePattern = Vec<SourcePart>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum SourcePart {
    Words(String),
    Value(SourceValue),
    Call(Function, SourceValue),
    /// A message or one of its attributes, by id.
    Message(SourceReference),
    /// A term, by its id with the hyphen, and the values of its parameters.
    Term(SourceReference, BTreeMap<String, Literal>),
    Select(SourceSelect),
}

/// What a function is applied to, or a choice is made by.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SourceValue {
    Variable(String),
    Literal(Literal),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Text(String),
    /// In the decimal form of Fluent, which is ours too.
    Number(String),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Function {
    Number(NumberStyle),
    Date(DateStyle),
    Time,
}

#[derive(Clone, Debug)]
pub(super) struct SourceReference {
    pub(super) id: String,
    pub(super) place: Place,
}

/// Two references are equal that name the same text, wherever they stand.
impl PartialEq for SourceReference {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct SourceSelect {
    pub(super) selector: Selector,
    pub(super) variants: Vec<(Key, SourcePattern)>,
    pub(super) otherwise: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Selector {
    Value(SourceValue, NumberStyle),
    TermAttribute(SourceReference, BTreeMap<String, Literal>),
    /// Nothing that can choose: the default variant is said.
    Nothing,
}

/// Reads the patterns of one file, noting what is wrong as it goes.
pub(super) struct Lowering<'s> {
    source: &'s str,
    lines: Lines<'s>,
    pub(super) problems: Vec<(Place, TextsProblem)>,
}

impl<'s> Lowering<'s> {
    pub(super) fn new(source: &'s str) -> Lowering<'s> {
        Lowering { source, lines: Lines::of(source), problems: Vec::new() }
    }

    /// Where `slice`, a part of the file's own text, stands in the file.
    pub(super) fn place_of(&self, slice: &str) -> Place {
        // The parser hands out slices of the file: their addresses tell where they stand.
        let offset = slice.as_ptr().addr().wrapping_sub(self.source.as_ptr().addr());
        self.lines.place(offset)
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern<&'s str>) -> SourcePattern {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    parts.push(SourcePart::Words((*value).to_owned()));
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        parts
    }

    fn expression(&mut self, expression: &Expression<&'s str>, parts: &mut SourcePattern) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector, variants } => {
                let selector = self.selector(selector);
                let select = self.select(selector, variants);
                parts.push(SourcePart::Select(select));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, parts: &mut SourcePattern) {
        parts.push(match inline {
            InlineExpression::StringLiteral { value } => {
                SourcePart::Words(unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => {
                SourcePart::Value(SourceValue::Literal(Literal::Number((*value).to_owned())))
            }
            InlineExpression::VariableReference { id } => {
                SourcePart::Value(SourceValue::Variable(id.name.to_owned()))
            }
            InlineExpression::FunctionReference { id, arguments } => match self.call(id.name, arguments) {
                Some((function, value)) => SourcePart::Call(function, value),
                None => SourcePart::Words(format!("{{{}()}}", id.name)),
            },
            InlineExpression::MessageReference { id, attribute } => {
                SourcePart::Message(self.reference("", id.name, attribute.as_ref().map(|it| it.name)))
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let reference = self.reference("-", id.name, attribute.as_ref().map(|it| it.name));
                SourcePart::Term(reference, parameters(arguments.as_ref()))
            }
            InlineExpression::Placeable { expression } => return self.expression(expression, parts),
        });
    }

    fn selector(&mut self, selector: &InlineExpression<&'s str>) -> Selector {
        match selector {
            InlineExpression::TermReference { id, attribute, arguments } => {
                let reference = self.reference("-", id.name, attribute.as_ref().map(|it| it.name));
                Selector::TermAttribute(reference, parameters(arguments.as_ref()))
            }
            InlineExpression::FunctionReference { id, arguments } => match self.call(id.name, arguments) {
                Some((Function::Number(style), value)) => Selector::Value(value, style),
                Some((Function::Date(_) | Function::Time, _)) => {
                    let function = id.name.to_owned();
                    self.note(id.name, TextsProblem::UselessSelector { function });
                    Selector::Nothing
                }
                None => Selector::Nothing,
            },
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. } => match value(selector) {
                Some(value) => Selector::Value(value, NumberStyle::default()),
                None => Selector::Nothing,
            },
            // The parser refuses both.
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
                Selector::Nothing
            }
        }
    }

    fn select(&mut self, selector: Selector, variants: &[Variant<&'s str>]) -> SourceSelect {
        let mut lowered: Vec<(Key, SourcePattern)> = Vec::new();
        let mut otherwise = 0;
        for variant in variants {
            let (key, written) = match &variant.key {
                VariantKey::Identifier { name } => (Key::Word((*name).to_owned()), *name),
                VariantKey::NumberLiteral { value } => (Key::Amount((*value).to_owned()), *value),
            };
            if lowered.iter().any(|(other, _)| other.same_as(&key)) {
                let key = written.to_owned();
                self.note(written, TextsProblem::DuplicateVariant { key });
            }
            if variant.default {
                otherwise = lowered.len();
            }
            let pattern = self.pattern(&variant.value);
            lowered.push((key, pattern));
        }
        SourceSelect { selector, variants: lowered, otherwise }
    }

    fn call(&mut self, name: &'s str, arguments: &CallArguments<&'s str>) -> Option<(Function, SourceValue)> {
        let function = match name {
            "NUMBER" => Function::Number(self.number_style(&arguments.named)),
            "DATE" => Function::Date(self.date_style(&arguments.named)),
            "TIME" => {
                self.refuse_options(name, &arguments.named);
                Function::Time
            }
            _ => {
                let function = name.to_owned();
                self.note(name, TextsProblem::UnknownFunction { function });
                return None;
            }
        };
        let argument = match arguments.positional.as_slice() {
            [argument] => value(argument).filter(|value| function.takes(value)),
            _ => None,
        };
        if argument.is_none() {
            let function = name.to_owned();
            self.note(name, TextsProblem::WrongArgument { function });
        }
        Some((function, argument?))
    }

    fn number_style(&mut self, options: &[NamedArgument<&'s str>]) -> NumberStyle {
        let mut style = NumberStyle::default();
        for option in options {
            match (option.name.name, literal(&option.value).as_deref()) {
                ("type", Some("cardinal")) => style.plural = PluralKind::Cardinal,
                ("type", Some("ordinal")) => style.plural = PluralKind::Ordinal,
                ("useGrouping", Some("true")) => style.ungrouped = false,
                ("useGrouping", Some("false")) => style.ungrouped = true,
                ("minimumFractionDigits", Some(digits)) if is_one_digit(digits) => {
                    style.decimals = digits.parse().unwrap_or_default();
                }
                _ => self.refuse_option("NUMBER", option),
            }
        }
        style
    }

    fn date_style(&mut self, options: &[NamedArgument<&'s str>]) -> DateStyle {
        let mut style = DateStyle::default();
        for option in options {
            match (option.name.name, literal(&option.value).as_deref()) {
                ("style", Some("long")) => style = DateStyle::Long,
                ("style", Some("weekday")) => style = DateStyle::Weekday,
                ("style", Some("short")) => style = DateStyle::Short,
                ("style", Some("month")) => style = DateStyle::Month,
                _ => self.refuse_option("DATE", option),
            }
        }
        style
    }

    fn refuse_options(&mut self, function: &str, options: &[NamedArgument<&'s str>]) {
        for option in options {
            self.refuse_option(function, option);
        }
    }

    fn refuse_option(&mut self, function: &str, option: &NamedArgument<&'s str>) {
        let problem =
            TextsProblem::WrongOption { function: function.to_owned(), option: option.name.name.to_owned() };
        self.note(option.name.name, problem);
    }

    fn reference(&self, sigil: &str, id: &'s str, attribute: Option<&'s str>) -> SourceReference {
        SourceReference { id: text_id(sigil, id, attribute), place: self.place_of(id) }
    }

    fn note(&mut self, slice: &str, problem: TextsProblem) {
        self.problems.push((self.place_of(slice), problem));
    }
}

impl Function {
    fn takes(self, value: &SourceValue) -> bool {
        match value {
            SourceValue::Variable(_) => true,
            SourceValue::Literal(Literal::Number(_)) => matches!(self, Function::Number(_)),
            SourceValue::Literal(Literal::Text(_)) => false,
        }
    }
}

/// `message`, `message.attribute`, `-term` or `-term.attribute`.
pub(super) fn text_id(sigil: &str, id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{sigil}{id}.{attribute}"),
        None => format!("{sigil}{id}"),
    }
}

fn parameters(arguments: Option<&CallArguments<&str>>) -> BTreeMap<String, Literal> {
    let named = arguments.map_or(&[][..], |arguments| &arguments.named);
    let parameter = |argument: &NamedArgument<&str>| match value(&argument.value) {
        Some(SourceValue::Literal(literal)) => Some((argument.name.name.to_owned(), literal)),
        Some(SourceValue::Variable(_)) | None => None,
    };
    named.iter().filter_map(parameter).collect()
}

fn value(inline: &InlineExpression<&str>) -> Option<SourceValue> {
    match inline {
        InlineExpression::VariableReference { id } => Some(SourceValue::Variable(id.name.to_owned())),
        InlineExpression::StringLiteral { value } => {
            let text = unescape_unicode_to_string(value).into_owned();
            Some(SourceValue::Literal(Literal::Text(text)))
        }
        InlineExpression::NumberLiteral { value } => {
            Some(SourceValue::Literal(Literal::Number((*value).to_owned())))
        }
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

fn literal(inline: &InlineExpression<&str>) -> Option<String> {
    match value(inline)? {
        SourceValue::Literal(Literal::Text(text) | Literal::Number(text)) => Some(text),
        SourceValue::Variable(_) => None,
    }
}

fn is_one_digit(text: &str) -> bool {
    text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_digit())
}
