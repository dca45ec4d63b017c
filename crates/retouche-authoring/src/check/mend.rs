//! Makes a definition readable whose structure is wrong in places, so that the rules can look at all
//! the rest in the same run.
//!
//! What does not fit is cut out, and what must be there is filled in. What the rules then find because
//! of that is not told.

use retouche::definition::ProcedureDefinition;
use serde_json::Value;

use super::cuts::Cuts;
use super::structure::{Misfit, Structure};

/// How often what is wrong may show something else that is wrong.
const ROUNDS: usize = 64;

/// The definition without what does not fit, if anything can be made of it.
pub(super) fn mend(value: &Value, structure: &Structure) -> Option<(ProcedureDefinition, Cuts)> {
    let (mut value, mut cuts) = (value.clone(), Cuts::default());
    for _ in 0..ROUNDS {
        let mut misfits = structure.misfits(&value);
        if misfits.is_empty() {
            return Some((serde_json::from_value(value).ok()?, cuts));
        }
        // The last entries of an array go first, so that the others keep their places.
        misfits.sort_by_cached_key(|misfit| std::cmp::Reverse(in_order(&misfit.pointer)));
        for Misfit { pointer, missing, near } in &misfits {
            match missing {
                Some(key) if pointer.is_empty() => cuts.fill(&mut value, key)?,
                Some(_) | None => cuts.cut(&mut value, pointer)?,
            }
            cuts.pointers.extend(near.clone());
        }
    }
    None
}

fn in_order(pointer: &str) -> Vec<(Option<usize>, String)> {
    pointer.split('/').map(|token| (token.parse().ok(), token.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::check::cuts::FILLED;
    use crate::check::structure::DEFINITION;

    fn definition() -> Value {
        json!({
            "id": "p", "edition": 1, "in-force": { "from": "2026-01-01", "zone": "Europe/Paris" }, "locales": ["en"],
            "minutes": 1, "service": { "id": "s", "contacts": [] }, "silence": "none",
            "routes": [{ "id": "one" }, { "id": "two", "contact": "a" }, 3, { "id": "four", "contact": "b" }],
            "pages": [{ "id": "page", "questions": [{ "id": "q", "kind": "yes-no", "optoinal": true }] }]
        })
    }

    #[test]
    fn what_is_left_knows_where_it_stood() {
        let (mended, cuts) = mend(&definition(), &DEFINITION).unwrap();
        let left: Vec<&str> = mended.routes.iter().map(|route| route.id.as_str()).collect();
        assert_eq!(left, ["two", "four"]);
        assert_eq!(cuts.original("/routes/0/contact"), "/routes/1/contact");
        assert_eq!(cuts.original("/routes/1/contact"), "/routes/3/contact");
        assert_eq!(cuts.original("/pages/0/questions/0"), "/pages/0/questions/0");
    }

    #[test]
    fn what_follows_from_a_cut_is_explained() {
        let (_, cuts) = mend(&definition(), &DEFINITION).unwrap();
        // The route that was cut is missed, and the question's list of keys.
        assert!(cuts.explain("/amendment/afterwards", ["one"]));
        assert!(cuts.explain("/routes", []));
        assert!(cuts.explain("/pages/0/questions/0/optional", ["q"]));
        assert!(!cuts.explain("/routes/1/contact", ["a"]));
        assert!(!cuts.explain("/pages/0/questions/0/kind", ["yes-no"]));
    }

    #[test]
    fn what_must_be_there_is_filled_in() {
        let (mended, cuts) = mend(&json!({ "pages": 1, "minutes": 2 }), &DEFINITION).unwrap();
        assert_eq!((mended.minutes, mended.id.as_str()), (2, FILLED));
        assert!(cuts.explain("/service/contacts", []));
        assert!(mend(&json!([]), &DEFINITION).is_none());
    }
}
