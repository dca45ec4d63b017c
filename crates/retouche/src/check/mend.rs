//! Makes a definition readable whose structure is wrong in places, so that the rules can look at all
//! the rest in the same run.
//!
//! What does not fit is cut out, and what must be there is filled in. What the rules then find because
//! of that is not told.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::structure::{Misfit, Structure};
use crate::definition::ProcedureDefinition;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::join;

/// What was cut out of a definition or filled in, by pointers into the file as written.
#[derive(Debug, Default)]
pub(super) struct Cuts {
    pointers: Vec<String>,
    /// The entries cut out of arrays.
    entries: BTreeMap<String, BTreeSet<usize>>,
    /// The texts that stood in what was cut: ids that the rules will miss.
    words: BTreeSet<String>,
}

/// How often what is wrong may show something else that is wrong.
const ROUNDS: usize = 64;

/// An id for what must have one.
const FILLED: &str = "unwritten";

/// The definition without what does not fit, if anything can be made of it.
pub(super) fn mend(value: &Value, structure: &Structure) -> Option<(ProcedureDefinition, Cuts)> {
    let (mut value, mut cuts) = (value.clone(), Cuts::default());
    for _ in 0..ROUNDS {
        let mut misfits = structure.misfits(&value);
        if misfits.is_empty() {
            return Some((serde_json::from_value(value).ok()?, cuts));
        }
        // The last entries of an array go first, so that the others keep their places.
        misfits.sort_by_cached_key(|misfit| std::cmp::Reverse(in_order(&misfit.pointer)));
        for Misfit { pointer, missing, near } in &misfits {
            match missing {
                Some(key) if pointer.is_empty() => cuts.fill(&mut value, key)?,
                Some(_) | None => cuts.cut(&mut value, pointer)?,
            }
            cuts.pointers.extend(near.clone());
        }
    }
    None
}

fn in_order(pointer: &str) -> Vec<(Option<usize>, String)> {
    pointer.split('/').map(|token| (token.parse().ok(), token.to_owned())).collect()
}

impl Cuts {
    fn fill(&mut self, value: &mut Value, key: &str) -> Option<()> {
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

    fn cut(&mut self, value: &mut Value, pointer: &str) -> Option<()> {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::check::structure::DEFINITION;

    fn definition() -> Value {
        json!({
            "id": "p", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" }, "locales": ["en"],
            "minutes": 1, "service": { "id": "s", "contacts": [] }, "silence": "none",
            "routes": [{ "id": "one" }, { "id": "two", "contact": "a" }, 3, { "id": "four", "contact": "b" }],
            "pages": [{ "id": "page", "questions": [{ "id": "q", "kind": "yes-no", "optoinal": true }] }]
        })
    }

    #[test]
    fn what_is_left_knows_where_it_stood() {
        let (mended, cuts) = mend(&definition(), &DEFINITION).unwrap();
        let left: Vec<&str> = mended.routes.iter().map(|route| route.id.as_str()).collect();
        assert_eq!(left, ["two", "four"]);
        assert_eq!(cuts.original("/routes/0/contact"), "/routes/1/contact");
        assert_eq!(cuts.original("/routes/1/contact"), "/routes/3/contact");
        assert_eq!(cuts.original("/pages/0/questions/0"), "/pages/0/questions/0");
    }

    #[test]
    fn what_follows_from_a_cut_is_explained() {
        let (_, cuts) = mend(&definition(), &DEFINITION).unwrap();
        // The route that was cut is missed, and the question's list of keys.
        assert!(cuts.explain("/amendment/afterwards", ["one"]));
        assert!(cuts.explain("/routes", []));
        assert!(cuts.explain("/pages/0/questions/0/optional", ["q"]));
        assert!(!cuts.explain("/routes/1/contact", ["a"]));
        assert!(!cuts.explain("/pages/0/questions/0/kind", ["yes-no"]));
    }

    #[test]
    fn what_must_be_there_is_filled_in() {
        let (mended, cuts) = mend(&json!({ "pages": 1, "minutes": 2 }), &DEFINITION).unwrap();
        assert_eq!((mended.minutes, mended.id.as_str()), (2, FILLED));
        assert!(cuts.explain("/service/contacts", []));
        assert!(mend(&json!([]), &DEFINITION).is_none());
    }
}
