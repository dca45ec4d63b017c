//! Whatever is wrong with an author's files, checking them ends in findings that can be shown: each has
//! its place and what its sentence names, and two runs find the same.

#[path = "../../retouche/tests/mutation/mod.rs"]
mod mutation;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use mutation::{byte_changes, changed_bytes, changed_json, json_changes, rounds};
use proptest::prelude::*;
use retouche::Kinds;
use retouche_authoring::check::{Checked, DEFINITION, ProcedureFiles, check};
use retouche_authoring::diagnostic::{Code, Diagnostic};
use retouche_authoring::words::{Language, Sentences};
use retouche_texts::{Arg, Args};
use serde_json::{Value as Json, json};

/// The files of a procedure: its definition, its texts in one language, and one of its cases.
#[derive(Debug, Clone)]
struct Files([(String, Vec<u8>); 3]);

/// Procedures with much in them: the small one of the reports, and the examples.
static SEEDS: LazyLock<[Files; 3]> = LazyLock::new(|| {
    let of = |directory: &str, names: [&str; 3]| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(directory);
        Files(names.map(|name| (name.to_owned(), std::fs::read(root.join(name)).expect("a file"))))
    };
    [
        of("tests/check/clean", [DEFINITION, "texts/en.ftl", "cases/one-dog.json"]),
        of("examples/property-occupancy/1", [DEFINITION, "texts/fr.ftl", "cases/several-dwellings.json"]),
        of("examples/address-change/1", [DEFINITION, "texts/ar.ftl", "cases/everything.json"]),
    ]
});

fn seed() -> impl Strategy<Value = Files> {
    (0..SEEDS.len()).prop_map(|which| SEEDS[which].clone())
}

impl Files {
    fn json(&self, which: usize) -> Json {
        serde_json::from_slice(&self.0[which].1).expect("JSON")
    }

    fn with(mut self, which: usize, bytes: Vec<u8>) -> Self {
        self.0[which].1 = bytes;
        self
    }

    fn check(&self) -> Result<Checked, Vec<Diagnostic>> {
        let mut files = ProcedureFiles::new();
        self.0.iter().for_each(|(name, bytes)| files.insert(name, bytes.as_slice()));
        check(&files, &Kinds::standard())
    }

    /// What is found, which can be shown, and is found again.
    fn findings(&self) -> Result<Vec<Diagnostic>, TestCaseError> {
        let checked = self.check();
        if let Ok(checked) = &checked {
            say_everything(checked);
        }
        let told = |checked: Result<Checked, Vec<Diagnostic>>| {
            checked.map_or_else(|findings| findings, |checked| checked.warnings)
        };
        let found = told(checked);
        found.iter().try_for_each(|finding| self.showable(finding))?;
        prop_assert_eq!(&found, &told(self.check()));
        Ok(found)
    }

    /// A finding names what its sentence needs, at a place of its file.
    fn showable(&self, finding: &Diagnostic) -> Result<(), TestCaseError> {
        let named: BTreeSet<&str> = finding.args.keys().copied().collect();
        let wanted: BTreeSet<&str> = finding.code.args().iter().copied().collect();
        prop_assert_eq!(named, wanted, "{}", finding.code);
        let text = self.0.iter().find(|(name, _)| *name == finding.file).map(|(_, bytes)| bytes.as_slice());
        let lines = String::from_utf8_lossy(text.unwrap_or_default()).lines().count();
        prop_assert!((1..=lines + 1).contains(&finding.line) && finding.column > 0, "{:?}", finding);
        for language in [Language::English, Language::French] {
            let words = Sentences::in_language(language);
            prop_assert!(!words.message(finding).is_empty() && !words.mend(finding).is_empty());
        }
        Ok(())
    }
}

/// What passed can be said, whatever its texts are given.
fn say_everything(checked: &Checked) {
    for texts in checked.texts.values() {
        for id in texts.ids() {
            let args =
                texts.variables(id).into_iter().enumerate().fold(Args::new(), |args, (place, name)| {
                    let value = match place % 2 {
                        0 => Arg::Integer(i64::MIN),
                        _ => Arg::Ltr("\u{202e}".to_owned()),
                    };
                    args.with(name.to_owned(), value)
                });
            let _ = texts.text(id, &args).to_plain_string();
        }
    }
}

/// Values and names that mean something in a definition or a case.
fn json_change() -> impl Strategy<Value = mutation::JsonChanges> {
    let values = vec![
        json!("choice"),
        json!("group"),
        json!("money"),
        json!("2026-02-30"),
        json!(["quality", "owner"]),
        json!({ "is": ["quality", "nobody"] }),
        json!({ "not": { "answered": "dwellings" } }),
        json!({ "some-row": ["dogs", { "sum": 1 }] }),
        json!({ "every-row": ["dwellings", { "answered": "rent-amount" }] }),
        json!({ "more": [{ "difference": [{ "answer": "surface" }, { "today": "-P9999Y" }] }, i64::MAX] }),
        json!({ "age-on": [{ "answer": "birth-date" }, "0000-01-01"] }),
        json!({ "today": "P999999999Y" }),
        json!({ "parameter": "year" }),
        json!({ "all": [] }),
        json!({ "id": "page", "group": { "min": 2, "max": 1 }, "pages": [] }),
        json!({ "id": "again", "kind": "date", "max": { "today": "P0D" }, "optional": true }),
    ];
    let names =
        vec!["id", "when", "kind", "pages", "questions", "group", "x", "Ünïcode/~", "options", "min", "max"];
    json_changes(values, names)
}

proptest! {
    #![proptest_config(rounds(60))]

    #[test]
    fn changed_definitions_are_told(files in seed(), changes in json_change()) {
        let json = changed_json(&files.json(0), &changes);
        let found = files.with(0, json.to_string().into_bytes()).findings()?;
        // What fits the schema can be read.
        prop_assert!(found.iter().all(|finding| finding.code != Code::Unreadable), "{:?}", found);
    }

    #[test]
    fn changed_cases_are_told(files in seed(), changes in json_change()) {
        let json = changed_json(&files.json(2), &changes);
        let found = files.with(2, json.to_string().into_bytes()).findings()?;
        prop_assert!(found.iter().all(|finding| finding.code != Code::Unreadable), "{:?}", found);
    }

    #[test]
    fn scrambled_files_are_told(files in seed(), which in 0..3_usize, changes in byte_changes()) {
        let bytes = changed_bytes(&files.0[which].1, &changes);
        files.with(which, bytes).findings()?;
    }

    #[test]
    fn any_bytes_are_told(definition: Vec<u8>, texts: String, case: String) {
        let [(first, _), (second, _), (third, _)] = SEEDS[0].0.clone();
        let files = Files([(first, definition), (second, texts.into_bytes()), (third, case.into_bytes())]);
        prop_assert!(!files.findings()?.is_empty());
    }
}
