//! Asking the person for a correction: which questions and why, then what is said of each, then what the
//! person will read (R13, R14).

use std::fmt;

use retouche::amendment::locked_route;
use retouche::answer::{Control as Typing, Fault};
use retouche::answers::{Answers, RawAnswer, RawAnswers};
use retouche::civil::CivilDate;
use retouche::credential::Reference;
use retouche::id::Path;
use retouche::procedure::Procedure;
use retouche::read::{QuestionReading, Reading, read};
use retouche::refusal::Gap;
use retouche::request::{RequestItem, RequestWords};
use retouche::submission::{RequestKind, Submission};
use retouche_texts::{Locale, Text};
use serde_json::Value as Json;

use super::{About, AgentTarget, CasePage, kind_name};
use crate::asked::{AskedPage, asked};
use crate::field::Showing;
use crate::task::{Offer, Task};
use crate::{Action, Button, Field, FieldControl, FormPage, OptionItem, Say, Screen, TaskItem};

/// The entry of the kind of request.
pub const KIND: &str = "kind";

/// The name of the entry of the questions of this section, from 0.
#[must_use]
pub fn about_names(section: usize) -> String {
    format!("about-{}", section + 1)
}

/// The questions that can be asked about, in display order: those that apply and are corrected here.
#[must_use]
pub fn askable<'r, 'p>(reading: &'r Reading<'p>) -> Vec<&'r QuestionReading<'p>> {
    let open = |question: &&QuestionReading<'_>| {
        locked_route(question.question, &question.path, &reading.answers).is_none()
    };
    reading.questions().filter(open).collect()
}

impl About {
    /// The same questions in the answers of another revision; `None` if one of them cannot be asked about
    /// there, or their order is another one.
    #[must_use]
    pub fn carried(&self, from: &Reading<'_>, to: &Reading<'_>, revision: u32) -> Option<Self> {
        let there: Vec<&Path> = askable(to).into_iter().map(|question| &question.path).collect();
        let place = |place: &usize| {
            let path = &at(from, *place)?.path;
            there.iter().position(|other| *other == path).map(|place| place + 1)
        };
        let places: Option<Vec<usize>> = self.places.iter().map(place).collect();
        let rising = |places: &Vec<usize>| !places.is_empty() && places.is_sorted();
        let places = places.filter(rising)?;
        Some(Self { revision, kind: self.kind, places })
    }
}

/// What was chosen on the first page, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct AskChoice {
    /// Why the administration asks.
    pub kind: Option<RequestKind>,
    /// The places, from 1, of the questions.
    pub places: Vec<usize>,
    /// What is wrong, after a post.
    pub faults: Vec<AboutFault>,
}

/// What is wrong with a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AboutFault {
    /// No kind was chosen.
    NoKind,
    /// No question was chosen.
    NoQuestion,
    /// An answer cannot look mistaken where there is none.
    NotAnswered(usize),
}

impl AskChoice {
    /// What is wrong with it.
    #[must_use]
    pub fn faults(&self, reading: &Reading<'_>) -> Vec<AboutFault> {
        let mut faults = Vec::new();
        if self.kind.is_none() {
            faults.push(AboutFault::NoKind);
        }
        if self.places.is_empty() {
            faults.push(AboutFault::NoQuestion);
        }
        if self.kind == Some(RequestKind::Regularisation) {
            let unanswered = |place: &&usize| {
                let question = at(reading, **place);
                question.is_none_or(|question| reading.answers.get(&question.path).is_none())
            };
            faults.extend(self.places.iter().filter(unanswered).map(|place| AboutFault::NotAnswered(*place)));
        }
        faults
    }
}

/// The question at a place, from 1.
fn at<'r, 'p>(reading: &'r Reading<'p>, place: usize) -> Option<&'r QuestionReading<'p>> {
    askable(reading).into_iter().nth(place.checked_sub(1)?)
}

