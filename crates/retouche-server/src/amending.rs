//! The amendment in preparation beside a submission, for pages and programs alike.

use retouche::RawAnswers;
use retouche::change::{Change, changes};
use retouche::draft::{Base, Draft};
use retouche::form::{JourneyOf, RefusalKind};
use retouche::read::Reading;
use retouche::texts::Locale;
use retouche_store::DraftState;

use crate::case::Case;
use crate::clock;
use crate::preparation::{self, Kept, Preparation};
use crate::refused::Refused;
use crate::state::Server;
use crate::token::Token;

/// Opens an amendment with the answers in force, unless one is in preparation. Answers whether it was
/// opened.
pub(crate) async fn start(server: &Server, case: &Case, locale: &Locale) -> Result<bool, Refused> {
    let refused = |kind| Err(Refused::new(kind).or(case.target()));
    if case.submission.is_purged() {
        return refused(RefusalKind::Purged);
    }
    if case.rights().open.is_none() {
        return refused(RefusalKind::Closed);
    }
    let (edition, in_force) = (&case.edition, case.in_force(server).await?);
    let draft = Draft {
        edition: edition.link.clone(),
        locale: locale.clone(),
        base: Some(Base {
            submission: case.submission.reference.clone(),
            revision: case.submission.current().revision.link(),
        }),
        answers: RawAnswers::from_answers(&in_force, &edition.procedure, locale, case.submission.asked_on()),
    };
    let expires = preparation::expires(edition, edition.today()?);
    Ok(server.store.open_amendment(Token::mint()?.draft_hash(), &draft, clock::now(), expires).await?)
}

/// The amendment in preparation of a case. `session` keys the fingerprints of its pages.
pub(crate) async fn prepare(
    server: &Server,
    case: &Case,
    session: &Token,
) -> Result<Option<Preparation>, Refused> {
    let reference = &case.submission.reference;
    let found = server.store.amendment(reference, clock::now()).await?;
    let Some((hash, record)) = found else { return Ok(None) };
    let DraftState::Open(draft) = record.state else { return Ok(None) };
    // Were another revision sent meanwhile, what is typed here would be compared with that one: the page of
    // what changes shows all of it.
    let base = Base { submission: reference.clone(), revision: case.submission.current().revision.link() };
    Ok(Some(Preparation {
        edition: case.edition.clone(),
        of: JourneyOf::Amending(reference.clone()),
        draft: Draft { base: Some(base), edition: case.edition.link.clone(), ..*draft },
        in_force: Some(case.in_force(server).await?),
        kept: Some(Kept { hash, version: record.version }),
        today: case.submission.asked_on(),
        token: Some(session.clone()),
    }))
}

/// What an amendment changes so far.
pub(crate) fn changes_of(preparation: &Preparation, reading: &Reading<'_>) -> Vec<Change> {
    let in_force = preparation.in_force.as_ref();
    in_force
        .map(|in_force| changes(&preparation.edition.procedure, in_force, &reading.answers))
        .unwrap_or_default()
}
