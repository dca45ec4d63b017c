//! `retouche diff`: what differs between two editions, and what a publication would do to open cases.

use std::io::{self, Write};
use std::path::Path;

use retouche::Kinds;
use retouche::civil::CivilDate;
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_authoring::compare::{ChangeClass, Comparison, EditionChange, compare};
use retouche_authoring::source::Source;
use retouche_authoring::words::{Language, Sentences};
use retouche_server::DryRun;
use retouche_texts::place::Place;
use serde::Serialize;

use crate::arguments::{DiffOptions, Format};
use crate::operate::runtime;
use crate::report::{clean, margin, point_at};
use crate::{Misuse, Outcome, directories};

/// An edition from its directory.
struct Edition<'d> {
    directory: &'d Path,
    files: ProcedureFiles,
    checked: Checked,
}

/// All that a run found.
struct Found<'a> {
    new: &'a Edition<'a>,
    comparison: &'a Comparison,
    cases: Option<&'a DryRun>,
    words: &'a Sentences,
}

pub(crate) fn run(options: &DiffOptions, language: Language, out: &mut dyn Write) -> Result<Outcome, Misuse> {
    let words = Sentences::in_language(language);
    let (old, new) = (read(&options.old, &words)?, read(&options.new, &words)?);
    fit_together(&old, &new, &words)?;
    let comparison = compare(&old.checked, &new.checked, &Kinds::standard());
    let cases = match &options.cases {
        Some(store) => Some(dry_run(store, &old, &new, &comparison)?),
        None => None,
    };
    let found = Found { new: &new, comparison: &comparison, cases: cases.as_ref(), words: &words };
    match options.format {
        Format::Text => found.print(out)?,
        Format::Json => found.print_json(out)?,
    }
    Ok(if found.is_publishable() { Outcome::Clean } else { Outcome::Findings })
}

fn read<'d>(directory: &'d Path, words: &Sentences) -> Result<Edition<'d>, Misuse> {
    let files = directories::read(directory)?;
    let checked = check(&files, &Kinds::standard());
    let unchecked =
        |_| misuse(&format!("{}: {}", directory.display(), words.sentence("report-unchecked", &[])));
    Ok(Edition { directory, checked: checked.map_err(unchecked)?, files })
}

fn misuse(sentence: &str) -> Misuse {
    io::Error::new(io::ErrorKind::InvalidInput, sentence)
}

/// Only a later edition of the same procedure is compared, and only with the one that it lifts from.
fn fit_together(old: &Edition<'_>, new: &Edition<'_>, words: &Sentences) -> Result<(), Misuse> {
    let (old, new) = (old.checked.procedure.definition(), new.checked.procedure.definition());
    if old.id != new.id {
        let args = [("old", old.id.as_str()), ("new", new.id.as_str())];
        return Err(misuse(&words.sentence("report-other-procedure", &args)));
    }
    let (from, to) = (old.edition.to_string(), new.edition.to_string());
    if new.edition <= old.edition {
        return Err(misuse(&words.sentence("report-not-later", &[("from", &from), ("to", &to)])));
    }
    match new.lift.as_ref().filter(|lift| lift.from != old.edition) {
        None => Ok(()),
        Some(lift) => {
            let declared = lift.from.to_string();
            let args = [("from", from.as_str()), ("to", &to), ("declared", &declared)];
            Err(misuse(&words.sentence("report-other-lift", &args)))
        }
    }
}

fn dry_run(
    store: &Path,
    old: &Edition<'_>,
    new: &Edition<'_>,
    comparison: &Comparison,
) -> Result<DryRun, Misuse> {
    let lifting = comparison.lifting(&old.checked.procedure, &new.checked.procedure);
    let run = retouche_server::dry_run(store, &old.checked.procedure, old.checked.digest, &lifting);
    runtime()?.block_on(run).map_err(io::Error::other)
}

