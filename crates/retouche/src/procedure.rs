//! The checked procedure: what a definition becomes once nothing in it can be wrong.
//!
//! Pages, questions and groups carry their resolved kinds, text ids and rules, so that reading and
//! showing never look anything up that might be missing. Proving it is left to `check`; code that loads
//! what was proven before says so with [`Procedure::assume_checked`].

use crate::answer::{Kind, Kinds, Options};
use crate::civil::CivilDate;
use crate::condition::{Circumstances, Condition, Term};
use crate::definition::ExitKind;
use crate::definition::{
    AmendmentPolicy, Contact, CrossCheck, Fee, FrequentErrorDefinition, PageDefinition, Privacy,
    ProcedureDefinition, Purpose, QuestionDefinition, QuestionPolicy, Route, Rows, Unusual,
};
use crate::id::{ContactId, OptionId, OrganisationId, PageId, Path, QuestionId, RouteId};
use crate::scope::Scope;

/// A checked procedure.
#[derive(Debug, Clone)]
pub struct Procedure {
    definition: ProcedureDefinition,
    items: Vec<Item>,
    scope: Scope,
    fee: Fee,
    amendment: AmendmentPolicy,
    privacy: Privacy,
}

/// A definition that was never checked, or was checked with other kinds of question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotChecked {
    /// A question of this kind, which is not among the kinds given.
    #[error("the kind `{0}` is unknown")]
    UnknownKind(String),
    /// A part that `check` requires is absent.
    #[error("the part `{0}` is missing")]
    Missing(&'static str),
}

/// One entry of the pages, in the order in which they are met.
#[derive(Debug, Clone)]
pub enum Item {
    /// A page of questions.
    Page(Page),
    /// A group of pages, asked once per row.
    Group(PageGroup),
    /// An end of the path.
    Exit(Exit),
}

/// A page of questions.
#[derive(Debug, Clone)]
pub struct Page {
    /// The page's id.
    pub id: PageId,
    /// When it applies.
    pub when: Option<Condition>,
    /// What it asks.
    pub entries: Vec<Entry>,
}

/// What stands on a page.
#[derive(Debug, Clone)]
#[allow(clippy::large_enum_variant, reason = "found on 64 bits only; few exist at a time")]
pub enum Entry {
    /// A question.
    Question(Question),
    /// A group of questions, asked once per row.
    Group(QuestionGroup),
}

/// A question with its kind and its rules.
#[derive(Debug, Clone)]
pub struct Question {
    /// The question's id.
    pub id: QuestionId,
    /// Its kind.
    pub kind: Kind,
    /// The id of its text.
    pub text: String,
    /// Its ids from the root without row ids, joined by `/`.
    pub pattern: String,
    /// When it applies.
    pub when: Option<Condition>,
    /// Whether it may be left empty.
    pub optional: bool,
    /// When it must be answered although it is optional.
    pub required_when: Option<Condition>,
    /// From which organisation the answer may be known beforehand.
    pub known_from: Option<OrganisationId>,
    /// What it is about.
    pub purpose: Option<Purpose>,
    /// Its options, in display order.
    pub options: Vec<Choice>,
    /// The least value, or the fewest characters.
    pub min: Option<Term>,
    /// The greatest value, or the most characters.
    pub max: Option<Term>,
    /// The most digits after the decimal sign.
    pub decimals: u8,
    /// Bounds beyond which a value is unusual.
    pub unusual: Option<Unusual>,
    /// The rules between questions that are told here.
    pub checks: Vec<CrossCheck>,
    /// The frequent errors that are told here.
    pub frequent_errors: Vec<FrequentErrorDefinition>,
    /// How it is corrected after sending; absent: freely.
    pub policy: Option<QuestionPolicy>,
}

/// One option of a choice.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The option's id.
    pub id: OptionId,
    /// The id of its text.
    pub text: String,
    /// When it is offered.
    pub when: Option<Condition>,
}

