//! Which notices are due, and when: a pure function of a submission's history.
//!
//! What is planned follows from how the submission stands alone; what an event changes is the difference
//! between before and after it. So nothing planned outlives its reason, whatever the history.

use super::deadline::last_closings;
use super::{Notice, NoticeKind};
use crate::amendment::Rights;
use crate::civil::{CivilDate, CivilDateTime, Moment, ZoneName};
use crate::period::Period;
use crate::procedure::Procedure;
use crate::submission::{Act, Actor, BrokenHistory, Event, RequestKind, Submission, Trigger, walk};
use crate::zone::moment;

/// How long before a window closes or a request is due the person is reminded, unless the procedure says
/// otherwise.
const REMIND: &str = "P7D";

/// How long before their deletion the person is told to copy their answers.
const RETENTION: &str = "P14D";

/// Where there is less time than that.
const SHORTLY: &str = "P1D";

/// The hour at which what is planned for a day is told, on the clocks of the deadline's zone.
const MORNING: u8 = 9;

/// A notice and the instant from which it is to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The notice.
    pub notice: Notice,
    /// From when on.
    pub at: Moment,
    /// On which condition, found out at that instant.
    pub only: Only,
}

/// The condition of a notice, which no event records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// None.
    Always,
    /// A correction is in preparation and not sent.
    WhileUnsent,
}

/// What an event means for notices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Effects {
    /// Due with the event itself.
    pub now: Vec<Due>,
    /// Due later, unless another event cancels them.
    pub later: Vec<Due>,
    /// Planned by earlier events, and pointless now.
    pub cancelled: Vec<Notice>,
}

/// What an event means for notices, given how the submission stood before it (nothing, before its first
/// sending) and how it stands after.
#[must_use]
pub fn effects(
    before: Option<&Submission>,
    event: &Event,
    after: &Submission,
    procedure: &Procedure,
) -> Effects {
    effects_on(Before::of(before, event, procedure), event, after, procedure)
}

/// What an event changes is seen from: how a submission stood before it.
struct Before {
    /// Whether its answers could be corrected at the instant of the event.
    open: bool,
    planned: Vec<Due>,
}

impl Before {
    fn of(before: Option<&Submission>, event: &Event, procedure: &Procedure) -> Self {
        Self {
            open: before.is_some_and(|before| is_open(before, event, procedure)),
            planned: before.map(|before| planned(before, procedure)).unwrap_or_default(),
        }
    }
}

fn is_open(submission: &Submission, event: &Event, procedure: &Procedure) -> bool {
    Rights::at(submission, procedure, &Actor::HOLDER, event.at.at).open.is_some()
}

fn effects_on(before: Before, event: &Event, after: &Submission, procedure: &Procedure) -> Effects {
    let Before { open, planned: earlier } = before;
    let (kept, fresh): (Vec<Due>, Vec<Due>) =
        planned(after, procedure).into_iter().partition(|due| earlier.contains(due));
    let to_come = |due: &Due| due.at.at > event.at.at;
    let pointless = earlier.into_iter().filter(|due| to_come(due) && !kept.contains(due));
    Effects {
        now: at_once(open, event, after, procedure),
        cancelled: pointless.map(|due| due.notice).collect(),
        later: fresh.into_iter().filter(to_come).collect(),
    }
}

/// What is due with the event itself.
fn at_once(was_open: bool, event: &Event, after: &Submission, procedure: &Procedure) -> Vec<Due> {
    let is_open = is_open(after, event, procedure);
    let due = |kind, only| Due {
        notice: Notice { kind, event: Some(event.number), date: None },
        at: event.at.clone(),
        only,
    };
    let told = told_by(&event.act, is_open && !was_open).map(|kind| due(kind, Only::Always));
    // What an examination or a decision closes; who withdraws or is purged has nothing left to send.
    let closes = was_open && !is_open && matches!(event.act, Act::ReviewStarted | Act::Decided { .. });
    let closed = closes.then(|| due(NoticeKind::WindowClosed, Only::WhileUnsent));
    told.into_iter().chain(closed).collect()
}

