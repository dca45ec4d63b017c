//! A correction in preparation: opened, brought into the edition in which it goes on, brought together with what
//! was sent meanwhile, resolved, sent, or handed in late.

use std::sync::Arc;

use retouche_texts::Locale;

use super::Case;
use super::decision::{Decision, NoticePlan, RevisionAnswers};
use super::filing::Sender;
use super::words::{SaltedWords, Words};
use crate::amendment::{self, Correction, Rights, amend, hand_in_late, locked_route};
use crate::answers::{Answers, RawAnswers, RowState};
use crate::change::{Change, changes, patch};
use crate::civil::{CivilDate, Moment};
use crate::digest::Salt;
use crate::draft::{Base, Draft};
use crate::edition::{Edition, EditionChoice, MigratedAnswers};
use crate::form_change::NoLongerAsked;
use crate::id::Path;
use crate::merge::{Side, merge, same_answer};
use crate::read::{Reading, read};
use crate::refusal::Refusal;
use crate::sorted_map::SortedMap;
use crate::submission::{Actor, Channel, Maintained, RequestRecord, SentRevision, Submission, Trigger};

/// A correction in preparation, in the edition in which it goes on.
#[derive(Debug, Clone)]
pub struct Amendment {
    /// Who prepares it.
    pub owner: Owner,
    /// The edition.
    pub edition: Arc<Edition>,
    /// The locale in which it is asked at the moment.
    pub locale: Locale,
    /// What it corrects, and how far it is.
    pub base: Base,
    /// The answers so far.
    pub answers: RawAnswers,
    /// Answers that the edition no longer asks for: kept, and not sent.
    pub no_longer_asked: Vec<NoLongerAsked>,
    /// The answers in force, as its edition reads them.
    pub in_force: Answers,
    /// The revision in force as it was sent, where its edition is an earlier one.
    pub carried: Option<CarriedRevision>,
    /// The day on which its answers are read: that of the first sending.
    pub read_on: CivilDate,
}

/// The person whose amendment it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// The holder of the case.
    Holder,
    /// An agent who writes down what the person told.
    Agent {
        /// The agent's pseudonym.
        id: String,
        /// How the person told it.
        channel: Channel,
    },
}

/// The revision in force under an earlier edition than that of the amendment.
#[derive(Debug, Clone)]
pub struct CarriedRevision {
    /// Its edition.
    pub edition: Arc<Edition>,
    /// The answers, as they were sent.
    pub sent: Answers,
    /// What the edition of the amendment no longer asks.
    pub no_longer_asked: Vec<NoLongerAsked>,
    /// Where the questions stand that a request asked about. Those that are missing stand nowhere.
    pub questions: SortedMap<Path, Path>,
}

impl Owner {
    /// The actor of the event.
    #[must_use]
    pub fn actor(&self) -> Actor {
        match self {
            Self::Holder => Actor::HOLDER,
            Self::Agent { id, .. } => Actor::Agent { id: id.clone() },
        }
    }

    fn sender(&self, locale: Locale) -> Sender {
        let channel = match self {
            Self::Holder => Channel::Online,
            Self::Agent { channel, .. } => *channel,
        };
        Sender { actor: self.actor(), channel, locale }
    }
}

impl Amendment {
    /// The draft of a correction that starts from the revision in force. `request`: the correction request
    /// that it answers.
    ///
    /// # Errors
    ///
    /// [`Refusal::Purged`], [`Refusal::Closed`].
    pub fn begin(
        case: &Case,
        owner: &Owner,
        locale: &Locale,
        request: Option<u32>,
        at: i64,
    ) -> Result<Draft, Refusal> {
        let base = Base { request, ..Base::of(&case.submission) };
        begin_from(case, owner, locale, base, (&case.edition, case.in_force()?), at)
    }

