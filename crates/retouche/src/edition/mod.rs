//! Editions that change under open cases: what differs between two editions of a procedure, and how
//! answers given under the one are carried over into the other.
//!
//! [`compare`] classifies every difference for authors; [`Lifting`] carries answers over by the lift that
//! the new edition declares. A lifted case behaves as the same answers typed fresh in the new edition
//! would, because all that is carried over is what was typed: nothing else is kept that reading could see.
//! No answer is lost on the way: what has no place in the new edition is kept as [`NoLongerAsked`].
//!
//! A [`Catalogue`] holds the editions of one procedure that are served; a [`Migration`] is the way between two of
//! them, step by step. Which cases there are and where editions are kept is left to the store and the server.

mod bounds;
mod carrying;
mod catalogue;
mod code;
mod compare;
mod differing;
mod drafts;
mod lift;
mod migration;
mod names;
mod particulars;
mod places;
mod ways;
mod wording;

pub use crate::form_change::{Aside, Confirming, NoLongerAsked};
pub use catalogue::{Catalogue, Edition, EditionTexts, Retired, Rewordings, UnknownZone};
pub use code::{ChangeClass, ChangeCode};
pub use compare::{Comparison, EditionChange, compare};
pub use drafts::LiftedDraft;
pub use lift::{Blocked, Lifted, Lifting, Obstacle, Standing, ToConfirm};
pub use migration::{EditionChoice, MigratedAnswers, MigratedDraft, Migration};
pub use wording::Reworded;
