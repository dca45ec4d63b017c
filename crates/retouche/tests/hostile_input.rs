//! Whatever comes in from a request or a keystroke is read or refused; nothing panics, and nothing typed
//! is lost on the way.

mod mutation;

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::path::Path as FilePath;
use std::str::FromStr;
use std::sync::LazyLock;

use mutation::{byte_changes, changed_bytes, changed_json, changed_text, json_changes, rounds, strange_text};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use retouche::answer::Limits;
use retouche::answers::RowState;
use retouche::civil::CivilDate;
use retouche::credential::{Reference, SecretCode};
use retouche::digest::{Digest, Salt};
use retouche::draft::Draft;
use retouche::pack::{DraftPack, ProcedurePack};
use retouche::read::{PageAddress, read};
use retouche::submission::{EditionLink, Event, Submission};
use retouche::{Answers, Decimal, Kinds, Path, Period, Procedure, QuestionId, RawAnswer, RawAnswers, RowId};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_screens::journey::{Post, Step, answer, typed_so_far};
use retouche_screens::product::of_questions;
use retouche_screens::{Action, Journey, JourneyOf, Say, Target, check_answers, questions};
use retouche_texts::Locale;
use serde_json::{Value as Json, json};

/// The examples, each with drafts of what its cases type.
static EXAMPLES: LazyLock<[Example; 2]> = LazyLock::new(|| {
    [
        Example::of(
            "property-occupancy/1",
            &["let-with-agency", "several-dwellings", "rents", "arabic-digits"],
        ),
        Example::of("address-change/1", &["everything", "from-abroad", "wrong-client-number"]),
    ]
});

#[derive(Debug)]
struct Example {
    checked: Checked,
    edition: EditionLink,
    drafts: Vec<RawAnswers>,
}

impl Example {
    fn of(directory: &str, cases: &[&str]) -> Self {
        let root = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(directory);
        let read = |name: &str| std::fs::read(root.join(name)).expect("a file of the example");
        let mut files = ProcedureFiles::new();
        for name in ["procedure.json", "texts/fr.ftl", "texts/fr-simple.ftl", "texts/en.ftl", "texts/ar.ftl"]
        {
            files.insert(name, read(name));
        }
        let checked = check(&files, &Kinds::standard()).expect("the examples are right");
        let definition = checked.procedure.definition();
        let edition = EditionLink {
            procedure: definition.id.clone(),
            number: definition.edition,
            digest: checked.digest,
        };
        let case =
            |name: &&str| serde_json::from_slice(&read(&format!("cases/{name}.json"))).expect("a case");
        let drafts = cases.iter().map(|name| typed(&case(name))).collect();
        Self { checked, edition, drafts }
    }

    fn draft(&self, which: Index) -> Draft {
        let answers = which.get(&self.drafts).clone();
        Draft {
            edition: self.edition.clone(),
            locale: "fr".parse().expect("a locale"),
            base: None,
            answers,
            no_longer_asked: Vec::new(),
        }
    }
}

/// The examples, as browsers get them.
static PACKS: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let pack = |example: &Example| {
        let texts = example.checked.texts.values().next().expect("an example has texts").clone();
        let texts = of_questions(texts);
        let definition = example.checked.procedure.definition().clone();
        let pack = ProcedurePack { edition: example.edition.clone(), definition, texts };
        (example.edition.procedure.to_string(), pack.to_bytes())
    };
    EXAMPLES.iter().map(pack).collect()
});

/// What a case types, as a draft keeps it.
fn typed(case: &Json) -> RawAnswers {
    let mut raw = RawAnswers::default();
    let locale: Locale = serde_json::from_value(case["locale"].clone()).expect("a locale");
    type_row(&mut raw, &case["answers"], &Path::root(), &locale);
    raw
}

fn type_row(raw: &mut RawAnswers, answers: &Json, row: &Path, locale: &Locale) {
    for (id, typed) in answers.as_object().expect("answers by question") {
        let path = row.question(&id.parse::<QuestionId>().expect("a question"));
        match typed {
            Json::Object(rows) => {
                for (number, answers) in (0..).zip(rows.values()) {
                    let row = path.row(&RowId::mint(number, [0; 5]));
                    raw.set_row(row.clone(), RowState::Present);
                    type_row(raw, answers, &row, locale);
                }
            }
            Json::Array(several) => {
                let several = several.iter().map(|text| text.as_str().expect("a text").to_owned());
                raw.set(path, RawAnswer { typed: several.collect(), locale: locale.clone() });
            }
            text => {
                let typed = vec![text.as_str().expect("a text").to_owned()];
                raw.set(path, RawAnswer { typed, locale: locale.clone() });
            }
        }
    }
}

