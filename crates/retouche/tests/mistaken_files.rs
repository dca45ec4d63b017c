//! Whatever is wrong with an author's files, checking them ends in findings that can be shown: each has
//! its place and what its sentence names, and two runs find the same.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use retouche::Kinds;
use retouche::check::{DEFINITION, ProcedureFiles, check};
use retouche::diagnostic::{Code, Diagnostic};
use serde_json::{Value as Json, json};

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(file)).expect("a file of the repository")
}

/// Definitions with much in them: the small one of the reports, and the larger example.
fn definitions() -> impl Strategy<Value = String> {
    let files = ["tests/check/clean/procedure.json", "examples/property-occupancy/1/procedure.json"];
    proptest::sample::select(files.map(read).to_vec())
}

fn findings(definition: &[u8], texts: &[u8], case: &[u8]) -> Vec<Diagnostic> {
    let mut files = ProcedureFiles::new();
    files.insert(DEFINITION, definition);
    files.insert("texts/en.ftl", texts);
    files.insert("cases/one.json", case);
    match check(&files, &Kinds::standard()) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    }
}

/// Each finding names what its sentence needs, at a place of its file.
fn showable(findings: &[Diagnostic], files: &[(&str, &[u8])]) -> Result<(), TestCaseError> {
    for finding in findings {
        let named: BTreeSet<&str> = finding.args.keys().copied().collect();
        let wanted: BTreeSet<&str> = finding.code.args().iter().copied().collect();
        prop_assert_eq!(named, wanted, "{}", finding.code);
        let text = files.iter().find(|(name, _)| *name == finding.file).map(|(_, bytes)| *bytes);
        let lines = String::from_utf8_lossy(text.unwrap_or_default()).lines().count();
        prop_assert!((1..=lines + 1).contains(&finding.line) && finding.column > 0, "{:?}", finding);
    }
    Ok(())
}

/// How to change one value of a JSON document.
#[derive(Debug, Clone)]
enum Change {
    Remove,
    Replace(Json),
    Rename(String),
    Repeat,
}

fn change() -> impl Strategy<Value = Change> {
    let values = vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(9_007_199_254_740_993_i64),
        json!("x"),
        json!(""),
        json!("choice"),
        json!("group"),
        json!("2026-02-30"),
        json!([]),
        json!({}),
        json!(["quality", "owner"]),
        json!({ "is": ["quality", "nobody"] }),
        json!({ "not": { "answered": "dwellings" } }),
        json!({ "some-row": ["dogs", { "sum": 1 }] }),
        json!({ "all": [] }),
        json!({ "id": "page", "group": { "min": 2, "max": 1 }, "pages": [] }),
    ];
    let names = ["id", "when", "kind", "pages", "x", "Ünïcode/~", "options"].map(str::to_owned).to_vec();
    prop_oneof![
        Just(Change::Remove),
        Just(Change::Repeat),
        proptest::sample::select(values).prop_map(Change::Replace),
        proptest::sample::select(names).prop_map(Change::Rename),
    ]
}

/// Every place of a document.
fn pointers(json: &Json, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Json::Object(entries) => entries.iter().for_each(|(key, entry)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            pointers(entry, &format!("{at}/{key}"), found);
        }),
        Json::Array(entries) => {
            entries
                .iter()
                .enumerate()
                .for_each(|(place, entry)| pointers(entry, &format!("{at}/{place}"), found));
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

fn apply(json: &mut Json, place: prop::sample::Index, change: &Change) {
    let mut all = Vec::new();
    pointers(json, "", &mut all);
    let pointer = place.get(&all).clone();
    if let Change::Replace(value) = change {
        *json.pointer_mut(&pointer).expect("a place of the document") = value.clone();
        return;
    }
    let Some((around, token)) = pointer.rsplit_once('/') else { return };
    let token = token.replace("~1", "/").replace("~0", "~");
    match (json.pointer_mut(around).expect("a place of the document"), change) {
        (Json::Object(entries), Change::Remove) => drop(entries.remove(&token)),
        (Json::Object(entries), Change::Rename(name)) => {
            let entry = entries.remove(&token).expect("an entry");
            entries.insert(name.clone(), entry);
        }
        (Json::Array(entries), Change::Remove) => drop(entries.remove(token.parse().expect("a place"))),
        (Json::Array(entries), Change::Repeat | Change::Rename(_)) => {
            entries.push(entries[token.parse::<usize>().expect("a place")].clone());
        }
        _ => {}
    }
}

/// Cuts, doubles or exchanges some bytes of a text.
fn scramble(text: &str, start: prop::sample::Index, length: usize, instead: &[u8]) -> Vec<u8> {
    let bytes = text.as_bytes();
    let start = start.index(bytes.len());
    let end = (start + length).min(bytes.len());
    [&bytes[..start], instead, &bytes[end..]].concat()
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn changed_definitions_are_told(
        definition in definitions(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), change()), 1..4),
    ) {
        let mut json: Json = serde_json::from_str(&definition).expect("JSON");
        changes.iter().for_each(|(place, change)| apply(&mut json, *place, change));
        let text = json.to_string();
        let (texts, case) = (read("tests/check/clean/texts/en.ftl"), read("tests/check/clean/cases/one-dog.json"));
        let found = findings(text.as_bytes(), texts.as_bytes(), case.as_bytes());
        let files = [(DEFINITION, text.as_bytes()), ("texts/en.ftl", texts.as_bytes()), ("cases/one.json", case.as_bytes())];
        showable(&found, &files)?;
        // What fits the schema can be read.
        prop_assert!(found.iter().all(|finding| finding.code != Code::Unreadable), "{:?}", found);
        prop_assert_eq!(&found, &findings(text.as_bytes(), texts.as_bytes(), case.as_bytes()));
    }

    #[test]
    fn scrambled_files_are_told(
        which in 0..3_usize,
        start in any::<prop::sample::Index>(),
        length in 0..40_usize,
        instead in proptest::collection::vec(prop_oneof![any::<u8>(), proptest::sample::select(b"{}[]\",:=.*$- \n".to_vec())], 0..6),
    ) {
        let names = ["procedure.json", "texts/en.ftl", "cases/one-dog.json"];
        let mut files = names.map(|name| read(&format!("tests/check/clean/{name}")).into_bytes());
        files[which] = scramble(&String::from_utf8_lossy(&files[which].clone()), start, length, &instead);
        let found = findings(&files[0], &files[1], &files[2]);
        showable(&found, &[(names[0], &files[0]), (names[1], &files[1]), ("cases/one.json", &files[2])])?;
    }

    #[test]
    fn any_bytes_are_told(definition: Vec<u8>, texts: String, case: String) {
        let found = findings(&definition, texts.as_bytes(), case.as_bytes());
        showable(&found, &[(DEFINITION, &definition), ("texts/en.ftl", texts.as_bytes()), ("cases/one.json", case.as_bytes())])?;
        prop_assert!(!found.is_empty());
    }
}
