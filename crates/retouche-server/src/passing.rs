//! The edition in which an amendment stands: that of the revision in force, or the one in force today if
//! nothing keeps it; and what it corrects, as that edition reads it.

use std::sync::Arc;

use retouche::Answers;
use retouche::amendment::locked_route;
use retouche::draft::Draft;
use retouche::read::read;
use retouche::texts::Locale;

use crate::amending::Whose;
use crate::case::Case;
use crate::library::Edition;
use crate::lifting::{Form, Passage, PassedAnswers};
use crate::preparation::CarriedFrom;
use crate::refused::Refused;
use crate::state::Server;

/// An amendment in its edition.
pub(crate) struct Stand {
    pub(crate) edition: Arc<Edition>,
    pub(crate) draft: Draft,
    /// The answers in force, as its edition reads them.
    pub(crate) in_force: Answers,
    /// The revision in force as it was sent, where its edition is an earlier one.
    pub(crate) carried: Option<CarriedFrom>,
}

/// Brings an amendment into the edition in which it stands. `sent` are the answers in force.
pub(crate) async fn stand(
    server: &Server,
    case: &Case,
    draft: &Draft,
    sent: &Answers,
    whose: Whose<'_>,
    form: Form,
) -> Result<Stand, Refused> {
    let own = case.edition_linked(server, &draft.edition).await?;
    let current = server.library.current(&case.edition.link.procedure);
    let newer = |edition: &&Arc<Edition>| edition.link.number > own.link.number.max(case.edition.link.number);
    let may_pass = form == Form::InForce && may_pass(case, whose);
    let current = current.filter(newer).filter(|_| may_pass);
    let lifted = current.map(|current| lifted(server, case, (&own, draft), sent, current)).transpose()?;
    if let Some(stand) = lifted.flatten() {
        return Ok(stand);
    }
    // What was sent under a later edition is corrected under that one.
    if own.link.number < case.edition.link.number {
        return Ok(passed(server, case, (&own, draft), sent, &case.edition)?.0);
    }
    Ok(at(server, case, draft.clone(), sent, &own))
}

/// Whether an amendment goes on in the form in force: the answer to a request is given in the form that
/// the request is about, and what can no longer be sent stays as it is.
fn may_pass(case: &Case, whose: Whose<'_>) -> bool {
    case.submission.pending().is_none() && whose.rights(case).can_amend()
}

/// The amendment in a later edition, unless something stands in its way.
fn lifted(
    server: &Server,
    case: &Case,
    begun: (&Arc<Edition>, &Draft),
    sent: &Answers,
    to: &Arc<Edition>,
) -> Result<Option<Stand>, Refused> {
    let (stand, stays) = passed(server, case, begun, sent, to)?;
    let reading = read(&to.procedure, &stand.draft.answers, case.submission.asked_on());
    // Nobody can answer what is corrected elsewhere only.
    let shut = reading.questions().any(|question| {
        question.fault.is_some() && locked_route(question.question, &question.path, &stand.in_force).is_some()
    });
    Ok((!stays && !shut).then_some(stand))
}

/// The amendment in a later edition, and whether something stands in its way.
fn passed(
    server: &Server,
    case: &Case,
    (own, draft): (&Arc<Edition>, &Draft),
    sent: &Answers,
    to: &Arc<Edition>,
) -> Result<(Stand, bool), Refused> {
    let way = Passage::between(&server.library, &own.procedure, own.link.number, to);
    let passed = way.draft(draft, case.submission.asked_on(), to.today()?);
    let mut stand = at(server, case, passed.draft, sent, to);
    settle_locked(&mut stand);
    Ok((stand, passed.stays))
}

/// An amendment that is in this edition.
fn at(server: &Server, case: &Case, draft: Draft, sent: &Answers, edition: &Arc<Edition>) -> Stand {
    let from = &case.edition;
    if from.link.digest == edition.link.digest {
        return Stand { edition: edition.clone(), draft, in_force: sent.clone(), carried: None };
    }
    let PassedAnswers { answers, no_longer_asked } =
        answers(server, case, (from, sent), edition, &draft.locale);
    let way = Passage::between(&server.library, &from.procedure, from.link.number, edition);
    let asked = case.submission.pending().map(|asked| asked.request.questions.as_slice()).unwrap_or_default();
    let questions = asked.iter().filter_map(|path| Some((path.clone(), way.stands_at(path)?))).collect();
    let carried = CarriedFrom { edition: from.clone(), sent: sent.clone(), no_longer_asked, questions };
    Stand { edition: edition.clone(), draft, in_force: answers, carried: Some(carried) }
}

/// Nobody is asked to look again at what cannot be changed here.
fn settle_locked(stand: &mut Stand) {
    let answers = &stand.draft.answers;
    let locked = answers.to_confirm().map(|(path, _)| path).filter(|path| {
        let question = stand.edition.procedure.question(path);
        question.is_some_and(|question| locked_route(question, path, &stand.in_force).is_some())
    });
    let locked: Vec<_> = locked.filter_map(|path| Some((path.clone(), answers.get(path)?.clone()))).collect();
    for (path, answer) in locked {
        stand.draft.answers.set(path, answer);
    }
}

/// Answers of a revision of a case, as a later edition reads them.
pub(crate) fn answers(
    server: &Server,
    case: &Case,
    (from, answers): (&Arc<Edition>, &Answers),
    to: &Edition,
    locale: &Locale,
) -> PassedAnswers {
    if from.link.number >= to.link.number {
        return PassedAnswers { answers: answers.clone(), no_longer_asked: Vec::new() };
    }
    let way = Passage::between(&server.library, &from.procedure, from.link.number, to);
    let old = (&from.procedure, &from.link);
    way.answers(old, &to.procedure, answers, locale, case.submission.asked_on())
}
