//! What was cut out of a definition or filled in, so that the rules can look at the rest.

use std::collections::{BTreeMap, BTreeSet};

use retouche::pointer::join;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};

/// What was cut out of a definition or filled in, by pointers into the file as written.
#[derive(Debug, Default)]
pub(super) struct Cuts {
    pub(super) pointers: Vec<String>,
    /// The entries cut out of arrays.
    pub(super) entries: BTreeMap<String, BTreeSet<usize>>,
    /// The texts that stood in what was cut: ids that the rules will miss.
    pub(super) words: BTreeSet<String>,
}

/// An id for what must have one.
pub(super) const FILLED: &str = "unwritten";

impl Cuts {
    pub(super) fn fill(&mut self, value: &mut Value, key: &str) -> Option<()> {
        let filled = match key {
            "id" => FILLED.into(),
            "edition" | "minutes" => 1.into(),
            "in-force" => serde_json::json!({ "from": "0001-01-01", "zone": "Europe/Paris" }),
            "locales" => serde_json::json!(["fr"]),
            "service" => serde_json::json!({ "id": FILLED, "contacts": [] }),
            "pages" => serde_json::json!([{ "id": FILLED, "questions": [] }]),
            "silence" => "none".into(),
            _ => return None,
        };
        value.as_object_mut()?.insert(key.to_owned(), filled);
        self.pointers.push(join("", key));
        self.words.insert(FILLED.to_owned());
        Some(())
    }

    pub(super) fn cut(&mut self, value: &mut Value, pointer: &str) -> Option<()> {
        let (around, token) = pointer.rsplit_once('/')?;
        let token = token.replace("~1", "/").replace("~0", "~");
        let original = self.original(pointer);
        // What stood inside something that was cut already is gone with it.
        let Some(holder) = value.pointer_mut(around) else { return Some(()) };
        let cut = match holder {
            Value::Object(entries) => entries.remove(&token),
            Value::Array(entries) => {
                let place = token.parse().ok().filter(|place| *place < entries.len())?;
                let list = self.original(around);
                let place_before = original.rsplit('/').next()?.parse().ok()?;
                self.entries.entry(list).or_default().insert(place_before);
                Some(entries.remove(place))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        cut.iter().for_each(|cut| collect_words(cut, &mut self.words));
        self.pointers.push(original);
        Some(())
    }

    /// The pointer into the file as written, of a pointer into what was left of it.
    pub(super) fn original(&self, pointer: &str) -> String {
        pointer.split('/').skip(1).fold(String::new(), |around, token| {
            let shifted = self.entries.get(&around).and_then(|gone| shifted(token.parse().ok()?, gone));
            format!("{around}/{}", shifted.map_or_else(|| token.to_owned(), |place| place.to_string()))
        })
    }

    /// Whether a finding may be due to what was cut: it stands there, around it or inside it, or names
    /// something that stood there.
    pub(super) fn explain<'a>(&self, pointer: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
        let inside = |inner: &str, outer: &str| {
            !outer.is_empty()
                && inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let near = self.pointers.iter().any(|cut| inside(cut, pointer) || inside(pointer, cut));
        let names = names.into_iter().flat_map(|name| name.split(['/', '_', '.']));
        near || names.into_iter().any(|name| self.words.contains(name))
    }

    /// Whether a finding about the texts may be due to what was cut: what calls for a text may be gone.
    pub(super) fn explain_text(&self, finding: &Diagnostic) -> bool {
        match finding.code {
            Code::UnusedText => !self.pointers.is_empty(),
            Code::NoTexts | Code::NoTranslation | Code::UnlistedLocale => self.explain("/locales", []),
            Code::MissingText | Code::MissingTranslation | Code::UnknownVariable => {
                self.explain("", finding.args.values().map(String::as_str))
            }
            _ => false,
        }
    }
}

/// The place that an array's entry had before earlier ones were cut.
fn shifted(place: usize, gone: &BTreeSet<usize>) -> Option<usize> {
    (0..=place + gone.len()).filter(|candidate| !gone.contains(candidate)).nth(place)
}

fn collect_words(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(word) => drop(words.insert(word.clone())),
        Value::Array(entries) => entries.iter().for_each(|entry| collect_words(entry, words)),
        Value::Object(entries) => entries.iter().for_each(|(key, entry)| {
            words.insert(key.clone());
            collect_words(entry, words);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
