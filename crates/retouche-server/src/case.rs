//! A case: a submission opened by somebody who may, with the edition it was asked under, its answers, and
//! the amendment in preparation beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::Answers;
use retouche::amendment::Rights;
use retouche::change::{Change, changes};
use retouche::credential::Reference;
use retouche::form::{self, Compared, ComparedSent, FormPage, RefusalKind, Screen, Target};
use retouche::form_change::NoLongerAsked;
use retouche::receipt::Receipt;
use retouche::receipt::signed::SignedReceipt;
use retouche::request::RequestWords;
use retouche::submission::{Act, Actor, Asked, EditionLink, Event, Revision, Sent, Submission};
use retouche::texts::Locale;
use retouche_store::{KeptAnswers, words_named};
use serde_json::Value as Json;

use crate::clock;
use crate::library::Edition;
use crate::lifting::PassedAnswers;
use crate::passing;
use crate::refused::{Broken, Refused};
use crate::state::Server;

/// A submission, and the edition under which its revision in force was asked.
#[derive(Debug)]
pub(crate) struct Case {
    /// Everything that happened to it, in order.
    pub(crate) events: Vec<Event>,
    /// What that made of it.
    pub(crate) submission: Submission,
    pub(crate) edition: Arc<Edition>,
}

impl Case {
    /// The submission of a reference. The caller has made sure that whoever asks may see it.
    pub(crate) async fn open(server: &Server, reference: &Reference) -> Result<Self, Refused> {
        let events = server.store.events(reference).await?;
        if events.is_empty() {
            return Err(Refused::new(RefusalKind::NotFound));
        }
        let submission = Submission::fold(&events).map_err(|_| Broken("a history does not fold"))?;
        let edition = edition_of(server, &submission.current().revision).await?;
        Ok(Self { events, submission, edition })
    }

    /// The revision of this number.
    pub(crate) fn revision(&self, number: u32) -> Result<&Sent, Refused> {
        let refused = || Refused::new(RefusalKind::NotFound).or(self.target());
        self.submission.revision(number).ok_or_else(refused)
    }

    /// The page of the submission.
    pub(crate) fn target(&self) -> Target {
        Target::Submission(self.submission.reference.clone())
    }

    /// The page of the request that waits for an answer, or another page.
    pub(crate) fn request_or(&self, other: Target) -> Target {
        let reference = || self.submission.reference.clone();
        self.submission.pending().map_or(other, |asked| Target::Request(reference(), asked.number))
    }

    /// What its holder may correct now.
    pub(crate) fn rights(&self) -> Rights {
        Rights::at(&self.submission, &self.edition.procedure, &Actor::HOLDER, clock::now())
    }

    /// That what is asked for was purged.
    pub(crate) fn purged(&self) -> Refused {
        Refused::new(RefusalKind::Purged).or(self.target())
    }

    /// The answers of a revision, as the edition under which it was asked reads them; `None` once they were
    /// purged.
    pub(crate) async fn answers(&self, server: &Server, sent: &Sent) -> Result<Option<Answers>, Refused> {
        let edition = edition_of(server, &sent.revision).await?;
        let kept = server.store.answers_of(&self.submission.reference, sent.revision.link()).await?;
        Ok(kept.map(|kept| read(kept, &edition)).transpose()?)
    }

    /// The edition of a link: one that is served, or one under which something was sent here; else that of
    /// the revision in force.
    pub(crate) async fn edition_linked(
        &self,
        server: &Server,
        link: &EditionLink,
    ) -> Result<Arc<Edition>, Refused> {
        if let Some(edition) = server.library.edition(link.digest) {
            return Ok(edition.clone());
        }
        let sent = self.submission.revisions().find(|sent| sent.revision.edition.digest == link.digest);
        match sent {
            Some(sent) => edition_of(server, &sent.revision).await,
            None => Ok(self.edition.clone()),
        }
    }

    /// The answers in force.
    pub(crate) async fn in_force(&self, server: &Server) -> Result<Answers, Refused> {
        let answers = self.answers(server, self.submission.current()).await?;
        answers.ok_or_else(|| self.purged())
    }

