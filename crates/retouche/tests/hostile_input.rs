//! Whatever comes in from a request or a keystroke is read or refused; nothing panics, and nothing typed
//! is lost on the way.

use proptest::prelude::*;
use retouche::answer::Limits;
use retouche::credential::{Reference, SecretCode};
use retouche::digest::{Digest, Salt};
use retouche::draft::Draft;
use retouche::form::{Act, Target};
use retouche::journey::{Post, Step, answer, typed_so_far};
use retouche::read::{PageAddress, read};
use retouche::submission::Event;
use retouche::{Answers, Decimal, Kinds, Path, Period, Procedure, RawAnswers, RowId};

fn procedure() -> Procedure {
    let file = include_str!("../../../examples/property-occupancy/1/procedure.json");
    let definition = serde_json::from_str(file).expect("the example is a definition");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
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
    prop_oneof![any::<String>(), proptest::collection::vec(ours, 0..4).prop_map(|parts| parts.concat())]
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

fn act() -> impl Strategy<Value = Act> {
    let acts = vec!["continue", "drop", "add:dwellings", "remove:dwellings/00000000000000000", "send"];
    proptest::sample::select(acts).prop_map(|act| act.parse().expect("an act"))
}

proptest! {
    #[test]
    fn parsers_refuse_what_they_cannot_read(text in text()) {
        let _ = text.parse::<Path>();
        let _ = text.parse::<PageAddress>();
        let _ = text.parse::<Target>();
        let _ = text.parse::<Act>();
        let _ = text.parse::<RowId>();
        let _ = text.parse::<Period>();
        let _ = text.parse::<Decimal>();
        let _ = text.parse::<Digest>();
        let _ = text.parse::<Salt>();
        let _ = text.parse::<Reference>();
        let _ = text.parse::<SecretCode>();
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
            let _ = Answers::from_json(&json, &procedure());
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
            let _ = typed_so_far(&procedure, &raw, &post);
            let mint = || {
                minted += 1;
                RowId::mint(minted, [0; 5])
            };
            let Ok(step) = answer(&procedure, &raw, &post, mint) else { continue };
            let (Step::Findings(after) | Step::Rows(after, _) | Step::Page(after, _) | Step::Check(after)) = step else {
                continue;
            };
            prop_assert!(raw.iter().all(|(path, _)| after.get(path).is_some()));
            prop_assert!(raw.all_rows().all(|(row, _)| after.row(row).is_some()));
            prop_assert_eq!(after.unknown(&procedure).count(), 0);
            let json = serde_json::to_string(&after).expect("a draft has JSON");
            prop_assert_eq!(&serde_json::from_str::<RawAnswers>(&json).expect("and is read again"), &after);
            let reading = read(&procedure, &after, post.today);
            prop_assert_eq!(&Answers::from_json(&reading.answers.to_json(), &procedure).expect("ours"), &reading.answers);
            raw = after;
        }
    }
}
