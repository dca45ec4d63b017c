//! Two editions between which every step of a lift is taken, at the root and in rows, and what somebody
//! who answered the first would type in the second, written down by hand.

use retouche::answers::RowState;
use retouche::definition::ProcedureDefinition;
use retouche::read::read;
use retouche::{Kinds, Path, Procedure, RawAnswer, RawAnswers};
use serde_json::{Value, json};

pub(crate) fn checked(definition: ProcedureDefinition) -> Procedure {
    Procedure::assume_checked(definition, &Kinds::standard()).unwrap()
}

fn procedure(edition: u32, pages: Value, more: Value) -> Procedure {
    let mut definition = json!({
        "id": "homes", "edition": edition, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5, "service": { "id": "census", "contacts": ["phone"] },
        "contacts": [{ "id": "phone", "channel": "phone", "number": "+33199001234" }],
        "routes": [{ "id": "claim", "contact": "phone" }],
        "amendment": { "windows": [{ "basis": "always" }], "afterwards": "claim" },
        "silence": "none", "privacy": { "controller": "census" }, "pages": pages
    });
    definition.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    checked(serde_json::from_value(definition).unwrap())
}

pub(crate) fn first() -> Procedure {
    let pages = json!([
        { "id": "who", "questions": [
            { "id": "full-name", "kind": "short-text" },
            { "id": "nickname", "kind": "short-text", "optional": true } ] },
        { "id": "quality", "questions": [
            { "id": "quality", "kind": "choice", "options": ["owner", "guest", "other"] } ] },
        { "id": "moving", "questions": [
            { "id": "means", "kind": "choices", "options": ["car", "bike", "none"] },
            { "id": "street", "kind": "short-text" },
            { "id": "town", "kind": "short-text" } ] },
        { "id": "reach", "questions": [
            { "id": "likes-post", "kind": "yes-no" },
            { "id": "likes-mail", "kind": "yes-no", "optional": true },
            { "id": "old-number", "kind": "short-text", "optional": true } ] },
        { "id": "means-page", "questions": [
            { "id": "income", "kind": "money", "optional": true, "max": 500000, "unusual": { "above": 200000 } },
            { "id": "since", "kind": "date", "optional": true },
            { "id": "floor", "kind": "choice", "options": ["ground", "attic"], "optional": true } ] },
        { "id": "homes", "group": { "min": 0, "max": 3 }, "pages": [
            { "id": "home", "questions": [
                { "id": "area", "kind": "integer", "max": 500 },
                { "id": "use", "kind": "choice", "options": ["home", "let"] } ] },
            { "id": "rent", "when": { "is": ["use", "let"] }, "questions": [{ "id": "rent", "kind": "money" }] },
            { "id": "people", "questions": [
                { "id": "people", "kind": "group", "rows": { "min": 0, "max": 3 }, "questions": [
                    { "id": "born", "kind": "date", "max": { "today": "P0D" } },
                    { "id": "note", "kind": "short-text", "optional": true } ] } ] }
        ] }
    ]);
    let frequent = json!({ "frequent-errors": [{ "id": "minor", "on": "homes/people/born",
        "when": { "less": [{ "age-on": [{ "answer": "born" }, { "today": "P0D" }] }, 18] } }] });
    procedure(1, pages, frequent)
}

