//! The texts that a definition calls for: their ids, derived from the definition's own, and the
//! variables that each may use.

use std::collections::{BTreeMap, BTreeSet};

use retouche::answer::{Kinds, Options};
use retouche::definition::{ProcedureDefinition, QuestionPolicy};
use retouche::id::{OrganisationId, QuestionId};
use retouche::pointer::join;
use retouche::procedure::text_id;

use super::outline::{EntryAt, Outline, OutlineEntry, PageAt};

/// A text that a procedure needs or may have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TextNeed {
    /// The id: `message` or `message.attribute`.
    pub id: String,
    /// Whether the reference locale must have it.
    pub required: bool,
    /// What in the definition calls for it: a JSON Pointer.
    pub pointer: String,
    /// The variables it may use, without `$`.
    pub variables: BTreeSet<String>,
}

/// The texts that a definition calls for, in its order.
pub(super) fn of_definition(definition: &ProcedureDefinition, kinds: &Kinds) -> Vec<TextNeed> {
    contract(&Outline::of(definition, kinds))
}

/// What a text is: its required parts, then those it may have.
type Parts<'p> = (&'p [&'p str], &'p [&'p str]);

const PROCEDURE: Parts<'_> = (
    &["", "summary", "who", "next", "send", "declaration", "effects", "accessibility"],
    &["at-hand", "demonstration"],
);
const QUESTION: Parts<'_> = (&[""], &["hint", "why", "where", "example", "missing"]);
/// What a question asks for beside its own words where it is corrected with a document.
const DOCUMENT: Parts<'_> = (&["document"], &[]);
const GROUP: Parts<'_> = (&["", "one", "add"], &["hint", "empty"]);
const EXIT: Parts<'_> = (&["", "body"], &[]);
const PAGE: Parts<'_> = (&[""], &["body"]);
const PAGE_OF_ONE: Parts<'_> = (&[], &["", "body"]);
const OPTION: Parts<'_> = (&[""], &["hint"]);
const FREQUENT_ERROR: Parts<'_> = (&["", "avoid", "repair"], &[]);
const CONTACT: Parts<'_> = (&[""], &["hours"]);
const CONTROLLER: Parts<'_> = (&["", "purpose", "legal-basis"], &[]);
const PLAIN: Parts<'_> = (&[""], &[]);
const SOURCE: Parts<'_> = (&["", "report"], &[]);

/// The part of a group's text that names one row, and the variable that numbers it.
const ROW_NAME: (&str, &str) = ("one", "number");

fn contract(outline: &Outline<'_>) -> Vec<TextNeed> {
    let definition = outline.definition;
    let variables = definition.parameters.keys().map(|id| id.to_string()).collect();
    let mut contract = Contract { needs: Vec::new(), variables };
    contract.add("procedure", PROCEDURE, "");
    contract.add_organisations(outline);
    for (place, contact) in definition.contacts.iter().enumerate() {
        contract.add(&format!("contact_{}", contact.id), CONTACT, &format!("/contacts/{place}"));
    }
    for (place, route) in definition.routes.iter().enumerate() {
        contract.add(&format!("route_{}", route.id), PLAIN, &format!("/routes/{place}"));
    }
    outline.pages().iter().for_each(|page| contract.add_page(page));
    outline.entries().for_each(|(_, entry)| contract.add_entry(outline, entry));
    for (place, check) in definition.checks.iter().enumerate() {
        contract.add(&format!("check_{}", check.id), PLAIN, &format!("/checks/{place}"));
    }
    for (place, error) in definition.frequent_errors.iter().enumerate() {
        contract.add(&format!("error_{}", error.id), FREQUENT_ERROR, &format!("/frequent-errors/{place}"));
    }
    if let Some(privacy) = &definition.privacy {
        contract.add(&format!("controller_{}", privacy.controller), CONTROLLER, "/privacy");
    }
    contract.needs
}

struct Contract {
    needs: Vec<TextNeed>,
    /// The parameters, which every text may use.
    variables: BTreeSet<String>,
}

impl Contract {
    fn add(&mut self, message: &str, (required, optional): Parts<'_>, pointer: &str) {
        let parts = required.iter().map(|part| (part, true)).chain(optional.iter().map(|part| (part, false)));
        for (part, required) in parts {
            let id = if part.is_empty() { message.to_owned() } else { format!("{message}.{part}") };
            let (pointer, variables) = (pointer.to_owned(), self.variables.clone());
            self.needs.push(TextNeed { id, required, pointer, variables });
        }
    }

    /// The service in charge, and the organisations from which answers are known beforehand.
    fn add_organisations(&mut self, outline: &Outline<'_>) {
        let service = &outline.definition.service.id;
        let mut sources: BTreeMap<&OrganisationId, String> = BTreeMap::new();
        for (question, entry) in outline.questions() {
            let Some(source) = &question.known_from else { continue };
            sources.entry(source).or_insert_with(|| join(&entry.pointer, "known-from"));
        }
        if !sources.contains_key(service) {
            self.add(&format!("service_{service}"), PLAIN, "/service");
        }
        for (source, pointer) in sources {
            self.add(&format!("service_{source}"), SOURCE, &pointer);
        }
    }

    fn add_page(&mut self, page: &PageAt<'_>) {
        let entries = page.page.questions.as_ref().map_or(0, Vec::len);
        let parts = match page.page.exit {
            Some(_) => EXIT,
            None if entries > 1 => PAGE,
            None => PAGE_OF_ONE,
        };
        self.add(&format!("page_{}", page.id()), parts, &page.pointer);
    }

    fn add_entry(&mut self, outline: &Outline<'_>, entry: &EntryAt<'_>) {
        let group = outline.group_of(entry.scope).and_then(|(_, group)| group.id.parse::<QuestionId>().ok());
        let Ok(id) = entry.id.parse() else { return };
        let text = text_id(group.as_ref(), &id);
        match entry.what {
            OutlineEntry::QuestionGroup(_) | OutlineEntry::PageGroup(_) => {
                self.add_group(&text, &entry.pointer)
            }
            OutlineEntry::Question(_) => {
                self.add(&text, QUESTION, &entry.pointer);
                self.add_document(outline, entry, &text);
            }
        }
        let authored = outline.kind(entry).is_some_and(|kind| kind.options == Options::Authored);
        let options = entry.question().filter(|_| authored).map_or(&[][..], |question| &question.options);
        for (place, option) in options.iter().enumerate() {
            let pointer = join(&join(&entry.pointer, "options"), &place.to_string());
            self.add(&format!("{text}_opt_{}", option.id()), OPTION, &pointer);
        }
    }

    /// Which document a correction asks for.
    fn add_document(&mut self, outline: &Outline<'_>, entry: &EntryAt<'_>, text: &str) {
        let policies = outline.definition.amendment.as_ref().map(|amendment| &amendment.questions);
        let policy = policies.and_then(|policies| policies.get(entry.pattern.as_str()));
        if let Some(QuestionPolicy::WithDocument { .. }) = policy {
            self.add(text, DOCUMENT, &join("/amendment/questions", &entry.pattern));
        }
    }

    fn add_group(&mut self, text: &str, pointer: &str) {
        self.add(text, GROUP, pointer);
        let row_name = format!("{text}.{}", ROW_NAME.0);
        for need in self.needs.iter_mut().filter(|need| need.id == row_name) {
            need.variables.insert(ROW_NAME.1.to_owned());
        }
    }
}