impl Found<'_> {
    /// Whether nothing is left to say about any difference, and no case is left without an edition.
    fn is_publishable(&self) -> bool {
        let stranded =
            self.comparison.stay_until.is_none() && self.cases.is_some_and(|cases| cases.blocked > 0);
        self.comparison.unsettled().next().is_none() && !stranded
    }

    fn print(&self, out: &mut dyn Write) -> io::Result<()> {
        let places = Places::of(&self.new.files);
        for change in &self.comparison.changes {
            self.print_change(change, &places, out)?;
        }
        let count = |class| self.comparison.count(class).to_string();
        let (from, to) = (self.comparison.from.to_string(), self.comparison.to.to_string());
        let args = [
            ("from", from.as_str()),
            ("to", &to),
            ("breaking", &count(ChangeClass::Breaking)),
            ("confirm", &count(ChangeClass::NeedsConfirmation)),
            ("compatible", &count(ChangeClass::Compatible)),
            ("cosmetic", &count(ChangeClass::Cosmetic)),
        ];
        writeln!(out, "{}", self.words.sentence("report-changes", &args))?;
        self.print_verdict(out)?;
        self.cases.map_or(Ok(()), |cases| self.print_cases(cases, out))
    }

    /// What somebody has to think about is shown where it stands; the rest takes one line.
    fn print_change(
        &self,
        change: &EditionChange,
        places: &Places<'_>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let (place, message) = (places.place(change), self.words.change(change));
        let args = [("class", change.class.as_str()), ("code", change.code.as_str()), ("message", &message)];
        let heading = self.words.sentence("report-change", &args);
        match change.class {
            ChangeClass::Breaking | ChangeClass::NeedsConfirmation => {
                writeln!(out, "{heading}")?;
                point_at(&change.file, place, self.new.directory, &self.new.files, out)?;
                let reason = self.words.change_reason(change.code);
                let because = self.words.sentence("report-because", &[("reason", &reason)]);
                writeln!(out, "{} = {because}\n", margin(place))
            }
            ChangeClass::Compatible | ChangeClass::Cosmetic => {
                let file = clean(&self.new.directory.join(&change.file));
                writeln!(out, "{heading} ({}:{}:{})", file.display(), place.line, place.column)
            }
        }
    }

    fn print_verdict(&self, out: &mut dyn Write) -> io::Result<()> {
        let unsettled = self.comparison.unsettled().count().to_string();
        let verdict = match unsettled.as_str() {
            "0" => self.words.sentence("report-settled", &[]),
            _ => self.words.sentence("report-unsettled", &[("unsettled", &unsettled)]),
        };
        writeln!(out, "{verdict}")?;
        let Some(until) = self.comparison.stay_until else { return Ok(()) };
        writeln!(out, "{}", self.words.sentence("report-stay", &[("until", &until.to_string())]))
    }

    fn print_cases(&self, cases: &DryRun, out: &mut dyn Write) -> io::Result<()> {
        let number = |count: u64| grouped(count);
        let (open, lifted) = (number(cases.open()), number(cases.lifted));
        let (confirm, blocked) = (number(cases.to_confirm), number(cases.blocked));
        let args =
            [("open", open.as_str()), ("lifted", &lifted), ("confirm", &confirm), ("blocked", &blocked)];
        writeln!(out, "\n{}", self.words.sentence("report-cases", &args))?;
        for case in &cases.first_blocked {
            for obstacle in &case.obstacles {
                let args = [
                    ("reference", case.reference.as_str()),
                    ("path", &obstacle.path),
                    ("why", &obstacle.why),
                ];
                writeln!(out, "  {}", self.words.sentence("report-case", &args))?;
            }
        }
        let more = cases.blocked.saturating_sub(cases.first_blocked.len().try_into().unwrap_or(u64::MAX));
        if more > 0 {
            writeln!(out, "  {}", self.words.sentence("report-more-cases", &[("more", &number(more))]))?;
        }
        Ok(())
    }

    fn print_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let places = Places::of(&self.new.files);
        let told = |change| {
            let Place { line, column } = places.place(change);
            let (message, reason) = (self.words.change(change), self.words.change_reason(change.code));
            ReportedChange { change, line, column, message, reason }
        };
        let report = ForMachines {
            from: self.comparison.from,
            to: self.comparison.to,
            publishable: self.is_publishable(),
            stay_until: self.comparison.stay_until,
            changes: self.comparison.changes.iter().map(told).collect(),
            cases: self.cases,
        };
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)
    }
}

/// A number whose thousands are parted by a blank that does not break (ISO 31-0).
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// Where the parts of the new edition's definition stand.
struct Places<'f> {
    source: Option<Source<'f>>,
}

impl<'f> Places<'f> {
    fn of(files: &'f ProcedureFiles) -> Self {
        let text = files.text(retouche_authoring::check::DEFINITION);
        Self { source: text.and_then(|text| Source::parse(text).ok()) }
    }

    /// The place of a difference; in a file of texts, its start.
    fn place(&self, change: &EditionChange) -> Place {
        let in_definition = change.file == retouche_authoring::check::DEFINITION;
        let source = self.source.as_ref().filter(|_| in_definition);
        source.map_or(Place::START, |source| source.place(&change.pointer))
    }
}

/// The report of a run for machines.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ForMachines<'a> {
    from: u32,
    to: u32,
    /// Whether the command ends without findings.
    publishable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    stay_until: Option<CivilDate>,
    changes: Vec<ReportedChange<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<&'a DryRun>,
}

/// A difference with its sentences and its place.
#[derive(Serialize)]
struct ReportedChange<'a> {
    #[serde(flatten)]
    change: &'a EditionChange,
    line: usize,
    column: usize,
    message: String,
    reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted() {
        for (number, written) in [(0, "0"), (999, "999"), (1_240, "1\u{a0}240"), (100_000, "100\u{a0}000")] {
            assert_eq!(grouped(number), written);
        }
    }
}
