//! Carries what was typed from one edition's paths to the other's, by the declared steps, before anything
//! is read.

use std::collections::BTreeMap;

use super::places::{Typing, moved};
use super::plan::{Lifting, Replaced};
use super::ways::Way;
use crate::answer::{Fault, Shape, Value};
use crate::answers::{RawAnswer, RawAnswers};
use crate::definition::LiftStep;
use crate::form_change::{Aside, NoLongerAsked};
use crate::id::{OptionId, PageId, Path};
use crate::procedure::{Located, Question};
use crate::sorted_map::SortedMap;

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

/// What has been carried over.
pub(super) struct Carried {
    pub(super) answers: RawAnswers,
    /// For each path of the new edition, the one that its answer was carried from as it is.
    pub(super) origins: BTreeMap<Path, Path>,
    pub(super) aside: Vec<NoLongerAsked>,
    pub(super) blocked: Vec<Blocked>,
    /// Where an option was chosen that has none in its place.
    pub(super) ask_again: Vec<Path>,
}

/// The parts of one merged answer: the place of its step and its path, then where each part came from.
type Parts<'a> = BTreeMap<(usize, Path), Vec<(&'a Path, &'a RawAnswer)>>;

/// Carries everything over.
pub(super) fn carry(lifting: &Lifting<'_>, raw: &RawAnswers) -> Carried {
    let mut carried = Carried {
        answers: RawAnswers::default(),
        origins: BTreeMap::new(),
        aside: Vec::new(),
        blocked: Vec::new(),
        ask_again: Vec::new(),
    };
    let mut parts = Parts::new();
    for (row, state) in raw.all_rows() {
        if let Some(row) = lifting.carried_to(row) {
            carried.answers.set_row(row, state);
        }
    }
    let mut carrying = Carrying { lifting, raw, carried };
    for (path, answer) in raw.iter() {
        carrying.answer(path, answer, &mut parts);
    }
    for ((step, path), parts) in parts {
        carrying.merge(step, path, &parts);
    }
    for (path, value) in raw.known().iter() {
        carrying.known(path, value);
    }
    carrying.carried
}

struct Carrying<'a> {
    lifting: &'a Lifting<'a>,
    raw: &'a RawAnswers,
    carried: Carried,
}

