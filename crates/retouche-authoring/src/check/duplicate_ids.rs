//! Ids that tell things apart: pages and groups in the whole procedure, questions among their siblings,
//! options in their question, and everything that is listed by id.

use std::collections::BTreeSet;

use retouche::pointer::join;

use super::findings::Findings;
use super::outline::Outline;
use crate::diagnostic::Code;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let pages = outline.pages().iter().map(|page| (page.id(), join(&page.pointer, "id")));
    once("page", pages, findings);
    let groups = outline.entries().filter(|(_, entry)| entry.is_group());
    once("group", groups.map(|(_, entry)| (entry.id, join(&entry.pointer, "id"))), findings);
    siblings(outline, findings);
    for (question, entry) in outline.questions() {
        let options = question.options.iter().enumerate();
        let options = options
            .map(|(place, option)| (option.id().as_str(), format!("{}/options/{place}", entry.pointer)));
        once("option", options, findings);
    }
    let definition = outline.definition;
    once(
        "contact",
        listed("contacts", definition.contacts.iter().map(|contact| contact.id.as_str())),
        findings,
    );
    once("route", listed("routes", definition.routes.iter().map(|route| route.id.as_str())), findings);
    once("check", listed("checks", definition.checks.iter().map(|check| check.id.as_str())), findings);
    let errors = definition.frequent_errors.iter().map(|error| error.id.as_str());
    once("frequent-error", listed("frequent-errors", errors), findings);
    for (place, locale) in definition.locales.iter().enumerate() {
        if definition.locales.iter().take(place).any(|earlier| earlier == locale) {
            findings.at(&format!("/locales/{place}"), Code::DuplicateLocale, &[("locale", locale)]);
        }
    }
}

/// Questions and groups of one row share their names; a page and its group are one thing.
fn siblings(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let mut met = BTreeSet::new();
    for (_, entry) in outline.entries() {
        let pointer = join(&entry.pointer, "id");
        if !met.insert((entry.scope, entry.id)) && !findings.has(&pointer) {
            findings.at(&pointer, Code::DuplicateId, &[("what", &"question"), ("id", &entry.id)]);
        }
    }
}

fn listed<'a>(list: &'a str, ids: impl Iterator<Item = &'a str>) -> impl Iterator<Item = (&'a str, String)> {
    ids.enumerate().map(move |(place, id)| (id, format!("/{list}/{place}/id")))
}

fn once<'a>(what: &str, ids: impl Iterator<Item = (&'a str, String)>, findings: &mut Findings<'_>) {
    let mut met = BTreeSet::new();
    for (id, pointer) in ids {
        if !met.insert(id) && !findings.has(&pointer) {
            findings.at(&pointer, Code::DuplicateId, &[("what", &what), ("id", &id)]);
        }
    }
}
