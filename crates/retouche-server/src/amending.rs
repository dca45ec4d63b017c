//! The amendment in preparation beside a submission, for pages and programs alike.

use retouche::amendment::Rights;
use retouche::change::{Change, changes};
use retouche::draft::{Base, Draft};
use retouche::form::{Compared, JourneyOf, RefusalKind};
use retouche::merge::{merge, same_answer};
use retouche::read::Reading;
use retouche::submission::{Actor, Channel};
use retouche::texts::Locale;
use retouche::{Answers, RawAnswers};
use retouche_store::{AgentId, DraftHash, DraftState, Saving};

use crate::case::{Case, edition_of};
use crate::clock;
use crate::library::Edition;
use crate::lifting::Form;
use crate::passing::{self, Stand};
use crate::preparation::{self, Kept, Preparation};
use crate::refused::{Broken, Refused};
use crate::state::{ATTEMPTS, Server};
use crate::token::Token;

/// Opens an amendment with the answers in force, unless one is in preparation. Answers whether it was
/// opened.
pub(crate) async fn start(server: &Server, case: &Case, locale: &Locale) -> Result<bool, Refused> {
    let answers = case.in_force(server).await?;
    let from = (case.edition.as_ref(), &answers);
    open(server, case, Whose::Person, locale, Base::of(&case.submission), from).await
}

/// Opens an amendment of somebody's that starts from these answers of an edition, unless one is in
/// preparation. Answers whether it was opened.
pub(crate) async fn open(
    server: &Server,
    case: &Case,
    whose: Whose<'_>,
    locale: &Locale,
    base: Base,
    (edition, answers): (&Edition, &Answers),
) -> Result<bool, Refused> {
    let refused = |kind| Err(Refused::new(kind).or(case.target()));
    if case.submission.is_purged() {
        return refused(RefusalKind::Purged);
    }
    if !whose.rights(case).can_amend() {
        return refused(RefusalKind::Closed);
    }
    let draft = Draft {
        edition: edition.link.clone(),
        locale: locale.clone(),
        base: Some(base),
        answers: typed(case, edition, answers, locale),
        no_longer_asked: Vec::new(),
    };
    let (now, expires) = (clock::now(), preparation::expires(edition, edition.today()?));
    let (store, token) = (&server.store, Token::mint()?.draft_hash());
    Ok(match whose {
        Whose::Person => store.open_amendment(token, &draft, now, expires).await?,
        Whose::Agent(agent, _) => store.open_transcription(agent, token, &draft, now, expires).await?,
    })
}

/// Answers as somebody would type them in a language, in answer to an edition.
pub(crate) fn typed(case: &Case, edition: &Edition, answers: &Answers, locale: &Locale) -> RawAnswers {
    RawAnswers::from_answers(answers, &edition.procedure, locale, case.submission.asked_on())
}

/// The amendment in preparation of a case, in the form that is meant. `session` keys the fingerprints of
/// its pages.
///
/// One that started from an earlier revision is brought together with what was sent since: what both
/// changed differently waits to be settled.
pub(crate) async fn prepare(
    server: &Server,
    case: &Case,
    session: &Token,
    form: Form,
) -> Result<Option<Preparation>, Refused> {
    prepare_of(server, case, session, Whose::Person, form).await
}

/// Whose amendment it is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Whose<'a> {
    /// The person's own.
    Person,
    /// What an agent writes down of what was told on this channel.
    Agent(&'a AgentId, Channel),
}

impl Whose<'_> {
    /// What they may correct now.
    pub(crate) fn rights(&self, case: &Case) -> Rights {
        match self {
            Self::Person => case.rights(),
            Self::Agent(id, _) => {
                let actor = Actor::Agent { id: id.as_str().to_owned() };
                Rights::at(&case.submission, &case.edition.procedure, &actor, clock::now())
            }
        }
    }
}

/// The amendment of somebody, in preparation.
pub(crate) async fn prepare_of(
    server: &Server,
    case: &Case,
    session: &Token,
    whose: Whose<'_>,
    form: Form,
) -> Result<Option<Preparation>, Refused> {
    let reference = &case.submission.reference;
    for _ in 0..ATTEMPTS {
        let found = match whose {
            Whose::Person => server.store.amendment(reference, clock::now()).await?,
            Whose::Agent(agent, _) => server.store.transcription(agent, reference, clock::now()).await?,
        };
        let Some((hash, record)) = found else { return Ok(None) };
        let DraftState::Open(draft) = record.state else { return Ok(None) };
        let sent = case.in_force(server).await?;
        let stand = passing::stand(server, case, &draft, &sent, whose, form).await?;
        let caught_up = caught_up(server, case, &stand).await?;
        let Some(version) = kept(server, case, (hash, record.version), &draft, &caught_up, &stand).await?
        else {
            continue;
        };
        return Ok(Some(Preparation {
            edition: stand.edition,
            of: match whose {
                Whose::Person => JourneyOf::Amending(reference.clone()),
                Whose::Agent(_, channel) => JourneyOf::Transcribing(reference.clone(), channel),
            },
            draft: caught_up,
            in_force: Some(stand.in_force),
            carried: stand.carried,
            kept: Some(Kept { hash, version }),
            today: case.submission.asked_on(),
            token: Some(session.clone()),
        }));
    }
    Err(Refused::new(RefusalKind::Stale).or(case.target()))
}

