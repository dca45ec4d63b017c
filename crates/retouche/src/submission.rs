//! The submission: the case a person owns, as a fold over its append-only events.
//!
//! An event says who did what and when; it holds digests, never answers. Events are chained: each names
//! the digest of the one before. Where answers and events are kept is left to the store; what may be
//! corrected and until when, to `amendment`; what the administration may ask, to `request`.

mod event;
mod fold;
mod reasons;
mod state;
mod walk;

pub use event::{
    Act, Actor, Capacity, Channel, CorrectionRequest, EVENT_FORMAT, EditionLink, Event, Maintained, Mandate,
    RequestKind, Revision, RevisionLink, SilentDecision, Trigger, Window,
};
pub use fold::{BrokenHistory, Late, RequestRecord, Ruling, SentRevision, Submission};
pub use reasons::Reasons;
pub use state::State;
pub use walk::walk;
