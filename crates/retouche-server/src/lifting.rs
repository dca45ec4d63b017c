//! Answers given under an earlier edition, carried into a later one: by the lift that each edition on the
//! way declares. Whether a draft is carried over at all is decided here too; what carrying over does is
//! the core's.

use std::sync::Arc;

use retouche::answers::RawAnswers;
use retouche::civil::CivilDate;
use retouche::draft::Draft;
use retouche::edition::{LiftedDraft, Lifting};
use retouche::form::RefusalKind;
use retouche::form_change::NoLongerAsked;
use retouche::id::Path;
use retouche::read::read;
use retouche::submission::EditionLink;
use retouche::texts::Locale;
use retouche::{Answers, Kinds, Procedure, ProcedureDefinition};
use retouche_store::{DraftState, Saving, Store};

use crate::clock;
use crate::library::{Edition, Library};
use crate::preparation::{self, Kept};
use crate::refused::{Broken, Refused};
use crate::state::{ATTEMPTS, Server};

/// Which form somebody means who opens a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The one in force: whoever opens a page, or sends.
    InForce,
    /// The one the draft stands in: a page of it was posted, so that nothing typed there is lost.
    AsItStands,
}

/// The way from an edition to a later one.
pub(crate) struct Passage<'l> {
    steps: Vec<(Lifting<'l>, &'l EditionLink)>,
}

/// A draft at the end of the way.
pub(crate) struct Passed {
    pub(crate) draft: Draft,
    /// Whether something stands in the way, so that it stays where it was.
    pub(crate) stays: bool,
}

/// Answers that were sent, as a later edition reads them.
pub(crate) struct PassedAnswers {
    pub(crate) answers: Answers,
    pub(crate) no_longer_asked: Vec<NoLongerAsked>,
}

impl<'l> Passage<'l> {
    /// The way from an edition, whose number is `from`, to a later one: through each between them that is
    /// served, unless one declares a shorter way.
    pub(crate) fn between(library: &'l Library, old: &'l Procedure, from: u32, to: &'l Edition) -> Self {
        let mut way = vec![to];
        let mut at = to;
        while let Some(earlier) = before(library, at, from) {
            way.push(earlier);
            at = earlier;
        }
        let mut before = old;
        let steps = way.into_iter().rev().map(|edition| {
            let lifting = library.lifting(before, &edition.procedure);
            before = &edition.procedure;
            (lifting, &edition.link)
        });
        Self { steps: steps.collect() }
    }

    /// A draft at the end of the way. `read_on` is the day that its answers are read on, `today` the one on
    /// which it may still have to stay.
    pub(crate) fn draft(&self, draft: &Draft, read_on: CivilDate, today: CivilDate) -> Passed {
        let begun = Passed { draft: draft.clone(), stays: false };
        self.steps.iter().fold(begun, |passed, (lifting, to)| {
            let LiftedDraft { draft, blocked } = lifting.lift_draft(&passed.draft, to, read_on);
            let held = lifting.stay_until().is_none_or(|last_day| today <= last_day);
            Passed { draft, stays: passed.stays || !blocked.is_empty() && held }
        })
    }

    /// Answers that were sent, at the end of the way.
    pub(crate) fn answers(
        &self,
        old: (&Procedure, &EditionLink),
        new: &Procedure,
        answers: &Answers,
        locale: &Locale,
        read_on: CivilDate,
    ) -> PassedAnswers {
        let draft = Draft {
            edition: old.1.clone(),
            locale: locale.clone(),
            base: None,
            answers: RawAnswers::from_answers(answers, old.0, locale, read_on),
            no_longer_asked: Vec::new(),
        };
        let passed = self.draft(&draft, read_on, read_on).draft;
        PassedAnswers {
            answers: read(new, &passed.answers, read_on).answers,
            no_longer_asked: passed.no_longer_asked,
        }
    }

