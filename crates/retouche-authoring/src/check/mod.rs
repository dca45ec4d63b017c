//! Checks a procedure's files: its definition, its texts, its author's cases. What passes is a
//! [`Procedure`]; what does not is told, all of it in one run.
//!
//! One rule is one file here. A rule looks at the outline of a definition that may be
//! wrong anywhere, and adds what it finds. Reading files is left to the caller, printing findings too.

mod cases;
mod contacts;
mod cuts;
mod duplicate_ids;
mod duties;
pub(crate) mod findings;
mod groups;
mod kinds;
mod lift;
mod limits;
mod mend;
mod near;
mod notices;
pub(crate) mod outline;
mod pages;
mod reach;
mod reads;
mod repair;
mod repayment;
mod reserved_ids;
mod rules;
mod shown;
mod sites;
mod status;
mod structure;
mod text_contract;
mod texts;
mod truth;
mod types;
mod windows;

use std::collections::BTreeMap;

use cuts::Cuts;
use findings::Findings;
use outline::Outline;
use retouche::answer::Kinds;
use retouche::definition::ProcedureDefinition;
use retouche::digest::Digest;
use retouche::procedure::Procedure;
use retouche_texts::place::Place;
use retouche_texts::{CompiledTexts, Locale, Texts};
use serde::Deserialize;
use structure::Structure;

use crate::author_case::AuthorCase;
use crate::diagnostic::{Args, Code, Diagnostic, Severity};
use crate::source::Source;

pub use status::{TextsStatus, text_ids, texts_status};
pub use text_contract::TextNeed;

/// A rule: what it finds in a definition.
type Rule = fn(&Outline<'_>, &mut Findings<'_>);

const RULES: &[Rule] = &[
    duplicate_ids::check,
    reserved_ids::check,
    contacts::check,
    duties::check,
    pages::check,
    kinds::check,
    groups::check,
    limits::check,
    reads::check,
    types::check,
    reach::check,
    rules::check,
    repair::check,
    windows::check,
    notices::check,
    lift::check,
];

/// The file of the definition.
pub const DEFINITION: &str = "procedure.json";

/// The folder of the files of texts, and how their names end.
const FOLDER: &str = "texts/";
const SUFFIX: &str = ".ftl";

/// The folder of the author's cases.
const CASES: &str = "cases/";

/// The name of a locale's file.
pub(crate) fn file_of(locale: &Locale) -> String {
    format!("{FOLDER}{locale}{SUFFIX}")
}

/// The files of one procedure's directory, read by the caller: their bytes, by their path from the
/// directory, with `/` between its parts.
#[derive(Debug, Clone, Default)]
pub struct ProcedureFiles {
    files: BTreeMap<String, Vec<u8>>,
    directory: Option<[String; 2]>,
}

impl ProcedureFiles {
    /// No file yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says the names of the directory that holds the procedure's directory, and of the latter: they
    /// should be the procedure's id and its edition.
    #[must_use]
    pub fn in_directory(mut self, id: &str, edition: &str) -> Self {
        self.directory = Some([id.to_owned(), edition.to_owned()]);
        self
    }

    /// Whether a file of this name would be looked at.
    #[must_use]
    pub fn wants(name: &str) -> bool {
        let in_folder = |folder: &str, suffix: &str| {
            let name = name.strip_prefix(folder).and_then(|name| name.strip_suffix(suffix));
            name.is_some_and(|name| !name.contains('/') && !name.starts_with('.'))
        };
        name == DEFINITION || in_folder(FOLDER, SUFFIX) || in_folder(CASES, ".json")
    }

    /// Adds a file.
    pub fn insert(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(name.into(), bytes.into());
    }

    /// The text of a file, if there is such a file and it is text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        str::from_utf8(self.files.get(name)?).ok()
    }
}

/// A procedure that passed, with all that is needed to run it.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The procedure.
    pub procedure: Procedure,
    /// The digest of its definition.
    pub digest: Digest,
    /// Its texts with the product's, for each of its locales.
    pub texts: BTreeMap<Locale, Texts>,
    /// The files of texts, each on its own.
    pub files: Vec<CompiledTexts>,
    /// What somebody should look at all the same.
    pub warnings: Vec<Diagnostic>,
}

/// Checks a procedure's files against everything that is known to go wrong.
///
/// # Errors
///
/// Everything that was found, warnings included, in the order of the files and of their lines.
pub fn check(files: &ProcedureFiles, kinds: &Kinds) -> Result<Checked, Vec<Diagnostic>> {
    let mut run = Run { files, kinds, findings: Vec::new() };
    let checked = run.check();
    let mut findings = run.findings;
    findings.sort_by(|one, other| order(one).cmp(&order(other)));
    match checked {
        Some(checked) if findings.iter().all(|finding| finding.severity == Severity::Warning) => {
            Ok(Checked { warnings: findings, ..checked })
        }
        Some(_) | None => Err(findings),
    }
}

fn order(finding: &Diagnostic) -> (bool, &str, usize, usize, Code, &str) {
    let Diagnostic { file, line, column, code, pointer, .. } = finding;
    (file != DEFINITION, file, *line, *column, *code, pointer)
}

struct Run<'a> {
    files: &'a ProcedureFiles,
    kinds: &'a Kinds,
    findings: Vec<Diagnostic>,
}

