//! Lifting: the answers of a case or a draft as they stand in the new edition, what is no longer asked,
//! what the person has to look at, and what stands in the way.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::carrying::{Carried, Replaced, carry};
use super::places::{Places, moved};
use super::ways::{Way, Ways};
use super::wording::Reworded;
use crate::answer::{Fault, Value};
use crate::answers::{RawAnswer, RawAnswers};
use crate::civil::CivilDate;
use crate::definition::{LiftDefinition, LiftStep};
use crate::form_change::{Aside, Confirming, NoLongerAsked};
use crate::id::{OptionId, PageId, Path};
use crate::procedure::{Procedure, Question};
use crate::read::{PageReading, QuestionReading, Reading, read};
use crate::sorted_map::SortedMap;
use crate::texts::Locale;

/// What carries answers from one edition to another, worked out once for any number of cases.
#[derive(Debug, Clone)]
pub struct Lifting<'p> {
    pub(super) old: &'p Procedure,
    pub(super) new: &'p Procedure,
    pub(super) old_places: Places<'p>,
    pub(super) new_places: Places<'p>,
    pub(super) ways: Ways<'p>,
    /// What the new edition declares, if it declares it from the earlier one.
    pub(super) declared: Option<&'p LiftDefinition>,
    options: BTreeMap<&'p str, (&'p SortedMap<OptionId, OptionId>, &'p [OptionId])>,
    defaults: BTreeMap<&'p str, RawAnswer>,
    confirm: BTreeSet<&'p str>,
    reworded: Reworded,
}

/// A case or a draft in the new edition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifted {
    /// What was typed, as the new edition reads it.
    pub answers: RawAnswers,
    /// What was typed and has no place there as it was: to be kept beside the answers.
    pub no_longer_asked: Vec<NoLongerAsked>,
    /// What the person has to answer or to confirm, in display order.
    pub to_confirm: Vec<ToConfirm>,
    /// Why the case cannot be carried over without the person. Empty: it can.
    pub blocked: Vec<Blocked>,
}

/// Where a case stands after lifting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Carried over; nobody need do anything.
    Lifted,
    /// Carried over; the person is asked to answer or to confirm something.
    MustConfirm,
    /// It stays on its edition until the person mends what stands in the way.
    Blocked,
}

/// What a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ToConfirm {
    /// The question or group, in the new edition.
    pub path: Path,
    /// Why.
    pub why: Confirming,
}

/// What stands in the way at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocked {
    /// The question: in the new edition, or in the earlier one where the new one has none.
    pub path: Path,
    /// What.
    pub why: Obstacle,
}

/// What stands in the way of carrying a case over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// The question was answered, is asked no longer, and nothing says what becomes of its answer.
    NotAsked,
    /// The question wants another kind of answer than was given.
    OtherKind,
    /// An option that was chosen is gone, and nothing says what stands in its place.
    OptionGone,
    /// What was accepted is refused now, for this reason.
    Refused(Fault),
    /// The path now ends at this page before everything is asked.
    Exit(PageId),
}

impl Obstacle {
    /// A word for reports.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::NotAsked => "not-asked",
            Self::OtherKind => "other-kind",
            Self::OptionGone => "option-gone",
            Self::Refused(fault) => fault.code(),
            Self::Exit(_) => "exit",
        }
    }
}

impl Lifted {
    /// Where the case stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.blocked.is_empty(), self.to_confirm.is_empty()) {
            (false, _) => Standing::Blocked,
            (true, false) => Standing::MustConfirm,
            (true, true) => Standing::Lifted,
        }
    }
}

impl<'p> Lifting<'p> {
    /// What carries answers from an edition to a later one of the same procedure. The steps count that the
    /// later one declares from the earlier; `reworded` is what `compare` found to be asked in other words.
    #[must_use]
    pub fn between(old: &'p Procedure, new: &'p Procedure, reworded: Reworded) -> Self {
        let declared = new.definition().lift.as_ref();
        let declared = declared.filter(|lift| lift.from == old.definition().edition);
        let (old_places, new_places) = (Places::of(old), Places::of(new));
        let ways = Ways::between(&old_places, &new_places, steps_of(declared));
        let mut lifting = Self {
            old,
            new,
            old_places,
            new_places,
            ways,
            declared,
            options: BTreeMap::new(),
            defaults: BTreeMap::new(),
            confirm: declared.iter().flat_map(|lift| &lift.confirm).map(String::as_str).collect(),
            reworded,
        };
        lifting.steps().iter().for_each(|step| lifting.take(step));
        lifting
    }

