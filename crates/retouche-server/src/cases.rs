//! Cases, loaded from the store for one request: their answers, words, requests and receipts. The rules are the
//! core's.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::Answers;
use retouche::case::{Between, Case, Words};
use retouche::change::Change;
use retouche::credential::Reference;
use retouche::edition::{Catalogue, Edition, Retired};
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche::refusal::Refusal;
use retouche::request::RequestWords;
use retouche::submission::{Act, RequestRecord, Revision, SentRevision, Submission};
use retouche_screens as screens;
use retouche_screens::{Compared, ComparedSent, FormPage, RefusalKind, Screen, Target};
use retouche_store::KeptAnswers;
use retouche_texts::Locale;
use serde_json::Value as Json;

use crate::context::Context;
use crate::library::say;
use crate::refused::{Broken, Refused};

/// The case of a reference. The caller has made sure that the client may see it.
pub(crate) async fn open(server: &Context, reference: &Reference) -> Result<Case, Refused> {
    let events = server.store.events(reference).await?;
    if events.is_empty() {
        return Err(Refused::new(RefusalKind::NotFound));
    }
    let submission = Submission::fold(&events).map_err(|_| Broken("a history does not fold"))?;
    let retired = retired(server, &submission).await?;
    let current = &submission.current().revision;
    let edition =
        retired.of(current).cloned().or_else(|| server.library.edition(current.edition.digest).cloned());
    let edition = edition.ok_or(NO_EDITION)?;
    let served = server.catalogue(&edition.link.procedure).cloned();
    let catalogue = served.unwrap_or_else(|| Arc::new(Catalogue::of(edition.clone())));
    let kept = server.store.answers_of(reference, current.link()).await?;
    let answers = kept.map(|kept| read(kept, &edition)).transpose()?;
    let case = Case::new(events, submission, answers, catalogue, retired);
    Ok(case.ok_or(NO_EDITION)?)
}

const NO_EDITION: Broken = Broken("the edition of a revision is not in the store");

/// The editions under which something was sent and that are served no more.
async fn retired(server: &Context, submission: &Submission) -> Result<Retired, Refused> {
    let mut retired = Retired::default();
    for revision in submission.revisions().map(|sent| &sent.revision) {
        if server.library.edition(revision.edition.digest).is_some() || retired.of(revision).is_some() {
            continue;
        }
        if let Some(edition) = server.library.of_revision(revision, &server.store).await? {
            retired.keep(revision, edition);
        }
    }
    Ok(retired)
}

/// The page of the case.
pub(crate) fn page(case: &Case) -> Target {
    Target::Submission(case.submission.reference.clone())
}

/// The revision of this number.
pub(crate) fn revision(case: &Case, number: u32) -> Result<&SentRevision, Refused> {
    let refused = || Refused::new(RefusalKind::NotFound).or(page(case));
    case.submission.revision(number).ok_or_else(refused)
}

/// The answers were purged.
pub(crate) fn purged(case: &Case) -> Refused {
    Refused::new(RefusalKind::Purged).or(page(case))
}

/// A refusal of the core, with the pages where something can still be done.
pub(crate) fn refused(case: &Case, refusal: Refusal) -> Refused {
    let reference = || case.submission.reference.clone();
    let next = match &refusal {
        Refusal::Purged | Refusal::NotNow(_) | Refusal::NoRevision(_) => page(case),
        Refusal::Unsettled(_) => Target::Settle(reference()),
        Refusal::Unanswered(_) => match case.submission.pending() {
            Some(asked) => Target::Request(reference(), asked.number),
            None => Target::Amend(reference()),
        },
        _ => Target::Amend(reference()),
    };
    Refused::from(refusal).or(next)
}

/// The edition under which a revision of the case was asked.
pub(crate) fn edition_of<'c>(case: &'c Case, revision: &Revision) -> Result<&'c Arc<Edition>, Broken> {
    case.edition_of(revision).ok_or(NO_EDITION)
}

/// The answers of a revision, as the edition under which it was asked reads them; `None` once they were
/// purged.
pub(crate) async fn answers(
    server: &Context,
    case: &Case,
    sent: &SentRevision,
) -> Result<Option<Answers>, Refused> {
    if sent.revision.number == case.submission.current().revision.number {
        return Ok(case.answers.clone());
    }
    let edition = edition_of(case, &sent.revision)?;
    let kept = server.store.answers_of(&case.submission.reference, sent.revision.link()).await?;
    Ok(kept.map(|kept| read(kept, edition)).transpose()?)
}

/// Answers as they were kept, as their edition reads them.
pub(crate) fn read(kept: KeptAnswers, edition: &Edition) -> Result<Answers, Broken> {
    let answers = Answers::from_json(&kept.json, &edition.procedure);
    let answers = answers.map_err(|_| Broken("answers do not belong to their edition"))?;
    Ok(answers.knowing(kept.known))
}

