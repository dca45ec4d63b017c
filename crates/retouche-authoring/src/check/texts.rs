//! The texts of a procedure: files that are there and legible, every text that is needed, none that
//! nothing shows, and no variable that is not given.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use retouche::definition::ProcedureDefinition;
use retouche_screens::product::{PRODUCT_REFERENCE, product_texts};
use retouche_texts::place::Place;
use retouche_texts::{
    CompiledTexts, Family, Locale, PRODUCT_PREFIX, SyntaxError, Texts, TextsFinding, TextsProblem, build,
    compile, fallback_chain,
};

use super::near::{listed, nearest};
use super::text_contract::TextNeed;
use super::{FOLDER, SUFFIX, file_of, repayment};
use crate::diagnostic::{Args, Code, Diagnostic};

/// What came of a procedure's files of texts.
pub(super) struct CheckedTexts {
    pub(super) texts: BTreeMap<Locale, Texts>,
    pub(super) compiled: Vec<CompiledTexts>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Checks the files that are given, by name. Without a definition to hold them to, only what can be
/// seen in the files themselves is told.
pub(super) fn check(
    files: &BTreeMap<&str, &str>,
    held_to: Option<(&ProcedureDefinition, &[TextNeed])>,
) -> CheckedTexts {
    let mut compiled = Vec::new();
    let mut findings = Vec::new();
    for (texts, problems) in compiled_files(files) {
        let reference =
            held_to.is_none_or(|(definition, _)| definition.locales.first() == Some(texts.locale()));
        findings.extend(problems.iter().filter_map(|problem| told(problem, reference)));
        compiled.push(texts);
    }
    let mut checked = CheckedTexts { texts: BTreeMap::new(), compiled, findings };
    if let Some((definition, needs)) = held_to {
        checked.hold_to(definition, needs, files);
        checked.drop_echoes();
    }
    checked
}

/// The files of texts among these, compiled.
pub(super) fn compiled_files(files: &BTreeMap<&str, &str>) -> Vec<(CompiledTexts, Vec<TextsFinding>)> {
    let texts = files.iter().filter_map(|(file, text)| Some((locale_of(file)?, text)));
    texts.map(|(locale, text)| compile(&locale, Family::Procedure, text)).collect()
}

fn locale_of(file: &str) -> Option<Locale> {
    file.strip_prefix(FOLDER)?.strip_suffix(SUFFIX)?.parse().ok()
}

impl CheckedTexts {
    fn hold_to(
        &mut self,
        definition: &ProcedureDefinition,
        needs: &[TextNeed],
        files: &BTreeMap<&str, &str>,
    ) {
        let Some(reference) = definition.locales.first() else { return };
        for compiled in &self.compiled {
            if !definition.locales.contains(compiled.locale()) {
                let args: Args<'_> = &[("locale", compiled.locale())];
                self.findings.push(whole_file(Code::UnlistedLocale, compiled.locale(), args));
            }
        }
        let sources: Vec<&CompiledTexts> =
            self.compiled.iter().chain(product_texts().iter().map(|(compiled, _)| compiled)).collect();
        let mut references = vec![reference.clone()];
        references.extend(PRODUCT_REFERENCE.parse());
        for locale in &definition.locales {
            let (texts, problems) = build(locale, &references, &sources);
            let own = problems.iter().filter(|problem| problem.family == Family::Procedure);
            self.findings.extend(own.filter_map(|problem| told(problem, locale == reference)));
            let file = self.compiled.iter().find(|compiled| compiled.locale() == locale);
            let source = files.get(file_of(locale).as_str()).copied().unwrap_or_default();
            let chain = fallback_chain(locale, std::slice::from_ref(reference)).into_iter();
            let chain = chain.filter_map(|locale| self.compiled.iter().find(|file| *file.locale() == locale));
            let chain = chain.collect();
            let present = Present { locale, reference, file, source, texts: &texts, chain };
            self.findings.extend(present.check(needs));
            self.texts.insert(locale.clone(), texts);
        }
    }
}

impl CheckedTexts {
    /// A variable that a text is not given need not be documented.
    fn drop_echoes(&mut self) {
        let unknown: BTreeSet<_> = (self.findings.iter())
            .filter(|finding| finding.code == Code::UnknownVariable)
            .map(|finding| (finding.file.clone(), finding.args.get("variable").cloned()))
            .collect();
        self.findings.retain(|finding| {
            finding.code != Code::UndocumentedVariable
                || !unknown.contains(&(finding.file.clone(), finding.args.get("variable").cloned()))
        });
    }
}

/// The texts of one listed locale, held to the contract.
struct Present<'a> {
    locale: &'a Locale,
    reference: &'a Locale,
    /// The locale's own file.
    file: Option<&'a CompiledTexts>,
    /// That file as it is written.
    source: &'a str,
    texts: &'a Texts,
    /// The files in which a text is looked for, best first.
    chain: Vec<&'a CompiledTexts>,
}

