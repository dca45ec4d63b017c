//! What holds on every screen, by RGAA and by the decisions C-D1 to C-D10.

use std::collections::BTreeSet;

use crate::markup::Element;

/// Says what breaks it, in words.
type Rule = fn(&[&Element]) -> Vec<String>;

/// Everything that breaks a rule, in words.
pub(crate) fn broken(root: &Element) -> Vec<String> {
    let all = root.all();
    let rules: [Rule; 9] = [
        ids_are_unique,
        references_lead_somewhere,
        controls_have_one_label,
        groups_have_a_legend,
        buttons_and_links_have_words,
        headings_descend,
        nothing_is_inline_or_guessed,
        forms_leave_checking_to_us,
        one_thing_takes_the_focus,
    ];
    rules.iter().flat_map(|rule| rule(&all)).collect()
}

fn ids<'a>(all: &[&'a Element]) -> Vec<&'a str> {
    all.iter().filter_map(|element| element.attribute("id")).collect()
}

fn ids_are_unique(all: &[&Element]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let twice = ids(all).into_iter().filter(|id| !seen.insert(*id) || id.contains(char::is_whitespace));
    twice.map(|id| format!("the id {id} stands twice or holds a blank")).collect()
}

fn references_lead_somewhere(all: &[&Element]) -> Vec<String> {
    let ids: BTreeSet<&str> = ids(all).into_iter().collect();
    let references = |element: &&&Element| {
        let lists =
            ["aria-describedby", "aria-labelledby"].into_iter().filter_map(|name| element.attribute(name));
        let fragment = element.attribute("href").and_then(|href| href.strip_prefix('#'));
        let named: Vec<String> =
            lists.flat_map(|list| list.split(' ')).chain(fragment).map(str::to_owned).collect();
        named
    };
    let lost = all.iter().flat_map(|element| references(&element)).filter(|id| !ids.contains(id.as_str()));
    lost.map(|id| format!("nothing has the id {id}")).collect()
}

fn is_control(element: &&&Element) -> bool {
    ["input", "select", "textarea"].contains(&element.tag.as_str())
        && element.attribute("type") != Some("hidden")
}

/// RGAA 11.1.
fn controls_have_one_label(all: &[&Element]) -> Vec<String> {
    let labels =
        |id: Option<&str>| all.iter().filter(|it| it.tag == "label" && it.attribute("for") == id).count();
    let unlabelled = all.iter().filter(is_control).filter(|control| {
        let id = control.attribute("id");
        id.is_none() || labels(id) != 1
    });
    unlabelled
        .map(|control| format!("a control without one label: {:?}", control.attribute("name")))
        .collect()
}

/// RGAA 11.5 and 11.6.
fn groups_have_a_legend(all: &[&Element]) -> Vec<String> {
    let groups = all.iter().filter(|element| element.tag == "fieldset");
    let bare = groups.filter(|group| {
        group.elements().next().is_none_or(|first| first.tag != "legend" || first.words().trim().is_empty())
    });
    bare.map(|group| format!("a group without a legend: {:?}", group.attributes)).collect()
}

fn buttons_and_links_have_words(all: &[&Element]) -> Vec<String> {
    let named =
        all.iter().filter(|element| ["a", "button", "summary", "label"].contains(&element.tag.as_str()));
    let bare = named.filter(|element| element.words().trim().is_empty());
    bare.map(|element| format!("nothing to read in a {}: {:?}", element.tag, element.attributes)).collect()
}

/// RGAA 9.1: one heading of the screen, and none that skips a level.
fn headings_descend(all: &[&Element]) -> Vec<String> {
    let level = |element: &&&Element| match element.tag.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    };
    let levels: Vec<u8> = all.iter().filter_map(|element| level(&element)).collect();
    let top = levels.iter().min().copied().unwrap_or(0);
    let mut broken = Vec::new();
    if levels.iter().filter(|level| **level == top).count() != 1 {
        broken.push(format!("not one heading of the screen: {levels:?}"));
    }
    if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
        broken.push(format!("headings skip a level: {levels:?}"));
    }
    broken
}

/// A host's policy refuses inline styles and handlers; RGAA 8.10 wants directions told, not guessed.
fn nothing_is_inline_or_guessed(all: &[&Element]) -> Vec<String> {
    let attributes = all.iter().flat_map(|element| &element.attributes);
    let bad = attributes.filter(|(name, value)| {
        name == "style" || name.starts_with("on") || (name == "dir" && value == "auto") || name == "title"
    });
    let tags = all.iter().filter(|element| ["script", "style", "br"].contains(&element.tag.as_str()));
    bad.map(|(name, value)| format!("{name}={value}")).chain(tags.map(|it| format!("<{}>", it.tag))).collect()
}

/// C-D1, and C-D5: never `aria-invalid` on a group.
fn forms_leave_checking_to_us(all: &[&Element]) -> Vec<String> {
    let mut broken = Vec::new();
    for element in all {
        let has = |name| element.attribute(name).is_some();
        if element.tag == "form" && !has("novalidate") {
            broken.push("a form is checked by the browser".to_owned());
        }
        if has("required") || has("pattern") || has("maxlength") || has("aria-errormessage") {
            broken.push(format!("checked by the browser: {:?}", element.attribute("name")));
        }
        if element.tag == "fieldset" && has("aria-invalid") {
            broken.push("aria-invalid on a group".to_owned());
        }
        if has("aria-invalid") && !has("aria-describedby") {
            broken.push(format!("nothing says what is wrong with {:?}", element.attribute("name")));
        }
    }
    broken
}

fn one_thing_takes_the_focus(all: &[&Element]) -> Vec<String> {
    let taking = all.iter().filter(|element| element.attribute("data-retouche-focus").is_some());
    let count = taking.count();
    (count > 1).then(|| format!("{count} things take the focus")).into_iter().collect()
}
