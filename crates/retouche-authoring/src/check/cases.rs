//! Runs the author's cases. What differs from what a case expects is told at its place in the case's file.

use std::collections::{BTreeMap, BTreeSet};

use retouche::answers::{RawAnswer, RawAnswers, RowState};
use retouche::id::{Path, QuestionId, RowId};
use retouche::known::{KnownFault, known_beforehand};
use retouche::pointer::join;
use retouche::procedure::{Located, Procedure};
use retouche::read::{EntryReading, PageContent, Reading, read};
use serde_json::Value as Json;

use super::findings::Findings;
use crate::author_case::{AuthorCase, Expectation, TypedAnswer};
use crate::diagnostic::{Args, Code};

/// What stands for nothing in a finding: its sentence says it in words.
const NOTHING: &str = "none";

/// Runs a case, and adds what differs from what it expects.
pub(crate) fn run(case: &AuthorCase, procedure: &Procedure, findings: &mut Findings<'_>) {
    let mut typing =
        Typing { case, procedure, raw: RawAnswers::default(), aliases: Aliases::default(), rows: 0 };
    typing.known(findings);
    typing.row(&case.answers, "/answers", &Path::root(), findings);
    let Typing { raw, aliases, .. } = typing;
    let reading = read(procedure, &raw, case.today);
    let outcome = Outcome { expect: &case.expect, reading: &reading, aliases: &aliases };
    outcome.check_errors(findings);
    outcome.check_warnings(findings);
    outcome.check_way(findings);
    outcome.check_received(findings);
}

/// The aliases of rows.
#[derive(Default)]
struct Aliases(BTreeMap<String, String>);

impl Aliases {
    /// A new row of a group, under an alias.
    fn mint(&mut self, group: &Path, alias: &str, rows: &mut u64) -> Path {
        *rows += 1;
        let id = RowId::mint(*rows, [0; 5]);
        self.0.insert(id.to_string(), alias.to_owned());
        group.row(&id)
    }

    /// A path, an address or any name with row ids, with aliases instead.
    fn name(&self, path: &str) -> String {
        let named = path.split('/').map(|segment| self.0.get(segment).map_or(segment, String::as_str));
        named.collect::<Vec<_>>().join("/")
    }

    /// Answers whose groups are keyed by aliases.
    fn rename(&self, json: Json) -> Json {
        let Json::Object(entries) = json else { return json };
        let renamed = entries.into_iter().map(|(key, entry)| (self.name(&key), self.rename(entry)));
        Json::Object(renamed.collect())
    }
}

/// Puts what a case types into raw answers.
struct Typing<'a> {
    case: &'a AuthorCase,
    procedure: &'a Procedure,
    raw: RawAnswers,
    aliases: Aliases,
    rows: u64,
}

