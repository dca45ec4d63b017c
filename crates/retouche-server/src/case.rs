//! A case: a submission opened by somebody who may, with the edition it was asked under, its answers, and
//! the amendment in preparation beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use retouche::Answers;
use retouche::amendment::Rights;
use retouche::change::{Change, changes};
use retouche::credential::Reference;
use retouche::form::{RefusalKind, Target};
use retouche::receipt::Receipt;
use retouche::submission::{Act, Actor, Capacity, Event, Sent, Submission};
use serde_json::Value as Json;

use crate::clock;
use crate::library::Edition;
use crate::refused::{Broken, Refused};
use crate::state::Server;

/// Whoever holds a reference and its code.
pub(crate) const HOLDER: Actor = Actor::Holder { capacity: Capacity::Alone };

/// A submission, and the edition under which its revision in force was asked.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) submission: Submission,
    pub(crate) edition: Arc<Edition>,
}

impl Case {
    /// The submission of a reference. The caller has made sure that whoever asks may see it.
    pub(crate) async fn open(server: &Server, reference: &Reference) -> Result<Self, Refused> {
        let submission = server.store.submission(reference).await?;
        let submission = submission.ok_or_else(|| Refused::new(RefusalKind::NotFound))?;
        let edition = edition_of(server, submission.current()).await?;
        Ok(Self { submission, edition })
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
        Rights::at(&self.submission, &self.edition.procedure, &HOLDER, clock::now())
    }

    /// The answers of a revision, as the edition under which it was asked reads them; `None` once they were
    /// purged.
    pub(crate) async fn answers(&self, server: &Server, sent: &Sent) -> Result<Option<Answers>, Refused> {
        let edition = edition_of(server, sent).await?;
        let kept = server.store.answers(&self.submission.reference, sent.revision.number).await?;
        let Some(kept) = kept else { return Ok(None) };
        let read = Answers::from_json(&kept.json, &edition.procedure);
        let answers = read.map_err(|_| Broken("answers do not belong to their edition"))?;
        Ok(Some(answers.knowing(kept.known)))
    }

    /// The answers in force.
    pub(crate) async fn in_force(&self, server: &Server) -> Result<Answers, Refused> {
        let answers = self.answers(server, self.submission.current()).await?;
        answers.ok_or_else(|| Refused::new(RefusalKind::Purged).or(self.target()))
    }

    /// The answers before a revision, and what it changed; `None` for the first, and after a purge.
    pub(crate) async fn changed(&self, server: &Server, sent: &Sent) -> Result<Option<Changed<'_>>, Refused> {
        let Some(amends) = sent.amends else { return Ok(None) };
        let before_sent = self.revision(amends.number)?;
        let edition = edition_of(server, sent).await?;
        let (before, after) = (self.answers(server, before_sent).await?, self.answers(server, sent).await?);
        let (Some(before), Some(after)) = (before, after) else { return Ok(None) };
        let changes = changes(&edition.procedure, &before, &after);
        Ok(Some(Changed { before, before_sent, after, changes }))
    }

    /// What people and agents wrote with these events, by their numbers; nothing after a purge.
    pub(crate) async fn words(
        &self,
        server: &Server,
        events: &[Event],
    ) -> Result<BTreeMap<u32, Json>, Refused> {
        let mut words = BTreeMap::new();
        for event in events.iter().filter(|event| has_words(event)) {
            let kept = server.store.words(&self.submission.reference, event.number).await?;
            words.extend(kept.map(|kept| (event.number, kept.json)));
        }
        Ok(words)
    }

    /// The receipt of a revision.
    pub(crate) async fn receipt(&self, server: &Server, sent: &Sent) -> Result<Receipt, Refused> {
        let edition = edition_of(server, sent).await?;
        let changes = self.changed(server, sent).await?.map(|changed| changed.changes).unwrap_or_default();
        Ok(Receipt::of(&self.submission, sent, &edition.procedure, &changes))
    }
}

/// Whether something that is shown in the history was written with an event.
fn has_words(event: &Event) -> bool {
    match &event.act {
        Act::Explained { .. }
        | Act::CorrectionRequested(_)
        | Act::AnswersMaintained { .. }
        | Act::Decided { .. }
        | Act::Reopened { .. } => true,
        Act::Amended { maintains, .. } => maintains.is_some(),
        Act::Sent { .. }
        | Act::ReviewStarted
        | Act::RequestWithdrawn { .. }
        | Act::LateCorrection { .. }
        | Act::WindowGranted { .. }
        | Act::Withdrawn
        | Act::Purged => false,
    }
}

/// What a revision changed.
#[derive(Debug)]
pub(crate) struct Changed<'a> {
    pub(crate) before: Answers,
    pub(crate) before_sent: &'a Sent,
    pub(crate) after: Answers,
    pub(crate) changes: Vec<Change>,
}

/// The edition under which a revision was asked.
pub(crate) async fn edition_of(server: &Server, sent: &Sent) -> Result<Arc<Edition>, Refused> {
    let edition = server.library.of_revision(&sent.revision, &server.store).await?;
    Ok(edition.ok_or(Broken("the edition of a revision is not in the store"))?)
}
