//! The case layer: everything that a person, an agent, a back office or time can do to a submission, as pure
//! functions.
//!
//! A [`Case`] is one submission, read once. A [`Filing`] is a first sending in preparation, an [`Amendment`] a
//! correction in preparation; an [`Operation`] is an act that needs no draft. Each gives a [`Decision`], which
//! the store commits as a whole, or a [`Refusal`], which says why not. The clock and
//! random bytes come from the caller; which case is whose, and how it is kept, is left to the server and the
//! store.

mod amendment;
mod answering;
mod decision;
mod filing;
mod operation;
mod words;

use std::sync::Arc;

pub use amendment::{Amendment, CarriedRevision, Owner};
pub use answering::{ItemReply, Replies};
pub use decision::{Decision, NoticePlan, RevisionAnswers};
pub use filing::{Filing, Sender};
pub use operation::{Operation, RequestDraft};

pub use words::{SaltedWords, Words};

use retouche_texts::Locale;

use crate::amendment::Rights;
use crate::answers::{Answers, RawAnswers};
use crate::change::{Change, changes};
use crate::civil::Moment;
use crate::edition::{Catalogue, Edition, MigratedAnswers, Retired, UnknownZone};
use crate::form_change::NoLongerAsked;
use crate::refusal::Refusal;
use crate::submission::{Actor, EditionLink, Event, Revision, SentRevision, Submission};

/// One submission: its events, what they make of it, the editions under which it was sent, and the answers in
/// force.
#[derive(Debug)]
pub struct Case {
    /// The events, in order.
    pub events: Vec<Event>,
    /// The fold of the events.
    pub submission: Submission,
    /// The edition of the revision in force.
    pub edition: Arc<Edition>,
    /// The answers in force; absent once they were purged.
    pub answers: Option<Answers>,
    catalogue: Arc<Catalogue>,
    retired: Retired,
}

impl Case {
    /// A case. `catalogue` holds the editions of its procedure that are served; `retired`, those under which
    /// something was sent and that are served no more. `None` if the edition in force is in neither.
    #[must_use]
    pub fn new(
        events: Vec<Event>,
        submission: Submission,
        answers: Option<Answers>,
        catalogue: Arc<Catalogue>,
        retired: Retired,
    ) -> Option<Self> {
        let revision = &submission.current().revision;
        let edition = served_or_retired(&catalogue, &retired, revision)?.clone();
        Some(Self { events, submission, edition, answers, catalogue, retired })
    }

    /// An instant (seconds since the Unix epoch) for an event of this case, as the procedure's time zone tells
    /// it: not before the last event, wherever the clock was set back or two requests overtook each other.
    ///
    /// # Errors
    ///
    /// [`UnknownZone`], which `check` rules out.
    pub fn moment(&self, at: i64) -> Result<Moment, UnknownZone> {
        self.edition.moment(at.max(self.submission.last_at.at))
    }

    /// The answers in force.
    ///
    /// # Errors
    ///
    /// [`Refusal::Purged`].
    pub fn in_force(&self) -> Result<&Answers, Refusal> {
        self.answers.as_ref().ok_or(Refusal::Purged)
    }

    /// The rights of its holder at an instant (seconds since the Unix epoch).
    #[must_use]
    pub fn rights(&self, at: i64) -> Rights {
        self.rights_of(&Actor::HOLDER, at)
    }

    /// The rights of an actor at an instant.
    #[must_use]
    pub fn rights_of(&self, actor: &Actor, at: i64) -> Rights {
        Rights::at(&self.submission, &self.edition.procedure, actor, at)
    }

    /// The editions of its procedure that are served.
    #[must_use]
    pub fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// The edition under which a revision of this case was sent. `None` if it is kept nowhere.
    #[must_use]
    pub fn edition_of(&self, revision: &Revision) -> Option<&Arc<Edition>> {
        served_or_retired(&self.catalogue, &self.retired, revision)
    }

    /// The edition of a link: one that is served, or one under which something was sent here; else that of
    /// the revision in force.
    #[must_use]
    pub fn edition_linked(&self, link: &EditionLink) -> &Arc<Edition> {
        let served = self.catalogue.edition(link.digest);
        served.or_else(|| self.retired.edition(link.digest)).unwrap_or(&self.edition)
    }

    /// Answers of a revision of this case, as a later edition reads them; as they are, where it is not later.
    #[must_use]
    pub fn migrated(
        &self,
        from: &Edition,
        answers: &Answers,
        to: &Edition,
        locale: &Locale,
    ) -> MigratedAnswers {
        if from.link.number >= to.link.number {
            return MigratedAnswers { answers: answers.clone(), no_longer_asked: Vec::new() };
        }
        let migration = self.catalogue.migration(&from.procedure, to);
        let old = (&from.procedure, &from.link);
        migration.answers(old, &to.procedure, answers, locale, self.submission.asked_on())
    }

    /// The differences between two revisions with their answers, both as the edition of the later one reads
    /// them. `None` if an edition is kept nowhere.
    #[must_use]
    pub fn between<'c>(
        &'c self,
        (before_sent, before): (&'c SentRevision, &Answers),
        (after_sent, after): (&'c SentRevision, Answers),
    ) -> Option<Between<'c>> {
        let edition = self.edition_of(&after_sent.revision)?;
        let former = self.edition_of(&before_sent.revision)?;
        let MigratedAnswers { answers: before, no_longer_asked } =
            self.migrated(former, before, edition, &after_sent.revision.locale);
        let changes = changes(&edition.procedure, &before, &after);
        Some(Between { edition, former, before, before_sent, after, after_sent, changes, no_longer_asked })
    }

    /// Answers as they would be typed in a locale under an edition.
    #[must_use]
    pub fn typed(&self, edition: &Edition, answers: &Answers, locale: &Locale) -> RawAnswers {
        RawAnswers::from_answers(answers, &edition.procedure, locale, self.submission.asked_on())
    }
}

fn served_or_retired<'e>(
    catalogue: &'e Catalogue,
    retired: &'e Retired,
    revision: &Revision,
) -> Option<&'e Arc<Edition>> {
    catalogue.edition(revision.edition.digest).or_else(|| retired.of(revision))
}

/// The differences between two revisions.
#[derive(Debug)]
pub struct Between<'c> {
    /// The edition of the later revision.
    pub edition: &'c Arc<Edition>,
    /// The edition of the earlier revision.
    pub former: &'c Arc<Edition>,
    /// The earlier answers.
    pub before: Answers,
    /// The earlier revision.
    pub before_sent: &'c SentRevision,
    /// The later answers.
    pub after: Answers,
    /// The later revision.
    pub after_sent: &'c SentRevision,
    /// The changes, in display order.
    pub changes: Vec<Change>,
    /// What the later edition no longer asks.
    pub no_longer_asked: Vec<NoLongerAsked>,
}