/// An example, and one of its drafts.
fn example() -> impl Strategy<Value = (&'static Example, Draft)> {
    let of = |example: usize| &EXAMPLES[example];
    (0..EXAMPLES.len(), any::<Index>()).prop_map(move |(which, draft)| (of(which), of(which).draft(draft)))
}

/// Values and names that mean something in drafts and events.
fn json_change() -> impl Strategy<Value = mutation::JsonChanges> {
    let values = vec![
        json!("fr"),
        json!("ar"),
        json!("present"),
        json!("removed"),
        json!(["31", "2", "2026"]),
        json!(["", "", ""]),
        json!(["0", "0", "0"]),
        json!({ "typed": [], "locale": "fr" }),
        json!({ "typed": ["a", "b"], "locale": "en" }),
        json!({ "number": 1, "answers": "0".repeat(64) }),
        json!({ "act": "purged" }),
        json!("2026-03-01T10:00:00"),
        json!("Europe/Paris"),
    ];
    let names = vec![
        "dwellings",
        "dwellings/00000000000000000",
        "dwellings/00000000000000000/surface",
        "movers/00000000000000001",
        "answers",
        "rows",
        "kept",
        "base",
        "act",
    ];
    json_changes(values, names)
}

/// Builds every screen that shows these answers.
fn show(example: &Example, raw: &RawAnswers, locale: &Locale) -> Result<(), TestCaseError> {
    let procedure = &example.checked.procedure;
    let reading = read(procedure, raw, "2026-03-01".parse().expect("a day"));
    let texts = example.checked.texts.get(locale).or_else(|| example.checked.texts.values().next());
    let say = Say { procedure, texts: texts.expect("an example has texts") };
    let of = JourneyOf::Filing(example.edition.procedure.clone());
    let screen = check_answers(&say, &reading, &of, None, true);
    prop_assert!(serde_json::to_string(&screen).is_ok());
    let journey = Journey { of, returns: true, in_force: None };
    for page in &reading.pages {
        let screen = questions(&say, &reading, raw, page, &journey, true, None);
        prop_assert!(serde_json::to_string(&screen).is_ok());
    }
    if let Ok(complete) = reading.complete() {
        let json = complete.answers().to_json();
        prop_assert_eq!(Answers::from_json(&json, procedure), Ok(complete.answers().clone()));
        prop_assert!(complete.answers().digest(&Salt::new([0; 16])).is_ok());
    }
    Ok(())
}

/// A history of three events, each chained to the one before.
fn history() -> Vec<Event> {
    let digest = "0".repeat(64);
    let moment = |day: u32| {
        json!({ "at": 1_772_355_600 + i64::from(day) * 86_400, "local": format!("2026-03-0{day}T10:00:00"),
            "zone": "Europe/Paris" })
    };
    let revision = |number: u32| {
        json!({ "number": number, "locale": "fr", "texts": digest, "answers": digest, "channel": "online",
            "edition": { "procedure": "property-occupancy", "number": 1, "digest": digest } })
    };
    let holder = json!({ "kind": "holder", "capacity": "alone" });
    let sent = json!({ "format": 1, "submission": "7K3M-92QX", "number": 1, "at": moment(1), "actor": holder,
        "act": "sent", "revision": revision(1), "windows": [{ "opens": moment(1), "closes": moment(9) }] });
    let amended = json!({ "format": 1, "submission": "7K3M-92QX", "number": 2, "at": moment(2), "actor": holder,
        "act": "amended", "revision": revision(2), "amends": { "number": 1, "answers": digest },
        "trigger": { "kind": "own-initiative" }, "patch": digest });
    let purged = json!({ "format": 1, "submission": "7K3M-92QX", "number": 3, "at": moment(3),
        "actor": { "kind": "system" }, "act": "purged" });
    let mut events: Vec<Event> = Vec::new();
    for event in [sent, amended, purged] {
        let mut event: Event = serde_json::from_value(event).expect("an event");
        event.previous = events.last().map(|before| Digest::of(before).expect("canonical JSON"));
        events.push(event);
    }
    events
}

/// A text as it is written comes back as it was.
fn comes_back<T: FromStr + Display + PartialEq + Debug>(text: &str) -> Result<(), TestCaseError> {
    if let Ok(read) = text.parse::<T>() {
        prop_assert_eq!(read.to_string().parse::<T>().ok(), Some(read), "{}", text);
    }
    Ok(())
}

