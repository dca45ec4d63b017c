//! The rules of `docs/rules.md`: each rule that is cited has a row with its source, each row names tests that
//! exist, and each test that is named after a rule is in the row of that rule. So a comment that cites `R7` can be
//! followed, and a rule cannot lose its test unnoticed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use files::{files, root};

mod files;

/// One row of the page.
struct Rule {
    name: String,
    source: String,
    /// Files with the names of the tests in them.
    tests: Vec<(String, Vec<String>)>,
}

#[test]
fn every_rule_stands_once_with_a_source() {
    let rules = rules();
    let names: Vec<&str> = rules.iter().map(|rule| rule.name.as_str()).collect();
    let expected: Vec<String> = (1..=25)
        .map(|number| format!("R{number}"))
        .chain((1..=10).map(|number| format!("C-D{number}")))
        .collect();
    assert_eq!(names, expected);
    let bare: Vec<&str> =
        rules.iter().filter(|rule| rule.source.is_empty()).map(|rule| rule.name.as_str()).collect();
    assert_eq!(bare, Vec::<&str>::new());
}

#[test]
fn every_test_that_a_rule_names_exists() {
    let mut missing = Vec::new();
    for rule in rules() {
        assert!(!rule.tests.is_empty(), "{} names no test", rule.name);
        for (file, tests) in &rule.tests {
            let source = fs::read_to_string(root().join(file)).unwrap_or_default();
            assert!(!tests.is_empty(), "{} names no test in {file}", rule.name);
            missing.extend(
                tests
                    .iter()
                    .filter(|test| !holds(file, &source, test))
                    .map(|test| format!("{}: {test} in {file}", rule.name)),
            );
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_rule_that_is_cited_has_a_row() {
    let known: BTreeSet<String> = rules().into_iter().map(|rule| rule.name).collect();
    let mut unknown: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for cited in cited(&text).difference(&known) {
            unknown.entry(cited.clone()).or_insert_with(|| path.clone());
        }
    }
    assert_eq!(unknown, BTreeMap::new());
}

#[test]
fn every_test_named_after_a_rule_is_in_its_row() {
    let listed: BTreeSet<(String, String)> = rules()
        .into_iter()
        .flat_map(|rule| {
            rule.tests.into_iter().flat_map(|(_, tests)| tests).map(move |test| (rule.name.clone(), test))
        })
        .collect();
    let mut found = BTreeSet::new();
    for path in sources().into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "rs")) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        found.extend(functions(&text).filter_map(|name| Some((rule_in(name)?, name.to_owned()))));
    }
    assert!(!found.is_empty(), "no test is named after a rule");
    let unlisted: Vec<_> = found.difference(&listed).collect();
    assert_eq!(unlisted, Vec::<&(String, String)>::new(), "docs/rules.md does not list these tests");
    let misplaced: Vec<_> =
        listed.iter().filter(|(rule, test)| rule_in(test).is_some_and(|named| named != *rule)).collect();
    assert_eq!(misplaced, Vec::<&(String, String)>::new(), "these tests are named after another rule");
}

#[test]
fn citations_and_names_of_tests_are_read() {
    let found = cited("(R7) R13, R14; C-D3. Not R2D2, UR25, R-5, R100 or \"R9\".");
    assert_eq!(found, ["C-D3", "R13", "R14", "R7"].map(str::to_owned).into());
    assert_eq!(rule_in("r7_the_trigger"), Some("R7".to_owned()));
    assert_eq!(rule_in("c_d3_errors"), Some("C-D3".to_owned()));
    assert_eq!(["r_one", "read_it", "r7", "rules"].map(rule_in), [const { None }; 4]);
    assert_eq!(functions("async fn one() {}\n    fn two(\n").collect::<Vec<_>>(), ["one", "two"]);
}

