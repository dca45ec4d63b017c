//! What can differ between two editions, and what it means for open cases.

use serde::Serialize;

use crate::diagnostic::codes;

/// What a difference means for the cases that are open when an edition is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeClass {
    /// What was accepted could be refused, lost or answered for another question: the new edition must say
    /// what becomes of it, or until when cases stay on their edition.
    Breaking,
    /// Answers are carried over, and people are asked to look at some of them.
    NeedsConfirmation,
    /// Answers are carried over; nobody need do anything.
    Compatible,
    /// No answer depends on it.
    Cosmetic,
}

impl ChangeClass {
    /// The word of the class.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::NeedsConfirmation => "needs-confirmation",
            Self::Compatible => "compatible",
            Self::Cosmetic => "cosmetic",
        }
    }
}

codes! {
    /// What can differ. Its word is stable: scripts may rely on it. Its message is `change-` and the word.
    enum ChangeCode;
    /// What it means for open cases.
    fn class -> ChangeClass;

    // The lift
    /// A step that names what one of the editions does not have, or what it cannot make.
    StepMisfit = "step-misfit", Breaking, ["step", "path"];

    // Pages
    /// A page that was not there.
    PageAdded = "page-added", Compatible, ["page"];
    /// A page that is no longer there.
    PageRemoved = "page-removed", Compatible, ["page"];
    /// The pages come in another order.
    PagesReordered = "pages-reordered", Compatible, ["page"];
    /// A page applies under another condition.
    PageConditionChanged = "page-condition-changed", NeedsConfirmation, ["page"];
    /// An end of the path that was not there.
    ExitAdded = "exit-added", Breaking, ["page"];
    /// An end of the path under another condition, or of another kind.
    ExitChanged = "exit-changed", Breaking, ["page"];
    /// An end of the path that is no longer there.
    ExitRemoved = "exit-removed", Compatible, ["page"];

    // Questions and groups
    /// A question that may stay empty, or a group that may have no row.
    OptionalAdded = "optional-added", Compatible, ["question"];
    /// A question that must be answered, or a group that must have rows.
    RequiredAdded = "required-added", NeedsConfirmation, ["question"];
    /// A question that must be answered, with the answer of cases that were complete.
    DefaultAdded = "default-added", Compatible, ["question"];
    /// A question or group that is no longer asked, of which nothing else is said.
    QuestionRemoved = "question-removed", Breaking, ["question"];
    /// A question or group that is dropped; its answers are kept.
    QuestionDropped = "question-dropped", Compatible, ["question"];
    /// A question or group with another id.
    QuestionRenamed = "question-renamed", Compatible, ["question", "to"];
    /// A question whose answers are taken apart.
    QuestionSplit = "question-split", Compatible, ["question", "to"];
    /// A question whose answers are put together with others.
    QuestionMerged = "question-merged", Compatible, ["question", "to"];
    /// A question on another page.
    QuestionMoved = "question-moved", Compatible, ["question", "page"];
    /// The questions of a page come in another order.
    QuestionsReordered = "questions-reordered", Compatible, ["page"];
    /// A question or group that applies under another condition.
    QuestionConditionChanged = "question-condition-changed", NeedsConfirmation, ["question"];
    /// A question that may no longer stay empty.
    QuestionRequired = "question-required", NeedsConfirmation, ["question"];
    /// A question that may stay empty now.
    QuestionOptional = "question-optional", Compatible, ["question"];
    /// An optional question that must be answered under another condition.
    RequiredWhenChanged = "required-when-changed", NeedsConfirmation, ["question"];
    /// A question of another kind.
    KindChanged = "kind-changed", Breaking, ["question", "from", "to"];
    /// A question of another kind that takes every answer of the earlier one.
    KindWidened = "kind-widened", Compatible, ["question", "from", "to"];
    /// What an answer is about is told to browsers otherwise.
    PurposeChanged = "purpose-changed", Cosmetic, ["question"];
    /// A question whose answer is known beforehand from another organisation.
    KnownFromChanged = "known-from-changed", Compatible, ["question"];
    /// The author wants answers confirmed.
    ConfirmationDeclared = "confirmation-declared", NeedsConfirmation, ["question"];

    // What answers are accepted
    /// Limits that leave less room.
    LimitNarrowed = "limit-narrowed", Breaking, ["question", "limit"];
    /// Limits that leave more room.
    LimitWidened = "limit-widened", Compatible, ["question", "limit"];
    /// Limits of which it cannot be said which leave more room.
    LimitChanged = "limit-changed", Breaking, ["question", "limit"];
    /// Other values are unusual.
    UnusualChanged = "unusual-changed", Compatible, ["question"];
    /// An option that was not there.
    OptionAdded = "option-added", Compatible, ["option", "question"];
    /// An option that is no longer there, of which nothing else is said.
    OptionRemoved = "option-removed", Breaking, ["option", "question"];
    /// An option with another one in its place.
    OptionMapped = "option-mapped", Compatible, ["option", "to", "question"];
    /// An option with none in its place: whoever chose it is asked again.
    OptionAskedAgain = "option-asked-again", NeedsConfirmation, ["option", "question"];
    /// An option that is offered under another condition.
    OptionConditionChanged = "option-condition-changed", Breaking, ["option", "question"];
    /// An option that is offered to everybody now.
    OptionAlwaysOffered = "option-always-offered", Compatible, ["option", "question"];
    /// The options come in another order.
    OptionsReordered = "options-reordered", Cosmetic, ["question"];
    /// A group that may have fewer rows than before.
    RowsNarrowed = "rows-narrowed", Breaking, ["group", "from", "to"];
    /// A group that may have more rows than before.
    RowsWidened = "rows-widened", Compatible, ["group", "from", "to"];
    /// A group that must have more rows than before.
    MoreRowsRequired = "more-rows-required", NeedsConfirmation, ["group", "from", "to"];
    /// A group that need not have as many rows as before.
    FewerRowsRequired = "fewer-rows-required", Compatible, ["group", "from", "to"];
    /// The rows of a group are named by another question.
    RowsNamedOtherwise = "rows-named-otherwise", Cosmetic, ["group"];
    /// A rule between questions that refuses answers and was not there.
    CheckAdded = "check-added", Breaking, ["check"];
    /// A rule between questions that refuses other answers than before.
    CheckChanged = "check-changed", Breaking, ["check"];
    /// A rule between questions that is no longer there, or refuses nothing.
    CheckRemoved = "check-removed", Compatible, ["check"];
    /// A warning or a frequent error that was not there, or applies otherwise.
    WarningChanged = "warning-changed", Compatible, ["finding"];
    /// A warning or a frequent error that is no longer there.
    WarningRemoved = "warning-removed", Compatible, ["finding"];

    // Words and languages
    /// A question in other words.
    QuestionReworded = "question-reworded", NeedsConfirmation, ["question", "part"];
    /// An option in other words.
    OptionReworded = "option-reworded", NeedsConfirmation, ["option", "question"];
    /// A question or option in other words that, as its author says, ask the same.
    SameMeaning = "same-meaning", Cosmetic, ["question"];
    /// Other texts.
    TextsChanged = "texts-changed", Cosmetic, ["locale", "count"];
    /// A language that was not spoken.
    LocaleAdded = "locale-added", Compatible, ["locale"];
    /// A language that is no longer spoken.
    LocaleRemoved = "locale-removed", Compatible, ["locale"];

    // Rights and terms
    /// A question that is corrected here only no longer.
    QuestionLocked = "question-locked", Breaking, ["question", "route"];
    /// A question that is corrected with a document.
    DocumentAsked = "document-asked", Breaking, ["question"];
    /// A question that is corrected freely.
    QuestionFreed = "question-freed", Compatible, ["question"];
    /// Other windows for corrections, or other rules for them.
    WindowsChanged = "windows-changed", Compatible, [];
    /// Silence means something else.
    SilenceChanged = "silence-changed", Compatible, [];
    /// Answers are kept for a shorter time.
    RetentionShortened = "retention-shortened", Compatible, ["what", "from", "to"];
    /// Answers are kept for a longer time.
    RetentionLengthened = "retention-lengthened", Breaking, ["what", "from", "to"];
    /// Somebody else is responsible for the answers.
    ControllerChanged = "controller-changed", Compatible, ["from", "to"];
    /// A constant of the edition.
    ParameterChanged = "parameter-changed", Compatible, ["parameter"];
    /// Something that is shown beside the questions.
    ParticularChanged = "particular-changed", Cosmetic, ["key"];
}
