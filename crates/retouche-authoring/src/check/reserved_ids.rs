//! Ids that the product keeps for itself: in addresses, and in the ids of texts.

use retouche::pointer::join;

use super::findings::Findings;
use super::outline::{Outline, OutlineEntry, ROOT};
use crate::diagnostic::Code;

/// First parts of addresses that are no procedure's.
const PROCEDURES: [&str; 10] =
    ["agent", "api", "assets", "health", "metrics", "schemas", "static", "submissions", "verify", "widget"];

/// First parts of text ids that are no group's.
const GROUPS: [&str; 14] = [
    "check",
    "contact",
    "controller",
    "country",
    "error",
    "group",
    "opt",
    "option",
    "page",
    "procedure",
    "route",
    "service",
    "text",
    "ui",
];

/// Whole text ids that are no question's.
const QUESTIONS: [&str; 4] = ["option-dont-know", "option-no", "option-yes", "procedure"];

/// Variables that texts have from elsewhere.
const PARAMETERS: [&str; 1] = ["number"];

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    let id = definition.id.as_str();
    // Some addresses start with a locale where others start with a procedure; most locales have two
    // letters, whichever other procedures a server also speaks.
    if PROCEDURES.contains(&id)
        || id.len() == 2
        || definition.locales.iter().any(|locale| locale.as_str() == id)
    {
        findings.at("/id", Code::ReservedId, &[("what", &"procedure"), ("id", &id)]);
    }
    for (_, entry) in outline.entries() {
        let (what, reserved) = match entry.what {
            OutlineEntry::Question(_) => ("question", entry.scope == ROOT && QUESTIONS.contains(&entry.id)),
            OutlineEntry::QuestionGroup(_) | OutlineEntry::PageGroup(_) => {
                ("group", GROUPS.contains(&entry.id))
            }
        };
        if reserved {
            findings.at(&join(&entry.pointer, "id"), Code::ReservedId, &[("what", &what), ("id", &entry.id)]);
        }
    }
    for id in definition.parameters.keys().filter(|id| PARAMETERS.contains(&id.as_str())) {
        let pointer = format!("/parameters/{id}");
        findings.at_key(&pointer, Code::ReservedId, &[("what", &"parameter"), ("id", id)]);
    }
}
