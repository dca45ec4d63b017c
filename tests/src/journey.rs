//! The format of a journey: what a person types page by page, what is received, and what is corrected.
//!
//! Rows are named in braces (`dwellings/{a}/rent`): a name is bound to the row where it is first met.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

/// One journey.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// What happens, in one line.
    pub about: String,
    /// The procedure, among the examples.
    pub procedure: String,
    /// The language in which it is asked.
    pub locale: String,
    /// The pages up to the one that shows all answers.
    pub file: Vec<Page>,
    /// What is received, rows by their names.
    pub received: Value,
    /// The corrections, each sent.
    pub corrections: Vec<Correction>,
}

/// A page, and what is done on it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its address.
    pub at: String,
    /// What is typed, by the question's id.
    #[serde(default, rename = "type")]
    pub typed: BTreeMap<String, Entry>,
    /// The button, if not the one that goes on.
    #[serde(default = "go_on")]
    pub act: String,
    /// The questions in which something is found: the page comes back.
    #[serde(default)]
    pub finds: Vec<String>,
    /// The questions whose answers are listed before they are dropped: dropping is confirmed.
    #[serde(default)]
    pub drops: Vec<String>,
}

fn go_on() -> String {
    "continue".to_owned()
}

/// What is typed in a field.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Entry {
    /// A text, or an option.
    One(String),
    /// The parts of a date, or several options.
    Several(Vec<String>),
}

/// A correction.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The pages, from the one that is opened for correcting.
    pub steps: Vec<Page>,
    /// What differs in the end: per question, the value before and after.
    pub changed: BTreeMap<String, [Value; 2]>,
}

/// The rows that names were bound to.
#[derive(Debug, Clone, Default)]
pub struct RowNames(BTreeMap<String, String>);

impl RowNames {
    /// Holds a path of a journey against a real one, and binds names that are met for the first time.
    ///
    /// # Panics
    ///
    /// If they differ.
    pub fn meet(&mut self, expected: &str, actual: &str) {
        let segments = || expected.split('/').zip(actual.split('/'));
        for (name, row) in segments().filter(|(name, _)| name.starts_with('{')) {
            self.0.entry(name.to_owned()).or_insert_with(|| row.to_owned());
        }
        assert_eq!(self.resolve(expected), actual, "the journey expected another page");
    }

    /// A path of a journey with its rows.
    #[must_use]
    pub fn resolve(&self, path: &str) -> String {
        let row = |segment: &str| self.0.get(segment).cloned().unwrap_or_else(|| segment.to_owned());
        path.split('/').map(row).collect::<Vec<_>>().join("/")
    }

    /// An answers' JSON with its rows by their names.
    #[must_use]
    pub fn named(&self, answers: &Value) -> Value {
        let Value::Object(entries) = answers else { return answers.clone() };
        let named = |key: &String| {
            let name =
                self.0.iter().find(|(_, row)| *row == key).map(|(name, _)| name.trim_matches(['{', '}']));
            name.unwrap_or(key).to_owned()
        };
        entries.iter().map(|(key, value)| (named(key), self.named(value))).collect()
    }
}

impl Page {
    /// The entries of the page's form, as a browser would post them, for the page at `address`.
    #[must_use]
    pub fn entries(&self, address: &str) -> Vec<(String, String)> {
        let row = address.rsplit_once('/').map_or(String::new(), |(row, _)| format!("{row}/"));
        let mut entries = Vec::new();
        for (question, entry) in &self.typed {
            let name = format!("{row}{question}");
            match entry {
                Entry::One(text) => entries.push((name, text.clone())),
                Entry::Several(parts) if is_date(parts) => {
                    let parts = ["day", "month", "year"].into_iter().zip(parts);
                    entries.extend(parts.map(|(part, text)| (format!("{name}:{part}"), text.clone())));
                }
                Entry::Several(options) => {
                    entries.extend(options.iter().map(|option| (name.clone(), option.clone())));
                }
            }
        }
        entries
    }
}

/// The parts of a date hold no letter of our alphabet; options start with one.
fn is_date(parts: &[String]) -> bool {
    parts.len() == 3 && !parts.iter().any(|part| part.starts_with(|first: char| first.is_ascii_lowercase()))
}

/// The checkout.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All journeys, by name.
///
/// # Panics
///
/// If one cannot be read.
#[must_use]
pub fn all() -> BTreeMap<String, Journey> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys");
    let entries =
        std::fs::read_dir(folder).expect("there are journeys").map(|entry| entry.expect("it is readable"));
    let journey = |folder: PathBuf| {
        let text = std::fs::read_to_string(folder.join("journey.json")).expect("a journey has a file");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    };
    entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), journey(entry.path()))).collect()
}