    /// What lies between two revisions, both as the edition of the later one reads them; `None` after a
    /// purge.
    pub(crate) async fn between<'a>(
        &'a self,
        server: &Server,
        before_sent: &'a Sent,
        after_sent: &'a Sent,
    ) -> Result<Option<Between<'a>>, Refused> {
        let edition = edition_of(server, &after_sent.revision).await?;
        let former = edition_of(server, &before_sent.revision).await?;
        let before = self.answers(server, before_sent).await?;
        let (Some(before), Some(after)) = (before, self.answers(server, after_sent).await?) else {
            return Ok(None);
        };
        let locale = &after_sent.revision.locale;
        let passed = passing::answers(server, self, (&former, &before), &edition, locale);
        let PassedAnswers { answers: before, no_longer_asked } = passed;
        let changes = changes(&edition.procedure, &before, &after);
        Ok(Some(Between {
            case: self,
            edition,
            former,
            before,
            before_sent,
            after,
            after_sent,
            changes,
            no_longer_asked,
        }))
    }

    /// What a revision changed; `None` for the first, and after a purge.
    pub(crate) async fn changed<'a>(
        &'a self,
        server: &Server,
        sent: &'a Sent,
    ) -> Result<Option<Between<'a>>, Refused> {
        match sent.amends {
            Some(amends) => self.between(server, self.revision(amends.number)?, sent).await,
            None => Ok(None),
        }
    }

    /// What people and agents wrote with its events and the history shows, by their numbers; nothing after
    /// a purge. Of a correction that came too late, it shows that it came.
    pub(crate) async fn words(&self, server: &Server) -> Result<BTreeMap<u32, Json>, Refused> {
        let mut words = BTreeMap::new();
        for event in self.events.iter().filter(|event| !matches!(event.act, Act::LateCorrection { .. })) {
            let Some(digest) = words_named(event) else { continue };
            let kept = server.store.words_of(&self.submission, event.number, digest).await?;
            words.extend(kept.map(|kept| (event.number, kept.json)));
        }
        Ok(words)
    }

    /// The request of this number, what it says, and the answers that it is about.
    pub(crate) async fn request(&self, server: &Server, number: u32) -> Result<Request, Refused> {
        let missing = || Refused::new(RefusalKind::NotFound).or(self.target());
        let asked = self.submission.requests.iter().find(|asked| asked.number == number);
        let asked = asked.ok_or_else(missing)?;
        let words = server.store.words_of(&self.submission, number, asked.request.words).await?;
        let words = serde_json::from_value(words.ok_or_else(|| self.purged())?.json);
        let about = self.revision(asked.request.about.number)?;
        Ok(Request {
            asked: asked.clone(),
            words: words.map_err(|_| Broken("a request cannot be read"))?,
            answers: self.answers(server, about).await?.unwrap_or_default(),
        })
    }

    /// The receipt of a revision, and its answers; `None` once they were purged.
    pub(crate) async fn receipt(
        &self,
        server: &Server,
        sent: &Sent,
    ) -> Result<(Receipt, Option<Answers>), Refused> {
        let edition = edition_of(server, &sent.revision).await?;
        let receipt = |changes: &[Change]| Receipt::of(&self.submission, sent, &edition.procedure, changes);
        match self.changed(server, sent).await? {
            Some(changed) => Ok((receipt(&changed.changes), Some(changed.after))),
            None => Ok((receipt(&[]), self.answers(server, sent).await?)),
        }
    }

    /// The receipt of a revision, signed.
    pub(crate) async fn signed_receipt(
        &self,
        server: &Server,
        sent: &Sent,
    ) -> Result<SignedReceipt, Refused> {
        let (receipt, _) = self.receipt(server, sent).await?;
        Ok(server.keys.sign(receipt)?)
    }
}

/// A request, what it says, and the answers that it is about.
pub(crate) struct Request {
    pub(crate) asked: Asked,
    pub(crate) words: RequestWords,
    pub(crate) answers: Answers,
}

/// What lies between two revisions.
#[derive(Debug)]
pub(crate) struct Between<'a> {
    case: &'a Case,
    /// The edition of the later one.
    pub(crate) edition: Arc<Edition>,
    /// The edition of the earlier one.
    former: Arc<Edition>,
    before: Answers,
    before_sent: &'a Sent,
    after: Answers,
    after_sent: &'a Sent,
    pub(crate) changes: Vec<Change>,
    /// What the later edition no longer asks for.
    no_longer_asked: Vec<NoLongerAsked>,
}

impl Between<'_> {
    /// Tells on a page of what differs what is no longer asked.
    pub(crate) fn tell_no_longer_asked(
        &self,
        server: &Server,
        locale: &Locale,
        screen: &mut Screen,
    ) -> Result<(), Broken> {
        let say = self.edition.say(locale)?;
        let former = |number| server.library.former(Some(&self.former), &self.edition, number, locale);
        if let FormPage::BeforeAfter(page) = &mut screen.page {
            let gone = form::no_longer_asked(&say, &self.no_longer_asked, &self.after, &former);
            page.differences.extend(gone);
        }
        Ok(())
    }

    /// As a page shows it: what the later one changed, or, `chosen` to be compared, the two beside each other.
    pub(crate) fn compared(&self, chosen: bool) -> Compared<'_> {
        Compared {
            reference: &self.case.submission.reference,
            before: &self.before,
            before_sent: &self.before_sent.at,
            after: &self.after,
            after_sent: Some(ComparedSent {
                revision: self.after_sent.revision.number,
                at: &self.after_sent.at,
                with: chosen.then_some(self.before_sent.revision.number),
            }),
            open: false,
            changes: &self.changes,
        }
    }
}

/// The edition under which a revision was asked.
pub(crate) async fn edition_of(server: &Server, revision: &Revision) -> Result<Arc<Edition>, Refused> {
    let edition = server.library.of_revision(revision, &server.store).await?;
    Ok(edition.ok_or(Broken("the edition of a revision is not in the store"))?)
}

/// Answers as they were kept, as their edition reads them.
pub(crate) fn read(kept: KeptAnswers, edition: &Edition) -> Result<Answers, Broken> {
    let answers = Answers::from_json(&kept.json, &edition.procedure);
    let answers = answers.map_err(|_| Broken("answers do not belong to their edition"))?;
    Ok(answers.knowing(kept.known))
}