impl Typing<'_> {
    fn row(
        &mut self,
        typed: &BTreeMap<String, TypedAnswer>,
        pointer: &str,
        row: &Path,
        findings: &mut Findings<'_>,
    ) {
        for (id, typed) in typed {
            let (pointer, path) = (join(pointer, id), id.parse::<QuestionId>().map(|id| row.question(&id)));
            let located = path.ok().and_then(|path| Some((self.procedure.locate(&path)?, path)));
            match (typed, located) {
                (TypedAnswer::Text(text), Some((Located::Question(_), path))) => {
                    self.answer(path, vec![text.clone()])
                }
                (TypedAnswer::Several(several), Some((Located::Question(_), path))) => {
                    self.answer(path, several.clone())
                }
                (
                    TypedAnswer::Rows(rows),
                    Some((Located::QuestionGroup(_) | Located::PageGroup(_), path)),
                ) => {
                    for (alias, typed) in rows {
                        let row = self.add_row(&path, alias);
                        self.row(typed, &join(&pointer, alias), &row, findings);
                    }
                }
                (TypedAnswer::Text(_) | TypedAnswer::Several(_) | TypedAnswer::Rows(_), _) => {
                    let path = self.aliases.name(&join(row.as_str(), id));
                    let path = path.trim_start_matches('/');
                    findings.at_key(&pointer, Code::CaseUnknownAnswer, &[("path", &path)]);
                }
            }
        }
    }

    fn answer(&mut self, path: Path, typed: Vec<String>) {
        self.raw.set(path, RawAnswer { typed, locale: self.case.locale.clone() });
    }

    /// Takes what was known beforehand; the rows it names are those of the same aliases in the answers.
    fn known(&mut self, findings: &mut Findings<'_>) {
        let Some(known) = &self.case.known else { return };
        let (aliases, count) = (&mut self.aliases, &mut self.rows);
        let mut mint = |group: &Path, alias: &str| aliases.mint(group, alias, count);
        match known_beforehand(known, self.procedure, &self.case.locale, &mut mint) {
            Ok(raw) => self.raw = raw,
            Err(faults) => faults.iter().for_each(|KnownFault { pointer, code }| {
                let path = pointer.trim_start_matches('/');
                findings.at(
                    &format!("/known{pointer}"),
                    Code::CaseKnown,
                    &[("path", &path), ("reason", code)],
                );
            }),
        }
    }

    fn add_row(&mut self, group: &Path, alias: &str) -> Path {
        let rows = || self.raw.rows(group);
        let known = rows().find(|row| self.aliases.0.get(row.last()).is_some_and(|name| name == alias));
        if let Some(row) = known {
            return row.clone();
        }
        let row = self.aliases.mint(group, alias, &mut self.rows);
        self.raw.set_row(row.clone(), RowState::Present);
        row
    }
}

/// What came of a case, beside what it expects.
struct Outcome<'a> {
    expect: &'a Expectation,
    reading: &'a Reading<'a>,
    aliases: &'a Aliases,
}

