//! Migration: drafts and answers of an earlier edition carried into a later one, by the lift that each edition
//! on the way declares.

use std::iter;

use retouche_texts::Locale;

use super::catalogue::{Catalogue, Edition};
use super::drafts::LiftedDraft;
use super::plan::Lifting;
use crate::answers::{Answers, RawAnswers};
use crate::civil::CivilDate;
use crate::draft::Draft;
use crate::form_change::NoLongerAsked;
use crate::id::Path;
use crate::procedure::Procedure;
use crate::read::read;
use crate::submission::EditionLink;

/// In which edition a request wants a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditionChoice {
    /// In the one in force, where nothing keeps the draft: to show a page, or to send.
    InForce,
    /// In its own: a page of it was posted, and nothing typed there may be lost.
    Own,
}

/// The way from an edition to a later one: one lift per step.
#[derive(Debug)]
pub struct Migration<'p> {
    steps: Vec<(Lifting<'p>, &'p EditionLink)>,
}

/// A draft at the end of a migration.
#[derive(Debug, Clone)]
pub struct MigratedDraft {
    /// The draft.
    pub draft: Draft,
    /// Whether something keeps it on its own edition.
    pub stays: bool,
}

/// Answers that were sent, as a later edition reads them.
#[derive(Debug, Clone)]
pub struct MigratedAnswers {
    /// The answers.
    pub answers: Answers,
    /// What the later edition no longer asks.
    pub no_longer_asked: Vec<NoLongerAsked>,
}

impl Catalogue {
    /// The way from an edition, served or not, to a later one that is served.
    #[must_use]
    pub fn migration<'p>(&'p self, from: &'p Procedure, to: &'p Edition) -> Migration<'p> {
        Migration::between(self, from, to)
    }
}

impl<'p> Migration<'p> {
    /// The way from an edition to a later one: through each between them that is served, unless one declares
    /// a shorter way.
    pub(super) fn between(catalogue: &'p Catalogue, from: &'p Procedure, to: &'p Edition) -> Self {
        let number = from.definition().edition;
        let way = iter::successors(Some(to), |edition| step_before(catalogue, edition, number));
        let way: Vec<&Edition> = way.collect();
        let mut before = from;
        let steps = way.into_iter().rev().map(|edition| {
            let lifting = catalogue.lifting(before, &edition.procedure);
            before = &edition.procedure;
            (lifting, &edition.link)
        });
        Self { steps: steps.collect() }
    }

    /// A draft at the end of the way. `read_on` is the day on which its answers are read; `today`, the day on
    /// which a step may still keep it on its edition.
    #[must_use]
    pub fn draft(&self, draft: &Draft, read_on: CivilDate, today: CivilDate) -> MigratedDraft {
        let begun = MigratedDraft { draft: draft.clone(), stays: false };
        self.steps.iter().fold(begun, |migrated, (lifting, to)| {
            let LiftedDraft { draft, blocked } = lifting.lift_draft(&migrated.draft, to, read_on);
            let held = lifting.stay_until().is_none_or(|last_day| today <= last_day);
            MigratedDraft { draft, stays: migrated.stays || !blocked.is_empty() && held }
        })
    }

    /// Answers that were sent under the first edition of the way, at its end.
    #[must_use]
    pub fn answers(
        &self,
        (from, link): (&Procedure, &EditionLink),
        to: &Procedure,
        answers: &Answers,
        locale: &Locale,
        read_on: CivilDate,
    ) -> MigratedAnswers {
        let draft = Draft {
            edition: link.clone(),
            locale: locale.clone(),
            base: None,
            answers: RawAnswers::from_answers(answers, from, locale, read_on),
            no_longer_asked: Vec::new(),
        };
        let migrated = self.draft(&draft, read_on, read_on).draft;
        MigratedAnswers {
            answers: read(to, &migrated.answers, read_on).answers,
            no_longer_asked: migrated.no_longer_asked,
        }
    }

    /// Where a question, group or row stands at the end of the way; `None` where it stands nowhere.
    #[must_use]
    pub fn stands_at(&self, path: &Path) -> Option<Path> {
        self.steps.iter().try_fold(path.clone(), |path, (lifting, _)| lifting.stands_at(&path))
    }
}

/// The edition before one on the way from the edition numbered `from`: the one that it declares its lift
/// from, or else the nearest that is served.
fn step_before<'p>(catalogue: &'p Catalogue, edition: &Edition, from: u32) -> Option<&'p Edition> {
    let declared = edition.procedure.definition().lift.as_ref().map(|lift| lift.from);
    if declared.is_some_and(|declared| declared <= from) {
        return None;
    }
    let between = |other: &u32| from < *other && *other < edition.link.number;
    let declared = declared.and_then(|number| catalogue.numbered(number));
    let nearest = || catalogue.editions().find(|other| between(&other.link.number));
    declared.or_else(nearest).map(AsRef::as_ref)
}