/// The screen on which kind and questions are chosen.
#[must_use]
pub fn choose(say: &Say<'_>, reference: &Reference, reading: &Reading<'_>, choice: &AskChoice) -> Screen {
    let heading = say.product("agent-ask");
    let target = AgentTarget::page(reference, CasePage::Ask);
    let mut task = Task::new(say, &target, say.back_to_case(reference), &heading, "agent-ask-continue");
    task.intro = vec![say.product("agent-ask-intro")];
    if reading.questions().count() > askable(reading).len() {
        task.intro.push(say.product("agent-ask-locked"));
    }
    task.items = vec![say.kind_item(choice)];
    task.items.extend(say.about_items(reading, choice));
    task.screen(say)
}

/// What is said of one question, as typed.
#[derive(Clone, Default)]
pub struct ItemDraft {
    /// Why it is asked about.
    pub reason: String,
    /// What is expected.
    pub expected: String,
    /// Of missing items: the text that requires it.
    pub required_by: String,
    /// The suggested answer, as it would be typed.
    pub suggested: Vec<String>,
}

/// A request, as typed.
#[derive(Clone, Default)]
pub struct AskDraft {
    /// What is said of each question.
    pub items: Vec<ItemDraft>,
    /// The last day for the answer: day, month, year.
    pub due: [String; 3],
    /// What happens without an answer.
    pub without_answer: String,
    /// Of missing items: whether the examination goes on.
    pub goes_on: bool,
}

impl fmt::Debug for ItemDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemDraft(…)")
    }
}

impl fmt::Debug for AskDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AskDraft({} items)", self.items.len())
    }
}

/// What a draft of a request says, read.
#[derive(Debug)]
pub struct Prepared {
    /// The words of the request.
    pub words: RequestWords,
    /// What is wrong with suggested values, by the place of their questions in the request.
    pub unfit: Vec<(usize, Fault)>,
}

impl AskDraft {
    /// Reads a draft: entries of a post, one value each unless a suggested answer has several.
    #[must_use]
    pub fn read(about: &About, reading: &Reading<'_>, entries: &[(String, String)]) -> Self {
        let values = |name: &str| -> Vec<String> {
            entries.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
        };
        let value = |name: &str| values(name).into_iter().next().unwrap_or_default();
        let item = |(place, number): (usize, &usize)| {
            let [reason, expected, required_by, suggested] = item_names(place);
            let typing = at(reading, *number).map(|question| question.question.kind.control);
            ItemDraft {
                reason: value(&reason),
                expected: value(&expected),
                required_by: value(&required_by),
                suggested: match typing {
                    Some(Typing::DateParts) => PARTS.map(|part| value(&format!("{suggested}:{part}"))).into(),
                    Some(_) | None => values(&suggested),
                },
            }
        };
        Self {
            items: about.places.iter().enumerate().map(item).collect(),
            due: PARTS.map(|part| value(&format!("{DUE}:{part}"))),
            without_answer: value(WITHOUT_ANSWER),
            goes_on: value(GOES_ON) == YES,
        }
    }

    /// The entries that carry it on.
    #[must_use]
    pub fn entries(&self, about: &About, reading: &Reading<'_>) -> Vec<(String, String)> {
        let mut entries = Vec::new();
        for (place, (item, number)) in self.items.iter().zip(about.places.iter().copied()).enumerate() {
            let [reason, expected, required_by, suggested] = item_names(place);
            entries.push((reason, item.reason.clone()));
            entries.push((expected, item.expected.clone()));
            entries.push((required_by, item.required_by.clone()));
            let dated = at(reading, number).is_some_and(|it| it.question.kind.control == Typing::DateParts);
            let names = PARTS.map(|part| format!("{suggested}:{part}"));
            entries.extend(item.suggested.iter().enumerate().map(|(part, typed)| {
                let name = names.get(part).filter(|_| dated).unwrap_or(&suggested);
                (name.clone(), typed.clone())
            }));
        }
        let due = PARTS.iter().zip(&self.due).map(|(part, typed)| (format!("{DUE}:{part}"), typed.clone()));
        entries.extend(due);
        entries.push((WITHOUT_ANSWER.to_owned(), self.without_answer.clone()));
        entries.push((GOES_ON.to_owned(), if self.goes_on { YES } else { NO }.to_owned()));
        entries
    }