/// Names of every kind, as they are written in addresses, posts and answers.
fn name() -> impl Strategy<Value = String> {
    let names = [
        "property-occupancy",
        "property-occupancy/questions/dwellings/00000v9a1k7c8d2e3/rent",
        "submissions/7K3M-92QX/amend/questions/dwellings/00000v9a1k7c8d2e3/occupants",
        "submissions/7K3M-92QX/revisions/4294967295",
        "remove:dwellings/00000v9a1k7c8d2e3",
        "dwellings/00000v9a1k7c8d2e3/occupants/00000v9a1k7c8d2e4/birth-date",
        "00000v9a1k7c8d2e3",
        "7K3M-92QX",
        "K7QM-2XHD-9RTV-4W3B",
        "P3M",
        "-1234.50",
        "2024-02-29",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "zh-Hant-TW",
    ];
    let changed = (select(names.to_vec()), byte_changes());
    changed.prop_map(|(name, changes)| changed_text(name, &changes))
}

fn procedure() -> &'static Procedure {
    &EXAMPLES[0].checked.procedure
}

/// Texts that look like ours, and texts that do not.
fn text() -> impl Strategy<Value = String> {
    let ours = proptest::sample::select(vec![
        "quality",
        "owner",
        "dwellings",
        "dwellings/",
        "add:dwellings",
        "remove:",
        "submissions/",
        "…",
        "1.234,5",
        "-",
        "31",
        "2026-13-01",
        "P3M",
        "00000000000000000",
        "{",
        "[]",
        "null",
        "{\"act\":\"sent\"}",
    ]);
    prop_oneof![strange_text(), proptest::collection::vec(ours, 0..4).prop_map(|parts| parts.concat())]
}

/// The addresses of the example's pages outside groups, of its list, and of nothing.
fn address() -> impl Strategy<Value = PageAddress> {
    let pages = vec!["declarant", "fiscal-identity", "names", "company", "dwellings", "nowhere"];
    proptest::sample::select(pages).prop_map(|page| page.parse().expect("an address"))
}

fn entry() -> impl Strategy<Value = (String, String)> {
    let names = vec![
        "quality",
        "fiscal-number",
        "family-name",
        "given-names",
        "row",
        "seen",
        "return",
        "act",
        "siren",
    ];
    (prop_oneof![proptest::sample::select(names).prop_map(str::to_owned), text()], text())
}

fn act() -> impl Strategy<Value = Action> {
    let acts = vec!["continue", "drop", "add:dwellings", "remove:dwellings/00000000000000000", "send"];
    proptest::sample::select(acts).prop_map(|act| act.parse().expect("an act"))
}