pub(crate) fn second() -> Procedure {
    let pages = json!([
        { "id": "who", "questions": [
            { "id": "given-name", "kind": "short-text" },
            { "id": "family-name", "kind": "short-text", "optional": true } ] },
        { "id": "status", "questions": [
            { "id": "status", "kind": "choice", "options": ["owner", "hosted"] } ] },
        { "id": "means-page", "questions": [
            { "id": "income", "kind": "money", "optional": true, "max": 300000, "unusual": { "above": 200000 } },
            { "id": "since", "kind": "short-text", "optional": true },
            { "id": "floor", "kind": "choice", "options": ["ground", "first"], "optional": true } ] },
        { "id": "nothing", "when": { "at-most": [{ "answer": "income" }, 0] }, "exit": "nothing-to-do" },
        { "id": "moving", "questions": [
            { "id": "address", "kind": "long-text" },
            { "id": "has-car", "kind": "yes-no" },
            { "id": "has-bike", "kind": "yes-no" },
            { "id": "comment", "kind": "short-text", "optional": true } ] },
        { "id": "reach", "questions": [
            { "id": "channels", "kind": "choices", "options": ["phone", "mail", "post"], "optional": true },
            { "id": "country", "kind": "choice", "options": ["fr", "be"] },
            { "id": "consent", "kind": "yes-no" } ] },
        { "id": "dwellings", "group": { "min": 0, "max": 2 }, "pages": [
            { "id": "home", "questions": [
                { "id": "usage", "kind": "choice", "options": ["main", "let"] },
                { "id": "area", "kind": "integer", "max": 400 } ] },
            { "id": "rent", "when": { "all": [{ "is": ["usage", "let"] }, { "at-least": [{ "answer": "area" }, 10] }] },
              "questions": [{ "id": "rent", "kind": "money" }] },
            { "id": "people", "questions": [
                { "id": "people", "kind": "group", "rows": { "min": 0, "max": 3 }, "questions": [
                    { "id": "remark", "kind": "short-text", "optional": true },
                    { "id": "born", "kind": "date", "max": { "today": "P0D" } } ] } ] }
        ] }
    ]);
    let more = json!({
        "checks": [{ "id": "rent-high", "on": "dwellings/rent", "severity": "warning",
            "when": { "more": [{ "answer": "rent" }, 100000] } }],
        "frequent-errors": [{ "id": "minor", "on": "dwellings/people/born",
            "when": { "less": [{ "age-on": [{ "answer": "born" }, { "today": "P0D" }] }, 18] } }],
        "lift": { "from": 1, "steps": [
            { "split-text": { "from": "full-name", "to": ["given-name", "family-name"], "at": " " } },
            { "rename": { "from": "quality", "to": "status" } },
            { "map-options": { "on": "status", "options": { "guest": "hosted" }, "ask-again": ["other"] } },
            { "split-options": { "from": "means", "to": { "car": "has-car", "bike": "has-bike" } } },
            { "merge-texts": { "from": ["street", "town"], "to": "address", "with": ", " } },
            { "merge-options": { "from": { "likes-post": "post", "likes-mail": "mail" }, "to": "channels" } },
            { "drop": "old-number" },
            { "default": { "on": "country", "answer": "fr" } },
            { "rename": { "from": "homes", "to": "dwellings" } },
            { "rename": { "from": "homes/use", "to": "dwellings/usage" } },
            { "map-options": { "on": "dwellings/usage", "options": { "home": "main" } } },
            { "rename": { "from": "homes/people/note", "to": "dwellings/people/remark" } }
        ] }
    });
    procedure(2, pages, more)
}

/// Where an answer to the first edition stands in the second as it was typed, if it does.
pub(crate) fn stands_at(path: &Path) -> Option<Path> {
    let text = path.as_str().replacen("homes/", "dwellings/", 1).replace("/note", "/remark");
    let text = if text == "homes" { "dwellings".to_owned() } else { text };
    let text = if path.as_str() == "quality" { "status".to_owned() } else { text };
    text.replace("/use", "/usage").parse().ok()
}

/// Where a path of the second edition stood in the first.
fn stood_at(path: &Path) -> Path {
    let text = path.as_str().replacen("dwellings/", "homes/", 1).replace("/remark", "/note");
    let text = if text == "dwellings" { "homes".to_owned() } else { text };
    text.replace("/usage", "/use").parse().unwrap()
}

/// What somebody who answered the first edition types in the second.
pub(crate) struct Fresh<'a> {
    typed: &'a RawAnswers,
    complete: bool,
    all_asked: bool,
}

