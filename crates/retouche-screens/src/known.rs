//! What was known beforehand, in words: at its field, and wherever answers are shown (R21).

use retouche::answer::Value;
use retouche::answers::Answers;
use retouche::id::{OrganisationId, Path};
use retouche::known::{KnownAnswer, standings};
use retouche::procedure::Question;
use retouche_texts::{Arg, Args, Text};

use super::{AnswerItem, AnswerSection, AnswerText, Say};

impl Say<'_> {
    /// What is known of a question, from whom, and that it can be corrected.
    pub(super) fn known_here(&self, question: &Question, value: &Value) -> Option<Text> {
        let source = question.known_from.as_ref()?;
        Some(self.known(question, value, source, "known", "known-ticked"))
    }

    /// What became of what was known of a question: nothing to say where nothing was.
    pub(super) fn known_of(&self, path: &Path, answers: &Answers) -> Vec<Text> {
        let Some(question) = self.procedure.question(path) else { return Vec::new() };
        let Some((source, value)) = question.known_from.as_ref().zip(answers.known().get(path)) else {
            return Vec::new();
        };
        let standing = KnownAnswer { path, source, value, answer: answers.get(path) };
        match standing.is_confirmed() {
            true => vec![self.product_with("known-confirmed", &self.source(source))],
            false => {
                let corrected = self.known(question, value, source, "known-corrected", "known-changed");
                vec![corrected, self.report(source)]
            }
        }
    }

    /// What was known of questions that `left_out` picks, for they no longer apply.
    pub(super) fn known_left_out(
        &self,
        answers: &Answers,
        left_out: &dyn Fn(&Path) -> bool,
    ) -> Option<AnswerSection> {
        let mut standings = standings(self.procedure, answers);
        standings.retain(|standing| standing.answer.is_none() && left_out(standing.path));
        standings.sort_by_cached_key(|standing| self.procedure.display_order(standing.path));
        let items: Vec<AnswerItem> =
            standings.iter().filter_map(|standing| self.left_out_item(standing, answers)).collect();
        (!items.is_empty()).then(|| AnswerSection { heading: Some(self.product("known-left-out")), items })
    }

    fn left_out_item(&self, standing: &KnownAnswer<'_>, answers: &Answers) -> Option<AnswerItem> {
        let question = self.procedure.question(standing.path)?;
        let label = self.own(&question.text);
        let row = self.row_in(&standing.path.parent(), answers);
        Some(AnswerItem {
            label: self.in_row(row, label),
            answer: self.answer(question, Some(standing.value)),
            change: None,
            locked: None,
            changed: None,
            known: vec![
                self.product_with("known-source", &self.source(standing.source)),
                self.report(standing.source),
            ],
        })
    }

    /// A sentence about what is known, with the value where it is one.
    fn known(
        &self,
        question: &Question,
        value: &Value,
        source: &OrganisationId,
        one: &str,
        several: &str,
    ) -> Text {
        match self.answer(question, Some(value)) {
            AnswerText::Given(value) => {
                self.product_with(one, &self.source(source).with("value", Arg::Message(value)))
            }
            AnswerText::Several(_) | AnswerText::None(_) => self.product_with(several, &self.source(source)),
        }
    }

    fn source(&self, source: &OrganisationId) -> Args {
        Args::new().with("source", Arg::Message(self.own(&format!("service_{source}"))))
    }

    /// How to report an error to the organisation that a value is from.
    fn report(&self, source: &OrganisationId) -> Text {
        self.own(&format!("service_{source}.report"))
    }
}
