//! No dead end: every answer can be repaired, after the last window too, and a lost code has its route.

use retouche::definition::{AmendmentPolicy, QuestionPolicy, WindowDefinition};
use retouche::id::RouteId;
use retouche::pointer::join;

use super::findings::Findings;
use super::near::nearest;
use super::outline::Outline;
use super::windows::check_period;
use crate::diagnostic::{Args, Code};

/// The route that tells what to do without the secret code.
const LOST_CODE: &str = "lost-code";

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let routes = &outline.definition.routes;
    if !routes.iter().any(|route| route.id.as_str() == LOST_CODE) {
        findings.at("/routes", Code::NoLostCodeRoute, &[]);
    }
    let Some(amendment) = &outline.definition.amendment else {
        return findings.at("/amendment", Code::NoRepairRoute, &[]);
    };
    check_route(outline, &amendment.afterwards, "/amendment/afterwards", findings);
    for (path, policy) in amendment.questions.iter() {
        check_policy(outline, path, policy, findings);
    }
    check_afterwards(outline, amendment, findings);
}

fn check_policy(outline: &Outline<'_>, path: &str, policy: &QuestionPolicy, findings: &mut Findings<'_>) {
    let pointer = join("/amendment/questions", path);
    check_path(outline, path, &pointer, true, findings);
    match policy {
        QuestionPolicy::Locked(route) => check_route(outline, route, &join(&pointer, "locked"), findings),
        QuestionPolicy::WithDocument { route, within } => {
            let pointer = join(&pointer, "with-document");
            check_route(outline, route, &join(&pointer, "route"), findings);
            check_period(*within, &join(&pointer, "within"), findings);
        }
    }
}

/// A path of ids from the root leads to a question.
pub(super) fn check_path(
    outline: &Outline<'_>,
    path: &str,
    pointer: &str,
    is_key: bool,
    findings: &mut Findings<'_>,
) {
    let (code, near) = match outline.at_pattern(path) {
        Some((_, entry)) if !entry.is_group() => return,
        Some(_) => (Code::NotAQuestion, String::new()),
        None => (Code::UnknownPath, near_path(outline, path)),
    };
    let place = if is_key { Findings::at_key } else { Findings::at };
    match code {
        Code::NotAQuestion => place(findings, pointer, code, &[("id", &path)]),
        _ => place(findings, pointer, code, &[("path", &path), ("near", &near)]),
    }
}

/// The question that may have been meant: its id alone is a frequent slip.
fn near_path(outline: &Outline<'_>, path: &str) -> String {
    let questions = || outline.entries().map(|(_, entry)| entry).filter(|entry| !entry.is_group());
    let last = path.rsplit('/').next().unwrap_or(path);
    match questions().find(|entry| entry.id == last) {
        Some(entry) => entry.pattern.clone(),
        None => nearest(path, questions().map(|entry| entry.pattern.as_str())).to_owned(),
    }
}

fn check_route(outline: &Outline<'_>, id: &RouteId, pointer: &str, findings: &mut Findings<'_>) {
    let routes = &outline.definition.routes;
    if !routes.iter().any(|route| route.id == *id) {
        let near = nearest(id.as_str(), routes.iter().map(|route| route.id.as_str()));
        findings.at(pointer, Code::UnknownRoute, &[("id", id), ("near", &near)]);
    }
}

/// The route for afterwards is open when the last window has closed.
fn check_afterwards(outline: &Outline<'_>, amendment: &AmendmentPolicy, findings: &mut Findings<'_>) {
    let route = outline.definition.routes.iter().find(|route| route.id == amendment.afterwards);
    let Some((route, until)) = route.and_then(|route| Some((route, route.until?))) else { return };
    let closes = amendment.windows.iter().filter_map(|window| match window {
        WindowDefinition::Fixed { closes, .. } => Some(*closes),
        WindowDefinition::Always { closes, .. } => *closes,
        WindowDefinition::AfterSending { .. }
        | WindowDefinition::AfterAnswer { .. }
        | WindowDefinition::UntilState { .. }
        | WindowDefinition::UntilNextPeriod { .. } => None,
    });
    if let Some(closes) = closes.max().filter(|closes| *closes >= until) {
        let args: Args<'_> = &[("route", &route.id), ("until", &until), ("closes", &closes)];
        findings.at("/amendment/afterwards", Code::RouteTooShort, args);
    }
}