    /// Where a question, group or row stands at the end of the way.
    pub(crate) fn stands_at(&self, path: &Path) -> Option<Path> {
        self.steps.iter().try_fold(path.clone(), |path, (lifting, _)| lifting.stands_at(&path))
    }
}

/// The edition before one on the way from another: the one that it declares its lift from, or else the
/// nearest that is served.
fn before<'l>(library: &'l Library, at: &Edition, from: u32) -> Option<&'l Edition> {
    let declared = at.procedure.definition().lift.as_ref().map(|lift| lift.from);
    if declared.is_some_and(|declared| declared <= from) {
        return None;
    }
    let procedure = &at.link.procedure;
    let declared = declared.and_then(|number| library.numbered(procedure, number));
    declared
        .or_else(|| {
            let between =
                |edition: &&Arc<Edition>| from < edition.link.number && edition.link.number < at.link.number;
            library.editions_of(procedure).find(between)
        })
        .map(Arc::as_ref)
}

/// A draft of a first sending, ready to be shown: in the form that is meant, kept so if that is another
/// than before. `None`: it is no longer open.
pub(crate) async fn filing(
    server: &Server,
    current: &Arc<Edition>,
    (mut kept, mut draft): (Kept, Draft),
    form: Form,
) -> Result<Option<(Arc<Edition>, Kept, Draft)>, Refused> {
    for _ in 0..ATTEMPTS {
        let (edition, lifted) = carried(server, current, &draft, form).await?;
        let Some(lifted) = lifted else { return Ok(Some((edition, kept, draft))) };
        let (now, expires) = (clock::now(), preparation::expires(&edition, edition.today()?));
        match server.store.save(kept.hash, kept.version, &lifted, now, expires).await? {
            Saving::Saved(version) => return Ok(Some((edition, Kept { version, ..kept }, lifted))),
            Saving::Conflict(record) => match record.state {
                DraftState::Open(other) => {
                    kept.version = record.version;
                    draft = *other;
                }
                DraftState::Deleted | DraftState::Sent { .. } | DraftState::HandedIn { .. } => {
                    return Ok(None);
                }
            },
            Saving::Missing => return Ok(None),
        }
    }
    Err(Refused::new(RefusalKind::Stale))
}

/// The edition in which a draft of a first sending goes on, and the draft there if it has to be kept anew.
async fn carried(
    server: &Server,
    current: &Arc<Edition>,
    draft: &Draft,
    form: Form,
) -> Result<(Arc<Edition>, Option<Draft>), Refused> {
    let (library, today) = (&server.library, current.today()?);
    let passed = |old: &Procedure| {
        Passage::between(library, old, draft.edition.number, current).draft(draft, today, today)
    };
    if let Some(own) = library.edition(draft.edition.digest) {
        if own.link.number >= current.link.number || form == Form::AsItStands {
            return Ok((own.clone(), None));
        }
        let passed = passed(&own.procedure);
        return Ok(match passed.stays {
            true => (own.clone(), None),
            false => (current.clone(), Some(passed.draft)),
        });
    }
    // Its edition is no longer served: there is no page on which it could stay.
    let structure = structure(&server.store, &draft.edition).await?;
    let lifted = structure.map(|old| passed(&old).draft);
    let lifted = lifted.unwrap_or_else(|| Draft { edition: current.link.clone(), ..draft.clone() });
    Ok((current.clone(), Some(lifted)))
}

/// The structure of a published edition that is no longer served.
async fn structure(store: &Store, link: &EditionLink) -> Result<Option<Procedure>, Refused> {
    let Some(published) = store.edition(link.digest).await? else { return Ok(None) };
    let definition: Option<ProcedureDefinition> = serde_json::from_value(published.structure).ok();
    let definition = definition.ok_or(Broken("a published edition cannot be read"))?;
    Ok(Procedure::assume_checked(definition, &Kinds::standard()).ok())
}
