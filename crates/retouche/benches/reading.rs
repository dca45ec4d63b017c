//! How long it takes to read a procedure of 60 questions, to answer a post and to build the page:
//! `cargo bench -p retouche --bench reading`. Times are the best of many rounds, in microseconds; compare
//! them within one run only.

use std::hint::black_box;
use std::time::{Duration, Instant};

use retouche::form::{Act, Journey, JourneyOf, Say, questions};
use retouche::journey::{Post, answer};
use retouche::texts::{Family, compile, product_texts};
use retouche::{Kinds, Procedure, RawAnswer, RawAnswers, RowId, read};
use serde_json::{Value, json};

const QUESTIONS: usize = 60;
const PER_PAGE: usize = 10;
const ROUNDS: usize = 2_000;

fn main() {
    let procedure = procedure();
    let raw = answered();
    let today = "2026-03-01".parse().expect("a day");
    let locale = "fr".parse().expect("a locale");
    let address = "page-3".parse().expect("an address");
    let entries: Vec<(String, String)> =
        (30..40).map(|number| (format!("question-{number}"), "650,50".to_owned())).collect();
    let post = Post {
        address: &address,
        entries: &entries,
        act: &Act::Continue,
        locale: &locale,
        today,
        in_force: None,
    };
    let texts = texts();
    let say = Say { procedure: &procedure, texts: &texts };
    let reading = read(&procedure, &raw, today);
    let page = reading.page(&address).expect("the page applies");
    let of = JourneyOf::Filing("bench".parse().expect("an id"));
    let journey = Journey { of, returns: false, in_force: None };
    report("read 60 answers", || drop(black_box(read(&procedure, &raw, today))));
    report("answer a post of 10 questions", || {
        drop(black_box(answer(&procedure, &raw, &post, || RowId::mint(0, [0; 5]))));
    });
    report("build a page of 10 questions", || {
        drop(black_box(questions(&say, &reading, &raw, page, &journey, true, None)));
    });
}

#[expect(clippy::print_stdout, reason = "a benchmark reports")]
fn report(what: &str, work: impl Fn()) {
    let best = (0..ROUNDS).map(|_| once(&work)).min().unwrap_or_default();
    println!("{what}: {:.1} µs", best.as_secs_f64() * 1e6);
}

fn once(work: &impl Fn()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn procedure() -> Procedure {
    let question = |number: usize| {
        let condition =
            json!({ "more": [{ "answer": format!("question-{}", number.saturating_sub(PER_PAGE)) }, 0] });
        let when = if number < PER_PAGE { Value::Null } else { condition };
        json!({ "id": format!("question-{number}"), "kind": "money", "when": when, "max": 5_000_000,
            "unusual": { "above": 4_000_000 } })
    };
    let page = |page: usize| {
        let questions: Vec<Value> = (page * PER_PAGE..(page + 1) * PER_PAGE).map(question).collect();
        json!({ "id": format!("page-{page}"), "questions": questions })
    };
    let pages: Vec<Value> = (0..QUESTIONS / PER_PAGE).map(page).collect();
    let definition = json!({
        "id": "bench", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["fr"], "fee": "free", "minutes": 5, "service": { "id": "bench", "contacts": [] },
        "pages": pages, "amendment": { "windows": [], "afterwards": "claim" }, "silence": "none",
        "privacy": { "controller": "bench" }
    });
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    Procedure::assume_checked(definition, &Kinds::standard()).expect("its kinds are known")
}

fn answered() -> RawAnswers {
    let mut raw = RawAnswers::default();
    for number in 0..QUESTIONS {
        let answer = RawAnswer { typed: vec!["650,50".to_owned()], locale: "fr".parse().expect("a locale") };
        raw.set(format!("question-{number}").parse().expect("a path"), answer);
    }
    raw
}

fn texts() -> retouche::texts::Texts {
    let locale = "fr".parse().expect("a locale");
    let labels: String = (0..QUESTIONS)
        .map(|number| format!("question-{number} = Montant numéro {number}\n    .hint = Sans les charges\n"))
        .collect();
    let (own, _) = compile(&locale, Family::Procedure, &format!("procedure = Mesure\n{labels}"));
    let product = product_texts();
    let sources: Vec<_> = product.iter().map(|(compiled, _)| compiled).chain([&own]).collect();
    retouche::texts::build(&locale, std::slice::from_ref(&locale), &sources).0
}