/// A group of questions on a page.
#[derive(Debug, Clone)]
pub struct QuestionGroup {
    /// The group's id.
    pub id: QuestionId,
    /// The id of its text.
    pub text: String,
    /// When it applies.
    pub when: Option<Condition>,
    /// How many rows it has.
    pub rows: Rows,
    /// The questions of each row.
    pub questions: Vec<Question>,
}

/// A group of pages.
#[derive(Debug, Clone)]
pub struct PageGroup {
    /// The group's id; the same word names the page that lists its rows.
    pub id: QuestionId,
    /// The page that lists its rows.
    pub page: PageId,
    /// The id of its text.
    pub text: String,
    /// When it applies.
    pub when: Option<Condition>,
    /// How many rows it has.
    pub rows: Rows,
    /// The pages of each row.
    pub items: Vec<Item>,
}

/// An end of the path: of its row inside a group, else of the procedure.
#[derive(Debug, Clone)]
pub struct Exit {
    /// The page's id.
    pub id: PageId,
    /// When the path ends here.
    pub when: Option<Condition>,
    /// Why.
    pub kind: ExitKind,
}

/// What a path leads to.
#[derive(Debug, Clone, Copy)]
pub enum Located<'a> {
    /// A question.
    Question(&'a Question),
    /// A group of questions on a page.
    QuestionGroup(&'a QuestionGroup),
    /// A group of pages.
    PageGroup(&'a PageGroup),
}

impl Procedure {
    /// Takes a definition that was checked before: by this crate's `check`, with these kinds, in this or
    /// another process. The caller vouches for that; what is shown or read otherwise is unspecified,
    /// though never unsafe.
    ///
    /// # Errors
    ///
    /// [`NotChecked`] where the definition plainly never passed.
    pub fn assume_checked(definition: ProcedureDefinition, kinds: &Kinds) -> Result<Self, NotChecked> {
        let items = Builder { definition: &definition, kinds }.items(&definition.pages, None, "")?;
        Ok(Self {
            scope: scope_of_items(&items),
            items,
            fee: definition.fee.clone().ok_or(NotChecked::Missing("fee"))?,
            amendment: definition.amendment.clone().ok_or(NotChecked::Missing("amendment"))?,
            privacy: definition.privacy.clone().ok_or(NotChecked::Missing("privacy"))?,
            definition,
        })
    }

    /// The definition as written.
    #[must_use]
    pub fn definition(&self) -> &ProcedureDefinition {
        &self.definition
    }

    /// The pages, groups and exits, in order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What stands at the root.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// What it costs.
    #[must_use]
    pub fn fee(&self) -> &Fee {
        &self.fee
    }

    /// How answers are corrected after sending.
    #[must_use]
    pub fn amendment(&self) -> &AmendmentPolicy {
        &self.amendment
    }

    /// Who is responsible for the answers.
    #[must_use]
    pub fn privacy(&self) -> &Privacy {
        &self.privacy
    }

    /// The contact of this id.
    #[must_use]
    pub fn contact(&self, id: &ContactId) -> Option<&Contact> {
        self.definition.contacts.iter().find(|contact| contact.id == *id)
    }

    /// The route of this id.
    #[must_use]
    pub fn route(&self, id: &RouteId) -> Option<&Route> {
        self.definition.routes.iter().find(|route| route.id == *id)
    }

    /// What conditions are evaluated against, on this day.
    #[must_use]
    pub fn circumstances(&self, today: CivilDate) -> Circumstances<'_> {
        Circumstances { today, parameters: &self.definition.parameters }
    }

    /// What this path leads to, whether or not its rows exist.
    #[must_use]
    pub fn locate(&self, path: &Path) -> Option<Located<'_>> {
        let ids: Vec<&str> = path.segments().step_by(2).collect();
        if path.segments().count().is_multiple_of(2) {
            return None;
        }
        locate(&self.items, &ids)
    }

    /// The question at this path.
    #[must_use]
    pub fn question(&self, path: &Path) -> Option<&Question> {
        match self.locate(path)? {
            Located::Question(question) => Some(question),
            Located::QuestionGroup(_) | Located::PageGroup(_) => None,
        }
    }

    /// Where a path stands in display order: the author's order of questions, rows by creation.
    #[must_use]
    pub fn display_order(&self, path: &Path) -> Vec<(usize, String)> {
        let mut scope = Some(&self.scope);
        let mut order = Vec::new();
        let segments: Vec<&str> = path.segments().collect();
        for pair in segments.chunks(2) {
            let (Some(id), row) = (pair.first(), pair.get(1)) else { break };
            let (place, group) = scope.and_then(|scope| scope.declared(id)).unwrap_or((usize::MAX, None));
            order.push((place, row.map(|row| (*row).to_owned()).unwrap_or_default()));
            scope = group;
        }
        order
    }

    /// What stands in the row at this path; of the empty path, at the root.
    #[must_use]
    pub fn scope_of(&self, row: &Path) -> Option<&Scope> {
        if row.segments().count() % 2 == 1 {
            return None;
        }
        row.segments().step_by(2).try_fold(&self.scope, |scope, id| scope.declared(id)?.1)
    }
}

