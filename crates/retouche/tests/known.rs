//! Values known beforehand: handed in by a back office, shown, confirmed or corrected (rule R21).

use retouche::answers::{RawAnswer, RawAnswers};
use retouche::digest::{Digest, Salt};
use retouche::known::{KnownFault, Provenance, known_beforehand, standings};
use retouche::read::{PageAddress, read};
use retouche::{Answers, Kinds, Path, Procedure, RowId};
use retouche_authoring::check::{Checked, ProcedureFiles, check};
use retouche_screens::journey::{Post, Step, answer};
use retouche_screens::{Action, AnswerItem, Block, Field, FieldControl, FormPage, Journey, JourneyOf, Say};
use retouche_screens::{check_answers, questions};
use retouche_texts::Texts;
use serde_json::{Value as Json, json};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/quarterly-resources/1");

fn example() -> Checked {
    let mut files = ProcedureFiles::new();
    files.insert("procedure.json", std::fs::read(format!("{EXAMPLE}/procedure.json")).unwrap());
    for locale in ["fr", "fr-simple", "en", "ar"] {
        let name = format!("texts/{locale}.ftl");
        files.insert(name.clone(), std::fs::read(format!("{EXAMPLE}/{name}")).unwrap());
    }
    check(&files, &Kinds::standard()).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn today() -> retouche::civil::CivilDate {
    "2026-10-12".parse().unwrap()
}

fn hand_in(procedure: &Procedure, known: Json) -> Result<RawAnswers, Vec<KnownFault>> {
    let mut minted = 0;
    let mut mint = |group: &Path, _: &str| {
        minted += 1;
        group.row(&RowId::mint(minted, [0; 5]))
    };
    known_beforehand(&known, procedure, &"fr".parse().unwrap(), &mut mint)
}

fn lina() -> Json {
    json!({ "members": [{ "first-name": "Lina", "link": "self", "birth-date": "1990-05-12",
        "kinds": ["wage"], "wage-1": 120_000, "wage-2": 125_000, "wage-3": 118_050 }] })
}

fn member(raw: &RawAnswers) -> Path {
    raw.rows(&"members".parse().unwrap()).next().unwrap().clone()
}

fn field(texts: &Texts, procedure: &Procedure, raw: &RawAnswers, page: &str, question: &str) -> Field {
    let say = Say { procedure, texts };
    let reading = read(procedure, raw, today());
    let page = reading.page(&page.parse().unwrap()).unwrap();
    let of = JourneyOf::Filing(procedure.definition().id.clone());
    let journey = Journey { of, returns: false, in_force: None };
    let screen = questions(&say, &reading, raw, page, &journey, false, None).unwrap();
    let FormPage::Questions(page) = screen.page else { panic!("no page of questions") };
    let mut fields = page.blocks.into_iter().filter_map(|block| match block {
        Block::Field(field) if field.path.last() == question => Some(*field),
        Block::Field(_) | Block::Rows(_) => None,
    });
    fields.next_back().unwrap()
}

fn typed(raw: &mut RawAnswers, path: &Path, typed: &[&str]) {
    let typed = typed.iter().map(ToString::to_string).collect();
    raw.set(path.clone(), RawAnswer { typed, locale: "fr".parse().unwrap() });
}

/// Everything answered as it is known, but for the wage of July.
fn answered(procedure: &Procedure, july: &str) -> (RawAnswers, Path) {
    let mut raw = hand_in(procedure, lina()).unwrap();
    let row = member(&raw);
    for (id, text) in [
        ("file-number", "1234567"),
        ("benefit", "activity-bonus"),
        ("already-sent", "no"),
        ("household-same", "yes"),
        ("work-changed", "no"),
        ("housing-changed", "no"),
        ("abroad", "no"),
        ("members", ""),
    ] {
        typed(&mut raw, &id.parse().unwrap(), &[text]);
    }
    let at = |id: &str| row.question(&id.parse().unwrap());
    for (id, text) in [
        ("first-name", "Lina"),
        ("link", "self"),
        ("received-any", "yes"),
        ("kinds", "wage"),
        ("wage-1", "1200"),
        ("wage-2", july),
        ("wage-3", "1180,50"),
    ] {
        typed(&mut raw, &at(id), &[text]);
    }
    typed(&mut raw, &at("birth-date"), &["12", "5", "1990"]);
    (raw, row)
}

#[test]
fn a_known_value_is_no_answer_until_the_person_goes_on_with_it() {
    let Checked { procedure, .. } = example();
    let raw = hand_in(&procedure, lina()).unwrap();
    let reading = read(&procedure, &raw, today());
    assert_eq!(reading.answers.iter().count(), 0);
    assert!(reading.complete().is_err() && reading.pages.iter().all(|page| page.is_unasked()));

    let address: PageAddress = format!("{}/person", member(&raw)).parse().unwrap();
    let name = |id: &str| format!("{}/{id}", member(&raw));
    let entries = [
        (name("first-name"), "Lina".to_owned()),
        (name("link"), "self".to_owned()),
        (name("birth-date:day"), "12".to_owned()),
        (name("birth-date:month"), "5".to_owned()),
        (name("birth-date:year"), "1990".to_owned()),
    ];
    let locale = "fr".parse().unwrap();
    let post = Post {
        address: &address,
        entries: &entries,
        act: &Action::Continue,
        locale: &locale,
        today: today(),
        in_force: None,
    };
    let Ok(Step::Page(raw, _)) =
        answer(&procedure, &read(&procedure, &raw, post.today), &raw, &post, || RowId::mint(9, [9; 5]))
    else {
        panic!("the page does not go on")
    };
    let answers = read(&procedure, &raw, today()).answers;
    let confirmed = standings(&procedure, &answers).iter().filter(|it| it.is_confirmed()).count();
    assert_eq!(confirmed, 3);
}

#[test]
fn a_field_shows_what_is_known_and_from_whom_in_every_language() {
    let Checked { procedure, texts, .. } = example();
    let (mut raw, row) = answered(&procedure, "");
    raw = {
        // Up to the wages only.
        let mut fresh = hand_in(&procedure, lina()).unwrap();
        for (path, answer) in raw.iter().filter(|(path, _)| !path.last().starts_with("wage")) {
            fresh.set(path.clone(), answer.clone());
        }
        fresh
    };
    for (locale, value, amount, source) in [
        ("fr", "1250", "1\u{202f}250,00\u{a0}€", "Vos employeurs"),
        ("fr-simple", "1250", "1\u{202f}250,00\u{a0}€", "Vos employeurs"),
        ("en", "1250", "€1,250.00", "Your employers"),
        ("ar", "1250", "1,250.00\u{a0}€", "أصحاب عملكم"),
    ] {
        let texts = &texts[&locale.parse().unwrap()];
        let field = field(texts, &procedure, &raw, &format!("{row}/wages"), "wage-2");
        let known = field.known.unwrap().to_plain_string();
        assert!(known.contains(amount) && known.contains(source), "{locale}: {known}");
        let FieldControl::Line { value: filled, .. } = field.control else { panic!("no line") };
        assert_eq!(filled.0.replace(",00", "").replace(".00", ""), value, "{locale}");
    }
}

#[test]
fn what_was_typed_wins_over_what_is_known() {
    let Checked { procedure, texts, .. } = example();
    let (raw, row) = answered(&procedure, "");
    let field = field(&texts[&"fr".parse().unwrap()], &procedure, &raw, &format!("{row}/wages"), "wage-2");
    assert!(field.known.is_some());
    let FieldControl::Line { value, .. } = field.control else { panic!("no line") };
    assert_eq!(value.0, "", "the person emptied the field");
}

fn items(texts: &Texts, procedure: &Procedure, raw: &RawAnswers) -> Vec<AnswerItem> {
    let say = Say { procedure, texts };
    let of = JourneyOf::Filing(procedure.definition().id.clone());
    let screen = check_answers(&say, &read(procedure, raw, today()), &of, None, false);
    let FormPage::CheckAnswers(page) = screen.page else { panic!("no page of all answers") };
    page.sections.into_iter().flat_map(|section| section.items).collect()
}

/// Rule R21: who corrects a value known beforehand is offered the way to report the error to its source.
#[test]
fn all_answers_say_what_was_confirmed_and_what_was_corrected() {
    let Checked { procedure, texts, .. } = example();
    let (raw, _) = answered(&procedure, "980");
    let items = items(&texts[&"en".parse().unwrap()], &procedure, &raw);
    let said = |label: &str| {
        let item = items.iter().find(|item| item.label.to_plain_string() == label).unwrap();
        item.known.iter().map(|text| text.to_plain_string()).collect::<Vec<_>>()
    };
    assert_eq!(said("Wages in June 2026"), ["Confirmed (source: Your employers)"]);
    assert_eq!(
        said("Wages in July 2026"),
        [
            "Corrected: we had €1,250.00 (source: Your employers).",
            "Tell the employer: they correct what they report, and your next amounts will be right.",
        ]
    );
    assert_eq!(said("Your claimant number"), Vec::<String>::new());
}

#[test]
fn what_is_known_and_no_longer_asked_is_told_too() {
    let Checked { procedure, texts, .. } = example();
    let (mut raw, row) = answered(&procedure, "980");
    typed(&mut raw, &row.question(&"received-any".parse().unwrap()), &["no"]);
    let items = items(&texts[&"en".parse().unwrap()], &procedure, &raw);
    let labels: Vec<String> = items.iter().map(|item| item.label.to_plain_string()).collect();
    assert!(labels.contains(&"Person 1: Lina, Wages in July 2026".to_owned()), "{labels:#?}");
}

/// Rule R21: the source, its value and the answer are kept, for the back office.
#[test]
fn r21_a_correction_of_a_known_value_records_source_value_and_answer() {
    let Checked { procedure, .. } = example();
    let (raw, row) = answered(&procedure, "980");
    let complete = read(&procedure, &raw, today()).complete().unwrap();
    let standings = standings(&procedure, complete.answers());
    let corrected: Vec<Provenance> =
        standings.into_iter().filter(|it| !it.is_confirmed()).map(Provenance::from).collect();
    let found = serde_json::to_value(&corrected).unwrap();
    let path = format!("{row}/wage-2");
    assert_eq!(
        found,
        json!([{ "path": path, "source": "employers", "source-value": 125_000, "answer": 98_000, "confirmed": false }])
    );
}

/// Same answers, same bytes; what was known is covered as well, and changes nothing where it is absent.
#[test]
fn the_digest_covers_what_was_known() {
    let Checked { procedure, .. } = example();
    let (raw, _) = answered(&procedure, "980");
    let answers = read(&procedure, &raw, today()).answers;
    let unknowing = answers.clone().knowing(Default::default());
    let salt = Salt::new([1; 16]);
    let of = |answers: &Answers| answers.digest(&salt).unwrap();
    assert_ne!(of(&answers), of(&unknowing));
    let plain = Digest::of(&json!({ "answers": unknowing.to_json(), "salt": salt })).unwrap();
    assert_eq!(of(&unknowing), plain);
    assert_eq!(answers.to_json(), unknowing.to_json(), "what was known is no answer");
}

#[test]
fn a_correction_of_what_was_sent_still_knows() {
    let Checked { procedure, .. } = example();
    let (raw, _) = answered(&procedure, "980");
    let answers = read(&procedure, &raw, today()).answers;
    let again = RawAnswers::from_answers(&answers, &procedure, &"en".parse().unwrap(), today());
    assert_eq!(again.known(), raw.known());
    assert_eq!(read(&procedure, &again, today()).answers, answers);
}

#[test]
fn what_cannot_be_known_is_refused_at_its_place() {
    let Checked { procedure, .. } = example();
    let faults = hand_in(
        &procedure,
        json!({
            "abroad": "no", "cats": 3, "benefit": "many", "file-number": ["1"],
            "members": [{ "first-name": "Lina" }, { "wage-1": "1200", "wage-2": 12.5, "kinds": ["gold"], "birth-date": "1990-02-30" }, 7]
        }),
    )
    .unwrap_err();
    let mut found: Vec<String> =
        faults.iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "/abroad not-known-beforehand",
            "/benefit not-an-option",
            "/cats unknown-path",
            "/file-number wrong-shape",
            "/members/1/birth-date wrong-shape",
            "/members/1/kinds not-an-option",
            "/members/1/wage-1 wrong-shape",
            "/members/1/wage-2 wrong-shape",
            "/members/2 wrong-shape",
        ]
    );
    let many: Vec<Json> = (0..13).map(|_| json!({})).collect();
    let faults = hand_in(&procedure, json!({ "members": many })).unwrap_err();
    assert_eq!(faults, [KnownFault { pointer: "/members".to_owned(), code: "too-many-rows".to_owned() }]);
}

/// Law 12: nothing that is known shows itself.
#[test]
fn debug_shows_nothing_that_is_known() {
    let Checked { procedure, .. } = example();
    let (raw, _) = answered(&procedure, "980");
    let reading = read(&procedure, &raw, today());
    let standings = standings(&procedure, &reading.answers);
    let provenances: Vec<Provenance> = standings.iter().copied().map(Provenance::from).collect();
    let said = format!("{raw:?} {reading:?} {standings:?} {provenances:?} {:?}", raw.known());
    for secret in ["Lina", "1250", "125000", "98000", "1990"] {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
}