    fn take(&mut self, step: &'p LiftStep) {
        match step {
            LiftStep::MapOptions { on, options, ask_again } => {
                self.options.insert(on, (options, ask_again));
            }
            LiftStep::Default { on, answer } => {
                let locale = self.new.definition().locales.first();
                let question = self.new_places.get(on).and_then(|place| place.question());
                let typed = question.zip(locale).and_then(|(question, locale)| {
                    let value = Value::from_json(question.kind.shape, &answer.to_json())?;
                    Some(RawAnswer { typed: question.kind.write(&value, locale), locale: locale.clone() })
                });
                self.defaults.extend(typed.map(|typed| (on.as_str(), typed)));
            }
            LiftStep::Rename { .. }
            | LiftStep::SplitText { .. }
            | LiftStep::SplitOptions { .. }
            | LiftStep::MergeTexts { .. }
            | LiftStep::MergeOptions { .. }
            | LiftStep::Drop(_) => {}
        }
    }

    /// The declared steps.
    pub(super) fn steps(&self) -> &'p [LiftStep] {
        steps_of(self.declared)
    }

    /// The step of this place.
    pub(super) fn step(&self, place: usize) -> Option<&'p LiftStep> {
        self.steps().get(place)
    }

    /// Whether complete cases are given an answer to this question.
    pub(super) fn has_default(&self, pattern: &str) -> bool {
        self.defaults.contains_key(pattern)
    }

    /// Whether the author wants the answers to this question confirmed.
    pub(super) fn confirms(&self, pattern: &str) -> bool {
        self.confirm.contains(pattern)
    }

    /// What stands in the place of an option of the earlier edition.
    pub(super) fn option<'o>(&'o self, question: &Question, option: &'o str) -> Replaced<'o> {
        if let Some((options, ask_again)) = self.options.get(question.pattern.as_str()) {
            if ask_again.iter().any(|gone| gone.as_str() == option) {
                return Replaced::AskAgain;
            }
            let mapped = options.iter().find(|(from, _)| from.as_str() == option);
            if let Some((_, to)) = mapped {
                return Replaced::By(to.as_str());
            }
        }
        let stands = question.options.iter().any(|known| known.id.as_str() == option);
        if stands { Replaced::By(option) } else { Replaced::Gone }
    }

    /// Where a question, a group or a row of the earlier edition stands in the new one as it was.
    pub(super) fn carried_to(&self, path: &Path) -> Option<Path> {
        match self.ways.get(&path.pattern())? {
            Way::To(to) => moved(path, to),
            Way::SplitText { .. } | Way::SplitOptions { .. } | Way::Merge(_) | Way::Dropped | Way::Gone => {
                None
            }
        }
    }

    /// Lifts what was typed in a case or a draft.
    ///
    /// `today` is the day that both editions read it on: of a submission, the day of its first sending. The
    /// answers of a revision are typed by [`RawAnswers::from_answers`].
    #[must_use]
    pub fn lift(&self, raw: &RawAnswers, today: CivilDate) -> Lifted {
        let before = read(self.old, raw, today);
        let mut carried = carry(self, raw);
        let all_asked = before.exit.is_none() && before.unasked().is_empty();
        let finished = all_asked || before.complete().is_ok();
        let after = if finished { self.fill(&mut carried, today) } else { self.read(&carried, today) };
        let typed_in = raw.iter().map(|(_, answer)| &answer.locale).next().filter(|_| all_asked);
        if let Some(locale) = typed_in {
            leave_empty(&mut carried, &after, locale);
        }
        Judging { lifting: self, before, after, carried, finished, to_confirm: Vec::new() }.judge(raw)
    }

    fn read(&self, carried: &Carried, today: CivilDate) -> Reading<'p> {
        read(self.new, &carried.answers, today)
    }

    /// Completes what was complete before with the declared answers.
    fn fill(&self, carried: &mut Carried, today: CivilDate) -> Reading<'p> {
        let mut filled: BTreeSet<Path> = BTreeSet::new();
        loop {
            let reading = self.read(carried, today);
            let wanting = |question: &&QuestionReading<'p>| {
                !filled.contains(&question.path)
                    && !carried.is_blocked(&question.path)
                    && (!question.asked || question.fault == Some(Fault::Missing))
            };
            let defaults = reading.questions().filter(wanting).filter_map(|question| {
                Some((question.path.clone(), self.defaults.get(question.question.pattern.as_str())?.clone()))
            });
            let defaults: Vec<(Path, RawAnswer)> = defaults.collect();
            if defaults.is_empty() {
                return reading;
            }
            for (path, answer) in defaults {
                filled.insert(path.clone());
                carried.answers.set(path, answer);
            }
        }
    }
}

