//! Every difference between two editions, one at a time: an edit of one procedure, and the codes that it
//! is told by.

use std::collections::BTreeSet;

use retouche::Kinds;
use retouche_authoring::check::{Checked, DEFINITION, ProcedureFiles, check};
use retouche_authoring::compare::{ChangeClass, ChangeCode, Comparison, compare};
use serde_json::{Value as Json, json};

fn base() -> Json {
    json!({
        "id": "homes", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["en"], "parameters": { "most": 100, "year": "2026" }, "fee": "free", "minutes": 5,
        "service": { "id": "census", "contacts": ["phone", "mail", "letter"] },
        "contacts": [
            { "id": "phone", "channel": "phone", "number": "+33199001234" },
            { "id": "mail", "channel": "email", "address": "homes@town.example" },
            { "id": "letter", "channel": "post" }
        ],
        "routes": [{ "id": "claim", "contact": "letter" }, { "id": "lost-code", "contact": "phone" }],
        "pages": [
            { "id": "who", "questions": [
                { "id": "name", "kind": "short-text", "max": 50 },
                { "id": "note", "kind": "short-text", "optional": true } ] },
            { "id": "use", "questions": [
                { "id": "use", "kind": "choice", "options": ["home", "let", { "id": "lent", "when": { "answered": "note" } }] } ] },
            { "id": "none", "when": { "is": ["use", "lent"] }, "exit": "nothing-to-do" },
            { "id": "rent", "when": { "is": ["use", "let"] }, "questions": [
                { "id": "rent", "kind": "money", "max": { "parameter": "most" }, "unusual": { "above": 50 } },
                { "id": "charges", "kind": "decimal", "optional": true, "required-when": { "answered": "note" }, "decimals": 3 } ] },
            { "id": "since", "questions": [
                { "id": "since", "kind": "date", "min": { "today": "-P10Y" } },
                { "id": "pets", "kind": "choices", "options": ["cat", "dog"], "optional": true },
                { "id": "has-post", "kind": "yes-no" } ] },
            { "id": "dwellings", "group": { "min": 1, "max": 3 }, "pages": [
                { "id": "area", "questions": [{ "id": "area", "kind": "integer" }] } ] }
        ],
        "checks": [
            { "id": "dear", "on": "rent", "when": { "more": [{ "answer": "rent" }, 90] } },
            { "id": "cheap", "on": "rent", "when": { "less": [{ "answer": "rent" }, 9] }, "severity": "warning" }
        ],
        "frequent-errors": [{ "id": "forgotten", "on": "dwellings/area" }],
        "amendment": { "windows": [{ "basis": "always" }], "questions": { "since": { "locked": "claim" } },
            "afterwards": "claim" },
        "silence": "none",
        "privacy": { "controller": "census", "retention": { "draft": "P1M", "closed": "P1Y" }, "data-protection": "mail" }
    })
}

const TEXTS: &str = "### Variables:
###   $number (Integer) – the number of a row
###   $year (String) – the year
procedure = Declare
    .summary = Summary.
    .who = Everybody.
    .next = A receipt.
    .send = Send
    .declaration = It is true.
    .effects = None.
    .accessibility = Not audited.
";

/// Texts for everything that a definition may call for, under the ids that `names` derive, each with its
/// own id for words.
fn files(definition: &Json, texts: &str) -> ProcedureFiles {
    let mut files = ProcedureFiles::new();
    files.insert(DEFINITION, definition.to_string());
    files.insert("texts/en.ftl", texts);
    if definition["locales"].as_array().unwrap().len() > 1 {
        files.insert("texts/fr.ftl", texts);
    }
    files
}

/// A text for each id that the procedure calls for and `given` lacks.
fn texts(definition: &Json, given: &[(&str, &str)]) -> String {
    let needs = retouche_authoring::check::text_ids(&files(definition, TEXTS), &Kinds::standard()).unwrap();
    let mut messages: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for need in needs.iter().filter(|need| need.required && !need.id.starts_with("procedure")) {
        let (message, part) = need.id.split_once('.').unwrap_or((&need.id, ""));
        let words = given.iter().find(|(id, _)| *id == need.id).map_or(need.id.as_str(), |(_, words)| words);
        if messages.last().is_none_or(|(last, _)| last != message) {
            messages.push((message.to_owned(), Vec::new()));
        }
        messages.last_mut().unwrap().1.push((part.to_owned(), words.to_owned()));
    }
    let mut all = TEXTS.to_owned();
    for (message, parts) in messages {
        let value = parts.iter().find(|(part, _)| part.is_empty()).map_or("", |(_, words)| words);
        all += &format!("{message} = {value}\n");
        for (part, words) in parts.iter().filter(|(part, _)| !part.is_empty()) {
            all += &format!("    .{part} = {words}\n");
        }
        for (id, words) in
            given.iter().filter(|(id, _)| !needs.iter().any(|need| need.required && need.id == *id))
        {
            if let Some((owner, part)) = id.split_once('.').filter(|(owner, _)| *owner == message) {
                assert_eq!(owner, message);
                all += &format!("    .{part} = {words}\n");
            }
        }
    }
    all
}

