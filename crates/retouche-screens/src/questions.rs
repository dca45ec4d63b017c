//! A page of questions, and the page that lists the rows of a group.

use retouche::answer::Fault;
use retouche::answers::RawAnswers;
use retouche::definition::Rows as RowBounds;
use retouche::id::{Path, QuestionId};
use retouche::procedure::{PageGroup, QuestionGroup};
use retouche::read::{EntryReading, PageContent, PageReading, QuestionReading, Reading, RowsReading};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::answer_text::AnswerText;
use super::entries::{DATE_PARTS, RETURN, ROW};
use super::field::Showing;
use super::{
    Action, Button, ErrorItem, ErrorSummary, Field, FormPage, Hidden, Journey, Link, Say, Screen, Target,
};

/// A page of questions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Questions {
    /// The page's address among the questions: where a post goes.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// That this is a correction, and that nothing of it is sent yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub banner: Option<Text>,
    /// Of which row this page asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    /// The page's heading; absent where the label of its only field is the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<Text>,
    /// What has to be mended, with links to the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<ErrorSummary>,
    /// Something to read before the questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// That every question must be answered but for those marked optional (RGAA 11.10).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Text>,
    /// What is asked.
    pub blocks: Vec<Block>,
    /// A row that was just removed, and the way to bring it back (R20).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
    /// What the form carries without showing it.
    pub hidden: Vec<Hidden>,
    /// The button that goes on.
    pub submit: Button,
    /// That answers are kept on the way.
    pub kept: Text,
}

/// What stands on a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "found on 64 bits only; few exist at a time")]
pub enum Block {
    /// A field.
    Field(Box<Field>),
    /// The rows of a group.
    Rows(RowsPage),
}

/// The rows of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RowsPage {
    /// Where the group stands.
    pub path: Path,
    /// What the group is called.
    pub legend: Text,
    /// Whether the legend is the page's heading.
    pub is_heading: bool,
    /// One short sentence that helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// What is wrong with the number of rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Text>,
    /// What is said before an error for those who hear it.
    pub error_prefix: Text,
    /// What is said while there is no row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<Text>,
    /// The rows.
    pub rows: Vec<RowItem>,
    /// The button that adds one, unless there are as many as there may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<Button>,
}

/// One row of a group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RowItem {
    /// Where the row stands.
    pub path: Path,
    /// What it is called.
    pub name: Text,
    /// Its fields, of a group of questions.
    pub fields: Vec<Field>,
    /// Its first page, of a group of pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Link>,
    /// That something in it is still missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished: Option<Text>,
    /// The button that removes it.
    pub remove: Button,
}

/// A row that was just removed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Undo {
    /// What was removed.
    pub text: Text,
    /// The button that brings it back.
    pub button: Button,
}

/// The screen of a page of questions or of a list of rows. `None` if the page does not apply, or is an
/// exit.
///
/// `findings` says that errors and notices are shown; `removed` is the row that was removed by the act
/// that leads here.
#[must_use]
pub fn questions(
    say: &Say<'_>,
    reading: &Reading<'_>,
    raw: &RawAnswers,
    page: &PageReading<'_>,
    journey: &Journey<'_>,
    findings: bool,
    removed: Option<&Path>,
) -> Option<Screen> {
    let showing = Showing { findings, in_force: journey.in_force };
    let builder = Builder { say, reading, raw, journey, showing };
    let mut blocks = builder.blocks(page)?;
    let heading = builder.heading(page, &mut blocks);
    let errors = builder.errors(page);
    let target = journey.of.question(page.address.clone());
    let frame = say.frame(&heading.title, errors.is_some(), &target);
    let optional = blocks.iter().any(Block::has_optional);
    let fields = blocks.iter().any(Block::has_fields);
    let questions = Questions {
        back: builder.back(page),
        banner: journey.in_force.map(|_| say.product(journey.of.banner())),
        caption: builder.caption(&page.address.row),
        heading: heading.shown,
        errors,
        body: say.part(&format!("page_{}", page.address.page), "body"),
        required: fields
            .then(|| say.product(if optional { "required-but-optional" } else { "required-all" })),
        blocks,
        undo: removed.map(|row| builder.undo(row)),
        hidden: builder.hidden(page),
        submit: Button { label: say.product("continue"), about: None, act: Action::Continue },
        kept: say.product("kept"),
        target,
    };
    Some(Screen { frame, page: FormPage::Questions(questions) })
}

/// That a page was changed elsewhere since it was made: what was typed here is shown, and not kept yet.
#[must_use]
pub fn changed_elsewhere(say: &Say<'_>) -> Text {
    say.product("changed-elsewhere")
}

struct Heading {
    title: Text,
    shown: Option<Text>,
}

struct Builder<'a> {
    say: &'a Say<'a>,
    reading: &'a Reading<'a>,
    raw: &'a RawAnswers,
    journey: &'a Journey<'a>,
    showing: Showing<'a>,
}