fn steps_of(declared: Option<&LiftDefinition>) -> &[LiftStep] {
    declared.map_or(&[], |lift| &lift.steps)
}

/// Passes by what is new and need not be answered, as somebody does who had answered everything. It adds
/// no answer, so that what was read of the others still holds.
fn leave_empty(carried: &mut Carried, reading: &Reading<'_>, locale: &Locale) {
    for path in reading.unasked().into_iter().filter(|path| may_stay_empty(reading, path)) {
        carried.answers.set(path, RawAnswer { typed: Vec::new(), locale: locale.clone() });
    }
}

impl Carried {
    fn is_blocked(&self, path: &Path) -> bool {
        self.blocked.iter().any(|blocked| blocked.path == *path)
    }
}

/// Whether nothing is wrong with leaving a question or a group empty.
fn may_stay_empty(reading: &Reading<'_>, path: &Path) -> bool {
    let question = reading.questions().find(|question| question.path == *path);
    match question {
        Some(question) => question.fault.is_none(),
        None => groups(reading).into_iter().all(|(group, fault)| group != path || fault.is_none()),
    }
}

/// All groups that apply, with what is wrong with their numbers of rows.
fn groups<'r>(reading: &'r Reading<'_>) -> Vec<(&'r Path, Option<&'r Fault>)> {
    let entries = reading.pages.iter().flat_map(PageReading::entries);
    entries.filter(|entry| entry.is_group).map(|entry| (entry.path, entry.fault)).collect()
}

/// What the new edition makes of what was carried over, beside what the earlier one made of it.
struct Judging<'a, 'p> {
    lifting: &'a Lifting<'p>,
    before: Reading<'p>,
    after: Reading<'p>,
    carried: Carried,
    /// Whether the person had answered everything that there was.
    finished: bool,
    to_confirm: Vec<ToConfirm>,
}

impl Judging<'_, '_> {
    fn judge(mut self, raw: &RawAnswers) -> Lifted {
        let mut verdicts = self.of_questions();
        verdicts.extend(self.of_groups());
        for (path, verdict) in verdicts {
            match verdict {
                Verdict::Confirm(why) => self.to_confirm.push(ToConfirm { path, why }),
                Verdict::Block(why) => self.carried.blocked.push(Blocked { path, why }),
            }
        }
        if let (Some(exit), None) = (&self.after.exit, &self.before.exit) {
            let (path, why) = (exit.row.clone(), Obstacle::Exit(exit.page.clone()));
            self.carried.blocked.push(Blocked { path, why });
        }
        let hidden = self.hidden(raw);
        let new = self.lifting.new;
        self.carried.aside.extend(hidden);
        self.to_confirm.sort_by_cached_key(|it| new.display_order(&it.path));
        Lifted {
            answers: self.carried.answers,
            no_longer_asked: self.carried.aside,
            to_confirm: self.to_confirm,
            blocked: self.carried.blocked,
        }
    }

