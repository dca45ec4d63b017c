//! What can go wrong in a store, without a word of what is kept there.
//!
//! The database's own messages can quote values: they are masked, and only their kind goes on.

use std::io;

use retouche::credential::Reference;
use retouche::digest::{Digest, NotCanonical};
use retouche::submission::BrokenHistory;

/// Why the store could not do what it was asked. It never carries SQL, answers, tokens or paths.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The database failed; trying again may help if it was [`DatabaseFailure::Busy`].
    #[error("the database failed: {0}")]
    Database(DatabaseFailure),
    /// Something kept is not as it was written.
    #[error("the store is damaged: {0}")]
    Damaged(Damage),
    /// The caller's arguments contradict each other or what is kept; nothing was written.
    #[error("the store was asked for something contradictory: {0}")]
    Misuse(Misuse),
    /// Something that is to be kept has no JSON.
    #[error("something that is to be kept has no JSON")]
    NotJson,
    /// The file was written by a later release than this one.
    #[error("the file was written by a later release")]
    LaterRelease,
    /// The file was written by an earlier release than this one, and may only be read.
    #[error("the file was written by an earlier release: start the server on it once")]
    EarlierRelease,
    /// The file is a database, but not of this kind.
    #[error("the file is not a store")]
    NotAStore,
    /// A backup or a restored store never overwrites a file.
    #[error("there is already a file of that name")]
    FileExists,
    /// A file could not be read or written.
    #[error("a file could not be read or written: {0}")]
    File(io::ErrorKind),
}

/// In which way the database failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseFailure {
    /// Others kept it busy for too long.
    #[error("it is busy")]
    Busy,
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// It may be read only.
    #[error("it may not be written")]
    ReadOnly,
    /// It cannot be opened.
    #[error("it cannot be opened")]
    CannotOpen,
    /// The file is no database, or a broken one.
    #[error("the file is broken or no database")]
    Corrupt,
    /// Reading or writing failed.
    #[error("reading or writing failed")]
    Io,
    /// A rule of the schema forbids it.
    #[error("a rule of the schema forbids it")]
    Constraint,
    /// Another failure, by the database's own number if it gave one.
    #[error("another failure ({0:?})")]
    Other(Option<i32>),
}

/// What is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// An event does not have its digest, or cannot be read.
    #[error("event {number} of {reference}")]
    Event {
        /// The submission.
        reference: Reference,
        /// The event's number.
        number: u32,
    },
    /// Events do not make a history.
    #[error("the history of {reference}: {cause}")]
    History {
        /// The submission.
        reference: Reference,
        /// Where and why it breaks.
        cause: BrokenHistory,
    },
    /// Answers are missing though they were not purged, are there though they were or though their event is
    /// not, or do not have their digest.
    #[error("the answers of revision {revision} of {reference}")]
    Answers {
        /// The submission.
        reference: Reference,
        /// The revision's number.
        revision: u32,
    },
    /// A patch is missing though it was not purged, or does not have its digest.
    #[error("the patch of revision {revision} of {reference}")]
    Patch {
        /// The submission.
        reference: Reference,
        /// The revision's number.
        revision: u32,
    },
    /// What was written with an act is missing though it was not purged, is there though it was or though no
    /// event names it, or does not have its digest.
    #[error("the words of event {number} of {reference}")]
    Words {
        /// The submission.
        reference: Reference,
        /// The event's number.
        number: u32,
    },
    /// The list of cases does not say what the events say. Deriving it anew mends it.
    #[error("the case of {0} in the list")]
    Case(Reference),
    /// Notices were left behind by a purge.
    #[error("notices of {0}")]
    Notices(Reference),
    /// The structure of an edition does not have its digest.
    #[error("edition {0}")]
    Edition(Digest),
    /// Compiled texts do not have their checksum.
    #[error("texts {0}")]
    Texts(Digest),
    /// A row of this table cannot be read.
    #[error("a row of {0}")]
    Row(&'static str),
}

/// In which way a caller contradicts itself or what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// The token's hash is already in use.
    #[error("the token is already in use")]
    TokenTaken,
    /// The digest is not that of the content.
    #[error("the digest is not that of the content")]
    OtherDigest,
    /// The structure is published as another edition, which its own content contradicts.
    #[error("the structure is published as another edition")]
    OtherEdition,
    /// The event is not of a kind that is kept this way, or not the one that comes with it.
    #[error("the event is of another kind")]
    OtherAct,
    /// The event is not about what the draft is about, lacks its draft, or is made from none.
    #[error("the event is not of this draft")]
    OtherDraft,
    /// A sending comes without an idempotency key.
    #[error("the event comes without an idempotency key")]
    NoKey,
    /// The event names no words and some came with it, or the other way round, or words of another kind.
    #[error("the words are not those of the event")]
    OtherWords,
    /// The event cannot follow in this history.
    #[error("{0}")]
    Impossible(BrokenHistory),
    /// There is no such submission.
    #[error("there is no such submission")]
    NoSubmission,
    /// There is no such agent, or the account is disabled.
    #[error("there is no such agent")]
    NoAgent,
}

impl From<Damage> for StoreError {
    fn from(damage: Damage) -> Self {
        Self::Damaged(damage)
    }
}

impl From<Misuse> for StoreError {
    fn from(misuse: Misuse) -> Self {
        Self::Misuse(misuse)
    }
}

impl From<NotCanonical> for StoreError {
    fn from(_: NotCanonical) -> Self {
        Self::NotJson
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::FileExists,
            kind => Self::File(kind),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(DatabaseFailure::of(&error))
    }
}

impl DatabaseFailure {
    fn of(error: &sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => Self::of_code(error.code().and_then(|code| code.parse().ok())),
            sqlx::Error::Io(_) => Self::Io,
            sqlx::Error::PoolTimedOut => Self::Busy,
            // The other kinds tell of this crate's own queries, and their messages may quote a value.
            _ => Self::Other(None),
        }
    }

    /// From SQLite's result codes (<https://www.sqlite.org/rescode.html>): the low byte is the kind.
    fn of_code(code: Option<i32>) -> Self {
        match code.map(|code| code & 0xff) {
            Some(5 | 6) => Self::Busy,
            Some(8) => Self::ReadOnly,
            Some(10) => Self::Io,
            Some(11 | 26) => Self::Corrupt,
            Some(13) => Self::Full,
            Some(14) => Self::CannotOpen,
            Some(19) => Self::Constraint,
            Some(_) | None => Self::Other(code),
        }
    }
}
