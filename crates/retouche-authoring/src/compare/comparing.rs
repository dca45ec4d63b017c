//! A comparison on its way: both editions, and what was found so far.

use std::collections::BTreeSet;

use retouche::condition::Condition;
use retouche::definition::LiftStep;
use retouche::edition::places::around;
use retouche::edition::{Lifting, Reworded};

use super::change::EditionChange;
use super::code::ChangeCode;
use super::names::Names;
use super::wording::Spoken;
use crate::check::outline::{Outline, PageAt};
use crate::check::{Checked, DEFINITION};
use crate::diagnostic::Args;

/// A comparison on its way.
pub(super) struct Comparing<'a> {
    pub(super) old: &'a Checked,
    pub(super) new: &'a Checked,
    pub(super) lifting: &'a Lifting<'a>,
    /// The earlier edition's conditions in the new one's words.
    pub(super) names: Names<'a>,
    /// The new edition's own words.
    pub(super) own: Names<'a>,
    /// Both editions' words in the earlier one's reference language, where both speak it.
    pub(super) spoken: Option<(Spoken<'a>, Spoken<'a>)>,
    pub(super) same_meaning: BTreeSet<&'a str>,
    pub(super) outlines: (Outline<'a>, Outline<'a>),
    pub(super) changes: Vec<EditionChange>,
    pub(super) reworded: Reworded,
}

impl<'a> Comparing<'a> {
    /// Tells a difference at a place in the definition.
    pub(super) fn tell(&mut self, code: ChangeCode, path: &str, pointer: &str, args: Args<'_>) {
        self.tell_in(DEFINITION, code, path, pointer, args);
    }

    /// Tells a difference in a file.
    pub(super) fn tell_in(
        &mut self,
        file: &str,
        code: ChangeCode,
        path: &str,
        pointer: &str,
        args: Args<'_>,
    ) {
        self.changes.push(EditionChange {
            code,
            class: code.class(),
            path: path.to_owned(),
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            args: args.iter().map(|(name, value)| (*name, value.to_string())).collect(),
        });
    }

    /// The pointer of a question or group of the new edition.
    pub(super) fn pointer(&self, pattern: &str) -> String {
        let entry = self.outlines.1.at_pattern(pattern);
        entry.map_or_else(|| "/pages".to_owned(), |(_, entry)| entry.pointer.clone())
    }

    /// The pointer of what is around a question or group that the new edition no longer has: its page, or
    /// its group, as far as they stand.
    pub(super) fn pointer_around(&self, pattern: &str) -> String {
        let (old, new) = &self.outlines;
        let page = old.at_pattern(pattern).and_then(|(_, entry)| old.page(entry.position));
        let page = page.and_then(|page| new.pages().iter().find(|other| other.id() == page.id()));
        match page {
            Some(page) => page.pointer.clone(),
            None => self.pointer(around(pattern)),
        }
    }

    /// Whether a condition is another than before.
    pub(super) fn differs(&self, before: Option<&Condition>, after: Option<&Condition>) -> bool {
        let before = before.map(|condition| self.names.condition(condition));
        before != after.map(|condition| self.own.condition(condition))
    }

    pub(super) fn misfits(&mut self) {
        let lifting = self.lifting;
        for (place, path) in &lifting.ways.misfits {
            let word = lifting.step(*place).map(LiftStep::word).unwrap_or_default();
            let pointer = format!("/lift/steps/{place}");
            self.tell(ChangeCode::StepMisfit, "", &pointer, &[("step", &word), ("path", path)]);
        }
    }

    pub(super) fn pages(&mut self) {
        let ids = |outline: &Outline<'a>| -> Vec<String> {
            outline.pages().iter().map(|page| page.id().to_owned()).collect()
        };
        let (before, after) = (ids(&self.outlines.0), ids(&self.outlines.1));
        for id in before.iter().filter(|id| !after.contains(id)) {
            let exit = self.page_before(id).is_some_and(|page| page.page.exit.is_some());
            let code = if exit { ChangeCode::ExitRemoved } else { ChangeCode::PageRemoved };
            self.tell(code, "", "/pages", &[("page", id)]);
        }
        for id in &after {
            self.page(id);
        }
        let still = |ids: &[String], other: &[String]| -> Vec<String> {
            ids.iter().filter(|id| other.contains(id)).cloned().collect()
        };
        let (before, after) = (still(&before, &after), still(&after, &before));
        let first = before.iter().zip(&after).find(|(before, after)| before != after);
        if let Some((_, page)) = first {
            let pointer = self.page_after(page).map(|page| page.pointer.clone()).unwrap_or_default();
            self.tell(ChangeCode::PagesReordered, "", &pointer, &[("page", page)]);
        }
    }

    fn page(&mut self, id: &str) {
        let (Some(after), before) = (self.page_after(id), self.page_before(id)) else { return };
        let codes: &[ChangeCode] = match (before.map(|before| before.page.exit), after.page.exit) {
            (None | Some(None), Some(_)) => &[ChangeCode::ExitAdded],
            (None, None) => &[ChangeCode::PageAdded],
            (Some(Some(_)), None) => &[ChangeCode::ExitRemoved, ChangeCode::PageAdded],
            (Some(Some(earlier)), Some(now)) if earlier != now => &[ChangeCode::ExitChanged],
            (Some(exit), _) => {
                let earlier = before.and_then(|before| before.page.when.as_ref());
                // A group's condition is told with the group.
                match self.differs(earlier, after.page.when.as_ref()) && after.page.group.is_none() {
                    true if exit.is_some() => &[ChangeCode::ExitChanged],
                    true => &[ChangeCode::PageConditionChanged],
                    false => &[],
                }
            }
        };
        let pointer = after.pointer.clone();
        codes.iter().for_each(|code| self.tell(*code, "", &pointer, &[("page", &id)]));
    }

    fn page_before(&self, id: &str) -> Option<&PageAt<'a>> {
        self.outlines.0.pages().iter().find(|page| page.id() == id)
    }

    fn page_after(&self, id: &str) -> Option<&PageAt<'a>> {
        self.outlines.1.pages().iter().find(|page| page.id() == id)
    }

    /// The pointer of a page of the new edition.
    pub(super) fn page_pointer(&self, id: &str) -> String {
        self.page_after(id).map_or_else(|| "/pages".to_owned(), |page| page.pointer.clone())
    }
}
