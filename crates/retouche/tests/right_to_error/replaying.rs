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
        let digest = events.get(length - 1).map(|event| Digest::of(event).map(|digest| digest.to_string()));
        format!("{digest:?} {:?}\n", Submission::fold(events.get(..length).unwrap_or_default()))
    };
    (1..=events.len()).map(after).collect()
}
