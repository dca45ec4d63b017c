//! `retouche diff` on the editions in `tests/diff`: `expected.txt` beside them holds the report that an
//! author reads, `expected.fr.txt` the one in French, `expected.json` the one for machines.
//!
//! Run with `UPDATE_EXPECT=1` to write them; then read what was written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The pairs of editions, and where their reports stand.
const PAIRS: [(&str, &str, &str); 3] = [
    ("examples/address-change/1", "tests/diff/address-change/2", "tests/diff/address-change"),
    ("tests/diff/dog-licence/1", "tests/diff/dog-licence/2", "tests/diff/dog-licence"),
    ("examples/address-change/1", "examples/next/address-change/2", "tests/diff/next-address-change"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What the command prints, and how it ends.
fn retouche(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retouche"));
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    format!("{out}{err}exit code {}\n", output.status.code().unwrap())
}

#[test]
fn reports_are_as_expected() {
    let mut differing = Vec::new();
    for (old, new, folder) in PAIRS {
        for (file, options) in [
            ("expected.txt", vec!["--lang", "en"]),
            ("expected.fr.txt", vec!["--lang", "fr"]),
            ("expected.json", vec!["--lang", "en", "--format", "json"]),
        ] {
            let report = retouche(&[&["diff", old, new], options.as_slice()].concat());
            let path = root().join(folder).join(file);
            if fs::read_to_string(&path).unwrap_or_default() == report {
                continue;
            }
            if std::env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(path, report).unwrap();
            } else {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "run with UPDATE_EXPECT=1 and read the difference: {differing:#?}");
}

#[test]
fn what_cannot_be_compared_is_told_apart_from_findings() {
    for (old, new, sentence) in [
        ("examples/address-change/1", "examples/property-occupancy/1", "are two procedures"),
        ("tests/diff/dog-licence/2", "tests/diff/dog-licence/1", "does not come after"),
        ("tests/diff/dog-licence/1", "tests/check/limits", "does not pass `retouche check`"),
        ("tests/diff/dog-licence/1", "no/such/directory", "no/such/directory"),
    ] {
        let report = retouche(&["--lang", "en", "diff", old, new]);
        assert!(report.contains(sentence) && report.ends_with("exit code 2\n"), "{report}");
    }
}

#[test]
fn a_store_that_is_none_is_neither_made_nor_taken() {
    let directory = tempfile::tempdir().unwrap();
    let missing = directory.path().join("missing.db");
    let arguments = ["--lang", "en", "diff", PAIRS[0].0, PAIRS[0].1, "--cases"];
    let report = retouche(&[&arguments[..], &[missing.to_str().unwrap()]].concat());
    assert!(report.ends_with("exit code 2\n") && !missing.exists(), "{report}");
    let other = directory.path().join("other.db");
    fs::write(&other, "not a database").unwrap();
    let report = retouche(&[&arguments[..], &[other.to_str().unwrap()]].concat());
    assert!(report.ends_with("exit code 2\n"), "{report}");
    assert_eq!(fs::read(&other).unwrap(), b"not a database");
}
