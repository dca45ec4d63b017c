//! What is wrong with a Fluent file, as data; the sentences that tell it to authors are Fluent too.

use super::{Locale, PluralCategory};
use crate::place::Place;

/// Whose texts a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Those of the product itself: their ids start with [`super::PRODUCT_PREFIX`].
    Product,
    /// Those of one procedure: their ids never do.
    Procedure,
}

/// Something to mend in the texts of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextsFinding {
    /// Whose file it is.
    pub family: Family,
    /// The file's locale.
    pub locale: Locale,
    /// Where in the file.
    pub place: Place,
    /// The text concerned, as `message`, `message.attribute`, `-term` or `-term.attribute`; none when
    /// the file cannot be read there.
    pub id: Option<String>,
    /// What is wrong.
    pub problem: TextsProblem,
}

/// What can be wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextsProblem {
    /// The file is not Fluent there; what follows, up to the next text, is not read.
    Syntax {
        /// What the parser met or missed.
        error: SyntaxError,
    },
    /// The id was given before; the first text holds.
    DuplicateText {
        /// Where it was given first.
        first: Place,
    },
    /// Two variants have the same key; the first holds.
    DuplicateVariant {
        /// The key, as in `one` or `0`.
        key: String,
    },
    /// No text has this id, neither in this locale nor in those that stand in for it.
    MissingReference {
        /// As `message`, `message.attribute`, `-term` or `-term.attribute`.
        reference: String,
    },
    /// The text names itself, through others or not.
    Cycle {
        /// The ids on the way round, from the text itself.
        through: Vec<String>,
    },
    /// There is no such function.
    UnknownFunction {
        /// The function's name.
        function: String,
    },
    /// The function takes one variable (or a number, for NUMBER), and was given something else.
    WrongArgument {
        /// The function's name.
        function: String,
    },
    /// The function has no such option, or the option no such value.
    WrongOption {
        /// The function's name.
        function: String,
        /// The option's name.
        option: String,
    },
    /// Nothing can be chosen by a date or a time: the default variant is always said.
    UselessSelector {
        /// The function's name.
        function: String,
    },
    /// A choice by number forgets some numbers of this language.
    MissingPlural {
        /// The categories without a variant.
        missing: Vec<PluralCategory>,
    },
    /// No comment before the text says what the variable holds. Of interest for the reference locale:
    /// translations need not repeat the comments.
    UndocumentedVariable {
        /// The variable's name, without `$`.
        variable: String,
    },
    /// There is nothing to read in the text.
    Empty,
    /// The id belongs to the other family of texts.
    WrongFamily,
    /// The text, with all that it names put in, is too long or too deeply nested to be used.
    TooLarge,
    /// How the language of the file writes numbers and dates is not known; those of another are used.
    UnknownLanguage,
}

/// What makes a file illegible as Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxError {
    /// Another character was expected.
    Expected {
        /// The character, or the characters as a range: `=`, `a-zA-Z`.
        characters: String,
    },
    /// An id without text or attributes, or an attribute or variant without text.
    MissingText,
    /// A select expression without a variant marked `*`.
    MissingDefaultVariant,
    /// A select expression with several variants marked `*`.
    SeveralDefaultVariants,
    /// Only a variable, a function, a literal or a term's attribute can choose.
    ForbiddenSelector,
    /// A term's attribute cannot be shown.
    ForbiddenPlaceable,
    /// Only a term or a function named in capitals can be called.
    ForbiddenCall,
    /// A string without its closing quote.
    UnterminatedString,
    /// No character is written this way.
    UnknownEscape {
        /// What follows the backslash.
        escape: String,
    },
    /// Arguments without a name come first.
    PositionalAfterNamed,
    /// An argument is given twice.
    DuplicateArgument {
        /// The argument's name.
        argument: String,
    },
    /// A named argument is a string or a number.
    ExpectedLiteral,
    /// Something to show was expected.
    ExpectedExpression,
    /// A closing brace too many.
    UnbalancedBrace,
    /// More braces within braces than anybody writes.
    TooDeep,
}

impl TextsProblem {
    /// The stable name of the problem.
    pub fn code(&self) -> &'static str {
        match self {
            TextsProblem::Syntax { .. } => "syntax",
            TextsProblem::DuplicateText { .. } => "duplicate-text",
            TextsProblem::DuplicateVariant { .. } => "duplicate-variant",
            TextsProblem::MissingReference { .. } => "missing-reference",
            TextsProblem::Cycle { .. } => "cycle",
            TextsProblem::UnknownFunction { .. } => "unknown-function",
            TextsProblem::WrongArgument { .. } => "wrong-argument",
            TextsProblem::WrongOption { .. } => "wrong-option",
            TextsProblem::UselessSelector { .. } => "useless-selector",
            TextsProblem::MissingPlural { .. } => "missing-plural",
            TextsProblem::UndocumentedVariable { .. } => "undocumented-variable",
            TextsProblem::Empty => "empty",
            TextsProblem::WrongFamily => "wrong-family",
            TextsProblem::TooLarge => "too-large",
            TextsProblem::UnknownLanguage => "unknown-language",
        }
    }
}
