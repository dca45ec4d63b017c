//! How findings are printed: for people, with the line in question, and for machines.

use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use retouche_authoring::check::ProcedureFiles;
use retouche_authoring::diagnostic::{Diagnostic, Severity};
use retouche_authoring::words::Sentences;
use retouche_texts::place::Place;
use serde::Serialize;

/// The characters of a line that are shown, at most.
const WIDEST: usize = 100;

/// The characters shown before the place in question, where a line is too long to be shown whole.
const BEFORE: usize = 40;

/// Prints one finding for people.
pub(crate) fn for_people(
    finding: &Diagnostic,
    directory: &Path,
    files: &ProcedureFiles,
    words: &Sentences,
    out: &mut dyn Write,
) -> io::Result<()> {
    let heading = match finding.severity {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
    };
    let (message, mend) = (words.message(finding), words.mend(finding));
    let heading = words.sentence(heading, &[("code", finding.code.as_str()), ("message", &message)]);
    writeln!(out, "{heading}")?;
    let place = Place { line: finding.line, column: finding.column };
    point_at(&finding.file, place, directory, files, out)?;
    writeln!(out, "{} = {}\n", margin(place), words.sentence("report-help", &[("mend", &mend)]))
}

/// Prints where something stands in a file, and the line in question.
pub(crate) fn point_at(
    file: &str,
    place: Place,
    directory: &Path,
    files: &ProcedureFiles,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (margin, path) = (margin(place), clean(&directory.join(file)));
    writeln!(out, "{margin}--> {}:{}:{}", path.display(), place.line, place.column)?;
    let line = files.text(file).and_then(|text| text.lines().nth(place.line - 1));
    if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
        let excerpt = Excerpt::of(line, place.column - 1);
        writeln!(out, "{margin} |\n{} | {}", place.line, excerpt.line)?;
        writeln!(out, "{margin} | {}{}", " ".repeat(excerpt.indent), "^".repeat(excerpt.length))?;
    }
    Ok(())
}

/// The blanks as wide as a line's number.
pub(crate) fn margin(place: Place) -> String {
    " ".repeat(place.line.to_string().len())
}

/// A path without the steps that lead nowhere.
pub(crate) fn clean(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}

/// The part of a line that is shown, and what is pointed at in it.
struct Excerpt {
    line: String,
    indent: usize,
    length: usize,
}

impl Excerpt {
    fn of(line: &str, column: usize) -> Self {
        let characters: Vec<char> =
            line.chars().map(|character| if character == '\t' { ' ' } else { character }).collect();
        let length = token_length(characters.get(column..).unwrap_or_default());
        if characters.len() <= WIDEST {
            return Self { line: characters.iter().collect(), indent: column, length };
        }
        let start = column.saturating_sub(BEFORE);
        let shown: String = characters.iter().skip(start).take(WIDEST).collect();
        let (before, after) = (start > 0, start + WIDEST < characters.len());
        let line = format!("{}{shown}{}", if before { "…" } else { "" }, if after { "…" } else { "" });
        let indent = column - start + usize::from(before);
        Self { line, indent, length: length.min(WIDEST.saturating_sub(column - start)).max(1) }
    }
}

/// How many characters the thing has that starts here: a quoted text, a bracket, a word.
fn token_length(rest: &[char]) -> usize {
    let word = |character: &&char| character.is_alphanumeric() || "-_.$".contains(**character);
    match rest.first() {
        Some('"') => rest.iter().skip(1).position(|character| *character == '"').map_or(1, |end| end + 2),
        Some(_) => rest.iter().take_while(word).count().max(1),
        None => 1,
    }
}

/// The report of a run for machines.
#[derive(Serialize)]
pub(crate) struct ForMachines<'a> {
    /// How many procedures were checked.
    pub(crate) procedures: usize,
    /// What was found, by procedure and file.
    pub(crate) findings: Vec<ReportedFinding<'a>>,
}

/// A finding with its sentences and its procedure.
#[derive(Serialize)]
pub(crate) struct ReportedFinding<'a> {
    directory: &'a Path,
    #[serde(flatten)]
    finding: &'a Diagnostic,
    message: String,
    mend: String,
}

impl<'a> ReportedFinding<'a> {
    pub(crate) fn of(finding: &'a Diagnostic, directory: &'a Path, words: &Sentences) -> Self {
        Self { directory, finding, message: words.message(finding), mend: words.mend(finding) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_word_is_pointed_at() {
        for (line, column, length) in [
            ("  \"kind\": 1", 2, 6),
            ("  \"kind", 2, 1),
            ("x = { $year }", 6, 5),
            ("[1, 2]", 0, 1),
            ("", 0, 1),
            ("ab", 7, 1),
        ] {
            assert_eq!(Excerpt::of(line, column).length, length, "{line}");
        }
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let line = format!("{}here{}", "é".repeat(80), "à".repeat(80));
        let excerpt = Excerpt::of(&line, 80);
        assert!(excerpt.line.starts_with("…é") && excerpt.line.ends_with("à…"));
        let pointed: String = excerpt.line.chars().skip(excerpt.indent).take(4).collect();
        assert_eq!(pointed, "here");
    }
}