    /// The draft of a correction that takes up an earlier revision again, whose answers are given.
    ///
    /// # Errors
    ///
    /// [`Refusal::NothingChanged`] for the revision in force, [`Refusal::NoRevision`], and as
    /// [`Amendment::begin`].
    pub fn revert(
        case: &Case,
        number: u32,
        answers: Option<&Answers>,
        locale: &Locale,
        at: i64,
    ) -> Result<Draft, Refusal> {
        let earlier = case.submission.revision(number).ok_or(Refusal::NoRevision(number))?;
        if number >= case.submission.current().revision.number {
            return Err(Refusal::NothingChanged);
        }
        let edition = case.edition_of(&earlier.revision).ok_or(Refusal::NoRevision(number))?;
        let base = Base { reverts: Some(number), ..Base::of(&case.submission) };
        let from = (edition.as_ref(), answers.ok_or(Refusal::Purged)?);
        begin_from(case, &Owner::Holder, locale, base, from, at)
    }

    /// The revision whose answers are needed to resume a draft: the one it started from, if another is in
    /// force since.
    #[must_use]
    pub fn started_from<'c>(case: &'c Case, draft: &Draft) -> Option<&'c SentRevision> {
        let base = draft.base.as_ref()?;
        let is_current = base.revision == case.submission.current().revision.link();
        if is_current { None } else { case.submission.revision(base.revision.number) }
    }

    /// The amendment of a draft: in the edition in which it goes on, and brought together with the revision in
    /// force where that is a later one than it started from. `started_from`: the answers of
    /// [`Amendment::started_from`]. Where the draft of the amendment differs from the one given, it is to be
    /// saved.
    ///
    /// # Errors
    ///
    /// [`Refusal::Purged`]; [`Refusal::NoRevision`] for a draft that corrects nothing of this case.
    pub fn resume(
        case: &Case,
        owner: Owner,
        draft: &Draft,
        started_from: Option<&Answers>,
        choice: EditionChoice,
        at: i64,
    ) -> Result<Self, Refusal> {
        let mut amendment = Self::in_its_edition(case, owner, draft, choice, at)?;
        if let Some(sent) = Self::started_from(case, draft) {
            let edition = case.edition_of(&sent.revision).ok_or(Refusal::NoRevision(sent.revision.number))?;
            let before = started_from.ok_or(Refusal::Purged)?;
            let before = case.migrated(edition, before, &amendment.edition, &amendment.locale).answers;
            amendment.catch_up(case, &before);
        }
        Ok(amendment)
    }

    /// The amendment in the edition of the revision in force, or in the one in force today if nothing keeps
    /// it.
    fn in_its_edition(
        case: &Case,
        owner: Owner,
        draft: &Draft,
        choice: EditionChoice,
        at: i64,
    ) -> Result<Self, Refusal> {
        let own = case.edition_linked(&draft.edition);
        let current = case.catalogue().in_force(at);
        let newest = own.link.number.max(case.edition.link.number);
        if choice == EditionChoice::InForce
            && current.link.number > newest
            && may_migrate(case, &owner, at)
            && let Some(migrated) = Self::migrated_if_free(case, &owner, (own, draft), current, at)?
        {
            return Ok(migrated);
        }
        // What was sent under a later edition is corrected under that one.
        if own.link.number < case.edition.link.number {
            return Ok(Self::migrated(case, &owner, (own, draft), &case.edition, at)?.0);
        }
        Self::at(case, owner, draft.clone(), own)
    }

    /// The amendment in a later edition, unless something stands in its way.
    fn migrated_if_free(
        case: &Case,
        owner: &Owner,
        begun: (&Edition, &Draft),
        to: &Arc<Edition>,
        at: i64,
    ) -> Result<Option<Self>, Refusal> {
        let (migrated, stays) = Self::migrated(case, owner, begun, to, at)?;
        let reading = migrated.reading();
        // Nobody can answer what is corrected elsewhere only.
        let is_shut = reading.questions().any(|question| {
            let locked = || locked_route(question.question, &question.path, &migrated.in_force);
            question.fault.is_some() && locked().is_some()
        });
        Ok((!stays && !is_shut).then_some(migrated))
    }

    /// The amendment in a later edition, and whether something stands in its way.
    fn migrated(
        case: &Case,
        owner: &Owner,
        (own, draft): (&Edition, &Draft),
        to: &Arc<Edition>,
        at: i64,
    ) -> Result<(Self, bool), Refusal> {
        let migration = case.catalogue().migration(&own.procedure, to);
        let read_on = case.submission.asked_on();
        let migrated = migration.draft(draft, read_on, to.day(at).unwrap_or(read_on));
        let mut amendment = Self::at(case, owner.clone(), migrated.draft, to)?;
        amendment.confirm_locked();
        Ok((amendment, migrated.stays))
    }

    /// The amendment of a draft that is in this edition.
    fn at(case: &Case, owner: Owner, draft: Draft, edition: &Arc<Edition>) -> Result<Self, Refusal> {
        let Draft { locale, base, answers, no_longer_asked, .. } = draft;
        let base = base.filter(|base| base.submission == case.submission.reference);
        let (in_force, carried) = carried(case, edition, &locale)?;
        Ok(Self {
            owner,
            edition: edition.clone(),
            locale,
            base: base.ok_or(Refusal::NoRevision(0))?,
            answers,
            no_longer_asked,
            in_force,
            carried,
            read_on: case.submission.asked_on(),
        })
    }

    /// Nobody is asked to look again at what cannot be changed here.
    fn confirm_locked(&mut self) {
        let is_locked = |path: &&Path| {
            let question = self.edition.procedure.question(path);
            question.is_some_and(|question| locked_route(question, path, &self.in_force).is_some())
        };
        let locked = self.answers.to_confirm().map(|(path, _)| path).filter(is_locked);
        let locked: Vec<_> =
            locked.filter_map(|path| Some((path.clone(), self.answers.get(path)?.clone()))).collect();
        for (path, answer) in locked {
            self.answers.set(path, answer);
        }
    }

    /// Brings it together with the revision in force. `before`: the answers that it started from.
    fn catch_up(&mut self, case: &Case, before: &Answers) {
        let procedure = &self.edition.procedure;
        let same = |path: &_, one: Option<&_>, other: Option<&_>| same_answer(procedure, path, one, other);
        let [before, theirs] =
            [before, &self.in_force].map(|answers| case.typed(&self.edition, answers, &self.locale));
        let mut merged = merge(&before, &self.answers, &theirs, &same);
        // What was sent under an earlier edition has not been looked at in this one.
        let to_confirm = self.answers.to_confirm();
        to_confirm.for_each(|(path, why)| merged.answers.ask_to_confirm(path.clone(), why));
        let earlier = self.base.unsettled.iter().filter(|path| !merged.conflicts.contains(path));
        let still = earlier.filter(|path| !same(path, merged.answers.get(path), theirs.get(path)));
        self.base.unsettled = still.cloned().chain(merged.conflicts.iter().cloned()).collect();
        self.answers = merged.answers;
        self.base.revision = case.submission.current().revision.link();
        // A request that was answered meanwhile is not answered again.
        let pending = case.submission.pending().map(|asked| asked.number);
        self.base.request = self.base.request.filter(|request| pending == Some(*request));
        self.base.reverts = None;
    }

    /// The draft that holds it.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft {
            edition: self.edition.link.clone(),
            locale: self.locale.clone(),
            base: Some(self.base.clone()),
            answers: self.answers.clone(),
            no_longer_asked: self.no_longer_asked.clone(),
        }
    }

    /// The answers so far, read.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        read(&self.edition.procedure, &self.answers, self.read_on)
    }

    /// What it changes so far.
    #[must_use]
    pub fn changes(&self, reading: &Reading<'_>) -> Vec<Change> {
        changes(&self.edition.procedure, &self.in_force, &reading.answers)
    }

    /// The answers that it corrects, as they were sent.
    #[must_use]
    pub fn corrects(&self) -> &Answers {
        self.carried.as_ref().map_or(&self.in_force, |carried| &carried.sent)
    }

    /// Where a question stands that a request asked about.
    #[must_use]
    pub fn stands_at(&self, asked: &Path) -> Option<Path> {
        match &self.carried {
            Some(carried) => carried.questions.get(asked).cloned(),
            None => Some(asked.clone()),
        }
    }

    /// The rights of its owner at an instant.
    #[must_use]
    pub fn rights(&self, case: &Case, at: i64) -> Rights {
        case.rights_of(&self.owner.actor(), at)
    }

    /// Resolves every conflict by the side chosen for it, in the order of `base.unsettled`.
    ///
    /// # Errors
    ///
    /// [`Refusal::Unsettled`] with the conflicts for which no side is given. Nothing is changed then.
    pub fn settle(&mut self, case: &Case, sides: &[Side]) -> Result<(), Refusal> {
        let open: Vec<Path> = self.base.unsettled.iter().skip(sides.len()).cloned().collect();
        if !open.is_empty() {
            return Err(Refusal::Unsettled(open));
        }
        let theirs = case.typed(&self.edition, &self.in_force, &self.locale);
        for (path, side) in std::mem::take(&mut self.base.unsettled).into_iter().zip(sides) {
            let is_question = self.edition.procedure.question(&path).is_some();
            take(&mut self.answers, &theirs, path, *side, is_question);
        }
        Ok(())
    }

    /// Sends it: the next revision.
    ///
    /// # Errors
    ///
    /// [`Refusal`], which says what remains possible. The draft stays.
    pub fn send(
        &self,
        case: &Case,
        locale: &Locale,
        now: &Moment,
        [salt, words_salt]: [Salt; 2],
    ) -> Result<Decision, Refusal> {
        if !self.base.unsettled.is_empty() {
            return Err(Refusal::Unsettled(self.base.unsettled.clone()));
        }
        let reading = self.reading();
        let changed = self.changes(&reading).into_iter().map(|change| change.path).collect();
        let complete = reading.complete().map_err(|_| Refusal::Incomplete)?;
        let sender = self.owner.sender(locale.clone());
        let sending = sender.sending(&self.edition, &complete, now, salt);
        let words = self.kept_answers(case, words_salt);
        let correction = self.correction(case, words.as_ref())?;
        let event = amend(&sending, &case.submission, &self.edition.procedure, correction)?;
        let after = Submission::after(Some(case.submission.clone()), &event)?;
        let answers = complete.answers();
        let in_force = [Some(&self.in_force), Some(answers)];
        let notices = NoticePlan::of(Some(&case.submission), &event, &after, &self.edition, in_force);
        let patch = Some(patch(self.corrects(), answers));
        let revision = Some(RevisionAnswers { answers: answers.clone(), salt, patch });
        Ok(Decision { event, revision, words, after, edition: self.edition.clone(), changed, notices })
    }

    /// Attaches it to the case, which stays as it is: a correction that can no longer be sent.
    ///
    /// # Errors
    ///
    /// [`Refusal::StillOpen`], [`Refusal::Incomplete`], [`Refusal::NothingChanged`], [`Refusal::NotNow`].
    pub fn hand_in_late(
        &self,
        case: &Case,
        locale: &Locale,
        now: &Moment,
        salt: Salt,
    ) -> Result<Decision, Refusal> {
        if self.rights(case, now.at).can_amend() {
            return Err(Refusal::StillOpen);
        }
        let complete = self.reading().complete().map_err(|_| Refusal::Incomplete)?;
        let sender = self.owner.sender(locale.clone());
        let sending = sender.sending(&self.edition, &complete, now, salt);
        let (event, words) = hand_in_late(&sending, &case.submission, self.corrects())?;
        let words = Some(SaltedWords { words: Words::Late(words), salt });
        Decision::of_act(case, event.act, words, now, &event.actor)
    }

    /// The request that it takes up, as long as that waits for an answer.
    fn answered<'c>(&self, case: &'c Case) -> Option<&'c RequestRecord> {
        case.submission.pending().filter(|asked| self.base.request == Some(asked.number))
    }

    /// Why the person keeps answers that were asked about, if any are kept and the request still waits.
    fn kept_answers(&self, case: &Case, salt: Salt) -> Option<SaltedWords> {
        self.answered(case)?;
        let kept = &self.base.maintained;
        (!kept.is_empty()).then(|| SaltedWords { words: Words::Kept(kept.clone()), salt })
    }

    /// What the correction is, beside what it sends. The trigger is a fact of the draft (R7): a request was
    /// taken up in it, or not.
    fn correction<'a>(&'a self, case: &Case, words: Option<&SaltedWords>) -> Result<Correction<'a>, Refusal> {
        let questions = || self.base.maintained.keys().cloned().collect();
        let maintained = |words: &SaltedWords| {
            Ok::<_, Refusal>(Maintained { questions: questions(), words: words.digest()? })
        };
        let carried = self.carried.as_ref().map(|carried| amendment::CarriedAnswers {
            procedure: &carried.edition.procedure,
            before: &self.in_force,
            questions: &carried.questions,
        });
        Ok(Correction {
            base: self.base.revision,
            before: self.corrects(),
            trigger: self.answered(case).map_or(Trigger::OwnInitiative, RequestRecord::trigger),
            reverts: self.base.reverts,
            maintains: words.map(maintained).transpose()?,
            carried,
        })
    }
}

