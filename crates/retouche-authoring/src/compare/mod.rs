//! Compares two checked editions of a procedure: every difference with its class, its place in the new
//! edition's files, and what its sentence names.

mod bounds;
mod change;
mod code;
mod comparing;
mod comparison;
mod differing;
mod names;
mod particulars;
mod wording;

pub use change::EditionChange;
pub use code::{ChangeClass, ChangeCode};
pub use comparison::{Comparison, compare};
