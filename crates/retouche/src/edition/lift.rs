//! Lifting: the answers of a case or a draft as they stand in the new edition, what is no longer asked,
//! what the person has to look at, and what stands in the way.

use std::collections::{BTreeMap, BTreeSet};

use retouche_texts::Locale;
use serde::Serialize;

use super::carrying::{Blocked, Carried, Obstacle, carry};
use super::plan::Lifting;
use crate::answer::Fault;
use crate::answers::Confirming;
use crate::answers::{RawAnswer, RawAnswers};
use crate::civil::CivilDate;
use crate::form_change::{Aside, NoLongerAsked};
use crate::id::Path;
use crate::read::{PageReading, QuestionReading, Reading, read};

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
pub enum LiftOutcome {
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

impl Lifted {
    /// Where the case stands.
    #[must_use]
    pub fn standing(&self) -> LiftOutcome {
        match (self.blocked.is_empty(), self.to_confirm.is_empty()) {
            (false, _) => LiftOutcome::Blocked,
            (true, false) => LiftOutcome::MustConfirm,
            (true, true) => LiftOutcome::Lifted,
        }
    }
}

impl<'p> Lifting<'p> {
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
