//! Everything that must pass before a change is merged, in the order in which a failure is cheapest.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::needs::{self, Need};
use crate::progress::{Outcome, add_step, heading, note, run_openly, take_steps};
use crate::toolchain::WasmToolchain;
use crate::{budget, forms, replay, root, target_dir};

#[derive(Args)]
pub(crate) struct Test {
    /// Only these sections
    sections: Vec<Section>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Section {
    /// The code is laid out as `cargo fmt` does
    Format,
    /// The loader's types and its style
    Loader,
    /// What clippy says of the native code and of the browser's
    Clippy,
    /// The Rust tests, examples in documentation included, and the documentation itself
    Rust,
    /// Histories replayed in WASM, beside the same natively
    Replay,
    /// The widget's build and its weight
    Budget,
    /// The tests in a real browser, against a real server
    Browser,
}

impl Test {
    /// A failed section does not keep the next from running: one run tells everything.
    pub(crate) fn run(&self) -> Outcome {
        let chosen = if self.sections.is_empty() { Section::value_variants() } else { &self.sections };
        let results: Vec<_> = chosen.iter().map(|section| section.run_and_report()).collect();
        heading("Summary");
        let failed = results.iter().filter(|result| result.outcome.is_err()).count();
        for result in &results {
            note(&result.line);
            for step in &result.steps {
                note(&format!("  {step}"));
            }
        }
        if failed > 0 { Err(format!("{failed} of {} sections failed", results.len()).into()) } else { Ok(()) }
    }
}

/// A section that has run: its line in the summary, and one line for each of its steps.
struct SectionResult {
    line: String,
    steps: Vec<String>,
    outcome: Outcome,
}

impl Section {
    fn run_and_report(self) -> SectionResult {
        let start = Instant::now();
        let outcome = match self {
            Self::Format => format(),
            Self::Loader => loader(),
            Self::Clippy => clippy(),
            Self::Rust => rust_tests(),
            Self::Replay => replay::check(),
            Self::Budget => budget::check(),
            Self::Browser => browser_tests(),
        };
        if let Err(error) = &outcome {
            heading(&format!("Failed: {error}"));
        }
        let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
        let name = self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        let line = format!("{name:<10}{verdict} in {} s", start.elapsed().as_secs());
        SectionResult { line, steps: take_steps(), outcome }
    }
}

fn format() -> Outcome {
    heading("Formatting");
    cargo("cargo fmt", &["fmt", "--all", "--check"])
}

fn loader() -> Outcome {
    heading("The loader's types and its style");
    needs::npm_packages()?;
    let mut types = needs::npm_program("tsc");
    run_openly("types", types.args(["--project", "widget/loader"]).current_dir(root()))?;
    // The browser tests too: nothing else reads them before they run.
    let mut style = needs::npm_program("oxlint");
    style.args(["--deny-warnings", "widget/loader", "tests/browser"]);
    run_openly("style", style.current_dir(root()))
}

fn clippy() -> Outcome {
    heading("Clippy");
    cargo("native code", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    clippy_for_the_browser()
}

fn clippy_for_the_browser() -> Outcome {
    let Some(mut clippy) = WasmToolchain::quick()?.clippy() else {
        note(
            "the widget for the browser: not linted, clippy comes only with a toolchain that has the target",
        );
        return Ok(());
    };
    clippy.args(["--package", "retouche-widget", "--lib", "--features", "csr", "--", "-D", "warnings"]);
    run_openly("the widget for the browser", clippy.current_dir(root()))
}

fn rust_tests() -> Outcome {
    heading("Rust tests");
    if needs::on_path("cargo-nextest") {
        cargo("cargo nextest", &["nextest", "run", "--workspace"])?;
        cargo("examples in documentation", &["test", "--workspace", "--doc"])?;
    } else {
        cargo("cargo test", &["test", "--workspace"])?;
    }
    // The program `retouche` and the library of that name would be written into one folder (cargo issue 6313).
    document("documentation of the libraries", &["--workspace", "--exclude", "retouche-cli"])?;
    document("documentation of the command line", &["--package", "retouche-cli"])
}

/// Fails on a link in the documentation that leads nowhere.
fn document(what: &str, packages: &[&str]) -> Outcome {
    let mut doc = crate::cargo();
    doc.args(["doc", "--no-deps"]).args(packages).env("RUSTDOCFLAGS", "-D warnings");
    run_openly(what, doc.current_dir(root()))
}

fn browser_tests() -> Outcome {
    heading("Browser tests");
    let chromium = needs::file("/usr/bin/chromium");
    needs::system(&[Need {
        found: chromium,
        package: "chromium".into(),
        why: "the browser the tests drive",
    }])?;
    crate::widget::build(crate::widget::Build::Optimised)?;
    let server = forms::build()?;
    let mut node = Command::new("node");
    // Two files at a time, on two cores too: much of a journey is waiting.
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=2"]);
    node.arg("--import").arg(root().join("tests/browser/seconds.mjs"));
    node.args(test_files()?).current_dir(root());
    let seconds = target_dir().join("browser-seconds.txt");
    // The first time there is none.
    let _ = fs::remove_file(&seconds);
    node.env("RETOUCHE_BIN", server).env("RETOUCHE_TARGET", target_dir()).env("RETOUCHE_SECONDS", &seconds);
    let outcome = run_openly("browser tests", &mut node);
    for line in fs::read_to_string(&seconds).unwrap_or_default().lines() {
        add_step(format!("  {line}"));
    }
    outcome
}

fn test_files() -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(root().join("tests/browser"))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    let mut tests: Vec<_> = paths.into_iter().filter(is_test).collect();
    tests.sort();
    Ok(tests)
}

fn cargo(what: &str, arguments: &[&str]) -> Outcome {
    run_openly(what, crate::cargo().args(arguments).current_dir(root()))
}
