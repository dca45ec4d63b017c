//! Findings about a definition or its texts, as data.
//!
//! What a finding says stands in Fluent files, one message per code, with `.mend` (how to mend it) and
//! `.explain` (at length, with an example); [`crate::words::Sentences`] formats them. How a report looks is left to
//! whoever prints it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use retouche_texts::place::Place;
use serde::Serialize;

/// Whether a finding keeps a procedure from being used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The procedure cannot be used.
    Error,
    /// The procedure can be used; somebody should look at it all the same.
    Warning,
}

/// The values of a message's variables, by name.
pub type Args<'a> = &'a [(&'static str, &'a dyn fmt::Display)];

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// What was found.
    pub code: Code,
    /// How bad it is: [`Code::severity`].
    pub severity: Severity,
    /// The file, from the procedure's directory: `procedure.json`, `texts/fr.ftl`.
    pub file: String,
    /// Where in the file's value: a JSON Pointer; in texts, `message` or `message.attribute`.
    pub pointer: String,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What the sentence names, by the variables of the code's message.
    pub args: BTreeMap<&'static str, String>,
}

impl Diagnostic {
    /// A finding at a place, with what its sentence names.
    #[must_use]
    pub fn new(code: Code, file: &str, pointer: &str, place: Place, args: Args<'_>) -> Self {
        Self {
            code,
            severity: code.severity(),
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            line: place.line,
            column: place.column,
            args: args.iter().map(|(name, value)| (*name, value.to_string())).collect(),
        }
    }
}

