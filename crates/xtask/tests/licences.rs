//! The licences and the bans of `deny.toml`, held without a network: `cargo deny` is not needed for them.
//! Advisories need its database, and are left to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[test]
fn every_package_has_an_allowed_licence() {
    let settings = settings();
    let allowed = strings(&settings["licenses"]["allow"]);
    let packages = packages(&settings);
    let refused: BTreeMap<&String, &Option<String>> = packages
        .iter()
        .filter(|(_, licence)| {
            licence.as_deref().is_none_or(|licence| satisfied(licence, &allowed) != Ok(true))
        })
        .collect();
    assert_eq!(
        refused,
        BTreeMap::new(),
        "the list in deny.toml does not allow the licences of these packages"
    );
}

#[test]
fn every_allowed_licence_is_used() {
    let settings = settings();
    let licences: BTreeSet<String> = packages(&settings).into_values().flatten().collect();
    let used: BTreeSet<&str> = licences.iter().flat_map(|licence| words(licence)).collect();
    let allowed = strings(&settings["licenses"]["allow"]);
    let unused: Vec<&String> = allowed.iter().filter(|licence| !used.contains(licence.as_str())).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

#[test]
fn no_banned_package_is_in_the_lock_file() {
    let settings = settings();
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    let banned = settings["bans"]["deny"].as_array().expect("bans");
    assert!(!banned.is_empty());
    for ban in banned {
        let name = ban["crate"].as_str().expect("a package's name");
        assert!(!lock.contains(&format!("name = \"{name}\"\n")), "{name}: {}", ban["reason"]);
    }
}

#[test]
fn expressions_are_read() {
    let allowed = ["MIT", "ISC", "Unicode-3.0"].map(str::to_owned).into();
    let satisfied = |licence| satisfied(licence, &allowed);
    for licence in [
        "MIT",
        "GPL-3.0 OR MIT",
        "GPL-3.0/MIT",
        "MIT AND ISC",
        "(GPL-3.0 OR MIT) AND Unicode-3.0",
        "GPL-3.0 AND ISC OR MIT",
        "Apache-2.0 WITH LLVM-exception OR MIT",
    ] {
        assert_eq!(satisfied(licence), Ok(true), "{licence}");
    }
    for licence in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0", "MIT WITH an-exception"] {
        assert_eq!(satisfied(licence), Ok(false), "{licence}");
    }
    for licence in ["", "MIT OR", "(MIT", "MIT ISC", "MIT WITH", "OR MIT"] {
        assert!(satisfied(licence).is_err(), "{licence}");
    }
}

/// Whether a licence expression holds with the allowed licences. An exception (`WITH`) is part of a licence's name.
fn satisfied(expression: &str, allowed: &BTreeSet<String>) -> Result<bool, String> {
    let words = words(expression);
    let mut rest = words.as_slice();
    let holds = alternatives(&mut rest, allowed)?;
    if rest.is_empty() { Ok(holds) } else { Err(format!("{expression}: {} is not expected", rest[0])) }
}

/// `AND` binds closer than `OR`.
fn alternatives(rest: &mut &[&str], allowed: &BTreeSet<String>) -> Result<bool, String> {
    let mut holds = all_of(rest, allowed)?;
    while next_is(rest, &["OR", "/"]) {
        holds |= all_of(rest, allowed)?;
    }
    Ok(holds)
}

fn all_of(rest: &mut &[&str], allowed: &BTreeSet<String>) -> Result<bool, String> {
    let mut holds = licence(rest, allowed)?;
    while next_is(rest, &["AND"]) {
        holds &= licence(rest, allowed)?;
    }
    Ok(holds)
}

fn licence(rest: &mut &[&str], allowed: &BTreeSet<String>) -> Result<bool, String> {
    if next_is(rest, &["("]) {
        let holds = alternatives(rest, allowed)?;
        return if next_is(rest, &[")"]) { Ok(holds) } else { Err("a parenthesis is open".to_owned()) };
    }
    let mut name = identifier(rest)?;
    if next_is(rest, &["WITH"]) {
        name = format!("{name} WITH {}", identifier(rest)?);
    }
    Ok(allowed.contains(&name))
}

fn identifier(rest: &mut &[&str]) -> Result<String, String> {
    match rest.split_first() {
        Some((first, others)) if !["OR", "/", "AND", "WITH", "(", ")"].contains(first) => {
            *rest = others;
            Ok((*first).to_owned())
        }
        _ => Err("a licence is missing".to_owned()),
    }
}

/// Takes the next word if it is one of these.
fn next_is(rest: &mut &[&str], wanted: &[&str]) -> bool {
    let found = rest.first().is_some_and(|first| wanted.contains(first));
    if found {
        *rest = &rest[1..];
    }
    found
}

/// Names, operators and parentheses. Older packages write `/` for `OR`.
fn words(expression: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in expression.split_whitespace() {
        let mut rest = part;
        while let Some(at) = rest.find(['(', ')', '/']) {
            found.extend([&rest[..at], &rest[at..=at]].into_iter().filter(|word| !word.is_empty()));
            rest = &rest[at + 1..];
        }
        found.extend((!rest.is_empty()).then_some(rest));
    }
    found
}

/// The packages of all targets that `deny.toml` names, with their licences.
fn packages(settings: &Value) -> BTreeMap<String, Option<String>> {
    let mut found = BTreeMap::new();
    for target in strings(&settings["graph"]["targets"]) {
        let mut cargo = Command::new(env!("CARGO"));
        // The licence stands in a package's own manifest, so packages that are not here yet are fetched.
        cargo.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", &target]);
        let output = cargo.current_dir(root()).output().expect("cargo metadata");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata");
        for package in metadata["packages"].as_array().expect("packages") {
            let text = |name: &str| package[name].as_str();
            let name =
                format!("{} {}", text("name").unwrap_or_default(), text("version").unwrap_or_default());
            found.insert(name, text("license").map(str::to_owned));
        }
    }
    assert!(!found.is_empty(), "no package found");
    found
}

fn settings() -> Value {
    let text = fs::read_to_string(root().join("deny.toml")).expect("deny.toml");
    toml::from_str(&text).expect("TOML")
}

fn strings(value: &Value) -> BTreeSet<String> {
    let values = value.as_array().expect("a list").iter();
    values.map(|value| value.as_str().expect("a string").to_owned()).collect()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