    /// What it says. A suggested value that is no answer to its question is named with its fault.
    #[must_use]
    pub fn prepare(
        &self,
        about: &About,
        procedure: &Procedure,
        reading: &Reading<'_>,
        locale: &Locale,
        today: CivilDate,
    ) -> Prepared {
        let mut unfit = Vec::new();
        let mut items = Vec::new();
        for (place, (number, item)) in about.places.iter().zip(&self.items).enumerate() {
            let Some(question) = at(reading, *number) else { continue };
            let suggested = match suggested(procedure, &reading.answers, &question.path, item, locale, today)
            {
                Ok(value) => value,
                Err(fault) => {
                    unfit.push((place, fault));
                    None
                }
            };
            let required = item.required_by.trim();
            items.push(RequestItem {
                path: question.path.clone(),
                reason: item.reason.trim().to_owned(),
                expected: item.expected.trim().to_owned(),
                required_by: (about.kind == RequestKind::Completion).then(|| required.to_owned()),
                suggested,
            });
        }
        let words = RequestWords {
            items,
            without_answer: self.without_answer.trim().to_owned(),
            examination_continues: about.kind == RequestKind::Completion && self.goes_on,
        };
        Prepared { words, unfit }
    }
}

/// The value that is suggested, read where the person would type it, so that the same rules hold.
fn suggested(
    procedure: &Procedure,
    answers: &Answers,
    path: &Path,
    item: &ItemDraft,
    locale: &Locale,
    today: CivilDate,
) -> Result<Option<Json>, Fault> {
    let typed = RawAnswer { typed: item.suggested.clone(), locale: locale.clone() };
    if typed.is_empty() {
        return Ok(None);
    }
    let mut raw = RawAnswers::from_answers(answers, procedure, locale, today);
    raw.set(path.clone(), typed);
    let reading = read(procedure, &raw, today);
    match reading.questions().find(|question| question.path == *path).and_then(|it| it.fault.clone()) {
        Some(fault) => Err(fault),
        None => Ok(reading.answers.get(path).map(retouche::answer::Value::to_json)),
    }
}

const PARTS: [&str; 3] = ["day", "month", "year"];
const DUE: &str = "due";
const WITHOUT_ANSWER: &str = "without-answer";
const GOES_ON: &str = "goes-on";
const YES: &str = "yes";
const NO: &str = "no";

/// The names of the entries of the question at this place, from 0.
fn item_names(place: usize) -> [String; 4] {
    ["reason", "expected", "required-by", "suggested"].map(|name| format!("{name}-{}", place + 1))
}

/// What the page on which a request is written is made from.
#[derive(Debug, Clone, Copy)]
pub struct AskPage<'a> {
    /// The submission.
    pub reference: &'a Reference,
    /// What the request is about.
    pub about: &'a About,
    /// The answers in force, read.
    pub reading: &'a Reading<'a>,
    /// What was typed.
    pub draft: &'a AskDraft,
    /// What it lacks, after a post.
    pub gaps: &'a [Gap],
    /// What is wrong with suggested values.
    pub unfit: &'a [(usize, Fault)],
    /// Whether the case is no longer what it was when the page was made.
    pub stale: bool,
}

/// The screen on which a request is written; what it lacks is shown as errors.
#[must_use]
pub fn ask(say: &Say<'_>, page: &AskPage<'_>) -> Screen {
    let completion = page.about.kind == RequestKind::Completion;
    let heading = say.product(if completion { "agent-ask-completion" } else { "agent-ask-regularisation" });
    let target = AgentTarget::page(page.reference, CasePage::AskAbout(page.about.clone()));
    let back = say.page_link("back", page.reference, CasePage::Ask);
    let mut task = Task::new(say, &target, back, &heading, "agent-ask-preview");
    task.deadline = page.stale.then(|| say.product("agent-ask-stale"));
    task.intro = vec![say.product("agent-ask-read")];
    task.items = (page.about.places.iter().enumerate())
        .filter_map(|(place, number)| say.ask_item(page, place, at(page.reading, *number)?))
        .collect();
    task.items.push(say.ask_whole(page, completion));
    task.screen(say)
}

