//! Windows: the periods in which a procedure lets answers be corrected, from their declaration to instants.

use crate::answer::Value;
use crate::answers::Answers;
use crate::civil::{CivilDate, CivilDateTime, Moment, ZoneName};
use crate::definition::WindowDefinition;
use crate::id::Path;
use crate::period::Period;
use crate::procedure::Procedure;
use crate::submission::Window;
use crate::zone::{moment, moment_at};

/// The procedure's windows as instants, for a submission sent at `now` with these answers. A window
/// that rests on an unanswered question is left out; whole days are included to 23:59:59.
#[must_use]
pub fn resolve_windows(procedure: &Procedure, now: &Moment, answers: &Answers) -> Vec<Window> {
    let windows = procedure.amendment().windows.iter();
    windows.filter_map(|window| resolve(window, procedure, now, answers)).collect()
}

fn resolve(
    window: &WindowDefinition,
    procedure: &Procedure,
    now: &Moment,
    answers: &Answers,
) -> Option<Window> {
    let home = &procedure.definition().in_force.zone;
    let closing = |day: CivilDate, zone: &Option<ZoneName>| {
        moment(CivilDateTime::end_of(day), zone.as_ref().unwrap_or(home))
    };
    let sent_on = |zone: &Option<ZoneName>| {
        moment_at(now.at, zone.as_ref().unwrap_or(home)).map(|moment| moment.local.date())
    };
    let (opens, closes) = match window {
        WindowDefinition::Fixed { opens, closes, zone } => (
            moment(CivilDateTime::start_of(*opens), zone.as_ref().unwrap_or(home))?,
            Some(closing(*closes, zone)?),
        ),
        WindowDefinition::AfterSending { lasts, zone } => {
            (now.clone(), Some(closing(lasts.after(sent_on(zone)?)?, zone)?))
        }
        WindowDefinition::AfterAnswer { answer, lasts, zone } => {
            let Some(Value::Date(day)) = answers.get(&Path::root().question(answer)) else { return None };
            (now.clone(), Some(closing(lasts.after(*day)?, zone)?))
        }
        WindowDefinition::UntilNextPeriod { starts, every, zone } => {
            let last = day_before_next(*starts, *every, sent_on(zone)?)?;
            (now.clone(), Some(closing(last, zone)?))
        }
        WindowDefinition::UntilState { .. } => (now.clone(), None),
        WindowDefinition::Always { closes, zone } => match closes {
            Some(day) => (now.clone(), Some(closing(*day, zone)?)),
            None => (now.clone(), None),
        },
    };
    let until = match window {
        WindowDefinition::UntilState { state } => Some((*state).into()),
        WindowDefinition::Fixed { .. }
        | WindowDefinition::AfterSending { .. }
        | WindowDefinition::AfterAnswer { .. }
        | WindowDefinition::UntilNextPeriod { .. }
        | WindowDefinition::Always { .. } => None,
    };
    Some(Window { opens, closes, until })
}

/// The last day of the period in which a day lies, of periods that follow one another from `starts`.
/// Each start is reckoned from the first, so that periods from the 31st do not wander. `None` outside
/// the calendar and for periods that do not move forward.
fn day_before_next(starts: CivilDate, every: Period, day: CivilDate) -> Option<CivilDate> {
    let start_of = |number: i32| every.times(number)?.after(starts);
    // A period of a day, over all days of the calendar.
    let (mut low, mut high) = (0, 9999 * 366);
    if start_of(1)? <= starts {
        return None;
    }
    while low < high {
        let middle = i32::midpoint(low, high);
        if start_of(middle).is_none_or(|start| start > day) { high = middle } else { low = middle + 1 }
    }
    start_of(low)?.plus_days(-1)
}
