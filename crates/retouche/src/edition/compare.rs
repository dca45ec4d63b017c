//! Compares two checked editions of a procedure: every difference with its class, its place in the new
//! edition's files, and what its sentence names.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::code::{ChangeClass, ChangeCode};
use super::lift::Lifting;
use super::names::Names;
use super::places::around;
use super::wording::{Reworded, Spoken};
use super::{differing, particulars};
use crate::answer::Kinds;
use crate::check::outline::{Outline, PageAt};
use crate::check::{Checked, DEFINITION};
use crate::civil::CivilDate;
use crate::condition::Condition;
use crate::definition::LiftStep;
use crate::diagnostic::Args;
use crate::procedure::Procedure;

/// One difference between two editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EditionChange {
    /// What differs.
    pub code: ChangeCode,
    /// What it means for open cases: [`ChangeCode::class`].
    pub class: ChangeClass,
    /// The question or group: its ids from the root, joined by `/`; in the earlier edition where the new
    /// one has none. Empty for what is no question.
    pub path: String,
    /// The file of the new edition in which to look.
    pub file: String,
    /// Where in that file's value: a JSON Pointer; what is no longer there is told at what was around it.
    pub pointer: String,
    /// What the sentence names, by the variables of the code's message.
    pub args: BTreeMap<&'static str, String>,
}

/// What differs between two editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The number of the earlier edition.
    pub from: u32,
    /// The number of the new one.
    pub to: u32,
    /// The differences, the gravest first.
    pub changes: Vec<EditionChange>,
    /// The last day on which cases that cannot be lifted stay on their edition, if the new one names one.
    pub stay_until: Option<CivilDate>,
    /// What is asked in other words.
    pub reworded: Reworded,
}

impl Comparison {
    /// The differences that keep the new edition from being published: breaking ones, unless cases may stay
    /// on their edition, and steps that cannot be taken in any case.
    pub fn unsettled(&self) -> impl Iterator<Item = &EditionChange> {
        self.changes.iter().filter(|change| match change.class {
            ChangeClass::Breaking => self.stay_until.is_none() || change.code == ChangeCode::StepMisfit,
            ChangeClass::NeedsConfirmation | ChangeClass::Compatible | ChangeClass::Cosmetic => false,
        })
    }

    /// How many differences are of a class.
    #[must_use]
    pub fn count(&self, class: ChangeClass) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }

    /// What lifts cases by this comparison, between the two editions that were compared.
    #[must_use]
    pub fn lifting<'p>(&self, old: &'p Procedure, new: &'p Procedure) -> Lifting<'p> {
        Lifting::between(old, new, self.reworded.clone())
    }
}

/// Compares two editions of one procedure.
#[must_use]
pub fn compare(old: &Checked, new: &Checked, kinds: &Kinds) -> Comparison {
    let (before, after) = (old.procedure.definition(), new.procedure.definition());
    let lifting = Lifting::between(&old.procedure, &new.procedure, Reworded::default());
    let declared = lifting.declared;
    let locale = before.locales.first().filter(|locale| after.locales.contains(locale));
    let spoken = locale.and_then(|locale| {
        let (before, after) = (Spoken::of(before, &old.texts, locale), Spoken::of(after, &new.texts, locale));
        before.zip(after)
    });
    let mut comparing = Comparing {
        old,
        new,
        names: Names::new(&lifting.ways, lifting.steps(), &before.parameters),
        own: Names::own(&after.parameters),
        spoken,
        same_meaning: declared.iter().flat_map(|lift| &lift.same_meaning).map(String::as_str).collect(),
        outlines: (Outline::of(before, kinds), Outline::of(after, kinds)),
        lifting: &lifting,
        changes: Vec::new(),
        reworded: Reworded::default(),
    };
    comparing.misfits();
    comparing.pages();
    differing::entries(&mut comparing);
    particulars::compare(&mut comparing);
    let Comparing { mut changes, reworded, .. } = comparing;
    changes.sort_by_key(|change| change.class);
    let stay_until = lifting.stay_until();
    Comparison { from: before.edition, to: after.edition, changes, stay_until, reworded }
}

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
    outlines: (Outline<'a>, Outline<'a>),
    changes: Vec<EditionChange>,
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

    fn misfits(&mut self) {
        let lifting = self.lifting;
        for (place, path) in &lifting.ways.misfits {
            let word = lifting.step(*place).map(LiftStep::word).unwrap_or_default();
            let pointer = format!("/lift/steps/{place}");
            self.tell(ChangeCode::StepMisfit, "", &pointer, &[("step", &word), ("path", path)]);
        }
    }

    fn pages(&mut self) {
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
