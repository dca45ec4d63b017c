//! A first sending in preparation.

use std::sync::Arc;

use retouche_texts::Locale;

use super::decision::{Decision, NoticePlan, RevisionAnswers};
use crate::amendment;
use crate::amendment::Sending;
use crate::answers::RawAnswers;
use crate::civil::{CivilDate, Moment};
use crate::credential::Reference;
use crate::digest::Salt;
use crate::draft::Draft;
use crate::edition::{Catalogue, Edition, EditionChoice};
use crate::form_change::NoLongerAsked;
use crate::procedure::Procedure;
use crate::read::{CompleteAnswers, Reading, read};
use crate::refusal::Refusal;
use crate::submission::{Actor, Channel, Submission};
use crate::windows::resolve_windows;

/// A first sending in preparation, in the edition in which it goes on.
#[derive(Debug, Clone)]
pub struct Filing {
    /// The edition.
    pub edition: Arc<Edition>,
    /// The locale in which it is asked at the moment.
    pub locale: Locale,
    /// The answers so far.
    pub answers: RawAnswers,
    /// Answers that the edition no longer asks for: kept, and not sent.
    pub no_longer_asked: Vec<NoLongerAsked>,
    /// The day on which the answers are read: the current one in the procedure's time zone.
    pub today: CivilDate,
}

/// Who sends, how, and in which locale.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The actor.
    pub actor: Actor,
    /// How the answers came in.
    pub channel: Channel,
    /// The locale in which the last page was read.
    pub locale: Locale,
}

impl Sender {
    /// The holder, through the form.
    #[must_use]
    pub fn holder(locale: Locale) -> Self {
        Self { actor: Actor::HOLDER, channel: Channel::Online, locale }
    }

    /// What the sending of complete answers says of itself.
    pub(super) fn sending<'a>(
        &self,
        edition: &Edition,
        answers: &'a CompleteAnswers,
        now: &Moment,
        salt: Salt,
    ) -> Sending<'a> {
        let texts = edition.texts(&self.locale);
        Sending {
            answers,
            edition: edition.link.clone(),
            locale: texts.texts.locale().clone(),
            texts: texts.digest,
            salt,
            now: now.clone(),
            actor: self.actor.clone(),
            channel: self.channel,
        }
    }
}

impl Filing {
    /// A filing in which nothing was answered.
    #[must_use]
    pub fn new(edition: Arc<Edition>, locale: Locale, today: CivilDate) -> Self {
        let (answers, no_longer_asked) = (RawAnswers::default(), Vec::new());
        Self { edition, locale, answers, no_longer_asked, today }
    }

    /// The filing of a draft, in the edition in which it goes on. `own` is the structure of its edition where
    /// that is served no more: then the draft cannot stay on it. The draft of the filing differs from the one
    /// given where it was migrated.
    #[must_use]
    pub fn resume(
        draft: Draft,
        catalogue: &Catalogue,
        own: Option<&Procedure>,
        choice: EditionChoice,
        (at, today): (i64, CivilDate),
    ) -> Self {
        let current = catalogue.in_force(at);
        let migrated = |own: &Procedure| catalogue.migration(own, current).draft(&draft, today, today);
        if let Some(own) = catalogue.edition(draft.edition.digest) {
            if own.link.number >= current.link.number || choice == EditionChoice::Own {
                return Self::of(own, draft, today);
            }
            let migrated = migrated(&own.procedure);
            return match migrated.stays {
                true => Self::of(own, draft, today),
                false => Self::of(current, migrated.draft, today),
            };
        }
        let migrated = own.map(|own| migrated(own).draft);
        Self::of(current, migrated.unwrap_or(draft), today)
    }

    fn of(edition: &Arc<Edition>, draft: Draft, today: CivilDate) -> Self {
        let Draft { locale, answers, no_longer_asked, .. } = draft;
        Self { edition: edition.clone(), locale, answers, no_longer_asked, today }
    }

    /// The draft that holds it.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft {
            edition: self.edition.link.clone(),
            locale: self.locale.clone(),
            base: None,
            answers: self.answers.clone(),
            no_longer_asked: self.no_longer_asked.clone(),
        }
    }

    /// The answers so far, read.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        read(&self.edition.procedure, &self.answers, self.today)
    }

    /// Adds what was typed in another draft of the same procedure; at a question of both, the other counts.
    pub fn join(&mut self, other: &Draft) {
        let answers = &mut self.answers;
        other.answers.iter().for_each(|(path, answer)| answers.set(path.clone(), answer.clone()));
        other.answers.all_rows().for_each(|(row, state)| answers.set_row(row.clone(), state));
        other.answers.to_confirm().for_each(|(path, why)| answers.ask_to_confirm(path.clone(), why));
        self.no_longer_asked.extend(other.no_longer_asked.iter().cloned());
    }

    /// Sends it: the first revision of a new submission.
    ///
    /// # Errors
    ///
    /// [`Refusal::Incomplete`].
    pub fn send(
        &self,
        reference: Reference,
        sender: &Sender,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        let complete = self.reading().complete().map_err(|_| Refusal::Incomplete)?;
        let procedure = &self.edition.procedure;
        let sending = sender.sending(&self.edition, &complete, now, salt);
        let windows = resolve_windows(procedure, now, complete.answers());
        let event = amendment::open(&sending, procedure, reference, windows)?;
        let after = Submission::after(None, &event)?;
        let answers = complete.answers();
        let notices = NoticePlan::of(None, &event, &after, &self.edition, [None, Some(answers)]);
        Ok(Decision {
            event,
            revision: Some(RevisionAnswers { answers: answers.clone(), salt, patch: None }),
            words: None,
            after,
            edition: self.edition.clone(),
            changed: Vec::new(),
            notices,
        })
    }
}
