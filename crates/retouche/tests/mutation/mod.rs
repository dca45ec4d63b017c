//! How a file or a message goes wrong: bytes that are cut, doubled or exchanged, JSON whose values stand
//! elsewhere or are of another type, texts that nobody expects. What has to hold all the same is said by
//! the tests that use it.

#![allow(dead_code, reason = "each test takes the mutations that its inputs can have")]

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value as Json, json};

/// So many rounds, or as many times more as the environment asks for: see CONTRIBUTING.md.
pub(crate) fn rounds(few: u32) -> ProptestConfig {
    let times = std::env::var("RETOUCHE_ROUNDS").map_or(1, |times| times.parse().expect("a number"));
    ProptestConfig { cases: few * times, failure_persistence: None, ..ProptestConfig::default() }
}

/// Texts at the edges of what encodings, numbers, terminals and markup can say.
pub(crate) fn strange_text() -> impl Strategy<Value = String> {
    let chosen = [
        "",
        " ",
        "\0",
        "a\0b",
        "\u{feff}",
        "\u{202e}abc\u{202c}",
        "\u{2066}1\u{2069}",
        "\u{200f}",
        "e\u{301}\u{301}\u{301}",
        "👩‍👩‍👧",
        "١٢٣٤",
        "１２",
        "\u{ffff}",
        "\u{10ffff}",
        "\r\n\r\n",
        "%00%ff",
        "../../etc",
        "-0",
        "1e999",
        "0x10",
        "9007199254740993",
        "18446744073709551616",
        "-99999999999999999999999999999",
        "0000-00-00",
        "9999-12-31",
        "2024-02-29",
        "P9999999999D",
        "{$x}",
        "{ \"\" }",
        "<script>",
        "' OR 1=1 --",
        "…",
        "null",
        "[]",
    ];
    prop_oneof![
        6 => proptest::sample::select(chosen.map(str::to_owned).to_vec()),
        2 => any::<String>(),
        1 => (proptest::sample::select(vec!["x", "9", "\u{301}", "[", "a/", "é"]), 1_usize..3_000)
            .prop_map(|(part, times)| part.repeat(times)),
    ]
}

/// How to change some bytes.
#[derive(Debug, Clone)]
pub(crate) enum ByteChange {
    Flip(Index, u8),
    Cut(Index, usize),
    Double(Index, usize),
    Move(Index, usize, Index),
    Insert(Index, Vec<u8>),
    Replace(Index, usize, Vec<u8>),
    Deepen(Index, &'static str, usize),
    Truncate(Index),
}

pub(crate) fn byte_change() -> impl Strategy<Value = ByteChange> {
    let at = any::<Index>;
    let length = || prop_oneof![1..4_usize, 1..80_usize];
    let marks = proptest::sample::select(b"{}[]()\",:=.*$-_#/\\&%;<> \n\r\t\0".to_vec());
    let some = proptest::collection::vec(prop_oneof![marks, any::<u8>()], 1..6);
    let bytes = prop_oneof![some, strange_text().prop_map(String::into_bytes)].boxed();
    let brackets =
        proptest::sample::select(vec!["[", "{", "{\"a\":", "{ ", "(", "{ $x -> *[a] ", "a.", "a/"]);
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, mask)| ByteChange::Flip(at, mask)),
        (at(), length()).prop_map(|(at, length)| ByteChange::Cut(at, length)),
        (at(), length()).prop_map(|(at, length)| ByteChange::Double(at, length)),
        (at(), length(), at()).prop_map(|(at, length, to)| ByteChange::Move(at, length, to)),
        (at(), bytes.clone()).prop_map(|(at, bytes)| ByteChange::Insert(at, bytes)),
        (at(), length(), bytes).prop_map(|(at, length, bytes)| ByteChange::Replace(at, length, bytes)),
        (at(), brackets, 2..3_000_usize)
            .prop_map(|(at, bracket, times)| ByteChange::Deepen(at, bracket, times)),
        at().prop_map(ByteChange::Truncate),
    ]
}

