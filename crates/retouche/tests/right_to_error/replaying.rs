//! What a replay of a history tells, as text. The same code is compiled into these tests and into a WASM
//! module (`wasm.rs`), so that both can be held against each other.

use retouche::digest::Digest;
use retouche::submission::{Event, Submission};

/// The digest of each event, and what the submission is after it.
pub(crate) fn told(history: &[u8]) -> String {
    let events: Vec<Event> = match serde_json::from_slice(history) {
        Ok(events) => events,
        Err(error) => return format!("no history: {error}"),
    };
    let after = |length: usize| {
        let digest = events.get(length - 1).map(Digest::of);
        let digest = digest.and_then(Result::ok).map(|digest| digest.to_string()).unwrap_or_default();
        format!("{digest} {}\n", state(events.get(..length).unwrap_or_default()))
    };
    (1..=events.len()).map(after).collect()
}

/// The submission that events make, as JSON; or why they make none. Not as `Debug` writes it: modules are built
/// without that.
pub(crate) fn state(events: &[Event]) -> String {
    match Submission::fold(events) {
        Ok(submission) => serde_json::to_string(&submission).unwrap_or_else(|error| error.to_string()),
        Err(error) => error.to_string(),
    }
}