proptest! {
    #![proptest_config(rounds(200))]

    #[test]
    fn parsers_refuse_what_they_cannot_read(text in prop_oneof![text(), name()]) {
        comes_back::<Path>(&text)?;
        comes_back::<PageAddress>(&text)?;
        comes_back::<Target>(&text)?;
        comes_back::<Action>(&text)?;
        comes_back::<RowId>(&text)?;
        comes_back::<Period>(&text)?;
        comes_back::<Decimal>(&text)?;
        comes_back::<Digest>(&text)?;
        comes_back::<Reference>(&text)?;
        comes_back::<Locale>(&text)?;
        comes_back::<CivilDate>(&text)?;
        let _ = text.parse::<Salt>();
        if let Ok(code) = text.parse::<SecretCode>() {
            prop_assert!(code.reveal().parse::<SecretCode>().is_ok_and(|again| again == code));
        }
        let _ = serde_json::from_str::<Draft>(&text);
        let _ = serde_json::from_str::<RawAnswers>(&text);
        let _ = serde_json::from_str::<Event>(&text);
    }

    #[test]
    fn every_kind_reads_or_refuses(entries in proptest::collection::vec(text(), 0..5)) {
        let kinds = Kinds::standard();
        for name in kinds.names() {
            let kind = kinds.get(name).expect("the kind is there");
            for locale in ["fr", "en", "ar"] {
                let locale = locale.parse().expect("a locale");
                let limits = Limits { decimals: 2, ..Limits::default() };
                // What is read is written as somebody would type it, and read again as the same.
                if let Ok(Some(value)) = kind.read(&entries, &locale, &limits) {
                    let again = kind.read(&kind.write(&value, &locale), &locale, &limits);
                    prop_assert!(again == Ok(Some(value)), "{name} in {locale}");
                }
            }
        }
    }

    #[test]
    fn answers_of_foreign_json_are_refused(text in text()) {
        if let Ok(json) = serde_json::from_str(&text) {
            let _ = Answers::from_json(&json, procedure());
        }
    }

    #[test]
    fn posts_are_taken_or_refused_and_nothing_typed_is_lost(
        posts in proptest::collection::vec((address(), proptest::collection::vec(entry(), 0..6), act()), 1..6),
    ) {
        let procedure = procedure();
        let mut raw = RawAnswers::default();
        let mut minted = 0;
        for (address, entries, act) in posts {
            let post = Post {
                address: &address,
                entries: &entries,
                act: &act,
                locale: &"fr".parse().expect("a locale"),
                today: "2026-03-01".parse().expect("a day"),
                in_force: None,
            };
            let before = read(procedure, &raw, post.today);
            let _ = typed_so_far(procedure, &before, &raw, &post);
            let mint = || {
                minted += 1;
                RowId::mint(minted, [0; 5])
            };
            let Ok(step) = answer(procedure, &before, &raw, &post, mint) else { continue };
            let (Step::Findings(after) | Step::Rows(after, _) | Step::Page(after, _) | Step::Check(after)) = step else {
                continue;
            };
            prop_assert!(raw.iter().all(|(path, _)| after.get(path).is_some()));
            prop_assert!(raw.all_rows().all(|(row, _)| after.row(row).is_some()));
            prop_assert_eq!(after.unknown(procedure).count(), 0);
            let json = serde_json::to_string(&after).expect("a draft has JSON");
            prop_assert_eq!(&serde_json::from_str::<RawAnswers>(&json).expect("and is read again"), &after);
            let reading = read(procedure, &after, post.today);
            prop_assert_eq!(&Answers::from_json(&reading.answers.to_json(), procedure).expect("ours"), &reading.answers);
            raw = after;
        }
    }

    #[test]
    fn changed_drafts_are_shown_or_refused((example, draft) in example(), changes in json_change()) {
        let json = changed_json(&serde_json::to_value(&draft).expect("a draft has JSON"), &changes);
        let Ok(draft) = serde_json::from_value::<Draft>(json) else { return Ok(()) };
        let again = serde_json::to_string(&draft).expect("a draft has JSON");
        prop_assert_eq!(&serde_json::from_str::<Draft>(&again).expect("and is read again"), &draft);
        show(example, &draft.answers, &draft.locale)?;
        let pack = DraftPack { edition: draft.edition, answers: draft.answers };
        prop_assert_eq!(DraftPack::from_bytes(&pack.to_bytes()), Ok(pack));
    }

    #[test]
    fn strange_answers_are_shown_as_they_were_typed(
        (example, draft) in example(),
        typed in proptest::collection::vec((any::<Index>(), proptest::collection::vec(strange_text(), 0..4)), 1..4),
    ) {
        let mut raw = draft.answers;
        let paths: Vec<Path> = raw.iter().map(|(path, _)| path.clone()).collect();
        for (which, typed) in typed {
            raw.set(which.get(&paths).clone(), RawAnswer { typed, locale: draft.locale.clone() });
        }
        show(example, &raw, &draft.locale)?;
    }

    #[test]
    fn changed_answers_are_read_or_refused((example, draft) in example(), changes in json_change()) {
        let procedure = &example.checked.procedure;
        let reading = read(procedure, &draft.answers, "2026-03-01".parse().expect("a day"));
        let json = changed_json(&reading.answers.to_json(), &changes);
        if let Ok(answers) = Answers::from_json(&json, procedure) {
            prop_assert_eq!(Answers::from_json(&answers.to_json(), procedure), Ok(answers));
        }
    }

    /// Only the last event could be another without breaking the chain.
    #[test]
    fn changed_histories_are_broken(changes in json_change()) {
        let events = history();
        prop_assert!(Submission::fold(&events).is_ok());
        let json = changed_json(&serde_json::to_value(&events).expect("events have JSON"), &changes);
        let Ok(changed) = serde_json::from_value::<Vec<Event>>(json) else { return Ok(()) };
        if Submission::fold(&changed).is_ok() {
            let before = &changed[..changed.len() - 1];
            prop_assert!(events.starts_with(before), "{:?}", changed);
        }
    }

    #[test]
    fn changed_packs_are_unpacked_or_refused((example, draft) in example(), changes in byte_changes()) {
        let pack = DraftPack { edition: draft.edition, answers: draft.answers };
        if let Ok(read) = DraftPack::from_bytes(&changed_bytes(&pack.to_bytes(), &changes)) {
            prop_assert_eq!(DraftPack::from_bytes(&read.to_bytes()), Ok(read));
        }
        let bytes = PACKS[&example.edition.procedure.to_string()].as_slice();
        if let Ok(read) = ProcedurePack::from_bytes(&changed_bytes(bytes, &changes)) {
            let again = ProcedurePack::from_bytes(&read.clone().to_bytes());
            prop_assert!(again.is_ok_and(|again| again == read));
        }
    }
}
