//! The deadlines of a submission, for calendars: until when answers can be corrected, and until when a
//! request waits for an answer.

use crate::amendment::{Bar, Rights};
use crate::civil::Moment;
use crate::procedure::Procedure;
use crate::submission::{Actor, State, Submission, Window};

/// A deadline of a submission.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// What ends.
    pub kind: DeadlineKind,
    /// The last second.
    pub at: Moment,
}

/// What ends at a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeadlineKind {
    /// The time in which answers can be corrected online.
    Window,
    /// The time for an answer to the request of this event.
    Request(u32),
}

impl Deadline {
    /// Its name, unique in its submission and the same for ever.
    #[must_use]
    pub fn name(&self) -> String {
        match self.kind {
            DeadlineKind::Window => format!("window-{}", self.at.at),
            DeadlineKind::Request(event) => format!("request-{event}"),
        }
    }
}

/// The deadlines that a submission has as it stands, past ones included. An examination that stops
/// corrections for a while takes none away.
#[must_use]
pub fn deadlines(submission: &Submission, procedure: &Procedure) -> Vec<Deadline> {
    let windows = last_closings(submission, procedure).into_iter();
    let windows = windows.map(|at| Deadline { kind: DeadlineKind::Window, at: at.clone() });
    let request = submission
        .pending()
        .map(|asked| Deadline { kind: DeadlineKind::Request(asked.number), at: asked.request.due.clone() });
    windows.chain(request).collect()
}

/// The instants after which no window is open, of windows that close by their date.
pub(super) fn last_closings<'s>(submission: &'s Submission, procedure: &Procedure) -> Vec<&'s Moment> {
    let barred = Rights::at(submission, procedure, &Actor::HOLDER, i64::MIN).barred;
    let over = matches!(submission.state, State::Withdrawn | State::Purged);
    if over || barred == Some(Bar::Channel) {
        return Vec::new();
    }
    let goes_on = |at: i64| submission.standing_windows().any(|window| window.covers(at + 1));
    let closings = submission.standing_windows().filter_map(|window: &Window| window.closes.as_ref());
    let mut last: Vec<&Moment> = closings.filter(|closes| !goes_on(closes.at)).collect();
    last.sort();
    last.dedup();
    last
}