fn words(answer: &RawAnswer) -> Vec<&str> {
    answer.typed.iter().map(|word| word.trim()).filter(|word| !word.is_empty()).collect()
}

impl<'a> Fresh<'a> {
    pub(crate) fn of(old: &Procedure, typed: &'a RawAnswers) -> Self {
        let reading = read(old, typed, super::today());
        let all_asked = reading.unasked().is_empty();
        Self { typed, complete: all_asked || reading.complete().is_ok(), all_asked }
    }

    /// The rows that the person adds to a group, some of which they remove again.
    pub(crate) fn rows(&self, group: &Path) -> Vec<(Path, RowState)> {
        let before = stood_at(group);
        let rows = self.typed.all_rows().filter(|(row, _)| row.parent() == before);
        rows.map(|(row, state)| (stands_at(row).unwrap(), state)).collect()
    }

    /// What the person types, if they come to the question at all; nothing but having seen it, if they
    /// leave it empty.
    pub(crate) fn typed(&self, path: &Path) -> Option<RawAnswer> {
        let get = |text: &str| self.typed.get(&text.parse().unwrap());
        let as_was = || self.typed.get(&stood_at(path)).cloned();
        let with = |words: Vec<String>| {
            let locale = "fr".parse().unwrap();
            Some(RawAnswer { typed: words, locale })
        };
        let one = |word: &str| with(vec![word.to_owned()]);
        // A question that must not be answered is passed by whoever had answered everything.
        let passed_by = || self.all_asked.then(|| with(Vec::new())).flatten();
        match path.pattern().as_str() {
            "given-name" => match words(get("full-name")?).first() {
                None => with(Vec::new()),
                Some(name) => one(name.split(' ').next().unwrap()),
            },
            "family-name" => match words(get("full-name")?).first() {
                None => with(Vec::new()),
                Some(name) => name.split_once(' ').map_or_else(passed_by, |(_, rest)| one(rest.trim())),
            },
            "status" => match words(get("quality")?).first() {
                Some(&"other") => None,
                Some(&"guest") => one("hosted"),
                Some(_) | None => as_was().or_else(|| get("quality").cloned()),
            },
            "has-car" | "has-bike" => {
                let words = words(get("means")?);
                let wanted = path.as_str().trim_start_matches("has-");
                if words.is_empty() {
                    with(Vec::new())
                } else {
                    one(if words.contains(&wanted) { "yes" } else { "no" })
                }
            }
            "address" => {
                let parts: Vec<&RawAnswer> = [get("street"), get("town")].into_iter().flatten().collect();
                parts.first()?;
                one(&parts.iter().flat_map(|part| words(part)).collect::<Vec<_>>().join(", "))
            }
            "channels" => {
                if get("likes-post").is_none() && get("likes-mail").is_none() {
                    return passed_by();
                }
                let yes = |text: &str| get(text).is_some_and(|answer| words(answer).contains(&"yes"));
                let chosen = [("likes-post", "post"), ("likes-mail", "mail")];
                with(chosen.iter().filter(|(old, _)| yes(old)).map(|(_, new)| (*new).to_owned()).collect())
            }
            "country" => self.complete.then(|| one("fr")).flatten(),
            "consent" => None,
            "comment" => passed_by(),
            // A date is no text.
            "since" => as_was().filter(|answer| words(answer).is_empty()).or_else(passed_by),
            "floor" => {
                let gone = |answer: &RawAnswer| words(answer).contains(&"attic");
                as_was().filter(|answer| !gone(answer)).or_else(passed_by)
            }
            "dwellings/usage" => match words(&as_was()?).first() {
                Some(&"home") => one("main"),
                Some(_) | None => as_was(),
            },
            "income" | "dwellings" | "dwellings/people" => as_was().or_else(passed_by),
            "dwellings/people/remark" => as_was().or_else(passed_by),
            _ => as_was(),
        }
    }
}
