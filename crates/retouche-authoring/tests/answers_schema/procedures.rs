//! Small procedures made at random: pages, groups, exits, and conditions of every sort on what was
//! asked before.

use std::collections::BTreeMap;

use retouche::{Kinds, Procedure, ProcedureDefinition};
use serde_json::{Value as Json, json};

use crate::answering::Random;

/// A procedure of a few pages.
pub(crate) fn small(random: &mut Random) -> Procedure {
    let mut making = Making { random, names: 0, asked: vec![Vec::new()], seen_from: BTreeMap::new() };
    let pages = making.pages(4, 0);
    let definition = json!({
        "id": "made-at-random", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" },
        "locales": ["en"], "parameters": { "limit": 40, "day": "2026-01-01" },
        "fee": "free", "minutes": 1, "service": { "id": "s", "contacts": [] }, "pages": pages,
        "amendment": { "windows": [], "afterwards": "claim" }, "silence": "none", "privacy": { "controller": "s" }
    });
    let definition: ProcedureDefinition = serde_json::from_value(definition).unwrap();
    let mut checks = Vec::new();
    making.checks(&definition, &mut checks);
    let definition = ProcedureDefinition { checks, ..definition };
    Procedure::assume_checked(definition, &Kinds::standard()).unwrap()
}

/// What was asked: a question of a kind, or a group with what its rows ask.
#[derive(Clone)]
struct Asked {
    id: String,
    kind: &'static str,
    rows: Vec<Asked>,
}

struct Making<'c> {
    random: &'c mut Random,
    names: usize,
    /// What was asked so far, per row from the root inward.
    asked: Vec<Vec<Asked>>,
    /// For each question of the root, how much of the root was asked up to the end of its page.
    seen_from: BTreeMap<String, usize>,
}

const KINDS: [&str; 9] =
    ["short-text", "integer", "decimal", "money", "date", "yes-no", "choice", "choices", "siren"];

