//! `retouche explain CODE`.

use std::io::Write;

use retouche_authoring::diagnostic::Code;
use retouche_authoring::words::{Language, Sentences};

use crate::{Misuse, Outcome};

pub(crate) fn run(code: Code, language: Language, out: &mut dyn Write) -> Result<Outcome, Misuse> {
    writeln!(out, "{code}\n\n{}", Sentences::in_language(language).explain(code))?;
    Ok(Outcome::Clean)
}
