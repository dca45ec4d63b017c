//! Sending, for pages and programs alike: a draft becomes the first revision of a submission, or the next
//! one. Durable before anybody is told.

use retouche::Answers;
use retouche::amendment::{self, AmendmentRefusal, Carried, Correction, amend, resolve_windows};
use retouche::change::patch;
use retouche::credential::Reference;
use retouche::digest::{Digest, Salt};
use retouche::draft::Base;
use retouche::form::{RefusalKind, Target};
use retouche::read::CompleteAnswers;
use retouche::submission::{Actor, Asked, Channel, Maintained, Trigger};
use retouche::texts::Locale;
use retouche_store::{Enclosed, Filed, IdempotencyKey, SendOutcome, Sending, SendingKind, Words};
use serde_json::Value as Json;

use crate::case::Case;
use crate::chance;
use crate::notices::{self, Happening};
use crate::preparation::{Kept, Preparation};
use crate::refused::{Broken, Refused};
use crate::state::Server;
use crate::token::Token;

/// How often another reference is minted when one is taken: 40 bits of chance make one try enough.
const REFERENCES: usize = 4;

/// What became of a sending.
#[derive(Debug)]
pub(crate) enum Sent {
    /// It is kept, now or since an earlier try.
    Filed(Filed),
    /// The draft was changed elsewhere since it was read: nothing was sent.
    Changed,
}

/// A key for a sending of which no key was given.
pub(crate) fn new_key() -> Result<IdempotencyKey, Broken> {
    let key = data_encoding::HEXLOWER.encode(&chance::bytes::<16>()?);
    key.parse().map_err(|_| Broken("a key could not be made"))
}

/// Sends a draft for the first time. The code is that of the draft's token.
pub(crate) async fn file(
    server: &Server,
    preparation: &Preparation,
    token: &Token,
    locale: &Locale,
    key: &IdempotencyKey,
) -> Result<Sent, Refused> {
    let complete = complete(preparation)?;
    let code = server.hasher.hash(token.code()).await?;
    for _ in 0..REFERENCES {
        let said = said(preparation, locale, &complete)?;
        let windows = resolve_windows(&preparation.edition.procedure, &said.now, complete.answers());
        let event = amendment::open(
            &said,
            &preparation.edition.procedure,
            Reference::mint(chance::bytes()?),
            windows,
        )?;
        let kept = kept(preparation)?;
        let happening = Happening {
            event: &event,
            case: None,
            edition: &preparation.edition,
            before: None,
            after: complete.answers(),
            words: None,
        };
        let queued = notices::of(server, &happening).await;
        let sending = Sending {
            draft: kept.hash,
            draft_version: kept.version,
            key,
            event: &event,
            answers: complete.answers(),
            salt: said.salt,
            kind: SendingKind::First { code: &code },
            enclosed: Enclosed { notices: &queued.notices, ..Enclosed::default() },
        };
        match server.store.send(&sending).await? {
            SendOutcome::ReferenceTaken => {}
            outcome => return sent(outcome),
        }
    }
    Err(Broken("every reference that was minted is taken").into())
}

/// Sends an amendment of the person's.
pub(crate) async fn correct(
    server: &Server,
    preparation: &Preparation,
    case: &Case,
    locale: &Locale,
    key: &IdempotencyKey,
) -> Result<Sent, Refused> {
    correct_as(server, preparation, case, locale, key, (Actor::HOLDER, Channel::Online)).await
}

/// Sends an amendment of somebody's, as it came in.
pub(crate) async fn correct_as(
    server: &Server,
    preparation: &Preparation,
    case: &Case,
    locale: &Locale,
    key: &IdempotencyKey,
    (actor, channel): (Actor, Channel),
) -> Result<Sent, Refused> {
    let complete = complete(preparation)?;
    let (base, before) = preparation
        .draft
        .base
        .as_ref()
        .zip(preparation.corrects())
        .ok_or(Broken("an amendment has no base"))?;
    if !base.unsettled.is_empty() {
        return Err(Refused::new(RefusalKind::Unsettled).or(Target::Settle(base.submission.clone())));
    }
    let said = amendment::Sending { actor, channel, ..said(preparation, locale, &complete)? };
    let procedure = &preparation.edition.procedure;
    let (reasons, salt) = (reasons(case, base)?, chance::salt()?);
    let carried = preparation.in_force.as_ref().zip(preparation.carried.as_ref());
    let carried = carried.map(|(before, carried)| Carried {
        procedure: &carried.edition.procedure,
        before,
        questions: &carried.questions,
    });
    let correction = Correction { carried, ..correction(case, base, before, reasons.as_ref(), salt)? };
    let event = amend(&said, &case.submission, procedure, correction);
    let event = event.map_err(|refusal| refused(case, refusal))?;
    let patch = patch(before, complete.answers());
    let kept = kept(preparation)?;
    let happening = Happening {
        event: &event,
        case: Some(case),
        edition: &preparation.edition,
        before: preparation.in_force.as_ref(),
        after: complete.answers(),
        words: reasons.as_ref(),
    };
    let queued = notices::of(server, &happening).await;
    let sending = Sending {
        draft: kept.hash,
        draft_version: kept.version,
        key,
        event: &event,
        answers: complete.answers(),
        salt: said.salt,
        kind: SendingKind::Correction { patch: &patch },
        enclosed: Enclosed {
            words: reasons.as_ref().map(|json| Words { json, salt }),
            notices: &queued.notices,
            cancelled: &queued.cancelled,
        },
    };
    sent(server.store.send(&sending).await?)
}