/// The draft of a correction that starts from these answers of an edition.
fn begin_from(
    case: &Case,
    owner: &Owner,
    locale: &Locale,
    base: Base,
    (edition, answers): (&Edition, &Answers),
    at: i64,
) -> Result<Draft, Refusal> {
    let rights = case.rights_of(&owner.actor(), at);
    if !rights.can_amend() {
        return Err(Refusal::Closed(rights.afterwards));
    }
    Ok(Draft {
        edition: edition.link.clone(),
        locale: locale.clone(),
        base: Some(base),
        answers: case.typed(edition, answers, locale),
        no_longer_asked: Vec::new(),
    })
}

/// Whether an amendment goes on in the edition in force: the answer to a request is given in the edition that
/// the request is about, and what can no longer be sent stays as it is.
fn may_migrate(case: &Case, owner: &Owner, at: i64) -> bool {
    case.submission.pending().is_none() && case.rights_of(&owner.actor(), at).can_amend()
}

/// The answers in force as an edition reads them, and the revision as it was sent where that edition is a
/// later one.
fn carried(
    case: &Case,
    edition: &Edition,
    locale: &Locale,
) -> Result<(Answers, Option<CarriedRevision>), Refusal> {
    let (from, sent) = (&case.edition, case.in_force()?);
    if from.link.digest == edition.link.digest {
        return Ok((sent.clone(), None));
    }
    let MigratedAnswers { answers, no_longer_asked } = case.migrated(from, sent, edition, locale);
    let migration = case.catalogue().migration(&from.procedure, edition);
    let asked = case.submission.pending().map(|asked| asked.request.questions.as_slice()).unwrap_or_default();
    let questions = asked.iter().filter_map(|path| Some((path.clone(), migration.stands_at(path)?)));
    let questions = questions.collect();
    Ok((
        answers,
        Some(CarriedRevision { edition: from.clone(), sent: sent.clone(), no_longer_asked, questions }),
    ))
}

/// Puts the chosen side where the conflict was. A row stands in the draft whichever side removed it, so that
/// removing it is the choice of a side that has it not.
fn take(answers: &mut RawAnswers, theirs: &RawAnswers, path: Path, side: Side, is_question: bool) {
    if is_question {
        if let (Side::Theirs, Some(answer)) = (side, theirs.get(&path)) {
            answers.set(path, answer.clone());
        }
        return;
    }
    let stands_in_theirs = theirs.row(&path) == Some(RowState::Present);
    let stands = stands_in_theirs == (side == Side::Theirs);
    answers.set_row(path, if stands { RowState::Present } else { RowState::Removed });
}
