//! `retouche check` on the procedures in `tests/check`: each holds some mistakes, and `expected.txt`
//! beside it holds the report that an author reads, `expected.fr.txt` the one in French.
//!
//! To add a case, add a directory and run with `UPDATE_EXPECT=1`; then read what was written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use retouche_authoring::diagnostic::Code;

/// Found only where the schema and the reader disagree, which another test says they do not.
const UNSEEN: [Code; 1] = [Code::Unreadable];

fn cases() -> Vec<PathBuf> {
    let folder = root().join("tests/check");
    let mut cases: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What the command prints, and how it ends.
fn retouche(directory: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    let output = command.args(arguments).current_dir(directory).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    format!("{out}{err}exit code {}\n", output.status.code().unwrap())
}

fn compare(path: &Path, found: &str, differing: &mut Vec<PathBuf>) {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == found {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, found).unwrap();
    } else {
        differing.push(path.to_owned());
    }
}

#[test]
fn reports_are_as_expected_and_every_code_is_among_them() {
    let (mut differing, mut reports) = (Vec::new(), String::new());
    for case in cases() {
        let report = retouche(&case, &["--lang", "en", "check", "."]);
        compare(&case.join("expected.txt"), &report, &mut differing);
        reports.push_str(&report);
        if case.join("expected.fr.txt").exists() {
            let report = retouche(&case, &["--lang", "fr", "check", "."]);
            compare(&case.join("expected.fr.txt"), &report, &mut differing);
        }
    }
    assert!(differing.is_empty(), "run with UPDATE_EXPECT=1 and read the difference: {differing:#?}");
    let unseen = Code::ALL.iter().filter(|code| !reports.contains(&format!("[{code}]")));
    assert_eq!(unseen.collect::<BTreeSet<_>>(), UNSEEN.iter().collect());
}

#[test]
fn the_examples_are_clean() {
    let report = retouche(&root(), &["--lang", "en", "check", "examples"]);
    assert!(report.ends_with("checked: no error, no warning\nexit code 0\n"), "{report}");
}

#[test]
fn machines_read_json() {
    let report = retouche(
        &root().join("tests/check/json-duplicate-key"),
        &["--lang", "en", "check", "--format", "json", "."],
    );
    let report: serde_json::Value = serde_json::from_str(report.trim_end_matches("exit code 1\n")).unwrap();
    let expected = serde_json::json!({
        "procedures": 1,
        "findings": [{
            "directory": ".",
            "code": "duplicate-key",
            "severity": "error",
            "file": "procedure.json",
            "pointer": "/minutes",
            "line": 9,
            "column": 3,
            "args": { "key": "minutes" },
            "message": "the key `minutes` stands here a second time",
            "mend": "Keep one of the two."
        }]
    });
    assert_eq!(report, expected);
}

#[test]
fn misuse_is_told_apart_from_findings() {
    let nowhere = retouche(&root(), &["check", "no/such/directory"]);
    assert!(
        nowhere.starts_with("retouche: no/such/directory: ") && nowhere.ends_with("exit code 2\n"),
        "{nowhere}"
    );
    let unknown = retouche(&root(), &["explain", "no-such-code"]);
    assert!(unknown.ends_with("exit code 2\n"), "{unknown}");
}

#[test]
fn a_code_is_explained_in_the_language_of_the_terminal() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    command
        .args(["explain", "no-fee"])
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "fr_FR.UTF-8");
    let explained = String::from_utf8(command.output().unwrap().stdout).unwrap();
    assert!(explained.starts_with("no-fee\n\nLes personnes connaissent le prix exact"), "{explained}");
}
