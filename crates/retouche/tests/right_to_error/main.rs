//! The right to error: the product's rules R1 to R25, each by its name, and the laws on generated
//! histories.

mod cases;
mod laws;
mod patching;
mod receipts;
mod replay;
mod replaying;
mod rules;
mod scene;
