//! A task: one thing that somebody does with a submission besides answering its questions — answer a
//! request, settle what two people changed, withdraw, hand in what came too late, say why.
//!
//! All have one shape: what it is about, what to fill in, one button. What the button does, its address
//! tells.

use retouche::answers::Answers;
use retouche::id::Path;
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::Lobby;
use super::answer_text::AnswerText;
use super::{
    Action, Button, ErrorItem, ErrorSummary, Field, FieldControl, FormPage, Link, OptionItem, Say, Screen,
    Target, Typed,
};

/// One thing to do with a submission.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Task {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// The page's heading.
    pub heading: Text,
    /// What it is about, and what follows from it.
    pub intro: Vec<Text>,
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Text>,
    /// What has to be mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<ErrorSummary>,
    /// What it concerns, each with what to fill in.
    pub items: Vec<TaskItem>,
    /// The button that does it; absent where nothing can be done here any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit: Option<Button>,
    /// A button beside it, that does something else with what was filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Button>,
    /// What holds besides, such as what remains possible elsewhere.
    pub besides: Vec<Text>,
    /// Other ways to go.
    pub links: Vec<Link>,
}

/// One thing that a task concerns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TaskItem {
    /// What it is, such as a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// The row that it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Text>,
    /// What is so.
    pub facts: Vec<(Text, AnswerText)>,
    /// What to fill in.
    pub fields: Vec<Field>,
}

impl Task {
    /// A task without items, whose button continues.
    pub(super) fn new(say: &Say<'_>, target: &Target, back: Link, heading: &Text, submit: &str) -> Self {
        Self {
            target: target.clone(),
            back,
            heading: heading.clone(),
            intro: Vec::new(),
            deadline: None,
            errors: None,
            items: Vec::new(),
            submit: Some(Button { label: say.product(submit), about: None, act: Action::Continue }),
            other: None,
            besides: Vec::new(),
            links: Vec::new(),
        }
    }

    /// With its errors gathered from its fields, on a screen.
    pub(super) fn screen(mut self, say: &Say<'_>) -> Screen {
        self.gather_errors(say);
        let frame = say.frame(&self.heading, self.errors.is_some(), &self.target);
        Screen { frame, page: FormPage::Task(self) }
    }

    /// The same, on a screen that belongs to no procedure in particular.
    pub(super) fn lobby_screen(mut self, lobby: &Lobby<'_>) -> Screen {
        self.gather_errors(lobby.first);
        let frame = lobby.frame(&self.heading, self.errors.is_some(), &self.target);
        Screen { frame, page: FormPage::Task(self) }
    }

    fn gather_errors(&mut self, say: &Say<'_>) {
        let fields = self.items.iter().flat_map(|item| &item.fields);
        let items: Vec<ErrorItem> = fields
            .filter_map(|field| {
                Some(ErrorItem { path: field.path.clone(), part: None, text: field.error.clone()? })
            })
            .collect();
        if !items.is_empty() {
            self.errors = Some(ErrorSummary { heading: say.product("errors"), items });
        }
    }
}

/// What is offered in a field of a task.
pub(super) struct Offer<'a> {
    /// The value that a post carries.
    pub(super) value: &'static str,
    /// Its words.
    pub(super) label: Text,
    /// Whether it was chosen.
    pub(super) chosen: Option<&'a str>,
}

impl Say<'_> {
    /// A field of a task, of this name, which is that of its entry in a post.
    pub(super) fn task_field(
        &self,
        name: &str,
        label: Text,
        control: FieldControl,
        error: Option<Text>,
    ) -> Field {
        Field {
            // The names of entries here are ids, so that each is a path.
            path: name.parse().unwrap_or_else(|_| Path::root()),
            label,
            is_heading: false,
            optional: None,
            hint: None,
            known: None,
            confirming: None,
            document: None,
            help: Vec::new(),
            error,
            error_prefix: self.product("error-prefix"),
            notices: Vec::new(),
            control,
            autocomplete: None,
        }
    }

    /// The radio buttons of a task.
    pub(super) fn task_radios(offers: Vec<Offer<'_>>) -> FieldControl {
        let option = |offer: Offer<'_>| OptionItem {
            is_chosen: offer.chosen == Some(offer.value),
            value: offer.value.to_owned(),
            label: offer.label,
            hint: None,
        };
        FieldControl::Radios { options: offers.into_iter().map(option).collect(), required: true }
    }

    /// The lines of text of a task.
    pub(super) fn task_area(typed: &str, required: bool) -> FieldControl {
        FieldControl::Area { value: Typed(typed.to_owned()), required }
    }

    /// The item of one question: its label, its row, and what is so.
    pub(super) fn task_item(
        &self,
        path: &Path,
        answers: &Answers,
        facts: Vec<(Text, AnswerText)>,
    ) -> TaskItem {
        let question = self.procedure.question(path);
        TaskItem {
            heading: Some(
                question.map_or_else(|| Text::ltr(path.as_str()), |question| self.own(&question.text)),
            ),
            row: self.row_in(&path.parent(), answers),
            facts,
            fields: Vec::new(),
        }
    }

    /// What is wrong with what was filled in for an item, named by its question and row, so that it can be
    /// told from the others in a summary.
    pub(super) fn item_fault(&self, id: &str, item: &TaskItem) -> Text {
        let heading = item.heading.clone().unwrap_or_default();
        let label = self.in_row(item.row.clone(), heading);
        self.product_with(id, &Args::new().with("label", Arg::Message(label)))
    }

    /// The answer at a path, in words.
    pub(super) fn answer_at(&self, path: &Path, answers: &Answers) -> AnswerText {
        match self.procedure.question(path) {
            Some(question) => self.answer(question, answers.get(path)),
            None => AnswerText::None(self.product("not-provided")),
        }
    }

    /// A labelled fact of a task.
    pub(super) fn task_fact(&self, label: &str, text: AnswerText) -> (Text, AnswerText) {
        (self.product(label), text)
    }
}

/// What somebody wrote, shown as it was written.
pub(super) fn written(text: &str) -> AnswerText {
    AnswerText::Given(Text::verbatim(text.to_owned()))
}