/// A closed set of codes, each with its word, what it amounts to, and the variables of its message.
macro_rules! codes {
    (
        $(#[$codes_doc:meta])* enum $codes:ident;
        $(#[$weight_doc:meta])* fn $weight:ident -> $weights:ident;
        $($(#[$doc:meta])* $code:ident = $word:literal, $weighs:ident, [$($arg:literal),*];)*
    ) => {
        $(#[$codes_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $codes {
            $($(#[$doc])* $code,)*
        }

        impl $codes {
            /// Every code, in the order in which the documentation tells them.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The word of the code.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $word,)*
                }
            }

            $(#[$weight_doc])*
            #[must_use]
            pub fn $weight(self) -> $weights {
                match self {
                    $(Self::$code => $weights::$weighs,)*
                }
            }

            /// The variables of its message.
            #[must_use]
            pub fn args(self) -> &'static [&'static str] {
                match self {
                    $(Self::$code => &[$($arg),*],)*
                }
            }
        }

        impl std::fmt::Display for $codes {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $codes {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What can be found in a definition or its texts. Its word is stable: scripts may rely on it. It is
    /// also the id of its message.
    enum Code;
    /// How bad it is.
    fn severity -> Severity;

    // The files
    /// A file that is not UTF-8 text.
    NotUtf8 = "not-utf-8", Error, [];
    /// There is no `procedure.json`.
    NoDefinition = "no-definition", Error, [];
    /// A file that is not JSON.
    InvalidJson = "invalid-json", Error, ["slip"];
    /// A key stands twice in one object.
    DuplicateKey = "duplicate-key", Error, ["key"];
    /// The directory is not named after the procedure's id and edition.
    DirectoryMismatch = "directory-mismatch", Warning, ["directory", "expected"];

    // The structure
    /// A key that means nothing here.
    UnknownKey = "unknown-key", Error, ["key", "near", "known"];
    /// A key that must be given is absent.
    MissingKey = "missing-key", Error, ["key"];
    /// A value of another type than wanted.
    WrongType = "wrong-type", Error, ["expected"];
    /// A word that is not among those that may stand here.
    NotOneOf = "not-one-of", Error, ["value", "near", "known"];
    /// An id that is not written as ids are.
    IllegalId = "illegal-id", Error, ["value"];
    /// A date, a period, a time zone or a locale that is not written as such.
    WrongFormat = "wrong-format", Error, ["value", "expected"];
    /// A number beyond what may stand here.
    OutOfRange = "out-of-range", Error, ["value", "side", "limit"];
    /// A list with too few entries.
    TooFewEntries = "too-few-entries", Error, ["least"];
    /// A value that is none of the forms that may stand here.
    NoSuchForm = "no-such-form", Error, ["known"];
    /// A file that fits its schema and cannot be read all the same.
    Unreadable = "unreadable", Error, ["reason"];

    // Ids
    /// Two things of one sort have one id.
    DuplicateId = "duplicate-id", Error, ["what", "id"];
    /// An id that the product keeps for itself.
    ReservedId = "reserved-id", Error, ["what", "id"];
    /// A locale is listed twice.
    DuplicateLocale = "duplicate-locale", Error, ["locale"];
    /// A contact that is not among `contacts`.
    UnknownContact = "unknown-contact", Error, ["id", "near"];
    /// A route that is not among `routes`.
    UnknownRoute = "unknown-route", Error, ["id", "near"];
    /// A path that leads to no question.
    UnknownPath = "unknown-path", Error, ["path", "near"];

    // Pages and questions
    /// A page that is not exactly one of questions, a group and an exit.
    PageShape = "page-shape", Error, ["page"];
    /// A page without questions or a group without pages.
    EmptyPage = "empty-page", Error, ["page"];
    /// A kind of question that does not exist.
    UnknownKind = "unknown-kind", Error, ["kind", "near", "known"];
    /// A key that means nothing for this kind of question.
    MisplacedKey = "misplaced-key", Error, ["key", "kind"];
    /// A group without rows or without questions.
    IncompleteGroup = "incomplete-group", Error, ["group", "key"];
    /// A group of questions inside a group of questions.
    NestedGroup = "nested-group", Error, ["group"];
    /// Groups nested deeper than paths reach.
    TooDeep = "too-deep", Error, ["group"];
    /// A group whose fewest rows are more than its most.
    EmptyRows = "empty-rows", Error, ["group", "min", "max"];
    /// Rows named by something that is no question of the group.
    UnknownName = "unknown-name", Error, ["id", "group", "near"];
    /// A choice without options.
    NoOptions = "no-options", Error, ["question"];
    /// `required-when` where the answer is required anyway.
    RequiredAnyway = "required-anyway", Error, ["question"];
    /// The least value is more than the greatest.
    EmptyLimits = "empty-limits", Error, ["question", "min", "max"];
    /// An unusual bound that the limits already refuse.
    UnusualNever = "unusual-never", Warning, ["question", "side"];

    // Conditions
    /// A question that is asked nowhere in sight.
    UnknownQuestion = "unknown-question", Error, ["id", "near"];
    /// A question inside the rows of a group, read from outside of them.
    QuestionInRows = "question-in-rows", Error, ["id", "group"];
    /// A question that is asked later.
    ReadsLater = "reads-later", Error, ["id", "page"];
    /// A question of the same page.
    ReadsSamePage = "reads-same-page", Error, ["id", "page"];
    /// A group where a question is wanted.
    NotAQuestion = "not-a-question", Error, ["id"];
    /// A question where a group is wanted.
    NotAGroup = "not-a-group", Error, ["id"];
    /// A question whose answer nobody knows beforehand.
    NotKnownBeforehand = "not-known-beforehand", Error, ["id"];
    /// An option that the question does not have.
    UnknownOption = "unknown-option", Error, ["option", "question", "near"];
    /// An operation that does not fit the question's kind.
    OperationMisfit = "operation-misfit", Error, ["operation", "question", "kind", "instead"];
    /// Values of different types.
    TypeMismatch = "type-mismatch", Error, ["found", "expected"];
    /// A parameter that the edition does not have.
    UnknownParameter = "unknown-parameter", Error, ["id", "near"];

    // What can never happen
    /// A page that nobody can reach.
    UnreachablePage = "unreachable-page", Error, ["page"];
    /// A question that nobody is asked.
    UnreachableQuestion = "unreachable-question", Error, ["question"];
    /// An option that nobody is offered.
    UnofferedOption = "unoffered-option", Error, ["option", "question"];
    /// A rule that never applies.
    NeverApplies = "never-applies", Error, ["key"];
    /// A condition that always holds.
    AlwaysApplies = "always-applies", Warning, ["key"];
    /// An exit that everybody takes.
    ExitAlways = "exit-always", Error, ["page"];

    // Repair, windows, people
    /// Nothing says how an answer is corrected after sending.
    NoRepairRoute = "no-repair-route", Error, [];
    /// Nothing says what to do when the secret code is lost.
    NoLostCodeRoute = "no-lost-code-route", Error, [];
    /// The route for afterwards closes before the last window does.
    RouteTooShort = "route-too-short", Error, ["route", "until", "closes"];
    /// There is no way to a person.
    NoHumanContact = "no-human-contact", Error, [];
    /// The service in charge lacks an address or a telephone number.
    ServiceUnreachable = "service-unreachable", Warning, ["channel"];
    /// A telephone number or an e-mail address that is none.
    BadContact = "bad-contact", Error, ["value", "channel"];
    /// Nothing says what the procedure costs.
    NoFee = "no-fee", Error, [];
    /// Nothing says who is responsible for the answers.
    NoPrivacy = "no-privacy", Error, [];
    /// Nothing says how long answers are kept.
    NoRetention = "no-retention", Error, [];
    /// No contact for data protection.
    NoDataProtection = "no-data-protection", Error, [];
    /// A time that ends before it starts.
    DatesReversed = "dates-reversed", Error, ["from", "until"];
    /// A window that is over before the edition is in force.
    WindowTooEarly = "window-too-early", Error, ["closes", "from"];
    /// A window counted from an answer that is no date outside groups.
    WindowAnswer = "window-answer", Error, ["id"];
    /// Notices sent to something that is no e-mail address outside groups.
    NoticesEmail = "notices-email", Error, ["id", "near"];
    /// A period that is not longer than nothing.
    PeriodNotPositive = "period-not-positive", Error, ["period"];
    /// A time zone that does not exist.
    UnknownZone = "unknown-zone", Error, ["zone"];

    // The lift from the edition before
    /// A lift from an edition that is not earlier.
    LiftFrom = "lift-from", Error, ["from", "edition"];
    /// Two steps of a lift are about one question.
    LiftTwice = "lift-twice", Error, ["path"];
    /// A step of a lift that cannot fill a question of this kind.
    LiftKind = "lift-kind", Error, ["step", "question", "kind"];
    /// The answer that complete cases are given is none.
    LiftDefault = "lift-default", Error, ["question", "kind"];

    // Texts
    /// The reference locale has no file of texts.
    NoTexts = "no-texts", Error, ["locale"];
    /// Another locale has no file of texts.
    NoTranslation = "no-translation", Warning, ["locale", "fallback"];
    /// A file of texts in a locale that the procedure does not list.
    UnlistedLocale = "unlisted-locale", Warning, ["locale"];
    /// A text that must be there and is not.
    MissingText = "missing-text", Error, ["text", "locale"];
    /// A text that is not translated.
    MissingTranslation = "missing-translation", Warning, ["text", "locale", "fallback"];
    /// A text that nothing shows.
    UnusedText = "unused-text", Warning, ["text", "near"];
    /// A variable that this text does not have.
    UnknownVariable = "unknown-variable", Error, ["variable", "text", "near", "known"];
    /// A file of texts that is not Fluent somewhere.
    TextSyntax = "text-syntax", Error, ["slip", "detail"];
    /// A text that is given twice.
    DuplicateText = "duplicate-text", Error, ["text", "line"];
    /// Two variants of a text with one key.
    DuplicateVariant = "duplicate-variant", Error, ["text", "key"];
    /// A text that names a text that does not exist.
    MissingReference = "missing-reference", Error, ["text", "reference"];
    /// A text that names itself, through others or not.
    TextCycle = "text-cycle", Error, ["text", "through"];
    /// A function that does not exist.
    UnknownFunction = "unknown-function", Error, ["text", "function"];
    /// A function that takes one variable and was given something else.
    WrongArgument = "wrong-argument", Error, ["text", "function"];
    /// An option that a function does not have.
    WrongOption = "wrong-option", Error, ["text", "function", "option"];
    /// A choice that always comes out the same.
    UselessSelector = "useless-selector", Warning, ["text", "function"];
    /// A choice by number that forgets some numbers of its language.
    MissingPlural = "missing-plural", Warning, ["text", "missing"];
    /// A variable of which no comment says what it holds.
    UndocumentedVariable = "undocumented-variable", Warning, ["text", "variable"];
    /// A text with nothing to read in it.
    EmptyText = "empty-text", Error, ["text"];
    /// A procedure's text whose id belongs to the product.
    WrongFamily = "wrong-family", Error, ["text"];
    /// A text that is too long or too deeply nested once all that it names is put in.
    TextTooLarge = "text-too-large", Error, ["text"];
    /// A text that names the right to error and is silent about repayment.
    RepaymentUnsaid = "repayment-unsaid", Error, ["text"];
    /// A language whose numbers and dates the product cannot write.
    UnknownLanguage = "unknown-language", Warning, ["locale"];

    // Cases
    /// An answer that belongs to no question of the procedure.
    CaseUnknownAnswer = "case-unknown-answer", Error, ["path"];
    /// A value known beforehand that cannot be.
    CaseKnown = "case-known", Error, ["path", "reason"];
    /// Other faults than the case expects.
    CaseErrors = "case-errors", Error, ["path", "expected", "found"];
    /// Other warnings than the case expects.
    CaseWarnings = "case-warnings", Error, ["path", "expected", "found"];
    /// Other pages than the case expects.
    CasePages = "case-pages", Error, ["expected", "found"];
    /// Another end of the path than the case expects.
    CaseExit = "case-exit", Error, ["expected", "found"];
    /// Answers that the case expects to be received, and that are not complete.
    CaseIncomplete = "case-incomplete", Error, [];
    /// Other answers received than the case expects.
    CaseReceived = "case-received", Error, ["path", "expected", "found"];
}

/// There is no code of this word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such code")]
pub struct UnknownCode;

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(word: &str) -> Result<Self, UnknownCode> {
        Self::ALL.iter().find(|code| code.as_str() == word).copied().ok_or(UnknownCode)
    }
}
