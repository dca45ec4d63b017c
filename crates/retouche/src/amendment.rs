//! Sending and correcting: what may be corrected, by when, and the events that do it.
//!
//! The fold only compares instants: windows are resolved once, when the submission is opened (feature
//! `authoring`, which knows time zones). The software records what led to a correction; it never judges
//! good faith (CRPA L123-2 puts the burden of proof on the administration).

use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::change::{self, Change};
use crate::civil::Moment;
use crate::credential::Reference;
use crate::definition::QuestionPolicy;
use crate::digest::{Digest, NotCanonical, Salt};
use crate::id::{Path, RouteId};
use crate::procedure::{Procedure, Question};
use crate::read::CompleteAnswers;
use crate::submission::{
    Act, Actor, Channel, EVENT_FORMAT, EditionLink, Event, Revision, RevisionLink, Submission, Trigger,
    Window,
};
use crate::texts::Locale;

/// What a person may correct now, until when, and where else to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rights {
    /// The window that is open now: of several, the one that closes last.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub open: Option<Window>,
    /// The next window to open, when none is open.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub next: Option<Window>,
    /// The route when no window is open.
    pub afterwards: RouteId,
}

impl Rights {
    /// The rights in a submission at an instant (seconds since the Unix epoch).
    #[must_use]
    pub fn at(submission: &Submission, procedure: &Procedure, at: i64) -> Self {
        let windows = || submission.windows.iter().filter(|_| !submission.purged);
        let open = windows().filter(|window| window.is_open(at)).max_by_key(|window| window.closes_at());
        let next = windows().filter(|window| window.opens.at > at).min_by_key(|window| window.opens.at);
        Self {
            next: if open.is_some() { None } else { next.cloned() },
            open: open.cloned(),
            afterwards: procedure.amendment().afterwards.clone(),
        }
    }
}

impl Window {
    /// The last second, of a window without end the last there is.
    fn closes_at(&self) -> i64 {
        self.closes.as_ref().map_or(i64::MAX, |closes| closes.at)
    }
}

/// What every sending says of itself, the first and the corrections alike.
#[derive(Debug, Clone)]
pub struct Sending<'a> {
    /// The answers.
    pub answers: &'a CompleteAnswers,
    /// The edition under which they were asked.
    pub edition: EditionLink,
    /// The language in which they were asked.
    pub locale: Locale,
    /// The digest of that language's texts.
    pub texts: Digest,
    /// Chance for the answers' digest.
    pub salt: Salt,
    /// When it is sent.
    pub now: Moment,
    /// Who sends it.
    pub actor: Actor,
    /// How it comes in.
    pub channel: Channel,
}

impl Sending<'_> {
    fn revision(&self, number: u32) -> Result<Revision, NotCanonical> {
        Ok(Revision {
            number,
            edition: self.edition.clone(),
            locale: self.locale.clone(),
            texts: self.texts,
            answers: Digest::of_answers(self.answers.answers(), &self.salt)?,
            channel: self.channel,
        })
    }
}

/// The event of a first sending.
///
/// `windows` are the procedure's, resolved (see `resolve_windows`).
///
/// # Errors
///
/// [`NotCanonical`], which answers never are.
pub fn open(
    sending: &Sending<'_>,
    reference: Reference,
    windows: Vec<Window>,
) -> Result<Event, NotCanonical> {
    Ok(Event {
        format: EVENT_FORMAT,
        submission: reference,
        number: 1,
        at: sending.now.clone(),
        actor: sending.actor.clone(),
        act: Act::Sent { revision: sending.revision(1)?, windows },
        previous: None,
    })
}

/// Why a correction cannot be sent. The draft stays in every case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmendmentRefusal {
    /// Another revision was sent meanwhile: the one in force.
    #[error("the submission was corrected meanwhile")]
    Stale(RevisionLink),
    /// No window is open; the route that remains.
    #[error("no window is open")]
    Closed(RouteId),
    /// These questions are corrected elsewhere.
    #[error("some questions are corrected elsewhere")]
    Locked(Vec<Path>),
    /// Nothing differs from the revision in force.
    #[error("nothing was changed")]
    NothingChanged,
    /// The answers were purged.
    #[error("the submission was purged")]
    Purged,
    /// The answers have no canonical JSON.
    #[error(transparent)]
    NotCanonical(#[from] NotCanonical),
}

