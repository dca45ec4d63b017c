//! How long it takes to read a procedure of 60 questions, to answer a post and to build pages:
//! `cargo bench -p retouche --bench reading`. Times are the best of many rounds, in microseconds; compare
//! them within one run only. `cargo xtask bench` sets them beside those of the same work in WASM.

mod work;

use std::time::{Duration, Instant};

use retouche::digest::Digest;
use retouche::pack::ProcedurePack;
use retouche::submission::EditionLink;
use retouche_screens::product::product_texts;
use retouche_texts::{Family, Texts, build, compile};
use serde_json::{Value, json};
use work::{PER_PAGE, QUESTIONS, Scene, WORKS, french};

const ROUNDS: usize = 2_000;

/// With `--pack FILE`, leaves the procedure for WASM to read.
fn main() {
    let pack = pack().to_bytes();
    let mut arguments = std::env::args().skip_while(|argument| argument != "--pack").skip(1);
    if let Some(file) = arguments.next() {
        std::fs::write(file, &pack).expect("a file that can be written");
    }
    let scene = Scene::of(&pack);
    WORKS.iter().for_each(|(what, work)| report(what, || work(&scene)));
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

fn pack() -> ProcedurePack {
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
    let edition =
        EditionLink { procedure: "bench".parse().expect("an id"), number: 1, digest: Digest::of_bytes(&[]) };
    let definition = serde_json::from_value(definition).expect("the definition has the right shape");
    ProcedurePack { edition, definition, texts: texts() }
}

fn texts() -> Texts {
    let locale = french();
    let labels: String = (0..QUESTIONS)
        .map(|number| format!("question-{number} = Montant numéro {number}\n    .hint = Sans les charges\n"))
        .collect();
    let (own, _) = compile(&locale, Family::Procedure, &format!("procedure = Mesure\n{labels}"));
    let product = product_texts();
    let sources: Vec<_> = product.iter().map(|(compiled, _)| compiled).chain([&own]).collect();
    build(&locale, std::slice::from_ref(&locale), &sources).0
}
