//! The history of a submission in one pass.

use super::{BrokenHistory, Event, Submission};

/// Walks through a history, oldest event first. `before` sees the submission before each event (`None` before
/// the first); what it returns reaches `step` with the event and the submission after it. The submission is
/// moved from step to step, so that a history of any length is walked without copies.
///
/// # Errors
///
/// [`BrokenHistory`], with the number of the first event that does not fit.
pub fn walk<'e, B>(
    events: &'e [Event],
    mut before: impl FnMut(Option<&Submission>, &'e Event) -> B,
    mut step: impl FnMut(B, &'e Event, &Submission),
) -> Result<Option<Submission>, BrokenHistory> {
    let mut submission: Option<Submission> = None;
    for event in events {
        let seen = before(submission.as_ref(), event);
        let after = Submission::after(submission.take(), event)?;
        step(seen, event, &after);
        submission = Some(after);
    }
    Ok(submission)
}
