//! The findings of one run, each put at its place as it is found.

use retouche_texts::place::Place;

use super::cuts::Cuts;
use crate::diagnostic::{Args, Code, Diagnostic};
use crate::source::Source;

/// The findings about one JSON file.
pub(crate) struct Findings<'s> {
    file: &'s str,
    source: &'s Source<'s>,
    list: Vec<Diagnostic>,
    cuts: Cuts,
}

impl<'s> Findings<'s> {
    pub(crate) fn about(file: &'s str, source: &'s Source<'s>) -> Self {
        Self { file, source, list: Vec::new(), cuts: Cuts::default() }
    }

    /// From here on, findings are about what was left of the file; what the cuts explain is not told.
    pub(super) fn after(&mut self, cuts: Cuts) {
        self.cuts = cuts;
    }

    /// Adds a finding at the value that a JSON Pointer names, or the nearest value around it.
    pub(crate) fn at(&mut self, pointer: &str, code: Code, args: Args<'_>) {
        let pointer = self.cuts.original(pointer);
        self.at_place(&pointer, code, self.source.place(&pointer), args);
    }

    /// Adds a finding at a key.
    pub(crate) fn at_key(&mut self, pointer: &str, code: Code, args: Args<'_>) {
        let pointer = self.cuts.original(pointer);
        self.at_place(&pointer, code, self.source.key_place(&pointer), args);
    }

    /// Adds a finding at a place known otherwise.
    pub(crate) fn at_place(&mut self, pointer: &str, code: Code, place: Place, args: Args<'_>) {
        let finding = Diagnostic::new(code, self.file, pointer, place, args);
        if !self.cuts.explain(pointer, finding.args.values().map(String::as_str)) {
            self.list.push(finding);
        }
    }

    /// Whether something was found at this pointer.
    pub(crate) fn has(&self, pointer: &str) -> bool {
        self.list.iter().any(|finding| finding.pointer == pointer)
    }

    /// What was found, and what was cut.
    pub(super) fn into_parts(self) -> (Vec<Diagnostic>, Cuts) {
        (self.list, self.cuts)
    }
}