/// The screen of what the person will read, before it is sent. `late` are the questions that an earlier
/// request for missing items could have listed (R14).
#[must_use]
pub fn preview(
    say: &Say<'_>,
    submission: &Submission,
    about: &About,
    page: &AskedPage<'_>,
    late: &[&Path],
) -> Screen {
    let screen = asked(say, page);
    let FormPage::Task(mut task) = screen.page else { return screen };
    let heading = say.product("agent-ask-preview-heading");
    let target = AgentTarget::page(&submission.reference, CasePage::AskAbout(about.clone()));
    let own = std::mem::replace(&mut task.heading, heading.clone());
    task.intro.insert(0, own);
    task.intro.extend(task.deadline.take());
    let warning = late.iter().map(|path| say.task_item(path, page.answers, Vec::new()));
    let warned: Vec<Text> = warning.map(|item| say.item_fault("agent-ask-late", &item)).collect();
    task.deadline = warned.first().map(|_| say.product("agent-ask-once"));
    task.besides.extend(warned);
    task.items.iter_mut().for_each(|item| item.fields = Vec::new());
    task.submit = Some(Button { label: say.product("agent-ask-send"), about: None, act: Action::Send });
    task.other = Some(Button { label: say.product("agent-ask-change"), about: None, act: Action::Amend });
    task.links = Vec::new();
    task.back = say.back_to_case(&submission.reference);
    task.target = target.clone();
    Screen { frame: say.frame(&heading, false, &target), page: FormPage::Task(task) }
}

