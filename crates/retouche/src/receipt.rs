//! The receipt: the acknowledgement of what was received, when, and what follows.
//!
//! It carries the items that the law lists for an acknowledgement of receipt (CRPA R112-5, L112-11) and
//! those of rule R15, each filled in or stated as not applicable. It names answers by digest and changed
//! questions by path, never by value.

pub mod keys;
pub mod signed;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::civil::Moment;
use crate::credential::Reference;
use crate::definition::Silence;
use crate::digest::Digest;
use crate::id::{ContactId, OrganisationId, Path, RouteId};
use crate::procedure::Procedure;
use crate::submission::{
    Channel, EditionLink, RevisionLink, SentRevision, SilentDecision, Submission, Window,
};

/// The format of receipts that this release writes.
pub const RECEIPT_FORMAT: u16 = 1;

/// The acknowledgement of one revision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Receipt {
    /// The format of this record.
    pub format: u16,
    /// The submission's reference.
    pub reference: Reference,
    /// The edition under which it was asked.
    pub edition: EditionLink,
    /// The revision received, with the salted digest of its answers.
    pub revision: RevisionLink,
    /// How it came in; absent: online.
    #[serde(default = "online", skip_serializing_if = "is_online")]
    pub channel: Channel,
    /// The revision that it corrects.
    pub amends: Stated<RevisionLink>,
    /// The questions whose answers differ from that revision, in display order.
    pub changed: Stated<Vec<Path>>,
    /// The digest of the event that records the sending.
    pub event: Digest,
    /// When it was received (R112-5, 1°).
    pub received: Moment,
    /// When the submission was first received: a correction keeps this date.
    pub first_received: Moment,
    /// The day on which silence decides, and in which sense (R112-5, 1°).
    pub silence: Stated<SilentDecision>,
    /// The service in charge (R112-5, 2°).
    pub service: OrganisationId,
    /// Its postal, electronic and telephone contacts (R112-5, 2°).
    pub contacts: Vec<ContactId>,
    /// What is missing, and until when to send it (R112-5, 3° and L114-5).
    pub missing: Stated<Vec<String>>,
    /// Where silence is refusal: the route of appeal (R112-5).
    pub appeal: Stated<RouteId>,
    /// Where silence is acceptance: that an attestation can be asked for (L232-3).
    pub attestation: Stated<RouteId>,
    /// When answers can be corrected.
    pub windows: Vec<Window>,
    /// The route when no window is open.
    pub afterwards: RouteId,
}

fn online() -> Channel {
    Channel::Online
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_online(channel: &Channel) -> bool {
    *channel == Channel::Online
}

/// An item that is filled in, or stated as not applicable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Stated_{T}")]
#[serde(rename_all = "kebab-case")]
pub enum Stated<T> {
    /// The item.
    Is(T),
    /// Why there is none.
    NotApplicable(Reason),
}

impl<T> Stated<T> {
    /// The item, if there is one.
    #[must_use]
    pub fn item(&self) -> Option<&T> {
        match self {
            Self::Is(item) => Some(item),
            Self::NotApplicable(_) => None,
        }
    }

    fn of(item: Option<T>, reason: Reason) -> Self {
        item.map_or(Self::NotApplicable(reason), Self::Is)
    }
}

/// Why an item of a receipt is not applicable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// This is the first sending.
    FirstSending,
    /// Nothing is decided, so silence means nothing.
    NothingDecided,
    /// Nothing is missing: the form sends complete answers only.
    Complete,
    /// Silence is not refusal.
    SilenceIsNotRefusal,
    /// Silence is not acceptance.
    SilenceIsNotAcceptance,
    /// The answers are deleted, since their retention is over: nobody knows any more.
    Purged,
}

impl Receipt {
    /// The receipt of one revision. `changes` are those from the revision before.
    #[must_use]
    pub fn of(
        submission: &Submission,
        sent: &SentRevision,
        procedure: &Procedure,
        changes: &[Change],
    ) -> Self {
        let definition = procedure.definition();
        let first_received = submission.first().at.clone();
        let route = |applies: bool| applies.then(|| procedure.amendment().afterwards.clone());
        let appeal = matches!(definition.silence, Silence::Refuses(_));
        let attestation = matches!(definition.silence, Silence::Accepts(_));
        let changed: Vec<Path> = changes.iter().map(|change| change.path.clone()).collect();
        Self {
            format: RECEIPT_FORMAT,
            reference: submission.reference.clone(),
            edition: sent.revision.edition.clone(),
            revision: sent.revision.link(),
            channel: sent.revision.channel,
            amends: Stated::of(sent.amends, Reason::FirstSending),
            changed: match sent.amends {
                Some(_) if submission.is_purged() => Stated::NotApplicable(Reason::Purged),
                amends => Stated::of(amends.map(|_| changed), Reason::FirstSending),
            },
            event: sent.event,
            received: sent.at.clone(),
            first_received,
            silence: Stated::of(sent.silence, Reason::NothingDecided),
            service: definition.service.id.clone(),
            contacts: definition.service.contacts.clone(),
            missing: Stated::NotApplicable(Reason::Complete),
            appeal: Stated::of(route(appeal), Reason::SilenceIsNotRefusal),
            attestation: Stated::of(route(attestation), Reason::SilenceIsNotAcceptance),
            windows: submission.windows.clone(),
            afterwards: procedure.amendment().afterwards.clone(),
        }
    }
}
