//! `retouche schema`.
use std::io::Write;
use retouche::diagnostic::Language;
use crate::arguments::SchemaOptions;
use crate::{Misuse, Outcome};
pub(crate) fn run(_: &SchemaOptions, _: Language, _: &mut dyn Write) -> Result<Outcome, Misuse> { Ok(Outcome::Clean) }