/// What tells of an act.
fn told_by(act: &Act, opens: bool) -> Option<NoticeKind> {
    match act {
        Act::Sent { .. } => Some(NoticeKind::Receipt),
        Act::Amended { trigger: Trigger::OwnInitiative | Trigger::Completion { .. }, .. } => {
            Some(NoticeKind::AmendmentReceived)
        }
        Act::Amended { trigger: Trigger::Invited { .. }, .. } => Some(NoticeKind::RegularisationReceived),
        Act::CorrectionRequested(request) => Some(match request.kind {
            RequestKind::Completion => NoticeKind::InfoRequested,
            RequestKind::Regularisation => NoticeKind::RegularisationInvited,
        }),
        Act::RequestWithdrawn { .. } => Some(NoticeKind::RequestWithdrawn),
        Act::AnswersMaintained { .. } => Some(NoticeKind::AnswerMaintained),
        Act::LateCorrection { .. } => Some(NoticeKind::RecordAck),
        Act::WindowGranted { .. } => opens.then_some(NoticeKind::WindowOpen),
        Act::Decided { .. } => Some(NoticeKind::Decision),
        Act::Reopened { .. } => Some(NoticeKind::Reopened),
        Act::Withdrawn => Some(NoticeKind::Withdrawn),
        Act::Explained { .. } | Act::ReviewStarted | Act::Purged => None,
    }
}

/// Everything that a submission has to be told of at some instant, past ones included, if nothing else
/// happens to it.
#[must_use]
pub fn planned(submission: &Submission, procedure: &Procedure) -> Vec<Due> {
    if submission.is_purged() {
        return Vec::new();
    }
    let mut planned = openings(submission, procedure);
    planned.extend(closings(submission, procedure));
    planned.extend(request(submission, procedure));
    planned.extend(retention(submission, procedure));
    planned.sort_by_key(|due| due.at.at);
    planned
}

/// The windows that open by their date, where none is open before.
fn openings(submission: &Submission, procedure: &Procedure) -> Vec<Due> {
    let open = |at: i64| Rights::at(submission, procedure, &Actor::HOLDER, at).open.is_some();
    let opens = submission.standing_windows().map(|window| &window.opens);
    let mut opens: Vec<&Moment> =
        opens.filter(|opens| open(opens.at) && !open(opens.at.saturating_sub(1))).collect();
    opens.sort();
    opens.dedup();
    let due = opens.into_iter().map(|opens| Due {
        at: morning(opens.local.date(), &opens.zone).filter(|at| at.at > opens.at).unwrap_or(opens.clone()),
        notice: Notice { kind: NoticeKind::WindowOpen, event: None, date: Some(opens.clone()) },
        only: Only::Always,
    });
    due.collect()
}

/// The windows that close by their date, where none is open after: a reminder, then that it is over.
fn closings(submission: &Submission, procedure: &Procedure) -> Vec<Due> {
    let rights = |at: i64| Rights::at(submission, procedure, &Actor::HOLDER, at).open;
    let ahead = procedure.amendment().remind;
    let of_closing = |closes: &Moment| {
        let window = rights(closes.at)?;
        let notice = |kind| Notice { kind, event: None, date: Some(closes.clone()) };
        Some(before_and_after(
            closes,
            reminder(closes, ahead, REMIND, window.opens.at),
            [notice(NoticeKind::WindowClosingSoon), notice(NoticeKind::WindowClosed)],
            Only::WhileUnsent,
        ))
    };
    last_closings(submission, procedure).into_iter().filter_map(of_closing).flatten().collect()
}

/// The request that waits for an answer: a reminder, then that its time is over.
fn request(submission: &Submission, procedure: &Procedure) -> Vec<Due> {
    let Some(asked) = submission.pending() else { return Vec::new() };
    let due = &asked.request.due;
    let notice = |kind| Notice { kind, event: Some(asked.number), date: Some(due.clone()) };
    before_and_after(
        due,
        reminder(due, procedure.amendment().remind, REMIND, asked.at.at),
        [notice(NoticeKind::RequestDueSoon), notice(NoticeKind::RequestOverdue)],
        Only::Always,
    )
}

