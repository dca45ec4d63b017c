//! What can never happen: pages, questions and options that nobody meets, rules that never apply, exits
//! that everybody takes.
//!
//! Each is told where it starts; what follows from it is not told again.

use retouche::condition::Condition;
use retouche::definition::PageDefinition;
use retouche::pointer::join;

use super::findings::Findings;
use super::outline::{EntryAt, EntryId, Outline, Position, ScopeId};
use super::sites::{Holds, Role, Site, sites};
use super::truth::{Literal, Truth, together};
use crate::diagnostic::{Args, Code};

pub(super) fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for site in sites(outline) {
        if let Holds::Condition(condition) = site.holds {
            check_site(outline, &site, condition, findings);
        }
    }
    let is_exit =
        |page: &PageDefinition| page.exit.is_some() && page.questions.is_none() && page.group.is_none();
    for page in outline.pages().iter().filter(|page| is_exit(page.page) && page.page.when.is_none()) {
        findings.at(&join(&page.pointer, "exit"), Code::ExitAlways, &[("page", &page.id())]);
    }
}

fn check_site(outline: &Outline<'_>, site: &Site<'_>, condition: &Condition, findings: &mut Findings<'_>) {
    let own = Literal { condition, scope: site.scope, holds: true };
    let mut all = around(outline, site);
    let impossible_anyway = together(outline, &all) == Truth::Never;
    all.push(own);
    if !impossible_anyway && together(outline, &all) == Truth::Never {
        tell_never(outline, site, findings);
    } else if together(outline, &[own]) == Truth::Always {
        tell_always(site, findings);
    }
}

fn tell_never(outline: &Outline<'_>, site: &Site<'_>, findings: &mut Findings<'_>) {
    let id = |entry: EntryId| outline.entry(entry).map_or("", |entry| entry.id);
    match site.role {
        Role::Page(page) => findings.at(&site.pointer, Code::UnreachablePage, &[("page", &page.id())]),
        Role::Question(question) => {
            findings.at(&site.pointer, Code::UnreachableQuestion, &[("question", &id(question))]);
        }
        Role::Option(question, option) => {
            let args: Args<'_> = &[("option", option), ("question", &id(question))];
            findings.at(&site.pointer, Code::UnofferedOption, args);
        }
        Role::Rule(_, key) => findings.at(&site.pointer, Code::NeverApplies, &[("key", &key)]),
        Role::Limit(_) => {}
    }
}

fn tell_always(site: &Site<'_>, findings: &mut Findings<'_>) {
    match site.role {
        Role::Page(page) if page.page.exit.is_some() => {
            findings.at(&site.pointer, Code::ExitAlways, &[("page", &page.id())]);
        }
        Role::Rule(_, key) => findings.at(&site.pointer, Code::AlwaysApplies, &[("key", &key)]),
        Role::Page(_) | Role::Question(_) | Role::Option(..) => {
            findings.at(&site.pointer, Code::AlwaysApplies, &[("key", &"when")]);
        }
        Role::Limit(_) => {}
    }
}

/// What is known to hold where a condition is evaluated.
fn around<'a>(outline: &Outline<'a>, site: &Site<'a>) -> Vec<Literal<'a>> {
    let mut known = exits_not_taken(outline, site.scope, site.position);
    known.extend(outline.outward(site.scope).filter_map(|scope| group_applies(outline, scope)));
    if let Role::Page(_) = site.role {
        return known;
    }
    known.extend(page_applies(outline, site.position));
    match site.role {
        Role::Page(_) | Role::Question(_) => {}
        Role::Option(entry, _) | Role::Rule(entry, _) | Role::Limit(entry) => {
            known.extend(outline.entry(entry).and_then(entry_applies));
        }
    }
    known
}

/// The exits before a page, on its own level and around it, were not taken.
fn exits_not_taken<'a>(outline: &Outline<'a>, scope: ScopeId, position: Position) -> Vec<Literal<'a>> {
    let scopes: Vec<ScopeId> = outline.outward(scope).collect();
    let earlier = outline.pages().iter().take_while(|page| page.position < position);
    let exits = earlier.filter(|page| page.page.exit.is_some() && scopes.contains(&page.scope));
    exits
        .filter_map(|exit| {
            Some(Literal { condition: exit.page.when.as_ref()?, scope: exit.scope, holds: false })
        })
        .filter(|exit| together(outline, &[Literal { holds: true, ..*exit }]) != Truth::Always)
        .collect()
}

fn group_applies<'a>(outline: &Outline<'a>, scope: ScopeId) -> Option<Literal<'a>> {
    let (_, group) = outline.group_of(scope)?;
    let when = match group.question() {
        Some(question) => question.when.as_ref(),
        None => outline.page(group.position).and_then(|page| page.page.when.as_ref()),
    };
    Some(Literal { condition: when?, scope: group.scope, holds: true })
}

fn page_applies<'a>(outline: &Outline<'a>, position: Position) -> Option<Literal<'a>> {
    let page = outline.page(position)?;
    Some(Literal { condition: page.page.when.as_ref()?, scope: page.scope, holds: true })
}

fn entry_applies<'a>(entry: &EntryAt<'a>) -> Option<Literal<'a>> {
    Some(Literal { condition: entry.question()?.when.as_ref()?, scope: entry.scope, holds: true })
}
