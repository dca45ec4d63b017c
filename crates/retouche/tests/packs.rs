//! Packs say the same as the JSON they stand for, and bytes that are no pack are told from one.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use retouche::answers::{RawAnswer, RawAnswers, RowState};
use retouche::digest::Digest;
use retouche::pack::{DraftPack, ForeignPack, ProcedurePack};
use retouche::submission::EditionLink;
use retouche::{Kinds, ProcedureDefinition};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_screens::product::of_questions;

fn example(directory: &str) -> Checked {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(directory);
    let mut files = ProcedureFiles::new();
    for folder in ["", "texts/"] {
        for entry in fs::read_dir(root.join(folder)).unwrap().map(Result::unwrap) {
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if ProcedureFiles::wants(&name) {
                files.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    check(&files, &Kinds::standard()).unwrap()
}

fn link(checked: &Checked) -> EditionLink {
    let definition = checked.procedure.definition();
    EditionLink { procedure: definition.id.clone(), number: definition.edition, digest: checked.digest }
}

/// The packs of an example, one for each of its languages.
fn packs(directory: &str) -> Vec<ProcedurePack> {
    let checked = example(directory);
    let pack = |texts| ProcedurePack {
        edition: link(&checked),
        definition: checked.procedure.definition().clone(),
        texts,
    };
    checked.texts.values().cloned().map(of_questions).map(pack).collect()
}

#[test]
fn a_pack_says_what_the_json_says() {
    for pack in
        ["property-occupancy/1", "quarterly-resources/1", "address-change/1"].into_iter().flat_map(packs)
    {
        let read = ProcedurePack::from_bytes(&pack.clone().to_bytes()).unwrap();
        assert_eq!(read, pack);
        assert_eq!(Digest::of(&read.definition).unwrap(), pack.edition.digest);
        assert_eq!(Digest::of(&read.texts), Digest::of(&pack.texts));
    }
}

/// Every operation of conditions and every kind of window, so that none is packed as another.
#[test]
fn every_part_of_a_definition_comes_back() {
    let json = serde_json::json!({
        "id": "everything",
        "edition": 2,
        "in-force": { "from": "2026-01-01", "until": "2026-12-31", "zone": "Europe/Paris" },
        "locales": ["fr", "ar"],
        "parameters": { "year": "2026", "day": "2026-01-01", "rate": "12.5", "least": -3 },
        "fee": { "cents": 1250 },
        "minutes": 300,
        "service": { "id": "town-hall", "contacts": ["phone"] },
        "contacts": [
            { "id": "phone", "channel": "phone", "number": "+33809401401" },
            { "id": "mail", "channel": "email", "address": "mairie@exemple.fr" },
            { "id": "desk", "channel": "desk" },
            { "id": "post", "channel": "post" }
        ],
        "routes": [{ "id": "lost-code", "contact": "phone", "until": "2027-01-01" }],
        "pages": [
            { "id": "one", "questions": [
                { "id": "a", "kind": "choice", "options": ["x", { "id": "y", "when": { "answered": "b" } }],
                  "purpose": "other-person", "dont-know": true },
                { "id": "b", "kind": "decimal", "optional": true, "required-when": { "is": ["a", "x"] },
                  "min": { "parameter": "least" }, "max": 5, "decimals": 3,
                  "unusual": { "below": "0.5", "above": { "sum": ["g", "c"] } } },
                { "id": "g", "kind": "group", "rows": { "min": 1, "max": 200, "named-by": "c" },
                  "questions": [{ "id": "c", "kind": "money", "known-from": "tax-office" }] }
            ] },
            { "id": "two", "when": { "all": [
                { "in": ["a", ["x", "y"]] },
                { "includes": ["a", "x"] },
                { "equal": [{ "answer": "b" }, { "count": "g" }] },
                { "different": [{ "today": "-P3M" }, { "today": "P1Y" }] },
                { "less": [{ "year-of": { "today": "P0D" } }, 2026] },
                { "at-most": [{ "difference": [{ "answer": "b" }, 1] }, 9] },
                { "more": [{ "age-on": [{ "answer": "d" }, "2026-01-01"] }, 18] },
                { "at-least": [1, { "known": "c" }] },
                { "any": [] },
                { "not": { "some-row": ["g", { "every-row": ["g", { "answered": "c" }] }] } }
            ] }, "group": { "min": 0, "max": 3 }, "pages": [
                { "id": "three", "exit": "nothing-to-do" },
                { "id": "four", "exit": "not-concerned" }
            ] }
        ],
        "checks": [
            { "id": "fits", "on": "g/c", "when": { "answered": "a" }, "severity": "warning" },
            { "id": "holds", "on": "a", "when": { "answered": "a" }, "severity": "error" }
        ],
        "frequent-errors": [{ "id": "child", "on": "a" }, { "id": "twice", "on": "b", "when": { "all": [] } }],
        "amendment": {
            "windows": [
                { "basis": "fixed", "opens": "2026-01-01", "closes": "2026-12-31", "zone": "America/Cayenne" },
                { "basis": "after-sending", "lasts": "P30D" },
                { "basis": "after-answer", "answer": "d", "lasts": "P2M" },
                { "basis": "always", "closes": "2027-12-31" }
            ],
            "questions": { "a": { "locked": "lost-code" }, "g/c": { "with-document": { "route": "lost-code", "within": "P30D" } } },
            "afterwards": "lost-code"
        },
        "notices": { "email": "b" },
        "silence": { "accepts": "P2M" },
        "privacy": { "controller": "town-hall", "retention": { "draft": "P3M", "closed": "P5Y" },
                     "data-protection": "mail" }
    });
    let definition: ProcedureDefinition = serde_json::from_value(json).unwrap();
    let other = packs("address-change/1").into_iter().next().unwrap();
    let pack = ProcedurePack { definition, ..other };
    assert_eq!(ProcedurePack::from_bytes(&pack.clone().to_bytes()), Ok(pack));
}

#[test]
fn a_part_of_a_pack_is_no_pack() {
    let bytes = packs("address-change/1").remove(0).to_bytes();
    for length in (0..bytes.len()).step_by(97).chain(bytes.len() - 40..bytes.len()) {
        assert_eq!(ProcedurePack::from_bytes(&bytes[..length]), Err(ForeignPack), "{length}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(ProcedurePack::from_bytes(&longer), Err(ForeignPack));
}

#[test]
fn a_draft_comes_back_as_it_was_typed() {
    let checked = example("property-occupancy/1");
    let mut answers = RawAnswers::default();
    let row: retouche::Path = "dwellings/00000v9a1k7c8d2e3".parse().unwrap();
    let path: retouche::Path = format!("{row}/rent-amount").parse().unwrap();
    let typed = vec!["1 234,50\u{a0}€".to_owned(), String::new()];
    answers.set_row(row, RowState::Present);
    answers.set_row("dwellings/00000v9a1k7c8d2e4".parse().unwrap(), RowState::Removed);
    answers.set(path.clone(), RawAnswer { typed, locale: "fr-simple".parse().unwrap() });
    answers.keep(path, "unusual".to_owned());
    let pack = DraftPack { edition: link(&checked), answers };
    assert_eq!(DraftPack::from_bytes(&pack.to_bytes()), Ok(pack));
}

proptest! {
    #[test]
    fn other_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = ProcedurePack::from_bytes(&bytes);
        if let Ok(draft) = DraftPack::from_bytes(&bytes) {
            prop_assert_eq!(DraftPack::from_bytes(&draft.to_bytes()), Ok(draft));
        }
    }
}