impl Making<'_> {
    fn name(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn pages(&mut self, most: usize, depth: usize) -> Vec<Json> {
        (0..=self.random.below(most)).map(|_| self.page(depth)).collect()
    }

    fn page(&mut self, depth: usize) -> Json {
        let mut page = json!({ "id": self.name("p") });
        if let Some(when) = self.maybe_condition(3) {
            page["when"] = when;
        }
        match self.random.below(7) {
            0 if page.get("when").is_some() => page["exit"] = json!("nothing-to-do"),
            1 | 2 if depth < 2 => {
                let id = self.name("g");
                page["id"] = json!(id);
                page["group"] = json!({ "min": self.random.below(3), "max": 2 + self.random.below(3) });
                self.asked.push(Vec::new());
                page["pages"] = Json::Array(self.pages(2, depth + 1));
                let rows = self.asked.pop().unwrap();
                self.asked.last_mut().unwrap().push(Asked { id, kind: "group", rows });
            }
            _ => {
                let (questions, asked): (Vec<_>, Vec<_>) =
                    (0..=self.random.below(2)).map(|_| self.question(depth < 2)).unzip();
                page["questions"] = Json::Array(questions);
                let ids: Vec<String> = asked.iter().map(|asked| asked.id.clone()).collect();
                self.asked.last_mut().unwrap().extend(asked);
                let seen = self.asked[0].len();
                self.seen_from.extend(ids.into_iter().map(|id| (id, seen)));
            }
        }
        page
    }

    fn question(&mut self, may_be_group: bool) -> (Json, Asked) {
        let id = self.name("q");
        if may_be_group && self.random.once_in(6) {
            let (questions, rows): (Vec<_>, Vec<_>) = (0..2).map(|_| self.question(false)).unzip();
            let question = json!({ "id": id, "kind": "group", "rows": { "min": self.random.below(2), "max": 3 }, "questions": questions });
            return (question, Asked { id, kind: "group", rows });
        }
        let kind = *self.random.of(&KINDS);
        let mut question = json!({ "id": id, "kind": kind });
        if let "choice" | "choices" = kind {
            let options = ["a", "b", "c"].map(|option| match self.maybe_condition(5) {
                Some(when) => json!({ "id": option, "when": when }),
                None => json!(option),
            });
            question["options"] = json!(options);
        }
        if let Some(when) = self.maybe_condition(4) {
            question["when"] = when;
        }
        if self.random.once_in(3) {
            question["optional"] = json!(true);
            if let Some(when) = self.maybe_condition(2) {
                question["required-when"] = when;
            }
        }
        self.limit(&mut question, kind);
        (question, Asked { id, kind, rows: Vec::new() })
    }

    fn limit(&mut self, question: &mut Json, kind: &str) {
        let limits: &[(&str, Json)] = match kind {
            "short-text" => &[("min", json!(2)), ("max", json!({ "parameter": "limit" })), ("max", json!(7))],
            "integer" | "money" => {
                &[("min", json!(5)), ("max", json!({ "parameter": "limit" })), ("max", json!(100))]
            }
            "decimal" => &[("max", json!("9.5")), ("decimals", json!(1))],
            "date" => &[
                ("max", json!({ "parameter": "day" })),
                ("max", json!({ "today": "P0D" })),
                ("min", json!("2008-02-28")),
            ],
            _ => return,
        };
        if self.random.once_in(2) {
            let (key, limit) = self.random.of(limits);
            question[*key] = limit.clone();
        }
    }

    /// A condition, once in so many times, if anything was asked that it could read.
    fn maybe_condition(&mut self, times: usize) -> Option<Json> {
        if self.random.once_in(times) { self.condition(2) } else { None }
    }

    fn condition(&mut self, depth: usize) -> Option<Json> {
        match self.random.below(9) {
            0 if depth > 0 => Some(json!({ "not": self.condition(depth - 1)? })),
            1 if depth > 0 => {
                Some(json!({ "all": [self.condition(depth - 1)?, self.condition(depth - 1)?] }))
            }
            2 if depth > 0 => {
                Some(json!({ "any": [self.condition(depth - 1)?, self.condition(depth - 1)?] }))
            }
            _ => {
                let row = self.random.below(self.asked.len());
                let asked = self.asked[row].clone();
                self.about(&asked, depth)
            }
        }
    }

    /// A condition about one of these.
    fn about(&mut self, asked: &[Asked], depth: usize) -> Option<Json> {
        if asked.is_empty() {
            return None;
        }
        let Asked { id, kind, rows } = self.random.of(asked).clone();
        let compare = *self.random.of(&["equal", "different", "less", "at-most", "more", "at-least"]);
        let answer = json!({ "answer": id });
        Some(match kind {
            "group" if depth > 0 && self.random.once_in(2) => {
                let operation = *self.random.of(&["some-row", "every-row"]);
                json!({ operation: [id, self.about(&rows, depth - 1)?] })
            }
            "group" => json!({ compare: [{ "count": id }, self.random.below(4)] }),
            _ if self.random.once_in(5) => json!({ "answered": id }),
            "yes-no" => json!({ "is": [id, self.random.of(&["yes", "no"])] }),
            "choice" if self.random.once_in(2) => json!({ "in": [id, ["a", "c"]] }),
            "choice" => json!({ "is": [id, self.random.of(&["a", "b"])] }),
            "choices" => json!({ "includes": [id, self.random.of(&["a", "b"])] }),
            "integer" | "money" if self.random.once_in(2) => {
                json!({ compare: [self.random.of(&[1, 50, 400]), answer] })
            }
            "integer" | "money" => {
                json!({ compare: [answer, self.random.of(&[json!(9), json!("50"), json!("4.5")])] })
            }
            "decimal" => json!({ compare: [answer, self.random.of(&["5.25", "50"])] }),
            "date" => {
                json!({ compare: [answer, self.random.of(&[json!("2026-01-01"), json!({ "parameter": "day" })])] })
            }
            _ => json!({ compare: [answer, self.random.of(&["a", "Été à l’île"])] }),
        })
    }

    /// Some rules between the questions of the root.
    fn checks(
        &mut self,
        definition: &ProcedureDefinition,
        checks: &mut Vec<retouche::definition::CrossCheck>,
    ) {
        let asked = self.asked[0].clone();
        let questions = definition.pages.iter().flat_map(|page| page.questions.iter().flatten());
        for question in questions.filter(|question| question.kind != "group") {
            let seen = &asked[..self.seen_from[question.id.as_str()]];
            let when = if self.random.once_in(3) { self.about(seen, 1) } else { None };
            if let Some(when) = when {
                let check = json!({ "id": "c", "on": question.id, "when": { "all": [when, { "answered": question.id }] } });
                checks.push(serde_json::from_value(check).unwrap());
            }
        }
    }
}