/// A few changes, one as a rule: what is changed often is refused early.
pub(crate) fn byte_changes() -> impl Strategy<Value = Vec<ByteChange>> {
    prop_oneof![
        3 => proptest::collection::vec(byte_change(), 1),
        1 => proptest::collection::vec(byte_change(), 2..6)
    ]
}

/// These bytes, changed.
pub(crate) fn changed_bytes(bytes: &[u8], changes: &[ByteChange]) -> Vec<u8> {
    changes.iter().fold(bytes.to_vec(), change_bytes)
}

/// This text, changed; what is no longer text is replaced.
pub(crate) fn changed_text(text: &str, changes: &[ByteChange]) -> String {
    String::from_utf8_lossy(&changed_bytes(text.as_bytes(), changes)).into_owned()
}

fn change_bytes(mut bytes: Vec<u8>, change: &ByteChange) -> Vec<u8> {
    let span = |at: &Index, length: usize| {
        let start = at.index(bytes.len() + 1);
        start..(start + length).min(bytes.len())
    };
    match change {
        ByteChange::Flip(at, mask) => {
            let at = at.index(bytes.len() + 1);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= mask;
            }
        }
        ByteChange::Cut(at, length) => drop(bytes.drain(span(at, *length))),
        ByteChange::Double(at, length) => {
            let span = span(at, *length);
            let part = bytes[span.clone()].to_vec();
            bytes.splice(span.end..span.end, part);
        }
        ByteChange::Move(at, length, to) => {
            let part: Vec<u8> = bytes.drain(span(at, *length)).collect();
            let to = to.index(bytes.len() + 1);
            bytes.splice(to..to, part);
        }
        ByteChange::Insert(at, part) => drop(bytes.splice(span(at, 0), part.iter().copied())),
        ByteChange::Replace(at, length, part) => {
            drop(bytes.splice(span(at, *length), part.iter().copied()));
        }
        ByteChange::Deepen(at, bracket, times) => {
            drop(bytes.splice(span(at, 0), bracket.repeat(*times).into_bytes()));
        }
        ByteChange::Truncate(at) => bytes.truncate(at.index(bytes.len() + 1)),
    }
    bytes
}

/// How to change one value of a JSON document.
#[derive(Debug, Clone)]
pub(crate) enum JsonChange {
    Remove,
    Replace(Json),
    Rename(String),
    Repeat(usize),
    Retype(usize),
    Deepen(usize),
    /// Puts in what stands elsewhere in the document.
    Copy(Index),
    Swap(Index),
}

/// A place of a document, and what is changed there.
pub(crate) type JsonChanges = Vec<(Index, JsonChange)>;

/// Changes that may put in these values and names beside those that fit nowhere.
pub(crate) fn json_changes(
    values: Vec<Json>,
    names: Vec<&'static str>,
) -> impl Strategy<Value = JsonChanges> {
    let numbers = vec![
        json!(-1),
        json!(0),
        json!(1.5),
        json!(1e300),
        json!(9_007_199_254_740_993_i64),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(4_294_967_296_u64),
    ];
    let plain = vec![json!(null), json!(true), json!([]), json!({}), json!([[]]), json!({ "": "" })];
    let value = prop_oneof![
        proptest::sample::select([values, plain].concat()),
        proptest::sample::select(numbers),
        strange_text().prop_map(Json::String),
    ];
    let name = prop_oneof![proptest::sample::select(names).prop_map(str::to_owned), strange_text(),];
    let change = prop_oneof![
        2 => Just(JsonChange::Remove),
        4 => value.prop_map(JsonChange::Replace),
        1 => name.prop_map(JsonChange::Rename),
        1 => (1..120_usize).prop_map(JsonChange::Repeat),
        2 => (0..4_usize).prop_map(JsonChange::Retype),
        1 => (1..200_usize).prop_map(JsonChange::Deepen),
        2 => any::<Index>().prop_map(JsonChange::Copy),
        2 => any::<Index>().prop_map(JsonChange::Swap),
    ];
    proptest::collection::vec((any::<Index>(), change), 1..4)
}

