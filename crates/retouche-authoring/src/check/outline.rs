//! The outline of a definition that is not proven yet: its pages in the order in which they are met,
//! its questions and groups with the row they stand in, each with its JSON Pointer.
//!
//! It stands whatever is wrong with the definition, so that every rule can look at all of it. What is
//! wrong is left to the rules.

use std::collections::BTreeMap;

use retouche::answer::{Kind, Kinds};
use retouche::definition::{PageDefinition, ProcedureDefinition, QuestionDefinition, Rows};
use retouche::id::QuestionId;
use retouche::pointer::join;

/// A row (or the root), by its place in [`Outline::scopes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ScopeId(usize);

/// The root.
pub(crate) const ROOT: ScopeId = ScopeId(0);

/// A page, by its place in the order in which pages are met: the pages of a group's rows come before
/// the page that lists the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position(usize);

/// A question or group, by its place in [`Outline::entries`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct EntryId(usize);

pub(crate) struct Outline<'a> {
    pub(crate) definition: &'a ProcedureDefinition,
    pub(crate) kinds: &'a Kinds,
    pages: Vec<PageAt<'a>>,
    entries: Vec<EntryAt<'a>>,
    scopes: Vec<ScopeAt<'a>>,
}

/// A page, a group's page included.
pub(crate) struct PageAt<'a> {
    pub(crate) page: &'a PageDefinition,
    pub(crate) pointer: String,
    /// The row in which it is asked.
    pub(crate) scope: ScopeId,
    pub(crate) position: Position,
}

/// A question or a group.
pub(crate) struct EntryAt<'a> {
    pub(crate) what: OutlineEntry<'a>,
    pub(crate) id: &'a str,
    pub(crate) pointer: String,
    /// The row in which it stands.
    pub(crate) scope: ScopeId,
    /// The page that asks it, or lists its rows.
    pub(crate) position: Position,
    /// Its ids from the root without row ids, joined by `/`.
    pub(crate) pattern: String,
    /// Of a group: its rows.
    pub(crate) rows: Option<ScopeId>,
    /// The entry right before it on its page, in the same row.
    pub(crate) previous: Option<EntryId>,
}

