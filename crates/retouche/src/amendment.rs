//! Sending and correcting: what may be corrected, by whom, by when, and the events that do it.
//!
//! The fold only compares instants: windows are resolved once, when the submission is opened
//! ([`crate::windows`]). The software records what led to a correction; it never judges
//! good faith (CRPA L123-2 puts the burden of proof on the administration). What the administration may
//! ask is left to `request`.

use std::collections::BTreeSet;

use retouche_texts::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::answers::{Answers, RawAnswers};
use crate::change::{self, Change, PatchOperation, What};
use crate::civil::Moment;
use crate::credential::Reference;
use crate::definition::QuestionPolicy;
use crate::digest::{Digest, NotCanonical, Salt};
use crate::id::{Path, RouteId};
use crate::period::Period;
use crate::procedure::{Procedure, Question};
use crate::read::{CompleteAnswers, PageReading, read};
use crate::refusal::Refusal;
use crate::silence;
use crate::sorted_map::SortedMap;
use crate::submission::{
    Act, Actor, Capacity, Channel, EVENT_FORMAT, EditionLink, Event, Maintained, RequestRecord, Revision,
    RevisionLink, State, Submission, Trigger, Window,
};

/// What a person may correct now, until when, and where else to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rights {
    /// The window that is open now: of several, the one that closes last.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub open: Option<Window>,
    /// What the administration waits for, while there is time: these questions can be corrected whether a
    /// window is open or not.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub asked: Option<AskedOf>,
    /// The next window to open, when none is open.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub next: Option<Window>,
    /// Why no window counts, whatever its dates.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub barred: Option<Bar>,
    /// The route when no window is open.
    pub afterwards: RouteId,
}

/// What the administration waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AskedOf {
    /// The number of the event that asked.
    pub request: u32,
    /// The questions asked about.
    pub questions: Vec<Path>,
    /// The last second for the answer.
    pub due: Moment,
}

/// Why no window counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bar {
    /// The submission is examined, and the procedure allows no correction meanwhile.
    UnderReview,
    /// It came in on a channel whose submissions are corrected elsewhere.
    Channel,
    /// A co-holder asks, and the procedure leaves corrections to whoever sent it.
    CoHolder,
    /// The submission was withdrawn.
    Withdrawn,
    /// Its answers were deleted.
    Purged,
}

impl Rights {
    /// What somebody may correct in a submission at an instant (seconds since the Unix epoch).
    #[must_use]
    pub fn at(submission: &Submission, procedure: &Procedure, actor: &Actor, at: i64) -> Self {
        let barred = bar(submission, procedure, actor);
        let shut = barred.is_some_and(|bar| bar != Bar::UnderReview);
        // A window that was granted to this very submission counts during its examination too.
        let windows = || -> Box<dyn Iterator<Item = &Window>> {
            match barred {
                None => Box::new(submission.standing_windows()),
                Some(Bar::UnderReview) => Box::new(submission.granted.iter()),
                Some(_) => Box::new(std::iter::empty()),
            }
        };
        let open = windows().filter(|window| window.covers(at)).max_by_key(|window| window.closes_at());
        let next = windows().filter(|window| window.opens.at > at).min_by_key(|window| window.opens.at);
        let asked = submission.pending().filter(|asked| !shut && at <= asked.request.due.at);
        Self {
            next: if open.is_some() { None } else { next.cloned() },
            barred: barred.filter(|_| open.is_none()),
            open: open.cloned(),
            asked: asked.map(AskedOf::of),
            afterwards: procedure.amendment().afterwards.clone(),
        }
    }

    /// Whether anything can be corrected online now.
    #[must_use]
    pub fn can_amend(&self) -> bool {
        self.open.is_some() || self.asked.is_some()
    }
}

impl AskedOf {
    fn of(asked: &RequestRecord) -> Self {
        Self {
            request: asked.number,
            questions: asked.request.questions.clone(),
            due: asked.request.due.clone(),
        }
    }
}

