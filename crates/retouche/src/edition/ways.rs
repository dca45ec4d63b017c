//! The way of each question of the earlier edition into the new one: where its answers go.

use std::collections::{BTreeMap, BTreeSet};

use super::places::{Places, QuestionPlace, Typing, around, last};
use crate::answer::Shape;
use crate::definition::LiftStep;
use crate::id::OptionId;
use crate::procedure::Located;
use crate::sorted_map::SortedMap;

/// Where the answers to one question, or the rows of one group, go.
#[derive(Debug, Clone, PartialEq)]
pub enum Way<'p> {
    /// To the question or group of this pattern.
    To(String),
    /// Each part of the text to one of these questions.
    SplitText {
        /// The questions.
        to: &'p [String],
        /// What parts the text.
        at: &'p str,
    },
    /// Each option to a yes/no question.
    SplitOptions {
        /// The question for each option.
        to: &'p SortedMap<OptionId, String>,
    },
    /// Into one answer with others: the place of the step.
    Merge(usize),
    /// Nowhere, and the new edition says so.
    Dropped,
    /// Nowhere, and nothing says so.
    Gone,
}

/// The ways of all questions and groups of the earlier edition, by pattern.
#[derive(Debug, Clone)]
pub struct Ways<'p> {
    ways: BTreeMap<String, Way<'p>>,
    /// Steps that name what is not there, by their places, each with the path in question.
    pub misfits: Vec<(usize, String)>,
}

impl<'p> Ways<'p> {
    /// The ways between two editions, by the steps that the later one declares.
    #[must_use]
    pub fn between(old: &Places<'_>, new: &Places<'_>, steps: &'p [LiftStep]) -> Self {
        let mut ways = Self { ways: BTreeMap::new(), misfits: Vec::new() };
        let filled: BTreeSet<&str> =
            steps.iter().flat_map(LiftStep::fills).map(|(pattern, _)| pattern).collect();
        for (pattern, place) in &old.list {
            let step = steps.iter().enumerate().find(|(_, step)| step.takes().contains(&pattern.as_str()));
            let way = match step {
                Some((index, step)) => ways.declared(index, step, pattern, *place, new),
                None => ways.usual(pattern, *place, new, &filled),
            };
            ways.ways.insert(pattern.clone(), way);
        }
        ways.find_misfits(steps, old, new);
        ways
    }

    /// The way of a pattern of the earlier edition.
    #[must_use]
    pub fn get(&self, pattern: &str) -> Option<&Way<'p>> {
        self.ways.get(pattern)
    }

    /// All ways, by pattern.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Way<'p>)> {
        self.ways.iter().map(|(pattern, way)| (pattern.as_str(), way))
    }

    /// Where answers of this pattern stand without a step: under the same id, in the same group.
    fn usual(
        &self,
        pattern: &str,
        place: QuestionPlace<'_>,
        new: &Places<'_>,
        filled: &BTreeSet<&str>,
    ) -> Way<'p> {
        let here = match (around(pattern), self.get(around(pattern))) {
            ("", _) => pattern.to_owned(),
            (_, Some(Way::To(group))) => format!("{group}/{}", last(pattern)),
            (_, Some(Way::Dropped)) => return Way::Dropped,
            (_, _) => return Way::Gone,
        };
        let same_sort = new.get(&here).is_some_and(|there| there.is_group() == place.is_group());
        if same_sort && !filled.contains(here.as_str()) { Way::To(here) } else { Way::Gone }
    }

    fn declared(
        &mut self,
        index: usize,
        step: &'p LiftStep,
        pattern: &str,
        place: QuestionPlace<'_>,
        new: &Places<'_>,
    ) -> Way<'p> {
        let misfit = step.fills().into_iter().map(|(to, _)| to).find(|to| {
            !self.leads(pattern, to) || new.get(to).is_none_or(|there| !step_fits(step, place, there))
        });
        if let Some(to) = misfit {
            self.misfits.push((index, to.to_owned()));
            return Way::Gone;
        }
        match step {
            LiftStep::Rename { to, .. } => Way::To(to.clone()),
            LiftStep::SplitText { to, at, .. } => Way::SplitText { to, at },
            LiftStep::SplitOptions { to, .. } => Way::SplitOptions { to },
            LiftStep::MergeTexts { .. } | LiftStep::MergeOptions { .. } => Way::Merge(index),
            LiftStep::Drop(_) => Way::Dropped,
            LiftStep::MapOptions { .. } | LiftStep::Default { .. } => Way::Gone,
        }
    }

    /// Whether both stand in the same rows, whatever their groups are called.
    fn leads(&self, from: &str, to: &str) -> bool {
        match around(from) {
            "" => around(to).is_empty(),
            group => self.get(group) == Some(&Way::To(around(to).to_owned())),
        }
    }

    /// What the steps name and the editions do not have.
    fn find_misfits(&mut self, steps: &[LiftStep], old: &Places<'_>, new: &Places<'_>) {
        for (index, step) in steps.iter().enumerate() {
            let unknown = step.takes().into_iter().find(|from| old.get(from).is_none());
            self.misfits.extend(unknown.map(|from| (index, from.to_owned())));
            let LiftStep::MapOptions { on, options, ask_again } = step else { continue };
            let origin = self.ways.iter().find(|(_, way)| **way == Way::To(on.clone()));
            let earlier = origin.and_then(|(pattern, _)| old.get(pattern));
            let known: Vec<&OptionId> = match earlier.map(|place| place.what) {
                Some(Located::Question(question)) => {
                    question.options.iter().map(|option| &option.id).collect()
                }
                Some(Located::QuestionGroup(_) | Located::PageGroup(_)) | None => Vec::new(),
            };
            let strange = options.keys().chain(ask_again).find(|option| !known.contains(option));
            self.misfits.extend(strange.filter(|_| new.get(on).is_some()).map(|_| (index, on.clone())));
        }
    }
}

/// Whether a step can make an answer of this question out of that one.
fn step_fits(step: &LiftStep, from: QuestionPlace<'_>, to: QuestionPlace<'_>) -> bool {
    match step {
        LiftStep::Rename { .. } => from.is_group() == to.is_group(),
        LiftStep::SplitText { .. } | LiftStep::MergeTexts { .. } => is_text(from) && is_text(to),
        LiftStep::SplitOptions { .. } => from.typing() == Some(Typing::Options) && is_yes_no(to),
        LiftStep::MergeOptions { .. } => is_yes_no(from) && to.typing() == Some(Typing::Options),
        LiftStep::MapOptions { .. } | LiftStep::Default { .. } | LiftStep::Drop(_) => true,
    }
}

fn is_text(place: QuestionPlace<'_>) -> bool {
    matches!(place.what, Located::Question(question) if question.kind.shape == Shape::Text)
}

fn is_yes_no(place: QuestionPlace<'_>) -> bool {
    let yes_and_no = ["yes", "no"];
    match place.what {
        Located::Question(question) => {
            let has = |id: &&str| question.options.iter().any(|option| option.id.as_str() == *id);
            question.kind.shape == Shape::Choice && yes_and_no.iter().all(has)
        }
        Located::QuestionGroup(_) | Located::PageGroup(_) => false,
    }
}
