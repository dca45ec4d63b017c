//! What people and agents wrote with their acts, shown with what happened: as it was written.

use std::collections::BTreeMap;

use retouche::answers::Answers;
use retouche::id::Path;
use retouche::request::RequestWords;
use retouche::sorted_map::SortedMap;
use retouche::submission::{Act, Event, Reasons};
use retouche_texts::Text;
use serde_json::Value as Json;

use super::task::written;
use super::{AnswerText, Say};

/// What was written with the events of a submission.
#[derive(Clone, Default)]
pub struct Written<'a> {
    /// As it was kept, by the number of its event.
    pub words: BTreeMap<u32, Json>,
    /// The answers in force, whose rows name the questions.
    pub answers: Option<&'a Answers>,
}

impl std::fmt::Debug for Written<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Written({} events)", self.words.len())
    }
}

impl Say<'_> {
    /// What was written with an event, each thing under its label.
    pub(super) fn written_with(&self, event: &Event, written: &Written<'_>) -> Vec<(Text, AnswerText)> {
        let Some(words) = written.words.get(&event.number) else { return Vec::new() };
        match &event.act {
            Act::Explained { .. } => self.reasons("written-explained", words),
            Act::Decided { .. } => self.reasons("written-decided", words),
            Act::Reopened { .. } => self.reasons("written-reopened", words),
            Act::CorrectionRequested(_) => self.asked_in_words(words, written),
            Act::AnswersMaintained { .. } | Act::Amended { .. } => self.kept_in_words(words, written),
            Act::Sent { .. }
            | Act::ReviewStarted
            | Act::RequestWithdrawn { .. }
            | Act::LateCorrection { .. }
            | Act::WindowGranted { .. }
            | Act::Withdrawn
            | Act::Purged => Vec::new(),
        }
    }

    fn reasons(&self, label: &str, words: &Json) -> Vec<(Text, AnswerText)> {
        let reasons: Option<Reasons> = serde_json::from_value(words.clone()).ok();
        reasons.map(|reasons| (self.product(label), self::written(&reasons.why))).into_iter().collect()
    }

    fn asked_in_words(&self, words: &Json, said: &Written<'_>) -> Vec<(Text, AnswerText)> {
        let words: Option<RequestWords> = serde_json::from_value(words.clone()).ok();
        let words = words.unwrap_or_default();
        let items = words.items.iter();
        items.map(|item| (self.question_in(&item.path, said), written(&item.reason))).collect()
    }

    fn kept_in_words(&self, words: &Json, said: &Written<'_>) -> Vec<(Text, AnswerText)> {
        let kept: Option<SortedMap<Path, String>> = serde_json::from_value(words.clone()).ok();
        let kept = kept.unwrap_or_default();
        kept.iter().map(|(path, because)| (self.question_in(path, said), written(because))).collect()
    }

    /// A question after the row that it stands in.
    fn question_in(&self, path: &Path, said: &Written<'_>) -> Text {
        let question = self.procedure.question(path);
        let label = question.map_or_else(|| Text::ltr(path.as_str()), |question| self.own(&question.text));
        self.in_row(said.answers.and_then(|answers| self.row_in(&path.parent(), answers)), label)
    }
}
