//! Replaying events gives the same state and digests natively and in WASM. Here histories are replayed
//! natively, from the bytes that they are kept as; where `RETOUCHE_HISTORIES` names a file, they are left
//! there with what was told of them, for `cargo xtask test replay` to do the same in WASM.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::json;

use crate::laws::{play, tries};
use crate::replaying::{state, told};

const HISTORIES: usize = 512;

#[test]
fn a_replay_tells_of_each_event_and_of_what_follows() {
    let mut runner = TestRunner::deterministic();
    let histories: Vec<_> = (0..HISTORIES)
        .map(|_| {
            let scene = play(&tries().new_tree(&mut runner).unwrap().current());
            let text = serde_json::to_string(&scene.events).unwrap();
            let told = told(text.as_bytes());
            assert_eq!(told.lines().count(), scene.events.len());
            let last = state(&scene.events);
            assert!(told.trim_end().ends_with(&last), "{told}");
            json!({ "events": text, "told": told })
        })
        .collect();
    let longest = histories.iter().map(|history| history["told"].as_str().unwrap().lines().count()).max();
    assert!(longest >= Some(8), "long enough to tell: {longest:?}");
    if let Some(file) = std::env::var_os("RETOUCHE_HISTORIES") {
        std::fs::write(file, json!(histories).to_string()).unwrap();
    }
}
