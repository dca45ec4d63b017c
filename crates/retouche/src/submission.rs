//! The submission: the case a person owns, as a fold over its append-only events.
//!
//! An event says who did what and when; it holds digests, never answers. Events are chained: each names
//! the digest of the one before. Where answers and events are kept is left to the store; who may act and
//! until when, to `amendment`.

use serde::{Deserialize, Serialize};

use crate::civil::{CivilDate, Moment};
use crate::credential::Reference;
use crate::digest::{Digest, NotCanonical};
use crate::id::ProcedureId;
use crate::texts::Locale;

/// The format of events that this release writes. It reads every earlier one.
pub const EVENT_FORMAT: u16 = 1;

/// Something that happened to a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Event {
    /// The format of this record.
    pub format: u16,
    /// The submission.
    pub submission: Reference,
    /// Its place in the submission's history, from 1.
    pub number: u32,
    /// When it happened.
    pub at: Moment,
    /// Who did it.
    pub actor: Actor,
    /// What was done.
    #[serde(flatten)]
    pub act: Act,
    /// The digest of the event before; the first has none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub previous: Option<Digest>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(tag = "act", rename_all = "kebab-case")]
pub enum Act {
    /// The first sending.
    Sent {
        /// Revision 1.
        revision: Revision,
        /// The windows for corrections, resolved to instants.
        windows: Vec<Window>,
    },
    /// A correction.
    Amended {
        /// The revision that it makes.
        revision: Revision,
        /// The revision that it corrects.
        amends: RevisionLink,
        /// What led to it, recorded at the act and never changed: the fact that CRPA L123-1 turns on.
        trigger: Trigger,
        /// The digest of the RFC 6902 patch, salted like the answers.
        patch: Digest,
    },
    /// The answers were deleted because their retention was over; the chain stays.
    Purged,
}

/// One immutable state of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// The edition under which it was asked.
    pub edition: EditionLink,
    /// The language in which it was asked.
    pub locale: Locale,
    /// The digest of that language's texts.
    pub texts: Digest,
    /// The salted digest of its answers, under which the store keeps them.
    pub answers: Digest,
    /// How it came in.
    pub channel: Channel,
}

/// An edition of a procedure, by number and content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EditionLink {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The edition's number.
    pub number: u32,
    /// The digest of its structure.
    pub digest: Digest,
}

/// A revision, by number and content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RevisionLink {
    /// Its number.
    pub number: u32,
    /// The salted digest of its answers.
    pub answers: Digest,
}

impl Revision {
    /// The link to this revision.
    #[must_use]
    pub fn link(&self) -> RevisionLink {
        RevisionLink { number: self.number, answers: self.answers }
    }
}

/// A time in which answers can be corrected, resolved to instants when the submission was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Window {
    /// The first second.
    pub opens: Moment,
    /// The last second, included; absent: without end.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub closes: Option<Moment>,
}

impl Window {
    /// Whether the window is open at this instant (seconds since the Unix epoch).
    #[must_use]
    pub fn is_open(&self, at: i64) -> bool {
        self.opens.at <= at && self.closes.as_ref().is_none_or(|closes| at <= closes.at)
    }
}

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Actor {
    /// The person whose case it is.
    Holder {
        /// In which capacity.
        capacity: Capacity,
    },
    /// Somebody who acts for the person, within a mandate.
    Helper {
        /// The mandate.
        mandate: Mandate,
    },
    /// Somebody who may fill in, but not send.
    Preparer {
        /// A pseudonym.
        id: String,
    },
    /// Somebody of the administration.
    Agent {
        /// A pseudonym.
        id: String,
    },
    /// The software, by a declared rule.
    System,
}

/// In which capacity a holder acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// Alone.
    Alone,
    /// With others, each of whom may act.
    CoHolder,
    /// As the legal representative.
    LegalRepresentative,
}

