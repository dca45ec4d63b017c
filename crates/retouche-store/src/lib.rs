//! What a Retouche server keeps: published editions and texts, drafts, the events of submissions and the
//! answers they name, and what opens them.
//!
//! Everything goes through [`Store`]. It takes every instant and every random byte from its caller, sees
//! hashes of tokens and codes only, and leaves to others who may act, until when, and what a person is
//! told. Decisions that a caller must tell apart are outcomes ([`Saving`], [`SendOutcome`],
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
mod amendment;
mod backup;
mod database;
mod draft;
mod edition;
mod error;
mod history;
mod purge;
mod secret;
mod sending;
mod verify;

pub use access::{Attempts, WrongCodes};
pub use database::Store;
pub use draft::{DELETED_DRAFT_RECOVERABLE, DraftRecord, DraftState, Saving};
pub use edition::{Publication, PublishedEdition};
pub use error::{Damage, DatabaseFailure, Misuse, StoreError};
pub use history::{FeedItem, KeptAnswers};
pub use purge::{Purged, Retention};
pub use secret::{ClientHash, CodeHash, DraftHash, IdempotencyKey, IllegalKey, SessionHash};
pub use sending::{Filed, SendOutcome, Sending, SendingKind};
pub use verify::Verified;