impl Block {
    fn has_optional(&self) -> bool {
        match self {
            Self::Field(field) => field.optional.is_some(),
            Self::Rows(rows) => {
                rows.rows.iter().flat_map(|row| &row.fields).any(|field| field.optional.is_some())
            }
        }
    }

    fn has_fields(&self) -> bool {
        match self {
            Self::Field(_) => true,
            Self::Rows(rows) => rows.rows.iter().any(|row| !row.fields.is_empty()),
        }
    }
}

impl Builder<'_> {
    fn blocks(&self, page: &PageReading<'_>) -> Option<Vec<Block>> {
        match &page.content {
            PageContent::Questions(_, entries) => {
                Some(entries.iter().map(|entry| self.block(entry)).collect())
            }
            PageContent::Rows(rows) => Some(vec![Block::Rows(self.page_rows(rows))]),
            PageContent::Exit(_) => None,
        }
    }

    fn block(&self, entry: &EntryReading<'_>) -> Block {
        match entry {
            EntryReading::Question(question) => Block::Field(Box::new(self.field(question))),
            EntryReading::Group(rows, questions) => Block::Rows(self.question_rows(rows, questions)),
        }
    }

    fn field(&self, question: &QuestionReading<'_>) -> Field {
        self.say.field(question, self.raw.get(&question.path), &self.reading.answers, self.showing)
    }

    /// The page's own title; or its only field's label, which is then the heading.
    fn heading(&self, page: &PageReading<'_>, blocks: &mut [Block]) -> Heading {
        if let Some(title) = self.say.optional(&format!("page_{}", page.address.page)) {
            return Heading { title: title.clone(), shown: Some(title) };
        }
        let title = match blocks.first_mut() {
            Some(Block::Field(field)) => {
                field.is_heading = true;
                field.label.clone()
            }
            Some(Block::Rows(rows)) => {
                rows.is_heading = true;
                rows.legend.clone()
            }
            None => Text::default(),
        };
        Heading { title, shown: None }
    }

    fn back(&self, page: &PageReading<'_>) -> Link {
        let place = self.reading.pages.iter().position(|other| other.address == page.address);
        let before =
            place.and_then(|place| place.checked_sub(1)).and_then(|place| self.reading.pages.get(place));
        let target = match before {
            _ if self.journey.returns => self.journey.of.check(),
            Some(before) => self.journey.of.question(before.address.clone()),
            None => self.journey.of.before(),
        };
        self.say.link("back", target)
    }

    /// The names of the rows around this page, outermost first.
    fn caption(&self, row: &Path) -> Option<Text> {
        if row.is_root() {
            return None;
        }
        let name = self.row_name(row);
        Some(self.say.in_row(self.caption(&row.parent().parent()), name))
    }

    fn row_name(&self, row: &Path) -> Text {
        self.say.row_name_of(row, self.reading)
    }

    fn rows<G>(
        &self,
        rows: &RowsReading<'_, G>,
        text: &str,
        bounds: &RowBounds,
        items: Vec<RowItem>,
    ) -> RowsPage {
        let say = self.say;
        let full = u32::try_from(rows.rows.len()).is_ok_and(|count| count >= bounds.max);
        let add = Button {
            label: say.own(&format!("{text}.add")),
            about: None,
            act: Action::Add(rows.path.clone()),
        };
        RowsPage {
            legend: say.own(text),
            is_heading: false,
            hint: say.part(text, "hint"),
            error: self.rows_fault(rows, text),
            error_prefix: say.product("error-prefix"),
            empty: if items.is_empty() { say.part(text, "empty") } else { None },
            rows: items,
            add: (!full).then_some(add),
            path: rows.path.clone(),
        }
    }

    fn rows_fault<G>(&self, rows: &RowsReading<'_, G>, text: &str) -> Option<Text> {
        let fault = rows.fault.as_ref().filter(|_| self.showing.findings)?;
        let limit = match fault {
            Fault::TooFewRows(limit) | Fault::TooManyRows(limit) => i64::from(*limit),
            _ => 0,
        };
        let args = Args::new()
            .with("label", Arg::Message(self.say.own(text)))
            .with("add", Arg::Message(self.say.own(&format!("{text}.add"))))
            .with("limit", Arg::Integer(limit));
        Some(self.say.product_with(&format!("fault-{}", fault.code()), &args))
    }

    fn question_rows(
        &self,
        rows: &RowsReading<'_, QuestionGroup>,
        questions: &[Vec<QuestionReading<'_>>],
    ) -> RowsPage {
        let items = rows.rows.iter().zip(questions).map(|(path, questions)| RowItem {
            fields: questions.iter().map(|question| self.field(question)).collect(),
            ..self.row_item(path)
        });
        self.rows(rows, &rows.group.text, &rows.group.rows, items.collect())
    }

    fn page_rows(&self, rows: &RowsReading<'_, PageGroup>) -> RowsPage {
        let items = rows.rows.iter().map(|path| {
            let within = |page: &&PageReading<'_>| page.address.row.is_within(path);
            let pages = || self.reading.pages.iter().filter(within);
            let unfinished = pages().any(|page| page.is_faulty() || page.is_unasked());
            let item = self.row_item(path);
            let first = pages().next().map(|page| self.journey.of.question(page.address.clone()));
            RowItem {
                change: first.map(|target| Link {
                    label: self.say.product("change"),
                    about: Some(item.name.clone()),
                    target,
                }),
                unfinished: unfinished.then(|| self.say.product("row-unfinished")),
                ..item
            }
        });
        self.rows(rows, &rows.group.text, &rows.group.rows, items.collect())
    }

    fn row_item(&self, path: &Path) -> RowItem {
        let name = self.row_name(path);
        RowItem {
            path: path.clone(),
            fields: Vec::new(),
            change: None,
            unfinished: None,
            remove: Button {
                label: self.say.product("remove"),
                about: Some(name.clone()),
                act: Action::Remove(path.clone()),
            },
            name,
        }
    }

    fn undo(&self, row: &Path) -> Undo {
        Undo {
            text: self.say.product("row-removed"),
            button: Button {
                label: self.say.product("restore"),
                about: None,
                act: Action::Restore(row.clone()),
            },
        }
    }

    fn errors(&self, page: &PageReading<'_>) -> Option<ErrorSummary> {
        if !self.showing.findings {
            return None;
        }
        let items: Vec<ErrorItem> = match &page.content {
            PageContent::Questions(_, entries) => {
                entries.iter().flat_map(|entry| self.entry_errors(entry)).collect()
            }
            PageContent::Rows(rows) => self.rows_error(rows, &rows.group.text).into_iter().collect(),
            PageContent::Exit(_) => Vec::new(),
        };
        let heading = self.say.product("errors");
        (!items.is_empty()).then_some(ErrorSummary { heading, items })
    }

    fn entry_errors(&self, entry: &EntryReading<'_>) -> Vec<ErrorItem> {
        match entry {
            EntryReading::Question(question) => self.error(question).into_iter().collect(),
            EntryReading::Group(rows, questions) => {
                let inside = questions.iter().flatten().filter_map(|question| self.error(question));
                self.rows_error(rows, &rows.group.text).into_iter().chain(inside).collect()
            }
        }
    }

    fn rows_error<G>(&self, rows: &RowsReading<'_, G>, text: &str) -> Option<ErrorItem> {
        self.rows_fault(rows, text).map(|text| ErrorItem { path: rows.path.clone(), part: None, text })
    }

    fn error(&self, question: &QuestionReading<'_>) -> Option<ErrorItem> {
        let fault = question.fault.as_ref()?;
        let part = match fault {
            Fault::DateIncomplete(missing) => missing.iter().position(|missing| *missing),
            Fault::YearIncomplete => Some(2),
            _ => None,
        };
        Some(ErrorItem {
            path: question.path.clone(),
            part: part.and_then(|part| DATE_PARTS.get(part)).copied(),
            text: self.say.fault(question, fault),
        })
    }

    fn hidden(&self, page: &PageReading<'_>) -> Vec<Hidden> {
        let entries = match &page.content {
            PageContent::Questions(_, entries) => entries.as_slice(),
            PageContent::Rows(_) | PageContent::Exit(_) => &[],
        };
        let rows = entries.iter().filter_map(|entry| match entry {
            EntryReading::Group(rows, _) => Some(&rows.rows),
            EntryReading::Question(_) => None,
        });
        let rows = rows.flatten().map(|row| Hidden::new(ROW, row.as_str()));
        rows.chain(self.journey.returns.then(|| Hidden::new(RETURN, "check"))).collect()
    }
}

