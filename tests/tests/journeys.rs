//! Every journey, on every stage that Rust can play.

use std::panic::catch_unwind;

use retouche_tests::journey::{Journey, all};
use retouche_tests::{on_the_core, over_http};

#[test]
fn journeys_on_the_core() {
    all_pass(on_the_core::play);
}

#[test]
fn journeys_over_http() {
    all_pass(over_http::play);
}

/// Plays all journeys, so that one run reports every one that fails.
fn all_pass(play: fn(&str, &Journey)) {
    let journeys = all();
    assert!(!journeys.is_empty());
    let fails = |(name, journey): &(&String, &Journey)| catch_unwind(|| play(name, journey)).is_err();
    let failed: Vec<&String> = journeys.iter().filter(fails).map(|(name, _)| name).collect();
    assert_eq!(failed, Vec::<&String>::new(), "the panics above say why");
}
