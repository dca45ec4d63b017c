//! The acts of an agent that a page of their own asks for: taking a request back, opening a window, deciding,
//! opening a case again, and the start of a transcription.

use retouche::credential::Reference;
use retouche::submission::{RequestKind, RequestRecord, SentRevision};
use retouche_texts::{Arg, Args, Text};

use super::{AgentTarget, CasePage, TOLD_ON, channel_name, told_on};
use crate::task::{Offer, Task};
use crate::{DatePart, Field, FieldControl, Say, Screen, TaskItem, Typed, WHY};

/// The entry of a day: its parts follow a colon.
pub const DAY: &str = "day";
/// The entry that says on which channel something was told.
pub const TOLD: &str = "told-on";
/// The entry that says whether what was told answers the request that waits.
pub const ANSWERING: &str = "answering";
/// Its two values.
pub const ANSWERS: [&str; 2] = ["yes", "no"];

/// How a page on which reasons are written comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// For the first time.
    New,
    /// Once more: no reason was written.
    Unsaid,
    /// Once more: the case is no longer what it was when the page was made.
    Stale,
}

fn task(say: &Say<'_>, reference: &Reference, page: CasePage, heading: &str, submit: &str) -> Task {
    let heading = say.product(heading);
    Task::new(say, &AgentTarget::page(reference, page), say.back_to_case(reference), &heading, submit)
}

fn item(fields: Vec<Field>) -> TaskItem {
    TaskItem { heading: None, row: None, facts: Vec::new(), fields }
}

/// The screen that takes a request back.
#[must_use]
pub fn withdraw_request(say: &Say<'_>, reference: &Reference, asked: &RequestRecord) -> Screen {
    let page = CasePage::WithdrawRequest(asked.number);
    let mut task = task(say, reference, page, "agent-withdraw-request", "agent-withdraw-request-confirm");
    let id = match asked.request.kind {
        RequestKind::Regularisation => "agent-withdraw-regularisation",
        RequestKind::Completion => "agent-withdraw-completion",
    };
    task.intro = vec![say.product(id), say.product("agent-person-is-told")];
    task.screen(say)
}

/// The screen that opens a window for a correction, until a day. `typed` are day, month and year; `faulty`
/// says that they are no day to come.
#[must_use]
pub fn grant(say: &Say<'_>, reference: &Reference, typed: &[String; 3], faulty: bool) -> Screen {
    let mut task = task(say, reference, CasePage::Grant, "agent-grant", "agent-grant-confirm");
    task.intro = vec![say.product("agent-grant-intro")];
    let error = faulty.then(|| say.day_fault("agent-grant-day"));
    task.items = vec![item(vec![say.day_field(DAY, "agent-grant-day", typed, error)])];
    task.screen(say)
}

/// The screen on which a decision on the revision in force is written.
#[must_use]
pub fn decide(
    say: &Say<'_>,
    reference: &Reference,
    on: &SentRevision,
    why: &str,
    writing: Writing,
) -> Screen {
    let mut task = task(say, reference, CasePage::Decide, "agent-decide", "agent-decide-confirm");
    let on = Args::new()
        .with("number", Arg::Integer(on.revision.number.into()))
        .with("moment", Arg::Moment(on.at.clone()));
    task.deadline = (writing == Writing::Stale).then(|| say.product("agent-decide-stale"));
    task.intro = vec![say.product_with("agent-decide-on", &on), say.product("agent-decide-intro")];
    task.items = vec![item(vec![say.words_field("agent-decide-label", why, writing == Writing::Unsaid)])];
    task.links = vec![say.page_link("agent-read-again", reference, CasePage::Standing)];
    task.screen(say)
}

/// The screen that opens a case again.
#[must_use]
pub fn reopen(say: &Say<'_>, reference: &Reference, why: &str, writing: Writing) -> Screen {
    let mut task = task(say, reference, CasePage::Reopen, "agent-reopen", "agent-reopen-confirm");
    task.deadline = (writing == Writing::Stale).then(|| say.product("agent-reopen-stale"));
    task.intro = vec![say.product("agent-reopen-intro"), say.product("agent-person-is-told")];
    task.items = vec![item(vec![say.words_field("agent-reopen-label", why, writing == Writing::Unsaid)])];
    task.links = vec![say.page_link("agent-read-again", reference, CasePage::Standing)];
    task.screen(say)
}