impl Say<'_> {
    fn kind_item(&self, choice: &AskChoice) -> TaskItem {
        let chosen = choice.kind.map(kind_name);
        let offer = |kind: RequestKind, label: &str| Offer {
            value: kind_name(kind),
            label: self.product(label),
            chosen,
        };
        let offers = vec![
            offer(RequestKind::Regularisation, "agent-kind-regularisation"),
            offer(RequestKind::Completion, "agent-kind-completion"),
        ];
        let error = choice.faults.contains(&AboutFault::NoKind).then(|| self.product("agent-fault-no-kind"));
        let field = self.task_field(KIND, self.product("agent-kind"), Self::task_radios(offers), error);
        TaskItem { heading: None, row: None, facts: Vec::new(), fields: vec![field] }
    }

    /// The questions, one group of boxes for each row.
    fn about_items(&self, reading: &Reading<'_>, choice: &AskChoice) -> Vec<TaskItem> {
        let mut sections: Vec<(Path, Vec<OptionItem>)> = Vec::new();
        for (place, question) in askable(reading).into_iter().enumerate() {
            let row = question.path.parent();
            if sections.last().is_none_or(|(last, _)| *last != row) {
                sections.push((row, Vec::new()));
            }
            let option = self.about_option(reading, question, place + 1, choice);
            if let Some((_, options)) = sections.last_mut() {
                options.push(option);
            }
        }
        let item = |(section, (row, options)): (usize, (Path, Vec<OptionItem>))| {
            let label = self.row_in(&row, &reading.answers);
            let label = label.unwrap_or_else(|| self.product("agent-ask-questions"));
            let error = if section == 0 { self.about_fault(reading, choice) } else { None };
            let field =
                self.task_field(&about_names(section), label, FieldControl::Checkboxes { options }, error);
            TaskItem { heading: None, row: None, facts: Vec::new(), fields: vec![field] }
        };
        sections.into_iter().enumerate().map(item).collect()
    }

    fn about_option(
        &self,
        reading: &Reading<'_>,
        question: &QuestionReading<'_>,
        place: usize,
        choice: &AskChoice,
    ) -> OptionItem {
        OptionItem {
            value: place.to_string(),
            label: self.own(&question.question.text),
            hint: Some(self.in_one(self.answer(question.question, reading.answers.get(&question.path)))),
            is_chosen: choice.places.contains(&place),
        }
    }

    fn about_fault(&self, reading: &Reading<'_>, choice: &AskChoice) -> Option<Text> {
        choice.faults.iter().find_map(|fault| match fault {
            AboutFault::NoKind => None,
            AboutFault::NoQuestion => Some(self.product("agent-fault-no-question")),
            AboutFault::NotAnswered(place) => {
                let question = at(reading, *place)?;
                let item = self.task_item(&question.path, &reading.answers, Vec::new());
                Some(self.item_fault("agent-fault-not-answered", &item))
            }
        })
    }

    /// One question: the answer given, and what is said of it.
    fn ask_item(&self, page: &AskPage<'_>, place: usize, question: &QuestionReading<'_>) -> Option<TaskItem> {
        let draft = page.draft.items.get(place).cloned().unwrap_or_default();
        let answers = &page.reading.answers;
        let given = self.task_fact("agent-given", self.answer_at(&question.path, answers));
        let mut item = self.task_item(&question.path, answers, vec![given]);
        let completion = page.about.kind == RequestKind::Completion;
        let [reason, expected, required_by, suggested] = item_names(place);
        let lacks = |gap: Gap, id: &str| page.gaps.contains(&gap).then(|| self.item_fault(id, &item));
        let path = || question.path.clone();
        let no_reason = lacks(Gap::NoReason(path()), "agent-fault-no-reason");
        let other = [
            (Gap::UnknownQuestion(path()), "agent-fault-unknown"),
            (Gap::Twice(path()), "agent-fault-twice"),
            (Gap::Locked(path()), "agent-fault-locked"),
            (Gap::NotAnswered(path()), "agent-fault-not-answered"),
        ];
        let other = other.into_iter().find_map(|(gap, id)| lacks(gap, id));
        let no_expected = lacks(Gap::NothingExpected(path()), "agent-fault-nothing-expected");
        let no_requirement = lacks(Gap::NoRequirement(path()), "agent-fault-no-requirement");
        let unfit = lacks(Gap::UnfitSuggestion(path()), "agent-fault-unfit");
        let area = |name: &str, label: &str, typed: &str, error| {
            self.task_field(name, self.product(label), Self::task_area(typed, true), error)
        };
        let reason_label = if completion { "agent-reason-missing" } else { "agent-reason" };
        let mut fields = vec![
            area(&reason, reason_label, &draft.reason, other.or(no_reason)),
            area(&expected, "agent-expected", &draft.expected, no_expected),
        ];
        if completion {
            fields.push(area(&required_by, "agent-required-by", &draft.required_by, no_requirement));
        } else {
            fields.push(self.suggestion(page, place, question, &suggested, &draft.suggested, unfit));
        }
        item.fields = fields;
        Some(item)
    }

    /// The field of a suggested value: the question's own, under another name.
    fn suggestion(
        &self,
        page: &AskPage<'_>,
        place: usize,
        question: &QuestionReading<'_>,
        name: &str,
        typed: &[String],
        unfit: Option<Text>,
    ) -> Field {
        let raw = RawAnswer { typed: typed.to_vec(), locale: self.texts.locale().clone() };
        let reading = QuestionReading { required: false, ..question.clone() };
        let field = self.field(&reading, Some(&raw), &Answers::default(), Showing::default());
        let fault = page.unfit.iter().find(|(other, _)| *other == place);
        let fault = fault.map(|(_, fault)| self.fault(question, fault));
        Field {
            path: name.parse().unwrap_or_default(),
            label: self.product("agent-suggested"),
            optional: Some(self.product("optional")),
            help: Vec::new(),
            error: fault.or(unfit),
            autocomplete: None,
            ..field
        }
    }

    /// What is said of the request as a whole.
    fn ask_whole(&self, page: &AskPage<'_>, completion: bool) -> TaskItem {
        let draft = page.draft;
        let due = page.gaps.contains(&Gap::DuePassed).then(|| self.day_fault("agent-due"));
        let label = self.product("agent-without-answer");
        let silent = page.gaps.contains(&Gap::NoConsequence).then(|| self.unwritten(&label));
        let mut fields = vec![
            self.day_field(DUE, "agent-due", &draft.due, due),
            self.task_field(WITHOUT_ANSWER, label, Self::task_area(&draft.without_answer, true), silent),
        ];
        if completion {
            let chosen = Some(if draft.goes_on { YES } else { NO });
            let offer = |value, label: &str| Offer { value, label: self.product(label), chosen };
            let offers = vec![offer(YES, "agent-goes-on-yes"), offer(NO, "agent-goes-on-no")];
            let label = self.product("agent-goes-on");
            fields.push(self.task_field(GOES_ON, label, Self::task_radios(offers), None));
        }
        let heading = Some(self.product("agent-ask-whole"));
        TaskItem { heading, row: None, facts: Vec::new(), fields }
    }
}
