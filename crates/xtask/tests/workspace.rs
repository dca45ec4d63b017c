//! The workspace's own laws, so that nobody has to remember them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use files::{files, root};

mod files;

/// Which package may name which, directly. Tests and automation may name all, and so may the tests of a
/// package.
const ARROWS: [(&str, &[&str]); 8] = [
    ("retouche-texts", &[]),
    ("retouche", &["retouche-texts"]),
    ("retouche-screens", &["retouche", "retouche-texts"]),
    ("retouche-authoring", &["retouche", "retouche-screens", "retouche-texts"]),
    ("retouche-widget", &["retouche", "retouche-screens", "retouche-texts"]),
    ("retouche-store", &["retouche", "retouche-texts"]),
    (
        "retouche-server",
        &[
            "retouche",
            "retouche-authoring",
            "retouche-screens",
            "retouche-store",
            "retouche-texts",
            "retouche-widget",
        ],
    ),
    (
        "retouche-cli",
        &[
            "retouche",
            "retouche-authoring",
            "retouche-screens",
            "retouche-server",
            "retouche-texts",
            "retouche-widget",
        ],
    ),
];
const MAY_NAME_ALL: [&str; 2] = ["xtask", "retouche-tests"];

#[test]
fn packages_name_only_those_that_the_arrows_allow() {
    let allowed: BTreeMap<_, _> = ARROWS.into_iter().collect();
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    let members: BTreeSet<_> = packages.iter().map(|package| text(&package["name"])).collect();
    let known: BTreeSet<_> = allowed.keys().copied().chain(MAY_NAME_ALL).collect();
    assert_eq!(members, known, "a package joined or left the workspace: say here what it may name");
    for package in packages {
        let Some(targets) = allowed.get(text(&package["name"])) else {
            continue;
        };
        let dependencies = package["dependencies"].as_array().expect("dependencies");
        let dependencies = dependencies.iter().filter(|dependency| dependency["kind"] != "dev");
        for name in dependencies.map(|dependency| text(&dependency["name"])) {
            let fits = !members.contains(name) || targets.contains(&name);
            assert!(fits, "{} may not depend on {name}", text(&package["name"]));
        }
    }
}

#[test]
fn wasm_bindgen_and_its_tool_have_one_version() {
    let lock = read("Cargo.lock");
    let version = |package: &str| {
        let entry =
            lock.split("[[package]]").find(|entry| entry.contains(&format!("name = \"{package}\"\n")));
        let line = entry.and_then(|entry| entry.lines().find(|line| line.starts_with("version = ")));
        line.unwrap_or_else(|| panic!("{package} is not in Cargo.lock")).to_owned()
    };
    assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
}

#[test]
fn every_rust_file_opens_by_saying_what_it_is_for() {
    let silent: Vec<_> = rust_files().into_iter().filter(|path| !opens_with_documentation(path)).collect();
    assert_eq!(silent, Vec::<PathBuf>::new(), "these open with no `//!`");
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = read("Cargo.toml");
    let dependencies = manifest.split("[workspace.dependencies]\n").nth(1).expect("dependencies");
    let dependencies = dependencies.split("\n[").next().expect("their end");
    let mut unexplained = Vec::new();
    for line in dependencies.lines().filter(|line| !line.starts_with('#') && !line.contains("path = ")) {
        let Some((name, value)) = line.split_once(" = ") else {
            continue;
        };
        if !value.contains(" # ") {
            unexplained.push(name);
        }
    }
    assert_eq!(unexplained, Vec::<&str>::new(), "a dependency's line ends with `# why it is there`");
}

#[test]
fn every_package_takes_its_dependencies_from_the_workspace() {
    let metadata = metadata();
    for package in metadata["packages"].as_array().expect("packages") {
        let path = Path::new(text(&package["manifest_path"]));
        let manifest = fs::read_to_string(path).expect("a manifest");
        let mut section = "";
        for line in manifest.lines() {
            section = line.strip_prefix('[').unwrap_or(section);
            let is_dependency =
                section.contains("dependencies]") && line.contains('=') && !line.starts_with(' ');
            let of_tests = section.starts_with("dev-") && line.contains("path = \"../");
            assert!(
                !is_dependency || line.contains("workspace = true") || of_tests,
                "{}: {line}",
                path.display()
            );
        }
    }
}

#[test]
fn published_packages_include_only_their_own_files() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages").iter();
    let published = packages.filter(|package| package["publish"].is_null());
    let mut folders = Vec::new();
    for package in published {
        let folder = Path::new(text(&package["manifest_path"])).parent().expect("a folder").to_owned();
        for file in rust_files().into_iter().filter_map(|file| file.canonicalize().ok()) {
            if !file.starts_with(folder.join("src")) {
                continue;
            }
            let source = fs::read_to_string(&file).expect("a source file");
            for included in source.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next())
            {
                let path = file.parent().expect("a folder").join(included).canonicalize();
                let path = path.unwrap_or_else(|error| panic!("{}: {included}: {error}", file.display()));
                assert!(path.starts_with(&folder), "{}: {included} is not in the package", file.display());
            }
        }
        folders.push(folder);
    }
    assert_eq!(folders.len(), 4, "{folders:?}");
}

fn opens_with_documentation(path: &Path) -> bool {
    let source = fs::read_to_string(path).expect("a source file");
    source
        .lines()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| line.starts_with("//!") || line.starts_with("#![doc = "))
}

fn rust_files() -> Vec<PathBuf> {
    let folders = ["crates", "widget", "tests", "examples"].map(|folder| root().join(folder));
    let mut found: Vec<_> = folders.iter().flat_map(|folder| files(folder)).collect();
    found.retain(|path| path.extension().is_some_and(|kind| kind == "rs"));
    assert!(!found.is_empty(), "no source found");
    found
}

fn metadata() -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    let output = cargo.output().expect("cargo metadata");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("metadata")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