impl<'a> Run<'a> {
    fn check(&mut self) -> Option<Checked> {
        let texts = self.utf8();
        let (definition, cuts) = self.definition(&texts).unzip();
        let needs =
            definition.as_ref().map(|definition| text_contract::of_definition(definition, self.kinds));
        let checked = texts::check(&texts, definition.as_ref().zip(needs.as_deref()));
        let cuts = cuts.unwrap_or_default();
        self.findings.extend(checked.findings.into_iter().filter(|finding| !cuts.explain_text(finding)));
        let definition = definition.filter(|_| !self.has_errors());
        let digest = definition.as_ref().and_then(|definition| Digest::of(definition).ok());
        let procedure = definition.and_then(|definition| self.procedure(definition));
        for (file, text) in texts.iter().filter(|(file, _)| file.starts_with(CASES)) {
            self.case(file, text, procedure.as_ref());
        }
        let procedure = procedure?;
        let shown = |texts| shown::only_shown(texts, &procedure, self.kinds);
        let texts = checked.texts.into_iter().map(|(locale, texts)| (locale, shown(texts)));
        Some(Checked {
            texts: texts.collect(),
            procedure,
            digest: digest?,
            files: checked.compiled,
            warnings: Vec::new(),
        })
    }

    /// The procedure of a definition in which nothing wrong was found.
    fn procedure(&mut self, definition: ProcedureDefinition) -> Option<Procedure> {
        let reason = match Procedure::assume_checked(definition, self.kinds) {
            Ok(procedure) => return Some(procedure),
            Err(reason) => reason,
        };
        let args: Args<'_> = &[("reason", &reason)];
        self.findings.push(Diagnostic::new(Code::Unreadable, DEFINITION, "", Place::START, args));
        None
    }

    fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The files that are text.
    fn utf8(&mut self) -> BTreeMap<&'a str, &'a str> {
        let mut texts = BTreeMap::new();
        for (name, bytes) in &self.files.files {
            match str::from_utf8(bytes) {
                Ok(text) => drop(texts.insert(name.as_str(), text)),
                Err(error) => {
                    let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                    let place = Place::of(&String::from_utf8_lossy(before), before.len());
                    self.findings.push(Diagnostic::new(Code::NotUtf8, name, "", place, &[]));
                }
            }
        }
        texts
    }

    /// The definition, if its structure is right; what the rules find in it is told.
    fn definition(&mut self, texts: &BTreeMap<&str, &str>) -> Option<(ProcedureDefinition, Cuts)> {
        if !self.files.files.contains_key(DEFINITION) {
            self.findings.push(Diagnostic::new(Code::NoDefinition, DEFINITION, "", Place::START, &[]));
        }
        let text = texts.get(DEFINITION)?;
        let source = self.source(DEFINITION, text)?;
        let mut findings = Findings::about(DEFINITION, &source);
        let mut definition = read(&source, &structure::DEFINITION, &mut findings);
        if definition.is_none() {
            let mended = mend::mend(source.value(), &structure::DEFINITION);
            definition = mended.map(|(definition, cuts)| {
                findings.after(cuts);
                definition
            });
        }
        if let Some(definition) = &definition {
            let outline = Outline::of(definition, self.kinds);
            RULES.iter().for_each(|rule| rule(&outline, &mut findings));
            self.check_directory(definition, &mut findings);
        }
        let (list, cuts) = findings.into_parts();
        self.findings.extend(list);
        Some((definition?, cuts))
    }

    /// A case is run once nothing else is wrong with the procedure.
    fn case(&mut self, file: &str, text: &str, procedure: Option<&Procedure>) {
        let Some(source) = self.source(file, text) else { return };
        let mut findings = Findings::about(file, &source);
        let case = read::<AuthorCase>(&source, &structure::CASE, &mut findings);
        if let Some((case, procedure)) = case.zip(procedure) {
            cases::run(&case, procedure, &mut findings);
        }
        self.findings.extend(findings.into_parts().0);
    }

    fn source<'t>(&mut self, file: &str, text: &'t str) -> Option<Source<'t>> {
        let error = match Source::parse(text) {
            Ok(source) => return Some(source),
            Err(error) => error,
        };
        let args: Args<'_> = &[("slip", &error.slip.as_str())];
        self.findings.push(Diagnostic::new(Code::InvalidJson, file, "", error.place, args));
        None
    }

    fn check_directory(&self, definition: &ProcedureDefinition, findings: &mut Findings<'_>) {
        let Some([id, edition]) = &self.files.directory else { return };
        if id != definition.id.as_str() || *edition != definition.edition.to_string() {
            let (directory, expected) =
                (format!("{id}/{edition}"), format!("{}/{}", definition.id, definition.edition));
            findings.at("", Code::DirectoryMismatch, &[("directory", &directory), ("expected", &expected)]);
        }
    }
}

/// Reads a file whose structure is right; what is not is told.
fn read<'s, T: Deserialize<'s>>(
    source: &'s Source<'_>,
    structure: &Structure,
    findings: &mut Findings<'_>,
) -> Option<T> {
    for (pointer, place) in source.duplicate_keys() {
        let key = pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        findings.at_place(&pointer, Code::DuplicateKey, place, &[("key", &key)]);
    }
    if !structure.check(source.value(), findings) {
        return None;
    }
    match T::deserialize(source.value()) {
        Ok(read) => Some(read),
        Err(reason) => {
            findings.at("", Code::Unreadable, &[("reason", &reason)]);
            None
        }
    }
}