impl Carrying<'_> {
    fn answer<'r>(&mut self, path: &'r Path, answer: &'r RawAnswer, parts: &mut Parts<'r>) {
        match self.lifting.ways.get(&path.pattern()) {
            Some(Way::To(to)) => self.to(path, answer, to),
            Some(Way::SplitText { to, at }) => self.split_text(path, answer, to, at),
            Some(Way::SplitOptions { to }) => self.split_options(path, answer, to),
            Some(Way::Merge(step)) => {
                let to = self.lifting.step(*step).and_then(|step| step.fills().into_iter().next());
                if let Some(to) = to.and_then(|(to, _)| moved(path, to)) {
                    parts.entry((*step, to)).or_default().push((path, answer));
                }
            }
            Some(Way::Dropped) => self.aside(path, answer, Aside::Dropped),
            Some(Way::Gone) => {
                self.aside(path, answer, Aside::NotAsked);
                if !answer.is_empty() {
                    self.block(path.clone(), Obstacle::NotAsked);
                }
            }
            // A stranger to the earlier edition too: only a tampered draft holds one.
            None => self.aside(path, answer, Aside::NotAsked),
        }
    }

    fn to(&mut self, path: &Path, answer: &RawAnswer, to: &str) {
        let Some(there) = moved(path, to) else { return };
        let places = (self.lifting.old_places.get(&path.pattern()), self.lifting.new_places.get(to));
        let (Some(from), Some(into)) = places else { return };
        if !answer.is_empty() && !typed_alike(from.what, into.what, answer) {
            self.aside(path, answer, Aside::OtherKind);
            return self.block(there, Obstacle::OtherKind);
        }
        match from.question().zip(into.question()) {
            Some(questions) if into.typing() == Some(Typing::Options) && !answer.is_empty() => {
                self.options(path, answer, there, questions);
            }
            Some(_) | None => self.as_typed(path, answer.clone(), there),
        }
    }

    fn as_typed(&mut self, path: &Path, answer: RawAnswer, there: Path) {
        self.carried.answers.set(there.clone(), answer);
        for warning in self.raw.kept(path) {
            self.carried.answers.keep(there.clone(), warning.clone());
        }
        self.carried.origins.insert(there, path.clone());
    }

    /// The options of the new edition in the place of those chosen. What never was an option comes along
    /// as it was typed, wrong as before.
    fn options(
        &mut self,
        path: &Path,
        answer: &RawAnswer,
        there: Path,
        (from, into): (&Question, &Question),
    ) {
        let mut typed: Vec<String> = Vec::new();
        let (mut again, mut gone, mut other) = (false, false, false);
        for entry in answer.typed.iter().map(|entry| entry.trim()).filter(|entry| !entry.is_empty()) {
            let was_option = from.options.iter().any(|option| option.id.as_str() == entry);
            let replaced = if was_option { self.lifting.option(into, entry) } else { Replaced::By(entry) };
            match replaced {
                Replaced::By(option) => {
                    other |= option != entry;
                    if !typed.iter().any(|known| known == option) {
                        typed.push(option.to_owned());
                    }
                }
                Replaced::AskAgain => again = true,
                Replaced::Gone => gone = true,
            }
        }
        if gone {
            self.block(there.clone(), Obstacle::OptionGone);
        }
        if again {
            self.carried.ask_again.push(there.clone());
        }
        if !(gone || again || other) {
            return self.as_typed(path, answer.clone(), there);
        }
        self.aside(path, answer, if gone || again { Aside::OptionGone } else { Aside::Converted });
        // Nothing left of it: the question is asked as if it never had been.
        if !typed.is_empty() {
            self.carried.answers.set(there, RawAnswer { typed, locale: answer.locale.clone() });
        }
    }

    fn split_text(&mut self, path: &Path, answer: &RawAnswer, to: &[String], at: &str) {
        self.aside(path, answer, Aside::Converted);
        let text = answer.typed.first().map(|text| text.trim()).unwrap_or_default();
        let mut parts = text.splitn(to.len(), at).filter(|_| !answer.is_empty());
        for to in to {
            let part = parts.next().map(|part| vec![part.trim().to_owned()]);
            // Of a text with too few parts, the rest is asked anew; of an empty one, nothing is.
            let typed = if answer.is_empty() { Some(Vec::new()) } else { part };
            self.set(path, to, typed, answer);
        }
    }

    fn split_options(&mut self, path: &Path, answer: &RawAnswer, to: &SortedMap<OptionId, String>) {
        self.aside(path, answer, Aside::Converted);
        for (option, to) in to.iter() {
            let chosen = answer.typed.iter().any(|entry| entry.trim() == option.as_str());
            let yes_or_no = vec![if chosen { "yes" } else { "no" }.to_owned()];
            let typed = if answer.is_empty() { Vec::new() } else { yes_or_no };
            self.set(path, to, Some(typed), answer);
        }
    }

    fn set(&mut self, path: &Path, to: &str, typed: Option<Vec<String>>, answer: &RawAnswer) {
        if let (Some(there), Some(typed)) = (moved(path, to), typed) {
            self.carried.answers.set(there, RawAnswer { typed, locale: answer.locale.clone() });
        }
    }

    fn merge(&mut self, step: usize, there: Path, parts: &[(&Path, &RawAnswer)]) {
        parts.iter().for_each(|(path, answer)| self.aside(path, answer, Aside::Converted));
        let part = |pattern: &str| parts.iter().find(|(path, _)| path.pattern() == pattern);
        let typed: Vec<String> = match self.lifting.step(step) {
            Some(LiftStep::MergeTexts { from, with, .. }) => {
                let texts = from.iter().filter_map(|from| part(from)?.1.typed.first());
                let texts = texts.map(|text| text.trim()).filter(|text| !text.is_empty());
                vec![texts.collect::<Vec<_>>().join(with)]
            }
            Some(LiftStep::MergeOptions { from, .. }) => {
                let is_yes = |from: &str| {
                    part(from)
                        .is_some_and(|(_, answer)| answer.typed.iter().any(|entry| entry.trim() == "yes"))
                };
                let chosen = from.iter().filter(|(from, _)| is_yes(from));
                chosen.map(|(_, option)| option.to_string()).collect()
            }
            Some(_) | None => return,
        };
        let Some((_, first)) = parts.first() else { return };
        self.carried.answers.set(there, RawAnswer { typed, locale: first.locale.clone() });
    }

    /// What was known beforehand stays with its question, where it still means something there.
    fn known(&mut self, path: &Path, value: &Value) {
        let Some(there) = self.lifting.carried_to(path) else { return };
        let Some(question) = self.lifting.new.question(&there) else { return };
        let replaced = |option: &OptionId| match self.lifting.option(question, option.as_str()) {
            Replaced::By(option) => option.parse().ok(),
            Replaced::AskAgain | Replaced::Gone => None,
        };
        let value = match value {
            Value::Choice(option) => replaced(option).map(Value::Choice),
            Value::Choices(options) => {
                options.iter().map(replaced).collect::<Option<Vec<_>>>().map(Value::Choices)
            }
            Value::Text(_) | Value::Integer(_) | Value::Decimal(_) | Value::Money(_) | Value::Date(_) => {
                Some(value.clone())
            }
        };
        let same = |value: &Value| value.shape() == question.kind.shape && question.known_from.is_some();
        if let Some(value) = value.filter(same) {
            self.carried.answers.set_known(there, value);
        }
    }

    /// Keeps what was typed; where nothing was, there is nothing to keep.
    fn aside(&mut self, path: &Path, answer: &RawAnswer, why: Aside) {
        if !answer.is_empty() {
            let edition = self.lifting.old.definition().edition;
            let (path, answer) = (path.clone(), answer.clone());
            self.carried.aside.push(NoLongerAsked { edition, path, stands_at: None, answer, why });
        }
    }

    fn block(&mut self, path: Path, why: Obstacle) {
        self.carried.blocked.push(Blocked { path, why });
    }
}

/// Whether what was typed in answer to one question can be read in answer to the other.
fn typed_alike(from: Located<'_>, into: Located<'_>, answer: &RawAnswer) -> bool {
    let (Located::Question(from), Located::Question(into)) = (from, into) else { return true };
    let several = answer.typed.iter().filter(|entry| !entry.trim().is_empty()).count() > 1;
    let one_only = into.kind.shape == Shape::Choice && several;
    Typing::of(from.kind.shape) == Typing::of(into.kind.shape) && !one_only
}
