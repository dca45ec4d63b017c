//! What needs several crates to be tested: journeys, each a directory with a `journey.json`, played on
//! every stage: the core and a server over HTTP here, real browsers in `browser/`.
//!
//! A new journey is a directory, not code.

pub mod editions;
pub mod journey;
pub mod on_the_core;
pub mod over_http;
pub mod play;
pub mod stage;

// The example of the README, tried as documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