/// The look of the State is not ours to ship (C-D9).
#[test]
fn no_mark_of_the_state_is_shipped() {
    let shipped = ["widget/assets", "widget/loader", "widget/src", "crates/retouche-server/src"];
    let marked: Vec<PathBuf> = shipped
        .iter()
        .flat_map(|folder| files(&root().join(folder)))
        .filter(|path| {
            let text = fs::read(path).unwrap_or_default();
            let text = String::from_utf8_lossy(&text).to_lowercase();
            text.contains("marianne") || text.contains("république française")
        })
        .collect();
    assert_eq!(marked, Vec::<PathBuf>::new());
}

/// Whether a source holds a test of this name: a function in Rust, a title in JavaScript.
fn holds(file: &str, source: &str, test: &str) -> bool {
    if file.ends_with(".mjs") {
        return source.contains(&format!("test('{test}'"));
    }
    let named = format!("fn {test}(");
    let mut before = String::new();
    for line in source.lines() {
        if line.contains(&named) {
            return before.contains("#[test]")
                || before.contains("#[tokio::test")
                || source.contains("proptest! {");
        }
        let is_attribute = line.trim_start().starts_with("#[") || line.trim_start().starts_with("///");
        if is_attribute { before.push_str(line) } else { before.clear() }
    }
    false
}

/// The names of the functions that a source defines.
fn functions(source: &str) -> impl Iterator<Item = &str> {
    source.split("fn ").skip(1).filter_map(|rest| rest.split_once('(').map(|(name, _)| name))
}

/// The rule that a test is named after: R7 for `r7_…`, C-D3 for `c_d3_…`.
fn rule_in(test: &str) -> Option<String> {
    let (prefix, rest) = match test.strip_prefix("c_d") {
        Some(rest) => ("C-D", rest),
        None => ("R", test.strip_prefix('r')?),
    };
    let (digits, _) = rest.split_once('_')?;
    let is_number = !digits.is_empty() && digits.chars().all(|it| it.is_ascii_digit());
    is_number.then(|| format!("{prefix}{digits}"))
}

/// The rules that a text cites: `R7`, `C-D3`, standing alone.
fn cited(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for prefix in ["C-D", "R"] {
        for (at, _) in text.match_indices(prefix) {
            let before = text[..at].chars().next_back();
            let digits: String = text[at + prefix.len()..].chars().take_while(char::is_ascii_digit).collect();
            let after = text[at + prefix.len() + digits.len()..].chars().next();
            let alone =
                |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric() && !"-_/\"'".contains(it));
            if (1..=2).contains(&digits.len()) && alone(before) && alone(after) {
                found.insert(format!("{prefix}{digits}"));
            }
        }
    }
    found
}

fn rules() -> Vec<Rule> {
    let page = fs::read_to_string(root().join("docs/rules.md")).expect("docs/rules.md");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| <a id="));
    rows.map(|row| {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [first, _, source, tests] = cells[..] else { panic!("a row has four cells: {row}") };
        let (id, name) = first.split_once("></a>").expect("an anchor");
        assert_eq!(id.trim_matches('"'), name.to_lowercase());
        Rule {
            name: name.to_owned(),
            source: source.trim().to_owned(),
            tests: tests.trim_end_matches('|').trim().split("; ").filter_map(tests_in).collect(),
        }
    })
    .collect()
}

/// A file and the tests named after it; titles in JavaScript may hold commas, so there is one to a file.
fn tests_in(text: &str) -> Option<(String, Vec<String>)> {
    let (file, tests) = text.strip_prefix('`')?.split_once("` ")?;
    let tests = match file.ends_with(".mjs") {
        true => vec![tests.trim().to_owned()],
        false => tests.split(", ").map(|test| test.trim().to_owned()).collect(),
    };
    Some((file.to_owned(), tests))
}

/// What may cite a rule.
fn sources() -> Vec<PathBuf> {
    let folders = ["crates", "widget", "tests", "examples", "docs"].map(|folder| root().join(folder));
    let pages =
        ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "CHANGELOG.md"].map(|page| root().join(page));
    let wanted = |path: &PathBuf| {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        ["rs", "mjs", "js", "css", "ftl", "md"].contains(&kind)
    };
    folders.iter().flat_map(|folder| files(folder)).filter(wanted).chain(pages).collect()
}