/// What shuts every window (R12, and the procedure's policy).
fn bar(submission: &Submission, procedure: &Procedure, actor: &Actor) -> Option<Bar> {
    let policy = procedure.amendment();
    let channel = submission.first().revision.channel;
    let co_holder = *actor == (Actor::Holder { capacity: Capacity::CoHolder });
    // Those that no granted window lifts come first.
    let bars = [
        (submission.state == State::Purged, Bar::Purged),
        (submission.state == State::Withdrawn, Bar::Withdrawn),
        (co_holder && !policy.co_holders, Bar::CoHolder),
        (!policy.channels.is_empty() && !policy.channels.contains(&channel), Bar::Channel),
        (submission.state == State::UnderReview && !policy.during_review, Bar::UnderReview),
    ];
    bars.into_iter().find_map(|(shut, bar)| shut.then_some(bar))
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
    /// Random for the answers' digest.
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
            answers: self.answers.answers().digest(&self.salt)?,
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
    procedure: &Procedure,
    reference: Reference,
    windows: Vec<Window>,
) -> Result<Event, NotCanonical> {
    let silent = &procedure.definition().silence;
    Ok(Event {
        format: EVENT_FORMAT,
        submission: reference,
        number: 1,
        at: sending.now.clone(),
        actor: sending.actor.clone(),
        act: Act::Sent {
            revision: sending.revision(1)?,
            windows,
            silence: silence::from_receipt(silent, sending.now.local.date()),
        },
        previous: None,
    })
}

/// What a correction is, beside what it sends.
#[derive(Debug, Clone)]
pub struct Correction<'a> {
    /// The revision that its draft started from.
    pub base: RevisionLink,
    /// The answers of that revision.
    pub before: &'a Answers,
    /// What led to it (R7).
    pub trigger: Trigger,
    /// The earlier revision whose answers it takes up again.
    pub reverts: Option<u32>,
    /// The answers that were asked about and that the person keeps.
    pub maintains: Option<Maintained>,
    /// The revision corrected as the correction's own edition reads it, where that is a later one.
    pub carried: Option<CarriedAnswers<'a>>,
}

/// What is corrected, carried into a later edition. What the person changed is what differs from it; the
/// patch is made from what was sent.
#[derive(Debug, Clone, Copy)]
pub struct CarriedAnswers<'a> {
    /// Its edition, whose rules say whether it may be corrected now.
    pub procedure: &'a Procedure,
    /// The answers.
    pub before: &'a Answers,
    /// Where the questions stand that a request asked about. Those that are missing stand nowhere.
    pub questions: &'a SortedMap<Path, Path>,
}

impl<'a> Correction<'a> {
    /// A correction on the person's own initiative.
    #[must_use]
    pub fn on_own_initiative(base: RevisionLink, before: &'a Answers) -> Self {
        Self { base, before, trigger: Trigger::OwnInitiative, reverts: None, maintains: None, carried: None }
    }
}

/// The event of a correction.
///
/// # Errors
///
/// [`Refusal`], which says what remains possible.
pub fn amend(
    sending: &Sending<'_>,
    submission: &Submission,
    procedure: &Procedure,
    correction: Correction<'_>,
) -> Result<Event, Refusal> {
    let current = submission.current().revision.link();
    let after = sending.answers.answers();
    let before = correction.carried.map_or(correction.before, |carried| carried.before);
    if submission.is_purged() {
        return Err(Refusal::Purged);
    }
    if correction.base != current {
        return Err(Refusal::Stale(current));
    }
    let corrected = correction.carried.map_or(procedure, |carried| carried.procedure);
    let rights = Rights::at(submission, corrected, &sending.actor, sending.now.at);
    let answered = answered_request(submission, &correction.trigger)?;
    if rights.open.is_none() && (rights.asked.is_none() || answered.is_none()) {
        return Err(Refusal::Closed(rights.afterwards));
    }
    let changes = change::changes(procedure, before, after);
    if changes.is_empty() {
        return Err(Refusal::NothingChanged);
    }
    if let Some(asked) = answered {
        let kept = correction.maintains.as_ref().map_or(&[][..], |maintained| &maintained.questions);
        let questions = questions_now(asked, correction.carried);
        hold_to_request(&questions, &changes, kept)?;
        if rights.open.is_none() {
            hold_to_asked(submission, procedure, &questions, &changes, before, after)?;
        }
    }
    let locked = locked_changes(procedure, &changes, before, after);
    if !locked.is_empty() {
        return Err(Refusal::Locked(locked));
    }
    let today = sending.now.local.date();
    let silence = match answered {
        Some(asked) => silence::once_over(&procedure.definition().silence, submission.silence, asked, today),
        None => submission.silence,
    };
    let act = Act::Amended {
        revision: sending.revision(current.number + 1)?,
        amends: current,
        trigger: correction.trigger,
        patch: patch_digest(&change::patch(correction.before, after), &sending.salt)?,
        reverts: correction.reverts,
        maintains: correction.maintains,
        silence,
    };
    Ok(submission.next(act, sending.now.clone(), sending.actor.clone())?)
}