/// This document, changed.
pub(crate) fn changed_json(json: &Json, changes: &JsonChanges) -> Json {
    let mut json = json.clone();
    changes.iter().for_each(|(place, change)| change_json(&mut json, *place, change));
    json
}

/// Every place of a document, as JSON Pointers.
fn pointers(json: &Json, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Json::Object(entries) => entries.iter().for_each(|(key, entry)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            pointers(entry, &format!("{at}/{key}"), found);
        }),
        Json::Array(entries) => entries.iter().enumerate().for_each(|(place, entry)| {
            pointers(entry, &format!("{at}/{place}"), found);
        }),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

fn change_json(json: &mut Json, place: Index, change: &JsonChange) {
    let mut all = Vec::new();
    pointers(json, "", &mut all);
    let pointer = place.get(&all).clone();
    let value = json.pointer(&pointer).expect("a place of the document").clone();
    let there = |at: &Index| at.get(&all).clone();
    match change {
        JsonChange::Replace(value) => put(json, &pointer, value.clone()),
        JsonChange::Retype(how) => put(json, &pointer, retyped(value, *how)),
        JsonChange::Deepen(times) => {
            put(json, &pointer, (0..*times).fold(value, |inner, _| json!([inner])));
        }
        JsonChange::Copy(from) => {
            let other = json.pointer(&there(from)).expect("a place of the document").clone();
            put(json, &pointer, other);
        }
        JsonChange::Swap(with) => {
            let with = there(with);
            let other = json.pointer(&with).expect("a place of the document").clone();
            put(json, &with, value);
            put(json, &pointer, other);
        }
        JsonChange::Remove | JsonChange::Rename(_) | JsonChange::Repeat(_) => {
            let Some((around, token)) = pointer.rsplit_once('/') else { return };
            let token = token.replace("~1", "/").replace("~0", "~");
            change_entry(json.pointer_mut(around).expect("a place of the document"), &token, change);
        }
    }
}

/// Puts a value at a place; one inside what was just replaced is gone.
fn put(json: &mut Json, pointer: &str, value: Json) {
    if let Some(slot) = json.pointer_mut(pointer) {
        *slot = value;
    }
}

/// Changes which entries an object or array has.
fn change_entry(around: &mut Json, token: &str, change: &JsonChange) {
    match (around, change) {
        (Json::Object(entries), JsonChange::Remove) => drop(entries.remove(token)),
        (Json::Object(entries), JsonChange::Rename(name)) => {
            let entry = entries.remove(token).expect("an entry");
            entries.insert(name.clone(), entry);
        }
        (Json::Object(entries), JsonChange::Repeat(times)) => {
            let entry = entries[token].clone();
            entries.extend((0..*times).map(|number| (format!("{token}{number}"), entry.clone())));
        }
        (Json::Array(entries), JsonChange::Remove) => drop(entries.remove(token.parse().expect("a place"))),
        (Json::Array(entries), JsonChange::Repeat(times)) => {
            let entry = entries[token.parse::<usize>().expect("a place")].clone();
            entries.extend((0..*times).map(|_| entry.clone()));
        }
        _ => {}
    }
}

/// Nearly the same, as a value of another type.
fn retyped(value: Json, how: usize) -> Json {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match (how, value) {
        (0, _) => Json::String(text),
        (1, Json::Array(mut entries)) => entries.pop().unwrap_or(Json::Null),
        (1, value) => json!([value]),
        (2, Json::Object(entries)) => entries.into_iter().map(|(_, value)| value).collect(),
        (2, value) => Json::Object(Map::from_iter([(text, value)])),
        (_, _) => text.parse::<i64>().map_or(json!(text.len()), |number| json!(number)),
    }
}
