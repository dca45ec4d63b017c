//! What a submission has become: the fold of its events. It compares instants and digests, and nothing
//! that was answered.

use serde::Serialize;

use super::{
    Act, Actor, CorrectionRequest, EVENT_FORMAT, Event, RequestKind, Revision, RevisionLink, SilentDecision,
    State, Trigger, Window,
};
use crate::civil::{CivilDate, Moment};
use crate::credential::Reference;
use crate::digest::{Digest, NotCanonical};

/// What a submission has become: the fold of its events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Submission {
    /// Its reference.
    pub reference: Reference,
    /// Its revisions with the events that made them, oldest first; there is always one.
    first: SentRevision,
    later: Vec<SentRevision>,
    /// Where it stands.
    pub state: State,
    /// The states it has been in.
    reached: Vec<State>,
    /// The windows that its procedure declared.
    pub windows: Vec<Window>,
    /// The windows that were granted to it.
    pub granted: Vec<Window>,
    /// What was asked of the person so far, oldest first.
    pub requests: Vec<RequestRecord>,
    /// The corrections that came too late to be sent, oldest first.
    pub late: Vec<Late>,
    /// What was decided last.
    pub decision: Option<Ruling>,
    /// What silence decides, and when.
    pub silence: Option<SilentDecision>,
    /// The number of its last event.
    pub events: u32,
    /// The digest of its last event.
    pub last: Digest,
    /// When its last event happened.
    pub last_at: Moment,
}

/// A revision, and the event that made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SentRevision {
    /// The revision.
    pub revision: Revision,
    /// When it was sent.
    pub at: Moment,
    /// Who sent it.
    pub actor: Actor,
    /// What led to it; of the first, nothing did.
    pub trigger: Option<Trigger>,
    /// The revision it corrects.
    pub amends: Option<RevisionLink>,
    /// The earlier revision whose answers it takes up again.
    pub reverts: Option<u32>,
    /// What silence decides from then on.
    pub silence: Option<SilentDecision>,
    /// The digest of the event.
    pub event: Digest,
}

/// A correction request, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct RequestRecord {
    /// The number of the event that asked.
    pub number: u32,
    /// What it asks.
    pub request: CorrectionRequest,
    /// When it was asked.
    pub at: Moment,
    /// The number of the event that answered or withdrew it; absent: it waits for an answer.
    pub closed_by: Option<u32>,
}

impl RequestRecord {
    /// What a correction that answers this request records (R7).
    #[must_use]
    pub fn trigger(&self) -> Trigger {
        let (request, due) = (self.number, self.request.due.clone());
        match self.request.kind {
            RequestKind::Regularisation => Trigger::Invited { request, due },
            RequestKind::Completion => Trigger::Completion { request, due },
        }
    }
}

/// A correction that came too late to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Late {
    /// The number of its event.
    pub number: u32,
    /// When it was handed in.
    pub at: Moment,
    /// The revision that it would correct.
    pub amends: RevisionLink,
    /// The digest of its answers and its patch.
    pub words: Digest,
}

/// A decision of the administration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Ruling {
    /// The number of its event.
    pub number: u32,
    /// When it was made.
    pub at: Moment,
    /// The revision decided on.
    pub on: RevisionLink,
    /// The digest of the decision and its reasons.
    pub words: Digest,
}

/// Why events do not make a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BrokenHistory {
    /// There is no event, or the first is not a sending.
    #[error("the history does not start with a sending")]
    NoSending,
    /// The event of this number is out of order, of another submission, or not chained to the one before.
    #[error("event {0} does not continue the history")]
    NotContinuing(u32),
    /// The event of this number cannot happen in this state, or not by this actor.
    #[error("event {0} cannot happen here")]
    Impossible(u32),
    /// The event of this number has a format that this release does not know.
    #[error("event {0} was written by a later release")]
    UnknownFormat(u32),
}

impl From<NotCanonical> for BrokenHistory {
    fn from(_: NotCanonical) -> Self {
        Self::NoSending
    }
}

impl Submission {
    /// Folds events, in order, into what the submission has become.
    ///
    /// # Errors
    ///
    /// [`BrokenHistory`], with the number of the first event that does not fit.
    pub fn fold(events: &[Event]) -> Result<Self, BrokenHistory> {
        let (first, rest) = events.split_first().ok_or(BrokenHistory::NoSending)?;
        let mut submission = Self::begin(first)?;
        rest.iter().try_for_each(|event| submission.apply(event))?;
        Ok(submission)
    }