/// The digest that an event names a patch by, salted like the answers it leads to.
///
/// # Errors
///
/// [`NotCanonical`], which a patch never is.
pub fn patch_digest(patch: &[PatchOperation], salt: &Salt) -> Result<Digest, NotCanonical> {
    Digest::of(&serde_json::json!({ "patch": patch, "salt": salt }))
}

/// The request that a correction answers; `None` on the person's own initiative.
fn answered_request<'s>(
    submission: &'s Submission,
    trigger: &Trigger,
) -> Result<Option<&'s RequestRecord>, Refusal> {
    match trigger {
        Trigger::OwnInitiative => Ok(None),
        Trigger::Invited { .. } | Trigger::Completion { .. } => {
            let pending = submission.pending().filter(|asked| asked.trigger() == *trigger);
            pending.map(Some).ok_or(Refusal::NoRequest)
        }
    }
}

/// A question that was asked about, and where it stands now.
type AskedNow<'a> = (&'a Path, Option<&'a Path>);

fn questions_now<'a>(asked: &'a RequestRecord, carried: Option<CarriedAnswers<'a>>) -> Vec<AskedNow<'a>> {
    let now = |path: &'a Path| match carried {
        Some(carried) => carried.questions.get(path),
        None => Some(path),
    };
    asked.request.questions.iter().map(|path| (path, now(path))).collect()
}

/// Every question asked about has to be corrected or kept.
fn hold_to_request(asked: &[AskedNow<'_>], changes: &[Change], kept: &[Path]) -> Result<(), Refusal> {
    let changed = |now: &Path| changes.iter().any(|change| change.path == *now);
    let met = |(path, now): &&AskedNow<'_>| kept.contains(path) || now.is_some_and(changed);
    let unanswered: Vec<Path> =
        asked.iter().filter(|asked| !met(asked)).map(|(path, _)| (*path).clone()).collect();
    if unanswered.is_empty() { Ok(()) } else { Err(Refusal::Unanswered(unanswered)) }
}

/// Where no window is open, only what was asked about may change, and what that makes appear or go.
fn hold_to_asked(
    submission: &Submission,
    procedure: &Procedure,
    asked: &[AskedNow<'_>],
    changes: &[Change],
    before: &Answers,
    after: &Answers,
) -> Result<(), Refusal> {
    let [was, is] = [before, after].map(|answers| applicable(submission, procedure, answers));
    let follows = |change: &Change| {
        let anchor = anchor(&change.path, before, after);
        match &change.what {
            What::Added(_) | What::RowAdded => !was.contains(&anchor),
            What::Removed(_) | What::RowRemoved => !is.contains(&anchor),
            What::Changed(..) => false,
        }
    };
    let was_asked = |change: &Change| asked.iter().any(|(_, now)| *now == Some(&change.path));
    let strange = changes.iter().filter(|change| !was_asked(change) && !follows(change));
    let strange: Vec<Path> = strange.map(|change| change.path.clone()).collect();
    if strange.is_empty() { Ok(()) } else { Err(Refusal::NotAsked(strange)) }
}

/// The questions and groups that apply under these answers.
fn applicable(submission: &Submission, procedure: &Procedure, answers: &Answers) -> BTreeSet<Path> {
    let (locale, today) = (&submission.current().revision.locale, submission.asked_on());
    let reading = read(procedure, &RawAnswers::from_answers(answers, procedure, locale, today), today);
    let groups = reading.pages.iter().flat_map(PageReading::groups);
    groups.chain(reading.questions().map(|question| &question.path)).cloned().collect()
}

/// What has to apply for this path to be there: of something inside a row that only one side has, the
/// group that the row stands in.
fn anchor(path: &Path, before: &Answers, after: &Answers) -> Path {
    let rows =
        std::iter::successors(Some(path.clone()), |path| Some(path.parent()).filter(|it| !it.is_root()));
    let one_sided = rows.filter(|row| before.has_row(row) != after.has_row(row));
    one_sided.last().map_or_else(|| path.clone(), |row| row.parent())
}

/// The event by which a person keeps every answer that was asked about, in time or while a window is
/// open.
///
/// # Errors
///
/// [`Refusal`]: nothing is asked, or too late, or not all questions are kept.
pub fn maintain(
    submission: &Submission,
    procedure: &Procedure,
    maintains: Maintained,
    now: Moment,
    actor: Actor,
) -> Result<Event, Refusal> {
    let asked = submission.pending().ok_or(Refusal::NoRequest)?;
    let rights = Rights::at(submission, procedure, &actor, now.at);
    if !rights.can_amend() {
        return Err(Refusal::Closed(rights.afterwards));
    }
    hold_to_request(&questions_now(asked, None), &[], &maintains.questions)?;
    let silent = &procedure.definition().silence;
    let act = Act::AnswersMaintained {
        request: asked.number,
        due: asked.request.due.clone(),
        silence: silence::once_over(silent, submission.silence, asked, now.local.date()),
        maintains,
    };
    Ok(submission.next(act, now, actor)?)
}

/// What a late correction holds: kept beside its event, as personal data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LateWords {
    /// The answers it leads to.
    pub answers: serde_json::Value,
    /// The patch from the revision in force.
    pub patch: Vec<PatchOperation>,
    /// The edition under which they were asked, where it is another than that of the revision in force.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub edition: Option<EditionLink>,
}

impl std::fmt::Debug for LateWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LateWords(…)")
    }
}