impl Present<'_> {
    fn check(&self, needs: &[TextNeed]) -> Vec<Diagnostic> {
        let Some(file) = self.file else { return vec![self.no_file()] };
        let ids: HashSet<&str> = file.ids().collect();
        let contract: HashMap<&str, &TextNeed> = needs.iter().map(|need| (need.id.as_str(), need)).collect();
        let mut findings = self.missing(needs, &ids);
        findings.extend(repayment::check(file, self.source, self.texts));
        for id in &ids {
            match contract.get(id) {
                Some(need) => findings.extend(self.unknown_variables(file, id, need)),
                None => findings.extend(self.unused(file, id, &contract)),
            }
        }
        findings
    }

    fn no_file(&self) -> Diagnostic {
        if self.locale == self.reference {
            return whole_file(Code::NoTexts, self.locale, &[("locale", self.locale)]);
        }
        whole_file(Code::NoTranslation, self.locale, &[("locale", self.locale), ("fallback", self.reference)])
    }

    /// Texts that the reference locale must have; and in other locales, those that it has. A whole
    /// message that is missing is told once, without its parts.
    fn missing(&self, needs: &[TextNeed], ids: &HashSet<&str>) -> Vec<Diagnostic> {
        let mut findings: Vec<Diagnostic> = Vec::new();
        for need in needs.iter().filter(|need| !ids.contains(need.id.as_str())) {
            let told = need.id.split_once('.').is_some_and(|(message, _)| {
                findings.last().is_some_and(|last| last.pointer.split('.').next() == Some(message))
                    && !ids.contains(message)
            });
            let missing = match self.fallback(&need.id) {
                _ if told => None,
                _ if self.locale == self.reference => need.required.then_some((Code::MissingText, None)),
                fallback => fallback.map(|fallback| (Code::MissingTranslation, Some(fallback))),
            };
            if let Some((code, fallback)) = missing.filter(|_| !self.is_illegible(&need.id)) {
                findings.push(self.absent(code, &need.id, fallback));
            }
        }
        findings
    }

    /// The locale whose text stands in for one that is missing here.
    fn fallback(&self, id: &str) -> Option<&Locale> {
        self.chain.iter().find(|file| file.place(id).is_some()).map(|file| file.locale())
    }

    /// A part that is absent is told at its message; a message, at the end of the file.
    fn absent(&self, code: Code, id: &str, fallback: Option<&Locale>) -> Diagnostic {
        let mut args: Vec<_> = vec![("text", &id as &dyn std::fmt::Display), ("locale", self.locale)];
        args.extend(fallback.map(|fallback| ("fallback", fallback as &dyn std::fmt::Display)));
        let message = id.split('.').next().unwrap_or(id);
        let place = self.file.and_then(|file| file.place(message));
        let end = Place { line: self.source.lines().count() + 1, column: 1 };
        Diagnostic::new(code, &file_of(self.locale), id, place.unwrap_or(end), &args)
    }

    /// Whether the file starts this message and could not be read there, which is told already.
    fn is_illegible(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        let starts = |line: &str| {
            line.strip_prefix(message).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        self.file.is_some_and(|file| file.place(message).is_none()) && self.source.lines().any(starts)
    }

    /// A message of which no part is shown is told once.
    fn unused(
        &self,
        file: &CompiledTexts,
        id: &str,
        contract: &HashMap<&str, &TextNeed>,
    ) -> Option<Diagnostic> {
        let message = id.split('.').next().unwrap_or(id);
        let known = contract.keys().any(|known| known.split('.').next() == Some(message));
        let told_already = id != message && !known && file.place(message).is_some();
        if told_already || id.starts_with(PRODUCT_PREFIX) {
            return None;
        }
        // A part resembles parts of its own message; a message, messages.
        let alike = |other: &&str| {
            other.contains('.') == (id != message)
                && (id == message || other.split('.').next() == Some(message))
        };
        let near = nearest(id, contract.keys().copied().filter(alike));
        let place = file.place(id).unwrap_or(Place::START);
        let args: Args<'_> = &[("text", &id), ("near", &near)];
        Some(Diagnostic::new(Code::UnusedText, &file_of(self.locale), id, place, args))
    }

    fn unknown_variables(&self, file: &CompiledTexts, id: &str, need: &TextNeed) -> Vec<Diagnostic> {
        let used = self.texts.variables(id);
        let strange = used.iter().filter(|variable| !need.variables.contains(**variable));
        strange.map(|variable| self.unknown_variable(file, id, variable, need)).collect()
    }

    fn unknown_variable(
        &self,
        file: &CompiledTexts,
        id: &str,
        variable: &str,
        need: &TextNeed,
    ) -> Diagnostic {
        let near = nearest(variable, need.variables.iter().map(String::as_str));
        let signed: Vec<String> = need.variables.iter().map(|variable| format!("${variable}")).collect();
        let known = match listed(signed.iter().map(String::as_str)) {
            none if none.is_empty() => "none".to_owned(),
            known => known,
        };
        let args: Args<'_> = &[("variable", &variable), ("text", &id), ("near", &near), ("known", &known)];
        let place = file.place(id).unwrap_or(Place::START);
        Diagnostic::new(Code::UnknownVariable, &file_of(self.locale), id, place, args)
    }
}