    fn of_questions(&self) -> Vec<(Path, Verdict)> {
        let earlier: BTreeMap<&Path, &QuestionReading<'_>> =
            self.before.questions().map(|question| (&question.path, question)).collect();
        let verdict = |question: &QuestionReading<'_>| {
            let origin = self.carried.origins.get(&question.path).and_then(|path| earlier.get(path).copied());
            Some((question.path.clone(), self.verdict(question, origin)?))
        };
        self.after.questions().filter_map(verdict).collect()
    }

    fn verdict(&self, now: &QuestionReading<'_>, before: Option<&QuestionReading<'_>>) -> Option<Verdict> {
        let was_wrong = before.is_some_and(|before| before.fault.is_some());
        match &now.fault {
            Some(Fault::Missing) if self.carried.ask_again.contains(&now.path) => {
                Some(Verdict::Confirm(Confirming::OptionGone))
            }
            Some(Fault::Missing) if !self.finished || was_wrong || self.carried.is_blocked(&now.path) => None,
            Some(Fault::Missing) => {
                let why = if before.is_some() { Confirming::Required } else { Confirming::New };
                Some(Verdict::Confirm(why))
            }
            Some(_) if was_wrong => None,
            Some(fault) => Some(Verdict::Block(Obstacle::Refused(fault.clone()))),
            None => self.confirming(now).map(Verdict::Confirm),
        }
    }

    /// Why an accepted answer should be looked at all the same.
    fn confirming(&self, now: &QuestionReading<'_>) -> Option<Confirming> {
        let pattern = now.question.pattern.as_str();
        let answer = self.after.answers.get(&now.path);
        if self.carried.ask_again.contains(&now.path) {
            return Some(Confirming::OptionGone);
        }
        let answer = answer?;
        if self.lifting.confirms(pattern) {
            return Some(Confirming::Declared);
        }
        self.lifting.reworded.touches(pattern, answer).then_some(Confirming::Reworded)
    }

    fn of_groups(&self) -> Vec<(Path, Verdict)> {
        let earlier: BTreeMap<Path, Option<&Fault>> = groups(&self.before)
            .into_iter()
            .filter_map(|(path, fault)| Some((self.lifting.carried_to(path)?, fault)))
            .collect();
        let verdict = |(path, fault): (&Path, Option<&Fault>)| {
            let was_wrong = earlier.get(path).is_some_and(|fault| fault.is_some());
            let verdict = match fault {
                Some(Fault::TooFewRows(_)) => {
                    let why = if earlier.contains_key(path) { Confirming::Required } else { Confirming::New };
                    self.finished.then_some(Verdict::Confirm(why))?
                }
                Some(fault) => Verdict::Block(Obstacle::Refused(fault.clone())),
                None => Verdict::Confirm(self.confirming_rows(path)?),
            };
            (!was_wrong).then(|| (path.clone(), verdict))
        };
        groups(&self.after).into_iter().filter_map(verdict).collect()
    }

    /// Why a group's rows should be looked at though there is nothing wrong with them.
    fn confirming_rows(&self, group: &Path) -> Option<Confirming> {
        self.after.answers.rows(group).next()?;
        let pattern = group.pattern();
        if self.lifting.confirms(&pattern) {
            return Some(Confirming::Declared);
        }
        self.lifting.reworded.questions.contains(&pattern).then_some(Confirming::Reworded)
    }

    /// What was answered, and is not asked of somebody who answers so.
    fn hidden(&self, raw: &RawAnswers) -> Vec<NoLongerAsked> {
        let asked: BTreeSet<&Path> = self.after.questions().map(|question| &question.path).collect();
        let edition = self.lifting.old.definition().edition;
        let hidden = |(there, path): (&Path, &Path)| {
            self.before.answers.get(path).filter(|_| !asked.contains(there))?;
            let answer = raw.get(path)?.clone();
            let (path, why) = (path.clone(), Aside::NotApplicable);
            Some(NoLongerAsked { edition, path, stands_at: Some(there.clone()), answer, why })
        };
        self.carried.origins.iter().filter_map(hidden).collect()
    }
}

/// What is to be said of one question or group.
enum Verdict {
    Confirm(Confirming),
    Block(Obstacle),
}
