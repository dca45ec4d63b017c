//! What a Retouche server keeps: published editions and texts, drafts, the events of submissions and the
//! answers and words they name, notices on their way to people, and what opens it all.
//!
//! Everything goes through [`Store`]. It takes every instant and every random byte from its caller, sees
//! hashes of tokens and codes only, and leaves to others who may act, until when, and what a person is
//! told. Decisions that a caller must tell apart are outcomes ([`Saving`], [`CommitOutcome`],
//! [`Publication`]); only what should not happen is a [`StoreError`].

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unreachable
    )
)]

mod access;
mod agents;
mod amendment;
mod audit;
mod backup;
mod case_list;
mod cases;
mod commit;
mod database;
mod draft;
mod edition;
mod error;
mod history;
mod open;
mod outbox;
mod purge;
mod repeat;
mod secret;
mod verify;
mod words;

pub use access::{Attempts, WrongCodes};
pub use agents::{Agent, AgentId, AgentName, IllegalAgent, Role};
pub use audit::{AuditAct, AuditEntry, AuditFilter, AuditItem};
pub use case_list::{CaseCounts, CaseEntry, CaseFilter, CasePlace, Waiting};
pub use cases::{OpenCase, OpenCases};
pub use commit::{Commit, CommitOutcome, Stale};
pub use database::Store;
pub use draft::{DELETED_DRAFT_RECOVERABLE, DraftRecord, DraftState, Saving};
pub use edition::{Publication, PublishedEdition};
pub use error::{Damage, DatabaseFailure, Misuse, StoreError};
pub use history::{FeedItem, KeptAnswers};
pub use outbox::{Delivery, KeptNotice, NoticeChannel, NoticeState, Outgoing, Retrying};
pub use purge::{Purged, Retention};
pub use repeat::{Committed, DoneBefore};
pub use secret::{
    AgentSessionHash, ClientHash, CodeHash, DraftHash, IdempotencyKey, IllegalKey, PasswordHash, SessionHash,
};
pub use verify::Verified;