/// The differences between two revisions, both as the edition of the later one reads them; `None` after a
/// purge.
pub(crate) async fn between<'c>(
    server: &Context,
    case: &'c Case,
    before: &'c SentRevision,
    after: &'c SentRevision,
) -> Result<Option<Between<'c>>, Refused> {
    let former = answers(server, case, before).await?;
    let (Some(former), Some(latter)) = (former, answers(server, case, after).await?) else { return Ok(None) };
    let between = case.between((before, &former), (after, latter));
    Ok(Some(between.ok_or(NO_EDITION)?))
}

/// What a revision changed; `None` for the first, and after a purge.
pub(crate) async fn changed<'c>(
    server: &Context,
    case: &'c Case,
    sent: &'c SentRevision,
) -> Result<Option<Between<'c>>, Refused> {
    match sent.amends {
        Some(amends) => between(server, case, revision(case, amends.number)?, sent).await,
        None => Ok(None),
    }
}

/// The words that the history shows, by the numbers of their events; none after a purge. Late corrections
/// appear without their answers.
pub(crate) async fn words(server: &Context, case: &Case) -> Result<BTreeMap<u32, Json>, Refused> {
    let mut words = BTreeMap::new();
    for event in case.events.iter().filter(|event| !matches!(event.act, Act::LateCorrection { .. })) {
        let kept = server.store.words_of(&case.submission, event).await?;
        if let Some(kept) = kept {
            words.insert(event.number, kept.to_json()?);
        }
    }
    Ok(words)
}

/// A correction request, its words, and the answers that it is about.
pub(crate) struct Request {
    pub(crate) asked: RequestRecord,
    pub(crate) words: RequestWords,
    pub(crate) answers: Answers,
}

/// The correction request of this number.
pub(crate) async fn request(server: &Context, case: &Case, number: u32) -> Result<Request, Refused> {
    let missing = || Refused::new(RefusalKind::NotFound).or(page(case));
    let asked = case.submission.requests.iter().find(|asked| asked.number == number);
    let asked = asked.ok_or_else(missing)?;
    let event = case.events.iter().find(|event| event.number == number).ok_or_else(missing)?;
    let words = server.store.words_of(&case.submission, event).await?;
    let Words::Request(words) = words.ok_or_else(|| purged(case))? else {
        return Err(Broken("a request has other words").into());
    };
    let about = revision(case, asked.request.about.number)?;
    let answers = answers(server, case, about).await?.unwrap_or_default();
    Ok(Request { asked: asked.clone(), words, answers })
}

/// The receipt of a revision, and its answers; `None` once they were purged.
pub(crate) async fn receipt(
    server: &Context,
    case: &Case,
    sent: &SentRevision,
) -> Result<(Receipt, Option<Answers>), Refused> {
    let edition = edition_of(case, &sent.revision)?;
    let receipt = |changes: &[Change]| Receipt::of(&case.submission, sent, &edition.procedure, changes);
    match changed(server, case, sent).await? {
        Some(changed) => Ok((receipt(&changed.changes), Some(changed.after))),
        None => Ok((receipt(&[]), answers(server, case, sent).await?)),
    }
}

/// The receipt of a revision, signed.
pub(crate) async fn signed_receipt(
    server: &Context,
    case: &Case,
    sent: &SentRevision,
) -> Result<SignedReceipt, Refused> {
    let (receipt, _) = receipt(server, case, sent).await?;
    Ok(server.keys.sign(receipt)?)
}

/// Adds to a page of differences what the later edition no longer asks.
pub(crate) fn add_no_longer_asked(
    server: &Context,
    between: &Between<'_>,
    locale: &Locale,
    screen: &mut Screen,
) {
    let say = say(between.edition, locale);
    let former = |number| server.library.former(Some(between.former), between.edition, number, locale);
    if let FormPage::BeforeAfter(page) = &mut screen.page {
        let gone = screens::no_longer_asked(&say, &between.no_longer_asked, &between.after, &former);
        page.differences.extend(gone);
    }
}

/// The differences as a page shows them: what the later revision changed, or, `chosen` to be compared, the two
/// beside each other.
pub(crate) fn compared<'b>(case: &'b Case, between: &'b Between<'_>, chosen: bool) -> Compared<'b> {
    Compared {
        reference: &case.submission.reference,
        before: &between.before,
        before_sent: &between.before_sent.at,
        after: &between.after,
        after_sent: Some(ComparedSent {
            revision: between.after_sent.revision.number,
            at: &between.after_sent.at,
            with: chosen.then_some(between.before_sent.revision.number),
        }),
        open: false,
        changes: &between.changes,
    }
}
