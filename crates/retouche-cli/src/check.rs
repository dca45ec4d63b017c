//! `retouche check`: all findings of all procedures in one run, on every core.

use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use retouche::Kinds;
use retouche_authoring::check::{ProcedureFiles, check};
use retouche_authoring::diagnostic::{Diagnostic, Severity};
use retouche_authoring::words::{Language, Sentences};

use crate::arguments::Format;
use crate::report::{ForMachines, ReportedFinding, for_people};
use crate::{Misuse, Outcome, directories};

/// From how many procedures on it is told how long the run took.
const MANY: usize = 10;

/// What was found in one procedure.
struct Report {
    directory: PathBuf,
    files: ProcedureFiles,
    findings: Vec<Diagnostic>,
}

pub(crate) fn run(
    given: &[PathBuf],
    format: Format,
    language: Language,
    out: &mut dyn Write,
) -> Result<Outcome, Misuse> {
    let start = Instant::now();
    let reports = check_all(&directories::procedures(given)?)?;
    let words = Sentences::in_language(language);
    match format {
        Format::Text => print(&reports, &words, out)?,
        Format::Json => print_json(&reports, &words, out)?,
    }
    if reports.len() >= MANY {
        let seconds = format!("{:.1}", start.elapsed().as_secs_f64());
        writeln!(io::stderr(), "{}", words.sentence("report-time", &[("seconds", &seconds)]))?;
    }
    let errors = count(&reports, Severity::Error);
    Ok(if errors == 0 { Outcome::Clean } else { Outcome::Findings })
}

/// Checks each procedure, as many at once as there are cores; the reports come in the given order.
fn check_all(directories: &[PathBuf]) -> io::Result<Vec<Report>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((place, directory)) = take(directories, &next) {
            done.push((place, check_one(directory)));
        }
        done
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get).min(directories.len());
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, report)| report).collect()
}

fn take<'d>(directories: &'d [PathBuf], next: &AtomicUsize) -> Option<(usize, &'d Path)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, directories.get(place)?))
}

fn check_one(directory: &Path) -> io::Result<Report> {
    let files = directories::read(directory)?;
    let findings = match check(&files, &Kinds::standard()) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    };
    Ok(Report { directory: directory.to_owned(), files, findings })
}

fn print(reports: &[Report], words: &Sentences, out: &mut dyn Write) -> io::Result<()> {
    for report in reports {
        for finding in &report.findings {
            for_people(finding, &report.directory, &report.files, words, out)?;
        }
    }
    let number = |severity| count(reports, severity).to_string();
    let (errors, warnings) = (number(Severity::Error), number(Severity::Warning));
    let procedures = reports.len().to_string();
    let args = [("errors", errors.as_str()), ("warnings", &warnings), ("procedures", &procedures)];
    writeln!(out, "{}", words.sentence("report-total", &args))
}

fn print_json(reports: &[Report], words: &Sentences, out: &mut dyn Write) -> io::Result<()> {
    let findings =
        reports.iter().flat_map(|report| report.findings.iter().map(move |finding| (report, finding)));
    let findings =
        findings.map(|(report, finding)| ReportedFinding::of(finding, &report.directory, words)).collect();
    let report = ForMachines { procedures: reports.len(), findings };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn count(reports: &[Report], severity: Severity) -> usize {
    let findings = reports.iter().flat_map(|report| &report.findings);
    findings.filter(|finding| finding.severity == severity).count()
}
