//! Every screen of a form that can be corrected, as plain data in the person's language.
//!
//! Each screen is made by a pure function of the procedure, its texts and what was read; a server and a
//! browser render it with the same components. Addresses are named by [`Target`] and buttons by [`Action`];
//! markup is left to whoever renders. What a post of a page of questions does is told by [`journey`], what a
//! [`notice`] says by its module.
//!
//! ```
//! use retouche::{Kinds, Procedure, RawAnswers, read};
//! use retouche_screens::{Block, FormPage, Journey, JourneyOf, Say, questions};
//! use retouche_texts::{Family, build, compile};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let definition = serde_json::from_value(serde_json::json!({
//!     "id": "garden-plot", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
//!     "locales": ["en"], "fee": "free", "minutes": 5, "service": { "id": "gardens", "contacts": [] },
//!     "pages": [{ "id": "you", "questions": [{ "id": "name", "kind": "short-text" }] }],
//!     "amendment": { "windows": [], "afterwards": "claim" }, "silence": "none",
//!     "privacy": { "controller": "gardens" }
//! }))?;
//! let procedure = Procedure::assume_checked(definition, &Kinds::standard())?;
//! let (file, _) = compile(&"en".parse()?, Family::Procedure, "name = Your name\n");
//! let (texts, _) = build(&"en".parse()?, &[], &[&file]);
//!
//! let answers = RawAnswers::default();
//! let reading = read(&procedure, &answers, "2026-03-01".parse()?);
//! let filing = JourneyOf::Filing(procedure.definition().id.clone());
//! let journey = Journey { of: filing, returns: false, in_force: None };
//! let say = Say { procedure: &procedure, texts: &texts };
//! let screen = questions(&say, &reading, &answers, &reading.pages[0], &journey, false, None);
//! let FormPage::Questions(page) = screen.ok_or("the page applies")?.page else { unreachable!() };
//! let Block::Field(field) = &page.blocks[0] else { unreachable!() };
//! assert_eq!(field.label.to_plain_string(), "Your name");
//! # Ok(())
//! # }
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unreachable
    )
)]

pub mod agent;
mod answer_text;
mod answers;
mod asked;
mod before_after;
mod check_answers;
mod difference;
mod document;
mod dropping;
pub mod entries;
mod errors;
mod exit;
mod fact;
mod field;
mod form_changed;
mod frame;
mod history;
pub mod journey;
mod known;
mod late;
pub mod messages;
pub mod notice;
pub mod product;
mod questions;
mod receipt;
mod refusal;
mod say;
mod sending;
mod settle;
mod sign_in;
mod start;
mod submission;
pub mod target;
mod task;
mod verifying;
mod withdraw;
mod written;

use std::fmt;

use serde::Serialize;

pub use answer_text::AnswerText;
pub use answers::{AnswerItem, AnswerSection, Missing};
pub use asked::{AskedPage, ReplyChoice, ReplyDraft, asked, reply_names, to_correct};
pub use before_after::{BeforeAfter, Compared, ComparedSent, before_after};
pub use check_answers::{Amending, CheckAnswers, changed_since, check_answers};
pub use difference::Difference;
pub use document::HandIn;
pub use dropping::{Dropping, dropping};
pub use entries::{DECLARATION, RETURN, ROW};
pub use errors::{ErrorItem, ErrorSummary};
pub use exit::{ExitPage, exit};
pub use fact::Fact;
pub use field::{DatePart, Field, FieldControl, FieldNotice, OptionItem};
pub use form_changed::{FormChanged, Former, form_changed, no_longer_asked};
pub use frame::{ContactLine, Frame, LanguageLink, Lobby, ReachLine, Status};
pub use history::{COMPARED, History, HistoryEntry, history};
pub use late::{Letter, closed, late, letter};
pub use messages::{ListedMessage, MailState, MessageItem, MessageList, Messages, messages};
pub use questions::{Block, Questions, RowItem, RowsPage, Undo, changed_elsewhere, questions};
pub use receipt::{CodeBlock, ReceiptPage, receipt};
pub use refusal::{RefusalKind, RefusalPage, refusal};
pub use say::Say;
pub use say::confirming;
pub use sending::SendingBlock;
pub use settle::{Side, Unsettled, settle, settle_transcription, side_name};
pub use sign_in::{CodeEntry, CodeField, SignIn, SignInFault, sign_in};
pub use start::{Start, StartSection, start};
pub use submission::{SubmissionPage, SubmissionStanding, submission};
pub use target::journey::{Journey, JourneyOf};
pub use target::{Action, Target};
pub use task::{Task, TaskItem};
pub use verifying::{PASTED, Verdict, verify};
pub use withdraw::{WHY, explain, revert, withdraw};
pub use written::Written;

use retouche_texts::Text;

/// A screen: what surrounds every page, and the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Screen {
    /// What surrounds the page.
    pub frame: Frame,
    /// The page.
    pub page: FormPage,
}

/// Every screen that a person meets.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "found on 64 bits only; one exists at a time")]
pub enum FormPage {
    /// Who it is for, what to have at hand, how long it takes, what it costs.
    Start(Start),
    /// A page of questions, or the rows of a group.
    Questions(Questions),
    /// The answers that a change would drop, listed before it happens (R19).
    Dropping(Dropping),
    /// An end of the path: nothing to do, or not concerned.
    Exit(ExitPage),
    /// All answers, before they are sent.
    CheckAnswers(CheckAnswers),
    /// What a correction changes, before it is sent (R18).
    BeforeAfter(BeforeAfter),
    /// What was received, when, and what follows.
    Receipt(ReceiptPage),
    /// Where the holder of a reference and a code comes back.
    SignIn(SignIn),
    /// A submission as it stands, and what can be done with it.
    Submission(SubmissionPage),
    /// Everything that happened to a submission.
    History(History),
    /// Everything that a person was told of a submission.
    Messages(Messages),
    /// One thing to do with a submission.
    Task(Task),
    /// A letter, ready to be printed.
    Letter(Letter),
    /// The cases that an agent may see.
    Cases(agent::Cases),
    /// One case, as an agent sees it.
    Case(agent::CaseScreen),
    /// What cannot be done, why, and the next step.
    Refusal(RefusalPage),
}

/// A link to another screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// Its words.
    pub label: Text,
    /// More words for those who hear it out of its place, such as the question that "Change" is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Text>,
    /// Where it leads.
    pub target: Target,
}

/// A button that posts the form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Button {
    /// Its words.
    pub label: Text,
    /// More words for those who hear it out of its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Text>,
    /// What it does.
    pub act: Action,
}

/// What a person typed, to be shown in its field again. `Debug` does not show it.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Typed(pub String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// A value that the form carries without showing it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hidden {
    /// The entry's name.
    pub name: String,
    /// Its value.
    pub value: Typed,
}

impl Hidden {
    fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: Typed(value.into()) }
    }
}