/// What a transcription has to do with the request that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// None waits.
    Nothing,
    /// Only what was asked about can be corrected: it answers the request.
    Answered,
    /// The agent says whether it does.
    Chosen,
}

/// What an agent has chosen so far where a transcription begins.
#[derive(Debug, Clone, Copy)]
pub struct Beginning<'a> {
    /// What there is to choose about a request.
    pub waiting: Waiting,
    /// What was posted as the channel and as the choice; absent: nothing was posted.
    pub posted: Option<[&'a str; 2]>,
}

/// The screen on which a transcription begins: on which channel the person told it, and whether it answers
/// the request that waits. What is missing of a post is shown as errors.
#[must_use]
pub fn transcribe(say: &Say<'_>, reference: &Reference, beginning: &Beginning<'_>) -> Screen {
    let mut task = task(say, reference, CasePage::Transcribe, "agent-transcribe", "agent-transcribe-start");
    task.intro = vec![say.product("agent-transcribe-intro"), say.product("agent-transcription-copied")];
    if beginning.waiting == Waiting::Answered {
        task.intro.push(say.product("agent-transcribe-asked"));
    }
    let chosen = |place: usize| beginning.posted.and_then(|posted| posted.get(place).copied());
    let mut fields = vec![say.channel_field(chosen(0))];
    if beginning.waiting == Waiting::Chosen {
        fields.push(say.answering_field(chosen(1)));
    }
    task.items = vec![item(fields)];
    task.screen(say)
}

impl Say<'_> {
    fn channel_field(&self, posted: Option<&str>) -> Field {
        let offer =
            |channel| Offer { value: channel_name(channel), label: self.channel(channel), chosen: posted };
        let control = Self::task_radios(TOLD_ON.map(offer).into());
        let missing = posted.is_some_and(|posted| told_on(posted).is_none());
        let error = missing.then(|| self.product("agent-fault-no-channel"));
        self.task_field(TOLD, self.product("agent-transcribe-channel"), control, error)
    }

    fn answering_field(&self, posted: Option<&str>) -> Field {
        let [yes, no] = ANSWERS;
        let offer = |value, id: &str| Offer { value, label: self.product(id), chosen: posted };
        let offers = vec![offer(yes, "agent-answering-yes"), offer(no, "agent-answering-no")];
        let missing = posted.is_some_and(|posted| !ANSWERS.contains(&posted));
        let error = missing.then(|| self.product("agent-fault-no-answering"));
        self.task_field(ANSWERING, self.product("agent-answering"), Self::task_radios(offers), error)
    }

    /// The words of a decision or of reasons.
    fn words_field(&self, label: &str, typed: &str, faulty: bool) -> Field {
        let error = faulty.then(|| self.unwritten(&self.product(label)));
        self.task_field(WHY, self.product(label), Self::task_area(typed, true), error)
    }

    /// That something has to be written here.
    pub(super) fn unwritten(&self, label: &Text) -> Text {
        self.product_with("fault-missing-text", &Args::new().with("label", Arg::Message(label.clone())))
    }

    /// That this is to be a day to come.
    pub(super) fn day_fault(&self, label: &str) -> Text {
        self.product_with("agent-fault-day", &Args::new().with("label", Arg::Message(self.product(label))))
    }

    /// A field for a day.
    pub(super) fn day_field(
        &self,
        name: &str,
        label: &str,
        typed: &[String; 3],
        error: Option<Text>,
    ) -> Field {
        let part = |(name, digits): (&'static str, u8), value: &String| DatePart {
            name,
            label: self.product(&format!("date-{name}")),
            value: Typed(value.clone()),
            digits,
            is_faulty: error.is_some(),
            autocomplete: None,
        };
        let [day, month, year] = typed;
        let parts = [part(("day", 2), day), part(("month", 2), month), part(("year", 4), year)];
        let control = FieldControl::Date { parts, required: true };
        let mut field = self.task_field(name, self.product(label), control, error);
        field.hint = Some(self.product("agent-day-hint"));
        field
    }
}