fn before_and_after(
    deadline: &Moment,
    reminder: Option<Moment>,
    [soon, over]: [Notice; 2],
    only: Only,
) -> Vec<Due> {
    let next_day = deadline.local.date().plus_days(1);
    let after = next_day.and_then(|day| morning(day, &deadline.zone));
    let due = [(soon, reminder), (over, after)];
    due.into_iter().filter_map(|(notice, at)| Some(Due { notice, at: at?, only })).collect()
}

/// The answers that are deleted once nothing happened for the declared time.
fn retention(submission: &Submission, procedure: &Procedure) -> Option<Due> {
    let last = &submission.last_at;
    let kept = procedure.privacy().retention.as_ref()?.closed;
    let last_day = kept.after(last.local.date())?.plus_days(-1)?;
    let deadline = moment(CivilDateTime::end_of(last_day), &last.zone)?;
    let at = reminder(&deadline, None, RETENTION, last.at)?;
    let notice =
        Notice { kind: NoticeKind::RetentionEnding, event: Some(submission.events), date: Some(deadline) };
    Some(Due { notice, at, only: Only::Always })
}

/// The morning on which a deadline is near, if there is one after the time began: so long before it, or
/// else the day before.
fn reminder(deadline: &Moment, ahead: Option<Period>, usual: &str, began: i64) -> Option<Moment> {
    let ahead = ahead.or_else(|| usual.parse().ok());
    let mornings = [ahead, SHORTLY.parse().ok()].into_iter().flatten().filter_map(|ahead: Period| {
        let day = ahead.times(-1)?.after(deadline.local.date())?;
        morning(day, &deadline.zone)
    });
    mornings.into_iter().find(|morning| began < morning.at && morning.at < deadline.at)
}

fn morning(day: CivilDate, zone: &ZoneName) -> Option<Moment> {
    moment(CivilDateTime::new(day, MORNING, 0, 0)?, zone)
}

/// A notice that was due, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// The notice.
    pub notice: Notice,
    /// Since when.
    pub at: Moment,
}

/// The notices that a submission had so far, newest first: those that were sent, for its page. A reminder
/// of an unsent correction is among them if it was due since `unsent`, the instant at which the correction
/// in preparation was begun. The history is gone through once, whatever its length.
///
/// # Errors
///
/// [`BrokenHistory`], with the number of the first event that does not fit.
pub fn notices_of(
    events: &[Event],
    procedure: &Procedure,
    unsent: Option<i64>,
    now: i64,
) -> Result<Vec<Happened>, BrokenHistory> {
    let (mut happened, mut pending): (Vec<Due>, Vec<Due>) = (Vec::new(), Vec::new());
    let before = |before: Option<&Submission>, event: &Event| Before::of(before, event, procedure);
    walk(events, before, |before, event, after| {
        let (due, later): (Vec<Due>, Vec<Due>) =
            std::mem::take(&mut pending).into_iter().partition(|due| due.at.at <= event.at.at);
        let effects = effects_on(before, event, after, procedure);
        happened.extend(due);
        happened.extend(effects.now);
        pending = later.into_iter().filter(|due| !effects.cancelled.contains(&due.notice)).collect();
        pending.extend(effects.later);
    })?;
    happened.extend(pending.into_iter().filter(|due| due.at.at <= now));
    happened.retain(|due| match due.only {
        Only::Always => true,
        Only::WhileUnsent => unsent.is_some_and(|begun| begun <= due.at.at),
    });
    // What happened in one second happened in the order of its events.
    happened.reverse();
    happened.sort_by_key(|due| std::cmp::Reverse(due.at.at));
    Ok(happened.into_iter().map(|due| Happened { notice: due.notice, at: due.at }).collect())
}
