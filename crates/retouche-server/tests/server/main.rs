//! The server over a real port, with a real database file: what a person without JavaScript, a program of
//! a host and a back office see of it.

mod api;
mod browser;
mod canary;
mod conflicts;
mod embedding;
mod holding;
mod html;
mod journey;
mod mounting;
mod refusals;
mod stage;
mod starting;