fn checked(definition: &Json, given: &[(&str, &str)]) -> Checked {
    let files = files(definition, &texts(definition, given));
    check(&files, &Kinds::standard()).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// One edit of the second edition: its name, the edit, other words, and the codes of the differences.
type Case = (&'static str, fn(&mut Json), &'static [(&'static str, &'static str)], &'static [ChangeCode]);

fn lift(steps: Json) -> Json {
    json!({ "from": 1, "steps": steps })
}

fn remove(list: &mut Json, id: &str) {
    list.as_array_mut().unwrap().retain(|entry| entry["id"] != id && entry != id);
}

fn add(list: &mut Json, entry: Json) {
    list.as_array_mut().unwrap().push(entry);
}

use ChangeCode as C;

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("nothing", |_| {}, &[], &[]),
    ("step misfit", |d| d["lift"] = lift(json!([{ "drop": "nobody" }])), &[], &[C::StepMisfit]),
    ("page added", |d| add(&mut d["pages"], json!({ "id": "more", "questions": [{ "id": "more", "kind": "short-text", "optional": true }] })), &[],
        &[C::PageAdded, C::OptionalAdded]),
    ("page removed", |d| { remove(&mut d["pages"], "since"); d["amendment"]["questions"] = json!({}); }, &[],
        &[C::QuestionRemoved, C::QuestionRemoved, C::QuestionRemoved, C::PageRemoved]),
    ("pages reordered", |d| d["pages"].as_array_mut().unwrap().swap(4, 5), &[], &[C::PagesReordered]),
    ("page condition", |d| d["pages"][3]["when"] = json!({ "answered": "use" }), &[], &[C::PageConditionChanged]),
    ("exit added", |d| add(&mut d["pages"], json!({ "id": "end", "when": { "is": ["has-post", "no"] }, "exit": "not-concerned" })), &[], &[C::ExitAdded]),
    ("exit changed", |d| d["pages"][2]["when"] = json!({ "in": ["use", ["lent", "home"]] }), &[], &[C::ExitChanged]),
    ("exit removed", |d| remove(&mut d["pages"], "none"), &[], &[C::ExitRemoved]),
    ("exit of another kind", |d| d["pages"][2]["exit"] = json!("not-concerned"), &[], &[C::ExitChanged]),
    ("page made an exit", |d| {
        d["pages"][4] = json!({ "id": "since", "when": { "is": ["use", "home"] }, "exit": "nothing-to-do" });
        d["amendment"]["questions"] = json!({});
    }, &[], &[C::ExitAdded, C::QuestionRemoved, C::QuestionRemoved, C::QuestionRemoved]),
    ("exit made a page", |d| d["pages"][2] = json!({ "id": "none", "when": { "is": ["use", "lent"] }, "questions": [{ "id": "why", "kind": "short-text", "optional": true }] }), &[],
        &[C::PageAdded, C::OptionalAdded, C::ExitRemoved]),
    ("required added", |d| add(&mut d["pages"][0]["questions"], json!({ "id": "city", "kind": "short-text" })), &[], &[C::RequiredAdded]),
    ("default added", |d| {
        add(&mut d["pages"][0]["questions"], json!({ "id": "city", "kind": "short-text" }));
        d["lift"] = lift(json!([{ "default": { "on": "city", "answer": "Lyon" } }]));
    }, &[], &[C::DefaultAdded]),
    ("group added", |d| add(&mut d["pages"], json!({ "id": "cars", "group": { "min": 0, "max": 2 }, "pages": [{ "id": "car", "questions": [{ "id": "plate", "kind": "short-text" }] }] })), &[],
        &[C::PageAdded, C::PageAdded, C::OptionalAdded]),
    ("group dropped", |d| {
        remove(&mut d["pages"], "dwellings");
        d["frequent-errors"] = json!([]);
        d["lift"] = lift(json!([{ "drop": "dwellings" }]));
    }, &[], &[C::PageRemoved, C::PageRemoved, C::QuestionDropped, C::WarningRemoved]),
    ("renamed", |d| {
        d["pages"][4]["questions"][2]["id"] = json!("mail");
        d["lift"] = lift(json!([{ "rename": { "from": "has-post", "to": "mail" } }]));
    }, &[("mail", "has-post")], &[C::QuestionRenamed]),
    ("split", |d| {
        d["pages"][0]["questions"] = json!([{ "id": "given", "kind": "short-text" }, { "id": "family", "kind": "short-text" }, { "id": "note", "kind": "short-text", "optional": true }]);
        d["lift"] = lift(json!([{ "split-text": { "from": "name", "to": ["given", "family"], "at": " " } }]));
    }, &[], &[C::QuestionSplit]),
    ("split options", |d| {
        d["pages"][4]["questions"][1] = json!({ "id": "cat", "kind": "yes-no" });
        d["lift"] = lift(json!([{ "split-options": { "from": "pets", "to": { "cat": "cat" } } }]));
    }, &[], &[C::QuestionSplit]),
    ("merged", |d| {
        d["pages"][0]["questions"] = json!([{ "id": "whole", "kind": "short-text" }]);
        d["pages"][1]["questions"][0]["options"] = json!(["home", "let", "lent"]);
        d["pages"][3]["questions"][1]["required-when"] = json!({ "answered": "whole" });
        d["lift"] = lift(json!([{ "merge-texts": { "from": ["name", "note"], "to": "whole", "with": " " } }]));
    }, &[], &[C::QuestionMerged, C::QuestionMerged, C::OptionAlwaysOffered, C::RequiredWhenChanged]),
    ("moved", |d| {
        let note = d["pages"][0]["questions"].as_array_mut().unwrap().remove(1);
        d["pages"][1]["questions"][0]["options"] = json!(["home", "let", "lent"]);
        d["pages"][1]["questions"].as_array_mut().unwrap().push(note);
    }, &[], &[C::QuestionMoved, C::OptionAlwaysOffered]),
    ("reordered", |d| d["pages"][4]["questions"].as_array_mut().unwrap().swap(0, 2), &[], &[C::QuestionsReordered]),
    ("question condition", |d| d["pages"][4]["questions"][1]["when"] = json!({ "is": ["use", "home"] }), &[], &[C::QuestionConditionChanged]),
    ("required", |d| d["pages"][4]["questions"][1]["optional"] = json!(false), &[], &[C::QuestionRequired]),
    ("optional", |d| d["pages"][4]["questions"][2]["optional"] = json!(true), &[], &[C::QuestionOptional]),
    ("required when", |d| d["pages"][3]["questions"][1]["required-when"] = json!({ "is": ["use", "let"] }), &[], &[C::RequiredWhenChanged]),
    ("kind changed", |d| { d["pages"][4]["questions"][0] = json!({ "id": "since", "kind": "short-text" }); }, &[], &[C::KindChanged]),
    ("kind widened", |d| { d["pages"][0]["questions"][0] = json!({ "id": "name", "kind": "long-text", "max": 50 }); }, &[], &[C::KindWidened]),
    ("purpose", |d| d["pages"][0]["questions"][0]["purpose"] = json!("family-name"), &[], &[C::PurposeChanged]),
    ("known from", |d| d["pages"][0]["questions"][1]["known-from"] = json!("registry"), &[], &[C::KnownFromChanged]),
    ("confirmation", |d| d["lift"] = json!({ "from": 1, "confirm": ["name"] }), &[], &[C::ConfirmationDeclared]),
    ("narrowed by a parameter", |d| d["parameters"]["most"] = json!(95), &[], &[C::LimitNarrowed, C::ParameterChanged]),
    ("widened", |d| d["pages"][0]["questions"][0]["max"] = json!(60), &[], &[C::LimitWidened]),
    ("fewer decimals", |d| d["pages"][3]["questions"][1]["decimals"] = json!(2), &[], &[C::LimitNarrowed]),
    ("changed", |d| d["pages"][4]["questions"][0]["min"] = json!("2017-01-01"), &[], &[C::LimitChanged]),
    ("unusual", |d| d["pages"][3]["questions"][0]["unusual"]["above"] = json!(60), &[], &[C::UnusualChanged]),
    ("option added", |d| add(&mut d["pages"][4]["questions"][1]["options"], json!("bird")), &[], &[C::OptionAdded]),
    ("option removed", |d| remove(&mut d["pages"][4]["questions"][1]["options"], "dog"), &[], &[C::OptionRemoved]),
    ("option mapped", |d| {
        d["pages"][4]["questions"][1]["options"] = json!(["cat", "hound"]);
        d["lift"] = lift(json!([{ "map-options": { "on": "pets", "options": { "dog": "hound" } } }]));
    }, &[("pets_opt_hound", "pets_opt_dog")], &[C::OptionMapped]),
    ("option asked again", |d| {
        remove(&mut d["pages"][4]["questions"][1]["options"], "dog");
        d["lift"] = lift(json!([{ "map-options": { "on": "pets", "ask-again": ["dog"] } }]));
    }, &[], &[C::OptionAskedAgain]),
    ("option condition", |d| d["pages"][1]["questions"][0]["options"][2]["when"] = json!({ "answered": "name" }), &[], &[C::OptionConditionChanged]),
    ("options reordered", |d| d["pages"][4]["questions"][1]["options"] = json!(["dog", "cat"]), &[], &[C::OptionsReordered]),
    ("rows", |d| d["pages"][5]["group"] = json!({ "min": 1, "max": 2 }), &[], &[C::RowsNarrowed]),
    ("more rows", |d| d["pages"][5]["group"] = json!({ "min": 2, "max": 4, "named-by": "area" }), &[], &[C::RowsWidened, C::MoreRowsRequired, C::RowsNamedOtherwise]),
    ("fewer rows", |d| d["pages"][5]["group"] = json!({ "min": 0, "max": 3 }), &[], &[C::FewerRowsRequired]),
    ("check added", |d| add(&mut d["checks"], json!({ "id": "odd", "on": "rent", "when": { "equal": [{ "answer": "rent" }, 7] } })), &[], &[C::CheckAdded]),
    ("check changed", |d| d["checks"][0]["when"] = json!({ "more": [{ "answer": "rent" }, 80] }), &[], &[C::CheckChanged]),
    ("check made stricter", |d| d["checks"][1]["severity"] = json!("error"), &[], &[C::CheckChanged]),
    ("check made milder", |d| d["checks"][0]["severity"] = json!("warning"), &[], &[C::CheckRemoved]),
    ("check removed", |d| remove(&mut d["checks"], "dear"), &[], &[C::CheckRemoved]),
    ("warning changed", |d| d["checks"][1]["when"] = json!({ "less": [{ "answer": "rent" }, 8] }), &[], &[C::WarningChanged]),
    ("frequent error", |d| d["frequent-errors"][0]["on"] = json!("since"), &[], &[C::WarningChanged]),
    ("other words", |_| {}, &[("name", "Your whole name")], &[C::QuestionReworded, C::TextsChanged]),
    ("another hint", |_| {}, &[("name.hint", "As on your card")], &[C::QuestionReworded, C::TextsChanged]),
    ("typography", |_| {}, &[("name", "Name ?")], &[C::TextsChanged]),
    ("why", |_| {}, &[("name.why", "To write to you")], &[C::TextsChanged]),
    ("an option's words", |_| {}, &[("pets_opt_cat", "A cat or two")], &[C::OptionReworded, C::TextsChanged]),
    ("the same meaning", |d| d["lift"] = json!({ "from": 1, "same-meaning": ["name"] }), &[("name", "Your whole name")], &[C::SameMeaning, C::TextsChanged]),
    ("a year in the words", |d| d["parameters"]["year"] = json!("2027"), &[], &[C::QuestionReworded, C::ParameterChanged]),
    ("a language more", |d| d["locales"] = json!(["en", "fr"]), &[], &[C::LocaleAdded]),
    ("locked", |d| d["amendment"]["questions"]["name"] = json!({ "locked": "claim" }), &[], &[C::QuestionLocked]),
    ("with a document", |d| d["amendment"]["questions"]["name"] = json!({ "with-document": { "route": "claim", "within": "P30D" } }), &[], &[C::DocumentAsked]),
    ("freed", |d| d["amendment"]["questions"] = json!({}), &[], &[C::QuestionFreed]),
    ("windows", |d| d["amendment"]["windows"] = json!([]), &[], &[C::WindowsChanged]),
    ("silence", |d| d["silence"] = json!({ "accepts": "P2M" }), &[], &[C::SilenceChanged]),
    ("kept shorter and longer", |d| d["privacy"]["retention"] = json!({ "draft": "P20D", "closed": "P2Y" }), &[], &[C::RetentionLengthened, C::RetentionShortened]),
    ("kept for a month in place of thirty days", |d| d["privacy"]["retention"] = json!({ "draft": "P30D", "closed": "P1Y" }), &[], &[C::RetentionLengthened]),
    ("kept for as long in other words", |d| d["privacy"]["retention"] = json!({ "draft": "P1M", "closed": "P12M" }), &[], &[]),
    ("controller", |d| d["privacy"]["controller"] = json!("state"), &[], &[C::ControllerChanged]),
    ("particulars", |d| { d["fee"] = json!({ "cents": 100 }); d["minutes"] = json!(6); }, &[], &[C::ParticularChanged, C::ParticularChanged]),
];

/// The first edition's own words where a case needs them, beside their ids.
const WORDS: [(&str, &str); 2] = [("name", "Name"), ("since", "Since when, in { $year }?")];

fn compared(edit: fn(&mut Json), words: &[(&str, &str)]) -> Comparison {
    let (before, mut after) = (base(), base());
    after["edition"] = json!(2);
    edit(&mut after);
    let kept = WORDS.iter().filter(|(id, _)| !words.iter().any(|(other, _)| other == id));
    let words: Vec<(&str, &str)> = words.iter().chain(kept).copied().collect();
    compare(&checked(&before, &WORDS), &checked(&after, &words), &Kinds::standard())
}

#[test]
fn each_difference_is_told_by_its_codes() {
    let mut told: BTreeSet<ChangeCode> = BTreeSet::from([ChangeCode::LocaleRemoved]);
    for (name, edit, words, expected) in CASES {
        let comparison = compared(*edit, words);
        let mut found: Vec<ChangeCode> = comparison.changes.iter().map(|change| change.code).collect();
        // Texts that come and go with what they are about are not what these cases are about.
        found.retain(|code| *code != ChangeCode::TextsChanged || expected.contains(code));
        let mut expected = expected.to_vec();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{name}");
        told.extend(found);
    }
    let untold: Vec<_> = ChangeCode::ALL.iter().filter(|code| !told.contains(code)).collect();
    assert!(untold.is_empty(), "{untold:?}");
}

#[test]
fn a_language_that_is_no_longer_spoken_is_told() {
    let (mut before, mut after) = (base(), base());
    before["locales"] = json!(["en", "fr"]);
    after["edition"] = json!(2);
    let comparison = compare(&checked(&before, &WORDS), &checked(&after, &WORDS), &Kinds::standard());
    assert_eq!(comparison.changes.iter().map(|it| it.code).collect::<Vec<_>>(), [ChangeCode::LocaleRemoved]);
}

#[test]
fn a_day_until_which_cases_stay_settles_what_is_breaking() {
    let removed: fn(&mut Json) = |d| remove(&mut d["pages"][4]["questions"], "pets");
    assert_eq!(compared(removed, &[]).unsettled().count(), 1);
    let stay: fn(&mut Json) = |d| {
        remove(&mut d["pages"][4]["questions"], "pets");
        d["lift"] = json!({ "from": 1, "stay-until": "2027-01-31" });
    };
    let comparison = compared(stay, &[]);
    assert_eq!((comparison.unsettled().count(), comparison.count(ChangeClass::Breaking)), (0, 1));
    // A step that cannot be taken is a mistake whatever the day.
    let misfit: fn(&mut Json) =
        |d| d["lift"] = json!({ "from": 1, "steps": [{ "drop": "nobody" }], "stay-until": "2027-01-31" });
    assert_eq!(compared(misfit, &[]).unsettled().count(), 1);
}

#[test]
fn places_point_into_the_new_edition() {
    let narrowed: fn(&mut Json) = |d| d["pages"][0]["questions"][0]["max"] = json!(20);
    let comparison = compared(narrowed, &[]);
    let [change] = comparison.changes.as_slice() else { panic!("{:?}", comparison.changes) };
    assert_eq!((change.path.as_str(), change.pointer.as_str()), ("name", "/pages/0/questions/0/max"));
}
