//! The page on which a person settles what two people changed differently: both values, side by side. An
//! agent who writes down what the person told has the same page.

use retouche::answers::Answers;
use retouche::credential::Reference;
use retouche::id::Path;

use super::target::agent::{AgentTarget, CasePage};
use super::task::{Offer, Task};
use super::{AnswerText, Link, Say, Screen, Target};
pub use retouche::merge::Side;
use retouche::submission::Channel;
use retouche_texts::{Arg, Args, Text};

/// The name of the entry of the conflict at this place, from 0.
#[must_use]
pub fn side_name(place: usize) -> String {
    format!("side-{}", place + 1)
}

/// What has to be settled.
#[derive(Debug, Clone, Copy)]
pub struct Unsettled<'a> {
    /// The submission.
    pub reference: &'a Reference,
    /// The questions and rows that both sides changed.
    pub conflicts: &'a [Path],
    /// What the person prepares.
    pub mine: &'a Answers,
    /// What is in force.
    pub theirs: &'a Answers,
    /// What was chosen, in the order of the conflicts.
    pub chosen: &'a [Option<Side>],
    /// Whether what is missing is shown as errors.
    pub findings: bool,
}

/// Who settles, by the ids of what the page says to them.
struct Words {
    intro: &'static str,
    mine: &'static str,
    theirs: &'static str,
    keep: &'static str,
    take: &'static str,
}

const PERSON: Words = Words {
    intro: "settle-intro",
    mine: "settle-mine",
    theirs: "settle-theirs",
    keep: "settle-keep-mine",
    take: "settle-take-theirs",
};

const AGENT: Words = Words {
    intro: "agent-settle-intro",
    mine: "agent-settle-told",
    theirs: "agent-settle-sent",
    keep: "agent-settle-keep-told",
    take: "agent-settle-take-sent",
};

/// The screen of what has to be settled.
#[must_use]
pub fn settle(say: &Say<'_>, page: &Unsettled<'_>) -> Screen {
    let target = Target::Settle(page.reference.clone());
    let back = say.link("back", Target::Submission(page.reference.clone()));
    settled_by(say, page, &PERSON, &target, back)
}

/// The same for an agent, who writes down what the person told on this channel.
#[must_use]
pub fn settle_transcription(say: &Say<'_>, page: &Unsettled<'_>, channel: Channel) -> Screen {
    let target = AgentTarget::page(page.reference, CasePage::Settle(channel));
    let back = say.link("back", AgentTarget::page(page.reference, CasePage::Transcription(channel)));
    settled_by(say, page, &AGENT, &target, back)
}

fn settled_by(say: &Say<'_>, page: &Unsettled<'_>, words: &Words, target: &Target, back: Link) -> Screen {
    let heading = say.product("settle-heading");
    let mut task = Task::new(say, target, back, &heading, "settle-continue");
    task.intro = vec![say.product(words.intro)];
    let conflicts = page.conflicts.iter().enumerate();
    task.items = conflicts.map(|(place, path)| say.conflict(page, words, place, path)).collect();
    task.screen(say)
}

impl Say<'_> {
    fn conflict(&self, page: &Unsettled<'_>, words: &Words, place: usize, path: &Path) -> super::TaskItem {
        let chosen = page.chosen.get(place).copied().flatten();
        let is_question = self.procedure.question(path).is_some();
        let value = |answers: &Answers| match (is_question, answers.has_row(path)) {
            (true, _) => self.answer_at(path, answers),
            (false, true) => AnswerText::Given(self.product("row-kept")),
            (false, false) => AnswerText::Given(self.product("row-gone")),
        };
        let facts = vec![
            self.task_fact(words.mine, value(page.mine)),
            self.task_fact(words.theirs, value(page.theirs)),
        ];
        let offer = |side: Side, label: &str| Offer {
            value: side.as_str(),
            label: self.product(label),
            chosen: chosen.map(Side::as_str),
        };
        let offers = vec![offer(Side::Mine, words.keep), offer(Side::Theirs, words.take)];
        let mut item = self.task_item(path, page.mine, facts);
        if !is_question {
            item.heading = self.row_in(path, page.mine).or_else(|| self.row_in(path, page.theirs));
            item.row = None;
        }
        let error = (page.findings && chosen.is_none()).then(|| self.item_fault("fault-not-settled", &item));
        let (name, label) = (side_name(place), self.product("settle-label"));
        item.fields = vec![self.task_field(&name, label, Self::task_radios(offers), error)];
        item
    }

    /// How many answers have to be settled, on the pages of an amendment.
    pub(super) fn unsettled(&self, count: usize) -> Text {
        let count = Arg::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        self.product_with("settle-count", &Args::new().with("count", count))
    }
}