impl Say<'_> {
    /// What a row is called: by its place among the rows that stand, and the answer that names it.
    pub(super) fn row_name_of(&self, row: &Path, reading: &Reading<'_>) -> Text {
        let group = row.parent();
        let place = reading.answers.rows(&group).position(|other| other == row).unwrap_or(0);
        self.row_name(row, place, self.naming_answer(row, &reading.answers))
    }

    /// The answer that names a row, if it was given.
    pub(super) fn naming_answer(&self, row: &Path, answers: &retouche::answers::Answers) -> Option<Text> {
        let named_by = self.naming_question(&row.parent())?;
        let path = row.question(&named_by);
        let value = answers.get(&path).or_else(|| answers.known().get(&path))?;
        let question = self.procedure.question(&path)?;
        match self.answer(question, Some(value)) {
            AnswerText::Given(text) => Some(text),
            AnswerText::Several(_) | AnswerText::None(_) => None,
        }
    }

    fn naming_question(&self, group: &Path) -> Option<QuestionId> {
        match self.procedure.locate(group)? {
            retouche::procedure::Located::PageGroup(group) => group.rows.named_by.clone(),
            retouche::procedure::Located::QuestionGroup(group) => group.rows.named_by.clone(),
            retouche::procedure::Located::Question(_) => None,
        }
    }
}