    /// The submission after its next event, which begins it where there was none before.
    ///
    /// # Errors
    ///
    /// [`BrokenHistory`], if the event does not fit.
    pub fn after(before: Option<Self>, event: &Event) -> Result<Self, BrokenHistory> {
        let Some(mut submission) = before else { return Self::begin(event) };
        submission.apply(event).map(|()| submission)
    }

    fn begin(event: &Event) -> Result<Self, BrokenHistory> {
        let Act::Sent { revision, windows, silence } = &event.act else {
            return Err(BrokenHistory::NoSending);
        };
        known_format(event)?;
        let starts = event.number == 1 && event.previous.is_none() && revision.number == 1;
        if !starts || !event.actor.may(&event.act) {
            return Err(BrokenHistory::NoSending);
        }
        let last = Digest::of(event)?;
        Ok(Self {
            reference: event.submission.clone(),
            first: SentRevision {
                revision: revision.clone(),
                at: event.at.clone(),
                actor: event.actor.clone(),
                trigger: None,
                amends: None,
                reverts: None,
                silence: *silence,
                event: last,
            },
            later: Vec::new(),
            state: State::Submitted,
            reached: vec![State::Submitted],
            windows: windows.clone(),
            granted: Vec::new(),
            requests: Vec::new(),
            late: Vec::new(),
            decision: None,
            silence: *silence,
            events: 1,
            last,
            last_at: event.at.clone(),
        })
    }

    /// Takes one more event.
    ///
    /// # Errors
    ///
    /// [`BrokenHistory`]; the submission is then unchanged.
    pub fn apply(&mut self, event: &Event) -> Result<(), BrokenHistory> {
        known_format(event)?;
        let continues = event.number == self.events + 1
            && event.submission == self.reference
            && event.previous == Some(self.last)
            && event.at.at >= self.last_at.at;
        if !continues {
            return Err(BrokenHistory::NotContinuing(event.number));
        }
        let state = self.next_state(event).ok_or(BrokenHistory::Impossible(event.number))?;
        let digest = Digest::of(event)?;
        self.record(event, digest);
        self.state = state;
        if !self.reached.contains(&state) {
            self.reached.push(state);
        }
        self.events = event.number;
        self.last = digest;
        self.last_at = event.at.clone();
        Ok(())
    }

    /// The state that an event leads to, if it can happen here and by whom it says.
    fn next_state(&self, event: &Event) -> Option<State> {
        let fits = match &event.act {
            Act::Amended { revision, amends, trigger, reverts, .. } => {
                *amends == self.current().revision.link()
                    && revision.number == amends.number + 1
                    && reverts.is_none_or(|number| number < amends.number)
                    && (*trigger == Trigger::OwnInitiative
                        || self.pending().is_some_and(|asked| asked.trigger() == *trigger))
            }
            Act::Explained { revision, .. } => self.revision(*revision).is_some(),
            Act::CorrectionRequested(request) => {
                self.revision(request.about.number).is_some_and(|sent| sent.revision.link() == request.about)
            }
            Act::RequestWithdrawn { request, .. } => {
                self.pending().is_some_and(|asked| asked.number == *request)
            }
            Act::AnswersMaintained { request, due, .. } => {
                self.pending().is_some_and(|asked| asked.number == *request && asked.request.due == *due)
            }
            Act::LateCorrection { amends, .. } => *amends == self.current().revision.link(),
            Act::Decided { on, .. } => *on == self.current().revision.link(),
            Act::Sent { .. }
            | Act::ReviewStarted
            | Act::WindowGranted { .. }
            | Act::Reopened { .. }
            | Act::Withdrawn
            | Act::Purged => true,
        };
        self.state.after(&event.act).filter(|_| fits && event.actor.may(&event.act))
    }