impl Outcome<'_> {
    fn check_errors(&self, findings: &mut Findings<'_>) {
        let found = self.errors();
        let paths: BTreeSet<&String> = found.keys().chain(self.expect.errors.keys()).collect();
        for path in paths {
            let (expected, found) = (self.expect.errors.get(path), found.get(path));
            if expected != found {
                let said = |code: Option<&String>| code.map_or(NOTHING, String::as_str).to_owned();
                let args: Args<'_> =
                    &[("path", path), ("expected", &said(expected)), ("found", &said(found))];
                findings.at(&join("/expect/errors", path), Code::CaseErrors, args);
            }
        }
    }

    /// The faults of questions and of numbers of rows, by path.
    fn errors(&self) -> BTreeMap<String, String> {
        let questions = self.reading.questions();
        let questions = questions.filter_map(|question| Some((&question.path, question.fault.as_ref()?)));
        let rows = self.reading.pages.iter().flat_map(|page| match &page.content {
            PageContent::Rows(rows) => vec![(&rows.path, rows.fault.as_ref())],
            PageContent::Questions(_, entries) => entries.iter().filter_map(rows_of).collect(),
            PageContent::Exit(_) => Vec::new(),
        });
        let rows = rows.filter_map(|(path, fault)| Some((path, fault?)));
        questions
            .chain(rows)
            .map(|(path, fault)| (self.aliases.name(path.as_str()), fault.code().to_owned()))
            .collect()
    }

    fn check_warnings(&self, findings: &mut Findings<'_>) {
        let found = self.warnings();
        let expected =
            self.expect.warnings.iter().map(|(path, codes)| (path.clone(), codes.iter().cloned().collect()));
        let expected: BTreeMap<String, BTreeSet<String>> = expected.collect();
        let paths: BTreeSet<&String> = found.keys().chain(expected.keys()).collect();
        for path in paths {
            let said = |codes: Option<&BTreeSet<String>>| match codes {
                Some(codes) if !codes.is_empty() => codes.iter().cloned().collect::<Vec<_>>().join(", "),
                Some(_) | None => NOTHING.to_owned(),
            };
            let (expected, found) = (said(expected.get(path)), said(found.get(path)));
            if expected != found {
                let args: Args<'_> = &[("path", path), ("expected", &expected), ("found", &found)];
                findings.at(&join("/expect/warnings", path), Code::CaseWarnings, args);
            }
        }
    }

    fn warnings(&self) -> BTreeMap<String, BTreeSet<String>> {
        let warned = self.reading.questions().filter(|question| !question.warnings.is_empty());
        let codes = warned.map(|question| {
            let codes = question.warnings.iter().map(|warning| warning.code().to_owned());
            (self.aliases.name(question.path.as_str()), codes.collect())
        });
        codes.collect()
    }

    fn check_way(&self, findings: &mut Findings<'_>) {
        let pages = self.reading.pages.iter().map(|page| self.aliases.name(&page.address.to_string()));
        let pages: Vec<String> = pages.collect();
        if let Some(expected) = self.expect.pages.as_ref().filter(|expected| **expected != pages) {
            let same = expected.iter().zip(&pages).take_while(|(expected, found)| expected == found).count();
            let said = |pages: &[String]| pages.get(same).map_or(NOTHING, String::as_str).to_owned();
            let args: Args<'_> = &[("expected", &said(expected)), ("found", &said(&pages))];
            findings.at(&join("/expect/pages", &same.to_string()), Code::CasePages, args);
        }
        let exit = self.reading.exit.as_ref().map(|address| self.aliases.name(&address.to_string()));
        // A case that lists its pages has said where they end.
        let told = self.expect.exit.is_some() || self.expect.pages.is_none();
        if told && exit != self.expect.exit {
            let said = |exit: &Option<String>| exit.clone().unwrap_or_else(|| NOTHING.to_owned());
            let args: Args<'_> = &[("expected", &said(&self.expect.exit)), ("found", &said(&exit))];
            findings.at("/expect/exit", Code::CaseExit, args);
        }
    }

    fn check_received(&self, findings: &mut Findings<'_>) {
        let Some(expected) = &self.expect.received else { return };
        let Ok(complete) = self.reading.complete() else {
            return findings.at("/expect/received", Code::CaseIncomplete, &[]);
        };
        let received = self.aliases.rename(complete.answers().to_json());
        let mut differences = Vec::new();
        compare(expected, &received, "", &mut differences);
        for Difference { path, expected, found } in differences {
            let said = |json: Option<&Json>| json.map_or_else(|| NOTHING.to_owned(), Json::to_string);
            let pointer = format!("/expect/received{path}");
            let path = path.trim_start_matches('/');
            let args: Args<'_> = &[("path", &path), ("expected", &said(expected)), ("found", &said(found))];
            findings.at(&pointer, Code::CaseReceived, args);
        }
    }
}

fn rows_of<'a>(entry: &'a EntryReading<'_>) -> Option<(&'a Path, Option<&'a retouche::answer::Fault>)> {
    match entry {
        EntryReading::Question(_) => None,
        EntryReading::Group(rows, _) => Some((&rows.path, rows.fault.as_ref())),
    }
}

/// Two answers that differ, or one that only one side has.
struct Difference<'a> {
    path: String,
    expected: Option<&'a Json>,
    found: Option<&'a Json>,
}

fn compare<'a>(expected: &'a Json, found: &'a Json, path: &str, differences: &mut Vec<Difference<'a>>) {
    let (Json::Object(wanted), Json::Object(got)) = (expected, found) else {
        if expected != found {
            differences.push(Difference {
                path: path.to_owned(),
                expected: Some(expected),
                found: Some(found),
            });
        }
        return;
    };
    let keys: BTreeSet<&String> = wanted.keys().chain(got.keys()).collect();
    for key in keys {
        let path = join(path, key);
        match (wanted.get(key), got.get(key)) {
            (Some(expected), Some(found)) => compare(expected, found, &path, differences),
            (expected, found) => differences.push(Difference { path, expected, found }),
        }
    }
}
