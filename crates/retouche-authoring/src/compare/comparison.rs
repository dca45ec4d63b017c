//! What differs between two editions, and the comparison that finds it.

use retouche::answer::Kinds;
use retouche::civil::CivilDate;
use retouche::edition::{Lifting, Reworded};
use retouche::procedure::Procedure;

use super::change::EditionChange;
use super::code::{ChangeClass, ChangeCode};
use super::comparing::Comparing;
use super::names::Names;
use super::wording::Spoken;
use super::{differing, particulars};
use crate::check::Checked;
use crate::check::outline::Outline;

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
