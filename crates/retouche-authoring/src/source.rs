//! A JSON file as its author sees it: the value, and where in the text each part of it stands.
//!
//! What the value means is left to whoever asks; a part is named by its JSON Pointer (RFC 6901).

use std::collections::BTreeSet;

use jsonc_parser::ast;
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use retouche::pointer::join;
pub use retouche_texts::place::{Lines, Place};

/// The text is no JSON: what went wrong, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonSyntaxError {
    /// What went wrong.
    pub slip: JsonSyntaxErrorKind,
    /// Where the text stops being JSON.
    pub place: Place,
}

/// What people write that is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonSyntaxErrorKind {
    /// A comma after the last entry.
    TrailingComma,
    /// No comma between two entries.
    MissingComma,
    /// A comment.
    Comment,
    /// Single quotes around a text.
    SingleQuote,
    /// A word without quotes.
    BareWord,
    /// The file ends, or a bracket closes, before everything that was opened is closed.
    Unclosed,
    /// Something else.
    Other,
}

impl JsonSyntaxErrorKind {
    /// The word that the diagnostics' texts choose by.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TrailingComma => "trailing-comma",
            Self::MissingComma => "missing-comma",
            Self::Comment => "comment",
            Self::SingleQuote => "single-quote",
            Self::BareWord => "bare-word",
            Self::Unclosed => "unclosed",
            Self::Other => "other",
        }
    }

    fn of(kind: &ParseErrorKind) -> Self {
        match kind {
            ParseErrorKind::TrailingCommasNotAllowed => Self::TrailingComma,
            ParseErrorKind::ExpectedComma => Self::MissingComma,
            ParseErrorKind::CommentsNotAllowed => Self::Comment,
            ParseErrorKind::SingleQuotedStringsNotAllowed => Self::SingleQuote,
            ParseErrorKind::UnexpectedWord | ParseErrorKind::ExpectedStringObjectProperty => Self::BareWord,
            ParseErrorKind::UnterminatedArray
            | ParseErrorKind::UnterminatedObject
            | ParseErrorKind::UnexpectedCloseBrace
            | ParseErrorKind::UnexpectedCloseBracket => Self::Unclosed,
            _ => Self::Other,
        }
    }
}

/// The grammar of RFC 8259, without the liberties that the parser could take.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// A parsed JSON text.
#[derive(Debug)]
pub struct Source<'t> {
    lines: Lines<'t>,
    value: serde_json::Value,
    tree: Option<ast::Value<'t>>,
}

impl<'t> Source<'t> {
    /// Parses a text. Of a key that stands twice, the last one counts; see [`Source::duplicate_keys`].
    ///
    /// # Errors
    ///
    /// Where the text stops being JSON.
    pub fn parse(text: &'t str) -> Result<Self, JsonSyntaxError> {
        let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
        let tree = parsed.map_err(|error| strict_error(text, &error))?.value;
        let value = serde_json::from_str(text).map_err(|error| JsonSyntaxError {
            slip: if error.is_eof() { JsonSyntaxErrorKind::Unclosed } else { JsonSyntaxErrorKind::Other },
            place: Place { line: error.line().max(1), column: error.column().max(1) },
        })?;
        Ok(Self { lines: Lines::of(text), value, tree })
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &serde_json::Value {
        &self.value
    }

    /// Where the value at this JSON Pointer starts; of a pointer that leads nowhere, where the nearest
    /// value around it does.
    #[must_use]
    pub fn place(&self, pointer: &str) -> Place {
        let found = self.walk(pointer);
        found.map_or(Place::START, |(value, _)| self.lines.place(value.range().start))
    }

    /// Where the key of the value at this JSON Pointer starts; of an array's entry, the entry.
    #[must_use]
    pub fn key_place(&self, pointer: &str) -> Place {
        match self.walk(pointer) {
            Some((_, Some(key))) => self.lines.place(key.start),
            Some((value, None)) => self.lines.place(value.range().start),
            None => Place::START,
        }
    }

    /// The value at a pointer, or the nearest one around it, with its key's range.
    fn walk(&self, pointer: &str) -> Option<(&ast::Value<'t>, Option<Range>)> {
        let mut at = (self.tree.as_ref()?, None);
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let Some(inner) = child(at.0, &token) else { break };
            at = inner;
        }
        Some(at)
    }

    /// The keys that stand twice in one object: the pointer of each, and where it stands again.
    #[must_use]
    pub fn duplicate_keys(&self) -> Vec<(String, Place)> {
        let found = self.tree.as_ref().map(duplicates).unwrap_or_default();
        found.into_iter().map(|(pointer, start)| (pointer, self.lines.place(start))).collect()
    }
}