    fn record(&mut self, event: &Event, digest: Digest) {
        match &event.act {
            Act::Amended { revision, amends, trigger, reverts, silence, .. } => {
                if *trigger != Trigger::OwnInitiative {
                    self.close_request(event.number);
                }
                self.silence = *silence;
                self.later.push(SentRevision {
                    revision: revision.clone(),
                    at: event.at.clone(),
                    actor: event.actor.clone(),
                    trigger: Some(trigger.clone()),
                    amends: Some(*amends),
                    reverts: *reverts,
                    silence: *silence,
                    event: digest,
                });
            }
            Act::CorrectionRequested(request) => {
                self.silence = request.silence;
                self.requests.push(RequestRecord {
                    number: event.number,
                    request: request.clone(),
                    at: event.at.clone(),
                    closed_by: None,
                });
            }
            Act::RequestWithdrawn { silence, .. } | Act::AnswersMaintained { silence, .. } => {
                self.close_request(event.number);
                self.silence = *silence;
            }
            Act::LateCorrection { amends, words } => self.late.push(Late {
                number: event.number,
                at: event.at.clone(),
                amends: *amends,
                words: *words,
            }),
            Act::WindowGranted { window } => self.granted.push(window.clone()),
            Act::Decided { on, words } => {
                self.close_request(event.number);
                self.silence = None;
                self.decision =
                    Some(Ruling { number: event.number, at: event.at.clone(), on: *on, words: *words });
            }
            Act::Withdrawn | Act::Purged => {
                self.close_request(event.number);
                self.silence = None;
            }
            Act::Sent { .. } | Act::Explained { .. } | Act::ReviewStarted | Act::Reopened { .. } => {}
        }
    }

    fn close_request(&mut self, by: u32) {
        self.requests.iter_mut().filter(|asked| asked.closed_by.is_none()).for_each(|asked| {
            asked.closed_by = Some(by);
        });
    }

    /// The event that continues this history with an act.
    ///
    /// # Errors
    ///
    /// [`BrokenHistory::Impossible`] if the act cannot happen in this state or not by this actor, and
    /// [`BrokenHistory::NotContinuing`] if the clock runs behind the last event.
    pub fn next(&self, act: Act, at: Moment, actor: Actor) -> Result<Event, BrokenHistory> {
        let event = Event {
            format: EVENT_FORMAT,
            submission: self.reference.clone(),
            number: self.events + 1,
            at,
            actor,
            act,
            previous: Some(self.last),
        };
        if event.at.at < self.last_at.at {
            return Err(BrokenHistory::NotContinuing(event.number));
        }
        match self.next_state(&event) {
            Some(_) => Ok(event),
            None => Err(BrokenHistory::Impossible(event.number)),
        }
    }

    /// The request that waits for the person's answer.
    #[must_use]
    pub fn pending(&self) -> Option<&RequestRecord> {
        self.requests.last().filter(|asked| asked.closed_by.is_none())
    }

    /// The windows that no state has closed, those of the procedure and those granted.
    pub fn standing_windows(&self) -> impl Iterator<Item = &Window> {
        let declared = self.windows.iter();
        let standing =
            declared.filter(|window| window.until.is_none_or(|state| !self.reached.contains(&state)));
        standing.chain(&self.granted)
    }

    /// Whether the answers were deleted.
    #[must_use]
    pub fn is_purged(&self) -> bool {
        self.state == State::Purged
    }

    /// The revision in force, with the event that made it.
    #[must_use]
    pub fn current(&self) -> &SentRevision {
        self.later.last().unwrap_or(&self.first)
    }

    /// The first sending, whose date every correction keeps.
    #[must_use]
    pub fn first(&self) -> &SentRevision {
        &self.first
    }

    /// The day that `today` means in this submission's conditions and limits: that of the first sending.
    /// A correction keeps it, so that an answer that was right when it was sent does not become wrong by
    /// waiting.
    #[must_use]
    pub fn asked_on(&self) -> CivilDate {
        self.first.at.local.date()
    }

    /// All revisions, oldest first.
    pub fn revisions(&self) -> impl DoubleEndedIterator<Item = &SentRevision> {
        std::iter::once(&self.first).chain(&self.later)
    }

    /// The revision of this number.
    #[must_use]
    pub fn revision(&self, number: u32) -> Option<&SentRevision> {
        match usize::try_from(number).ok()?.checked_sub(2) {
            None => (number == 1).then_some(&self.first),
            Some(later) => self.later.get(later),
        }
    }
}

fn known_format(event: &Event) -> Result<(), BrokenHistory> {
    if (1..=EVENT_FORMAT).contains(&event.format) {
        Ok(())
    } else {
        Err(BrokenHistory::UnknownFormat(event.number))
    }
}