fn locate<'a>(items: &'a [Item], ids: &[&str]) -> Option<Located<'a>> {
    let (first, rest) = ids.split_first()?;
    items.iter().find_map(|item| match item {
        Item::Page(page) => page.entries.iter().find_map(|entry| locate_entry(entry, first, rest)),
        Item::Group(group) if group.id.as_str() == *first && rest.is_empty() => {
            Some(Located::PageGroup(group))
        }
        Item::Group(group) if group.id.as_str() == *first => locate(&group.items, rest),
        Item::Group(_) | Item::Exit(_) => None,
    })
}

fn locate_entry<'a>(entry: &'a Entry, first: &str, rest: &[&str]) -> Option<Located<'a>> {
    match entry {
        Entry::Question(question) if question.id.as_str() == first && rest.is_empty() => {
            Some(Located::Question(question))
        }
        Entry::Group(group) if group.id.as_str() == first => match rest {
            [] => Some(Located::QuestionGroup(group)),
            [id] => {
                group.questions.iter().find(|question| question.id.as_str() == *id).map(Located::Question)
            }
            [_, _, ..] => None,
        },
        Entry::Question(_) | Entry::Group(_) => None,
    }
}

fn scope_of_items(items: &[Item]) -> Scope {
    let mut scope = Scope::default();
    for item in items {
        match item {
            Item::Page(page) => page.entries.iter().for_each(|entry| match entry {
                Entry::Question(question) => scope.declare(&question.id, None),
                Entry::Group(group) => scope.declare(&group.id, Some(scope_of_questions(&group.questions))),
            }),
            Item::Group(group) => scope.declare(&group.id, Some(scope_of_items(&group.items))),
            Item::Exit(_) => {}
        }
    }
    scope
}

fn scope_of_questions(questions: &[Question]) -> Scope {
    let mut scope = Scope::default();
    questions.iter().for_each(|question| scope.declare(&question.id, None));
    scope
}

/// The id of a question's or group's text: its own id, after the innermost group's.
#[must_use]
pub fn text_id(group: Option<&QuestionId>, id: &QuestionId) -> String {
    group.map_or_else(|| id.to_string(), |group| format!("{group}_{id}"))
}

struct Builder<'a> {
    definition: &'a ProcedureDefinition,
    kinds: &'a Kinds,
}