/// The keys that stand twice in an object or in what it holds, each with the byte offset of its second
/// place.
fn duplicates(value: &ast::Value<'_>) -> Vec<(String, usize)> {
    let inside = |token: &str, value: &ast::Value<'_>| {
        let found = duplicates(value).into_iter();
        found.map(|(pointer, start)| (join("", token) + &pointer, start)).collect::<Vec<_>>()
    };
    match value {
        ast::Value::Object(object) => {
            let (mut met, mut found) = (BTreeSet::new(), Vec::new());
            for property in &object.properties {
                let name = property.name.as_str();
                if !met.insert(name) {
                    found.push((join("", name), property.range.start));
                }
                found.extend(inside(name, &property.value));
            }
            found
        }
        ast::Value::Array(array) => {
            let elements = array.elements.iter().enumerate();
            elements.flat_map(|(place, element)| inside(&place.to_string(), element)).collect()
        }
        ast::Value::StringLit(_)
        | ast::Value::NumberLit(_)
        | ast::Value::BooleanLit(_)
        | ast::Value::NullKeyword(_) => Vec::new(),
    }
}

fn strict_error(text: &str, error: &ParseError) -> JsonSyntaxError {
    JsonSyntaxError {
        slip: JsonSyntaxErrorKind::of(error.kind()),
        place: Place::of(text, error.range().start),
    }
}

/// The entry of an object or array; of a key that stands twice, the last one, as the value holds it.
fn child<'a, 't>(value: &'a ast::Value<'t>, token: &str) -> Option<(&'a ast::Value<'t>, Option<Range>)> {
    match value {
        ast::Value::Object(object) => {
            let property = object.properties.iter().rev().find(|property| property.name.as_str() == token)?;
            Some((&property.value, Some(property.range)))
        }
        ast::Value::Array(array) => Some((array.elements.get(token.parse::<usize>().ok()?)?, None)),
        ast::Value::StringLit(_)
        | ast::Value::NumberLit(_)
        | ast::Value::BooleanLit(_)
        | ast::Value::NullKeyword(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(line: usize, column: usize) -> Place {
        Place { line, column }
    }

    #[test]
    fn parts_are_found_by_their_pointer() {
        let source = Source::parse("{\n  \"é\": [1, {\"a/b\": \"x\"}]\n}").unwrap();
        assert_eq!(source.place(""), at(1, 1));
        assert_eq!(source.place("/é"), at(2, 8));
        assert_eq!(source.key_place("/é"), at(2, 3));
        assert_eq!(source.place("/é/1/a~1b"), at(2, 20));
        assert_eq!(source.place("/é/7/nowhere"), at(2, 8));
        assert_eq!(source.value(), &serde_json::json!({ "é": [1, { "a/b": "x" }] }));
    }

    #[test]
    fn keys_that_stand_twice_are_found_at_any_depth() {
        let source = Source::parse("{\"a\": [{\"b\": 1,\n\"b\": 2}], \"a\": 3}").unwrap();
        assert_eq!(source.duplicate_keys(), [("/a/0/b".to_owned(), at(2, 1)), ("/a".to_owned(), at(2, 11))]);
        assert_eq!(source.place("/a"), at(2, 16));
    }

    #[test]
    fn what_is_no_json_says_where_and_why() {
        for (text, slip, place) in [
            ("{\"a\": 1,\n}", JsonSyntaxErrorKind::TrailingComma, at(1, 8)),
            ("[1\n2]", JsonSyntaxErrorKind::MissingComma, at(1, 3)),
            ("// x\n1", JsonSyntaxErrorKind::Comment, at(1, 1)),
            ("{'a': 1}", JsonSyntaxErrorKind::SingleQuote, at(1, 2)),
            ("{a: 1}", JsonSyntaxErrorKind::BareWord, at(1, 2)),
            ("{\"a\": [1, 2}", JsonSyntaxErrorKind::Unclosed, at(1, 12)),
            ("{\"a\": ", JsonSyntaxErrorKind::Other, at(1, 7)),
            ("", JsonSyntaxErrorKind::Unclosed, at(1, 1)),
            ("1e999", JsonSyntaxErrorKind::Other, at(1, 5)),
            ("[\"\\ud800\"]", JsonSyntaxErrorKind::Other, at(1, 3)),
        ] {
            let error = Source::parse(text).unwrap_err();
            assert_eq!((error.slip, error.place), (slip, place), "{text}");
        }
    }

    #[test]
    fn deep_files_end_in_an_error() {
        for bracket in ["[", "{\"a\":"] {
            assert!(Source::parse(&bracket.repeat(100_000)).is_err());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_parsed_or_refused(text in r#"[\[\]{},:"\\/'a-c0-9é\n .eu*-]{0,40}"#) {
            if let Ok(source) = Source::parse(&text) {
                prop_assert_eq!(source.value(), &serde_json::from_str::<serde_json::Value>(&text).unwrap());
                let _ = source.duplicate_keys();
                let _ = source.place("/0/a");
            } else {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_err(), "{}", text);
            }
        }
    }
}
