//! All answers on one page, before they are sent or while they are corrected.

use retouche::amendment::locked_route;
use retouche::answers::Answers;
use retouche::change::Change;
use retouche::id::Path;
use retouche::read::{AskedEntry, PageReading, QuestionReading, Reading};
use retouche_texts::{Arg, Args, Text};
use serde::Serialize;

use super::answers::{AnswerItem, AnswerSection, Missing};
use super::sending::SendingBlock;
use super::target::agent::{AgentTarget, CasePage};
use super::{Action, Button, ErrorSummary, FormChanged, FormPage, JourneyOf, Link, Say, Screen, Target};

/// All answers on one page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CheckAnswers {
    /// Where the page stands.
    pub target: Target,
    /// The page before.
    pub back: Link,
    /// That this is a correction, and how much of it is not sent yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub banner: Option<Text>,
    /// The page's heading.
    pub heading: Text,
    /// That nothing is sent yet.
    pub intro: Text,
    /// That the form changed since the answers were begun or sent, and what to look at because of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_changed: Option<FormChanged>,
    /// What is missing or wrong, with links to its pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Missing>,
    /// What is wrong with the declaration of truth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declaration_error: Option<ErrorSummary>,
    /// The answers.
    pub sections: Vec<AnswerSection>,
    /// What is done with them; absent while something is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sending: Option<SendingBlock>,
    /// Of a correction: the way to the page that shows it before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onward: Option<Link>,
    /// Of a correction: the button that throws it away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discard: Option<Button>,
}

/// An amendment as it stands: the answers in force, and what it changes so far.
#[derive(Debug, Clone, Copy)]
pub struct Amending<'a> {
    /// The answers in force.
    pub in_force: &'a Answers,
    /// What the amendment changes.
    pub changes: &'a [Change],
    /// How many answers two people changed differently and nobody has settled.
    pub unsettled: usize,
}

/// The screen of all answers. `amending` is given for an amendment; `undeclared` says that the person
/// tried to send without the declaration of truth.
#[must_use]
pub fn check_answers(
    say: &Say<'_>,
    reading: &Reading<'_>,
    journey: &JourneyOf,
    amending: Option<Amending<'_>>,
    undeclared: bool,
) -> Screen {
    let heading = say.product(if amending.is_some() { "amend-heading" } else { "check-heading" });
    let target = journey.check();
    let frame = say.frame(&heading, undeclared, &target);
    let missing = say.missing_items(reading, journey);
    let sendable = missing.is_none() && reading.exit.is_none() && reading.to_confirm().next().is_none();
    let page = CheckAnswers {
        back: say.check_back(reading, journey),
        banner: amending.map(|amending| say.amendment_banner(&amending)),
        intro: say.product(if amending.is_some() { "amend-intro" } else { "check-intro" }),
        form_changed: None,
        errors: missing,
        declaration_error: undeclared.then(|| say.undeclared()),
        sections: say.check_sections(reading, journey, amending),
        sending: (sendable && amending.is_none()).then(|| say.sending(undeclared)),
        onward: amending.and_then(|amending| say.amendment_onward(&amending, journey, sendable)),
        discard: amending.map(|_| Button {
            label: say.product("discard"),
            about: None,
            act: Action::Discard,
        }),
        heading,
        target,
    };
    Screen { frame, page: FormPage::CheckAnswers(page) }
}

/// That the answers changed elsewhere since the page was made, on which the person wanted to send them.
#[must_use]
pub fn changed_since(say: &Say<'_>) -> Text {
    say.product("changed-since")
}

