//! The format of a journey: steps, each with who acts, when, what is done, and the expected outcome.
//!
//! Rows are named in braces (`dwellings/{a}/rent`): a name is bound to the row where it is first met.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use retouche::merge::Side;
use retouche::submission::Channel;
use serde::Deserialize;
use serde_json::Value;

/// One journey.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Journey {
    /// A summary in one line.
    pub about: String,
    /// The procedure, among the examples.
    pub procedure: String,
    /// The language in which it is asked.
    pub locale: String,
    /// The local time of the first step (`2026-11-02T10:00:00`), in the procedure's time zone.
    pub starts: String,
    /// The browser stages that play it. The core and HTTP play every journey.
    pub browser: Vec<BrowserStage>,
    /// Why no browser stage plays it, if `browser` is empty.
    #[serde(default)]
    pub not_in_a_browser: Option<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// A stage of the browser tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BrowserStage {
    /// The server's pages without JavaScript.
    Plain,
    /// The server's pages with JavaScript.
    Scripted,
    /// A host's page.
    Embedded,
}

/// One act, and its expected outcome.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// Who acts.
    #[serde(default)]
    pub by: Part,
    /// The local time of the step, in the procedure's time zone.
    #[serde(default)]
    pub at: Option<String>,
    /// How long after the step before it is (`P3D`, `PT1S`).
    #[serde(default)]
    pub after: Option<String>,
    /// Why the browser stages skip the step, if they do.
    #[serde(default)]
    pub not_in_a_browser: Option<String>,
    /// What is done.
    #[serde(rename = "do")]
    pub act: Act,
    /// The expected outcome. Without `refused`, the step succeeds.
    #[serde(default)]
    pub expect: Expect,
}

/// Who acts in a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The person whose case it is.
    #[default]
    Holder,
    /// The same person, in another tab.
    #[serde(rename = "holder-2")]
    SecondTab,
    /// Somebody of the administration.
    Agent,
}

/// What is done in a step.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Answers pages up to the one that shows all answers: of the first sending until it is sent, then of a
    /// correction. A draft in preparation is resumed.
    FillIn(Vec<Page>),
    /// Opens a page of the draft in preparation. The next `fill-in` of this tab starts on that page, as it was
    /// when it was opened.
    Open(String),
    /// Sends the draft in preparation.
    Send,
    /// Hands in a correction that can no longer be sent.
    HandInLate,
    /// Chooses a side for each question or row that two people changed differently.
    Settle(BTreeMap<String, Side>),
    /// Prepares a correction that takes up an earlier revision again.
    Revert(u32),
    /// Answers a correction request.
    AnswerRequest(RequestAnswer),
    /// Transcribes what the person told.
    Transcribe(Told),
    /// Performs an operation, in the JSON of the API; the revision in `about` and `on` is given by its number.
    Perform(Value),
}

/// The answer to a correction request.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestAnswer {
    /// The number of the event that asked.
    pub request: u32,
    /// The reply about each question, in the JSON of the API.
    pub replies: Value,
}

/// A transcription of what a person told an agent.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// How it was told.
    pub on: Channel,
    /// The correction request that it answers.
    #[serde(default)]
    pub request: Option<u32>,
    /// The pages, from the one that is opened.
    pub pages: Vec<Page>,
}

/// The expected outcome of a step. Fields that are absent are not checked.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The code of the refusal.
    #[serde(default)]
    pub refused: Option<String>,
    /// The number of the revision in force.
    #[serde(default)]
    pub revision: Option<u32>,
    /// The state of the submission.
    #[serde(default)]
    pub state: Option<String>,
    /// What the revision in force changed: per question, the value before and after.
    #[serde(default)]
    pub changed: Option<BTreeMap<String, [Value; 2]>>,
    /// The answers in force, rows by their names.
    #[serde(default)]
    pub received: Option<Value>,
    /// Part of the JSON of the last event.
    #[serde(default)]
    pub event: Option<Value>,
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

    /// JSON of a journey with its rows, in keys and texts alike.
    #[must_use]
    pub fn resolve_all(&self, json: &Value) -> Value {
        match json {
            Value::String(text) => self.resolve(text).into(),
            Value::Array(items) => items.iter().map(|item| self.resolve_all(item)).collect(),
            Value::Object(entries) => {
                entries.iter().map(|(key, value)| (self.resolve(key), self.resolve_all(value))).collect()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => json.clone(),
        }
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
/// If one cannot be read, or is played by no browser without a reason.
#[must_use]
pub fn all() -> BTreeMap<String, Journey> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys");
    let entries =
        std::fs::read_dir(folder).expect("there are journeys").map(|entry| entry.expect("it is readable"));
    let journey = |folder: PathBuf| {
        let text = std::fs::read_to_string(folder.join("journey.json")).expect("a journey has a file");
        let journey: Journey =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        assert_eq!(
            journey.browser.is_empty(),
            journey.not_in_a_browser.is_some(),
            "{}: `not-in-a-browser` says why no browser plays a journey, and stands nowhere else",
            folder.display()
        );
        journey
    };
    entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), journey(entry.path()))).collect()
}
