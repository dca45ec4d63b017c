//! The server over a real port, with a real database file: what a person without JavaScript, a program of
//! a host and a back office see of it.

mod agents;
mod api;
mod browser;
mod canary;
mod closing;
mod conflicts;
mod delivery;
mod described;
mod editions;
mod embedding;
mod holding;
mod hostile;
mod html;
mod journey;
mod known;
mod life;
mod mail_server;
mod mail_settings;
mod messages;
mod mounting;
#[path = "../../../retouche/tests/mutation/mod.rs"]
mod mutation;
mod office;
mod operations;
mod receipts;
mod refusals;
mod rules;
mod stage;
mod starting;