fn whole_file(code: Code, locale: &Locale, args: Args<'_>) -> Diagnostic {
    Diagnostic::new(code, &file_of(locale), "", Place::START, args)
}

/// A finding of the texts' own compiler, unless it is one that only the reference locale is held to.
fn told(finding: &TextsFinding, is_reference: bool) -> Option<Diagnostic> {
    let text = finding.id.as_deref().unwrap_or_default();
    let tell = |code: Code, args: Args<'_>| {
        Some(Diagnostic::new(code, &file_of(&finding.locale), text, finding.place, args))
    };
    match &finding.problem {
        TextsProblem::Syntax { error } => {
            let (slip, detail) = slip(error);
            tell(Code::TextSyntax, &[("slip", &slip), ("detail", &detail)])
        }
        TextsProblem::DuplicateText { first } => {
            tell(Code::DuplicateText, &[("text", &text), ("line", &first.line)])
        }
        TextsProblem::DuplicateVariant { key } => {
            tell(Code::DuplicateVariant, &[("text", &text), ("key", key)])
        }
        TextsProblem::MissingReference { reference } => {
            tell(Code::MissingReference, &[("text", &text), ("reference", reference)])
        }
        TextsProblem::Cycle { through } => {
            let through = listed(through.iter().map(String::as_str));
            tell(Code::TextCycle, &[("text", &text), ("through", &through)])
        }
        TextsProblem::UnknownFunction { function } => {
            tell(Code::UnknownFunction, &[("text", &text), ("function", function)])
        }
        TextsProblem::WrongArgument { function } => {
            tell(Code::WrongArgument, &[("text", &text), ("function", function)])
        }
        TextsProblem::WrongOption { function, option } => {
            tell(Code::WrongOption, &[("text", &text), ("function", function), ("option", option)])
        }
        TextsProblem::UselessSelector { function } => {
            tell(Code::UselessSelector, &[("text", &text), ("function", function)])
        }
        TextsProblem::MissingPlural { missing } => {
            let missing = listed(missing.iter().map(|category| category.as_str()));
            tell(Code::MissingPlural, &[("text", &text), ("missing", &missing)])
        }
        TextsProblem::UndocumentedVariable { variable } if is_reference => {
            tell(Code::UndocumentedVariable, &[("text", &text), ("variable", variable)])
        }
        TextsProblem::UndocumentedVariable { .. } => None,
        TextsProblem::Empty => tell(Code::EmptyText, &[("text", &text)]),
        TextsProblem::WrongFamily => tell(Code::WrongFamily, &[("text", &text)]),
        TextsProblem::TooLarge => tell(Code::TextTooLarge, &[("text", &text)]),
        TextsProblem::UnknownLanguage => tell(Code::UnknownLanguage, &[("locale", &finding.locale)]),
    }
}

/// The word that the diagnostics' texts choose by, and what it is about.
fn slip(error: &SyntaxError) -> (&'static str, &str) {
    match error {
        SyntaxError::Expected { characters } => ("expected", characters),
        SyntaxError::MissingText => ("missing-text", ""),
        SyntaxError::MissingDefaultVariant => ("missing-default-variant", ""),
        SyntaxError::SeveralDefaultVariants => ("several-default-variants", ""),
        SyntaxError::ForbiddenSelector => ("forbidden-selector", ""),
        SyntaxError::ForbiddenPlaceable => ("forbidden-placeable", ""),
        SyntaxError::ForbiddenCall => ("forbidden-call", ""),
        SyntaxError::UnterminatedString => ("unterminated-string", ""),
        SyntaxError::UnknownEscape { escape } => ("unknown-escape", escape),
        SyntaxError::PositionalAfterNamed => ("positional-after-named", ""),
        SyntaxError::DuplicateArgument { argument } => ("duplicate-argument", argument),
        SyntaxError::ExpectedLiteral => ("expected-literal", ""),
        SyntaxError::ExpectedExpression => ("expected-expression", ""),
        SyntaxError::UnbalancedBrace => ("unbalanced-brace", ""),
        SyntaxError::TooDeep => ("too-deep", ""),
    }
}