#[derive(Clone, Copy)]
pub(crate) enum OutlineEntry<'a> {
    /// A question, or what claims to be one.
    Question(&'a QuestionDefinition),
    /// A group of questions.
    QuestionGroup(&'a QuestionDefinition),
    /// A group of pages.
    PageGroup(&'a PageDefinition),
}

struct ScopeAt<'a> {
    outer: Option<ScopeId>,
    group: Option<EntryId>,
    /// The first entry of each name.
    names: BTreeMap<&'a str, EntryId>,
}

impl<'a> Outline<'a> {
    pub(crate) fn of(definition: &'a ProcedureDefinition, kinds: &'a Kinds) -> Self {
        let root = ScopeAt { outer: None, group: None, names: BTreeMap::new() };
        let mut outline =
            Self { definition, kinds, pages: Vec::new(), entries: Vec::new(), scopes: vec![root] };
        outline.add_pages(&definition.pages, "/pages", ROOT, "");
        outline
    }

    fn add_pages(&mut self, pages: &'a [PageDefinition], pointer: &str, scope: ScopeId, prefix: &str) {
        for (place, page) in pages.iter().enumerate() {
            self.add_page(page, &join(pointer, &place.to_string()), scope, prefix);
        }
    }

    fn add_page(&mut self, page: &'a PageDefinition, pointer: &str, scope: ScopeId, prefix: &str) {
        let inner = page.pages.as_deref().unwrap_or_default();
        if page.group.is_none() {
            self.add_pages(inner, &join(pointer, "pages"), scope, prefix);
            let position = self.place_page(page, pointer, scope);
            let questions = page.questions.as_deref().unwrap_or_default();
            return self.add_questions(questions, &join(pointer, "questions"), scope, prefix, position);
        }
        let pattern = format!("{prefix}{}", page.id);
        let entry = self.add_entry(OutlineEntry::PageGroup(page), page.id.as_str(), pointer, scope, &pattern);
        let rows = self.open_rows(entry, scope);
        self.add_pages(inner, &join(pointer, "pages"), rows, &format!("{pattern}/"));
        let position = self.place_page(page, pointer, scope);
        if let Some(group) = self.entries.get_mut(entry.0) {
            group.position = position;
        }
        let questions = page.questions.as_deref().unwrap_or_default();
        self.add_questions(questions, &join(pointer, "questions"), scope, prefix, position);
    }

    fn place_page(&mut self, page: &'a PageDefinition, pointer: &str, scope: ScopeId) -> Position {
        let position = Position(self.pages.len());
        self.pages.push(PageAt { page, pointer: pointer.to_owned(), scope, position });
        position
    }

    fn add_questions(
        &mut self,
        questions: &'a [QuestionDefinition],
        pointer: &str,
        scope: ScopeId,
        prefix: &str,
        position: Position,
    ) {
        let mut previous = None;
        for (place, question) in questions.iter().enumerate() {
            let pointer = join(pointer, &place.to_string());
            let pattern = format!("{prefix}{}", question.id);
            let is_group = question.kind == GROUP || question.rows.is_some();
            let what = if is_group {
                OutlineEntry::QuestionGroup(question)
            } else {
                OutlineEntry::Question(question)
            };
            let entry = self.add_entry(what, question.id.as_str(), &pointer, scope, &pattern);
            if let Some(added) = self.entries.get_mut(entry.0) {
                added.position = position;
                added.previous = previous.replace(entry);
            }
            if is_group {
                let rows = self.open_rows(entry, scope);
                let prefix = format!("{pattern}/");
                self.add_questions(
                    &question.questions,
                    &join(&pointer, "questions"),
                    rows,
                    &prefix,
                    position,
                );
            }
        }
    }

    fn add_entry(
        &mut self,
        what: OutlineEntry<'a>,
        id: &'a str,
        pointer: &str,
        scope: ScopeId,
        pattern: &str,
    ) -> EntryId {
        let entry = EntryId(self.entries.len());
        let position = Position(self.pages.len());
        let (pointer, pattern) = (pointer.to_owned(), pattern.to_owned());
        self.entries.push(EntryAt {
            what,
            id,
            pointer,
            scope,
            position,
            pattern,
            rows: None,
            previous: None,
        });
        if let Some(scope) = self.scopes.get_mut(scope.0) {
            scope.names.entry(id).or_insert(entry);
        }
        entry
    }

    fn open_rows(&mut self, group: EntryId, outer: ScopeId) -> ScopeId {
        let rows = ScopeId(self.scopes.len());
        self.scopes.push(ScopeAt { outer: Some(outer), group: Some(group), names: BTreeMap::new() });
        if let Some(group) = self.entries.get_mut(group.0) {
            group.rows = Some(rows);
        }
        rows
    }

    /// The pages, in the order in which they are met.
    pub(crate) fn pages(&self) -> &[PageAt<'a>] {
        &self.pages
    }

    /// The questions and groups, each before what stands in its rows.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (EntryId, &EntryAt<'a>)> {
        self.entries.iter().enumerate().map(|(place, entry)| (EntryId(place), entry))
    }

    /// The questions, groups of questions included, with their entries.
    pub(crate) fn questions(&self) -> impl Iterator<Item = (&'a QuestionDefinition, &EntryAt<'a>)> {
        self.entries.iter().filter_map(|entry| Some((entry.question()?, entry)))
    }

    pub(crate) fn entry(&self, id: EntryId) -> Option<&EntryAt<'a>> {
        self.entries.get(id.0)
    }

    /// The entry whose pattern this is.
    pub(crate) fn at_pattern(&self, pattern: &str) -> Option<(EntryId, &EntryAt<'a>)> {
        self.entries().find(|(_, entry)| entry.pattern == pattern)
    }

    /// The page at a position.
    pub(crate) fn page(&self, position: Position) -> Option<&PageAt<'a>> {
        self.pages.get(position.0)
    }

    /// The group whose rows this scope is.
    pub(crate) fn group_of(&self, scope: ScopeId) -> Option<(EntryId, &EntryAt<'a>)> {
        let group = self.scopes.get(scope.0)?.group?;
        Some((group, self.entry(group)?))
    }

    /// This row, then the rows around it, up to the root.
    pub(crate) fn outward(&self, scope: ScopeId) -> impl Iterator<Item = ScopeId> {
        std::iter::successors(Some(scope), |scope| self.scopes.get(scope.0).and_then(|scope| scope.outer))
    }

    /// The nearest question or group of this name: in this row first, then outward.
    pub(crate) fn resolve(&self, id: &QuestionId, scope: ScopeId) -> Option<(EntryId, &EntryAt<'a>)> {
        self.outward(scope).find_map(|scope| self.in_scope(id, scope))
    }

    /// The question or group of this name in this very row.
    pub(crate) fn in_scope(&self, id: &QuestionId, scope: ScopeId) -> Option<(EntryId, &EntryAt<'a>)> {
        let entry = *self.scopes.get(scope.0)?.names.get(id.as_str())?;
        Some((entry, self.entry(entry)?))
    }

    /// The names that can be read from this row.
    pub(crate) fn names_from(&self, scope: ScopeId) -> impl Iterator<Item = &'a str> {
        let scopes = self.outward(scope).filter_map(|scope| self.scopes.get(scope.0));
        scopes.flat_map(|scope| scope.names.keys().copied())
    }

    /// The kind of an entry, if it is a question of a known kind.
    pub(crate) fn kind(&self, entry: &EntryAt<'a>) -> Option<&'a Kind> {
        match entry.what {
            OutlineEntry::Question(question) => self.kinds.get(&question.kind),
            OutlineEntry::QuestionGroup(_) | OutlineEntry::PageGroup(_) => None,
        }
    }
}

/// The kind that a group of questions says it is.
pub(crate) const GROUP: &str = "group";

impl<'a> EntryAt<'a> {
    /// The definition of a question or group of questions.
    pub(crate) fn question(&self) -> Option<&'a QuestionDefinition> {
        match self.what {
            OutlineEntry::Question(question) | OutlineEntry::QuestionGroup(question) => Some(question),
            OutlineEntry::PageGroup(_) => None,
        }
    }

    /// The bounds of a group's rows, with their JSON Pointer.
    pub(crate) fn bounds(&self) -> Option<(&'a Rows, String)> {
        match self.what {
            OutlineEntry::Question(_) => None,
            OutlineEntry::QuestionGroup(question) => {
                question.rows.as_ref().map(|rows| (rows, join(&self.pointer, "rows")))
            }
            OutlineEntry::PageGroup(page) => {
                page.group.as_ref().map(|rows| (rows, join(&self.pointer, "group")))
            }
        }
    }

    pub(crate) fn is_group(&self) -> bool {
        self.rows.is_some()
    }
}

impl PageAt<'_> {
    /// The page's id.
    pub(crate) fn id(&self) -> &str {
        self.page.id.as_str()
    }
}
