//! Notices go to an address that one question asks for, once: outside groups, of the kind `email`.

use super::findings::Findings;
use super::near::nearest;
use super::outline::{EntryAt, Outline, ROOT};
use crate::diagnostic::Code;

/// The kind of questions that ask for an e-mail address.
const EMAIL: &str = "email";

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let Some(notices) = &outline.definition.notices else { return };
    let is_email = |entry: &EntryAt<'_>| entry.question().is_some_and(|question| question.kind == EMAIL);
    if outline.in_scope(&notices.email, ROOT).is_some_and(|(_, entry)| is_email(entry)) {
        return;
    }
    let fitting = outline.questions().filter(|(_, entry)| entry.scope == ROOT && is_email(entry));
    let fitting: Vec<&str> = fitting.map(|(_, entry)| entry.id).collect();
    let near = match fitting.as_slice() {
        [only] => only,
        several => nearest(notices.email.as_str(), several.iter().copied()),
    };
    findings.at("/notices/email", Code::NoticesEmail, &[("id", &notices.email), ("near", &near)]);
}
