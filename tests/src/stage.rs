//! The operations that a stage offers to the player of a journey.

use retouche::draft::Draft;
use retouche::merge::Side;
use retouche::submission::{Channel, Event};
use serde_json::Value;

/// The code of a refusal, as the API writes it.
pub type Refused = String;

/// A draft in preparation. There is at most one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preparing {
    /// The first sending.
    Filing,
    /// A correction of the holder's.
    Correction,
    /// What the person told an agent on a channel.
    Told(Channel),
}

/// A draft as one tab read it.
#[derive(Debug, Clone)]
pub struct Held {
    /// The version that was read.
    pub version: u32,
    /// The draft.
    pub draft: Draft,
}

/// Who performs an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Performer {
    /// The holder of the case.
    Holder,
    /// The administration.
    Office,
}

/// A stage, with one case on it.
pub trait Stage {
    /// Sets the clock, in seconds since the Unix epoch.
    fn set_clock(&mut self, at: i64);

    /// Begins a draft, unless one is in preparation. `request`: the correction request that it answers.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn begin(&mut self, what: Preparing, request: Option<u32>) -> Result<(), Refused>;

    /// Begins a correction that takes up an earlier revision again.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn revert(&mut self, revision: u32) -> Result<(), Refused>;

    /// Reads a draft, in the edition in which it goes on.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn read(&mut self, what: Preparing) -> Result<Held, Refused>;

    /// Saves a draft and gives its version; `None` if it was changed since it was read.
    fn save(&mut self, what: Preparing, held: &Held) -> Option<u32>;

    /// Sends a draft.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn send(&mut self, what: Preparing) -> Result<(), Refused>;

    /// Hands in a correction that can no longer be sent.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn hand_in_late(&mut self) -> Result<(), Refused>;

    /// Chooses the sides of conflicts, by path.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn settle(&mut self, what: Preparing, sides: &[(String, Side)]) -> Result<(), Refused>;

    /// Answers a correction request: at once where every answer is kept, or by a correction that is begun.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn answer_request(&mut self, request: u32, replies: &Value) -> Result<(), Refused>;

    /// Performs an operation.
    ///
    /// # Errors
    ///
    /// The code of the refusal.
    fn perform(&mut self, by: Performer, operation: &Value) -> Result<(), Refused>;

    /// The events of the case, oldest first; none before the first sending.
    fn events(&mut self) -> Vec<Event>;

    /// The answers of a revision.
    fn answers(&mut self, revision: u32) -> Value;
}
