//! Whether a limit leaves more or less room than before.

use std::cmp::Ordering;

use retouche::answer::Quantity;
use retouche::answers::Answers;
use retouche::civil::CivilDate;
use retouche::condition::Circumstances;
use retouche::condition::Term;
use retouche::evaluation::{Evaluation, Row};
use retouche::id::Path;
use retouche::scope::Scope;
use retouche::sorted_map::SortedMap;

/// On which side of the answers a limit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LimitSide {
    Least,
    Most,
}

/// How the room that a limit leaves differs from before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    Same,
    More,
    Less,
    /// It depends on other answers, or on the day.
    Unclear,
}

/// Days on which limits that move with the day are compared: months and years of every length.
const DAYS: [(u16, u8, u8); 5] = [(2024, 2, 29), (2025, 3, 31), (2026, 1, 1), (2026, 3, 1), (2027, 12, 31)];

/// Compares two limits whose parameters are replaced by their values.
pub(super) fn room(side: LimitSide, before: Option<&Term>, after: Option<&Term>) -> Room {
    let (before, after) = match (before, after) {
        (None, None) => return Room::Same,
        (Some(_), None) => return Room::More,
        (None, Some(_)) => return Room::Less,
        (Some(before), Some(after)) if before == after => return Room::Same,
        (Some(before), Some(after)) => (before, after),
    };
    let orders = DAYS.iter().filter_map(|(year, month, day)| CivilDate::new(*year, *month, *day));
    let orders: Option<Vec<Ordering>> =
        orders.map(|today| value(after, today)?.compare(&value(before, today)?)).collect();
    let Some(orders) = orders else { return Room::Unclear };
    let narrower = match side {
        LimitSide::Least => Ordering::Greater,
        LimitSide::Most => Ordering::Less,
    };
    match () {
        () if orders.iter().all(|order| order.is_eq()) => Room::Same,
        () if orders.iter().all(|order| order.is_eq() || *order == narrower) => Room::Less,
        () if orders.iter().all(|order| order.is_eq() || *order != narrower) => Room::More,
        () => Room::Unclear,
    }
}

/// The value of a limit that rests on no answer.
fn value(term: &Term, today: CivilDate) -> Option<Quantity> {
    let (answers, scope, parameters, path) =
        (Answers::default(), Scope::default(), SortedMap::default(), Path::root());
    let circumstances = Circumstances { today, parameters: &parameters };
    let row = Row { path: &path, scope: &scope, outer: None };
    Evaluation { answers: &answers, row, circumstances }.value(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(json: serde_json::Value) -> Term {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn room_is_compared_where_it_can_be() {
        use serde_json::json;
        let compare = |side, before, after| room(side, Some(&term(before)), Some(&term(after)));
        assert_eq!(compare(LimitSide::Most, json!(10), json!(9)), Room::Less);
        assert_eq!(compare(LimitSide::Least, json!(10), json!(9)), Room::More);
        let (month, days) = (json!({ "today": "-P1M" }), json!({ "today": "-P20D" }));
        assert_eq!(compare(LimitSide::Least, month.clone(), days), Room::Less);
        assert_eq!(compare(LimitSide::Least, month.clone(), json!({ "today": "-P30D" })), Room::Unclear);
        assert_eq!(
            compare(LimitSide::Most, json!({ "answer": "a" }), json!({ "answer": "b" })),
            Room::Unclear
        );
        assert_eq!(compare(LimitSide::Most, json!("2026-01-01"), month), Room::Unclear);
        assert_eq!(room(LimitSide::Most, None, Some(&term(json!(3)))), Room::Less);
        assert_eq!(room(LimitSide::Most, Some(&term(json!(3))), None), Room::More);
    }
}