/// The request that an amendment takes up, as long as it waits for an answer.
fn taken_up<'c>(case: &'c Case, base: &Base) -> Option<&'c Asked> {
    case.submission.pending().filter(|asked| base.request == Some(asked.number))
}

/// Why the person keeps answers that were asked about, if any are kept and the request still stands.
fn reasons(case: &Case, base: &Base) -> Result<Option<Json>, Broken> {
    let kept = taken_up(case, base).map(|_| &base.maintained).filter(|kept| !kept.is_empty());
    kept.map(serde_json::to_value).transpose().map_err(|_| Broken("reasons cannot be kept"))
}

/// What an amendment is, beside what it sends. The trigger is a fact of the draft: a request was taken up
/// in it, or not.
fn correction<'a>(
    case: &Case,
    base: &Base,
    before: &'a Answers,
    reasons: Option<&Json>,
    salt: Salt,
) -> Result<Correction<'a>, Refused> {
    let maintained = |words: &Json| {
        let questions = base.maintained.keys().cloned().collect();
        Ok::<_, Refused>(Maintained { questions, words: Digest::of_words(words, &salt)? })
    };
    Ok(Correction {
        base: base.revision,
        before,
        trigger: taken_up(case, base).map_or(Trigger::OwnInitiative, Asked::trigger),
        reverts: base.reverts,
        maintains: reasons.map(maintained).transpose()?,
        carried: None,
    })
}

pub(crate) fn complete(preparation: &Preparation) -> Result<CompleteAnswers, Refused> {
    let complete = preparation.reading().complete();
    complete.map_err(|_| Refused::new(RefusalKind::Incomplete).or(preparation.of.check()))
}

fn kept(preparation: &Preparation) -> Result<Kept, Refused> {
    preparation.kept.ok_or_else(|| Refused::new(RefusalKind::NoDraft))
}

/// What the sending says of itself: the clock and chance of this moment.
pub(crate) fn said<'a>(
    preparation: &Preparation,
    locale: &Locale,
    answers: &'a CompleteAnswers,
) -> Result<amendment::Sending<'a>, Refused> {
    let edition = &preparation.edition;
    let spoken = edition.spoken(locale)?;
    Ok(amendment::Sending {
        answers,
        edition: edition.link.clone(),
        locale: spoken.texts.locale().clone(),
        texts: spoken.digest,
        salt: chance::salt()?,
        now: edition.now()?,
        actor: Actor::HOLDER,
        channel: Channel::Online,
    })
}

fn sent(outcome: SendOutcome) -> Result<Sent, Refused> {
    match outcome {
        SendOutcome::Sent(filed) | SendOutcome::Repeated(filed) | SendOutcome::AlreadySent(filed) => {
            Ok(Sent::Filed(filed))
        }
        SendOutcome::DraftChanged(_) => Ok(Sent::Changed),
        SendOutcome::Stale(_) | SendOutcome::ReferenceTaken => Err(Refused::new(RefusalKind::Stale)),
        SendOutcome::DraftMissing => Err(Refused::new(RefusalKind::NoDraft)),
    }
}

/// Why an amendment cannot be sent, with what remains possible. The draft stays.
pub(crate) fn refused(case: &Case, refusal: AmendmentRefusal) -> Refused {
    let amend = Target::Amend(case.submission.reference.clone());
    match refusal {
        AmendmentRefusal::Stale(_) | AmendmentRefusal::NoRequest => {
            Refused::new(RefusalKind::Stale).or(amend)
        }
        AmendmentRefusal::NotAsked(_) => Refused::new(RefusalKind::NotAsked).or(amend),
        AmendmentRefusal::Closed(_) | AmendmentRefusal::NotAllowed => {
            Refused::new(RefusalKind::Closed).or(amend)
        }
        AmendmentRefusal::Locked(_) => Refused::new(RefusalKind::Locked).or(amend),
        AmendmentRefusal::Unanswered(_) => Refused::new(RefusalKind::Unanswered).or(case.request_or(amend)),
        AmendmentRefusal::NothingChanged => Refused::new(RefusalKind::NothingChanged).or(amend),
        AmendmentRefusal::Purged => Refused::new(RefusalKind::Purged).or(case.target()),
        AmendmentRefusal::NotCanonical(error) => error.into(),
    }
}
