//! What a page states, each thing under its label.

use retouche::form::Fact;

use super::element::{Element, element};

pub(crate) fn facts(facts: &[Fact]) -> Element {
    let entries = facts.iter().map(|fact| {
        element("div")
            .class("rt-fact")
            .child(element("dt").class("rt-fact-label").text(&fact.label))
            .child(element("dd").class("rt-fact-text").text(&fact.text))
    });
    element("dl").class("rt-facts").children(entries)
}