impl LateWords {
    /// The answers that it leads to, as its edition reads them; `None` if they are not of this edition.
    #[must_use]
    pub fn answers(&self, procedure: &Procedure) -> Option<Answers> {
        Answers::from_json(&self.answers, procedure).ok()
    }
}

/// The event that attaches a correction to its submission: it changes no answer and is never deleted before
/// the submission itself. Whether the correction could still be sent is for the caller to look at.
///
/// # Errors
///
/// [`Refusal`]; [`Refusal::NothingChanged`] if nothing differs.
pub fn hand_in_late(
    sending: &Sending<'_>,
    submission: &Submission,
    before: &Answers,
) -> Result<(Event, LateWords), Refusal> {
    let after = sending.answers.answers();
    let edition = Some(&sending.edition).filter(|edition| **edition != submission.current().revision.edition);
    let words = LateWords {
        answers: after.to_json(),
        patch: change::patch(before, after),
        edition: edition.cloned(),
    };
    if words.patch.is_empty() {
        return Err(Refusal::NothingChanged);
    }
    let amends = submission.current().revision.link();
    let digest = Digest::of_words(&words, &sending.salt)?;
    let act = Act::LateCorrection { amends, words: digest };
    Ok((submission.next(act, sending.now.clone(), sending.actor.clone())?, words))
}

/// The route that corrects this question where the form does not (R5). A question is locked in what was
/// sent before; in a row that is added now it is asked like any other.
#[must_use]
pub fn locked_route<'q>(question: &'q Question, path: &Path, in_force: &Answers) -> Option<&'q RouteId> {
    let row = path.parent();
    match &question.policy {
        Some(QuestionPolicy::Locked(route)) if row.is_root() || in_force.has_row(&row) => Some(route),
        Some(QuestionPolicy::Locked(_) | QuestionPolicy::WithDocument { .. }) | None => None,
    }
}

/// The route by which a document is handed in where this question is answered anew in a correction, and
/// within what time after that was sent.
#[must_use]
pub fn document_route(question: &Question) -> Option<(&RouteId, Period)> {
    match &question.policy {
        Some(QuestionPolicy::WithDocument { route, within }) => Some((route, *within)),
        Some(QuestionPolicy::Locked(_)) | None => None,
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