/// The event of a correction.
///
/// `base` is the revision that the draft started from, `before` the answers in force.
///
/// # Errors
///
/// [`AmendmentRefusal`], which says what remains possible.
pub fn amend(
    sending: &Sending<'_>,
    submission: &Submission,
    procedure: &Procedure,
    base: RevisionLink,
    before: &Answers,
    trigger: Trigger,
) -> Result<Event, AmendmentRefusal> {
    let current = submission.current().revision.link();
    let after = sending.answers.answers();
    if submission.purged {
        return Err(AmendmentRefusal::Purged);
    }
    if base != current {
        return Err(AmendmentRefusal::Stale(current));
    }
    let rights = Rights::at(submission, procedure, sending.now.at);
    if rights.open.is_none() {
        return Err(AmendmentRefusal::Closed(rights.afterwards));
    }
    let changes = change::changes(procedure, before, after);
    let rows_differ = before.all_rows().ne(after.all_rows());
    if changes.is_empty() && !rows_differ {
        return Err(AmendmentRefusal::NothingChanged);
    }
    let locked = locked_changes(procedure, &changes, before, after);
    if !locked.is_empty() {
        return Err(AmendmentRefusal::Locked(locked));
    }
    let patch = serde_json::json!({ "patch": change::patch(before, after), "salt": sending.salt });
    Ok(Event {
        format: EVENT_FORMAT,
        submission: submission.reference.clone(),
        number: submission.events + 1,
        at: sending.now.clone(),
        actor: sending.actor.clone(),
        act: Act::Amended {
            revision: sending.revision(current.number + 1)?,
            amends: current,
            trigger,
            patch: Digest::of(&patch)?,
        },
        previous: Some(submission.last),
    })
}

/// The route that corrects this question where the form does not (R5). A question is locked in what was
/// sent before; in a row that is added now it is asked like any other.
#[must_use]
pub fn locked_route<'q>(question: &'q Question, path: &Path, in_force: &Answers) -> Option<&'q RouteId> {
    let row = path.parent();
    match &question.policy {
        Some(QuestionPolicy::Locked(route)) if row.is_root() || in_force.has_row(&row) => Some(route),
        Some(QuestionPolicy::Locked(_) | QuestionPolicy::WithDocument) | None => None,
    }
}

/// The changes at locked questions. Adding or removing a whole row is no change of what it holds.
fn locked_changes(procedure: &Procedure, changes: &[Change], before: &Answers, after: &Answers) -> Vec<Path> {
    let locked = |change: &&Change| {
        let row = change.path.parent();
        let question = procedure.question(&change.path);
        (row.is_root() || after.has_row(&row))
            && question.is_some_and(|question| locked_route(question, &change.path, before).is_some())
    };
    changes.iter().filter(locked).map(|change| change.path.clone()).collect()
}

#[cfg(feature = "authoring")]
mod windows {
    //! From declared windows to instants: the only place where the core meets time zones.

    use jiff::civil::DateTime;
    use jiff::tz::TimeZone;

    use super::{Answers, Moment, Path, Procedure, Window};
    use crate::answer::Value;
    use crate::civil::{CivilDate, CivilDateTime, ZoneName};
    use crate::definition::WindowDefinition;

    /// The instant at which a zone's clocks show this, as the zone tells it. In a gap the clocks' next
    /// reading counts, in a fold the later one, so that no second of a declared day is lost.
    fn moment(local: CivilDateTime, zone: &ZoneName) -> Option<Moment> {
        let zoned = TimeZone::get(zone.as_str()).ok()?;
        let local_time: DateTime = local.to_string().parse().ok()?;
        let at = zoned.to_ambiguous_timestamp(local_time).later().ok()?.as_second();
        Some(Moment { at, local, zone: zone.clone() })
    }

    /// The instant that a number of seconds since the Unix epoch is, as a zone tells it. `None` for an
    /// unknown zone or an instant outside the calendar.
    #[must_use]
    pub fn moment_at(at: i64, zone: &ZoneName) -> Option<Moment> {
        let zoned = jiff::Timestamp::from_second(at).ok()?.to_zoned(TimeZone::get(zone.as_str()).ok()?);
        let local = zoned.datetime().strftime("%Y-%m-%dT%H:%M:%S").to_string().parse().ok()?;
        Some(Moment { at, local, zone: zone.clone() })
    }

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
            WindowDefinition::Always { closes, zone } => match closes {
                Some(day) => (now.clone(), Some(closing(*day, zone)?)),
                None => (now.clone(), None),
            },
        };
        Some(Window { opens, closes })
    }
}

#[cfg(feature = "authoring")]
pub use windows::{moment_at, resolve_windows};