impl Builder<'_> {
    fn items(
        &self,
        pages: &[PageDefinition],
        group: Option<&QuestionId>,
        prefix: &str,
    ) -> Result<Vec<Item>, NotChecked> {
        pages.iter().map(|page| self.item(page, group, prefix)).collect()
    }

    fn item(
        &self,
        page: &PageDefinition,
        group: Option<&QuestionId>,
        prefix: &str,
    ) -> Result<Item, NotChecked> {
        let (id, when) = (page.id.clone(), page.when.clone());
        match (&page.questions, &page.group, page.exit) {
            (Some(questions), None, None) => {
                let entries = questions.iter().map(|question| self.entry(question, group, prefix));
                Ok(Item::Page(Page { id, when, entries: entries.collect::<Result<_, _>>()? }))
            }
            (None, Some(rows), None) => self.page_group(page, rows, group, prefix).map(Item::Group),
            (None, None, Some(kind)) => Ok(Item::Exit(Exit { id, when, kind })),
            _ => Err(NotChecked::Missing("questions")),
        }
    }

    fn page_group(
        &self,
        page: &PageDefinition,
        rows: &Rows,
        group: Option<&QuestionId>,
        prefix: &str,
    ) -> Result<PageGroup, NotChecked> {
        let id: QuestionId = page.id.as_str().parse().map_err(|_| NotChecked::Missing("id"))?;
        let pages = page.pages.as_ref().ok_or(NotChecked::Missing("pages"))?;
        Ok(PageGroup {
            page: page.id.clone(),
            text: text_id(group, &id),
            when: page.when.clone(),
            rows: rows.clone(),
            items: self.items(pages, Some(&id), &format!("{prefix}{id}/"))?,
            id,
        })
    }

    fn entry(
        &self,
        question: &QuestionDefinition,
        group: Option<&QuestionId>,
        prefix: &str,
    ) -> Result<Entry, NotChecked> {
        let Some(rows) = question.rows.clone() else {
            return self.question(question, group, prefix).map(Entry::Question);
        };
        let inner = format!("{prefix}{}/", question.id);
        let questions =
            question.questions.iter().map(|inside| self.question(inside, Some(&question.id), &inner));
        Ok(Entry::Group(QuestionGroup {
            id: question.id.clone(),
            text: text_id(group, &question.id),
            when: question.when.clone(),
            rows,
            questions: questions.collect::<Result<_, _>>()?,
        }))
    }

    fn question(
        &self,
        question: &QuestionDefinition,
        group: Option<&QuestionId>,
        prefix: &str,
    ) -> Result<Question, NotChecked> {
        let kind =
            self.kinds.get(&question.kind).ok_or_else(|| NotChecked::UnknownKind(question.kind.clone()))?;
        let (text, pattern) = (text_id(group, &question.id), format!("{prefix}{}", question.id));
        let amendment = self.definition.amendment.as_ref();
        Ok(Question {
            id: question.id.clone(),
            kind: *kind,
            when: question.when.clone(),
            optional: question.optional,
            required_when: question.required_when.clone(),
            known_from: question.known_from.clone(),
            purpose: question.purpose,
            options: choices(question, kind, &text),
            min: question.min.clone(),
            max: question.max.clone(),
            decimals: question.decimals.unwrap_or(2),
            unusual: question.unusual.clone(),
            checks: self.definition.checks.iter().filter(|check| check.on == pattern).cloned().collect(),
            frequent_errors: self
                .definition
                .frequent_errors
                .iter()
                .filter(|error| error.on == pattern)
                .cloned()
                .collect(),
            policy: amendment.and_then(|policy| policy.questions.get(&pattern)).cloned(),
            text,
            pattern,
        })
    }
}

fn choices(question: &QuestionDefinition, kind: &Kind, text: &str) -> Vec<Choice> {
    let listed = |id: &str, text: String| id.parse().ok().map(|id| Choice { id, text, when: None });
    match kind.options {
        Options::None => Vec::new(),
        Options::Authored => (question.options.iter())
            .map(|option| Choice {
                id: option.id().clone(),
                text: format!("{text}_opt_{}", option.id()),
                when: option.when().cloned(),
            })
            .collect(),
        Options::YesNo => ["yes", "no", "dont-know"]
            .into_iter()
            .filter(|id| question.dont_know || *id != "dont-know")
            .filter_map(|id| listed(id, format!("ui_option-{id}")))
            .collect(),
        Options::Listed(ids, prefix) => {
            ids.iter().filter_map(|id| listed(id, format!("{prefix}{id}"))).collect()
        }
    }
}