/// Keeps what became of a draft that was opened, and gives its version. `None`: somebody else saved it
/// meanwhile.
async fn kept(
    server: &Server,
    case: &Case,
    (hash, version): (DraftHash, u32),
    before: &Draft,
    after: &Draft,
    stand: &Stand,
) -> Result<Option<u32>, Refused> {
    if before == after {
        return Ok(Some(version));
    }
    keep(server, case, &stand.edition, Kept { hash, version }, after).await
}

/// The draft, brought together with the revision in force if that is a later one than it started from.
async fn caught_up(server: &Server, case: &Case, stand: &Stand) -> Result<Draft, Refused> {
    let draft = &stand.draft;
    let base = draft.base.as_ref().ok_or(Broken("an amendment has no base"))?;
    if base.revision == case.submission.current().revision.link() {
        return Ok(draft.clone());
    }
    let started_from = case.revision(base.revision.number)?;
    let answers = case.answers(server, started_from).await?.ok_or_else(|| case.purged())?;
    let edition = edition_of(server, &started_from.revision).await?;
    let before = passing::answers(server, case, (&edition, &answers), &stand.edition, &draft.locale);
    Ok(brought_together(case, stand, base, &before.answers))
}

fn brought_together(case: &Case, stand: &Stand, base: &Base, before: &Answers) -> Draft {
    let (procedure, draft) = (&stand.edition.procedure, &stand.draft);
    let same = |path: &_, one: Option<&_>, other: Option<&_>| same_answer(procedure, path, one, other);
    let [before, theirs] =
        [before, &stand.in_force].map(|answers| typed(case, &stand.edition, answers, &draft.locale));
    let mut merged = merge(&before, &draft.answers, &theirs, &same);
    // What was sent under an earlier edition has not been looked at in this one.
    draft.answers.to_confirm().for_each(|(path, why)| merged.answers.ask_to_confirm(path.clone(), why));
    let earlier = base.unsettled.iter().filter(|path| !merged.conflicts.contains(path));
    let still = earlier.filter(|path| !same(path, merged.answers.get(path), theirs.get(path)));
    let unsettled = still.cloned().chain(merged.conflicts.iter().cloned()).collect();
    // A request that was answered meanwhile is not answered again.
    let pending = case.submission.pending().map(|asked| asked.number);
    let base = Base {
        revision: case.submission.current().revision.link(),
        request: base.request.filter(|request| pending == Some(*request)),
        reverts: None,
        unsettled,
        ..base.clone()
    };
    Draft { base: Some(base), answers: merged.answers, ..draft.clone() }
}

/// Keeps an amendment as it has become, and gives its version. `None`: somebody else saved it meanwhile.
pub(crate) async fn keep(
    server: &Server,
    case: &Case,
    edition: &Edition,
    kept: Kept,
    draft: &Draft,
) -> Result<Option<u32>, Refused> {
    let (now, expires) = (clock::now(), preparation::expires(edition, edition.today()?));
    match server.store.save(kept.hash, kept.version, draft, now, expires).await? {
        Saving::Saved(version) => Ok(Some(version)),
        Saving::Conflict(_) => Ok(None),
        Saving::Missing => Err(Refused::new(RefusalKind::NoDraft).or(case.target())),
    }
}

/// What an amendment changes so far.
pub(crate) fn changes_of(preparation: &Preparation, reading: &Reading<'_>) -> Vec<Change> {
    let in_force = preparation.in_force.as_ref();
    in_force
        .map(|in_force| changes(&preparation.edition.procedure, in_force, &reading.answers))
        .unwrap_or_default()
}

/// An amendment in preparation beside the revision in force. `open`: it can be sent.
pub(crate) fn compared<'a>(
    case: &'a Case,
    preparation: &'a Preparation,
    reading: &'a Reading<'_>,
    changes: &'a [Change],
    open: bool,
) -> Result<Compared<'a>, Broken> {
    Ok(Compared {
        reference: &case.submission.reference,
        before: preparation.in_force.as_ref().ok_or(Broken("an amendment has no base"))?,
        before_sent: &case.submission.current().at,
        after: &reading.answers,
        after_sent: None,
        open,
        changes,
    })
}

/// How many answers of an amendment wait to be settled.
pub(crate) fn unsettled(preparation: &Preparation) -> usize {
    preparation.draft.base.as_ref().map_or(0, |base| base.unsettled.len())
}
