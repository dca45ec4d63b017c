//! Rules between questions and frequent errors are told at a question that exists.

use super::findings::Findings;
use super::outline::Outline;
use super::repair::check_path;

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let definition = outline.definition;
    for (place, check) in definition.checks.iter().enumerate() {
        check_path(outline, &check.on, &format!("/checks/{place}/on"), false, findings);
    }
    for (place, error) in definition.frequent_errors.iter().enumerate() {
        check_path(outline, &error.on, &format!("/frequent-errors/{place}/on"), false, findings);
    }
}