/// A helper's bounded authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mandate {
    /// The mandate's id with whoever granted it.
    pub id: String,
    /// Until when it holds.
    pub until: Moment,
}

/// What led to a correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Trigger {
    /// The person noticed something.
    OwnInitiative,
    /// The administration pointed something out (CRPA L123-1).
    Invited {
        /// The correction request.
        request: String,
        /// Until when it asked for an answer.
        due: Moment,
    },
    /// The administration asked for something that was missing (CRPA L114-5).
    Completion {
        /// The correction request.
        request: String,
        /// Until when it asked for it.
        due: Moment,
    },
}

/// How a revision came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Through the form.
    Online,
    /// Told on the telephone.
    Phone,
    /// Told at a desk.
    Desk,
    /// Written in a letter.
    Post,
}

/// What a submission has become: the fold of its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Its reference.
    pub reference: Reference,
    /// Its revisions with the events that made them, oldest first; there is always one.
    first: Sent,
    later: Vec<Sent>,
    /// The windows for corrections.
    pub windows: Vec<Window>,
    /// Whether its answers were purged.
    pub purged: bool,
    /// The number of its last event.
    pub events: u32,
    /// The digest of its last event.
    pub last: Digest,
}

/// A revision, and the event that made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
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
    /// The digest of the event.
    pub event: Digest,
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
    /// The event of this number cannot happen in this state.
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

    fn begin(event: &Event) -> Result<Self, BrokenHistory> {
        let Act::Sent { revision, windows } = &event.act else { return Err(BrokenHistory::NoSending) };
        known_format(event)?;
        if event.number != 1 || event.previous.is_some() || revision.number != 1 {
            return Err(BrokenHistory::NoSending);
        }
        let digest = Digest::of(event)?;
        Ok(Self {
            reference: event.submission.clone(),
            first: sent(event, revision, None, None, digest),
            later: Vec::new(),
            windows: windows.clone(),
            purged: false,
            events: 1,
            last: digest,
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
            && event.at.at >= self.current().at.at;
        if !continues {
            return Err(BrokenHistory::NotContinuing(event.number));
        }
        let digest = Digest::of(event)?;
        match &event.act {
            Act::Amended { revision, amends, trigger, .. }
                if !self.purged
                    && *amends == self.current().revision.link()
                    && revision.number == amends.number + 1 =>
            {
                self.later.push(sent(event, revision, Some(trigger.clone()), Some(*amends), digest));
            }
            Act::Purged if !self.purged => self.purged = true,
            Act::Sent { .. } | Act::Amended { .. } | Act::Purged => {
                return Err(BrokenHistory::Impossible(event.number));
            }
        }
        self.events = event.number;
        self.last = digest;
        Ok(())
    }

    /// The revision in force, with the event that made it.
    #[must_use]
    pub fn current(&self) -> &Sent {
        self.later.last().unwrap_or(&self.first)
    }

    /// The first sending, whose date every correction keeps.
    #[must_use]
    pub fn first(&self) -> &Sent {
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
    pub fn revisions(&self) -> impl DoubleEndedIterator<Item = &Sent> {
        std::iter::once(&self.first).chain(&self.later)
    }

    /// The revision of this number.
    #[must_use]
    pub fn revision(&self, number: u32) -> Option<&Sent> {
        self.revisions().find(|sent| sent.revision.number == number)
    }
}

fn known_format(event: &Event) -> Result<(), BrokenHistory> {
    if (1..=EVENT_FORMAT).contains(&event.format) {
        Ok(())
    } else {
        Err(BrokenHistory::UnknownFormat(event.number))
    }
}

fn sent(
    event: &Event,
    revision: &Revision,
    trigger: Option<Trigger>,
    amends: Option<RevisionLink>,
    digest: Digest,
) -> Sent {
    Sent {
        revision: revision.clone(),
        at: event.at.clone(),
        actor: event.actor.clone(),
        trigger,
        amends,
        event: digest,
    }
}