impl Say<'_> {
    /// The answers of a reading, row by row, each as `item` shows it.
    pub(super) fn sections(
        &self,
        reading: &Reading<'_>,
        item: &dyn Fn(&QuestionReading<'_>) -> AnswerItem,
    ) -> Vec<AnswerSection> {
        let mut sections: Vec<(Path, AnswerSection)> = Vec::new();
        for question in reading.questions() {
            let row = question.path.parent();
            if sections.last().is_none_or(|(last, _)| *last != row) {
                let heading = (!row.is_root()).then(|| self.row_name_of(&row, reading));
                sections.push((row, AnswerSection { heading, items: Vec::new() }));
            }
            if let Some((_, section)) = sections.last_mut() {
                section.items.push(item(question));
            }
        }
        sections.into_iter().map(|(_, section)| section).collect()
    }

    /// How many corrections are not sent yet.
    pub(super) fn unsent(&self, count: usize) -> Text {
        let count = Arg::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        self.product_with("amendment-unsent", &Args::new().with("count", count))
    }

    fn check_sections(
        &self,
        reading: &Reading<'_>,
        journey: &JourneyOf,
        amending: Option<Amending<'_>>,
    ) -> Vec<AnswerSection> {
        let item = |question: &QuestionReading<'_>| self.check_item(reading, question, journey, amending);
        let mut sections = self.sections(reading, &item);
        let applies = |path: &Path| reading.questions().any(|question| question.path == *path);
        sections.extend(self.known_left_out(&reading.answers, &|path| !applies(path)));
        sections
    }

    fn check_item(
        &self,
        reading: &Reading<'_>,
        question: &QuestionReading<'_>,
        journey: &JourneyOf,
        amending: Option<Amending<'_>>,
    ) -> AnswerItem {
        let label = self.own(&question.question.text);
        let route = amending.and_then(|it| locked_route(question.question, &question.path, it.in_force));
        let locked = route.map(|route| self.own(&format!("route_{route}")));
        let page =
            reading.pages.iter().find(|page| page.questions().any(|other| other.path == question.path));
        let change = page.filter(|_| locked.is_none()).map(|page| Link {
            label: self.product("change"),
            about: Some(label.clone()),
            target: journey.question(page.address.clone()),
        });
        let differs = amending.is_some_and(|it| it.changes.iter().any(|change| change.path == question.path));
        AnswerItem {
            answer: self.answer(question.question, reading.answers.get(&question.path)),
            change,
            locked,
            changed: differs.then(|| self.product("changed")),
            known: if question.asked { self.known_of(&question.path, &reading.answers) } else { Vec::new() },
            label,
        }
    }

    fn missing_items(&self, reading: &Reading<'_>, journey: &JourneyOf) -> Option<Missing> {
        let items: Vec<Link> = reading.pages.iter().flat_map(|page| self.missing_on(page, journey)).collect();
        (!items.is_empty()).then(|| Missing { heading: self.product("check-missing"), items })
    }

    /// One link per missing or faulty question or group of a page.
    fn missing_on(&self, page: &PageReading<'_>, journey: &JourneyOf) -> Vec<Link> {
        // What the form's change asks to look at again is told with the change.
        let entries = page.entries().into_iter().filter(|entry| entry.confirming.is_none());
        let missing = entries.filter(|entry| entry.fault.is_some() || !entry.is_group && !entry.asked);
        let link = |entry: AskedEntry<'_>| Link {
            label: self.own(entry.text),
            about: None,
            target: journey.question(page.address.clone()),
        };
        missing.map(link).collect()
    }

    fn check_back(&self, reading: &Reading<'_>, journey: &JourneyOf) -> Link {
        let last = reading.pages.last().map(|page| journey.question(page.address.clone()));
        let target = match journey {
            JourneyOf::Filing(_) => last.unwrap_or_else(|| journey.before()),
            JourneyOf::Amending(reference) => Target::Submission(reference.clone()),
            JourneyOf::Transcribing(reference, _) => AgentTarget::standing(reference),
        };
        self.link("back", target)
    }

    /// How much of an amendment is not sent, or has to be settled first.
    fn amendment_banner(&self, amending: &Amending<'_>) -> Text {
        match amending.unsettled {
            0 => self.unsent(amending.changes.len()),
            count => self.unsettled(count),
        }
    }

    /// The way on: to what has to be settled, else to what changes.
    fn amendment_onward(&self, amending: &Amending<'_>, journey: &JourneyOf, sendable: bool) -> Option<Link> {
        let ready = sendable && !amending.changes.is_empty();
        match journey {
            JourneyOf::Filing(_) => None,
            JourneyOf::Amending(reference) if amending.unsettled > 0 => {
                Some(self.link("settle", Target::Settle(reference.clone())))
            }
            JourneyOf::Amending(reference) => {
                ready.then(|| self.link("see-changes", Target::AmendChanges(reference.clone())))
            }
            JourneyOf::Transcribing(reference, channel) if amending.unsettled > 0 => {
                Some(self.link("settle", AgentTarget::page(reference, CasePage::Settle(*channel))))
            }
            JourneyOf::Transcribing(reference, channel) => ready.then(|| {
                let changes = CasePage::TranscriptionChanges(*channel);
                self.link("see-changes", AgentTarget::page(reference, changes))
            }),
        }
    }
}
