//! Editions that change under open cases: what differs between two editions of a procedure, and how
//! answers given under the one are carried over into the other.
//!
//! [`Lifting`] carries answers over by the lift that
//! the new edition declares. A lifted case behaves as the same answers typed fresh in the new edition
//! would, because all that is carried over is what was typed: nothing else is kept that reading could see.
//! No answer is lost on the way: what has no place in the new edition is kept as [`NoLongerAsked`].
//!
//! A [`Catalogue`] holds the editions of one procedure that are served; a [`Migration`] is the way between two of
//! them, step by step. Which cases there are and where editions are kept is left to the store and the server.

mod carrying;
mod catalogue;
mod drafts;
mod lift;
mod migration;
pub mod places;
mod plan;
mod reworded;
pub mod ways;

pub use crate::answers::Confirming;
pub use crate::form_change::{Aside, NoLongerAsked};
pub use carrying::{Blocked, Obstacle};
pub use catalogue::{Catalogue, Edition, EditionTexts, Retired, Rewordings, UnknownZone};
pub use drafts::LiftedDraft;
pub use lift::{LiftOutcome, Lifted, ToConfirm};
pub use migration::{EditionChoice, MigratedAnswers, MigratedDraft, Migration};
pub use plan::{Lifting, Replaced};
pub use reworded::Reworded;
