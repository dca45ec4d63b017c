//! Notices: what is due when, what it says in every language, and the calendars that come with it.

mod due;
mod history;
mod told;
mod words;
