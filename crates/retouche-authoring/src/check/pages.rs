//! Each page is one thing: questions, a group of pages, or an exit; and it holds something.

use super::findings::Findings;
use super::outline::{Outline, PageAt};
use crate::diagnostic::Code;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    outline.pages().iter().for_each(|page| check_page(page, findings));
}

fn check_page(at: &PageAt<'_>, findings: &mut Findings<'_>) {
    let page = at.page;
    let given = [page.questions.is_some(), page.group.is_some(), page.exit.is_some()];
    let one = given.iter().filter(|given| **given).count() == 1;
    if !one || page.group.is_some() != page.pages.is_some() {
        return findings.at(&at.pointer, Code::PageShape, &[("page", &at.id())]);
    }
    let empty =
        page.questions.as_ref().is_some_and(Vec::is_empty) || page.pages.as_ref().is_some_and(Vec::is_empty);
    if empty {
        findings.at(&at.pointer, Code::EmptyPage, &[("page", &at.id())]);
    }
}
